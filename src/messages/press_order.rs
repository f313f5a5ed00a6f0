//! What the press is asked, as it is sent.

use super::{Blank, Leaf, Print};
use serde::{Serialize, Serializer};
use serde_json::value::{RawValue, to_raw_value};

/// A [`super::PressRequest`] as JSON. Each kind is written apart, so that a screen that asks for leaves alone does not carry along what
/// writes whole packets and forms.
#[derive(Clone, Debug, Serialize)]
#[serde(transparent)]
pub struct PressOrder(Box<RawValue>);

struct Named<'a, T>(&'static str, &'a T);

impl<T: Serialize> Serialize for Named<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map([(self.0, self.1)])
    }
}

impl PressOrder {
    /// A reading to typeset.
    pub fn print(print: &Print) -> PressOrder {
        PressOrder::named("Print", print)
    }

    /// A form to fill in by hand.
    pub fn blank(blank: &Blank) -> PressOrder {
        PressOrder::named("Blank", blank)
    }

    /// A paper that the page composed.
    pub fn leaf(leaf: &Leaf) -> PressOrder {
        PressOrder::named("Leaf", leaf)
    }

    /// As serde writes a variant of an enum. Nothing asked of the press can fail to be JSON; `null` is no request, and the press says so.
    fn named<T: Serialize>(name: &'static str, body: &T) -> PressOrder {
        PressOrder(to_raw_value(&Named(name, body)).unwrap_or_else(|_| RawValue::NULL.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Lang;
    use crate::messages::{LeafKind, PressRequest};
    use crate::packet::{Pair, Phrase};

    #[test]
    fn it_is_read_as_the_request_that_it_is() {
        let words = Pair { words: Phrase { text: "Rights".to_owned(), lang: Some(Lang::ENGLISH) }, second: None };
        let leaf = Leaf {
            kind: LeafKind::Guide,
            lang: Lang::ENGLISH,
            title: words.clone(),
            first: vec![words],
            sections: Vec::new(),
            foot: String::new(),
            page_of: "Page {page} of {pages}".to_owned(),
        };
        let sent = serde_json::to_string(&PressOrder::leaf(&leaf)).expect("it is JSON");
        assert_eq!(sent, serde_json::to_string(&PressRequest::Leaf(Box::new(leaf))).expect("it is JSON"));
        assert!(matches!(serde_json::from_str(&sent), Ok(PressRequest::Leaf(_))));
    }
}
