//! The fonts of the press: what each language costs, that no letter of our own words lacks one, and that a form to fill in and a
//! guide come out whole in each script.

use super::press::{fetched, fonts};
use super::press_scripts::{has_words, tight};
use super::press_tree::Tagged;
use super::scenario::words;
use onward::area::markdown::{AREA_SECTIONS, read};
use onward::form::{Stage, standard};
use onward::language::{Direction, Lang, Script};
use onward::messages::{Leaf, LeafKind, LeafSection};
use onward::packet::{Pair, Phrase, read_blank};
use onward::press::files::{FILES, script_of};
use onward::press::fonts::{Fonts, Weight};
use onward::press::texts::{of_blank, of_leaf};
use onward::press::{Paper, set_blank, set_leaf};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What one document of a language may fetch, brotli 11: half a minute of a very slow line (50 KB/s) for Chinese, four seconds else.
const LANGUAGE_KB: usize = 220;
const CHINESE_KB: usize = 740;
/// What a document with a rare character fetches besides.
const RARE_KB: usize = 1_250;

fn public() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public")
}

/// The table of `public/fonts/README.md`: bytes and bytes with brotli, by name.
fn table() -> BTreeMap<String, (usize, usize)> {
    let readme = std::fs::read_to_string(public().join("fonts/README.md")).expect("the table is there");
    let rows = readme.lines().filter_map(|line| line.strip_prefix("| `")).map(|line| {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let number = |cell: &str| cell.replace(',', "").parse::<usize>().expect("a number");
        (cells[0].trim_end_matches('`').to_owned(), (number(cells[1]), number(cells[2])))
    });
    rows.collect()
}

#[test]
fn a_language_costs_no_more_than_it_may() {
    let table = table();
    let of = |name: &str| table[name.trim_start_matches("fonts/")];
    assert_eq!(table.len(), FILES.len());
    for file in &FILES {
        let bytes = std::fs::metadata(public().join(file.name)).expect("it is there").len();
        assert_eq!(of(file.name).0 as u64, bytes, "{}: make the table anew", file.name);
    }
    let is_rare = |name: &str| name.contains("More");
    for lang in Lang::all() {
        let own = FILES.iter().filter(|file| [Lang::ENGLISH.script(), lang.script()].contains(&file.script) && !is_rare(file.name));
        let total: usize = own.map(|file| of(file.name).1).sum();
        println!("{:>4}: fonts of {:>7} bytes, brotli 11", lang.tag(), total);
        let limit = if lang.tag() == "zh" { CHINESE_KB } else { LANGUAGE_KB };
        assert!(total <= limit * 1000, "{}: {total}", lang.tag());
    }
    for file in FILES.iter().filter(|file| is_rare(file.name)) {
        let bytes = of(file.name).1;
        println!("{:>27}: {bytes} bytes, brotli 11", file.name);
        assert!(bytes <= RARE_KB * 1000, "{}", file.name);
    }
}

#[test]
fn every_letter_of_our_words_has_a_font() {
    let sources = fonts();
    let fonts = Fonts::new(&sources).expect("they are fonts");
    let mut texts = super::layers::files(&public().join("locales"), &[".ftl"]);
    texts.extend(super::layers::files(&public().join("areas"), &[".md"]));
    texts.extend(super::layers::files(&public().join("guide"), &[".md"]));
    assert!(texts.len() > 50, "{}", texts.len());
    let mut lost = Vec::new();
    for path in texts {
        let text = std::fs::read_to_string(&path).expect("UTF-8");
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let lacks = |letter: &char| !letter.is_control() && fonts.choose(*letter, Weight::Regular, None).is_none();
            let letters: String = line.chars().filter(lacks).filter(|letter| !matches!(letter, '\u{200b}'..='\u{200f}')).collect();
            if !letters.is_empty() {
                lost.push(format!("{}:{}: {letters}", path.display(), number + 1));
            }
        }
    }
    assert!(lost.is_empty(), "make the fonts anew (public/fonts/README.md):\n{}", lost.join("\n"));
}

/// A language for each script, those of which the words are there.
fn of_each_script() -> impl Iterator<Item = Lang> {
    let tags = ["vi", "ckb", "ti", "bn", "hi", "zh"].into_iter().filter(|tag| has_words(tag));
    tags.map(|tag| Lang::from_tag(tag).expect("a language of the list"))
}

/// Nothing is missing, nothing is a box, and what runs from left to right is there in its order.
fn is_whole<'t>(pdf: &[u8], missing: &str, texts: impl Iterator<Item = &'t Phrase>) {
    assert_eq!(missing, "");
    let tagged = Tagged::read(pdf);
    assert_eq!(tagged.boxes, 0);
    let all = tight(&tagged.shown());
    let is_arabic = |text: &str| text.chars().any(|letter| script_of(letter) == Some(Script::Arabic));
    let texts = texts.filter(|phrase| phrase.lang.is_some_and(|lang| lang.direction() == Direction::Ltr) && !is_arabic(&phrase.text));
    let lost: Vec<&str> = texts.flat_map(|phrase| phrase.text.split('\n')).filter(|text| !all.contains(&tight(text))).collect();
    assert!(lost.is_empty(), "{lost:?}");
}

#[test]
fn a_form_to_fill_in_is_whole_in_each_script() {
    let english = words("en");
    for lang in of_each_script() {
        let own = words(lang.tag());
        let reading = read_blank(&standard(), &own, Some(&english), Stage::Enquiry, &|_| vec!["Leeds".to_owned()]);
        let paper = Paper { reading, foot: own.text("blank-foot"), page_of: "{page} / {pages}".to_owned() };
        let printed = set_blank(&paper, &fetched(&of_blank(&paper)), &mut |_| {}).expect("a form that can be set");
        super::press::file(&format!("form-{}", lang.tag()), &printed.pdf);
        is_whole(&printed.pdf, &printed.missing(), paper.reading.phrases().into_iter());
    }
}

#[test]
fn a_guide_is_whole_in_each_language() {
    for lang in Lang::all() {
        let Ok(text) = std::fs::read_to_string(public().join(format!("areas/leeds/{}.md", lang.tag()))) else { continue };
        let document = read("", &text, &AREA_SECTIONS).0;
        let phrase = |text: &str| Phrase { text: text.to_owned(), lang: Some(lang) };
        let leaf = Leaf {
            kind: LeafKind::Guide,
            lang,
            title: Pair { words: phrase("Leeds"), second: None },
            first: Vec::new(),
            sections: document.sections.iter().map(|section| LeafSection::of(section, lang)).collect(),
            foot: String::new(),
            page_of: "{page} / {pages}".to_owned(),
        };
        let texts = of_leaf(&leaf);
        let printed = set_leaf(&leaf, &fetched(&texts), &mut |_| {}).expect("a guide that can be set");
        super::press::file(&format!("guide-{}", lang.tag()), &printed.pdf);
        let all: Vec<Phrase> = texts.iter().filter(|text| !text.text.contains("{page}")).map(|text| phrase(text.text)).collect();
        is_whole(&printed.pdf, &printed.missing(), all.iter());
    }
}
