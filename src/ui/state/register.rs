//! Asking the keeper about the register.

use super::session::{Session, why_not};
use crate::browser::page;
use crate::messages::{Failure, KeeperReply, KeeperRequest, OpenedEntry, RegisterRequest};

/// Under this name the page holds which entry to show first.
const SHOWS: &str = "registerShows";

/// Under this name the page holds which packet of the register to pass on.
const PASSES: &str = "registerPasses";

/// Asks for an entry, or writes something into it.
///
/// # Errors
/// Why the keeper did not.
pub async fn ask(session: Session, request: RegisterRequest, bytes: Option<Vec<u8>>) -> Result<OpenedEntry, Failure> {
    match session.ask_for_file(KeeperRequest::Register(request), bytes).await {
        Ok((KeeperReply::Entry(entry), _)) => entry.read().ok_or(Failure::DamagedRecord),
        other => Err(why_not(other.map(|(reply, _)| reply))),
    }
}

/// The register shows an entry when it is opened next. Its id is in the page's memory, never in the address.
pub fn shows_next(id: &str) {
    page::hold(SHOWS, id);
}

/// The entry to show, told once.
pub fn take_shown() -> Option<String> {
    take(SHOWS)
}

/// The page of opened packets opens a packet of the register, to be passed on. Only its digest is in the page's memory: the packet
/// itself comes from the keeper, as long as the vault is open.
pub fn passes_on_next(digest: &str) {
    page::hold(PASSES, digest);
}

/// The packet to pass on, told once.
pub fn take_passed_on() -> Option<String> {
    take(PASSES)
}

fn take(name: &str) -> Option<String> {
    let held = page::held(name).filter(|held| !held.is_empty())?;
    page::hold(name, "");
    Some(held)
}
