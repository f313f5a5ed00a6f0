//! The first use, one thing a page: what this is, names, a passphrase, the recovery code; or the way in from a backup file.
//!
//! Everything entered is in memory only, and stays there while one goes back, changes the language or looks at another page.

mod file;
mod pages;
mod step;

use super::code::ShownCode;
use super::door::{Arrival, Door};
use super::passphrase::{NewPassphrase, objection};
use super::wrong::{Wrong, Wrongs};
use crate::browser::preferences::{self, Keeps};
use crate::browser::workers::WorkerGone;
use crate::browser::{files, offline};
use crate::messages::{BackupRequest, Failure, KeeperReply, KeeperRequest, PeopleRequest};
use crate::ui::state::head::{Head, Title, focus_on};
use crate::ui::state::session::Session;
use leptos::prelude::*;
pub use step::{Step, Way};

/// Everything entered, until there is a vault. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct FirstUse {
    step: RwSignal<Step>,
    way: RwSignal<Option<Way>>,
    worker: RwSignal<String>,
    organisation: RwSignal<String>,
    device: RwSignal<String>,
    passphrase: NewPassphrase,
    code: ShownCode,
    file: RwSignal<Option<web_sys::File>, LocalStorage>,
    file_code: RwSignal<String>,
    wrong: Wrongs,
    failed: RwSignal<Option<Failure>>,
    working: RwSignal<Option<&'static str>>,
    /// The keeper objected to something on an earlier page: once it is mended, it is tried again at once.
    mending: RwSignal<bool>,
}

/// What a handler needs.
#[derive(Clone, Copy)]
struct Here {
    all: FirstUse,
    door: Door,
    session: Session,
    head: Head,
}

impl FirstUse {
    /// Nothing entered yet.
    pub fn new() -> FirstUse {
        FirstUse {
            step: RwSignal::default(),
            way: RwSignal::new(None),
            worker: RwSignal::default(),
            organisation: RwSignal::default(),
            device: RwSignal::default(),
            passphrase: NewPassphrase::new(),
            code: ShownCode::default(),
            file: RwSignal::new_local(None),
            file_code: RwSignal::default(),
            wrong: Wrongs::default(),
            failed: RwSignal::new(None),
            working: RwSignal::new(None),
            mending: RwSignal::new(false),
        }
    }

    fn way_untracked(self) -> Way {
        self.way.get_untracked().unwrap_or(Way::New)
    }

    /// What is wrong on the page, as far as the page itself can tell; not tracked.
    fn wrong_here(self) -> Vec<Wrong> {
        let missing = |text: RwSignal<String>, wrong: Wrong| text.with_untracked(|text| text.trim().is_empty()).then_some(wrong);
        match self.step.get_untracked() {
            Step::Before => self.way.get_untracked().is_none().then_some(Wrong::NoWay).into_iter().collect(),
            Step::File => {
                let no_file = self.file.with_untracked(Option::is_none).then_some(Wrong::NoFile);
                no_file.into_iter().chain(missing(self.file_code, Wrong::NoCode)).collect()
            }
            Step::Names => {
                let all = [(self.worker, Wrong::Worker), (self.organisation, Wrong::Organisation), (self.device, Wrong::Device)];
                all.into_iter().filter_map(|(text, wrong)| missing(text, wrong)).collect()
            }
            Step::Passphrase => self.passphrase.chosen().passphrase().err().into_iter().collect(),
            Step::Code => Vec::new(),
            Step::TypeBack => self.code.wrong(),
        }
    }

    /// Forgets it all: there is a vault now.
    pub fn forget(self) {
        self.working.set(None);
        self.step.set(Step::Before);
        self.way.set(None);
        for text in [self.worker, self.organisation, self.device, self.file_code] {
            text.set(String::new());
        }
        self.passphrase.forget();
        self.code.forget();
        self.file.set(None);
        self.mending.set(false);
    }
}

impl Default for FirstUse {
    fn default() -> Self {
        FirstUse::new()
    }
}

/// A text as it is meant: without white space round it.
fn trimmed(text: RwSignal<String>) -> String {
    text.with_untracked(|text| text.trim().to_owned())
}

impl Here {
    /// The pages' context, from inside a component.
    fn of_page() -> Here {
        let door = Door::here();
        Here { all: door.first_use, door, session: Session::here(), head: Head::here() }
    }

    fn go_to(self, step: Step) {
        self.all.failed.set(None);
        self.all.wrong.clear(self.head);
        self.all.step.set(step);
        self.title();
        focus_on("h1");
    }

    fn title(self) {
        let step = self.all.way.get_untracked().map(|way| way.number(self.all.step.get_untracked()));
        self.head.set(Title { step, ..Title::default() });
    }

    fn back(self) {
        if let Some(step) = self.all.way_untracked().before(self.all.step.get_untracked()) {
            self.go_to(step);
        }
    }

    /// The page is done, if nothing is wrong with it.
    fn go_on(self) {
        let all = self.all;
        if all.working.get_untracked().is_some() {
            return;
        }
        all.failed.set(None);
        if !all.wrong.show(self.head, all.wrong_here()) {
            return;
        }
        let (way, step) = (all.way_untracked(), all.step.get_untracked());
        match (way, step) {
            (Way::New, Step::TypeBack) => self.make(),
            (Way::Backup, Step::Passphrase) => self.begin(),
            (Way::Backup, Step::File) if all.mending.get_untracked() => self.begin(),
            (Way::New, Step::Passphrase) => self.judge(),
            _ => {
                if let Some(next) = way.after(step) {
                    self.go_to(next);
                }
            }
        }
    }

