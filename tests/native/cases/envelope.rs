//! Cases of signed files that are no PDF, and of what is signed in them.

use super::Made;
use crate::testkit::age::Sealed;
use crate::testkit::case::{PASSPHRASE, SECRET};
use crate::testkit::forge::{Forgery, identity, key, payload};
use crate::testkit::pdf::{ATTACHED, Pdf};
use crate::testkit::signing::{CmsForgery, ROOM, SIGNING_TIME};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use onward::seal::MAX_FILE_BYTES;

pub fn made() -> Vec<Made> {
    [files(), headers(), certificates(), signatures(), pdfs(), payloads()].into_iter().flatten().collect()
}

fn good() -> Forgery {
    Forgery::of(&identity(1), payload())
}

fn files() -> Vec<Made> {
    let (good, other) = (good(), Forgery::of(&identity(2), payload()));
    let file = good.file();
    let json = |comment: &str, expect: &str, body: &str| Made::new("json", comment, expect, body);
    let elsewhere = URL_SAFE_NO_PAD.encode(payload().replacen("leeds", "derby", 1));
    let value: serde_json::Value = serde_json::from_str(&file).expect("it was just written");
    let (payload, protected, signature) = (&value["payload"], &value["protected"], &value["signature"]);
    let swapped = other.file();
    let theirs: serde_json::Value = serde_json::from_str(&swapped).expect("it was just written");
    let begin = r#"{"payload":""#;
    let last = file.as_bytes()[file.len() - 4];
    vec![
        json("good: a packet", "verified", &file),
        json("nothing", "Empty", ""),
        json("too big by one byte", "TooBig", begin).filled(MAX_FILE_BYTES + 1),
        json("as big as is looked at, and cut off", "Truncated", &format!("{begin}A")).filled(MAX_FILE_BYTES),
        json("another JSON", "NotOurs", "{\"packet\":1}"),
        json("an empty object", "NotOurs", "{}"),
        json("a letter", "NotOurs", "Dear colleague, please see the attached."),
        json("a page", "NotOurs", "<!doctype html><script>alert(1)</script>"),
        json("a ZIP", "NotOurs", "PK\u{3}\u{4}"),
        json("a compact JWS", "NotOurs", "eyJhbGciOiJFUzI1NiJ9.e30.AA"),
        json("a byte order mark before it", "NotOurs", &format!("\u{feff}{file}")),
        json("half of it", "Truncated", &file[..file.len() / 2]),
        json("all but the last byte", "Truncated", &file[..file.len() - 1]),
        json("its first byte", "Truncated", "{"),
        json("a new line at the end", "Envelope", &format!("{file}\n")),
        json("a space before it", "Envelope", &format!(" {file}")),
        json("something after it", "Envelope", &format!("{file}{{}}")),
        json("pretty", "Envelope", &serde_json::to_string_pretty(&value).expect("JSON is JSON")),
        json(
            "members in another order",
            "Envelope",
            &format!(r#"{{"protected":{protected},"payload":{payload},"signature":{signature}}}"#),
        ),
        json(
            "an unprotected header",
            "Envelope",
            &format!(r#"{{"payload":{payload},"protected":{protected},"header":{{"alg":"none"}},"signature":{signature}}}"#),
        ),
        json(
            "several signatures",
            "Envelope",
            &format!(r#"{{"payload":{payload},"signatures":[{{"protected":{protected},"signature":{signature}}}]}}"#),
        ),
        json("a member twice", "Envelope", &file.replacen('{', &format!(r#"{{"payload":{payload},"#), 1)),
        json("a name with an escape", "Envelope", &file.replacen("\"payload\"", "\"p\\u0061yload\"", 1)),
        json("base64 with its padding", "Envelope", &file.replacen("\"}", "==\"}", 1)),
        json("no signature", "Envelope", &format!(r#"{{"payload":{payload},"protected":{protected},"signature":""}}"#)),
        json("a signature of 63 bytes", "Envelope", &format!("{}\"}}", &file[..file.len() - 4])),
        json("bits that mean nothing", "Envelope", &format!("{}{}\"}}", &file[..file.len() - 3], twin(file.as_bytes()[file.len() - 3]))),
        json("the twin of the signature", "Envelope", &Forgery { high_s: true, ..good.clone() }.file()),
        json(
            "a letter of the signature",
            "Changed",
            &format!("{}{}{}", &file[..file.len() - 4], if last == b'A' { 'B' } else { 'A' }, &file[file.len() - 3..]),
        ),
        json("another area", "Changed", &file.replacen(payload.as_str().expect("it is text"), &elsewhere, 1)),
        json("the signature of another", "Changed", &file.replacen(&signature.to_string(), &theirs["signature"].to_string(), 1)),
        json("signed by another under the same certificate", "Changed", &Forgery { key: key(&identity(2)), ..good.clone() }.file()),
        json("signed to the key of the test", "sealed by Key", "").with_body(Sealed::to(SECRET, b"{}").file()),
        json("sealed under a passphrase", "sealed by Passphrase", "").with_body(Sealed::under(PASSPHRASE, 1, b"{}").file()),
        json("sealed and cut off in its header", "SealedDamaged", "").with_body(Sealed::to(SECRET, b"{}").file()[..60].to_vec()),
        json("sealed by a newer age", "SealedDamaged", "age-encryption.org/v2\n-> new\n"),
    ]
}

/// Another last letter for the same 64 bytes: the four bits that mean nothing are not zero.
fn twin(last: u8) -> char {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let at = alphabet.find(char::from(last)).expect("it is base64");
    alphabet.chars().nth(at + 1).expect("the last letter is of the first of sixteen")
}

/// What stands in the header, and which key it is of.
fn headers() -> Vec<Made> {
    let (good, other) = (good(), Forgery::of(&identity(2), payload()));
    let header = |comment: &str, expect: &str, from: &str, to: &str| {
        let header = good.header();
        assert!(header.contains(from), "{from}");
        Made::new("json", &format!("header: {comment}"), expect, good.file_with_header(&header.replacen(from, to, 1)))
    };
    let forged = |comment: &str, expect: &str, forgery: Forgery| Made::new("json", &format!("header: {comment}"), expect, forgery.file());
    let end = |certificate: &mut Vec<u8>| certificate.push(0);
    let mut longer = good.certificate.clone();
    end(&mut longer);
    vec![
        header("no algorithm", "Certificate", "ES256", "none"),
        header("a shared secret", "Certificate", "ES256", "HS256"),
        header("RSA", "Certificate", "ES256", "RS256"),
        header("another curve", "Certificate", "ES256", "ES384"),
        header("small letters", "Certificate", "ES256", "es256"),
        header("another type", "Certificate", "onward-packet+json", "JWT"),
        header("something critical", "Envelope", "\"kid\"", "\"crit\":[\"kid\"],\"kid\""),
        header("a key beside the certificate", "Envelope", "]}", "],\"jwk\":{}}"),
        header("a second certificate", "Envelope", "\"]}", "\",\"AAAA\"]}"),
        header("a space", "Envelope", "{", "{ "),
        header("a member twice", "Envelope", "\"typ\"", "\"alg\":\"ES256\",\"typ\""),
        header("no certificate", "Envelope", "\"x5c\"", "\"x5d\""),
        forged("the name of another key", "Certificate", Forgery { kid: other.kid.clone(), ..good.clone() }),
        forged("the certificate of another", "Certificate", Forgery { certificate: other.certificate.clone(), ..good.clone() }),
        forged("an empty certificate", "Certificate", Forgery { certificate: Vec::new(), ..good.clone() }),
        forged("a certificate of nothing", "Certificate", Forgery { certificate: vec![0x30; 3_000], ..good.clone() }),
        forged("a byte after the certificate", "Certificate", Forgery { certificate: longer, ..good.clone() }),
    ]
}

fn certificates() -> Vec<Made> {
    let good = identity(1).certificate().to_vec();
    let certificate = |comment: &str, expect: &str, der: &[u8]| Made::new("certificate", comment, expect, der);
    let replaced = |from: &[u8], to: &[u8]| {
        let at = good.windows(from.len()).position(|window| window == from).expect("it stands there");
        [&good[..at], to, &good[at + from.len()..]].concat()
    };
    vec![
        certificate("good: Safe House", "read", &good),
        certificate("nothing", "Certificate", b""),
        certificate("cut off", "Certificate", &good[..good.len() - 1]),
        certificate("a byte more", "Certificate", &[&good[..], b"x"].concat()),
        certificate("another name without another signature", "Certificate", &replaced(b"Safe House", b"Home House")),
        // The last year that two digits can say, and an hour that no clock shows.
        certificate("an end that is no time", "Certificate", &replaced(b"291101000000Z", b"291101250000Z")),
        certificate(
            "a curve that is another",
            "Certificate",
            &replaced(b"\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07", b"\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x06"),
        ),
        certificate("of no length that is known", "Certificate", &[b"\x30\x80", &good[4..], b"\0\0"].concat()),
        certificate("longer than any", "Certificate", &good).filled(4_096),
    ]
}

/// What stands in a PDF's room for its signature, after the certificate that it must be of.
fn signatures() -> Vec<Made> {
    let forgery = CmsForgery::of(&identity(1));
    let digest = [7; 32];
    let of = |certificate: &[u8], mut signature: Vec<u8>| {
        signature.resize(ROOM, 0);
        [&(certificate.len() as u16).to_be_bytes()[..], certificate, &signature].concat()
    };
    let own = identity(1).certificate().to_vec();
    let other = identity(2).certificate().to_vec();
    let cms = |comment: &str, expect: &str, body: Vec<u8>| Made::new("cms", comment, expect, body);
    let forged = |comment: &str, forgery: CmsForgery| cms(comment, "PdfSignature", of(&own, forgery.cms(&digest)));
    let whole = forgery.cms(&digest);
    vec![
        cms("good: over a digest", "read", of(&own, whole.clone())),
        cms("nothing", "PdfSignature", of(&own, Vec::new())),
        cms("of another certificate", "PdfOtherSigner", of(&other, forgery.cms(&digest))),
        cms("cut off", "PdfSignature", of(&own, whole[..whole.len() - 20].to_vec())),
        forged("the twin of the signature", CmsForgery { high_s: true, ..forgery.clone() }),
        forged("signed by another key", CmsForgery { key: key(&identity(2)), ..forgery.clone() }),
        forged("the hash of another certificate", CmsForgery { other_hash: true, ..forgery.clone() }),
        forged("a signing time", CmsForgery { signed: SIGNING_TIME.to_vec(), ..forgery.clone() }),
    ]
}

/// PDFs that are not signed, damaged, or of another make.
fn pdfs() -> Vec<Made> {
    let file = good().file();
    let plain = Pdf::with(&file);
    let pdf = |comment: &str, expect: &str, body: Vec<u8>| Made::new("pdf", comment, expect, body);
    let with_trailer = |trailer: &str| Pdf { trailer: trailer.into(), ..plain.clone() }.with_table();
    let attached = |object: &str| plain.clone().set(ATTACHED, object).with_table();
    vec![
        pdf("nothing attached", "PdfWithoutPacket", Pdf::without_packet().with_table()),
        pdf("another JSON attached", "PdfWithoutPacket", Pdf::with("{\"other\":1}").with_table()),
        pdf("unsigned with streams", "PdfUnsigned", plain.with_streams()),
        pdf("half a packet attached", "Truncated", Pdf::with(&file[..500]).with_table()),
        pdf("a packet and a space attached", "Envelope", Pdf::with(&format!("{file} ")).with_table()),
        pdf("its first line", "PdfDamaged", b"%PDF-1.7".to_vec()),
        pdf("cut off in the attachment", "PdfDamaged", plain.with_table()[..900].to_vec()),
        pdf("a table far away", "PdfDamaged", b"%PDF-1.7\nstartxref\n99999999999999999999\n%%EOF".to_vec()),
        pdf("a table before itself", "PdfDamaged", b"%PDF-1.7\nxref\n0 0\ntrailer<</Prev 9>>\nstartxref\n9\n%%EOF".to_vec()),
        pdf("more rows than a number can say", "PdfDamaged", b"%PDF-1.7\nxref\n0 99999999999\ntrailer<<>>\nstartxref\n9\n%%EOF".to_vec()),
        pdf("encrypted", "PdfDamaged", with_trailer("/Encrypt 4 0 R")),
        pdf("another root", "PdfDamaged", with_trailer("/Root 2 0 R")),
        pdf("a stream of a length that is itself", "PdfDamaged", attached("<</Length 5 0 R>>\nstream\n\nendstream")),
        pdf("a stream that is longer than the file", "PdfDamaged", attached("<</Length 9999999>>\nstream\n\nendstream")),
        pdf("a filter of pictures", "PdfDamaged", attached("<</Length 0/Filter/JBIG2Decode>>\nstream\n\nendstream")),
        pdf("as deep as it goes", "PdfDamaged", Pdf { objects: vec![b"[".repeat(5_000)], ..Pdf::default() }.with_table()),
    ]
}

const ANSWERS: &str = r#"{"under_18":{"one":"no"}}"#;

/// What is signed rightly and is no packet: as a file, and by the two readers of payloads themselves.
fn payloads() -> Vec<Made> {
    let reply_to = format!("\"reply_to\":\"age1{}\"", "q".repeat(58));
    let changes = [
        ("nothing", "NotAPacket", "Shape", None),
        ("an empty object", "NotAPacket", "Shape", Some((payload(), "{}".to_owned()))),
        ("twice", "NotAPacket", "Shape", Some((payload(), payload().repeat(2)))),
        ("a float", "NotAPacket", "Shape", change("\"revision\":1", "\"revision\":1.0")),
        ("a member twice", "NotAPacket", "Shape", change("\"revision\":1", "\"revision\":1,\"revision\":2")),
        ("an unknown member", "NotAPacket", "Shape", change("\"revision\":1", "\"revision\":1,\"script\":\"x\"")),
        ("packet version 2", "NewerPacket", "NewerPacket", change("\"packet_version\":1", "\"packet_version\":2")),
        ("packet version 0", "NotAPacket", "Shape", change("\"packet_version\":1", "\"packet_version\":0")),
        ("form version 2", "NewerForm", "OtherForm", change("\"version\":1", "\"version\":2")),
        ("form version 0", "NotAPacket", "OtherForm", change("\"version\":1", "\"version\":0")),
        ("another form", "NotAPacket", "OtherForm", change("\"id\":\"referral\"", "\"id\":\"other\"")),
        ("an area that is a path", "NotAPacket", "Frame", change("\"leeds\"", "\"../leeds\"")),
        ("a time in another zone", "NotAPacket", "Frame", change("00:00:00Z", "00:00:00+01:00")),
        ("an id in capitals", "NotAPacket", "Frame", change("6f1c2d3e", "6F1C2D3E")),
        ("an organisation with a bell", "NotAPacket", "Frame", change("Safe House", "Safe\\u0007House")),
        ("an answer that is not among the options", "NotAPacket", "Answer", change(ANSWERS, "{\"under_18\":{\"one\":\"perhaps\"}}")),
        ("an answer to no question", "NotAPacket", "Answer", change(ANSWERS, "{\"shoe_size\":{\"one\":\"no\"}}")),
        (
            "an answer of a later stage",
            "NotAPacket",
            "Answer",
            change(ANSWERS, "{\"under_18\":{\"one\":\"no\"},\"name\":{\"text\":\"Sara\"}}"),
        ),
        ("a translation beside nothing", "NotAPacket", "Translation", change("\"not_answered\"", &translation("no_answer", "en"))),
        ("a translation beside a choice", "NotAPacket", "Translation", change("\"not_answered\"", &translation("under_18", "en"))),
        ("a translation into what is no language", "NotAPacket", "Shape", change("\"not_answered\"", &translation("under_18", "<b>"))),
        (
            "an answered question not answered",
            "NotAPacket",
            "NotAnswered",
            change("\"not_answered\":[]", "\"not_answered\":[\"under_18\"]"),
        ),
        (
            "about an invented person and for somebody's key",
            "NotAPacket",
            "Frame",
            practice("\"recipient\":null", &format!("\"recipient\":\"{}\"", "A".repeat(43))),
        ),
        ("about an invented person and to be answered", "NotAPacket", "Frame", practice("\"reply_to\":null", &reply_to)),
        ("of a format to come", "NotAPacket", "Shape", change("\"format\":\"packet\"", "\"format\":\"rehearsal\"")),
        ("a referral without agreement", "NotAPacket", "Consent", change("\"stage\":\"enquiry\"", "\"stage\":\"referral\"")),
    ];
    let (from, to) = practice("", "").expect("it is a change");
    let invented = payload().replacen(&from, &to, 1);
    let told = payload().replacen(ANSWERS, "{\"organisation\":{\"text\":\"Safe House\"},\"under_18\":{\"one\":\"no\"}}", 1);
    let told = told.replacen("\"not_answered\"", &translation("organisation", "tig"), 1);
    let mut made = vec![
        Made::new("payload", "good: a translation into a language that is not known", "fits", told.clone()),
        Made::new("json", "good: a translation into a language that is not known", "verified", Forgery::of(&identity(1), told).file()),
        Made::new("payload", "good: an enquiry", "fits", payload()),
        Made::new("payload", "good: about an invented person", "fits", invented.clone()),
        Made::new("json", "good: about an invented person", "verified", Forgery::of(&identity(1), invented).file()),
    ];
    for (comment, as_file, alone, change) in changes {
        let changed = change.map_or(String::new(), |(from, to)| payload().replacen(&from, &to, 1));
        assert!(changed != payload(), "{comment}");
        made.push(Made::new("payload", comment, alone, changed.clone()));
        let file = Forgery::of(&identity(1), changed).file();
        made.push(Made::new("json", &format!("signed: {comment}"), as_file, file));
    }
    made
}

/// What stands before `not_answered` in a payload with a translation.
fn translation(of: &str, lang: &str) -> String {
    format!("\"translations\":{{\"{of}\":{{\"text\":\"A home\",\"lang\":\"{lang}\",\"by\":\"worker\"}}}},\"not_answered\"")
}

/// The payload about an invented person, with a change.
fn practice(from: &str, to: &str) -> Option<(String, String)> {
    let invented = payload().replacen("\"format\":\"packet\"", "\"format\":\"practice\"", 1);
    Some((payload(), invented.replacen(from, to, 1)))
}

fn change(from: &str, to: &str) -> Option<(String, String)> {
    Some((from.to_owned(), to.to_owned()))
}
