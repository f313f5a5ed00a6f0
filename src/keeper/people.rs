//! The page's requests about who can open the vault, and opening it.

use super::{Answer, Keeper, claim};
use crate::messages::{Failure, KeeperReply, PeopleRequest, Proposal};
use crate::seal::SigningIdentity;
use crate::vault::{self, Claims, NAME_MAX, NewVault, Params, RecoveryCode, Store, Vault};
use rand_core::OsRng;
use zeroize::Zeroizing;

/// A recovery code that was shown, until it is used or another is shown.
pub(super) struct Proposed {
    code: RecoveryCode,
    /// The groups that are to be typed back.
    asked: Vec<usize>,
}

impl<S: Store> Keeper<S> {
    pub(super) async fn create(
        &mut self,
        worker: &str,
        passphrase: String,
        typed_back: &[String],
        organisation: &str,
        device: &str,
    ) -> Answer {
        let passphrase = Zeroizing::new(passphrase);
        let worker = name(worker)?;
        // Before anything else is asked for in vain.
        if vault::exists(&self.store).await? {
            return Err(Failure::Exists);
        }
        vault::judge(&passphrase, &[organisation, &worker]).map_err(Failure::WeakPassphrase)?;
        let code = self.typed_back(typed_back)?;
        let claims = Claims { organisation: claim(organisation), device: claim(device) };
        let now = (self.clock)();
        let identity = SigningIdentity::generate(&mut OsRng, &claims.organisation, &claims.device, now / 1000);
        let new = NewVault { worker: &worker, passphrase: &passphrase, code: &code, claims, identity, params: Params::NEW };
        let vault = Vault::create(&self.store, new, now).await?;
        self.proposed = None;
        Ok(self.opened(vault).await)
    }

    pub(super) async fn unlock(&mut self, passphrase: String) -> Answer {
        let passphrase = Zeroizing::new(passphrase);
        let vault = Vault::open(&self.store, &passphrase).await?;
        Ok(self.opened(vault).await)
    }

    pub(super) async fn unlock_with_code(&mut self, code: String) -> Answer {
        let code = Zeroizing::new(code);
        let code = RecoveryCode::read(&code).map_err(|_| Failure::MistypedCode)?;
        let vault = Vault::open_with_code(&self.store, &code).await?;
        Ok(self.opened(vault).await)
    }

    pub(super) async fn people(&mut self, request: PeopleRequest) -> Answer {
        let now = (self.clock)();
        match request {
            PeopleRequest::Propose => return Ok(self.propose()),
            PeopleRequest::Judge { passphrase, names } => {
                let passphrase = Zeroizing::new(passphrase);
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                vault::judge(&passphrase, &names).map_err(Failure::WeakPassphrase)?;
                return Ok(KeeperReply::Done);
            }
            PeopleRequest::List => {}
            PeopleRequest::Add { name: typed, passphrase } => {
                let passphrase = Zeroizing::new(passphrase);
                let typed = name(&typed)?;
                let vault = self.vault()?;
                self.judge(&passphrase, &typed).await?;
                vault.add_worker(&self.store, &typed, &passphrase, now).await?;
            }
            PeopleRequest::ChangePassphrase { old, new } => {
                let (old, new) = (Zeroizing::new(old), Zeroizing::new(new));
                self.judge(&new, "").await?;
                let vault = self.vault.as_mut().ok_or(Failure::Locked)?;
                vault.change_passphrase(&self.store, &old, &new, &self.progress).await?;
                return Ok(KeeperReply::Done);
            }
            PeopleRequest::Remove { slot } => {
                let vault = self.vault.as_mut().ok_or(Failure::Locked)?;
                let mut people = vault.people(&self.store).await?;
                vault.remove_worker(&self.store, slot, &self.progress).await?;
                if people.iter().any(|colleague| colleague.slot == slot && colleague.is_you) {
                    // Whoever took away their own way in has none.
                    self.close();
                }
                people.retain(|colleague| colleague.slot != slot);
                return Ok(KeeperReply::People(people));
            }
            PeopleRequest::ReplaceCode { typed_back } => {
                self.vault()?;
                let code = self.typed_back(&typed_back)?;
                let vault = self.vault.as_mut().ok_or(Failure::Locked)?;
                vault.replace_code(&self.store, &code, now, &self.progress).await?;
                self.proposed = None;
            }
        }
        Ok(KeeperReply::People(self.vault()?.people(&self.store).await?))
    }

    fn propose(&mut self) -> KeeperReply {
        let proposed = Proposed { code: RecoveryCode::random(), asked: vault::groups_to_type_back() };
        let reply = Proposal { words: vault::suggest(), code: proposed.code.groups(), typed_back: proposed.asked.clone() };
        self.proposed = Some(proposed);
        KeeperReply::Proposed(reply)
    }

    /// The code of the last proposal, if what was typed back shows that somebody has it.
    fn typed_back(&self, typed: &[String]) -> Result<RecoveryCode, Failure> {
        let Proposed { code, asked } = self.proposed.as_ref().ok_or(Failure::CodeNotTypedBack)?;
        let right = asked.len() == typed.len() && asked.iter().zip(typed).all(|(group, typed)| code.has_group(*group, typed));
        if right { Ok(code.clone()) } else { Err(Failure::CodeNotTypedBack) }
    }

    /// Whether a typed passphrase may be used beside what this vault is called, and who is in it.
    async fn judge(&self, passphrase: &str, name: &str) -> Result<(), Failure> {
        let vault = self.vault()?;
        let people = vault.people(&self.store).await?;
        let mut names: Vec<&str> = people.iter().map(|colleague| colleague.name.as_str()).collect();
        names.extend([vault.claims().organisation.as_str(), name]);
        vault::judge(passphrase, &names).map_err(Failure::WeakPassphrase)
    }
}

/// What a worker is called: one line, of limited length.
pub(super) fn name(typed: &str) -> Result<String, Failure> {
    let name: String = claim(typed).chars().take(NAME_MAX).collect();
    if name.is_empty() { Err(Failure::NoName) } else { Ok(name) }
}
