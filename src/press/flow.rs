//! From a reading to pages: two columns, label and answer, that flow from page to page together.
//!
//! A heading is never alone at a page's foot, a row that fits a page's rest or is short is kept whole, and a long answer
//! runs on without leaving a single line behind. When the reading's language runs from right to left, so does the page.

use super::cell::{Align, Cell, HAIRLINE_MM, Item, ItemKind, LINES_BEFORE_BREAK, ROW_PAD_MM, SetRow, least_from, leaves_a_line_alone};
use super::fonts::Weight;
use super::page::{BOTTOM_MM, Block, FOOT_MM, FOOT_RULE_MM, Ink, Of, PAGE_WIDTH_MM, Page, SIDE_MM, Shape, TEXT_WIDTH_MM, TOP_MM};
use super::panel;
use super::rows::SIGNATURE_WIDTH_MM;
use super::shape::{Setter, Style};
use super::tree::{Area, Role, Tree};
use crate::consent::Drawing;
use crate::language::{Direction, Lang};
use crate::messages::Print;
use crate::packet::{Phrase, SectionReading};

const FOOT: Style = Style { size_pt: 8.0, weight: Weight::Regular };

/// Between two sections.
pub const SECTION_GAP_MM: f32 = 7.5;
/// Under a heading, before its first row.
pub const HEADING_GAP_MM: f32 = 1.5;
/// Above a heading.
pub const HEADING_RULE_MM: f32 = 0.45;
const PEN_MM: f32 = 0.45;

/// A document, laid out.
pub struct Laid {
    /// Its pages.
    pub pages: Vec<Page>,
    /// What stands on them.
    pub tree: Tree,
    /// The sections' headings.
    pub headings: Vec<Heading>,
    /// What the viewer's window says. Neutral: never what is in it (LOOK, patterns).
    pub window: &'static str,
}

/// A section's heading, and where it stands.
pub struct Heading {
    /// Its words, in the first language.
    pub title: Phrase,
    /// Counted from 0.
    pub page: usize,
    /// Its upper edge.
    pub y_mm: f32,
}

/// Pages being filled.
pub(super) struct Flow<'s, 'f, 'a> {
    pub(super) setter: &'s mut Setter<'f, 'a>,
    pub(super) direction: Direction,
    pub(super) laid: Laid,
    pub(super) page: usize,
    pub(super) y_mm: f32,
}

/// A section, set but not yet placed.
pub(super) struct SetSection {
    title: Phrase,
    heading: Cell,
    pub(super) rows: Vec<SetRow>,
}

impl SetSection {
    /// The height of its heading, with rule and gap.
    pub(super) fn heading_mm(&self) -> f32 {
        self.heading.height_mm() + HEADING_RULE_MM + HEADING_GAP_MM
    }
}

/// Sets and places a whole reading. `progress` is told how many sections of how many are done.
pub fn lay_out(print: &Print, setter: &mut Setter<'_, '_>, progress: &mut dyn FnMut(usize, usize)) -> Laid {
    let reading = &print.reading;
    let direction = reading.title.lang.map_or(Direction::Ltr, Lang::direction);
    let mut flow = Flow::new(setter, direction, "Packet");
    flow.opening(&reading.title, &reading.first);
    for (done, section) in reading.sections.iter().enumerate() {
        flow.section(section, print);
        progress(done + 1, reading.sections.len());
    }
    if let Some(panel) = &print.signed {
        flow.panel(panel, print);
    }
    flow.feet(&print.foot, &print.page_of, print.reading.title.lang);
    flow.laid
}

