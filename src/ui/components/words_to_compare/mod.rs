//! Six English words, large and apart: a passphrase to write down, or a fingerprint to compare by telephone.
//!
//! Accessibility: a numbered list, so that a screen reader says which word it is; never translated by the browser.

use leptos::prelude::*;

/// The words.
pub fn words_to_compare(words: Vec<String>) -> AnyView {
    let words = words.into_iter().map(|word| view! { <li>{word}</li> }).collect_view();
    view! { <ol class="six-words" lang="en" dir="ltr" translate="no">{words}</ol> }.into_any()
}
