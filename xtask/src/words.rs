//! `cargo xtask words`: what each language has and who answers for it, out to translators' tools and in again.

use crate::Result;
use crate::commands::{output, program, root, target};
use ::words::book::{self, Book, status_file};
use ::words::exceptions::Exceptions;
use ::words::language::Language;
use ::words::publish::{published, standings};
use ::words::status::{Made, Record, Records, Standing, hash, written};
use ::words::{check, glossary, import, problem::Problem, report, side_by_side, xliff};
use std::path::{Path, PathBuf};
use time::OffsetDateTime;

const HELP: &str = "\
cargo xtask words report [language …]      how far each language has come; of one that is named, what is left
cargo xtask words check [language …]       what is wrong, by file and line
cargo xtask words export <language>        for translators: XLIFF 2.1, and a page to read side by side
cargo xtask words import <file.xlf>        puts what came back into the files, if nothing of it is wrong
            [--by NAME] [--only-good]      … who reviewed it; … what is wrong is left out
cargo xtask words status [language …]      writes status.tsv anew: a line for each message that there is
            [--english <commit>]           … made from the English as it was then, where nothing is recorded yet
cargo xtask words drafted <language> <key …|--outdated>
                                           these were made anew, by a machine, from the English as it now is";

/// What was asked for.
pub fn words(arguments: &[&str]) -> Result<()> {
    match arguments.split_first() {
        Some((&"report", tags)) => tell(tags),
        Some((&"check", tags)) => check(tags),
        Some((&"export", [tag])) => export(tag),
        Some((&"import", [file, rest @ ..])) => import(file, rest),
        Some((&"status", rest)) => refresh(rest),
        Some((&"drafted", [tag, keys @ ..])) if !keys.is_empty() => drafted(tag, keys),
        _ => Err(HELP.into()),
    }
}

/// The languages as the site has them.
pub struct Publishing(Vec<Book>);

impl Publishing {
    /// Reads what is recorded of all of them.
    pub fn read(public: &Path) -> Publishing {
        Publishing(book::languages(public).into_iter().map(|language| Book::read(public, language)).collect())
    }

    /// A file of words, or a text with sections, as it is published; none if it is something else.
    pub fn published(&self, name: &str, file: &Path) -> Result<Option<String>> {
        let tag = match (name.strip_prefix("locales/"), name.rsplit_once('/')) {
            (Some(name), _) => name.split('/').next(),
            (None, Some((_, name))) => name.strip_suffix(".md"),
            _ => None,
        };
        let Some(language) = tag.and_then(Language::of) else { return Ok(None) };
        let standings = self.0.iter().find(|book| book.language == language).map(standings);
        if standings.is_none() && language.tag != "en" {
            return Ok(None);
        }
        Ok(Some(published(name, &std::fs::read_to_string(file)?, standings.as_ref())))
    }
}

fn public() -> PathBuf {
    root().join("public")
}

/// A language by its tag, also one that has no words yet.
fn known(tag: &str) -> Result<&'static Language> {
    Language::of(tag).filter(|language| language.tag != "en").ok_or_else(|| format!("{tag} is no language of the list").into())
}

/// The languages of these tags; all that have words if there is none.
fn languages(tags: &[&str]) -> Result<Vec<&'static Language>> {
    let known = book::languages(&public());
    let one = |tag: &&str| {
        let found = known.iter().find(|language| language.tag == *tag).copied();
        found.ok_or_else(|| format!("{tag} has no words: its interface.ftl is looked for in public/locales/{tag}").into())
    };
    if tags.is_empty() { Ok(known) } else { tags.iter().map(one).collect() }
}

fn tell(tags: &[&str]) -> Result<()> {
    let books: Vec<Book> = languages(tags)?.into_iter().map(|language| Book::read(&public(), language)).collect();
    for book in &books {
        print_problems(&book.problems);
        if !tags.is_empty() {
            print!("{}", report::left(book));
        }
    }
    println!("{}", report::table(&books));
    Ok(())
}

fn check(tags: &[&str]) -> Result<()> {
    let (exceptions, mut problems) = Exceptions::read(&public());
    let languages = languages(tags)?;
    for language in &languages {
        problems.extend(check::book(&Book::read(&public(), language), &glossary::read(&public(), language), &exceptions));
    }
    problems.extend(exceptions.needless(&languages.iter().map(|language| language.tag).collect::<Vec<_>>()));
    print_problems(&problems);
    if problems.is_empty() { Ok(()) } else { Err(format!("{} things to mend.", problems.len()).into()) }
}

