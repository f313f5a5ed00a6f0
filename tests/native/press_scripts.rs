//! The press in every language: a packet with a name and free text in it, its questions and agreements in the words of that
//! language where they are there, comes out as it went in.
//!
//! Poppler judges the files, as in `press`. What cannot be judged so is looked at: the files stay in the temporary folder.

use super::press::{fetched, file, needed, phrase, print, row, run, section};
use super::press_tree::Tagged;
use super::scenario::words;
use super::testkit::people::{draft, form, packet_of};
use onward::answers::Answer;
use onward::form::Stage;
use onward::language::{Direction, Lang, Words};
use onward::messages::{Gap, Print};
use onward::packet::{Packet, Pair, Phrase, Row, read_copy, read_packet, time_in_words};
use onward::press::texts::of_print;
use onward::press::{Printed, set};
use std::collections::BTreeSet;
use std::path::Path;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A name and free text as somebody would type them. Each has what is hard in its script: letters that its neighbours lack,
/// joiners, stacks of consonants, marks over marks, characters that few words use.
const TYPED: [(&str, &str, &str); 18] = [
    ("en", "Siân O’Rourke-Nwachi", "I want a quiet home where my children can sleep, and a school near by."),
    ("sq", "Vjollca Gjoçaj-Hoxhë", "Dua një shtëpi të qetë ku fëmijët e mi mund të flenë, dhe një shkollë afër."),
    ("am", "ጽጌረዳ ወልደ ሥላሴ", "ልጆቼ የሚተኙበት ጸጥ ያለ ቤት እና በአቅራቢያው ትምህርት ቤት እፈልጋለሁ።"),
    ("ar", "أحمد عبد الرحمن آل ثاني", "أريد بيتا هادئا ينام فيه أطفالي، ومدرسة قريبة منه، ولا أريد أن أعيش قرب المحطة."),
    ("bn", "শ্রীমতী রুক্মিণী চট্টোপাধ্যায়", "আমি একটি শান্ত ঘর চাই যেখানে আমার ছেলেমেয়েরা ঘুমাতে পারবে, আর কাছে একটি স্কুল। ঋণ, জ্ঞান, র‍্যাব, উৎসব।"),
    ("zh", "欧阳镕喆", "“我们不想再搬家了。”我想要一个安静的家，孩子们可以好好睡觉，附近有学校；《入学通知》已经收到了。"),
    ("fa", "فاطمه میرزایی‌نژاد", "می‌خواهم خانه‌ای آرام داشته باشم که بچه‌هایم در آن بخوابند و مدرسه نزدیک باشد؛ چهار، پنج، ژاله، گل."),
    ("prs", "گل‌بی‌بی نورزی", "می‌خواهم یک خانه آرام داشته باشم که اطفالم در آن خواب شوند و مکتب نزدیک باشد."),
    ("hi", "श्रीमती प्रियङ्का क्षत्रिय", "मैं एक शांत घर चाहती हूँ जहाँ मेरे बच्चे सो सकें, और पास में एक स्कूल। ज़िंदगी, विद्यार्थी, कर्त्तव्य, श्रृंखला।"),
    ("ckb", "شیرین قادر ڕەسووڵ", "ماڵێکی ئارامم دەوێت کە منداڵەکانم تێیدا بخەون، و قوتابخانەیەکی نزیک؛ ڤیان، گوڵ، چاو."),
    ("ps", "ګلالۍ څارنوالزۍ", "زه یو ارام کور غواړم چې ماشومان مې پکې ویده شي، او نږدې ښوونځی؛ ټول، ډوډۍ، ځوانان، ږمنځ، ڼ."),
    ("pl", "Żaneta Wójcik-Śliwińska", "Chcę spokojnego domu, w którym moje dzieci będą mogły spać, i szkoły w pobliżu. Zażółć gęślą jaźń."),
    ("ro", "Ștefania Țîrulescu-Bălan", "Vreau o casă liniștită în care copiii mei să poată dormi și o școală în apropiere."),
    ("so", "Xaliimo Cabdullaahi Guuleed", "Waxaan rabaa guri deggan oo carruurtaydu ku seexan karaan, iyo iskuul u dhow."),
    ("ti", "ኣብርሀት ገብረእግዚኣብሄር", "ደቀይ ዝድቅሱሉ ህዱእ ገዛን ኣብ ጥቓኡ ቤት ትምህርትን እደሊ። ኳዅዃ፣ ቐቑቒ፤ ጓ።"),
    ("ur", "ڈاکٹر ثمینہ ٹھٹھوی", "میں ایک آرام دہ گھر چاہتی ہوں جہاں میرے بچے سو سکیں، اور قریب ہی اسکول ہو؛ بڑی، چھوٹے، ٹھیک ہے۔"),
    ("vi", "Nguyễn Thị Hồng Nhung", "Tôi muốn một ngôi nhà yên tĩnh để các con tôi ngủ được, và một trường học ở gần."),
    ("cy", "Siân Ŵynne-Llŷr", "Rwyf eisiau cartref tawel lle gall fy mhlant gysgu, ac ysgol gerllaw; dŵr, tŷ, ŵyn, ŷd."),
];

