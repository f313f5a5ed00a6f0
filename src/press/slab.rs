//! What stays together on a page of a form to fill in: texts and rules, at places counted from its own top.

use super::cell::{Align, Cell, level_first_lines};
use super::flow::{Flow, Heading};
use super::page::{BOTTOM_MM, Block, Ink, Of, SIDE_MM, Shape, TEXT_WIDTH_MM, TOP_MM};
use super::rows::To;
use super::shape::Style;
use super::tree::{Area, NodeId};
use crate::language::{Direction, Lang};
use crate::packet::{Pair, Phrase};

/// Between two languages side by side.
const BETWEEN_MM: f32 = 6.0;
/// A box to tick: large enough for a cross by hand.
pub(super) const BOX_MM: f32 = 4.4;
/// The lines that boxes are drawn with, and that one writes on: they must survive a copier.
const PEN_MM: f32 = 0.25;

/// Sums of lengths are not exact: what fits within this is not moved a line at a time to the next page.
const SLACK_MM: f32 = 0.1;

/// Where a rule stands: after the text's beginning edge, from the top, how wide, how high.
type Rule = (f32, f32, f32, f32, Ink);

/// What stays together.
pub(super) struct Slab {
    cells: Vec<(Cell, f32)>,
    rules: Vec<Rule>,
    /// How much room it takes.
    pub(super) height_mm: f32,
    /// Between it and what follows.
    pub(super) after_mm: f32,
    /// Whether it is never left without what follows.
    pub(super) heads: bool,
    /// Its words, if it is a section's heading.
    pub(super) heading: Option<Phrase>,
    /// The table that it is a row of.
    pub(super) table: Option<NodeId>,
}

/// How a text looks.
pub(super) type Look = (Style, Ink);

impl Slab {
    /// Nothing yet, so far from what follows.
    pub(super) fn new(after_mm: f32) -> Slab {
        Slab { cells: Vec::new(), rules: Vec::new(), height_mm: 0.0, after_mm, heads: false, heading: None, table: None }
    }

    /// Leaves room under what stands there.
    pub(super) fn gap(&mut self, gap_mm: f32) {
        self.height_mm += gap_mm;
    }

    /// A cell, so far from the top.
    pub(super) fn cell(&mut self, cell: Cell, y_mm: f32) {
        self.cells.push((cell, y_mm));
    }

    /// A rule.
    pub(super) fn rule(&mut self, start_mm: f32, y_mm: f32, width_mm: f32, height_mm: f32, ink: Ink) {
        self.rules.push((start_mm, y_mm, width_mm, height_mm, ink));
    }

    /// A line to write on.
    pub(super) fn line(&mut self, start_mm: f32, y_mm: f32, width_mm: f32) {
        self.rule(start_mm, y_mm, width_mm, PEN_MM, Ink::Muted);
    }

    /// A box to tick.
    pub(super) fn square(&mut self, start_mm: f32, y_mm: f32) {
        let far = BOX_MM - PEN_MM;
        for (x, y, width, height) in
            [(0.0, 0.0, BOX_MM, PEN_MM), (0.0, far, BOX_MM, PEN_MM), (0.0, 0.0, PEN_MM, BOX_MM), (far, 0.0, PEN_MM, BOX_MM)]
        {
            self.rule(start_mm + x, y_mm + y, width, height, Ink::Muted);
        }
    }

    /// Puts another one into it, so far from the top.
    pub(super) fn join(&mut self, other: Slab, top: f32) {
        self.cells.extend(other.cells.into_iter().map(|(cell, y)| (cell, top + y)));
        self.rules.extend(other.rules.into_iter().map(|(start, y, width, height, ink)| (start, top + y, width, height, ink)));
        self.height_mm = self.height_mm.max(top + other.height_mm);
    }
}

