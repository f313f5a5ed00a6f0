//! The papers of the register, printed: they can be read in both languages, and hide no sign that no font has.

use super::papers::{FULL, all_ticked, entry, words_of};
use super::press::{file, fonts, run};
use super::press_tree::Tagged;
use onward::messages::Leaf;
use onward::packet::Voice;
use onward::papers::{Agency, Leave, Pen, Source, letter};
use onward::press::{Printed, set_leaf};

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
        assert_eq!(printed.missing, "");
        assert!(printed.pages <= 2, "{} pages", printed.pages);
    }
    // A sign that no font has is told.
    let onward::register::What::Came(came) = &mut entry.deeds[0].what else { panic!("a packet came first") };
    came.name = "Noor 😀".to_owned();
    let pen = Pen { form: &FULL.0, voice: Voice { words: &english, second: None }, area_name: &|slug, _| slug.to_owned() };
    let leaf = letter(Source { entry: &entry, record: &FULL.1 }, pen, &all_ticked(Agency::Gp)).expect("all was agreed to");
    assert_eq!(printed("letter-sign", &leaf).missing, "😀");
}
