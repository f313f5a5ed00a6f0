//! An area's guide, printed: everything is on the pages and said to whoever hears it, in both languages, over as many pages as it takes.
//!
//! Poppler and qpdf judge the files, as in `press`.

use super::press::{file, fonts, needed, phrase, run, squeeze, text};
use super::press_tree::Tagged;
use onward::area::Pack;
use onward::area::markdown::{AREA_SECTIONS, Document, read};
use onward::language::Lang;
use onward::messages::{Leaf, LeafBlock, LeafKind, LeafSection, LeafSize};
use onward::packet::{Pair, Phrase};
use onward::press::texts::of_leaf;
use onward::press::{Printed, set_leaf};
use std::collections::BTreeSet;

const MM: f32 = 72.0 / 25.4;
const UA: &str = "<pdfuaid:part>1</pdfuaid:part>";
const A3: &str = "<pdfaid:part>3</pdfaid:part>";

fn public(path: &str) -> String {
    std::fs::read_to_string(format!("{}/public/{path}", env!("CARGO_MANIFEST_DIR"))).expect("it is there")
}

fn document(tag: &str) -> Document {
    read("", &public(&format!("areas/leeds/{tag}.md")), &AREA_SECTIONS).0
}

/// Leeds, with all of its sources.
pub fn leeds(tag: &str) -> Leaf {
    let lang = Lang::from_tag(tag).expect("a known language");
    let pack: Pack = serde_json::from_str(&public("areas/leeds/area.json")).expect("a pack");
    // Each once, with the day on which it was first looked at.
    let mut seen = BTreeSet::new();
    let sources = pack.facts.iter().filter(|fact| seen.insert(&fact.source));
    let sources = sources.map(|fact| phrase(&format!("{}. {}", fact.source, fact.checked.as_deref().unwrap_or_default()), "en"));
    let words = |english: &str, arabic: &str| if tag == "ar" { arabic.to_owned() } else { english.to_owned() };
    let small = LeafSection {
        heading: alone(&words("Where this is from", "من أين هذه المعلومات"), tag),
        blocks: vec![LeafBlock::List(sources.collect())],
        size: LeafSize::Small,
    };
    Leaf {
        kind: LeafKind::Guide,
        lang,
        title: Pair::of(phrase(&pack.name[tag], tag)),
        first: vec![
            Pair::of(phrase(&words("This is an example.", "هذا مثال."), tag)),
            Pair::of(phrase(&words("The pictures and the map are not on this paper.", "لا توجد الصور والخريطة على هذه الورقة."), tag)),
        ],
        sections: document(tag).sections.iter().map(|section| LeafSection::of(section, lang)).chain([small]).collect(),
        foot: words("Not encrypted.", "غير مشفّر."),
        page_of: words("Page {page} of {pages}", "صفحة {page} من {pages}"),
    }
}

/// A short one.
fn paper(blocks: Vec<LeafBlock>) -> Leaf {
    Leaf { first: Vec::new(), sections: vec![section("Home", blocks)], ..leeds("en") }
}

fn section(heading: &str, blocks: Vec<LeafBlock>) -> LeafSection {
    LeafSection { heading: alone(heading, "en"), blocks, size: LeafSize::Text }
}

fn alone(text: &str, tag: &str) -> Option<Pair> {
    Some(Pair::of(phrase(text, tag)))
}

pub fn printed(paper: &Leaf) -> Printed {
    set_leaf(paper, &fonts(), &mut |_| {}).expect("a guide that can be set")
}

fn texts(block: &LeafBlock) -> &[Phrase] {
    match block {
        LeafBlock::Paragraph(phrase) => std::slice::from_ref(phrase),
        LeafBlock::List(items) => items,
        _ => panic!("a guide has nothing else"),
    }
}

/// Every text of it.
fn phrases(paper: &Leaf) -> Vec<&Phrase> {
    let headings = paper.sections.iter().filter_map(|section| section.heading.as_ref());
    let blocks = paper.sections.iter().flat_map(|section| &section.blocks);
    headings.chain(&paper.first).map(|pair| &pair.words).chain(blocks.flat_map(texts)).collect()
}

/// Whether it says that it keeps PDF/UA-1, and PDF/A-3.
fn claims(printed: &Printed) -> (bool, bool) {
    let pdf = String::from_utf8_lossy(&printed.pdf);
    (pdf.contains(UA), pdf.contains(A3))
}

