//! The register: every referral that came, what is due, and what became of each. The list, adding one by hand, and one entry, all at one
//! address.

mod act;
mod acted;
mod add;
mod area_form;
mod capacity;
mod change;
mod deeds;
mod desk;
mod entry;
mod erase;
mod figures;
mod forms;
mod goals;
mod homes_form;
mod homes_table;
mod homes_words;
mod keeping;
mod line;
mod links;
mod list;
mod misfits;
mod open;
mod own;
mod packets;
mod papers;
mod returns;
mod review;
mod service_form;
mod services;
mod shared;
mod shares;
mod sharing;
mod standing;
mod words;

use crate::ui::routes::Router;
use crate::ui::state::book::Book;
use crate::ui::state::head::arrive_when;
use crate::ui::state::register::take_shown;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use desk::{At, Desk};
use leptos::prelude::*;

/// The page.
pub fn page() -> impl IntoView {
    let tongue = Tongue::here();
    let session = Session::here();
    let book = Book::new(session);
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready = Memo::new(move |_| tongue.need(&["vault", "form", "consent", "packet", "contacts", "sending", "register", "book"]));
    arrive_when(ready);
    let is_open = Memo::new(move |_| session.is_open());
    move || match (ready.get(), is_open.get()) {
        (false, _) => view! { <h1 tabindex="-1">{t("shell-register")}</h1> }.into_any(),
        (true, false) => view! {
            <h1 tabindex="-1">{t("register")}</h1>
            <div class="note">
                <p>{t("register-locked")}</p>
                <p><a class="button button--quiet" href="/drafts/">{t("contacts-unlock")}</a></p>
            </div>
        }
        .into_any(),
        (true, true) => opened(session, book),
    }
}

fn opened(session: Session, book: Book) -> AnyView {
    let desk = Desk::new(session, book);
    match take_shown() {
        Some(id) => desk.open(id),
        None => desk.look(),
    }
    let router = Router::here();
    // The link to the page that is shown leads back to its list.
    Effect::new(move |before: Option<u32>| {
        let times = router.again();
        if before.is_some_and(|before| before != times) {
            desk.to_list();
        }
        times
    });
    let at = Memo::new(move |_| desk.at.get());
    (move || match at.get() {
        At::List => list::list(desk),
        At::Adding => add::page(desk),
        At::Returns => returns::page(desk),
        At::Services => services::page(desk),
        At::Capacity => capacity::page(desk),
        At::Shared => shared::page(desk),
        At::Figures => figures::page(desk),
        At::Keeping => keeping::page(desk),
        At::Entry(id) => entry::page(desk, id),
    })
    .into_any()
}
