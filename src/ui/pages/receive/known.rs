//! What the open vault knows of a packet's referral: how the packet stands to those before, what happened since, and the answer.

use super::judging::Received;
use super::passing::{Passing, button_id};
use super::standing::{in_order, received, stands};
use super::{put_in, standing};
use crate::form::Stage;
use crate::messages::{Event, Failure, History, NotesRequest, SeenPacket};
use crate::packet::{FORWARDS_MAX, Format, Sequence};
use crate::ui::components::answer::{Tells, To, answer};
use crate::ui::components::button::Weight;
use crate::ui::components::details::details;
use crate::ui::components::entry::Trouble;
use crate::ui::components::history::history;
use crate::ui::state::book::Book;
use crate::ui::state::referral::ask;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The part of a packet's page.
pub fn known(Received { view: packet, before }: &Received, book: Book) -> AnyView {
    let session = Session::here();
    let packet_seen = StoredValue::new(SeenPacket::from(packet));
    // Those of this sitting, which anybody can tell.
    let sitting = StoredValue::new(before.clone());
    let of_sitting = sitting.with_value(|before| packet_seen.with_value(|seen| stands(before, seen)));
    let order = RwSignal::new(of_sitting);
    let events = RwSignal::new(None::<History>);
    let failed = RwSignal::new(None::<Failure>);
    let addressed = standing::addressed(packet, book);
    let can_answer = packet_seen.with_value(|seen| seen.reply_to.is_some());
    let can_be_passed_on =
        packet.record.format != Format::Practice && packet.record.stage != Stage::Enquiry && packet.passed_on.len() < FORWARDS_MAX;
    let passing = Passing::here();
    let button = StoredValue::new(button_id(&packet.record.packet_id));
    let packet = StoredValue::new(packet.clone());
    let is_open = Memo::new(move |_| session.is_open());
    Effect::new(move |_| {
        if !is_open.get() {
            events.set(None);
            return;
        }
        // Nothing is remembered of an invented person.
        if packet_seen.with_value(|seen| seen.practice) {
            return;
        }
        leptos::task::spawn_local(async move {
            let seen = packet_seen.get_value();
            match remembered(session, &seen).await {
                Ok((before, history)) => {
                    let mut all = sitting.try_get_value().unwrap_or_default();
                    all.extend(before);
                    order.try_set(stands(&all, &seen));
                    events.try_set(Some(history));
                    let is_good = order.try_get_untracked().is_some_and(|order| !matches!(order, Sequence::Conflict));
                    if is_good
                        && can_be_passed_on
                        && passing.take_waiting(&seen)
                        && let Some(packet) = packet.try_get_value()
                    {
                        passing.begin(packet, events);
                    }
                }
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
        });
    });
    let is_good = move || is_open.get() && !matches!(order.get(), Sequence::Conflict);
    view! {
        {addressed}
        {move || in_order(order.get())}
        {move || failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        {move || {
            events.get().filter(happened).map(|events| details(t("history"), history(events)))
        }}
        {move || is_good().then(|| packet.with_value(put_in::put_in))}
        {move || (is_good() && can_answer).then(|| reply(packet_seen, events))}
        {move || {
            (is_good() && can_be_passed_on).then(|| {
                view! {
                    <div class="actions no-print">
                        <button
                            type="button"
                            class=Weight::Plain.class()
                            id=button.get_value()
                            on:click=move |_| passing.begin(packet.get_value(), events)
                        >
                            {t("receive-pass-on")}
                        </button>
                    </div>
                }
            })
        }}
    }
    .into_any()
}

/// The answer, folded away.
fn reply(packet: StoredValue<SeenPacket>, events: RwSignal<Option<History>>) -> AnyView {
    let to = packet.with_value(|packet| To { referral: packet.referral_id.clone(), packet: packet.packet_id.clone() });
    view! { <div class="no-print">{details(t("answer"), answer(to, Tells::AnyDecision, events))}</div> }.into_any()
}

/// Whether there is more to tell than that this packet was opened.
fn happened(history: &History) -> bool {
    history.entries.len() > 1 || history.entries.iter().any(|entry| !matches!(entry.event, Event::Received(_)))
}

/// Has the packet remembered. What was remembered before, and what is now; in a window that may not write, it stays as it was.
async fn remembered(session: Session, packet: &SeenPacket) -> Result<(Vec<SeenPacket>, History), Failure> {
    let before = ask(session, NotesRequest::History { referral: packet.referral_id.clone() }, None).await?;
    let now = match ask(session, NotesRequest::Notice { packet: packet.clone() }, None).await {
        Err(Failure::ReadOnly) => before.clone(),
        other => other?,
    };
    Ok((received(&before), now))
}
