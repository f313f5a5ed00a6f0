//! The answer to a packet: that it was received, a question, or a decision. The keeper signs it and seals it to whoever sent the packet.

use crate::messages::{Container, History, KeeperReply, KeeperRequest, NotesRequest};
use crate::notes::{Answered, Decision};
use crate::ui::components::decline::Decline;
use crate::ui::components::entry::{Choose, Entry, Tick, Trouble, Typing};
use crate::ui::components::history::decision_key;
use crate::ui::components::how_to_send::how_to_send;
use crate::ui::components::leave::save_as;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::sent_form::sent_form;
use crate::ui::state::referral::ask;
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const RECEIVED: &str = "received";
const QUESTION: &str = "question";
const WRITTEN: &str = "written";
const POSSIBLE: &str = "possible";

/// What is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct To {
    /// The referral.
    pub referral: String,
    /// The packet.
    pub packet: String,
}

/// Which decisions can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tells {
    /// Any: it is made with the answer.
    AnyDecision,
    /// The one that the register has, if it has one.
    Written(Option<Answered>),
    /// Whether a referral would be possible, and from when: it answers an enquiry, about which nothing can be decided yet.
    WhetherPossible,
}

/// What is being written. Copies are free.
#[derive(Clone, Copy)]
struct Writing {
    session: Session,
    to: StoredValue<To>,
    tells: StoredValue<Tells>,
    what: RwSignal<Option<&'static str>>,
    decline: Decline,
    words: RwSignal<String>,
    as_text: RwSignal<bool>,
    saved: RwSignal<Option<String>>,
    failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
    events: RwSignal<Option<History>>,
}

/// The form. `events` is told what is known of the referral once the answer is made.
pub fn answer(to: To, tells: Tells, events: RwSignal<Option<History>>) -> AnyView {
    let tongue = Tongue::here();
    let id = {
        let key = to.packet.clone();
        move |part: &str| format!("answer-{part}-{key}")
    };
    let mut options = vec![(RECEIVED, "answer-received"), (QUESTION, "answer-question")];
    let mut first = None;
    match &tells {
        Tells::AnyDecision => options.extend(Decision::ALL.map(|decision| (name_of(decision), decision_key(decision)))),
        Tells::Written(Some(Answered::Decided { decision, .. })) => {
            options.insert(0, (WRITTEN, decision_key(*decision)));
            first = Some(WRITTEN);
        }
        Tells::Written(_) => {}
        Tells::WhetherPossible => {
            let not_possible = (name_of(Decision::DeclinedByService), "answer-not-possible");
            options = vec![(POSSIBLE, "answer-possible"), not_possible, (QUESTION, "answer-question")];
        }
    }
    let writing = Writing {
        session: Session::here(),
        to: StoredValue::new(to),
        tells: StoredValue::new(tells),
        what: RwSignal::new(first),
        decline: Decline::default(),
        words: RwSignal::default(),
        as_text: RwSignal::new(false),
        saved: RwSignal::new(None),
        failed: RwSignal::new(None),
        busy: RwSignal::new(false),
        events,
    };
    let declined = Memo::new(move |_| writing.what.get() == Some(name_of(Decision::DeclinedByService)));
    let (as_text, reason) = (id("text"), id("reason"));
    let fields = view! {
        <Choose
            id="answer"
            key="answer-what"
            options=options
            value=writing.what
            on_choose=move |chosen: &'static str| writing.choose(tongue, chosen)
        />
        {move || declined.get().then(|| writing.decline.fields(&reason, "answer-signposted"))}
        <Entry
            id="answer-words"
            key="answer-words"
            value=writing.words
            typing=Signal::stored(Typing::Text)
            on_input=move |text| writing.words.set(text)
        />
        <Tick id=as_text key="answer-as-text" value=writing.as_text on_change=move |is_text| writing.as_text.set(is_text) />
        {move || writing.failed.get().map(|key| view! { <Trouble key=key /> })}
        {move || {
            writing.saved.get().map(|file| {
                let said = view! {
                    <p>{tongue.text_with("answer-saved", &[("file", &file)])}</p>
                    <p>{t("answer-saved.do")}</p>
                    {how_to_send()}
                };
                notification(Tone::Good, said)
            })
        }}
    };
    let form = sent_form(fields, "answer-send", move || writing.busy.get(), move || writing.send(), ());
    view! { <p>{t("answer.lead")}</p>{form} }.into_any()
}

impl Writing {
    fn choose(self, tongue: Tongue, what: &'static str) {
        self.what.set(Some(what));
        if what == POSSIBLE && self.words.with_untracked(|words| words.trim().is_empty()) {
            // Whoever asked reads English, whatever the coordinator's page says.
            self.words.set(untrack(|| tongue.with_both(|_, english| english.text("answer-possible-words"))));
        }
    }

    fn answered(self) -> Option<Answered> {
        let what = self.what.get_untracked()?;
        Some(match what {
            // The words say that it is, and from when.
            RECEIVED | POSSIBLE => Answered::Received,
            QUESTION => Answered::Question,
            WRITTEN => {
                return self.tells.with_value(|tells| match tells {
                    Tells::Written(written) => written.clone(),
                    Tells::AnyDecision | Tells::WhetherPossible => None,
                });
            }
            other => {
                let decision = Decision::ALL.into_iter().find(|decision| name_of(*decision) == other)?;
                let is_declined = decision == Decision::DeclinedByService;
                let reasons = if is_declined { self.decline.reasons.get_untracked() } else { Vec::new() };
                let signposted = if is_declined { self.decline.signposted.get_untracked() } else { String::new() };
                Answered::Decided { decision, reasons, signposted }
            }
        })
    }

    fn send(self) {
        if self.busy.get_untracked() {
            return;
        }
        self.saved.set(None);
        let Some(answer) = self.answered() else { return self.failed.set(Some("answer-missing".to_owned())) };
        let needs_words = answer == Answered::Question || self.what.get_untracked() == Some(POSSIBLE);
        if needs_words && self.words.with_untracked(|words| words.trim().is_empty()) {
            let key = if answer == Answered::Question { "answer-no-question" } else { "answer-no-words" };
            return self.failed.set(Some(key.to_owned()));
        }
        self.failed.set(None);
        self.busy.set(true);
        let container = if self.as_text.get_untracked() { Container::Text } else { Container::Age };
        let To { referral, packet } = self.to.get_value();
        let words = self.words.get_untracked();
        leptos::task::spawn_local(async move {
            let request = NotesRequest::Reply { referral: referral.clone(), packet, answer, words, container };
            let failure = match self.session.ask_for_file(KeeperRequest::Notes(request), None).await {
                Ok((KeeperReply::File { name, .. }, Some(bytes))) => match save_as(&name, container, &bytes) {
                    Ok(()) => {
                        self.saved.try_set(Some(name));
                        None
                    }
                    Err(key) => Some(key),
                },
                other => Some(["failure-", why_not(other.map(|(reply, _)| reply)).key()].concat()),
            };
            self.failed.try_set(failure);
            if let Ok(history) = ask(self.session, NotesRequest::History { referral }, None).await {
                self.events.try_set(Some(history));
            }
            self.busy.try_set(false);
        });
    }
}

/// A decision as a radio's name.
fn name_of(decision: Decision) -> &'static str {
    decision_key(decision)
}
