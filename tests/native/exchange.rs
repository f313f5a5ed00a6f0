//! Out to translators' tools and in again: XLIFF 2.1 as the standard has it, nothing lost on the way, and nothing wrong taken in.

use super::translations::public;
use roxmltree::{Document, Node};
use std::collections::{BTreeMap, BTreeSet};
use words::book::{self, Book, Entry, text_at};
use words::check::Rules;
use words::exceptions::Exceptions;
use words::glossary::{self, Term};
use words::import::{self, Outcome};
use words::language::Language;
use words::problem::What;
use words::status::{Made, Standing, hash};
use words::xliff::{CORE, GLOSSARY};
use words::{fluent, side_by_side, text, xliff};

const DATE: &str = "2026-11-23";

fn arabic() -> Book {
    Book::read(&public(), Language::of("ar").expect("a known language"))
}

fn taken_in(book: &Book, file: &str, by: &str) -> Outcome {
    let (exceptions, _) = Exceptions::read(&public());
    let terms = glossary::read(&public(), book.language);
    let rules = Rules::of(book, &terms, &exceptions);
    let returned = import::read("ar.xlf", file).expect("it is XLIFF");
    import::judged(&public(), book, &rules, &returned, by, DATE)
}

#[test]
fn what_goes_out_and_comes_back_is_the_same() {
    for language in book::languages(&public()) {
        let book = Book::read(&public(), language);
        let terms = glossary::read(&public(), language);
        let outcome = taken_in(&book, &xliff::written(&book, &terms), "");
        let Outcome { files, records, changed, reviewed, problems } = outcome;
        assert_eq!((files, changed, reviewed, problems), (BTreeMap::new(), 0, 0, Vec::new()), "{}", language.tag);
        assert_eq!(records, book.refreshed(DATE), "{}", language.tag);
    }
}

/// Whatever is written into a file of words or a text is read as what it was.
#[test]
fn each_message_is_written_so_that_it_is_read_the_same() {
    let mut tags = vec![Language::of("en").expect("a known language")];
    tags.extend(book::languages(&public()));
    for language in tags {
        let book = Book::read(&public(), language);
        for entry in &book.entries {
            let Some(own) = &entry.own else { continue };
            let again = match own.key.split_once('#') {
                Some((folder, _)) => text::read(folder, &text::written(own)),
                None => fluent::read("again", &fluent::written(own)).0.messages,
            };
            assert_eq!(again.len(), 1, "{} {}", language.tag, own.key);
            assert_eq!(again[0].parts, own.parts, "{} {}", language.tag, own.key);
        }
        for source in &book.sources {
            let Some(before) = text_at(&public(), &source.own) else { continue };
            let all = book.entries.iter().filter(|entry| book.sources[entry.source] == *source);
            let all: Vec<_> = all.filter_map(|entry| entry.own.clone()).collect();
            let read =
                |text: &str| book::messages(&source.own, text).0.messages.into_iter().map(|it| (it.key, it.parts)).collect::<Vec<_>>();
            let (none, every) = match source.folder() {
                Some(folder) => (text::rewritten(folder, &before, &[]), text::rewritten(folder, &before, &all)),
                None => (fluent::rewritten(&before, &[]), fluent::rewritten(&before, &all)),
            };
            assert_eq!(none, before, "{}: what is not changed stays, byte for byte", source.own);
            assert_eq!(read(&every), read(&before), "{}", source.own);
        }
    }
}

#[test]
fn fluent_has_signs_of_its_own_which_stay_text() {
    let source = "a = { \"  \" }two blanks { \"{\" }page{ \"}\" }{ \" or \" }\n    { \"[\" }not a form\n    .b = { $count } { \", \" }\n";
    let (file, problems) = fluent::read("test.ftl", source);
    assert_eq!(problems, []);
    let again = fluent::written(&file.messages[0]);
    assert_eq!(fluent::read("test.ftl", &again).0.messages[0].parts, file.messages[0].parts, "{again}");
    assert!(again.contains("{\"{\"}page{\"}\"}"), "{again}");
}

