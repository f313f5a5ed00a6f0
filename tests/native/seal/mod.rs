//! Signing, opening, verifying: every refusal by its name, and no change unnoticed.

pub mod attacks;
mod envelope;
mod golden;
mod hostile;
mod identity;
mod pdf;
#[cfg(feature = "testkit")]
mod primitives;
mod proof;
mod robust;
mod signing;

use crate::testkit::forge::NOW;
use onward::keeper::judge;
use onward::messages::{Judgement, Refusal};

/// What a file comes to: nothing when it is verified.
fn refusal(file: impl AsRef<[u8]>) -> Option<Refusal> {
    match judge(file.as_ref(), NOW) {
        Judgement::Verified(_) => None,
        Judgement::Refused(refusal) => Some(refusal),
        other => panic!("{other:?}"),
    }
}

/// Whether tests may take minutes.
pub fn long() -> bool {
    std::env::var_os("ONWARD_LONG").is_some()
}
