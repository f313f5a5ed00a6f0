//! What comes back from a translator's tool: read, judged line by line, and put into the files.

use crate::book::{Book, Entry, text_at};
use crate::check::{self, Rules, named};
use crate::message::{Message, Piece, joined};
use crate::problem::{Problem, What};
use crate::status::{Made, Record, Records, Standing, hash};
use crate::unit::{Unit, message, units};
use crate::xliff::CORE;
use crate::{fluent, text};
use roxmltree::{Document, Node};
use std::collections::BTreeMap;
use std::path::Path;

/// What a file says of a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Said {
    line: usize,
    english: Vec<Piece>,
    own: Vec<Piece>,
    is_reviewed: bool,
}

/// A file that came back.
#[derive(Debug, PartialEq, Eq)]
pub struct Returned {
    /// As it was named.
    name: String,
    /// The tag of its language.
    pub tag: String,
    /// By English file and id.
    units: BTreeMap<(String, String), Said>,
    problems: Vec<Problem>,
}

/// What is to be written, and what was wrong.
#[derive(Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Files below `public/`, with their text.
    pub files: BTreeMap<String, String>,
    /// What is recorded then.
    pub records: Records,
    /// How many messages have other words than before.
    pub changed: usize,
    /// How many are reviewed that were not.
    pub reviewed: usize,
    /// What was wrong; the messages that it is about are left as they were.
    pub problems: Vec<Problem>,
}

/// Reads XLIFF 2.0 or 2.1.
///
/// # Errors
/// When it is not that at all.
pub fn read(name: &str, source: &str) -> Result<Returned, Problem> {
    let wrong = |line: u32, why: &str| Problem {
        file: name.to_owned(),
        line: line as usize,
        key: String::new(),
        what: What::Unreadable(why.to_owned()),
    };
    let document = Document::parse(source).map_err(|error| wrong(error.pos().row, &error.to_string()))?;
    let root = document.root_element();
    if root.tag_name().name() != "xliff" || root.tag_name().namespace() != Some(CORE) {
        return Err(wrong(1, "it is not XLIFF 2"));
    }
    let tag = root.attribute("trgLang").ok_or_else(|| wrong(1, "it does not say which language it is in (trgLang)"))?;
    let mut returned = Returned { name: name.to_owned(), tag: tag.to_owned(), units: BTreeMap::new(), problems: Vec::new() };
    let ends: Vec<usize> = source.match_indices('\n').map(|(at, _)| at).collect();
    let line_of = |at: usize| ends.partition_point(|end| *end < at) + 1;
    for file in root.children().filter(|node| is(node, "file")) {
        let original = file.attribute("original").unwrap_or_default();
        for unit in file.descendants().filter(|node| is(node, "unit")) {
            let id = unit.attribute("id").unwrap_or_default().to_owned();
            let line = line_of(unit.range().start);
            match said(&unit, line) {
                Ok(said) => {
                    returned.units.insert((original.to_owned(), id), said);
                }
                Err(why) => returned.problems.push(Problem { file: name.to_owned(), line, key: id, what: What::Unreadable(why) }),
            }
        }
    }
    Ok(returned)
}

fn is(node: &Node<'_, '_>, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name && node.tag_name().namespace() == Some(CORE)
}

/// A tool may have cut a unit into segments: they are put together again.
fn said(unit: &Node<'_, '_>, line: usize) -> Result<Said, String> {
    let data: BTreeMap<&str, &str> = unit
        .descendants()
        .filter(|node| is(node, "data"))
        .filter_map(|node| Some((node.attribute("id")?, node.text().unwrap_or_default())))
        .collect();
    let (mut english, mut own) = (Vec::new(), Vec::new());
    let mut states = Vec::new();
    for segment in unit.children().filter(|node| is(node, "segment") || is(node, "ignorable")) {
        for side in segment.children() {
            if is(&side, "source") {
                inline(&side, &data, &mut english)?;
            } else if is(&side, "target") {
                inline(&side, &data, &mut own)?;
            }
        }
        if is(&segment, "segment") {
            states.push(matches!(segment.attribute("state"), Some("reviewed" | "final")));
        }
    }
    let is_reviewed = !states.is_empty() && states.iter().all(|reviewed| *reviewed);
    Ok(Said { line, english: joined(english), own: joined(own), is_reviewed })
}

fn inline(node: &Node<'_, '_>, data: &BTreeMap<&str, &str>, to: &mut Vec<Piece>) -> Result<(), String> {
    for child in node.children() {
        if child.is_text() {
            to.extend(typed(child.text().unwrap_or_default()));
            continue;
        }
        if !child.is_element() {
            continue;
        }
        match child.tag_name().name() {
            "ph" => {
                let name = child.attribute("dataRef").and_then(|id| data.get(id)).copied().or(child.attribute("disp"));
                let argument = name.map(typed).filter(|pieces| matches!(pieces[..], [Piece::Argument(_)]));
                to.extend(argument.ok_or("a <ph> does not say what it stands for")?);
            }
            "pc" => {
                to.push(Piece::Words("**".to_owned()));
                inline(&child, data, to)?;
                to.push(Piece::Words("**".to_owned()));
            }
            "mrk" => inline(&child, data, to)?,
            "sm" | "em" => {}
            "cp" => return Err("has a character that no text may have (<cp>)".to_owned()),
            other => return Err(format!("has a <{other}>, which is not used here")),
        }
    }
    Ok(())
}