impl<'s, 'f, 'a> Flow<'s, 'f, 'a> {
    /// One empty page.
    pub(super) fn new(setter: &'s mut Setter<'f, 'a>, direction: Direction, window: &'static str) -> Flow<'s, 'f, 'a> {
        let laid = Laid { pages: vec![Page::default()], tree: Tree::new(), headings: Vec::new(), window };
        Flow { setter, direction, laid, page: 0, y_mm: TOP_MM }
    }

    /// The title, and what must be read first beside a bar.
    pub(super) fn opening(&mut self, title: &Phrase, first: &[Phrase]) {
        let title = self.set_title(title);
        self.place_whole(title);
        self.y_mm += 2.0;
        if first.is_empty() {
            return;
        }
        self.y_mm += 2.5;
        let (page, top) = (self.page, self.y_mm);
        let first = self.set_first(first);
        self.place_whole(first);
        if self.page == page {
            let height_mm = self.y_mm - top;
            self.bar(page, top, 1.4, height_mm, Of::Rule, Ink::Full);
        }
    }

    fn section(&mut self, section: &SectionReading, print: &Print) {
        let set = self.set_section(section, print);
        self.make_room(set.heading_mm() + least_from(&set.rows, 0));
        self.place_section(set);
    }

    pub(super) fn set_section(&mut self, section: &SectionReading, print: &Print) -> SetSection {
        let part = self.laid.tree.push(Tree::ROOT, Role::Part);
        let heading = self.set_heading(&section.title, section.second.as_ref(), part);
        SetSection { title: section.title.clone(), heading, rows: self.set_rows(&section.rows, part, print) }
    }

    /// Goes on under a gap, or on a new page if so much does not fit on this one.
    pub(super) fn make_room(&mut self, needed_mm: f32) {
        if self.y_mm > TOP_MM {
            self.y_mm += SECTION_GAP_MM;
        }
        if self.y_mm + needed_mm > BOTTOM_MM {
            self.next_page();
        }
    }

    pub(super) fn place_section(&mut self, set: SetSection) {
        let SetSection { title, heading, rows } = set;
        self.place_heading(title, heading);
        self.place_rows(rows);
    }

    /// Places rows under each other, with a rule between two.
    pub(super) fn place_rows(&mut self, rows: Vec<SetRow>) {
        let least: Vec<f32> = (0..rows.len()).map(|index| least_from(&rows, index)).collect();
        for (index, row) in rows.into_iter().enumerate() {
            if self.y_mm + HAIRLINE_MM + least[index] > BOTTOM_MM && self.y_mm > TOP_MM {
                self.next_page();
            } else if index > 0 {
                self.bar(self.page, self.y_mm, TEXT_WIDTH_MM, HAIRLINE_MM, Of::Rule, Ink::Line);
                self.y_mm += HAIRLINE_MM;
            }
            self.place_row(row);
        }
    }

    /// Places a section's heading under a rule, with a bookmark that has its title.
    pub(super) fn place_heading(&mut self, title: Phrase, heading: Cell) {
        self.laid.headings.push(Heading { title, page: self.page, y_mm: self.y_mm });
        self.bar(self.page, self.y_mm, TEXT_WIDTH_MM, HEADING_RULE_MM, Of::Rule, Ink::Full);
        self.place_whole(heading);
        self.y_mm += HEADING_GAP_MM;
    }

    fn place_row(&mut self, row: SetRow) {
        let from = (self.page, self.y_mm);
        let (page, y_mm) = (self.page, self.y_mm + ROW_PAD_MM);
        let label_end = self.place(row.label, page, y_mm);
        let answer_end = self.place(row.answer, page, y_mm);
        let later = |a: (usize, f32), b: (usize, f32)| if a.0 > b.0 || (a.0 == b.0 && a.1 > b.1) { a } else { b };
        (self.page, self.y_mm) = later(label_end, answer_end);
        self.y_mm += ROW_PAD_MM;
        let (left_mm, right_mm) = (SIDE_MM, SIDE_MM + TEXT_WIDTH_MM);
        for (page, top_mm) in [from, (self.page, if self.page == from.0 { from.1 } else { TOP_MM })] {
            self.laid.tree.cover(row.table, page, Area { left_mm, top_mm, right_mm, bottom_mm: self.y_mm.max(top_mm) });
        }
    }

    /// An empty cell, from `start_mm` after the text's beginning edge: the left one, or the right one in a mirrored page.
    pub(super) fn cell(&self, start_mm: f32, width_mm: f32) -> Cell {
        Cell { items: Vec::new(), x_mm: self.mirrored(start_mm, width_mm), width_mm }
    }

    pub(super) fn mirrored(&self, start_mm: f32, width_mm: f32) -> f32 {
        match self.direction {
            Direction::Ltr => SIDE_MM + start_mm,
            Direction::Rtl => PAGE_WIDTH_MM - SIDE_MM - start_mm - width_mm,
        }
    }

    /// Places a cell over the whole width from here on, and goes on under it.
    pub(super) fn place_whole(&mut self, cell: Cell) {
        (self.page, self.y_mm) = self.place(cell, self.page, self.y_mm);
    }

    /// Places a cell from a place on; it runs over as many pages as it takes. Returns where it ends.
    pub(super) fn place(&mut self, cell: Cell, page: usize, y_mm: f32) -> (usize, f32) {
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
                self.put(page, item, x, y, width);
                y += height;
            }
            rest = later;
            if let Some(first) = rest.first_mut() {
                first.gap_mm = 0.0;
                page += 1;
                y = TOP_MM;
                if page == self.laid.pages.len() {
                    self.laid.pages.push(Page::default());
                }
            }
        }
        (page, y)
    }

    fn put(&mut self, page: usize, item: Item, x_mm: f32, y_mm: f32, width_mm: f32) {
        let shapes = match item.kind {
            ItemKind::Line { line, style, ink, align } => {
                let x_mm = if align == Align::Right { x_mm + width_mm - line.width_mm } else { x_mm };
                let y_mm = y_mm + line.baseline_mm;
                vec![Shape::Text { x_mm, y_mm, style, ink, line }]
            }
            ItemKind::Drawing(strokes) => {
                let scale = SIGNATURE_WIDTH_MM / f32::from(Drawing::WIDTH);
                let x_mm = self.figure(item.of, page, (x_mm, y_mm), width_mm, (SIGNATURE_WIDTH_MM, item.height_mm));
                let point =
                    |[x, y]: [u16; 2]| (x_mm + f32::from(x.min(Drawing::WIDTH)) * scale, y_mm + f32::from(y.min(Drawing::HEIGHT)) * scale);
                let strokes = strokes.into_iter().map(|stroke| stroke.into_iter().map(point).collect()).collect();
                vec![Shape::Strokes { strokes, pen_mm: PEN_MM }]
            }
            ItemKind::Code(code) => {
                let x_mm = self.figure(item.of, page, (x_mm, y_mm), width_mm, (item.height_mm, item.height_mm));
                panel::squares(&code, x_mm, y_mm)
            }
        };
        let blocks = &mut self.laid.pages[page].blocks;
        match blocks.last_mut() {
            Some(block) if block.of == item.of => block.shapes.extend(shapes),
            _ => blocks.push(Block { of: item.of, shapes }),
        }
    }

    /// Notes where a figure of this width and height is, in a column that begins at `(x_mm, y_mm)`. Gives its left edge.
    fn figure(&mut self, of: Of, page: usize, (x_mm, y_mm): (f32, f32), column_mm: f32, (width_mm, height_mm): (f32, f32)) -> f32 {
        let x_mm = if self.direction == Direction::Rtl { x_mm + column_mm - width_mm } else { x_mm };
        if let Of::Node(node) = of {
            let (right_mm, bottom_mm) = (x_mm + width_mm, y_mm + height_mm);
            self.laid.tree.cover(node, page, Area { left_mm: x_mm, top_mm: y_mm, right_mm, bottom_mm });
        }
        x_mm
    }

    fn bar(&mut self, page: usize, y_mm: f32, width_mm: f32, height_mm: f32, of: Of, ink: Ink) {
        let shape = Shape::Bar { x_mm: self.mirrored(0.0, width_mm), y_mm, width_mm, height_mm, ink };
        self.laid.pages[page].blocks.push(Block { of, shapes: vec![shape] });
    }

    pub(super) fn next_page(&mut self) {
        self.page += 1;
        self.y_mm = TOP_MM;
        if self.page == self.laid.pages.len() {
            self.laid.pages.push(Page::default());
        }
    }

    /// At the foot of each page: the packet at the beginning edge, and before it that it is practice, the page's number at the other.
    pub(super) fn feet(&mut self, foot: &str, page_of: &str, lang: Option<Lang>) {
        let pages = self.laid.pages.len();
        for page in 0..pages {
            self.bar(page, FOOT_RULE_MM, TEXT_WIDTH_MM, HAIRLINE_MM, Of::Foot, Ink::Line);
            let number = page_of.replace("{page}", &(page + 1).to_string()).replace("{pages}", &pages.to_string());
            let half = TEXT_WIDTH_MM / 2.0;
            let (beginning, end) = if self.direction == Direction::Rtl { (Align::Right, Align::Left) } else { (Align::Left, Align::Right) };
            for (text, lang, start, align) in [(foot, None, 0.0, beginning), (&number, lang, half, end)] {
                let x_mm = self.mirrored(start, half);
                let lines = text.split('\n').flat_map(|line| self.setter.set(line, lang, FOOT, half).lines).collect::<Vec<_>>();
                let mut y_mm = FOOT_MM;
                for line in lines {
                    let height_mm = line.height_mm;
                    let kind = ItemKind::Line { line, style: FOOT, ink: Ink::Muted, align };
                    self.put(page, Item { gap_mm: 0.0, height_mm, lines_after: 0, of: Of::Foot, kind }, x_mm, y_mm, half);
                    y_mm += height_mm;
                }
            }
        }
    }
}