fn has_only(node: &Node<'_, '_>, allowed: &[&str]) {
    for attribute in node.attributes() {
        assert!(allowed.contains(&attribute.name()), "<{}> has {}", node.tag_name().name(), attribute.name());
    }
}

fn elements<'a, 'b>(node: &Node<'a, 'b>) -> Vec<Node<'a, 'b>> {
    assert!(
        matches!(node.tag_name().name(), "source" | "target" | "pc" | "note" | "data" | "term" | "translation" | "definition")
            || node.children().filter(Node::is_text).all(|text| text.text().unwrap_or_default().trim().is_empty()),
        "only these have text"
    );
    node.children().filter(Node::is_element).collect()
}

/// An NMTOKEN as far as ids here go: what the standard has for every `id`.
fn id(node: &Node<'_, '_>) -> String {
    let id = node.attribute("id").expect("it has an id");
    assert!(!id.is_empty() && id.chars().all(|letter| letter.is_ascii_alphanumeric() || "._-:".contains(letter)), "{id}");
    id.to_owned()
}

/// The children of an element come in the order that the standard has, each as often as it may.
fn in_order(children: &[Node<'_, '_>], order: &[(&str, usize, usize)]) {
    let names: Vec<&str> = children.iter().map(|child| child.tag_name().name()).collect();
    let mut rest = names.as_slice();
    for (name, least, most) in order {
        let count = rest.iter().take_while(|found| name.split('|').any(|name| name == **found)).count();
        assert!((*least..=*most).contains(&count), "{name} stands {count} times in {names:?}");
        rest = &rest[count..];
    }
    assert!(rest.is_empty(), "{rest:?} in {names:?}");
}

const MANY: usize = usize::MAX;

/// The rules of XLIFF 2.1 (OASIS Standard, 4.2 and 4.3) for everything that is written here.
fn validate(source: &str) {
    let document = Document::parse(source).expect("it is XML");
    let root = document.root_element();
    assert_eq!((root.tag_name().name(), root.tag_name().namespace()), ("xliff", Some(CORE)));
    has_only(&root, &["version", "srcLang", "trgLang", "space"]);
    assert_eq!((root.attribute("version"), root.attribute("srcLang")), (Some("2.1"), Some("en")));
    let files = elements(&root);
    in_order(&files, &[("file", 1, MANY)]);
    let mut file_ids = BTreeSet::new();
    for file in files {
        has_only(&file, &["id", "original"]);
        assert!(file_ids.insert(id(&file)), "each file has its own id");
        let children = elements(&file);
        in_order(&children, &[("notes", 0, 1), ("unit|group", 1, MANY)]);
        let (mut units, mut groups) = (BTreeSet::new(), BTreeSet::new());
        for child in children {
            match child.tag_name().name() {
                "notes" => notes(&child),
                "unit" => unit(&child, &mut units),
                _ => {
                    has_only(&child, &["id", "name"]);
                    assert!(groups.insert(id(&child)), "each group of a file has its own id: {}", id(&child));
                    let children = elements(&child);
                    in_order(&children, &[("notes", 0, 1), ("unit", 2, MANY)]);
                    for child in children {
                        if child.tag_name().name() == "notes" { notes(&child) } else { unit(&child, &mut units) }
                    }
                }
            }
        }
    }
}

fn notes(node: &Node<'_, '_>) {
    has_only(node, &[]);
    let notes = elements(node);
    in_order(&notes, &[("note", 1, MANY)]);
    for note in notes {
        has_only(&note, &["appliesTo"]);
        assert!(matches!(note.attribute("appliesTo"), Some("source" | "target")));
    }
}

