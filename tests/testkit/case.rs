//! A case: a file, what must come of it, and why it is there. Natively and in a browser the same code runs it.
//!
//! A `.case` file has lines of `key: value`, an empty line, and then the file itself, which may be any bytes. The keys are
//! `expect`, `comment`, `kind`, and, for files too large to keep, `fill`: to so many bytes the body's last byte is repeated.
//! What is expected is the name of a variant (of the error that the kind's reader gives), or a word in small letters if the
//! file is good.

use onward::keeper::judge;
use onward::messages::Judgement;
use onward::notes::NoteKind;
use onward::packet::{fits, parse, parse_forward};
use onward::seal::armour::without_armour;
use onward::seal::doors;
use onward::seal::passphrase::open_under;
use onward::seal::recipient::{open_with, seal_to};
use onward::seal::{SigningIdentity, read_card};
use onward::vault::{Contents, Header, OpenedBackup, RecoveryCode};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt::Debug;

/// When cases are opened: 1 November 2026.
pub const NOW: u64 = 1_793_491_200;
/// What opens a case of kind `age`.
pub const SECRET: [u8; 32] = [7; 32];
/// What opens one of kind `passphrase`.
pub const PASSPHRASE: &str = "lunar tidy otter brisk maple anvil";
/// What opens one of kind `backup`.
pub const CODE: &str = "0000-0000-0000-0000-0000-0000-0000";

/// A case, read.
pub struct Case<'a> {
    /// What must come of it.
    pub expect: &'a str,
    /// Why it is there.
    pub comment: &'a str,
    /// Which reader it is for.
    pub kind: &'a str,
    /// The file.
    pub body: Cow<'a, [u8]>,
}

impl<'a> Case<'a> {
    /// Reads a `.case` file.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(file: &'a [u8]) -> Result<Case<'a>, String> {
        let end = file.windows(2).position(|pair| pair == b"\n\n").ok_or("no empty line after the header")?;
        let header = std::str::from_utf8(&file[..end]).map_err(|error| error.to_string())?;
        let mut case = Case { expect: "", comment: "", kind: "", body: Cow::Borrowed(&file[end + 2..]) };
        for line in header.lines() {
            match line.split_once(": ").ok_or_else(|| format!("no `key: value`: {line}"))? {
                ("expect", value) => case.expect = value,
                ("comment", value) => case.comment = value,
                ("kind", value) => case.kind = value,
                ("fill", value) => {
                    let last = *case.body.last().ok_or("nothing to fill with")?;
                    case.body.to_mut().resize(value.parse().map_err(|_| format!("no number: {value}"))?, last);
                }
                (key, _) => return Err(format!("an unknown key: {key}")),
            }
        }
        if [case.expect, case.comment, case.kind].contains(&"") { Err("a key is missing".into()) } else { Ok(case) }
    }

    /// What comes of it.
    ///
    /// # Errors
    /// When nothing reads files of its kind.
    pub fn outcome(&self) -> Result<String, String> {
        let body = &*self.body;
        let text = || std::str::from_utf8(body).map_err(|error| error.to_string());
        Ok(match self.kind {
            "json" | "pdf" => judged(body),
            "age" => told(without_armour(body).and_then(|sealed| open_with(&SECRET, &sealed)), "opened"),
            "passphrase" => told(without_armour(body).and_then(|sealed| open_under(PASSPHRASE, &sealed)), "opened"),
            "armour" => told(without_armour(body), "taken off"),
            "backup" => {
                let code = RecoveryCode::read(CODE).map_err(|_| "the code is none")?;
                told(OpenedBackup::open(&code, body).and_then(|backup| backup.contents().map(|_| ())), "opened")
            }
            "contents" => {
                let read = |backup: OpenedBackup| {
                    let contents = backup.contents()?;
                    let unread = contents.entries().filter(Option::is_none).count();
                    let identity = contents.identity.as_ref().map(|kept| kept.read().is_some());
                    Ok((unread, identity))
                };
                told(OpenedBackup::inside(body).and_then(read), "read")
            }
            "register" => told(Contents::of_register(body).map(|contents| contents.entries_of_register().count()), "read"),
            "certificate" => told(doors::certificate(body), "read"),
            "cms" => {
                let (length, rest) = body.split_first_chunk().ok_or("no length")?;
                let (certificate, contents) = rest.split_at_checked(usize::from(u16::from_be_bytes(*length))).ok_or("no certificate")?;
                told(doors::cms(certificate, contents), "read")
            }
            "header" => told(Header::parse(body), "read"),
            "identity" => told(SigningIdentity::from_bytes(body).map(|_| ()), "read"),
            "recipient" => told(seal_to(text()?, b""), "sealed to"),
            "code" => told(RecoveryCode::read(text()?).map(|_| ()), "read"),
            "form" => all_told(onward::form::load(text()?)),
            "area" => told(onward::area::load("leeds", text()?), "read"),
            "payload" => match parse(body) {
                Ok(record) => told(fits(&onward::form::standard(), &record), "fits"),
                Err(error) => name(&error),
            },
            "forward" => told(parse_forward(body), "read"),
            "card" => told(read_card(text()?, NOW), "read"),
            // Its first line names the kind.
            "note" => {
                let (kind, payload) = text()?.split_once('\n').ok_or("no kind")?;
                let is_it = |one: &NoteKind| format!("{one:?}").eq_ignore_ascii_case(kind);
                let kind = NoteKind::ALL.into_iter().find(is_it).ok_or("no such kind")?;
                told(onward::notes::parse(kind, payload.as_bytes()), "read")
            }
            other => return Err(format!("nothing reads {other}")),
        })
    }
}

/// What a reader of files from elsewhere says.
fn judged(file: &[u8]) -> String {
    told_of(&judge(file, NOW))
}

/// … in a word.
pub fn told_of(judgement: &Judgement) -> String {
    match judgement {
        Judgement::Refused(refusal) => name(refusal),
        Judgement::Sealed(by) => format!("sealed by {}", name(by)),
        Judgement::Verified(_) => "verified".to_owned(),
        Judgement::Note(_) => "note".to_owned(),
    }
}

/// A variant's name, without what is in it.
fn name(error: &impl Debug) -> String {
    format!("{error:?}").split(|letter: char| !letter.is_alphanumeric()).next().unwrap_or_default().to_owned()
}

fn told<T, E: Debug>(result: Result<T, E>, good: &str) -> String {
    result.map_or_else(|error| name(&error), |_| good.to_owned())
}

/// Of several mistakes each kind once, in the order of the alphabet.
fn all_told<T, E: Debug>(result: Result<T, Vec<E>>) -> String {
    let Err(errors) = result else { return "read".into() };
    errors.iter().map(name).collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
}
