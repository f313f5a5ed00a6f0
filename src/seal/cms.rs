//! The signature of a PDF: CMS SignedData (RFC 5652) as PAdES asks for it (EN 319 142-1, baseline B-B), of one shape only.
//!
//! One certificate, one signer, three signed attributes, and of all that is optional nothing. A signature is not parsed:
//! its two free parts, digest and ECDSA signature, are looked up, the whole is written again with them and the signer's
//! certificate, and any difference is refused; so there is one spelling, and nothing else can hide in it.

use super::proof::Claim;
use super::{Refusal, SigningIdentity};
use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{CertificateSet, EncapsulatedContentInfo, SignedAttributes, SignedData, SignerIdentifier, SignerInfo, SignerInfos};
use der::asn1::{Any, ObjectIdentifier, OctetString, SetOfVec};
use der::{Decode, Encode, Tag};
use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, Signature, VerifyingKey};
use sha2::{Digest, Sha256};
use x509_cert::attr::Attribute;
use x509_cert::certificate::Certificate;
use x509_cert::spki::AlgorithmIdentifierOwned;

/// RFC 5652 §5.1, §4.
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
/// RFC 5652 §11.1, §11.2.
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
/// RFC 5035 §3: which certificate, so that no other one for the same key can be put in its place.
const SIGNING_CERTIFICATE_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");
/// RFC 5754 §2.2: without parameters.
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
/// RFC 5758 §3.2.
const ECDSA_WITH_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.10045.4.3.2");

/// What stands before the digest in its attribute: the type, a set, an octet string of 32.
const BEFORE_DIGEST: &[u8] = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x09\x04\x31\x22\x04\x20";
/// ESSCertIDv2 around the certificate's hash: SHA-256 is the default and so left out, and so are issuer and serial number.
const BEFORE_HASH: &[u8] = b"\x30\x24\x30\x22\x04\x20";

/// The lengths that an ECDSA signature of P-256 can have in DER.
const SIGNATURE_LENGTHS: std::ops::RangeInclusive<usize> = 8..=72;

/// Signs a PDF's digest (RFC 6979, low s): DER.
pub(super) fn sign(identity: &SigningIdentity, digest: &[u8; 32]) -> Vec<u8> {
    let attributes = attributes(&identity.certificate, digest).and_then(|attributes| attributes.to_der());
    let signature: Signature = identity.key.sign(&attributes.expect("three short attributes"));
    let signature = signature.normalize_s().unwrap_or(signature).to_der();
    write(&identity.certificate, digest, signature.as_bytes()).expect("the certificate is ours, and the rest is short")
}

/// A signature that claims to be made by the key of a certificate: over which digest, and the claim.
///
/// `contents` are the [`super::SIGNATURE_ROOM`] bytes of a PDF: the signature, then zeros.
///
/// # Errors
/// [`Refusal::PdfOtherSigner`] when it does not carry this certificate, [`Refusal::PdfSignature`] when it is not written as
/// ours are.
pub(super) fn read(contents: &[u8], certificate: &[u8], key: &VerifyingKey) -> Result<([u8; 32], Claim), Refusal> {
    // For the choice of words only.
    let is_signature = contents.starts_with(&[0x30, 0x82]);
    if is_signature && !contents.windows(certificate.len().max(1)).any(|window| window == certificate) {
        return Err(Refusal::PdfOtherSigner);
    }
    signed_digest(contents, certificate, key).ok_or(Refusal::PdfSignature)
}

fn signed_digest(contents: &[u8], certificate: &[u8], key: &VerifyingKey) -> Option<([u8; 32], Claim)> {
    // With a certificate in it, it is at least 256 bytes long, and so its length is written in two (X.690 §8.1.3, §10.1).
    let [0x30, 0x82, high, low, ..] = *contents else { return None };
    let (found, padding) = contents.split_at_checked(4 + usize::from(u16::from_be_bytes([high, low])))?;
    if padding.iter().any(|byte| *byte != 0) {
        return None;
    }
    let digest = digest_in(found)?;
    let signature = SIGNATURE_LENGTHS.filter_map(|length| last_octets(found, length)).find(|signature| {
        let again = write(certificate, &digest, signature);
        again.is_ok_and(|again| again == found)
    })?;
    let read: Signature = DerSignature::from_bytes(signature).ok()?.try_into().ok()?;
    // One spelling of it, and not the twin that would hold as well.
    if read.normalize_s().is_some() || read.to_der().as_bytes() != signature {
        return None;
    }
    let message = attributes(certificate, &digest).ok()?.to_der().ok()?;
    Some((digest, Claim { key: *key, message, signature: read }))
}

fn digest_in(found: &[u8]) -> Option<[u8; 32]> {
    let at = found.windows(BEFORE_DIGEST.len()).rposition(|window| window == BEFORE_DIGEST)? + BEFORE_DIGEST.len();
    found.get(at..at + 32)?.try_into().ok()
}

/// The last octet string, if it has this length.
fn last_octets(found: &[u8], length: usize) -> Option<&[u8]> {
    let (before, octets) = found.split_at_checked(found.len().checked_sub(length)?)?;
    before.ends_with(&[0x04, u8::try_from(length).ok()?]).then_some(octets)
}

/// What the signature is over: a set, in DER's order.
fn attributes(certificate: &[u8], digest: &[u8; 32]) -> der::Result<SignedAttributes> {
    let hash = [BEFORE_HASH, &Sha256::digest(certificate)].concat();
    SetOfVec::try_from(vec![
        attribute(CONTENT_TYPE, Any::encode_from(&DATA)?)?,
        attribute(MESSAGE_DIGEST, Any::new(Tag::OctetString, digest.as_slice())?)?,
        attribute(SIGNING_CERTIFICATE_V2, Any::new(Tag::Sequence, hash)?)?,
    ])
}

fn attribute(oid: ObjectIdentifier, value: Any) -> der::Result<Attribute> {
    Ok(Attribute { oid, values: SetOfVec::try_from(vec![value])? })
}

/// The whole, from its three free parts.
fn write(certificate: &[u8], digest: &[u8; 32], signature: &[u8]) -> der::Result<Vec<u8>> {
    let read = Certificate::from_der(certificate)?;
    let tbs = &read.tbs_certificate;
    let signer = SignerInfo {
        version: CmsVersion::V1,
        sid: SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
            issuer: tbs.issuer.clone(),
            serial_number: tbs.serial_number.clone(),
        }),
        digest_alg: plain(SHA_256),
        signed_attrs: Some(attributes(certificate, digest)?),
        signature_algorithm: plain(ECDSA_WITH_SHA256),
        signature: OctetString::new(signature)?,
        unsigned_attrs: None,
    };
    let signed = SignedData {
        version: CmsVersion::V1,
        digest_algorithms: SetOfVec::try_from(vec![plain(SHA_256)])?,
        encap_content_info: EncapsulatedContentInfo { econtent_type: DATA, econtent: None },
        certificates: Some(CertificateSet(SetOfVec::try_from(vec![CertificateChoices::Certificate(read)])?)),
        crls: None,
        signer_infos: SignerInfos(SetOfVec::try_from(vec![signer])?),
    };
    ContentInfo { content_type: SIGNED_DATA, content: Any::encode_from(&signed)? }.to_der()
}

fn plain(oid: ObjectIdentifier) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned { oid, parameters: None }
}