fn unit(node: &Node<'_, '_>, ids: &mut BTreeSet<String>) {
    has_only(node, &["id", "canResegment"]);
    assert!(ids.insert(id(node)), "each unit of a file has its own id: {}", id(node));
    assert_eq!(node.attribute("canResegment"), Some("no"));
    let children = elements(node);
    in_order(&children, &[("glossary", 0, 1), ("notes", 0, 1), ("originalData", 0, 1), ("segment", 1, 1)]);
    let mut data = BTreeSet::new();
    for child in &children {
        match child.tag_name().name() {
            "glossary" => glossary_of(child),
            "notes" => notes(child),
            "originalData" => {
                has_only(child, &[]);
                let all = elements(child);
                in_order(&all, &[("data", 1, MANY)]);
                assert!(all.iter().all(|one| data.insert(id(one))), "each piece of data has its own id");
            }
            _ => segment(child, &data),
        }
    }
}

fn glossary_of(node: &Node<'_, '_>) {
    assert_eq!(node.tag_name().namespace(), Some(GLOSSARY));
    let entries = elements(node);
    in_order(&entries, &[("glossEntry", 1, MANY)]);
    for entry in entries {
        has_only(&entry, &[]);
        in_order(&elements(&entry), &[("term", 1, 1), ("translation", 0, MANY), ("definition", 0, 1)]);
    }
}

fn segment(node: &Node<'_, '_>, data: &BTreeSet<String>) {
    has_only(node, &["state", "subState"]);
    let state = node.attribute("state").expect("each says how far it has come");
    assert!(["initial", "translated", "reviewed", "final"].contains(&state), "{state}");
    assert!(node.attribute("subState").is_none_or(|sub| sub.split_once(':').is_some_and(|(who, _)| who != "xlf")), "whose, and what");
    let sides = elements(node);
    in_order(&sides, &[("source", 1, 1), ("target", 0, 1)]);
    assert!(sides.len() == 2 || state == "initial", "what is not translated is initial");
    let codes = |side: &Node<'_, '_>| -> BTreeMap<String, String> {
        let mut codes = BTreeMap::new();
        for code in side.descendants().skip(1).filter(Node::is_element) {
            let what = match code.tag_name().name() {
                "ph" => {
                    has_only(&code, &["id", "dataRef", "disp"]);
                    let data_of = code.attribute("dataRef").expect("it says for what it stands");
                    assert!(data.contains(data_of));
                    data_of.to_owned()
                }
                "pc" => {
                    has_only(&code, &["id", "type", "subType"]);
                    // A sub-type is a part of a type.
                    assert_eq!((code.attribute("type"), code.attribute("subType")), (Some("fmt"), Some("xlf:b")));
                    "bold".to_owned()
                }
                other => panic!("<{other}>"),
            };
            assert!(codes.insert(id(&code), what).is_none(), "each code of a side has its own id");
        }
        codes
    };
    has_only(&sides[0], &[]);
    let source = codes(&sides[0]);
    for (id, what) in sides.get(1).map(codes).unwrap_or_default() {
        assert!(source.get(&id).is_none_or(|known| *known == what), "one id, one code");
    }
}

fn a_term() -> Term {
    let (english, own) = ("<referral> & \"more\"".to_owned(), "إحالة".to_owned());
    Term { english, own, forms: vec!["إحال".to_owned()], note: "Not <this>.".to_owned() }
}

#[test]
fn what_goes_out_is_as_the_standard_has_it() {
    for language in book::languages(&public()) {
        let book = Book::read(&public(), language);
        validate(&xliff::written(&book, &glossary::read(&public(), language)));
    }
    let mut book = arabic();
    let term = Term { english: "referral".to_owned(), ..a_term() };
    let file = xliff::written(&book, &[term]);
    validate(&file);
    assert!(file.contains("<gls:term>referral</gls:term>") && file.contains("<gls:definition>Not &lt;this&gt;.</gls:definition>"));
    assert!(file.contains("appliesTo=\"source\">The words of the standard form") || file.contains("The letter on the three buttons"));
    assert!(file.contains("<pc id=\"1\" type=\"fmt\" subType=\"xlf:b\">This is an example.</pc>"));
    // A language without words goes out too.
    for entry in &mut book.entries {
        entry.own = None;
    }
    let empty = xliff::written(&book, &[]);
    validate(&empty);
    assert!(!empty.contains("<target>") && empty.contains("<segment state=\"initial\">"));
}

