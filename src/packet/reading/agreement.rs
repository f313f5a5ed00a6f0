//! The person's agreement in words: each statement as it was shown, how it was explained, who signed.

use super::frame::{line, own_section};
use super::speaker::{Speaker, paragraphs, phrase, typed};
use super::{Phrase, Row, RowKind, SectionReading, time_in_words};
use crate::consent::{Agreement, Capacity, Channel, Choice, Consent, Signature};
use crate::language::Lang;

/// The section about the agreement.
pub(super) fn section(speaker: &Speaker<'_>, consent: &Consent) -> SectionReading {
    let mut rows: Vec<Row> = consent.agreements.iter().map(|agreement| statement(speaker, agreement)).collect();
    let row = |name: &str, answer: Vec<Phrase>| line(speaker, &format!("reading-{name}"), answer);
    let yes_no = |yes: Option<bool>| -> Vec<Phrase> {
        yes.map(|yes| speaker.say(if yes { "o-yes_no-yes" } else { "o-yes_no-no" })).into_iter().collect()
    };
    let at = time_in_words(speaker.words, &consent.at).map_or_else(|| typed(&consent.at), phrase);
    rows.extend([
        row("agencies", paragraphs(&consent.agencies)),
        row("agencies-not", paragraphs(&consent.agencies_not)),
        row("explained-in", vec![language(&consent.explained_in)]),
        row("explained-by", vec![typed(&consent.explained_by)]),
        row(
            "interpreter",
            vec![if consent.interpreter.trim().is_empty() { speaker.say("reading-no-interpreter") } else { typed(&consent.interpreter) }],
        ),
        row("channel", consent.channel.map(|channel| speaker.say(channel_key(channel))).into_iter().collect()),
        row("explained-at", vec![at]),
        row("present", paragraphs(&consent.present)),
        row("freely", yes_no(consent.freely)),
        row("capacity", capacity(speaker, &consent.capacity)),
        row("teach-back", paragraphs(&consent.teach_back)),
        row(
            "interpreter-confirms",
            yes_no(Some(consent.interpreter_confirms)).into_iter().chain(paragraphs(&consent.no_interpreter)).collect(),
        ),
        row("copy-safe", yes_no(consent.copy_safe)),
        signature(speaker, "person", &consent.person),
        signature(speaker, "worker-signature", &consent.worker),
    ]);
    if !consent.interpreter.trim().is_empty() || consent.interpreter_signature.is_given() {
        rows.push(signature(speaker, "interpreter-signature", &consent.interpreter_signature));
    }
    own_section(speaker, "consent", rows)
}

/// What the words of the agreement rest on, where nobody who speaks the language has read them and no interpreter is known to have
/// confirmed them.
pub(super) fn unconfirmed(speaker: &Speaker<'_>, consent: &Consent) -> Option<Phrase> {
    if consent.is_confirmed_by_nobody() {
        return Some(speaker.say("reading-confirmed-by-nobody"));
    }
    let why = consent.no_interpreter.trim();
    (!consent.is_valid_translation() && !why.is_empty()).then(|| speaker.say_with("reading-no-confirmation", &[("why", why)]))
}

/// What was said, then the exact words it was said to, then their English.
fn statement(speaker: &Speaker<'_>, agreement: &Agreement) -> Row {
    let choice = match agreement.choice {
        Choice::Yes => "yes",
        Choice::No => "no",
        Choice::NotAskedYet => "not_asked_yet",
    };
    let lang = agreement.lang.known();
    let mut answer = vec![speaker.say(&format!("consent-choice-{choice}")), shown(&agreement.words, lang)];
    if lang.is_none() {
        answer.push(speaker.say_with("reading-unknown-language", &[("tags", agreement.lang.as_str())]));
    }
    if lang != Some(Lang::ENGLISH) {
        answer.push(shown(&agreement.english, Some(Lang::ENGLISH)));
    }
    if !agreement.is_checked() {
        answer.push(speaker.say("reading-words-unchecked"));
    }
    line(speaker, &format!("consent-{}.title", agreement.statement.name()), answer)
}

fn shown(words: &str, lang: Option<Lang>) -> Phrase {
    Phrase { text: words.to_owned(), lang }
}

/// A tag of a language that Onward knows by its own name, anything else as it was typed.
fn language(explained_in: &str) -> Phrase {
    match Lang::from_tag(explained_in) {
        Some(lang) => Phrase { text: lang.own_name().to_owned(), lang: Some(lang) },
        None => typed(explained_in),
    }
}

fn channel_key(channel: Channel) -> &'static str {
    match channel {
        Channel::FaceToFace => "reading-channel-face_to_face",
        Channel::Video => "reading-channel-video",
        Channel::Phone => "reading-channel-phone",
    }
}

fn capacity(speaker: &Speaker<'_>, capacity: &Capacity) -> Vec<Phrase> {
    let Capacity::Doubt { time, interpreter, advocate, best_interests_by } = capacity else {
        return if *capacity == Capacity::NoDoubt { vec![speaker.say("reading-capacity-no_doubt")] } else { Vec::new() };
    };
    let mut answer = vec![speaker.say("reading-capacity-doubt")];
    let done = [(*time, "time"), (*interpreter, "interpreter"), (*advocate, "advocate")];
    answer.extend(done.into_iter().filter(|(done, _)| *done).map(|(_, name)| speaker.say(&format!("reading-capacity-{name}"))));
    if !best_interests_by.trim().is_empty() {
        answer.push(speaker.say_with("reading-capacity-best_interests", &[("by", best_interests_by)]));
    }
    answer
}

fn signature(speaker: &Speaker<'_>, name: &str, signature: &Signature) -> Row {
    let row = |answer| line(speaker, &format!("reading-{name}"), answer);
    match signature {
        Signature::None => row(Vec::new()),
        Signature::Drawn(drawing) => Row { kind: RowKind::Answered, drawing: Some(drawing.clone()), ..row(Vec::new()) },
        Signature::Typed(name) => row(vec![speaker.say_with("reading-signed-by-typing", &[("name", name)])]),
        Signature::DidNotSign(why) => row(vec![speaker.say_with("reading-did-not-sign", &[("why", why)])]),
    }
}
