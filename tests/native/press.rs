//! The press: what is printed can be read, copied and taken out again.
//!
//! Poppler and qpdf judge the files. Without them these tests say so and pass: run them where CI runs.

use onward::consent::Drawing;
use onward::language::Lang;
use onward::messages::{PressFailure, Print};
use onward::packet::{Phrase, Reading, Row, RowKind, SectionReading};
use onward::press::files::{FILES, FontBytes, FontFile, Wanted};
use onward::press::texts::{Text, of_print};
use onward::press::{Printed, set};
use std::path::{Path, PathBuf};
use std::process::Command;

const ARABIC: &str = "تقول السيدة إنها تعاني من صداع شديد منذ ثلاثة أشهر، وإنها لا تنام أكثر من 4 ساعات في الليلة.";
const ARABIC_PHONE: &str = "يرجى الاتصال بها على الرقم 0412 345 678 بعد الساعة 5 مساءً، ولا تتركوا رسالة صوتية.";
const ARABIC_MIXED: &str = "تريد أن تدرس English في كلية Leeds City College ثم تعمل في NHS بعد سنة 2027.";
pub const VIETNAMESE: &str = "Bà Nguyễn Thị Hồng Nhung sống cùng hai con nhỏ ở khu trọ tạm thời và cần phiên dịch tiếng Việt.";
pub const ALBANIAN: &str = "Ajo jeton me dy fëmijët e saj dhe çdo mëngjes shkon në shkollë për të mësuar anglisht.";
pub const TIGRINYA: &str = "ስማ ሰላም ተስፋይ ይበሃል። ካብ ኤርትራ ኣብ 2019 ዓ.ም. መጺኣ፣ ሕጂ ድማ ምስ ክልተ ደቃ ትነብር ኣላ።";
const ENGLISH: &str = "She arrived in the spring after a long journey and has been living in temporary housing with her two younger children since then. The family share one room and the shared kitchen is not always usable in the evening, so meals are often missed.";

pub fn phrase(text: &str, lang: &str) -> Phrase {
    Phrase { text: text.to_owned(), lang: Some(Lang::from_tag(lang).expect("a known language")) }
}

pub fn typed(text: &str) -> Phrase {
    Phrase { text: text.to_owned(), lang: None }
}

pub fn row(label: &str, answer: &[&str]) -> Row {
    Row {
        question: "q".to_owned(),
        kind: if answer.is_empty() { RowKind::NotAnswered } else { RowKind::Answered },
        label: phrase(label, "en"),
        second: None,
        answer: answer.iter().map(|text| typed(text)).collect(),
        drawing: None,
        depth: 0,
    }
}

pub fn section(title: &str, rows: Vec<Row>) -> SectionReading {
    SectionReading { id: "s".to_owned(), title: phrase(title, "en"), second: None, rows }
}

pub fn print(sections: Vec<SectionReading>) -> Print {
    Print {
        reading: Reading {
            title: phrase("Referral packet", "en"),
            first: vec![phrase("Risk information withheld: speak to the worker before any visit.", "en")],
            sections,
        },
        foot: "Packet 3f2a91c4".to_owned(),
        page_of: "Page {page} of {pages}".to_owned(),
        not_answered: "Not answered".to_owned(),
        drawn: "{who}: drawn by hand".to_owned(),
        made_at: "2026-03-04T10:20:30Z".to_owned(),
        attachment: Some(("packet-3f2a91c4.json".to_owned(), "{\"payload\":\"e30\",\"signature\":\"AAAA\"}".to_owned())),
        signed: None,
    }
}

pub fn signature() -> Drawing {
    let stroke = |from: u16, to: u16| {
        (from..to).step_by(8).map(|x| [x, (150.0 + 90.0 * (f32::from(x) / 45.0).sin() * (1.0 - f32::from(x) / 1100.0)) as u16]).collect()
    };
    Drawing { strokes: vec![stroke(60, 620), vec![[650, 200], [900, 180]], vec![[920, 190]]] }
}

pub fn fonts() -> Vec<FontBytes> {
    FILES.iter().map(font).collect()
}

fn font(file: &FontFile) -> FontBytes {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("public").join(file.name);
    FontBytes::of(file, std::fs::read(path).expect("the font is in public/fonts"))
}