#[test]
fn the_page_to_read_has_everything_beside_its_english() {
    let book = arabic();
    let page = side_by_side::written(&book, &[a_term()]);
    for entry in &book.entries {
        let key = entry.english.key.split_once('#').map_or(entry.english.key.as_str(), |(_, id)| id);
        assert!(page.contains(&format!("<td>{key}")), "{key}");
    }
    assert!(
        page.contains("lang=\"ar\" dir=\"rtl\">إحالة<td>Not &lt;this&gt;.") && page.contains("&lt;referral&gt; &amp; &quot;more&quot;")
    );
    assert!(!page.contains("<script") && !page.contains("http"), "it fetches nothing");
}

/// The unit of a file with this id, from its first sign to its last.
fn unit_of(file: &str, id: &str) -> String {
    let start = file.find(&format!("<unit id=\"{id}\"")).unwrap_or_else(|| panic!("{id}"));
    file[start..start + file[start..].find("</unit>").expect("it ends")].to_owned()
}

/// A file in which one unit is as somebody made it.
fn with(file: &str, id: &str, change: impl Fn(&str) -> String) -> String {
    let unit = unit_of(file, id);
    let changed = change(&unit);
    assert!(changed != unit, "nothing was changed in {unit}");
    file.replacen(&unit, &changed, 1)
}

fn target(words: &str) -> impl Fn(&str) -> String {
    move |unit| {
        let (before, rest) = unit.split_once("<target>").expect("it is translated");
        let (_, after) = rest.split_once("</target>").expect("it ends");
        format!("{before}<target>{words}</target>{after}")
    }
}

fn reviewed(unit: &str) -> String {
    unit.replace("state=\"translated\" subState=\"onward:machine-drafted\"", "state=\"reviewed\"")
}

fn entry<'a>(book: &'a Book, key: &str) -> &'a Entry {
    book.entries.iter().find(|entry| entry.english.key == key).expect("it is there")
}

#[test]
fn what_somebody_reviewed_is_taken_in_with_their_name() {
    let book = arabic();
    let file = xliff::written(&book, &[]);
    let file = with(&file, "shell-outdated", |unit| reviewed(&target("قد تكون كلمات هنا قديمة")(unit)));
    let file = with(&file, "shell-outdated.more", reviewed);
    let file = with(&file, "shell-home", reviewed);
    let outcome = taken_in(&book, &file, "Amina");
    assert_eq!((&outcome.problems[..], outcome.changed, outcome.reviewed), (&[][..], 1, 2));
    let record = &outcome.records["shell-outdated"];
    assert_eq!((record.made, record.by.as_str(), record.date.as_str()), (Made::Reviewed, "Amina", DATE));
    assert_eq!(record.english, hash(&entry(&book, "shell-outdated").english));
    assert_eq!(outcome.records["shell-areas"].made, Made::MachineDrafted);
    // One line of one file is another one.
    let name = "locales/ar/interface.ftl";
    assert_eq!(outcome.files.keys().collect::<Vec<_>>(), [name]);
    let (before, after) = (text_at(&public(), name).expect("it is there"), &outcome.files[name]);
    let other: Vec<(&str, &str)> = before.lines().zip(after.lines()).filter(|(before, after)| before != after).collect();
    assert_eq!(other, [("shell-outdated = قد تكون بعض هذه الكلمات قديمة", "shell-outdated = قد تكون كلمات هنا قديمة")]);
    assert_eq!(before.lines().count(), after.lines().count());
}

#[test]
fn a_message_is_reviewed_only_as_a_whole() {
    let book = arabic();
    let file = with(&xliff::written(&book, &[]), "shell-outdated", reviewed);
    let outcome = taken_in(&book, &file, "Amina");
    assert_eq!((outcome.reviewed, outcome.changed, outcome.problems), (0, 0, Vec::new()));
    assert_eq!(outcome.records, book.refreshed(DATE));
}

