//! Says how far the words on the page can be trusted, where nobody who speaks the language answers for all of them, and whether some are
//! in English because the language has no good words for them.

use crate::browser::page;
use crate::language::{Heard, Lang, Said, Status};
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// The message that says what is to be known of words of this status; its `.more` says what to do.
pub fn said_of(status: Status) -> Option<&'static str> {
    match status {
        Status::Outdated => Some("shell-outdated"),
        Status::MachineDrafted => Some("shell-machine-drafted"),
        Status::Reviewed | Status::Source => None,
    }
}

/// The notes, in the language and in English; nothing where somebody has reviewed all that the page says.
pub fn status_note() -> impl IntoView {
    let tongue = Tongue::here();
    let heard = Memo::new(move |_| tongue.heard());
    // `outside.js` marks as English what stands apart in the page.
    Effect::new(move |_| page::set_root_attribute("data-in-english", if heard.get().in_english { "yes" } else { "no" }));
    move || {
        let Heard { status, in_english } = heard.get();
        [said_of(status), in_english.then_some("shell-in-english")].into_iter().flatten().map(|key| note(tongue, key)).collect_view()
    }
}

fn note(tongue: Tongue, key: &'static str) -> impl IntoView {
    let more = [key, ".more"].concat();
    view! {
        <details class="translated">
            <summary class="translated__summary">
                <span>{said(tongue.say(key))}" "{english(tongue, key)}</span>
            </summary>
            <p>{said(tongue.say(&more))}</p>
            <p>{english(tongue, &more)}</p>
        </details>
    }
}

fn said(said: Said) -> impl IntoView {
    view! { <span lang=said.lang.tag() dir=said.lang.direction().attribute()>{said.text}</span> }
}

/// The English of it, unless that was said already.
fn english(tongue: Tongue, key: &str) -> Option<impl IntoView + use<>> {
    let is_needed = tongue.say(key).lang != Lang::ENGLISH;
    is_needed.then(|| {
        let words = tongue.with_both(|_, english| english.text(key));
        view! { <span class="pair__second" lang="en" dir="ltr">{words}</span> }
    })
}
