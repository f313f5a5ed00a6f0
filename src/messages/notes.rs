//! What came of referrals, as the page asks about it: the history of each, replies and withdrawals.

use super::{Container, Exported, Identity, PacketView, Sealing};
use crate::consent::Consent;
use crate::form::{Stage, StatementId};
use crate::notes::{Answered, Reply, Withdrawal};
use crate::packet::Format;
use serde::{Deserialize, Serialize};

/// What the page asks about the history of referrals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NotesRequest {
    /// Everything that is known here of a referral. Answered by `History`.
    History {
        /// Its id.
        referral: String,
    },
    /// A packet from elsewhere was opened: it is remembered. Answered by `History`.
    Notice {
        /// What the reader has verified.
        packet: SeenPacket,
    },
    /// Answers a packet that was noticed: signed, and sealed to the `reply_to` of that packet, never to a key sent along. Answered
    /// by `File`, with the bytes beside.
    Reply {
        /// The referral.
        referral: String,
        /// The packet.
        packet: String,
        /// What came of it.
        answer: Answered,
        /// The coordinator's own words, or empty.
        words: String,
        /// In which kind of file.
        container: Container,
    },
    /// Takes back what the person agreed to, in the packet of a draft that was signed last: signed, and sealed as that packet was.
    /// Answered by `File`, with the bytes beside: as they are, if the packet was sealed to nobody's key.
    Withdraw {
        /// The draft.
        draft: String,
        /// What is not agreed to any more.
        statements: Vec<StatementId>,
        /// Somebody's own words, or empty.
        words: String,
        /// In which kind of file.
        container: Container,
    },
    /// Passes a packet that was noticed on to another area: the bytes beside it, which must be those that were noticed, are signed
    /// with what the person agreed to. Answered by `History`, whose last entry says so; its file is asked for as a packet's is, by
    /// the forward's id.
    PassOn {
        /// The referral.
        referral: String,
        /// The packet.
        packet: String,
        /// The next area, by slug.
        area: String,
        /// What the person agreed to, in words that named this area.
        agreement: Box<Consent>,
        /// How its file is to leave.
        sealing: Sealing,
    },
    /// The bytes beside it are a reply or a withdrawal, opened: it is remembered. Answered by `History`.
    Take,
}

/// What is remembered of a packet from elsewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenPacket {
    /// The packet's id.
    pub packet_id: String,
    /// The referral's id.
    pub referral_id: String,
    /// Grows with each packet of a referral that says something else.
    pub revision: u64,
    /// What it carries.
    pub stage: Stage,
    /// The area it was made for, or passed on to last, by slug.
    pub area: String,
    /// The fingerprint of its signer.
    pub signer: String,
    /// RFC 3339, UTC: a claim.
    pub made_at: String,
    /// The SHA-256 of the JWS, base64url: two packets with one id are two packets.
    pub digest: String,
    /// What an answer is sealed to, `age1…`: of one that was passed on, by whoever did so last.
    pub reply_to: Option<String>,
    /// Who passed it on last, if anybody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passed_on: Option<SeenForward>,
    /// Whether the person is invented. Nothing is remembered of such a packet: a notice of it is a [`super::Failure::Practice`].
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
}

/// What is remembered of whoever passed a packet on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenForward {
    /// The fingerprint of the signer.
    pub signer: String,
    /// The SHA-256 of the forward's JWS, base64url.
    pub digest: String,
}

impl SeenPacket {
    /// Whom an answer is addressed to: the fingerprint of whoever sent the file.
    pub fn sender(&self) -> &str {
        self.passed_on.as_ref().map_or(&self.signer, |forward| &forward.signer)
    }

    /// The SHA-256 of the file's JWS.
    pub fn file(&self) -> &str {
        self.passed_on.as_ref().map_or(&self.digest, |forward| &forward.digest)
    }
}

impl From<&PacketView> for SeenPacket {
    fn from(packet: &PacketView) -> SeenPacket {
        let record = &packet.record;
        let last = packet.passed_on.first();
        SeenPacket {
            packet_id: record.packet_id.clone(),
            referral_id: record.referral_id.clone(),
            revision: record.revision,
            stage: record.stage,
            area: last.map_or(&record.area, |forward| &forward.area).clone(),
            signer: packet.signer.fingerprint.clone(),
            made_at: record.made_at.clone(),
            digest: packet.digest.clone(),
            reply_to: last.map_or(&record.reply_to, |forward| &forward.reply_to).clone(),
            passed_on: last.map(|forward| SeenForward { signer: forward.signer.fingerprint.clone(), digest: forward.digest.clone() }),
            practice: record.format == Format::Practice,
        }
    }
}

/// A packet that this vault has passed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passed {
    /// The forward's id.
    pub forward_id: String,
    /// The packet's.
    pub packet_id: String,
    /// The area that it was passed on to, by slug.
    pub area: String,
    /// RFC 3339, UTC.
    pub made_at: String,
    /// How it was to leave.
    pub sealing: Sealing,
}

/// Something that happened to a referral.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryEntry {
    /// When it was written down here, in milliseconds since 1970.
    pub at: u64,
    /// What happened.
    pub event: Event,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A packet from elsewhere was opened.
    Received(SeenPacket),
    /// This vault passed one on.
    PassedOn(Passed),
    /// This vault answered one.
    Answered(Reply),
    /// A reply came.
    Replied {
        /// It.
        reply: Reply,
        /// Who signed it.
        signer: Identity,
    },
    /// This vault took back what a person had agreed to.
    Withdrew(Withdrawal),
    /// What a person had agreed to was taken back.
    Withdrawn {
        /// It.
        withdrawal: Withdrawal,
        /// Who signed it.
        signer: Identity,
    },
}

/// Everything that is known of a referral.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct History {
    /// Its id.
    pub referral: String,
    /// The packets that this vault has signed for it, newest first.
    pub exports: Vec<Exported>,
    /// Everything else, oldest first.
    pub entries: Vec<HistoryEntry>,
    /// Whether it is kept here. Not once the draft of a referral that was made here is gone: an answer that comes then is shown once.
    pub kept: bool,
}
