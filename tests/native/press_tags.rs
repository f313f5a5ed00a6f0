//! The press: whoever hears a document hears all of it, in its order, and in its languages.
//!
//! `press_tree` reads the tree back and checks that it and the pages name each other; poppler judges it too.

use super::press::{ALBANIAN, TIGRINYA, VIETNAMESE, file, languages, phrase, print, printed, row, run, section, signature, squeeze, typed};
use super::press_tree::{Element, Tagged};
use lopdf::{Object, decode_text_string};
use onward::packet::{Row, RowKind, SectionReading};

const ARABIC_SHORT: &str = "تقول السيدة إنها تعاني من صداع شديد";

fn referral() -> Vec<SectionReading> {
    let mut signed = row("The person’s signature", &["Signed on 4 March 2026"]);
    signed.drawing = Some(signature());
    let mut drawn = row("The worker’s signature", &[]);
    (drawn.drawing, drawn.kind) = (Some(signature()), RowKind::Answered);
    let mut phone = row("Phone", &["+44 7700 900123"]);
    phone.second = Some(phrase("رقم الهاتف", "ar"));
    let member = |label: &str, answer: &str| Row { depth: 1, ..row(label, &[answer]) };
    let child = |label: &str| Row { kind: RowKind::Answered, ..row(label, &[]) };
    let mut chosen = row("Where to?", &[]);
    (chosen.answer, chosen.kind) = (vec![phrase("Anywhere", "en")], RowKind::Answered);
    let mut person = section("A. The person", vec![phone, row("Debts", &[]), row("Notes", &["One line\n\nand another", "More"])]);
    person.second = Some(phrase("الشخص", "ar"));
    let rows =
        vec![child("Child 1"), member("School", "Yes"), child("Child 2"), member("School", "No"), member("Doctor", "Dr Ray"), chosen];
    vec![person, section("B. Children", rows), section("C. Agreement", vec![signed, drawn])]
}

#[test]
fn the_tree_says_what_the_pages_say() {
    let tagged = Tagged::read(&printed(&print(referral())).pdf);
    // Arabic as it stands on the page, from left to right: programs turn it round themselves.
    let arabic = |text: &str| text.chars().rev().collect::<String>();
    let expected = format!(
        r#"Document
  H1: Referral packet
  P: Risk information withheld: speak to the worker before any visit.
  Part
    H2
      Span: {title}
      Span in "ar": {person}
    Table
      TR
        TH of Row
          P: Phone
          P in "ar": {phone}
        TD: +44 7700 900123
      TR
        TH of Row: Debts
        TD: Not answered
      TR
        TH of Row: Notes
        TD
          P in "": One line
          P in "": and another
          P in "": More
  Part
    H2: B. Children
    Table
      TR
        TH of Column over 2: Child 1
      TR
        TH of Row: School
        TD in "": Yes
    Table
      TR
        TH of Column over 2: Child 2
      TR
        TH of Row: School
        TD in "": No
      TR
        TH of Row: Doctor
        TD in "": Dr Ray
    Table
      TR
        TH of Row: Where to?
        TD: Anywhere
  Part
    H2: C. Agreement
    Table
      TR
        TH of Row: The person’s signature
        TD
          P in "": Signed on 4 March 2026
          Figure for "The person’s signature: drawn by hand"
      TR
        TH of Row: The worker’s signature
        TD
          Figure for "The worker’s signature: drawn by hand"
"#,
        title = "A. The person ",
        person = arabic("الشخص"),
        phone = arabic("رقم الهاتف"),
    );
    assert_eq!(tagged.shown(), expected);
}

#[test]
fn the_foot_and_the_rules_are_not_read() {
    let tagged = Tagged::read(&printed(&print(referral())).pdf);
    let foot = ("Pagination".to_owned(), "Footer".to_owned());
    let rule = ("Layout".to_owned(), String::new());
    assert!(tagged.artifacts.iter().all(|artifact| *artifact == foot || *artifact == rule), "{:?}", tagged.artifacts);
    assert!(tagged.artifacts.contains(&foot) && tagged.artifacts.contains(&rule));
    assert!(!tagged.shown().contains("3f2a91c4") && !tagged.shown().contains("Page 1"));
}