    /// Six words and a recovery code, together.
    fn propose(self) {
        leptos::task::spawn_local(async move {
            match self.session.ask(KeeperRequest::People(PeopleRequest::Propose)).await {
                Ok(KeeperReply::Proposed(proposal)) => {
                    self.all.code.offer(&proposal);
                    self.all.passphrase.offer(proposal.words);
                }
                Ok(KeeperReply::Failed(failure)) => self.all.failed.set(Some(failure)),
                Ok(_) => {}
                Err(gone) => self.gone(gone),
            }
        });
    }

    fn gone(self, gone: WorkerGone) {
        // The next keeper does not know this code.
        self.all.code.take_away();
        self.all.working.set(None);
        self.door.gone(gone);
    }

    /// Has the passphrase looked at before the recovery code is written down.
    fn judge(self) {
        let all = self.all;
        let Ok(passphrase) = all.passphrase.chosen().passphrase() else { return };
        let names = vec![trimmed(all.organisation), trimmed(all.worker)];
        all.working.set(Some("vault-judging"));
        leptos::task::spawn_local(async move {
            let reply = self.session.ask(KeeperRequest::People(PeopleRequest::Judge { passphrase, names })).await;
            all.working.set(None);
            match reply {
                Ok(KeeperReply::Done) => self.go_to(Step::Code),
                Ok(KeeperReply::Failed(failure)) => self.refused(failure),
                Ok(_) => {}
                Err(gone) => self.gone(gone),
            }
        });
    }

    fn make(self) {
        let all = self.all;
        let Ok(passphrase) = all.passphrase.chosen().passphrase() else { return self.go_to(Step::Passphrase) };
        let request = KeeperRequest::Create {
            worker: trimmed(all.worker),
            passphrase,
            typed_back: all.code.typed_back(),
            organisation: trimmed(all.organisation),
            device: trimmed(all.device),
        };
        all.working.set(Some("vault-create-working"));
        leptos::task::spawn_local(async move {
            let reply = self.session.ask(request).await;
            self.answered(reply, Arrival::Made);
        });
    }

    fn begin(self) {
        let all = self.all;
        let Ok(passphrase) = all.passphrase.chosen().passphrase() else { return self.go_to(Step::Passphrase) };
        let Some(file) = all.file.get_untracked() else { return self.go_to(Step::File) };
        let request = KeeperRequest::Backup(BackupRequest::Begin {
            code: trimmed(all.file_code),
            worker: trimmed(all.worker),
            passphrase,
            organisation: trimmed(all.organisation),
            device: trimmed(all.device),
        });
        all.working.set(Some("vault-begin-working"));
        leptos::task::spawn_local(async move {
            let Ok(bytes) = files::read(&file).await else {
                all.working.set(None);
                self.go_to(Step::File);
                all.wrong.show(self.head, vec![Wrong::UnreadableFile]);
                return;
            };
            let reply = self.session.ask_for_file(request, Some(bytes)).await.map(|(reply, _)| reply);
            self.answered(reply, Arrival::FromBackup);
        });
    }

    fn answered(self, reply: Result<KeeperReply, WorkerGone>, arrival: Arrival) {
        if let Ok(KeeperReply::Opened(opened)) = reply {
            self.all.wrong.clear(self.head);
            self.head.set(Title::default());
            // Whoever has a vault here leaves more than a language, and fills in referrals where the line is bad.
            let chosen = preferences::load();
            preferences::keep(Keeps::OnThisDevice, &chosen);
            offline::keep_everything(chosen.lang());
            self.door.arrive(arrival);
            // The door forgets what was entered once it is open: until then the page stands, and says what is going on.
            return self.session.opened_as(*opened);
        }
        self.all.working.set(None);
        match reply {
            Ok(KeeperReply::Failed(failure)) => self.refused(failure),
            Ok(_) => self.all.failed.set(Some(Failure::NotNow)),
            Err(gone) => self.gone(gone),
        }
    }

    /// Leads to the page that can mend it, with everything else as it is.
    fn refused(self, failure: Failure) {
        let all = self.all;
        let (step, wrong) = match failure {
            Failure::CodeNotTypedBack => (Step::TypeBack, all.code.not_typed_back()),
            Failure::NoName => (Step::Names, Wrong::Worker),
            Failure::MistypedCode => (Step::File, Wrong::MistypedCode),
            Failure::WrongCode => (Step::File, Wrong::WrongCode),
            Failure::BackupNotOurs | Failure::BackupDamaged | Failure::BackupNewer | Failure::BackupTooBig => {
                (Step::File, Wrong::File(failure.key()))
            }
            failure => match objection(&failure) {
                Some(wrong) => (Step::Passphrase, wrong),
                None => return all.failed.set(Some(failure)),
            },
        };
        if step != all.step.get_untracked() {
            self.go_to(step);
        }
        all.mending.set(true);
        all.wrong.show(self.head, vec![wrong]);
    }
}

/// The page that it is at.
#[component]
pub fn FirstUsePages() -> impl IntoView {
    let here = Here::of_page();
    Effect::new(move |_| {
        here.title();
        if !here.all.code.is_there() {
            here.propose();
        }
    });
    move || match here.all.step.get() {
        Step::Before => pages::before(here).into_any(),
        Step::File => file::file(here).into_any(),
        Step::Names => pages::names(here).into_any(),
        Step::Passphrase => pages::passphrase(here).into_any(),
        Step::Code => pages::code(here).into_any(),
        Step::TypeBack => pages::type_back(here).into_any(),
    }
}
