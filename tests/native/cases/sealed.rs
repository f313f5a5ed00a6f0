//! Cases of sealed files: to a key, under a passphrase, as text, and backups, which are sealed to a code.

use super::Made;
use crate::testkit::age::{FILE_KEY, Sealed, armoured, stanza, x25519};
use crate::testkit::case::{CODE, PASSPHRASE, SECRET};
use crate::testkit::forge::{Forgery, identity, payload};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32, Hrp};
use onward::seal::SEALED_FILE_BYTES_MAX;
use onward::seal::passphrase::WORK_FACTOR_MAX;
use onward::seal::recipient::recipient_of;
use onward::vault::{FILE_BYTES_MAX, RecoveryCode};

pub fn made() -> Vec<Made> {
    [to_a_key(), under_a_passphrase(), as_text(), backups(), recipients()].into_iter().flatten().collect()
}

fn packet() -> Vec<u8> {
    Forgery::of(&identity(1), payload()).file().into_bytes()
}

fn to_a_key() -> Vec<Made> {
    let good = Sealed::to(SECRET, &packet());
    let age = |comment: &str, expect: &str, body: Vec<u8>| Made::new("age", comment, expect, body);
    let lines = |comment: &str, expect: &str, stanzas: String| age(comment, expect, Sealed { stanzas, ..good.clone() }.file());
    let own = good.stanzas.clone();
    let (file, header) = (good.file(), good.header());
    let greased = Sealed { stanzas: format!("{}{own}", stanza("1-grease x", b"anything")), ..good.clone() };
    let mut changed = greased.file();
    let at = changed.windows(6).position(|window| window == b"grease").expect("it stands there");
    changed[at] = b'G';
    let text = |from: &str, to: &str| [header.replacen(from, to, 1).as_bytes(), &good.nonce, &good.payload].concat();
    let flipped = |at: usize| {
        let mut changed = file.clone();
        changed[at] ^= 1;
        changed
    };
    let share = own.split(' ').nth(2).and_then(|rest| rest.split('\n').next()).expect("the share stands there").to_owned();
    vec![
        age("good: sealed to the key", "opened", file.clone()),
        lines("good: one among several keys", "opened", format!("{}{own}", x25519([8; 32], &FILE_KEY))),
        age("good: a kind that nobody knows beside ours", "opened", greased.file()),
        age("good: nothing in it", "opened", Sealed::to(SECRET, b"").file()),
        lines("another key", "OtherKey", x25519([8; 32], &FILE_KEY)),
        lines("no key at all", "Damaged", String::new()),
        lines("only a kind that nobody knows", "OtherKey", stanza("mlkem768x25519 AAAA", b"anything")),
        age("under a passphrase", "OtherKey", Sealed::under(PASSPHRASE, 1, b"x").file()),
        lines("a kind without its text", "Damaged", format!("-> 1-grease x\n{own}")),
        lines("a text that ends with a whole line", "Damaged", format!("-> 1-grease x\n{}\n{own}", "A".repeat(64))),
        lines("a text of a whole line and an empty one", "opened", format!("-> 1-grease x\n{}\n\n{own}", "A".repeat(64))),
        lines("a share that is too short", "Damaged", stanza("X25519 AAAA", &[0; 32])),
        lines("a share of low order", "Damaged", stanza(&format!("X25519 {}", "A".repeat(43)), &[0; 32])),
        lines("a share too many", "Damaged", own.replacen("X25519 ", &format!("X25519 {share} "), 1)),
        lines("a file key of another length", "Damaged", x25519(SECRET, &[3; 24])),
        age("the checksum of another header", "Damaged", Sealed { file_key: [4; 16], ..good.clone() }.file()),
        lines("a kind in small letters", "OtherKey", own.replacen("X25519", "x25519", 1)),
        age("a line of the header changed that is not for us", "Damaged", changed),
        age("another version", "NotAge", Sealed { version: "age-encryption.org/v2\n".into(), ..good.clone() }.file()),
        age("lines that end as on Windows", "NotAge", text("/v1\n", "/v1\r\n")),
        age("no end of the header", "Damaged", text("\n--- ", "\n==- ")),
        age("nothing", "NotAge", Vec::new()),
        age("its first line", "Damaged", good.version.clone().into_bytes()),
        age("a packet that is not sealed", "NotAge", packet()),
        age("the nonce changed", "Damaged", flipped(header.len())),
        age("the nonce cut off", "Damaged", file[..header.len() + 7].to_vec()),
        age("its first byte changed", "Damaged", flipped(header.len() + 16)),
        age("its last byte changed", "Damaged", flipped(file.len() - 1)),
        age("its last byte cut off", "Damaged", file[..file.len() - 1].to_vec()),
        age("a byte more", "Damaged", [&file[..], b"x"].concat()),
        age("no payload", "Damaged", [header.as_bytes(), &good.nonce].concat()),
        age("more than is opened", "TooBig", good.version.clone().into_bytes()).filled(SEALED_FILE_BYTES_MAX + 1),
        age("a header without an end", "Damaged", format!("{}-> ", good.version).into_bytes()).filled(1 << 20),
    ]
}

