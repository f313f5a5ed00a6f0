//! From pages in millimetres to a `printpdf` document: fonts subset, glyphs by id, each with the text it stands for.

use super::flow::Laid;
use super::fonts::{FaceId, Fonts, Weight};
use super::glyphs::Shaped;
use super::page::{Block, Ink, Of, PAGE_HEIGHT_MM, PAGE_WIDTH_MM, Page, Shape};
use super::shape::{Line, MM_PER_PT, Style};
use super::tree::{NodeId, Tree};
use crate::messages::PressFailure;
use printpdf::{
    Codepoint, Color, DictItem, FontId, Greyscale, LineCapStyle, LineJoinStyle, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument,
    PdfFont, PdfFontHandle, PdfPage, PdfSaveOptions, Point, Pt, Rect, TextItem, TextMatrix, TextRenderingMode,
};
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;
use subsetter::GlyphRemapper;

/// The line that makes a regular letter bold, in ems: Noto Sans Bold's strokes are so much wider.
const BOLD_LINE_EM: f32 = 0.03;

/// A document before it is finished.
pub struct Written {
    /// What `printpdf` made of it.
    pub document: lopdf::Document,
    /// By the name of a face: for codes past its last glyph, the glyph they show. See [`Codes`].
    pub aliases: BTreeMap<String, Vec<u16>>,
    /// For each page, which node each of its numbered pieces belongs to.
    pub contents: Vec<Vec<NodeId>>,
}

/// The codes of one face. A code is a glyph of the subset; a glyph that stands for different texts in different places
/// (a space and a no-break space, a letter with and without a joiner) gets one more code past the last glyph for each
/// further text, because a code can say only one.
#[derive(Default)]
struct Codes {
    /// The glyphs of the subset, in the order they came.
    remapper: GlyphRemapper,
    /// The text of each glyph's own code.
    said: HashMap<u16, Rc<str>>,
    /// Further texts: the old glyph and the text, to a number counted from 0.
    further: HashMap<(u16, Rc<str>), u16>,
    /// The new glyphs that the further codes show.
    shows: Vec<u16>,
}

/// A glyph's code within a word, before it is known how many glyphs the subset has.
#[derive(Clone, Copy)]
enum Code {
    Own(u16),
    Further(u16),
}

impl Codes {
    fn code(&mut self, glyph: u16, text: &Rc<str>) -> Code {
        let own = self.remapper.remap(glyph);
        let said = self.said.entry(glyph).or_insert_with(|| Rc::clone(text));
        if said == text {
            return Code::Own(own);
        }
        let shows = &mut self.shows;
        Code::Further(*self.further.entry((glyph, Rc::clone(text))).or_insert_with(|| {
            shows.push(own);
            (shows.len() - 1) as u16
        }))
    }
}

/// A face as it goes into the PDF.
struct Embedded {
    font: ParsedFont,
    name: String,
    /// The first code past the last glyph.
    first_further: u16,
    /// The weights it sets.
    sets: &'static [Weight],
}

/// Writes the pages.
///
/// # Errors
/// When a font cannot be subset.
pub fn document(laid: &Laid, fonts: &Fonts<'_>) -> Result<Written, PressFailure> {
    let pages = &laid.pages;
    let mut codes: Vec<Codes> = (0..fonts.len()).map(|_| Codes::default()).collect();
    let mut words: HashMap<*const Shaped, Vec<Code>> = HashMap::new();
    for line in pages.iter().flat_map(|page| &page.blocks).flat_map(|block| &block.shapes).filter_map(line_of) {
        for shaped in &line.words {
            words
                .entry(Rc::as_ptr(shaped))
                .or_insert_with(|| shaped.glyphs.iter().map(|glyph| codes[shaped.face].code(glyph.id, &glyph.text)).collect());
        }
    }
    let mut document = PdfDocument::new("");
    let mut aliases = BTreeMap::new();
    let mut embedded = BTreeMap::new();
    for (face, codes) in codes.iter().enumerate().filter(|(_, codes)| !codes.said.is_empty()) {
        let made = embed(fonts, face, codes)?;
        if !codes.shows.is_empty() {
            aliases.insert(made.name.clone(), codes.shows.clone());
        }
        document.resources.fonts.map.insert(font_id(face), PdfFont::new(made.font.clone()));
        embedded.insert(face, made);
    }
    let mut writer = Writer { words: &words, embedded: &embedded, tree: &laid.tree, ops: Vec::new(), contents: Vec::new() };
    document.pages = pages.iter().map(|page| writer.page(page)).collect();
    let contents = writer.contents;
    let options = PdfSaveOptions { optimize: false, subset_fonts: false, secure: true, image_optimization: None };
    let document = document.to_lopdf_document(&options, &mut Vec::new());
    Ok(Written { document, aliases, contents })
}

fn line_of(shape: &Shape) -> Option<&Line> {
    match shape {
        Shape::Text { line, .. } => Some(line),
        Shape::Bar { .. } | Shape::Strokes { .. } => None,
    }
}

