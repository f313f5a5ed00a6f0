//! Who can open the vault: the list, and one thing at a time that can be done about it. Each says first what it will do.

use crate::messages::{Colleague, Failure, KeeperReply, KeeperRequest, PeopleRequest};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Entry, Tick, Trouble, Typing, Working};
use crate::ui::components::sent_form::sent_form;
use crate::ui::pages::vault::Door;
use crate::ui::pages::vault::code::{CodeToKeep, ShownCode, TypeBack};
use crate::ui::pages::vault::passphrase::{NewPassphrase, PassphraseFields, objection};
use crate::ui::pages::vault::wrong::{Wrong, Wrongs};
use crate::ui::state::head::{Head, focus_on};
use crate::ui::state::moment;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The id of the heading, which takes the focus when what is done changes.
pub const HEADING: &str = "people-heading";

/// What is being done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Doing {
    /// The list is shown.
    #[default]
    Nothing,
    /// A colleague gets a passphrase.
    Add,
    /// Mine is changed.
    Change,
    /// A colleague's is taken away.
    Remove(Colleague),
    /// Mine is taken away.
    Leave(u32),
    /// A new recovery code: what it means, the code itself, typing it back.
    AboutCode,
    /// The code.
    Code,
    /// The code typed back.
    TypeBack,
}

/// The section's state. Copies are free.
#[derive(Clone, Copy)]
struct People {
    all: RwSignal<Option<Vec<Colleague>>>,
    doing: RwSignal<Doing>,
    name: RwSignal<String>,
    old: RwSignal<String>,
    shown: RwSignal<bool>,
    passphrase: NewPassphrase,
    code: ShownCode,
    wrong: Wrongs,
    failed: RwSignal<Option<Failure>>,
    /// Something typed is not saved, and nobody here could save it after leaving.
    unsaved: RwSignal<bool>,
    working: RwSignal<Option<&'static str>>,
    said: RwSignal<Option<&'static str>>,
    session: Session,
    door: Door,
    head: Head,
}

/// The section; while the vault is shut, only what it is about.
pub fn section() -> AnyView {
    let people = People {
        all: RwSignal::new(None),
        doing: RwSignal::default(),
        name: RwSignal::default(),
        old: RwSignal::default(),
        shown: RwSignal::new(false),
        passphrase: NewPassphrase::new(),
        code: ShownCode::default(),
        wrong: Wrongs::default(),
        failed: RwSignal::new(None),
        unsaved: RwSignal::new(false),
        working: RwSignal::new(None),
        said: RwSignal::new(None),
        session: Session::here(),
        door: Door::here(),
        head: Head::here(),
    };
    let is_open = Memo::new(move |_| people.session.is_open());
    Effect::new(move |_| {
        if is_open.get() {
            people.ask(PeopleRequest::List, "people-loading", None);
        }
    });
    view! {
        <section class="section" aria-labelledby=HEADING>
            {move || {
                if !is_open.get() {
                    return view! { {heading("people")} <p>{t("people.lead")}</p> }.into_any();
                }
                match people.doing.get() {
                    Doing::Nothing => list(people),
                    Doing::Add => add(people),
                    Doing::Change => change(people),
                    Doing::Remove(colleague) => remove(people, colleague),
                    Doing::Leave(slot) => leave(people, slot),
                    Doing::AboutCode => about_code(people),
                    Doing::Code => code(people),
                    Doing::TypeBack => type_back(people),
                }
            }}
        </section>
    }
    .into_any()
}

impl People {
    /// Asks the keeper. When it is done, the list is shown again, with `said`.
    fn ask(self, request: PeopleRequest, working: &'static str, said: Option<&'static str>) {
        if self.working.get_untracked().is_some() {
            return;
        }
        self.failed.set(None);
        self.working.set(Some(working));
        leptos::task::spawn_local(async move {
            let reply = self.session.ask(KeeperRequest::People(request)).await;
            self.working.set(None);
            match reply {
                Ok(KeeperReply::People(all)) => {
                    self.all.set(Some(all));
                    self.finish(said);
                }
                Ok(KeeperReply::Done) => self.finish(said),
                Ok(KeeperReply::Failed(failure)) => self.refused(failure),
                Ok(_) => self.failed.set(Some(Failure::NotNow)),
                Err(gone) => self.door.gone(gone),
            }
        });
    }