#[test]
fn every_row_has_its_header_and_every_table_its_columns() {
    for print in [print(referral()), print(vec![section("The person", languages())])] {
        let tagged = Tagged::read(&printed(&print).pdf);
        for table in tagged.all("Table") {
            for (index, row) in table.kids.iter().enumerate() {
                let cells: Vec<&str> = row.kids.iter().map(|cell| cell.tag.as_str()).collect();
                match cells.as_slice() {
                    ["TH"] => assert!(index == 0 && row.kids[0].columns == 2 && row.kids[0].scope.as_deref() == Some("Column")),
                    ["TH", "TD"] => assert_eq!(row.kids[0].scope.as_deref(), Some("Row")),
                    other => panic!("a row of {other:?}"),
                }
            }
        }
    }
}

#[test]
fn an_answer_that_runs_over_pages_is_one_cell() {
    let long = (0..2_000).map(|number| format!("word{number}")).collect::<Vec<_>>().join(" ");
    let printed = printed(&print(vec![section("Notes", vec![row("Short", &["one"]), row("Long", &[&long]), row("After", &["last"])])]));
    let tagged = Tagged::read(&printed.pdf);
    let cells = tagged.all("TD");
    assert_eq!(cells.len(), 3);
    let pages: Vec<usize> = cells[1].pieces.iter().map(|(page, _)| *page).collect();
    assert!(printed.pages >= 3 && pages == (0..printed.pages).collect::<Vec<_>>(), "{pages:?} of {}", printed.pages);
    // To the letter: no two words become one where a line or a page ends.
    assert_eq!(tagged.text(cells[1]), long);
    assert_eq!(tagged.text(cells[2]), "last");
}

#[test]
fn a_language_is_said_only_where_it_differs_from_the_documents() {
    let mut print = print(vec![section("A", vec![row("Name", &["Sam"]), row("Age", &["31"])])]);
    print.reading.title = phrase("حزمة الإحالة", "ar");
    print.reading.sections[0].title = phrase("الشخص", "ar");
    print.reading.sections[0].rows[0].second = Some(phrase("الاسم", "ar"));
    let tagged = Tagged::read(&printed(&print).pdf);
    assert_eq!(tagged.document.catalog().unwrap().get(b"Lang").unwrap().as_str().unwrap(), b"ar");
    let langs = |tag: &str| tagged.all(tag).iter().map(|element| element.lang.clone()).collect::<Vec<_>>();
    let said = |lang: &str| Some(lang.to_owned());
    assert_eq!(langs("H1"), [None]);
    assert_eq!(langs("H2"), [None]);
    assert_eq!(langs("P"), [said("en"), said("en"), None]);
    // "Sam" is in a language that nobody noted, and "31" in none.
    assert_eq!(langs("TD"), [said(""), None]);
    // Lines, and the columns of tables, begin at the right.
    let root = tagged.document.get_dictionary(tagged.root.id).unwrap().get(b"A").unwrap().as_dict().unwrap();
    assert_eq!(root.get(b"WritingMode").unwrap().as_name().unwrap(), b"RlTb");
}

#[test]
fn what_has_no_text_leaves_no_empty_heading_behind() {
    let mut print = print(vec![section("", vec![row("", &[""])]), section("Empty", Vec::new()), section("", Vec::new())]);
    print.reading.first.clear();
    let tagged = Tagged::read(&printed(&print).pdf);
    let expected = "Document\n  H1: Referral packet\n  Part\n    Table\n      TR\n        TH of Row\n        TD\n  Part\n    H2: Empty\n";
    assert_eq!(tagged.shown(), expected);
}

