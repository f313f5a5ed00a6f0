//! What the site has of words: without what is for translators, and with the status of each message in as few bytes as there can be.

use crate::book::{Book, GLOSSARY};
use crate::status::{Made, Standing};
use std::collections::BTreeMap;

/// Whether a file below `public/` is for translators only.
pub fn is_for_translators(name: &str) -> bool {
    name.strip_prefix("locales/").is_some_and(|name| !name.ends_with(".ftl") || name.ends_with(GLOSSARY))
}

/// How each message of a language stands, by key.
pub fn standings(book: &Book) -> BTreeMap<&str, Standing> {
    book.entries.iter().filter(|entry| entry.own.is_some()).map(|entry| (entry.english.key.as_str(), entry.standing())).collect()
}

/// A file of words or a text as it is published. `name`: below `public/`; `standings`: those of its language, none for English.
pub fn published(name: &str, source: &str, standings: Option<&BTreeMap<&str, Standing>>) -> String {
    let is_text = name.ends_with(".md");
    let (mark, first) = if is_text { ("", source.lines().next().unwrap_or_default()) } else { ("### ", "") };
    let keys = keys(name, source);
    let mut by_status: BTreeMap<Standing, Vec<&str>> = BTreeMap::new();
    for (key, short) in &keys {
        let standing = standings.and_then(|standings| standings.get(key.as_str())).copied().unwrap_or(Standing::Outdated);
        by_status.entry(standing).or_default().push(short);
    }
    let most = by_status.iter().max_by_key(|(_, keys)| keys.len()).map_or(Standing::Made(Made::MachineDrafted), |(status, _)| *status);
    let mut head = match standings {
        Some(_) => format!("{mark}status: {}\n", most.name()),
        None => format!("{mark}status: source\n"),
    };
    if standings.is_some() {
        for (status, keys) in by_status.iter().filter(|(status, _)| **status != most) {
            head.push_str(&format!("{mark}{}: {}\n", status.name(), keys.join(" ")));
        }
    }
    if is_text {
        let rest = source.strip_prefix(first).unwrap_or(source);
        return head + if first.starts_with("status: ") { rest.strip_prefix('\n').unwrap_or(rest) } else { source };
    }
    let lines: Vec<&str> = source.lines().filter(|line| !line.starts_with('#')).collect();
    // An empty line within a message is a part of it.
    let is_said = |index: usize| {
        let next = lines[index..].iter().find(|line| !line.is_empty());
        !lines[index].is_empty() || next.is_some_and(|line| line.starts_with(' '))
    };
    (0..lines.len()).filter(|index| is_said(*index)).fold(head, |text, index| text + lines[index] + "\n")
}

/// The keys of a file, each with how its own head names it.
fn keys(name: &str, source: &str) -> Vec<(String, String)> {
    let (file, _) = crate::book::messages(name, source);
    let short = |key: &str| key.split_once('#').map_or(key, |(_, id)| id).to_owned();
    file.messages.into_iter().map(|message| (message.key.clone(), short(&message.key))).collect()
}
