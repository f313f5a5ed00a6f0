//! The boxes of a referral that the check of eligibility has no use for: what is written, languages, members of a group.
//!
//! Accessibility: one box has its words as its label; several have theirs as the legend of their set.

use super::field::{Asked, Prominence, TIMES_QUESTION, hint, problem, several};
use super::pair::pair;
use super::{calendar, group, instead, languages, line, long_text, translation};
use crate::answers::Answer;
use crate::form::Kind;
use leptos::prelude::*;

/// The box or boxes of a question that is no choice and no date.
pub fn written(asked: &Asked) -> AnyView {
    match &asked.question.kind {
        Kind::Languages => several(asked, view! { {languages::languages(asked)}{instead::instead(asked)} }.into_any()),
        Kind::Group { max, .. } => several(asked, members_or_instead(asked, *max)),
        Kind::LongText { max } => single(asked, long_text::long_text(asked, *max)),
        _ => single(asked, line::line(asked)),
    }
}

/// A field with one box: its words are the box's label.
fn single(asked: &Asked, input: AnyView) -> AnyView {
    let label = view! { <label class="field__label" for=asked.id()>{pair(asked.key(""))}</label> };
    let label = match asked.prominence {
        Prominence::Heading => view! { <h1 class="field__heading" tabindex="-1">{label}</h1> }.into_any(),
        Prominence::Label => label.into_any(),
    };
    view! { {label}{hint(asked)}{clock(asked)}{problem(asked)}{input}{instead::instead(asked)}{translation::translation(asked)} }.into_any()
}

/// "Prefer not to say" is offered while there is no member: it would take their answers away.
fn members_or_instead(asked: &Asked, max: u8) -> AnyView {
    let none = asked.clone();
    view! {
        {group::group(asked, max)}
        {move || (!matches!(none.answer(), Some(Answer::Group(_)))).then(|| instead::instead(&none))}
    }
    .into_any()
}

/// Under the question that asks for times of the day: by which clock.
fn clock(asked: &Asked) -> Option<AnyView> {
    (asked.question.id == TIMES_QUESTION).then(calendar::which_clock)
}
