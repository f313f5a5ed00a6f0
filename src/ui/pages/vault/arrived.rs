//! What is said once a vault is made: where the paper belongs, and what came in from a backup file.

use super::door::{Arrival, Door};
use crate::messages::{KeeperReply, KeeperRequest};
use crate::ui::components::entry::Working;
use crate::ui::state::head::focus_on;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The page.
pub(super) fn arrived(door: Door, arrival: Arrival) -> AnyView {
    let on = move |_| {
        door.arrived();
        focus_on("h1");
    };
    view! {
        <h1 tabindex="-1">{t("vault-made")}</h1>
        {(arrival == Arrival::FromBackup).then(came_in)}
        <section class="note">
            <h2>{t("vault-made-paper")}</h2>
            <ul>
                <li>{t("vault-made-paper.apart")}</li>
                <li>{t("vault-made-paper.phone")}</li>
                <li>{t("vault-made-paper.lost")}</li>
            </ul>
        </section>
        <p>{t("vault-made-next")}</p>
        <div class="actions">
            <button type="button" class="button" on:click=on>{t("vault-made-do")}</button>
        </div>
    }
    .into_any()
}

/// How much the backup file held: what is in the vault now, since there was nothing before.
fn came_in() -> impl IntoView {
    let session = Session::here();
    let tongue = Tongue::here();
    let count = RwSignal::new(None::<(usize, usize)>);
    Effect::new(move |_| {
        leptos::task::spawn_local(async move {
            let drafts = match session.ask(KeeperRequest::ListDrafts).await {
                Ok(KeeperReply::Drafts(drafts)) => drafts.len(),
                // The list of drafts, which comes next, says what is the matter.
                _ => return,
            };
            if let Ok(KeeperReply::Exports(exports)) = session.ask(KeeperRequest::ListExports).await {
                count.try_set(Some((drafts, exports.len())));
            }
        });
    });
    move || {
        match count.get() {
        None => view! { <Working key="drafts-loading" /> }.into_any(),
        Some((drafts, exports)) => view! {
            <section class="note note--good" role="status">
                <h2>{t("vault-came-in")}</h2>
                <ul>
                    <li>{move || tongue.text_count("drafts-count", "count", drafts)}</li>
                    <li>{move || tongue.text_count("vault-came-in-exports", "count", exports)}</li>
                </ul>
                {session.identity().map(|identity| view! {
                    <p>{t("vault-came-in-signs")}" "<bdi dir="auto">{identity.organisation}</bdi>" – "<bdi dir="auto">{identity.device}</bdi></p>
                })}
            </section>
        }
        .into_any(),
    }
    }
}
