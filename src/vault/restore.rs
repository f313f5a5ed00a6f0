//! Taking a backup into the vault. Nothing here is ever deleted or written over by it: a text that is here and one that is in the
//! file follow each other, or both are kept.

use super::backup::{Contents, Entry};
use super::drafts::{Revision, StoredSummary, after};
use super::expiry::{DAY, LONGER_DAYS};
use super::lineage::{Lineage, Link, State};
use super::sealed::{Part, RecordKind, id_of, prefix_of_all};
use super::storing::{Batch, Store};
use super::{Claims, Vault, VaultError, identity};
use crate::messages::{DraftBody, Restored, RestoredIdentity};
use crate::packet::shapes::is_fingerprint;
use crate::seal::SigningIdentity;
use std::collections::BTreeSet;

/// What a restore needs to know.
pub struct Restoring<'a> {
    /// The summary of a draft, from its body and when it was made and saved; none if its form is newer than this program.
    pub summarise: &'a dyn Fn(&DraftBody, u64, u64) -> Option<StoredSummary>,
    /// A new id.
    pub new_id: fn() -> String,
    /// Milliseconds since 1970.
    pub now: u64,
}

/// What a restore will do.
pub struct Plan {
    /// What will have come of it.
    pub restored: Restored,
    /// A signing identity, for a vault that has none.
    identity: Option<(SigningIdentity, Claims)>,
}

/// A draft in a file that can be read here.
struct Incoming<'a> {
    entry: Entry<'a>,
    body: DraftBody,
}

/// A draft here.
struct Here {
    id: String,
    /// What all versions of one draft are versions of.
    root: String,
    /// Its newest stored revision; none for one that this restore adds.
    newest: Option<u64>,
    /// Its state; none if it cannot be read.
    state: Option<State>,
    /// Every state that it has gone through, and the present one.
    known: BTreeSet<State>,
    body: Option<DraftBody>,
    lineage: Lineage,
    change: Change,
}

/// What a restore writes of a draft here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    Nothing,
    /// That it has gone through other states too.
    Lineage,
    /// Its next revision.
    Revision {
        revision: u64,
        link: Link,
        made_at: u64,
        saved_at: u64,
    },
}

/// Larger numbers than any draft reaches are not believed: there must be room for the next.
const REVISION_MAX: u64 = 1 << 40;

/// What becomes of a draft in a file. Numbers are those of drafts here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Step {
    /// It is here, or something here has come of it.
    Known,
    /// Its text is here, with another past.
    SameText(usize),
    /// A draft here has become this.
    Advance(usize),
    /// It and the drafts here were changed apart.
    Version,
    /// There is none such here.
    Add,
}

impl Incoming<'_> {
    fn root(&self) -> &str {
        root(&self.entry.id, self.body.version_of.as_ref())
    }

    fn link(&self) -> Link {
        Link { state: self.entry.state, parent: self.entry.parent }
    }

    /// Whether it could be another version of a draft.
    fn is_kin(&self, id: &str, root: &str) -> bool {
        self.root() == root || self.entry.id == id
    }

    fn goes_on_from(&self, here: &Here) -> bool {
        match here.state {
            Some(state) => self.entry.states().any(|before| before == state),
            // What is here cannot be read: the file heals it.
            None => here.id == self.entry.id,
        }
    }

    fn step(&self, here: &[Here]) -> Step {
        let kin = || here.iter().enumerate().filter(|(_, here)| self.is_kin(&here.id, &here.root));
        if kin().any(|(_, here)| here.known.contains(&self.entry.state)) {
            return Step::Known;
        }
        let own = kin().find(|(_, here)| here.id == self.entry.id);
        let advance = own.filter(|(_, here)| self.goes_on_from(here)).or_else(|| kin().find(|(_, here)| self.goes_on_from(here)));
        let same = || kin().find(|(_, here)| here.body.as_ref().is_some_and(|body| same_text(body, &self.body)));
        match (advance, same(), own) {
            (Some((index, _)), ..) => Step::Advance(index),
            (None, Some((index, _)), _) => Step::SameText(index),
            (None, None, Some(_)) => Step::Version,
            (None, None, None) => Step::Add,
        }
    }

    /// Takes it among the drafts here.
    fn take(self, step: Step, here: &mut Vec<Here>, restoring: &Restoring<'_>) {
        let (root, link) = (self.root().to_owned(), self.link());
        // Packets of one referral carry the number: no two of its versions have the same. One that is new here keeps its own.
        let above =
            if step == Step::Add { 0 } else { here.iter().filter(|here| here.root == root).map(Here::next).max().unwrap_or_default() };
        // What is here says whether the person is invented: no file turns what was practised into a referral.
        let kin = here.iter().filter(|here| self.is_kin(&here.id, &here.root));
        let practice = kin.filter_map(|here| here.body.as_ref()).map(|body| body.practice).next();
        let Incoming { entry, mut body } = self;
        body.practice = practice.unwrap_or(body.practice);
        let at = match step {
            Step::Known => return,
            Step::SameText(index) => {
                let same = &mut here[index];
                let grew = same.lineage.add(entry.states(), same.next());
                same.known.extend(entry.states());
                if grew && same.change == Change::Nothing {
                    same.change = Change::Lineage;
                }
                return;
            }
            Step::Advance(index) => {
                if let Some(before) = here[index].body.take() {
                    body.version_of = before.version_of;
                }
                index
            }
            Step::Version | Step::Add => {
                let id = if step == Step::Add { entry.id.clone() } else { (restoring.new_id)() };
                if step == Step::Version {
                    body.version_of = Some(root.clone());
                }
                let (known, lineage) = (BTreeSet::new(), Lineage::default());
                here.push(Here { id, root, newest: None, state: None, known, body: None, lineage, change: Change::Nothing });
                here.len() - 1
            }
        };
        let taken = &mut here[at];
        // Revisions grow, here and over all devices, as far as this one knows.
        let revision = entry.revision.clamp(1, REVISION_MAX).max(after(taken.newest, above));
        taken.lineage.add(entry.states(), revision);
        taken.known.extend(entry.states());
        taken.state = Some(entry.state);
        taken.body = Some(body);
        taken.change = Change::Revision { revision, link, made_at: entry.made_at, saved_at: entry.saved_at };
    }
}

