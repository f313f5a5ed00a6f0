//! From phrases to the cells of a page, each with its node in the tree of what stands there.

use super::cell::{Align, Cell, Item, ItemKind, SetRow, level_first_lines};
use super::flow::Flow;
use super::fonts::Weight;
use super::page::{ANSWER_WIDTH_MM, GUTTER_MM, Ink, LABEL_WIDTH_MM, Of, TEXT_WIDTH_MM};
use super::panel;
use super::shape::Style;
use super::text;
use super::tree::{Heads, NodeId, Role, Speech, Tree};
use crate::consent::Drawing;
use crate::language::Direction;
use crate::messages::Print;
use crate::packet::{Phrase, Row, RowKind};

const TITLE: Style = Style { size_pt: 21.0, weight: Weight::Bold };
const FIRST: Style = Style { size_pt: 10.5, weight: Weight::Bold };
const FIRST_FURTHER: Style = Style { size_pt: 10.0, weight: Weight::Regular };
/// A section's heading.
pub const HEADING: Style = Style { size_pt: 13.5, weight: Weight::Bold };
const HEADING_SECOND: Style = Style { size_pt: 10.0, weight: Weight::Regular };
const LABEL: Style = Style { size_pt: 9.0, weight: Weight::Regular };
const MEMBER: Style = Style { size_pt: 10.0, weight: Weight::Bold };
const LABEL_SECOND: Style = Style { size_pt: 8.5, weight: Weight::Regular };
const ANSWER: Style = Style { size_pt: 10.0, weight: Weight::Regular };

/// Between the paragraphs of one cell.
pub const PARAGRAPH_GAP_MM: f32 = 1.3;
/// The indent of a group's member.
const INDENT_MM: f32 = 4.0;
/// A drawn signature's.
pub const SIGNATURE_WIDTH_MM: f32 = 62.0;

/// Which node a phrase's text goes to.
#[derive(Clone, Copy)]
pub(super) enum To {
    /// All of it to this one.
    This(NodeId),
    /// Each paragraph to one of its own, in this one.
    Within(NodeId, Role),
}

