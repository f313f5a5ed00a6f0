//! Room to write in: lines, boxes, scales, tables.

use super::flow::Flow;
use super::fonts::Weight;
use super::page::{Ink, TEXT_WIDTH_MM};
use super::rows::To;
use super::shape::Style;
use super::slab::{BOX_MM, Look, Slab, middle};
use crate::packet::{BlankRow, Breadth, Field, Pair, Phrase, Room};

/// From one line to write on to the next.
pub(super) const LINE_MM: f32 = 9.5;
/// Above the line that a signature goes on.
const SIGNATURE_MM: f32 = 15.0;
/// Between a box and its words.
const BOX_GAP_MM: f32 = 2.0;
/// Between a box's words and the next box.
const OPTION_GAP_MM: f32 = 3.0;
/// For one of the boxes beside a line.
const INSTEAD_MM: f32 = 33.0;
/// Between two short lines beside each other.
const FIELD_GAP_MM: f32 = 4.0;
/// For the boxes beside a language's line, each.
const LEVEL_MM: f32 = 24.0;
/// Languages that there is room for.
const LEVELS: usize = 4;
/// For what is asked, in a table.
const ASKED_MM: f32 = 50.0;
/// Around what stands in a table's cell.
const CELL_PAD_MM: f32 = 1.6;

/// Options, and what stands under short lines.
const OPTION: (Look, Look) =
    ((Style { size_pt: 9.5, weight: Weight::Regular }, Ink::Full), (Style { size_pt: 8.5, weight: Weight::Regular }, Ink::Muted));
const CAPTION: (Look, Look) =
    ((Style { size_pt: 8.0, weight: Weight::Regular }, Ink::Muted), (Style { size_pt: 8.0, weight: Weight::Regular }, Ink::Muted));
const HEAD: (Look, Look) =
    ((Style { size_pt: 9.0, weight: Weight::Bold }, Ink::Full), (Style { size_pt: 8.5, weight: Weight::Regular }, Ink::Muted));

