//! What a check would complain of and is right: `xtask/words/exceptions.tsv`, each with its reason.

use crate::language::LANGUAGES;
use crate::problem::{Problem, What};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::Path;

/// Where they stand, below the project's folder.
pub const FILE: &str = "xtask/words/exceptions.tsv";

const HEAD: &str = "check\tlanguages\tkey\treason";

/// A check that can be excepted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check<'a> {
    /// It may be as in English.
    English,
    /// It may have letters of another script.
    Script,
    /// It may be longer.
    Length,
    /// It need not use this term of the glossary.
    Term(&'a str),
}

impl Check<'_> {
    fn name(self) -> String {
        match self {
            Check::English => "english".to_owned(),
            Check::Script => "script".to_owned(),
            Check::Length => "length".to_owned(),
            Check::Term(english) => format!("term {english}"),
        }
    }
}

/// A line.
#[derive(Debug, PartialEq, Eq)]
struct Exception {
    line: usize,
    check: String,
    /// By tag; all of them if it is empty.
    languages: Vec<String>,
    /// With an attribute's name; ends with a star if it begins several.
    key: String,
}

/// All of them, and which were needed.
#[derive(Debug, Default)]
pub struct Exceptions {
    all: Vec<Exception>,
    used: RefCell<BTreeSet<usize>>,
}

impl Exceptions {
    /// Reads the file that stands beside `public`; none if it is not there.
    pub fn read(public: &Path) -> (Exceptions, Vec<Problem>) {
        Exceptions::from(&std::fs::read_to_string(public.with_file_name(FILE)).unwrap_or_default())
    }

    /// Reads them from a file's text.
    pub fn from(source: &str) -> (Exceptions, Vec<Problem>) {
        let mut exceptions = Exceptions::default();
        let mut problems = Vec::new();
        for (index, line) in source.lines().enumerate().filter(|(index, line)| *index > 0 || *line != HEAD) {
            let columns: Vec<&str> = line.split('\t').collect();
            match columns[..] {
                [check, languages, key, reason] if !reason.trim().is_empty() && !key.is_empty() => {
                    let languages = languages.split(' ').filter(|tag| *tag != "*").map(str::to_owned).collect();
                    exceptions.all.push(Exception { line: index + 1, check: check.to_owned(), languages, key: key.to_owned() });
                }
                _ => problems.push(problem(index + 1, What::Unreadable("a line is: check, languages or *, key, reason".to_owned()))),
            }
        }
        (exceptions, problems)
    }

    /// Whether something is let pass.
    pub fn allow(&self, check: Check<'_>, tag: &str, key: &str) -> bool {
        let name = check.name();
        let fits = |exception: &&Exception| {
            let is_key = match exception.key.strip_suffix('*') {
                Some(start) => key.starts_with(start),
                None => key == exception.key,
            };
            is_key
                && exception.check == name
                && (exception.languages.is_empty() || exception.languages.iter().any(|language| language == tag))
        };
        let found = self.all.iter().filter(fits).map(|exception| exception.line).next();
        self.used.borrow_mut().extend(found);
        found.is_some()
    }

    /// Those that nothing needed, of those that are for these languages alone, once all of them were checked.
    pub fn needless(&self, checked: &[&str]) -> Vec<Problem> {
        let used = self.used.borrow();
        let is_judged = |exception: &&Exception| match exception.languages.as_slice() {
            [] => LANGUAGES.iter().all(|language| language.tag == "en" || checked.contains(&language.tag)),
            languages => languages.iter().all(|language| checked.contains(&language.as_str())),
        };
        let left = self.all.iter().filter(is_judged).filter(|exception| !used.contains(&exception.line));
        left.map(|exception| problem(exception.line, What::Needless(format!("{} {}", exception.check, exception.key)))).collect()
    }
}

fn problem(line: usize, what: What) -> Problem {
    Problem { file: FILE.to_owned(), line, key: String::new(), what }
}