pub fn has_words(tag: &str) -> bool {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/locales").join(tag).join("form.ftl").exists()
}

/// A mother's handover, with her name and what matters to her as somebody typed them in that language.
fn packet(name: &str, text: &str) -> Packet {
    let mut draft = draft("mother");
    for (question, answer) in [("name", name), ("called", name), ("matters_most", text), ("feel_safe_home", text)] {
        draft.answers.0.insert(question.to_owned(), Answer::Text(answer.to_owned()));
    }
    packet_of(&draft, Stage::Handover)
}

/// A copy for the person: the words of their language alone.
fn copy(packet: &Packet, words: &Words) -> Print {
    let mut reading = read_packet(&form(), packet.record(), words, None, &str::to_owned);
    reading.first.insert(0, read_copy(words));
    let page_of = words.text_with("export-pdf-page", &[("page", "{page}"), ("pages", "{pages}")]).replace(['\u{2068}', '\u{2069}'], "");
    Print { reading, page_of, not_answered: words.text("receive-not-answered"), attachment: None, ..print(Vec::new()) }
}

/// Sets it with the fonts that the worker would fetch, and names them.
fn printed(print: &Print) -> (Printed, Vec<String>) {
    let fonts = fetched(&of_print(print));
    let printed = set(print, &fonts, &mut |_| {}).expect("a document that can be set");
    (printed, fonts.iter().map(|font| font.name.replace("NotoSans", "")).collect())
}