fn under_a_passphrase() -> Vec<Made> {
    let good = Sealed::under(PASSPHRASE, 10, &packet());
    let under = |comment: &str, expect: &str, body: Vec<u8>| Made::new("passphrase", comment, expect, body);
    let lines = |comment: &str, expect: &str, stanzas: String| under(comment, expect, Sealed { stanzas, ..good.clone() }.file());
    let asking = |factor: &str| good.stanzas.replacen(" 10\n", &format!(" {factor}\n"), 1);
    vec![
        under("good: sealed under it", "opened", good.file()),
        under("good: as text", "opened", armoured(&good.file()).into_bytes()),
        under("another passphrase", "OtherPassphrase", Sealed::under("lunar tidy otter brisk maple anvils", 10, b"x").file()),
        lines("one step more work than is done", "TooMuchWork", asking(&(WORK_FACTOR_MAX + 1).to_string())),
        lines("more work than a computer can do", "TooMuchWork", asking("63")),
        lines("a work factor of nothing", "Damaged", asking("0")),
        lines("a work factor with a zero before it", "Damaged", asking("010")),
        lines("a work factor with a sign", "Damaged", asking("+10")),
        lines("a work factor in hexadecimal", "Damaged", asking("0xa")),
        lines("two passphrases", "Damaged", good.stanzas.repeat(2)),
        lines("a key beside the passphrase", "Damaged", format!("{}{}", good.stanzas, x25519(SECRET, &FILE_KEY))),
        under("to a key", "OtherKey", Sealed::to(SECRET, b"x").file()),
        under("its last byte cut off", "Damaged", good.file()[..good.file().len() - 1].to_vec()),
        under("nothing", "NotAge", Vec::new()),
    ]
}

fn as_text() -> Vec<Made> {
    let good = armoured(&Sealed::to(SECRET, &packet()).file());
    let armour = |comment: &str, expect: &str, body: String| Made::new("armour", comment, expect, body);
    let changed = |from: &str, to: &str| {
        assert!(good.contains(from), "{from:?}");
        good.replacen(from, to, 1)
    };
    let lines: Vec<&str> = good.lines().collect();
    let without = |line: usize| [&lines[..line], &lines[line + 1..]].concat().join("\n");
    vec![
        armour("good: as it is made", "taken off", good.clone()),
        armour("good: without its last line end", "taken off", good.trim_end().to_owned()),
        armour("good: lines that end as on Windows", "taken off", good.replace('\n', "\r\n")),
        armour("good: white space and a byte order mark around it", "taken off", format!("\u{feff}\r\n {good}\n\n")),
        armour("good: no armour at all", "taken off", "age-encryption.org/v1\n".into()),
        Made::new("age", "good: as text", "opened", good.clone()),
        armour("no last line", "Damaged", without(lines.len() - 1)),
        armour("the last line of another", "Damaged", changed("END AGE", "END PGP")),
        armour("a line that is too short", "Damaged", changed(lines[1], &lines[1][1..])),
        armour("a line that is too long", "Damaged", changed(lines[1], &format!("{}A", lines[1]))),
        armour("an empty line", "Damaged", changed(lines[2], &format!("\n{}", lines[2]))),
        armour("a space at the end of a line", "Damaged", changed(lines[1], &format!("{} ", lines[1]))),
        armour("a letter that is none of base64", "Damaged", changed(lines[2], &lines[2].replacen(&lines[2][..1], "?", 1))),
        armour("something after it", "Damaged", format!("{good}x")),
        armour("a header as mail has", "Damaged", changed("FILE-----\n", "FILE-----\nVersion: 1\n\n")),
        armour("more than is opened", "TooBig", good.clone()).filled(SEALED_FILE_BYTES_MAX + 1),
        armour("nothing in it", "taken off", armoured(b"").replace("\n\n", "\n")),
        Made::new("age", "as text with nothing in it", "NotAge", armoured(b"").replace("\n\n", "\n")),
        Made::new("age", "as text with a letter changed", "Damaged", swapped(&good)),
    ]
}

/// One letter in the middle is another one.
fn swapped(text: &str) -> String {
    let at = text.len() / 2;
    let other = if &text[at..=at] == "A" { "B" } else { "A" };
    format!("{}{other}{}", &text[..at], &text[at + 1..])
}

