//! After signing: how the files leave, the files, the words to compare, a copy for the person.

use super::super::consent::Paper;
use super::super::steps::Step;
use super::Signed;
use crate::form::Stage;
use crate::messages::{Failure, KeeperReply, KeeperRequest};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::entry::Trouble;
use crate::ui::components::how_to_send::beside_files;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::packet_file::packet_file;
use crate::ui::components::press_job::{Job, PressJob, Reader};
use crate::ui::components::sealing::{self, Choice};
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::routes::{Route, Router};
use crate::ui::state::head::focus_id;
use crate::ui::state::session::why_not;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The page.
pub fn page(paper: Paper, signed: Signed, choice: Choice, on_other: Callback<()>) -> AnyView {
    let words = signed.signer.words.clone();
    let is_enquiry = signed.record.stage == Stage::Enquiry;
    let to = signed.to.clone();
    let signed = StoredValue::new(signed);
    let can_leave = Memo::new(move |_| choice.leaves().is_some());
    let is_saved = RwSignal::new(false);
    let job = move || {
        signed.with_value(|signed| Job {
            record: signed.record.clone(),
            reader: Reader::Coordinator { jws: signed.jws.clone(), signer: signed.signer.clone(), leaves: choice.leaves_now() },
        })
    };
    let unsafe_copy = move || paper.with(|consent| consent.copy_safe == Some(false));
    let saves = move || {
        view! {
            {packet_file(paper.session, signed.with_value(|signed| signed.record.packet_id.clone()), move || choice.leaves_now(), is_saved)}
            <h3>{t("export-pdf")}</h3>
            <p>{t("export-pdf.hint")}</p>
            {move || {
                (!is_enquiry && unsafe_copy()).then(|| notification(Tone::Caution, view! { <p>{t("export-copy.not")}</p> }))
            }}
            <PressJob label="export-pdf" job=job on_saved=Callback::new(move |()| is_saved.set(true)) />
            {beside_files(is_saved, move || choice.send())}
        }
    };
    view! {
        {back_link(move || paper.leave(Step::Tasks))}
        <h1 tabindex="-1">{t("export-done")}</h1>
        <p class="lead">{t("export-done.next")}</p>
        {sealing::chosen(choice, to)}
        <section class="section">
            <h2>{t("export-files")}</h2>
            {move || can_leave.get().then(saves)}
        </section>
        {details(t("settings-identity-words"), view! { <p>{t("export-done.phone")}</p>{words_to_compare(words)} })}
        {move || is_saved.get().then(|| delete(paper))}
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
                other => {
                    failed.try_set(Some(why_not(other)));
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
