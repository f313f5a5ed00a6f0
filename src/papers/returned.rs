//! A data return in print: the same tables as on the page and in the sheet, each with its base and bars that repeat the shares.

use crate::language::Words;
use crate::messages::{Holds, Leaf, LeafBlock, LeafColumn, LeafKind, LeafRow, LeafSection, LeafSize, LeafTable};
use crate::packet::{Pair, Phrase, Voice};
use crate::register::{Label, Returned, ReturnedCell, ReturnedTable, Topic};

/// Composes it. The words need `interface`, `form`, `packet`, `returns` and `papers`; `area` names an area by slug.
pub fn returned_paper(returned: &Returned, words: &Words, area: &dyn Fn(&str) -> String) -> Leaf {
    let voice = Voice { words, second: None };
    let say = |key: &str| voice.say(key);
    let day = |day| super::day_in(words, day);
    let named = |text: String| Phrase { text, lang: Some(words.lang()) };
    let (first, last) = returned.days();
    let of = returned.asked().area.as_deref().map_or_else(|| words.text("return-all-areas"), area);
    let facts =
        [("return-first", day(first)), ("return-last", day(last)), ("return-made-on", day(returned.made_on())), ("return-area", named(of))];
    let facts = facts.map(|(key, answer)| super::fact(say(key), vec![answer])).to_vec();
    let mut sections = vec![super::untitled(vec![LeafBlock::Facts(facts)])];
    let (withheld, shown): (Vec<_>, Vec<_>) = returned.tables().iter().partition(|table| table.is_withheld());
    sections.extend(shown.into_iter().map(|table| one(table, words, area)));
    if !withheld.is_empty() {
        let topics = withheld.into_iter().map(|table| named(words.text(&table.topic.key()))).collect();
        let blocks = vec![LeafBlock::Paragraph(say("returns-withheld.why").words), LeafBlock::List(topics)];
        sections.push(LeafSection { heading: Some(say("returns-withheld")), blocks, size: LeafSize::Text });
    }
    let title = say("papers-return-title");
    let page_of = super::plain(&words.text_with("export-pdf-page", &[("page", "{page}"), ("pages", "{pages}")]));
    let foot = title.words.text.clone();
    let first = ["papers-return-hidden", "returns-hidden.why", "returns-hidden.shared"].map(say).to_vec();
    Leaf { kind: LeafKind::Paper, lang: words.lang(), title, first, sections, foot, page_of }
}

fn one(table: &ReturnedTable, words: &Words, area: &dyn Fn(&str) -> String) -> LeafSection {
    let said = |text: String| Phrase { text: super::plain(&text), lang: Some(words.lang()) };
    let count = |key: &str, name: &str, count: Option<u32>| count.map(|count| words.text_with(key, &[(name, &count.to_string())]));
    let base = table.base.filter(|base| Some(*base) != table.total);
    let of = [count("returns-total", "total", table.total), count("returns-base", "base", base)];
    let of = of.into_iter().flatten().collect::<Vec<_>>().join(" ");
    let columns = [("return-cell", Holds::Words), ("return-count", Holds::Figures), ("return-percent", Holds::Figures)];
    let columns = columns.map(|(key, holds)| LeafColumn { head: Pair::of(said(words.text(key))), holds }).to_vec();
    let rows = table.cells.iter().map(|cell| row(table.topic, cell, words, area)).collect();
    LeafSection {
        heading: Some(Pair::of(said(words.text(&table.topic.key())))),
        blocks: vec![LeafBlock::Paragraph(said(of)), LeafBlock::Table(LeafTable { columns, rows })],
        size: LeafSize::Text,
    }
}

fn row(topic: Topic, cell: &ReturnedCell, words: &Words, area: &dyn Fn(&str) -> String) -> LeafRow {
    let said = |text: String| Phrase { text, lang: Some(words.lang()) };
    let figure = |text: String| Phrase { text, lang: None };
    let name = match topic.label(&cell.option) {
        Label::Message(key) => words.text(&key),
        Label::Area(slug) => area(&slug),
        Label::Text(text) => text,
    };
    let count = cell.count.map_or_else(|| said(words.text("papers-return-hidden-cell")), |count| figure(count.to_string()));
    let percent = cell.permille.map(|permille| format!("{}.{}%", permille / 10, permille % 10)).unwrap_or_default();
    // Also where there is none, so that the columns of all tables stand under each other.
    let bar = u16::try_from(cell.permille.unwrap_or_default()).unwrap_or_default();
    LeafRow { cells: vec![said(name), count, figure(percent)], bar: Some(bar) }
}
