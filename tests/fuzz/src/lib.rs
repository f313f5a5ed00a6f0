//! What fuzzing looks for beside panics: a file that passes as good and is none of those that are.

/// What a case comes to, as in every other test.
#[path = "../../testkit/case.rs"]
pub mod case;

use case::Case;
use onward::seal::armour::{armour, without_armour};
use std::borrow::Cow;

/// The packets that hold, whatever else is made of them.
const GOOD: &[&[u8]] = &[
    include_bytes!("../../testkit/packets/enquiry.verified.json"),
    include_bytes!("../../testkit/packets/enquiry.verified.pdf"),
    include_bytes!("../../testkit/packets/by-jose.verified.json"),
    include_bytes!("../../testkit/packets/draft-by-jose.verified.json"),
];

/// Cases whose body is a packet that holds: made to practise, or passed on.
const GOOD_CASES: &[&[u8]] = &[
    include_bytes!("../../testkit/cases/json-good-about-an-invented-person.case"),
    include_bytes!("../../testkit/cases/json-passed-on-an-enquiry-that-somebody-agreed-to.case"),
    include_bytes!("../../testkit/cases/json-passed-on-good-once.case"),
    include_bytes!("../../testkit/cases/json-passed-on-good-three-times.case"),
];

/// Cases whose body is a note that holds.
const GOOD_NOTES: &[&[u8]] = &[
    include_bytes!("../../testkit/cases/json-note-good-a-card.case"),
    include_bytes!("../../testkit/cases/json-note-good-a-change.case"),
    include_bytes!("../../testkit/cases/json-note-good-a-reply.case"),
    include_bytes!("../../testkit/cases/json-note-good-a-withdrawal.case"),
];

/// What comes of a file of this kind; none if there is no such file, such as text that is no UTF-8.
pub fn outcome(kind: &str, file: &[u8]) -> Option<String> {
    Case { expect: "", comment: "", kind, body: Cow::Borrowed(file) }.outcome().ok()
}

/// A packet is verified, and a note taken, if it is one of the good ones, and otherwise never.
pub fn verified_is_good(kind: &str, file: &[u8]) {
    match outcome(kind, file).as_deref() {
        Some("verified") => {
            let is_case = GOOD_CASES.iter().any(|case| case.ends_with(file));
            assert!(GOOD.contains(&file) || is_case, "verified");
        }
        Some("note") => assert!(GOOD_NOTES.iter().any(|case| case.ends_with(file)), "a note"),
        _ => {}
    }
}

/// What was taken off a file is there again when it is put on.
pub fn taken_off_is_put_on(file: &[u8]) {
    // Nothing at all is never put on: `age` writes an empty line for it, which nobody may read.
    if let Ok(Cow::Owned(sealed)) = without_armour(file)
        && !sealed.is_empty()
    {
        assert!(without_armour(&armour(&sealed)).is_ok_and(|again| *again == sealed), "another file");
    }
}
