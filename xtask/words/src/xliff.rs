//! A language's book as XLIFF 2.1, which translators' tools open: OASIS Standard, 13 February 2018.
//!
//! A file of words or a text is a `<file>`, a message with several parts a `<group>`, each form of a part a `<unit>` with one
//! `<segment>`. An argument is a `<ph>`, bold a `<pc>`. Terms of the glossary stand with each unit that uses them.

use crate::book::{Book, Entry};
use crate::glossary::{Term, used};
use crate::message::{Piece, words_of};
use crate::status::{Made, Standing};
use crate::unit::{Unit, units};

/// The namespace of the standard's core.
pub const CORE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// The namespace of its glossary module.
pub const GLOSSARY: &str = "urn:oasis:names:tc:xliff:glossary:2.0";

/// The whole book.
pub fn written(book: &Book, terms: &[Term]) -> String {
    let tag = book.language.tag;
    let mut to = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{CORE}\" xmlns:gls=\"{GLOSSARY}\" version=\"2.1\" srcLang=\"en\" trgLang=\"{tag}\" xml:space=\"preserve\">\n"
    );
    for (index, source) in book.sources.iter().enumerate() {
        let entries: Vec<&Entry> = book.entries.iter().filter(|entry| entry.source == index).collect();
        if entries.is_empty() {
            continue;
        }
        let id = source.english.replace('/', ".");
        to.push_str(&format!(" <file id=\"{id}\" original=\"{}\">\n", escaped(&source.english)));
        if !source.note.is_empty() {
            to.push_str(&format!("  <notes>\n   <note appliesTo=\"source\">{}</note>\n  </notes>\n", escaped(&source.note)));
        }
        for entry in entries {
            message(&mut to, book, entry, terms);
        }
        to.push_str(" </file>\n");
    }
    to + "</xliff>\n"
}

fn message(to: &mut String, book: &Book, entry: &Entry, terms: &[Term]) {
    let units = units(book.language, entry);
    let note = |to: &mut String, indent: &str| {
        if !entry.english.note.is_empty() {
            let words = escaped(&entry.english.note);
            to.push_str(&format!("{indent}<notes>\n{indent} <note appliesTo=\"source\">{words}</note>\n{indent}</notes>\n"));
        }
    };
    let standing = entry.standing();
    if let [one] = units.as_slice() {
        unit(to, one, standing, terms, &note);
        return;
    }
    // Only a unit's id must be unique among units, and a group's among groups.
    let id = units.first().map_or("", |unit| unit.id.split([':', '.']).next().unwrap_or_default());
    to.push_str(&format!("  <group id=\"{id}\" name=\"{}\">\n", escaped(&entry.english.key)));
    note(to, "   ");
    for one in &units {
        unit(to, one, standing, terms, &|_, _| {});
    }
    to.push_str("  </group>\n");
}

fn unit(to: &mut String, unit: &Unit, standing: Standing, terms: &[Term], note: &dyn Fn(&mut String, &str)) {
    to.push_str(&format!("   <unit id=\"{}\" canResegment=\"no\">\n", unit.id));
    glossary(to, &used(terms, &words_of(&unit.english)));
    note(to, "    ");
    let mut codes = Codes::default();
    let source = codes.inline(&unit.english, Side::Source);
    let target = codes.inline(&unit.own, Side::Target);
    if !codes.data.is_empty() {
        to.push_str("    <originalData>\n");
        for (index, name) in codes.data.iter().enumerate() {
            to.push_str(&format!("     <data id=\"d{}\">{{ ${name} }}</data>\n", index + 1));
        }
        to.push_str("    </originalData>\n");
    }
    let state = match standing {
        _ if unit.own.is_empty() => "state=\"initial\"".to_owned(),
        Standing::Missing | Standing::Outdated => "state=\"initial\" subState=\"onward:outdated\"".to_owned(),
        Standing::Made(Made::MachineDrafted) => "state=\"translated\" subState=\"onward:machine-drafted\"".to_owned(),
        Standing::Made(Made::Reviewed) => "state=\"reviewed\"".to_owned(),
    };
    to.push_str(&format!("    <segment {state}>\n     <source>{source}</source>\n"));
    if !unit.own.is_empty() {
        to.push_str(&format!("     <target>{target}</target>\n"));
    }
    to.push_str("    </segment>\n   </unit>\n");
}

fn glossary(to: &mut String, terms: &[&Term]) {
    if terms.is_empty() {
        return;
    }
    to.push_str("    <gls:glossary>\n");
    for term in terms {
        to.push_str(&format!("     <gls:glossEntry>\n      <gls:term>{}</gls:term>\n", escaped(&term.english)));
        to.push_str(&format!("      <gls:translation>{}</gls:translation>\n", escaped(&term.own)));
        if !term.note.is_empty() {
            to.push_str(&format!("      <gls:definition>{}</gls:definition>\n", escaped(&term.note)));
        }
        to.push_str("     </gls:glossEntry>\n");
    }
    to.push_str("    </gls:glossary>\n");
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Source,
    Target,
}

/// The codes of a unit: the same argument is the same code in both languages.
#[derive(Default)]
struct Codes<'a> {
    /// The arguments, by number of their data.
    data: Vec<&'a str>,
    /// The id of the nth use of something in the source.
    ids: Vec<((&'a str, usize), usize)>,
    last: usize,
}

impl<'a> Codes<'a> {
    fn inline(&mut self, pieces: &'a [Piece], side: Side) -> String {
        let mut xml = String::new();
        let mut counts: Vec<&str> = Vec::new();
        for piece in pieces {
            match piece {
                Piece::Argument(name) => {
                    let id = self.id(name, &mut counts, side);
                    let data = self.data.iter().position(|known| known == name).unwrap_or_else(|| {
                        self.data.push(name);
                        self.data.len() - 1
                    });
                    xml.push_str(&format!("<ph id=\"{id}\" dataRef=\"d{}\" disp=\"{{ ${name} }}\"/>", data + 1));
                }
                Piece::Words(words) => {
                    let parts: Vec<&str> = words.split("**").collect();
                    for (index, part) in parts.iter().enumerate() {
                        // Between two marks it is bold; a mark that nothing closes is text.
                        if index % 2 == 1 && index + 1 < parts.len() {
                            let id = self.id("**", &mut counts, side);
                            xml.push_str(&format!("<pc id=\"{id}\" type=\"fmt\" subType=\"xlf:b\">{}</pc>", escaped(part)));
                        } else {
                            xml.push_str(if index % 2 == 1 { "**" } else { "" });
                            xml.push_str(&escaped(part));
                        }
                    }
                }
            }
        }
        xml
    }

    fn id(&mut self, what: &'a str, counts: &mut Vec<&'a str>, side: Side) -> usize {
        let nth = counts.iter().filter(|seen| **seen == what).count();
        counts.push(what);
        let known = self.ids.iter().find(|(of, _)| *of == (what, nth)).map(|(_, id)| *id);
        if let Some(id) = known.filter(|_| side == Side::Target) {
            return id;
        }
        self.last += 1;
        if side == Side::Source {
            self.ids.push(((what, nth), self.last));
        }
        self.last
    }
}

/// Text as XML has it.
pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
