//! Answers the page's requests, as keeper or as reader: where vault, seal and register meet.
//!
//! One worker has one role for its life. A keeper holds the vault, and reads of what comes from elsewhere only notes, the packets that
//! go into the register, and the registers of colleagues, each after its signature held; a reader judges files and never holds a key; a
//! sealer seals or opens one file under a passphrase. What belongs to another role is answered with [`Failure::NotNow`].

mod backup;
mod book;
mod contacts;
mod drafts;
mod erasing;
mod export;
mod figures;
mod forward;
mod judge;
mod keeping;
mod keylife;
mod linking;
mod notes;
mod people;
mod register;
mod sealer;
mod sending;
mod shared;
#[cfg(target_arch = "wasm32")]
pub mod subtle;
mod summary;
// Its machine is driven by the worker alone; natively only its tests are.
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code))]
mod turn;
#[cfg(target_arch = "wasm32")]
pub mod worker;
#[cfg(target_arch = "wasm32")]
mod writer;

pub use judge::{identity, judge, judge_by};
pub use summary::summary_of;

use crate::form::{Form, TEXT_MAX, standard};
use crate::messages::{
    BackupRequest, ContactsRequest, DraftBody, Failure, Identity, Judgement, KeeperReply, KeeperRequest, KeepingRequest, NotesRequest,
    Opened, PeopleRequest, RegisterRequest, Role, SendingRequest, SharedRequest,
};
use crate::packet::shapes::rfc3339;
use crate::seal::Prover;
use crate::vault::{self, Before, Covered, Store, Vault, VaultError};
use people::Proposed;
use sending::Leaving;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What the page knows of a draft that it has opened or saved.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Seen {
    /// What its next save goes on from; none for a new draft.
    before: Option<Before>,
    /// Milliseconds since 1970.
    made_at: u64,
    /// The draft that it is another version of. Never the page's to change: packets carry it.
    version_of: Option<String>,
    /// Whether the person is invented. Never the page's to change either: what is practised does not leave as real.
    practice: bool,
    /// The highest revision of all versions of it: the next one has a higher number.
    above: u64,
}

/// A save that the store did not confirm: it may have landed.
struct Unsure {
    id: String,
    base: u64,
    body: DraftBody,
}

/// A keeper, a reader or a sealer.
pub struct Keeper<S> {
    store: S,
    form: Form,
    /// Milliseconds since 1970.
    clock: fn() -> u64,
    role: Option<Role>,
    vault: Option<Vault>,
    seen: BTreeMap<String, Seen>,
    unsure: Option<Unsure>,
    /// The packet that was signed last: only its files leave.
    leaving: Option<Leaving>,
    /// What goes beside the next answer.
    beside: Option<Vec<u8>>,
    /// The recovery code that was shown last.
    proposed: Option<Proposed>,
    /// What the last backup of everything holds, until the page says that the browser has it.
    covered: Option<Covered>,
    /// The register's file that was made last, until the page says that it is where it belongs.
    made: Option<vault::Saved>,
    /// Told how far a long request has come, of 1000.
    progress: Box<dyn Fn(u16)>,
    /// Whether this window is the one that writes; another's keeper may be.
    writes: Rc<Cell<bool>>,
    /// The register's lines, once they were asked for, as of how often something was written into it.
    lines: Option<(u64, register::Lines)>,
    /// Proves foreign signatures: the reader's, and of packets that go into the register.
    prover: Prover,
}

type Answer = Result<KeeperReply, Failure>;

impl<S: Store> Keeper<S> {
    /// One that has not been told its role.
    pub fn new(store: S, clock: fn() -> u64) -> Keeper<S> {
        // Compiled in, since its rules decide what may leave; the page's copy is only for showing.
        Keeper {
            store,
            form: standard(),
            clock,
            role: None,
            vault: None,
            seen: BTreeMap::new(),
            unsure: None,
            leaving: None,
            beside: None,
            proposed: None,
            covered: None,
            made: None,
            progress: Box::new(|_| {}),
            writes: Rc::new(Cell::new(true)),
            lines: None,
            prover: Prover::default(),
        }
    }

    /// Writes only while this says so: see `keeper::turn`.
    pub fn gated_by(self, writes: Rc<Cell<bool>>) -> Keeper<S> {
        Keeper { writes, ..self }
    }

