//! The person is, or might be, under 18: this form stops, and says who helps children (CONTENT.md 8).

use super::filling::Filling;
use super::steps::Step;
use crate::ui::components::back_link::back_link;
use crate::ui::components::pair::pair;
use leptos::prelude::*;

/// Whom to call now.
pub fn page(filling: Filling) -> AnyView {
    let to = filling.page_of("under_18").unwrap_or(Step::Tasks);
    view! {
        {back_link(move || filling.go(to.clone()))}
        <h1 class="heading" tabindex="-1">{pair("refer-under-age-title".to_owned())}</h1>
        <p class="lead">{pair("notice-under_18".to_owned())}</p>
        <ul class="plain-list">
            <li>{pair("refer-under-age-services".to_owned())}</li>
            <li>{pair("refer-under-age-guardians".to_owned())}</li>
            <li>{pair("refer-under-age-danger".to_owned())}</li>
        </ul>
        <p class="muted">{pair("refer-under-age-mistake".to_owned())}</p>
    }
    .into_any()
}
