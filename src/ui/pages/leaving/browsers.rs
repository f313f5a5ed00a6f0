//! How to clear the history and open a private window, browser by browser, with the words of their menus.

use crate::ui::components::details::details;
use crate::ui::state::tongue::{t, tk};
use leptos::prelude::*;

/// Each browser, and where it is found.
const BROWSERS: &[(&str, &[&str])] = &[
    ("chrome", &["computer", "android", "iphone"]),
    ("edge", &["computer", "phone"]),
    ("firefox", &["computer", "android", "iphone"]),
    ("safari", &["computer", "iphone"]),
    ("samsung", &["android"]),
];

/// Folded away, one under the other: a person needs one of them.
pub fn browsers() -> impl IntoView {
    let one = |(browser, places): &(&'static str, &'static [&'static str])| {
        let places = places.iter().map(|place| {
            view! {
                <h3>{tk(["leaving-on-", place].concat())}</h3>
                <ul class="plain-list">
                    <li><strong>{t("leaving-history")}</strong>" "{tk(["leaving-", browser, "-", place].concat())}</li>
                    <li><strong>{t("leaving-window")}</strong>" "{tk(["leaving-", browser, "-", place, ".private"].concat())}</li>
                </ul>
            }
        });
        let body = view! { <div class="leaving__browser">{places.collect_view()}</div> };
        details(tk(["leaving-", browser].concat()), body)
    };
    BROWSERS.iter().map(one).collect_view()
}
