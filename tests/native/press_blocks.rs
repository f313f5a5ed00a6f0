//! Everything that can stand on a paper that a page composed, in two languages: said in its order, and to be looked at.

use super::press::{file, phrase, run};
use super::press_leaf::{leeds, printed};
use super::press_tree::Tagged;
use onward::messages::{Holds, Leaf, LeafBlock, LeafColumn, LeafKind, LeafRow, LeafSection, LeafSize, LeafTable};
use onward::packet::{BlankRow, Breadth, Field, Pair, Phrase, Room, Row};

/// How a reader for blind people hears [`all_blocks`], without the words of the second language.
const ALL_BLOCKS: &str = "\
Document
  H1
    Span: A paper
    Span
  P: This first.
  P
  Part
    Table
      TR
        TH of Row
          P: Date
          P
        TD: 4 March 2026
      TR
        TH of Row
          P: About
          P
        TD in \"\": Noor رون
    P: {support}
    P
    P: A paragraph.
  Part
    H2
      Span: Figures
      Span
    P: 84 in all.
    Table
      TR
        TH of Column: Of which
        TH of Column: Number
        TH of Column: Percent
      TR
        TH of Row: Temporary accommodation
        TD: 44
        TD: 52.4%
      TR
        TH of Row: Private rented
        TD: 6
        TD: 7.1%
      TR
        TH of Row: Not known
        TD: Hidden
        TD
  Part
    H2
      Span: To fill in
      Span
    P: How safe do you feel?
    P
    P: 0
    P: 1
    P: 2
    P: 3
    P: 4
    P: 5
    P: 6
    P: 7
    P: 8
    P: 9
    P: 10
    P: Not at all
    P
    P: Completely
    P
    P: Goals
    P
    Table
      TR
        TH of Column
          P: What is done
          P
        TH of Column
          P: By when
          P
      TR
        TD
        TD
      TR
        TD
        TD
      TR
        TD
        TD
    P: Signed
    P
    P: Signature
    P
";

/// Everything that can stand on a paper, in two languages; `tag` says which is first.
fn all_blocks(tag: &str) -> Leaf {
    let both = |english: &str, arabic: &str| {
        let (english, arabic) = (phrase(english, "en"), phrase(arabic, "ar"));
        let (words, second) = if tag == "en" { (english, arabic) } else { (arabic, english) };
        Pair { words, second: Some(second) }
    };
    let one = |english: &str, arabic: &str| both(english, arabic).words;
    let fact = |label: Pair, answer: Phrase| Row {
        label: label.words,
        second: label.second,
        answer: vec![answer],
        ..super::press::row("", &["answered"])
    };
    let typed = |text: &str| Phrase { text: text.to_owned(), lang: None };
    let asks = |label: Pair, room: Room| BlankRow { room, ..BlankRow::of(label) };
    let column = |head: Pair, holds: Holds| LeafColumn { head, holds };
    let figures = LeafTable {
        columns: vec![
            column(Pair::of(one("Of which", "منها")), Holds::Words),
            column(Pair::of(one("Number", "العدد")), Holds::Figures),
            column(Pair::of(one("Percent", "النسبة")), Holds::Figures),
        ],
        rows: vec![
            LeafRow { cells: vec![one("Temporary accommodation", "سكن مؤقت"), typed("44"), typed("52.4%")], bar: Some(524) },
            LeafRow { cells: vec![one("Private rented", "إيجار خاص"), typed("6"), typed("7.1%")], bar: Some(71) },
            LeafRow { cells: vec![one("Not known", "غير معروف"), one("Hidden", "محجوب"), typed("")], bar: None },
        ],
    };
    let to_write = LeafTable {
        columns: vec![column(both("What is done", "ما يتم عمله"), Holds::Words), column(both("By when", "متى"), Holds::Words)],
        rows: vec![LeafRow { cells: Vec::new(), bar: None }; 3],
    };
    let signature = vec![Field { caption: both("Signature", "التوقيع"), breadth: Breadth::Signature }];
    let scale =
        Room::Scale { points: (0..=10).collect(), least: both("Not at all", "أبدًا"), most: both("Completely", "تمامًا") };
    let section = |heading: Option<Pair>, blocks: Vec<LeafBlock>| LeafSection { heading, blocks, size: LeafSize::Text };
    Leaf {
        kind: LeafKind::Paper,
        title: both("A paper", "صفحة"),
        first: vec![both("This first.", "هذا أولًا.")],
        sections: vec![
            section(
                None,
                vec![
                    LeafBlock::Facts(vec![
                        fact(both("Date", "التاريخ"), one("4 March 2026", "4 مارس 2026")),
                        fact(both("About", "بشأن"), typed("نور Noor")),
                    ]),
                    LeafBlock::Pair(both(&"We support this person. ".repeat(9), &"نحن ندعم هذا الشخص. ".repeat(9))),
                    LeafBlock::Paragraph(one("A paragraph.", "فقرة.")),
                ],
            ),
            section(
                Some(both("Figures", "أرقام")),
                vec![LeafBlock::Paragraph(one("84 in all.", "84 في المجموع.")), LeafBlock::Table(figures)],
            ),
            section(
                Some(both("To fill in", "للملء")),
                vec![
                    LeafBlock::Asks(vec![
                        asks(both("How safe do you feel?", "ما مدى شعورك بالأمان؟"), scale),
                        asks(both("Goals", "الأهداف"), Room::Lines(3)),
                    ]),
                    LeafBlock::Table(to_write),
                    LeafBlock::Asks(vec![asks(both("Signed", "التوقيع هنا"), Room::Fields(signature))]),
                ],
            ),
        ],
        ..leeds(tag)
    }
}

#[test]
fn everything_that_can_stand_on_a_paper_is_said_in_its_order() {
    for tag in ["en", "ar"] {
        let printed = printed(&all_blocks(tag));
        assert_eq!(printed.missing(), "");
        let path = file(&format!("leaf-{tag}"), &printed.pdf);
        run("qpdf", &["--check", path.to_str().expect("a plain path")]);
    }
    let tagged = Tagged::read(&printed(&all_blocks("en")).pdf);
    // Lines from right to left are read back in the order of their places.
    let shown: String = tagged
        .shown()
        .lines()
        .map(|line| line.split(" in \"ar\": ").next().unwrap_or_default().to_owned() + "\n")
        .map(|line| line.trim_end().to_owned() + "\n")
        .collect();
    assert_eq!(shown, ALL_BLOCKS.replace("{support}", "We support this person. ".repeat(9).trim()));
}
