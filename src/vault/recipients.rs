//! The vault's own keys for receiving: what others seal packets to. One is made at the first need; what came with a backup of
//! another device opens what was sealed to it, and is not given to anybody.

use super::keys::random;
use super::sealed::{Address, Part, RecordKind, prefix_of, revision_of};
use super::storing::{Batch, Guard, Store};
use super::{Vault, VaultError};
use crate::seal::recipient::{SECRET_BYTES, recipient_of};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

/// A key for receiving, as a record and in a backup.
#[derive(Serialize, Deserialize)]
pub struct KeptRecipient {
    /// The X25519 secret, base64url.
    secret: String,
    /// Milliseconds since 1970.
    made_at: u64,
    /// Since when it only opens, in milliseconds since 1970; none for the one that is given to others.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<u64>,
}

impl Drop for KeptRecipient {
    fn drop(&mut self) {
        self.secret.zeroize();
    }
}

impl KeptRecipient {
    fn secret(&self) -> Option<Zeroizing<[u8; SECRET_BYTES]>> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(&self.secret).ok()?);
        Some(Zeroizing::new(bytes.as_slice().try_into().ok()?))
    }
}

/// A key for receiving that is not stored yet.
pub struct NewRecipient(Zeroizing<[u8; SECRET_BYTES]>);

impl NewRecipient {
    /// A new one.
    pub fn random() -> NewRecipient {
        NewRecipient(Zeroizing::new(random()))
    }

    /// What others seal to: `age1…`.
    pub fn text(&self) -> String {
        recipient_of(&self.0)
    }

    fn kept(&self, now: u64) -> KeptRecipient {
        KeptRecipient { secret: URL_SAFE_NO_PAD.encode(*self.0), made_at: now, until: None }
    }
}

const OWN: &str = "own";

fn address(revision: u64) -> Address<'static> {
    Address { kind: RecordKind::Recipient, part: Part::Body, id: OWN, revision }
}

fn prefix() -> String {
    prefix_of(RecordKind::Recipient, Part::Body, OWN)
}

impl Vault {
    /// What others seal to (`age1…`); none while none was made.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn recipient(&self, store: &impl Store) -> Result<Option<String>, VaultError> {
        let kept = self.kept_recipients(store).await?;
        Ok(kept.iter().rev().filter(|kept| kept.until.is_none()).find_map(KeptRecipient::secret).map(|secret| recipient_of(&secret)))
    }

    /// As [`Vault::recipient`], and makes one if there is none. Of two windows that do it at once, both get the one that landed.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn make_recipient(&self, store: &impl Store, now: u64) -> Result<String, VaultError> {
        loop {
            if let Some(recipient) = self.recipient(store).await? {
                return Ok(recipient);
            }
            let new = NewRecipient::random();
            let mut batch = self.batch();
            self.put_recipients_after(store, &[new.kept(now)], &mut batch).await?;
            match self.write(store, batch).await {
                Err(VaultError::Conflict { .. }) => {}
                Err(other) => return Err(other),
                Ok(()) => return Ok(new.text()),
            }
        }
    }

    /// The secrets that open what was sealed to this vault, newest first.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn recipient_secrets(&self, store: &impl Store) -> Result<Vec<Zeroizing<[u8; SECRET_BYTES]>>, VaultError> {
        Ok(self.kept_recipients(store).await?.iter().rev().filter_map(KeptRecipient::secret).collect())
    }

    /// All that can be read, oldest first.
    pub(super) async fn kept_recipients(&self, store: &impl Store) -> Result<Vec<KeptRecipient>, VaultError> {
        Ok(self.numbered_recipients(store).await?.into_iter().map(|(_, kept)| kept).collect())
    }

    async fn numbered_recipients(&self, store: &impl Store) -> Result<Vec<(u64, KeptRecipient)>, VaultError> {
        let records = store.list(&prefix()).await?;
        let read = |(key, bytes): &(String, Vec<u8>)| {
            let revision = revision_of(key)?;
            let plain = self.unseal(&address(revision), bytes).ok()?;
            Some((revision, serde_json::from_slice(&plain).ok()?))
        };
        Ok(records.iter().filter_map(read).collect())
    }

    /// Puts a new key into a batch that is given to others from now on; those before only open.
    pub(super) async fn replace_recipient(
        &self,
        store: &impl Store,
        new: NewRecipient,
        now: u64,
        batch: &mut Batch,
    ) -> Result<(), VaultError> {
        self.put_recipients_after(store, &[new.kept(now)], batch).await?;
        for (revision, mut kept) in self.numbered_recipients(store).await? {
            kept.until.get_or_insert(now);
            let plain = Zeroizing::new(serde_json::to_vec(&kept).expect("a key has only string keys"));
            batch.puts.push(self.seal(&address(revision), &plain));
        }
        Ok(())
    }

    /// Puts the keys of a backup into a batch that are not here. The vault goes on giving its own to others.
    pub(super) async fn put_recipients(
        &self,
        store: &impl Store,
        from_file: &[KeptRecipient],
        now: u64,
        batch: &mut Batch,
    ) -> Result<(), VaultError> {
        let here = self.kept_recipients(store).await?;
        let mut known: Vec<_> = here.iter().filter_map(KeptRecipient::secret).collect();
        let mut has_own = here.iter().any(|kept| kept.until.is_none());
        let mut new = Vec::new();
        for kept in from_file {
            let Some(secret) = kept.secret().filter(|secret| !known.contains(secret)) else { continue };
            let until = kept.until.or(has_own.then_some(now));
            new.push(KeptRecipient { secret: kept.secret.clone(), made_at: kept.made_at, until });
            has_own |= until.is_none();
            known.push(secret);
        }
        if new.is_empty() { Ok(()) } else { self.put_recipients_after(store, &new, batch).await }
    }

    /// Puts keys into a batch after the last that is stored, if that still is the last then.
    async fn put_recipients_after(&self, store: &impl Store, new: &[KeptRecipient], batch: &mut Batch) -> Result<(), VaultError> {
        let newest = store.keys(&prefix()).await?.pop();
        let last = newest.as_deref().and_then(revision_of).unwrap_or_default();
        batch.guards.push(Guard { prefix: prefix(), newest });
        for (revision, kept) in (last + 1..).zip(new) {
            let plain = Zeroizing::new(serde_json::to_vec(kept).expect("a key has only string keys"));
            batch.puts.push(self.seal(&address(revision), &plain));
        }
        Ok(())
    }
}
