//! How things stand for a person, as a review, an exit and a referral without a packet ask it: in the form's own words.

use crate::form::Form;
use crate::register::{Domain, Facts, Scores, Status};
use crate::ui::components::select::{Choosable, Says, select};
use crate::ui::state::forms::Forms;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// Questions whose answers figures are made of: their HTML ids here, and their ids in the form.
const HOUSING: &str = "housing_now";
const EMPLOYMENT: &str = "employment_now";
const EDUCATION: &str = "education_now";
const GENDER: &str = "gender";
const ENGLISH: &str = "english";

type Chosen = RwSignal<Option<String>>;

/// What is known of somebody now. A handle: copies are free.
#[derive(Clone, Copy, Default)]
pub struct Standing {
    housing: Chosen,
    employment: Chosen,
    education: Chosen,
    domains: [Chosen; 7],
    safety: Chosen,
    hope: Chosen,
}

/// The options of a question of the form, as a list says them; tracked.
fn options(forms: Forms, question: &'static str) -> Signal<Vec<Choosable>> {
    Signal::derive(move || {
        let of = |form: &Form| {
            use crate::form::Kind;
            let Some(Kind::OneOf { options: set }) = form.question(question).map(|question| question.kind.clone()) else {
                return Vec::new();
            };
            let one = |option: &String| (option.clone(), Says::Message(["o-", &set, "-", option].concat()));
            form.options(&set).iter().map(one).collect()
        };
        forms.form().map(|form| of(&form)).unwrap_or_default()
    })
}

/// A question of the form as a list that opens; not known at first. `id` begins its HTML id.
fn asked(id: &str, forms: Forms, question: &'static str, value: Chosen) -> AnyView {
    select(
        [id, "-", question].concat(),
        ["q-", question].concat(),
        "o-instead-not_known",
        options(forms, question),
        value,
        Signal::stored(None),
    )
}

/// Points from one to another; at the ends of the scale, what they mean.
fn points(key: &str, first: u8, last: u8) -> Vec<Choosable> {
    let end = |name: &str| ["q-", key, name].concat();
    let says = |point: u8| match point {
        point if point == first => Says::Number(point, end(".least")),
        point if point == last => Says::Number(point, end(".most")),
        point => Says::Name(point.to_string()),
    };
    (first..=last).map(|point| (point.to_string(), says(point))).collect()
}

/// The question of a part of somebody's life.
pub fn score_question(domain: Domain) -> &'static str {
    match domain {
        Domain::Housing => "housing_score",
        Domain::Money => "money_score",
        Domain::Education => "education_score",
        Domain::Employment => "employment_score",
        Domain::Health => "health_score",
        Domain::Legal => "legal_score",
        Domain::Safety => "safety_score",
    }
}

fn score(id: &str, question: &'static str, (first, last): (u8, u8), value: Chosen) -> AnyView {
    let all = Signal::stored(points(question, first, last));
    select([id, "-", question].concat(), ["q-", question].concat(), "register-not-scored", all, value, Signal::stored(None))
}

fn point(value: Chosen) -> Option<u8> {
    value.with_untracked(|value| value.as_ref()?.parse().ok())
}

impl Standing {
    /// The fields. `id` begins their HTML ids.
    pub fn fields(self, id: &str) -> AnyView {
        let forms = Forms::here();
        let domains = Domain::ALL.into_iter().zip(self.domains);
        view! {
            <fieldset class="register__set">
                <legend class="field__label">{t("register-standing")}</legend>
                {asked(id, forms, HOUSING, self.housing)}
                {asked(id, forms, EMPLOYMENT, self.employment)}
                {asked(id, forms, EDUCATION, self.education)}
            </fieldset>
            <fieldset class="register__set">
                <legend class="field__label">{t("register-scores")}</legend>
                <p class="field__hint">{t("register-scores.hint")}</p>
                {domains.map(|(domain, value)| score(id, score_question(domain), (1, 5), value)).collect_view()}
                {score(id, "feels_safe", (0, 10), self.safety)}
                {score(id, "feels_hope", (0, 10), self.hope)}
            </fieldset>
        }
        .into_any()
    }

    /// What was chosen; not tracked.
    pub fn status(self) -> Status {
        let domains = Domain::ALL.into_iter().zip(self.domains).filter_map(|(domain, value)| Some((domain, point(value)?)));
        Status {
            scores: Scores { domains: domains.collect(), safety: point(self.safety), hope: point(self.hope) },
            housing: self.housing.get_untracked(),
            employment: self.employment.get_untracked(),
            education: self.education.get_untracked(),
        }
    }
}

