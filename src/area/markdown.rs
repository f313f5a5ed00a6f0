//! The texts that a person reads, in a Markdown of five things: a first line with its status, headings, paragraphs, lists, bold.
//! Lines after the first may name the sections that have another status.
//!
//! Whatever else stands there is text and nothing more, so no markup of others can ever run; that it stands there is told.
//!
//! ```text
//! status: machine-drafted
//! reviewed: team home
//!
//! ## place: Where Leeds is
//! A paragraph, **bold** allowed.
//!
//! - a list item
//! - another
//! ```

use super::problem::{Place, Problem, ProblemKind, Slip};
use crate::language::Status;

/// The sections of an area's text, in their order. The last is a list of questions.
pub const AREA_SECTIONS: [&str; 14] =
    ["place", "team", "home", "not", "cost", "travel", "health", "learn", "community", "children", "legal", "safe", "after", "ask"];

/// The longest paragraph that a tired person reads, in characters.
const PARAGRAPH_MAX: usize = 1_200;

/// A text, read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// How far most of it can be trusted.
    pub status: Option<Status>,
    /// In the order in which they stand.
    pub sections: Vec<Section>,
}

/// A section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Which.
    pub id: String,
    /// Its heading in the text's language.
    pub heading: String,
    /// How far it can be trusted, where the text says it of this section by itself.
    pub status: Option<Status>,
    /// What stands below.
    pub blocks: Vec<Block>,
}

/// A part of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Vec<Span>),
    /// A list of items.
    List(Vec<Vec<Span>>),
}

/// A run of letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Span {
    /// As any other.
    Plain(String),
    /// Bold.
    Bold(String),
}

impl Document {
    /// A section.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }

    /// How far it can be trusted as a whole: as its least section. Where it does not say, nobody has read it.
    pub fn lowest(&self) -> Status {
        let most = self.status.unwrap_or(Status::MachineDrafted);
        self.sections.iter().map(|section| section.status.unwrap_or(most)).min().unwrap_or(most)
    }
}

impl Section {
    /// What stands in it, without marks: one line for each paragraph and each item.
    pub fn lines(&self) -> Vec<String> {
        let of = |block: &Block| match block {
            Block::Paragraph(spans) => vec![plain(spans)],
            Block::List(items) => items.iter().map(|item| plain(item)).collect(),
        };
        self.blocks.iter().flat_map(of).collect()
    }
}

/// What runs of letters say, bold or not.
pub fn plain(spans: &[Span]) -> String {
    let text = |span: &Span| match span {
        Span::Plain(text) | Span::Bold(text) => text.clone(),
    };
    spans.iter().map(text).collect()
}

/// Reads a text whose sections should be `ids`, in this order. It never fails: what is not as it should be is told.
pub fn read(file: &str, source: &str, ids: &[&str]) -> (Document, Vec<Problem>) {
    let mut reader =
        Reader { file, ids, document: Document::default(), problems: Vec::new(), open: Open::Nothing, some: Vec::new(), in_head: true };
    for (index, line) in source.lines().enumerate() {
        reader.line(index + 1, line.trim_end());
    }
    reader.close();
    reader.finish()
}

/// What the lines so far have begun.
enum Open {
    Nothing,
    /// With the line that it begins on.
    Paragraph(usize, String),
    List(Vec<String>),
}

struct Reader<'a> {
    file: &'a str,
    ids: &'a [&'a str],
    document: Document,
    problems: Vec<Problem>,
    open: Open,
    /// The sections that have another status than most.
    some: Vec<(String, Status)>,
    in_head: bool,
}

