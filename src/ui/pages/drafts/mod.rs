//! The list of drafts: what each is about, what it still needs, and what can be done with it.

mod card;
mod notices;
mod practice;

use crate::browser::clock;
use crate::browser::workers::WorkerGone;
use crate::language::Lang;
use crate::messages::{DraftBody, DraftSummary, Failure, KeeperReply, KeeperRequest, KeepingRequest, VaultSettings};
use crate::ui::components::backup::{due, reminder};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::pages::vault::VaultDoor;
use crate::ui::routes::{Route, Router};
use crate::ui::state::carried;
use crate::ui::state::head::focus_on;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The page.
pub fn page() -> impl IntoView {
    view! { <VaultDoor><List /></VaultDoor> }
}

/// What the cards can ask for. Copies are free.
#[derive(Clone, Copy)]
struct Desk {
    session: Session,
    router: Router,
    tongue: Tongue,
    drafts: RwSignal<Option<Vec<DraftSummary>>>,
    settings: RwSignal<Option<VaultSettings>>,
    failed: RwSignal<Option<Failure>>,
    said: RwSignal<Option<&'static str>>,
    unsaved: RwSignal<bool>,
    busy: RwSignal<bool>,
}

impl Desk {
    /// Asks the keeper, one thing at a time. What went wrong is shown; what was answered is handed on.
    fn ask(self, request: KeeperRequest, then: impl FnOnce(Desk, KeeperReply) + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        self.failed.set(None);
        leptos::task::spawn_local(async move {
            let reply = self.session.ask(request).await;
            self.busy.set(false);
            match reply {
                Ok(KeeperReply::Failed(failure)) => self.failed.set(Some(failure)),
                Ok(reply) => then(self, reply),
                // The door sees that the keeper is gone, and says so.
                Err(WorkerGone::Died | WorkerGone::OtherBuild | WorkerGone::NoPolicy | WorkerGone::Ended) => {}
            }
        });
    }

    fn list(self) {
        self.ask(KeeperRequest::ListDrafts, |desk, reply| {
            if let KeeperReply::Drafts(drafts) = reply {
                let over = notices::to_tell(&drafts);
                desk.drafts.set(Some(drafts));
                desk.ask_settings();
                if !over.is_empty() {
                    desk.tell(over);
                }
            }
        });
    }

    /// The list shows that the time of these is over, so somebody was told; then it shows until when they stay. A window that only
    /// reads tells nobody, and nothing is deleted.
    fn tell(self, drafts: Vec<String>) {
        leptos::task::spawn_local(async move {
            if let Ok(KeeperReply::Done) = self.session.ask(KeeperRequest::Keeping(KeepingRequest::Told { drafts })).await {
                self.list_again();
            }
        });
    }

    fn list_again(self) {
        self.ask(KeeperRequest::ListDrafts, |desk, reply| {
            if let KeeperReply::Drafts(drafts) = reply {
                desk.drafts.set(Some(drafts));
            }
        });
    }

    /// For the reminder of a backup, which can wait: what fails here is not worth a word.
    fn ask_settings(self) {
        leptos::task::spawn_local(async move {
            if let Ok(KeeperReply::Settings(settings)) = self.session.ask(KeeperRequest::Keeping(KeepingRequest::Settings)).await {
                self.settings.try_set(Some(settings));
            }
        });
    }

    fn keep_longer(self, id: String) {
        self.ask(KeeperRequest::Keeping(KeepingRequest::KeepLonger { draft: id }), |desk, reply| {
            if let KeeperReply::Drafts(drafts) = reply {
                desk.drafts.set(Some(drafts));
                desk.said.set(Some("expiry-kept"));
                focus_on("h1");
            }
        });
    }

    fn show(self, reply: KeeperReply) {
        if let KeeperReply::Draft(draft) = reply {
            self.session.open(*draft);
            self.router.go(Route::Refer);
        }
    }

    fn start(self) {
        self.leave_open_draft(Desk::start_new);
    }

    /// Goes on only once all that is typed in the open draft is stored: another one takes its place on the screen.
    fn leave_open_draft(self, then: impl FnOnce(Desk) + 'static) {
        if self.busy.get_untracked() {
            return;
        }
        self.busy.set(true);
        leptos::task::spawn_local(async move {
            let saved = self.session.save_now().await.is_some();
            self.busy.set(false);
            self.unsaved.set(!saved);
            if saved {
                then(self);
            }
        });
    }