    /// Takes away the passphrase of whoever has the vault open here, and locks. Only with everything saved.
    fn leave(self, slot: u32) {
        if self.working.get_untracked().is_some() {
            return;
        }
        self.failed.set(None);
        self.unsaved.set(false);
        self.working.set(Some("people-rekeying"));
        leptos::task::spawn_local(async move {
            let is_saved = self.session.save_now().await.is_some();
            let reply = if is_saved { Some(self.session.ask(KeeperRequest::People(PeopleRequest::Remove { slot })).await) } else { None };
            match reply {
                Some(Ok(KeeperReply::People(_))) => return self.session.lock_anyway(),
                Some(Ok(KeeperReply::Failed(failure))) => self.refused(failure),
                Some(Ok(_)) => self.failed.set(Some(Failure::NotNow)),
                Some(Err(gone)) => self.door.gone(gone),
                None => self.unsaved.set(true),
            }
            self.working.set(None);
        });
    }

    fn finish(self, said: Option<&'static str>) {
        if said.is_some() {
            self.turn_to(Doing::Nothing);
            self.said.set(said);
        }
    }

    fn refused(self, failure: Failure) {
        let wrong = match failure {
            Failure::WrongPassphrase => Wrong::WrongOld,
            Failure::NoName => Wrong::Worker,
            Failure::CodeNotTypedBack => self.code.not_typed_back(),
            failure => match objection(&failure) {
                Some(wrong) => wrong,
                None => return self.failed.set(Some(failure)),
            },
        };
        self.wrong.show(self.head, vec![wrong]);
    }

    /// Shows another page of the section; what was entered for the one before is forgotten.
    fn turn_to(self, doing: Doing) {
        if !matches!(doing, Doing::Code | Doing::TypeBack) {
            self.name.set(String::new());
            self.old.set(String::new());
            self.shown.set(false);
            self.passphrase.forget();
            self.code.forget();
        }
        self.said.set(None);
        self.failed.set(None);
        self.unsaved.set(false);
        self.wrong.clear(self.head);
        if matches!(doing, Doing::Add | Doing::Change) {
            self.passphrase.find_words(self.session);
        }
        self.doing.set(doing);
        focus_on("#people-heading");
    }

    fn find_code(self) {
        if self.code.is_there() {
            return;
        }
        leptos::task::spawn_local(async move {
            match self.session.ask(KeeperRequest::People(PeopleRequest::Propose)).await {
                Ok(KeeperReply::Proposed(proposal)) => self.code.offer(&proposal),
                Ok(KeeperReply::Failed(failure)) => self.failed.set(Some(failure)),
                Ok(_) => {}
                Err(gone) => self.door.gone(gone),
            }
        });
    }

    /// The passphrase chosen, or none when something is wrong, which is then shown.
    fn passphrase(self, mut wrong: Vec<Wrong>) -> Option<String> {
        let chosen = self.passphrase.chosen().passphrase();
        wrong.extend(chosen.as_ref().err());
        if self.wrong.show(self.head, wrong) { chosen.ok() } else { None }
    }
}

fn heading(key: &'static str) -> impl IntoView {
    view! { <h2 id=HEADING tabindex="-1">{t(key)}</h2> }
}

