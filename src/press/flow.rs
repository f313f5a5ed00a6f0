//! From a reading to pages: two columns, label and answer, that flow from page to page together.
//!
//! A heading is never alone at a page's foot, a row that fits a page's rest or is short is kept whole, and a long answer
//! runs on without leaving a single line behind. When the reading's language runs from right to left, so does the page.

use super::cell::{
    Align, Cell, HAIRLINE_MM, Item, ItemKind, LINES_BEFORE_BREAK, ROW_PAD_MM, SetRow, least_from, leaves_a_line_alone, level_first_lines,
};
use super::fonts::Weight;
use super::page::{
    ANSWER_WIDTH_MM, BOTTOM_MM, Block, FOOT_MM, FOOT_RULE_MM, GUTTER_MM, Ink, LABEL_WIDTH_MM, Mark, PAGE_WIDTH_MM, Page, SIDE_MM, Shape,
    TEXT_WIDTH_MM, TOP_MM,
};
use super::shape::{Setter, Style};
use crate::consent::Drawing;
use crate::language::{Direction, Lang};
use crate::messages::Print;
use crate::packet::{Phrase, Row, RowKind, SectionReading};

const TITLE: Style = Style { size_pt: 21.0, weight: Weight::Bold };
const FIRST: Style = Style { size_pt: 10.5, weight: Weight::Bold };
const FIRST_FURTHER: Style = Style { size_pt: 10.0, weight: Weight::Regular };
const HEADING: Style = Style { size_pt: 13.5, weight: Weight::Bold };
const HEADING_SECOND: Style = Style { size_pt: 10.0, weight: Weight::Regular };
const LABEL: Style = Style { size_pt: 9.0, weight: Weight::Regular };
const MEMBER: Style = Style { size_pt: 10.0, weight: Weight::Bold };
const LABEL_SECOND: Style = Style { size_pt: 8.5, weight: Weight::Regular };
const ANSWER: Style = Style { size_pt: 10.0, weight: Weight::Regular };
const FOOT: Style = Style { size_pt: 8.0, weight: Weight::Regular };

/// Between the paragraphs of one cell.
const PARAGRAPH_GAP_MM: f32 = 1.3;
/// The indent of a group's member.
const INDENT_MM: f32 = 4.0;
const SECTION_GAP_MM: f32 = 7.5;
/// Under a heading, before its first row.
const HEADING_GAP_MM: f32 = 1.5;
const HEADING_RULE_MM: f32 = 0.45;
const SIGNATURE_WIDTH_MM: f32 = 62.0;
const PEN_MM: f32 = 0.45;

/// Pages being filled.
struct Flow<'s, 'f, 'a> {
    setter: &'s mut Setter<'f, 'a>,
    direction: Direction,
    pages: Vec<Page>,
    page: usize,
    y_mm: f32,
}

/// Sets and places a whole reading. `progress` is told how many sections of how many are done.
pub fn pages(print: &Print, setter: &mut Setter<'_, '_>, progress: &mut dyn FnMut(usize, usize)) -> Vec<Page> {
    let reading = &print.reading;
    let direction = reading.title.lang.map_or(Direction::Ltr, Lang::direction);
    let mut flow = Flow { setter, direction, pages: vec![Page::default()], page: 0, y_mm: TOP_MM };
    flow.opening(&reading.title, &reading.first);
    for (done, section) in reading.sections.iter().enumerate() {
        flow.section(section, &print.not_answered);
        progress(done + 1, reading.sections.len());
    }
    flow.feet(print);
    flow.pages
}

