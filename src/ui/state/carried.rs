//! Answers of the eligibility page on their way into a referral: in the page's memory only, also while one screen
//! makes way for another.

use crate::answers::Answers;
use crate::browser::page;

/// Carries answers to the next referral that is started.
pub fn put(answers: &Answers) {
    // Answers have only string keys: writing them cannot fail.
    page::hand_over(&serde_json::to_string(answers).unwrap_or_default());
}

/// The answers carried, if there are any.
pub fn peek() -> Option<Answers> {
    page::handed_over().and_then(|text| serde_json::from_str(&text).ok())
}

/// They have arrived.
pub fn arrived() {
    page::hand_over("");
}
