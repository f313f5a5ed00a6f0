//! When an area's service closes, and a note about it.

use super::capacity::{Doing, Stock};
use super::own::failure_key;
use crate::answers::ProblemKind;
use crate::messages::Failure;
use crate::register::{BookField, Capacity, Day, NotKept};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::day::{day_field, day_of, typed};
use crate::ui::components::entry::{Entry, Trouble, Typing};
use crate::ui::components::field::problem_text;
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::wrong::{Faulty, Wrong};
use crate::ui::state::forms::Forms;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const CLOSING: (&str, &str) = ("area-closing", "book-area-closing");
const NOTE: (&str, &str) = ("area-note", "book-area-note");

/// The page.
pub fn page(stock: Stock, slug: String) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let before = stock.area_now(&slug);
    let closing = RwSignal::new(before.closing_on.map(typed).unwrap_or_default());
    let note = RwSignal::new(before.note);
    let (faulty, failed, busy) = (Faulty::new("area"), RwSignal::new(None::<String>), RwSignal::new(false));
    let name = {
        let slug = slug.clone();
        move || forms.area_name(&slug, tongue.lang().tag())
    };
    let wrong = move |(field, label): (&str, &str), words: String| Wrong { field: field.to_owned(), label: label.to_owned(), words };
    let is_too_much = move |not_kept: &NotKept| not_kept.field == BookField::Note;
    let of_note = move |not_kept: &NotKept| wrong(NOTE, untrack(|| tongue.with_todo(&["failure-", not_kept.why.key()].concat())));
    let day = move || match closing.with_untracked(day_of) {
        Ok(day) => Ok(Some(day)),
        Err(ProblemKind::Missing) => Ok(None),
        Err(kind) => Err(wrong(("area-closing-day", CLOSING.1), untrack(|| problem_text(tongue, &kind)))),
    };
    let set = move |area: Capacity| {
        busy.set(true);
        leptos::task::spawn_local(async move {
            match stock.set(area).await {
                Ok(()) => {
                    stock.turn_to(Doing::Looking);
                    stock.said.try_set(Some(untrack(|| tongue.text("book-area-kept"))));
                    return;
                }
                Err(Failure::NotKept(not_kept)) if is_too_much(&not_kept) => {
                    faulty.show(vec![of_note(&not_kept)]);
                }
                Err(failure) => {
                    failed.try_set(Some(failure_key(&failure)));
                }
            }
            busy.try_set(false);
        });
    };
    let slug = StoredValue::new(slug);
    let send = move || {
        if busy.get_untracked() {
            return;
        }
        failed.set(None);
        // As it is now: its homes may have changed while this was typed.
        let area = slug.with_value(|slug| stock.area_now(slug));
        let day: Result<Option<Day>, Wrong> = day();
        let new = Capacity { closing_on: day.as_ref().ok().copied().flatten(), note: note.get_untracked().trim().to_owned(), ..area };
        let all = new.wrong().iter().filter(|one| is_too_much(one)).map(of_note).chain(day.err()).collect();
        if faulty.show(all) {
            set(new);
        }
    };
    let fields = view! {
        {faulty.summary()}
        {day_field(CLOSING.0, CLOSING.1, closing, faulty.of_part(CLOSING.0, "-day"))}
        <Entry
            id=NOTE.0
            key=NOTE.1
            value=note
            typing=Signal::stored(Typing::Text)
            on_input=move |text| note.set(text)
            problem=faulty.of(NOTE.0)
        />
        {move || failed.get().map(|key| view! { <Trouble key=key /> })}
    };
    let cancel = move || stock.turn_to(Doing::Looking);
    view! {
        {back_link(cancel)}
        <h1 tabindex="-1">{t("book-area-change")}</h1>
        <p><strong>{name}</strong></p>
        <p class="lead">{t("book-area-change.lead")}</p>
        {sent_form(fields, "book-keep", move || busy.get(), send, button(Weight::Plain, t("book-cancel"), cancel))}
    }
    .into_any()
}
