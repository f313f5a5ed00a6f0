//! The page's requests about drafts.

use super::{Answer, Keeper, Seen, new_id, summary_of};
use crate::consent::Consent;
use crate::messages::{Draft, DraftBody, DraftSummary, Expiry, Failure, KeeperReply};
use crate::vault::{Generation, Store};
use std::collections::BTreeMap;

impl<S: Store> Keeper<S> {
    pub(super) async fn list_drafts(&self) -> Answer {
        let vault = self.vault()?;
        let mut exports: BTreeMap<String, u32> = BTreeMap::new();
        for exported in vault.exports(&self.store).await? {
            *exports.entry(exported.draft).or_default() += 1;
        }
        let mut drafts: Vec<DraftSummary> = vault
            .drafts(&self.store)
            .await?
            .into_iter()
            .map(|(id, revision, stored)| DraftSummary {
                exports: exports.get(&id).copied().unwrap_or_default(),
                id,
                name: stored.name,
                areas: stored.areas,
                revision,
                saved_at: stored.saved_at,
                made_at: stored.made_at,
                sections_done: stored.sections_done,
                sections: stored.sections,
                missing: stored.missing,
                version_of: None,
                expiry: Expiry::Fresh,
            })
            .collect();
        drafts.sort_by_key(|draft| std::cmp::Reverse(draft.saved_at));
        Ok(KeeperReply::Drafts(drafts))
    }

    pub(super) async fn new_draft(&mut self, body: DraftBody) -> Answer {
        let id = new_id();
        let now = (self.clock)();
        self.seen.insert(id.clone(), Seen { newest: 0, read: 0, made_at: now });
        let (revision, body) = self.save(&id, 0, body, now).await?;
        Ok(KeeperReply::Draft(Box::new(Draft { id, revision, saved_at: now, body })))
    }

    pub(super) async fn open_draft(&mut self, id: String) -> Answer {
        let Generation { newest, read, summary, body } = self.read(&id).await?;
        self.seen.insert(id.clone(), Seen { newest, read, made_at: summary.made_at });
        Ok(KeeperReply::Draft(Box::new(Draft { id, revision: newest, saved_at: summary.saved_at, body })))
    }

    pub(super) async fn save_draft(&mut self, id: String, base: u64, body: DraftBody) -> Answer {
        // No revision is 0: such a request would make a draft under an id of the page's choosing.
        if base == 0 {
            return Err(Failure::NotFound);
        }
        let now = (self.clock)();
        let (revision, _) = self.save(&id, base, body, now).await?;
        Ok(KeeperReply::Saved { revision, at: now })
    }

    pub(super) async fn duplicate_draft(&mut self, id: String) -> Answer {
        let body = self.read(&id).await?.body;
        // Agreement and signatures belong to one referral.
        self.new_draft(DraftBody { consent: Consent::default(), at: None, ..body }).await
    }

    pub(super) async fn delete_draft(&mut self, id: String) -> Answer {
        self.vault()?.delete_draft(&self.store, &id).await?;
        self.seen.remove(&id);
        Ok(KeeperReply::Done)
    }

    async fn read(&self, id: &str) -> Result<Generation, Failure> {
        let generation = self.vault()?.draft(&self.store, id).await?;
        // A draft of a form that this program does not have yet: writing it again would lose answers.
        if generation.body.form_version > self.form.version() { Err(Failure::NewerVault) } else { Ok(generation) }
    }

    async fn save(&mut self, id: &str, base: u64, mut body: DraftBody, now: u64) -> Result<(u64, DraftBody), Failure> {
        let made_at = match self.seen.get(id) {
            Some(seen) => seen.made_at,
            None => self.read(id).await?.summary.made_at,
        };
        if body.form_version == 0 {
            body.form_version = self.form.version();
        }
        let summary = summary_of(&self.form, &body, made_at, now);
        let revision = self.vault()?.save_draft(&self.store, id, base, &summary, &body).await?;
        self.seen.insert(id.to_owned(), Seen { newest: revision, read: revision, made_at });
        Ok((revision, body))
    }
}
