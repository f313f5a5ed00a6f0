//! The way into the vault: making it at first use, opening it later, and plain words when neither is possible.

mod after_code;
mod arrived;
pub mod code;
mod door;
mod first_use;
pub mod passphrase;
mod unlock;
pub mod wrong;

use crate::browser::workers::WorkerGone;
use crate::browser::{marker, page};
use crate::messages::Failure;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::state::head::focus_on;
use crate::ui::state::lasting::Lasting;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use after_code::AfterCode;
use arrived::arrived;
pub use door::Door;
use door::{Arrival, Behind};
use first_use::FirstUsePages;
use leptos::prelude::*;
use unlock::Unlock;

/// Shows what needs the vault once it is open, and the way in until then. The pages of an open referral do not stand behind
/// it: if the vault shuts by itself, they stay on the screen with what was typed.
#[component]
pub fn VaultDoor(
    /// What needs the vault.
    children: ChildrenFn,
) -> impl IntoView {
    let session = Session::here();
    let tongue = Tongue::here();
    let door = Door::here();
    // A memo, so that another language changes the words and keeps what was entered.
    let ready = Memo::new(move |_| tongue.need(&["vault"]));
    let lasting = Lasting::here();
    // A first use begins with whether this window keeps anything: its page comes with that note, or without.
    let behind = Memo::new(move |_| match door.behind.get() {
        Behind::Nothing if !lasting.is_known() => Behind::Looking,
        behind => behind,
    });
    let is_open = Memo::new(move |_| session.is_open());
    // Where there was no vault yet, a first use is next: it looks while the keeper loads.
    Effect::new(move |_| {
        if !marker::was_made() {
            lasting.look();
        }
    });
    // Looks again whenever the vault has shut.
    Effect::new(move |_| {
        if !is_open.get() {
            door.look(session);
        }
    });
    // Once it is open, which is some time after the keeper said so, the page that was behind it takes the focus.
    Effect::new(move |before: Option<bool>| {
        let open = is_open.get();
        if open {
            door.first_use.forget();
        }
        if open && before == Some(false) {
            focus_on("h1");
        }
        open
    });
    let shut = move || {
        if !ready.get() {
            return view! { <h1 tabindex="-1">"Onward"</h1> }.into_any();
        }
        match behind.get() {
            Behind::Looking => view! { <Looking /> }.into_any(),
            Behind::Nothing => view! { <FirstUsePages /> }.into_any(),
            Behind::Vault => view! { <Unlock /> }.into_any(),
            Behind::Unusable(Failure::StoreDenied) => unusable("vault-no-store").into_any(),
            Behind::Unusable(failure) => unusable_with(format!("failure-{}", failure.key())).into_any(),
            Behind::Gone(WorkerGone::NoPolicy) => unusable("vault-no-policy").into_any(),
            Behind::Gone(WorkerGone::OtherBuild) => again("vault-other-build", "vault-reload", page::reload).into_any(),
            Behind::Gone(WorkerGone::Died | WorkerGone::Ended) => {
                again("vault-worker-gone", "vault-start-again", move || door.look(session)).into_any()
            }
        }
    };
    let arrival = Memo::new(move |_| door.arrival());
    view! {
        {move || (!is_open.get()).then(shut)}
        {move || {
            let inside = || view! { {expired(door, session)} {children()} }.into_any();
            is_open
                .get()
                .then(|| match arrival.get() {
                    None => inside(),
                    Some(Arrival::WithCode) => view! { <AfterCode /> }.into_any(),
                    Some(arrival) => arrived(door, arrival),
                })
        }}
    }
}

#[component]
fn Looking() -> impl IntoView {
    view! {
        <h1 tabindex="-1">{t("vault-unlock")}</h1>
        <Working key="vault-loading" />
    }
}

/// So many drafts were deleted at the opening: their time was over, and somebody had been told.
fn expired(door: Door, session: Session) -> impl IntoView {
    let tongue = Tongue::here();
    let count = Memo::new(move |_| door.expired(session));
    move || {
        let count = count.get() as usize;
        (count > 0).then(|| {
            view! {
                <section class="note" role="status">
                    <p>{move || tongue.text_count("vault-expired", "count", count)}</p>
                    {button(Weight::Plain, t("vault-expired.away"), move || door.put_away_expired())}
                </section>
            }
        })
    }
}

fn unusable(key: &'static str) -> impl IntoView {
    unusable_with(key.to_owned())
}

fn unusable_with(key: String) -> impl IntoView {
    view! {
        <h1 tabindex="-1">{t("vault-unlock")}</h1>
        <Trouble key=key />
        <p>{t("vault-unlock-without")}</p>
    }
}

fn again(key: &'static str, button: &'static str, act: impl Fn() + 'static) -> impl IntoView {
    view! {
        <h1 tabindex="-1">{t("vault-unlock")}</h1>
        <Trouble key=key />
        <button type="button" class="button" on:click=move |_| act()>{t(button)}</button>
    }
}
