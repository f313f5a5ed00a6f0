//! A box that says something about the page: a note, a caution, a problem, something good.

use leptos::prelude::*;

/// What kind of thing it says. A word says it too, always: never the colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Note,
    /// Not known, or not done yet.
    Caution,
    /// Something went wrong.
    Problem,
    /// Something went right.
    Good,
}

/// The box. A problem and a success are read out when they appear; the others wait to be reached.
pub fn notification(tone: Tone, children: impl IntoView + 'static) -> AnyView {
    let (class, role) = match tone {
        Tone::Note => ("note", None),
        Tone::Caution => ("note note--caution", None),
        Tone::Problem => ("note note--problem", Some("alert")),
        Tone::Good => ("note note--good", Some("status")),
    };
    view! { <div class=class role=role>{children}</div> }.into_any()
}
