//! The files of the packet that was signed last.

use super::{Answer, Keeper};
use crate::messages::{Failure, KeeperReply, SendingRequest};
use crate::packet::file_stem;
use crate::seal::sign_pdf;
use crate::vault::Store;

impl<S: Store> Keeper<S> {
    /// The signature of the packet is in the log already, and its PDF can carry no other packet.
    pub(super) fn send(&mut self, request: SendingRequest, file: &[u8]) -> Answer {
        let SendingRequest::Pdf { packet } = request;
        let own = self.vault()?.identity()?;
        let signed = self.signed.as_ref().filter(|signed| signed.record().packet_id == packet).ok_or(Failure::NotNow)?;
        let pdf = sign_pdf(file, signed, own).map_err(|_| Failure::OtherPdf)?;
        self.beside = Some(pdf);
        Ok(KeeperReply::File { name: format!("{}.pdf", file_stem(&packet)), left_out: 0 })
    }
}
