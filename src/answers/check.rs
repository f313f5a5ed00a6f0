//! The check: problems as values, all collected, each with its place.

use super::typed::{self, Lines};
use super::{Answer, Answers, Date, Member, Place, Translation, Translations, TypedDate, Value, asked, date, translated};
use crate::form::{AREAS, Form, Kind, LanguageLevel, Question, Stage, Stop, TEXT_MAX, is_area_slug};
use std::collections::BTreeMap;

/// The most languages one person is given.
pub const LANGUAGES_MAX: u32 = 20;
/// The longest name of a language, in characters.
pub const LANGUAGE_NAME_MAX: u32 = 100;
/// The most areas chosen in one answer.
pub const AREAS_MAX: u32 = 50;

/// Something to mend, at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// What.
    pub kind: ProblemKind,
}

/// What can be wrong with an answer. Its words are `problem-<name>` in `interface.ftl`: what is wrong and an example of
/// right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Nothing can be sent without this answer.
    Missing,
    /// More characters than allowed.
    TooLong {
        /// Most allowed.
        max: u32,
        /// How many there are.
        count: u32,
    },
    /// Not a whole number.
    NotANumber,
    /// Outside the bounds, both of which are allowed.
    OutOfRange {
        /// Least.
        min: i64,
        /// Most.
        max: i64,
    },
    /// Not a date that exists, such as 31 February.
    NoSuchDate,
    /// A part of the date is missing.
    DateIncomplete,
    /// Year before 1900 or after 2100.
    YearOutOfRange,
    /// Not an email address.
    NotAnEmail,
    /// A telephone number without enough digits, or with letters.
    NotAPhone,
    /// An option that the set does not have.
    NotAnOption,
    /// A character that could disguise the text: a control character or a bidirectional override.
    DisguisingCharacter,
    /// More members than the group allows.
    TooMany {
        /// Most allowed.
        max: u32,
    },
    /// A translation of which nobody has said who made it.
    NoTranslator,
    /// An answer of another kind than the question, as a damaged or foreign draft could hold.
    WrongKind,
}

/// Answers without a problem, ready to be staged: made only by [`complete`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompleteAnswers {
    stage: Stage,
    values: BTreeMap<String, Value>,
    not_answered: Vec<String>,
    translations: BTreeMap<String, Translation>,
}

impl CompleteAnswers {
    /// The stage they are complete for.
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// The values of all questions that are asked and answered, by question id.
    pub fn values(&self) -> &BTreeMap<String, Value> {
        &self.values
    }

    /// The questions of the stage, and of those before it, that are asked and not answered, in the form's order. A
    /// question of a group's member is named `children.2.child_school`: the group, the member counted from 1, the
    /// question.
    pub fn not_answered(&self) -> &[String] {
        &self.not_answered
    }

    /// The translations beside the answers, by the names of the answers; none until [`CompleteAnswers::with_translations`].
    pub fn translations(&self) -> &BTreeMap<String, Translation> {
        &self.translations
    }

    /// The same answers, with what was typed beside them.
    ///
    /// # Errors
    /// Every problem with a translation.
    pub fn with_translations(self, form: &Form, answers: &Answers, typed: &Translations) -> Result<CompleteAnswers, Vec<Problem>> {
        Ok(CompleteAnswers { translations: translated(form, answers, typed)?, ..self })
    }
}

/// Every problem with what was entered for the questions that are asked, in the form's order.
pub fn check(form: &Form, answers: &Answers) -> Vec<Problem> {
    Walk::over(form, answers, None).problems
}

/// The problem with one answer, if there is one. An empty answer has none here, and a group none of its members'.
pub fn problem_with(form: &Form, question: &Question, answer: &Answer) -> Option<ProblemKind> {
    value(form, question, answer).err()
}

/// The checked value of one answer. A group's value holds its number of members only: which of their questions are asked
/// hangs on the other answers, so [`complete`] fills them in.
///
/// # Errors
/// What is wrong with it; [`ProblemKind::Missing`] when nothing was entered.
pub fn value_of(form: &Form, question: &Question, answer: &Answer) -> Result<Value, ProblemKind> {
    value(form, question, answer)?.ok_or(ProblemKind::Missing)
}