    /// Proves signatures of foreign files by this.
    pub fn proving_by(self, prover: Prover) -> Keeper<S> {
        Keeper { prover, ..self }
    }

    /// Answers one request. `file` is what came beside it.
    pub async fn answer(&mut self, request: KeeperRequest, file: Option<Vec<u8>>) -> KeeperReply {
        let answer = match (self.role, request) {
            (None, KeeperRequest::Start { role }) => {
                self.role = Some(role);
                Ok(KeeperReply::Started)
            }
            (Some(Role::Reader), KeeperRequest::Read { name }) => {
                let file = file.unwrap_or_default();
                let judgement = judge_by(&file, (self.clock)() / 1000, &mut self.prover).await;
                // Given back to be opened: the page need not read it again.
                self.beside = matches!(judgement, Judgement::Sealed(_)).then_some(file);
                Ok(KeeperReply::Read { name, judgement: Box::new(judgement) })
            }
            (Some(Role::Sealer), KeeperRequest::Sealer(request)) => self.seal(request, &file.unwrap_or_default()),
            #[cfg(feature = "testkit")]
            (Some(_), KeeperRequest::Panic) => panic!("asked to"),
            (Some(Role::Keeper), request) if self.vault.is_some() && turn::writes(&request) && !self.writes.get() => Err(Failure::ReadOnly),
            (Some(Role::Keeper), request) => self.keep(request, file.unwrap_or_default()).await,
            _ => Err(Failure::NotNow),
        };
        answer.unwrap_or_else(KeeperReply::Failed)
    }

    /// The bytes that go beside the last answer: taken once, by whoever sends it.
    pub fn take_beside(&mut self) -> Option<Vec<u8>> {
        self.beside.take()
    }

    /// Whom to tell from now on how far a long request has come, of 1000.
    pub fn tell_progress(&mut self, tell: impl Fn(u16) + 'static) {
        self.progress = Box::new(tell);
    }

    async fn keep(&mut self, request: KeeperRequest, file: Vec<u8>) -> Answer {
        if let Some(vault) = &self.vault
            && reads(&request)
        {
            vault.is_current(&self.store).await?;
        }
        if let Some(vault) = &mut self.vault
            && signs(&request)
        {
            vault.read_identity(&self.store).await?;
        }
        match request {
            KeeperRequest::Look => Ok(KeeperReply::Vault { exists: vault::exists(&self.store).await? }),
            KeeperRequest::Create { worker, passphrase, typed_back, organisation, device } => {
                self.create(&worker, passphrase, &typed_back, &organisation, &device).await
            }
            KeeperRequest::Unlock { passphrase } => self.unlock(passphrase).await,
            KeeperRequest::UnlockWithCode { code } => self.unlock_with_code(code).await,
            KeeperRequest::Again => Ok(KeeperReply::Opened(Box::new(self.said(self.vault()?, 0).await))),
            KeeperRequest::People(request) => self.people(request).await,
            KeeperRequest::Backup(request) => self.backup(request, file).await,
            KeeperRequest::Keeping(request) => self.keeping(request).await,
            KeeperRequest::ListDrafts => self.list_drafts().await,
            KeeperRequest::NewDraft { body } => self.new_draft(body).await,
            KeeperRequest::OpenDraft { id } => self.open_draft(id).await,
            KeeperRequest::SaveDraft { id, base, body } => self.save_draft(id, base, body).await,
            KeeperRequest::DuplicateDraft { id } => self.duplicate_draft(id).await,
            KeeperRequest::DeleteDraft { id } => self.delete_draft(id).await,
            KeeperRequest::Export { draft, revision, stage, area, eligibility, sealing } => {
                self.export(draft, revision, stage, (area, eligibility), sealing).await
            }
            KeeperRequest::Sending(request) => self.send(request, &file).await,
            KeeperRequest::Contacts(request) => self.contacts(request).await,
            KeeperRequest::Notes(request) => self.notes(request, &file).await,
            KeeperRequest::Keys(request) => self.keys(request).await,
            KeeperRequest::Register(request) => self.register(request, &file).await,
            KeeperRequest::Book(request) => self.book(request).await,
            KeeperRequest::ListExports => Ok(KeeperReply::Exports(self.vault()?.exports(&self.store).await?)),
            // A second start, and files from elsewhere.
            _ => Err(Failure::NotNow),
        }
    }