#[test]
fn other_words_that_nobody_reviewed_are_not_reviewed_any_more() {
    let mut book = arabic();
    let record = book.refreshed(DATE).remove("shell-home").expect("it is there");
    let at = book.entries.iter().position(|entry| entry.english.key == "shell-home").expect("it is there");
    book.entries[at].record = Some(words::status::Record { made: Made::Reviewed, by: "Amina".to_owned(), ..record });
    assert_eq!(book.entries[at].standing(), Standing::Made(Made::Reviewed));
    let file = with(&xliff::written(&book, &[]), "shell-home", |unit| {
        target("صفحة البدء")(unit).replace("state=\"reviewed\"", "state=\"translated\"")
    });
    let outcome = taken_in(&book, &file, "Yusuf");
    assert_eq!((&outcome.problems[..], outcome.changed, outcome.reviewed), (&[][..], 1, 0));
    assert_eq!((outcome.records["shell-home"].made, outcome.records["shell-home"].by.as_str()), (Made::MachineDrafted, "Yusuf"));
}

#[test]
fn tools_cut_mark_and_retype_and_it_is_understood() {
    let book = arabic();
    let file = xliff::written(&book, &[]);
    let file = with(&file, "areas/leeds".split('/').next().map_or("", |_| "place.1"), |unit| {
        // A tool that cuts by sentences, though it was asked not to.
        let (before, rest) = unit.split_once("<segment").expect("it has one");
        let _ = rest;
        format!(
            "{before}<segment state=\"translated\"><source><pc id=\"1\" type=\"fmt\" subType=\"xlf:b\">This is an example.</pc></source><target><pc id=\"1\"><mrk id=\"m1\" type=\"term\">هذا مثال.</mrk></pc></target></segment><ignorable><source> </source><target> </target></ignorable>{}",
            unit[unit.find("<segment").expect("it has one")..]
                .replacen("<source><pc id=\"1\" type=\"fmt\" subType=\"xlf:b\">This is an example.</pc> ", "<source>", 1)
                .replacen("<target><pc id=\"1\" type=\"fmt\" subType=\"xlf:b\">هذا مثال.</pc> ", "<target>", 1)
        )
    });
    let outcome = taken_in(&book, &file, "");
    assert_eq!((outcome.changed, &outcome.problems[..]), (0, &[][..]));
    // An argument that was typed as the English shows it.
    let file = xliff::written(&book, &[]);
    let typed = with(&file, "task-started", |unit| {
        let plain = unit.split("<ph ").enumerate().map(|(index, part)| match part.split_once("/>") {
            Some((code, rest)) if index > 0 && unit.find("<target>").is_some_and(|at| unit.find(part).is_some_and(|here| here > at)) => {
                let name = if code.contains("dataRef=\"d1\"") { "{ $answered }" } else { "{$asked}" };
                format!("{name}{rest}")
            }
            _ if index > 0 => format!("<ph {part}"),
            _ => part.to_owned(),
        });
        plain.collect()
    });
    let outcome = taken_in(&book, &typed, "");
    assert_eq!((outcome.changed, &outcome.problems[..]), (0, &[][..]));
}

#[test]
fn forms_of_numbers_come_back_as_forms() {
    let book = arabic();
    let file = with(&xliff::written(&book, &[]), "book-services-found:few", target("<ph id=\"1\" dataRef=\"d1\"/> من الخدمات"));
    let outcome = taken_in(&book, &file, "Amina");
    assert_eq!((&outcome.problems[..], outcome.changed), (&[][..], 1));
    let after = &outcome.files["locales/ar/book.ftl"];
    assert!(after.contains("        [few] { $count } من الخدمات\n"), "{after}");
    // One form taken away: another stands for it.
    let file = with(&xliff::written(&book, &[]), "book-services-found:zero", target(""));
    let outcome = taken_in(&book, &file, "Amina");
    assert_eq!((outcome.problems.len(), outcome.changed), (0, 1));
    assert!(!outcome.files["locales/ar/book.ftl"].contains("[zero] لا خدمات"));
    // The one that stands for all others cannot be.
    let file = with(&xliff::written(&book, &[]), "book-services-found:other", target(""));
    assert_eq!(taken_in(&book, &file, "Amina").changed, 0);
}