/// The fonts that the worker would fetch for some texts.
pub fn fetched(texts: &[Text<'_>]) -> Vec<FontBytes> {
    let mut wanted = Wanted::by(texts);
    let mut fetched = Vec::new();
    for file in &FILES {
        if wanted.asks(file) {
            let font = font(file);
            wanted.got(&font);
            fetched.push(font);
        }
    }
    fetched
}

/// Their names.
pub fn needed(texts: &[Text<'_>]) -> Vec<String> {
    fetched(texts).iter().map(|font| font.name.replace("NotoSans", "")).collect()
}

/// Sets a document with the fonts of the site.
pub fn printed(print: &Print) -> Printed {
    set(print, &fonts(), &mut |_| {}).expect("a document that can be set")
}

/// Writes the PDF where git and the worktree do not see it.
pub fn file(name: &str, pdf: &[u8]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, pdf).expect("the temporary folder can be written");
    path
}

/// Runs a tool; none, loudly, when it is not installed.
pub fn run(tool: &str, arguments: &[&str]) -> Option<String> {
    match Command::new(tool).args(arguments).output() {
        Ok(output) => {
            assert!(output.status.success(), "{tool} {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
            Some(String::from_utf8(output.stdout).expect("UTF-8 from a tool"))
        }
        Err(error) => {
            eprintln!("\n*** NOT CHECKED: {tool} is not installed ({error}). Install poppler-utils and qpdf. ***\n");
            None
        }
    }
}

/// The file's text as a reader copies it: marks of direction left out, all white space one space.
pub fn text(path: &Path) -> Option<String> {
    run("pdftotext", &["-q", path.to_str().expect("a plain path"), "-"]).map(|text| squeeze(&text))
}

pub fn squeeze(text: &str) -> String {
    let plain: String =
        text.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn languages() -> Vec<Row> {
    let mut signed = row("The person's signature", &["Signed on 4 March 2026"]);
    signed.drawing = Some(signature());
    let mut second = row("Phone", &["+44 7700 900123"]);
    second.second = Some(phrase("رقم الهاتف", "ar"));
    let mut member = row("Date of birth", &["3 May 2019"]);
    member.depth = 1;
    let child = Row { kind: RowKind::Answered, ..row("Child 1", &[]) };
    vec![
        row("Where do they live now?", &[ENGLISH]),
        row("In the person's own words", &[ARABIC, ENGLISH]),
        row("How to reach them safely", &[ARABIC_PHONE]),
        row("What they want to learn and what work they would like to do after that", &[ARABIC_MIXED]),
        row("Doctor's letter", &[VIETNAMESE]),
        row("Notes", &[ALBANIAN]),
        row("Statement", &[TIGRINYA]),
        row("Debts", &[]),
        second,
        child,
        member,
        row("Name", &["أحمد عبد الرحمن"]),
        signed,
    ]
}

#[test]
fn every_language_comes_out_as_it_went_in() {
    let printed = printed(&print(vec![section("The person", languages()), section("Housing", languages())]));
    assert_eq!(printed.missing(), "");
    let path = file("languages", &printed.pdf);
    let Some(text) = text(&path) else { return };
    for answer in [ENGLISH, VIETNAMESE, ALBANIAN, TIGRINYA, "Not answered", "+44 7700 900123", "أحمد عبد الرحمن"] {
        assert!(text.contains(&squeeze(answer)), "{answer}\nnot in\n{text}");
    }
    // On a page that runs from left to right, poppler copies the stretches between Arabic commas and numbers from left to
    // right too, whoever wrote the file. Each stretch must be whole, and each number must keep the order of its digits.
    for part in [
        "تقول السيدة إنها تعاني من صداع شديد منذ ثلاثة أشهر",
        "وإنها لا تنام أكثر من",
        "ساعات في الليلة",
        "يرجى الاتصال بها على الرقم",
        "0412 345 678",
        "Leeds City College",
        "ثم تعمل في",
    ] {
        assert!(text.contains(part), "{part}\nnot in\n{text}");
    }
}

#[test]
fn an_arabic_document_runs_from_right_to_left() {
    let mut print = print(vec![section("A", Vec::new())]);
    let arabic = |label: &str, answer: &[&str]| Row { label: phrase(label, "ar"), ..row("", answer) };
    print.reading.title = phrase("حزمة الإحالة", "ar");
    print.reading.first = vec![phrase("معلومات الخطر محجوبة: تحدث إلى العامل قبل أي زيارة.", "ar")];
    print.page_of = "صفحة {page} من {pages}".to_owned();
    print.not_answered = "لم تتم الإجابة".to_owned();
    print.reading.sections = vec![SectionReading {
        id: "s".to_owned(),
        title: phrase("الشخص", "ar"),
        second: Some(phrase("The person", "en")),
        rows: vec![
            Row { second: Some(phrase("Name", "en")), ..arabic("الاسم", &["أحمد عبد الرحمن"]) },
            Row {
                second: Some(phrase("What they would like to do", "en")),
                ..arabic("ماذا تريد أن تفعل في السنة القادمة وبعدها؟", &[ARABIC_MIXED])
            },
            arabic("كيف يمكن الاتصال بك بأمان؟", &[ARABIC_PHONE]),
            arabic("الصحة", &[ARABIC]),
            arabic("الديون", &[]),
            arabic("رقم الهاتف", &["+44 7700 900123"]),
            arabic("الوقت", &["في 2026-11-21 09:30 صباحا"]),
            arabic("ملاحظات", &[ENGLISH]),
            Row { drawing: Some(signature()), ..arabic("التوقيع", &["4 مارس 2026"]) },
        ],
    }];
    let printed = printed(&print);
    let path = file("arabic", &printed.pdf);
    let Some(text) = text(&path) else { return };
    for answer in ["أحمد عبد الرحمن", "لم تتم الإجابة", "+44 7700 900123", ENGLISH, "ماذا تريد أن تفعل في السنة القادمة وبعدها؟"]
    {
        assert!(text.contains(&squeeze(answer)), "{answer}\nnot in\n{text}");
    }
    // Whole lines, numbers, commas and English in their places. Poppler drops some spaces where the direction turns.
    let tight = |text: &str| text.split_whitespace().collect::<String>();
    for line in [
        "تقول السيدة إنها تعاني من صداع شديد منذ ثلاثة أشهر، وإنها لا تنام أكثر من 4",
        "ساعات في الليلة.",
        "يرجى الاتصال بها على الرقم 0412 345 678 بعد الساعة 5 مساءً، ولا تتركوا",
        "رسالة صوتية.",
        "في 2026-11-21 09:30 صباحا",
        "تريد أن تدرس English في كلية Leeds City College ثم تعمل في NHS بعد",
        "معلومات الخطر محجوبة: تحدث إلى العامل قبل أي زيارة.",
    ] {
        assert!(tight(&text).contains(&tight(line)), "{line}\nnot in\n{text}");
    }
}

#[test]
fn the_attached_packet_comes_out_byte_for_byte() {
    let mut print = print(vec![section("The person", languages())]);
    let packet = format!("{{\"payload\":\"{}\",\"signature\":\"AAAA\"}}", "eyJhIjoi2YXYsdit2KjYpyJ9".repeat(400));
    print.attachment = Some(("packet-3f2a91c4.json".to_owned(), packet.clone()));
    let path = file("attached", &printed(&print).pdf);
    let out = path.with_extension("json");
    let (path, out) = (path.to_str().expect("a plain path"), out.to_str().expect("a plain path"));
    if run("pdfdetach", &["-save", "1", "-o", out, path]).is_some() {
        assert_eq!(std::fs::read_to_string(out).expect("what was taken out"), packet);
        assert!(run("pdfdetach", &["-list", path]).expect("it ran before").contains("1: packet-3f2a91c4.json"));
    }
    run("qpdf", &["--check", path]);
    if let Some(said) = run("pdfinfo", &["-isodates", path]) {
        for line in ["Title:           Packet", "Producer:        Onward", "CreationDate:    2026-03-04T10:20:30Z"] {
            assert!(said.contains(line), "{line}\nnot in\n{said}");
        }
        assert!(!said.contains("Creator:") && !said.contains("Author:"), "{said}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let print = print(vec![section("The person", languages())]);
    assert_eq!(printed(&print).pdf, printed(&print).pdf);
    let mut other = print.clone();
    other.made_at = "2026-03-04T10:20:31Z".to_owned();
    assert_ne!(printed(&print).pdf, printed(&other).pdf);
}

#[test]
fn only_the_letters_that_are_used_are_embedded() {
    let whole: usize = fonts().iter().map(|font| font.bytes.len()).sum();
    let printed = printed(&print(vec![section("The person", languages())]));
    assert!(printed.pdf.len() < 60_000 && whole > 800_000, "{} of {whole} bytes", printed.pdf.len());
}

#[test]
fn only_fonts_of_the_scripts_in_the_text_are_needed() {
    let names = |print: &Print| needed(&of_print(print));
    let mut print = print(vec![section("The person", vec![row("Where?", &["Leeds"])])]);
    assert_eq!(names(&print), ["-Regular", "-Bold"]);
    print.reading.sections[0].rows.push(row("Name", &["أحمد"]));
    assert_eq!(names(&print), ["-Regular", "-Bold", "Arabic-Regular"]);
    print.reading.sections[0].second = Some(phrase("ሰብ", "ti"));
    assert_eq!(names(&print).last(), Some(&"Ethiopic-Regular".to_owned()));
}

#[test]
fn a_long_answer_runs_over_pages_and_loses_nothing() {
    let words: Vec<String> = (0..2_200).map(|number| format!("word{number}")).collect();
    let long = words.join(" ");
    let long = &long[..15_000];
    let printed = printed(&print(vec![section("Notes", vec![row("Short", &["one"]), row("Long", &[long]), row("After", &["last"])])]));
    assert!(printed.pages >= 3, "{} pages", printed.pages);
    let Some(text) = text(&file("long", &printed.pdf)) else { return };
    let found: Vec<&str> = text.split(' ').filter(|word| word.starts_with("word")).collect();
    let wanted: Vec<&str> = long.split(' ').filter(|word| word.starts_with("word")).collect();
    assert_eq!(found, wanted);
}

#[test]
fn a_thousand_rows_and_no_heading_alone_at_a_foot() {
    let rows = |from: usize, count: usize| -> Vec<Row> {
        (from..from + count)
            .map(|number| row(&format!("Question {number}"), &[&format!("answer{number} {}", "so it goes on ".repeat(number % 29))]))
            .collect()
    };
    let (mut sections, mut from) = (Vec::new(), 0);
    for number in 0..105 {
        let count = 1 + (number * 7) % 19;
        sections.push(section(&format!("Heading {number}"), rows(from, count)));
        from += count;
    }
    assert!(from >= 1_000, "{from} rows");
    let printed = printed(&print(sections));
    let path = file("thousand", &printed.pdf);
    let Some(text) = run("pdftotext", &["-q", "-layout", path.to_str().expect("a plain path"), "-"]) else { return };
    for number in 0..from {
        assert!(text.contains(&format!("answer{number} ")) || text.contains(&format!("answer{number}\n")), "row {number} is missing");
    }
    for (number, page) in text.split('\u{c}').enumerate().filter(|(_, page)| !page.trim().is_empty()) {
        let lines: Vec<&str> = page.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let [.., last, foot] = lines.as_slice() else { panic!("page {} has fewer than two lines", number + 1) };
        assert!(foot.starts_with("Packet 3f2a91c4") && foot.ends_with(&format!("Page {} of {}", number + 1, printed.pages)), "{foot}");
        assert!(!last.starts_with("Heading"), "{last} is alone at the foot of page {}", number + 1);
    }
}

#[test]
fn what_no_font_has_is_told_and_seen() {
    let printed = printed(&print(vec![section("The person", vec![row("Name", &["Sam 😀 and 😀 and 한"])])]));
    assert_eq!(printed.missing(), "😀한");
    // The sign that stands there still carries the character, so copying gives what was typed.
    if let Some(text) = text(&file("missing", &printed.pdf)) {
        assert!(text.contains("Sam 😀 and 😀 and 한"), "{text}");
    }
}

#[test]
fn odd_texts_are_set_without_harm() {
    let one_word = "a".repeat(400);
    let arabic_word = "ب".repeat(400);
    let overridden = "Sam \u{202e}gnorw\u{202c} Jones";
    let odd = [
        "",
        " ",
        "\n\n",
        "\u{200d}",
        "\u{2066}",
        "e\u{301}\u{301}\u{301}",
        "\u{feff}x",
        "tab\there",
        one_word.as_str(),
        &arabic_word,
        overridden,
        "12\r\n34",
    ];
    let printed = printed(&print(vec![section("", odd.iter().map(|text| row("", &[text])).collect()), section("Empty", Vec::new())]));
    assert_eq!(printed.missing(), "");
    let path = file("odd", &printed.pdf);
    run("qpdf", &["--check", path.to_str().expect("a plain path")]);
    let Some(text) = text(&path) else { return };
    let tight: String = text.split_whitespace().collect();
    assert!(tight.contains(&one_word), "{text}");
    assert!(text.contains("Sam gnorw Jones") && text.contains("tab here"), "{text}");
    assert_eq!(text.matches('ب').count(), 400);
}

#[test]
fn nothing_but_the_packets_own_words_is_a_page_too() {
    let mut print = print(Vec::new());
    print.reading.first.clear();
    print.attachment = None;
    let printed = printed(&print);
    assert_eq!(printed.pages, 1);
    run("qpdf", &["--check", file("empty", &printed.pdf).to_str().expect("a plain path")]);
}

#[test]
fn a_file_that_is_no_font_is_refused() {
    let mut fonts = fonts();
    fonts[0].bytes = b"not a font".as_slice().into();
    assert_eq!(set(&print(Vec::new()), &fonts, &mut |_| {}), Err(PressFailure::Font));
    assert_eq!(set(&print(Vec::new()), &[], &mut |_| {}), Err(PressFailure::Font));
}

#[test]
fn the_letters_of_every_language_with_fonts_are_there() {
    let texts = [
        ("fa", "می‌خواهم در خانه‌ای امن زندگی کنم؛ پچ‌پچ، ژاله، گل ۱۲۳۴۵۶۷۸۹۰."),
        ("prs", "می‌خواهم کورس زبان انگلیسی را بخوانم."),
        ("ps", "زه غواړم چې ښوونځي ته لاړ شم؛ ټول ځوانان، ډوډۍ، پښتو، څوک، ږمنځ، ګډ، ڼ، ې، ۍ، ئ."),
        ("ckb", "دەمەوێت لە ماڵێکی ئارام بژیم؛ ڕۆژ، چاو، گوڵ، ڤیان، پەنجەرە."),
        ("ur", "میں ایک محفوظ گھر میں رہنا چاہتی ہوں؛ ٹھیک ہے، ڈاکٹر، بڑی، چھوٹے۔"),
        ("sq", "Çdo mëngjes ajo shkon në shkollë."),
        ("vi", "Tôi muốn học tiếng Anh và làm việc ở đường Nguyễn Huệ."),
        ("pl", "Zażółć gęślą jaźń."),
        ("ro", "Și băieții țin știința în brațe."),
        ("so", "Waxaan rabaa inaan barto Ingiriisiga."),
        ("cy", "Rwy’n hoffi dŵr, tŷ, ŵyn, ŷd a sêr."),
        ("am", "እንግሊዝኛ መማር እፈልጋለሁ።"),
        ("ti", "እንግሊዝኛ ክመሃር እደሊ፧ ቋንቋ፣ ኳዅዃ።"),
    ];
    let rows = texts.iter().map(|(lang, text)| Row { answer: vec![phrase(text, lang)], ..row(lang, &["x"]) }).collect();
    let printed = printed(&print(vec![section("Letters", rows)]));
    assert_eq!(printed.missing(), "");
    let Some(text) = text(&file("letters", &printed.pdf)) else { return };
    for (_, wanted) in texts.iter().filter(|(lang, _)| !["fa", "prs", "ps", "ckb", "ur"].contains(lang)) {
        assert!(text.contains(wanted), "{wanted}\nnot in\n{text}");
    }
}

/// That a packet is practice stands in a line of its own above its number, on each page.
#[test]
fn a_foot_of_two_lines_stands_on_each_page() {
    let rows = (0..120).map(|number| row(&format!("Label {number}"), &["An answer"])).collect();
    let print = Print { foot: "Practice. This person is invented.\nPacket 3f2a91c4".to_owned(), ..print(vec![section("Heading", rows)]) };
    let printed = printed(&print);
    assert!(printed.pages > 1, "{} pages", printed.pages);
    let path = file("practice", &printed.pdf);
    let Some(text) = run("pdftotext", &["-q", "-layout", path.to_str().expect("a plain path"), "-"]) else { return };
    for (number, page) in text.split('\u{c}').enumerate().filter(|(_, page)| !page.trim().is_empty()) {
        let lines: Vec<&str> = page.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let [.., practice, packet] = lines.as_slice() else { panic!("page {} has fewer than two lines", number + 1) };
        let number = format!("Page {} of {}", number + 1, printed.pages);
        assert!(practice.starts_with("Practice. This person is invented.") && practice.ends_with(&number), "{practice}");
        assert_eq!(*packet, "Packet 3f2a91c4");
    }
}
