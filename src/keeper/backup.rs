//! The page's requests about backup files, and about text that could not be saved.

use super::people::name;
use super::{Answer, Keeper, claim, new_id, summary_of};
use crate::messages::{BackupRequest, DraftBody, Failure, KeeperReply};
use crate::seal::SigningIdentity;
use crate::vault::{
    self, BackupError, Claims, Entry, Link, NewVault, NotSealed, OpenedBackup, Params, RecoveryCode, Restoring, Store, StoredSummary,
    Unsaved, Vault, is_id,
};
use rand_core::OsRng;
use zeroize::Zeroizing;

impl<S: Store> Keeper<S> {
    pub(super) async fn backup(&mut self, request: BackupRequest, file: Vec<u8>) -> Answer {
        match request {
            BackupRequest::Make { draft } => self.make_backup(draft).await,
            BackupRequest::Made => {
                let covered = self.covered.as_ref().ok_or(Failure::NotNow)?;
                self.vault()?.backed_up(&self.store, covered).await?;
                self.covered = None;
                Ok(KeeperReply::Done)
            }
            BackupRequest::Unsaved { id, body, recipient } => self.back_up_unsaved(id, *body, &recipient).await,
            BackupRequest::Restore { code } => self.restore(code, &file).await,
            BackupRequest::Begin { code, worker, passphrase, organisation, device } => {
                let passphrase = Zeroizing::new(passphrase);
                let claims = Claims { organisation: claim(&organisation), device: claim(&device) };
                self.begin(code, &worker, &passphrase, claims, &file).await
            }
            BackupRequest::SealUnsaved { id, base, body } => {
                let body = self.marked(&id, *body);
                let sealed = self.vault()?.seal_unsaved(&Unsaved { id, base, body });
                Ok(self.file(sealed, 0))
            }
            BackupRequest::TakeUnsaved => self.take_unsaved(&file).await,
        }
    }

    async fn make_backup(&mut self, draft: Option<String>) -> Answer {
        let vault = self.vault()?;
        let made = vault.back_up(&self.store, draft.as_deref(), (self.clock)(), &self.progress).await?;
        // Records that other keys sealed meanwhile would have been left out.
        vault.is_current(&self.store).await?;
        let file = made.seal(vault.backup_recipient()?).map_err(|not_sealed| match not_sealed {
            NotSealed::TooMuch => Failure::BackupTooMuch,
            // It came from the record of the team.
            NotSealed::NoRecipient => Failure::DamagedTeam,
        })?;
        if self.writes.get() {
            // A store that takes nothing is when a backup is needed most.
            let _ = vault.remember(&self.store, &made).await;
        }
        // A backup of one draft covers nothing, and the one before it may not have been taken by the browser.
        self.covered = made.covered;
        Ok(self.file(file, made.left_out))
    }

    async fn back_up_unsaved(&mut self, id: String, body: DraftBody, recipient: &str) -> Answer {
        let now = (self.clock)();
        let body = self.marked(&id, self.of_form(body));
        let before = self.seen.get(&id).and_then(|seen| seen.before);
        let link = before.map_or_else(|| Link::first(&body), |before| before.link.next(&body));
        let made_at = self.seen.get(&id).map_or(now, |seen| seen.made_at);
        // The page remembers the recipient of the time when the vault was opened; the code may have been replaced since.
        let recipient = self.vault.as_ref().and_then(|vault| vault.backup_recipient().ok()).unwrap_or(recipient);
        let text = serde_json::value::to_raw_value(&body).expect("a body has only string keys");
        let lineage = before.map(|before| before.link.state).into_iter().collect();
        let id = if is_id(&id) { id } else { new_id() };
        let revision = before.map_or(0, |before| before.newest) + 1;
        let entry = Entry { id, revision, made_at, saved_at: now, state: link.state, parent: link.parent, lineage, body: &text };
        let file = entry.alone(now).seal(recipient).map_err(|not_sealed| match not_sealed {
            NotSealed::TooMuch => Failure::BackupTooMuch,
            // It came from the page.
            NotSealed::NoRecipient => Failure::NotNow,
        })?;
        Ok(self.file(file, 0))
    }

