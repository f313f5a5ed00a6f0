//! The page's requests about drafts.

use super::{Answer, Keeper, Seen, Unsure, new_id, summary_of};
use crate::consent::Consent;
use crate::messages::{Draft, DraftBody, DraftSummary, Failure, KeeperReply};
use crate::vault::{Before, Generation, Store, Unsaved, after, same_text};
use std::collections::BTreeMap;

impl<S: Store> Keeper<S> {
    pub(super) async fn list_drafts(&self) -> Answer {
        let (vault, now) = (self.vault()?, (self.clock)());
        let mut exports: BTreeMap<String, u32> = BTreeMap::new();
        for exported in vault.exports(&self.store).await? {
            *exports.entry(exported.draft).or_default() += 1;
        }
        let (days, terms) = (vault.expiry_days(&self.store).await?, vault.terms(&self.store).await?);
        let mut drafts: Vec<DraftSummary> = vault
            .drafts(&self.store)
            .await?
            .into_iter()
            .map(|(id, revision, stored)| DraftSummary {
                exports: exports.get(&id).copied().unwrap_or_default(),
                expiry: terms.get(&id).copied().unwrap_or_default().state(stored.saved_at, days, now),
                id,
                name: stored.name,
                areas: stored.areas,
                revision,
                saved_at: stored.saved_at,
                made_at: stored.made_at,
                sections_done: stored.sections_done,
                sections: stored.sections,
                missing: stored.missing,
                version_of: stored.version_of,
                practice: stored.practice,
            })
            .collect();
        drafts.sort_by_key(|draft| std::cmp::Reverse(draft.saved_at));
        Ok(KeeperReply::Drafts(drafts))
    }

    /// A new draft, or a version of its own beside a draft that is here.
    pub(super) async fn new_draft(&mut self, body: DraftBody) -> Answer {
        let root = match &body.version_of {
            Some(first) => self.root(first).await?,
            None => None,
        };
        // A version is of the same person as what it is a version of, whatever the page says.
        let (version_of, practice) = root.map_or((None, body.practice), |(first, practice)| (Some(first), practice));
        let id = new_id();
        let now = (self.clock)();
        let above = match &version_of {
            Some(first) => self.vault()?.highest(&self.store, first).await?,
            None => 0,
        };
        self.seen.insert(id.clone(), Seen { before: None, made_at: now, version_of, practice, above });
        let (before, body) = self.save(&id, 0, body, now).await?;
        Ok(KeeperReply::Draft(Box::new(Draft { id, revision: before.newest, saved_at: now, recovered: false, body })))
    }

    pub(super) async fn open_draft(&mut self, id: String) -> Answer {
        let generation = self.read(&id).await?;
        let seen = self.see(&id, &generation).await?;
        self.seen.insert(id.clone(), seen);
        let Generation { newest, read, summary, body, .. } = generation;
        Ok(KeeperReply::Draft(Box::new(Draft { id, revision: newest, saved_at: summary.saved_at, recovered: read != newest, body })))
    }

    pub(super) async fn save_draft(&mut self, id: String, base: u64, body: DraftBody) -> Answer {
        // No revision is 0: such a request would make a draft under an id of the page's choosing.
        if base == 0 {
            return Err(Failure::NotFound);
        }
        let now = (self.clock)();
        let (before, _) = self.save(&id, base, body, now).await?;
        Ok(KeeperReply::Saved { revision: before.newest, at: now })
    }

    pub(super) async fn duplicate_draft(&mut self, id: String) -> Answer {
        let body = self.read(&id).await?.body;
        // Agreement and signatures belong to one referral, of which the copy is no version.
        self.new_draft(DraftBody { consent: Consent::default(), at: None, version_of: None, ..body }).await
    }

    pub(super) async fn delete_draft(&mut self, id: String) -> Answer {
        self.vault()?.delete_draft(&self.store, &id).await?;
        self.seen.remove(&id);
        Ok(KeeperReply::Done)
    }

    /// Text that waited for the vault to be opened: the next revision of its draft, or a draft of its own. What is stored already
    /// is not stored again.
    pub(super) async fn take_unsaved(&mut self, file: &[u8]) -> Answer {
        let unsaved = self.vault()?.open_unsaved(&self.store, file).await?;
        let unsaved = Unsaved { body: self.of_form(unsaved.body), ..unsaved };
        let first = match self.read(&unsaved.id).await {
            Ok(stored) if same_text(&stored.body, &unsaved.body) => return taken(self.open_draft(unsaved.id).await?, false),
            Ok(stored) if stored.newest == unsaved.base && stored.read == unsaved.base => {
                let seen = self.see(&unsaved.id, &stored).await?;
                self.seen.insert(unsaved.id.clone(), seen);
                let now = (self.clock)();
                let (before, body) = self.save(&unsaved.id, unsaved.base, unsaved.body, now).await?;
                let draft = Draft { id: unsaved.id, revision: before.newest, saved_at: now, recovered: false, body };
                return Ok(KeeperReply::Taken { draft: Box::new(draft), version: false });
            }
            Ok(_) | Err(Failure::DamagedRecord) => self.root(&unsaved.id).await?,
            // Deleted meanwhile: the text is kept all the same.
            Err(Failure::NotFound) => None,
            Err(other) => return Err(other),
        };
        let first = first.map(|(first, _)| first);
        if let Some(first) = &first
            && let Some(version) = self.version_with(first, &unsaved.body).await?
        {
            return taken(self.open_draft(version).await?, true);
        }
        let version = first.is_some();
        taken(self.new_draft(DraftBody { version_of: first, ..unsaved.body }).await?, version)
    }

