//! Packets go from here into the register: one at a time, or all that hold. The keeper verifies each again.
//!
//! Accessibility: how far it has come is there to be looked at, and what came of it is said once.

use super::batch::Batch;
use super::judging::State;
use crate::answers::TypedDate;
use crate::messages::{Failure, KeeperReply, KeeperRequest, Knows, PacketView, RegisterRequest, SeenPacket};
use crate::packet::Format;
use crate::register::Day;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::day::{day_field, day_of, typed};
use crate::ui::components::entry::Trouble;
use crate::ui::components::field::problem_text;
use crate::ui::components::fold::Fold;
use crate::ui::components::link::link;
use crate::ui::components::sent_form::sent_form;
use crate::ui::routes::Route;
use crate::ui::state::moment::today;
use crate::ui::state::register::shows_next;
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::sync::Arc;

/// What was put in from this page. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct PuttingIn {
    /// Grows each time.
    times: RwSignal<u32>,
}

impl PuttingIn {
    /// Nothing yet; provided to the page.
    pub fn provide() {
        provide_context(PuttingIn { times: RwSignal::new(0) });
    }

    fn here() -> PuttingIn {
        use_context().expect("the page of opened packets provides this")
    }
}

/// Puts a packet in. The entry that it is in now is for the register's own page.
async fn take(session: Session, on: Day, jws: String) -> Result<(), Failure> {
    let request = KeeperRequest::Register(RegisterRequest::Take { on, today: today() });
    match session.ask_for_file(request, Some(jws.into_bytes())).await {
        Ok((KeeperReply::Entry(_), _)) => Ok(()),
        other => Err(why_not(other.map(|(reply, _)| reply))),
    }
}

/// Of one packet: whether it is in the register, or the way to put it in.
pub fn put_in(packet: &PacketView) -> AnyView {
    let (session, putting) = (Session::here(), PuttingIn::here());
    if packet.record.format == Format::Practice {
        return ().into_any();
    }
    let seen = StoredValue::new(SeenPacket::from(packet));
    let jws = StoredValue::new(packet.jws.clone());
    let now = RwSignal::new(None::<Knows>);
    Effect::new(move |_| {
        putting.times.track();
        leptos::task::spawn_local(async move {
            let Some(seen) = seen.try_get_value() else { return };
            let request = RegisterRequest::Knows { referral: seen.referral_id, digest: seen.digest };
            let knows = match session.ask(KeeperRequest::Register(request)).await {
                Ok(KeeperReply::Knows(knows)) => Some(knows),
                // What cannot be looked up cannot be put in either, and the vault says why elsewhere.
                _ => None,
            };
            now.try_set(knows);
        });
    });
    let id = seen.with_value(|seen| seen.packet_id.clone());
    let fold = Fold::new(format!("put-in-{id}"));
    let on = RwSignal::new(typed(today()));
    let wrong = RwSignal::new(None::<String>);
    let failed = RwSignal::new(None::<Failure>);
    let busy = RwSignal::new(false);
    let tongue = Tongue::here();
    let send = move || {
        if busy.get_untracked() {
            return;
        }
        failed.set(None);
        let Some(on) = day(tongue, on, wrong) else { return };
        busy.set(true);
        leptos::task::spawn_local(async move {
            let Some(jws) = jws.try_get_value() else { return };
            match take(session, on, jws).await {
                Ok(()) => {
                    putting.times.try_update(|times| *times += 1);
                }
                Err(failure) => {
                    failed.try_set(Some(failure));
                }
            }
            busy.try_set(false);
        });
    };
    let form = move || {
        let fields = view! {
            {day_field("put-in-on", "put-in-on", on, Signal::derive(move || wrong.get()))}
            {move || failed.get().map(|failure| trouble(tongue, &failure))}
        };
        sent_form(fields, "put-in", move || busy.get(), send, ())
    };
    let there = move || {
        let referral = seen.with_value(|seen| seen.referral_id.clone());
        view! {
            <p><span class="tag tag--good">{t("put-in-there")}</span></p>
            <p on:click=move |_| shows_next(&referral)>{link(Route::Register, "", t("put-in-show"))}</p>
        }
    };
    view! {
        <div class="no-print stack">
            {move || match now.get() {
                None => ().into_any(),
                Some(Knows::Packet) => there().into_any(),
                Some(knows) => {
                    let beside = (knows == Knows::Referral).then(|| view! { <p>{t("put-in-beside")}</p> });
                    view! { {beside}{fold.view(t("put-in"), form)} }.into_any()
                }
            }}
        </div>
    }
    .into_any()
}

