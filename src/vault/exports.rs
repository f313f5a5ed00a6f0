//! The log of signatures: one record for each packet that was signed, written before the packet leaves the keeper.

use super::sealed::{Address, Part, RecordKind, id_of, prefix_of_all};
use super::storing::Store;
use super::{Vault, VaultError};
use crate::messages::Exported;

fn address(packet_id: &str) -> Address<'_> {
    Address { kind: RecordKind::Export, part: Part::Body, id: packet_id, revision: 1 }
}

impl Vault {
    /// Writes down a signature.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn log_export(&self, store: &impl Store, exported: &Exported) -> Result<(), VaultError> {
        let mut batch = self.batch();
        batch.puts = vec![self.export_record(exported)];
        self.write(store, batch).await
    }

    /// An entry as a record.
    pub(super) fn export_record(&self, exported: &Exported) -> (String, Vec<u8>) {
        let plain = serde_json::to_vec(exported).expect("an entry has only string keys");
        self.seal(&address(&exported.packet_id), &plain)
    }

    /// All signatures, newest first. An entry that cannot be read is left out.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn exports(&self, store: &impl Store) -> Result<Vec<Exported>, VaultError> {
        let records = store.list(&prefix_of_all(RecordKind::Export, Part::Body)).await?;
        let mut entries: Vec<Exported> = records
            .iter()
            .filter_map(|(key, bytes)| {
                let plain = self.unseal(&address(id_of(key)?), bytes).ok()?;
                serde_json::from_slice(&plain).ok()
            })
            .collect();
        // RFC 3339 in UTC sorts as text.
        entries.sort_by(|one, other| other.made_at.cmp(&one.made_at));
        Ok(entries)
    }
}
