//! The signer's certificate: X.509, P-256, self-signed, of one shape only.
//!
//! A certificate is read by taking its five free parts (serial number, two names, two times, the key), writing the
//! whole again from them, and refusing any difference: so there is one spelling, and nothing else can hide in it.
//! That its signature holds is then a claim, to be proven (`proof.rs`).

use super::proof::Claim;
use super::{Fingerprint, Refusal, Signer};
use crate::notes::disguises;
use der::asn1::{Any, BitString, ObjectIdentifier, OctetString, SetOfVec, UtcTime, Utf8StringRef};
use der::flagset::FlagSet;
use der::{Decode, Encode};
use p256::PublicKey;
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, Signature, SigningKey, VerifyingKey};
use p256::pkcs8::{DecodePublicKey, EncodePublicKey};
use sha2::{Digest, Sha256};
use std::time::Duration;
use x509_cert::attr::AttributeTypeAndValue;
use x509_cert::certificate::{Certificate, TbsCertificate, Version};
use x509_cert::ext::Extension;
use x509_cert::ext::pkix::{KeyUsage, KeyUsages};
use x509_cert::name::{Name, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};
use x509_cert::time::{Time, Validity};

/// Three years, one of which is a leap year.
const VALID_SECONDS: u64 = 1_096 * 24 * 60 * 60;

/// RFC 5280 appendix A: ub-organization-name and ub-common-name, in characters.
const NAME_MAX: usize = 64;

/// The longest certificate that is looked at; ours are about 500 bytes.
const MAX_BYTES: usize = 2_048;

const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const KEY_USAGE: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.29.15");
/// RFC 5758 §3.2.
const ECDSA_WITH_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");

/// A certificate whose shape has been checked, and, but in what [`read`] gives, its own signature.
#[derive(Clone, Debug)]
pub(super) struct Checked {
    pub(super) signer: Signer,
    pub(super) key: VerifyingKey,
}

/// Makes the certificate of a new key, DER. `serial` is 16 random bytes.
pub(super) fn make(key: &SigningKey, organisation: &str, device: &str, now: u64, mut serial: [u8; 16]) -> Vec<u8> {
    // RFC 5280 §4.1.2.2: positive, so the first bit is 0; the second is 1 to keep the length.
    serial[0] = serial[0] & 0x7f | 0x40;
    let free = Free {
        serial: SerialNumber::new(&serial).expect("16 bytes are within the limit of 20"),
        organisation: usable(organisation),
        device: usable(device),
        from: Duration::from_secs(now),
        until: Duration::from_secs(now + VALID_SECONDS),
        key: spki(key.verifying_key()),
    };
    let tbs = free.tbs().expect("the parts are within their bounds");
    let signature: Signature = key.sign(&tbs.to_der().expect("the parts are within their bounds"));
    let signature = signature.normalize_s().unwrap_or(signature).to_der();
    let certificate = Certificate {
        tbs_certificate: tbs,
        signature_algorithm: ecdsa_with_sha256(),
        signature: BitString::from_bytes(signature.as_bytes()).expect("a signature is short"),
    };
    certificate.to_der().expect("the parts are within their bounds")
}

/// Reads a certificate and checks all of it but its time.
pub(super) fn check(der: &[u8]) -> Result<Checked, Refusal> {
    let (checked, claim) = read(der)?;
    if claim.holds() { Ok(checked) } else { Err(Refusal::Certificate) }
}

/// Reads a certificate and checks its shape; that its key signed it remains to be proven.
pub(super) fn read(der: &[u8]) -> Result<(Checked, Claim), Refusal> {
    if der.len() > MAX_BYTES {
        return Err(Refusal::Certificate);
    }
    shaped(der).ok_or(Refusal::Certificate)
}

