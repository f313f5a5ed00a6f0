//! One entry: what is to be known first, what can be done, what was done, and the packets that came.

use super::change::change;
use super::deeds::{deeds, said};
use super::desk::Desk;
use super::erase::erase;
use super::line::{missed, title};
use super::packets::{Judged, packets};
use super::shares::shares;
use super::standing::facts;
use super::words::{due, how_key, point_key, review_state, sharing_key, slot_key, state_class, state_key, step_key};
use super::{acted, add, forms, goals, links, papers, review};
use crate::browser::page;
use crate::form::{Stage, StatementId};
use crate::messages::{Event, Failure, History, NotesRequest, OpenedEntry};
use crate::notes::{Answered, Decision};
use crate::register::{Came, Deed, Entry, Line, Slot, State, Step, What};
use crate::ui::components::answer::{Tells, To, answer};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::fold::Fold;
use crate::ui::components::history::history;
use crate::ui::components::link::link;
use crate::ui::routes::Route;
use crate::ui::state::forms::Forms;
use crate::ui::state::moment::{day_in_words, today};
use crate::ui::state::referral;
use crate::ui::state::register::{passes_on_next, shows_next};
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The page of an entry, by its id.
pub fn page(desk: Desk, id: String) -> AnyView {
    let is_there = Memo::new(move |_| desk.entry.with(|opened| opened.as_ref().is_some_and(|opened| opened.entry.id == id)));
    view! {
        {back_link(move || desk.to_list())}
        {move || match is_there.get() {
            true => view! { <div class="register__entry stack">{whole(desk)}</div> }.into_any(),
            false => view! {
                <h1 tabindex="-1">{t("register-entry")}</h1>
                {move || match desk.not_opened.get() {
                    Some(Failure::NotFound) => view! { <Trouble key="register-gone" /> }.into_any(),
                    Some(failure) => view! { <Trouble key=format!("failure-{}", failure.key()) /> }.into_any(),
                    None => view! { <Working key="register-loading" /> }.into_any(),
                }}
            }
            .into_any(),
        }}
    }
    .into_any()
}

/// Something of the entry that is open; tracked. None once it is shut.
fn of<T: Send + Sync + PartialEq + 'static>(desk: Desk, part: fn(&Entry) -> T) -> Memo<Option<T>> {
    Memo::new(move |_| desk.entry.with(|opened| opened.as_ref().map(|opened| part(&opened.entry))))
}

fn whole(desk: Desk) -> AnyView {
    let came = of(desk, |entry| entry.packets().into_iter().cloned().collect::<Vec<Came>>());
    let newest = Judged::new(desk.session);
    // A packet that comes later is judged too.
    Effect::new(move |_| {
        if let Some(last) = came.get().and_then(|came| came.last().map(|came| came.digest.clone())) {
            newest.read(last);
        }
    });
    let events = RwSignal::new(None::<History>);
    let id = desk.entry.with_untracked(|opened| opened.as_ref().map(|opened| opened.entry.id.clone())).unwrap_or_default();
    leptos::task::spawn_local(async move {
        // Of one that came without a packet nothing is known there.
        if let Ok(history) = referral::ask(desk.session, NotesRequest::History { referral: id }, None).await {
            events.try_set(Some(history));
        }
    });
    let is_enquiry = of(desk, is_enquiry);
    let is_enquiry = Memo::new(move |_| is_enquiry.get() == Some(true));
    view! {
        {summary(desk, newest)}
        {conflicts(desk)}
        {taken_back(desk, events)}
        {move || is_enquiry.get().then(|| enquiry(desk, events))}
        {doing(desk, events, is_enquiry)}
        {change(desk)}
        {goals::section(desk)}
        {links::section(desk)}
        <section class="section" aria-labelledby="register-deeds">
            <h2 id="register-deeds">{t("register-deeds")}</h2>
            {deeds(desk)}
        </section>
        {papers::papers(desk, newest)}
        {move || packets(&came.get().unwrap_or_default(), newest, desk.book)}
        {move || {
            let all = events.get().filter(|history| history.entries.iter().any(|entry| !matches!(entry.event, Event::Received(_))))?;
            Some(details(t("history"), history(all)))
        }}
        <div class="actions no-print">{button(Weight::Quiet, t("receive-print"), page::print)}</div>
        {erase(desk)}
    }
    .into_any()
}

