//! Words in the person's language, with English under them when both are wanted.

use crate::language::Said;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// A message, and under it the English. Each says which language it is in and which way it runs.
pub fn pair(key: String) -> AnyView {
    let tongue = Tongue::here();
    (move || both(tongue.say(&key), tongue.second(&key))).into_any()
}

/// As [`pair`], with nothing where there is no such message.
pub fn pair_if_any(key: String) -> AnyView {
    let tongue = Tongue::here();
    (move || tongue.find(&key).map(|said| both(said, tongue.second(&key)))).into_any()
}

/// As [`pair`], of what is made at run time: the words of the language, and the English of the same.
pub fn pair_of(said: impl Fn(Tongue) -> (Said, Said) + Send + 'static) -> AnyView {
    let tongue = Tongue::here();
    (move || {
        let (first, english) = said(tongue);
        both(first, tongue.is_bilingual().then_some(english))
    })
    .into_any()
}

/// Whether a message exists in either language; tracked.
pub fn exists(tongue: Tongue, key: &str) -> bool {
    tongue.find(key).is_some()
}

fn both(first: Said, second: Option<Said>) -> impl IntoView {
    // The language may lack the message: then it is English already, and saying it twice helps no one.
    let second = second.filter(|second| second.lang != first.lang);
    view! {
        <span class="pair__first" lang=first.lang.tag() dir=first.lang.direction().attribute()>{first.text}</span>
        {second.map(|second| view! {
            <span class="pair__second" lang=second.lang.tag() dir=second.lang.direction().attribute()>{second.text}</span>
        })}
    }
}
