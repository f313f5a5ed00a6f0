//! A translation beside an answer in free text, folded under its field: the answer stays as the person gave it.
//!
//! Accessibility: a fold that stands open where there is a translation; its fields have labels of their own, and what is missing is said
//! with the answer's field, which the summary of problems leads to.

use super::choice_row::{ChoiceRow, Control};
use super::entry::{Entry, Typing};
use super::field::Asked;
use super::select::{Says, select};
use crate::answers::{Translator, TypedTranslation, offers_translation};
use crate::language::Lang;
use crate::ui::state::tongue::{t, tk};
use leptos::prelude::*;

/// The fold; nothing under a question that has none, and nothing while there is no answer to translate.
pub fn translation(asked: &Asked) -> AnyView {
    if !offers_translation(&asked.form, &asked.question) {
        return ().into_any();
    }
    let text = asked.text();
    let has_answer = Memo::new(move |_| text.with(|text| !text.trim().is_empty()));
    let asked = asked.clone();
    (move || has_answer.get().then(|| fold(&asked))).into_any()
}

fn fold(asked: &Asked) -> AnyView {
    let first = asked.sheet.translation_first(&asked.place);
    let open = first.is_some();
    let typed = RwSignal::new(first.unwrap_or_default());
    let lang = RwSignal::new(typed.with_untracked(|typed| typed.lang.clone()));
    let (sheet, place) = (asked.sheet, StoredValue::new(asked.place.clone()));
    let answer = asked.text();
    let edit = move |edit: &dyn Fn(&mut TypedTranslation)| {
        typed.update(edit);
        place.with_value(|place| sheet.put_translation(place, typed.get_untracked()));
    };
    Effect::new(move |before: Option<Option<String>>| {
        let now = lang.get();
        if before.is_some_and(|before| before != now) {
            edit(&|typed| typed.lang.clone_from(&now));
        }
        now
    });
    // By their own names, as on every list of languages; English is what stands there first.
    let others = Lang::all().filter(|lang| *lang != Lang::ENGLISH);
    let others: Vec<_> = others.map(|lang| (lang.tag().to_owned(), Says::Name(lang.own_name().to_owned()))).collect();
    let is_older = Memo::new(move |_| typed.with(|typed| answer.with(|answer| typed.is_older_than(answer))));
    let id = asked.part_id("translation");
    let who = Translator::ALL.map(|by| {
        view! {
            <ChoiceRow
                control=Control::Radio
                id=[&id, "-", by.name()].concat()
                name=[&id, "-by"].concat()
                is_chosen=Signal::derive(move || typed.with(|typed| typed.by == Some(by)))
                on_change=move |_| edit(&|typed| typed.by = Some(by))
            >
                {tk(["translation-by-", by.name()].concat())}
            </ChoiceRow>
        }
    });
    view! {
        <details class="details" open=open>
            <summary class="details__summary">{t("translation")}</summary>
            <div class="details__body">
                <Entry
                    id=id.clone()
                    key="translation-text"
                    value=Signal::derive(move || typed.with(|typed| typed.text.clone()))
                    on_input=move |text: String| {
                        edit(&|typed| {
                            typed.text.clone_from(&text);
                            typed.of = answer.get_untracked();
                        });
                    }
                    typing=Signal::stored(Typing::Text)
                />
                <div role="status">{move || is_older.get().then(|| view! { <p class="field__problem">{t("translation-older")}</p> })}</div>
                {select(
                    [&id, "-lang"].concat(),
                    "translation-into".to_owned(),
                    "translation-into-english",
                    Signal::stored(others),
                    lang,
                    Signal::stored(None),
                )}
                <fieldset class="field__set">
                    <legend class="field__label">{t("translation-by")}</legend>
                    <div class="choices">{who.into_iter().collect_view()}</div>
                </fieldset>
            </div>
        </details>
    }
    .into_any()
}
