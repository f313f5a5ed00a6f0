//! Choosing: yes or no, one of several, any of several, a point on a scale.

use super::choice_row::{ChoiceRow, Control};
use super::field::Asked;
use super::pair::{pair, pair_if_any};
use crate::answers::Answer;
use crate::form::{AREAS, Instead};
use crate::ui::state::forms::Forms;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// Yes, no, not known, prefer not to say.
pub fn yes_no(asked: &Asked) -> AnyView {
    let options = ["yes", "no"].map(|option| radio(asked, option.to_owned(), option_words("yes_no", option))).collect_view();
    radios(asked, options)
}

/// One of the options of a set.
pub fn one_of(asked: &Asked, set: &str) -> AnyView {
    let (asked_again, set) = (asked.clone(), set.to_owned());
    let options = move || {
        options_of(&asked_again, &set)
            .into_iter()
            .map(|option| radio(&asked_again, option.clone(), option_words(&set, &option)))
            .collect_view()
    };
    radios(asked, options.into_any())
}

/// A point on a scale, with words at its ends.
pub fn scale(asked: &Asked, min: u8, max: u8) -> AnyView {
    let points = (min..=max)
        .map(|point| {
            let point = point.to_string();
            let words = view! { <span>{point.clone()}</span> }.into_any();
            radio(asked, point, words)
        })
        .collect_view();
    view! {
        <div class="scale">
            <p class="scale__end">{pair_if_any(asked.key(".least"))}</p>
            <div class="scale__points">{points}</div>
            <p class="scale__end scale__end--most">{pair_if_any(asked.key(".most"))}</p>
        </div>
        {radios(asked, ().into_any())}
    }
    .into_any()
}

/// Any of the options of a set.
pub fn many_of(asked: &Asked, set: &str) -> AnyView {
    let (asked, set) = (asked.clone(), set.to_owned());
    view! {
        <div class="choices">
            {move || {
                let order = options_of(&asked, &set);
                order.clone().into_iter().map(|option| tick(&asked, order.clone(), option.clone(), option_words(&set, &option))).collect_view()
            }}
        </div>
    }
    .into_any()
}

/// The options of a set; the areas' slugs for the set of areas. Tracked.
pub fn options_of(asked: &Asked, set: &str) -> Vec<String> {
    if set == AREAS { Forms::here().areas().iter().map(|area| area.slug.clone()).collect() } else { asked.form.options(set).to_vec() }
}

/// The words of an option; an area's name comes from its pack.
pub fn option_words(set: &str, option: &str) -> AnyView {
    if set == AREAS {
        let (forms, tongue, slug) = (Forms::here(), Tongue::here(), option.to_owned());
        return view! { <bdi>{move || forms.area_name(&slug, tongue.lang().tag())}</bdi> }.into_any();
    }
    pair(["o-", set, "-", option].concat())
}

fn radios(asked: &Asked, options: impl IntoView + 'static) -> AnyView {
    let instead = asked.instead();
    let apart = !instead.is_empty();
    let instead = instead.into_iter().map(|one| instead_radio(asked, one)).collect_view();
    view! {
        <div class="choices">
            {options}
            {apart.then(|| view! { <p class="choices__or">{t("field-or")}</p> })}
            {instead}
        </div>
    }
    .into_any()
}

fn radio(asked: &Asked, option: String, words: AnyView) -> AnyView {
    let id = asked.part_id(&option);
    let chosen = {
        let (asked, option) = (asked.clone(), option.clone());
        move || asked.answer() == Some(Answer::One(option.clone()))
    };
    let asked_here = asked.clone();
    one(Control::Radio, asked, id, chosen, words, move |_| asked_here.put(Answer::One(option.clone())))
}

fn instead_radio(asked: &Asked, instead: Instead) -> AnyView {
    let id = asked.part_id(instead.name());
    let chosen = {
        let asked = asked.clone();
        move || asked.answer() == Some(Answer::Instead(instead))
    };
    let asked_here = asked.clone();
    one(Control::Radio, asked, id, chosen, instead_words(instead), move |_| asked_here.put(Answer::Instead(instead)))
}

fn tick(asked: &Asked, order: Vec<String>, option: String, words: AnyView) -> AnyView {
    let id = asked.part_id(&option);
    let chosen = {
        let (asked, option) = (asked.clone(), option.clone());
        move || matches!(asked.answer(), Some(Answer::Many(many)) if many.contains(&option))
    };
    let asked_here = asked.clone();
    one(Control::Tick, asked, id, chosen, words, move |ticked| {
        let mut many = match asked_here.sheet.at_first(&asked_here.place) {
            Some(Answer::Many(many)) => many,
            _ => Vec::new(),
        };
        many.retain(|one| *one != option);
        if ticked {
            many.push(option.clone());
        }
        // In the order of the set, so that the same choice is always the same answer.
        many.sort_by_key(|one| order.iter().position(|other| other == one));
        asked_here.put(Answer::Many(many));
    })
}

/// One option of a question.
pub fn one(
    control: Control,
    asked: &Asked,
    id: String,
    is_chosen: impl Fn() -> bool + Send + Sync + 'static,
    words: AnyView,
    on_change: impl Fn(bool) + Send + Sync + 'static,
) -> AnyView {
    let (is_chosen, on_change) = (Signal::derive(is_chosen), Callback::new(on_change));
    view! { <ChoiceRow control=control id=id name=asked.id() is_chosen=is_chosen on_change=on_change>{words}</ChoiceRow> }.into_any()
}

/// The words of what is answered instead.
pub fn instead_words(instead: Instead) -> AnyView {
    pair(["o-instead-", instead.name()].concat())
}
