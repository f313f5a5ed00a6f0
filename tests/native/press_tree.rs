//! Reads a tagged PDF back, by lopdf, as a program for blind readers would: the tree, and what each piece of a page says.

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};
use std::collections::BTreeMap;

/// A piece of a page: the page, counted from 0, and the piece's number on it.
pub type Piece = (usize, i64);

/// A structure element.
#[derive(Debug)]
pub struct Element {
    pub id: ObjectId,
    pub tag: String,
    /// Its own `Lang`, if it has one.
    pub lang: Option<String>,
    pub alt: Option<String>,
    pub scope: Option<String>,
    pub columns: i64,
    pub kids: Vec<Element>,
    pub pieces: Vec<Piece>,
}

/// A PDF, read back.
pub struct Tagged {
    pub document: Document,
    pub pages: Vec<ObjectId>,
    pub root: Element,
    /// What each piece says, from left to right.
    pub said: BTreeMap<Piece, String>,
    /// What stands in no piece: artifacts, by their type and subtype.
    pub artifacts: Vec<(String, String)>,
    /// How many codes are shown that have no text, or show the glyph of no character.
    pub mute: usize,
    /// How many codes show the glyph of no character.
    pub boxes: usize,
    /// How many pieces of text are made heavier than their font.
    pub thickened: usize,
}

impl Tagged {
    /// Reads it, and asserts that the tree and the pages name each other, and that nothing on a page is unmarked.
    pub fn read(pdf: &[u8]) -> Tagged {
        let document = Document::load_mem(pdf).expect("lopdf reads it");
        let pages: Vec<ObjectId> = document.page_iter().collect();
        let catalog = document.catalog().unwrap();
        assert!(catalog.get(b"MarkInfo").unwrap().as_dict().unwrap().get(b"Marked").unwrap().as_bool().unwrap());
        let top = dict(&document, catalog.get(b"StructTreeRoot").unwrap());
        let root = element(&document, &pages, top.get(b"K").unwrap().as_reference().unwrap(), catalog.get(b"StructTreeRoot").unwrap());
        let mut tagged = Tagged { document, pages, root, said: BTreeMap::new(), artifacts: Vec::new(), mute: 0, boxes: 0, thickened: 0 };
        for page in 0..tagged.pages.len() {
            tagged.read_page(page);
        }
        tagged.agrees();
        tagged
    }

    fn read_page(&mut self, page: usize) {
        let document = &self.document;
        let id = self.pages[page];
        let content = Content::decode(&document.get_page_content(id)).expect("operators");
        let resources = dict(document, document.get_dictionary(id).unwrap().get(b"Resources").unwrap());
        let fonts = dict(document, resources.get(b"Font").unwrap());
        let mut texts: BTreeMap<Vec<u8>, BTreeMap<u16, String>> = BTreeMap::new();
        let mut glyphs: BTreeMap<Vec<u8>, Option<Vec<u8>>> = BTreeMap::new();
        let (mut font, mut open): (Vec<u8>, Option<Option<Piece>>) = (Vec::new(), None);
        for operation in &content.operations {
            let operands = &operation.operands;
            match operation.operator.as_str() {
                "BDC" => {
                    assert_eq!(open, None, "marks within marks on page {page}");
                    let properties = operands[1].as_dict().expect("direct properties");
                    let name =
                        |key: &[u8]| String::from_utf8(properties.get(key).map_or(b"".as_slice(), |name| name.as_name().unwrap()).to_vec());
                    if operands[0].as_name().unwrap() == b"Artifact" {
                        self.artifacts.push((name(b"Type").unwrap(), name(b"Subtype").unwrap()));
                        open = Some(None);
                    } else {
                        let piece = (page, properties.get(b"MCID").unwrap().as_i64().unwrap());
                        assert_eq!(self.said.insert(piece, String::new()), None, "{piece:?} twice");
                        open = Some(Some(piece));
                    }
                }
                "EMC" => assert!(open.take().is_some(), "an end without a beginning on page {page}"),
                "BMC" => panic!("a mark that says nothing on page {page}"),
                "Tf" => font = operands[0].as_name().unwrap().to_vec(),
                "TJ" => {
                    let texts = texts.entry(font.clone()).or_insert_with(|| texts_of(document, dict(document, fonts.get(&font).unwrap())));
                    let glyphs =
                        glyphs.entry(font.clone()).or_insert_with(|| glyphs_of(document, dict(document, fonts.get(&font).unwrap())));
                    let piece = open.expect("text that is not marked");
                    for code in operands[0].as_array().unwrap().iter().filter_map(|item| item.as_str().ok()) {
                        let code = u16::from_be_bytes([code[0], code[1]]);
                        let text = texts.get(&code).cloned().unwrap_or_default();
                        let shows = glyphs
                            .as_ref()
                            .map_or(code, |map| u16::from_be_bytes([map[2 * usize::from(code)], map[2 * usize::from(code) + 1]]));
                        self.boxes += usize::from(shows == 0);
                        self.mute += usize::from(code == 0 || text.is_empty());
                        if let Some(said) = piece.and_then(|piece| self.said.get_mut(&piece)) {
                            said.push_str(&text);
                        }
                    }
                }
                "f" | "S" | "re" | "m" | "l" => assert!(open.is_some(), "{} that is not marked", operation.operator),
                "Tr" => self.thickened += usize::from(operands[0].as_i64().unwrap() == 2),
                "BT" | "ET" | "Tm" | "Ts" | "g" | "G" | "w" | "J" | "j" => {}
                other => panic!("{other} is not written by the press: is it marked?"),
            }
        }
        assert_eq!(open, None, "page {page} ends within a mark");
    }

