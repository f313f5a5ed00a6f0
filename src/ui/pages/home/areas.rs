//! The areas there are, and honestly how much is known about each so far.

use crate::area::Area;
use crate::ui::components::details::details;
use crate::ui::state::forms::Forms;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The list of areas, each with its own criteria.
pub fn areas() -> impl IntoView {
    let forms = Forms::here();
    view! {
        <section class="section">
            <h2 id="areas" tabindex="-1">{t("home-areas")}</h2>
            <p>{t("home-areas-text")}</p>
            <ul class="areas">
                {move || forms.areas().iter().map(one).collect_view()}
            </ul>
            {move || forms.failed().then(|| view! {
                <p class="note note--problem" role="alert">{t("forms-failed")}" "
                    <button type="button" class="button button--plain" on:click=move |_| forms.retry()>{t("shell-try-again")}</button>
                </p>
            })}
        </section>
    }
}

fn one(area: &Area) -> impl IntoView + use<> {
    let tongue = Tongue::here();
    let named = area.clone();
    let criteria = area.criteria.clone();
    let has_criteria = !criteria.is_empty();
    let own = move || {
        let tag = tongue.lang().tag();
        criteria
            .iter()
            .map(|local| {
                let (lang, words) = match local.words.get(tag) {
                    Some(words) => (tag, words),
                    None => ("en", local.words.get("en").unwrap_or(&local.criterion.id)),
                };
                view! { <li lang=lang dir="auto">{words.clone()}</li> }
            })
            .collect_view()
    };
    view! {
        <li class="area">
            <h3 dir="auto">{move || named.name_in(tongue.lang().tag()).to_owned()}</h3>
            {area.example.then(|| view! { <p class="muted">{t("home-area-example")}</p> })}
            {if has_criteria {
                details(t("home-area-criteria"), view! { <ul class="plain-list">{own}</ul> })
            } else {
                view! { <p>{t("home-area-no-criteria")}</p> }.into_any()
            }}
        </li>
    }
}