impl Flow<'_, '_, '_> {
    /// The title, and what must be read first beside a bar.
    fn opening(&mut self, title: &Phrase, first: &[Phrase]) {
        let mut cell = self.cell(0.0, TEXT_WIDTH_MM);
        self.fill(&mut cell, title, TITLE, Ink::Full, 0.0);
        self.place_whole(cell, Mark::Title, 0.0);
        self.y_mm += 2.0;
        if first.is_empty() {
            return;
        }
        self.y_mm += 2.5;
        let (page, top) = (self.page, self.y_mm);
        let mut cell = self.cell(INDENT_MM + 1.0, TEXT_WIDTH_MM - INDENT_MM - 1.0);
        for (index, phrase) in first.iter().enumerate() {
            // The first of them is the one that must not be missed; if all were bold, none would stand out.
            let (style, gap_mm) = if index == 0 { (FIRST, 0.0) } else { (FIRST_FURTHER, PARAGRAPH_GAP_MM) };
            self.fill(&mut cell, phrase, style, Ink::Full, gap_mm);
        }
        self.place_whole(cell, Mark::Text, 0.0);
        if self.page == page {
            let height_mm = self.y_mm - top;
            self.bar(page, 0.0, top, 1.4, height_mm, Ink::Full);
        }
    }

    fn section(&mut self, section: &SectionReading, not_answered: &str) {
        let mut heading = self.cell(0.0, TEXT_WIDTH_MM);
        self.fill(&mut heading, &section.title, HEADING, Ink::Full, 2.0);
        if let Some(second) = &section.second {
            self.fill(&mut heading, second, HEADING_SECOND, Ink::Muted, 0.2);
        }
        let rows: Vec<SetRow> = section.rows.iter().map(|row| self.set_row(row, not_answered)).collect();
        let needed = heading.height_mm() + HEADING_RULE_MM + HEADING_GAP_MM + least_from(&rows, 0);
        if self.y_mm > TOP_MM {
            self.y_mm += SECTION_GAP_MM;
        }
        if self.y_mm + needed > BOTTOM_MM {
            self.next_page();
        }
        self.bar(self.page, 0.0, self.y_mm, TEXT_WIDTH_MM, HEADING_RULE_MM, Ink::Full);
        self.place_whole(heading, Mark::Heading, 0.0);
        self.y_mm += HEADING_GAP_MM;
        let least: Vec<f32> = (0..rows.len()).map(|index| least_from(&rows, index)).collect();
        for (index, row) in rows.into_iter().enumerate() {
            if self.y_mm + HAIRLINE_MM + least[index] > BOTTOM_MM && self.y_mm > TOP_MM {
                self.next_page();
            } else if index > 0 {
                self.bar(self.page, 0.0, self.y_mm, TEXT_WIDTH_MM, HAIRLINE_MM, Ink::Line);
                self.y_mm += HAIRLINE_MM;
            }
            self.place_row(row);
        }
    }

    fn set_row(&mut self, row: &Row, not_answered: &str) -> SetRow {
        let indent = INDENT_MM * f32::from(row.depth.min(3));
        let mut label = self.cell(indent, LABEL_WIDTH_MM - indent);
        // A row that asks nothing heads the rows under it: "Child 2".
        let heads = row.kind == RowKind::Answered && row.answer.is_empty() && row.drawing.is_none();
        let (style, ink) = if heads { (MEMBER, Ink::Full) } else { (LABEL, Ink::Muted) };
        self.fill(&mut label, &row.label, style, ink, 0.0);
        if let Some(second) = &row.second {
            self.fill(&mut label, second, LABEL_SECOND, Ink::Muted, 0.3);
        }
        let mut answer = self.cell(LABEL_WIDTH_MM + GUTTER_MM, ANSWER_WIDTH_MM);
        match row.kind {
            RowKind::Answered => {
                for (index, phrase) in row.answer.iter().enumerate() {
                    self.fill(&mut answer, phrase, ANSWER, Ink::Full, if index == 0 { 0.0 } else { PARAGRAPH_GAP_MM });
                }
            }
            RowKind::NotAnswered => {
                let words = Phrase { text: not_answered.to_owned(), lang: row.label.lang };
                self.fill(&mut answer, &words, LABEL, Ink::Muted, 0.0);
            }
        }
        if let Some(drawing) = &row.drawing {
            let height_mm = SIGNATURE_WIDTH_MM * f32::from(Drawing::HEIGHT) / f32::from(Drawing::WIDTH);
            let gap_mm = if answer.items.is_empty() { 0.0 } else { PARAGRAPH_GAP_MM };
            answer.items.push(Item { gap_mm, height_mm, lines_after: 0, lang: None, kind: ItemKind::Drawing(drawing.strokes.clone()) });
        }
        level_first_lines(&mut label, &mut answer);
        SetRow { label, answer, heads }
    }

    fn place_row(&mut self, row: SetRow) {
        let (page, y_mm) = (self.page, self.y_mm + ROW_PAD_MM);
        let label_end = self.place(row.label, Mark::Label, page, y_mm);
        let answer_end = self.place(row.answer, Mark::Answer, page, y_mm);
        let later = |a: (usize, f32), b: (usize, f32)| if a.0 > b.0 || (a.0 == b.0 && a.1 > b.1) { a } else { b };
        (self.page, self.y_mm) = later(label_end, answer_end);
        self.y_mm += ROW_PAD_MM;
    }

    /// An empty cell, from `start_mm` after the text's beginning edge: the left one, or the right one in a mirrored page.
    fn cell(&self, start_mm: f32, width_mm: f32) -> Cell {
        Cell { items: Vec::new(), x_mm: self.mirrored(start_mm, width_mm), width_mm }
    }

    fn mirrored(&self, start_mm: f32, width_mm: f32) -> f32 {
        match self.direction {
            Direction::Ltr => SIDE_MM + start_mm,
            Direction::Rtl => PAGE_WIDTH_MM - SIDE_MM - start_mm - width_mm,
        }
    }

    /// Sets a phrase into a cell, a paragraph for each of its lines.
    fn fill(&mut self, cell: &mut Cell, phrase: &Phrase, style: Style, ink: Ink, gap_mm: f32) {
        let mut gap_mm = gap_mm;
        for text in phrase.text.split('\n') {
            if text.trim().is_empty() {
                gap_mm += PARAGRAPH_GAP_MM;
                continue;
            }
            let paragraph = self.setter.set(text, phrase.lang, style, cell.width_mm);
            // One line alone keeps to the column's edge, whichever way it runs; a text of several lines to its own.
            let direction = if paragraph.lines.len() == 1 { self.direction } else { paragraph.direction };
            let align = if direction == Direction::Rtl { Align::Right } else { Align::Left };
            let count = paragraph.lines.len();
            for (index, line) in paragraph.lines.into_iter().enumerate() {
                let height_mm = line.height_mm;
                let kind = ItemKind::Line { line, style, ink, align };
                cell.items.push(Item { gap_mm, height_mm, lines_after: count - 1 - index, lang: phrase.lang, kind });
                gap_mm = 0.0;
            }
        }
    }

    /// Places a cell over the whole width from here on, and goes on under it.
    fn place_whole(&mut self, cell: Cell, mark: Mark, gap_mm: f32) {
        let (page, y_mm) = self.place(cell, mark, self.page, self.y_mm + gap_mm);
        (self.page, self.y_mm) = (page, y_mm);
    }

    /// Places a cell from a place on; it runs over as many pages as it takes. Returns where it ends.
    fn place(&mut self, cell: Cell, mark: Mark, page: usize, y_mm: f32) -> (usize, f32) {
        let (mut page, mut y) = (page, y_mm);
        let (x, width) = (cell.x_mm, cell.width_mm);
        let mut rest = cell.items;
        while !rest.is_empty() {
            let mut end = y;
            let mut fit = rest
                .iter()
                .take_while(|item| {
                    end += item.gap_mm + item.height_mm;
                    end <= BOTTOM_MM
                })
                .count();
            while fit > LINES_BEFORE_BREAK && leaves_a_line_alone(&rest, fit) {
                fit -= 1;
            }
            if fit == 0 && y <= TOP_MM {
                fit = 1;
            }
            let later = rest.split_off(fit);
            for item in rest {
                y += item.gap_mm;
                let height = item.height_mm;
                self.put(page, mark, item, x, y, width);
                y += height;
            }
            rest = later;
            if let Some(first) = rest.first_mut() {
                first.gap_mm = 0.0;
                page += 1;
                y = TOP_MM;
                if page == self.pages.len() {
                    self.pages.push(Page::default());
                }
            }
        }
        (page, y)
    }

    fn put(&mut self, page: usize, mark: Mark, item: Item, x_mm: f32, y_mm: f32, width_mm: f32) {
        let (mark, shapes) = match item.kind {
            ItemKind::Line { line, style, ink, align } => {
                let x_mm = if align == Align::Right { x_mm + width_mm - line.width_mm } else { x_mm };
                let y_mm = y_mm + line.baseline_mm;
                (mark, vec![Shape::Text { x_mm, y_mm, size_pt: style.size_pt, ink, line }])
            }
            ItemKind::Drawing(strokes) => {
                let scale = SIGNATURE_WIDTH_MM / f32::from(Drawing::WIDTH);
                let x_mm = if self.direction == Direction::Rtl { x_mm + width_mm - SIGNATURE_WIDTH_MM } else { x_mm };
                let point =
                    |[x, y]: [u16; 2]| (x_mm + f32::from(x.min(Drawing::WIDTH)) * scale, y_mm + f32::from(y.min(Drawing::HEIGHT)) * scale);
                let strokes = strokes.into_iter().map(|stroke| stroke.into_iter().map(point).collect()).collect();
                (Mark::Figure, vec![Shape::Strokes { strokes, pen_mm: PEN_MM }])
            }
        };
        let blocks = &mut self.pages[page].blocks;
        match blocks.last_mut() {
            Some(block) if block.mark == mark && block.lang == item.lang && mark != Mark::Figure => block.shapes.extend(shapes),
            _ => blocks.push(Block { mark, lang: item.lang, shapes }),
        }
    }

    fn bar(&mut self, page: usize, start_mm: f32, y_mm: f32, width_mm: f32, height_mm: f32, ink: Ink) {
        let shape = Shape::Bar { x_mm: self.mirrored(start_mm, width_mm), y_mm, width_mm, height_mm, ink };
        self.pages[page].blocks.push(Block { mark: Mark::Artifact, lang: None, shapes: vec![shape] });
    }

    fn next_page(&mut self) {
        self.page += 1;
        self.y_mm = TOP_MM;
        if self.page == self.pages.len() {
            self.pages.push(Page::default());
        }
    }

    /// At the foot of each page: the packet at the beginning edge, the page's number at the other.
    fn feet(&mut self, print: &Print) {
        let pages = self.pages.len();
        let lang = print.reading.title.lang;
        for page in 0..pages {
            self.bar(page, 0.0, FOOT_RULE_MM, TEXT_WIDTH_MM, HAIRLINE_MM, Ink::Line);
            let number = print.page_of.replace("{page}", &(page + 1).to_string()).replace("{pages}", &pages.to_string());
            let half = TEXT_WIDTH_MM / 2.0;
            let (beginning, end) = if self.direction == Direction::Rtl { (Align::Right, Align::Left) } else { (Align::Left, Align::Right) };
            for (text, lang, start, align) in [(print.foot.as_str(), None, 0.0, beginning), (number.as_str(), lang, half, end)] {
                let x_mm = self.mirrored(start, half);
                let paragraph = self.setter.set(text, lang, FOOT, half);
                let mut y_mm = FOOT_MM;
                for line in paragraph.lines {
                    let height = line.height_mm;
                    let kind = ItemKind::Line { line, style: FOOT, ink: Ink::Muted, align };
                    self.put(
                        page,
                        Mark::Artifact,
                        Item { gap_mm: 0.0, height_mm: height, lines_after: 0, lang: None, kind },
                        x_mm,
                        y_mm,
                        half,
                    );
                    y_mm += height;
                }
            }
        }
    }
}
