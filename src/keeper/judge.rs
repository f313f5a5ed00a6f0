//! Judges a file from elsewhere: the reader's whole work.

use crate::form::{Form, standard};
use crate::messages::{Identity, Judgement, NoteView, PacketView, PassedOn};
use crate::packet::Forward;
use crate::seal::armour::without_armour;
use crate::seal::recipient::{Unopened, sealed_by};
use crate::seal::{Passing, Prover, Refusal, Signer, VerifiedNote, VerifiedPacket, at_once, digest, open, verify_by, verify_note_by};
use std::sync::LazyLock;

/// Every version of the standard form. What may be in a packet is never decided by the page, so they are compiled in.
pub(super) static FORMS: LazyLock<[Form; 1]> = LazyLock::new(|| [standard()]);

/// What there is in a file. `now_unix_seconds` only tells whether the certificate's three years are over.
pub fn judge(file: &[u8], now_unix_seconds: u64) -> Judgement {
    at_once(judge_by(file, now_unix_seconds, &mut Prover::default()))
}

/// As [`judge`], by a prover that may be helped.
pub async fn judge_by(file: &[u8], now_unix_seconds: u64, prover: &mut Prover) -> Judgement {
    match without_armour(file).and_then(|file| sealed_by(&file)) {
        Ok(None) => {}
        Ok(Some(by)) => return Judgement::Sealed(by),
        Err(Unopened::TooBig) => return Judgement::Refused(Refusal::TooBig),
        Err(_) => return Judgement::Refused(Refusal::SealedDamaged),
    }
    let opened = match open(file) {
        Ok(opened) => opened,
        Err(refusal) => return Judgement::Refused(refusal),
    };
    let judged = if opened.is_note() {
        verify_note_by(&opened, now_unix_seconds, prover).await.map(|note| Judgement::Note(Box::new(note_view(&note))))
    } else {
        verify_by(&opened, &*FORMS, now_unix_seconds, prover).await.map(|packet| Judgement::Verified(Box::new(view(&packet))))
    };
    judged.unwrap_or_else(Judgement::Refused)
}

/// A signer as the page may show it.
pub fn identity(signer: &Signer) -> Identity {
    Identity {
        organisation: signer.organisation.clone(),
        device: signer.device.clone(),
        fingerprint: signer.fingerprint.text(),
        words: signer.fingerprint.words().map(str::to_owned).to_vec(),
        valid_until: signer.valid_until,
    }
}

pub(super) fn view(packet: &VerifiedPacket) -> PacketView {
    PacketView {
        record: packet.record().clone(),
        signer: identity(packet.signer()),
        expired: packet.expired(),
        from_pdf: packet.from_pdf(),
        passed_on: packet.passed_on().iter().map(passed_on).collect(),
        jws: packet.file().to_owned(),
        digest: digest(packet.jws().as_bytes()),
    }
}

fn passed_on(passing: &Passing) -> PassedOn {
    let Forward { area, recipient, reply_to, made_at, agreement, .. } = passing.forward.clone();
    let digest = digest(passing.jws().as_bytes());
    PassedOn { signer: identity(&passing.signer), expired: passing.expired, area, recipient, reply_to, made_at, agreement, digest }
}

fn note_view(note: &VerifiedNote) -> NoteView {
    NoteView { note: note.note().clone(), signer: identity(note.signer()), expired: note.expired(), jws: note.jws().to_owned() }
}
