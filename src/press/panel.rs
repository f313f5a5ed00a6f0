//! The signature's panel: who signed, when they say so, six words, the fingerprint, and the fingerprint as a QR code. It is a
//! part of the page like any other, never broken over two; the signature's field is only a frame around it.

use super::cell::{HAIRLINE_MM, SetRow};
use super::flow::Flow;
use super::page::{Ink, PAGE_WIDTH_MM, Page, SIDE_MM, Shape};
use super::shape::MM_PER_PT;
use super::tree::Area;
use crate::messages::{Panel, Print};
use crate::packet::Row;
use crate::qr::{BORDER, Qr};

/// Between the panel and its frame.
const MARGIN_MM: f32 = 3.0;

/// A square of the code: whole hundredths of a point, so that no hair of white is left between two; a code is 28 mm wide.
const SQUARE_MM: f32 = 2.4 * MM_PER_PT;

/// What must be white around a code.
pub const BORDER_MM: f32 = BORDER as f32 * SQUARE_MM;

impl Flow<'_, '_, '_> {
    /// Sets and places it after what is signed.
    pub(super) fn panel(&mut self, panel: &Panel, print: &Print) {
        let set = self.set_section(&panel.reading, print);
        let rows_mm: f32 = set.rows.iter().map(SetRow::total_mm).sum();
        self.make_room(set.heading_mm() + rows_mm + HAIRLINE_MM * set.rows.len() as f32);
        let (page, top_mm) = (self.page, self.y_mm);
        self.place_section(set);
        self.laid.pages[page].signed = Some(Area {
            left_mm: SIDE_MM - MARGIN_MM,
            top_mm: top_mm - MARGIN_MM,
            right_mm: PAGE_WIDTH_MM - (SIDE_MM - MARGIN_MM),
            bottom_mm: self.y_mm + MARGIN_MM,
        });
    }
}

/// The code that stands beside a row's words: the signer's fingerprint, in the panel's last row.
pub fn code_beside(row: &Row, print: &Print) -> Option<Qr> {
    let panel = print.signed.as_ref()?;
    let is_last = panel.reading.rows.last().is_some_and(|last| std::ptr::eq(last, row));
    if is_last { Qr::of_fingerprint(&panel.fingerprint) } else { None }
}

/// The page that the panel is on, counted from 0, and its frame.
pub fn place(pages: &[Page]) -> Option<(usize, Area)> {
    pages.iter().enumerate().find_map(|(page, shown)| shown.signed.map(|frame| (page, frame)))
}

/// How wide and how high a code is.
pub fn code_mm(code: &Qr) -> f32 {
    code.side() as f32 * SQUARE_MM
}

/// A code's dark squares, from its upper left corner on.
pub fn squares(code: &Qr, x_mm: f32, y_mm: f32) -> Vec<Shape> {
    let bar = |(row, column, length): (usize, usize, usize)| Shape::Bar {
        x_mm: x_mm + column as f32 * SQUARE_MM,
        y_mm: y_mm + row as f32 * SQUARE_MM,
        width_mm: length as f32 * SQUARE_MM,
        height_mm: SQUARE_MM,
        ink: Ink::Full,
    };
    code.runs().into_iter().map(bar).collect()
}