fn export(tag: &str) -> Result<()> {
    let folder = target().join("words");
    std::fs::create_dir_all(&folder)?;
    let language = known(tag)?;
    let (book, terms) = (Book::read(&public(), language), glossary::read(&public(), language));
    for (ending, text) in [("xlf", xliff::written(&book, &terms)), ("html", side_by_side::written(&book, &terms))] {
        let file = folder.join(format!("{tag}.{ending}"));
        std::fs::write(&file, text)?;
        println!("{}", file.display());
    }
    Ok(())
}

fn import(file: &str, arguments: &[&str]) -> Result<()> {
    let (by, only_good) = match arguments {
        [] => ("", false),
        ["--only-good"] => ("", true),
        ["--by", name] => (*name, false),
        ["--by", name, "--only-good"] | ["--only-good", "--by", name] => (*name, true),
        _ => return Err(HELP.into()),
    };
    let returned = import::read(file, &std::fs::read_to_string(file)?).map_err(|problem| problem.to_string())?;
    let language = known(&returned.tag)?;
    let (book, terms) = (Book::read(&public(), language), glossary::read(&public(), language));
    let (exceptions, _) = Exceptions::read(&public());
    let rules = check::Rules::of(&book, &terms, &exceptions);
    let outcome = import::judged(&public(), &book, &rules, &returned, by.trim(), &today());
    print_problems(&outcome.problems);
    if !outcome.problems.is_empty() && !only_good {
        return Err(format!("{} things are wrong, so nothing was written. With --only-good the rest is.", outcome.problems.len()).into());
    }
    for (name, text) in &outcome.files {
        let path = public().join(name);
        std::fs::create_dir_all(path.parent().expect("a file is in a folder"))?;
        std::fs::write(path, text)?;
    }
    write(&book, &outcome.records)?;
    println!("{} messages have new words, {} are reviewed now.", outcome.changed, outcome.reviewed);
    println!("{}", report::table(&[Book::read(&public(), language)]));
    Ok(())
}

fn print_problems(problems: &[Problem]) {
    for problem in problems {
        println!("{problem}");
    }
}

fn refresh(arguments: &[&str]) -> Result<()> {
    let (tags, commit) = match arguments {
        [tags @ .., "--english", commit] => (tags, Some(*commit)),
        tags => (tags, None),
    };
    for language in languages(tags)? {
        let now = Book::read(&public(), language);
        let mut records = now.refreshed(&today());
        if let Some(commit) = commit {
            let then =
                Book::read_beside(&public(), language, &|name| output(program("git").args(["show", &format!("{commit}:public/{name}")])));
            for entry in then.entries.iter().filter(|entry| entry.record.is_none()) {
                if let Some(record) = records.get_mut(&entry.english.key) {
                    record.english = hash(&entry.english);
                }
            }
        }
        write(&now, &records)?;
    }
    tell(tags)
}

fn drafted(tag: &str, keys: &[&str]) -> Result<()> {
    for language in languages(&[tag])? {
        let book = Book::read(&public(), language);
        let mut records = book.refreshed(&today());
        let is_meant = |entry: &&book::Entry| match keys {
            ["--outdated"] => entry.standing() == Standing::Outdated,
            keys => entry.own.is_some() && keys.contains(&entry.english.key.as_str()),
        };
        let meant: Vec<&book::Entry> = book.entries.iter().filter(is_meant).collect();
        if let Some(key) = keys.iter().find(|key| !key.starts_with("--") && meant.iter().all(|entry| entry.english.key != **key)) {
            return Err(format!("{tag} has no {key}").into());
        }
        for entry in meant {
            let record = Record { english: hash(&entry.english), made: Made::MachineDrafted, by: String::new(), date: today() };
            records.insert(entry.english.key.clone(), record);
        }
        write(&book, &records)?;
    }
    tell(&[tag])
}

fn write(book: &Book, records: &Records) -> Result<()> {
    Ok(std::fs::write(public().join(status_file(book.language)), written(records))?)
}

/// The day, in UTC: `2026-11-23`.
fn today() -> String {
    OffsetDateTime::now_utc().date().to_string()
}
