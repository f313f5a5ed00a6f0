//! What can be wrong with an area pack, and where.

use std::fmt;

/// A line of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file's name in the pack's folder.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where.
    pub at: Place,
    /// What.
    pub kind: ProblemKind,
}

/// What a line of text holds that is not read as more than text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// A tag.
    Html,
    /// A link or a picture.
    Link,
    /// Code.
    Code,
    /// A table.
    Table,
    /// A list of another kind than `- `.
    OtherList,
    /// A heading of another depth than `## `.
    OtherHeading,
    /// A character by name, as `&nbsp;`.
    Entity,
    /// Bold that does not end on its line.
    BoldOpen,
    /// A control character, or one that turns directions round.
    Control,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// Not JSON, not of the shape, or with a key that does not belong there.
    Json {
        /// What the reader said.
        message: String,
    },
    /// Made for a newer version of Onward.
    Newer,
    /// The slug is not the folder's name, or not made of lower-case letters and hyphens.
    Slug,
    /// Something that everybody sees has no English words.
    NoEnglish {
        /// Which part of the file.
        part: String,
    },
    /// A criterion twice, with an id that is not `snake_case`, or with a condition that the form cannot have.
    Criterion {
        /// Its id.
        id: String,
    },
    /// A recipient, card or fingerprint that is not written as one.
    Key {
        /// Which.
        part: &'static str,
    },
    /// An example that has a key, a contact or a telephone number.
    ExampleWithKey {
        /// Which part of the file.
        part: &'static str,
    },
    /// A key that this program's own tests use: anybody can open what is sealed to it.
    TestKey,
    /// A secret key.
    SecretKey,
    /// A postcode: an address must never be found here.
    Postcode,
    /// A language that is listed and has no text.
    LanguageMissing {
        /// Its tag.
        tag: String,
    },
    /// A text whose language is not listed.
    LanguageNotListed {
        /// Its tag.
        tag: String,
    },
    /// A file that is too large to read.
    TooLarge,
    /// A file that is not UTF-8.
    NotText,
    /// A text whose first line does not say its status.
    NoStatus,
    /// Words before the first heading.
    BeforeFirst,
    /// A heading that is none of those there are.
    SectionUnknown {
        /// What stands before the colon.
        id: String,
    },
    /// A section that stands twice: the second is not shown.
    SectionTwice {
        /// Which.
        id: String,
    },
    /// A section that is not there.
    SectionMissing {
        /// Which.
        id: String,
    },
    /// A section with nothing in it.
    SectionEmpty {
        /// Which.
        id: String,
    },
    /// Sections in another order.
    SectionOrder,
    /// Markup that is shown as it stands.
    Markup {
        /// Which.
        slip: Slip,
    },
    /// A paragraph that nobody reads to its end.
    ParagraphLong,
    /// An English text that is shorter or longer than 600 to 900 words.
    WordCount {
        /// How many there are.
        words: usize,
    },
    /// English that is harder to read than at eleven years of age.
    HardToRead {
        /// Tenths of a school grade (Flesch–Kincaid).
        tenths: u32,
    },
    /// A fact without its source.
    FactWithoutSource,
    /// A fact that nobody says to have checked.
    FactWithoutDate,
    /// A date that is none, or that has not come yet.
    NoSuchDate {
        /// As it stands there.
        date: String,
    },
    /// A fact that was checked more than eighteen months ago.
    FactOld,
    /// A fact of a section that is none, or of a field that is none.
    FactOfNothing {
        /// Its section.
        section: String,
    },
    /// A fact whose words do not stand in its section.
    FactNotSaid,
    /// A sentence with a figure, for which no fact is given.
    FigureWithoutFact {
        /// The sentence.
        sentence: String,
    },
    /// A telephone number that is not known.
    Telephone {
        /// As it stands there.
        number: String,
    },
    /// A coordinate that is none.
    Coordinate,
    /// A picture whose file is not there.
    PictureMissing {
        /// Its file.
        file: String,
    },
    /// A picture that nothing shows.
    PictureUnused,
    /// A picture without words for those who do not see it, without its maker, or in a section that is none.
    PictureUnsaid {
        /// Its file.
        file: String,
    },
    /// A file of another kind than those that a pack has.
    FileKind,
    /// A drawing that could act by itself or fetch something.
    PictureActive,
}

/// How heavy a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The pack must not be published.
    Stops,
    /// The page falls back, or leaves it out, and the rest stands.
    Gap,
}

impl ProblemKind {
    /// How heavy it is.
    pub fn weight(&self) -> Weight {
        match self {
            ProblemKind::Json { .. }
            | ProblemKind::Newer
            | ProblemKind::Slug
            | ProblemKind::NoEnglish { .. }
            | ProblemKind::Criterion { .. }
            | ProblemKind::Key { .. }
            | ProblemKind::ExampleWithKey { .. }
            | ProblemKind::TestKey
            | ProblemKind::SecretKey
            | ProblemKind::Postcode
            | ProblemKind::PictureActive => Weight::Stops,
            _ => Weight::Gap,
        }
    }
}

impl fmt::Display for Slip {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Slip::Html => "a tag",
            Slip::Link => "a link or a picture",
            Slip::Code => "a mark of code",
            Slip::Table => "a table",
            Slip::OtherList => "a list that does not begin with “- ”",
            Slip::OtherHeading => "a heading that does not begin with “## ”",
            Slip::Entity => "a character by name",
            Slip::BoldOpen => "bold that does not end on its line",
            Slip::Control => "a control character, or one that turns directions round",
        })
    }
}

