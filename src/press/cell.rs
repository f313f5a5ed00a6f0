//! The cells of a row: lines and drawings, set but not yet placed, and what of them must stay together.

use super::page::{Ink, Of};
use super::shape::{Line, Style};
use super::tree::NodeId;
use crate::qr::Qr;

/// Above and below a row's text.
pub const ROW_PAD_MM: f32 = 1.5;
/// A row up to this high is never broken.
pub const KEEP_WHOLE_MM: f32 = 46.0;
/// At least so many lines of an answer before it runs on to the next page.
pub const LINES_BEFORE_BREAK: usize = 3;
/// A rule between two rows.
pub const HAIRLINE_MM: f32 = 0.15;

/// One line, or one drawing, of a cell.
pub struct Item {
    /// Above it.
    pub gap_mm: f32,
    /// Its own.
    pub height_mm: f32,
    /// Which line of its paragraph it is, counted from the end: 0 is the last.
    pub lines_after: usize,
    /// What it belongs to.
    pub of: Of,
    /// What it is.
    pub kind: ItemKind,
}

/// A line of text, or a drawing.
pub enum ItemKind {
    /// A line, and how it is set.
    Line { line: Line, style: Style, ink: Ink, align: Align },
    /// The strokes of a drawing.
    Drawing(Vec<Vec<[u16; 2]>>),
    /// A QR code.
    Code(Qr),
}

/// Which edge of its cell a line stands at.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// The left one.
    Left,
    /// The right one.
    Right,
}

/// A column of one row, set but not yet placed.
#[derive(Default)]
pub struct Cell {
    /// From top to bottom.
    pub items: Vec<Item>,
    /// Its left edge.
    pub x_mm: f32,
    /// Its width.
    pub width_mm: f32,
}

impl Cell {
    /// From its first line's top to its last one's end.
    pub fn height_mm(&self) -> f32 {
        self.items.iter().map(|item| item.gap_mm + item.height_mm).sum()
    }

    /// Puts all its lines at one edge.
    pub fn align(&mut self, edge: Align) {
        for item in &mut self.items {
            if let ItemKind::Line { align, .. } = &mut item.kind {
                *align = edge;
            }
        }
    }

    pub fn first_baseline_mm(&self) -> Option<f32> {
        match &self.items.first()?.kind {
            ItemKind::Line { line, .. } => Some(line.baseline_mm),
            ItemKind::Drawing(_) | ItemKind::Code(_) => None,
        }
    }

    /// The height of as much as must stay together before a break.
    pub fn least_mm(&self) -> f32 {
        let lines = if self.items.len() <= LINES_BEFORE_BREAK + 1 { self.items.len() } else { LINES_BEFORE_BREAK };
        self.items[..lines].iter().map(|item| item.gap_mm + item.height_mm).sum()
    }
}

/// A row, set but not yet placed.
pub struct SetRow {
    /// What was asked.
    pub label: Cell,
    /// What was answered.
    pub answer: Cell,
    /// Whether it is never left without the row after it.
    pub heads: bool,
    /// The table it is a row of.
    pub table: NodeId,
}

impl SetRow {
    pub fn total_mm(&self) -> f32 {
        2.0 * ROW_PAD_MM + self.label.height_mm().max(self.answer.height_mm())
    }

    /// What must fit under the row before it, or under a heading.
    pub fn least_mm(&self) -> f32 {
        let total = self.total_mm();
        if total <= KEEP_WHOLE_MM { total } else { 2.0 * ROW_PAD_MM + self.label.height_mm().max(self.answer.least_mm()) }
    }
}

/// What must fit on a page from this row on: the row, or its beginning, and after a row that heads others the next one.
pub fn least_from(rows: &[SetRow], index: usize) -> f32 {
    let Some(row) = rows.get(index) else { return 0.0 };
    row.least_mm() + if row.heads { HAIRLINE_MM + rows.get(index + 1).map_or(0.0, SetRow::least_mm) } else { 0.0 }
}

/// Whether a break before `at` leaves the last line of a paragraph alone on the next page, or its first alone on this one.
pub fn leaves_a_line_alone(items: &[Item], at: usize) -> bool {
    let (Some(before), Some(after)) = (items.get(at - 1), items.get(at)) else { return false };
    let one_paragraph = before.lines_after == after.lines_after + 1;
    let first = at < 2 || items[at - 2].lines_after == 0;
    one_paragraph && (after.lines_after == 0 || first)
}

/// Puts the first lines of label and answer on one baseline.
pub fn level_first_lines(label: &mut Cell, answer: &mut Cell) {
    if let (Some(a), Some(b)) = (label.first_baseline_mm(), answer.first_baseline_mm()) {
        let cell = if a < b { label } else { answer };
        if let Some(first) = cell.items.first_mut() {
            first.gap_mm += (a - b).abs();
        }
    }
}
