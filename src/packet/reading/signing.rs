//! How a printed packet says who signed it, and how a copy says that nobody did.

use super::frame::{line, own_section, utc};
use super::speaker::{Speaker, typed};
use super::{Phrase, SectionReading};
use crate::form::Form;
use crate::language::{Lang, Words};

/// Who signs a packet, and when, as they say.
#[derive(Clone, Copy, Debug)]
pub struct Signing<'a> {
    /// As the certificate has it.
    pub organisation: &'a str,
    /// As the certificate has it.
    pub device: &'a str,
    /// Base64url, 43 characters.
    pub fingerprint: &'a str,
    /// The fingerprint as words to compare.
    pub words: &'a [String],
    /// RFC 3339, UTC.
    pub made_at: &'a str,
}

/// Characters of a fingerprint that are read out together.
const GROUP: usize = 4;

/// The signature's panel. The last row is the QR code's, which the press puts beside its words.
pub fn read_signing(form: &Form, signing: &Signing<'_>, words: &Words, second: Option<&Words>) -> SectionReading {
    let speaker = Speaker { form, words, second, area_name: &str::to_owned };
    let Signing { organisation, device, fingerprint, words: six, made_at } = signing;
    let letters: Vec<char> = fingerprint.chars().collect();
    let groups: Vec<String> = letters.chunks(GROUP).map(|group| group.iter().collect()).collect();
    // Not of the reader's language, and the same in all of them.
    let english = |text: String| Phrase { text, lang: Lang::from_tag("en") };
    let rows = [
        ("by", vec![typed(organisation), typed(device)]),
        ("at", vec![utc(&speaker, made_at)]),
        ("words", vec![english(six.join(" "))]),
        ("fingerprint", vec![english(groups.join(" "))]),
        ("check", vec![speaker.say("reading-signing-check.how")]),
        ("qr", vec![speaker.say("reading-signing-qr.what")]),
    ];
    let rows = rows.into_iter().map(|(name, answer)| line(&speaker, &format!("reading-signing-{name}"), answer)).collect();
    own_section(&speaker, "signing", rows)
}

/// What must be read first on a printout that nobody signs.
pub fn read_copy(words: &Words) -> Phrase {
    let said = words.say("reading-copy");
    Phrase { text: said.text, lang: Some(said.lang) }
}
