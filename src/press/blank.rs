//! A form to fill in by hand, from top to bottom: its parts, each on sheets of its own, their sections, their questions.
//!
//! Two languages stand side by side, each running its own way, with one room to write in under both. A question is kept
//! whole, a heading stays with what follows, and what is said at a section's end stays with its last question.

use super::flow::{Flow, HEADING_RULE_MM, Laid, SECTION_GAP_MM};
use super::fonts::Weight;
use super::page::{Ink, TEXT_WIDTH_MM, TOP_MM};
use super::paper::Paper;
use super::rows::{HEADING, PARAGRAPH_GAP_MM, To};
use super::shape::{Setter, Style};
use super::slab::{Look, Slab};
use super::tree::{NodeId, Role, Tree};
use crate::packet::{BlankPart, BlankReading, BlankRow, BlankSection, Pair, Phrase, Room};

/// For the number of a question.
const NUMBER_MM: f32 = 11.0;
/// Between two questions.
const QUESTION_GAP_MM: f32 = 5.0;
/// From a bar to the text beside it.
const INDENT_MM: f32 = 5.0;
/// Beside what is read aloud.
const ALOUD_BAR_MM: f32 = 0.8;

const fn style(size_pt: f32, weight: Weight) -> Style {
    Style { size_pt, weight }
}

const TITLES: (Look, Look) = ((style(18.0, Weight::Bold), Ink::Full), (style(18.0, Weight::Bold), Ink::Full));
const PART: (Look, Look) = ((style(15.0, Weight::Bold), Ink::Full), (style(15.0, Weight::Bold), Ink::Full));
const HEADINGS: (Look, Look) = ((HEADING, Ink::Full), (style(12.5, Weight::Regular), Ink::Muted));
const FIRST: (Look, Look) = ((style(10.5, Weight::Bold), Ink::Full), (style(10.5, Weight::Bold), Ink::Full));
const TEXT: (Look, Look) = ((style(10.0, Weight::Regular), Ink::Full), (style(10.0, Weight::Regular), Ink::Full));
const LABEL: (Look, Look) = ((style(10.5, Weight::Bold), Ink::Full), (style(10.5, Weight::Regular), Ink::Full));
const HINT: (Look, Look) = ((style(8.5, Weight::Regular), Ink::Muted), (style(8.5, Weight::Regular), Ink::Muted));
const WHEN: (Look, Look) = ((style(8.5, Weight::Bold), Ink::Muted), (style(8.5, Weight::Regular), Ink::Muted));
const NUMBER: (Look, Look) = ((style(10.5, Weight::Bold), Ink::Muted), (style(10.5, Weight::Bold), Ink::Muted));

/// Sets and places a whole form. `progress` is told how many parts of how many are done.
pub fn lay_out(paper: &Paper, setter: &mut Setter<'_, '_>, progress: &mut dyn FnMut(usize, usize)) -> Laid {
    let reading = &paper.reading;
    let mut flow = Flow::new(setter, reading.lang.direction(), "Form");
    for (done, part) in reading.parts.iter().enumerate() {
        // The worker's sheets may be in another language than the person's.
        flow.direction = part.title.words.lang.unwrap_or(reading.lang).direction();
        if done == 0 {
            flow.title(&reading.title, &reading.first);
            flow.y_mm += SECTION_GAP_MM + 2.0;
        } else {
            flow.next_page();
        }
        flow.blank_part(part, reading);
        progress(done + 1, reading.parts.len());
    }
    flow.direction = reading.lang.direction();
    flow.feet(&paper.foot, &paper.page_of, Some(reading.lang));
    flow.laid
}

