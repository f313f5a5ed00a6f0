//! The files of the packet that was signed last, and what was sealed to this vault.

use super::{Answer, Keeper};
use crate::messages::{Failure, KeeperReply, SendingRequest};
use crate::packet::file_stem;
use crate::seal::armour::without_armour;
use crate::seal::recipient::{Unopened, open_with};
use crate::seal::sign_pdf;
use crate::vault::{self, Store};

impl<S: Store> Keeper<S> {
    pub(super) async fn send(&mut self, request: SendingRequest, file: &[u8]) -> Answer {
        match request {
            SendingRequest::Pdf { packet } => self.sign_pdf(&packet, file),
            SendingRequest::Words => {
                self.vault()?;
                Ok(KeeperReply::Words(vault::suggest()))
            }
            SendingRequest::Recipient => Ok(KeeperReply::Recipient(self.recipient().await?)),
            SendingRequest::Unseal => self.unseal(file).await,
        }
    }

    /// The signature of the packet is in the log already, and its PDF can carry no other packet.
    fn sign_pdf(&mut self, packet: &str, file: &[u8]) -> Answer {
        let own = self.vault()?.identity()?;
        let signed = self.signed.as_ref().filter(|signed| signed.record().packet_id == packet).ok_or(Failure::NotNow)?;
        let pdf = sign_pdf(file, signed, own).map_err(|_| Failure::OtherPdf)?;
        self.beside = Some(pdf);
        Ok(KeeperReply::File { name: format!("{}.pdf", file_stem(packet)), left_out: 0 })
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
        let secrets = self.vault()?.recipient_secrets(&self.store).await?;
        let sealed = without_armour(file)?;
        for secret in &secrets {
            match open_with(secret, &sealed) {
                Ok(mut plain) => {
                    self.beside = Some(std::mem::take(&mut *plain));
                    return Ok(KeeperReply::Done);
                }
                Err(Unopened::OtherKey) => {}
                Err(other) => return Err(other.into()),
            }
        }
        Err(Failure::SealedToOther)
    }
}
