//! Where work is, what happens if something goes wrong, and what is promised: words only, from `settings.ftl`.

use super::{IF, PROMISES, WHERE, part};
use crate::ui::components::details::details;
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// What may happen, in the order in which it is likely. Words: `settings-if-<name>`, `.what` and `.do`.
const EVENTS: [&str; 11] = ["walk-in", "passphrase", "code", "cleared", "power", "breaks", "leaves", "taken", "forced", "it", "site"];

/// Where drafts are, and who can read them.
pub fn where_it_is() -> AnyView {
    part(WHERE, list("settings-data", &["where", "who", "delete", "open", "export"]))
}

/// One folded answer for each thing that may happen.
pub fn what_if() -> AnyView {
    let tongue = Tongue::here();
    let answers = EVENTS
        .map(|event| {
            let key = ["settings-if-", event].concat();
            let (what, todo) = ([&key, ".what"].concat(), [&key, ".do"].concat());
            details(
                tk(key),
                view! {
                    <p>{tk(what)}</p>
                    {move || tongue.find(&todo).map(|said| view! { <p>{said.text}</p> })}
                },
            )
        })
        .into_iter()
        .collect_view();
    part(IF, view! { <p>{t("settings-if.lead")}</p><div class="answers">{answers}</div> })
}

/// What holds, and what nobody can promise.
pub fn promises() -> AnyView {
    part(
        PROMISES,
        view! {
            {list("settings-promises", &["saved", "sealed", "nowhere", "agreed", "locks"])}
            <h3>{t("settings-limits")}</h3>
            {list("settings-limits", &["seen", "device", "forced", "delete", "weak", "page", "time", "who", "sealed"])}
        },
    )
}

fn list(key: &'static str, parts: &[&str]) -> impl IntoView + use<> {
    let items = parts.iter().map(|part| view! { <li>{tk(format!("{key}.{part}"))}</li> }).collect_view();
    view! { <ul class="plain-list">{items}</ul> }
}
