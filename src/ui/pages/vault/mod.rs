//! The way into the vault: making it at first use, opening it later, and plain words when neither is possible.

mod create;
pub mod passphrase;
mod unlock;

use crate::browser::page;
use crate::browser::workers::WorkerGone;
use crate::messages::{Failure, KeeperReply, KeeperRequest};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use create::Create;
use leptos::prelude::*;
use unlock::Unlock;

/// What stands behind the door, as far as the keeper has said.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Behind {
    /// The keeper is loading, or looking.
    Looking,
    /// No vault on this device.
    Nothing,
    /// A vault, shut.
    Vault,
    /// The browser refuses storage, or what is stored is of no use.
    Unusable(Failure),
    /// The keeper ended.
    Gone(WorkerGone),
}

/// Shows what needs the vault once it is open, and the way in until then. The pages of an open referral do not stand behind
/// it: if the vault shuts by itself, they stay on the screen with what was typed.
#[component]
pub fn VaultDoor(
    /// What needs the vault.
    children: ChildrenFn,
) -> impl IntoView {
    let session = Session::here();
    let tongue = Tongue::here();
    let behind = RwSignal::new(Behind::Looking);
    // A memo, so that another language changes the words and keeps what was entered.
    let ready = Memo::new(move |_| tongue.need(&["vault"]));
    let look = move || {
        behind.set(Behind::Looking);
        leptos::task::spawn_local(async move {
            behind.set(match session.ask(KeeperRequest::Look).await {
                Ok(KeeperReply::Vault { exists: true }) => Behind::Vault,
                Ok(KeeperReply::Vault { exists: false }) => Behind::Nothing,
                Ok(KeeperReply::Failed(failure)) => Behind::Unusable(failure),
                Ok(_) => Behind::Unusable(Failure::NotNow),
                Err(gone) => Behind::Gone(gone),
            });
        });
    };
    let is_open = Memo::new(move |_| session.is_open());
    // Looks again whenever the vault has shut.
    Effect::new(move |_| {
        if !is_open.get() {
            look();
        }
    });
    view! {
        {move || {
            (!is_open.get())
                .then(|| {
                    if !ready.get() {
                        return view! { <h1 tabindex="-1">"Onward"</h1> }.into_any();
                    }
                    match behind.get() {
                        Behind::Looking => view! { <Looking /> }.into_any(),
                        Behind::Nothing => view! { <Create /> }.into_any(),
                        Behind::Vault => view! { <Unlock /> }.into_any(),
                        Behind::Unusable(Failure::StoreRefused) => unusable("vault-no-store").into_any(),
                        Behind::Unusable(failure) => unusable_with(format!("failure-{}", failure.key())).into_any(),
                        Behind::Gone(WorkerGone::NoPolicy) => unusable("vault-no-policy").into_any(),
                        Behind::Gone(WorkerGone::OtherBuild) => {
                            again("vault-other-build", "vault-reload", page::reload).into_any()
                        }
                        Behind::Gone(WorkerGone::Died | WorkerGone::Ended) => {
                            again("vault-worker-gone", "vault-start-again", look).into_any()
                        }
                    }
                })
        }}
        {move || is_open.get().then(|| children())}
    }
}

#[component]
fn Looking() -> impl IntoView {
    view! {
        <h1 tabindex="-1">{t("vault-unlock")}</h1>
        <Working key="vault-loading" />
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
