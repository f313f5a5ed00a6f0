//! What happened to the referral: what was sent, what was answered, and what the person takes back.

use super::filling::Filling;
use super::steps::Step;
use crate::form::StatementId;
use crate::messages::{Container, Failure, History, KeeperReply, KeeperRequest, NotesRequest, SendingRequest};
use crate::ui::components::back_link::back_link;
use crate::ui::components::details::details;
use crate::ui::components::entry::{Entry, Tick, Trouble, Typing, Working};
use crate::ui::components::history::history;
use crate::ui::components::how_to_send::how_to_send;
use crate::ui::components::leave::{Leaves, save_as};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::referral;
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The step.
pub fn page(filling: Filling) -> AnyView {
    let tongue = Tongue::here();
    let session = filling.session();
    let ready = Memo::new(move |_| tongue.need(&["contacts"]));
    let events = RwSignal::new(None::<Result<History, Failure>>);
    ask(session, events);
    // Not within the list, which is made anew when something was taken back: the six words of that file stand nowhere else.
    let taking = Taking::new(session);
    let was_sent =
        Memo::new(move |_| events.with(|events| matches!(events, Some(Ok(all)) if all.exports.iter().any(|sent| !sent.practice))));
    let back = filling.clone();
    view! {
        {back_link(move || back.go(Step::Tasks))}
        {move || {
            if !ready.get() {
                return view! { <h1 tabindex="-1">{t("refer-history")}</h1> }.into_any();
            }
            view! {
                <h1 tabindex="-1">{t("refer-history")}</h1>
                <p class="lead">{t("refer-history-lead")}</p>
                {move || match events.get() {
                    None => view! { <Working key="contacts-loading" /> }.into_any(),
                    Some(Err(failure)) => view! { <Trouble key=format!("failure-{}", failure.key()) /> }.into_any(),
                    Some(Ok(all)) => history(all),
                }}
                {move || was_sent.get().then(|| details(t("withdraw"), withdraw(taking, events)))}
            }
            .into_any()
        }}
    }
    .into_any()
}

fn ask(session: Session, events: RwSignal<Option<Result<History, Failure>>>) {
    let Some(draft) = session.draft_id_untracked() else { return };
    let referral = untrack(|| session.body()).version_of.unwrap_or(draft);
    leptos::task::spawn_local(async move {
        events.try_set(Some(referral::ask(session, NotesRequest::History { referral }, None).await));
    });
}

/// What is being taken back. Copies are free.
#[derive(Clone, Copy)]
struct Taking {
    session: Session,
    statements: RwSignal<Vec<StatementId>>,
    words: RwSignal<String>,
    as_text: RwSignal<bool>,
    busy: RwSignal<bool>,
    failed: RwSignal<Option<String>>,
    /// The file's name, and the words it is locked with, if it is.
    saved: RwSignal<Option<(String, Vec<String>)>>,
}

fn withdraw(taking: Taking, events: RwSignal<Option<Result<History, Failure>>>) -> AnyView {
    let tongue = Tongue::here();
    let ticks = StatementId::ALL
        .into_iter()
        .map(|statement| {
            let is_ticked = Signal::derive(move || taking.statements.with(|all| all.contains(&statement)));
            let change = move |ticked: bool| {
                taking.statements.update(|all| {
                    all.retain(|other| *other != statement);
                    if ticked {
                        all.push(statement);
                        all.sort();
                    }
                });
            };
            let name = statement.name();
            view! { <Tick id=format!("withdraw-{name}") key=format!("withdraw-{name}") value=is_ticked on_change=change /> }
        })
        .collect_view();
    let saved = move || {
        taking.saved.get().map(|(file, words)| {
            let said = view! {
                <p>{tongue.text_with("answer-saved", &[("file", &file)])}</p>
                <p>{t("answer-saved.do")}</p>
                {(!words.is_empty()).then(|| view! { <p><strong>{t("sealing-words.phone")}</strong></p>{words_to_compare(words)} })}
                {how_to_send()}
            };
            notification(Tone::Good, said)
        })
    };
    let fields = view! {
        <fieldset class="field__set"><legend class="field__label">{t("withdraw-what")}</legend>{ticks}</fieldset>
        <Entry
            id="withdraw-words"
            key="withdraw-words"
            value=taking.words
            typing=Signal::stored(Typing::Text)
            on_input=move |text| taking.words.set(text)
        />
        <Tick id="withdraw-text" key="answer-as-text" value=taking.as_text on_change=move |is_text| taking.as_text.set(is_text) />
        {move || taking.failed.get().map(|key| view! { <Trouble key=key /> })}
        {saved}
    };
    view! {
        <p>{t("withdraw.lead")}</p>
        {sent_form(fields, "withdraw-send", move || taking.busy.get(), move || taking.send(events), ())}
    }
    .into_any()
}

impl Taking {
    fn new(session: Session) -> Taking {
        Taking {
            session,
            statements: RwSignal::default(),
            words: RwSignal::default(),
            as_text: RwSignal::new(false),
            busy: RwSignal::new(false),
            failed: RwSignal::new(None),
            saved: RwSignal::new(None),
        }
    }

    fn send(self, events: RwSignal<Option<Result<History, Failure>>>) {
        let Some(draft) = self.session.draft_id_untracked().filter(|_| !self.busy.get_untracked()) else { return };
        self.saved.set(None);
        let statements = self.statements.get_untracked();
        if statements.is_empty() {
            return self.failed.set(Some("withdraw-missing".to_owned()));
        }
        self.failed.set(None);
        self.busy.set(true);
        let container = if self.as_text.get_untracked() { Container::Text } else { Container::Age };
        let request = NotesRequest::Withdraw { draft, statements, words: self.words.get_untracked(), container };
        leptos::task::spawn_local(async move {
            match self.made(request, container).await {
                Ok(saved) => {
                    self.saved.try_set(Some(saved));
                    // Also what is in the log now, whatever becomes of the file.
                    ask(self.session, events);
                }
                Err(key) => {
                    self.failed.try_set(Some(key));
                }
            }
            self.busy.try_set(false);
        });
    }

    /// Signed by the keeper, and sealed as the packet was: by the keeper to somebody's key, else here under six new words.
    async fn made(self, request: NotesRequest, container: Container) -> Result<(String, Vec<String>), String> {
        let (name, bytes) = match self.session.ask_for_file(KeeperRequest::Notes(request), None).await {
            Ok((KeeperReply::File { name, .. }, Some(bytes))) => (name, bytes),
            other => return Err(["failure-", why_not(other.map(|(reply, _)| reply)).key()].concat()),
        };
        let Some(stem) = name.strip_suffix(".json") else {
            return save_as(&name, container, &bytes).map(|()| (name, Vec::new()));
        };
        let words = match self.session.ask(KeeperRequest::Sending(SendingRequest::Words)).await {
            Ok(KeeperReply::Words(words)) => words,
            other => return Err(["failure-", why_not(other).key()].concat()),
        };
        let leaves = Leaves::Locked { passphrase: words.join(" "), container };
        let file = leaves.ready(stem, ".json", "application/json", bytes).await?;
        Ok((file.save()?, words))
    }
}
