//! Buttons that keep something while somebody chooses: an area, a question, and the wish to know more about an area.
//!
//! Accessibility: each says with `aria-pressed` whether it is kept, and to whoever cannot see the page what it belongs to.

use super::control::Control;
use super::parts;
use crate::language::Lang;
use crate::ui::components::link::link;
use crate::ui::routes::{Route, Slug};
use crate::ui::state::guide::Guide;
use crate::ui::state::shortlist::{Kept, Shortlist};
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// Puts an area on the list, or takes it off. `name`: the area's, for whoever hears the button alone.
pub fn area(slug: Slug, name: String, named: Lang) -> AnyView {
    let (list, guide) = (Shortlist::here(), Guide::here());
    Control::new("guide-keep-area", move || list.toggle_area(slug, &guide.slugs()))
        .wake(["keep-", slug.as_str()].concat())
        .about(parts::in_its_language(name, named))
        .is_on(move || list.has_area(slug))
        .view()
}

/// Keeps a question, or no longer. `place`: which of the page's it is; what it says has the id [`question_id`].
pub fn question(place: usize, kept: Kept) -> AnyView {
    let (list, guide) = (Shortlist::here(), Guide::here());
    let kept = StoredValue::new(kept);
    Control::new("guide-keep-question", move || list.toggle_question(kept.get_value(), &guide.slugs()))
        .class("button button--plain no-print")
        .wake(question_id(place))
        .described_by(question_id(place))
        .is_on(move || kept.with_value(|kept| list.has_question(kept)))
        .view()
}

/// The id of what a question of the page says.
pub fn question_id(place: usize) -> String {
    format!("question-{place}")
}

/// Says that somebody would like to know more about an area: it goes along to a referral of this window.
pub fn know_more(slug: Slug) -> impl IntoView {
    let (list, guide) = (Shortlist::here(), Guide::here());
    let goes_along = move || list.carried() == Some(slug);
    let press = move || {
        let taken_back = untrack(goes_along);
        list.carry((!taken_back).then_some(slug), &guide.slugs());
    };
    view! {
        <div class="stack stack--close">
            {Control::new("guide-know-more", press).wake(["more-", slug.as_str()].concat()).is_on(goes_along).view()}
            <div role="status">
                {move || goes_along().then(|| view! {
                    <div class="note note--good">
                        <p>{t("guide-know-more-on")}</p>
                        <p>{t("guide-know-more-last")}</p>
                        <p>{link(Route::Drafts, "", t("guide-know-more-go"))}</p>
                    </div>
                })}
            </div>
        </div>
    }
}

/// What is said beside it: that it is no agreement, and that nothing goes to a referral of another window.
pub fn about_knowing_more() -> impl IntoView {
    view! {
        <p>{t("guide-know-more-text")}</p>
        <p class="muted">{t("guide-know-more-window")}</p>
    }
}
