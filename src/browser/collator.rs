//! Names in the order of a language: which letter comes after which differs between them, and é stands beside e.

use crate::language::Lang;
use std::cmp::Ordering;

/// Which of two names comes first for somebody who reads this language.
pub fn collator(lang: Lang) -> impl Fn(&str, &str) -> Ordering {
    #[cfg(target_arch = "wasm32")]
    {
        use js_sys::{Array, Intl, Object};
        use wasm_bindgen::JsValue;
        let compare = Intl::Collator::new(&Array::of1(&lang.tag().into()), &Object::new()).compare();
        move |one: &str, other: &str| {
            let order = compare.call2(&JsValue::NULL, &one.into(), &other.into()).ok().and_then(|order| order.as_f64());
            order.and_then(|order| order.partial_cmp(&0.0)).unwrap_or(Ordering::Equal)
        }
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = lang;
        |one: &str, other: &str| one.to_lowercase().cmp(&other.to_lowercase())
    }
}
