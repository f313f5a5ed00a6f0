//! A packet that came, as an entry keeps it: what lists, figures, reviews and papers need of it. The packet itself stays as it came.

use super::deed::{are_words, is_option};
use super::{Day, Domain, Facts, NAME_MAX};
use crate::answers::Value;
use crate::consent::Choice;
use crate::form::{Stage, StatementId, is_area_slug};
use crate::notes::{WORDS_MAX, undisguised};
use crate::packet::Record;
use crate::packet::shapes::{is_fingerprint, is_utc, is_uuid};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest time of an agreement, in bytes.
const AT_MAX: usize = 40;

/// A packet that came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Came {
    /// The packet's id.
    pub packet_id: String,
    /// The SHA-256 of the JWS that it came in, base64url: what it is stored under.
    pub digest: String,
    /// The SHA-256 of its own JWS: another one where it was passed on.
    pub original: String,
    /// Grows with each packet of a referral that says something else.
    pub revision: u64,
    /// What it carries.
    pub stage: Stage,
    /// The area that it was made for, or passed on to, by slug.
    pub area: String,
    /// The fingerprint of its signer.
    pub signer: String,
    /// RFC 3339, UTC: a claim.
    pub made_at: String,
    /// What the person wants to be called, else their name, else empty.
    pub name: String,
    /// How things stood.
    pub facts: Facts,
    /// What they said to each statement that they were asked.
    pub agreed: BTreeMap<StatementId, Choice>,
    /// When they said it, as the packet has it, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agreed_at: String,
    /// The agencies with which it may be shared for first referrals, in the words of whoever wrote them down, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agencies: String,
    /// Those from which it is to be withheld, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub agencies_not: String,
    /// The goals that they named, in their words.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub goals: BTreeMap<Domain, String>,
    /// What a home must have room for.
    #[serde(default)]
    pub home: HomeNeeds,
}

/// What a home must have room for, as far as it was said and shared.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HomeNeeds {
    /// An option of `household`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub household: Option<String>,
    /// How many people move.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u8>,
    /// Options of `access`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<String>,
}

impl Came {
    /// Of a packet whose signature was verified: `signer` is the fingerprint, `area` the one that it was made for, or passed on to
    /// last; the digests are those of the JWS that it came in, and of its own.
    pub fn of(record: &Record, signer: String, (digest, original): (String, String), area: &str, on: Day) -> Came {
        let text = |question: &str| match record.answers.get(question) {
            Some(Value::Text(text)) => undisguised(&undisguised(text).chars().take(NAME_MAX).collect::<String>()),
            _ => String::new(),
        };
        let words =
            |text: &str| -> String { text.chars().filter(|letter| !letter.is_control() || *letter == '\n').take(WORDS_MAX).collect() };
        let goal = |domain: Domain| match record.answers.get([domain.name(), "_goal"].concat().as_str()) {
            Some(Value::Text(text)) => Some((domain, words(text))),
            _ => None,
        };
        let consent = record.consent.as_ref();
        let called = text("called");
        let agreements = record.consent.iter().flat_map(|consent| &consent.agreements);
        Came {
            packet_id: record.packet_id.clone(),
            digest,
            original,
            revision: record.revision,
            stage: record.stage,
            area: area.to_owned(),
            signer,
            made_at: record.made_at.clone(),
            name: if called.is_empty() { text("name") } else { called },
            facts: Facts::of(record, on),
            agreed: agreements.map(|agreement| (agreement.statement, agreement.choice)).collect(),
            agreed_at: consent.map(|consent| consent.at.clone()).unwrap_or_default(),
            agencies: consent.map(|consent| words(&consent.agencies)).unwrap_or_default(),
            agencies_not: consent.map(|consent| words(&consent.agencies_not)).unwrap_or_default(),
            goals: Domain::ALL.into_iter().filter_map(goal).collect(),
            home: HomeNeeds::of(record),
        }
    }

    pub(super) fn fits(&self) -> bool {
        is_uuid(&self.packet_id)
            && is_fingerprint(&self.digest)
            && is_fingerprint(&self.original)
            && is_fingerprint(&self.signer)
            && is_area_slug(&self.area)
            && is_utc(&self.made_at)
            && self.name.chars().count() <= NAME_MAX
            && self.facts.fits()
            && self.agreed_at.len() <= AT_MAX
            && are_words(&self.agencies)
            && are_words(&self.agencies_not)
            && self.goals.values().all(|goal| are_words(goal))
            && self.home.fits()
    }
}

impl HomeNeeds {
    fn of(record: &Record) -> HomeNeeds {
        let household = match record.answers.get("household") {
            Some(Value::One(option)) => Some(option.clone()),
            _ => None,
        };
        let people = match record.answers.get("people_moving") {
            Some(Value::Number(people)) => u8::try_from(*people).ok(),
            _ => None,
        };
        let access = match record.answers.get("access") {
            Some(Value::Many(options)) => options.clone(),
            _ => Vec::new(),
        };
        HomeNeeds { household, people, access }
    }

    fn fits(&self) -> bool {
        self.household.iter().chain(&self.access).all(|option| is_option(option)) && self.access.len() <= 20
    }
}
