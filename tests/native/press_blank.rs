//! Forms to fill in by hand, printed: everything is on the pages, nothing is cut, and there is room to write.
//!
//! Poppler and qpdf judge the files, as in `press`.

use super::blank::{areas, papers};
use super::press::{file, fonts, needed, run, squeeze};
use lopdf::content::Content;
use onward::form::Stage;
use onward::language::{Lang, Script};
use onward::messages::{Blank, PressFailure, Spoken};
use onward::packet::BlankReading;
use onward::press::files::script_of;
use onward::press::texts::of_blank;
use onward::press::{Paper, Printed, set_blank};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

const MM: f32 = 72.0 / 25.4;
/// From one line to write on to the next.
const LINE_MM: f32 = 9.0;
/// A box to tick.
const BOX_MM: f32 = 4.0;

fn paper(reading: &BlankReading) -> Paper {
    Paper { reading: reading.clone(), foot: "Not encrypted.".to_owned(), page_of: "Page {page} of {pages}".to_owned() }
}

fn printed(reading: &BlankReading) -> Printed {
    set_blank(&paper(reading), &fonts(), &mut |_| {}).expect("a form that can be set")
}

/// A paper and what came of it.
struct Made {
    stage: Stage,
    name: &'static str,
    reading: BlankReading,
    printed: Printed,
}

/// The shortest papers, and the ones that hold what all others hold.
const STAGES: [Stage; 2] = [Stage::Enquiry, Stage::Handover];

/// Every paper of these, printed once for all tests: without the optimiser it takes seconds a piece.
static MADE: LazyLock<Vec<Made>> = LazyLock::new(|| {
    let make = |stage: Stage| -> Vec<Made> {
        papers(stage).into_iter().map(|(name, reading)| Made { stage, name, printed: printed(&reading), reading }).collect()
    };
    std::thread::scope(|scope| {
        let threads = STAGES.map(|stage| scope.spawn(move || make(stage)));
        threads.into_iter().flat_map(|thread| thread.join().expect("every paper can be set")).collect()
    })
});

fn made(stage: Stage) -> impl Iterator<Item = &'static Made> {
    MADE.iter().filter(move |made| made.stage == stage)
}

impl Made {
    /// The file, for tools.
    fn file(&self, test: &str) -> PathBuf {
        file(&format!("blank-{test}-{}-{}", self.stage.name(), self.name), &self.printed.pdf)
    }
}

/// Letters and figures alone, without short vowels: where both directions stand on one page, a reader's order of the rest is
/// its own.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric() && !matches!(letter, '\u{64b}'..='\u{652}')).collect()
}

/// The text as a reader copies it.
fn text(path: &Path) -> Option<String> {
    run("pdftotext", &["-q", path.to_str().expect("a plain path"), "-"]).map(|text| squeeze(&text))
}

/// The text in the order in which it was written.
fn raw(path: &Path) -> Option<String> {
    run("pdftotext", &["-q", "-raw", path.to_str().expect("a plain path"), "-"])
}

#[test]
fn every_paper_is_whole_and_says_everything() {
    for stage in STAGES {
        for made @ Made { name, reading, printed, .. } in made(stage) {
            assert_eq!(printed.missing(), "", "{name}");
            let path = made.file("whole");
            run("qpdf", &["--check", path.to_str().expect("a plain path")]);
            let (Some(raw), Some(text)) = (raw(&path), text(&path)) else { return };
            let (raw, text) = (letters(&raw), letters(&text));
            let there = |part: &str| raw.contains(&letters(part)) || text.contains(&letters(part));
            // A line that runs both ways, or breaks in the middle of a column, is found word by word.
            let lines = reading.phrases().into_iter().flat_map(|phrase| phrase.text.split('\n'));
            let lost: Vec<&str> = lines.filter(|line| !there(line) && !line.split_whitespace().all(there)).collect();
            assert_eq!(lost, [] as [&str; 0], "{name} {stage:?}");
        }
    }
}

