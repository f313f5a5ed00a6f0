//! The papers of the register, printed: they can be read in both languages, and hide no sign that no font has.

use super::papers::{FULL, NAME, NOTE, all_ticked, deed, entry, words_of, written};
use super::press::{file, fonts, run};
use super::press_tree::Tagged;
use onward::messages::{Leaf, LeafBlock};
use onward::packet::Voice;
use onward::papers::{Agency, Leave, MeetingAsked, Part, Pen, Source, letter, meeting_sheet, returned_paper, review_sheet, whole_record};
use onward::press::{Printed, set_leaf};
use onward::register::{Asked, Domain, Outcome, Period, Point, Returned, Scores, Status, What};
use std::collections::BTreeMap;

/// Sets a paper and writes it where it can be looked at.
fn printed(name: &str, leaf: &Leaf) -> Printed {
    let printed = set_leaf(leaf, &fonts(), &mut |_| {}).expect("a paper that can be set");
    let path = file(name, &printed.pdf);
    run("qpdf", &["--check", path.to_str().expect("a plain path")]);
    Tagged::read(&printed.pdf);
    printed
}

#[test]
fn a_letter_is_one_page_or_two_in_both_languages() {
    let (english, arabic) = (words_of("en"), words_of("ar"));
    let mut entry = entry(|_| Leave::Given);
    for (second, name) in [(None, "letter-en"), (Some(&arabic), "letter-ar")] {
        let pen = Pen { form: &FULL.0, voice: Voice { words: &english, second }, area_name: &|slug, _| slug.to_owned() };
        let leaf = letter(Source { entry: &entry, record: &FULL.1 }, pen, &all_ticked(Agency::Gp)).expect("all was agreed to");
        let printed = printed(name, &leaf);
        assert_eq!(printed.missing(), "");
        assert!(printed.pages <= 2, "{} pages", printed.pages);
    }
    // A sign that no font has is told.
    let onward::register::What::Came(came) = &mut entry.deeds[0].what else { panic!("a packet came first") };
    came.name = "Noor 😀".to_owned();
    let pen = Pen { form: &FULL.0, voice: Voice { words: &english, second: None }, area_name: &|slug, _| slug.to_owned() };
    let leaf = letter(Source { entry: &entry, record: &FULL.1 }, pen, &all_ticked(Agency::Gp)).expect("all was agreed to");
    assert_eq!(printed("letter-sign", &leaf).missing(), "😀");
}

