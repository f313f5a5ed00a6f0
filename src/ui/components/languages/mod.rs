//! Languages with what the person does in each: speaks, reads, writes. Any language's name may be typed.

use super::button::{Weight, button};
use super::choice_row::{ChoiceRow, Control};
use super::field::Asked;
use crate::answers::Answer;
use crate::form::LanguageLevel;
use crate::language::Lang;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// One language in the list: the key keeps a row the same while others come and go.
type Row = (usize, RwSignal<LanguageLevel>);

/// The list, with room for one more.
pub fn languages(asked: &Asked) -> AnyView {
    let first = match asked.sheet.at_first(&asked.place) {
        Some(Answer::Languages(languages)) => languages,
        _ => vec![LanguageLevel::default()],
    };
    let rows: RwSignal<Vec<Row>> = RwSignal::new(first.into_iter().map(RwSignal::new).enumerate().collect());
    let save = {
        let asked = asked.clone();
        Callback::new(move |()| {
            let languages = rows.with_untracked(|rows| rows.iter().map(|(_, level)| level.get_untracked()).collect::<Vec<_>>());
            asked.put(Answer::Languages(languages.into_iter().filter(|level| !level.language.trim().is_empty()).collect()));
        })
    };
    let add = move || {
        rows.update(|rows| {
            let key = rows.iter().map(|(key, _)| key + 1).max().unwrap_or(0);
            rows.push((key, RwSignal::new(LanguageLevel::default())));
        });
    };
    let list = asked.part_id("names");
    let (id, instead) = (asked.clone(), asked.clone());
    // Kept, so that taking "not known" away brings them back.
    let is_instead = move || matches!(instead.answer(), Some(Answer::Instead(_)));
    view! {
        <datalist id=list.clone()>
            {Lang::all().map(|lang| view! { <option value=lang.english_name()>{lang.own_name()}</option> }).collect_view()}
        </datalist>
        <div class="languages" hidden=is_instead>
            <For each=move || rows.get() key=|(key, _)| *key children=move |row| one(&id, &list, row, rows, save) />
            {button(Weight::Quiet, t("field-language-add"), add)}
        </div>
    }
    .into_any()
}

fn one(asked: &Asked, list: &str, (key, level): Row, rows: RwSignal<Vec<Row>>, save: Callback<()>) -> AnyView {
    let part = |name: &str| asked.part_id(&[&key.to_string(), "-", name].concat());
    let name = level.with_untracked(|level| level.known().map_or(level.language.clone(), |lang| lang.english_name().to_owned()));
    let input = move |event: web_sys::Event| {
        level.update(|level| level.language = tag_or_name(&event_target_value(&event)));
        save.run(());
    };
    let remove = move || {
        rows.update(|rows| rows.retain(|(other, _)| *other != key));
        save.run(());
    };
    let tongue = Tongue::here();
    view! {
        <div class="language">
            <div class="language__name">
                <label for=part("name")>{t("field-language-name")}</label>
                <input
                    class="box"
                    id=part("name")
                    type="text"
                    list=list.to_owned()
                    dir="auto"
                    autocomplete="off"
                    spellcheck="false"
                    value=name
                    aria-describedby=asked.described_by(tongue)
                    on:input=input
                />
            </div>
            <div class="language__levels">
                {tick(part("speaks"), "field-language-speaks", level, save, |level| &mut level.speaks)}
                {tick(part("reads"), "field-language-reads", level, save, |level| &mut level.reads)}
                {tick(part("writes"), "field-language-writes", level, save, |level| &mut level.writes)}
            </div>
            {button(Weight::Plain, t("field-language-remove"), remove)}
        </div>
    }
    .into_any()
}

fn tick(
    id: String,
    words: &'static str,
    level: RwSignal<LanguageLevel>,
    save: Callback<()>,
    part: fn(&mut LanguageLevel) -> &mut bool,
) -> AnyView {
    let first = *part(&mut level.get_untracked());
    view! {
        <ChoiceRow
            control=Control::Tick
            id=id
            is_chosen=first
            on_change=move |ticked| {
                level.update(|level| *part(level) = ticked);
                save.run(());
            }
        >
            {t(words)}
        </ChoiceRow>
    }
    .into_any()
}

/// The tag of a language that the app knows by this name, in English or in its own; else the name as typed.
pub fn tag_or_name(typed: &str) -> String {
    let name = typed.trim();
    Lang::all()
        .find(|lang| lang.english_name().eq_ignore_ascii_case(name) || lang.own_name() == name)
        .map_or_else(|| typed.to_owned(), |lang| lang.tag().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_name_becomes_a_tag_and_any_other_stays_as_typed() {
        assert_eq!(tag_or_name("arabic"), "ar");
        assert_eq!(tag_or_name(" العربية "), "ar");
        assert_eq!(tag_or_name("Twi"), "Twi");
        assert_eq!(tag_or_name("Arabic (Sudanese)"), "Arabic (Sudanese)");
    }
}
