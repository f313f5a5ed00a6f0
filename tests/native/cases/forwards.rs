//! Cases of packets that were passed on: what an area signs around a packet that somebody else has signed.

use super::Made;
use crate::testkit::forge::{Forgery, identity, key, record};
use onward::consent::{Agreement, Choice, Consent, Signature};
use onward::form::{Stage, StatementId};
use onward::language::{Lang, Status};
use onward::packet::{Format, Record};
use serde_json::{Value, json};

const FORWARD: &str = "onward-forward+json";
const SAFE_HOUSE: u64 = 1;
const LEEDS: u64 = 2;

pub fn made() -> Vec<Made> {
    let made = |comment: &str, expect: &str, file: String| Made::new("json", &format!("passed on: {comment}"), expect, file);
    let agreed = yes("derby", &[StatementId::ReferMe, StatementId::ShareHealth]);
    let changed = |member: &str| {
        let file = original();
        let at = file.find(member).expect("it is there") + member.len() + 40;
        let other = if &file[at..=at] == "A" { "B" } else { "A" };
        [&file[..at], other, &file[at + 1..]].concat()
    };
    let around = |original: &str, agreement: &Consent| signed(LEEDS, &forward(original, "derby", agreement));
    let good = forward(&original(), "derby", &agreed);
    let with = |member: &str, value: Value| {
        let mut forward = good.clone();
        forward[member] = value;
        signed(LEEDS, &forward)
    };
    let packet = |change: fn(&mut Record)| {
        let mut record = referral();
        change(&mut record);
        Forgery::of(&identity(SAFE_HOUSE), serde_json::to_string(&record).expect("a record is JSON"))
    };
    let reply = Forgery { typ: "onward-reply+json".into(), ..packet(|_| {}) };
    let enquiry = Forgery::of(&identity(SAFE_HOUSE), serde_json::to_string(&record()).expect("a record is JSON"));
    let another = Forgery { key: key(&identity(3)), ..packet(|_| {}) };
    let without_signature = {
        let file = original();
        let at = file.find(r#""signature":""#).expect("it is there") + r#""signature":""#.len();
        format!(r#"{}"}}"#, &file[..at])
    };
    let wrong_within = {
        // The first who passed it on had no agreement for it; the second has one.
        let first = around(&original(), &yes("nottingham", &[StatementId::ReferMe, StatementId::ShareHealth]));
        signed(3, &forward(&first, "croydon", &yes("croydon", &[StatementId::ReferMe, StatementId::ShareHealth])))
    };
    let alone = |comment: &str, expect: &str, forward: String| Made::new("forward", comment, expect, forward);
    vec![
        alone("good", "read", good.to_string()),
        alone("of a version to come", "NewerPacket", good.to_string().replace(r#""forward_version":1"#, r#""forward_version":2"#)),
        alone("a key twice", "Shape", good.to_string().replacen('{', r#"{"area":"derby","#, 1)),
        alone("nothing", "Shape", String::new()),
        alone("cut short", "Shape", good.to_string()[..400].to_owned()),
        made("good: once", "verified", signed(LEEDS, &good)),
        made("good: three times", "verified", times(3)),
        made("four times", "ForwardDeep", times(4)),
        made("an enquiry that somebody agreed to", "verified", around(&enquiry.file(), &agreed)),
        made("a letter of the packet is another one", "ForwardInner", around(&changed(r#""payload":""#), &agreed)),
        made("a letter of the packet's signature is another one", "ForwardInner", around(&changed(r#""signature":""#), &agreed)),
        made("the packet without its signature", "ForwardInner", around(&without_signature, &agreed)),
        made("the packet signed by another under its certificate", "ForwardInner", around(&another.file(), &agreed)),
        made("the packet's contents, and no packet", "ForwardInner", around(&serde_json::to_string(&referral()).expect("JSON"), &agreed)),
        made("the packet written in another way", "ForwardInner", around(&original().replace(',', ", "), &agreed)),
        made("nothing", "ForwardInner", around("", &agreed)),
        made("a reply", "ForwardInner", around(&reply.file(), &agreed)),
        made("a packet that does not fit its form", "ForwardInner", around(&packet(|record| record.area.clear()).file(), &agreed)),
        made("a packet of a version to come", "NewerPacket", around(&packet(|record| record.packet_version = 2).file(), &agreed)),
        made("a packet on a form to come", "NewerForm", around(&packet(|record| record.form.version = 9).file(), &agreed)),
        made("the agreement names another area", "ForwardAgreement", around(&original(), &yes("leeds", &agreed_to(&agreed)))),
        made("no to being referred", "ForwardAgreement", around(&original(), &yes("derby", &[StatementId::ShareHealth]))),
        made("no to health, which is in the packet", "ForwardAgreement", around(&original(), &yes("derby", &[StatementId::ReferMe]))),
        made(
            "nobody signed the agreement",
            "ForwardAgreement",
            around(&original(), &Consent { person: Signature::None, ..agreed.clone() }),
        ),
        made("about an invented person", "ForwardPractice", around(&packet(|record| record.format = Format::Practice).file(), &agreed)),
        made("not freely", "ForwardAgreement", around(&original(), &Consent { freely: Some(false), ..agreed.clone() })),
        made("the first who passed it on had no agreement", "ForwardAgreement", wrong_within),
        made("of a version to come", "NewerPacket", with("forward_version", json!(2))),
        made("of version nought", "NotAPacket", with("forward_version", json!(0))),
        made("with one member more", "NotAPacket", with("note", json!("urgent"))),
        made("an id that is none", "NotAPacket", with("forward_id", json!("1"))),
        made("an area that is none", "NotAPacket", with("area", json!("Derby City"))),
        made("a recipient that is none", "NotAPacket", with("recipient", json!("derby"))),
        made("the packet as JSON in JSON", "NotAPacket", with("original", serde_json::from_str(&original()).expect("JSON"))),
        made("a packet that says it was passed on", "NotAPacket", Forgery { typ: FORWARD.into(), ..packet(|_| {}) }.file()),
        made("a forward that says it is a packet", "NotAPacket", Forgery::of(&identity(LEEDS), good.to_string()).file()),
        made("by another under its certificate", "Changed", Forgery { key: key(&identity(3)), ..forgery(LEEDS, &good) }.file()),
        made("the twin of its signature", "Envelope", Forgery { high_s: true, ..forgery(LEEDS, &good) }.file()),
    ]
}

/// An agreement with a yes to each of these.
fn yes(area: &str, statements: &[StatementId]) -> Consent {
    let agreement = |statement: &StatementId| Agreement {
        statement: *statement,
        choice: Choice::Yes,
        words: format!("Yes, {area}."),
        english: format!("Yes, {area}."),
        version: 1,
        lang: Lang::ENGLISH.into(),
        status: Status::Source,
    };
    Consent {
        agreements: statements.iter().map(agreement).collect(),
        area: area.into(),
        freely: Some(true),
        person: Signature::Typed("Sara".into()),
        ..Consent::default()
    }
}

fn agreed_to(consent: &Consent) -> Vec<StatementId> {
    consent.agreements.iter().map(|agreement| agreement.statement).collect()
}

/// A referral to Leeds whose sender may share health too.
fn referral() -> Record {
    let consent = yes("leeds", &[StatementId::ReferMe, StatementId::ShareHealth, StatementId::HomeOfficeFigures]);
    Record { stage: Stage::Referral, consent: Some(consent), ..record() }
}

/// Its file.
fn original() -> String {
    Forgery::of(&identity(SAFE_HOUSE), serde_json::to_string(&referral()).expect("a record is JSON")).file()
}

fn forward(original: &str, area: &str, agreement: &Consent) -> Value {
    json!({
        "forward_version": 1,
        "forward_id": "7f1c2d3e-4a5b-4c6d-8e7f-901234567890",
        "original": original,
        "area": area,
        "recipient": null,
        "reply_to": null,
        "made_at": "2026-11-02T00:00:00Z",
        "agreement": agreement,
    })
}

fn forgery(signer: u64, forward: &Value) -> Forgery {
    Forgery { typ: FORWARD.into(), ..Forgery::of(&identity(signer), forward.to_string()) }
}

fn signed(signer: u64, forward: &Value) -> String {
    forgery(signer, forward).file()
}

/// Passed on so many times, with everything that it takes.
fn times(count: u64) -> String {
    let areas = ["derby", "croydon", "nottingham", "redbridge"];
    (0..count).zip(areas).fold(original(), |file, (index, area)| {
        signed(LEEDS + index, &forward(&file, area, &yes(area, &[StatementId::ReferMe, StatementId::ShareHealth])))
    })
}
