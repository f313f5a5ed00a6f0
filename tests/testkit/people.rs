//! The three invented people of `tests/e2e/people`, as the screens would have them typed.

use onward::answers::{Answers, complete};
use onward::consent::{Agreement, Choice, Consent, Drawing, Signature};
use onward::form::{Form, Stage, StatementId, load};
use onward::language::{Lang, Status};
use onward::messages::DraftBody;
use onward::packet::{Format, Making, Packet, Sender, stage};
use serde_json::{Value, json};

/// Their files' names.
pub const PEOPLE: [&str; 3] = ["mother", "no-recourse", "single-man"];

/// The standard form.
pub fn form() -> Form {
    load(include_str!("../../public/forms/referral-1.json")).expect("the form loads")
}

/// What one of them would send to the area they chose.
pub fn packet(name: &str, at: Stage) -> Packet {
    packet_of(&draft(name), at)
}

/// What would be sent of a draft to the area that was chosen.
pub fn packet_of(draft: &DraftBody, at: Stage) -> Packet {
    let form = form();
    let complete = complete(&form, &draft.answers, at).expect("nothing is wrong with the answers");
    let making = Making {
        packet_id: "6f1c2d3e-4a5b-4c6d-8e7f-901234567890".into(),
        referral_id: "0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d".into(),
        revision: 7,
        made_at: "2026-11-21T09:30:00Z".into(),
        format: Format::Packet,
        stage: at,
        area: draft.consent.area.clone(),
        recipient: None,
        reply_to: None,
        sender: Sender { organisation: "Safe House".into(), device: "Front desk".into(), ..Sender::default() },
        eligibility: Vec::new(),
    };
    stage(&form, &complete, &draft.consent, making).expect("they agreed, and signed or not with a reason")
}

/// The draft of one of them, as the screens would have it saved when all is filled in and agreed.
pub fn draft(name: &str) -> DraftBody {
    let path = format!("{}/tests/e2e/people/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let person: Value = serde_json::from_str(&std::fs::read_to_string(path).expect("the file is there")).expect("it is JSON");
    let answers: Answers = serde_json::from_value(person["answers"].clone()).expect("answers as the screen makes them");
    let area = person["area"].as_str().expect("a slug").to_owned();
    DraftBody { answers, consent: consent(&person, area), ..DraftBody::default() }
}

fn consent(person: &Value, area: String) -> Consent {
    let mut recorded = person["recorded"].clone();
    let mut take =
        |key: &str| recorded.as_object_mut().and_then(|recorded| recorded.remove(key)).and_then(|text| text.as_str().map(str::to_owned));
    let (typed, reason) = (take("person_typed").unwrap_or_default(), take("person_reason").unwrap_or_default());
    let (worker, interpreter) = (take("worker_typed").unwrap_or_default(), take("interpreter_typed").unwrap_or_default());
    let mut consent: Consent = serde_json::from_value(recorded).expect("the rest is as the screen makes it");
    consent.area = area;
    consent.person = match person["signature"].as_str() {
        Some("drawn") => Signature::Drawn(Drawing { strokes: vec![vec![[100, 200], [400, 90], [700, 210]], vec![[500, 150]]] }),
        Some("typed") => Signature::Typed(typed),
        _ => Signature::DidNotSign(reason),
    };
    consent.worker = Signature::Typed(worker);
    consent.interpreter_signature = if interpreter.is_empty() { Signature::None } else { Signature::Typed(interpreter) };
    consent.agreements = StatementId::ALL.map(|statement| agreement(person, statement)).into();
    consent
}

fn agreement(person: &Value, statement: StatementId) -> Agreement {
    let choice: Choice =
        serde_json::from_value(person["consent"].get(statement.name()).cloned().unwrap_or(json!("not_asked_yet"))).expect("a choice");
    let lang = person["language"].as_str().and_then(Lang::from_tag).expect("a language of ours");
    let english = format!("The words about {}, as long as such words are: what is shared, with whom, and what for.", statement.name());
    Agreement { statement, choice, words: english.clone(), english, version: 1, lang: lang.into(), status: Status::Source }
}
