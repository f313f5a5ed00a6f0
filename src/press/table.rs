//! A table: heads over columns, figures under each other, bars that repeat a figure, rows to write in.

use super::cell::{Align, Cell, HAIRLINE_MM};
use super::flow::Flow;
use super::fonts::Weight;
use super::page::{Ink, TEXT_WIDTH_MM};
use super::rows::alone_or_within;
use super::shape::Style;
use super::slab::{Look, Slab, middle};
use super::tree::{Heads, NodeId, Role};
use crate::language::Direction;
use crate::messages::{Holds, LeafRow, LeafTable};
use crate::packet::{Pair, Phrase};

const HEAD: (Look, Look) =
    ((Style { size_pt: 9.0, weight: Weight::Bold }, Ink::Muted), (Style { size_pt: 8.5, weight: Weight::Regular }, Ink::Muted));
const CELL: Look = (Style { size_pt: 10.0, weight: Weight::Regular }, Ink::Full);
/// A column of figures.
const FIGURES_MM: f32 = 21.0;
/// All of a bar's length, and how high it is.
const BAR_MM: f32 = 52.0;
const BAR_HEIGHT_MM: f32 = 3.0;
/// Between two columns.
const GUTTER_MM: f32 = 4.0;
/// Above and below a row's words.
const PAD_MM: f32 = 1.3;
/// A row to write in by hand.
const WRITE_MM: f32 = 13.0;
/// A table up to this high is never broken.
const KEEP_WHOLE_MM: f32 = 140.0;

/// A column's beginning and its width.
type Column = (f32, f32);

impl Flow<'_, '_, '_> {
    /// Sets a table, a slab for each row.
    pub(super) fn set_table(&mut self, table: &LeafTable, part: NodeId) -> Vec<Slab> {
        let node = self.laid.tree.push(part, Role::Table);
        let has_bars = table.rows.iter().any(|row| row.bar.is_some());
        let columns = columns(table, has_bars);
        let mut slabs = vec![self.head(table, &columns, node)];
        slabs.extend(table.rows.iter().map(|row| self.table_line(table, row, &columns, has_bars, node)));
        let whole_mm: f32 = slabs.iter().map(|slab| slab.height_mm).sum();
        let last = slabs.len() - 1;
        for (index, slab) in slabs.iter_mut().enumerate() {
            let is_to_write_in = index > 0 && table.rows[index - 1].cells.is_empty();
            slab.rule(0.0, slab.height_mm, TEXT_WIDTH_MM, HAIRLINE_MM, if is_to_write_in { Ink::Muted } else { Ink::Line });
            slab.gap(HAIRLINE_MM);
            slab.heads = index < last && (index == 0 || whole_mm <= KEEP_WHOLE_MM);
            slab.table = Some(node);
        }
        slabs
    }

    fn head(&mut self, table: &LeafTable, columns: &[Column], node: NodeId) -> Slab {
        let row = self.laid.tree.push(node, Role::Tr);
        let mut slab = Slab::new(0.0);
        let mut height_mm = 0.0_f32;
        for (column, (start_mm, width_mm)) in table.columns.iter().zip(columns) {
            let head = self.laid.tree.push(row, Role::Th(Heads::Column));
            let Pair { words, second } = &column.head;
            let to = alone_or_within(head, [words].into_iter().chain(second), 0);
            let mut cell = self.stacked(&column.head, *start_mm, *width_mm, HEAD, to);
            cell.align(self.edge(column.holds));
            height_mm = height_mm.max(cell.height_mm());
            slab.cell(cell, PAD_MM);
        }
        slab.gap(height_mm + 2.0 * PAD_MM);
        slab
    }

    fn table_line(&mut self, table: &LeafTable, row: &LeafRow, columns: &[Column], has_bars: bool, node: NodeId) -> Slab {
        let tree_row = self.laid.tree.push(node, Role::Tr);
        let mut slab = Slab::new(0.0);
        if row.cells.is_empty() {
            // What is written into one column stays out of the next.
            columns.iter().skip(1).for_each(|(start_mm, _)| slab.rule(start_mm - GUTTER_MM / 2.0, 0.0, HAIRLINE_MM, WRITE_MM, Ink::Line));
            for _ in &table.columns {
                self.laid.tree.push(tree_row, Role::Td);
            }
            slab.gap(WRITE_MM);
            return slab;
        }
        let mut cells = Vec::with_capacity(columns.len());
        for (index, (column, (start_mm, width_mm))) in table.columns.iter().zip(columns).enumerate() {
            let role = if index == 0 { Role::Th(Heads::Row) } else { Role::Td };
            let at = self.laid.tree.push(tree_row, role);
            let empty = Phrase { text: String::new(), lang: None };
            let words = row.cells.get(index).unwrap_or(&empty);
            let mut cell = self.cell(*start_mm, *width_mm);
            self.fill(&mut cell, words, CELL.0, CELL.1, 0.0, alone_or_within(at, [words].into_iter(), 0));
            cell.align(self.edge(column.holds));
            cells.push(cell);
        }
        level(&mut cells);
        if has_bars {
            let start_mm = TEXT_WIDTH_MM - BAR_MM;
            let at_mm = PAD_MM + cells.first().map_or(0.0, middle);
            let length_mm = BAR_MM * f32::from(row.bar.unwrap_or_default().min(1000)) / 1000.0;
            if length_mm > 0.0 {
                slab.rule(start_mm, at_mm - BAR_HEIGHT_MM / 2.0, length_mm, BAR_HEIGHT_MM, Ink::Muted);
            }
        }
        slab.gap(cells.iter().map(Cell::height_mm).fold(0.0, f32::max) + 2.0 * PAD_MM);
        cells.into_iter().for_each(|cell| slab.cell(cell, PAD_MM));
        slab
    }

    /// Figures stand under each other at the end of their column.
    fn edge(&self, holds: Holds) -> Align {
        match (holds, self.direction) {
            (Holds::Words, Direction::Ltr) | (Holds::Figures, Direction::Rtl) => Align::Left,
            (Holds::Words, Direction::Rtl) | (Holds::Figures, Direction::Ltr) => Align::Right,
        }
    }
}

/// Puts the first lines of a row's cells on one baseline, whatever letters they are in.
fn level(cells: &mut [Cell]) {
    let lowest = cells.iter().filter_map(Cell::first_baseline_mm).fold(0.0, f32::max);
    for cell in cells {
        let Some(baseline_mm) = cell.first_baseline_mm() else { continue };
        if let Some(first) = cell.items.first_mut() {
            first.gap_mm += lowest - baseline_mm;
        }
    }
}

/// Where the columns are: those of figures are narrow, those of words share the rest, and bars stand at the end.
fn columns(table: &LeafTable, has_bars: bool) -> Vec<Column> {
    let figures = table.columns.iter().filter(|column| column.holds == Holds::Figures).count();
    let words = (table.columns.len() - figures).max(1);
    let gutters_mm = GUTTER_MM * table.columns.len().saturating_sub(1) as f32;
    let bars_mm = if has_bars { BAR_MM + GUTTER_MM } else { 0.0 };
    let rest_mm = TEXT_WIDTH_MM - gutters_mm - bars_mm - FIGURES_MM * figures as f32;
    let mut at_mm = 0.0;
    let one = |holds: Holds| if holds == Holds::Figures { FIGURES_MM } else { rest_mm / words as f32 };
    table
        .columns
        .iter()
        .map(|column| {
            let (start_mm, width_mm) = (at_mm, one(column.holds));
            at_mm += width_mm + GUTTER_MM;
            (start_mm, width_mm)
        })
        .collect()
}