fn list(people: People) -> AnyView {
    let tongue = Tongue::here();
    let rows = move || {
        let all = people.all.get().unwrap_or_default();
        let several = all.len() > 1;
        all.into_iter().map(|one| row(tongue, people, one, several)).collect_view()
    };
    view! {
        {heading("people")}
        <p>{t("people.lead")}</p>
        <div role="status">{move || people.said.get().map(|key| view! { <p class="note note--good">{t(key)}</p> })}</div>
        {below(people)}
        <ul class="people">{rows}</ul>
        <div class="actions">
            {button(Weight::Quiet, t("people-add"), move || people.turn_to(Doing::Add))}
            {move || {
                let mine = people.all.get().is_some_and(|all| all.iter().any(|one| one.is_you));
                mine.then(|| button(Weight::Quiet, t("people-change"), move || people.turn_to(Doing::Change)))
            }}
            {button(Weight::Quiet, t("people-code"), move || people.turn_to(Doing::AboutCode))}
        </div>
    }
    .into_any()
}

fn row(tongue: Tongue, people: People, one: Colleague, several: bool) -> AnyView {
    let (since, name, for_label) = (one.since, one.name.clone(), one.name.clone());
    let (is_you, slot) = (one.is_you, one.slot);
    let one = StoredValue::new(one);
    view! {
        <li class="people__one">
            <div>
                <p class="people__name">
                    <bdi dir="auto">{name}</bdi>
                    {is_you.then(|| view! { " "<span class="tag">{t("people-you")}</span> })}
                </p>
                <p class="muted">{move || tongue.text_with("people-since", &[("when", &moment::in_words(tongue, since))])}</p>
            </div>
            {(several && is_you).then(|| button(Weight::Quiet, t("people-leave"), move || people.turn_to(Doing::Leave(slot))))}
            {(several && !is_you)
                .then(|| {
                    view! {
                        <button
                            type="button"
                            class="button button--quiet"
                            aria-label=move || tongue.text_with("people-remove-named", &[("name", &for_label)])
                            on:click=move |_| people.turn_to(Doing::Remove(one.get_value()))
                        >
                            {t("people-remove")}
                        </button>
                    }
                })}
        </li>
    }
    .into_any()
}

/// One page of the section: the way back, what is wrong, a heading, a form.
fn frame(
    people: People,
    title: &'static str,
    lead: impl IntoView + 'static,
    action: &'static str,
    send: impl Fn() + Copy + 'static,
    fields: impl IntoView + 'static,
) -> AnyView {
    view! {
        <div>{back_link(move || people.turn_to(Doing::Nothing))}</div>
        {people.wrong.summary()}
        {heading(title)}
        {lead}
        {form(people, action, send, fields)}
    }
    .into_any()
}

fn form(people: People, action: &'static str, send: impl Fn() + Copy + 'static, fields: impl IntoView + 'static) -> AnyView {
    let fields = view! {
        {fields}
        {below(people)}
    };
    sent_form(fields, action, move || people.working.get().is_some(), send, ())
}

