//! An area's guide on paper: its heading, what must be read first, its sections with paragraphs and lists, where its facts are from.
//!
//! The text flows from page to page: a heading stays with what follows, and no line is left alone. Each text runs the way its own
//! language does, which is not always the paper's.

use super::cell::{Cell, level_first_lines};
use super::flow::{Flow, HEADING_GAP_MM, HEADING_RULE_MM, Laid};
use super::fonts::Weight;
use super::page::{BOTTOM_MM, Ink, TOP_MM};
use super::rows::{To, alone_or_within};
use super::shape::{Setter, Style};
use super::slab::Look;
use super::tree::{NodeId, Role, Tree};
use crate::language::Lang;
use crate::messages::{GuideBlock, GuidePaper, GuideSection};
use crate::packet::Phrase;

const TEXT: Look = (Style { size_pt: 11.0, weight: Weight::Regular }, Ink::Full);
const SOURCE: Look = (Style { size_pt: 8.5, weight: Weight::Regular }, Ink::Muted);
/// About eighty letters a line: the whole width would be hard to read.
const WIDTH_MM: f32 = 146.0;
/// From the sign before an item to the item.
const ITEM_MM: f32 = 5.0;
const PARAGRAPH_GAP_MM: f32 = 2.2;
const ITEM_GAP_MM: f32 = 1.0;

/// A paragraph or an item, set but not yet placed.
struct SetText {
    gap_mm: f32,
    sign: Option<Cell>,
    text: Cell,
}

/// Sets and places a whole guide. `progress` is told how many sections of how many are done.
pub fn lay_out(paper: &GuidePaper, setter: &mut Setter<'_, '_>, progress: &mut dyn FnMut(usize, usize)) -> Laid {
    let mut flow = Flow::new(setter, paper.lang.direction(), "Area guide");
    flow.opening(&title(paper), &paper.first);
    let sections = paper.sections.iter().map(|section| (section, TEXT)).chain(paper.sources.iter().map(|sources| (sources, SOURCE)));
    let all = sections.clone().count();
    for (done, (section, look)) in sections.enumerate() {
        flow.guide_section(section, look);
        progress(done + 1, all);
    }
    flow.direction = paper.lang.direction();
    flow.feet(&paper.foot, &paper.page_of, Some(paper.lang));
    flow.laid
}

/// The paper's heading.
pub fn title(paper: &GuidePaper) -> Phrase {
    Phrase { text: paper.title.clone(), lang: Some(paper.lang) }
}

impl Flow<'_, '_, '_> {
    fn guide_section(&mut self, section: &GuideSection, look: Look) {
        let part = self.laid.tree.push(Tree::ROOT, Role::Part);
        self.turn(&section.heading);
        let heading = self.set_heading(&section.heading, None, part);
        let mut set = Vec::new();
        for block in &section.blocks {
            match block {
                GuideBlock::Paragraph(phrase) => {
                    self.turn(phrase);
                    let mut text = self.cell(0.0, WIDTH_MM);
                    self.fill(&mut text, phrase, look.0, look.1, 0.0, To::Within(part, Role::P));
                    set.push(SetText { gap_mm: PARAGRAPH_GAP_MM, sign: None, text });
                }
                GuideBlock::List(items) => {
                    let list = self.laid.tree.push(part, Role::L);
                    set.extend(items.iter().enumerate().map(|(index, item)| {
                        let gap_mm = if index == 0 { PARAGRAPH_GAP_MM } else { ITEM_GAP_MM };
                        self.set_item(item, list, look, gap_mm)
                    }));
                }
            }
        }
        self.make_room(heading.height_mm() + HEADING_RULE_MM + HEADING_GAP_MM + set.first().map_or(0.0, |first| first.text.least_mm()));
        self.turn(&section.heading);
        self.place_heading(section.heading.clone(), heading);
        for (index, SetText { gap_mm, sign, text }) in set.into_iter().enumerate() {
            if index > 0 {
                self.y_mm += gap_mm;
            }
            // No line of it is left alone at a foot, and its sign stands where it begins.
            if self.y_mm + text.least_mm() > BOTTOM_MM && self.y_mm > TOP_MM {
                self.next_page();
            }
            if let Some(sign) = sign {
                self.place(sign, self.page, self.y_mm);
            }
            self.place_whole(text);
        }
    }

    fn set_item(&mut self, item: &Phrase, list: NodeId, look: Look, gap_mm: f32) -> SetText {
        self.turn(item);
        let node = self.laid.tree.push(list, Role::Li);
        let label = self.laid.tree.push(node, Role::Lbl);
        let body = self.laid.tree.push(node, Role::LBody);
        let bullet = Phrase { text: "•".to_owned(), lang: None };
        let (mut sign, mut text) = (self.cell(0.0, ITEM_MM), self.cell(ITEM_MM, WIDTH_MM - ITEM_MM));
        self.fill(&mut sign, &bullet, look.0, look.1, 0.0, To::This(label));
        self.fill(&mut text, item, look.0, look.1, 0.0, alone_or_within(body, [item].into_iter(), 0));
        level_first_lines(&mut sign, &mut text);
        SetText { gap_mm, sign: Some(sign), text }
    }

    /// From here on the page runs as this text's language does.
    fn turn(&mut self, phrase: &Phrase) {
        self.direction = phrase.lang.map_or(self.direction, Lang::direction);
    }
}
