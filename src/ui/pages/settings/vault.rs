//! What the open vault says about itself: its name, the words of its key, everything it has signed.

use super::{IDENTITY, part};
use crate::messages::{Exported, KeeperReply, KeeperRequest};
use crate::packet::file_stem;
use crate::ui::components::details::details;
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::forms::Forms;
use crate::ui::state::moment;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The parts; nothing but a word while the vault is shut.
pub fn section() -> AnyView {
    let session = Session::here();
    let exports = RwSignal::new(None::<Vec<Exported>>);
    let is_open = Memo::new(move |_| session.is_open());
    Effect::new(move |_| {
        if is_open.get() {
            leptos::task::spawn_local(async move {
                if let Ok(KeeperReply::Exports(all)) = session.ask(KeeperRequest::ListExports).await {
                    exports.try_set(Some(all));
                }
            });
        }
    });
    (move || match session.identity() {
        None => {
            let key = if is_open.get() { "failure-no-identity" } else { "settings-identity.locked" };
            part(IDENTITY, view! { <p>{t(key)}</p> })
        }
        Some(identity) => view! {
            {part(IDENTITY, view! {
                <dl class="facts">
                    <div><dt>{t("settings-identity-organisation")}</dt><dd><bdi dir="auto">{identity.organisation}</bdi></dd></div>
                    <div><dt>{t("settings-identity-device")}</dt><dd><bdi dir="auto">{identity.device}</bdi></dd></div>
                </dl>
                <h3>{t("settings-identity-words")}</h3>
                <p>{t("settings-identity-words.hint")}</p>
                {words_to_compare(identity.words)}
                {details(
                    t("settings-identity-fingerprint"),
                    view! { <code class="fingerprint" dir="ltr">{identity.fingerprint}</code> },
                )}
                <p><a class="button button--quiet" href="/contacts/">{t("settings-card")}</a></p>
            })}
            <section class="section">
                <h2 id="exports">{t("settings-exports")}</h2>
                <p class="field__hint">{t("settings-exports.hint")}</p>
                {move || exports.get().map(table)}
            </section>
        }
        .into_any(),
    })
    .into_any()
}

fn table(exports: Vec<Exported>) -> AnyView {
    if exports.is_empty() {
        return view! { <p>{t("settings-exports.none")}</p> }.into_any();
    }
    let (forms, tongue) = (Forms::here(), Tongue::here());
    let rows = exports
        .into_iter()
        .map(|export| {
            let Exported { packet_id, revision, stage, area, made_at, practice, .. } = export;
            view! {
                <tr>
                    <th scope="row"><code dir="ltr">{file_stem(&packet_id)}</code></th>
                    <td>{move || moment::text_in_words(tongue, &made_at)}</td>
                    <td>{t(stage.key())}{practice.then(|| view! { " – "<strong>{t("reading-format-practice")}</strong> })}</td>
                    <td>{move || forms.area_name(&area, tongue.lang().tag())}</td>
                    <td>{revision}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="wide" role="region" aria-labelledby="exports" tabindex="0">
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{t("settings-exports-packet")}</th>
                        <th scope="col">{t("settings-exports-when")}</th>
                        <th scope="col">{t("settings-exports-stage")}</th>
                        <th scope="col">{t("settings-exports-area")}</th>
                        <th scope="col">{t("settings-exports-revision")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .into_any()
}
