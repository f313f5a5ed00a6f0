//! From complete answers and the person's agreement to a [`Packet`].

use super::{FormRef, Format, PACKET_VERSION, Record, Sender, Withheld, answer_in};
use crate::answers::{Answers, CompleteAnswers, Translation, Value, asked};
use crate::consent::{Choice, Consent, OutOfLimits, allows, within_limits};
use crate::eligibility::{Reason, national};
use crate::form::{Condition, Form, Question, Stage, StatementId};
use std::collections::BTreeMap;

/// The question that must be answered "no" before anything leaves: children go another way (consent/RULES.md, rule 10).
pub const ADULT_QUESTION: &str = "under_18";

/// A record that was staged by [`stage`]: the only kind that can be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet(Record);

impl Packet {
    /// What it holds.
    pub fn record(&self) -> &Record {
        &self.0
    }

    /// The payload's bytes: UTF-8 JSON.
    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(&self.0).expect("a record has only string keys and no floats")
    }
}

/// What a packet needs that the answers do not hold.
#[derive(Clone, Debug)]
pub struct Making {
    /// A fresh random UUID.
    pub packet_id: String,
    /// The referral's UUID.
    pub referral_id: String,
    /// The draft's revision.
    pub revision: u64,
    /// RFC 3339, UTC, whole seconds.
    pub made_at: String,
    /// [`Format::Packet`], or [`Format::Practice`] of an invented person.
    pub format: Format,
    /// What to carry.
    pub stage: Stage,
    /// The area's slug.
    pub area: String,
    /// The fingerprint of what it is sealed to; none if it is not sealed to a key.
    pub recipient: Option<String>,
    /// What an answer is to be sealed to, `age1…`; none if the sender has no such key.
    pub reply_to: Option<String>,
    /// Organisation and device of the vault; worker and role are filled from the answers.
    pub sender: Sender,
    /// How the criteria stand. Those that rest on what is withheld are left out.
    pub eligibility: Vec<Reason>,
}

/// Why a packet cannot be made yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotReady {
    /// The person has not agreed to be referred to an area; or, for an enquiry, has said no to it.
    NotAgreed,
    /// The words that were agreed to named another area than the packet is for.
    OtherArea,
    /// It is recorded that the person did not choose freely: they are to be asked again.
    NotFreely,
    /// No signature, and no reason why there is none.
    NotSigned,
    /// The answers were completed for an earlier stage than the packet is for.
    NotComplete,
    /// It is not said that the person is an adult: [`ADULT_QUESTION`] is not answered "no".
    NotAdult,
    /// The record of the agreement could not be read again at the other end.
    Consent(OutOfLimits),
}

/// Stages a packet.
///
/// # Errors
/// Why it cannot be made yet.
pub fn stage(form: &Form, answers: &CompleteAnswers, consent: &Consent, making: Making) -> Result<Packet, NotReady> {
    if form.question(ADULT_QUESTION).is_some() && answers.values().get(ADULT_QUESTION) != Some(&Value::One("no".to_owned())) {
        return Err(NotReady::NotAdult);
    }
    ready(answers, consent, &making)?;
    let filter = Filter { form, consent, stage: making.stage };
    let withheld = filter.withheld();
    let sender = Sender { worker: text(answers, "worker_name"), role: text(answers, "worker_role"), ..making.sender };
    let eligibility = making.eligibility.into_iter().filter(|reason| filter.carries(reason, &withheld)).collect();
    let values = filter.values(answers);
    Ok(Packet(Record {
        packet_version: PACKET_VERSION,
        format: making.format,
        packet_id: making.packet_id,
        referral_id: making.referral_id,
        revision: making.revision,
        made_at: making.made_at,
        stage: making.stage,
        form: FormRef { id: form.id().to_owned(), version: form.version() },
        area: making.area,
        recipient: making.recipient,
        reply_to: making.reply_to,
        sender,
        translations: beside(&values, answers),
        answers: values,
        not_answered: filter.not_answered(answers),
        withheld,
        // Names, signatures and the person's own words identify: an enquiry has none of them.
        consent: (making.stage != Stage::Enquiry).then(|| as_asked(consent)),
        eligibility,
    }))
}

/// What would leave for a stage, answered or listed as not answered, and what would be withheld, before anything is
/// signed: the ids of the questions, those of a group's members among them.
pub fn preview(form: &Form, answers: &Answers, consent: &Consent, stage: Stage) -> (Vec<String>, Vec<StatementId>) {
    let filter = Filter { form, consent, stage };
    let mut leaving = Vec::new();
    let tops = form.sections().iter().flat_map(|section| &section.questions);
    for top in tops.filter(|top| filter.leaves(top) && asked(top, answers, None)) {
        leaving.push(top.id.clone());
        leaving.extend(top.members().iter().filter(|member| filter.leaves(member)).map(|member| member.id.clone()));
    }
    (leaving, filter.withheld().into_iter().map(|withheld| withheld.statement).collect())
}

fn ready(answers: &CompleteAnswers, consent: &Consent, making: &Making) -> Result<(), NotReady> {
    if answers.stage() < making.stage {
        return Err(NotReady::NotComplete);
    }
    agreed(consent, &making.area, making.stage)
}