impl Flow<'_, '_, '_> {
    /// A paper's name in two languages, and what must be read first beside a bar.
    pub(super) fn title(&mut self, words: &Pair, lines: &[Pair]) {
        let heading = self.laid.tree.push(Tree::ROOT, Role::H1);
        let mut title = Slab::new(4.0);
        self.put_pair(&mut title, words, 0.0, TEXT_WIDTH_MM, TITLES, To::Within(heading, Role::Span));
        let mut first = Slab::new(0.0);
        for (index, pair) in lines.iter().enumerate() {
            if index > 0 {
                first.gap(PARAGRAPH_GAP_MM);
            }
            // The first is the one that must not be missed; if all were bold, none would stand out.
            let looks = if index == 0 { FIRST } else { TEXT };
            self.put_pair(&mut first, pair, INDENT_MM, TEXT_WIDTH_MM - INDENT_MM, looks, To::Within(Tree::ROOT, Role::P));
        }
        if lines.is_empty() {
            return self.place_slabs(vec![title]);
        }
        first.rule(0.0, 0.0, 1.4, first.height_mm, Ink::Full);
        self.place_slabs(vec![title, first]);
    }

    fn blank_part(&mut self, part: &BlankPart, reading: &BlankReading) {
        let node = self.laid.tree.push(Tree::ROOT, Role::Part);
        let heading = self.laid.tree.push(node, Role::H1);
        let mut slab = Slab::new(4.0);
        slab.heads = true;
        slab.heading = Some(part.title.words.clone());
        self.put_pair(&mut slab, &part.title, 0.0, TEXT_WIDTH_MM, PART, To::Within(heading, Role::Span));
        self.put_lines(&mut slab, &part.lines, node);
        let mut slabs = vec![slab];
        for section in &part.sections {
            if slabs.is_empty() && self.y_mm > TOP_MM {
                self.y_mm += SECTION_GAP_MM - QUESTION_GAP_MM;
            }
            self.blank_section(&mut slabs, section, reading, node);
            self.place_slabs(std::mem::take(&mut slabs));
        }
    }

    fn blank_section(&mut self, slabs: &mut Vec<Slab>, section: &BlankSection, reading: &BlankReading, part: NodeId) {
        let node = self.laid.tree.push(part, Role::Part);
        let heading = self.laid.tree.push(node, Role::H2);
        let mut slab = Slab::new(2.5);
        slab.heads = true;
        slab.heading = Some(section.title.words.clone());
        slab.rule(0.0, 0.0, TEXT_WIDTH_MM, HEADING_RULE_MM, Ink::Full);
        slab.gap(HEADING_RULE_MM + 2.0);
        self.put_pair(&mut slab, &section.title, 0.0, TEXT_WIDTH_MM, HEADINGS, To::Within(heading, Role::Span));
        self.put_lines(&mut slab, &section.lines, node);
        slabs.push(slab);
        self.put_aloud(slabs, &section.aloud, &reading.read_aloud, node);
        for row in &section.rows {
            self.put_row(slabs, row, NUMBER_MM, node);
        }
        let mut end = Vec::new();
        self.put_aloud(&mut end, section.closing.as_slice(), &reading.at_the_end, node);
        if let Some(last) = slabs.last_mut() {
            for slab in end {
                let top = last.height_mm + QUESTION_GAP_MM;
                last.join(slab, top);
            }
        }
    }

    fn put_lines(&mut self, slab: &mut Slab, lines: &[Pair], of: NodeId) {
        for line in lines {
            slab.gap(PARAGRAPH_GAP_MM);
            self.put_pair(slab, line, 0.0, TEXT_WIDTH_MM, TEXT, To::Within(of, Role::P));
        }
    }

    /// What is said: a small heading and paragraphs beside a bar, a slab each, so that a long text can run on.
    fn put_aloud(&mut self, slabs: &mut Vec<Slab>, aloud: &[Pair], heading: &Pair, of: NodeId) {
        let to = To::Within(of, Role::P);
        for (index, pair) in aloud.iter().enumerate() {
            let is_last = index + 1 == aloud.len();
            let mut slab = Slab::new(if is_last { QUESTION_GAP_MM } else { 0.0 });
            if index == 0 {
                self.put_pair(&mut slab, heading, INDENT_MM, TEXT_WIDTH_MM - INDENT_MM, WHEN, to);
                slab.gap(0.6);
            }
            self.put_pair(&mut slab, pair, INDENT_MM, TEXT_WIDTH_MM - INDENT_MM, TEXT, to);
            if !is_last {
                slab.gap(PARAGRAPH_GAP_MM);
            }
            slab.rule(0.0, 0.0, ALOUD_BAR_MM, slab.height_mm, Ink::Line);
            slabs.push(slab);
        }
    }

    /// A question with its room, so far from the beginning edge.
    pub(super) fn put_row(&mut self, slabs: &mut Vec<Slab>, row: &BlankRow, start_mm: f32, of: NodeId) {
        let (width_mm, to) = (TEXT_WIDTH_MM - start_mm, To::Within(of, Role::P));
        let mut slab = Slab::new(QUESTION_GAP_MM);
        if let Some(when) = &row.when {
            self.put_pair(&mut slab, when, start_mm, width_mm, WHEN, to);
            slab.gap(0.4);
        }
        if !row.number.is_empty() {
            let number = Pair { words: Phrase { text: row.number.clone(), lang: row.label.words.lang }, second: None };
            let cell = self.stacked(&number, 0.0, NUMBER_MM - 1.0, NUMBER, to);
            let top = slab.height_mm;
            slab.cell(cell, top);
        }
        // What has no room to write in is not a question but something to read.
        let looks = if row.room == Room::Nothing { TEXT } else { LABEL };
        self.put_pair(&mut slab, &row.label, start_mm, width_mm, looks, to);
        for words in &row.words {
            slab.gap(1.0);
            self.put_pair(&mut slab, words, start_mm, width_mm, TEXT, to);
        }
        for hint in &row.hints {
            slab.gap(0.6);
            self.put_pair(&mut slab, hint, start_mm, width_mm, HINT, to);
        }
        self.put_room(&mut slab, row, start_mm, width_mm, to);
        if let Room::Table { members, rows } = &row.room {
            slab.after_mm = 2.0;
            slab.heads = true;
            slabs.push(slab);
            slabs.extend(self.table(members, rows, QUESTION_GAP_MM, to));
        } else {
            slabs.push(slab);
        }
    }
}