/// Whether nothing but enquiries came: they name nobody, and a referral may follow.
fn is_enquiry(entry: &Entry) -> bool {
    let packets = entry.packets();
    entry.told().is_none() && !packets.is_empty() && packets.iter().all(|came| came.stage == Stage::Enquiry)
}

/// An enquiry is answered before anything else: whether a referral would be possible, and from when.
fn enquiry(desk: Desk, events: RwSignal<Option<History>>) -> AnyView {
    view! {
        <section class="note no-print" aria-labelledby="register-enquiry">
            <h2 class="note__title" id="register-enquiry">{t("register-enquiry")}</h2>
            <p>{t("register-enquiry.do")}</p>
            {reply(desk, events, Asks::Enquiry)}
        </section>
    }
    .into_any()
}

/// What whoever sent the newest packet wants to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asks {
    /// Whether a referral would be possible.
    Enquiry,
    /// What was decided.
    Decision,
}

/// Who, where it stands, what is due, and what is to be known first.
fn summary(desk: Desk, newest: Judged) -> AnyView {
    let (tongue, areas) = (Tongue::here(), Forms::here());
    let line = of(desk, Line::of);
    let line = move || line.get().flatten();
    let called = of(desk, |entry| (entry.name().to_owned(), entry.id.clone()));
    let recovered = Memo::new(move |_| desk.entry.with(|opened| matches!(opened, Some(OpenedEntry { recovered: true, .. }))));
    let came = move || {
        let Line { area, came_on, how, .. } = line()?;
        let said = tongue.text_with("register-came", &[("day", &day_in_words(tongue, came_on)), ("how", &tongue.text(&how_key(how)))]);
        Some([areas.area_name(&area, tongue.lang().tag()), said].join(" · "))
    };
    let state = move || line().map(|line| view! { <span class=state_class(line.state())>{tk(state_key(line.state()))}</span> });
    let next = move || {
        let next = line()?.due(today())?;
        Some(view! { <p class:register__due=next.on <= today()>{due(tongue, next, today())}</p> })
    };
    view! {
        <h1 tabindex="-1">{move || called.get().map(|(name, id)| title(&name, &id))}</h1>
        <p class="received__tags">{state}</p>
        <p>{came}</p>
        {move || recovered.get().then(|| view! { <Trouble key="register-recovered" /> })}
        {next}
        {move || line().map(|line| missed(&line))}
        {newest.first()}
        {course(desk)}
    }
    .into_any()
}

/// The steps and the reviews with their days, how things stood at the beginning, and whether figures may be given.
fn course(desk: Desk) -> AnyView {
    let tongue = Tongue::here();
    let parts = of(desk, |entry| {
        let steps: Vec<_> = Step::ALL.into_iter().filter_map(|step| Some((step, entry.last(Slot::Step(step))?.on))).collect();
        (steps, entry.sharing())
    });
    let reviews = move || desk.entry.with(|opened| opened.as_ref().map(|opened| opened.entry.reviews(today())).unwrap_or_default());
    let known = of(desk, Entry::facts);
    let list = move || {
        let (steps, sharing) = parts.get()?;
        let steps = steps
            .into_iter()
            .map(|(step, on)| view! { <div><dt>{tk(step_key(step))}</dt><dd>{day_in_words(tongue, on)}</dd></div> })
            .collect_view();
        let reviews = reviews()
            .into_iter()
            .map(|(point, state)| view! { <div><dt>{tk(point_key(point))}</dt><dd>{review_state(tongue, state)}</dd></div> })
            .collect_view();
        Some(view! {
            <dl class="facts">
                {steps}
                {reviews}
                <div><dt>{t("register-figures")}</dt><dd>{t(sharing_key(sharing))}</dd></div>
            </dl>
        })
    };
    view! {
        {list}
        {details(t("register-facts"), move || known.get().map(|known| facts(&known)))}
        {shares(desk)}
    }
    .into_any()
}