/// What was told of somebody without a packet. A handle: copies are free.
#[derive(Clone, Copy, Default)]
pub struct ToldFacts {
    gender: Chosen,
    housing: Chosen,
    employment: Chosen,
    education: Chosen,
    english: Chosen,
    legal: Chosen,
}

impl ToldFacts {
    /// What was told before, to be corrected.
    pub fn of(facts: &Facts) -> ToldFacts {
        ToldFacts {
            gender: RwSignal::new(facts.gender.clone()),
            housing: RwSignal::new(facts.housing.clone()),
            employment: RwSignal::new(facts.employment.clone()),
            education: RwSignal::new(facts.education.clone()),
            english: RwSignal::new(facts.english.clone()),
            legal: RwSignal::new(facts.legal.map(|legal| if legal { "yes" } else { "no" }.to_owned())),
        }
    }

    /// The fields, but for the age.
    pub fn fields(self) -> AnyView {
        let forms = Forms::here();
        let yes_no = ["yes", "no"].map(|name| (name.to_owned(), Says::Message(["o-yes_no-", name].concat())));
        view! {
            {asked("add", forms, GENDER, self.gender)}
            {asked("add", forms, HOUSING, self.housing)}
            {asked("add", forms, EMPLOYMENT, self.employment)}
            {asked("add", forms, EDUCATION, self.education)}
            {asked("add", forms, ENGLISH, self.english)}
            {select(
                "add-legal",
                "register-add-legal".to_owned(),
                "o-instead-not_known",
                Signal::stored(yes_no.to_vec()),
                self.legal,
                Signal::stored(None),
            )}
        }
        .into_any()
    }

    /// What was chosen, with the age; not tracked.
    pub fn facts(self, age: Option<u8>) -> Facts {
        Facts {
            gender: self.gender.get_untracked(),
            age,
            housing: self.housing.get_untracked(),
            employment: self.employment.get_untracked(),
            education: self.education.get_untracked(),
            english: self.english.get_untracked(),
            legal: self.legal.with_untracked(|legal| legal.as_ref().map(|legal| legal == "yes")),
            scores: Scores::default(),
        }
    }
}

/// The message of an option of a question, once the form is there; tracked.
fn option_words(tongue: Tongue, forms: Forms, question: &'static str, option: &str) -> String {
    let found = options(forms, question).get().into_iter().find(|(name, _)| name == option);
    match found {
        Some((_, Says::Message(key))) => tongue.text(&key),
        _ => option.to_owned(),
    }
}

/// A row of a short list.
fn row(label: String, words: impl Fn() -> String + Send + 'static) -> AnyView {
    let tongue = Tongue::here();
    view! { <div><dt>{move || tongue.text(&label)}</dt><dd>{words}</dd></div> }.into_any()
}

/// How things stood, as a list of what is known; nothing where nothing is.
pub fn facts(facts: &Facts) -> AnyView {
    let tongue = Tongue::here();
    let age = facts.age.map(|age| row("register-age".to_owned(), move || age.to_string()));
    let legal = facts.legal.map(|legal| {
        let key = if legal { "o-yes_no-yes" } else { "o-yes_no-no" };
        row("register-add-legal".to_owned(), move || tongue.text(key))
    });
    let before = chosen([(GENDER, &facts.gender)]);
    let after =
        chosen([(HOUSING, &facts.housing), (EMPLOYMENT, &facts.employment), (EDUCATION, &facts.education), (ENGLISH, &facts.english)]);
    view! { <dl class="facts">{before}{age}{after}{legal}{scores(&facts.scores)}</dl> }.into_any()
}

/// How things stood at a review or at the end.
pub fn status(status: &Status) -> AnyView {
    let known = chosen([(HOUSING, &status.housing), (EMPLOYMENT, &status.employment), (EDUCATION, &status.education)]);
    view! { <dl class="facts">{known}{scores(&status.scores)}</dl> }.into_any()
}

fn chosen<const N: usize>(all: [(&'static str, &Option<String>); N]) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let known = all.into_iter().filter_map(|(question, option)| Some((question, option.clone()?)));
    known
        .map(|(question, option)| row(["q-", question].concat(), move || option_words(tongue, forms, question, &option)))
        .collect_view()
        .into_any()
}

fn scores(scores: &Scores) -> AnyView {
    let of = |question: &'static str, point: u8, most: u8| {
        row(["q-", question].concat(), move || [point.to_string(), most.to_string()].join(" / "))
    };
    let domains = scores.domains.iter().map(|(domain, point)| of(score_question(*domain), *point, 5));
    let safety = scores.safety.map(|point| of("feels_safe", point, 10));
    let hope = scores.hope.map(|point| of("feels_hope", point, 10));
    domains.chain(safety).chain(hope).collect_view().into_any()
}
