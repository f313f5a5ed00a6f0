//! The page's requests about what goes out of the register. Nothing goes by itself: somebody sees what its time is over for, and erases
//! it.

use super::{Answer, Keeper};
use crate::messages::{Failure, KeeperReply, OverLine, Packed};
use crate::register::{Day, NotWritten, Retention};
use crate::vault::Store;

impl<S: Store> Keeper<S> {
    pub(super) async fn erase(&mut self, id: &str, base: u64) -> Answer {
        let stored = self.stored_at(id, base).await?;
        let now = (self.clock)();
        self.vault()?.erase_entry(&self.store, &stored.entry, stored.newest, now).await?;
        if let Some((written, lines)) = &mut self.lines {
            *written += 1;
            lines.remove(id);
        }
        Ok(KeeperReply::Done)
    }

    pub(super) async fn retain(&mut self, retention: Retention) -> Answer {
        if !retention.fits() {
            return Err(Failure::NotWritten(NotWritten::OutOfShape));
        }
        self.vault()?.set_retention(&self.store, retention).await?;
        Ok(KeeperReply::Retention(retention))
    }

    pub(super) async fn over(&mut self, today: Day) -> Answer {
        let retention = self.vault()?.retention(&self.store).await?;
        let over = self.lines().await?.iter().filter_map(|(id, (revision, line))| {
            let line = line.as_ref()?;
            let since = line.over_on(&retention).filter(|since| *since <= today)?;
            Some(OverLine { id: id.clone(), revision: *revision, since, line: line.clone() })
        });
        let mut over: Vec<OverLine> = over.collect();
        over.sort_by(|one, other| (one.since, &one.id).cmp(&(other.since, &other.id)));
        Ok(KeeperReply::Over(Packed::of(&over)))
    }
}
