//! One draft in the list.

use super::{Desk, notices};
use crate::messages::DraftSummary;
use crate::ui::components::backup::{MakeBackup, Scope};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::practice::practice as bar;
use crate::ui::state::forms::Forms;
use crate::ui::state::head::focus_id;
use crate::ui::state::moment;
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// The card, with what is said about another version. Its buttons say which draft they belong to, for those who hear them one
/// by one.
pub fn card(desk: Desk, draft: DraftSummary, other_version: Option<AnyView>) -> impl IntoView {
    let tongue = desk.tongue;
    let forms = Forms::here();
    let asking = RwSignal::new(false);
    let DraftSummary { id, name, areas, saved_at, sections_done, sections, missing, exports, expiry, practice, .. } = draft;
    let title_id = format!("draft-{id}");
    let named = !name.is_empty();
    let areas_text = move || {
        if areas.is_empty() {
            return tongue.text("drafts-areas-none");
        }
        let tag = tongue.lang().tag();
        areas.iter().map(|slug| forms.area_name(slug, tag)).collect::<Vec<_>>().join(", ")
    };
    let progress = move || tongue.text_with("drafts-sections", &[("done", &sections_done.to_string()), ("all", &sections.to_string())]);
    let sure_id = format!("{title_id}-sure");
    let (resume_id, copy_id, delete_id) = (id.clone(), id.clone(), id.clone());
    let ask_focus = sure_id.clone();
    let ask_delete = move || {
        asking.set(true);
        let focus = ask_focus.clone();
        request_animation_frame(move || focus_id(&focus));
    };
    let scope = Scope::Draft(id.clone());
    let expiry = notices::expiry(desk, id, expiry, ask_delete.clone());
    let described = title_id.clone();
    view! {
        <li class="drafts__card">
            <h2 class="drafts__name" id=title_id.clone()>
                {if named { view! { <bdi dir="auto">{name}</bdi> }.into_any() } else { view! { <span>{t("drafts-nameless")}</span> }.into_any() }}
            </h2>
            {practice.then(bar)}
            {other_version}
            {expiry}
            <dl class="facts">
                <div><dt>{t("drafts-areas")}</dt><dd>{areas_text}</dd></div>
                <div><dt>{t("drafts-saved")}</dt><dd>{move || moment::in_words(tongue, saved_at)}</dd></div>
                <div><dt>{t("drafts-progress")}</dt><dd>{progress}</dd></div>
                <div>
                    <dt>{t("drafts-missing")}</dt>
                    <dd>{missing_view(missing)}</dd>
                </div>
                <div>
                    <dt>{t("drafts-exports")}</dt>
                    <dd>{move || tongue.text_count("drafts-exports-count", "count", exports as usize)}</dd>
                </div>
            </dl>
            {move || {
                if asking.get() {
                    let id = delete_id.clone();
                    view! {
                        <div class="note note--caution" role="group" aria-labelledby=sure_id.clone()>
                            <p class="note__title" id=sure_id.clone() tabindex="-1">{t("drafts-delete-sure")}</p>
                            <p>{t("drafts-delete-sure.what")}</p>
                            <div class="actions">
                                {button(Weight::Removing, t("drafts-delete-sure.yes"), move || desk.delete(id.clone()))}
                                {button(Weight::Quiet, t("drafts-delete-sure.no"), move || asking.set(false))}
                            </div>
                        </div>
                    }
                        .into_any()
                } else {
                    let (resume, copy) = (resume_id.clone(), copy_id.clone());
                    let ask_delete = ask_delete.clone();
                    view! {
                        <div class="actions" role="group" aria-labelledby=described.clone()>
                            {button(Weight::Quiet, t("drafts-resume"), move || desk.resume(resume.clone()))}
                            {button(Weight::Plain, t("drafts-duplicate"), move || desk.duplicate(copy.clone()))}
                            {button(Weight::Plain, t("drafts-delete"), ask_delete)}
                        </div>
                    }
                        .into_any()
                }
            }}
            {details(t("card-more"), view! {
                <p>{t("card-more.what")}</p>
                <MakeBackup scope=scope weight=Weight::Quiet on_made=|()| {} />
            })}
        </li>
    }
}

/// The questions without which nothing can be sent, by their words in the form.
fn missing_view(missing: Vec<String>) -> AnyView {
    if missing.is_empty() {
        return view! { <span>{t("drafts-missing-none")}</span> }.into_any();
    }
    let tongue = Tongue::here();
    let list = move || {
        let missing = missing.clone();
        tongue.need(&["form"]).then(|| missing.into_iter().map(|id| view! { <li>{tk(format!("q-{id}"))}</li> }).collect_view())
    };
    view! {
        <ul class="plain-list">
            {list}
        </ul>
    }
    .into_any()
}
