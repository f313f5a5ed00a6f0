//! The register's records: of each entry a line, which lists and figures need, and a body with its deeds, the last few revisions of
//! both; the packets as they came, each once; and the data returns that were made, which never change.

use super::erased::{self, Mark};
use super::sealed::{Address, Part, RecordKind, id_of, prefix_of, prefix_of_all, revision_of};
use super::storing::{Batch, Guard, Prune, Store};
use super::{Vault, VaultError};
use crate::register::{Asked, Deed, Entry, Line, Period, Returned};
use crate::seal::digest;
use std::collections::{BTreeMap, BTreeSet};

/// How many revisions of an entry are kept: should the newest be damaged, the one before is shown.
const GENERATIONS_KEPT: usize = 2;

/// What an entry is written after.
enum After<'a> {
    /// Its revision; 0 if there is none.
    Revision(u64),
    /// The mark that it was erased: somebody wrote into it elsewhere after that.
    Erased(&'a Mark),
}

/// An entry as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredEntry {
    /// The newest stored revision, whether or not it could be read.
    pub newest: u64,
    /// The revision that was read.
    pub read: u64,
    /// It.
    pub entry: Entry,
}

/// An entry of a file beside the one that is here, if there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beside {
    /// The newest stored revision; 0 where there is none.
    base: u64,
    /// What is here; without deeds where there is nothing that can be read.
    pub own: Entry,
    /// Whether the newest revision can be read.
    is_whole: bool,
    /// The file's deeds that are not here.
    pub deeds: Vec<Deed>,
}

/// What came of putting entries in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// Entries that were not here.
    pub added: u32,
    /// Entries of which the file knew more.
    pub advanced: u32,
    /// Entries that were erased elsewhere, and now here.
    pub erased: u32,
    /// Entries in which two deeds now say different things about what can only be one: id and name.
    pub disagree: Vec<(String, String)>,
}

fn address(part: Part, id: &str, revision: u64) -> Address<'_> {
    Address { kind: RecordKind::Entry, part, id, revision }
}

fn place_of_packet(digest: &str) -> Address<'_> {
    Address { kind: RecordKind::Packet, part: Part::Body, id: digest, revision: 1 }
}

/// Each return is made once. Its key says of what, so that two windows cannot make two.
fn id_of_return(asked: &Asked) -> String {
    let period = match asked.period {
        Period::Quarter { year, quarter } => format!("quarter-{year}-{quarter}"),
        Period::FinancialYear { year } => format!("year-{year}"),
    };
    asked.area.as_ref().map_or_else(|| period.clone(), |area| format!("{period}-{area}"))
}

fn place_of_return(id: &str) -> Address<'_> {
    Address { kind: RecordKind::Return, part: Part::Body, id, revision: 1 }
}

impl Vault {
    /// The data returns that were made, in the order of their periods.
    ///
    /// # Errors
    /// [`VaultError::DamagedRecord`] when one cannot be read: which it was is not known then, and none is to be made a second time; or
    /// when the store refuses.
    pub async fn returns(&self, store: &impl Store) -> Result<Vec<Returned>, VaultError> {
        let mut returns = Vec::new();
        for (key, bytes) in store.list(&prefix_of_all(RecordKind::Return, Part::Body)).await? {
            let id = id_of(&key).ok_or(VaultError::DamagedRecord)?;
            let plain = self.unseal(&place_of_return(id), &bytes).map_err(|_| VaultError::DamagedRecord)?;
            returns.push(serde_json::from_slice(&plain).map_err(|_| VaultError::DamagedRecord)?);
        }
        returns.sort_by_key(|returned: &Returned| returned.days());
        Ok(returns)
    }

    /// Keeps a data return for ever.
    ///
    /// # Errors
    /// [`VaultError::Conflict`] when there is one of the same period, or when the store refuses.
    pub async fn put_return(&self, store: &impl Store, returned: &Returned) -> Result<(), VaultError> {
        let mut batch = self.batch();
        self.put_return_in(returned, &mut batch);
        self.write(store, batch).await
    }