/// Not `F1` to `F14`: those are the built-in fonts' names in printpdf.
fn font_id(face: FaceId) -> FontId {
    FontId(format!("T{face}"))
}

fn embed(fonts: &Fonts<'_>, face: FaceId, codes: &Codes) -> Result<Embedded, PressFailure> {
    let source = fonts.face(face).source;
    let bytes = subsetter::subset(&source.bytes, 0, &codes.remapper).map_err(|_| PressFailure::Font)?;
    let mut font = ParsedFont::from_bytes(&bytes, 0, &mut Vec::new()).ok_or(PressFailure::Font)?;
    let first_further = u16::try_from(font.glyph_widths.len()).map_err(|_| PressFailure::Font)?;
    // Codes have 16 bits: what does not fit is not set wrongly.
    if usize::from(first_further) + codes.shows.len() > usize::from(u16::MAX) {
        return Err(PressFailure::Document);
    }
    for (number, shows) in codes.shows.iter().enumerate() {
        let width = font.glyph_widths.get(shows).copied().unwrap_or_default();
        font.glyph_widths.insert(first_further + number as u16, width);
    }
    let name = format!("{}+{}", subset_tag(&bytes), source.name);
    font.font_name = Some(name.clone());
    Ok(Embedded { font, name, first_further, sets: source.sets })
}

/// Six capitals from the subset's bytes (ISO 32000-1, 9.6.4), the same for the same subset.
fn subset_tag(bytes: &[u8]) -> String {
    let mut hash = super::finish::fnv(bytes, 0);
    (0..6)
        .map(|_| {
            let letter = char::from(b'A' + (hash % 26) as u8);
            hash /= 26;
            letter
        })
        .collect()
}

struct Writer<'w> {
    words: &'w HashMap<*const Shaped, Vec<Code>>,
    embedded: &'w BTreeMap<FaceId, Embedded>,
    tree: &'w Tree,
    ops: Vec<Op>,
    contents: Vec<Vec<NodeId>>,
}