fn shaped(der: &[u8]) -> Option<(Checked, Claim)> {
    let certificate = Certificate::from_der(der).ok()?;
    let tbs = &certificate.tbs_certificate;
    let [organisation, device] = tbs.subject.0.as_slice() else { return None };
    let free = Free {
        serial: tbs.serial_number.clone(),
        organisation: name_part(organisation)?,
        device: name_part(device)?,
        from: tbs.validity.not_before.to_unix_duration(),
        until: tbs.validity.not_after.to_unix_duration(),
        key: tbs.subject_public_key_info.clone(),
    };
    let again = Certificate {
        tbs_certificate: free.tbs().ok()?,
        signature_algorithm: ecdsa_with_sha256(),
        signature: certificate.signature.clone(),
    };
    if again.to_der().ok()? != der {
        return None;
    }
    let spki = free.key.to_der().ok()?;
    let key = VerifyingKey::from_public_key_der(&spki).ok()?;
    if PublicKey::from(&key).to_public_key_der().ok()?.as_bytes() != spki {
        return None;
    }
    let bytes = certificate.signature.as_bytes()?;
    let signature: Signature = DerSignature::from_bytes(bytes).ok()?.try_into().ok()?;
    if signature.normalize_s().is_some() || signature.to_der().as_bytes() != bytes {
        return None;
    }
    let claim = Claim { key, message: tbs.to_der().ok()?, signature };
    let fingerprint = Fingerprint(Sha256::digest(&spki).into());
    let signer = Signer { organisation: free.organisation, device: free.device, fingerprint, valid_until: free.until.as_secs() };
    Some((Checked { signer, key }, claim))
}

/// What differs between one certificate and another.
struct Free {
    serial: SerialNumber,
    organisation: String,
    device: String,
    from: Duration,
    until: Duration,
    key: SubjectPublicKeyInfoOwned,
}

impl Free {
    fn tbs(&self) -> der::Result<TbsCertificate> {
        let subject = Name::from(vec![part(ORGANISATION, &self.organisation)?, part(COMMON_NAME, &self.device)?]);
        let usage = KeyUsage(FlagSet::from(KeyUsages::DigitalSignature));
        Ok(TbsCertificate {
            version: Version::V3,
            serial_number: self.serial.clone(),
            signature: ecdsa_with_sha256(),
            issuer: subject.clone(),
            validity: Validity { not_before: time(self.from)?, not_after: time(self.until)? },
            subject,
            subject_public_key_info: self.key.clone(),
            issuer_unique_id: None,
            subject_unique_id: None,
            extensions: Some(vec![Extension { extn_id: KEY_USAGE, critical: true, extn_value: OctetString::new(usage.to_der()?)? }]),
        })
    }
}

fn part(oid: ObjectIdentifier, text: &str) -> der::Result<RelativeDistinguishedName> {
    let value = Any::from(Utf8StringRef::new(text)?);
    Ok(RelativeDistinguishedName(SetOfVec::try_from(vec![AttributeTypeAndValue { oid, value }])?))
}

fn name_part(part: &RelativeDistinguishedName) -> Option<String> {
    let [attribute] = part.0.as_slice() else { return None };
    let text = attribute.value.decode_as::<Utf8StringRef<'_>>().ok()?.as_str().to_owned();
    (usable(&text) == text).then_some(text)
}

/// RFC 5280 §4.1.2.5: two-digit years through 2049.
fn time(since_1970: Duration) -> der::Result<Time> {
    let time = der::DateTime::from_unix_duration(since_1970)?;
    if time.year() <= UtcTime::MAX_YEAR { Ok(UtcTime::from_date_time(time)?.into()) } else { Ok(Time::GeneralTime(time.into())) }
}

fn spki(key: &VerifyingKey) -> SubjectPublicKeyInfoOwned {
    let der = PublicKey::from(key).to_public_key_der().expect("a P-256 key has a DER form");
    SubjectPublicKeyInfoOwned::from_der(der.as_bytes()).expect("it was just written")
}

fn ecdsa_with_sha256() -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid: ECDSA_WITH_SHA256, parameters: None }
}

/// A name as it may stand in a certificate: no character that could disguise it, at most 64, never nothing.
fn usable(name: &str) -> String {
    let plain: String = name.chars().filter(|c| !disguises(*c)).collect();
    let cut: String = plain.trim().chars().take(NAME_MAX).collect();
    let cut = cut.trim();
    if cut.is_empty() { "-".to_owned() } else { cut.to_owned() }
}
