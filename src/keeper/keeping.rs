//! The page's requests about the vault itself: where the worker is, what is set, how long drafts stay, erasing.

use super::{Answer, Keeper};
use crate::messages::{EXPIRY_DAYS_ALLOWED, Failure, KeeperReply, KeepingRequest};
use crate::vault::Store;

impl<S: Store> Keeper<S> {
    pub(super) async fn keeping(&mut self, request: KeepingRequest) -> Answer {
        let now = (self.clock)();
        match request {
            KeepingRequest::SetPlace { place } => self.vault()?.set_place(&self.store, place.as_ref()).await?,
            KeepingRequest::Settings => return self.settings().await,
            KeepingRequest::SetExpiry { days } => {
                if !EXPIRY_DAYS_ALLOWED.contains(&days) {
                    return Err(Failure::NotNow);
                }
                self.vault()?.set_expiry(&self.store, days).await?;
                return self.settings().await;
            }
            KeepingRequest::Told { drafts } => self.vault()?.told(&self.store, &drafts, now).await?,
            KeepingRequest::KeepLonger { draft } => {
                self.vault()?.keep_longer(&self.store, &draft, now).await?;
                return self.list_drafts().await;
            }
            KeepingRequest::Erase => {
                // The keys first: whatever the store makes of it, nothing can be read any more by this keeper.
                self.close();
                self.proposed = None;
                self.store.erase().await.map_err(crate::vault::VaultError::from)?;
            }
            _ => return Err(Failure::NotNow),
        }
        Ok(KeeperReply::Done)
    }

    async fn settings(&self) -> Answer {
        Ok(KeeperReply::Settings(self.vault()?.settings(&self.store).await?))
    }
}
