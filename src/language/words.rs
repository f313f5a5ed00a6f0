//! Fluent messages of one language, with English behind it.

use super::{Heard, Lang, Status};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use fluent_syntax::ast::Entry;
use std::cell::Cell;

/// A message as it came out: its text, and the language it is really in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The text, with its arguments put in and isolated (U+2068 … U+2069) where they could run the other way.
    pub text: String,
    /// The language of `text`: English where the wanted language has no such message.
    pub lang: Lang,
    /// How far it can be trusted.
    pub status: Status,
}

/// What is wrong with a file of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsError {
    /// The file is not Fluent: the first line that could not be read, counted from 1.
    Syntax {
        /// Counted from 1.
        line: usize,
    },
    /// The file does not begin with `### status: source | reviewed | machine-drafted`.
    NoStatus,
    /// The file holds a message that another file of the language holds too.
    Twice {
        /// The message's key.
        key: String,
    },
}

/// Messages whose keys begin so stand round every page.
const ROUND_EVERY_PAGE: &str = "shell-";

struct Tongue {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
    /// Whether no file was added yet.
    is_empty: bool,
    /// The status of most messages: that of the first file.
    most: Status,
    /// The messages that have another one, by it, with a blank after each. They are few.
    others: [String; 4],
    lowest: Status,
    /// The lowest of what stands round every page.
    round: Status,
}

/// The words of one language. Ask by key: `question-name`, or with an attribute `question-name.hint`.
///
/// A key that the language lacks, or whose message has a mistake in it, is answered in English (`Said::lang` tells, and
/// [`Words::heard`]); one that English lacks too is answered with the key itself, so that a page never stands empty. A native
/// test checks that none of this happens with the words that are shipped.
pub struct Words {
    wanted: Tongue,
    english: Option<Tongue>,
    wrong: Vec<WordsError>,
    heard: Cell<Heard>,
}

/// A message as a language has it.
enum Found {
    Whole(Said),
    /// It names an argument that it was not given, or something else that is not there.
    Flawed(Said),
    None,
}

impl Tongue {
    fn new(lang: Lang) -> Tongue {
        // What chooses plural forms knows Dari as the Farsi of Afghanistan only.
        let tag = if lang.tag() == "prs" { "fa-AF" } else { lang.tag() };
        let id = tag.parse().expect("every tag in the list is a language identifier");
        let bundle = FluentBundle::new(vec![id]);
        let source = Status::Source;
        Tongue { lang, bundle, is_empty: true, most: source, others: [const { String::new() }; 4], lowest: source, round: source }
    }

    /// Adds a file. What of it can be read is there, whatever else is wrong with it.
    ///
    /// Its first line is the status of its messages. Lines after it, such as `### outdated: key another-key`, name those that have
    /// another one: so the build writes it.
    fn add(&mut self, source: &str) -> Result<(), WordsError> {
        let mut head = source.lines().map_while(|line| line.trim_end().strip_prefix("### "));
        let status = head.next().and_then(|line| Status::from_name(line.strip_prefix("status: ")?));
        let most = status.unwrap_or(Status::MachineDrafted);
        let others: Vec<_> = head.map_while(Status::of_some).collect();
        let (resource, syntax) = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => (resource, None),
            Err((resource, errors)) => (resource, Some(errors.first().map_or(0, |error| error.pos.start).min(source.len()))),
        };
        if self.is_empty {
            (self.most, self.is_empty) = (most, false);
        }
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name;
            let other = others.iter().find(|(_, keys)| keys.clone().any(|one| one == key));
            let status = other.map_or(most, |(status, _)| *status);
            self.lowest = self.lowest.min(status);
            if key.starts_with(ROUND_EVERY_PAGE) {
                self.round = self.round.min(status);
            }
            if status != self.most {
                self.others[status as usize].extend([key, " "]);
            }
        }
        let added = self.bundle.add_resource(resource).map_err(|errors| WordsError::Twice {
            key: errors
                .into_iter()
                .find_map(|error| match error {
                    fluent_bundle::FluentError::Overriding { id, .. } => Some(id),
                    _ => None,
                })
                .unwrap_or_default(),
        });
        match (syntax, status) {
            (Some(at), _) => Err(WordsError::Syntax { line: source.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1 }),
            (None, None) => Err(WordsError::NoStatus),
            (None, Some(_)) => added,
        }
    }

    /// How far a message can be trusted.
    fn status(&self, id: &str) -> Status {
        Status::ALL.into_iter().find(|status| self.others[*status as usize].split(' ').any(|key| key == id)).unwrap_or(self.most)
    }

    fn say(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Found {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let pattern = self.bundle.get_message(id).and_then(|message| match attribute {
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
            None => message.value(),
        });
        let Some(pattern) = pattern else { return Found::None };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
        let status = self.status(id);
        let said = Said { text, lang: self.lang, status };
        if errors.is_empty() { Found::Whole(said) } else { Found::Flawed(said) }
    }
}