#[test]
fn the_tree_of_a_guide_says_what_its_pages_say() {
    let mut paper = paper(vec![
        LeafBlock::Paragraph(phrase("A flat of your own.", "en")),
        LeafBlock::List(vec![phrase("A bed", "en"), phrase("Një shtrat", "sq"), phrase("A table\nand chairs", "en")]),
        LeafBlock::Paragraph(phrase("", "en")),
    ]);
    paper.first = vec![Pair::of(phrase("This is an example.", "en"))];
    paper.sections.push(section("Sources", vec![LeafBlock::List(vec![phrase("Census 2021", "en")])]));
    let tagged = Tagged::read(&printed(&paper).pdf);
    let wanted = "\
Document
  H1: Leeds
  P: This is an example.
  Part
    H2: Home
    P: A flat of your own.
    L
      LI
        Lbl: •
        LBody: A bed
      LI
        Lbl: •
        LBody in \"sq\": Një shtrat
      LI
        Lbl: •
        LBody
          P: A table
          P: and chairs
  Part
    H2: Sources
    L
      LI
        Lbl: •
        LBody: Census 2021
";
    assert_eq!(tagged.shown(), wanted);
    let signs: Vec<&[u8]> = tagged
        .all("L")
        .iter()
        .map(|list| {
            let list = tagged.document.get_dictionary(list.id).expect("an element");
            list.get(b"A").and_then(|signs| signs.as_dict()?.get(b"ListNumbering")?.as_name()).expect("it says how its items begin")
        })
        .collect();
    assert_eq!(signs, [b"Disc", b"Disc"]);
}

#[test]
fn a_whole_guide_is_on_paper_in_both_languages() {
    for tag in ["en", "ar"] {
        let paper = leeds(tag);
        let printed = printed(&paper);
        assert_eq!(printed.missing(), "", "{tag}");
        assert!((2..=6).contains(&printed.pages), "{tag}: {} pages", printed.pages);
        let tagged = Tagged::read(&printed.pdf);
        // What is heard: every text whole and once. A line from right to left is read back in the order of its places.
        let heard = |text: &str| -> Vec<char> {
            let mut letters: Vec<char> = squeeze(text).chars().filter(|letter| *letter != ' ').collect();
            if tag == "ar" {
                letters.sort_unstable();
            }
            letters
        };
        let mut said: Vec<Vec<char>> =
            ["H2", "P", "LBody"].iter().flat_map(|tag| tagged.all(tag)).map(|one| heard(&tagged.text(one))).collect();
        let mut wanted: Vec<Vec<char>> = phrases(&paper).iter().map(|phrase| heard(&phrase.text)).collect();
        said.sort();
        wanted.sort();
        assert_eq!(said, wanted, "{tag}");
        let headings: Vec<Vec<char>> = tagged.all("H2").into_iter().map(|one| heard(&tagged.text(one))).collect();
        let wanted: Vec<Vec<char>> = paper.sections.iter().flat_map(|one| &one.heading).map(|one| heard(&one.words.text)).collect();
        assert_eq!(headings, wanted, "{tag}: in this order");
        let path = file(&format!("guide-{tag}"), &printed.pdf);
        let at = path.to_str().expect("a plain path");
        if run("qpdf", &["--check", at]).is_none() {
            return;
        }
        let Some(info) = run("pdfinfo", &[at]) else { return };
        assert!(info.contains("Title:           Area guide\n") && info.contains("Tagged:          yes"), "{info}");
        assert!(["Author:", "Creator:", "Subject:", "Keywords:", "CreationDate:"].iter().all(|key| !info.contains(key)), "{info}");
        assert!(run("pdfdetach", &["-list", at]).expect("it ran before").contains("0 embedded files"));
        // Poppler copies Arabic from places, and some of it turned round. Of a long address it leaves out the hyphens at which it
        // breaks.
        let bare = |text: &str| text.replace([' ', '-'], "");
        let seen = bare(&text(&path).expect("poppler ran before"));
        let words = phrases(&paper).into_iter().flat_map(|phrase| phrase.text.split_whitespace());
        let lost: Vec<&str> = words.filter(|word| tag == "en" && !seen.contains(&bare(word))).collect();
        assert_eq!(lost, [] as [&str; 0]);
        for line in run("pdftotext", &["-q", "-bbox", at, "-"]).expect("it ran before").lines().filter(|line| line.contains("<word")) {
            let edge = |key: &str| -> f32 {
                let rest = line.split_once(&format!("{key}=\"")).expect("poppler writes it").1;
                rest.split_once('"').expect("and closes it").0.parse().expect("a number")
            };
            let inside = edge("xMin") > 19.0 * MM && edge("xMax") < 191.0 * MM && edge("yMin") > 15.0 * MM && edge("yMax") < 290.0 * MM;
            assert!(inside, "{tag}: {line}");
        }
    }
}

