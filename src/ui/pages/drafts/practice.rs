//! A draft to practise with: an invented person's answers, from a file of the site.

use super::Desk;
use crate::browser::content;
use crate::messages::{DraftBody, KeeperRequest};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::entry::Trouble;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The answers. What needs a choice is left open: the area, and everything that is agreed to.
const PERSON: &str = "forms/practice-1.json";

/// The offer, folded away: most people come to the list for somebody real.
pub fn offer(desk: Desk) -> AnyView {
    let not_loaded = RwSignal::new(false);
    (move || {
        desk.tongue.need(&["practice"]).then(|| {
            details(
                t("practice"),
                view! {
                    <p>{t("practice.what")}</p>
                    <p>{t("practice.mark")}</p>
                    <p><strong>{t("practice.real")}</strong></p>
                    {button(Weight::Quiet, t("practice.start"), move || desk.leave_open_draft(move |desk| desk.practise(not_loaded)))}
                    {move || not_loaded.get().then(|| view! { <Trouble key="practice-not-loaded" /> })}
                },
            )
        })
    })
    .into_any()
}

impl Desk {
    fn practise(self, not_loaded: RwSignal<bool>) {
        not_loaded.set(false);
        self.busy.set(true);
        leptos::task::spawn_local(async move {
            let answers = content::text(PERSON).await.ok().and_then(|json| serde_json::from_str(&json).ok());
            self.busy.set(false);
            match answers {
                Some(answers) => {
                    let body = DraftBody { answers, person_language: self.person_language(), practice: true, ..DraftBody::default() };
                    self.ask(KeeperRequest::NewDraft { body }, Desk::show);
                }
                None => {
                    not_loaded.try_set(true);
                }
            }
        });
    }
}