impl Flow<'_, '_, '_> {
    /// Sets a text, each language at its own edge: the page's direction is the first one's alone.
    pub(super) fn own_edge(&mut self, phrase: &Phrase, start_mm: f32, width_mm: f32, look: Look, to: To) -> Cell {
        let mut cell = self.cell(start_mm, width_mm);
        let page = self.direction;
        self.direction = phrase.lang.map_or(page, Lang::direction);
        self.fill(&mut cell, phrase, look.0, look.1, 0.0, to);
        self.direction = page;
        cell
    }

    /// Sets words under the slab's last, two languages side by side. Returns where their first line's middle is.
    pub(super) fn put_pair(&mut self, slab: &mut Slab, pair: &Pair, start_mm: f32, width_mm: f32, looks: (Look, Look), to: To) -> f32 {
        let top = slab.height_mm;
        let Some(second) = &pair.second else {
            let cell = self.own_edge(&pair.words, start_mm, width_mm, looks.0, to);
            let (height_mm, middle) = (cell.height_mm(), middle(&cell));
            slab.cell(cell, top);
            slab.gap(height_mm);
            return top + middle;
        };
        let half = (width_mm - BETWEEN_MM) / 2.0;
        let mut first = self.own_edge(&pair.words, start_mm, half, looks.0, to);
        let mut second = self.own_edge(second, start_mm + half + BETWEEN_MM, half, looks.1, to);
        level_first_lines(&mut first, &mut second);
        let middle = middle(&first);
        let height_mm = first.height_mm().max(second.height_mm());
        slab.cell(first, top);
        slab.cell(second, top);
        slab.gap(height_mm);
        top + middle
    }

    /// Sets words with the second language under the first, both at the page's beginning edge.
    pub(super) fn stacked(&mut self, pair: &Pair, start_mm: f32, width_mm: f32, looks: (Look, Look), to: To) -> Cell {
        let mut cell = self.cell(start_mm, width_mm);
        self.fill(&mut cell, &pair.words, looks.0.0, looks.0.1, 0.0, to);
        if let Some(second) = &pair.second {
            self.fill(&mut cell, second, looks.1.0, looks.1.1, 0.0, to);
        }
        cell.align(if self.direction == Direction::Rtl { Align::Right } else { Align::Left });
        cell
    }

    /// How much must fit for slabs to begin here: the first, and what it heads.
    pub(super) fn slabs_least_mm(slabs: &[Slab]) -> f32 {
        let ends = slabs.iter().position(|slab| !slab.heads).unwrap_or_default();
        let all: f32 = slabs.iter().take(ends + 1).map(|slab| slab.height_mm + slab.after_mm).sum();
        all - slabs.get(ends).map_or(0.0, |last| last.after_mm)
    }

    /// Places slabs under each other, each whole; what heads others stays with what follows.
    pub(super) fn place_slabs(&mut self, slabs: Vec<Slab>) {
        let mut needed: Vec<f32> = Vec::with_capacity(slabs.len());
        for slab in slabs.iter().rev() {
            let next = if slab.heads { needed.last().map_or(0.0, |next| slab.after_mm + next) } else { 0.0 };
            needed.push(slab.height_mm + next);
        }
        for slab in slabs {
            let needed = needed.pop().expect("there is one for each slab");
            if self.y_mm + needed > BOTTOM_MM - SLACK_MM && self.y_mm > TOP_MM {
                self.next_page();
            }
            self.place_slab(slab);
        }
    }

    fn place_slab(&mut self, slab: Slab) {
        let (page, top) = (self.page, self.y_mm);
        if let Some(title) = slab.heading {
            self.laid.headings.push(Heading { title, page, y_mm: top });
        }
        let rules: Vec<Shape> = slab
            .rules
            .into_iter()
            .map(|(start, y, width_mm, height_mm, ink)| Shape::Bar {
                x_mm: self.mirrored(start, width_mm),
                y_mm: top + y,
                width_mm,
                height_mm,
                ink,
            })
            .collect();
        if !rules.is_empty() {
            self.laid.pages[page].blocks.push(Block { of: Of::Rule, shapes: rules });
        }
        for (cell, y) in slab.cells {
            self.place(cell, page, top + y);
        }
        if let Some(table) = slab.table {
            let (left_mm, right_mm) = (SIDE_MM, SIDE_MM + TEXT_WIDTH_MM);
            self.laid.tree.cover(table, page, Area { left_mm, top_mm: top, right_mm, bottom_mm: top + slab.height_mm });
        }
        self.y_mm = top + slab.height_mm + slab.after_mm;
    }
}

/// The middle of a cell's first line, from its top.
pub(super) fn middle(cell: &Cell) -> f32 {
    cell.items.first().map_or(0.0, |item| item.gap_mm + item.height_mm / 2.0)
}
