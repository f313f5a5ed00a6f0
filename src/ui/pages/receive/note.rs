//! A verified file that is no packet: a reply or a withdrawal, which the vault takes in; a card or a change of key, for the address
//! book.

use crate::messages::{ContactsRequest, Event, Failure, History, Identity, NoteView, NotesRequest};
use crate::notes::{Card, Change, Note};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::history::history;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::pin::{Whose, pin};
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::book::Book;
use crate::ui::state::referral::ask;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What is shown of it. Nothing of a reply or a withdrawal before the vault has said that it is from whom it would have to come.
pub fn note(view: NoteView, book: Book) -> AnyView {
    let NoteView { note, signer, jws, .. } = view;
    match note {
        Note::Reply(_) | Note::Withdrawal(_) => taken(signer, jws),
        Note::Card(Card { .. }) => card(signer, compact(&jws), book),
        Note::Change(Change { .. }) => change(signer, compact(&jws), book),
    }
}

/// One line of text (RFC 7515 §7.1), as the address book takes it.
fn compact(jws: &str) -> String {
    let parts: serde_json::Value = serde_json::from_str(jws).unwrap_or_default();
    ["protected", "payload", "signature"].map(|part| parts[part].as_str().unwrap_or_default().to_owned()).join(".")
}

fn whose(signer: &Identity) -> AnyView {
    let tongue = Tongue::here();
    let Identity { organisation, device, words, .. } = signer.clone();
    view! {
        <p>{move || tongue.text_with("receive-signer-claims", &[("organisation", &organisation), ("device", &device)])}</p>
        {words_to_compare(words)}
    }
    .into_any()
}

/// A reply, or a withdrawal: the keeper takes it in, or says why not.
fn taken(signer: Identity, jws: String) -> AnyView {
    let session = Session::here();
    let is_open = Memo::new(move |_| session.is_open());
    let came = RwSignal::new(None::<Result<History, Failure>>);
    let jws = StoredValue::new(jws);
    Effect::new(move |_| {
        if is_open.get() {
            leptos::task::spawn_local(async move {
                let Some(bytes) = jws.try_get_value() else { return };
                came.try_set(Some(ask(session, NotesRequest::Take, Some(bytes.into_bytes())).await));
            });
        } else {
            came.set(None);
        }
    });
    let signer = StoredValue::new(signer);
    (move || match (is_open.get(), came.get()) {
        (false, _) => view! { <Trouble key="note-locked" /> }.into_any(),
        (true, None) => view! { <Working key="receive-checking" /> }.into_any(),
        (true, Some(Ok(events))) => view! {
            <p class="tag tag--good">{t(if events.kept { "note-taken" } else { "note-not-kept" })}</p>
            <p>{t(if events.kept { "note-taken.what" } else { "note-not-kept.what" })}</p>
            {passed_on(&events).then(|| view! { <Trouble key="note-passed-on" /> })}
            {history(events)}
        }
        .into_any(),
        (true, Some(Err(failure))) => view! {
            <p class="tag tag--problem">{t("receive-not-shown")}</p>
            <Trouble key=format!("failure-{}", failure.key()) />
            {signer.with_value(whose)}
        }
        .into_any(),
    })
    .into_any()
}

/// Whether what was taken back last had been passed on from here: the next area does not know yet.
fn passed_on(history: &History) -> bool {
    let is_taken_back = history.entries.last().is_some_and(|entry| matches!(entry.event, Event::Withdrawn { .. }));
    is_taken_back && history.entries.iter().any(|entry| matches!(entry.event, Event::PassedOn(_)))
}

fn card(signer: Identity, text: String, book: Book) -> AnyView {
    let adding = RwSignal::new(false);
    let name = signer.organisation.clone();
    view! {
        <p class="tag">{t("note-card")}</p>
        <p>{t("note-card.what")}</p>
        {whose(&signer)}
        {move || match (book.known().is_some(), adding.get()) {
            (false, _) => view! { <p>{t("note-card.locked")}</p> }.into_any(),
            (true, false) => button(Weight::Quiet, t("standing-pin"), move || adding.set(true)),
            (true, true) => {
                let whose = Whose::New { name: name.clone(), area: None, text: text.clone() };
                pin(book, whose, Callback::new(move |_| adding.set(false)), Callback::new(move |()| adding.set(false)))
            }
        }}
    }
    .into_any()
}

/// The old key says what the new one is: whoever has pinned the old one follows at a press.
fn change(signer: Identity, text: String, book: Book) -> AnyView {
    let done = RwSignal::new(None::<Option<Failure>>);
    let text = StoredValue::new(text);
    let follow = move || {
        leptos::task::spawn_local(async move {
            let request = ContactsRequest::Follow { text: text.get_value() };
            done.try_set(Some(book.ask(request).await.err()));
        });
    };
    view! {
        <p class="tag">{t("note-change")}</p>
        <p>{t("note-change.what")}</p>
        {whose(&signer)}
        {move || match (book.known().is_some(), done.get()) {
            (false, _) => view! { <p>{t("note-card.locked")}</p> }.into_any(),
            (true, None) => button(Weight::Quiet, t("note-change-follow"), follow),
            (true, Some(None)) => notification(Tone::Good, view! { <p>{t("note-change-followed")}</p> }),
            (true, Some(Some(failure))) => view! { <Trouble key=format!("failure-{}", failure.key()) /> }.into_any(),
        }}
    }
    .into_any()
}
