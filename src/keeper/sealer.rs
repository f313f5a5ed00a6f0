//! Sealing files, and opening them with a passphrase: the sealer's whole work, in a worker that holds nothing else and is ended after
//! its answer, since scrypt takes 128 MiB or more.

use super::{Answer, Keeper};
use crate::messages::{Container, Failure, KeeperReply, SealerRequest};
use crate::seal::armour::{armour, without_armour};
use crate::seal::passphrase::{open_under, seal_under};
use crate::seal::recipient::Unopened;
use crate::vault::{self, Store};
use zeroize::Zeroizing;

impl<S: Store> Keeper<S> {
    pub(super) fn seal(&mut self, request: SealerRequest, file: &[u8]) -> Answer {
        self.beside = Some(match request {
            SealerRequest::Lock { passphrase, container } => {
                let passphrase = Zeroizing::new(passphrase);
                vault::judge(&passphrase, &[]).map_err(Failure::WeakPassphrase)?;
                put(container, seal_under(&vault::composed_passphrase(&passphrase), file))
            }
            SealerRequest::Open { passphrase } => {
                let passphrase = vault::composed_passphrase(&Zeroizing::new(passphrase));
                let mut plain = open_under(&passphrase, &without_armour(file)?)?;
                std::mem::take(&mut *plain)
            }
        });
        Ok(KeeperReply::Done)
    }
}

pub(super) fn put(container: Container, sealed: Vec<u8>) -> Vec<u8> {
    match container {
        Container::Age => sealed,
        Container::Text => armour(&sealed),
    }
}

impl From<Unopened> for Failure {
    fn from(unopened: Unopened) -> Self {
        match unopened {
            Unopened::OtherPassphrase => Failure::WrongSealPassphrase,
            Unopened::TooMuchWork => Failure::TooMuchWork,
            Unopened::NotAge | Unopened::TooBig | Unopened::Damaged => Failure::SealedDamaged,
            Unopened::OtherKey => Failure::SealedToOther,
        }
    }
}
