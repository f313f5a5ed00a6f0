//! What the person understood, whether they chose freely, and whether they can make this decision now.

use super::explain::line;
use super::{Paper, Part, frame};
use crate::consent::Capacity;
use crate::ui::components::details::details;
use crate::ui::components::entry::{Choose, Entry, Tick, Typing};
use crate::ui::components::pair::{pair, pair_if_any};
use crate::ui::state::tongue::t;
use leptos::prelude::*;

const YES: &str = "yes";
const NO: &str = "no";

/// The page.
pub fn page(paper: Paper) -> impl IntoView {
    let freely = move || paper.with(|consent| consent.freely.map(|freely| if freely { YES } else { NO }));
    let doubt = move || {
        paper.with(|consent| match consent.capacity {
            Capacity::NotAskedYet => None,
            Capacity::NoDoubt => Some(NO),
            Capacity::Doubt { .. } => Some(YES),
        })
    };
    let is_doubt = Memo::new(move |_| doubt() == Some(YES));
    let decide = move |chosen: &'static str| {
        paper.edit(|consent| {
            consent.capacity = match (&consent.capacity, chosen) {
                (_, NO) => Capacity::NoDoubt,
                (Capacity::Doubt { .. }, _) => consent.capacity.clone(),
                (Capacity::NotAskedYet | Capacity::NoDoubt, _) => {
                    Capacity::Doubt { time: false, interpreter: false, advocate: false, best_interests_by: String::new() }
                }
            };
        });
    };
    let content = view! {
        <h1 tabindex="-1">{pair("agree-step-understanding".to_owned())}</h1>
        {line(paper, "teach-back", "consent-teach_back-label", Typing::Text, |consent| &mut consent.teach_back)}
        {details(t("field-help"), pair_if_any("consent-teach_back-label.help".to_owned()))}
        <Choose
            id="freely"
            key="consent-freely-label"
            options=vec![(YES, "consent-freely-yes"), (NO, "consent-freely-no")]
            value=Signal::derive(freely)
            on_choose=move |chosen: &'static str| paper.edit(|consent| consent.freely = Some(chosen == YES))
        />
        {move || {
            (freely() == Some(NO)).then(|| view! { <p class="note note--caution" role="status">{pair("consent-freely-not".to_owned())}</p> })
        }}
        {details(t("field-help"), pair_if_any("consent-freely-label.help".to_owned()))}
        <Choose
            id="capacity"
            key="consent-capacity-label"
            options=vec![(NO, "consent-capacity-no_doubt"), (YES, "consent-capacity-doubt")]
            value=Signal::derive(doubt)
            on_choose=decide
        />
        {details(t("field-help"), pair_if_any("consent-capacity-label.help".to_owned()))}
        {move || is_doubt.get().then(|| done(paper))}
    };
    frame(paper, Part::Understanding, content)
}

/// What was done about a doubt.
fn done(paper: Paper) -> impl IntoView {
    let get = move |which: usize| {
        paper.with(|consent| match consent.capacity {
            Capacity::Doubt { time, interpreter, advocate, .. } => [time, interpreter, advocate][which],
            Capacity::NotAskedYet | Capacity::NoDoubt => false,
        })
    };
    let set = move |which: usize, is_done: bool| {
        paper.edit(|consent| {
            if let Capacity::Doubt { time, interpreter, advocate, .. } = &mut consent.capacity {
                *[time, interpreter, advocate][which] = is_done;
            }
        });
    };
    let who = move || {
        paper.with(|consent| match &consent.capacity {
            Capacity::Doubt { best_interests_by, .. } => best_interests_by.clone(),
            Capacity::NotAskedYet | Capacity::NoDoubt => String::new(),
        })
    };
    let ticks = ["time", "interpreter", "advocate"].into_iter().enumerate().map(|(which, name)| {
        view! {
            <Tick
                id=format!("capacity-{name}")
                key=format!("consent-capacity-{name}")
                value=Signal::derive(move || get(which))
                on_change=move |is_done| set(which, is_done)
            />
        }
    });
    view! {
        <fieldset class="field__set">
            <legend class="field__label">{t("consent-capacity-done-label")}</legend>
            {ticks.collect_view()}
        </fieldset>
        <Entry
            id="best-interests"
            key="consent-capacity-best_interests-label"
            value=Signal::derive(who)
            on_input=move |text: String| {
                paper.edit(|consent| {
                    if let Capacity::Doubt { best_interests_by, .. } = &mut consent.capacity {
                        *best_interests_by = text;
                    }
                });
            }
        />
    }
}
