//! The person's whole record: read first, since others' details may be in it; then asked whether it is safe to keep; then given as a paper
//! in their language, and for a machine.

use super::super::desk::Desk;
use super::super::packets::Judged;
use super::{Order, SAYS, composed, language, persons_language};
use crate::browser::files;
use crate::messages::{KeeperReply, KeeperRequest, RegisterRequest};
use crate::papers::{Kept, whole_json, whole_record};
use crate::register::Entry;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Choose, Trouble, Working};
use crate::ui::components::gaps::gaps;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::press_button::{Ask, Preparing, PressButton};
use crate::ui::state::forms::Forms;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// Say nothing of what is in them.
const FILE: &str = "record.pdf";
const FOR_A_MACHINE: &str = "record.json";

/// How saving for a machine goes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Saving {
    Idle,
    Asking,
    Saved,
    Failed,
}

/// What is asked first, and the buttons once it is safe.
pub fn whole(desk: Desk, newest: Judged) -> AnyView {
    let is_safe = RwSignal::new(None::<&'static str>);
    let lang = persons_language(newest.received().as_deref());
    let what_follows = move || match is_safe.get() {
        Some("yes") => view! { {language("whole-language", lang)}{on_paper(desk, newest, lang)}{for_a_machine(desk)} }.into_any(),
        Some(_) => notification(Tone::Caution, view! { <p>{t("papers-whole-keep")}</p> }).into_any(),
        None => ().into_any(),
    };
    view! {
        <p>{t("papers-whole-lead")}</p>
        <div class="note note--caution">
            <p class="note__title">{t("papers-whole-others")}</p>
            <p>{t("papers-whole-others.why")}</p>
        </div>
        <Choose
            id="whole-safe"
            key="papers-whole-safe-ask"
            options=vec![("yes", "papers-whole-yes"), ("no", "papers-whole-no")]
            value=is_safe
            on_choose=move |chosen: &'static str| is_safe.set(Some(chosen))
        />
        {what_follows}
    }
    .into_any()
}

fn entry(desk: Desk) -> Option<Entry> {
    desk.entry.with_untracked(|opened| opened.as_ref().map(|opened| opened.entry.clone()))
}

fn on_paper(desk: Desk, newest: Judged, lang: RwSignal<&'static str>) -> AnyView {
    let forms = Forms::here();
    let is_without = move || {
        let came = desk.entry.with(|opened| opened.as_ref().is_some_and(|opened| !opened.entry.packets().is_empty()));
        (came && newest.received().is_none()).then(|| view! { <p class="field__hint">{t("papers-whole-without")}</p> })
    };
    let prepare = Callback::new(move |()| -> Preparing {
        let (entry, form, received) = untrack(|| (entry(desk), forms.whole(), newest.received()));
        let tag = lang.get_untracked();
        Box::pin(async move {
            let (Some(entry), Some(form)) = (entry, form) else { return Err("papers-not-made") };
            let record = received.as_ref().map(|received| &received.view.record);
            composed(forms, form, tag, Order::PersonsAlone, FILE, |pen| Some(whole_record(&entry, record, pen))).await
        })
    });
    view! {
        {is_without}
        <PressButton room=desk.session.press() weight=Weight::Quiet label="papers-make" says=SAYS prepare=prepare ask=Some(gaps as Ask) />
    }
    .into_any()
}

fn for_a_machine(desk: Desk) -> AnyView {
    let tongue = Tongue::here();
    let saving = RwSignal::new(Saving::Idle);
    let save = move || {
        let Some(entry) = entry(desk).filter(|_| saving.get_untracked() != Saving::Asking) else { return };
        saving.set(Saving::Asking);
        leptos::task::spawn_local(async move {
            let json = kept(desk, &entry).await.map(|packets| whole_json(&entry, &packets));
            let is_saved = json.is_some_and(|json| files::save(FOR_A_MACHINE, "application/json", json.as_bytes()).is_ok());
            saving.try_set(if is_saved { Saving::Saved } else { Saving::Failed });
        });
    };
    view! {
        <p class="field__hint">{t("papers-whole-json.hint")}</p>
        <div>{button(Weight::Plain, t("papers-whole-json"), save)}</div>
        {move || match saving.get() {
            Saving::Idle => ().into_any(),
            Saving::Asking => view! { <Working key="register-loading" /> }.into_any(),
            Saving::Saved => view! {
                <p class="note note--good" role="status">{tongue.text_with("papers-whole-saved", &[("file", FOR_A_MACHINE)])}</p>
            }
            .into_any(),
            Saving::Failed => view! { <Trouble key="papers-whole-failed" /> }.into_any(),
        }}
    }
    .into_any()
}

/// Every packet of the entry as it came; none if one cannot be had, since a record with a gap would not be whole.
async fn kept(desk: Desk, entry: &Entry) -> Option<Vec<Kept>> {
    let mut packets = Vec::new();
    for came in entry.packets() {
        let request = KeeperRequest::Register(RegisterRequest::Packet { digest: came.digest.clone() });
        let Ok((KeeperReply::Done, Some(jws))) = desk.session.ask_for_file(request, None).await else { return None };
        packets.push(Kept { digest: came.digest.clone(), jws: String::from_utf8(jws).ok()? });
    }
    Some(packets)
}