    /// What the versions of a draft that is here are versions of, and whether they are about an invented person.
    async fn root(&self, id: &str) -> Result<Option<(String, bool)>, Failure> {
        let drafts = self.vault()?.drafts(&self.store).await?;
        let found = drafts.into_iter().find(|(draft, ..)| draft == id);
        Ok(found.map(|(id, _, summary)| (summary.version_of.unwrap_or(id), summary.practice)))
    }

    /// The version of a draft that says the same.
    async fn version_with(&self, first: &str, body: &DraftBody) -> Result<Option<String>, Failure> {
        for (id, ..) in
            self.vault()?.drafts(&self.store).await?.into_iter().filter(|(.., summary)| summary.version_of.as_deref() == Some(first))
        {
            if self.read(&id).await.is_ok_and(|version| same_text(&version.body, body)) {
                return Ok(Some(id));
            }
        }
        Ok(None)
    }

    /// What is known of a draft that was read.
    async fn see(&self, id: &str, read: &Generation) -> Result<Seen, Failure> {
        let version_of = read.body.version_of.clone();
        let above = self.vault()?.highest(&self.store, version_of.as_deref().unwrap_or(id)).await?;
        Ok(Seen { before: Some(read.before()), made_at: read.summary.made_at, version_of, practice: read.body.practice, above })
    }

    async fn read(&self, id: &str) -> Result<Generation, Failure> {
        let generation = self.vault()?.draft(&self.store, id).await?;
        // A draft of a form that this program does not have yet: writing it again would lose answers.
        if generation.body.form_version > self.form.version() { Err(Failure::NewerVault) } else { Ok(generation) }
    }

    /// A body with its form's version: the page leaves that to the keeper.
    pub(super) fn of_form(&self, mut body: DraftBody) -> DraftBody {
        if body.form_version == 0 {
            body.form_version = self.form.version();
        }
        body
    }

    /// Text that is not saved, marked as the stored draft is: it is about the same person, whatever the page says.
    pub(super) fn marked(&self, id: &str, body: DraftBody) -> DraftBody {
        let practice = self.seen.get(id).map_or(body.practice, |seen| seen.practice);
        DraftBody { practice, ..body }
    }

    /// Saves the revision after `base`. The body is given back as it was saved.
    async fn save(&mut self, id: &str, base: u64, mut body: DraftBody, now: u64) -> Result<(Before, DraftBody), Failure> {
        let seen = match self.seen.get(id) {
            Some(seen) if seen.before.map_or(0, |before| before.newest) == base => seen.clone(),
            _ => {
                // Sealed with other keys, it would look damaged.
                self.vault()?.is_current(&self.store).await?;
                self.see(id, &self.read(id).await?).await?
            }
        };
        if let Some(stored) = seen.before.map(|before| before.newest).filter(|stored| *stored != base) {
            return Err(Failure::Conflict { stored });
        }
        body = self.of_form(body);
        body.version_of.clone_from(&seen.version_of);
        body.practice = seen.practice;
        let summary = summary_of(&self.form, &body, seen.made_at, now);
        let vault = self.vault()?;
        let mut saved = vault.save_draft(&self.store, id, seen.before, seen.above, &summary, &body).await.map_err(Failure::from);
        let next = after(Some(base), seen.above);
        if saved == Err(Failure::Conflict { stored: next })
            && let Ok(stored) = vault.draft_at(&self.store, id, next).await
        {
            // A store can fail, or be given up, and have written all the same: then what is stored is ours.
            let unsure = self.unsure.as_ref().filter(|unsure| unsure.id == id && unsure.base == base);
            if stored.body == body {
                saved = Ok(stored.before());
            } else if unsure.is_some_and(|unsure| unsure.body == stored.body) {
                saved = vault.save_draft(&self.store, id, Some(stored.before()), 0, &summary, &body).await.map_err(Failure::from);
            }
        }
        match saved {
            Ok(before) => {
                self.unsure = None;
                self.seen.insert(id.to_owned(), Seen { before: Some(before), ..seen });
                Ok((before, body))
            }
            Err(failure) => {
                if matches!(failure, Failure::StoreRefused | Failure::StoreBlocked | Failure::StoreFull) {
                    self.unsure = Some(Unsure { id: id.to_owned(), base, body });
                }
                Err(failure)
            }
        }
    }
}

/// A draft that was taken in. `version`: it stands beside the one that it was made from.
fn taken(reply: KeeperReply, version: bool) -> Answer {
    match reply {
        KeeperReply::Draft(draft) => Ok(KeeperReply::Taken { draft, version }),
        other => Ok(other),
    }
}
