//! After signing: the file's name, how to send it, the PDF, the words to compare, a copy for the person.

use super::super::consent::Paper;
use super::super::steps::Step;
use super::{Signed, save};
use crate::form::Stage;
use crate::packet::file_stem;
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::press_job::{Job, PressJob, Reader};
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The page.
pub fn page(paper: Paper, signed: Signed, on_other: Callback<()>) -> AnyView {
    let tongue = paper.tongue;
    let file = format!("{}.json", file_stem(&signed.record.packet_id));
    let words = signed.signer.words.clone();
    let is_enquiry = signed.record.stage == Stage::Enquiry;
    let signed = StoredValue::new(signed);
    let job =
        move || signed.with_value(|signed| Job { record: signed.record.clone(), jws: signed.jws.clone(), reader: Reader::Coordinator });
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
        <div class="actions">
            {button(Weight::Plain, t("export-other-stage"), move || on_other.run(()))}
            {button(Weight::Plain, t("refer-to-list"), move || paper.leave(Step::Tasks))}
        </div>
    }
    .into_any()
}
