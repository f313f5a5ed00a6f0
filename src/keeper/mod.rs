//! Answers the page's requests, as keeper or as reader: where vault, seal and register meet.
//!
//! One worker has one role for its life. A keeper holds the vault and never parses a file from elsewhere; a reader judges
//! such files and never holds a key. What belongs to the other role is answered with [`Failure::NotNow`].

mod drafts;
mod export;
mod judge;
mod summary;
#[cfg(target_arch = "wasm32")]
pub mod worker;

pub use judge::{identity, judge};
pub use summary::summary_of;

use crate::form::{Form, TEXT_MAX, standard};
use crate::messages::{Failure, Identity, KeeperReply, KeeperRequest, Opened, OpenedBy, PeopleRequest, Proposal, Role, Weak};
use crate::vault::{self, Claims, Store, Vault, VaultError};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// What the page knows of a draft that it has opened or saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Seen {
    /// The newest stored revision.
    newest: u64,
    /// The revision whose contents the page has: an earlier one, if the newest was damaged.
    read: u64,
    /// Milliseconds since 1970.
    made_at: u64,
}

/// A keeper or a reader.
pub struct Keeper<S> {
    store: S,
    form: Form,
    /// Milliseconds since 1970.
    clock: fn() -> u64,
    role: Option<Role>,
    vault: Option<Vault>,
    seen: BTreeMap<String, Seen>,
    /// What goes beside the next answer.
    beside: Option<Vec<u8>>,
}

type Answer = Result<KeeperReply, Failure>;

impl<S: Store> Keeper<S> {
    /// One that has not been told its role.
    pub fn new(store: S, clock: fn() -> u64) -> Keeper<S> {
        // Compiled in, since its rules decide what may leave; the page's copy is only for showing.
        Keeper { store, form: standard(), clock, role: None, vault: None, seen: BTreeMap::new(), beside: None }
    }

    /// Answers one request. `file` is what came beside it.
    pub async fn answer(&mut self, request: KeeperRequest, file: Option<Vec<u8>>) -> KeeperReply {
        let answer = match (self.role, request) {
            (None, KeeperRequest::Start { role }) => {
                self.role = Some(role);
                Ok(KeeperReply::Started)
            }
            (Some(Role::Reader), KeeperRequest::Read { name }) => {
                let judgement = judge(&file.unwrap_or_default(), (self.clock)() / 1000);
                Ok(KeeperReply::Read { name, judgement: Box::new(judgement) })
            }
            #[cfg(feature = "testkit")]
            (Some(_), KeeperRequest::Panic) => panic!("asked to"),
            (Some(Role::Keeper), request) => self.keep(request).await,
            _ => Err(Failure::NotNow),
        };
        answer.unwrap_or_else(KeeperReply::Failed)
    }

    /// The bytes that go beside the last answer: taken once, by whoever sends it.
    pub fn take_beside(&mut self) -> Option<Vec<u8>> {
        self.beside.take()
    }

    async fn keep(&mut self, request: KeeperRequest) -> Answer {
        match request {
            KeeperRequest::Look => Ok(KeeperReply::Vault { exists: vault::exists(&self.store).await? }),
            KeeperRequest::People(PeopleRequest::Propose) => {
                Ok(KeeperReply::Proposed(Proposal { words: vault::suggest(), code: Vec::new(), typed_back: Vec::new() }))
            }
            KeeperRequest::Create { worker: _, passphrase, typed_back: _, organisation, device } => {
                let passphrase = Zeroizing::new(passphrase);
                if !vault::is_strong(&passphrase, &organisation) {
                    return Err(Failure::WeakPassphrase(Weak::Short));
                }
                let claims = Claims { organisation: claim(&organisation), device: claim(&device) };
                let vault = Vault::create(&self.store, &passphrase, claims, (self.clock)() / 1000).await?;
                Ok(self.opened(vault))
            }
            KeeperRequest::Unlock { passphrase } => {
                let passphrase = Zeroizing::new(passphrase);
                let vault = Vault::open(&self.store, &passphrase).await?;
                Ok(self.opened(vault))
            }
            KeeperRequest::ListDrafts => self.list_drafts().await,
            KeeperRequest::NewDraft { body } => self.new_draft(body).await,
            KeeperRequest::OpenDraft { id } => self.open_draft(id).await,
            KeeperRequest::SaveDraft { id, base, body } => self.save_draft(id, base, body).await,
            KeeperRequest::DuplicateDraft { id } => self.duplicate_draft(id).await,
            KeeperRequest::DeleteDraft { id } => self.delete_draft(id).await,
            KeeperRequest::Export { draft, revision, stage, area, eligibility } => {
                self.export(draft, revision, stage, area, eligibility).await
            }
            KeeperRequest::ListExports => Ok(KeeperReply::Exports(self.vault()?.exports(&self.store).await?)),
            // A second start, and files from elsewhere.
            _ => Err(Failure::NotNow),
        }
    }

    fn opened(&mut self, vault: Vault) -> KeeperReply {
        let claims = vault.claims().clone();
        let identity = identity(vault.identity().signer());
        self.vault = Some(vault);
        self.seen.clear();
        // The names whole: the certificate's are cut to its limit.
        let identity = Identity { organisation: claims.organisation, device: claims.device, ..identity };
        KeeperReply::Opened(Box::new(Opened {
            identity: Some(identity),
            by: OpenedBy::Worker { slot: 0, name: String::new() },
            place: None,
            backup_recipient: String::new(),
            writes: true,
            expired: 0,
        }))
    }

    fn vault(&self) -> Result<&Vault, Failure> {
        self.vault.as_ref().ok_or(Failure::Locked)
    }
}

/// A name as every reader takes it: one line, of limited length. Without this, no packet of the vault could be opened.
fn claim(name: &str) -> String {
    let line: String = name.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(TEXT_MAX as usize).collect()
}

/// A new random UUID (version 4).
fn new_id() -> String {
    let mut bytes = [0; 16];
    rand_core::RngCore::fill_bytes(&mut rand_core::OsRng, &mut bytes);
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}

impl From<VaultError> for Failure {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::WrongPassphrase => Failure::WrongPassphrase,
            VaultError::Gone => Failure::NoVault,
            VaultError::Replaced => Failure::Locked,
            VaultError::Exists => Failure::Exists,
            VaultError::Newer => Failure::NewerVault,
            VaultError::DamagedHeader => Failure::DamagedVault,
            VaultError::NotFound => Failure::NotFound,
            VaultError::Conflict { stored } => Failure::Conflict { stored },
            VaultError::DamagedRecord => Failure::DamagedRecord,
            VaultError::Refused => Failure::StoreRefused,
            VaultError::Full => Failure::StoreFull,
            VaultError::Denied => Failure::StoreDenied,
            VaultError::Blocked => Failure::StoreBlocked,
            VaultError::Unfit => Failure::StoreUnfit,
        }
    }
}
