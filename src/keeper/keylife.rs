//! The life of the vault's own key: shown, replaced with the old key signing the new one, or renewed when it was lost.

use super::{Answer, Keeper, identity};
use crate::contacts::reason;
use crate::messages::{Failure, KeeperReply, KeyLife, KeysRequest, PastKey};
use crate::notes::{Change, Note};
use crate::seal::{SigningIdentity, card_text, note_text};
use crate::vault::{NewRecipient, Store};
use rand_core::OsRng;

impl<S: Store> Keeper<S> {
    pub(super) async fn keys(&mut self, request: KeysRequest) -> Answer {
        match request {
            KeysRequest::Show => {}
            KeysRequest::Replace { why } => self.renew(&why, true).await?,
            KeysRequest::Renew { why } => self.renew(&why, false).await?,
        }
        let vault = self.vault()?;
        let past = vault.past_keys(&self.store).await?;
        Ok(KeeperReply::Keys(KeyLife { identity: vault.identity().ok().map(|own| identity(own.signer())), past }))
    }

    async fn renew(&mut self, why: &str, is_signed: bool) -> Result<(), Failure> {
        let why = reason(why)?;
        let now = (self.clock)();
        let made_at = self.now_in_utc();
        let vault = self.vault()?;
        let claims = vault.claims().clone();
        let new = SigningIdentity::generate(&mut OsRng, &claims.organisation, &claims.device, now / 1000);
        let recipient = NewRecipient::random();
        let past = match vault.identity() {
            Ok(old) => {
                let card = card_text(recipient.text(), made_at.clone(), &new).expect("a card of our own can be read");
                // Never given up for want of a signature: then nothing is replaced.
                let sign = || note_text(&Note::Change(Change::new(card, why.clone(), made_at)), old).ok_or(Failure::NoReason);
                let change = is_signed.then(sign).transpose()?;
                let old = identity(old.signer());
                Some(PastKey { fingerprint: old.fingerprint, words: old.words, until: now, why, change })
            }
            // The old one cannot be read: there is nothing to sign with, and nothing to remember.
            Err(_) if !is_signed => None,
            Err(error) => return Err(error.into()),
        };
        let vault = self.vault.as_mut().ok_or(Failure::Locked)?;
        vault.renew(&self.store, new, recipient, past.as_ref(), now).await?;
        // What was signed with the old key last does not leave any more.
        self.leaving = None;
        Ok(())
    }
}