#[test]
fn a_guide_claims_what_it_keeps() {
    assert_eq!(claims(&printed(&leeds("en"))), (true, true));
    let bed = || paper(vec![LeafBlock::List(vec![phrase("A bed", "en")])]);
    assert_eq!(claims(&printed(&bed())), (true, true));
    // A section in another language than the paper has a bookmark that nobody can say in its language.
    let mut other = bed();
    other.sections[0].heading = alone("المنزل", "ar");
    assert_eq!(claims(&printed(&other)), (false, true));
    let mut sign = bed();
    sign.sections[0].blocks.push(LeafBlock::Paragraph(phrase("A bed 😀", "en")));
    assert_eq!(claims(&printed(&sign)), (false, false));
}

#[test]
fn a_text_of_any_length_runs_on_and_no_line_of_an_item_is_left_alone() {
    let long = phrase(&"You can ask the team for a bed. ".repeat(2_000), "en");
    let items: Vec<Phrase> =
        (0..60).map(|number| phrase(&format!("Item {number}: {}", "a bed and a table ".repeat(10 + number % 23)), "en")).collect();
    let paper =
        paper(vec![LeafBlock::Paragraph(long.clone()), LeafBlock::List(items.clone()), LeafBlock::Paragraph(phrase("The end.", "en"))]);
    let printed = printed(&paper);
    assert!(printed.pages > 15, "{} pages", printed.pages);
    let tagged = Tagged::read(&printed.pdf);
    let text = |element| squeeze(&tagged.text(element));
    let paragraphs: Vec<String> = tagged.all("P").into_iter().map(text).collect();
    assert_eq!(paragraphs, [squeeze(&long.text), "The end.".to_owned()]);
    let (signs, bodies) = (tagged.all("Lbl"), tagged.all("LBody"));
    assert_eq!((signs.len(), bodies.len()), (items.len(), items.len()));
    for ((sign, body), item) in signs.iter().zip(&bodies).zip(&items) {
        assert_eq!(text(body), squeeze(&item.text));
        assert_eq!(sign.pieces[0].0, body.pieces[0].0, "{}", item.text);
    }
    let path = file("guide-long", &printed.pdf);
    let Some(seen) = run("pdftotext", &["-q", "-layout", path.to_str().expect("a plain path"), "-"]) else { return };
    let pages: Vec<Vec<String>> = seen
        .split('\u{c}')
        .map(|page| page.lines().map(squeeze).filter(|line| !line.is_empty()).collect::<Vec<_>>())
        .filter(|page| !page.is_empty())
        .collect();
    let mut broken = 0;
    for (number, page) in pages.iter().enumerate() {
        let [lines @ .., foot] = page.as_slice() else { panic!("page {} is empty", number + 1) };
        assert!(foot.starts_with("Not encrypted.") && foot.ends_with(&format!("Page {} of {}", number + 1, printed.pages)), "{foot}");
        let Some(next) = pages.get(number + 1) else { continue };
        let Some(begins) = lines.iter().rposition(|line| line.starts_with('•')) else { continue };
        let goes_on = next.iter().take_while(|line| !line.starts_with('•')).count();
        if goes_on > 0 {
            assert!(lines.len() - begins >= 3, "page {} ends with {:?}", number + 1, &lines[begins..]);
            broken += 1;
        }
    }
    assert!(broken > 2, "{broken} items go on over a page");
}

#[test]
fn the_same_guide_gives_the_same_bytes_with_no_more_fonts_than_it_needs() {
    assert_eq!(printed(&leeds("ar")).pdf, printed(&leeds("ar")).pdf);
    let files = |paper: &Leaf| needed(&of_leaf(paper));
    assert_eq!(files(&leeds("en")), ["-Regular", "-Bold"]);
    let mut arabic = leeds("ar");
    assert!(files(&arabic).contains(&"Arabic-Bold".to_owned()));
    arabic.sections.clear();
    assert_eq!(files(&paper(vec![LeafBlock::Paragraph(phrase("سرير", "ar"))])), ["-Regular", "-Bold", "Arabic-Regular"]);
    // Without a heading in it, no bold.
    arabic.title.words.text = " ".to_owned();
    arabic.first.clear();
    assert!(!files(&arabic).contains(&"Arabic-Bold".to_owned()));
}