impl Flow<'_, '_, '_> {
    /// Puts a question's room under it.
    pub(super) fn put_room(&mut self, slab: &mut Slab, row: &BlankRow, start_mm: f32, width_mm: f32, to: To) {
        match &row.room {
            Room::Nothing | Room::Table { .. } => self.put_boxes(slab, &row.instead, start_mm, width_mm, to),
            Room::Lines(lines) => {
                for _ in 1..*lines {
                    slab.gap(LINE_MM);
                    slab.line(start_mm, slab.height_mm, width_mm);
                }
                let fields = [(None, width_mm - self.beside(&row.instead))];
                self.put_fields(slab, &fields, LINE_MM, &row.instead, (start_mm, width_mm), to);
            }
            Room::Figure => self.put_fields(slab, &[(None, breadth(Breadth::Figure))], LINE_MM, &row.instead, (start_mm, width_mm), to),
            Room::Fields(fields) => {
                let is_signed = fields.iter().any(|field| field.breadth == Breadth::Signature);
                let height_mm = if is_signed { SIGNATURE_MM } else { LINE_MM };
                let fields: Vec<(Option<&Pair>, f32)> = fields.iter().map(|field| (Some(&field.caption), breadth(field.breadth))).collect();
                self.put_fields(slab, &fields, height_mm, &row.instead, (start_mm, width_mm), to);
            }
            Room::Boxes(boxes) => {
                let all: Vec<Pair> = boxes.iter().chain(&row.instead).cloned().collect();
                self.put_boxes(slab, &all, start_mm, width_mm, to);
            }
            Room::Scale { points, least, most } => {
                self.put_scale(slab, row, points, (least, most), (start_mm, width_mm), to);
            }
            Room::Levels { name, levels } => {
                self.put_levels(slab, name, levels, start_mm, width_mm, to);
                self.put_boxes(slab, &row.instead, start_mm, width_mm, to);
            }
        }
    }

    /// How much of a line the boxes beside it take.
    fn beside(&self, instead: &[Pair]) -> f32 {
        if instead.is_empty() { 0.0 } else { INSTEAD_MM * instead.len() as f32 + FIELD_GAP_MM }
    }

    /// Short lines beside each other with what belongs on them, and boxes for what may be answered instead at the end.
    fn put_fields(
        &mut self,
        slab: &mut Slab,
        fields: &[(Option<&Pair>, f32)],
        height_mm: f32,
        instead: &[Pair],
        (start_mm, width_mm): (f32, f32),
        to: To,
    ) {
        slab.gap(height_mm);
        let line = slab.height_mm;
        let (mut at, mut under) = (start_mm, 0.0_f32);
        for (caption, breadth_mm) in fields {
            slab.line(at, line, *breadth_mm);
            if let Some(caption) = caption {
                let cell = self.stacked(caption, at, *breadth_mm, CAPTION, to);
                under = under.max(cell.height_mm());
                slab.cell(cell, line + 0.8);
            }
            at += breadth_mm + FIELD_GAP_MM;
        }
        under = under.max(self.put_instead(slab, instead, start_mm + width_mm, line, to) - line);
        slab.gap(0.8 + under);
    }

    /// Boxes for what may be answered instead, on the height of a line and up to the column's end. Returns how far down they go.
    fn put_instead(&mut self, slab: &mut Slab, instead: &[Pair], end_mm: f32, line: f32, to: To) -> f32 {
        let mut at = end_mm - INSTEAD_MM * instead.len() as f32;
        let mut lowest = line;
        for one in instead {
            let cell = self.stacked(one, at + BOX_MM + BOX_GAP_MM, INSTEAD_MM - BOX_MM - BOX_GAP_MM - 1.0, CAPTION, to);
            // The box stands on the line, as a letter does.
            slab.square(at, line - BOX_MM);
            let top = line - BOX_MM / 2.0 - middle(&cell);
            lowest = lowest.max(top + cell.height_mm());
            slab.cell(cell, top);
            at += INSTEAD_MM;
        }
        lowest
    }

    /// Boxes in columns, as many as their words leave room for.
    fn put_boxes(&mut self, slab: &mut Slab, boxes: &[Pair], start_mm: f32, width_mm: f32, to: To) {
        if boxes.is_empty() {
            return;
        }
        let columns = self.columns(boxes, width_mm);
        let column_mm = width_mm / columns as f32;
        for row in boxes.chunks(columns) {
            slab.gap(1.6);
            let mut height_mm = BOX_MM;
            for (column, one) in row.iter().enumerate() {
                let at = start_mm + column_mm * column as f32;
                let cell = self.stacked(one, at + BOX_MM + BOX_GAP_MM, column_mm - BOX_MM - BOX_GAP_MM - OPTION_GAP_MM, OPTION, to);
                slab.square(at, slab.height_mm + middle(&cell) - BOX_MM / 2.0);
                height_mm = height_mm.max(cell.height_mm());
                slab.cell(cell, slab.height_mm);
            }
            slab.gap(height_mm);
        }
    }

    /// The most columns in which every option keeps to one line, or in two columns to two; else one.
    fn columns(&mut self, boxes: &[Pair], width_mm: f32) -> usize {
        let mut lines = |pair: &Pair, room_mm: f32| {
            let words = self.setter.set(&pair.words.text, pair.words.lang, OPTION.0.0, room_mm).lines.len();
            let second =
                pair.second.as_ref().map_or(0, |second| self.setter.set(&second.text, second.lang, OPTION.1.0, room_mm).lines.len());
            words.max(second)
        };
        let fits = |columns: usize, most: usize, lines: &mut dyn FnMut(&Pair, f32) -> usize| {
            let room_mm = width_mm / columns as f32 - BOX_MM - BOX_GAP_MM - OPTION_GAP_MM;
            room_mm > 20.0 && boxes.iter().all(|one| lines(one, room_mm) <= most)
        };
        [(4, 1), (3, 1), (2, 2)].into_iter().find(|(columns, most)| fits(*columns, *most, &mut lines)).map_or(1, |(columns, _)| columns)
    }

    /// Points beside each other, each under its number, what the first and the last mean, and the boxes instead.
    fn put_scale(&mut self, slab: &mut Slab, row: &BlankRow, points: &[u8], ends: (&Pair, &Pair), span: (f32, f32), to: To) {
        let (start_mm, width_mm) = span;
        let step = ((width_mm - self.beside(&row.instead)) / points.len().max(1) as f32).min(16.0);
        slab.gap(1.6);
        let mut number_mm = 0.0_f32;
        for (index, point) in points.iter().enumerate() {
            let number = Phrase { text: point.to_string(), lang: None };
            let at = start_mm + step * index as f32;
            let cell = self.stacked(&Pair { words: number, second: None }, at, step - 1.0, OPTION, to);
            number_mm = cell.height_mm();
            slab.cell(cell, slab.height_mm);
            slab.square(at, slab.height_mm + number_mm);
        }
        slab.gap(number_mm + BOX_MM);
        let line = slab.height_mm;
        let lowest = self.put_instead(slab, &row.instead, start_mm + width_mm, line, to);
        // Each end's words begin under its own box, so that nobody takes the one for the other.
        let last = step * points.len().saturating_sub(1) as f32;
        let mut height_mm = lowest - line;
        for (end, at, room_mm) in [(ends.0, 0.0, last - 2.0), (ends.1, last, width_mm - last)] {
            let cell = self.stacked(end, start_mm + at, room_mm.max(20.0), CAPTION, to);
            height_mm = height_mm.max(cell.height_mm() + 0.8);
            slab.cell(cell, line + 0.8);
        }
        slab.gap(height_mm);
    }

    /// A line for each language, with a box under each heading.
    fn put_levels(&mut self, slab: &mut Slab, name: &Pair, levels: &[Pair], start_mm: f32, width_mm: f32, to: To) {
        let line_mm = width_mm - LEVEL_MM * levels.len() as f32 - FIELD_GAP_MM;
        slab.gap(1.0);
        let mut height_mm = 0.0_f32;
        let columns: Vec<f32> = (0..levels.len()).map(|index| start_mm + line_mm + FIELD_GAP_MM + LEVEL_MM * index as f32).collect();
        for (pair, at, width_mm) in
            std::iter::once((name, start_mm, line_mm)).chain(levels.iter().zip(&columns).map(|(level, at)| (level, *at, LEVEL_MM - 2.0)))
        {
            let cell = self.stacked(pair, at, width_mm, CAPTION, to);
            height_mm = height_mm.max(cell.height_mm());
            slab.cell(cell, slab.height_mm);
        }
        slab.gap(height_mm);
        for _ in 0..LEVELS {
            slab.gap(LINE_MM);
            slab.line(start_mm, slab.height_mm, line_mm);
            for at in &columns {
                slab.square(*at, slab.height_mm - BOX_MM);
            }
        }
        slab.gap(1.0);
    }

    /// A table over the whole width: its heads, then a slab for each question, and so much room after the last.
    pub(super) fn table(&mut self, members: &[Pair], rows: &[BlankRow], after_mm: f32, to: To) -> Vec<Slab> {
        let (start_mm, width_mm) = (0.0, TEXT_WIDTH_MM);
        let column_mm = (width_mm - ASKED_MM) / members.len().max(1) as f32;
        let columns: Vec<f32> = (0..members.len()).map(|index| start_mm + ASKED_MM + column_mm * index as f32).collect();
        let mut head = Slab::new(0.0);
        head.heads = true;
        head.rule(start_mm, 0.0, width_mm, 0.3, Ink::Muted);
        let mut height_mm = 0.0_f32;
        for (member, at) in members.iter().zip(&columns) {
            let cell = self.stacked(member, at + CELL_PAD_MM, column_mm - 2.0 * CELL_PAD_MM, HEAD, to);
            height_mm = height_mm.max(cell.height_mm());
            head.cell(cell, CELL_PAD_MM);
        }
        head.gap(height_mm + 2.0 * CELL_PAD_MM);
        let mut slabs = vec![head];
        slabs.extend(rows.iter().map(|row| self.table_row(row, &columns, column_mm, to)));
        for slab in &mut slabs {
            for at in &columns {
                slab.rule(*at, 0.0, 0.2, slab.height_mm, Ink::Line);
            }
            slab.rule(start_mm, slab.height_mm, width_mm, 0.2, Ink::Line);
        }
        if let Some(last) = slabs.last_mut() {
            last.after_mm = after_mm;
        }
        slabs
    }

    fn table_row(&mut self, row: &BlankRow, columns: &[f32], column_mm: f32, to: To) -> Slab {
        let mut slab = Slab::new(0.0);
        let mut y_mm = CELL_PAD_MM;
        let numbered = format!("{} {}", row.number, row.label.words.text);
        let numbered = Pair { words: Phrase { text: numbered, ..row.label.words }, second: row.label.second.clone() };
        for (pair, looks) in
            std::iter::once((&numbered, HEAD)).chain(row.when.iter().chain(&row.words).chain(&row.hints).map(|pair| (pair, CAPTION)))
        {
            let cell = self.stacked(pair, 0.0, ASKED_MM - 2.0 * CELL_PAD_MM, looks, to);
            let height_mm = cell.height_mm();
            slab.cell(cell, y_mm);
            y_mm += height_mm + 0.6;
        }
        let mut lowest = y_mm;
        for at in columns {
            let mut cell = Slab::new(0.0);
            let (at, width_mm) = (at + CELL_PAD_MM, column_mm - 2.0 * CELL_PAD_MM);
            self.put_member(&mut cell, row, at, width_mm, to);
            cell.gap(CELL_PAD_MM);
            lowest = lowest.max(cell.height_mm);
            slab.join(cell, 0.0);
        }
        slab.height_mm = lowest + CELL_PAD_MM;
        slab
    }

    /// The room for one member's answer: narrow, so lines are left out, and what is short shares the column's width.
    fn put_member(&mut self, slab: &mut Slab, row: &BlankRow, start_mm: f32, width_mm: f32, to: To) {
        match &row.room {
            Room::Fields(fields) => {
                let gap_mm = 1.5;
                let parts: f32 = fields.iter().map(|field| breadth(field.breadth)).sum();
                let room_mm = width_mm - gap_mm * fields.len().saturating_sub(1) as f32;
                slab.gap(LINE_MM + 1.0);
                let (mut at, mut under) = (start_mm, 0.0_f32);
                for Field { caption, breadth: wide } in fields {
                    let breadth_mm = breadth(*wide) / parts * room_mm;
                    slab.line(at, slab.height_mm, breadth_mm);
                    let cell = self.stacked(caption, at, breadth_mm + gap_mm, CAPTION, to);
                    under = under.max(cell.height_mm());
                    slab.cell(cell, slab.height_mm + 0.8);
                    at += breadth_mm + gap_mm;
                }
                slab.gap(0.8 + under);
                self.put_boxes(slab, &row.instead, start_mm, width_mm, to);
            }
            Room::Boxes(boxes) => {
                let all: Vec<Pair> = boxes.iter().chain(&row.instead).cloned().collect();
                self.put_boxes(slab, &all, start_mm, width_mm, to);
            }
            Room::Lines(lines) => {
                slab.gap(LINE_MM * f32::from(*lines).clamp(2.0, 4.0));
                self.put_boxes(slab, &row.instead, start_mm, width_mm, to);
            }
            Room::Nothing | Room::Figure | Room::Scale { .. } | Room::Levels { .. } | Room::Table { .. } => {
                slab.gap(LINE_MM * 2.0);
                self.put_boxes(slab, &row.instead, start_mm, width_mm, to);
            }
        }
    }
}

fn breadth(breadth: Breadth) -> f32 {
    match breadth {
        Breadth::Figure => 20.0,
        Breadth::Word => 36.0,
        Breadth::Signature => 76.0,
    }
}
