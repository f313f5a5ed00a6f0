//! The list of the register: a search, states with their numbers to choose from, an order, and fifty lines at a time.
//!
//! Accessibility: how many were found is said when that changes; what is chosen is said by the buttons themselves.

use super::desk::Desk;
use super::line::line;
use super::shared::reminder;
use super::words::state_key;
use crate::messages::{Found, Order};
use crate::register::State;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Entry, Trouble, Working};
use crate::ui::components::link::link;
use crate::ui::components::select::{Says, select};
use crate::ui::routes::Route;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// Orders by their names.
const ORDERS: [(Order, &str); 4] = [(Order::Due, "due"), (Order::Newest, "newest"), (Order::Oldest, "oldest"), (Order::Name, "name")];

/// The list.
pub fn list(desk: Desk) -> AnyView {
    let tongue = Tongue::here();
    let is_empty = Memo::new(move |_| desk.found.with(|found| found.as_ref().is_some_and(|found| found.all == 0 && found.unread == 0)));
    let is_known = Memo::new(move |_| desk.found.with(Option::is_some));
    let unread = Memo::new(move |_| desk.found.with(|found| found.as_ref().map_or(0, |found| found.unread)));
    view! {
        <h1 tabindex="-1">{t("register")}</h1>
        <p class="lead">{t("register.lead")}</p>
        <div role="status">{move || desk.said.get().map(|key| view! { <p class="note note--good">{t(key)}</p> })}</div>
        {move || desk.failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        {move || (unread.get() > 0).then(|| view! {
            <div class="note note--caution">
                <p class="note__title">{tongue.text_count("register-unread", "count", unread.get())}</p>
                <p>{t("register-unread.do")}</p>
            </div>
        })}
        {move || is_known.get().then(|| ways(desk))}
        {reminder(desk)}
        {move || match (is_known.get(), is_empty.get()) {
            (false, _) => desk.failed.with(Option::is_none).then(|| view! { <Working key="register-loading" /> }).into_any(),
            (true, true) => empty(desk),
            (true, false) => view! {
                <div class="actions">{button(Weight::Quiet, t("register-add"), move || desk.add())}</div>
                {finding(desk)}
                {lines(desk)}
            }
            .into_any(),
        }}
    }
    .into_any()
}

fn empty(desk: Desk) -> AnyView {
    view! {
        <section class="empty">
            <h2>{t("register-none")}</h2>
            <p>{t("register-none.lead")}</p>
            <p>{link(Route::Receive, "button", t("shell-receive"))}</p>
            {button(Weight::Quiet, t("register-add"), move || desk.add())}
            <p>{t("register-none.shared")}</p>
        </section>
    }
    .into_any()
}

/// The ways to all that is not one referral.
fn ways(desk: Desk) -> AnyView {
    view! {
        <nav class="register__ways" aria-label=t("register-ways")>
            {button(Weight::Plain, t("register-returns"), move || desk.returns())}
            {button(Weight::Plain, t("register-figures-desk"), move || desk.figures())}
            {button(Weight::Plain, t("book-services"), move || desk.services())}
            {button(Weight::Plain, t("book-capacity"), move || desk.capacity())}
            {button(Weight::Plain, t("register-shared"), move || desk.to_shared())}
            {button(Weight::Plain, t("register-keeping"), move || desk.keeping())}
        </nav>
    }
    .into_any()
}

/// What is looked for.
fn finding(desk: Desk) -> AnyView {
    let tongue = Tongue::here();
    let chip = move |is_chosen: Signal<bool>, words: Signal<String>, press: Callback<()>| {
        view! {
            <button
                type="button"
                class="register__chip"
                aria-pressed=move || is_chosen.get().to_string()
                on:click=move |_| press.run(())
            >
                {move || words.get()}
            </button>
        }
    };
    let states = State::ALL
        .into_iter()
        .map(|state| {
            let count = move || {
                let of = |found: &Found| found.states.iter().find(|(other, _)| *other == state).map_or(0, |(_, count)| *count);
                desk.found.with(|found| found.as_ref().map_or(0, of))
            };
            chip(
                Signal::derive(move || desk.find.with(|find| find.states.contains(&state))),
                Signal::derive(move || {
                    tongue.text_with("register-chip", &[("state", &tongue.text(&state_key(state))), ("count", &count().to_string())])
                }),
                Callback::new(move |()| desk.toggle(state)),
            )
        })
        .collect_view();
    let due = chip(
        Signal::derive(move || desk.find.with(|find| find.due_by.is_some())),
        Signal::derive(move || tongue.text("register-chip-due")),
        Callback::new(move |()| desk.toggle_due()),
    );
    let (name, _) = (desk.find.with_untracked(|find| ORDERS.into_iter().find(|(order, _)| *order == find.order)), ());
    let order = RwSignal::new(name.filter(|(order, _)| *order != Order::Due).map(|(_, name)| name.to_owned()));
    Effect::new(move |before: Option<Option<String>>| {
        let chosen = order.get();
        if before.is_some_and(|before| before != chosen) {
            let of = |chosen: &String| ORDERS.into_iter().find(|(_, name)| name == chosen).map(|(order, _)| order);
            desk.order(chosen.as_ref().and_then(of).unwrap_or_default());
        }
        chosen
    });
    let orders = ORDERS.into_iter().skip(1).map(|(_, name)| (name.to_owned(), Says::Message(["register-order-", name].concat())));
    let text = Signal::derive(move || desk.find.with(|find| find.text.clone()));
    view! {
        <search class="register__finding">
            <Entry id="register-search" key="register-search" value=text on_input=move |text| desk.type_text(text) />
            {select(
                "register-order",
                "register-order".to_owned(),
                "register-order-due",
                Signal::stored(orders.collect()),
                order,
                Signal::stored(None),
            )}
            <div class="register__chips" role="group" aria-label=t("register-chips")>{states}{due}</div>
        </search>
    }
    .into_any()
}

/// What was found.
fn lines(desk: Desk) -> AnyView {
    let tongue = Tongue::here();
    let counts = Memo::new(move |_| desk.found.with(|found| found.as_ref().map_or((0, 0), |found| (found.count, found.lines.len()))));
    let status = move || {
        let (count, _) = counts.get();
        if count == 0 { tongue.text("register-found-none") } else { tongue.text_count("register-found", "count", count) }
    };
    view! {
        <p role="status" class="muted">{status}</p>
        <ul class="register__lines">
            <For
                each=move || desk.found.with(|found| found.as_ref().map(|found| found.lines.clone()).unwrap_or_default())
                key=|found| (found.id.clone(), serde_json::to_string(&found.line).unwrap_or_default())
                children=move |found| line(desk, found)
            />
        </ul>
        {move || {
            let (count, shown) = counts.get();
            (shown < count).then(|| {
                let left = (count - shown).to_string();
                view! {
                    <div class="actions">
                        {button(Weight::Quiet, move || tongue.text_with("register-more", &[("left", &left)]), move || desk.more())}
                    </div>
                }
            })
        }}
    }
    .into_any()
}
