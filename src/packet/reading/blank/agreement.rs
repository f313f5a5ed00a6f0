//! The person's agreement on paper: the statements in their exact words, how they were explained, the signatures.

use super::room::date;
use super::voice::Voice;
use super::{BlankPart, BlankRow, BlankSection, Breadth, Field, Room, bare, if_answered};
use crate::consent::Wording;
use crate::form::{Form, Stage, StatementId};
use crate::language::Words;
use crate::packet::Phrase;
use std::collections::BTreeSet;

/// The part with the agreement. An enquiry needs no signature: only what was said to the statements that its questions wait for.
/// `machine` are words that nobody has reviewed.
pub(super) fn part(voice: Voice<'_>, form: &Form, stage: Stage, machine: Option<&Words>) -> BlankPart {
    let is_enquiry = stage == Stage::Enquiry;
    let mut sections = vec![privacy(voice, is_enquiry), statements(voice, form, is_enquiry)];
    if !is_enquiry {
        sections.extend([explained(voice), understanding(voice), signatures(voice, machine), afterwards(voice)]);
    }
    BlankPart { title: voice.say("consent-page-title"), lines: vec![voice.say("blank-agreement")], sections }
}

/// A row whose words are `consent-<name>-label`, with its hint.
fn row(voice: Voice<'_>, name: &str, room: Room) -> BlankRow {
    let key = format!("consent-{name}-label");
    BlankRow { hints: voice.find(&format!("{key}.hint")).into_iter().collect(), room, ..BlankRow::of(voice.say(&key)) }
}

fn boxes(voice: Voice<'_>, keys: &[&str]) -> Room {
    Room::Boxes(keys.iter().map(|key| voice.say(key)).collect())
}

/// What is read aloud before anybody chooses.
fn privacy(voice: Voice<'_>, is_enquiry: bool) -> BlankSection {
    let mut aloud = vec![voice.say("consent-page-opening")];
    if is_enquiry {
        aloud.push(voice.say("consent-enquiry-about"));
    }
    aloud.extend(["choice", "support", "harm", "withdraw", "others", "law"].map(|rule| voice.say(&format!("consent-privacy-{rule}"))));
    BlankSection { aloud, ..bare("privacy", voice.say("consent-privacy-title")) }
}

fn statements(voice: Voice<'_>, form: &Form, is_enquiry: bool) -> BlankSection {
    let waited: BTreeSet<StatementId> =
        form.questions().filter(|question| question.stage == Stage::Enquiry).map(|question| question.agreement).collect();
    let mut rows =
        vec![BlankRow { hints: vec![voice.say("blank-area.hint")], room: Room::Lines(1), ..BlankRow::of(voice.say("blank-area")) }];
    for statement in StatementId::ALL.into_iter().filter(|statement| !is_enquiry || waited.contains(statement)) {
        rows.push(said(voice, statement));
        if statement == StatementId::ShareAgencies {
            rows.extend([row(voice, "agencies", Room::Lines(3)), row(voice, "agencies-not", Room::Lines(2))]);
        }
    }
    BlankSection { rows, ..bare("statements", voice.say("blank-choices")) }
}

/// A statement: what it is called, its exact words about the area named above, what it means, yes or no.
fn said(voice: Voice<'_>, statement: StatementId) -> BlankRow {
    let key = |attribute: &str| format!("consent-{}.{attribute}", statement.name());
    let exact = voice.both(|words| {
        let wording = Wording::now(statement, &|_| words.text("blank-area.named"), words, words);
        Phrase { text: wording.words.replace(['\u{2068}', '\u{2069}'], ""), lang: Some(wording.lang) }
    });
    let home_office = matches!(statement, StatementId::HomeOfficeFigures | StatementId::HomeOfficeData);
    BlankRow {
        when: home_office.then(|| voice.say("blank-home-office")),
        words: vec![exact],
        hints: vec![voice.say(&key("about"))],
        room: boxes(voice, &["consent-choice-yes", "consent-choice-no"]),
        ..BlankRow::of(voice.say(&key("title")))
    }
}

