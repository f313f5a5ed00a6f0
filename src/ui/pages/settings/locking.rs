//! After how many minutes without a touch the page locks by itself.

use super::{LOCKING, part};
use crate::browser::preferences::{self, LOCK_AFTER_MINUTES_ALLOWED};
use crate::ui::components::entry::Choose;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// What can be chosen, within what is allowed; names and messages.
const CHOICES: [(u32, &str, &str); 6] = [
    (*LOCK_AFTER_MINUTES_ALLOWED.start(), "1", "settings-locking-1"),
    (2, "2", "settings-locking-2"),
    (3, "3", "settings-locking-3"),
    (5, "5", "settings-locking-5"),
    (10, "10", "settings-locking-10"),
    (*LOCK_AFTER_MINUTES_ALLOWED.end(), "15", "settings-locking-15"),
];

/// The part.
pub fn section() -> AnyView {
    let minutes = RwSignal::new(preferences::lock_after_minutes());
    let chosen = Signal::derive(move || CHOICES.into_iter().find(|(other, ..)| *other == minutes.get()).map(|(_, name, _)| name));
    let choose = move |name: &'static str| {
        if let Some((chosen, ..)) = CHOICES.into_iter().find(|(_, other, _)| *other == name) {
            preferences::set_lock_after_minutes(chosen);
            minutes.set(preferences::lock_after_minutes());
        }
    };
    part(
        LOCKING,
        view! {
            <p>{t("settings-locking.what")}</p>
            <div class="few">
                <Choose
                    id="lock-minutes"
                    key="settings-locking-minutes"
                    options=CHOICES.map(|(_, name, key)| (name, key)).to_vec()
                    value=chosen
                    on_choose=choose
                />
            </div>
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::browser::preferences::LOCK_AFTER_MINUTES;

    #[test]
    fn every_choice_is_allowed_and_the_usual_one_is_there() {
        assert!(CHOICES.iter().all(|(minutes, name, key)| {
            LOCK_AFTER_MINUTES_ALLOWED.contains(minutes) && *name == minutes.to_string() && *key == format!("settings-locking-{minutes}")
        }));
        assert!(CHOICES.iter().any(|(minutes, ..)| *minutes == LOCK_AFTER_MINUTES));
    }
}
