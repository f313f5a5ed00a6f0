//! The address book as the screen knows it: asked of the keeper when the vault is open, and after each change.

use super::session::{Session, why_not};
use crate::contacts::{Standing, standing};
use crate::messages::{AddressBook, CardView, ContactsRequest, Failure, Identity, KeeperReply, KeeperRequest};
use leptos::prelude::*;

/// A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Book {
    session: Session,
    known: RwSignal<Option<AddressBook>>,
    failed: RwSignal<Option<Failure>>,
}

impl Book {
    /// Asks whenever the vault is opened, and forgets when it is shut.
    pub fn new(session: Session) -> Book {
        let book = Book { session, known: RwSignal::new(None), failed: RwSignal::new(None) };
        let is_open = Memo::new(move |_| session.is_open());
        Effect::new(move |_| {
            book.failed.set(None);
            if is_open.get() {
                leptos::task::spawn_local(async move {
                    if let Err(failure) = book.ask(ContactsRequest::List).await {
                        book.failed.try_set(Some(failure));
                    }
                });
            } else {
                book.known.set(None);
            }
        });
        book
    }

    /// What is known; none while it is asked. Tracked.
    pub fn known(self) -> Option<AddressBook> {
        self.known.get()
    }

    /// Who signed, as the book has it; none while it is asked. Tracked.
    pub fn standing(self, signer: &Identity) -> Option<Standing> {
        self.known.with(|known| Some(standing(&known.as_ref()?.contacts, &signer.fingerprint, &signer.organisation)))
    }

    /// Why it could not be asked. Tracked.
    pub fn failed(self) -> Option<Failure> {
        self.failed.get()
    }

    /// Asks, or changes.
    ///
    /// # Errors
    /// Why the keeper did not.
    pub async fn ask(self, request: ContactsRequest) -> Result<AddressBook, Failure> {
        match self.session.ask(KeeperRequest::Contacts(request)).await {
            Ok(KeeperReply::Contacts(book)) => {
                self.known.try_set(Some(book.clone()));
                Ok(book)
            }
            other => Err(why_not(other)),
        }
    }

    /// What a card says: another's as text, or this vault's own.
    ///
    /// # Errors
    /// Why the keeper could not read or make it.
    pub async fn card(self, text: Option<String>) -> Result<CardView, Failure> {
        let request = text.map_or(ContactsRequest::Own, |text| ContactsRequest::Look { text });
        match self.session.ask(KeeperRequest::Contacts(request)).await {
            Ok(KeeperReply::Card(card)) => Ok(card),
            other => Err(why_not(other)),
        }
    }
}