/// Whether a value is one that this question's answers can come to: of its kind, within its bounds, and written as
/// [`complete`] writes it.
pub fn value_fits(form: &Form, question: &Question, value: &Value) -> bool {
    if let Value::Group(members) = value {
        let Kind::Group { questions, max } = &question.kind else { return false };
        let inside = |id: &str| questions.iter().find(|inner| inner.id == id);
        return (1..=usize::from(*max)).contains(&members.len())
            && members.iter().flatten().all(|(id, value)| inside(id).is_some_and(|inner| value_fits(form, inner, value)));
    }
    let typed = match value {
        Value::Text(text) => Answer::Text(text.clone()),
        Value::Number(number) => Answer::Text(number.to_string()),
        Value::Date(iso) => {
            let Some(date) = Date::from_iso(iso) else { return false };
            let part = |part: Option<u8>| part.map(|number| number.to_string()).unwrap_or_default();
            Answer::Date(TypedDate { day: part(date.day), month: part(date.month), year: date.year.to_string() })
        }
        Value::One(one) => Answer::One(one.clone()),
        Value::Scale(point) => Answer::One(point.to_string()),
        Value::Many(many) => Answer::Many(many.clone()),
        Value::Languages(levels) => Answer::Languages(levels.clone()),
        Value::Instead(instead) => Answer::Instead(*instead),
        Value::Group(_) => return false,
    };
    value_of(form, question, &typed).is_ok_and(|checked| checked == *value)
}

/// The answers, if nothing is wrong and every `stop` question of a stage up to `stage` is answered.
///
/// # Errors
/// Every problem, the missing `stop` answers among them.
pub fn complete(form: &Form, answers: &Answers, stage: Stage) -> Result<CompleteAnswers, Vec<Problem>> {
    let walk = Walk::over(form, answers, Some(stage));
    if walk.problems.is_empty() {
        Ok(CompleteAnswers { stage, values: walk.values, not_answered: walk.not_answered, translations: BTreeMap::new() })
    } else {
        Err(walk.problems)
    }
}

/// One way through the form: all that is asked, what is wrong, what is there and what is not.
struct Walk<'a> {
    form: &'a Form,
    answers: &'a Answers,
    /// What has to be there, and what is listed as not answered; nothing if none.
    stage: Option<Stage>,
    problems: Vec<Problem>,
    values: BTreeMap<String, Value>,
    not_answered: Vec<String>,
}

impl<'a> Walk<'a> {
    fn over(form: &'a Form, answers: &'a Answers, stage: Option<Stage>) -> Walk<'a> {
        let mut walk = Walk { form, answers, stage, problems: Vec::new(), values: BTreeMap::new(), not_answered: Vec::new() };
        for question in form.sections().iter().flat_map(|section| &section.questions) {
            if asked(question, answers, None)
                && let Some(value) = walk.one(question, answers.top(&question.id), Place::top(&question.id), question.id.clone())
            {
                let value = match answers.top(&question.id) {
                    Some(Answer::Group(members)) => Value::Group(walk.members(question, members)),
                    _ => value,
                };
                walk.values.insert(question.id.clone(), value);
            }
        }
        walk
    }

    fn members(&mut self, group: &Question, members: &[Member]) -> Vec<BTreeMap<String, Value>> {
        let mut all = Vec::with_capacity(members.len());
        for (index, member) in members.iter().enumerate() {
            let mut values = BTreeMap::new();
            for question in group.members().iter().filter(|question| asked(question, self.answers, Some(member))) {
                let place = Place::member(&group.id, member.key, &question.id);
                let name = format!("{}.{}.{}", group.id, index + 1, question.id);
                if let Some(value) = self.one(question, member.answers.get(&question.id), place, name) {
                    values.insert(question.id.clone(), value);
                }
            }
            all.push(values);
        }
        all
    }

    fn one(&mut self, question: &Question, answer: Option<&Answer>, place: Place, name: String) -> Option<Value> {
        let due = self.stage.is_some_and(|stage| question.stage <= stage);
        match answer.map_or(Ok(None), |answer| value(self.form, question, answer)) {
            Ok(found) => {
                if due && self.stops(question, found.as_ref()) {
                    self.problems.push(Problem { place, kind: ProblemKind::Missing });
                }
                if due && found.is_none() {
                    self.not_answered.push(name);
                }
                found
            }
            Err(kind) => {
                self.problems.push(Problem { place, kind });
                None
            }
        }
    }

    /// Whether nothing can be sent, since this was not answered.
    fn stops(&self, question: &Question, found: Option<&Value>) -> bool {
        match &question.stop {
            Stop::No => false,
            Stop::Yes => found.is_none(),
            // "Not known" is an answer, but nobody can be called on it.
            Stop::Unless(other) => {
                let answered = |value: &Value| !matches!(value, Value::Instead(_));
                let other = self.form.question(other).filter(|other| asked(other, self.answers, None));
                let other = other.and_then(|other| value(self.form, other, self.answers.top(&other.id)?).ok()?);
                !found.is_some_and(answered) && !other.as_ref().is_some_and(answered)
            }
        }
    }
}

