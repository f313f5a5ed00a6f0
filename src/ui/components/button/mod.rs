//! Buttons: one main action a page, the others quieter.

use leptos::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do on this page.
    Main,
    /// Something else one may do.
    Quiet,
    /// Like a link: something small that stays on this page.
    Plain,
    /// Takes something away that cannot be brought back.
    Removing,
}

impl Weight {
    /// The class of a button that is made by hand, with an id of its own.
    pub fn class(self) -> &'static str {
        match self {
            Weight::Main => "button",
            Weight::Quiet => "button button--quiet",
            Weight::Plain => "button button--plain",
            Weight::Removing => "button button--removing",
        }
    }
}

/// A button with words that follow the language.
pub fn button(weight: Weight, words: impl Fn() -> String + Send + 'static, on_press: impl Fn() + 'static) -> AnyView {
    view! { <button type="button" class=weight.class() on:click=move |_| on_press()>{words}</button> }.into_any()
}

/// The button that sends a form off to be looked at: Enter presses it too.
pub fn submit(words: impl Fn() -> String + Send + 'static) -> AnyView {
    view! { <button type="submit" class=Weight::Main.class()>{words}</button> }.into_any()
}