impl fmt::Display for ProblemKind {
    /// What is wrong and what to do, for whoever edits the pack.
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ProblemKind::Json { message } => write!(to, "This cannot be read: {message}."),
            ProblemKind::Newer => to.write_str("This pack is for a newer version of Onward. Use that version."),
            ProblemKind::Slug => to.write_str("“slug” must be the name of the folder: small letters and hyphens."),
            ProblemKind::NoEnglish { part } => write!(to, "“{part}” has no English words. Add them under “en”."),
            ProblemKind::Criterion { id } => write!(
                to,
                "The criterion “{id}” cannot be used: its id is not written like_this, stands twice, or it asks for an answer that the form \
                 does not have."
            ),
            ProblemKind::Key { part } => {
                write!(to, "“{part}” is not a key as Onward writes it. Copy it again, from its first to its last letter.")
            }
            ProblemKind::ExampleWithKey { part } => {
                write!(to, "An example must not have “{part}”. Take it out, or set “example” to false.")
            }
            ProblemKind::TestKey => {
                to.write_str("This key belongs to Onward’s own tests: anybody can open what is sealed to it. Use your vault’s own.")
            }
            ProblemKind::SecretKey => to.write_str("This is a secret key. Take it out, never publish it, and replace the key."),
            ProblemKind::Postcode => to.write_str("This looks like a postcode. No address may stand here: somebody could be found by it."),
            ProblemKind::LanguageMissing { tag } => {
                write!(to, "“languages” names {tag}, but there is no {tag}.md. Until there is, English is shown.")
            }
            ProblemKind::LanguageNotListed { tag } => write!(to, "Add “{tag}” to “languages” in area.json, or nobody sees this text."),
            ProblemKind::TooLarge => {
                to.write_str("This file is too large: a text may have 64 KB, a picture 60 KB. Make it shorter or smaller.")
            }
            ProblemKind::NotText => to.write_str("This file is not text in UTF-8. Save it again as UTF-8."),
            ProblemKind::NoStatus => {
                to.write_str("The first line must be “status: source”, “status: reviewed” or “status: machine-drafted”.")
            }
            ProblemKind::BeforeFirst => to.write_str("There are words before the first heading. They are not shown."),
            ProblemKind::SectionUnknown { id } => {
                write!(to, "“{id}” is no section. Write “## place: The place”, with one of the names in the guide.")
            }
            ProblemKind::SectionTwice { id } => write!(to, "The section “{id}” stands twice. Only the first is shown."),
            ProblemKind::SectionMissing { id } => write!(to, "The section “{id}” is missing. English is shown in its place, or nothing."),
            ProblemKind::SectionEmpty { id } => write!(to, "The section “{id}” says nothing."),
            ProblemKind::SectionOrder => to.write_str("The sections stand in another order than in the other areas."),
            ProblemKind::Markup { slip } => write!(to, "There is {slip} here. It is shown as it stands."),
            ProblemKind::ParagraphLong => to.write_str("This paragraph has more than 1,200 letters. Make two of it."),
            ProblemKind::WordCount { words } => write!(to, "The English text has {words} words. It should have 600 to 900."),
            ProblemKind::HardToRead { tenths } => write!(
                to,
                "This is hard to read (school grade {}.{}; at most 6). Use shorter words and sentences.",
                tenths / 10,
                tenths % 10
            ),
            ProblemKind::FactWithoutSource => to.write_str("This fact has no source. Say who says so, and where."),
            ProblemKind::FactWithoutDate => {
                to.write_str("Nobody says when this fact was checked. Check it, and put the day into “checked”.")
            }
            ProblemKind::NoSuchDate { date } => write!(to, "“{date}” is no day that has come. Write it like 2026-11-22."),
            ProblemKind::FactOld => to.write_str("This fact was checked more than eighteen months ago. Check it again."),
            ProblemKind::FactOfNothing { section } => write!(to, "“{section}” is neither a section nor a part of area.json."),
            ProblemKind::FactNotSaid => {
                to.write_str("The English text of that section does not say this, word for word. Change the one or the other.")
            }
            ProblemKind::FigureWithoutFact { sentence } => {
                write!(to, "There is a figure here, and no fact says where it comes from: {sentence}")
            }
            ProblemKind::Telephone { number } => write!(to, "{number} is not among the numbers that are known, nor in “phones”."),
            ProblemKind::Coordinate => to.write_str("“latitude” and “longitude” must be written like 53.80 and -1.55."),
            ProblemKind::PictureMissing { file } => write!(to, "The picture {file} is not in the folder. The page is shown without it."),
            ProblemKind::PictureUnused => to.write_str("“pictures” does not name this file, so nobody sees it."),
            ProblemKind::PictureUnsaid { file } => {
                write!(
                    to,
                    "{file} needs words for people who do not see it (“alt”, in English at least), who made it (“credit”), and a section."
                )
            }
            ProblemKind::FileKind => {
                to.write_str("A pack has area.json, texts (.md) and pictures (.svg, .png, .jpg, .webp). This file is left out.")
            }
            ProblemKind::PictureActive => to.write_str("This drawing could run or fetch something. Save it as a plain SVG."),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weight = match self.kind.weight() {
            Weight::Stops => "error: ",
            Weight::Gap => "",
        };
        write!(to, "{}:{}: {weight}{}", self.at.file, self.at.line, self.kind)
    }
}
