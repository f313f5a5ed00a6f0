//! What a card says above its facts: that the draft's time runs out, or that there are two versions of it.

use super::Desk;
use crate::messages::{DraftSummary, Expiry};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::state::moment;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The drafts whose time is over and of which nobody was told yet: the list tells now.
pub fn to_tell(drafts: &[DraftSummary]) -> Vec<String> {
    drafts.iter().filter(|draft| draft.expiry == Expiry::Over { until: None }).map(|draft| draft.id.clone()).collect()
}

/// Whether another draft in the list is a version of the same one.
pub fn has_other_version(drafts: &[DraftSummary], draft: &DraftSummary) -> bool {
    drafts.iter().any(|other| other.id != draft.id && first(other) == first(draft))
}

/// The draft that all versions are versions of.
fn first(draft: &DraftSummary) -> &str {
    draft.version_of.as_deref().unwrap_or(&draft.id)
}

/// The notice about its time; nothing while there is plenty.
pub fn expiry(desk: Desk, id: String, expiry: Expiry, on_delete: impl Fn() + Clone + 'static) -> AnyView {
    let tongue = desk.tongue;
    let keep = move || desk.keep_longer(id.clone());
    match expiry {
        Expiry::Fresh => ().into_any(),
        Expiry::Soon { days } => view! {
            <div class="note note--caution">
                <p>{move || tongue.text_count("expiry-soon", "days", days as usize)}</p>
                <div class="actions">{button(Weight::Quiet, t("expiry-keep"), keep)}</div>
            </div>
        }
        .into_any(),
        Expiry::Over { until } => {
            let words = move || match until {
                Some(until) => tongue.text_with("expiry-over.until", &[("when", &moment::in_words(tongue, until))]),
                None => tongue.text("expiry-over.what"),
            };
            view! {
                <div class="note note--caution">
                    <p class="note__title">{t("expiry-over")}</p>
                    <p>{words}</p>
                    <div class="actions">
                        {button(Weight::Quiet, t("expiry-keep"), keep)}
                        {button(Weight::Removing, t("expiry-delete"), on_delete)}
                    </div>
                </div>
            }
            .into_any()
        }
    }
}

/// The notice about two versions; both cards have it.
pub fn versions() -> AnyView {
    view! {
        <div class="note note--caution">
            <p class="note__title">{t("version-other")}</p>
            <p>{t("version-other.why")}</p>
            {details(t("version-how"), view! { <p>{t("version-other.how")}</p> })}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(id: &str, version_of: Option<&str>, expiry: Expiry) -> DraftSummary {
        DraftSummary {
            id: id.to_owned(),
            name: String::new(),
            areas: Vec::new(),
            revision: 1,
            saved_at: 0,
            made_at: 0,
            sections_done: 0,
            sections: 0,
            missing: Vec::new(),
            exports: 0,
            version_of: version_of.map(str::to_owned),
            practice: false,
            expiry,
        }
    }

    #[test]
    fn both_versions_say_so_and_nothing_else_does() {
        let fresh = Expiry::Fresh;
        let drafts = [draft("a", None, fresh), draft("b", Some("a"), fresh), draft("c", None, fresh), draft("d", Some("gone"), fresh)];
        let told: Vec<bool> = drafts.iter().map(|draft| has_other_version(&drafts, draft)).collect();
        assert_eq!(told, [true, true, false, false], "the version that is left alone is simply a draft");
        let siblings = [draft("b", Some("gone"), fresh), draft("c", Some("gone"), fresh)];
        assert!(siblings.iter().all(|draft| has_other_version(&siblings, draft)));
    }

    #[test]
    fn only_what_is_over_and_not_told_is_told() {
        let drafts = [
            draft("fresh", None, Expiry::Fresh),
            draft("soon", None, Expiry::Soon { days: 0 }),
            draft("over", None, Expiry::Over { until: None }),
            draft("told", None, Expiry::Over { until: Some(1) }),
        ];
        assert_eq!(to_tell(&drafts), ["over"]);
    }
}
