//! What figures are made of: how things stood for a person when they came.

use super::{Day, Domain};
use crate::answers::{Date, Value};
use crate::consent::Choice;
use crate::packet::Record;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// How things stood. Names are those of the form's options; what was not answered, not known or not shared is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Facts {
    /// An option of `gender`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gender: Option<String>,
    /// In whole years, on the day that they came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub age: Option<u8>,
    /// An option of `housing_now`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub housing: Option<String>,
    /// An option of `employment_now`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment: Option<String>,
    /// An option of `education_now`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub education: Option<String>,
    /// An option of `english`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub english: Option<String>,
    /// Whether legal advice is needed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal: Option<bool>,
    /// The scores from which reviews go on.
    #[serde(skip_serializing_if = "Scores::is_empty")]
    pub scores: Scores,
}

/// How somebody manages, as far as it was said. In files it is one short text, since a line has several: a figure or `-` for each
/// domain, then safety and hope, such as `35-2114 7 -`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Scores {
    /// 1 (in crisis) to 5 (managing without support).
    pub domains: BTreeMap<Domain, u8>,
    /// How safe the person feels, 0 to 10.
    pub safety: Option<u8>,
    /// How hopeful they are about the future, 0 to 10.
    pub hope: Option<u8>,
}

impl From<Scores> for String {
    fn from(scores: Scores) -> String {
        let figure = |score: Option<u8>| score.map_or_else(|| "-".to_owned(), |score| score.to_string());
        let domains: String = Domain::ALL.iter().map(|domain| figure(scores.domains.get(domain).copied())).collect();
        [domains, figure(scores.safety), figure(scores.hope)].join(" ")
    }
}

/// No scores, or one that is on no scale.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoScores;

impl fmt::Display for NoScores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not scores as 35-2114 7 -")
    }
}

impl TryFrom<String> for Scores {
    type Error = NoScores;

    fn try_from(text: String) -> Result<Scores, NoScores> {
        let parts: Vec<&str> = text.split(' ').collect();
        let [domains, safety, hope] = parts[..] else { return Err(NoScores) };
        let figure = |text: &str| if text == "-" { Ok(None) } else { text.parse().map(Some).map_err(|_| NoScores) };
        if domains.len() != Domain::ALL.len() {
            return Err(NoScores);
        }
        let mut scores = Scores { domains: BTreeMap::new(), safety: figure(safety)?, hope: figure(hope)? };
        for (domain, letter) in Domain::ALL.into_iter().zip(domains.chars()) {
            if let Some(score) = figure(&letter.to_string())? {
                scores.domains.insert(domain, score);
            }
        }
        if scores.fits() { Ok(scores) } else { Err(NoScores) }
    }
}

/// Whether somebody's figures may be in a data return.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sharing {
    /// They said yes.
    Yes,
    /// They said no.
    No,
    /// They were not asked, or nothing says so.
    #[default]
    NotAsked,
    /// They said yes and took it back.
    Withdrawn,
}

impl Scores {
    /// Whether nothing was scored.
    pub fn is_empty(&self) -> bool {
        *self == Scores::default()
    }

    /// Whether every score is on its scale.
    pub fn fits(&self) -> bool {
        self.domains.values().all(|score| (1..=5).contains(score))
            && [self.safety, self.hope].into_iter().flatten().all(|score| score <= 10)
    }
}

impl From<Choice> for Sharing {
    fn from(choice: Choice) -> Sharing {
        match choice {
            Choice::Yes => Sharing::Yes,
            Choice::No => Sharing::No,
            Choice::NotAskedYet => Sharing::NotAsked,
        }
    }
}

impl Facts {
    /// What a packet tells, of somebody who came on a day.
    pub fn of(record: &Record, came_on: Day) -> Facts {
        let one = |question: &str| match record.answers.get(question) {
            Some(Value::One(option)) => Some(option.clone()),
            _ => None,
        };
        let scale = |question: &str| match record.answers.get(question) {
            Some(Value::Scale(point)) => Some(*point),
            _ => None,
        };
        let legal = match record.answers.get("legal_advice") {
            Some(Value::Many(kinds)) if !kinds.is_empty() => Some(kinds.iter().any(|kind| kind != "none")),
            _ => None,
        };
        let scored = Domain::ALL.into_iter().filter_map(|domain| Some((domain, scale(&[domain.name(), "_score"].concat())?)));
        Facts {
            gender: one("gender"),
            age: age(record.answers.get("date_of_birth"), came_on),
            housing: one("housing_now"),
            employment: one("employment_now"),
            education: one("education_now"),
            english: one("english"),
            legal,
            scores: Scores { domains: scored.collect(), safety: scale("feels_safe"), hope: scale("feels_hope") },
        }
    }