#[test]
fn tables_and_drawings_know_where_they_stand() {
    let tagged = Tagged::read(&printed(&print(referral())).pdf);
    let boxed = |element: &Element| -> Vec<f32> {
        let attributes = tagged.document.get_dictionary(element.id).unwrap().get(b"A").unwrap().as_dict().unwrap();
        attributes.get(b"BBox").unwrap().as_array().unwrap().iter().map(|edge| edge.as_float().unwrap()).collect()
    };
    for tag in ["Table", "Figure"] {
        for element in tagged.all(tag) {
            let [left, lower, right, upper] = boxed(element)[..] else { panic!("four edges") };
            assert!(0.0 < left && left < right && right < 596.0 && 0.0 < lower && lower < upper && upper < 842.0, "{tag}");
        }
    }
    let figures = tagged.all("Figure");
    let [left, _, right, _] = boxed(figures[0])[..] else { panic!("four edges") };
    assert!((right - left - 62.0 * 72.0 / 25.4).abs() < 0.1, "a signature is 62 mm wide");
}

#[test]
fn each_section_has_a_bookmark_that_leads_to_it() {
    let rows = |count: usize| (0..count).map(|number| row(&format!("Question {number}"), &["So it goes on. "])).collect::<Vec<_>>();
    let mut sections: Vec<SectionReading> = (0..9).map(|number| section(&format!("Part {number}"), rows(4 + 9 * (number % 3)))).collect();
    // What a viewer shows has no marks of direction, and any letter.
    sections.push(section("\u{2068}J\u{2069}. Gjëra të tjera", rows(1)));
    sections.push(section(" ", Vec::new()));
    let printed = printed(&print(sections));
    assert!(printed.pages > 2);
    let tagged = Tagged::read(&printed.pdf);
    let catalog = tagged.document.catalog().unwrap();
    assert!(catalog.get(b"PageMode").is_err(), "the bookmarks open only when somebody asks");
    let outlines = catalog.get(b"Outlines").unwrap().as_reference().unwrap();
    let root = tagged.document.get_dictionary(outlines).unwrap();
    assert_eq!(root.get(b"Count").unwrap().as_i64().unwrap(), 10);
    let mut next = root.get(b"First").ok().and_then(|first| first.as_reference().ok());
    let (mut titles, mut last, mut before) = (Vec::new(), None, (0, f32::MAX));
    while let Some(id) = next {
        let bookmark = tagged.document.get_dictionary(id).unwrap();
        assert_eq!(bookmark.get(b"Parent").unwrap().as_reference().unwrap(), outlines);
        assert_eq!(bookmark.get(b"Prev").ok().map(|before| before.as_reference().unwrap()), last);
        let [page, kind, Object::Null, upper, Object::Null] = bookmark.get(b"Dest").unwrap().as_array().unwrap().as_slice() else {
            panic!("a destination")
        };
        assert_eq!(kind.as_name().unwrap(), b"XYZ");
        let page = tagged.pages.iter().position(|id| *id == page.as_reference().unwrap()).unwrap();
        let upper = upper.as_float().unwrap();
        assert!(page > before.0 || (page == before.0 && upper < before.1), "{page}, {upper} after {before:?}");
        before = (page, upper);
        titles.push(decode_text_string(bookmark.get(b"Title").unwrap()).unwrap());
        (last, next) = (Some(id), bookmark.get(b"Next").ok().map(|next| next.as_reference().unwrap()));
    }
    assert_eq!(root.get(b"Last").unwrap().as_reference().ok(), last);
    let expected: Vec<String> = (0..9).map(|number| format!("Part {number}")).chain(["J. Gjëra të tjera".to_owned()]).collect();
    assert_eq!(titles, expected);
    assert_eq!(tagged.all("H2").iter().map(|heading| tagged.text(heading)).collect::<Vec<_>>(), expected);
}

