//! The press: what is printed can be read, copied and taken out again.
//!
//! Poppler and qpdf judge the files. Without them these tests say so and pass: run them where CI runs.

use onward::consent::Drawing;
use onward::language::Lang;
use onward::messages::Print;
use onward::packet::{Phrase, Reading, Row, RowKind, SectionReading};
use onward::press::fonts::{FILES, FontBytes};
use onward::press::{Printed, set};
use std::path::{Path, PathBuf};
use std::process::Command;

const ARABIC: &str = "تقول السيدة إنها تعاني من صداع شديد منذ ثلاثة أشهر، وإنها لا تنام أكثر من 4 ساعات في الليلة.";
const ARABIC_PHONE: &str = "يرجى الاتصال بها على الرقم 0412 345 678 بعد الساعة 5 مساءً، ولا تتركوا رسالة صوتية.";
const ARABIC_MIXED: &str = "تريد أن تدرس English في كلية Leeds City College ثم تعمل في NHS بعد سنة 2027.";
const VIETNAMESE: &str = "Bà Nguyễn Thị Hồng Nhung sống cùng hai con nhỏ ở khu trọ tạm thời và cần phiên dịch tiếng Việt.";
const ALBANIAN: &str = "Ajo jeton me dy fëmijët e saj dhe çdo mëngjes shkon në shkollë për të mësuar anglisht.";
const TIGRINYA: &str = "ስማ ሰላም ተስፋይ ይበሃል። ካብ ኤርትራ ኣብ 2019 ዓ.ም. መጺኣ፣ ሕጂ ድማ ምስ ክልተ ደቃ ትነብር ኣላ።";
const ENGLISH: &str = "She arrived in the spring after a long journey and has been living in temporary housing with her two younger children since then. The family share one room and the shared kitchen is not always usable in the evening, so meals are often missed.";

fn phrase(text: &str, lang: &str) -> Phrase {
    Phrase { text: text.to_owned(), lang: Some(Lang::from_tag(lang).expect("a known language")) }
}

fn typed(text: &str) -> Phrase {
    Phrase { text: text.to_owned(), lang: None }
}

fn row(label: &str, answer: &[&str]) -> Row {
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

fn section(title: &str, rows: Vec<Row>) -> SectionReading {
    SectionReading { id: "s".to_owned(), title: phrase(title, "en"), second: None, rows }
}

fn print(sections: Vec<SectionReading>) -> Print {
    Print {
        reading: Reading {
            title: phrase("Referral packet", "en"),
            first: vec![phrase("Risk information withheld: speak to the worker before any visit.", "en")],
            sections,
        },
        foot: "Packet 3f2a91c4".to_owned(),
        page_of: "Page {page} of {pages}".to_owned(),
        not_answered: "Not answered".to_owned(),
        made_at: "2026-03-04T10:20:30Z".to_owned(),
        attachment: Some(("packet-3f2a91c4.json".to_owned(), "{\"payload\":\"e30\",\"signature\":\"AAAA\"}".to_owned())),
    }
}

fn signature() -> Drawing {
    let stroke = |from: u16, to: u16| {
        (from..to).step_by(8).map(|x| [x, (150.0 + 90.0 * (f32::from(x) / 45.0).sin() * (1.0 - f32::from(x) / 1100.0)) as u16]).collect()
    };
    Drawing { strokes: vec![stroke(60, 620), vec![[650, 200], [900, 180]], vec![[920, 190]]] }
}

fn fonts() -> Vec<FontBytes> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
    FILES.iter().map(|file| FontBytes::of(file, std::fs::read(root.join(file.name)).expect("the font is in public/fonts"))).collect()
}

fn printed(print: &Print) -> Printed {
    set(print, &fonts(), &mut |_| {}).expect("a document that can be set")
}

/// Writes the PDF where git and the worktree do not see it.
fn file(name: &str, printed: &Printed) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.pdf"));
    std::fs::write(&path, &printed.pdf).expect("the temporary folder can be written");
    path
}

/// Runs a tool; none, loudly, when it is not installed.
fn run(tool: &str, arguments: &[&str]) -> Option<String> {
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
fn text(path: &Path) -> Option<String> {
    run("pdftotext", &["-q", path.to_str().expect("a plain path"), "-"]).map(|text| squeeze(&text))
}

fn squeeze(text: &str) -> String {
    let plain: String =
        text.chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn languages() -> Vec<Row> {
    let mut signed = row("The person's signature", &["Signed on 4 March 2026"]);
    signed.drawing = Some(signature());
    let mut second = row("Phone", &["+44 7700 900123"]);
    second.second = Some(phrase("رقم الهاتف", "ar"));
    let mut member = row("Date of birth", &["3 May 2019"]);
    member.depth = 1;
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
        member,
        row("Name", &["أحمد عبد الرحمن"]),
        signed,
    ]
}

#[test]
fn every_language_comes_out_as_it_went_in() {
    let printed = printed(&print(vec![section("The person", languages()), section("Housing", languages())]));
    assert_eq!(printed.missing, "");
    let path = file("languages", &printed);
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
            arabic("ملاحظات", &[ENGLISH]),
            Row { drawing: Some(signature()), ..arabic("التوقيع", &["4 مارس 2026"]) },
        ],
    }];
    let printed = printed(&print);
    let path = file("arabic", &printed);
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
        "تريد أن تدرس English في كلية Leeds City College ثم تعمل في NHS بعد",
        "معلومات الخطر محجوبة: تحدث إلى العامل قبل أي زيارة.",
    ] {
        assert!(tight(&text).contains(&tight(line)), "{line}\nnot in\n{text}");
    }
}
