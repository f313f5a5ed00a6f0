//! The page's requests about people who belong together: what is written stands in both entries, with one id, or in neither.

use super::{Answer, Keeper};
use crate::messages::{Failure, KeeperReply};
use crate::register::{Day, Deed, Line, NotWritten, What};
use crate::vault::{Store, StoredEntry};

impl<S: Store> Keeper<S> {
    pub(super) async fn link(&mut self, (id, base): (&str, u64), (to, words): (String, String), today: Day) -> Answer {
        let here = self.stored_at(id, base).await?;
        if to == id {
            return Err(Failure::NotWritten(NotWritten::LinkedAlready));
        }
        let there = self.stored(&to).await?.ok_or(Failure::NotFound)?;
        // The day on which both are known.
        let on = [&here, &there].into_iter().filter_map(|stored| stored.entry.came_on()).fold(today, Day::max);
        let deed = self.deed(on, Vec::new(), What::Linked { to, words: words.clone() })?;
        let mirrored = Deed { what: What::Linked { to: id.to_owned(), words }, ..deed.clone() };
        self.write_both((here, deed), (there, mirrored), on).await
    }

    pub(super) async fn unlink(&mut self, (id, base): (&str, u64), (deed, why): (String, String), today: Day) -> Answer {
        let here = self.stored_at(id, base).await?;
        let to = here.entry.links().find(|(known, ..)| *known == deed).map(|(_, to, _)| to.clone());
        let to = to.ok_or(Failure::NotWritten(NotWritten::Overtaken))?;
        let on = here.entry.came_on().map_or(today, |came| came.max(today));
        let struck = self.deed(on, vec![deed.clone()], What::Struck { why })?;
        // The other may have been erased, or say nothing of it any more.
        match self.stored(&to).await? {
            Some(there) if there.entry.links().any(|(known, ..)| known == deed) => {
                let on = there.entry.came_on().map_or(on, |came| came.max(on));
                self.write_both((here, struck.clone()), (there, Deed { on, ..struck }), on).await
            }
            _ => {
                let StoredEntry { newest, mut entry, .. } = here;
                entry.write(struck, on).map_err(Failure::NotWritten)?;
                let line = line(&entry)?;
                self.vault()?.put_entry(&self.store, newest, (&entry, &line), None).await?;
                Ok(self.shown(entry, newest + 1, line))
            }
        }
    }

    /// Writes into two entries; the first is the one that is open.
    async fn write_both(&mut self, here: (StoredEntry, Deed), there: (StoredEntry, Deed), today: Day) -> Answer {
        let written = |(stored, deed): (StoredEntry, Deed)| {
            let StoredEntry { newest, mut entry, .. } = stored;
            entry.write(deed, today).map_err(Failure::NotWritten)?;
            let line = line(&entry)?;
            Ok::<_, Failure>((newest, entry, line))
        };
        let (here, there) = (written(here)?, written(there)?);
        self.vault()?.put_two_entries(&self.store, [(here.0, &here.1, &here.2), (there.0, &there.1, &there.2)]).await?;
        let _: KeeperReply = self.shown(there.1, there.0 + 1, there.2);
        Ok(self.shown(here.1, here.0 + 1, here.2))
    }
}

fn line(entry: &crate::register::Entry) -> Result<Line, Failure> {
    Line::of(entry).ok_or(Failure::NotWritten(NotWritten::NothingCame))
}
