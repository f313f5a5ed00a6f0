//! How far the checking of many files has come, a way to stop it, and what was not checked.
//!
//! Accessibility: that files are being checked is said once, and what came of them once; the numbers in between are there to be looked
//! at, and do not speak. Whoever stops it lands on what came of it.

use super::batch::{Batch, QUEUE_MAX, Tally};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::state::head::focus_id;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const STATUS: &str = "receive-status";

/// All of it; nothing before files were chosen.
pub fn run(batch: Batch) -> impl IntoView {
    let is_running = Memo::new(move |_| batch.run().is_some());
    let tongue = Tongue::here();
    // One file has its own sign that it is being checked.
    let is_long = Memo::new(move |_| batch.run().is_some_and(|run| run.all > 1));
    view! {
        {move || is_long.get().then(|| bar(batch))}
        <p role="status" id=STATUS tabindex="-1">{move || if is_running.get() { running(tongue, is_long.get()) } else { came(tongue, batch) }}</p>
        {move || (batch.unread_count() > 0 && !is_running.get()).then(|| unread(batch))}
    }
}

fn bar(batch: Batch) -> impl IntoView {
    let tongue = Tongue::here();
    let run = move || batch.run().unwrap_or_default();
    let said = move || {
        let run = run();
        tongue.text_with("receive-progress", &[("done", &run.done.to_string()), ("all", &run.all.to_string())])
    };
    let stop = move || {
        batch.stop();
        focus_id(STATUS);
    };
    view! {
        <div class="working">
            <progress aria-labelledby="receive-progress" max=move || run().all value=move || run().done></progress>
            <p id="receive-progress">{said}</p>
            <div>{button(Weight::Quiet, t("receive-stop"), stop)}</div>
        </div>
    }
}

fn running(tongue: Tongue, is_long: bool) -> String {
    if is_long { tongue.text("receive-running") } else { String::new() }
}

/// What came of all files.
fn came(tongue: Tongue, batch: Batch) -> String {
    let Tally { good, not_shown, locked } = batch.tally();
    let count = good + not_shown + locked;
    if count == 0 {
        return String::new();
    }
    let checked = tongue.text_count("receive-checked", "count", count);
    if count == 1 {
        return checked;
    }
    let [good, not_shown, locked] = [good, not_shown, locked].map(|count| count.to_string());
    [checked, tongue.text_with("receive-tally", &[("good", &good), ("refused", &not_shown), ("locked", &locked)])].join(". ")
}

fn unread(batch: Batch) -> impl IntoView {
    let tongue = Tongue::here();
    let names = move || batch.unread().into_iter().map(|name| view! { <li><bdi dir="auto">{name}</bdi></li> }).collect_view();
    view! {
        <section class="note note--caution" aria-labelledby="receive-unread">
            <h2 class="note__title" id="receive-unread">{move || tongue.text_count("receive-unread", "count", batch.unread_count())}</h2>
            <p>{move || tongue.text_with("receive-unread.what", &[("most", &QUEUE_MAX.to_string())])}</p>
            {details(t("receive-unread-names"), view! { <ul class="plain-list">{names}</ul> })}
            <div class="actions">{button(Weight::Quiet, t("receive-go-on"), move || batch.go_on())}</div>
        </section>
    }
}
