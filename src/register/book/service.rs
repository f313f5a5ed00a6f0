//! Whom to speak with at a service: the areas of the pilots asked for one named contact at each (evaluation, 4.1).

use super::wrong::{as_answer, name, words};
use super::{BookField, BookWrong, Item, NotKept};
use crate::answers::{read_email, read_phone};
use crate::form::is_area_slug;
use crate::notes::WORDS_MAX;
use crate::register::{Day, NAME_MAX};
use serde::{Deserialize, Serialize};

/// The most services in a book.
pub const SERVICES_MAX: usize = 500;

/// A service, and whom to speak with there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Service {
    /// A random UUID.
    pub id: String,
    /// What it does.
    pub kind: ServiceKind,
    /// What it is called.
    pub name: String,
    /// Whom to speak with, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub person: String,
    /// As it was typed, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// As it was typed, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// What else to know, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The area that it serves, by slug; empty for all.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub area: String,
    /// When somebody last made sure that this is right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<Day>,
    /// When it was changed last, in milliseconds since 1970.
    pub changed_at: u64,
}

/// What a service does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ServiceKind {
    /// A GP or another practice.
    Gp,
    /// Mental health.
    MentalHealth,
    /// Drugs and alcohol.
    DrugAlcohol,
    /// The job centre.
    JobCentre,
    /// A bank.
    Bank,
    /// A college or an adult learning service.
    College,
    /// The council's housing team, or a landlord.
    Housing,
    /// The police.
    Police,
    /// Solicitors and legal advice.
    Legal,
    /// Children's services, schools and nurseries.
    Children,
    /// Interpreters.
    Interpreter,
    /// A faith community.
    FaithCommunity,
    /// A charity.
    Charity,
    /// Something else.
    Other,
}

impl ServiceKind {
    /// All of them, in the order in which they are listed.
    pub const ALL: [ServiceKind; 14] = [
        ServiceKind::Gp,
        ServiceKind::MentalHealth,
        ServiceKind::DrugAlcohol,
        ServiceKind::Housing,
        ServiceKind::JobCentre,
        ServiceKind::Bank,
        ServiceKind::College,
        ServiceKind::Legal,
        ServiceKind::Police,
        ServiceKind::Children,
        ServiceKind::Interpreter,
        ServiceKind::FaithCommunity,
        ServiceKind::Charity,
        ServiceKind::Other,
    ];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            ServiceKind::Gp => "gp",
            ServiceKind::MentalHealth => "mental_health",
            ServiceKind::DrugAlcohol => "drug_alcohol",
            ServiceKind::JobCentre => "job_centre",
            ServiceKind::Bank => "bank",
            ServiceKind::College => "college",
            ServiceKind::Housing => "housing",
            ServiceKind::Police => "police",
            ServiceKind::Legal => "legal",
            ServiceKind::Children => "children",
            ServiceKind::Interpreter => "interpreter",
            ServiceKind::FaithCommunity => "faith_community",
            ServiceKind::Charity => "charity",
            ServiceKind::Other => "other",
        }
    }
}

impl Service {
    /// Everything that is wrong with what was typed, in the order of the fields.
    pub fn wrong(&self, today: Day) -> Vec<NotKept> {
        let mut wrong = self.shape();
        if self.checked_on.is_some_and(|checked| checked > today) {
            wrong.push(NotKept { field: BookField::CheckedOn, why: BookWrong::InFuture });
        }
        wrong
    }

    /// Whether it can have been written on some day.
    pub(super) fn is_sound(&self) -> bool {
        self.shape().is_empty()
    }

    fn shape(&self) -> Vec<NotKept> {
        let named = if self.name.trim().is_empty() { Some(BookWrong::Missing) } else { name(&self.name, NAME_MAX) };
        let is_given = |text: &str| !text.is_empty();
        let area = (is_given(&self.area) && !is_area_slug(&self.area)).then_some(BookWrong::NoSuchArea);
        let all = [
            (BookField::Name, named),
            (BookField::Area, area),
            (BookField::Person, name(&self.person, NAME_MAX)),
            (BookField::Phone, is_given(&self.phone).then(|| as_answer(read_phone(&self.phone))).flatten()),
            (BookField::Email, is_given(&self.email).then(|| as_answer(read_email(&self.email))).flatten()),
            (BookField::Note, words(&self.note, WORDS_MAX)),
        ];
        all.into_iter().filter_map(|(field, why)| Some(NotKept { field, why: why? })).collect()
    }

    /// What its telephone is dialled as: a `+` if it has one, and its digits. Empty if it has none.
    pub fn dialled(&self) -> String {
        let plain = crate::answers::latin_digits(&self.phone);
        // "+44 (0)20 …" is dialled without the nought that is left out from abroad.
        let plain = if plain.trim_start().starts_with('+') { plain.replace("(0)", "") } else { plain };
        let plus = plain.trim_start().starts_with('+').then_some('+');
        plus.into_iter().chain(plain.chars().filter(char::is_ascii_digit)).collect()
    }
}

impl Item for Service {
    fn id(&self) -> &str {
        &self.id
    }

    fn changed_at(&self) -> u64 {
        self.changed_at
    }
}