impl Writer<'_> {
    fn page(&mut self, page: &Page) -> PdfPage {
        let mut nodes = Vec::new();
        for block in &page.blocks {
            self.block(block, &mut nodes);
        }
        self.contents.push(nodes);
        PdfPage::new(Mm(PAGE_WIDTH_MM), Mm(PAGE_HEIGHT_MM), std::mem::take(&mut self.ops))
    }

    /// Each block is marked: as a numbered piece of a node, or as an artifact, which is not read (ISO 32000-1, 14.8.2.2).
    fn block(&mut self, block: &Block, nodes: &mut Vec<NodeId>) {
        let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
        let (tag, properties) = match block.of {
            Of::Node(node) => {
                nodes.push(node);
                (self.tree.nodes[node].role.tag(), vec![("MCID", DictItem::Int(nodes.len() as i64 - 1))])
            }
            Of::Rule => ("Artifact", vec![("Type", name("Layout"))]),
            Of::Foot => ("Artifact", vec![("Type", name("Pagination")), ("Subtype", name("Footer"))]),
        };
        let map = properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties: DictItem::Dict { map } });
        let mut in_text = false;
        let mut font: Option<(FaceId, f32, Ink)> = None;
        for shape in &block.shapes {
            let is_text = matches!(shape, Shape::Text { .. });
            if in_text != is_text {
                self.ops.push(if is_text { Op::StartTextSection } else { Op::EndTextSection });
                font = None;
                in_text = is_text;
            }
            match shape {
                Shape::Text { x_mm, y_mm, style, ink, line } => self.text((*x_mm, *y_mm), *style, *ink, line, &mut font),
                Shape::Bar { x_mm, y_mm, width_mm, height_mm, ink } => self.bar(*x_mm, *y_mm, *width_mm, *height_mm, *ink),
                Shape::Strokes { strokes, pen_mm } => self.strokes(strokes, *pen_mm),
            }
        }
        if in_text {
            self.ops.push(Op::EndTextSection);
        }
        self.ops.push(Op::EndMarkedContent);
    }

    fn text(&mut self, (x_mm, y_mm): (f32, f32), style: Style, ink: Ink, line: &Line, font: &mut Option<(FaceId, f32, Ink)>) {
        let size_pt = style.size_pt;
        let (mut x_pt, y_pt) = ((x_mm - line.lead_mm) / MM_PER_PT, points_up(y_mm));
        for words in line.words.chunk_by(|a, b| a.face == b.face) {
            let face = words[0].face;
            let Some(embedded) = self.embedded.get(&face) else { continue };
            if font.is_none_or(|(_, _, before)| before != ink) {
                self.ops.push(Op::SetFillColor { col: grey(ink) });
            }
            if font.is_none_or(|(before, size, _)| (before, size) != (face, size_pt)) {
                self.ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(face)), size: Pt(size_pt) });
            }
            *font = Some((face, size_pt, ink));
            self.ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(hundredths(x_pt)), Pt(y_pt)) });
            if style.weight == Weight::Bold && embedded.sets.contains(&Weight::Regular) {
                x_pt += self.thickened(words, embedded, size_pt, ink) * size_pt / 1000.0;
            } else {
                x_pt += self.run(words, embedded, size_pt) * size_pt / 1000.0;
            }
        }
    }

    /// Words of a face that has no bold, in bold: a line is drawn around each letter. As [`Writer::run`].
    fn thickened(&mut self, words: &[Rc<Shaped>], embedded: &Embedded, size_pt: f32, ink: Ink) -> f32 {
        self.ops.push(Op::SetOutlineColor { col: grey(ink) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(hundredths(size_pt * BOLD_LINE_EM)) });
        self.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
        self.ops.push(Op::SetTextRenderingMode { mode: TextRenderingMode::FillStroke });
        let width = self.run(words, embedded, size_pt);
        self.ops.push(Op::SetTextRenderingMode { mode: TextRenderingMode::Fill });
        width
    }

    /// Words of one face on one baseline. Returns their width in thousandths of an em.
    ///
    /// The reader's pen moves by each glyph's whole width; where the shaper wants it elsewhere by a thousandth or more
    /// (kerning, marks), a number moves it there, and the rest is carried on, so that a line never drifts.
    fn run(&mut self, words: &[Rc<Shaped>], embedded: &Embedded, size_pt: f32) -> f32 {
        let mut items: Vec<TextItem> = Vec::new();
        let (mut wanted, mut pen, mut rise) = (0.0_f32, 0.0_f32, 0.0_f32);
        for shaped in words {
            for (glyph, code) in shaped.glyphs.iter().zip(&self.words[&Rc::as_ptr(shaped)]) {
                let gid = match code {
                    Code::Own(gid) => *gid,
                    Code::Further(number) => embedded.first_further + number,
                };
                if glyph.y_offset != rise {
                    rise = glyph.y_offset;
                    self.show(&mut items);
                    self.ops.push(Op::SetLineOffset { multiplier: hundredths(rise * size_pt / 1000.0) });
                }
                let back = (pen - (wanted + glyph.x_offset)).round();
                if back != 0.0 {
                    items.push(TextItem::Offset(back));
                    pen -= back;
                }
                match items.last_mut() {
                    Some(TextItem::GlyphIds(glyphs)) => glyphs.push(Codepoint { gid, offset: 0.0, cid: Some(glyph.text.to_string()) }),
                    _ => items.push(TextItem::GlyphIds(vec![Codepoint { gid, offset: 0.0, cid: Some(glyph.text.to_string()) }])),
                }
                pen += width_written(&embedded.font, gid);
                wanted += glyph.advance;
            }
        }
        self.show(&mut items);
        if rise != 0.0 {
            self.ops.push(Op::SetLineOffset { multiplier: 0.0 });
        }
        wanted
    }

    fn show(&mut self, items: &mut Vec<TextItem>) {
        if !items.is_empty() {
            self.ops.push(Op::ShowText { items: std::mem::take(items) });
        }
    }

    fn bar(&mut self, x_mm: f32, y_mm: f32, width_mm: f32, height_mm: f32, ink: Ink) {
        let (width, height) = (points(width_mm), points(height_mm));
        self.ops.push(Op::SetFillColor { col: grey(ink) });
        let (x, y) = (Pt(points(x_mm)), Pt(hundredths(points_up(y_mm) - height)));
        let rectangle = Rect { x, y, width: Pt(width), height: Pt(height), mode: Some(PaintMode::Fill), winding_order: None };
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn strokes(&mut self, strokes: &[Vec<(f32, f32)>], pen_mm: f32) {
        self.ops.push(Op::SetOutlineColor { col: grey(Ink::Full) });
        self.ops.push(Op::SetOutlineThickness { pt: Pt(points(pen_mm)) });
        self.ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
        self.ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
        for stroke in strokes {
            // A dot is a line that ends where it begins; the round cap makes it seen.
            let ends = if stroke.len() == 1 { 2 } else { stroke.len() };
            let points = stroke.iter().cycle().take(ends).map(|(x_mm, y_mm)| {
                let p = Point { x: Pt(points(*x_mm)), y: Pt(points_up(*y_mm)) };
                LinePoint { p, bezier: false }
            });
            self.ops.push(Op::DrawLine { line: printpdf::Line { points: points.collect(), is_closed: false } });
        }
    }
}

fn grey(ink: Ink) -> Color {
    Color::Greyscale(Greyscale::new(ink.grey(), None))
}

/// The width that printpdf writes for a code: whole thousandths of an em, rounded down.
fn width_written(font: &ParsedFont, code: u16) -> f32 {
    let units = font.get_glyph_width(code).unwrap_or_default();
    (f32::from(units) * 1000.0 / f32::from(font.pdf_font_metrics.units_per_em)).floor()
}

/// A length, or a place from the left edge.
pub fn points(mm: f32) -> f32 {
    hundredths(mm / MM_PER_PT)
}

/// PDF counts points from the lower edge.
pub fn points_up(y_mm: f32) -> f32 {
    hundredths((PAGE_HEIGHT_MM - y_mm) / MM_PER_PT)
}

/// A hundredth of a point is 0.0035 mm; more digits only make the file longer.
fn hundredths(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}
