//! A question as a field: its words, its hint, what is wrong, the box for its kind, why we ask. Choices and dates are here, as the check of
//! eligibility needs no more; what is written, and what repeats, is in `written`, which only a referral brings along.

use super::details::details;
use super::pair::{exists, pair, pair_if_any};
use super::{choice, date, instead};
use crate::answers::{Answer, Place, ProblemKind};
use crate::form::{Form, Instead, Kind, Question};
use crate::ui::state::sheet::Sheet;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::sync::Arc;

/// The question whose answer is times of the day.
pub(super) const TIMES_QUESTION: &str = "contact_times";

/// How large the question's words are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prominence {
    /// The page's heading: the page has one question.
    Heading,
    /// One of several on the page.
    Label,
}

/// A question at a place, ready to be answered.
#[derive(Clone)]
pub struct Asked {
    /// The form.
    pub form: Arc<Form>,
    /// The question.
    pub question: Arc<Question>,
    /// Where its answer goes.
    pub place: Place,
    /// The answers.
    pub sheet: Sheet,
    /// How large its words are.
    pub prominence: Prominence,
    /// What opens a member of a group; nothing where there are no groups.
    pub open_member: Option<Callback<(String, u32)>>,
    /// What draws the kinds that are not choices and dates; nothing where none of them is asked.
    pub boxes: Option<fn(&Asked) -> AnyView>,
}

impl Asked {
    /// The HTML id of the field.
    pub fn id(&self) -> String {
        self.place.field_id()
    }

    /// The HTML id of a part of it.
    pub fn part_id(&self, part: &str) -> String {
        [&self.place.field_id(), "-", part].concat()
    }

    /// The key of its words, or of an attribute of them.
    pub fn key(&self, attribute: &str) -> String {
        ["q-", &self.question.id, attribute].concat()
    }

    /// The answer; tracked.
    pub fn answer(&self) -> Option<Answer> {
        self.sheet.at(&self.place)
    }

    /// The text typed before, for what a box starts with.
    pub fn first_text(&self) -> String {
        match self.sheet.at_first(&self.place) {
            Some(Answer::Text(text)) => text,
            _ => String::new(),
        }
    }

    /// The text answered, for a box: empty while something else is answered instead.
    pub fn text(&self) -> Memo<String> {
        let asked = self.clone();
        Memo::new(move |_| match asked.answer() {
            Some(Answer::Text(text)) => text,
            _ => String::new(),
        })
    }

    /// Puts an answer.
    pub fn put(&self, answer: Answer) {
        self.sheet.put(&self.place, answer);
    }

    /// What is wrong; tracked.
    pub fn problem(&self) -> Option<ProblemKind> {
        self.sheet.problem_at(&self.place)
    }

    /// What describes the field to those who hear it: the hint, and what is wrong.
    pub fn described_by(&self, tongue: Tongue) -> impl Fn() -> Option<String> + Clone + Send + 'static {
        let asked = self.clone();
        move || {
            let mut ids = Vec::new();
            if exists(tongue, &asked.key(".hint")) {
                ids.push(asked.part_id("hint"));
            }
            if asked.problem().is_some() {
                ids.push(asked.part_id("problem"));
            }
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    }

    /// Whether something is wrong, as `aria-invalid` says it.
    pub fn invalid(&self) -> impl Fn() -> Option<&'static str> + Clone + Send + 'static {
        let asked = self.clone();
        move || asked.problem().map(|_| "true")
    }

    /// What may be answered instead.
    pub fn instead(&self) -> Vec<Instead> {
        match self.question.kind {
            Kind::YesNo => vec![Instead::NotKnown, Instead::PreferNotToSay],
            _ => self.question.instead.clone(),
        }
    }
}

/// The whole field.
pub fn field(asked: Asked) -> AnyView {
    let wrong = {
        let asked = asked.clone();
        move || if asked.problem().is_some() { "field field--wrong" } else { "field" }
    };
    let inner = match &asked.question.kind {
        Kind::Date { .. } => several(&asked, view! { {date::date(&asked)}{instead::instead(&asked)} }.into_any()),
        Kind::ManyOf { options } => several(&asked, view! { {choice::many_of(&asked, options)}{instead::instead(&asked)} }.into_any()),
        Kind::Scale { min, max } => several(&asked, choice::scale(&asked, *min, *max)),
        Kind::OneOf { options } => several(&asked, choice::one_of(&asked, options)),
        Kind::YesNo => several(&asked, choice::yes_no(&asked)),
        _ => asked.boxes.map_or_else(|| ().into_any(), |boxes| boxes(&asked)),
    };
    view! { <div class=wrong>{inner}{why(&asked)}</div> }.into_any()
}

