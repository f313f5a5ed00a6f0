//! The page in millimetres: its measures, and the plain shapes that stand on it. Nothing here knows PDF.

use super::shape::{Line, Style};
use super::tree::{Area, NodeId};

/// ISO 216, A4.
pub const PAGE_WIDTH_MM: f32 = 210.0;
/// ISO 216, A4.
pub const PAGE_HEIGHT_MM: f32 = 297.0;
/// On both sides: enough for a ring binder's holes.
pub const SIDE_MM: f32 = 20.0;
/// From the upper edge to the first line.
pub const TOP_MM: f32 = 19.0;
/// From the upper edge to the end of the text.
pub const BOTTOM_MM: f32 = 273.0;
/// The foot's rule, from the upper edge.
pub const FOOT_RULE_MM: f32 = 279.5;
/// The foot's first line, from the upper edge.
pub const FOOT_MM: f32 = 281.0;
/// Between the margins.
pub const TEXT_WIDTH_MM: f32 = PAGE_WIDTH_MM - 2.0 * SIDE_MM;
/// What was asked.
pub const LABEL_WIDTH_MM: f32 = 56.0;
/// Between what was asked and what was answered.
pub const GUTTER_MM: f32 = 6.0;
/// What was answered: about 66 letters a line.
pub const ANSWER_WIDTH_MM: f32 = TEXT_WIDTH_MM - LABEL_WIDTH_MM - GUTTER_MM;

/// How dark. Greys only: the page is read from copies and faxes too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Answers and headings.
    Full,
    /// Labels, second language, what was not answered: dark enough to survive a copier (contrast 7:1 and more).
    Muted,
    /// Hairlines.
    Line,
}

impl Ink {
    /// From 0, black, to 1, white.
    pub fn grey(self) -> f32 {
        match self {
            Ink::Full => 0.08,
            Ink::Muted => 0.31,
            Ink::Line => 0.68,
        }
    }
}

/// What a block belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// A node of the tree: something to read.
    Node(NodeId),
    /// The page's looks: rules, and the bar beside what must be read first.
    Rule,
    /// The foot, which says the same on each page.
    Foot,
}

/// Something on the page, in reading order.
#[derive(Clone, Debug)]
pub struct Block {
    /// What it belongs to.
    pub of: Of,
    /// What is drawn.
    pub shapes: Vec<Shape>,
}

/// What is drawn. All places are millimetres from the page's upper left corner.
#[derive(Clone, Debug)]
pub enum Shape {
    /// A line of text.
    Text {
        /// Its left end.
        x_mm: f32,
        /// Its baseline.
        y_mm: f32,
        /// How it is set.
        style: Style,
        /// How dark.
        ink: Ink,
        /// Its words.
        line: Line,
    },
    /// A filled rectangle: a rule, or the bar beside what must be read first.
    Bar {
        /// Its left edge.
        x_mm: f32,
        /// Its upper edge.
        y_mm: f32,
        /// Its width.
        width_mm: f32,
        /// Its height.
        height_mm: f32,
        /// How dark.
        ink: Ink,
    },
    /// A drawn signature: its strokes.
    Strokes {
        /// Each stroke is its points, `(x, y)`.
        strokes: Vec<Vec<(f32, f32)>>,
        /// The pen's width.
        pen_mm: f32,
    },
}

/// A page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// In reading order.
    pub blocks: Vec<Block>,
    /// What the signature's field is around.
    pub signed: Option<Area>,
}