impl Flow<'_, '_, '_> {
    pub(super) fn set_title(&mut self, title: &Phrase) -> Cell {
        let mut cell = self.cell(0.0, TEXT_WIDTH_MM);
        let heading = self.laid.tree.push(Tree::ROOT, Role::H1);
        self.fill(&mut cell, title, TITLE, Ink::Full, 0.0, To::This(heading));
        cell
    }

    /// What must be read first.
    pub(super) fn set_first(&mut self, first: &[Phrase]) -> Cell {
        let mut cell = self.cell(INDENT_MM + 1.0, TEXT_WIDTH_MM - INDENT_MM - 1.0);
        for (index, phrase) in first.iter().enumerate() {
            // The first of them is the one that must not be missed; if all were bold, none would stand out.
            let (style, gap_mm) = if index == 0 { (FIRST, 0.0) } else { (FIRST_FURTHER, PARAGRAPH_GAP_MM) };
            self.fill(&mut cell, phrase, style, Ink::Full, gap_mm, To::Within(Tree::ROOT, Role::P));
        }
        cell
    }

    pub(super) fn set_heading(&mut self, title: &Phrase, second: Option<&Phrase>, part: NodeId) -> Cell {
        let mut cell = self.cell(0.0, TEXT_WIDTH_MM);
        let heading = self.laid.tree.push(part, Role::H2);
        let Some(second) = second else {
            self.fill(&mut cell, title, HEADING, Ink::Full, 2.0, To::This(heading));
            return cell;
        };
        let to = To::Within(heading, Role::Span);
        // In one heading: nothing but a space keeps its two languages apart for whoever hears it.
        let title = Phrase { text: format!("{} ", title.text), lang: title.lang };
        self.fill(&mut cell, &title, HEADING, Ink::Full, 2.0, to);
        self.fill(&mut cell, second, HEADING_SECOND, Ink::Muted, 0.2, to);
        cell
    }

    /// Each of a group's members is a table of its own, so that "Child 2" is said with that child's rows and no others.
    pub(super) fn set_rows(&mut self, rows: &[Row], part: NodeId, print: &Print) -> Vec<SetRow> {
        let mut table: Option<NodeId> = None;
        let mut about_member = false;
        let mut set = Vec::with_capacity(rows.len());
        for row in rows {
            let goes_on = !heads(row) && (row.depth > 0 || !about_member);
            let of = table.filter(|_| goes_on).unwrap_or_else(|| {
                about_member = heads(row);
                self.laid.tree.push(part, Role::Table)
            });
            table = Some(of);
            set.push(self.set_row(row, of, print));
        }
        set
    }

    fn set_row(&mut self, row: &Row, table: NodeId, print: &Print) -> SetRow {
        let node = self.laid.tree.push(table, Role::Tr);
        let heads = heads(row);
        let label = self.set_label(row, node);
        let mut answer = self.cell(LABEL_WIDTH_MM + GUTTER_MM, ANSWER_WIDTH_MM);
        if !heads {
            self.set_answer(&mut answer, row, node, print);
        }
        let mut row = SetRow { label, answer, heads, table };
        level_first_lines(&mut row.label, &mut row.answer);
        row
    }

    fn set_label(&mut self, row: &Row, node: NodeId) -> Cell {
        let indent = INDENT_MM * f32::from(row.depth.min(3));
        let mut label = self.cell(indent, LABEL_WIDTH_MM - indent);
        let (heads, style, ink) = if heads(row) { (Heads::Table, MEMBER, Ink::Full) } else { (Heads::Row, LABEL, Ink::Muted) };
        let node = self.laid.tree.push(node, Role::Th(heads));
        let to = alone_or_within(node, row.second.iter().chain([&row.label]), 0);
        self.fill(&mut label, &row.label, style, ink, 0.0, to);
        if let Some(second) = &row.second {
            self.fill(&mut label, second, LABEL_SECOND, Ink::Muted, 0.3, to);
        }
        label
    }

    fn set_answer(&mut self, cell: &mut Cell, row: &Row, node: NodeId, print: &Print) {
        let node = self.laid.tree.push(node, Role::Td);
        let code = panel::code_beside(row, print);
        match row.kind {
            RowKind::Answered => {
                let figures = row.drawing.iter().count() + code.iter().count();
                let to = alone_or_within(node, row.answer.iter(), figures);
                for (index, phrase) in row.answer.iter().enumerate() {
                    self.fill(cell, phrase, ANSWER, Ink::Full, if index == 0 { 0.0 } else { PARAGRAPH_GAP_MM }, to);
                }
            }
            RowKind::NotAnswered => {
                let words = Phrase { text: print.not_answered.clone(), lang: row.label.lang };
                let to = alone_or_within(node, [&words].into_iter(), row.drawing.iter().count());
                self.fill(cell, &words, LABEL, Ink::Muted, 0.0, to);
            }
        }
        if let Some(drawing) = &row.drawing {
            let said = print.drawn.replace("{who}", &text::plain(&row.label.text));
            let figure = self.figure_saying(said, node, print);
            let height_mm = SIGNATURE_WIDTH_MM * f32::from(Drawing::HEIGHT) / f32::from(Drawing::WIDTH);
            let gap_mm = if cell.items.is_empty() { 0.0 } else { PARAGRAPH_GAP_MM };
            let kind = ItemKind::Drawing(drawing.strokes.clone());
            cell.items.push(Item { gap_mm, height_mm, lines_after: 0, of: Of::Node(figure), kind });
        }
        if let Some(code) = code {
            let figure = self.figure_saying(text::plain(&row.label.text), node, print);
            let (gap_mm, height_mm) = (panel::BORDER_MM, panel::code_mm(&code));
            cell.items.push(Item { gap_mm, height_mm, lines_after: 0, of: Of::Node(figure), kind: ItemKind::Code(code) });
        }
    }

    fn figure_saying(&mut self, said: String, parent: NodeId, print: &Print) -> NodeId {
        let figure = self.laid.tree.push(parent, Role::Figure);
        let node = &mut self.laid.tree.nodes[figure];
        node.alt = Some(said);
        node.speech = print.reading.title.lang.map_or(Speech::Unknown, Speech::In);
        figure
    }

    /// Sets a phrase into a cell, a paragraph for each of its lines.
    pub(super) fn fill(&mut self, cell: &mut Cell, phrase: &Phrase, style: Style, ink: Ink, gap_mm: f32, to: To) {
        let mut gap_mm = gap_mm;
        for text in paragraphs(phrase) {
            if text.trim().is_empty() {
                gap_mm += PARAGRAPH_GAP_MM;
                continue;
            }
            let node = match to {
                To::This(node) => node,
                To::Within(parent, role) => self.laid.tree.push(parent, role),
            };
            self.laid.tree.nodes[node].speech = Speech::of(phrase);
            let paragraph = self.setter.set(text, phrase.lang, style, cell.width_mm);
            // One line alone keeps to the column's edge, whichever way it runs; a text of several lines to its own.
            let direction = if paragraph.lines.len() == 1 { self.direction } else { paragraph.direction };
            let align = if direction == Direction::Rtl { Align::Right } else { Align::Left };
            let count = paragraph.lines.len();
            for (index, line) in paragraph.lines.into_iter().enumerate() {
                let height_mm = line.height_mm;
                let kind = ItemKind::Line { line, style, ink, align };
                cell.items.push(Item { gap_mm, height_mm, lines_after: count - 1 - index, of: Of::Node(node), kind });
                gap_mm = 0.0;
            }
        }
    }
}

/// A row that asks nothing heads the rows under it: "Child 2".
fn heads(row: &Row) -> bool {
    row.kind == RowKind::Answered && row.answer.is_empty() && row.drawing.is_none()
}

fn paragraphs(phrase: &Phrase) -> impl Iterator<Item = &str> {
    phrase.text.split('\n')
}

/// A cell with one paragraph and no drawing is that paragraph: a third fewer nodes to write and to walk through.
pub(super) fn alone_or_within<'p>(cell: NodeId, phrases: impl Iterator<Item = &'p Phrase>, drawings: usize) -> To {
    let count = phrases.flat_map(paragraphs).filter(|text| !text.trim().is_empty()).count();
    if count + drawings == 1 { To::This(cell) } else { To::Within(cell, Role::P) }
}
