//! A verified packet: who signed it, then the referral in the coordinator's language.

use super::batch::Shown;
use super::judging::Received;
use super::standing::signer;
use crate::browser::{files, page};
use crate::messages::{PacketView, PassedOn};
use crate::packet::{file_stem, read_agreement, read_packet, read_practice};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::press_job::{Job, PressJob, Reader};
use crate::ui::components::reading::{PhraseText, Sections, Under};
use crate::ui::components::waiting::waiting;
use crate::ui::state::book::Book;
use crate::ui::state::forms::Forms;
use crate::ui::state::moment;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::sync::Arc;

/// Everything about it. The answers stand open if it is the only file, and are folded away among several. `known` is what else is known
/// of its referral, and what can be done with it.
pub fn verified(received: Arc<Received>, shown: Shown, book: Book, known: AnyView) -> impl IntoView {
    let is_alone = shown == Shown::Whole;
    let forms = Forms::here();
    let tongue = Tongue::here();
    let packet = StoredValue::new(received);
    let reading = move || match forms.whole() {
        None => waiting(forms).into_any(),
        Some(form) => {
            let reading = tongue.with_both(|words, _| {
                let tag = words.lang().tag();
                packet.with_value(|packet| read_packet(&form, &packet.view.record, words, None, &|slug| forms.area_name(slug, tag)))
            });
            view! {
                <h3 class="received__title"><PhraseText phrase=reading.title /></h3>
                {reading
                    .first
                    .into_iter()
                    .map(|phrase| view! { <div class="note note--caution received__first"><p><PhraseText phrase=phrase /></p></div> })
                    .collect_view()}
                <details class="details received__all" open=is_alone>
                    <summary class="details__summary">{t("receive-open")}</summary>
                    <Sections sections=reading.sections not_answered=tongue.text("receive-not-answered") under=Under::Part />
                </details>
            }
            .into_any()
        }
    };
    let stem = packet.with_value(|packet| file_stem(&packet.view.record.packet_id));
    let json_name = format!("{stem}.json");
    let practice = move || {
        let said = tongue.with(|words| packet.with_value(|packet| read_practice(&packet.view.record, words)));
        said.map(|phrase| view! { <p class="practice"><strong><PhraseText phrase=phrase /></strong></p> })
    };
    view! {
        {practice}
        // Of a folded one it is said already.
        {(shown != Shown::Folded).then(|| view! { <p class="tag tag--good">{t("receive-good")}</p> })}
        <p>{t("receive-good.what")}</p>
        {packet.with_value(|packet| passed_on(&packet.view, book))}
        {packet.with_value(|packet| {
            let view = &packet.view;
            let title = if view.passed_on.is_empty() { "receive-signer" } else { "receive-passed-first" };
            signer(title, &view.signer, view.record.reply_to.clone(), view.expired, book)
        })}
        {packet.with_value(|packet| facts(&packet.view))}
        {known}
        <div class="actions no-print">
            {button(Weight::Quiet, t("receive-print"), page::print)}
            {button(Weight::Plain, t("receive-json"), move || {
                packet.with_value(|packet| {
                    // A browser that refuses says so itself.
                    let _ = files::save(&json_name, "application/json", packet.view.jws.as_bytes());
                });
            })}
        </div>
        <PressJob label="receive-pdf" job=move || packet.with_value(|packet| Job { record: packet.view.record.clone(), reader: Reader::Here }) />
        <div class="received__reading">{reading}</div>
    }
}

/// Who passed it on, the last of them first, to which area and with which agreement; nothing of what comes from its maker.
fn passed_on(packet: &PacketView, book: Book) -> Option<AnyView> {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let each = |passed: &PassedOn| {
        let (area, at, agreement) = (passed.area.clone(), passed.made_at.clone(), passed.agreement.clone());
        let agreed = move || {
            let form = forms.whole()?;
            let section = tongue.with_both(|words, _| {
                let tag = words.lang().tag();
                read_agreement(&form, &agreement, words, None, &|slug| forms.area_name(slug, tag))
            });
            Some(view! { <Sections sections=vec![section] not_answered=tongue.text("receive-not-answered") under=Under::Part /> })
        };
        view! {
            {signer("receive-passed-by", &passed.signer, passed.reply_to.clone(), passed.expired, book)}
            <dl class="facts">
                <div>
                    <dt>{t("receive-passed-to")}</dt>
                    <dd>
                        <bdi>{move || forms.area_name(&area, tongue.lang().tag())}</bdi>
                        <span class="muted">{move || moment::text_in_words(tongue, &at)}</span>
                    </dd>
                </div>
            </dl>
            {details(t("receive-passed-agreement"), agreed)}
        }
    };
    let all = packet.passed_on.iter().map(each).collect_view();
    (!packet.passed_on.is_empty()).then(|| {
        view! {
            {notification(
                Tone::Note,
                view! {
                    <p class="note__title">{t("receive-passed")}</p>
                    <p>{t("receive-passed.what")}</p>
                },
            )}
            {all}
        }
        .into_any()
    })
}

fn facts(packet: &PacketView) -> impl IntoView + use<> {
    let tongue = Tongue::here();
    let record = &packet.record;
    let (made_at, form) = (record.made_at.clone(), record.form.clone());
    view! {
        <dl class="facts">
            <div>
                <dt>{t("receive-made")}</dt>
                <dd>{move || moment::text_in_words(tongue, &made_at)}<span class="muted">{t("receive-made.hint")}</span></dd>
            </div>
            <div><dt>{t("receive-stage")}</dt><dd>{t(record.stage.key())}</dd></div>
            <div>
                <dt>{t("receive-form")}</dt>
                <dd>
                    {move || tongue.text_with("receive-form-version", &[("form", &form.id), ("version", &form.version.to_string())])}
                </dd>
            </div>
        </dl>
        {packet.from_pdf.then(|| view! { <p class="field__hint">{t("receive-from-pdf")}</p> })}
    }
}
