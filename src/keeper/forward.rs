//! Passing a packet on to another area. The keeper does not read what somebody else has signed: it is told by the hash that was
//! noticed when the reader had verified it.

use super::sending::{Leaving, Signed};
use super::{Answer, Keeper, new_id};
use crate::consent::Consent;
use crate::form::Stage;
use crate::messages::{Event, Failure, KeeperReply, Passed, Sealing};
use crate::packet::{Forward, agreed};
use crate::seal::{digest, sign_forward};
use crate::vault::Store;

impl<S: Store> Keeper<S> {
    pub(super) async fn pass_on(
        &mut self,
        (referral, packet): (&str, &str),
        area: String,
        agreement: Consent,
        sealing: Sealing,
        file: &[u8],
    ) -> Answer {
        let seen = self.noticed(referral, packet).await?;
        let original = str::from_utf8(file).ok().filter(|original| digest(original.as_bytes()) == seen.file()).ok_or(Failure::NotNow)?;
        // An enquiry says nothing that a person could agree to have passed on: whoever asked can ask elsewhere.
        if seen.stage == Stage::Enquiry || seen.area == area {
            return Err(Failure::NotNow);
        }
        agreed(&agreement, &area, seen.stage)?;
        let to = self.sealed_to(&sealing, &area).await?;
        let forward = Forward {
            forward_version: 1,
            forward_id: new_id(),
            original: original.to_owned(),
            area: area.clone(),
            recipient: to.as_ref().map(|to| to.fingerprint.clone()),
            reply_to: Some(self.recipient().await?),
            made_at: self.now_in_utc(),
            agreement,
        };
        let jws = sign_forward(&forward, self.vault()?.identity()?).ok_or(Failure::TooLong)?;
        // Written down first, as packets are: a signature that is in no log does not leave.
        let Forward { forward_id, made_at, .. } = forward;
        let passed = Passed { forward_id: forward_id.clone(), packet_id: packet.to_owned(), area, made_at, sealing };
        self.write_down(referral, Event::PassedOn(passed)).await?;
        self.leaving = Some(Leaving { signed: Signed::Forward { id: forward_id, jws }, to: to.map(|to| to.recipient) });
        Ok(KeeperReply::History(self.history(referral).await?))
    }
}
