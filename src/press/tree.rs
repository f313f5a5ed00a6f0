//! What stands on the pages as a tree, for whoever hears a document instead of seeing it. Nothing here knows how PDF
//! writes it.
//!
//! The order of the nodes is the order in which they are read, whatever the order on the pages: an answer that runs over
//! three pages is one cell.

use crate::language::Lang;
use crate::packet::Phrase;

/// An index into [`Tree::nodes`].
pub type NodeId = usize;

/// What a node is, by the names that ISO 32000-1, 14.8.4 gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The whole.
    Document,
    /// A section.
    Part,
    /// The document's heading.
    H1,
    /// A section's heading.
    H2,
    /// A paragraph.
    P,
    /// A stretch of a heading in a language of its own.
    Span,
    /// A list.
    L,
    /// One of its items.
    Li,
    /// The sign before it.
    Lbl,
    /// What it says.
    LBody,
    /// Questions with their answers.
    Table,
    /// One of them.
    Tr,
    /// What was asked, or whom the rows are about.
    Th(Heads),
    /// What was answered.
    Td,
    /// A drawn signature.
    Figure,
}

/// Which cells a header is said with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heads {
    /// Those beside it.
    Row,
    /// All that are under it, in both columns: "Child 2".
    Table,
    /// All that are under it in its own column.
    Column,
}

impl Role {
    /// The standard structure type's name.
    pub fn tag(self) -> &'static str {
        match self {
            Role::Document => "Document",
            Role::Part => "Part",
            Role::H1 => "H1",
            Role::H2 => "H2",
            Role::P => "P",
            Role::Span => "Span",
            Role::L => "L",
            Role::Li => "LI",
            Role::Lbl => "Lbl",
            Role::LBody => "LBody",
            Role::Table => "Table",
            Role::Tr => "TR",
            Role::Th(_) => "TH",
            Role::Td => "TD",
            Role::Figure => "Figure",
        }
    }
}

/// The language of a node's own text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Speech {
    /// It has no words: only other nodes, or digits.
    Wordless,
    /// This one.
    In(Lang),
    /// Somebody typed it, in a language that nobody noted.
    Unknown,
}

impl Speech {
    /// The language of a phrase.
    pub fn of(phrase: &Phrase) -> Speech {
        match phrase.lang {
            Some(lang) => Speech::In(lang),
            None if phrase.text.chars().any(char::is_alphabetic) => Speech::Unknown,
            None => Speech::Wordless,
        }
    }
}

/// A part of a page, in millimetres from its upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left_mm: f32,
    /// Its upper edge.
    pub top_mm: f32,
    /// Its right edge.
    pub right_mm: f32,
    /// Its lower edge.
    pub bottom_mm: f32,
}

/// How much of the pages a node takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Extent {
    /// Nobody asked.
    Unmeasured,
    /// This part of one page.
    On(usize, Area),
    /// More than one page.
    Broken,
}

/// A node.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The language of its own text.
    pub speech: Speech,
    /// What is said instead of a drawing.
    pub alt: Option<String>,
    /// How much of the pages it takes.
    pub extent: Extent,
    /// The node it is in; the document is in itself.
    pub parent: NodeId,
    /// The nodes in it, in reading order.
    pub kids: Vec<NodeId>,
}

/// The nodes, each after the one it is in.
#[derive(Clone, Debug)]
pub struct Tree {
    /// The first is the document.
    pub nodes: Vec<Node>,
}

impl Tree {
    /// The document's node.
    pub const ROOT: NodeId = 0;

    /// A document with nothing in it.
    pub fn new() -> Tree {
        Tree { nodes: vec![node(Role::Document, Tree::ROOT)] }
    }

    /// Puts a node after all that its parent has.
    pub fn push(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(node(role, parent));
        self.nodes[parent].kids.push(id);
        id
    }

    /// A node takes this part of a page too.
    pub fn cover(&mut self, id: NodeId, page: usize, area: Area) {
        let extent = &mut self.nodes[id].extent;
        *extent = match *extent {
            Extent::Unmeasured => Extent::On(page, area),
            Extent::On(same, before) if same == page => Extent::On(
                page,
                Area {
                    left_mm: before.left_mm.min(area.left_mm),
                    top_mm: before.top_mm.min(area.top_mm),
                    right_mm: before.right_mm.max(area.right_mm),
                    bottom_mm: before.bottom_mm.max(area.bottom_mm),
                },
            ),
            Extent::On(..) | Extent::Broken => Extent::Broken,
        };
    }
}

fn node(role: Role, parent: NodeId) -> Node {
    Node { role, speech: Speech::Wordless, alt: None, extent: Extent::Unmeasured, parent, kids: Vec::new() }
}
