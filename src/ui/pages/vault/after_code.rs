//! After the vault was opened with the recovery code: a new passphrase at once, and the forgotten one taken away.

use super::door::Door;
use super::passphrase::{NewPassphrase, PassphraseFields, objection};
use super::wrong::{Wrong, Wrongs};
use crate::messages::{Colleague, Failure, KeeperReply, KeeperRequest, PeopleRequest};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::choice_row::{ChoiceRow, Control};
use crate::ui::components::entry::{Entry, Trouble, Working};
use crate::ui::components::sent_form::sent_form;
use crate::ui::state::head::{Head, focus_on};
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What is being entered, and what the keeper said.
#[derive(Clone, Copy)]
struct Here {
    /// Everyone who had a passphrase before; none until the keeper has said.
    before: RwSignal<Option<Vec<Colleague>>>,
    /// The new passphrase is made.
    made: RwSignal<bool>,
    name: RwSignal<String>,
    passphrase: NewPassphrase,
    /// Whose passphrase is to be taken away: a slot, or nobody's.
    forgotten: RwSignal<Option<Option<u32>>>,
    wrong: Wrongs,
    failed: RwSignal<Option<Failure>>,
    working: RwSignal<Option<&'static str>>,
    session: Session,
    door: Door,
    head: Head,
}

impl Here {
    fn is_busy(self) -> bool {
        self.working.get().is_some()
    }

    fn ask(self, request: PeopleRequest, working: &'static str, then: impl FnOnce(Here, Vec<Colleague>) + 'static) {
        if self.working.get_untracked().is_some() {
            return;
        }
        self.failed.set(None);
        self.working.set(Some(working));
        leptos::task::spawn_local(async move {
            let reply = self.session.ask(KeeperRequest::People(request)).await;
            self.working.set(None);
            match reply {
                Ok(KeeperReply::People(people)) => then(self, people),
                Ok(KeeperReply::Failed(failure)) => match objection(&failure) {
                    Some(wrong) => {
                        self.wrong.show(self.head, vec![wrong]);
                    }
                    None => self.failed.set(Some(failure)),
                },
                Ok(_) => self.failed.set(Some(Failure::NotNow)),
                Err(gone) => self.door.gone(gone),
            }
        });
    }

    fn look(self) {
        self.ask(PeopleRequest::List, "people-loading", |here, people| {
            // One worker only: it is they who have forgotten.
            if let [one] = people.as_slice() {
                here.name.set(one.name.clone());
            }
            here.before.set(Some(people));
        });
    }

    fn make(self) {
        let mut wrong = Vec::new();
        if self.name.with_untracked(|name| name.trim().is_empty()) {
            wrong.push(Wrong::Worker);
        }
        let chosen = self.passphrase.chosen().passphrase();
        wrong.extend(chosen.as_ref().err());
        if !self.wrong.show(self.head, wrong) {
            return;
        }
        let Ok(passphrase) = chosen else { return };
        let name = self.name.with_untracked(|name| name.trim().to_owned());
        self.ask(PeopleRequest::Add { name, passphrase }, "vault-create-working", |here, _| {
            here.passphrase.forget();
            here.made.set(true);
            focus_on("h1");
        });
    }

    fn take_away(self) {
        match self.forgotten.get_untracked() {
            None => {
                self.wrong.show(self.head, vec![Wrong::NoColleague]);
            }
            Some(None) => self.done(),
            Some(Some(slot)) => self.ask(PeopleRequest::Remove { slot }, "people-rekeying", |here, _| here.done()),
        }
    }

    fn done(self) {
        self.wrong.clear(self.head);
        self.door.arrived();
        focus_on("h1");
    }
}

/// The two pages.
#[component]
pub fn AfterCode() -> impl IntoView {
    let here = Here {
        before: RwSignal::new(None),
        made: RwSignal::new(false),
        name: RwSignal::default(),
        passphrase: NewPassphrase::new(),
        forgotten: RwSignal::new(None),
        wrong: Wrongs::default(),
        failed: RwSignal::new(None),
        working: RwSignal::new(None),
        session: Session::here(),
        door: Door::here(),
        head: Head::here(),
    };
    Effect::new(move |_| {
        here.look();
        here.passphrase.find_words(here.session);
    });
    move || if here.made.get() { forgotten(here) } else { new_passphrase(here) }
}

fn new_passphrase(here: Here) -> AnyView {
    let tongue = Tongue::here();
    let fields = view! {
        <Entry
            id="worker"
            key="vault-names-worker"
            value=here.name
            on_input=move |text| here.name.set(text)
            problem=here.wrong.at(tongue, "worker")
        />
        <PassphraseFields entered=here.passphrase wrong=here.wrong on_other=move |()| here.passphrase.find_words(here.session) />
        {below(here)}
    };
    let later = button(Weight::Plain, t("after-code.later"), move || here.done());
    view! {
        {here.wrong.summary()}
        <h1 tabindex="-1">{t("after-code")}</h1>
        <p class="lead">{t("after-code.lead")}</p>
        {sent_form(fields, "after-code.do", move || here.is_busy(), move || here.make(), later)}
    }
    .into_any()
}

fn forgotten(here: Here) -> AnyView {
    let tongue = Tongue::here();
    let problem = here.wrong.at(tongue, "forgotten-none");
    let people = here.before.get_untracked().unwrap_or_default();
    let choice = move |id: String, slot: Option<u32>, words: AnyView| {
        view! {
            <ChoiceRow
                control=Control::Radio
                id=id
                name="forgotten"
                is_chosen=Signal::derive(move || here.forgotten.get() == Some(slot))
                on_change=move |_| here.forgotten.set(Some(slot))
            >
                {words}
            </ChoiceRow>
        }
    };
    let colleagues = people
        .into_iter()
        .map(|one| choice(format!("forgotten-{}", one.slot), Some(one.slot), view! { <bdi dir="auto">{one.name}</bdi> }.into_any()))
        .collect_view();
    let fields = view! {
        <fieldset class="field__set" class:field--wrong=move || problem.with(Option::is_some)>
            <legend class="field__label">{t("after-code-whose")}</legend>
            {move || problem.get().map(|problem| view! { <p class="field__problem">{problem}</p> })}
            <div class="choices">
                {colleagues}
                {choice("forgotten-none".to_owned(), None, view! { {t("after-code-nobody")} }.into_any())}
            </div>
        </fieldset>
        <p class="field__hint">{t("people-remove-limits")}</p>
        {below(here)}
    };
    view! {
        {here.wrong.summary()}
        <h1 tabindex="-1">{t("after-code-forgotten")}</h1>
        <p class="lead">{t("after-code-forgotten.lead")}</p>
        {sent_form(fields, "vault-continue", move || here.is_busy(), move || here.take_away(), ())}
    }
    .into_any()
}

fn below(here: Here) -> impl IntoView {
    view! {
        {move || here.failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        {move || here.working.get().map(|key| view! { <Working key=key /> })}
    }
}
