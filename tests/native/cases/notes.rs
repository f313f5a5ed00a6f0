//! Cases of notes: their JSON under each kind's name, as signed files, and cards as text.

use super::Made;
use crate::testkit::forge::{Forgery, identity, key, payload};
use onward::seal::recipient::recipient_of;
use serde_json::{Value, json};

const AT: &str = "2026-11-01T00:00:00Z";
const ID: &str = "6f1c2d3e-4a5b-4c6d-8e7f-901234567890";

pub fn made() -> Vec<Made> {
    [cards(), files(), notes()].into_iter().flatten().collect()
}

fn card() -> Value {
    json!({ "note_version": 1, "recipient": recipient_of(&[7; 32]), "made_at": AT })
}

/// A value with one member changed, or one more.
fn with(mut value: Value, member: &str, other: Value) -> Value {
    value[member] = other;
    value
}

/// A signed note in one line.
fn line(typ: &str, payload: &Value) -> String {
    let forgery = Forgery { typ: typ.into(), ..Forgery::of(&identity(1), payload.to_string()) };
    let jws: Value = serde_json::from_str(&forgery.file()).expect("a JWS is JSON");
    ["protected", "payload", "signature"].map(|part| jws[part].as_str().expect("text").to_owned()).join(".")
}

fn cards() -> Vec<Made> {
    const CARD: &str = "onward-card+json";
    let good = line(CARD, &card());
    let lines: Vec<&str> = good.as_bytes().chunks(60).map(|part| std::str::from_utf8(part).expect("ASCII")).collect();
    let at = good.find('.').expect("three parts") + 21;
    let other = if good.as_bytes()[at] == b'B' { "C" } else { "B" };
    let changed = [&good[..at], other, &good[at + 1..]].concat();
    // The point of order 1 (RFC 7748 §6.1): everybody's secret is the same.
    let shares_nothing = "age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq";
    let made = |comment, expect, body: String| Made::new("card", comment, expect, body);
    vec![
        made("as it is written", "read", good.clone()),
        made("in the lines that mail makes of it", "read", lines.join("\r\n")),
        made("a letter of the payload is another one", "Changed", changed),
        made("cut short", "Envelope", good[..good.len() - 3].to_owned()),
        made("without a signature", "NotOurs", good[..good.rfind('.').expect("three parts")].to_owned()),
        made("nothing", "NotOurs", String::new()),
        made("too long", "TooBig", "A".repeat(40_000)),
        made("a good signature over another kind of note", "NotAPacket", line("onward-withdrawal+json", &withdrawal())),
        made("a card that says it is a packet", "NotAPacket", line("onward-packet+json", &card())),
        made("a kind that nobody uses", "Certificate", line("onward-invoice+json", &card())),
        made("of a version to come", "NewerPacket", line(CARD, &with(card(), "note_version", json!(2)))),
        made("nothing can be sealed to it alone", "NotAPacket", line(CARD, &with(card(), "recipient", json!(shares_nothing)))),
        made("with one member more", "NotAPacket", line(CARD, &with(card(), "name", json!("Leeds")))),
    ]
}

/// Signed, as they come in a file that somebody opens.
fn files() -> Vec<Made> {
    const REPLY: &str = "onward-reply+json";
    let signed = |typ: &str, payload: &str| Forgery { typ: typ.into(), ..Forgery::of(&identity(1), payload) };
    let made = |comment: &str, expect: &str, forgery: Forgery| Made::new("json", &format!("note: {comment}"), expect, forgery.file());
    let good = signed(REPLY, &reply().to_string());
    vec![
        made("good: a card", "note", signed("onward-card+json", &card().to_string())),
        made("good: a change", "note", signed("onward-change+json", &change().to_string())),
        made("good: a reply", "note", good.clone()),
        made("good: a withdrawal", "note", signed("onward-withdrawal+json", &withdrawal().to_string())),
        made("a packet that says it is a reply", "NotAPacket", signed(REPLY, &payload())),
        made("a reply that says it is a packet", "NotAPacket", signed("onward-packet+json", &reply().to_string())),
        made("a reply that says it is a withdrawal", "NotAPacket", signed("onward-withdrawal+json", &reply().to_string())),
        made("of a version to come", "NewerPacket", signed(REPLY, &with(reply(), "note_version", json!(2)).to_string())),
        made("signed by another under the same certificate", "Changed", Forgery { key: key(&identity(2)), ..good.clone() }),
        made("the twin of the signature", "Envelope", Forgery { high_s: true, ..good }),
    ]
}

fn reply() -> Value {
    let answer = json!({ "decided": { "decision": "declined_by_service", "reasons": ["no_accommodation"], "signposted": "" } });
    json!({
        "note_version": 1, "reply_id": ID, "referral_id": ID, "packet_id": ID, "to": "A".repeat(43), "area": "leeds", "answer": answer,
        "words": "", "reply_to": recipient_of(&[7; 32]), "made_at": AT,
    })
}

fn withdrawal() -> Value {
    json!({
        "note_version": 1, "withdrawal_id": ID, "referral_id": ID, "packet_id": ID, "statements": ["refer_me", "share_health"],
        "words": "She changed her mind.\nCall her.", "made_at": AT,
    })
}

fn change() -> Value {
    json!({ "note_version": 1, "card": "e30.e30.e30", "why": "A new computer", "made_at": AT })
}

fn notes() -> Vec<Made> {
    let decided = |decision: &str, reasons: &[&str]| {
        with(reply(), "answer", json!({ "decided": { "decision": decision, "reasons": reasons, "signposted": "" } }))
    };
    let made = |kind: &str, comment: &str, expect, payload: &Value| {
        Made::new("note", &format!("{kind}: {comment}"), expect, format!("{kind}\n{payload}"))
    };
    let text = |kind: &str, comment: &str, payload: String| {
        Made::new("note", &format!("{kind}: {comment}"), "Shape", format!("{kind}\n{payload}"))
    };
    vec![
        made("card", "as it is written", "read", &card()),
        made("change", "as it is written", "read", &change()),
        made("reply", "as it is written", "read", &reply()),
        made("reply", "the shortest", "read", &with(reply(), "answer", json!("received"))),
        made("withdrawal", "as it is written", "read", &withdrawal()),
        made("reply", "of a version to come, whatever is in it", "Newer", &json!({ "note_version": 2, "anything": 1 })),
        made("card", "a reply under its name", "Shape", &reply()),
        made("reply", "reasons for a yes", "Shape", &decided("accepted", &["no_accommodation"])),
        made("reply", "a reason twice", "Shape", &decided("declined_by_service", &["no_accommodation", "no_accommodation"])),
        made("reply", "a decision that nobody makes", "Shape", &decided("perhaps", &[])),
        made("reply", "more words than are read", "Shape", &with(reply(), "words", json!("x".repeat(4_001)))),
        made("reply", "a bell in the words", "Shape", &with(reply(), "words", json!("\u{7}"))),
        made("change", "without a reason", "Shape", &with(change(), "why", json!("  "))),
        made("withdrawal", "of nothing", "Shape", &with(withdrawal(), "statements", json!([]))),
        made("withdrawal", "in another order", "Shape", &with(withdrawal(), "statements", json!(["share_health", "refer_me"]))),
        text("reply", "a key twice", reply().to_string().replacen('{', "{\"words\":\"\",", 1)),
        text("reply", "a version with a point", reply().to_string().replacen("\"note_version\":1", "\"note_version\":1.0", 1)),
        text("card", "no JSON", "card".to_owned()),
    ]
}