#[test]
fn the_metadata_says_twice_the_same() {
    let printed = printed(&print(referral()));
    let tagged = Tagged::read(&printed.pdf);
    let info = tagged.document.get_dictionary(tagged.document.trailer.get(b"Info").unwrap().as_reference().unwrap()).unwrap();
    let said: Vec<(&str, String)> =
        info.iter().map(|(key, value)| (std::str::from_utf8(key).unwrap(), decode_text_string(value).unwrap())).collect();
    let date = "D:20260304102030Z";
    let expected = [("Title", "Packet"), ("Producer", "Onward"), ("CreationDate", date), ("ModDate", date)];
    assert_eq!(said, expected.map(|(key, value)| (key, value.to_owned())));
    // As it is in the file, so that what reads no PDF finds it.
    let pdf = String::from_utf8_lossy(&printed.pdf);
    let xmp = pdf.split_once("<?xpacket begin").unwrap().1.split_once("<?xpacket end").unwrap().0;
    let title = "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Packet</rdf:li></rdf:Alt></dc:title>";
    let dates = "<xmp:CreateDate>2026-03-04T10:20:30Z</xmp:CreateDate><xmp:ModifyDate>2026-03-04T10:20:30Z</xmp:ModifyDate>";
    for line in [title, "<pdf:Producer>Onward</pdf:Producer>", dates, "<dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>"] {
        assert!(xmp.contains(line), "{line}\nnot in\n{xmp}");
    }
    let mut undated = print(referral());
    undated.made_at = "yesterday".to_owned();
    let undated = super::press::printed(&undated).pdf;
    assert!(!undated.windows(10).any(|bytes| bytes == b"CreateDate" || bytes == b"CreationDa"));
}

#[test]
fn grey_means_the_same_everywhere() {
    let tagged = Tagged::read(&printed(&print(referral())).pdf);
    for page in &tagged.pages {
        let resources = tagged.document.get_dictionary(*page).unwrap().get(b"Resources").unwrap().as_reference().unwrap();
        let spaces = tagged.document.get_dictionary(resources).unwrap().get(b"ColorSpace").unwrap().as_dict().unwrap();
        let grey = tagged.document.dereference(spaces.get(b"DefaultGray").unwrap()).unwrap().1.as_array().unwrap();
        assert_eq!(grey[0].as_name().unwrap(), b"ICCBased");
        let profile = tagged.document.dereference(&grey[1]).unwrap().1.as_stream().unwrap();
        assert_eq!(profile.dict.get(b"N").unwrap().as_i64().unwrap(), 1);
        let profile = profile.decompressed_content().unwrap();
        let number = |at: usize| u32::from_be_bytes(profile[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!((number(0), &profile[12..24], &profile[36..40]), (profile.len(), b"mntrGRAYXYZ ".as_slice(), b"acsp".as_slice()));
        // Its tags are within it, one after the other, and the last is the curve, up to white.
        let tags: Vec<(usize, usize)> = (0..number(128)).map(|tag| (number(136 + 12 * tag), number(140 + 12 * tag))).collect();
        let ends = tags.iter().map(|(start, length)| start + length);
        assert!(ends.eq(tags[1..].iter().map(|(start, _)| *start).chain([profile.len()])), "{tags:?}");
        assert_eq!((tags.len(), &profile[profile.len() - 2..]), (4, [0xff, 0xff].as_slice()));
    }
}

#[test]
fn poppler_reads_the_tree_in_every_script() {
    let mut signed = row("Said", &[]);
    (signed.kind, signed.answer) = (RowKind::Answered, vec![phrase(ARABIC_SHORT, "ar"), typed(TIGRINYA)]);
    signed.drawing = Some(signature());
    let path = file("tagged", &printed(&print(vec![section("The person", vec![signed, row("Notes", &[VIETNAMESE, ALBANIAN])])])).pdf);
    let path = path.to_str().expect("a plain path");
    run("qpdf", &["--check", path]);
    if let Some(said) = run("pdfinfo", &[path]) {
        assert!(said.lines().any(|line| line.split_whitespace().eq(["Tagged:", "yes"])), "{said}");
    }
    let Some(said) = run("pdfinfo", &["-struct-text", path]) else { return };
    // Poppler leaves Arabic as it stands on the page.
    let arabic: String = ARABIC_SHORT.chars().rev().collect();
    let flat = squeeze(&said);
    let wanted = [
        "H1 (block) \"Referral packet\"",
        "H2 (block) \"The person\"",
        "TH: /Scope /Row \"Said\"",
        &arabic,
        TIGRINYA,
        VIETNAMESE,
        ALBANIAN,
    ];
    for wanted in wanted {
        assert!(flat.contains(&squeeze(wanted)), "{wanted}\nnot in\n{said}");
    }
}