/// What is compared: without white space and marks of direction, and without the marks of Arabic letters, which are drawn
/// but have no text of their own in the file (`src/press/RULES.md`, 7.21.7).
pub fn tight(text: &str) -> String {
    let is_kept = |letter: &char| {
        !letter.is_whitespace() && !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let is_mark = |letter: &char| matches!(letter, '\u{064b}'..='\u{065f}' | '\u{0670}');
    text.nfc().filter(is_kept).filter(|letter| !is_mark(letter)).collect()
}

/// Its words, as `tight` has them: letters, marks and digits without a space or a sign between them. Hyphens are left out,
/// since poppler takes those at the end of a line for hyphenation.
fn words_in(text: &str) -> BTreeSet<String> {
    let is_left_out = |letter: char| matches!(letter, '-' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}');
    let plain = text.replace(is_left_out, "");
    let is_within = |letter: char| letter.is_alphanumeric() || is_combining_mark(letter);
    plain.split(|letter| !is_within(letter)).map(tight).filter(|word| !word.is_empty()).collect()
}

/// Texts of a packet that are seen on its pages: `{page}` and `{pages}` are numbers there.
fn seen(print: &Print) -> Vec<&str> {
    let texts = of_print(print).into_iter().flat_map(|text| text.text.split('\n'));
    texts.filter(|text| !text.contains("{page}")).collect()
}

#[test]
fn a_packet_in_each_language_comes_out_as_it_went_in() {
    for (tag, name, text) in TYPED {
        let own = words(if has_words(tag) { tag } else { "en" });
        let print = copy(&packet(name, text), &own);
        let (printed, fonts) = printed(&print);
        assert_eq!(printed.missing(), "", "{tag}");
        let tagged = Tagged::read(&printed.pdf);
        assert_eq!(tagged.boxes, 0, "{tag}: glyphs of no character");
        // From right to left, the file has its letters in the order of the page, and poppler turns them.
        if Lang::from_tag(tag).expect("a language of the list").direction() == Direction::Ltr {
            let all = tight(&tagged.shown());
            let lost: Vec<_> = seen(&print).into_iter().filter(|text| !print.foot.contains(text) && !all.contains(&tight(text))).collect();
            assert!(lost.is_empty(), "{tag}: {lost:?}");
        }
        let path = file(&format!("script-{tag}"), &printed.pdf);
        let Some(extracted) = run("pdftotext", &["-q", path.to_str().expect("a plain path"), "-"]) else { return };
        let (all, found) = (tight(&extracted), words_in(&extracted));
        // Chinese has no spaces between words: a line ends anywhere, and only the whole can be looked for.
        let is_there = |text: &str| if tag == "zh" { all.contains(&tight(text)) } else { words_in(text).is_subset(&found) };
        let lost: Vec<_> = seen(&print).into_iter().filter(|text| !is_there(text)).collect();
        assert!(lost.is_empty(), "{tag}: {lost:?}\n{extracted}");
        println!("{tag:>4}: {:>2} pages, {:>7} bytes, with {fonts:?}", printed.pages, printed.pdf.len());
    }
}

/// A name from elsewhere in a letter in English: each run is set by the font that has it, on one line.
#[test]
fn names_of_all_scripts_stand_in_one_letter() {
    let all: Vec<String> =
        TYPED.iter().map(|(_, name, _)| format!("She is called {name} (in full: {name}), as the letter says.")).collect();
    let rows = all.iter().map(|text| Row { answer: vec![phrase(text, "en")], ..row("Name", &["x"]) }).collect();
    let print = print(vec![section("Names", rows)]);
    let (printed, fonts) = printed(&print);
    assert_eq!(printed.missing(), "");
    assert_eq!(
        fonts,
        [
            "-Regular",
            "-Bold",
            "Arabic-Regular",
            "Ethiopic-Regular",
            "Bengali-Regular",
            "Devanagari-Regular",
            "SC-Regular",
            "SCMore-Regular"
        ]
    );
    let path = file("names", &printed.pdf);
    let Some(extracted) = run("pdftotext", &["-q", path.to_str().expect("a plain path"), "-"]) else { return };
    let found = words_in(&extracted);
    for text in &all {
        assert!(words_in(text).is_subset(&found), "{text}\nnot in\n{extracted}");
    }
}

#[test]
fn a_font_is_fetched_only_for_what_no_other_has() {
    let fonts = |text: &str| needed(&of_print(&print(vec![section("The person", vec![row("Name", &[text])])])));
    // The danda is in both scripts, and in neither’s range.
    assert_eq!(fonts("স্কুল।"), ["-Regular", "-Bold", "Bengali-Regular"]);
    assert_eq!(fonts("स्कूल।"), ["-Regular", "-Bold", "Devanagari-Regular"]);
    // The last character of the common ones, by the stroke, and one that is only in names.
    assert_eq!(fonts("欧阳，座"), ["-Regular", "-Bold", "SC-Regular"]);
    assert_eq!(fonts("欧阳喆"), ["-Regular", "-Bold", "SC-Regular", "SCMore-Regular"]);
    assert_eq!(fonts("Олена → ✓"), ["-Regular", "-Bold", "More-Regular"]);
    // A heading in a script with one weight needs no other file.
    let mut heading = print(Vec::new());
    heading.reading.title = phrase("转介资料", "zh");
    heading.reading.first.clear();
    assert_eq!(needed(&of_print(&heading)), ["-Regular", "SC-Regular"]);
}

#[test]
fn a_heading_in_chinese_is_made_bold_on_the_page() {
    let mut chinese = print(Vec::new());
    chinese.reading.first.clear();
    assert_eq!(Tagged::read(&printed(&chinese).0.pdf).thickened, 0, "Latin has a bold font");
    chinese.reading.title = phrase("转介 NRM", "zh");
    // The two characters, and not the letters beside them.
    assert_eq!(Tagged::read(&printed(&chinese).0.pdf).thickened, 1);
}

#[test]
fn what_cannot_be_printed_is_told_with_its_place() {
    let mut letter = row("Name", &["Sam 😀 and 한", "한 again"]);
    letter.second = Some(phrase("الاسم", "ar"));
    let mut print = print(vec![section("The person", vec![letter, row("Notes", &["Thai ก"]), row("Debts", &["None"])])]);
    print.foot = "Packet 𓀀".to_owned();
    let words = |text: &str| Pair { words: phrase(text, "en"), second: None };
    let gap = |characters: &str, label: Option<Pair>| Gap {
        characters: characters.to_owned(),
        heading: label.is_some().then(|| words("The person")),
        label,
    };
    let in_both = Pair { second: Some(phrase("الاسم", "ar")), ..words("Name") };
    let found = [gap("𓀀", None), gap("😀한", Some(in_both)), gap("ก", Some(words("Notes")))];
    assert_eq!(printed(&print).0.gaps, found);
    // What is not seen is not missed: joiners, marks of direction, line breaks, other white space.
    print.foot.clear();
    print.reading.sections[0].rows = vec![row("Name", &["A\u{200d}\u{2066}B\u{2069}\tC\u{ad}\u{202e}D\nE"])];
    assert_eq!(printed(&print).0.gaps, []);
}

#[test]
fn a_long_list_of_what_cannot_be_printed_has_an_end() {
    let hangul = |from: u32, count: u32| (from..from + count).filter_map(char::from_u32).collect::<String>();
    let rows = (0..60).map(|number| row(&format!("Label {number}"), &[&hangul(0xac00 + number * 150, 150)])).collect();
    let gaps = printed(&print(vec![section("Heading", rows)])).0.gaps;
    // Forty places, and one without a place for what is over; each with at most a hundred characters.
    assert_eq!((gaps.len(), &gaps[40].label, &gaps[40].heading), (41, &None, &None));
    assert!(gaps[39].label.is_some() && gaps.iter().all(|gap| gap.characters.chars().count() == 100));
}

/// A word that is longer than its line is cut between letters, never between a consonant and its sign.
#[test]
fn a_long_word_is_cut_between_syllables() {
    for (syllable, tag) in [("की", "hi"), ("কো", "bn")] {
        let word = syllable.repeat(150);
        let answer = Phrase { text: word.clone(), ..phrase("", tag) };
        let (printed, _) = printed(&print(vec![section("", vec![Row { answer: vec![answer], ..row("Name", &["x"]) }])]));
        assert!(tight(&Tagged::read(&printed.pdf).shown()).contains(&tight(&word)));
        let path = file(&format!("long-{tag}"), &printed.pdf);
        let Some(extracted) = run("pdftotext", &["-q", path.to_str().expect("a plain path"), "-"]) else { return };
        let lines: Vec<String> = extracted.lines().map(tight).filter(|line| line.contains(syllable)).collect();
        assert!(lines.len() > 3 && lines.iter().all(|line| line.starts_with(syllable)), "{lines:?}");
    }
}

/// A month with Latin letters in a language from right to left: without marks about the date, the year would stand after the hour.
#[test]
fn a_date_with_latin_letters_keeps_its_order_from_right_to_left() {
    let read = |tag: &str, month: &str| {
        let source = format!(
            "### status: source\nmonth-11 = {month}\ndate-full = {{ $day }} {{ $month }} {{ $year }}\ndate-time = {{ $date }}، {{ $time }}\n"
        );
        let words = Words::new(Lang::from_tag(tag).expect("a language of the list"), &[&source], &[&source]).expect("words");
        time_in_words(&words, "2026-11-21T09:30").expect("a time").text
    };
    let apart = "{{21} {تشرین (November)} {2026}}، {09:30}".replace('{', "\u{2068}").replace('}', "\u{2069}");
    assert_eq!(read("ckb", "تشرین (November)"), apart);
    assert_eq!(read("ar", "تشرين"), "21 تشرين 2026، 09:30");
    assert_eq!(read("en", "November"), "21 November 2026، 09:30");
}
