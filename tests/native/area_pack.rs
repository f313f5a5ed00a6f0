//! Area packs: every rule has a pack that passes and one that fails by it alone, with its file and line; the packs that are there.

use onward::area::markdown::{AREA_SECTIONS, Block, Span, read};
use onward::area::{Against, Checked, Counted, ProblemKind, Slip, Weight, check, known_numbers, looked_at, skeleton, syllables};
use onward::form::standard;
use onward::language::Lang;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

const TODAY: &str = "2026-11-22";
const TEST_KEY: &str = "age1zwlyl6h27gzv0lfntr7fcqrjrzqazap8sy5zylkxwneh7llf0dksu37mwt";

fn numbers() -> Vec<String> {
    known_numbers(include_str!("../../public/guide/facts.json")).unwrap()
}

/// A pack that nothing is wrong with, to be changed.
struct PackFiles(BTreeMap<String, Vec<u8>>);

impl PackFiles {
    fn new() -> PackFiles {
        let said = || json!({ "en": "Ask the team." });
        let pack = json!({
            "pack_version": 1, "slug": "leeds", "name": { "en": "Leeds" }, "example": false, "languages": ["en"],
            "location": { "region": "london", "latitude": "53.80", "longitude": "-1.55" },
            "service": {
                "name": said(), "status": "active", "description": said(), "eligibility_description": said(), "application_process": said(),
                "wait_time": said(), "interpretation_services": said(), "fees_description": said()
            },
            "support": { "home": said(), "length": said(), "afterwards": said(), "refusals": said() },
            "capacity": { "description": said() },
            "criteria": [{
                "id": "men_only", "met": { "question": "gender", "is": ["male"] }, "not_met": { "question": "gender", "is": ["female"] },
                "source": "4.3", "words": { "en": "Men only." }
            }],
            "facts": [
                { "section": "place", "statement": "About 812,000 people live here.", "source": "Census 2021", "checked": "2026-11-20" },
                { "section": "service.description", "source": "The council", "checked": "2026-11-20" }
            ],
            "pictures": [{ "file": "street.svg", "section": "place", "alt": { "en": "A street" }, "credit": "Onward" }]
        });
        let filler = "You can ask the team. They will help you. ".repeat(5);
        let sections: String = AREA_SECTIONS.iter().map(|id| format!("\n## {id}: About it\n\n{}\n", filler.trim())).collect();
        let text = format!("status: source\n{sections}").replacen(
            "## place: About it\n\n",
            "## place: Leeds\n\nAbout 812,000 people live here.\n\n",
            1,
        );
        let drawing = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10"/></svg>"#;
        let mut files = PackFiles(BTreeMap::new());
        files.put("area.json", &serde_json::to_string_pretty(&pack).unwrap());
        files.put("en.md", &text);
        files.put("street.svg", drawing);
        files
    }

    fn put(&mut self, name: &str, text: &str) {
        self.0.insert(name.to_owned(), text.as_bytes().to_vec());
    }

    /// With one part of a file changed.
    fn with(mut self, name: &str, from: &str, to: &str) -> PackFiles {
        let text = String::from_utf8(self.0[name].clone()).unwrap();
        assert!(text.contains(from), "{from} is not in {name}");
        self.put(name, &text.replacen(from, to, 1));
        self
    }

    /// With one member of `area.json` changed or added.
    fn with_member(mut self, member: &str, value: Value) -> PackFiles {
        let mut pack: Value = serde_json::from_slice(&self.0["area.json"]).unwrap();
        pack[member] = value;
        self.put("area.json", &serde_json::to_string_pretty(&pack).unwrap());
        self
    }

    fn with_file(mut self, name: &str, bytes: &[u8]) -> PackFiles {
        self.0.insert(name.to_owned(), bytes.to_vec());
        self
    }

    fn check(&self) -> Checked {
        check("leeds", &self.0, &Against { form: &standard(), numbers: &numbers(), test_keys: &[TEST_KEY.into()], today: TODAY })
    }
}

