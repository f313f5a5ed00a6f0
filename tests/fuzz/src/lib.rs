//! What fuzzing looks for beside panics: a file that passes as good and is none of those that are.

/// What a case comes to, as in every other test.
#[path = "../../testkit/case.rs"]
pub mod case;

use case::Case;
use onward::register::{Areas, Day, Entry, Figures, Line};
use onward::seal::armour::{armour, without_armour};
use onward::vault::Contents;
use std::borrow::Cow;
use std::collections::HashSet;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The packets that hold, whatever else is made of them: the kept ones, and the cases from which nothing else may come.
static VERIFIED: LazyLock<HashSet<Vec<u8>>> = LazyLock::new(|| {
    let mut good = bodies_of("verified");
    let kept = files_of("packets").filter(|(name, _)| name.contains(".verified.")).map(|(_, file)| file);
    good.extend(kept);
    good
});

/// The notes that hold.
static NOTES: LazyLock<HashSet<Vec<u8>>> = LazyLock::new(|| bodies_of("note"));

/// The files of the cases that must come to this.
fn bodies_of(expected: &str) -> HashSet<Vec<u8>> {
    let mut bodies = HashSet::new();
    for (name, file) in files_of("cases") {
        let case = Case::read(&file).unwrap_or_else(|error| panic!("{name}: {error}"));
        if case.expect == expected {
            bodies.insert(case.body.into_owned());
        }
    }
    assert!(!bodies.is_empty(), "no case comes to {expected}");
    bodies
}

/// The files of a folder of the testkit, by name.
fn files_of(folder: &str) -> impl Iterator<Item = (String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../testkit").join(folder);
    let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| {
        let path = entry.expect("a folder can be read to its end").path();
        let file = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path.file_name().expect("a file has a name").to_string_lossy().into_owned(), file)
    })
}

/// What comes of a file of this kind; none if there is no such file, such as text that is no UTF-8.
pub fn outcome(kind: &str, file: &[u8]) -> Option<String> {
    Case { expect: "", comment: "", kind, body: Cow::Borrowed(file) }.outcome().ok()
}

/// A packet is verified, and a note taken, if it is one of the good ones, and otherwise never.
pub fn verified_is_good(kind: &str, file: &[u8]) {
    match outcome(kind, file).as_deref() {
        Some("verified") => assert!(VERIFIED.contains(file), "verified"),
        Some("note") => assert!(NOTES.contains(file), "a note"),
        _ => {}
    }
}

/// What was taken off a file is there again when it is put on.
pub fn taken_off_is_put_on(file: &[u8]) {
    // Nothing at all is never put on: `age` writes an empty line for it, which nobody may read.
    if let Ok(Cow::Owned(sealed)) = without_armour(file)
        && !sealed.is_empty()
    {
        assert!(without_armour(&armour(&sealed)).is_ok_and(|again| *again == sealed), "another file");
    }
}

/// Whoever's entries come, in whatever order: put together they are the same, and list, dates and figures can be made of them.
pub fn a_register_is_shown(file: &[u8]) {
    let Ok(contents) = Contents::of_register(file) else { return };
    // As a vault keeps what comes.
    let entries = contents.entries_of_register().map(|mut entry| {
        entry.deeds.retain(|deed| deed.what.fits());
        entry
    });
    let mut entries: Vec<Entry> = entries.collect();
    for entry in &mut entries {
        let (mut forth, mut back) = (Entry { deeds: Vec::new(), ..entry.clone() }, Entry { deeds: Vec::new(), ..entry.clone() });
        forth.merge(entry.deeds.iter().cloned());
        back.merge(entry.deeds.iter().rev().cloned());
        let ids = |entry: &Entry| entry.deeds.iter().map(|deed| deed.id.clone()).collect::<HashSet<_>>();
        assert_eq!(ids(&forth), ids(&back), "another order, other deeds");
        assert_eq!(ids(&forth).len(), forth.deeds.len(), "an id twice");
        assert_eq!(forth.clone().merge(entry.deeds.iter().cloned()), 0, "what is here comes again");
        *entry = forth;
    }
    let (first, last) = (Day::from_iso("2026-01-01").expect("a day"), Day::from_iso("2026-12-31").expect("a day"));
    let lines: Vec<Line> = entries.iter().filter_map(Line::of).collect();
    for line in &lines {
        let kept: Line = serde_json::from_slice(&line.to_bytes()).expect("a line is read as it was written");
        assert_eq!((kept.state(), kept.due(last), kept.missed(last)), (line.state(), line.due(last), line.missed(last)));
    }
    for entry in &entries {
        entry.reviews(last);
    }
    std::hint::black_box(Figures::of(&lines, first, last, Areas::All(&["leeds", "derby"])));
}