/// Words as somebody typed them, in which `{ $name }` is an argument.
fn typed(text: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        let name = rest[at + 1..].split_once('}').and_then(|(name, after)| Some((name.trim().strip_prefix('$')?, after)));
        match name.filter(|(name, _)| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')) {
            Some((name, after)) => {
                pieces.push(Piece::Words(rest[..at].to_owned()));
                pieces.push(Piece::Argument(name.to_owned()));
                rest = after;
            }
            None => {
                pieces.push(Piece::Words(rest[..=at].to_owned()));
                rest = &rest[at + 1..];
            }
        }
    }
    pieces.push(Piece::Words(rest.to_owned()));
    joined(pieces)
}

/// What a file that came back makes of a book. `by`: who reviewed what is marked as reviewed.
pub fn judged(public: &Path, book: &Book, rules: &Rules<'_>, returned: &Returned, by: &str, date: &str) -> Outcome {
    let mut outcome =
        Outcome { files: BTreeMap::new(), records: book.refreshed(date), changed: 0, reviewed: 0, problems: returned.problems.clone() };
    let mut known = 0;
    let mut rewritten: BTreeMap<usize, Vec<Message>> = BTreeMap::new();
    for entry in &book.entries {
        let units = units(book.language, entry);
        let file = &book.sources[entry.source].english;
        let of = |unit: &Unit| returned.units.get(&(file.clone(), unit.id.clone()));
        let all: Vec<&Said> = units.iter().filter_map(of).collect();
        known += all.len();
        let Some(first) = all.first() else { continue };
        let Some(message) = message(entry, &units, &|unit| Some(of(unit)?.own.clone())) else { continue };
        let is_changed = entry.own.as_ref().is_none_or(|own| own.parts != message.parts);
        let is_reviewed = all.iter().filter(|said| !said.own.is_empty()).all(|said| said.is_reviewed) && all.len() == units.len();
        let was_reviewed = entry.standing() == Standing::Made(Made::Reviewed);
        if !is_changed && is_reviewed == was_reviewed {
            continue;
        }
        let at = |key: String, line: usize, what: What| Problem { file: returned.name.clone(), line, key, what };
        let mut wrong = Vec::new();
        let is_old = |unit: &&Unit| of(unit).is_some_and(|said| said.english != joined(unit.english.clone()));
        wrong.extend(units.iter().find(is_old).map(|unit| at(unit.id.clone(), of(unit).map_or(0, |said| said.line), What::EnglishChanged)));
        if is_reviewed && by.is_empty() {
            wrong.push(at(entry.english.key.clone(), first.line, What::Nobody));
        }
        let line_of = |part: &str| units.iter().find(|unit| unit.part == part).and_then(of).map_or(first.line, |said| said.line);
        let found = check::message(rules, &entry.english, &message);
        wrong.extend(found.into_iter().map(|(part, what)| at(named(&entry.english.key, part), line_of(part), what)));
        if !wrong.is_empty() {
            outcome.problems.extend(wrong);
            continue;
        }
        let made = if is_reviewed { Made::Reviewed } else { Made::MachineDrafted };
        let by = if is_changed || is_reviewed { by } else { "" };
        let record = Record { english: hash(&entry.english), made, by: by.to_owned(), date: date.to_owned() };
        outcome.records.insert(entry.english.key.clone(), record);
        outcome.reviewed += usize::from(is_reviewed);
        if is_changed {
            outcome.changed += 1;
            rewritten.entry(entry.source).or_default().push(message);
        }
    }
    if known < returned.units.len() {
        outcome.problems.extend(unknown(book, returned));
    }
    for (source, messages) in rewritten {
        let source = &book.sources[source];
        let before = text_at(public, &source.own);
        let after = match source.folder() {
            Some(folder) => text::rewritten(folder, &before.unwrap_or_else(|| "status: machine-drafted\n".to_owned()), &messages),
            None => fluent::rewritten(&before.unwrap_or_else(|| "### status: machine-drafted\n".to_owned()), &messages),
        };
        outcome.files.insert(source.own.clone(), after);
    }
    outcome
}

/// Units that the book does not have.
fn unknown(book: &Book, returned: &Returned) -> Vec<Problem> {
    let of = |entry: &Entry| {
        let file = book.sources[entry.source].english.clone();
        units(book.language, entry).into_iter().map(move |unit| (file.clone(), unit.id))
    };
    let known: std::collections::BTreeSet<(String, String)> = book.entries.iter().flat_map(of).collect();
    let left = returned.units.iter().filter(|(id, _)| !known.contains(*id));
    left.map(|((_, id), said)| Problem {
        file: returned.name.clone(),
        line: said.line,
        key: id.clone(),
        what: What::Unknown("this unit".to_owned()),
    })
    .collect()
}
