//! All that is to be said in a language, beside the English: what its files have, and what is recorded of it.

use crate::message::Message;
use crate::problem::{Problem, What};
use crate::status::{Record, Records, Standing, hash};
use crate::{fluent, language::Language, status, text};
use std::path::{Path, PathBuf};

/// What is not translated message by message: each language writes its own glossary.
pub const GLOSSARY: &str = "glossary.ftl";

/// A file of the English, and its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// As XLIFF names it: `locales/en/form.ftl`, `areas/leeds/en.md`.
    pub english: String,
    /// The same in the language, also where it is not there yet.
    pub own: String,
    /// What it says of itself to translators.
    pub note: String,
}

impl Source {
    /// The folder of a text with sections; none where it is a file of words.
    pub fn folder(&self) -> Option<&str> {
        self.english.strip_suffix("/en.md")
    }
}

/// A message or section in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which of the book's sources it stands in.
    pub source: usize,
    /// In English.
    pub english: Message,
    /// In the language.
    pub own: Option<Message>,
    /// What is recorded of it.
    pub record: Option<Record>,
}

impl Entry {
    /// How it stands.
    pub fn standing(&self) -> Standing {
        match (&self.own, &self.record) {
            (None, _) => Standing::Missing,
            // What nobody recorded may be of any English.
            (Some(_), None) => Standing::Outdated,
            (Some(_), Some(record)) if record.english != hash(&self.english) => Standing::Outdated,
            (Some(_), Some(record)) => Standing::Made(record.made),
        }
    }
}

/// A language's book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Book {
    /// The language.
    pub language: &'static Language,
    /// In the order of their names, words first.
    pub sources: Vec<Source>,
    /// In the order of the English.
    pub entries: Vec<Entry>,
    /// As the file has it.
    pub records: Records,
    /// What the language says and the English does not, or what cannot be read.
    pub problems: Vec<Problem>,
}

/// A file below `public/`, or nothing.
pub fn text_at(public: &Path, name: &str) -> Option<String> {
    std::fs::read_to_string(public.join(name)).ok()
}

/// Where it is recorded how far a language's messages can be trusted.
pub fn status_file(language: &Language) -> String {
    format!("locales/{}/status.tsv", language.tag)
}

/// The languages beside English that have words.
pub fn languages(public: &Path) -> Vec<&'static Language> {
    let has = |language: &&Language| language.tag != "en" && public.join("locales").join(language.tag).join("interface.ftl").exists();
    crate::language::LANGUAGES.iter().filter(has).collect()
}

/// Names of what there is in English, below `public/`.
fn english_names(public: &Path) -> Vec<String> {
    let list = |folder: &str| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(public.join(folder)).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        paths.sort();
        paths
    };
    let last = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let words: Vec<String> = list("locales/en").iter().map(|path| last(path)).collect();
    let words = words.iter().filter(|name| name.ends_with(".ftl") && *name != GLOSSARY);
    let mut names: Vec<String> = words.map(|name| format!("locales/en/{name}")).collect();
    for folder in ["guide", "areas"] {
        let texts = list(folder).iter().map(|path| format!("{folder}/{}/en.md", last(path))).collect::<Vec<_>>();
        names.extend(texts.into_iter().filter(|name| public.join(name).exists()));
    }
    names
}

/// The messages of a file, in whatever language.
pub fn messages(name: &str, source: &str) -> (fluent::File, Vec<Problem>) {
    match name.rsplit_once('/') {
        Some((folder, file)) if file.ends_with(".md") => {
            (fluent::File { note: String::new(), messages: text::read(folder, source) }, Vec::new())
        }
        _ => fluent::read(&format!("public/{name}"), source),
    }
}

impl Book {
    /// Reads a language's book. `public`: the project's folder of that name.
    pub fn read(public: &Path, language: &'static Language) -> Book {
        Book::read_beside(public, language, &|name| text_at(public, name))
    }

    /// As [`Book::read`], with an English that stands elsewhere, such as an earlier one. It is asked for by the names that there are
    /// now.
    pub fn read_beside(public: &Path, language: &'static Language, english: &dyn Fn(&str) -> Option<String>) -> Book {
        let mut book = Book { language, sources: Vec::new(), entries: Vec::new(), records: Records::new(), problems: Vec::new() };
        let file = status_file(language);
        match status::read(&text_at(public, &file).unwrap_or_default()) {
            Ok(records) => book.records = records,
            Err(line) => {
                let what = What::Unreadable("a line is: key, English, status, by, date; sorted by key".to_owned());
                book.problems.push(Problem { file: format!("public/{file}"), line, key: String::new(), what });
            }
        }
        for name in english_names(public) {
            let own_name = name.replace("/en/", &format!("/{}/", language.tag)).replace("/en.md", &format!("/{}.md", language.tag));
            let (english, problems) = messages(&name, &english(&name).unwrap_or_default());
            book.problems.extend(problems);
            let (own, problems) = messages(&own_name, &text_at(public, &own_name).unwrap_or_default());
            book.problems.extend(problems);
            for message in &own.messages {
                if english.messages.iter().all(|other| other.key != message.key) {
                    let what = What::Unknown("it".to_owned());
                    let (line, key) = (message.line, message.key.clone());
                    book.problems.push(Problem { file: format!("public/{own_name}"), line, key, what });
                }
            }
            let source = book.sources.len();
            book.sources.push(Source { english: name, own: own_name, note: english.note });
            for english in english.messages {
                let own = own.messages.iter().find(|message| message.key == english.key).cloned();
                let record = book.records.get(&english.key).cloned();
                book.entries.push(Entry { source, english, own, record });
            }
        }
        book
    }

    /// Where a message stands, for whoever mends it.
    pub fn file_of(&self, entry: &Entry) -> String {
        format!("public/{}", self.sources[entry.source].own)
    }

    /// The records, with a line for each message that the language has and none for others. What is new counts as drafted by a machine
    /// from this book's English, on this day.
    pub fn refreshed(&self, date: &str) -> Records {
        let one = |entry: &Entry| {
            entry.own.as_ref()?;
            let drafted =
                || Record { english: hash(&entry.english), made: status::Made::MachineDrafted, by: String::new(), date: date.to_owned() };
            Some((entry.english.key.clone(), entry.record.clone().unwrap_or_else(drafted)))
        };
        self.entries.iter().filter_map(one).collect()
    }
}
