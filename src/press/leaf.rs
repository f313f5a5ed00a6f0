//! A paper that a page composed: its heading, what must be read first, its sections with all that can stand in one.
//!
//! The text flows from page to page: a heading stays with what follows, and no line is left alone. Each text runs the way its own
//! language does, which is not always the paper's.

use super::cell::{Cell, SetRow, least_from, level_first_lines};
use super::flow::{Flow, HEADING_GAP_MM, HEADING_RULE_MM, Laid};
use super::fonts::Weight;
use super::page::{BOTTOM_MM, Ink, TEXT_WIDTH_MM, TOP_MM};
use super::rows::{To, alone_or_within};
use super::shape::{Setter, Style};
use super::slab::{Look, Slab};
use super::tree::{NodeId, Role, Tree};
use crate::language::Lang;
use crate::messages::{Leaf, LeafBlock, LeafKind, LeafSection, LeafSize, Print};
use crate::packet::Phrase;

const TEXT: Look = (Style { size_pt: 11.0, weight: Weight::Regular }, Ink::Full);
const SMALL: Look = (Style { size_pt: 8.5, weight: Weight::Regular }, Ink::Muted);
const PAIR: (Look, Look) =
    ((Style { size_pt: 10.5, weight: Weight::Regular }, Ink::Full), (Style { size_pt: 10.5, weight: Weight::Regular }, Ink::Full));
/// About eighty letters a line: the whole width would be hard to read.
const WIDTH_MM: f32 = 146.0;
/// From the sign before an item to the item.
const ITEM_MM: f32 = 5.0;
const PARAGRAPH_GAP_MM: f32 = 2.2;
const ITEM_GAP_MM: f32 = 1.0;
/// Above what is not running text: rows, tables, questions.
const BLOCK_GAP_MM: f32 = 3.0;

/// A text of up to so many lines says what the table or the rows after it are.
const SHORT_LINES: usize = 2;

/// A part of a section, set but not yet placed, with the gap above it.
enum Piece {
    /// A paragraph or an item, which runs on from page to page.
    Text { gap_mm: f32, sign: Option<Cell>, text: Cell },
    /// Labels with what is true of them.
    Rows(Vec<SetRow>),
    /// What stays together: a table's rows, questions, a text in two languages.
    Slabs(f32, Vec<Slab>),
}

impl Piece {
    fn gap_mm(&self) -> f32 {
        match self {
            Piece::Text { gap_mm, .. } | Piece::Slabs(gap_mm, _) => *gap_mm,
            Piece::Rows(_) => BLOCK_GAP_MM,
        }
    }

    /// What must fit for it to begin on a page.
    fn least_mm(&self) -> f32 {
        match self {
            Piece::Text { text, .. } => text.least_mm(),
            Piece::Rows(rows) => least_from(rows, 0),
            Piece::Slabs(_, slabs) => Flow::slabs_least_mm(slabs),
        }
    }
}

/// What must fit on a page from this piece on: it, or its beginning, and what a short text leads up to.
fn least_from_piece(set: &[Piece], index: usize) -> f32 {
    let Some(piece) = set.get(index) else { return 0.0 };
    let is_short = matches!(piece, Piece::Text { text, .. } if text.items.len() <= SHORT_LINES);
    let next = set.get(index + 1).filter(|next| is_short && !matches!(next, Piece::Text { .. }));
    piece.least_mm() + next.map_or(0.0, |next| next.gap_mm() + next.least_mm())
}

/// Sets and places a whole paper. `progress` is told how many sections of how many are done.
pub fn lay_out(leaf: &Leaf, print: &Print, setter: &mut Setter<'_, '_>, progress: &mut dyn FnMut(usize, usize)) -> Laid {
    let window = match leaf.kind {
        LeafKind::Guide => "Area guide",
        LeafKind::Paper => "Paper",
    };
    let mut flow = Flow::new(setter, leaf.lang.direction(), window);
    if leaf.title.second.is_some() {
        flow.title(&leaf.title, &leaf.first);
    } else {
        let first: Vec<Phrase> = leaf.first.iter().map(|pair| pair.words.clone()).collect();
        flow.opening(&print.reading.title, &first);
    }
    for (done, section) in leaf.sections.iter().enumerate() {
        // Whatever the section before was in.
        flow.direction = leaf.lang.direction();
        flow.leaf_section(section, print);
        progress(done + 1, leaf.sections.len());
    }
    flow.direction = leaf.lang.direction();
    flow.feet(&leaf.foot, &leaf.page_of, Some(leaf.lang));
    flow.laid
}

