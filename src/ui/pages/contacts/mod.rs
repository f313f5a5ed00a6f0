//! The address book: whose key is whose, since when, whether the words were compared; adding, renaming, replacing, unpinning. And
//! this vault's own card, which others put into theirs.

mod keys;
mod notice;
mod one;
mod own;

use crate::browser::collator::collator;
use crate::messages::ContactsRequest;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::entry::{Entry, Trouble, Typing, Working};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::pin::{Whose, pin};
use crate::ui::state::book::Book;
use crate::ui::state::head::arrive_when;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The page.
pub fn page() -> impl IntoView {
    let tongue = Tongue::here();
    let session = Session::here();
    let book = Book::new(session);
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready = Memo::new(move |_| tongue.need(&["contacts", "sending"]));
    arrive_when(ready);
    let is_open = Memo::new(move |_| session.is_open());
    move || match (ready.get(), is_open.get()) {
        (false, _) => view! { <h1 tabindex="-1">{t("shell-contacts")}</h1> }.into_any(),
        (true, false) => view! {
            <h1 tabindex="-1">{t("contacts")}</h1>
            <div class="note">
                <p>{t("contacts-locked")}</p>
                <p><a class="button button--quiet" href="/drafts/">{t("contacts-unlock")}</a></p>
            </div>
        }
        .into_any(),
        (true, true) => contacts(book),
    }
}

fn contacts(book: Book) -> AnyView {
    let (adding, tongue) = (RwSignal::new(false), Tongue::here());
    let list = move || match book.known() {
        None => match book.failed() {
            Some(failure) => view! { <Trouble key=format!("failure-{}", failure.key()) /> }.into_any(),
            None => view! { <Working key="contacts-loading" /> }.into_any(),
        },
        Some(known) if known.contacts.is_empty() => {
            view! { <section class="empty"><h2>{t("contacts-none")}</h2><p>{t("contacts-none.lead")}</p></section> }.into_any()
        }
        Some(mut known) => {
            let by_name = collator(tongue.lang());
            known.contacts.sort_by(|one, other| by_name(&one.name, &other.name));
            let all = known.contacts.into_iter().map(|contact| {
                let words = known.words.get(&contact.id).cloned().unwrap_or_default();
                one::one(contact, words, book)
            });
            view! { <ul class="drafts">{all.collect_view()}</ul> }.into_any()
        }
    };
    let add = move || {
        if !adding.get() {
            return view! { <div class="actions">{button(Weight::Main, t("contacts-add"), move || adding.set(true))}</div> }.into_any();
        }
        let whose = Whose::New { name: String::new(), area: None, text: String::new() };
        pin(book, whose, Callback::new(move |_| adding.set(false)), Callback::new(move |()| adding.set(false)))
    };
    view! {
        <h1 tabindex="-1">{t("contacts")}</h1>
        <p class="lead">{t("contacts.lead")}</p>
        {list}
        {add}
        {follow(book)}
        {own::own(book)}
    }
    .into_any()
}

/// A change of key that came as text.
fn follow(book: Book) -> AnyView {
    let text = RwSignal::new(String::new());
    let came = RwSignal::new(None::<Result<(), String>>);
    let send = move || {
        came.set(None);
        leptos::task::spawn_local(async move {
            let followed = book.ask(ContactsRequest::Follow { text: text.get_untracked() }).await;
            if followed.is_ok() {
                text.try_set(String::new());
            }
            came.try_set(Some(followed.map(|_| ()).map_err(|failure| ["failure-", failure.key()].concat())));
        });
    };
    let form = view! {
        <p>{t("contacts-follow.lead")}</p>
        <Entry
            id="follow"
            key="contacts-follow-text"
            value=text
            typing=Signal::stored(Typing::Text)
            on_input=move |typed| text.set(typed)
        />
        {move || match came.get() {
            None => ().into_any(),
            Some(Ok(())) => notification(Tone::Good, view! { <p>{t("note-change-followed")}</p> }),
            Some(Err(key)) => view! { <Trouble key=key /> }.into_any(),
        }}
        <div class="actions">{button(Weight::Quiet, t("note-change-follow"), send)}</div>
    };
    details(t("contacts-follow"), form)
}