impl Here {
    /// The revision that it will have.
    fn next(&self) -> u64 {
        match self.change {
            Change::Revision { revision, .. } => revision,
            Change::Nothing | Change::Lineage => self.newest.unwrap_or_default(),
        }
    }
}

/// Whether two drafts say the same, wherever the worker is in them.
pub fn same_text(one: &DraftBody, other: &DraftBody) -> bool {
    let text = |body: &DraftBody| DraftBody { at: None, version_of: None, ..body.clone() };
    text(one) == text(other)
}

/// What all versions of a draft are versions of.
fn root<'a>(id: &'a str, version_of: Option<&'a String>) -> &'a str {
    version_of.map_or(id, String::as_str)
}

/// Whether a text is an id as they are made here: it becomes part of a key, and of packets.
pub fn is_id(text: &str) -> bool {
    uuid::Uuid::try_parse(text).is_ok_and(|id| id.hyphenated().to_string() == text)
}

/// The drafts of a file that can be read here.
fn readable<'a>(contents: &'a Contents<'_>, restoring: &Restoring<'_>, restored: &mut Restored) -> Vec<Incoming<'a>> {
    let mut ids = BTreeSet::new();
    let mut incoming = Vec::new();
    for entry in contents.entries() {
        let read = entry.and_then(|entry| {
            let body: DraftBody = serde_json::from_slice(entry.body.get().as_bytes()).ok()?;
            let sound = is_id(&entry.id) && body.version_of.as_deref().is_none_or(is_id) && ids.insert(entry.id.clone());
            let known_form = (restoring.summarise)(&body, entry.made_at, entry.saved_at).is_some();
            (sound && known_form).then_some(Incoming { entry, body })
        });
        match read {
            Some(read) => incoming.push(read),
            None => restored.unread += 1,
        }
    }
    incoming
}

impl Vault {
    /// Takes a file's contents in, in one transaction.
    ///
    /// # Errors
    /// When the store refuses: nothing was changed then.
    pub async fn restore(
        &mut self,
        store: &impl Store,
        contents: &Contents<'_>,
        restoring: &Restoring<'_>,
    ) -> Result<Restored, VaultError> {
        let mut batch = self.batch();
        let plan = self.plan(store, contents, restoring, &mut batch).await?;
        if !batch.puts.is_empty() {
            self.write(store, batch).await?;
        }
        if let Some((identity, claims)) = plan.identity {
            self.identity = Some(identity);
            self.claims = claims;
        }
        Ok(plan.restored)
    }