    async fn opened(&mut self, vault: Vault) -> KeeperReply {
        // Drafts can be opened without knowing where the worker was, and deleted the next time.
        let expired = if self.writes.get() { vault.expire(&self.store, (self.clock)()).await.unwrap_or_default() } else { 0 };
        let opened = self.said(&vault, expired).await;
        self.close();
        self.vault = Some(vault);
        KeeperReply::Opened(Box::new(opened))
    }

    /// What is said of a vault that is open.
    async fn said(&self, vault: &Vault, expired: u32) -> Opened {
        let claims = vault.claims().clone();
        // The names whole: the certificate's are cut to its limit.
        let identity = vault.identity().ok().map(|own| Identity {
            organisation: claims.organisation,
            device: claims.device,
            ..identity(own.signer())
        });
        Opened {
            identity,
            by: vault.by().clone(),
            expired,
            place: vault.place(&self.store).await.unwrap_or_default(),
            backup_recipient: vault.backup_recipient().unwrap_or_default().to_owned(),
            writes: self.writes.get(),
        }
    }

    /// Forgets the vault, and what belongs to it.
    fn close(&mut self) {
        self.vault = None;
        self.seen.clear();
        self.unsure = None;
        self.leaving = None;
        self.covered = None;
        self.made = None;
        self.lines = None;
    }

    /// Now, as packets and notes say it: RFC 3339, UTC, whole seconds.
    fn now_in_utc(&self) -> String {
        rfc3339((self.clock)() / 1000)
    }

    fn vault(&self) -> Result<&Vault, Failure> {
        self.vault.as_ref().ok_or(Failure::Locked)
    }
}

/// Whether an answer is made from records: with keys that are not theirs any more, they would look damaged. Whatever writes finds
/// that out by itself, and text that cannot be saved is sealed whatever the store says.
fn reads(request: &KeeperRequest) -> bool {
    match request {
        KeeperRequest::Again
        | KeeperRequest::ListDrafts
        | KeeperRequest::OpenDraft { .. }
        | KeeperRequest::DuplicateDraft { .. }
        | KeeperRequest::Export { .. }
        | KeeperRequest::ListExports => true,
        KeeperRequest::People(request) => !matches!(request, PeopleRequest::Propose | PeopleRequest::Judge { .. }),
        KeeperRequest::Backup(request) => {
            matches!(request, BackupRequest::Make { .. } | BackupRequest::Restore { .. } | BackupRequest::TakeUnsaved)
        }
        KeeperRequest::Keeping(request) => matches!(request, KeepingRequest::Settings),
        KeeperRequest::Sending(request) => match request {
            // Nothing is signed with a key that is not the vault's any more.
            SendingRequest::Json { .. } | SendingRequest::Pdf { .. } | SendingRequest::Unseal => true,
            SendingRequest::Words => false,
        },
        KeeperRequest::Contacts(request) => !matches!(request, ContactsRequest::Look { .. }),
        KeeperRequest::Notes(_) | KeeperRequest::Keys(_) | KeeperRequest::Book(_) => true,
        KeeperRequest::Register(request) => !matches!(request, RegisterRequest::Find { .. }),
        _ => false,
    }
}

/// Whether an answer depends on what the vault signs with, which another window may have replaced.
fn signs(request: &KeeperRequest) -> bool {
    match request {
        KeeperRequest::Export { .. } | KeeperRequest::Keys(_) => true,
        KeeperRequest::Sending(request) => matches!(request, SendingRequest::Pdf { .. }),
        KeeperRequest::Contacts(request) => matches!(request, ContactsRequest::Own),
        KeeperRequest::Notes(request) => !matches!(request, NotesRequest::History { .. } | NotesRequest::Notice { .. }),
        // What this vault signs with, it believes.
        KeeperRequest::Register(RegisterRequest::Shared(request)) => matches!(request, SharedRequest::BringIn | SharedRequest::Make),
        _ => false,
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
            VaultError::WrongCode => Failure::WrongCode,
            VaultError::Taken => Failure::PassphraseTaken,
            VaultError::TooMany => Failure::TooManyWorkers,
            VaultError::LastWorker => Failure::LastWorker,
            VaultError::DamagedTeam => Failure::DamagedTeam,
            VaultError::NoIdentity => Failure::NoIdentity,
            VaultError::Replaced => Failure::KeysChanged,
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