    /// What an earlier packet told, where this one does not say it: a handover asks what a referral did not, and the other way round.
    pub fn or(self, earlier: Facts) -> Facts {
        let mut domains = earlier.scores.domains;
        domains.extend(self.scores.domains);
        Facts {
            gender: self.gender.or(earlier.gender),
            age: self.age.or(earlier.age),
            housing: self.housing.or(earlier.housing),
            employment: self.employment.or(earlier.employment),
            education: self.education.or(earlier.education),
            english: self.english.or(earlier.english),
            legal: self.legal.or(earlier.legal),
            scores: Scores {
                domains,
                safety: self.scores.safety.or(earlier.scores.safety),
                hope: self.scores.hope.or(earlier.scores.hope),
            },
        }
    }
}

/// The age on a day. Of whoever knows their year only, or month, it is known unless their birthday decides it.
fn age(born: Option<&Value>, on: Day) -> Option<u8> {
    let Some(Value::Date(iso)) = born else { return None };
    let date = Date::from_iso(iso)?;
    let first = Day::from_iso(&format!("{:04}-{:02}-{:02}", date.year, date.month.unwrap_or(1), date.day.unwrap_or(1)))?;
    let last = match (date.month, date.day) {
        (Some(_), Some(_)) => first,
        (Some(_), None) => first.after_months(1).after_days(-1),
        _ => first.after_months(12).after_days(-1),
    };
    let (oldest, youngest) = (on.years_since(first), on.years_since(last));
    u8::try_from(oldest).ok().filter(|_| band(oldest) == band(youngest))
}

/// Ages count by bands of the evaluation: 18–24, 25–34, 35–44, 45–54, 55 and over.
fn band(age: i32) -> usize {
    super::AGE_BANDS.iter().filter(|from| age >= i32::from(**from)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(iso: &str) -> Day {
        Day::from_iso(iso).expect("a day")
    }

    #[test]
    fn scores_are_one_short_text_and_nothing_else_is_one() {
        let domains = BTreeMap::from([(Domain::Housing, 3), (Domain::Safety, 5)]);
        let scores = Scores { domains, safety: Some(10), hope: None };
        assert_eq!(String::from(scores.clone()), "3-----5 10 -");
        assert_eq!(Scores::try_from("3-----5 10 -".to_owned()), Ok(scores));
        for none in
            ["", "3-----5", "3-----6 1 1", "0------ - -", "------- 11 -", "------ - -", "-------- - -", "3-----5 10 - ", "é----- - -"]
        {
            assert_eq!(Scores::try_from(none.to_owned()), Err(NoScores), "{none}");
        }
    }

    #[test]
    fn an_age_is_known_where_its_band_is() {
        let age = |born: &str| age(Some(&Value::Date(born.to_owned())), day("2026-11-23"));
        assert_eq!(age("2001-11-23"), Some(25));
        assert_eq!(age("2001-11-24"), Some(24));
        assert_eq!(age("1995"), Some(31), "30 or 31: one band");
        assert_eq!(age("2001"), None, "24 or 25: two bands");
        assert_eq!((age("2001-11"), age("2001-10"), age("2001-12")), (None, Some(25), Some(24)));
        assert_eq!(age("2030-01-01"), None, "not born yet");
    }

    #[test]
    fn what_a_later_packet_does_not_say_an_earlier_one_may() {
        let scores = |domain, score| Scores { domains: BTreeMap::from([(domain, score)]), ..Scores::default() };
        let earlier = Facts { english: Some("none".to_owned()), age: Some(30), scores: scores(Domain::Health, 2), ..Facts::default() };
        let later = Facts { english: Some("some".to_owned()), scores: scores(Domain::Money, 3), ..Facts::default() };
        let both = later.or(earlier);
        assert_eq!((both.english.as_deref(), both.age, both.scores.domains.len()), (Some("some"), Some(30), 2));
    }
}
