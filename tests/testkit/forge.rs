//! Files as an attacker with a key of their own could make them, put together here from the RFCs and not with `seal`:
//! so that it is also a second opinion on what `seal` writes.

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use onward::answers::Value;
use onward::packet::{FormRef, Format, Record, Sender};
use onward::seal::SigningIdentity;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{Signature, SigningKey};
use rand_core::{CryptoRng, RngCore, impls};
use std::collections::BTreeMap;

/// When the test keys are made: 1 November 2026.
pub const NOW: u64 = 1_793_491_200;

/// SplitMix64: the same keys in every run. Not random at all, which is the point.
pub struct SameEveryTime(pub u64);

impl RngCore for SameEveryTime {
    fn next_u64(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }
    fn next_u32(&mut self) -> u32 {
        self.next_u64() as u32
    }
    fn fill_bytes(&mut self, dest: &mut [u8]) {
        impls::fill_bytes_via_next(self, dest);
    }
    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), rand_core::Error> {
        self.fill_bytes(dest);
        Ok(())
    }
}

impl CryptoRng for SameEveryTime {}

/// A vault's identity; another number, another vault.
pub fn identity(number: u64) -> SigningIdentity {
    SigningIdentity::generate(&mut SameEveryTime(number), "Safe House", "Front desk", NOW)
}

/// The identity's secret key, out of what the vault stores.
pub fn key(identity: &SigningIdentity) -> SigningKey {
    SigningKey::from_slice(&identity.to_bytes()[1..33]).expect("a secret scalar")
}

/// A file, part by part, each of which a test may change before it is signed.
#[derive(Clone)]
pub struct Forgery {
    pub payload: Vec<u8>,
    pub alg: String,
    pub kid: String,
    pub typ: String,
    pub certificate: Vec<u8>,
    pub key: SigningKey,
    /// Sign with the twin s′ = n − s.
    pub high_s: bool,
}

impl Forgery {
    /// Right in every part.
    pub fn of(identity: &SigningIdentity, payload: impl Into<Vec<u8>>) -> Forgery {
        Forgery {
            payload: payload.into(),
            alg: "ES256".into(),
            kid: identity.signer().fingerprint.text(),
            typ: "onward-packet+json".into(),
            certificate: identity.certificate().to_vec(),
            key: key(identity),
            high_s: false,
        }
    }

    pub fn header(&self) -> String {
        let Forgery { alg, kid, typ, .. } = self;
        let certificate = STANDARD.encode(&self.certificate);
        format!(r#"{{"alg":"{alg}","kid":"{kid}","typ":"{typ}","x5c":["{certificate}"]}}"#)
    }

    pub fn file(&self) -> String {
        self.file_with_header(&self.header())
    }

    pub fn file_with_header(&self, header: &str) -> String {
        let (payload, header) = (URL_SAFE_NO_PAD.encode(&self.payload), URL_SAFE_NO_PAD.encode(header));
        let signature: Signature = self.key.sign(format!("{header}.{payload}").as_bytes());
        let low = signature.normalize_s().unwrap_or(signature);
        let (r, s) = low.split_scalars();
        let signature = if self.high_s { Signature::from_scalars(r.to_bytes(), (-*s).to_bytes()).expect("not zero") } else { low };
        let signature = URL_SAFE_NO_PAD.encode(signature.to_bytes());
        format!(r#"{{"payload":"{payload}","protected":"{header}","signature":"{signature}"}}"#)
    }
}

/// The least a packet can hold.
pub fn record() -> Record {
    Record {
        packet_version: onward::packet::PACKET_VERSION,
        format: Format::Packet,
        packet_id: "6f1c2d3e-4a5b-4c6d-8e7f-901234567890".into(),
        referral_id: "0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d".into(),
        revision: 1,
        made_at: "2026-11-01T00:00:00Z".into(),
        stage: onward::form::Stage::Enquiry,
        form: FormRef { id: "referral".into(), version: 1 },
        area: "leeds".into(),
        recipient: None,
        reply_to: None,
        sender: Sender { organisation: "Safe House".into(), device: "Front desk".into(), ..Sender::default() },
        answers: BTreeMap::from([("under_18".into(), Value::One("no".into()))]),
        translations: BTreeMap::new(),
        not_answered: Vec::new(),
        withheld: Vec::new(),
        consent: None,
        eligibility: Vec::new(),
    }
}

/// Its JSON.
pub fn payload() -> String {
    serde_json::to_string(&record()).expect("a record is JSON")
}
