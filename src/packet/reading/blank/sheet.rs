//! What stands on a form to fill in by hand: parts, sections, questions, and room to write in.

use crate::language::Lang;
use crate::packet::Phrase;
use serde::{Deserialize, Serialize};

/// Words in the language of the paper and, where there is one, in the second.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// In the first language.
    pub words: Phrase,
    /// The same in the second; none where the words would be the same again.
    pub second: Option<Phrase>,
}

impl Pair {
    /// Words in one language alone.
    pub fn of(words: Phrase) -> Pair {
        Pair { words, second: None }
    }
}

/// Room to write in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Room {
    /// None: something to read.
    Nothing,
    /// So many lines.
    Lines(u8),
    /// A short line for a number.
    Figure,
    /// Short lines beside each other, each with what belongs there under it: a date, a signature.
    Fields(Vec<Field>),
    /// Boxes to tick.
    Boxes(Vec<Pair>),
    /// Points to tick, with words at both ends.
    Scale {
        /// The points in order.
        points: Vec<u8>,
        /// What the first one means.
        least: Pair,
        /// What the last one means.
        most: Pair,
    },
    /// Lines under a heading, each with boxes under headings of their own: languages and how well each is known.
    Levels {
        /// The heading of the lines.
        name: Pair,
        /// The headings of the boxes.
        levels: Vec<Pair>,
    },
    /// A table: a question a row, a member of the group a column.
    Table {
        /// The heads of the columns: "Child 1".
        members: Vec<Pair>,
        /// What is asked of each.
        rows: Vec<BlankRow>,
    },
}

/// A short line and what belongs on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// What belongs on it.
    pub caption: Pair,
    /// How long it must be.
    pub breadth: Breadth,
}

/// How long a short line must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Breadth {
    /// For a number of up to four figures.
    Figure,
    /// For a word.
    Word,
    /// For a signature: also higher.
    Signature,
}

/// One question with its room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BlankRow {
    /// The question's id, or empty for rows that are no question of the form.
    pub question: String,
    /// How conditions on this paper name it: `A6`. Empty where none can.
    pub number: String,
    /// When it is answered; always, if none.
    pub when: Option<Pair>,
    /// What is asked.
    pub label: Pair,
    /// What must be read in full beside it: the exact words of a statement, a notice.
    pub words: Vec<Pair>,
    /// What helps to answer.
    pub hints: Vec<Pair>,
    /// Room for the answer.
    pub room: Room,
    /// Boxes for what may be answered instead.
    pub instead: Vec<Pair>,
}

/// A section with its questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankSection {
    /// The section's id, or a name of ours.
    pub id: String,
    /// Its heading.
    pub title: Pair,
    /// What the worker should know before its questions.
    pub lines: Vec<Pair>,
    /// What is read aloud before its questions, one paragraph each.
    pub aloud: Vec<Pair>,
    /// Its questions.
    pub rows: Vec<BlankRow>,
    /// What is said at its end, so that nobody leaves a hard part with a hard thought. The answer is not written down.
    pub closing: Option<Pair>,
}

/// Sheets that belong together and apart from the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankPart {
    /// Its heading.
    pub title: Pair,
    /// What to know before it.
    pub lines: Vec<Pair>,
    /// Its sections.
    pub sections: Vec<BlankSection>,
}

/// A form to fill in by hand, ready to be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlankReading {
    /// The language of the paper.
    pub lang: Lang,
    /// Its heading: in the worker's language first, since the worker's part comes first.
    pub title: Pair,
    /// What must be read first: that this paper is not encrypted, how to keep it, how to destroy it.
    pub first: Vec<Pair>,
    /// Stands above what is read aloud.
    pub read_aloud: Pair,
    /// Stands above what is said at a section's end.
    pub at_the_end: Pair,
    /// Its parts; each begins on a sheet of its own.
    pub parts: Vec<BlankPart>,
}

impl BlankReading {
    /// Everything that is said, in any order.
    pub fn phrases(&self) -> Vec<&Phrase> {
        let mut all = Vec::new();
        add(&mut all, [&self.title, &self.read_aloud, &self.at_the_end].into_iter().chain(&self.first));
        for part in &self.parts {
            add(&mut all, std::iter::once(&part.title).chain(&part.lines));
            for section in &part.sections {
                add(&mut all, std::iter::once(&section.title).chain(&section.lines).chain(&section.aloud).chain(&section.closing));
                section.rows.iter().for_each(|row| row.phrases(&mut all));
            }
        }
        all
    }
}

impl BlankRow {
    /// Something to read, with no room to write in.
    pub fn of(label: Pair) -> BlankRow {
        BlankRow {
            question: String::new(),
            number: String::new(),
            when: None,
            label,
            words: Vec::new(),
            hints: Vec::new(),
            room: Room::Nothing,
            instead: Vec::new(),
        }
    }

    /// Everything that is said, in any order.
    pub(crate) fn phrases<'a>(&'a self, all: &mut Vec<&'a Phrase>) {
        add(all, std::iter::once(&self.label).chain(&self.when).chain(&self.words).chain(&self.hints).chain(&self.instead));
        match &self.room {
            Room::Nothing | Room::Lines(_) | Room::Figure => {}
            Room::Fields(fields) => add(all, fields.iter().map(|field| &field.caption)),
            Room::Boxes(boxes) => add(all, boxes),
            Room::Scale { least, most, .. } => add(all, [least, most]),
            Room::Levels { name, levels } => add(all, std::iter::once(name).chain(levels)),
            Room::Table { members, rows } => {
                add(all, members);
                rows.iter().for_each(|row| row.phrases(all));
            }
        }
    }
}

fn add<'a>(all: &mut Vec<&'a Phrase>, pairs: impl IntoIterator<Item = &'a Pair>) {
    for pair in pairs {
        all.push(&pair.words);
        all.extend(&pair.second);
    }
}
