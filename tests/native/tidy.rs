//! The manners of the files: how they open, how long they are, what must not be left in them.

use super::layers::files;
use std::path::{Path, PathBuf};

const MAX_LINES: usize = 600;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn name(file: &Path) -> String {
    file.strip_prefix(root()).expect("below the project").to_string_lossy().replace('\\', "/")
}

fn texts(folders: &[&str], endings: &[&str]) -> Vec<(String, String)> {
    let found = folders.iter().flat_map(|folder| files(&root().join(folder), endings));
    found.map(|file| (name(&file), std::fs::read_to_string(&file).expect("a source is text"))).collect()
}

fn none(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_source_says_what_it_is_for() {
    let sources = texts(&["src", "tests/native", "xtask/src", "xtask/words/src"], &[".rs"]);
    none(
        &sources
            .iter()
            .filter(|(_, text)| !text.starts_with("//! "))
            .map(|(name, _)| format!("{name} does not open with `//!`"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn no_source_is_too_long() {
    let sources = texts(&["src", "tests", "xtask", "style", "public"], &[".rs", ".js", ".mjs", ".css"]);
    let long = sources.iter().map(|(name, text)| (name, text.lines().count())).filter(|(_, lines)| *lines > MAX_LINES);
    none(&long.map(|(name, lines)| format!("{name} has {lines} lines")).collect::<Vec<_>>());
}

#[test]
fn nothing_is_left_behind() {
    // Spelt apart, or this file would find itself.
    let marks = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("dbg", "!("), concat!("X", "XX")];
    let mut wrong = Vec::new();
    for (name, text) in texts(&["src", "tests", "xtask", "style", "public"], &[".rs", ".js", ".mjs", ".css", ".ftl"]) {
        for (number, line) in text.lines().enumerate() {
            if let Some(mark) = marks.iter().find(|mark| line.contains(**mark)) {
                wrong.push(format!("{name}:{}: {mark}", number + 1));
            }
        }
    }
    none(&wrong);
}

/// What is typed is the browser's to keep unless each field says no: SECURITY R2. A field of type `password` it keeps
/// something of in any case, the line typed before it, and offers to keep the rest.
#[test]
fn no_field_lets_the_browser_remember_it() {
    let mut wrong = Vec::new();
    for (name, text) in texts(&["src/ui"], &[".rs"]) {
        if text.contains("\"password\"") {
            wrong.push(format!("{name}: a field of type password; `box--hidden` hides what is typed"));
        }
        for (start, _) in text.match_indices("<input").chain(text.match_indices("<textarea")) {
            // Up to the end of the tag, past the arrows of closures.
            let tag = text[start..].replace("=>", "  ");
            let tag = tag.split_once("/>").map_or(tag.as_str(), |(tag, _)| tag);
            let is_typed = !["prop:checked", "type=\"radio\"", "type=\"checkbox\"", "type=\"file\""].iter().any(|kind| tag.contains(kind));
            let is_comment = text[..start].lines().last().is_some_and(|line| line.trim_start().starts_with("//"));
            let says_no = tag.contains("autocomplete=\"off\"") && tag.contains("spellcheck=\"false\"");
            if is_typed && !is_comment && !says_no {
                wrong.push(format!("{name}:{}: autocomplete and spellcheck", text[..start].lines().count()));
            }
        }
    }
    none(&wrong);
}

#[test]
fn markdown_has_one_sentence_a_line() {
    let mut wrong = Vec::new();
    let mut pages = texts(&["src", "tests"], &[".md"]);
    for page in ["README.md", "CHANGELOG.md"] {
        pages.push((page.to_owned(), std::fs::read_to_string(root().join(page)).expect("it is there")));
    }
    for (name, text) in pages {
        let mut fenced = false;
        for (number, line) in text.lines().enumerate() {
            fenced ^= line.trim_start().starts_with("```");
            // What stands between backticks is code, and a table's cell may hold two sentences.
            let prose: String = line.split('`').step_by(2).collect::<Vec<_>>().join("…");
            let ends: Vec<usize> = prose.match_indices(['.', '!', '?']).map(|(at, _)| at).collect();
            let second = ends.iter().any(|at| {
                let mut after = prose[at + 1..].chars();
                after.next() == Some(' ') && after.next().is_some_and(char::is_uppercase) && !starts_numbered(&prose, *at)
            });
            if !fenced && !line.starts_with('|') && second {
                wrong.push(format!("{name}:{}: {line}", number + 1));
            }
        }
    }
    none(&wrong);
}

/// `1. Build`: the point belongs to a list.
fn starts_numbered(line: &str, at: usize) -> bool {
    line[..at].trim().chars().all(|letter| letter.is_ascii_digit())
}

#[test]
fn views_hold_no_words() {
    let mut wrong = Vec::new();
    for (name, text) in texts(&["src/ui"], &[".rs"]) {
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let ends = text.match_indices(">\"").chain(text.match_indices("> \""));
        // The end of a tag, not an arrow.
        for (at, _) in ends.filter(|(at, _)| !text[..*at].ends_with(['=', '-'])) {
            let inside: String = text[at + 1..].trim_start().chars().skip(1).take_while(|letter| *letter != '"').collect();
            // The name is the same in every language.
            if inside != "Onward" && inside.chars().any(char::is_alphabetic) {
                wrong.push(format!("{name}: {inside:?}"));
            }
        }
    }
    none(&wrong);
}

#[test]
fn nothing_is_styled_or_scripted_inline() {
    let mut wrong = Vec::new();
    for (name, text) in texts(&["src/ui"], &[".rs"]) {
        if text.contains(" style=") || text.contains(" style:") || text.contains("inner_html") {
            wrong.push(name);
        }
    }
    for page in ["index.html", "public/404.html", "public/exit.html"] {
        let text = std::fs::read_to_string(root().join(page)).expect("it is there");
        if text.contains("<style") || text.contains(" style=") || text.contains("<script") || text.contains(" onclick=") {
            wrong.push(page.to_owned());
        }
    }
    none(&wrong);
}
