//! The tree as PDF writes it: structure elements, which of them each piece of a page belongs to, and the way back
//! (ISO 32000-1, 14.7 and 14.8).
//!
//! Each element costs some eighty bytes that are never compressed, so nothing is written twice: no `Type`, which is
//! optional, no language that is the document's, and a header's attributes once for all headers.

use super::text;
use super::tree::{Area, Extent, Heads, NodeId, Role, Speech, Tree};
use super::write::{points, points_up};
use crate::language::{Direction, Lang};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// Where a piece of a node's content is: a page, and the piece's number on it.
type Piece = (usize, i64);

/// Writes the tree. `contents` tells for each page which node each of its numbered pieces belongs to, and `lang` is the
/// language of the document.
///
/// # Errors
/// When the document has no catalogue, or a page is none.
pub fn write(
    document: &mut Document,
    pages: &[ObjectId],
    tree: &Tree,
    contents: &[Vec<NodeId>],
    lang: Option<Lang>,
) -> Result<(), lopdf::Error> {
    let mut pieces: Vec<Vec<Piece>> = vec![Vec::new(); tree.nodes.len()];
    for (page, nodes) in contents.iter().enumerate() {
        for (number, node) in nodes.iter().enumerate() {
            pieces[*node].push((page, number as i64));
        }
    }
    let ids = ids(document, tree, &pieces);
    let heads = [Heads::Row, Heads::Table, Heads::Column].map(|heads| (heads, document.add_object(header(heads))));
    let root = document.new_object_id();
    for (id, node) in tree.nodes.iter().enumerate() {
        let Some(element) = ids[id] else { continue };
        let parent = if id == Tree::ROOT { root } else { ids[node.parent].expect("a node is written only with its parent") };
        let mut dictionary = dictionary! { "S" => node.role.tag(), "P" => parent };
        match node.speech {
            Speech::In(own) if Some(own) != lang => dictionary.set("Lang", Object::string_literal(own.tag())),
            // The empty tag says that nobody knows (14.9.2.1): better than a wrong one, which a voice would follow.
            Speech::Unknown => dictionary.set("Lang", Object::string_literal("")),
            Speech::In(_) | Speech::Wordless => {}
        }
        if let Some(alt) = &node.alt {
            dictionary.set("Alt", text::string(alt));
        }
        if let Role::Th(of) = node.role {
            let attributes = heads.iter().find(|(heads, _)| *heads == of).expect("all are in the list").1;
            dictionary.set("A", attributes);
        }
        if node.role == Role::L {
            dictionary.set("A", dictionary! { "O" => "List", "ListNumbering" => "Disc" });
        }
        if let Extent::On(_, area) = node.extent {
            dictionary.set("A", dictionary! { "O" => "Layout", "BBox" => rectangle(area) });
        }
        if id == Tree::ROOT && lang.is_some_and(|lang| lang.direction() == Direction::Rtl) {
            dictionary.set("A", dictionary! { "O" => "Layout", "WritingMode" => "RlTb" });
        }
        let kids: Vec<Object> = node.kids.iter().filter_map(|kid| ids[*kid]).map(Object::from).collect();
        put_contents(&mut dictionary, kids, &pieces[id], pages);
        document.set_object(element, dictionary);
    }
    let way_back = contents.iter().enumerate().flat_map(|(page, nodes)| {
        let elements = nodes.iter().filter_map(|node| ids[*node]).map(Object::from).collect::<Vec<_>>();
        [Object::from(page as i64), Object::from(elements)]
    });
    let way_back = document.add_object(dictionary! { "Nums" => way_back.collect::<Vec<_>>() });
    let top = ids[Tree::ROOT].expect("the document is always written");
    let next = contents.len() as i64;
    document
        .set_object(root, dictionary! { "Type" => "StructTreeRoot", "K" => top, "ParentTree" => way_back, "ParentTreeNextKey" => next });
    for (number, page) in pages.iter().enumerate() {
        let page = document.get_dictionary_mut(*page)?;
        page.set("StructParents", number as i64);
        page.set("Tabs", "S");
    }
    let catalog = document.catalog_mut()?;
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("StructTreeRoot", root);
    Ok(())
}

/// An object for each node that has something to say, or that keeps its row whole: an empty answer is a cell too.
fn ids(document: &mut Document, tree: &Tree, pieces: &[Vec<Piece>]) -> Vec<Option<ObjectId>> {
    let mut said: Vec<bool> = tree.nodes.iter().map(|node| matches!(node.role, Role::Document | Role::Th(_) | Role::Td)).collect();
    // Every node is after its parent.
    for (id, node) in tree.nodes.iter().enumerate().rev() {
        said[id] |= !pieces[id].is_empty();
        said[node.parent] |= said[id];
    }
    said.into_iter().map(|said| said.then(|| document.new_object_id())).collect()
}

fn header(heads: Heads) -> Dictionary {
    match heads {
        Heads::Row => dictionary! { "O" => "Table", "Scope" => "Row" },
        Heads::Table => dictionary! { "O" => "Table", "Scope" => "Column", "ColSpan" => 2 },
        Heads::Column => dictionary! { "O" => "Table", "Scope" => "Column" },
    }
}

/// Left, lower, right and upper edge in points from the page's lower left corner.
pub(super) fn rectangle(area: Area) -> Vec<Object> {
    let edges = [points(area.left_mm), points_up(area.bottom_mm), points(area.right_mm), points_up(area.top_mm)];
    edges.map(Object::from).into()
}

/// An element's kids: other elements, and pieces of pages. Pieces of the page that the first one is on are just numbers.
fn put_contents(element: &mut Dictionary, mut kids: Vec<Object>, pieces: &[Piece], pages: &[ObjectId]) {
    if let Some((home, _)) = pieces.first() {
        element.set("Pg", pages[*home]);
        kids.extend(pieces.iter().map(|(page, number)| match page {
            page if page == home => Object::from(*number),
            page => dictionary! { "Type" => "MCR", "Pg" => pages[*page], "MCID" => *number }.into(),
        }));
    }
    match <[Object; 1]>::try_from(kids) {
        Ok([one]) => element.set("K", one),
        Err(kids) if kids.is_empty() => {}
        Err(kids) => element.set("K", kids),
    }
}
