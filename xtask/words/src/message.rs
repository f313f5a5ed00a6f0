//! What a translator works on: messages of words, and sections of texts, as parts with forms.

/// A run of a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Piece {
    /// Words.
    Words(String),
    /// What the app puts in, by the argument's name.
    Argument(String),
}

/// The form that stands where no other fits.
pub const OTHER: &str = "other";

/// A text: one form of words, or several of which a number chooses one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The argument that chooses.
    pub chosen_by: Option<String>,
    /// By category or number. The last is [`OTHER`].
    pub forms: Vec<(String, Vec<Piece>)>,
}

impl Text {
    /// A text of one form.
    pub fn plain(pieces: Vec<Piece>) -> Text {
        Text { chosen_by: None, forms: vec![(OTHER.to_owned(), joined(pieces))] }
    }

    /// A form, by category or number.
    pub fn form(&self, name: &str) -> Option<&[Piece]> {
        self.forms.iter().find(|(form, _)| form == name).map(|(_, pieces)| pieces.as_slice())
    }

    /// The form that stands for a category: its own, else the one where no other fits.
    pub fn form_for(&self, name: &str) -> &[Piece] {
        self.form(name).or_else(|| self.form(OTHER)).unwrap_or_default()
    }

    /// The arguments that it names, in order, each once; with the one that chooses.
    pub fn arguments(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.chosen_by.as_deref().into_iter().collect();
        names.extend(self.forms.iter().flat_map(|(_, pieces)| pieces).filter_map(|piece| match piece {
            Piece::Argument(name) => Some(name.as_str()),
            Piece::Words(_) => None,
        }));
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// Adjacent words as one run, without empty ones.
pub fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (joined.last_mut(), piece) {
            (_, Piece::Words(words)) if words.is_empty() => {}
            (Some(Piece::Words(before)), Piece::Words(words)) => before.push_str(&words),
            (_, piece) => joined.push(piece),
        }
    }
    joined
}

/// What pieces say, with arguments as `{ $name }`.
pub fn shown(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Argument(name) => format!("{{ ${name} }}"),
        })
        .collect()
}

/// Only the words, arguments being a blank.
pub fn words_of(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Words(words) => words.as_str(),
            Piece::Argument(_) => " ",
        })
        .collect()
}

/// What a part is in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The value of a message, or an attribute.
    Message,
    /// A section's heading.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list.
    Item,
}

/// A part of a message or section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Empty for a message's value, else an attribute's name; `heading`, or a number, in a section.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Its text.
    pub text: Text,
}

/// A message or section, as a file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Unique among all words: `q-name`, or `areas/leeds#place`.
    pub key: String,
    /// In its file, counted from 1.
    pub line: usize,
    /// What the English tells translators about it.
    pub note: String,
    /// In order.
    pub parts: Vec<Part>,
}

impl Message {
    /// A part by its name.
    pub fn part(&self, name: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.name == name)
    }

    /// All that it says, as one text that changes when anything of it does; not its note.
    pub fn whole(&self) -> String {
        let mut whole = String::new();
        for part in &self.parts {
            whole.push_str(&format!(".{} {}\n", part.name, part.text.chosen_by.as_deref().unwrap_or_default()));
            for (form, pieces) in &part.text.forms {
                whole.push_str(&format!("[{form}] {}\n", shown(pieces)));
            }
        }
        whole
    }
}
