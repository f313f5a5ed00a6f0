//! What is recorded of each translation, and what the site publishes of it.

use onward::language::{Direction, Lang, Status, Words};
use std::path::{Path, PathBuf};
use words::book::{self, Book, messages, status_file, text_at};
use words::language::{LANGUAGES, Language};
use words::publish::{published, standings};
use words::status::{Made, Record, Standing, hash};

pub fn public() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public")
}

fn language(tag: &str) -> &'static Language {
    Language::of(tag).expect("a known language")
}

/// Arabic, which every version has.
fn arabic() -> Book {
    Book::read(&public(), language("ar"))
}

#[test]
fn translators_and_the_app_mark_the_same_direction() {
    for (lang, language) in Lang::all().zip(LANGUAGES) {
        assert_eq!((lang.tag(), lang.direction().attribute()), (language.tag, language.direction()));
    }
    assert_eq!(Lang::all().filter(|lang| lang.direction() == Direction::Rtl).count(), 6);
}

/// What the app chooses by a number is what translators are asked for.
#[test]
fn the_forms_of_numbers_are_those_that_the_app_chooses() {
    let all = ["zero", "one", "two", "few", "many"];
    let forms: String = all.iter().map(|form| format!("  [{form}] {form}\n")).collect();
    for language in LANGUAGES {
        let source = format!("### status: source\nn = {{ $count ->\n{forms} *[other] other\n}}\n");
        let lang = Lang::from_tag(language.tag).expect("a known language");
        let words = Words::new(lang, &[&source], &[]).expect("it is Fluent");
        let mut chosen: Vec<String> = (0..1_000).map(|count| words.text_count("n", "count", count)).collect();
        chosen.push("other".to_owned());
        let expected: Vec<&str> = language.categories().to_vec();
        let mut order: Vec<&str> = all.into_iter().chain(["other"]).filter(|form| chosen.iter().any(|chosen| chosen == form)).collect();
        order.dedup();
        assert_eq!(order, expected, "{}", language.tag);
    }
}

#[test]
fn each_message_of_each_language_is_recorded() {
    let mut wrong = Vec::new();
    for language in book::languages(&public()) {
        let book = Book::read(&public(), language);
        let file = status_file(language);
        wrong.extend(book.problems.iter().map(ToString::to_string));
        let unrecorded = book.entries.iter().filter(|entry| entry.own.is_some() && entry.record.is_none());
        wrong.extend(unrecorded.map(|entry| format!("public/{file}: {} is not recorded", entry.english.key)));
        let known = |key: &String| book.entries.iter().any(|entry| entry.own.is_some() && entry.english.key == *key);
        wrong.extend(book.records.keys().filter(|key| !known(key)).map(|key| format!("public/{file}: {key} is nowhere")));
    }
    assert!(wrong.is_empty(), "run cargo xtask words status:\n{}", wrong.join("\n"));
}

fn of<'a>(book: &'a Book, key: &str) -> &'a book::Entry {
    book.entries.iter().find(|entry| entry.english.key == key).unwrap_or_else(|| panic!("{key}"))
}

#[test]
fn a_change_of_the_english_makes_its_translations_outdated() {
    let with = |from: &'static str, to: &'static str| {
        Book::read_beside(&public(), language("ar"), &move |name| Some(text_at(&public(), name)?.replacen(from, to, 1)))
    };
    let (outdated, drafted) = (Standing::Outdated, Standing::Made(Made::MachineDrafted));
    let now = arabic();
    let book = with("shell-outdated = Some", "shell-outdated = A few");
    assert_eq!((of(&now, "shell-outdated").standing(), of(&book, "shell-outdated").standing()), (drafted, outdated));
    assert_eq!(of(&book, "shell-in-english").standing(), drafted);
    let book = with(".more = The English has changed", ".more = The English is another one");
    assert_eq!(of(&book, "shell-outdated").standing(), outdated, "what belongs to it is a part of it");
    let book = with("# Where the English of something", "# Where English");
    assert_eq!(of(&book, "shell-outdated").standing(), drafted, "a note to translators is not");
    let book = with("Kirkgate Market is one", "Kirkgate Market was one");
    assert_eq!(of(&book, "areas/leeds#community").standing(), outdated);
    assert_eq!(of(&book, "areas/leeds#children").standing(), drafted);
}