#[test]
fn an_arabic_paper_can_be_copied_as_it_is_read() {
    let made = made(Stage::Handover).find(|made| made.name == "ar").expect("it was made");
    let (reading, Some(text)) = (&made.reading, text(&made.file("arabic"))) else { return };
    // Where a comma, figures or English stand within a line, poppler turns some of it round.
    let plain = |text: &str| text.chars().all(|letter| letter == ' ' || (letter != '،' && script_of(letter) == Some(Script::Arabic)));
    let short = |text: &str| (4..40).contains(&text.chars().count());
    let texts: Vec<&str> = reading.phrases().iter().map(|phrase| phrase.text.as_str()).filter(|text| plain(text) && short(text)).collect();
    let lost: Vec<&&str> = texts.iter().filter(|line| !text.contains(&squeeze(line))).collect();
    // In the narrow columns of a table, the lines of one cell stand beside those of the next.
    assert!(texts.len() > 150 && lost.len() < 5, "{} of {}: {lost:?}", lost.len(), texts.len());
}

#[test]
fn nothing_is_attached_and_nobody_is_named() {
    for made @ Made { name, reading, .. } in made(Stage::Enquiry) {
        let path = made.file("bare");
        let path = path.to_str().expect("a plain path");
        let Some(said) = run("pdfinfo", &[path]) else { return };
        assert!(said.contains("Title:           Form\n"), "{said}");
        assert!(["Author:", "Creator:", "Subject:", "Keywords:", "CreationDate:"].iter().all(|key| !said.contains(key)), "{said}");
        assert!(run("pdfdetach", &["-list", path]).expect("it ran before").contains("0 embedded files"));
        let document = lopdf::Document::load(path).expect("it was checked");
        let lang = document.catalog().and_then(|catalog| catalog.get(b"Lang")).and_then(lopdf::Object::as_str).expect("it has a language");
        assert_eq!(std::str::from_utf8(lang), Ok(reading.lang.tag()), "{name}");
    }
}

#[test]
fn the_same_form_gives_the_same_bytes() {
    for made in made(Stage::Enquiry) {
        assert_eq!(printed(&made.reading).pdf, made.printed.pdf, "{}", made.name);
    }
}

/// Poppler's boxes of words, in points from the upper left corner.
#[test]
fn no_word_is_past_an_edge() {
    for made @ Made { name, .. } in made(Stage::Handover) {
        let path = made.file("edges");
        let Some(words) = run("pdftotext", &["-q", "-bbox", path.to_str().expect("a plain path"), "-"]) else { return };
        let mut seen = 0;
        for line in words.lines().filter(|line| line.trim_start().starts_with("<word")) {
            let edge = |key: &str| -> f32 {
                let rest = line.split_once(&format!("{key}=\"")).expect("poppler writes it").1;
                rest.split_once('"').expect("and closes it").0.parse().expect("a number")
            };
            let inside = edge("xMin") > 19.0 * MM && edge("xMax") < 191.0 * MM && edge("yMin") > 15.0 * MM && edge("yMax") < 290.0 * MM;
            assert!(inside, "{name}: {line}");
            seen += 1;
        }
        assert!(seen > 2_000, "{name}: {seen} words");
    }
}

/// Rectangles of a page: left, lower edge, width, height, in millimetres.
fn rectangles(printed: &Printed) -> Vec<Vec<[f32; 4]>> {
    let document = lopdf::Document::load_mem(&printed.pdf).expect("a PDF");
    let pages = document.get_pages();
    let of = |id| Content::decode(&document.get_page_content(id)).expect("it can be read").operations;
    let read = |numbers: &[lopdf::Object]| -> Option<[f32; 4]> {
        let numbers: Vec<f32> = numbers.iter().filter_map(|number| number.as_float().ok()).map(|points| points / MM).collect();
        numbers.try_into().ok()
    };
    pages.values().map(|id| of(*id).iter().filter(|step| step.operator == "re").filter_map(|step| read(&step.operands)).collect()).collect()
}