    /// Every piece is in one element, and the way back leads to it.
    fn agrees(&self) {
        let mut found = BTreeMap::new();
        self.root.each(&mut |element| {
            for piece in &element.pieces {
                assert!(self.said.contains_key(piece), "{piece:?} is on no page");
                assert_eq!(found.insert(*piece, element.id), None, "{piece:?} is in two elements");
            }
        });
        assert_eq!(found.len(), self.said.len(), "a piece is in no element");
        let top = dict(&self.document, self.document.catalog().unwrap().get(b"StructTreeRoot").unwrap());
        let nums = dict(&self.document, top.get(b"ParentTree").unwrap()).get(b"Nums").unwrap().as_array().unwrap().clone();
        assert_eq!(nums.len(), 2 * self.pages.len());
        assert_eq!(top.get(b"ParentTreeNextKey").unwrap().as_i64().unwrap(), self.pages.len() as i64);
        let mut back = BTreeMap::new();
        for (page, pair) in nums.chunks(2).enumerate() {
            assert_eq!(pair[0].as_i64().unwrap(), page as i64);
            let page_dict = self.document.get_dictionary(self.pages[page]).unwrap();
            assert_eq!(page_dict.get(b"StructParents").unwrap().as_i64().unwrap(), page as i64);
            assert_eq!(page_dict.get(b"Tabs").unwrap().as_name().unwrap(), b"S");
            for (number, element) in pair[1].as_array().unwrap().iter().enumerate() {
                back.insert((page, number as i64), element.as_reference().unwrap());
            }
        }
        assert_eq!(found, back);
    }

    /// The tree, a line for each element, with what it says.
    pub fn shown(&self) -> String {
        let mut shown = String::new();
        self.show(&self.root, 0, &mut shown);
        shown
    }

    fn show(&self, element: &Element, depth: usize, shown: &mut String) {
        shown.push_str(&"  ".repeat(depth));
        shown.push_str(&element.tag);
        if let Some(scope) = &element.scope {
            shown.push_str(&format!(" of {scope}"));
        }
        if element.columns > 1 {
            shown.push_str(&format!(" over {}", element.columns));
        }
        if let Some(lang) = &element.lang {
            shown.push_str(&format!(" in {lang:?}"));
        }
        if let Some(alt) = &element.alt {
            shown.push_str(&format!(" for {alt:?}"));
        }
        let text = self.text(element);
        if !text.is_empty() {
            shown.push_str(&format!(": {text}"));
        }
        shown.push('\n');
        for kid in &element.kids {
            self.show(kid, depth + 1, shown);
        }
    }