#[test]
fn a_file_of_records_can_be_read_again_and_says_which_line_is_wrong() {
    let records = arabic().records;
    let source = words::status::written(&records);
    assert_eq!(words::status::read(&source), Ok(records));
    let head = "key\tenglish\tstatus\tby\tdate\n";
    for (lines, wrong) in [
        ("a\t12345678\treviewed\t\t2026-11-23\n", 2),
        ("a\t1234567\tmachine-drafted\t\t2026-11-23\n", 2),
        ("b\t12345678\tmachine-drafted\t\t2026-11-23\na\t12345678\tmachine-drafted\t\t2026-11-23\n", 3),
        ("a\t12345678\tsource\t\t2026-11-23\n", 2),
        ("a 12345678\n", 2),
    ] {
        assert_eq!(words::status::read(&format!("{head}{lines}")), Err(wrong), "{lines}");
    }
}

/// What is published says the same, word for word, and each message's status with it.
#[test]
fn what_is_published_says_the_same_and_who_answers_for_it() {
    let mut book = arabic();
    for entry in &mut book.entries {
        let made = if entry.english.key.starts_with("shell-") { Made::Reviewed } else { Made::MachineDrafted };
        let english = if entry.english.key == "home-title" { "00000000".to_owned() } else { hash(&entry.english) };
        entry.record = Some(Record { english, made, by: "Somebody".to_owned(), date: "2026-11-23".to_owned() });
    }
    let standings = standings(&book);
    let english: Vec<String> =
        book.sources.iter().filter(|source| source.folder().is_none()).map(|source| source.english.clone()).collect();
    for name in english {
        let own = name.replace("/en/", "/ar/");
        let (before, after) = (text_at(&public(), &own).expect("it is there"), text_at(&public(), &name).expect("it is there"));
        for (name, source, standings) in [(&own, before, Some(&standings)), (&name, after, None)] {
            let published = published(name, &source, standings);
            let parts = |source: &str| -> Vec<_> { messages(name, source).0.messages.into_iter().map(|it| (it.key, it.parts)).collect() };
            assert!(parts(&source) == parts(&published), "{name}");
            assert!(published.len() < source.len() + 2_000 && published.lines().skip(4).all(|line| !line.starts_with('#')), "{name}");
        }
    }
    let name = "locales/ar/interface.ftl";
    let source = published(name, &text_at(&public(), name).expect("it is there"), Some(&standings));
    let words = Words::new(Lang::from_tag("ar").expect("known"), &[&source], &[]).expect("whole");
    assert_eq!(words.wrong(), []);
    let status = |key: &str| words.say(key).status;
    assert_eq!(
        [status("shell-name"), status("home-title"), status("home-lead"), words.status()],
        [Status::Reviewed, Status::Outdated, Status::MachineDrafted, Status::Outdated]
    );
    let name = "areas/leeds/ar.md";
    let source = text_at(&public(), name).expect("it is there");
    assert_eq!(published(name, &source, Some(&standings)), source, "all alike: nothing to add");
}

#[test]
fn what_is_for_translators_is_in_no_site() {
    use words::publish::is_for_translators;
    for name in ["locales/ar/status.tsv", "locales/so/notes.txt", "locales/so/glossary.ftl"] {
        assert!(is_for_translators(name), "{name}");
    }
    for name in ["locales/ar/form.ftl", "areas/leeds/ar.md", "guide/facts.json"] {
        assert!(!is_for_translators(name), "{name}");
    }
}