    /// The language that a new draft's person is taken to read: the one on screen, unless it is English.
    fn person_language(self) -> Option<String> {
        let lang = untrack(|| self.tongue.lang());
        (lang != Lang::ENGLISH).then(|| lang.tag().to_owned())
    }

    fn start_new(self) {
        // Looked at before, taken out only once the draft is stored: a failing store must not swallow what was typed.
        let answers = carried::peek().unwrap_or_default();
        let body = DraftBody { answers, person_language: self.person_language(), ..DraftBody::default() };
        self.ask(KeeperRequest::NewDraft { body }, |desk, reply| {
            carried::arrived();
            desk.show(reply);
        });
    }

    fn resume(self, id: String) {
        // What is open is saved already, or on its way: opening it again would show the state before that.
        if self.session.draft_id_untracked().as_ref() == Some(&id) {
            return self.router.go(Route::Refer);
        }
        self.leave_open_draft(move |desk| desk.ask(KeeperRequest::OpenDraft { id }, Desk::show));
    }

    fn duplicate(self, id: String) {
        self.ask(KeeperRequest::DuplicateDraft { id }, |desk, _| {
            desk.said.set(Some("drafts-duplicated"));
            desk.list();
        });
    }

    fn delete(self, id: String) {
        self.ask(KeeperRequest::DeleteDraft { id: id.clone() }, move |desk, _| {
            desk.session.close(&id);
            desk.said.set(Some("drafts-deleted"));
            desk.list();
            focus_on("h1");
        });
    }
}

fn unsaved(router: Router) -> impl IntoView {
    view! {
        <div class="note note--problem" role="alert">
            <p>{t("drafts-unsaved")}</p>
            {button(Weight::Quiet, t("drafts-unsaved.go"), move || router.go(Route::Refer))}
        </div>
    }
}

#[component]
fn List() -> impl IntoView {
    let session = Session::here();
    let tongue = Tongue::here();
    let desk = Desk {
        session,
        router: Router::here(),
        tongue,
        drafts: RwSignal::new(None),
        settings: RwSignal::new(None),
        failed: RwSignal::new(None),
        said: RwSignal::new(None),
        unsaved: RwSignal::new(false),
        busy: RwSignal::new(false),
    };
    Effect::new(move |_| {
        leptos::task::spawn_local(async move {
            // The list shows what is stored: the open draft first goes there.
            session.save_now().await;
            desk.list();
        });
    });
    view! {
        <h1 tabindex="-1">{t("drafts")}</h1>
        {move || desk.failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        {move || desk.unsaved.get().then(|| unsaved(desk.router))}
        <div role="status">{move || desk.said.get().map(|key| view! { <p class="note note--good">{t(key)}</p> })}</div>
        {carried::peek().map(|_| notification(Tone::Note, view! { <p>{t("drafts-new-carried")}</p> }))}
        {move || match desk.drafts.get() {
            None => view! { <Working key="drafts-loading" /> }.into_any(),
            Some(drafts) if drafts.is_empty() => {
                view! {
                    <section class="empty">
                        <h2>{t("drafts-none")}</h2>
                        <p>{t("drafts-none.lead")}</p>
                        {button(Weight::Main, t("drafts-new"), move || desk.start())}
                    </section>
                    <p><a href="/blank/">{t("shell-blank")}</a></p>
                    {practice::offer(desk)}
                }
                    .into_any()
            }
            Some(drafts) => {
                let count = drafts.len();
                let due = move || desk.settings.with(|settings| settings.as_ref().map(|settings| due(settings, clock::now_ms(), count)));
                let cards = drafts
                    .iter()
                    .map(|draft| card::card(desk, draft.clone(), notices::has_other_version(&drafts, draft).then(notices::versions)))
                    .collect_view();
                view! {
                    {move || due().map(|due| reminder(due, Callback::new(|()| {})))}
                    {button(Weight::Main, t("drafts-new"), move || desk.start())}
                    <p class="muted">{move || tongue.text_count("drafts-count", "count", count)}</p>
                    <ul class="drafts">{cards}</ul>
                    <p><a href="/blank/">{t("shell-blank")}</a></p>
                    {practice::offer(desk)}
                }
                    .into_any()
            }
        }}
    }
}
