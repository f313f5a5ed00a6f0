//! Whether the browser promised to keep what is stored: asked at the first save, and said in plain words.

use crate::browser::storage::{self, Persistence, Room};
use crate::ui::components::button::{Weight, button};
use crate::ui::state::session::{SaveState, Session};
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// Asks the browser at the first save, and not before: until then there is nothing to keep. Once, from the shell.
pub fn watch(session: Session) {
    Effect::new(move |before: Option<SaveState>| {
        let now = session.save_state();
        // A draft that is opened is saved too; only what was typed here is a save.
        if matches!(before, Some(SaveState::NotYet | SaveState::Slow)) && matches!(now, SaveState::Saved { .. }) {
            leptos::task::spawn_local(storage::ask_once());
        }
        now
    });
}

/// What the browser answered, what that means, what to do; and how much room is used.
#[component]
pub fn Standing() -> impl IntoView {
    let tongue = Tongue::here();
    let standing = RwSignal::new(None::<Persistence>);
    let room = RwSignal::new(None::<Room>);
    Effect::new(move |_| {
        leptos::task::spawn_local(async move {
            standing.try_set(Some(storage::now().await));
            room.try_set(storage::room().await);
        });
    });
    let ask = move || {
        leptos::task::spawn_local(async move {
            standing.try_set(Some(storage::ask().await));
        });
    };
    view! {
        <div class="stack" role="status">
            {move || standing.get().map(|standing| {
                let key = key(standing);
                view! {
                    <p>{t(key)}</p>
                    <p>{tk([key, ".do"].concat())}</p>
                }
            })}
        </div>
        {move || (standing.get() == Some(Persistence::Refused)).then(|| button(Weight::Quiet, t("persist-ask-again"), ask))}
        {move || room.get().map(|room| view! { <p class="muted">{tongue.text_with("persist-room", &[("used", &megabytes(room.used))])}</p> })}
    }
}

fn key(standing: Persistence) -> &'static str {
    match standing {
        Persistence::NotAsked => "persist-not-asked",
        Persistence::Granted => "persist-granted",
        Persistence::Refused => "persist-refused",
    }
}

/// Megabytes with one digit after the point; a little is never nothing.
fn megabytes(bytes: f64) -> String {
    let megabytes = bytes / 1_000_000.0;
    if bytes > 0.0 && megabytes < 0.1 { "0.1".to_owned() } else { format!("{megabytes:.1}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_told_in_megabytes() {
        assert_eq!(megabytes(0.0), "0.0");
        assert_eq!(megabytes(1.0), "0.1");
        assert_eq!(megabytes(2_340_000.0), "2.3");
    }
}
