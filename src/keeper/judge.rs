//! Judges a file from elsewhere: the reader's whole work.

use crate::form::{Form, standard};
use crate::messages::{Identity, Judgement, PacketView};
use crate::seal::armour::without_armour;
use crate::seal::recipient::{Unopened, sealed_by};
use crate::seal::{Refusal, Signer, VerifiedPacket, open, verify};
use std::sync::LazyLock;

/// Every version of the standard form. What may be in a packet is never decided by the page, so they are compiled in.
static FORMS: LazyLock<[Form; 1]> = LazyLock::new(|| [standard()]);

/// What there is in a file. `now_unix_seconds` only tells whether the certificate's three years are over.
pub fn judge(file: &[u8], now_unix_seconds: u64) -> Judgement {
    match without_armour(file).and_then(|file| sealed_by(&file)) {
        Ok(None) => {}
        Ok(Some(by)) => return Judgement::Sealed(by),
        Err(Unopened::TooBig) => return Judgement::Refused(Refusal::TooBig),
        Err(_) => return Judgement::Refused(Refusal::SealedDamaged),
    }
    match open(file).and_then(|opened| verify(&opened, &*FORMS, now_unix_seconds)) {
        Ok(packet) => Judgement::Verified(Box::new(view(&packet))),
        Err(refused) => Judgement::Refused(refused),
    }
}

/// A signer as the page may show it.
pub fn identity(signer: &Signer) -> Identity {
    Identity {
        organisation: signer.organisation.clone(),
        device: signer.device.clone(),
        fingerprint: signer.fingerprint.text(),
        words: signer.fingerprint.words().map(str::to_owned).to_vec(),
    }
}

fn view(packet: &VerifiedPacket) -> PacketView {
    PacketView {
        record: packet.record().clone(),
        signer: identity(packet.signer()),
        expired: packet.expired(),
        from_pdf: packet.from_pdf(),
        jws: packet.jws().to_owned(),
    }
}