/// The value of one answer, none if nothing was entered.
fn value(form: &Form, question: &Question, answer: &Answer) -> Result<Option<Value>, ProblemKind> {
    if answer.is_empty() {
        return Ok(None);
    }
    Ok(Some(match (&question.kind, answer) {
        (kind, Answer::Instead(instead)) if *kind == Kind::YesNo || question.instead.contains(instead) => Value::Instead(*instead),
        (Kind::Text { max }, Answer::Text(typed)) => Value::Text(typed::text(typed, *max, Lines::One)?),
        (Kind::LongText { max }, Answer::Text(typed)) => Value::Text(typed::text(typed, *max, Lines::Many)?),
        (Kind::PersonName, Answer::Text(typed)) => Value::Text(typed::text(typed, TEXT_MAX, Lines::One)?),
        (Kind::Number { min, max }, Answer::Text(typed)) => Value::Number(typed::number(typed, *min, *max)?),
        (Kind::Phone, Answer::Text(typed)) => Value::Text(typed::phone(typed)?),
        (Kind::Email, Answer::Text(typed)) => Value::Text(typed::email(typed)?),
        (Kind::Date { precision }, Answer::Date(typed)) => Value::Date(date::date(typed, *precision)?.iso()),
        (Kind::YesNo, Answer::One(one)) if one == "yes" || one == "no" => Value::One(one.clone()),
        (Kind::OneOf { options }, Answer::One(one)) if is_option(form, options, one) => Value::One(one.clone()),
        (Kind::YesNo | Kind::OneOf { .. }, Answer::One(_)) => return Err(ProblemKind::NotAnOption),
        (Kind::ManyOf { options }, Answer::Many(many)) => Value::Many(chosen(form, options, many)?),
        (Kind::Scale { min, max }, Answer::One(one)) => {
            let point = one.parse().map_err(|_| ProblemKind::NotANumber)?;
            match (*min..=*max).contains(&point) {
                true => Value::Scale(point),
                false => return Err(ProblemKind::OutOfRange { min: i64::from(*min), max: i64::from(*max) }),
            }
        }
        (Kind::Languages, Answer::Languages(levels)) => return languages(levels),
        (Kind::Group { max, .. }, Answer::Group(members)) if members.len() <= usize::from(*max) => {
            Value::Group(vec![BTreeMap::new(); members.len()])
        }
        (Kind::Group { max, .. }, Answer::Group(_)) => return Err(ProblemKind::TooMany { max: u32::from(*max) }),
        _ => return Err(ProblemKind::WrongKind),
    }))
}

fn is_option(form: &Form, set: &str, option: &str) -> bool {
    if set == AREAS { is_area_slug(option) } else { form.options(set).iter().any(|one| one == option) }
}

/// The options chosen, each once, in the set's order; areas in the order chosen, since the first may be the one wanted.
fn chosen(form: &Form, set: &str, many: &[String]) -> Result<Vec<String>, ProblemKind> {
    if !many.iter().all(|one| is_option(form, set, one)) {
        return Err(ProblemKind::NotAnOption);
    }
    if set != AREAS {
        return Ok(form.options(set).iter().filter(|one| many.contains(one)).cloned().collect());
    }
    let mut areas: Vec<String> = Vec::new();
    for one in many {
        if !areas.contains(one) {
            areas.push(one.clone());
        }
    }
    let max = AREAS_MAX;
    if areas.len() > max as usize { Err(ProblemKind::TooMany { max }) } else { Ok(areas) }
}

/// The languages with a name; a line that was added and left empty is none.
fn languages(levels: &[LanguageLevel]) -> Result<Option<Value>, ProblemKind> {
    let mut named = Vec::new();
    for level in levels {
        let language = typed::text(&level.language, LANGUAGE_NAME_MAX, Lines::One)?;
        if language.is_empty() && (level.speaks || level.reads || level.writes) {
            return Err(ProblemKind::Missing);
        }
        if !language.is_empty() {
            named.push(LanguageLevel { language, ..level.clone() });
        }
    }
    match named.len() {
        0 => Ok(None),
        count if count > LANGUAGES_MAX as usize => Err(ProblemKind::TooMany { max: LANGUAGES_MAX }),
        _ => Ok(Some(Value::Languages(named))),
    }
}
