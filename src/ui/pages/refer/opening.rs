//! Before and after a section that is filled together: what it is about, with the offer to skip or pause; and at the end
//! a neutral question and thanks (CONTENT.md 1; LOOK: say what will happen before it happens).

use super::filling::Filling;
use super::steps::Step;
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::pair::{pair, pair_if_any};
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// What the section is about.
pub fn opening(filling: Filling, section: &str) -> AnyView {
    let (back, start, skip) = (filling.clone(), filling.clone(), filling);
    let (id, skip_id) = (section.to_owned(), section.to_owned());
    view! {
        {back_link(move || back.go(Step::Tasks))}
        <h1 class="heading" tabindex="-1">{pair(["s-", section].concat())}</h1>
        <p class="lead">{pair_if_any(["s-", section, ".opening"].concat())}</p>
        <div class="actions">
            {button(Weight::Main, t("refer-start-section"), move || start.start(&id))}
            {button(Weight::Quiet, t("refer-skip-section"), move || {
                match skip.section_after(&skip_id) {
                    Some(next) => skip.enter(&next),
                    None => skip.go(Step::Tasks),
                }
            })}
            {pause()}
        </div>
    }
    .into_any()
}

/// The last words of a section.
pub fn closing(filling: Filling, section: &str) -> AnyView {
    let (list, next) = (filling.clone(), filling.clone());
    let after = filling.section_after(section);
    view! {
        <p class="caption">{pair(["s-", section].concat())}</p>
        <h1 class="heading" tabindex="-1">{pair("refer-section-end".to_owned())}</h1>
        <p class="lead">{pair_if_any(["s-", section, ".closing"].concat())}</p>
        <p class="muted">{pair("refer-section-end-where".to_owned())}</p>
        <div class="actions">
            {after.map(|after| button(Weight::Main, t("refer-next-section"), move || next.enter(&after)))}
            {button(Weight::Quiet, t("refer-to-list"), move || list.go(Step::Tasks))}
            {pause()}
        </div>
    }
    .into_any()
}

fn pause() -> AnyView {
    view! { <a class="button button--plain" href="/drafts/">{t("refer-pause")}</a> }.into_any()
}
