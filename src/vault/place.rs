//! Where each worker was, so that unlocking brings them back to the question they were on.

use super::sealed::{Address, Part, RecordKind};
use super::storing::Store;
use super::{Vault, VaultError};
use crate::messages::Place;

impl Vault {
    /// Remembers where whoever opened the vault is.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn set_place(&self, store: &impl Store, place: Option<&Place>) -> Result<(), VaultError> {
        let id = self.place_id();
        let mut batch = self.batch();
        match place {
            Some(place) => {
                let plain = serde_json::to_vec(place).expect("a place has only string keys");
                batch.puts = vec![self.seal(&address(&id), &plain)];
            }
            None => batch.deletes = vec![address(&id).key()],
        }
        self.write(store, batch).await
    }

    /// Where whoever opened the vault was, if that draft is still there.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn place(&self, store: &impl Store) -> Result<Option<Place>, VaultError> {
        let id = self.place_id();
        let bytes = store.get(&address(&id).key()).await?.unwrap_or_default();
        let plain = self.unseal(&address(&id), &bytes).ok();
        let Some(place) = plain.and_then(|plain| serde_json::from_slice::<Place>(&plain).ok()) else { return Ok(None) };
        match self.newest(store, &place.draft).await {
            Ok(_) => Ok(Some(place)),
            Err(VaultError::NotFound) => Ok(None),
            Err(other) => Err(other),
        }
    }

    /// Each worker has a place of their own: nobody finds themselves in a colleague's draft.
    fn place_id(&self) -> String {
        self.own_slot().map_or_else(|| "code".to_owned(), |slot| slot.to_string())
    }
}

fn address(id: &str) -> Address<'_> {
    Address { kind: RecordKind::Place, part: Part::Body, id, revision: 1 }
}