/// Whether the agreement allows a packet of a stage to an area: the screen asks it before the keeper does.
///
/// # Errors
/// What stands in the way.
pub fn agreed(consent: &Consent, area: &str, stage: Stage) -> Result<(), NotReady> {
    if stage == Stage::Enquiry {
        return if consent.choice(StatementId::ReferMe) == Choice::No { Err(NotReady::NotAgreed) } else { Ok(()) };
    }
    if consent.choice(StatementId::ReferMe) != Choice::Yes {
        return Err(NotReady::NotAgreed);
    }
    if consent.area != area {
        return Err(NotReady::OtherArea);
    }
    if consent.freely == Some(false) {
        return Err(NotReady::NotFreely);
    }
    if !consent.is_signed() {
        return Err(NotReady::NotSigned);
    }
    within_limits(consent).map_err(NotReady::Consent)
}

/// The record of the agreement, without what is not asked any more: agencies were named for a yes that was taken back.
fn as_asked(consent: &Consent) -> Consent {
    let mut consent = consent.clone();
    if consent.choice(StatementId::ShareAgencies) != Choice::Yes {
        consent.agencies.clear();
        consent.agencies_not.clear();
    }
    consent
}

/// The translations of the answers that leave: what lets an answer leave lets its translation leave.
fn beside(values: &BTreeMap<String, Value>, answers: &CompleteAnswers) -> BTreeMap<String, Translation> {
    let leaving = answers.translations().iter().filter(|(name, _)| answer_in(values, name).is_some());
    leaving.map(|(name, translation)| (name.clone(), translation.clone())).collect()
}

fn text(answers: &CompleteAnswers, question: &str) -> String {
    match answers.values().get(question) {
        Some(Value::Text(text)) => text.clone(),
        _ => String::new(),
    }
}

/// Who decides what leaves: the stage, and the statements.
struct Filter<'a> {
    form: &'a Form,
    consent: &'a Consent,
    stage: Stage,
}

impl Filter<'_> {
    /// Whether a question's answer leaves.
    fn leaves(&self, question: &Question) -> bool {
        question.stage <= self.stage && self.needed(question).into_iter().all(|statement| self.allows(statement))
    }

    fn allows(&self, statement: StatementId) -> bool {
        allows(statement, self.stage, self.consent)
    }

    /// Every statement that a question needs: its own, and those of the questions that its being asked gives away.
    /// "Are you pregnant?" says something about a gender.
    fn needed(&self, question: &Question) -> Vec<StatementId> {
        let looked_at = question.when.iter().flat_map(Condition::questions).filter_map(|id| self.form.question(id));
        std::iter::once(question).chain(looked_at).map(|question| question.agreement).collect()
    }

    /// What is withheld, from the form alone: it says the same whatever was answered.
    fn withheld(&self) -> Vec<Withheld> {
        let mut sections: BTreeMap<StatementId, Vec<String>> = BTreeMap::new();
        for section in self.form.sections() {
            let questions = section.questions.iter().flat_map(|top| std::iter::once(top).chain(top.members()));
            for question in questions.filter(|question| question.stage <= self.stage) {
                for statement in self.needed(question).into_iter().filter(|statement| !self.allows(*statement)) {
                    let ids = sections.entry(statement).or_default();
                    if ids.last() != Some(&section.id) {
                        ids.push(section.id.clone());
                    }
                }
            }
        }
        sections.into_iter().map(|(statement, sections)| Withheld { statement, sections }).collect()
    }

    fn values(&self, answers: &CompleteAnswers) -> BTreeMap<String, Value> {
        let top = |id: &String| self.form.question(id).filter(|question| self.leaves(question));
        let leaving = answers.values().iter().filter_map(|(id, value)| Some((top(id)?, value)));
        leaving.map(|(question, value)| (question.id.clone(), self.value(question, value))).collect()
    }

    fn value(&self, question: &Question, value: &Value) -> Value {
        let Value::Group(members) = value else { return value.clone() };
        let leaves = |id: &String| question.members().iter().any(|inner| inner.id == *id && self.leaves(inner));
        let keep = |member: &BTreeMap<String, Value>| {
            member.iter().filter(|(id, _)| leaves(id)).map(|(id, value)| (id.clone(), value.clone())).collect()
        };
        Value::Group(members.iter().map(keep).collect())
    }

    fn not_answered(&self, answers: &CompleteAnswers) -> Vec<String> {
        let leaves = |name: &&String| {
            // `children.2.child_school` leaves with its group only.
            let mut ids = name.split('.').filter(|part| !part.starts_with(|first: char| first.is_ascii_digit()));
            ids.all(|id| self.form.question(id).is_some_and(|question| self.leaves(question)))
        };
        answers.not_answered().iter().filter(leaves).cloned().collect()
    }

    /// Whether a reason gives nothing away. What an area's own criterion looks at is not known here, so those leave only
    /// when nothing is withheld, and never with an enquiry: it may be a question of a later stage.
    fn carries(&self, reason: &Reason, withheld: &[Withheld]) -> bool {
        if reason.area.is_some() {
            return self.stage != Stage::Enquiry && withheld.is_empty();
        }
        let shared = national().into_iter().find(|criterion| criterion.id == reason.criterion);
        let leaves = |id: &&str| self.form.question(id).is_some_and(|question| self.leaves(question));
        shared.is_some_and(|criterion| criterion.questions.iter().all(leaves))
    }
}
