//! The files of what was signed last, and what was sealed to this vault.

use super::sealer::put;
use super::{Answer, Keeper};
use crate::messages::{Container, Failure, KeeperReply, SendingRequest};
use crate::packet::file_stem;
use crate::seal::armour::without_armour;
use crate::seal::recipient::{NoRecipient, Unopened, open_with, seal_to};
use crate::seal::{SignedPacket, sign_pdf};
use crate::vault::{self, Store};
use zeroize::Zeroizing;

/// What was signed last.
pub(super) struct Leaving {
    /// It.
    pub(super) signed: Signed,
    /// Whose key its files are sealed to, `age1…`.
    pub(super) to: Option<String>,
}

/// What can leave as a packet does.
pub(super) enum Signed {
    /// A packet of this vault.
    Packet(Box<SignedPacket>),
    /// Somebody else's packet, passed on.
    Forward {
        /// The forward's id.
        id: String,
        /// The flattened JWS.
        jws: String,
    },
}

impl Signed {
    fn id(&self) -> &str {
        match self {
            Signed::Packet(packet) => &packet.record().packet_id,
            Signed::Forward { id, .. } => id,
        }
    }

    fn jws(&self) -> &str {
        match self {
            Signed::Packet(packet) => packet.jws(),
            Signed::Forward { jws, .. } => jws,
        }
    }
}

impl<S: Store> Keeper<S> {
    pub(super) async fn send(&mut self, request: SendingRequest, file: &[u8]) -> Answer {
        match request {
            SendingRequest::Json { packet, container } => {
                let leaving = self.leaving(&packet)?;
                let (jws, to) = (leaving.signed.jws().as_bytes().to_vec(), leaving.to.clone());
                self.leave(file_stem(&packet), ".json", jws, to.as_deref(), container)
            }
            SendingRequest::Pdf { packet, container } => {
                // The signature of the packet is in the log already, and its PDF can carry no other packet.
                let own = self.vault()?.identity()?;
                let leaving = self.leaving(&packet)?;
                let Signed::Packet(signed) = &leaving.signed else { return Err(Failure::NotNow) };
                let pdf = sign_pdf(file, signed, own).map_err(|_| Failure::OtherPdf)?;
                let to = leaving.to.clone();
                self.leave(file_stem(&packet), ".pdf", pdf, to.as_deref(), container)
            }
            SendingRequest::Words => {
                self.vault()?;
                Ok(KeeperReply::Words(vault::suggest()))
            }
            SendingRequest::Unseal => self.unseal(file).await,
        }
    }

    fn leaving(&self, packet: &str) -> Result<&Leaving, Failure> {
        self.vault()?;
        self.leaving.as_ref().filter(|leaving| leaving.signed.id() == packet).ok_or(Failure::NotNow)
    }

    /// Puts a file beside the answer, sealed if it is for somebody's key. What is in a sealed one is told by its bytes, so its name
    /// does not say it.
    pub(super) fn leave(&mut self, stem: String, ending: &str, file: Vec<u8>, to: Option<&str>, container: Container) -> Answer {
        let (name, file) = match to {
            None => (stem + ending, file),
            Some(recipient) => {
                let sealed = seal_to(recipient, &file).map_err(|NoRecipient| Failure::NotPinned)?;
                (stem + container.ending(), put(container, sealed))
            }
        };
        self.beside = Some(file);
        Ok(KeeperReply::File { name, left_out: 0 })
    }

    /// What others seal to for this vault. A window whose turn to write it is not can show it, and not make it.
    pub(super) async fn recipient(&self) -> Result<String, Failure> {
        let vault = self.vault()?;
        match vault.recipient(&self.store).await? {
            Some(recipient) => Ok(recipient),
            None if self.writes.get() => Ok(vault.make_recipient(&self.store, (self.clock)()).await?),
            None => Err(Failure::ReadOnly),
        }
    }

    async fn unseal(&mut self, file: &[u8]) -> Answer {
        let mut plain = self.unsealed(&without_armour(file)?).await??;
        self.beside = Some(std::mem::take(&mut *plain));
        Ok(KeeperReply::Done)
    }

    /// Opens what was sealed to this vault, in bytes.
    pub(super) async fn unsealed(&self, sealed: &[u8]) -> Result<Result<Zeroizing<Vec<u8>>, Unopened>, Failure> {
        for secret in &self.vault()?.recipient_secrets(&self.store).await? {
            match open_with(secret, sealed) {
                Err(Unopened::OtherKey) => {}
                other => return Ok(other),
            }
        }
        Ok(Err(Unopened::OtherKey))
    }
}