    async fn restore(&mut self, code: String, file: &[u8]) -> Answer {
        self.vault()?;
        let opened = open(code, file)?.1;
        let summarise = summarise(self);
        let restoring = Restoring { summarise: &summarise, new_id, now: (self.clock)() };
        let vault = self.vault.as_mut().ok_or(Failure::Locked)?;
        let restored = vault.restore(&self.store, &opened.contents()?, &restoring).await?;
        Ok(KeeperReply::Restored(restored))
    }

    /// A vault out of a file, with the same recovery code, in one transaction.
    async fn begin(&mut self, code: String, worker: &str, passphrase: &str, mut claims: Claims, file: &[u8]) -> Answer {
        let worker = name(worker)?;
        if vault::exists(&self.store).await? {
            return Err(Failure::Exists);
        }
        let (code, opened) = open(code, file)?;
        let contents = opened.contents()?;
        let now = (self.clock)();
        let identity = match contents.identity.as_ref().and_then(|identity| identity.read()) {
            Some((identity, kept)) => {
                claims.organisation = kept.organisation;
                if claims.device.is_empty() {
                    claims.device = kept.device;
                }
                identity
            }
            None => SigningIdentity::generate(&mut OsRng, &claims.organisation, &claims.device, now / 1000),
        };
        vault::judge(passphrase, &[&claims.organisation, &worker]).map_err(Failure::WeakPassphrase)?;
        let new = NewVault { worker: &worker, passphrase, code: &code, claims, identity, params: Params::NEW };
        let (vault, mut batch) = Vault::prepare(new, now);
        let summarise = summarise(self);
        let restoring = Restoring { summarise: &summarise, new_id, now };
        vault.plan(&self.store, &contents, &restoring, &mut batch).await?;
        Vault::write_new(&self.store, batch).await?;
        self.proposed = None;
        Ok(self.opened(vault).await)
    }

    /// Puts a file beside the answer. Its name says when, and nothing about anybody.
    fn file(&mut self, file: Vec<u8>, left_out: usize) -> KeeperReply {
        self.beside = Some(file);
        let now = self.now_in_utc();
        KeeperReply::File { name: format!("onward-backup-{}.age", &now[..DATE_CHARACTERS]), left_out }
    }
}

/// Of an RFC 3339 date and time.
const DATE_CHARACTERS: usize = "2026-11-22".len();

fn open(code: String, file: &[u8]) -> Result<(RecoveryCode, OpenedBackup), Failure> {
    let code = Zeroizing::new(code);
    // Before it is looked at: a file that large would stop the device.
    if file.len() > vault::FILE_BYTES_MAX {
        return Err(Failure::BackupTooBig);
    }
    let code = RecoveryCode::read(&code).map_err(|_| Failure::MistypedCode)?;
    let opened = OpenedBackup::open(&code, file)?;
    Ok((code, opened))
}

/// The summary of a restored draft, unless its form is newer than this program's.
fn summarise<S: Store>(keeper: &Keeper<S>) -> impl Fn(&DraftBody, u64, u64) -> Option<StoredSummary> + use<S> {
    let form = keeper.form.clone();
    move |body, made_at, saved_at| (body.form_version <= form.version()).then(|| summary_of(&form, body, made_at, saved_at))
}

impl From<BackupError> for Failure {
    fn from(error: BackupError) -> Self {
        match error {
            BackupError::NotOurs => Failure::BackupNotOurs,
            BackupError::Damaged => Failure::BackupDamaged,
            BackupError::Newer => Failure::BackupNewer,
            BackupError::TooBig => Failure::BackupTooBig,
            BackupError::WrongCode => Failure::WrongCode,
        }
    }
}
