//! The page's requests about the desk's own book.

use super::{Answer, Keeper, new_id};
use crate::messages::{BookRequest, Failure, KeeperReply, OpenedBook, Packed};
use crate::register::{Day, DeskBook, Moment, NotKept};
use crate::vault::{Store, StoredBook};

impl<S: Store> Keeper<S> {
    pub(super) async fn book(&mut self, request: BookRequest) -> Answer {
        match request {
            BookRequest::Read => {
                let StoredBook { newest, read, book } = self.vault()?.book(&self.store).await?;
                Ok(said(book, newest, read != newest))
            }
            BookRequest::PutService { base, service, today } => {
                let mut service = service.read().ok_or(Failure::NotNow)?;
                name(&mut service.id);
                let at = self.moment(today);
                self.change_book(base, |book| book.put_service(service, at)).await
            }
            BookRequest::RemoveService { base, id } => {
                let now = (self.clock)();
                self.change_book(base, |book| book.remove_service(&id, now)).await
            }
            BookRequest::SetArea { base, capacity, today } => {
                let mut capacity = capacity.read().ok_or(Failure::NotNow)?;
                capacity.homes.iter_mut().for_each(|homes| name(&mut homes.id));
                let at = self.moment(today);
                self.change_book(base, |book| book.set_area(capacity, at)).await
            }
        }
    }

    fn moment(&self, today: Day) -> Moment {
        Moment { now: (self.clock)(), today }
    }

    /// Changes the book as it is stored, if it is what whoever changes it has seen.
    async fn change_book(&mut self, base: u64, change: impl FnOnce(&mut DeskBook) -> Result<(), NotKept>) -> Answer {
        let StoredBook { newest, mut book, .. } = self.vault()?.book(&self.store).await?;
        if newest != base {
            return Err(Failure::Conflict { stored: newest });
        }
        change(&mut book).map_err(Failure::NotKept)?;
        self.vault()?.put_book(&self.store, base, &book).await?;
        Ok(said(book, base + 1, false))
    }
}

/// What is new gets an id.
fn name(id: &mut String) {
    if id.is_empty() {
        *id = new_id();
    }
}

fn said(book: DeskBook, revision: u64, recovered: bool) -> KeeperReply {
    KeeperReply::Book(Packed::of(&OpenedBook { book, revision, recovered }))
}