impl Words {
    /// The words of `lang`, from the Fluent sources of that language and of English (which may be empty when `lang` is
    /// English). What is wrong with the sources of another language than English is told by [`Words::wrong`], and said in English.
    ///
    /// # Errors
    /// When an English source is not Fluent, has no status line, or repeats a key: nothing stands behind it.
    pub fn new(lang: Lang, sources: &[&str], english: &[&str]) -> Result<Words, WordsError> {
        let mut wanted = Tongue::new(lang);
        let wrong: Vec<WordsError> = sources.iter().filter_map(|source| wanted.add(source).err()).collect();
        let heard = Cell::new(Heard::NOTHING);
        if lang == Lang::ENGLISH {
            return match wrong.into_iter().next() {
                Some(error) => Err(error),
                None => Ok(Words { wanted, english: None, wrong: Vec::new(), heard }),
            };
        }
        let mut fallback = Tongue::new(Lang::ENGLISH);
        for source in english {
            fallback.add(source)?;
        }
        Ok(Words { wanted, english: Some(fallback), wrong, heard })
    }

    /// The language asked for.
    pub fn lang(&self) -> Lang {
        self.wanted.lang
    }

    /// The lowest status of the language's messages.
    pub fn status(&self) -> Status {
        self.wanted.lowest
    }

    /// What is wrong with the language's files. What is lost by it is said in English.
    pub fn wrong(&self) -> &[WordsError] {
        &self.wrong
    }

    /// What was said since a page began.
    pub fn heard(&self) -> Heard {
        self.heard.get()
    }

    /// Another page begins: of what was said, only what stands round every page is still there.
    pub fn begin_page(&self) {
        self.heard.set(Heard { status: self.wanted.round, ..Heard::NOTHING });
    }

    /// The message, in the language if it has it, else in English, else the key itself.
    pub fn say(&self, key: &str) -> Said {
        self.say_with(key, None)
    }

    /// As [`Words::say`], with arguments.
    pub fn say_with(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Said {
        self.find(key, arguments).unwrap_or_else(|| Said { text: key.to_owned(), lang: Lang::ENGLISH, status: Status::Source })
    }

    /// The message, if the language or English has it: for hints and help that not every question has.
    pub fn find(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<Said> {
        let said = match self.wanted.say(key, arguments) {
            Found::Whole(said) => said,
            own => match (self.english.as_ref().map_or(Found::None, |english| english.say(key, arguments)), own) {
                (Found::Whole(said), _) => said,
                // English lacks the same: then nothing is wrong with the translation.
                (_, Found::Flawed(said)) | (Found::Flawed(said), _) => said,
                _ => return None,
            },
        };
        self.heard.set(self.heard.get().and(Heard { status: said.status, in_english: said.lang != self.wanted.lang }));
        Some(said)
    }

    /// Just the text of [`Words::say`]. What is said in English instead stands between U+2066 and U+2069: so it keeps its direction among
    /// other words, and a screen can mark its language (`public/outside.js`).
    pub fn text(&self, key: &str) -> String {
        self.text_of(self.say(key))
    }

    /// Just the text of [`Words::say_with`], with arguments given as pairs.
    pub fn text_with(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in arguments {
            args.set(*name, *value);
        }
        self.text_of(self.say_with(key, Some(&args)))
    }

    /// As [`Words::text_with`], with a whole number besides, so that plural forms agree with it.
    pub fn text_count(&self, key: &str, name: &str, count: usize) -> String {
        let mut args = FluentArgs::new();
        args.set(name, count);
        self.text_of(self.say_with(key, Some(&args)))
    }

    fn text_of(&self, Said { text, lang, .. }: Said) -> String {
        if lang == self.lang() { text } else { ["\u{2066}", &text, "\u{2069}"].concat() }
    }
}