#[test]
fn a_review_sheet_has_the_forms_questions_and_no_name_and_what_was_said_last() {
    let (english, arabic) = (words_of("en"), words_of("ar"));
    let mut entry = entry(|_| Leave::Given);
    let scores = Scores { domains: BTreeMap::from([(Domain::Housing, 4)]), safety: Some(9), hope: None };
    let status = Status { scores, housing: Some("private_rented".to_owned()), ..Status::default() };
    let outcome = Outcome::Done { status, words: NOTE.to_owned() };
    entry.deeds.push(deed(9, "2026-04-01", What::Reviewed { point: Point::Months3, outcome }));
    for (words, second, name) in [(&english, None, "review-en"), (&arabic, Some(&english), "review-ar")] {
        let pen = Pen { form: &FULL.0, voice: Voice { words, second }, area_name: &|slug, _| slug.to_owned() };
        let leaf = review_sheet(&entry, pen);
        let text = written(&leaf);
        assert!(!text.contains("papers-") && !text.contains(NAME) && !text.contains(NOTE), "{text}");
        let printed = printed(name, &leaf);
        assert_eq!(printed.missing(), "");
        assert!(printed.pages <= 4, "{} pages", printed.pages);
        // Nothing was typed, so every text is in a language that is known. Of Arabic, some marks have no text of their own.
        let pdf = String::from_utf8_lossy(&printed.pdf);
        assert!(pdf.contains("<pdfaid:part>3</pdfaid:part>"), "{name}");
        assert_eq!(pdf.contains("<pdfuaid:part>1</pdfuaid:part>"), second.is_none(), "{name}");
    }
    let pen = Pen { form: &FULL.0, voice: Voice { words: &english, second: None }, area_name: &|slug, _| slug.to_owned() };
    let text = super::press::squeeze(&written(&review_sheet(&entry, pen)));
    for said in ["Last time (1 April 2026): 4", "Last time (1 April 2026): 9", "Last time (1 April 2026): Private rented"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert_eq!(text.matches("Last time").count(), 3, "only what was said");
}

#[test]
fn a_return_in_print_has_each_figure_with_its_base_and_hides_the_same() {
    let english = words_of("en");
    let (from, to) = (super::cohort::day("2018-04-01"), super::cohort::day("2019-03-31"));
    let asked = Asked { period: Period::FinancialYear { year: 2018 }, area: None };
    let lines = super::cohort::lines();
    let made = Returned::make(&lines, asked, &super::cohort::SLUGS, super::cohort::day("2020-04-01"), &[]).expect("it is over");
    assert_eq!(made.days(), (from, to));
    let leaf = returned_paper(&made, &english, &|slug| slug.to_owned());
    let tables: Vec<_> = leaf
        .sections
        .iter()
        .flat_map(|section| &section.blocks)
        .filter_map(|block| if let LeafBlock::Table(table) = block { Some(table) } else { None })
        .collect();
    let shown: Vec<_> = made.tables().iter().filter(|table| !table.is_withheld()).collect();
    assert_eq!(tables.len(), shown.len());
    assert!(tables.len() > 5);
    for (on_paper, table) in tables.iter().zip(&shown) {
        for (row, cell) in on_paper.rows.iter().zip(&table.cells) {
            assert_eq!(row.bar.map(u32::from), Some(cell.permille.unwrap_or_default()));
            assert_eq!(row.cells[1].text, cell.count.map_or_else(|| "Hidden".to_owned(), |count| count.to_string()));
            assert_eq!(row.cells[2].text.is_empty(), cell.permille.is_none(), "a share with its base, or none");
        }
    }
    let printed = printed("return-en", &leaf);
    assert_eq!(printed.missing(), "");
    let text = super::press::text(&file("return-en", &printed.pdf));
    assert!(
        text.is_none_or(|text| text.contains("in all.") && text.contains("Hidden") && text.contains("Withheld") | text.contains("Gender"))
    );
    let pdf = String::from_utf8_lossy(&printed.pdf).into_owned();
    assert!(pdf.contains("<pdfuaid:part>1</pdfuaid:part>") && pdf.contains("<pdfaid:part>3</pdfaid:part>"));
}

#[test]
fn a_whole_record_and_a_meeting_sheet_can_be_read_in_print() {
    let (english, arabic) = (words_of("en"), words_of("ar"));
    let mut entry = entry(|_| Leave::Given);
    let scores = Scores { domains: BTreeMap::from([(Domain::Housing, 4)]), safety: Some(9), hope: None };
    let status = Status { scores, housing: Some("private_rented".to_owned()), ..Status::default() };
    let outcome = Outcome::Done { status, words: "Wants to learn to drive. ".repeat(60) };
    entry.deeds.push(deed(9, "2026-04-01", What::Reviewed { point: Point::Months3, outcome }));
    // A name with a mark that turns what follows round, and a note in the other script.
    entry.deeds.push(deed(10, "2026-04-02", What::Noted { words: "\u{202e}dekool\u{202c} قالت Noor نعم".to_owned() }));
    for (words, name) in [(&english, "whole-en"), (&arabic, "whole-ar")] {
        let pen = Pen { form: &FULL.0, voice: Voice { words, second: None }, area_name: &|slug, _| slug.to_owned() };
        let printed = printed(name, &whole_record(&entry, Some(&FULL.1), pen));
        assert_eq!(printed.missing(), "");
        // The mark turns nothing round, and is not in what is copied.
        let Some(text) = super::press::text(&file(name, &printed.pdf)) else { continue };
        assert!(text.contains("dekool") && text.contains("Noor") && !text.contains('\u{202e}'), "{name}: {text}");
    }
    let pen = Pen { form: &FULL.0, voice: Voice { words: &english, second: None }, area_name: &|slug, _| slug.to_owned() };
    let asked = MeetingAsked { agency: Agency::Police, on: super::papers::day("2026-03-07"), parts: Part::ALL.into() };
    let leaf = meeting_sheet(Source { entry: &entry, record: &FULL.1 }, pen, &asked).expect("all was agreed to");
    assert_eq!(printed("meeting-en", &leaf).missing(), "");
}
