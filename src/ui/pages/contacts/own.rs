//! This vault's own card: six words to read out, and one line of text for others to put into their address books or an area's pack.

use super::keys;
use crate::messages::{CardView, Failure, Identity};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::qr::qr;
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::book::Book;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The section.
pub fn own(book: Book) -> AnyView {
    let session = Session::here();
    let card = RwSignal::new(None::<Result<CardView, Failure>>);
    let ask = move || {
        leptos::task::spawn_local(async move {
            card.try_set(Some(book.card(None).await));
        });
    };
    ask();
    view! {
        <section class="section" aria-labelledby="own-card">
            <h2 id="own-card" tabindex="-1">{t("own-card")}</h2>
            <p>{t("own-card.lead")}</p>
            {move || match card.get() {
                None => view! { <Working key="contacts-loading" /> }.into_any(),
                Some(Err(failure)) => view! { <Trouble key=format!("failure-{}", failure.key()) /> }.into_any(),
                Some(Ok(card)) => shown(card),
            }}
            {keys::keys(session, Callback::new(move |()| ask()))}
        </section>
    }
    .into_any()
}

fn shown(card: CardView) -> AnyView {
    let tongue = Tongue::here();
    let CardView { signer, recipient, text, squares, .. } = card;
    let signed = signer.map(|Identity { organisation, device, words, .. }| {
        view! {
            <p>{move || tongue.text_with("pin-claims", &[("organisation", &organisation), ("device", &device)])}</p>
            <h3>{t("own-card-words")}</h3>
            <p>{t("own-card-words.hint")}</p>
            {words_to_compare(words)}
        }
    });
    let copied = RwSignal::new(None::<bool>);
    let to_copy = text.clone();
    let copy = move || {
        let text = to_copy.clone();
        leptos::task::spawn_local(async move {
            copied.try_set(Some(crate::browser::page::copy(&text).await));
        });
    };
    view! {
        {signed}
        {squares.map(|squares| qr(squares, "own-card-squares"))}
        <h3>{t("own-card-text")}</h3>
        <p>{t("own-card-text.hint")}</p>
        <p><code class="fingerprint fingerprint--long" dir="ltr" translate="no">{text}</code></p>
        <div class="actions">{button(Weight::Quiet, t("own-card-copy"), copy)}</div>
        <p role="status">{move || copied.get().map(|done| t(if done { "own-card-copied" } else { "own-card-not-copied" })())}</p>
        {details(
            t("own-card-bare"),
            view! {
                <p>{t("own-card-bare.hint")}</p>
                <p><code class="fingerprint" dir="ltr" translate="no">{recipient}</code></p>
            },
        )}
    }
    .into_any()
}