impl Reader<'_> {
    fn tell(&mut self, line: usize, kind: ProblemKind) {
        self.problems.push(Problem { at: Place { file: self.file.to_owned(), line }, kind });
    }

    fn line(&mut self, number: usize, line: &str) {
        if number == 1 {
            return match line.strip_prefix("status: ").and_then(Status::from_name) {
                Some(status) => self.document.status = Some(status),
                None => {
                    self.tell(number, ProblemKind::NoStatus);
                    self.text(number, line);
                }
            };
        }
        self.in_head &= !line.is_empty();
        match Status::of_some(line).filter(|_| self.in_head) {
            Some((status, sections)) => self.some.extend(sections.map(|id| (id.to_owned(), status))),
            None => {
                self.in_head = false;
                self.text(number, line);
            }
        }
    }

    fn text(&mut self, number: usize, line: &str) {
        for slip in slips(line) {
            self.tell(number, ProblemKind::Markup { slip });
        }
        if line.is_empty() {
            self.close();
        } else if let Some(heading) = line.strip_prefix("## ") {
            self.close();
            self.heading(number, heading);
        } else if let Some(item) = line.strip_prefix("- ") {
            if !matches!(self.open, Open::List(_)) {
                self.close();
                self.open = Open::List(Vec::new());
            }
            if let Open::List(items) = &mut self.open {
                items.push(item.trim().to_owned());
            }
        } else {
            match &mut self.open {
                Open::List(items) if line.starts_with("  ") => add(items.last_mut().expect("a list begins with an item"), line),
                Open::Paragraph(_, text) => add(text, line),
                Open::Nothing | Open::List(_) => {
                    self.close();
                    self.open = Open::Paragraph(number, line.trim().to_owned());
                }
            }
        }
    }

    fn heading(&mut self, number: usize, heading: &str) {
        let (id, words) = heading.split_once(':').unwrap_or((heading, ""));
        let (id, words) = (id.trim().to_owned(), words.trim().to_owned());
        if !self.ids.contains(&id.as_str()) || words.is_empty() {
            self.tell(number, ProblemKind::SectionUnknown { id: id.clone() });
        } else if self.document.sections.iter().any(|section| section.id == id) {
            self.tell(number, ProblemKind::SectionTwice { id: id.clone() });
        }
        self.document.sections.push(Section { id, heading: words, status: None, blocks: Vec::new() });
    }

    fn close(&mut self) {
        let block = match std::mem::replace(&mut self.open, Open::Nothing) {
            Open::Nothing => return,
            Open::Paragraph(line, text) => {
                if text.chars().count() > PARAGRAPH_MAX {
                    self.tell(line, ProblemKind::ParagraphLong);
                }
                Block::Paragraph(spans(&text))
            }
            Open::List(items) => Block::List(items.iter().map(|item| spans(item)).collect()),
        };
        match self.document.sections.last_mut() {
            Some(section) => section.blocks.push(block),
            None => self.tell(1, ProblemKind::BeforeFirst),
        }
    }

    /// What a section that nobody knows, or that stands twice, says is left out.
    fn finish(mut self) -> (Document, Vec<Problem>) {
        let mut kept: Vec<Section> = Vec::new();
        for mut section in std::mem::take(&mut self.document.sections) {
            section.status = self.some.iter().find(|(id, _)| *id == section.id).map(|(_, status)| *status);
            let is_known = self.ids.contains(&section.id.as_str()) && !section.heading.is_empty();
            if is_known && !kept.iter().any(|before| before.id == section.id) {
                kept.push(section);
            }
        }
        for id in self.ids {
            match kept.iter().find(|section| section.id == **id) {
                None => self.tell(1, ProblemKind::SectionMissing { id: (*id).to_owned() }),
                Some(section) if section.blocks.is_empty() => self.tell(1, ProblemKind::SectionEmpty { id: (*id).to_owned() }),
                Some(_) => {}
            }
        }
        let at = |section: &Section| self.ids.iter().position(|id| *id == section.id);
        if !kept.is_sorted_by_key(at) {
            self.tell(1, ProblemKind::SectionOrder);
        }
        self.document.sections = kept;
        (self.document, self.problems)
    }
}

fn add(text: &mut String, line: &str) {
    text.push(' ');
    text.push_str(line.trim());
}

/// Bold between two pairs of stars; a pair that does not end is text.
fn spans(text: &str) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("**") {
        let Some((bold, after)) = after.split_once("**").filter(|(bold, _)| !bold.is_empty()) else { break };
        if !before.is_empty() {
            spans.push(Span::Plain(before.to_owned()));
        }
        spans.push(Span::Bold(bold.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        spans.push(Span::Plain(rest.to_owned()));
    }
    spans
}

/// What in a line looks like more than is read here.
fn slips(line: &str) -> Vec<Slip> {
    let begins = |marks: &[&str]| marks.iter().any(|mark| line.trim_start().starts_with(mark));
    let tag = line
        .match_indices('<')
        .any(|(at, _)| line[at + 1..].starts_with(|letter: char| letter.is_ascii_alphabetic() || matches!(letter, '/' | '!' | '?')));
    let numbered =
        line.trim_start().split_once(". ").is_some_and(|(number, _)| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()));
    let other_heading = line.starts_with('#') && !line.starts_with("## ");
    let entity = line.split('&').skip(1).any(|rest| {
        rest.split_once(';').is_some_and(|(name, _)| {
            !name.is_empty() && name.len() < 10 && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '#')
        })
    });
    let control = line.chars().any(|letter| letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'));
    [
        (tag, Slip::Html),
        (line.contains("]("), Slip::Link),
        (line.contains('`'), Slip::Code),
        (begins(&["|"]), Slip::Table),
        (begins(&["* ", "+ "]), Slip::OtherList),
        (numbered, Slip::OtherList),
        (other_heading, Slip::OtherHeading),
        (entity, Slip::Entity),
        (line.matches("**").count() % 2 == 1, Slip::BoldOpen),
        (control, Slip::Control),
    ]
    .into_iter()
    .filter_map(|(is_there, slip)| is_there.then_some(slip))
    .collect()
}
