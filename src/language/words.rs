//! Fluent messages of one language, with English behind it.

use super::Lang;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

/// How far the words of a language can be trusted. The lowest of what a page shows is shown with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Made by a machine and read by no one who speaks the language.
    MachineDrafted,
    /// Read and mended by a person who speaks the language.
    Reviewed,
    /// The English that the others are made from.
    Source,
}

impl Status {
    /// The status of that name, as files of words and texts give it.
    pub fn from_name(name: &str) -> Option<Status> {
        match name {
            "source" => Some(Status::Source),
            "reviewed" => Some(Status::Reviewed),
            "machine-drafted" => Some(Status::MachineDrafted),
            _ => None,
        }
    }
}

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

/// Why a file of words could not be used.
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

struct Tongue {
    lang: Lang,
    status: Status,
    bundle: FluentBundle<FluentResource>,
}

/// The words of one language. Ask by key: `question-name`, or with an attribute `question-name.hint`.
///
/// A key that the language lacks is answered in English (`Said::lang` tells); one that English lacks too is answered
/// with the key itself, so that a page never stands empty. A native test checks that neither happens.
pub struct Words {
    wanted: Tongue,
    english: Option<Tongue>,
}

impl Tongue {
    fn new(lang: Lang) -> Tongue {
        let id = lang.tag().parse().expect("every tag in the list is a language identifier");
        Tongue { lang, status: Status::Source, bundle: FluentBundle::new(vec![id]) }
    }

    fn add(&mut self, source: &str) -> Result<(), WordsError> {
        let first = source.lines().next().unwrap_or_default().trim();
        let status = first.strip_prefix("### status: ").and_then(Status::from_name).ok_or(WordsError::NoStatus)?;
        let resource = FluentResource::try_new(source.to_owned()).map_err(|(_, errors)| {
            let at = errors.first().map_or(0, |error| error.pos.start).min(source.len());
            WordsError::Syntax { line: source.as_bytes()[..at].iter().filter(|byte| **byte == b'\n').count() + 1 }
        })?;
        self.status = self.status.min(status);
        self.bundle.add_resource(resource).map_err(|errors| WordsError::Twice {
            key: errors
                .into_iter()
                .find_map(|error| match error {
                    fluent_bundle::FluentError::Overriding { id, .. } => Some(id),
                    _ => None,
                })
                .unwrap_or_default(),
        })
    }

    fn say(&self, key: &str, arguments: Option<&FluentArgs<'_>>) -> Option<Said> {
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
        Some(Said { text, lang: self.lang, status: self.status })
    }
}

impl Words {
    /// The words of `lang`, from the Fluent sources of that language and of English (which may be empty when `lang` is
    /// English).
    ///
    /// # Errors
    /// When a source is not Fluent, has no status line, or repeats a key.
    pub fn new(lang: Lang, sources: &[&str], english: &[&str]) -> Result<Words, WordsError> {
        let mut wanted = Tongue::new(lang);
        for source in sources {
            wanted.add(source)?;
        }
        if lang == Lang::ENGLISH {
            return Ok(Words { wanted, english: None });
        }
        let mut fallback = Tongue::new(Lang::ENGLISH);
        for source in english {
            fallback.add(source)?;
        }
        Ok(Words { wanted, english: Some(fallback) })
    }

    /// The language asked for.
    pub fn lang(&self) -> Lang {
        self.wanted.lang
    }

    /// The lowest status of the language's files.
    pub fn status(&self) -> Status {
        self.wanted.status
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
        self.wanted.say(key, arguments).or_else(|| self.english.as_ref().and_then(|english| english.say(key, arguments)))
    }

    /// Just the text of [`Words::say`].
    pub fn text(&self, key: &str) -> String {
        self.say(key).text
    }

    /// Just the text of [`Words::say_with`], with arguments given as pairs.
    pub fn text_with(&self, key: &str, arguments: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in arguments {
            args.set(*name, *value);
        }
        self.say_with(key, Some(&args)).text
    }

    /// As [`Words::text_with`], with a whole number besides, so that plural forms agree with it.
    pub fn text_count(&self, key: &str, name: &str, count: usize) -> String {
        let mut args = FluentArgs::new();
        args.set(name, count);
        self.say_with(key, Some(&args)).text
    }
}