fn below(people: People) -> impl IntoView {
    view! {
        {move || people.failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        {move || people.working.get().map(|key| view! { <Working key=key done=people.session.how_far() /> })}
    }
}

fn add(people: People) -> AnyView {
    let tongue = Tongue::here();
    let send = move || {
        let unnamed = people.name.with_untracked(|name| name.trim().is_empty());
        let wrong = if unnamed { vec![Wrong::Worker] } else { Vec::new() };
        let Some(passphrase) = people.passphrase(wrong) else { return };
        let name = people.name.with_untracked(|name| name.trim().to_owned());
        people.ask(PeopleRequest::Add { name, passphrase }, "vault-create-working", Some("people-added"));
    };
    let fields = view! {
        <Entry
            id="worker"
            key="people-add-name"
            value=people.name
            on_input=move |text| people.name.set(text)
            problem=people.wrong.at(tongue, "worker")
        />
        <PassphraseFields entered=people.passphrase wrong=people.wrong on_other=move |()| people.passphrase.find_words(people.session) />
    };
    frame(people, "people-add", view! { <p>{t("people-add.lead")}</p> }, "people-add.do", send, fields)
}

fn change(people: People) -> AnyView {
    let tongue = Tongue::here();
    let send = move || {
        let old = people.old.get_untracked();
        let wrong = if old.is_empty() { vec![Wrong::NoOld] } else { Vec::new() };
        let Some(new) = people.passphrase(wrong) else { return };
        people.ask(PeopleRequest::ChangePassphrase { old, new }, "people-rekeying", Some("people-changed"));
    };
    let fields = view! {
        <div class="stack">
            <Entry
                id="old-passphrase"
                key="people-change-old"
                value=people.old
                on_input=move |text| people.old.set(text)
                typing=Signal::derive(move || if people.shown.get() { Typing::Line } else { Typing::Hidden })
                problem=people.wrong.at(tongue, "old-passphrase")
            />
            <Tick id="show-old" key="vault-create-show" value=people.shown on_change=move |is_shown| people.shown.set(is_shown) />
        </div>
        <PassphraseFields entered=people.passphrase wrong=people.wrong on_other=move |()| people.passphrase.find_words(people.session) />
    };
    frame(people, "people-change", view! { <p>{t("people-change.lead")}</p> }, "people-change.do", send, fields)
}

fn remove(people: People, colleague: Colleague) -> AnyView {
    let tongue = Tongue::here();
    let Colleague { slot, name, .. } = colleague;
    let send = move || people.ask(PeopleRequest::Remove { slot }, "people-rekeying", Some("people-removed"));
    let lead = view! {
        <p>{move || tongue.text_with("people-remove-lead", &[("name", &name)])}</p>
        <section class="note note--caution">
            <h3>{t("people-remove-cannot")}</h3>
            <p>{t("people-remove-limits")}</p>
            <p>{t("people-remove-code")}</p>
        </section>
    };
    frame(people, "people-remove", lead, "people-remove-do", send, ())
}

fn leave(people: People, slot: u32) -> AnyView {
    let lead = view! {
        <p>{t("people-leave.lead")}</p>
        <section class="note note--caution">
            <h3>{t("people-remove-cannot")}</h3>
            <p>{t("people-remove-limits")}</p>
            <p>{t("people-leave.code")}</p>
        </section>
    };
    let unsaved = move || people.unsaved.get().then(|| view! { <Trouble key="people-leave-unsaved" /> });
    frame(people, "people-leave", lead, "people-leave.do", move || people.leave(slot), unsaved)
}

fn about_code(people: People) -> AnyView {
    let lead = view! {
        <p>{t("people-code.lead")}</p>
        <section class="note note--caution">
            <h3>{t("people-code-old")}</h3>
            <p>{t("people-code-old.files")}</p>
            <p>{t("people-code-old.copies")}</p>
        </section>
    };
    let send = move || {
        people.find_code();
        people.turn_to(Doing::Code);
    };
    frame(people, "people-code", lead, "people-code.do", send, ())
}

fn code(people: People) -> AnyView {
    view! {
        <div>{back_link(move || people.turn_to(Doing::AboutCode))}</div>
        {heading("vault-code")}
        <p>{t("vault-code.lead")}</p>
        <CodeToKeep code=people.code />
        {below(people)}
        <div class="actions">{button(Weight::Main, t("vault-code-do"), move || people.turn_to(Doing::TypeBack))}</div>
    }
    .into_any()
}

fn type_back(people: People) -> AnyView {
    let send = move || {
        if people.wrong.show(people.head, people.code.wrong()) {
            let typed_back = people.code.typed_back();
            people.ask(PeopleRequest::ReplaceCode { typed_back }, "people-rekeying", Some("people-code-replaced"));
        }
    };
    let fields = view! { <TypeBack code=people.code wrong=people.wrong /> };
    view! {
        <div>{back_link(move || people.turn_to(Doing::Code))}</div>
        {people.wrong.summary()}
        {heading("vault-type-back")}
        <p>{t("vault-type-back.lead")}</p>
        {form(people, "people-code-replace", send, fields)}
    }
    .into_any()
}
