//! Opening packets that others made: each file is judged by a reader, and nothing is shown before its signature holds.

mod batch;
mod folded;
pub mod judging;
mod known;
mod note;
mod opening;
pub mod packet;
mod passing;
mod put_in;
mod run;
mod standing;

use crate::browser::tidied;
use crate::messages::SealedBy;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::Trouble;
use crate::ui::components::how_to_send::how_to_send;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::pick::{Picks, pick};
use crate::ui::state::book::Book;
use crate::ui::state::head::arrive_when;
use crate::ui::state::register::take_passed_on;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
pub use batch::Shown;
use batch::{Batch, File};
use judging::State;
use leptos::prelude::*;
use passing::Passing;

/// The page.
pub fn page() -> impl IntoView {
    let tongue = Tongue::here();
    let session = Session::here();
    let batch = Batch::new(session);
    let book = Book::new(session);
    Effect::new(move |_| session.shows_packets(batch.count() > 0));
    on_cleanup(move || {
        batch.clear();
        session.shows_packets(false);
    });
    let passing = Passing::new();
    provide_context(passing);
    put_in::PuttingIn::provide();
    let kept = StoredValue::new(take_passed_on());
    Effect::new(move |_| {
        // The vault may still be on its way from the register's screen.
        if session.is_open()
            && let Some(digest) = kept.try_update_value(Option::take).flatten()
        {
            passing.waits_for(digest.clone());
            batch.show_kept(digest);
        }
    });
    let was_tidied = tidied::take();
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready = Memo::new(move |_| tongue.need(&["form", "consent", "packet", "sending", "contacts"]));
    arrive_when(ready);
    move || {
        if ready.get() {
            // What was opened stays while one of them is passed on.
            view! {
                {passing::pages(passing)}
                <div hidden=move || passing.is_on()><Receive batch=batch book=book was_tidied=was_tidied /></div>
            }
            .into_any()
        } else {
            view! { <h1 tabindex="-1">{t("shell-receive")}</h1> }.into_any()
        }
    }
}

/// Why nothing is shown any more.
fn closed() -> AnyView {
    notification(
        Tone::Note,
        view! {
            <p class="note__title">{t("receive-closed")}</p>
            <p>{t("receive-closed.do")}</p>
        },
    )
}

#[component]
fn Receive(batch: Batch, book: Book, was_tidied: bool) -> impl IntoView {
    let over = RwSignal::new(false);
    // A file that is dropped beside the box must not take the page away.
    Effect::new(move |_| {
        let over = window_event_listener(leptos::ev::dragover, |event| event.prevent_default());
        let drop = window_event_listener(leptos::ev::drop, |event| event.prevent_default());
        on_cleanup(move || {
            over.remove();
            drop.remove();
        });
    });
    let is_idle = Memo::new(move |_| batch.run().is_none());
    view! {
        <div class="no-print stack">
            <h1 tabindex="-1">{t("receive")}</h1>
            <p class="lead">{t("receive.lead")}</p>
            {move || (was_tidied && batch.count() == 0).then(closed)}
            <div
                class="drop"
                class:drop--over=move || over.get()
                on:dragover=move |event| {
                    event.prevent_default();
                    over.set(true);
                }
                on:dragleave=move |_| over.set(false)
                on:drop=move |event| {
                    event.prevent_default();
                    over.set(false);
                    batch.add(event.data_transfer().and_then(|data| data.files()));
                }
            >
                {pick("files", Picks::Many, ".json,.pdf,.age,.txt,application/json,application/pdf,text/plain", "files-hint", t("receive-choose"), move |files| batch.add(files))}
                <p class="field__hint" id="files-hint">{t("receive-choose.hint")}</p>
                <p class="muted">{t("receive-drop")}</p>
            </div>
            {run::run(batch)}
            {put_in::put_in_all(batch)}
            {move || {
                (batch.count() == 0)
                    .then(|| view! { <section class="empty"><h2>{t("receive-none")}</h2><p>{t("receive-none.lead")}</p></section>{how_to_send()} })
            }}
        </div>
        <For each=move || batch.files() key=|file| file.key children=move |file| view! { <FileView file=file batch=batch book=book /> } />
        {move || {
            (batch.count() > 0 && is_idle.get())
                .then(|| {
                    view! {
                        <div class="no-print">
                            <p class="field__hint">{t("receive-clear.hint")}</p>
                            {button(Weight::Quiet, t("receive-clear"), move || batch.clear())}
                        </div>
                    }
                })
        }}
    }
}

/// One file: its name, and what came of it.
#[component]
fn FileView(file: File, batch: Batch, book: Book) -> impl IntoView {
    let listed = file.clone();
    let File { key, name, shown, state, .. } = file;
    // A folded packet is printed once it has been opened.
    let opened = RwSignal::new(shown != Shown::Folded);
    let of_section = state.clone();
    let in_fold = state.clone();
    let is_folded = move || shown == Shown::Folded && in_fold.with(State::is_verified);
    let is_printed = move || opened.get() && of_section.with(State::is_verified);
    let title_id = format!("file-{key}");
    let title = view! {
        <h2 class="received__name" id=title_id.clone()>
            <span class="muted">{t("receive-file")}": "</span>
            <bdi dir="auto">{name}</bdi>
        </h2>
    };
    view! {
        <section class="received" aria-labelledby=title_id class:no-print=move || !is_printed() class:received--folded=is_folded>
            {title}
            {move || match state.get() {
                State::Checking => view! { <progress aria-label=t("receive-checking")></progress> }.into_any(),
                State::Refused(refusal) => refused(format!("refusal-{}", refusal.key())).into_any(),
                State::Sealed(SealedBy::Passphrase) => opening::ask(batch, listed.clone()),
                State::Sealed(SealedBy::Key) => refused("sealed-key".to_owned()).into_any(),
                State::NotOpened(failure) => refused(format!("failure-{}", failure.key())).into_any(),
                State::ReaderGone => refused("receive-reader-gone".to_owned()).into_any(),
                State::NoReader => refused("receive-no-worker".to_owned()).into_any(),
                State::Unreadable => refused("receive-unreadable".to_owned()).into_any(),
                State::Verified(received) if shown == Shown::Folded => folded::folded(&listed, received, book, opened),
                State::Verified(received) => {
                    let known = known::known(&received, book);
                    packet::verified(received, shown, book, known).into_any()
                }
                State::Note(view) => note::note(*view, book),
            }}
        </section>
    }
}

fn refused(key: String) -> impl IntoView {
    view! {
        <p class="tag tag--problem">{t("receive-not-shown")}</p>
        <Trouble key=key />
    }
}