    /// What an element says itself.
    pub fn text(&self, element: &Element) -> String {
        element.pieces.iter().map(|piece| self.said[piece].as_str()).collect()
    }

    /// All elements with this tag, in reading order.
    pub fn all(&self, tag: &str) -> Vec<&Element> {
        let mut found = Vec::new();
        self.root.each(&mut |element| {
            if element.tag == tag {
                found.push(element);
            }
        });
        found
    }
}

impl Element {
    fn each<'e>(&'e self, visit: &mut impl FnMut(&'e Element)) {
        visit(self);
        for kid in &self.kids {
            kid.each(visit);
        }
    }
}

fn dict<'d>(document: &'d Document, object: &'d Object) -> &'d Dictionary {
    document.dereference(object).expect("it is there").1.as_dict().expect("a dictionary")
}

fn element(document: &Document, pages: &[ObjectId], id: ObjectId, parent: &Object) -> Element {
    let own = document.get_dictionary(id).expect("an element");
    assert_eq!(own.get(b"P").unwrap(), parent, "an element that does not know its parent");
    let text = |key: &[u8]| own.get(key).ok().map(|text| decode_text_string(text).expect("a text string"));
    let attributes = own.get(b"A").ok().map(|attributes| dict(document, attributes));
    let attribute = |key: &[u8]| attributes.and_then(|attributes| attributes.get(key).ok());
    let page_of = |object: &Object| pages.iter().position(|page| *page == object.as_reference().unwrap()).expect("a page");
    let mut read = Element {
        id,
        tag: String::from_utf8(own.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap(),
        lang: text(b"Lang"),
        alt: text(b"Alt"),
        scope: attribute(b"Scope").map(|scope| String::from_utf8(scope.as_name().unwrap().to_vec()).unwrap()),
        columns: attribute(b"ColSpan").map_or(1, |columns| columns.as_i64().unwrap()),
        kids: Vec::new(),
        pieces: Vec::new(),
    };
    let one_or_more = own.get(b"K").ok().map_or_else(Vec::new, |kids| match kids {
        Object::Array(kids) => kids.clone(),
        one => vec![one.clone()],
    });
    for kid in one_or_more {
        match kid {
            Object::Reference(kid) => read.kids.push(element(document, pages, kid, &Object::Reference(id))),
            Object::Integer(number) => read.pieces.push((page_of(own.get(b"Pg").expect("a number's page")), number)),
            Object::Dictionary(piece) => {
                read.pieces.push((page_of(piece.get(b"Pg").unwrap()), piece.get(b"MCID").unwrap().as_i64().unwrap()))
            }
            other => panic!("{other:?} is no kid"),
        }
    }
    read
}

/// The text of each code, from the font's `ToUnicode`.
fn texts_of(document: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let stream = document.dereference(font.get(b"ToUnicode").unwrap()).unwrap().1.as_stream().unwrap();
    let map = String::from_utf8(stream.decompressed_content().unwrap()).unwrap();
    let mut texts = BTreeMap::new();
    for line in map.lines() {
        let Some((code, text)) = line.strip_prefix('<').and_then(|line| line.strip_suffix('>')).and_then(|line| line.split_once("> <"))
        else {
            continue;
        };
        let units: Vec<u16> = (0..text.len() / 4).map(|at| u16::from_str_radix(&text[4 * at..4 * at + 4], 16).unwrap()).collect();
        texts.insert(u16::from_str_radix(code, 16).unwrap(), String::from_utf16(&units).unwrap());
    }
    texts
}

/// The glyph of each code, two bytes each, if the font has a map of them; else a code is its glyph.
fn glyphs_of(document: &Document, font: &Dictionary) -> Option<Vec<u8>> {
    let descendants = document.dereference(font.get(b"DescendantFonts").unwrap()).unwrap().1.as_array().unwrap();
    let map = document.dereference(dict(document, &descendants[0]).get(b"CIDToGIDMap").ok()?).unwrap().1;
    Some(map.as_stream().ok()?.decompressed_content().unwrap())
}