fn backups() -> Vec<Made> {
    let code = RecoveryCode::read(CODE).unwrap_or_else(|_| panic!("all zeros are a code"));
    let text = code.age_identity().to_lowercase();
    let checked = CheckedHrpstring::new::<Bech32>(&text).expect("it is an identity of age");
    let secret: [u8; 32] = checked.byte_iter().collect::<Vec<u8>>().try_into().expect("32 bytes");
    let contents = r#"{"onward_backup":1,"made_at":1793491200000,"drafts":[],"exports":[]}"#;
    let backup =
        |comment: &str, expect: &str, plain: &str| Made::new("backup", comment, expect, Sealed::to(secret, plain.as_bytes()).file());
    let file = Sealed::to(secret, contents.as_bytes()).file();
    let inside = |comment: &str, expect: &str, plain: &str| Made::new("contents", comment, expect, plain);
    let key = URL_SAFE_NO_PAD.encode(identity(1).to_bytes());
    let kept = format!(r#""identity":{{"organisation":"Safe House","device":"Front desk","key":"{key}"}}"#);
    let state = "AAAAAAAAAAAAAAAAAAAAAA";
    let draft = format!(
        r#"{{"id":"6f1c2d3e-4a5b-4c6d-8e7f-901234567890","revision":3,"made_at":1,"saved_at":2,"state":"{state}","parent":null,"lineage":["{state}"],"body":{{"answers":{{}}}}}}"#
    );
    vec![
        inside(
            "good: an identity and a draft",
            "read",
            &contents.replacen("[]", &format!("[{draft}]"), 1).replacen("[]}", &format!("[],{kept}}}"), 1),
        ),
        inside(
            "good: an identity that cannot be read",
            "read",
            &contents.replacen("[]}", &format!("[],{}}}", kept.replacen(&key, "AAAA", 1)), 1),
        ),
        inside("two sets of drafts", "Damaged", &contents.replacen('{', "{\"drafts\":[],", 1)),
        inside("as deep as it goes", "NotOurs", "[").filled(100_000),
        backup("good: nothing was kept", "opened", contents),
        backup("good: a draft that cannot be read", "opened", &contents.replacen("[]", "[{\"id\":7}]", 1)),
        backup("made by a newer version", "Newer", "{\"onward_backup\":2,\"anything\":true}"),
        backup("of version 0", "NotOurs", &contents.replacen(":1,", ":0,", 1)),
        backup("another JSON", "NotOurs", "{\"packet\":1}"),
        backup("no JSON", "NotOurs", "anything"),
        backup("no drafts", "Damaged", "{\"onward_backup\":1,\"made_at\":0,\"exports\":[]}"),
        backup("drafts that are a number", "Damaged", &contents.replacen("[]", "7", 1)),
        backup("a time before 1970", "Damaged", &contents.replacen("1793491200000", "-1", 1)),
        Made::new("backup", "for another code", "WrongCode", Sealed::to(SECRET, contents.as_bytes()).file()),
        Made::new("backup", "under a passphrase", "WrongCode", Sealed::under(PASSPHRASE, 1, contents.as_bytes()).file()),
        Made::new("backup", "cut off", "Damaged", &file[..file.len() - 1]),
        Made::new("backup", "a packet", "NotOurs", packet()),
        Made::new("backup", "more than is opened", "TooBig", file).filled(FILE_BYTES_MAX + 1),
    ]
}

fn recipients() -> Vec<Made> {
    let good = recipient_of(&SECRET);
    let point = |bytes: &[u8], prefix: &str| bech32::encode_lower::<Bech32>(Hrp::parse_unchecked(prefix), bytes).expect("it is short");
    let recipient = |comment: &str, expect: &str, text: &str| Made::new("recipient", comment, expect, text);
    vec![
        recipient("good: a key", "sealed to", &good),
        recipient("nothing", "NoRecipient", ""),
        recipient("cut off", "NoRecipient", &good[..good.len() - 1]),
        recipient("a letter changed", "NoRecipient", &swapped(&good)),
        recipient("a space after it", "NoRecipient", &format!("{good} ")),
        recipient("a secret", "NoRecipient", &onward::seal::recipient::secret_text(&[1; 32])),
        recipient("of another kind", "NoRecipient", &point(&[9; 32], "age1yubikey")),
        recipient("a point of low order", "NoRecipient", &point(&[0; 32], "age")),
        recipient("33 bytes", "NoRecipient", &point(&[9; 33], "age")),
        recipient("an SSH key", "NoRecipient", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA"),
    ]
}
