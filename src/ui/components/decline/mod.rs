//! Why a service declines, and where the person was pointed to: of an answer, and of what the register writes down.

use super::entry::{Entry, Tick};
use super::history::reason_key;
use crate::notes::DeclineReason;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// What is said. A handle: copies are free.
#[derive(Clone, Copy, Default)]
pub struct Decline {
    /// Each once, in their order.
    pub reasons: RwSignal<Vec<DeclineReason>>,
    /// Where the person was pointed to, or empty.
    pub signposted: RwSignal<String>,
}

impl Decline {
    /// The fields. `ticks` begins the ids of the boxes to tick, `line` is the id of where the person was pointed to.
    pub fn fields(self, ticks: &str, line: &str) -> AnyView {
        let Decline { reasons, signposted } = self;
        let boxes = DeclineReason::ALL
            .into_iter()
            .enumerate()
            .map(|(index, reason)| {
                let is_ticked = Signal::derive(move || reasons.with(|reasons| reasons.contains(&reason)));
                let change = move |ticked: bool| {
                    reasons.update(|reasons| {
                        reasons.retain(|other| *other != reason);
                        if ticked {
                            reasons.push(reason);
                            reasons.sort();
                        }
                    });
                };
                view! { <Tick id=format!("{ticks}-{index}") key=reason_key(reason) value=is_ticked on_change=change /> }
            })
            .collect_view();
        view! {
            <fieldset class="field__set"><legend class="field__label">{t("answer-reasons")}</legend>{boxes}</fieldset>
            <Entry id=line key="answer-signposted" value=signposted on_input=move |text| signposted.set(text) />
        }
        .into_any()
    }
}