/// Why it was not put in. Most of what a vault can say against it stands among its own words, which this page has not needed so far.
fn trouble(tongue: Tongue, failure: &Failure) -> AnyView {
    let key = ["failure-", failure.key()].concat();
    (move || tongue.need(&["vault"]).then(|| view! { <Trouble key=key.clone() /> })).into_any()
}

/// The day that was typed; what is wrong with it is said.
fn day(tongue: Tongue, on: RwSignal<TypedDate>, wrong: RwSignal<Option<String>>) -> Option<Day> {
    let day = on.with_untracked(day_of);
    wrong.set(day.as_ref().err().map(|kind| untrack(|| problem_text(tongue, kind))));
    day.ok()
}

/// How far it has come with all packets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Run {
    done: usize,
    all: usize,
}

/// What came of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Came {
    taken: usize,
    /// Why the last one was not, if any was not.
    refused: Option<Failure>,
    refusals: usize,
    /// How many nobody tried, since somebody stopped it.
    left: usize,
}

/// All packets of the page that hold, at one press; nothing while there is one only.
pub fn put_in_all(batch: Batch) -> AnyView {
    let (session, putting, tongue) = (Session::here(), PuttingIn::here(), Tongue::here());
    let on = RwSignal::new(typed(today()));
    let wrong = RwSignal::new(None::<String>);
    let run = RwSignal::new(None::<Run>);
    let stopped = StoredValue::new(false);
    let came = RwSignal::new(None::<Came>);
    let start = move || {
        if run.with_untracked(Option::is_some) {
            return;
        }
        let Some(on) = day(tongue, on, wrong) else { return };
        let packets = untrack(|| verified(batch));
        came.set(None);
        stopped.set_value(false);
        run.set(Some(Run { done: 0, all: packets.len() }));
        leptos::task::spawn_local(async move {
            let mut so_far = Came { left: packets.len(), ..Came::default() };
            for received in packets {
                if stopped.try_get_value() != Some(false) {
                    break;
                }
                so_far.left -= 1;
                match take(session, on, received.view.jws.clone()).await {
                    Ok(()) => so_far.taken += 1,
                    Err(failure) => {
                        so_far.refusals += 1;
                        so_far.refused = Some(failure);
                    }
                }
                run.try_update(|run| run.get_or_insert_default().done += 1);
            }
            run.try_set(None);
            came.try_set(Some(so_far));
            putting.times.try_update(|times| *times += 1);
        });
    };
    let fold = Fold::new("put-in-all");
    let form = move || {
        let field = day_field("put-in-all-on", "put-in-on", on, Signal::derive(move || wrong.get()));
        sent_form(field, "put-in-all", move || run.with(Option::is_some), start, ())
    };
    let bar = move || {
        run.get().map(|_| {
            let now = move || run.get().unwrap_or_default();
            let said = move || {
                let Run { done, all } = now();
                tongue.text_with("put-in-progress", &[("done", &done.to_string()), ("all", &all.to_string())])
            };
            view! {
                <div class="working">
                    <progress aria-labelledby="put-in-progress" max=move || now().all value=move || now().done></progress>
                    <p id="put-in-progress">{said}</p>
                    <div>{button(Weight::Quiet, t("put-in-stop"), move || stopped.set_value(true))}</div>
                </div>
            }
        })
    };
    let is_running = Memo::new(move |_| run.with(Option::is_some));
    let offered = Memo::new(move |_| session.is_open() && batch.run().is_none() && verified(batch).len() > 1);
    view! {
        {move || (offered.get() || is_running.get()).then(|| view! { <div class="no-print">{fold.view(t("put-in-all"), form)}</div> })}
        {move || is_running.get().then(bar)}
        <p role="status">{move || came.with(|came| came.as_ref().map(|came| tongue.text_count("put-in-taken", "count", came.taken)))}</p>
        {move || {
            let left = came.with(|came| came.as_ref().map_or(0, |came| came.left));
            (left > 0).then(|| view! { <p>{tongue.text_count("put-in-left", "count", left)}</p> })
        }}
        {move || {
            let Came { refused, refusals, .. } = came.get()?;
            let count = tongue.text_count("put-in-refused", "count", refusals);
            Some(view! { <p>{count}</p>{trouble(tongue, &refused?)} })
        }}
    }
    .into_any()
}

/// The packets that hold and are about somebody real, in the order on the page; tracked.
fn verified(batch: Batch) -> Vec<Arc<super::judging::Received>> {
    let each = batch.files().into_iter().filter_map(|file| match file.state.get() {
        State::Verified(received) if received.view.record.format != Format::Practice => Some(received),
        _ => None,
    });
    each.collect()
}
