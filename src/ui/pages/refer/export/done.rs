//! After signing: the file's name, how to send it, the PDF, the words to compare, a copy for the person.

use super::super::consent::Paper;
use super::super::steps::Step;
use super::{Signed, save};
use crate::form::Stage;
use crate::messages::{Failure, KeeperReply, KeeperRequest};
use crate::packet::file_stem;
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::Trouble;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::press_job::{Job, PressJob, Reader};
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::routes::{Route, Router};
use crate::ui::state::head::focus_id;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The page.
pub fn page(paper: Paper, signed: Signed, on_other: Callback<()>) -> AnyView {
    let tongue = paper.tongue;
    let file = format!("{}.json", file_stem(&signed.record.packet_id));
    let words = signed.signer.words.clone();
    let is_enquiry = signed.record.stage == Stage::Enquiry;
    let signed = StoredValue::new(signed);
    let job = move || {
        signed.with_value(|signed| Job {
            record: signed.record.clone(),
            reader: Reader::Coordinator { jws: signed.jws.clone(), signer: signed.signer.clone() },
        })
    };
    let unsafe_copy = move || paper.with(|consent| consent.copy_safe == Some(false));
    view! {
        {back_link(move || paper.leave(Step::Tasks))}
        <h1 tabindex="-1">{t("export-done")}</h1>
        {notification(Tone::Good, view! { <p>{move || tongue.text_with("export-done.what", &[("file", &file)])}</p> })}
        <p>{t("export-done.send")}</p>
        <div class="actions">{button(Weight::Quiet, t("export-again"), move || signed.with_value(save))}</div>
        <section class="section">
            <h2>{t("export-pdf")}</h2>
            <p>{t("export-pdf.hint")}</p>
            {move || {
                (!is_enquiry && unsafe_copy()).then(|| notification(Tone::Caution, view! { <p>{t("export-copy.not")}</p> }))
            }}
            <PressJob label="export-pdf" job=job />
        </section>
        <section class="section">
            <h2>{t("settings-identity-words")}</h2>
            <p>{t("export-done.phone")}</p>
            {words_to_compare(words)}
        </section>
        {delete(paper)}
        <div class="actions">
            {button(Weight::Plain, t("export-other-stage"), move || on_other.run(()))}
            {button(Weight::Plain, t("refer-to-list"), move || paper.leave(Step::Tasks))}
        </div>
    }
    .into_any()
}

const SURE: &str = "export-delete-sure";

/// The offer to delete the draft now that its packet is a file: what is lost and what stays is said first.
fn delete(paper: Paper) -> AnyView {
    let router = Router::here();
    let session = paper.session;
    let asking = RwSignal::new(false);
    let failed = RwSignal::new(None::<Failure>);
    let delete = move || {
        let Some(id) = session.draft_id_untracked() else { return };
        failed.set(None);
        leptos::task::spawn_local(async move {
            match session.ask(KeeperRequest::DeleteDraft { id: id.clone() }).await {
                Ok(KeeperReply::Done) => {
                    session.close(&id);
                    router.go(Route::Drafts);
                }
                Ok(KeeperReply::Failed(failure)) => {
                    failed.try_set(Some(failure));
                }
                Ok(_) => {
                    failed.try_set(Some(Failure::NotNow));
                }
                Err(_) => {
                    failed.try_set(Some(Failure::Locked));
                }
            }
        });
    };
    view! {
        <section class="section no-print">
            <h2 id=SURE tabindex="-1">{t("export-delete")}</h2>
            <p>{t("export-delete.what")}</p>
            {move || failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
            {move || if asking.get() {
                view! {
                    <div class="actions" role="group" aria-labelledby=SURE>
                        {button(Weight::Removing, t("export-delete.sure"), delete)}
                        {button(Weight::Quiet, t("drafts-delete-sure.no"), move || asking.set(false))}
                    </div>
                }
                    .into_any()
            } else {
                view! {
                    <div class="actions">
                        {button(Weight::Plain, t("export-delete.do"), move || {
                            asking.set(true);
                            focus_id(SURE);
                        })}
                    </div>
                }
                    .into_any()
            }}
        </section>
    }
    .into_any()
}
