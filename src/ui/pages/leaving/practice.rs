//! A place to try Shift and the two fingers without leaving. The button at the top leaves all the same.

use crate::ui::components::button::{Weight, button};
use crate::ui::state::tongue::{Tongue, t};
use crate::waiting;
use leptos::prelude::*;

/// So long the signs are harmless after the button was pressed: nobody must forget it and then rely on them.
const TRIAL_S: u32 = 30;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trial {
    NotYet,
    Open,
    Worked,
    Over,
}

/// The button that begins a trial, and what came of it.
pub fn practice() -> impl IntoView {
    let tongue = Tongue::here();
    let trial = RwSignal::new(Trial::NotYet);
    let round = StoredValue::new(0u32);
    Effect::new(move |started: Option<()>| {
        if started.is_some() {
            return;
        }
        // `exit.js` asks before it leaves because of a sign, and stays if that is prevented.
        let heard = window_event_listener_untyped("onward-exit", move |event| {
            if trial.get_untracked() == Trial::Open {
                event.prevent_default();
                trial.set(Trial::Worked);
            }
        });
        on_cleanup(move || heard.remove());
    });
    let begin = move || {
        round.update_value(|round| *round += 1);
        let this = round.get_value();
        trial.set(Trial::Open);
        leptos::task::spawn_local(async move {
            waiting::sleep(TRIAL_S * 1000).await;
            // The page may have gone meanwhile.
            if round.try_get_value() == Some(this) && trial.try_get_untracked() == Some(Trial::Open) {
                trial.set(Trial::Over);
            }
        });
    };
    let said = move || match trial.get() {
        Trial::NotYet => String::new(),
        Trial::Open => tongue.text("leaving-try-open"),
        Trial::Worked => tongue.text("leaving-try-worked"),
        Trial::Over => tongue.text("leaving-try-over"),
    };
    view! {
        <div class="leaving__try note">
            <h3>{t("leaving-try")}</h3>
            <p>{t("leaving-try-text")}</p>
            {button(Weight::Quiet, t("leaving-try-begin"), begin)}
            <p role="status" class="leaving__said">{said}</p>
        </div>
    }
}
