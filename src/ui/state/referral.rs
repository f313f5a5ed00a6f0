//! What the keeper knows of a referral, beside the draft itself.

use super::session::{Session, why_not};
use crate::messages::{Failure, History, KeeperReply, KeeperRequest, NotesRequest};

/// Asks the keeper about a referral.
///
/// # Errors
/// Why the keeper did not answer.
pub async fn ask(session: Session, request: NotesRequest, file: Option<Vec<u8>>) -> Result<History, Failure> {
    match session.ask_for_file(KeeperRequest::Notes(request), file).await {
        Ok((KeeperReply::History(history), _)) => Ok(history),
        other => Err(why_not(other.map(|(reply, _)| reply))),
    }
}