    fn put_return_in(&self, returned: &Returned, batch: &mut Batch) {
        let id = id_of_return(returned.asked());
        batch.guards.push(Guard { prefix: prefix_of(RecordKind::Return, Part::Body, &id), newest: None });
        batch.puts.push(self.seal(&place_of_return(&id), &serde_json::to_vec(returned).expect("a return has only string keys")));
    }

    /// Puts the returns of a backup into a batch, but for those that would let a number be worked out from one that was made here.
    pub(super) async fn put_returns(
        &self,
        store: &impl Store,
        returns: impl Iterator<Item = &Returned>,
        batch: &mut Batch,
    ) -> Result<(), VaultError> {
        let mut here = match self.returns(store).await {
            Ok(here) => here,
            // What is damaged here stays in its place.
            Err(VaultError::DamagedRecord) => return Ok(()),
            Err(other) => return Err(other),
        };
        for returned in returns {
            if !here.iter().any(|own| own.asked().overlaps(returned.asked())) {
                self.put_return_in(returned, batch);
                here.push(returned.clone());
            }
        }
        Ok(())
    }

    /// All entries: id, newest revision, and the newest line that can be read; none of one of which none can, so that no entry is ever
    /// hidden.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn lines(&self, store: &impl Store) -> Result<BTreeMap<String, (u64, Option<Line>)>, VaultError> {
        let stored = store.list(&prefix_of_all(RecordKind::Entry, Part::Summary)).await?;
        let mut found: BTreeMap<String, (u64, Option<Line>)> = BTreeMap::new();
        // Keys come in the order of their revisions.
        for (key, bytes) in stored.iter().rev() {
            let (Some(id), Some(revision)) = (id_of(key), revision_of(key)) else { continue };
            let (_, line) = found.entry(id.to_owned()).or_insert((revision, None));
            if line.is_none() {
                let plain = self.unseal(&address(Part::Summary, id, revision), bytes).ok();
                *line = plain.and_then(|plain| serde_json::from_slice(&plain).ok());
            }
        }
        Ok(found)
    }

    /// How often something was written into the register: the newest revisions of all entries, and of the marks of those that were
    /// erased, added up. It grows with each write, of whichever window.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn written(&self, store: &impl Store) -> Result<u64, VaultError> {
        let keys = store.keys(&prefix_of_all(RecordKind::Entry, Part::Summary)).await?;
        // In the order of their revisions, so the newest stays.
        let newest: BTreeMap<&str, u64> = keys.iter().filter_map(|key| Some((id_of(key)?, revision_of(key)?))).collect();
        let erased = store.keys(&prefix_of_all(RecordKind::Erased, Part::Body)).await?;
        Ok(newest.values().sum::<u64>() + erased.iter().filter_map(|key| revision_of(key)).sum::<u64>())
    }

    /// The newest revision of an entry that can be read; none if there is no such entry.
    ///
    /// # Errors
    /// When no revision can be read, or the store refuses.
    pub async fn entry_of(&self, store: &impl Store, id: &str) -> Result<Option<StoredEntry>, VaultError> {
        let records = store.list(&prefix_of(RecordKind::Entry, Part::Body, id)).await?;
        let Some(newest) = records.last().and_then(|(key, _)| revision_of(key)) else { return Ok(None) };
        let read = records.iter().rev().find_map(|(key, bytes)| {
            let read = revision_of(key)?;
            let plain = self.unseal(&address(Part::Body, id, read), bytes).ok()?;
            Some(StoredEntry { newest, read, entry: serde_json::from_slice(&plain).ok()? })
        });
        read.map(Some).ok_or(VaultError::DamagedRecord)
    }

    /// Writes an entry after its revision `base` (0 for a new one), with a packet that it names, if one came.
    ///
    /// # Errors
    /// [`VaultError::Conflict`] when another window was faster, or it was erased; or when the store refuses.
    pub async fn put_entry(
        &self,
        store: &impl Store,
        base: u64,
        (entry, line): (&Entry, &Line),
        packet: Option<(&str, &str)>,
    ) -> Result<(), VaultError> {
        let mut batch = self.batch();
        self.put_entry_in(After::Revision(base), entry, line, &mut batch);
        batch.puts.extend(packet.map(|(digest, jws)| self.seal(&place_of_packet(digest), jws.as_bytes())));
        self.write(store, batch).await
    }

    /// Writes two entries, each after its revision: both, or neither.
    ///
    /// # Errors
    /// [`VaultError::Conflict`] when another window was faster, or when the store refuses.
    pub async fn put_two_entries(&self, store: &impl Store, two: [(u64, &Entry, &Line); 2]) -> Result<(), VaultError> {
        let mut batch = self.batch();
        for (base, entry, line) in two {
            self.put_entry_in(After::Revision(base), entry, line, &mut batch);
        }
        self.write(store, batch).await
    }

    fn put_entry_in(&self, after: After<'_>, entry: &Entry, line: &Line, batch: &mut Batch) {
        let (id, plain) = (entry.id.as_str(), serde_json::to_vec(entry).expect("an entry has only string keys"));
        let prefixes = [Part::Summary, Part::Body].map(|part| prefix_of(RecordKind::Entry, part, id));
        // Line and body are always written together, so one guard is enough.
        let (base, newest, mark) = match after {
            After::Revision(base) => (base, (base > 0).then(|| address(Part::Summary, id, base).key()), None),
            After::Erased(mark) => (mark.revision, None, Some(mark.key(id))),
        };
        batch.guards.push(Guard { prefix: prefixes[0].clone(), newest });
        batch.guards.push(Guard { prefix: erased::prefix(id), newest: mark.clone() });
        batch.deletes.extend(mark);
        batch.puts.push(self.seal(&address(Part::Summary, id, base + 1), &line.to_bytes()));
        batch.puts.push(self.seal(&address(Part::Body, id, base + 1), &plain));
        batch.prune.extend(prefixes.map(|prefix| Prune { prefix, keep: GENERATIONS_KEPT }));
    }

    /// A packet as it came.
    ///
    /// # Errors
    /// When there is none, it cannot be read, or the store refuses.
    pub async fn packet(&self, store: &impl Store, digest: &str) -> Result<Vec<u8>, VaultError> {
        let place = place_of_packet(digest);
        let bytes = store.get(&place.key()).await?.ok_or(VaultError::NotFound)?;
        self.unseal(&place, &bytes).map(|plain| plain.to_vec()).map_err(|_| VaultError::DamagedRecord)
    }

    /// The whole register: entries, and packets as they came.
    ///
    /// # Errors
    /// When the store refuses.
    pub(super) async fn kept_register(&self, store: &impl Store) -> Result<(Vec<Entry>, Vec<String>), VaultError> {
        let mut entries = Vec::new();
        for id in self.lines(store).await?.into_keys() {
            match self.entry_of(store, &id).await {
                Ok(stored) => entries.extend(stored.map(|stored| stored.entry)),
                Err(VaultError::DamagedRecord) => {}
                Err(other) => return Err(other),
            }
        }
        let mut packets = Vec::new();
        for (key, bytes) in store.list(&prefix_of_all(RecordKind::Packet, Part::Body)).await? {
            let plain = id_of(&key).and_then(|digest| self.unseal(&place_of_packet(digest), &bytes).ok());
            packets.extend(plain.and_then(|plain| String::from_utf8(plain.to_vec()).ok()));
        }
        Ok((entries, packets))
    }

    /// A file's entries beside those that are here, each with the deeds that are not here.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn beside(&self, store: &impl Store, entries: impl Iterator<Item = Entry>) -> Result<BTreeMap<String, Beside>, VaultError> {
        let mut all: BTreeMap<String, Beside> = BTreeMap::new();
        for theirs in entries {
            if !all.contains_key(&theirs.id) {
                let own = match self.entry_of(store, &theirs.id).await {
                    Ok(own) => own,
                    // What cannot be read here is healed by the file.
                    Err(VaultError::DamagedRecord) => None,
                    Err(other) => return Err(other),
                };
                let newest = store.keys(&prefix_of(RecordKind::Entry, Part::Summary, &theirs.id)).await?.pop();
                let base = newest.as_deref().and_then(revision_of).unwrap_or_default();
                let is_whole = own.as_ref().is_some_and(|own| own.read == own.newest);
                let own = own.map_or_else(|| Entry { id: theirs.id.clone(), deeds: Vec::new() }, |own| own.entry);
                all.insert(theirs.id.clone(), Beside { base, own, is_whole, deeds: Vec::new() });
            }
            let beside = all.get_mut(&theirs.id).expect("it was just put there");
            let known: BTreeSet<&str> = beside.own.deeds.iter().map(|deed| deed.id.as_str()).collect();
            let new = theirs.deeds.into_iter().filter(|deed| deed.what.fits() && !known.contains(deed.id.as_str()));
            beside.deeds.extend(new);
        }
        Ok(all)
    }

    /// Puts a register's entries into a batch: the deeds of both are kept. Of the packets, those that an entry names. What was erased
    /// here, by these marks, stays so, unless somebody wrote into it elsewhere after that.
    pub(super) async fn put_register(
        &self,
        store: &impl Store,
        (entries, marks): (BTreeMap<String, Beside>, &BTreeMap<String, Mark>),
        packets: impl Iterator<Item = &String>,
        batch: &mut Batch,
    ) -> Result<Merged, VaultError> {
        let mut merged = Merged::default();
        let mut named: BTreeSet<String> = BTreeSet::new();
        for Beside { base, own: mut entry, is_whole, deeds } in entries.into_values() {
            let mark = marks.get(&entry.id);
            if mark.is_some_and(|mark| !mark.is_before(&deeds)) {
                continue;
            }
            let before = entry.conflicts();
            // Where somebody's clock is behind, what they wrote last stands last with them, and elsewhere in the order of all clocks.
            let is_in_order = entry.deeds.is_sorted_by_key(|deed| deed.at);
            let grew = entry.merge(deeds) > 0;
            if let Some(line) = Line::of(&entry).filter(|_| grew || !is_whole || !is_in_order) {
                self.put_entry_in(mark.map_or(After::Revision(base), After::Erased), &entry, &line, batch);
                if grew || !is_whole {
                    *if base == 0 { &mut merged.added } else { &mut merged.advanced } += 1;
                }
                if entry.conflicts().iter().any(|slot| !before.contains(slot)) {
                    merged.disagree.push((entry.id.clone(), entry.name().to_owned()));
                }
            }
            named.extend(entry.packets().into_iter().map(|came| came.digest.clone()));
        }
        let here = store.keys(&prefix_of_all(RecordKind::Packet, Part::Body)).await?;
        for packet in packets {
            let digest = digest(packet.as_bytes());
            let record = place_of_packet(&digest);
            if named.contains(&digest) && !here.contains(&record.key()) {
                batch.puts.push(self.seal(&record, packet.as_bytes()));
            }
        }
        Ok(merged)
    }

    /// How often something was written into the register and into the desk's own book, and how many returns were made.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn register_grown(&self, store: &impl Store) -> Result<u64, VaultError> {
        let returns = store.keys(&prefix_of_all(RecordKind::Return, Part::Body)).await?.len();
        Ok(self.written(store).await? + self.book_revision(store).await? + returns as u64)
    }
}