/// A field with several boxes: its words are the legend of the set.
pub(super) fn several(asked: &Asked, input: AnyView) -> AnyView {
    let legend = pair(asked.key(""));
    let legend = match asked.prominence {
        Prominence::Heading => view! { <h1 class="field__heading" tabindex="-1">{legend}</h1> }.into_any(),
        Prominence::Label => legend,
    };
    view! {
        <fieldset class="field__set" id=asked.id() tabindex="-1" aria-describedby=asked.described_by(Tongue::here())>
            <legend class="field__label">{legend}</legend>
            {hint(asked)}
            {problem(asked)}
            {input}
        </fieldset>
    }
    .into_any()
}

/// What helps to answer, under the words.
pub(super) fn hint(asked: &Asked) -> AnyView {
    let tongue = Tongue::here();
    let (key, id) = (asked.key(".hint"), asked.part_id("hint"));
    (move || {
        let (key, id) = (key.clone(), id.clone());
        exists(tongue, &key).then(|| view! { <p class="field__hint" id=id>{pair_if_any(key)}</p> })
    })
    .into_any()
}

/// What is wrong with the answer.
pub(super) fn problem(asked: &Asked) -> AnyView {
    let tongue = Tongue::here();
    let asked = asked.clone();
    (move || {
        asked.problem().map(|kind| {
            view! {
                <p class="field__problem" id=asked.part_id("problem")>
                    <span class="visually-hidden">{t("field-problem")}" "</span>
                    {move || problem_text(tongue, &kind)}
                </p>
            }
        })
    })
    .into_any()
}

fn why(asked: &Asked) -> AnyView {
    let tongue = Tongue::here();
    let (why, help) = (asked.key(".why"), asked.key(".help"));
    // Whoever asks for a date or a time makes sure by which calendar and clock it is.
    let is_when = matches!(asked.question.kind, Kind::Date { .. }) || asked.question.id == TIMES_QUESTION;
    (move || {
        let why = exists(tongue, &why).then(|| details(t("field-why"), view! { <p>{pair_if_any(why.clone())}</p> }));
        let own = exists(tongue, &help).then(|| view! { <p>{pair_if_any(help.clone())}</p> });
        let when = is_when.then(|| view! { <p>{pair("field-date-help".to_owned())}</p> });
        let help = (own.is_some() || is_when).then(|| details(t("field-help"), view! { {own}{when} }));
        view! { {why}{help} }
    })
    .into_any()
}

/// What is wrong, in words, with an example of right; tracked.
pub fn problem_text(tongue: Tongue, kind: &ProblemKind) -> String {
    let number = |number: i64| number.to_string();
    match kind {
        ProblemKind::Missing => tongue.text("problem-missing"),
        ProblemKind::TooLong { max, count } => tongue
            .text_with("problem-too-long", &[("max", &number(i64::from(*max))), ("over", &number(i64::from(*count) - i64::from(*max)))]),
        ProblemKind::NotANumber => tongue.text("problem-not-a-number"),
        ProblemKind::OutOfRange { min, max } => tongue.text_with("problem-out-of-range", &[("min", &number(*min)), ("max", &number(*max))]),
        ProblemKind::NoSuchDate => tongue.text("problem-no-such-date"),
        ProblemKind::DateIncomplete => tongue.text("problem-date-incomplete"),
        ProblemKind::YearOutOfRange => tongue.text("problem-year-out-of-range"),
        ProblemKind::NotAnEmail => tongue.text("problem-not-an-email"),
        ProblemKind::NotAPhone => tongue.text("problem-not-a-phone"),
        ProblemKind::NotAnOption => tongue.text("problem-not-an-option"),
        ProblemKind::DisguisingCharacter => tongue.text("problem-disguising-character"),
        ProblemKind::TooMany { max } => tongue.text_with("problem-too-many", &[("max", &number(i64::from(*max)))]),
        ProblemKind::NoTranslator => tongue.text("problem-no-translator"),
        ProblemKind::WrongKind => tongue.text("problem-wrong-kind"),
    }
}
