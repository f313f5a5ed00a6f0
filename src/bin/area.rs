//! `cargo xtask area check <folder> | new <slug>`: what is wrong with an area pack, and a new one to fill in.

use onward::area::{Against, PACK_FILE, Weight, check, known_numbers, looked_at, skeleton};
use onward::form::{is_area_slug, standard};
use onward::packet::shapes::rfc3339;
use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;

const NUMBERS: &str = "public/guide/facts.json";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match &arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["check", folder] => check_folder(Path::new(folder)),
        ["new", slug] => new(slug),
        _ => Err("cargo xtask area check <folder>   tells everything that is wrong with a pack\n\
                  cargo xtask area new <slug>       makes a pack to fill in, below public/areas/"
            .to_owned()),
    };
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints every problem; true if there is none.
fn check_folder(folder: &Path) -> Result<bool, String> {
    let slug = folder.file_name().and_then(|name| name.to_str()).ok_or("Name the pack’s folder, for example public/areas/leeds.")?;
    let mut files = BTreeMap::new();
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry.map_err(|error| error.to_string())?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let mut bytes = Vec::new();
        if let Some(most) = looked_at(&name) {
            let file = fs::File::open(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            file.take(most as u64).read_to_end(&mut bytes).map_err(|error| format!("{}: {error}", path.display()))?;
        }
        files.insert(name, bytes);
    }
    let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_err(|error| error.to_string())?.as_secs();
    let (form, numbers, test_keys, now) = (standard(), numbers()?, test_keys(Path::new("tests")), rfc3339(seconds));
    let checked = check(slug, &files, &Against { form: &form, numbers: &numbers, test_keys: &test_keys, today: &now[..10] });
    for problem in &checked.problems {
        println!("{}", folder.join(problem.to_string()).display());
    }
    let stops = checked.problems.iter().filter(|problem| problem.kind.weight() == Weight::Stops).count();
    match checked.problems.len() {
        0 => println!("{slug}: nothing is wrong."),
        count => println!("{slug}: {count} to mend, {stops} of which must be mended before it is published."),
    }
    Ok(checked.problems.is_empty())
}

fn new(slug: &str) -> Result<bool, String> {
    if !is_area_slug(slug) {
        return Err("A pack is named in small letters and hyphens, for example milton-keynes.".to_owned());
    }
    let folder = Path::new("public/areas").join(slug);
    if folder.exists() {
        return Err(format!("{} is there already.", folder.display()));
    }
    fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let [pack, text] = skeleton(slug);
    for (name, text) in [(PACK_FILE, pack), ("en.md", text)] {
        fs::write(folder.join(name), text).map_err(|error| error.to_string())?;
    }
    println!("{}: fill in {PACK_FILE} and en.md, then run cargo xtask area check {}", folder.display(), folder.display());
    Ok(true)
}

fn numbers() -> Result<Vec<String>, String> {
    let source = fs::read_to_string(NUMBERS).map_err(|error| format!("{NUMBERS}: {error}"))?;
    known_numbers(&source).map_err(|error| format!("{NUMBERS}: {error}"))
}

/// Everything below a folder that looks like a recipient, a fingerprint or a card.
fn test_keys(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut keys = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            if !path.ends_with("node_modules") {
                keys.extend(test_keys(&path));
            }
            continue;
        }
        // What is no text has no key that anybody could copy out of it.
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let words = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '.')));
        let is_key = |word: &&str| {
            (word.len() == 62 && word.starts_with("age1")) || word.len() == 43 || (word.len() > 200 && word.split('.').count() == 3)
        };
        keys.extend(words.filter(is_key).map(str::to_owned));
    }
    keys
}