#[test]
fn there_is_room_to_write_and_to_tick() {
    for Made { name, printed, .. } in made(Stage::Handover) {
        let pages = rectangles(printed);
        assert!(pages.iter().flatten().count() > 1_000, "{name}: rules and boxes are rectangles");
        let (mut lines, mut sides) = (0, 0);
        for rectangles in &pages {
            let inside = |[x, y, width, height]: &[f32; 4]| *x > 19.9 && x + width < 190.1 && *y > 15.0 && y + height < 285.0;
            assert!(rectangles.iter().all(inside), "{name}: {rectangles:?}");
            let thin = rectangles.iter().filter(|[_, _, width, height]| (0.2..0.28).contains(height) && *width > 15.0);
            let thin: Vec<&[f32; 4]> = thin.collect();
            for one in &thin {
                // The next line above that one could take for the same place to write.
                let above =
                    thin.iter().filter(|other| other[1] > one[1] + 0.01 && other[0] < one[0] + one[2] && one[0] < other[0] + other[2]);
                let gap = above.map(|other| other[1] - one[1]).fold(f32::MAX, f32::min);
                assert!(gap >= LINE_MM, "{name}: {gap} mm between two lines");
                lines += 1;
            }
            let uprights = rectangles.iter().filter(|[_, _, width, height]| (0.2..0.28).contains(width) && *height > 1.0 && *height < 9.0);
            for [_, _, _, height] in uprights {
                assert!(*height >= BOX_MM, "{name}: a box of {height} mm");
                sides += 1;
            }
        }
        assert!(lines > 300 && sides > 1_000, "{name}: {lines} lines, {sides} sides of boxes");
    }
}

#[test]
fn no_heading_is_alone_at_a_foot_and_each_part_begins_a_page() {
    for made @ Made { name, reading, .. } in made(Stage::Handover).filter(|made| made.name == "en") {
        let path = made.file("feet");
        let Some(text) = run("pdftotext", &["-q", "-layout", path.to_str().expect("a plain path"), "-"]) else { return };
        let titles: Vec<String> = reading
            .parts
            .iter()
            .flat_map(|part| std::iter::once(&part.title).chain(part.sections.iter().map(|section| &section.title)))
            .map(|pair| squeeze(&pair.words.text))
            .collect();
        let pages: Vec<&str> = text.split('\u{c}').filter(|page| !page.trim().is_empty()).collect();
        for (number, page) in pages.iter().enumerate() {
            let lines: Vec<String> = page.lines().map(squeeze).filter(|line| !line.is_empty()).collect();
            let [.., last, foot] = lines.as_slice() else { panic!("page {} has fewer than two lines", number + 1) };
            assert!(
                foot.starts_with("Not encrypted.") && foot.ends_with(&format!("Page {} of {}", number + 1, pages.len())),
                "{name}: {foot}"
            );
            assert!(!titles.contains(last), "{name}: {last} is alone at the foot of page {}", number + 1);
        }
        for part in &reading.parts[1..] {
            let title = squeeze(&part.title.words.text);
            let first = |page: &&&str| page.lines().map(squeeze).find(|line| !line.is_empty()).is_some_and(|line| line == title);
            assert_eq!(pages.iter().filter(first).count(), 1, "{title}");
        }
    }
}

#[test]
fn only_the_fonts_of_its_languages_are_needed() {
    let papers = papers(Stage::Enquiry);
    let files = |name: &str| -> Vec<String> {
        let reading = &papers.iter().find(|(of, _)| *of == name).expect("it was made").1;
        needed(&of_blank(&paper(reading)))
    };
    assert_eq!(files("en"), ["-Regular", "-Bold"]);
    assert_eq!(files("en-ar"), ["-Regular", "-Bold", "Arabic-Regular", "Arabic-Bold"]);
}

/// As the page sends it to the press.
#[test]
fn the_press_reads_the_form_that_the_page_names() {
    let public =
        |path: &str| std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("public").join(path)).expect("it is there");
    let spoken = |lang: Lang| {
        let words = ["interface", "form", "consent", "packet", "blank"].map(|file| public(&format!("locales/{}/{file}.ftl", lang.tag())));
        Spoken { lang, words: words.to_vec(), areas: areas(lang) }
    };
    let arabic = spoken(Lang::from_tag("ar").expect("it is in the list"));
    let english = spoken(Lang::ENGLISH);
    let mut blank = Blank {
        stage: Stage::Enquiry,
        form: public("forms/referral-1.json"),
        english: english.words.clone(),
        first: arabic,
        second: Some(english),
    };
    let read = Paper::read(&blank).expect("it can be read");
    let made = made(Stage::Enquiry).find(|made| made.name == "ar-en").expect("it was made");
    assert_eq!(read.reading, made.reading);
    assert_eq!(read.page_of, "صفحة {page} من {pages}");
    blank.form.push('}');
    assert_eq!(Paper::read(&blank), Err(PressFailure::Document));
}