/// What two registers, or two windows, say differently, with both.
fn conflicts(desk: Desk) -> AnyView {
    let tongue = Tongue::here();
    let all = of(desk, |entry| {
        let each = |slot: Slot| (slot, entry.saying(slot).into_iter().cloned().collect::<Vec<Deed>>());
        entry.conflicts().into_iter().map(each).collect::<Vec<_>>()
    });
    let one = move |(slot, deeds): (Slot, Vec<Deed>)| {
        let what = tongue.text(&slot_key(slot));
        let both = deeds.iter().map(|deed| view! { <li class="history__item">{said(deed)}</li> }).collect_view();
        view! {
            <section class="note note--problem">
                <h2 class="note__title">{tongue.text_with("register-conflict-what", &[("what", &what)])}</h2>
                <ul class="history">{both}</ul>
                <p>{t("register-conflict-what.do")}</p>
            </section>
        }
    };
    (move || all.get().unwrap_or_default().into_iter().map(one).collect_view()).into_any()
}

/// What somebody wrote that the person takes back, as long as the register does not have it: only the coordinator writes into it.
fn taken_back(desk: Desk, events: RwSignal<Option<History>>) -> AnyView {
    let statements = Memo::new(move |_| {
        let said: BTreeSet<StatementId> = events.with(|history| {
            let entries = history.iter().flat_map(|history| &history.entries);
            let withdrawn = entries.filter_map(|entry| match &entry.event {
                Event::Withdrawn { withdrawal, .. } => Some(&withdrawal.statements),
                _ => None,
            });
            withdrawn.flatten().copied().collect()
        });
        desk.entry.with(|opened| {
            let is_new = |one: &StatementId| opened.as_ref().is_some_and(|opened| !opened.entry.has_withdrawn(*one));
            said.into_iter().filter(is_new).collect::<Vec<_>>()
        })
    });
    (move || {
        let statements = statements.get();
        (!statements.is_empty()).then(|| {
            let items = statements.into_iter().map(|one| view! { <li>{tk(["withdraw-", one.name()].concat())}</li> }).collect_view();
            view! {
                <section class="note note--caution">
                    <h2 class="note__title">{t("register-taken-back")}</h2>
                    <ul>{items}</ul>
                    <p>{t("register-taken-back.do")}</p>
                </section>
            }
        })
    })
    .into_any()
}

/// What can be done now.
fn doing(desk: Desk, events: RwSignal<Option<History>>, is_enquiry: Memo<bool>) -> AnyView {
    let state = of(desk, |entry| Line::of(entry).map(|line| line.state()));
    let is_accepted = Memo::new(move |_| matches!(state.get().flatten(), Some(State::WaitingForHousing | State::Supported | State::Ended)));
    let was_told = of(desk, |entry| entry.told().map(|_| ()));
    let has_ended = Memo::new(move |_| state.get().flatten() == Some(State::Ended));
    let goes_on = Memo::new(move |_| is_accepted.get() && !has_ended.get());
    view! {
        <section class="section no-print" aria-labelledby="register-doing">
            <h2 id="register-doing">{t("register-doing")}</h2>
            <div role="status">{move || desk.said.get().map(|key| view! { <p class="note note--good">{t(key)}</p> })}</div>
            <div class="answers">
                {forms::decide(desk)}
                {move || (!is_enquiry.get()).then(|| reply(desk, events, Asks::Decision))}
                {forms::contact(desk)}
                {forms::step(desk)}
                {acted::acted(desk)}
                {review::review(desk, is_accepted)}
                {forms::agree(desk, goes_on)}
                {review::exit(desk, goes_on)}
                {forms::reopen(desk, has_ended)}
                {forms::withdraw(desk)}
                {forms::note(desk)}
                {move || was_told.get().flatten().is_some().then(|| add::correct(desk))}
            </div>
            {pass_on(desk)}
        </section>
    }
    .into_any()
}

