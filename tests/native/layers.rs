//! Who may import whom: reads the lists in `src/ARCHITECTURE.md` and the sources, as text.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

type Arrows = BTreeMap<String, BTreeSet<String>>;

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// All files with an ending below a folder.
pub fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = std::fs::read_dir(folder) else { return found };
    for entry in entries {
        let path = entry.expect("a folder of the project can be read").path();
        let name = path.file_name().expect("an entry has a name").to_string_lossy().into_owned();
        if path.is_dir() {
            if !["node_modules", "target", "dist", "shots"].contains(&name.as_str()) && !name.starts_with('.') {
                found.extend(files(&path, endings));
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A fenced block of `ARCHITECTURE.md`: `from → to, to`.
fn list(block: &str) -> Arrows {
    let text = std::fs::read_to_string(src().join("ARCHITECTURE.md")).expect("ARCHITECTURE.md is there");
    let (_, rest) = text.split_once(&format!("```{block}\n")).expect("the block is there");
    let (lines, _) = rest.split_once("```").expect("the block ends");
    lines
        .lines()
        .map(|line| {
            let (from, to) = line.split_once('→').unwrap_or_else(|| panic!("no arrow in {line:?}"));
            (from.trim().to_owned(), to.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect())
        })
        .collect()
}

/// A source without its comments and its strings' insides, as far as imports need it.
fn code(text: &str) -> String {
    text.lines().map(|line| line.split("//").next().unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// The words after `crate::` in a source: `crate::form::Form`, and `crate::{form, answers::{…}}`.
fn imports(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("crate::") {
        let after = &text[at + "crate::".len()..];
        if let Some(group) = after.strip_prefix('{') {
            let (mut depth, mut start) = (0, true);
            let mut word = String::new();
            for letter in group.chars() {
                match letter {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        found.insert(std::mem::take(&mut word));
                        start = true;
                    }
                    // What follows `::` is inside the module.
                    ':' => start = false,
                    letter if start && depth == 0 && !letter.is_whitespace() => word.push(letter),
                    _ => {}
                }
            }
            found.insert(word);
        } else {
            found.insert(after.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect());
        }
    }
    found.retain(|word| word.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_') && !word.is_empty());
    found
}

/// The folder of `src/` that a file is in; none for `lib.rs` and `bin/`.
fn room(file: &Path) -> Option<String> {
    let below = file.strip_prefix(src()).expect("found below src");
    let mut parts = below.iter().map(|part| part.to_string_lossy().into_owned());
    let first = parts.next()?;
    parts.next()?;
    (first != "bin").then_some(first)
}

#[test]
fn every_import_is_in_the_list() {
    let allowed = list("layers");
    let mut wrong = Vec::new();
    for file in files(&src(), &[".rs"]) {
        let Some(from) = room(&file) else { continue };
        let Some(may) = allowed.get(&from) else {
            wrong.push(format!("{from} is not in the list of ARCHITECTURE.md"));
            continue;
        };
        let text = code(&std::fs::read_to_string(&file).expect("a source is text"));
        for to in imports(&text) {
            if to != from && !may.contains(&to) && src().join(&to).is_dir() {
                wrong.push(format!("{} imports {to}", file.strip_prefix(src()).expect("below src").display()));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that are not in ARCHITECTURE.md:\n{}", wrong.join("\n"));
}

#[test]
fn the_list_has_no_circle() {
    let arrows = list("layers");
    // Takes away what imports nothing that is left, until nothing is left, or only a circle.
    let mut left = arrows.clone();
    loop {
        let free: Vec<String> =
            left.iter().filter(|(_, to)| !to.iter().any(|name| left.contains_key(name))).map(|(from, _)| from.clone()).collect();
        if free.is_empty() {
            break;
        }
        for name in free {
            left.remove(&name);
        }
    }
    assert!(left.is_empty(), "a circle among {:?}", left.keys().collect::<Vec<_>>());
    for (from, to) in &arrows {
        for name in to {
            assert!(arrows.contains_key(name), "{from} → {name}, which is not in the list");
        }
    }
}

#[test]
fn crates_stay_in_their_place() {
    let mut wrong = Vec::new();
    let places = list("crates");
    for file in files(&src(), &[".rs"]) {
        let name = file.strip_prefix(src()).expect("below src").to_string_lossy().replace('\\', "/");
        let text = code(&std::fs::read_to_string(&file).expect("a source is text"));
        for (krate, at) in &places {
            let used = text
                .match_indices(&format!("{krate}::"))
                .any(|(place, _)| !text[..place].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':'));
            if used && !at.iter().any(|place| name == *place || name.starts_with(&format!("{place}/"))) {
                wrong.push(format!("{name} uses {krate}, which belongs in {at:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn imports_are_read_in_every_spelling() {
    let text =
        code("use crate::form::Form; // crate::ui\nuse crate::{answers::{Answer, Value}, packet, consent::*};\nlet a = crate::area::x();");
    let expected: BTreeSet<String> = ["form", "answers", "packet", "consent", "area"].map(str::to_owned).into();
    assert_eq!(imports(&text), expected);
}
