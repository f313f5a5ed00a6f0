//! The homes of an area as a table: for each kind a row with what is free, and − and + to change it at a press.
//!
//! Accessibility: the area's name is the table's caption; − and + say of which homes, and what they have done is said aloud; a row stays
//! where it is when its number changes, and the focus with it.

use super::capacity::{Doing, Stock};
use super::homes_words::homes_words;
use crate::register::{Capacity, Homes};
use crate::ui::components::button::{Weight, button};
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The table; `name` is the area's.
pub fn homes_table(stock: Stock, slug: String, area: Memo<Option<Capacity>>, name: impl Fn() -> String + Send + 'static) -> AnyView {
    let tongue = stock.tongue;
    let ids = Memo::new(move |_| {
        let mut homes = area.get().map(|area| area.homes).unwrap_or_default();
        homes.sort_by_key(|homes| (homes.term, homes.shape, homes.for_whom, homes.step_free, homes.id.clone()));
        homes.into_iter().map(|homes| homes.id).collect::<Vec<_>>()
    });
    view! {
        <table class="book__homes">
            <caption class="visually-hidden">{move || tongue.text_with("book-homes-in", &[("area", &name())])}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("book-homes")}</th>
                    <th scope="col">{t("book-free")}</th>
                </tr>
            </thead>
            <tbody>
                <For
                    each=move || ids.get()
                    key=|id| id.clone()
                    children=move |id| row(stock, slug.clone(), id.clone(), Memo::new(move |_| {
                        area.with(|area| area.as_ref().and_then(|area| area.homes.iter().find(|homes| homes.id == id).cloned()))
                    }))
                />
            </tbody>
        </table>
    }
    .into_any()
}

/// Homes of one kind, with − and +.
fn row(stock: Stock, slug: String, id: String, homes: Memo<Option<Homes>>) -> AnyView {
    let tongue = stock.tongue;
    let words = move || homes.with(|homes| homes.as_ref().map(|homes| homes_words(tongue, homes))).unwrap_or_default();
    let numbers = move || homes.with(|homes| homes.as_ref().map_or((0, 0), |homes| (homes.free, homes.places)));
    let short = move || {
        let (free, places) = numbers();
        tongue.text_with("book-places-short", &[("free", &free.to_string()), ("places", &places.to_string())])
    };
    let step = {
        let (slug, id) = (slug.clone(), id.clone());
        move |key: &'static str, sign: &'static str, is_there: fn(u16, u16) -> Option<u16>| {
            let (slug, id) = (slug.clone(), id.clone());
            let next = move || {
                let (free, places) = numbers();
                is_there(free, places)
            };
            view! {
                <button
                    type="button"
                    class="book__step no-print"
                    aria-label=move || tongue.text_with(key, &[("homes", &words())])
                    aria-disabled=move || next().is_none().then_some("true")
                    on:click=move |_| {
                        if let Some(free) = untrack(next) {
                            set_free(stock, &slug, &id, free);
                        }
                    }
                >
                    {sign}
                </button>
            }
        }
    };
    let less = step("book-free-less", "−", |free, _| free.checked_sub(1));
    let more = step("book-free-more", "+", |free, places| (free < places).then_some(free + 1));
    view! {
        <tr>
            <th scope="row">
                <span>{words}</span>
                {button(Weight::Plain, t("book-homes-change-these"), move || stock.turn_to(Doing::Homes(slug.clone(), Some(id.clone()))))}
            </th>
            <td><div class="book__free">{less}<span class="book__number">{short}</span>{more}</div></td>
        </tr>
    }
    .into_any()
}

fn set_free(stock: Stock, slug: &str, id: &str, free: u16) {
    let Some(mut area) = untrack(|| stock.area(slug)) else { return };
    let tongue = stock.tongue;
    let Some(homes) = area.homes.iter_mut().find(|homes| homes.id == id) else { return };
    homes.free = free;
    let told = untrack(|| {
        let numbers = [("free", &*free.to_string()), ("places", &*homes.places.to_string()), ("homes", &*homes_words(tongue, homes))];
        tongue.text_with("book-free-said", &numbers)
    });
    stock.write(area, told);
}