fn explained(voice: Voice<'_>) -> BlankSection {
    let mut at = date(voice);
    at.push(Field { caption: voice.say("blank-time"), breadth: Breadth::Figure });
    let rows = vec![
        row(voice, "explained_in", Room::Lines(1)),
        row(voice, "explained_by", Room::Lines(1)),
        row(voice, "interpreter", Room::Lines(1)),
        row(voice, "channel", boxes(voice, &["consent-channel-face_to_face", "consent-channel-video", "consent-channel-phone"])),
        BlankRow { hints: Vec::new(), ..row(voice, "at", Room::Fields(at)) },
        row(voice, "present", Room::Lines(2)),
    ];
    let lines = vec![voice.say("consent-explained-title.opening")];
    BlankSection { lines, rows, ..bare("explained", voice.say("consent-explained-title")) }
}

fn understanding(voice: Voice<'_>) -> BlankSection {
    let no = |words: &Words| words.text_with("blank-answer", &[("answer", &words.text("consent-freely-no"))]);
    let if_not = if_answered(voice, &no, "consent-freely-not");
    let doubt = Some(voice.say("blank-if-yes"));
    let rows = vec![
        row(voice, "teach_back", Room::Lines(4)),
        BlankRow { words: vec![if_not], ..row(voice, "freely", boxes(voice, &["consent-freely-yes", "consent-freely-no"])) },
        row(voice, "capacity", boxes(voice, &["consent-capacity-no_doubt", "consent-capacity-doubt"])),
        BlankRow {
            when: doubt.clone(),
            ..row(
                voice,
                "capacity-done",
                boxes(voice, &["consent-capacity-time", "consent-capacity-interpreter", "consent-capacity-advocate"]),
            )
        },
        BlankRow { when: doubt, ..row(voice, "capacity-best_interests", Room::Lines(1)) },
    ];
    BlankSection { rows, ..bare("understanding", voice.say("blank-understanding")) }
}

fn signatures(voice: Voice<'_>, machine: Option<&Words>) -> BlankSection {
    let signature = |who: &str| {
        let fields = vec![
            Field { caption: voice.say("blank-signature"), breadth: Breadth::Signature },
            Field { caption: voice.say("consent-signature-typed-label"), breadth: Breadth::Word },
            Field { caption: voice.say("blank-date"), breadth: Breadth::Word },
        ];
        row(voice, &format!("signature-{who}"), Room::Fields(fields))
    };
    let mut rows = vec![
        signature("person"),
        BlankRow {
            hints: vec![voice.say("consent-signature-reason-label")],
            room: Room::Lines(1),
            ..BlankRow::of(voice.say("consent-signature-did_not_sign"))
        },
    ];
    if let Some(machine) = machine {
        let language = |_: &Words| vec![("language", machine.lang().own_name().to_owned())];
        rows.push(BlankRow {
            hints: vec![voice.say_with("consent-interpreter_confirms-label.hint", &language)],
            room: Room::Boxes(vec![voice.say_with("consent-interpreter_confirms-label", &language)]),
            ..BlankRow::of(voice.say("consent-interpreter_confirms-label.title"))
        });
    }
    rows.extend([
        signature("interpreter"),
        signature("worker"),
        row(voice, "copy", boxes(voice, &["consent-copy-yes", "consent-copy-no"])),
    ]);
    let aloud = vec![voice.say("consent-signature-title.opening")];
    BlankSection { aloud, rows, ..bare("signatures", voice.say("consent-signature-title")) }
}

fn afterwards(voice: Voice<'_>) -> BlankSection {
    let about = voice.say_with("consent-withdraw-about", &|words| vec![("area", words.text("blank-area.named"))]);
    BlankSection { aloud: vec![about], ..bare("withdraw", voice.say("consent-withdraw-title")) }
}
