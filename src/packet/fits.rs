//! Whether a record that came from elsewhere says only what its form can ask.

use super::shapes::{is_fingerprint, is_recipient, is_utc, is_uuid};
use super::{Format, Record, Sender};
use crate::answers::{Value, is_translatable, value_fits};
use crate::consent::{Choice, allows, within_limits};
use crate::eligibility::{OWN_CRITERIA_MAX, is_criterion_id, national};
use crate::form::{Form, Question, Stage, StatementId, TEXT_MAX, is_area_slug};
use std::collections::BTreeSet;

/// Why a record does not fit its form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Another form, or another version of it: the caller looks the form up first.
    OtherForm,
    /// An id, time, slug or name around the answers that is not of its shape.
    Frame,
    /// An answer that its question cannot have, or to a question that the form or the stage does not have, by id.
    Answer(String),
    /// A translation that stands beside no text, or is none, by the answer's name.
    Translation(String),
    /// A list of questions not answered that does not go with the answers.
    NotAnswered(String),
    /// No agreement where one must be, or one that does not allow what was sent.
    Consent,
}

/// Whether every part of a record fits the form that it names.
///
/// # Errors
/// The first part that does not.
pub fn fits(form: &Form, record: &Record) -> Result<(), Misfit> {
    require(record.form.id == form.id() && record.form.version == form.version(), Misfit::OtherForm)?;
    require(frame(record), Misfit::Frame)?;
    for (id, value) in &record.answers {
        let misfit = || Misfit::Answer(id.clone());
        let question = top(form, id).ok_or_else(misfit)?;
        require(question.stage <= record.stage && value_fits(form, question, value), misfit())?;
        if let Value::Group(members) = value {
            let inside = |id: &String| question.members().iter().find(|inner| inner.id == *id);
            let right =
                members.iter().flat_map(|member| member.keys()).all(|id| inside(id).is_some_and(|inner| inner.stage <= record.stage));
            require(right, misfit())?;
        }
    }
    translations(form, record)?;
    not_answered(form, record)?;
    agreement(form, record)
}

fn require(right: bool, misfit: Misfit) -> Result<(), Misfit> {
    if right { Ok(()) } else { Err(misfit) }
}

fn top<'a>(form: &'a Form, id: &str) -> Option<&'a Question> {
    form.sections().iter().flat_map(|section| &section.questions).find(|question| question.id == id)
}

fn frame(record: &Record) -> bool {
    let Sender { organisation, device, worker, role } = &record.sender;
    let plain = |text: &str, max: usize| text.chars().count() <= max && !text.chars().any(char::is_control);
    is_uuid(&record.packet_id)
        && is_uuid(&record.referral_id)
        && is_utc(&record.made_at)
        && is_area_slug(&record.area)
        && [organisation, device, worker, role].into_iter().all(|text| plain(text, TEXT_MAX as usize))
        && record.recipient.as_deref().is_none_or(is_fingerprint)
        && record.reply_to.as_deref().is_none_or(is_recipient)
        // Nobody is to act on a packet about an invented person: it was made for nobody, and asks for no answer.
        && (record.format != Format::Practice || (record.recipient.is_none() && record.reply_to.is_none()))
        && record.eligibility.len() <= national().len() + OWN_CRITERIA_MAX
        && record.eligibility.iter().all(|reason| is_criterion_id(&reason.criterion) && reason.area.as_deref().is_none_or(is_area_slug))
}

/// Each beside a text that came along, under the one name that the text has. So the agreement that lets the text come lets it come.
fn translations(form: &Form, record: &Record) -> Result<(), Misfit> {
    for (name, translation) in &record.translations {
        let id = name.rsplit('.').next().unwrap_or_default();
        let is_plain = name.split('.').all(|part| !part.starts_with(['0', '+']));
        let is_text = matches!(record.answer(name), Some(Value::Text(_))) && form.question(id).is_some_and(is_translatable);
        require(is_text && is_plain && translation.fits(), Misfit::Translation(name.clone()))?;
    }
    Ok(())
}

/// Each name once, of a question that the form asks at this stage, and that was not answered.
fn not_answered(form: &Form, record: &Record) -> Result<(), Misfit> {
    let mut seen = BTreeSet::new();
    for name in &record.not_answered {
        let right = match name.split('.').collect::<Vec<_>>()[..] {
            [id] => top(form, id).is_some_and(|question| question.stage <= record.stage) && !record.answers.contains_key(id),
            [group, number, id] => is_open_member(form, record, group, number, id),
            _ => false,
        };
        require(right && seen.insert(name), Misfit::NotAnswered(name.clone()))?;
    }
    Ok(())
}

fn is_open_member(form: &Form, record: &Record, group: &str, number: &str, id: &str) -> bool {
    let Some(Value::Group(members)) = record.answers.get(group) else { return false };
    let index = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let Some(member) = index.and_then(|index| members.get(index)) else { return false };
    let asked = top(form, group).is_some_and(|group| group.members().iter().any(|inner| inner.id == id && inner.stage <= record.stage));
    asked && !member.contains_key(id)
}

/// Each statement once and each section once, in the order in which they are staged: what is read first is a short list.
fn withheld(form: &Form, record: &Record) -> bool {
    let at = |id: &String| form.sections().iter().position(|section| section.id == *id);
    record.withheld.is_sorted_by(|one, next| one.statement < next.statement)
        && record.withheld.iter().all(|withheld| {
            let sections: Option<Vec<usize>> = withheld.sections.iter().map(at).collect();
            sections.is_some_and(|sections| !sections.is_empty() && sections.is_sorted_by(|one, next| one < next))
        })
}

/// The agreement that came along must allow every answer that came along.
fn agreement(form: &Form, record: &Record) -> Result<(), Misfit> {
    require(withheld(form, record), Misfit::Consent)?;
    let Some(consent) = &record.consent else { return require(record.stage == Stage::Enquiry, Misfit::Consent) };
    let agreed = consent.choice(StatementId::ReferMe) == Choice::Yes && consent.area == record.area && consent.is_signed();
    require(record.stage != Stage::Enquiry && agreed && within_limits(consent).is_ok(), Misfit::Consent)?;
    for (id, value) in &record.answers {
        let mut sent = vec![id];
        if let Value::Group(members) = value {
            sent.extend(members.iter().flat_map(|member| member.keys()));
        }
        let allowed = |id: &String| form.question(id).is_some_and(|question| allows(question.agreement, record.stage, consent));
        require(sent.into_iter().all(allowed), Misfit::Consent)?;
    }
    Ok(())
}
