//! What stands around the answers: the title, what is read first, the summary, the criteria.

use super::speaker::{Speaker, phrase, typed};
use super::{Phrase, Row, RowKind, SectionReading, agreement, time_in_words};
use crate::consent::Choice;
use crate::eligibility::{Reason, Verdict};
use crate::form::{Stage, StatementId};
use crate::language::{Tag, Words};
use crate::packet::{Format, Record};
use std::collections::BTreeSet;

/// "Referral to Leeds".
pub(super) fn title(speaker: &Speaker<'_>, record: &Record) -> Phrase {
    speaker.say_with(&format!("packet-title-{}", record.stage.name()), &[("area", &(speaker.area_name)(&record.area))])
}

/// That the person is invented, if they are. Nothing is said before it.
pub(super) fn practice(words: &Words, record: &Record) -> Option<Phrase> {
    (record.format == Format::Practice).then(|| {
        let said = words.say("reading-practice");
        Phrase { text: said.text, lang: Some(said.lang) }
    })
}

/// What must be read before anything else.
pub(super) fn first(speaker: &Speaker<'_>, record: &Record) -> Vec<Phrase> {
    let mut first: Vec<Phrase> = practice(speaker.words, record).into_iter().collect();
    // Whatever the sender's list says: without a yes nobody visits without asking.
    let agreed = record.consent.as_ref().is_none_or(|consent| consent.choice(StatementId::ShareRisk) == Choice::Yes);
    if !agreed || record.withheld.iter().any(|withheld| withheld.statement == StatementId::ShareRisk) {
        first.push(speaker.say("reading-risk-withheld"));
    }
    if record.consent.as_ref().is_some_and(|consent| consent.freely == Some(false)) {
        first.push(speaker.say("reading-not-freely"));
    }
    if record.stage == Stage::Enquiry {
        first.push(speaker.say("reading-enquiry"));
    }
    if record.consent.as_ref().is_some_and(|consent| !consent.is_valid_translation()) {
        first.push(speaker.say("reading-translation-not-valid"));
    }
    first.extend(record.consent.as_ref().and_then(|consent| agreement::unconfirmed(speaker, consent)));
    first.extend(unknown_languages(speaker, record));
    for withheld in &record.withheld {
        let what = speaker.words.text(&format!("reading-withheld-{}", withheld.statement.name()));
        let names: Vec<String> = withheld.sections.iter().map(|id| speaker.words.text(&format!("s-{id}.short"))).collect();
        first.push(speaker.say_with("reading-withheld", &[("what", &what), ("sections", &speaker.list(&names))]));
    }
    if !record.not_answered.is_empty() {
        first.push(speaker.own(speaker.words.text_count("reading-not-answered", "count", record.not_answered.len())));
    }
    first
}

/// That words came in a language which this program has none of: they are shown as they came, and what stands beside them is English.
fn unknown_languages(speaker: &Speaker<'_>, record: &Record) -> Option<Phrase> {
    let agreed = record.consent.iter().flat_map(|consent| &consent.agreements).map(|agreement| &agreement.lang);
    let translated = record.translations.values().map(|translation| &translation.lang);
    let unknown: BTreeSet<&str> = agreed.chain(translated).filter(|tag| tag.known().is_none()).map(Tag::as_str).collect();
    let tags: Vec<String> = unknown.into_iter().map(str::to_owned).collect();
    (!tags.is_empty()).then(|| speaker.say_with("reading-unknown-language", &[("tags", &speaker.list(&tags))]))
}

/// Stage, area, who and when.
pub(super) fn summary(speaker: &Speaker<'_>, record: &Record) -> SectionReading {
    let made_at = utc(speaker, &record.made_at);
    let version = record.form.version.to_string();
    let form = speaker.say_with("reading-form-version", &[("version", &version)]);
    // Said only where it is another than today's.
    let format = match record.format {
        Format::Draft => speaker.say("reading-format-draft"),
        Format::Packet => typed(""),
        Format::Practice => speaker.say("reading-format-practice"),
    };
    let sender = &record.sender;
    let rows = [
        ("stage", speaker.say(&format!("reading-stage-{}", record.stage.name()))),
        ("area", typed(&(speaker.area_name)(&record.area))),
        ("made-at", made_at),
        ("organisation", typed(&sender.organisation)),
        ("device", typed(&sender.device)),
        ("worker", typed(&sender.worker)),
        ("role", typed(&sender.role)),
        ("form", form),
        ("format", format),
        ("packet-id", typed(&record.packet_id)),
        ("referral-id", typed(&record.referral_id)),
        ("revision", speaker.own(record.revision.to_string())),
    ];
    let is_said = |(name, answer): &(&str, Phrase)| *name != "format" || !answer.text.is_empty();
    let rows = rows.into_iter().filter(is_said);
    own_section(speaker, "summary", rows.map(|(name, answer)| line(speaker, &format!("reading-{name}"), vec![answer])).collect())
}

/// A time of the sender's clock in words; as it is, if it is none.
pub(super) fn utc(speaker: &Speaker<'_>, at: &str) -> Phrase {
    time_in_words(speaker.words, at).map_or_else(|| typed(at), |said| speaker.say_with("reading-utc", &[("time", &phrase(said).text)]))
}

/// How the criteria stood; none if none came along.
pub(super) fn eligibility(speaker: &Speaker<'_>, record: &Record) -> Option<SectionReading> {
    let row = |reason: &Reason| {
        let verdict = match reason.verdict {
            Verdict::Met => "met",
            Verdict::NotMet => "not_met",
            Verdict::NotKnown => "not_known",
        };
        let answer = vec![speaker.say(&format!("reading-verdict-{verdict}"))];
        match &reason.area {
            None => line(speaker, &format!("criterion-{}", reason.criterion), answer),
            Some(area) => Row {
                // The area's own words are not in the packet, so its name for the criterion stands for them.
                label: speaker.say_with(
                    "reading-own-criterion",
                    &[("area", &(speaker.area_name)(area)), ("criterion", &reason.criterion.replace('_', " "))],
                ),
                second: None,
                ..line(speaker, "reading-own-criterion", answer)
            },
        }
    };
    (!record.eligibility.is_empty()).then(|| own_section(speaker, "eligibility", record.eligibility.iter().map(row).collect()))
}

/// A section that is none of the form's.
pub(super) fn own_section(speaker: &Speaker<'_>, id: &str, rows: Vec<Row>) -> SectionReading {
    let key = format!("reading-{id}");
    SectionReading { id: id.to_owned(), title: speaker.say(&key), second: speaker.second(&key), rows }
}

/// A row that is no question of the form. Without an answer, or with an empty one, it is shown as not answered.
pub(super) fn line(speaker: &Speaker<'_>, key: &str, answer: Vec<Phrase>) -> Row {
    let answer: Vec<Phrase> = answer.into_iter().filter(|phrase| !phrase.text.trim().is_empty()).collect();
    let kind = if answer.is_empty() { RowKind::NotAnswered } else { RowKind::Answered };
    Row { question: String::new(), kind, label: speaker.say(key), second: speaker.second(key), answer, drawing: None, depth: 0 }
}