/// That one thing is wrong, in a file and on a line that holds something.
fn only(files: &PackFiles, file: &str, line_has: &str, kind: &ProblemKind) {
    let checked = files.check();
    let told: Vec<String> = checked.problems.iter().map(ToString::to_string).collect();
    let [problem] = &checked.problems[..] else { panic!("{kind:?}: {told:#?}") };
    assert_eq!((&problem.kind, problem.at.file.as_str()), (kind, file));
    let text = String::from_utf8_lossy(&files.0[file]).into_owned();
    let line = text.lines().nth(problem.at.line - 1).unwrap_or_default();
    assert!(line.contains(line_has), "{kind:?} is told at line {}: {line}", problem.at.line);
    assert!(problem.to_string().len() > problem.at.file.len() + 20, "it is said in words");
}

#[test]
fn nothing_is_wrong_with_a_good_pack() {
    let checked = PackFiles::new().check();
    assert!(checked.problems.is_empty(), "{:#?}", checked.problems);
    assert_eq!(checked.pack.map(|pack| pack.slug).as_deref(), Some("leeds"));
    assert_eq!(checked.documents["en"].sections.len(), AREA_SECTIONS.len());
}

#[test]
fn each_slip_in_the_file_is_told_where_it_is() {
    let new = PackFiles::new;
    let wrong = |from: &str, to: &str, line: &str, kind: &ProblemKind| only(&new().with("area.json", from, to), "area.json", line, kind);
    wrong(r#""slug": "leeds""#, r#""slug": "derby""#, "slug", &ProblemKind::Slug);
    wrong(r#""pack_version": 1"#, r#""pack_version": 2"#, "pack_version", &ProblemKind::Newer);
    wrong(r#""en": "Leeds""#, r#""ar": "ليدز""#, "name", &ProblemKind::NoEnglish { part: "name".into() });
    wrong(r#""en": "Men only.""#, r#""en": " ""#, "men_only", &ProblemKind::NoEnglish { part: "men_only".into() });
    wrong("men_only", "Men only", "Men only", &ProblemKind::Criterion { id: "Men only".into() });
    wrong(r#""male""#, r#""man""#, "men_only", &ProblemKind::Criterion { id: "men_only".into() });
    wrong("53.80", "53,80", "location", &ProblemKind::Coordinate);
    wrong(r#""region": "london""#, r#""region": "paris""#, "location", &ProblemKind::Coordinate);
    wrong("Census 2021", " ", "812,000", &ProblemKind::FactWithoutSource);
    wrong(r#""checked": "2026-11-20""#, r#""checked": null"#, "812,000", &ProblemKind::FactWithoutDate);
    wrong(r#""checked": "2026-11-20""#, r#""checked": "2026-11-31""#, "812,000", &ProblemKind::NoSuchDate { date: "2026-11-31".into() });
    wrong(r#""checked": "2026-11-20""#, r#""checked": "2026-11-23""#, "812,000", &ProblemKind::NoSuchDate { date: "2026-11-23".into() });
    wrong(r#""checked": "2026-11-20""#, r#""checked": "2025-04-30""#, "812,000", &ProblemKind::FactOld);
    wrong(
        r#""service.description""#,
        r#""service.colour""#,
        "service.colour",
        &ProblemKind::FactOfNothing { section: "service.colour".into() },
    );
}

#[test]
fn what_cannot_be_read_at_all_is_told_by_its_line() {
    let json = |files: PackFiles, line: &str, says: &str| {
        let checked = files.check();
        let first = checked.problems.iter().find(|problem| matches!(problem.kind, ProblemKind::Json { .. })).expect("it is told");
        assert!(first.to_string().contains(says), "{first}");
        let text = String::from_utf8(files.0["area.json"].clone()).unwrap();
        assert!(text.lines().nth(first.at.line - 1).unwrap_or_default().contains(line), "{first}");
        assert!(checked.pack.is_none() && first.kind.weight() == Weight::Stops);
    };
    let new = PackFiles::new;
    json(new().with("area.json", r#""wait_time""#, r#""waiting_time""#), "waiting_time", "unknown field `waiting_time`");
    json(new().with("area.json", r#""slug": "leeds","#, r#""slug": "leeds", "slug": "leeds","#), "slug", "twice");
    json(new().with("area.json", r#""met""#, r#""meets""#), "", "missing field `met`");
    json(new().with("area.json", r#""source": "4.3""#, r#""source": "4.3", "because": """#), "because", "unknown key because");
    json(new().with("area.json", r#""active""#, r#""open""#), "open", "unknown variant `open`");
    json(new().with("area.json", "{", ""), "", "");
    // What is wrong in a text is told all the same, but for what nobody knows without the file: which numbers are the pack's own.
    let both = new().with("area.json", r#""wait_time""#, r#""waiting_time""#);
    let both = both.with("en.md", "You can ask the team.", "Read <b>this</b>, or call 0113 496 0000.").check();
    let kinds: Vec<&ProblemKind> = both.problems.iter().map(|problem| &problem.kind).collect();
    assert!(matches!(kinds[..], [ProblemKind::Json { .. }, ProblemKind::Markup { slip: Slip::Html }]), "{kinds:?}");
    assert_eq!(both.documents["en"].sections.len(), AREA_SECTIONS.len());
    let mut none = new();
    none.0.remove("area.json");
    assert!(none.check().problems.iter().any(|problem| problem.to_string().contains("the file is not there")));
}

#[test]
fn keys_and_addresses_are_refused_where_they_must_not_stand() {
    let own = format!("age1{}", "q".repeat(58));
    let new = PackFiles::new;
    let with = |member: &str, value: Value| new().with_member(member, value);
    only(&with("recipient", json!("age1short")), "area.json", "recipient", &ProblemKind::Key { part: "recipient" });
    only(&with("card", json!("e30.e30")), "area.json", "card", &ProblemKind::Key { part: "card" });
    only(&with("signer", json!("me")), "area.json", "signer", &ProblemKind::Key { part: "signer" });
    only(&with("recipient", json!(TEST_KEY)), "area.json", "recipient", &ProblemKind::TestKey);
    assert!(with("recipient", json!(own.clone())).check().problems.is_empty());
    let example = |files: PackFiles| files.with_member("example", json!(true));
    only(&example(with("recipient", json!(own.clone()))), "area.json", "recipient", &ProblemKind::ExampleWithKey { part: "recipient" });
    let phone = json!([{ "number": "0113 496 0000", "description": { "en": "The team" } }]);
    only(&example(with("phones", phone.clone())), "area.json", "phones", &ProblemKind::ExampleWithKey { part: "phones" });
    let someone = json!([{ "title": "Coordinator", "email": "team@example.org" }]);
    only(&example(with("contacts", someone)), "area.json", "contacts", &ProblemKind::ExampleWithKey { part: "contacts" });
    let secret = "You can ask AGE-SECRET-KEY-1QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSWPC8QURSKMP32K.";
    let text = |to: &str| new().with("en.md", "You can ask the team.", to);
    assert!(text(secret).check().problems.iter().any(|problem| problem.kind == ProblemKind::SecretKey));
    only(&text("You can ask at LS1 4AP."), "en.md", "LS1", &ProblemKind::Postcode);
    only(&text("You can call 0113 496 0000."), "en.md", "0113", &ProblemKind::Telephone { number: "01134960000".into() });
    only(&text("You can call +44 113 496 0000."), "en.md", "+44", &ProblemKind::Telephone { number: "01134960000".into() });
    let named = text("You can call 0113 496 0000.").with_member("phones", phone);
    assert!(named.check().problems.is_empty(), "{:#?}", named.check().problems);
    assert!(text("In an emergency call 999.").check().problems.is_empty());
}

#[test]
fn what_a_text_says_must_be_there_be_sourced_and_be_plain() {
    let new = PackFiles::new;
    let text = |from: &str, to: &str| new().with("en.md", from, to);
    let missing = |id: &str| ProblemKind::SectionMissing { id: id.into() };
    only(&text("status: source\n", "\n"), "en.md", "", &ProblemKind::NoStatus);
    only(&text("status: source", "status: source\n\nBefore."), "en.md", "status", &ProblemKind::BeforeFirst);
    only(&text("About 812,000 people live here.", "Many people live here."), "area.json", "812,000", &ProblemKind::FactNotSaid);
    let unsourced = ProblemKind::FigureWithoutFact { sentence: "A bus costs £3.".into() };
    only(&text("You can ask the team.", "A bus costs £3."), "en.md", "£3", &unsourced);
    only(&text("You can ask the team.", "Read <b>this</b>."), "en.md", "<b>", &ProblemKind::Markup { slip: Slip::Html });
    only(&text("You can ask the team.", "<script>alert(1)</script>"), "en.md", "script", &ProblemKind::Markup { slip: Slip::Html });
    for (to, slip) in [
        ("[Ask](x)", Slip::Link),
        ("Ask `us`.", Slip::Code),
        ("| Ask |", Slip::Table),
        ("* Ask", Slip::OtherList),
        ("1. Ask", Slip::OtherList),
        ("### Ask", Slip::OtherHeading),
        ("Ask&nbsp;us.", Slip::Entity),
        ("Ask **us.", Slip::BoldOpen),
        ("Ask \u{202e}us.", Slip::Control),
    ] {
        only(&text("You can ask the team.", to), "en.md", to, &ProblemKind::Markup { slip });
    }
    let checked = text("## cost: About it", "## price: About it").check();
    let kinds: Vec<&ProblemKind> = checked.problems.iter().map(|problem| &problem.kind).collect();
    assert!(kinds.contains(&&ProblemKind::SectionUnknown { id: "price".into() }) && kinds.contains(&&missing("cost")), "{kinds:?}");
    let twice = text("## cost: About it", "## home: About it").check();
    let kinds: Vec<&ProblemKind> = twice.problems.iter().map(|problem| &problem.kind).collect();
    assert!(kinds.contains(&&ProblemKind::SectionTwice { id: "home".into() }) && kinds.contains(&&missing("cost")), "{kinds:?}");
    let swapped = text("## cost: About it", "## x: y").with("en.md", "## travel: About it", "## cost: About it").with(
        "en.md",
        "## x: y",
        "## travel: About it",
    );
    only(&swapped, "en.md", "", &ProblemKind::SectionOrder);
    let long = "Something. ".repeat(120);
    only(&text("You can ask the team.", &long), "en.md", "Something. Something.", &ProblemKind::ParagraphLong);
    let hard =
        "Accommodation availability necessitates individualised multidisciplinary consideration notwithstanding eligibility. ".repeat(40);
    let hard = text("You can ask the team.", hard.trim()).check();
    assert!(
        hard.problems.iter().any(|problem| matches!(problem.kind, ProblemKind::HardToRead { tenths } if tenths > 60)),
        "{:?}",
        hard.problems
    );
    let short =
        "status: source\n".to_owned() + &AREA_SECTIONS.map(|id| format!("\n## {id}: It\n\nAbout 812,000 people live here.\n")).concat();
    let short = new().with_file("en.md", short.as_bytes()).check();
    assert!(short.problems.iter().any(|problem| problem.kind == ProblemKind::WordCount { words: 70 }), "{:?}", short.problems);
}

#[test]
fn files_that_are_missing_too_many_or_too_large_are_told() {
    let new = PackFiles::new;
    let languages = |tags: Value| new().with_member("languages", tags);
    only(&languages(json!(["en", "ar"])), "area.json", "languages", &ProblemKind::LanguageMissing { tag: "ar".into() });
    only(&languages(json!([])), "en.md", "status", &ProblemKind::LanguageNotListed { tag: "en".into() });
    only(&new().with_file("notes.docx", b"x"), "notes.docx", "x", &ProblemKind::FileKind);
    let unused = new().with_file("park.svg", b"<svg/>");
    only(&unused, "park.svg", "svg", &ProblemKind::PictureUnused);
    for active in
        ["<svg onload=\"x()\"/>", "<svg><script/></svg>", "<svg><image href=\"//x\"/></svg>", "<svg><a href=\"javascript:x\"/></svg>"]
    {
        only(&new().with_file("street.svg", active.as_bytes()), "street.svg", "svg", &ProblemKind::PictureActive);
    }
    let unsaid = ProblemKind::PictureUnsaid { file: "street.svg".into() };
    only(&new().with("area.json", "A street", " "), "area.json", "street.svg", &unsaid);
    let missing = new().with("area.json", "street.svg", "road.svg");
    let kinds: Vec<ProblemKind> = missing.check().problems.into_iter().map(|problem| problem.kind).collect();
    assert_eq!(kinds, [ProblemKind::PictureMissing { file: "road.svg".into() }, ProblemKind::PictureUnused]);
    let large = new().with_file("street.svg", &[b' '; 61_441]);
    only(&large, "street.svg", "", &ProblemKind::TooLarge);
    let not_text = new().with_member("languages", json!(["en", "ar"])).with_file("ar.md", b"\xff\xfe");
    only(&not_text, "ar.md", "", &ProblemKind::NotText);
    let text = "You can ask the team. ".repeat(100_000);
    let huge = new().with_member("languages", json!(["en", "ar"])).with_file("ar.md", text.as_bytes());
    let begin = Instant::now();
    only(&huge, "ar.md", "", &ProblemKind::TooLarge);
    assert!(text.len() > 2_000_000 && begin.elapsed() < Duration::from_millis(500), "{:?}", begin.elapsed());
}

#[test]
fn of_a_file_no_more_is_read_than_tells_that_it_is_too_large() {
    assert_eq!(looked_at("area.json"), Some(64 * 1024 + 1));
    assert_eq!(looked_at("en.md"), Some(64 * 1024 + 1));
    assert_eq!(looked_at("street.svg"), Some(60 * 1024 + 1));
    for none in ["other.json", "notes.docx", "photo.heic", "photo.jpeg", ".svg.exe", ""] {
        assert_eq!(looked_at(none), None, "{none}");
    }
    let drawing = |bytes: usize| PackFiles::new().with_file("street.svg", " ".repeat(bytes).as_bytes());
    assert!(drawing(60 * 1024).check().problems.is_empty());
    only(&drawing(60 * 1024 + 1), "street.svg", "", &ProblemKind::TooLarge);
}

#[test]
fn a_new_pack_tells_what_is_left_to_fill_in() {
    let mut files = PackFiles(BTreeMap::new());
    let [pack, text] = skeleton("leeds");
    files.put("area.json", &pack);
    files.put("en.md", &text);
    let checked = files.check();
    assert!(checked.pack.is_some(), "{:?}", checked.problems);
    let of = |kind: fn(&ProblemKind) -> bool| checked.problems.iter().filter(|problem| kind(&problem.kind)).count();
    assert_eq!(of(|kind| matches!(kind, ProblemKind::SectionEmpty { .. })), AREA_SECTIONS.len());
    assert_eq!(of(|kind| matches!(kind, ProblemKind::NoEnglish { .. })), 10);
}

#[test]
fn of_a_known_number_only_what_is_dialled_first_counts() {
    let of = |number: &str| {
        let known = json!({ "id": "a", "number": number, "nations": [], "hours": "a", "source": "A", "checked": "2026-11-22" });
        known_numbers(&json!({ "numbers": [known], "facts": [] }).to_string()).unwrap()
    };
    assert_eq!(of("08000 121 700"), ["08000121700"]);
    assert_eq!(of("999 then 55"), ["999"]);
    assert_eq!(of("111 option 2"), ["111"]);
    assert!(known_numbers("{}").is_err());
    assert!(numbers().contains(&"08000121700".to_owned()));
}

#[test]
fn the_text_is_read_as_paragraphs_lists_and_bold() {
    let source = "status: reviewed\n## a: One\nA **b** c\nand d.\n\n- e\n- f\n  g\nh\n## b: Two\n**i**j";
    let (document, problems) = read("en.md", source, &["a", "b"]);
    assert!(problems.is_empty(), "{problems:?}");
    let plain = |text: &str| Span::Plain(text.into());
    let bold = |text: &str| Span::Bold(text.into());
    let wanted = [
        Block::Paragraph(vec![plain("A "), bold("b"), plain(" c and d.")]),
        Block::List(vec![vec![plain("e")], vec![plain("f g")]]),
        Block::Paragraph(vec![plain("h")]),
    ];
    assert_eq!(document.sections[0].blocks, wanted);
    assert_eq!(document.sections[1].blocks, [Block::Paragraph(vec![bold("i"), plain("j")])]);
    assert_eq!(document.section("b").map(|section| section.heading.as_str()), Some("Two"));
}

#[test]
fn syllables_are_counted_as_they_are_heard() {
    for (count, words) in [
        (1, "home a the help rent bus school wait yes makes used lived asked bread house tried"),
        (2, "people support doctor city able table wanted houses changes decide also money garden English 2020"),
        (3, "remember hospital together family policy possible"),
        (4, "available information especially necessary"),
    ] {
        for word in words.split(' ') {
            assert_eq!(syllables(word), count, "{word}");
        }
    }
    // 116 words, 8 sentences… a sentence of ten words of one syllable: 0.39 × 10 + 11.8 − 15.59 = 0.11.
    assert_eq!(Counted::of(["The team will help you find a home to rent."]).grade_tenths(), 1);
    assert_eq!(Counted::of(["Available accommodation necessitates consideration."]).grade_tenths() / 10, 39);
    assert_eq!(Counted::of([""]).grade_tenths(), 0);
}

fn packs() -> Vec<(String, BTreeMap<String, Vec<u8>>)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/areas");
    let folder = |path: &Path| -> BTreeMap<String, Vec<u8>> {
        let files = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        files.map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap())).collect()
    };
    let mut all: Vec<_> = fs::read_dir(root)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), folder(&path)))
        .collect();
    all.sort();
    all
}

#[test]
fn nothing_is_wrong_with_the_packs_that_are_there() {
    let all = packs();
    assert_eq!(all.len(), 6);
    for (slug, files) in &all {
        // As old as they may be: a pack that nobody has checked again is told by `cargo xtask area check`, and breaks no build.
        let checked = check(slug, files, &Against { form: &standard(), numbers: &numbers(), test_keys: &[], today: TODAY });
        let told: Vec<String> = checked.problems.iter().map(ToString::to_string).collect();
        assert!(told.is_empty(), "{slug}: {told:#?}");
        let pack = checked.pack.unwrap();
        assert!(pack.example && pack.recipient.is_none() && pack.contacts.is_empty() && pack.phones.is_empty(), "{slug}");
        let offered: Vec<&str> = Lang::offered().map(Lang::tag).collect();
        assert_eq!(pack.languages, offered, "{slug}");
        // Years, rents, minutes. Large numbers are counted otherwise in some languages, and a month can be a number in others.
        let figures = |lines: Vec<String>| -> BTreeSet<String> {
            let text = lines.join(" ");
            let found =
                text.split(|sign: char| !sign.is_ascii_digit() && sign != ',' && sign != '.').map(|word| word.trim_matches([',', '.']));
            found.filter(|word| word.len() >= 2 && word.bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned).collect()
        };
        for section in &checked.documents["en"].sections {
            for tag in &offered[1..] {
                let other = checked.documents[*tag].section(&section.id).unwrap_or_else(|| panic!("{slug} has no {} in {tag}", section.id));
                assert_eq!(section.lines().len(), other.lines().len(), "{slug}: {} in {tag}", section.id);
                // The plan of “2030s” is said in words in some. How many people live there is written in as many ways as there are languages.
                let (mut english, mut own) = (figures(section.lines()), figures(other.lines()));
                if section.id == "place" {
                    own.retain(|figure| figure.len() == 4);
                    english.retain(|figure| figure.len() == 4);
                }
                // The plan of “2030s” is said in words in some.
                if !section.lines().join(" ").contains("2030s") {
                    assert_eq!(english, own, "{slug}: {} has other figures in {tag}", section.id);
                }
            }
        }
        let said = format!("{:?}", checked.documents);
        for word in ["slavery", "safehouse", "traffick", "victim"] {
            assert!(!said.to_lowercase().contains(word), "{slug} says {word}: somebody may be watching");
        }
    }
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_fail(source in "(status: source\n)?(## (place|team|x): [a-z]{0,4}\n|- |\\*\\*|[a-z<>&;#|`]{0,9}|\n| ){0,40}") {
        let (document, _) = read("en.md", &source, &AREA_SECTIONS);
        for section in &document.sections {
            prop_assert!(AREA_SECTIONS.contains(&section.id.as_str()));
        }
    }
}
