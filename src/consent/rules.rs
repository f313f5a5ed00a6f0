//! What the person's choices let leave (`RULES.md`).

use super::{Choice, Consent};
use crate::form::{Stage, StatementId};

/// Whether what needs this statement may leave in a packet of this stage.
///
/// A referral and a handover carry what the person said yes to. An enquiry identifies nobody and is made before anyone
/// is asked; it carries its few questions until the person says no to their statement.
pub fn allows(statement: StatementId, stage: Stage, consent: &Consent) -> bool {
    match stage {
        Stage::Enquiry => consent.choice(statement) != Choice::No,
        Stage::Referral | Stage::Handover => consent.choice(statement) == Choice::Yes,
    }
}