    /// Puts into a batch what a restore writes.
    ///
    /// # Errors
    /// When the store refuses.
    pub async fn plan(
        &self,
        store: &impl Store,
        contents: &Contents<'_>,
        restoring: &Restoring<'_>,
        batch: &mut Batch,
    ) -> Result<Plan, VaultError> {
        let mut restored = Restored { made_at: contents.made_at, ..Restored::default() };
        let mut incoming = readable(contents, restoring, &mut restored);
        let mut here = self.kin(store, &incoming).await?;
        // Those that go on from what is here under their own id come first: another version must not take that place.
        incoming.sort_by_key(|incoming| {
            let own = here.iter().find(|here| here.id == incoming.entry.id);
            (!own.is_some_and(|own| incoming.goes_on_from(own)), own.is_none(), incoming.body.version_of.is_some())
        });
        for incoming in incoming {
            let step = incoming.step(&here);
            *match step {
                Step::Known | Step::SameText(_) => &mut restored.known,
                Step::Advance(_) => &mut restored.advanced,
                Step::Version => &mut restored.versions,
                Step::Add => &mut restored.added,
            } += 1;
            incoming.take(step, &mut here, restoring);
        }
        self.put_drafts(store, here, restoring, batch).await?;
        restored.exports = self.put_exports(store, contents, batch).await?;
        self.put_recipients(store, &contents.recipients, restoring.now, batch).await?;
        self.put_past_keys(store, contents.past_keys.iter().filter(|past| is_fingerprint(&past.fingerprint)), batch).await?;
        self.put_histories(store, contents.histories.iter().filter(|history| is_id(&history.referral)), batch).await?;
        self.put_contacts(store, contents.contacts.iter().filter(|contact| is_id(&contact.id)).cloned(), restoring.new_id, batch).await?;
        let entries = self.beside(store, contents.entries_of_register()).await?;
        let merged = self.put_register_of(store, contents, entries, batch).await?;
        restored.entries = merged.added + merged.advanced + merged.erased;
        let (fate, identity) = self.put_identity(contents, batch);
        restored.identity = fate;
        Ok(Plan { restored, identity })
    }

    /// The drafts here that the file's drafts could be versions of.
    async fn kin(&self, store: &impl Store, incoming: &[Incoming<'_>]) -> Result<Vec<Here>, VaultError> {
        let mut kin = Vec::new();
        for (id, newest, summary) in self.drafts(store).await? {
            let root = root(&id, summary.version_of.as_ref()).to_owned();
            if incoming.iter().any(|incoming| incoming.is_kin(&id, &root)) {
                kin.push(self.here(store, id, root, newest).await?);
            }
        }
        Ok(kin)
    }

    async fn here(&self, store: &impl Store, id: String, root: String, newest: u64) -> Result<Here, VaultError> {
        let (known, lineage) = (BTreeSet::new(), Lineage::default());
        let mut here = Here { id, root, newest: Some(newest), state: None, known, body: None, lineage, change: Change::Nothing };
        match self.draft(store, &here.id).await {
            Ok(generation) => {
                here.state = Some(generation.link.state);
                here.known = self.ancestry(store, &here.id, generation.read).await?;
                here.lineage = self.lineage(store, &here.id).await?.until(generation.read);
                here.body = Some(generation.body);
            }
            Err(VaultError::DamagedRecord) => {}
            Err(other) => return Err(other),
        }
        Ok(here)
    }

    async fn put_drafts(
        &self,
        store: &impl Store,
        here: Vec<Here>,
        restoring: &Restoring<'_>,
        batch: &mut Batch,
    ) -> Result<(), VaultError> {
        let (days, terms) = (self.expiry_days(store).await?, self.terms(store).await?);
        for Here { id, newest, body, lineage, change, .. } in here {
            if change != Change::Nothing {
                batch.puts.push(self.lineage_record(&id, &lineage));
            }
            let (Change::Revision { revision, link, made_at, saved_at }, Some(body)) = (change, body) else { continue };
            // A clock that was ahead where the file was made must not stop the reckoning here.
            let saved_at = saved_at.min(restoring.now);
            let summary = (restoring.summarise)(&body, made_at, saved_at).expect("its form was looked at");
            self.put_draft(batch, &id, newest, &Revision { revision, link, summary: &summary, body: &body });
            let term = terms.get(&id).copied().unwrap_or_default();
            if term.end(saved_at, days) < restoring.now.saturating_add(LONGER_DAYS * DAY) {
                batch.puts.push(self.term_record(&id, term.longer(restoring.now)));
            }
        }
        Ok(())
    }

    async fn put_exports(&self, store: &impl Store, contents: &Contents<'_>, batch: &mut Batch) -> Result<u32, VaultError> {
        let keys = store.keys(&prefix_of_all(RecordKind::Export, Part::Body)).await?;
        let mut here: BTreeSet<&str> = keys.iter().filter_map(|key| id_of(key)).collect();
        let mut count = 0;
        for exported in contents.exports.iter().filter(|exported| is_id(&exported.packet_id)) {
            if here.insert(&exported.packet_id) {
                batch.puts.push(self.export_record(exported));
                count += 1;
            }
        }
        Ok(count)
    }

    /// The vault's own identity is never replaced: packets that it signed are known by it.
    fn put_identity(&self, contents: &Contents<'_>, batch: &mut Batch) -> (RestoredIdentity, Option<(SigningIdentity, Claims)>) {
        let Some((kept, claims)) = contents.identity.as_ref().and_then(|identity| identity.read()) else {
            return (RestoredIdentity::None, None);
        };
        match self.identity() {
            Ok(own) if own.signer().fingerprint == kept.signer().fingerprint => (RestoredIdentity::Same, None),
            Ok(_) => (RestoredIdentity::KeptOwn, None),
            Err(_) => {
                batch.puts.extend(identity::records(self, Some(&kept), &claims));
                (RestoredIdentity::Taken, Some((kept, claims)))
            }
        }
    }
}