/// Each with the line of the file that came back, its key, and why; nothing of that message is written.
#[test]
fn what_is_wrong_is_refused_line_by_line() {
    let book = arabic();
    let file = xliff::written(&book, &[]);
    type Change = Box<dyn Fn(&str) -> String>;
    let of = |words: &'static str| -> Change { Box::new(target(words)) };
    let cases: Vec<(&str, Change, &str)> = vec![
        ("task-started", of("تمت الإجابة عن بعضها"), "Arguments"),
        ("shell-home", of("Go back to the start of your pages"), "English"),
        ("shell-home", of("Start page"), "English"),
        ("shell-home", of("Στην αρχή"), "Script"),
        ("shell-home", of("<pc id=\"1\">صفحة</pc> البداية"), "Markup"),
        ("shell-home", of("صفحة البداية التي يبدأ منها كل شيء وفيها كل الروابط إلى كل الصفحات"), "Long"),
        ("shell-home", Box::new(|unit| target("صفحة البدء")(unit).replace("<source>Start page", "<source>First page")), "EnglishChanged"),
        ("shell-home", Box::new(reviewed), "Nobody"),
        ("shell-home", Box::new(|unit| target("صفحة <sc id=\"1\"/>البدء")(unit)), "Unreadable"),
        (
            "task-started",
            Box::new(|unit| unit.replacen("dataRef=\"d1\"", "dataRef=\"d7\"", 1).replace(" disp=\"{ $answered }\"", "")),
            "Unreadable",
        ),
        ("shell-home", Box::new(|unit| unit.replacen("shell-home", "shell-house", 1)), "Unknown"),
    ];
    for (key, change, expected) in cases {
        let changed = with(&file, key, change);
        let outcome = taken_in(&book, &changed, "");
        let [problem] = &outcome.problems[..] else { panic!("{expected}: {:?}", outcome.problems) };
        let kind = format!("{:?}", problem.what);
        assert!(kind.starts_with(expected), "{expected}: {kind}");
        assert_eq!(problem.line, file[..file.find(&format!("<unit id=\"{key}\"")).expect("it is there")].lines().count());
        assert!(problem.to_string().starts_with(&format!("ar.xlf:{}: {}", problem.line, problem.key)));
        assert_eq!((outcome.files.len(), outcome.changed, &outcome.records), (0, 0, &book.refreshed(DATE)), "{expected}");
    }
}

#[test]
fn what_is_good_can_be_taken_without_the_rest() {
    let book = arabic();
    let file = with(&xliff::written(&book, &[]), "task-started", target("بلا أرقام"));
    let file = with(&file, "shell-home", target("صفحة البدء"));
    let outcome = taken_in(&book, &file, "Amina");
    assert_eq!((outcome.problems.len(), outcome.changed), (1, 1));
    assert!(outcome.files["locales/ar/interface.ftl"].contains("shell-home = صفحة البدء\n"));
    assert!(!outcome.files["locales/ar/interface.ftl"].contains("بلا أرقام"));
}

#[test]
fn what_is_not_xliff_is_refused() {
    for (source, line) in [
        ("no XML", 1),
        ("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", 1),
        ("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\"/>", 1),
        ("<?xml version=\"1.0\"?>\n<xliff>\n<file>\n</xliff>\n", 4),
    ] {
        let problem = import::read("file.xlf", source).expect_err("it is not");
        assert!(matches!(problem.what, What::Unreadable(_)) && problem.line == line, "{problem}");
    }
}