impl Flow<'_, '_, '_> {
    fn leaf_section(&mut self, section: &LeafSection, print: &Print) {
        let part = self.laid.tree.push(Tree::ROOT, Role::Part);
        let heading = section.heading.as_ref().map(|heading| {
            self.turn(&heading.words);
            (heading.words.clone(), self.set_heading(&heading.words, heading.second.as_ref(), part))
        });
        let page = self.direction;
        let mut set = Vec::new();
        for block in &section.blocks {
            self.direction = page;
            self.set_block(&mut set, block, section.size, part, print);
        }
        self.direction = page;
        let heading_mm = heading.as_ref().map_or(0.0, |(_, cell)| cell.height_mm() + HEADING_RULE_MM + HEADING_GAP_MM);
        self.make_room(heading_mm + least_from_piece(&set, 0));
        let has_heading = heading.is_some();
        let least: Vec<f32> = (0..set.len()).map(|index| least_from_piece(&set, index)).collect();
        if let Some((words, cell)) = heading {
            self.place_heading(words, cell);
        }
        for (index, piece) in set.into_iter().enumerate() {
            if index > 0 || (has_heading && !matches!(piece, Piece::Text { .. } | Piece::Rows(_))) {
                self.y_mm += piece.gap_mm();
            }
            // No line of it is left alone at a foot, and its sign stands where it begins.
            if self.y_mm + least[index] > BOTTOM_MM && self.y_mm > TOP_MM {
                self.next_page();
            }
            match piece {
                Piece::Text { sign, text, .. } => {
                    if let Some(sign) = sign {
                        self.place(sign, self.page, self.y_mm);
                    }
                    self.place_whole(text);
                }
                Piece::Rows(rows) => self.place_rows(rows),
                Piece::Slabs(_, slabs) => self.place_slabs(slabs),
            }
        }
    }

    fn set_block(&mut self, set: &mut Vec<Piece>, block: &LeafBlock, size: LeafSize, part: NodeId, print: &Print) {
        let look = if size == LeafSize::Small { SMALL } else { TEXT };
        match block {
            LeafBlock::Paragraph(phrase) => {
                self.turn(phrase);
                let mut text = self.cell(0.0, WIDTH_MM);
                self.fill(&mut text, phrase, look.0, look.1, 0.0, To::Within(part, Role::P));
                set.push(Piece::Text { gap_mm: PARAGRAPH_GAP_MM, sign: None, text });
            }
            LeafBlock::List(items) => {
                let list = self.laid.tree.push(part, Role::L);
                set.extend(items.iter().enumerate().map(|(index, item)| {
                    let gap_mm = if index == 0 { PARAGRAPH_GAP_MM } else { ITEM_GAP_MM };
                    self.set_item(item, list, look, gap_mm)
                }));
            }
            LeafBlock::Pair(pair) => {
                let mut slab = Slab::new(0.0);
                self.put_pair(
                    &mut slab,
                    pair,
                    0.0,
                    if pair.second.is_some() { TEXT_WIDTH_MM } else { WIDTH_MM },
                    PAIR,
                    To::Within(part, Role::P),
                );
                set.push(Piece::Slabs(BLOCK_GAP_MM, vec![slab]));
            }
            LeafBlock::Facts(rows) => set.push(Piece::Rows(self.set_rows(rows, part, print))),
            LeafBlock::Table(table) => {
                let table = self.set_table(table, part);
                set.push(Piece::Slabs(BLOCK_GAP_MM, table));
            }
            LeafBlock::Asks(rows) => {
                let mut slabs = Vec::new();
                for row in rows {
                    self.put_row(&mut slabs, row, 0.0, part);
                }
                if let Some(last) = slabs.last_mut() {
                    last.after_mm = 0.0;
                }
                set.push(Piece::Slabs(BLOCK_GAP_MM, slabs));
            }
        }
    }

    fn set_item(&mut self, item: &Phrase, list: NodeId, look: Look, gap_mm: f32) -> Piece {
        self.turn(item);
        let node = self.laid.tree.push(list, Role::Li);
        let label = self.laid.tree.push(node, Role::Lbl);
        let body = self.laid.tree.push(node, Role::LBody);
        let bullet = Phrase { text: "•".to_owned(), lang: None };
        let (mut sign, mut text) = (self.cell(0.0, ITEM_MM), self.cell(ITEM_MM, WIDTH_MM - ITEM_MM));
        self.fill(&mut sign, &bullet, look.0, look.1, 0.0, To::This(label));
        self.fill(&mut text, item, look.0, look.1, 0.0, alone_or_within(body, [item].into_iter(), 0));
        level_first_lines(&mut sign, &mut text);
        Piece::Text { gap_mm, sign: Some(sign), text }
    }

    /// From here on the page runs as this text's language does.
    fn turn(&mut self, phrase: &Phrase) {
        self.direction = phrase.lang.map_or(self.direction, Lang::direction);
    }
}