/// The newest packet goes to the page of opened packets, where it stands opened with the form that passes it on. An enquiry is not passed
/// on: it names nobody who could agree.
fn pass_on(desk: Desk) -> AnyView {
    let newest = of(desk, |entry| {
        let newest = entry.packets().pop().filter(|came| came.stage != Stage::Enquiry)?;
        Some((entry.id.clone(), newest.digest.clone()))
    });
    let goes = move || {
        if let Some((id, digest)) = newest.get_untracked().flatten() {
            passes_on_next(&digest);
            // Whoever comes back finds the entry open, to write down the decision.
            shows_next(&id);
        }
    };
    (move || {
        newest.get().flatten().is_some().then(|| {
            view! {
                <div class="register__pass">
                    <p on:click=move |_| goes()>{link(Route::Receive, "button button--quiet", t("receive-pass-on"))}</p>
                    <p class="field__hint">{t("register-pass-on")}</p>
                </div>
            }
        })
    })
    .into_any()
}

/// The answer to whoever sent the newest packet that can be answered; it opens by itself once something is decided.
fn reply(desk: Desk, events: RwSignal<Option<History>>, asks: Asks) -> AnyView {
    let packet = Memo::new(move |_| {
        let digests: Vec<String> = desk.entry.with(|opened| {
            let came = opened.as_ref().map(|opened| opened.entry.packets()).unwrap_or_default();
            came.into_iter().rev().map(|came| came.digest.clone()).collect()
        });
        events.with(|history| {
            let received = history.as_ref()?.entries.iter().rev().filter_map(|entry| match &entry.event {
                Event::Received(seen) if seen.reply_to.is_some() => Some(seen),
                _ => None,
            });
            let received: Vec<_> = received.collect();
            let of = |digest: &String| received.iter().find(|seen| [&seen.digest, seen.file()].contains(&digest.as_str()));
            digests.iter().find_map(of).map(|seen| (seen.referral_id.clone(), seen.packet_id.clone()))
        })
    });
    let decided = of(desk, |entry| {
        entry.last(Slot::Decision).and_then(|deed| match &deed.what {
            What::Decided { decision, reasons, signposted } => {
                let (decision, reasons, signposted): (Decision, _, _) = (*decision, reasons.clone(), signposted.clone());
                Some((deed.id.clone(), Answered::Decided { decision, reasons, signposted }))
            }
            _ => None,
        })
    });
    let fold = Fold::new("reply-act");
    if asks == Asks::Enquiry {
        fold.open();
    }
    Effect::new(move |before: Option<Option<String>>| {
        let now = decided.get().flatten().map(|(id, _)| id);
        if before.is_some_and(|before| before != now) && now.is_some() && packet.with_untracked(Option::is_some) {
            fold.renew();
            fold.open();
        }
        now
    });
    let contents = move || {
        let Some((referral, packet)) = packet.get_untracked() else { return ().into_any() };
        let written = decided.get_untracked().flatten().map(|(_, answered)| answered);
        let tells = if asks == Asks::Enquiry && written.is_none() { Tells::WhetherPossible } else { Tells::Written(written) };
        answer(To { referral, packet }, tells, events)
    };
    (move || match packet.get() {
        Some(_) => Some(fold.view(t("answer"), contents)),
        None if asks == Asks::Enquiry && events.with(Option::is_some) => Some(view! { <p>{t("register-enquiry-no-reply")}</p> }.into_any()),
        None => None,
    })
    .into_any()
}
