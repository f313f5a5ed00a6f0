//! Homes in words.

use crate::register::{ForWhom, Homes, Known, Shape, Term};
use crate::ui::state::tongue::Tongue;

/// The message of for how long somebody can stay.
pub fn term_key(term: Term) -> &'static str {
    match term {
        Term::Interim => "book-term-interim",
        Term::LongTerm => "book-term-long_term",
    }
}

/// The message of whether somebody lives there alone.
pub fn shape_key(shape: Shape) -> &'static str {
    match shape {
        Shape::SelfContained => "book-shape-self_contained",
        Shape::Shared => "book-shape-shared",
    }
}

/// The message of whom homes are for.
pub fn whom_key(whom: ForWhom) -> &'static str {
    match whom {
        ForWhom::Anyone => "book-whom-anyone",
        ForWhom::Women => "book-whom-women",
        ForWhom::Men => "book-whom-men",
        ForWhom::Family => "book-whom-family",
    }
}

/// The message of whether there is a step.
pub fn step_free_key(step_free: Known) -> &'static str {
    match step_free {
        Known::Yes => "book-step_free-yes",
        Known::No => "book-step_free-no",
        Known::NotKnown => "book-step_free-not_known",
    }
}

/// Homes in words: "Interim · Shared · Women · Step-free"; tracked.
pub fn homes_words(tongue: Tongue, homes: &Homes) -> String {
    let step_free = (homes.step_free != Known::NotKnown).then(|| step_free_key(homes.step_free));
    let keys = [term_key(homes.term), shape_key(homes.shape), whom_key(homes.for_whom)];
    keys.into_iter().chain(step_free).map(|key| tongue.text(key)).collect::<Vec<_>>().join(" · ")
}
