//! The pages of a first use.

use super::{Here, Step, Way};
use crate::ui::components::back_link::back_link;
use crate::ui::components::details::details;
use crate::ui::components::entry::{Choose, Entry, Trouble, Working};
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::temporary::{TemporaryNote, was_here};
use crate::ui::pages::vault::code::{CodeToKeep, TypeBack};
use crate::ui::pages::vault::passphrase::PassphraseFields;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const NEW: &str = "new";
const BACKUP: &str = "backup";

/// What every page has: the way back, what is wrong, a heading, a form with one button.
pub(super) fn frame(here: Here, title: &'static str, lead: &'static str, action: &'static str, fields: impl IntoView + 'static) -> AnyView {
    let all = here.all;
    let tongue = Tongue::here();
    let has_back = move || all.step.get_untracked() != Step::Before;
    let fields = view! {
        {fields}
        {move || all.failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        {move || all.working.get().map(|key| view! { <Working key=key /> })}
    };
    view! {
        {has_back().then(|| back_link(move || here.back()))}
        {all.wrong.summary()}
        <h1 tabindex="-1">{t(title)}</h1>
        {move || tongue.find(lead).map(|said| view! { <p class="lead">{said.text}</p> })}
        {sent_form(fields, action, move || all.working.get().is_some(), move || here.go_on(), ())}
    }
    .into_any()
}

/// What this is, what it cannot do, and what the worker came for.
pub(super) fn before(here: Here) -> AnyView {
    let all = here.all;
    let tongue = Tongue::here();
    let lost = here.door.lost_vault();
    let value = Signal::derive(move || match all.way.get()? {
        Way::New => Some(NEW),
        Way::Backup => Some(BACKUP),
    });
    let fields = view! {
        {lost.then(lost_note)}
        <TemporaryNote />
        <section class="section--first">
            <h2>{t("vault-before-need")}</h2>
            <ul class="plain-list">
                <li>{t("vault-before-need.paper")}</li>
                <li>{t("vault-before-need.time")}</li>
            </ul>
        </section>
        <section class="note">
            <h2>{t("vault-create-limits")}</h2>
            <ul>
                <li>{t("vault-create-limits.forgotten")}</li>
                <li>{t("vault-create-limits.browser")}</li>
                <li>{t("vault-create-limits.access")}</li>
                <li>{t("vault-create-limits.traces")}" "<a href="/leaving/">{t("vault-create-limits.leaving")}</a></li>
            </ul>
        </section>
        <div class="field" class:field--wrong=move || all.wrong.at(tongue, "start-new").get().is_some()>
            {move || all.wrong.at(tongue, "start-new").get().map(|problem| view! { <p class="field__problem" id="start-problem">{problem}</p> })}
            <Choose
                id="start"
                key="vault-start"
                options=vec![(NEW, "vault-start-new"), (BACKUP, "vault-start-backup")]
                value=value
                on_choose=move |way| {
                    all.way.set(Some(if way == NEW { Way::New } else { Way::Backup }));
                    here.title();
                }
            />
        </div>
    };
    let fields = view! { {fields} {(!lost).then(was_here)} };
    let title = if lost { "vault-lost" } else { "vault-create" };
    let lead = if lost { "vault-lost.lead" } else { "vault-create.lead" };
    frame(here, title, lead, "vault-continue", fields)
}

/// There was a vault here, and it is not there any more.
fn lost_note() -> impl IntoView {
    view! {
        <section class="note note--caution">
            <h2>{t("vault-lost-why")}</h2>
            <ul>
                <li>{t("vault-lost-why.cleared")}</li>
                <li>{t("vault-lost-why.profile")}</li>
                <li>{t("vault-lost-why.browser")}</li>
            </ul>
            <p>{t("vault-lost-do")}</p>
        </section>
    }
}

/// What the worker, the organisation and the device are called.
pub(super) fn names(here: Here) -> AnyView {
    let all = here.all;
    let tongue = Tongue::here();
    let lead = if all.way_untracked() == Way::Backup { "vault-names.backup" } else { "vault-names.lead" };
    let fields = view! {
        <Entry
            id="worker"
            key="vault-names-worker"
            value=all.worker
            on_input=move |text| all.worker.set(text)
            problem=all.wrong.at(tongue, "worker")
        />
        <Entry
            id="organisation"
            key="vault-create-organisation"
            value=all.organisation
            on_input=move |text| all.organisation.set(text)
            problem=all.wrong.at(tongue, "organisation")
        />
        <Entry
            id="device"
            key="vault-create-device"
            value=all.device
            on_input=move |text| all.device.set(text)
            problem=all.wrong.at(tongue, "device")
        />
    };
    frame(here, "vault-names", lead, "vault-continue", fields)
}

/// The passphrase: the last page where the recovery code comes with a backup.
pub(super) fn passphrase(here: Here) -> AnyView {
    let all = here.all;
    let action = if all.way_untracked() == Way::Backup { "vault-begin-do" } else { "vault-continue" };
    let fields = view! { <PassphraseFields entered=all.passphrase wrong=all.wrong on_other=move |()| here.propose() /> };
    frame(here, "vault-passphrase", "vault-passphrase.lead", action, fields)
}

/// The recovery code, to be written down or printed. It has no form: the sheet stands in the page itself.
pub(super) fn code(here: Here) -> AnyView {
    let all = here.all;
    view! {
        {back_link(move || here.back())}
        <h1 tabindex="-1">{t("vault-code")}</h1>
        <p class="lead">{t("vault-code.lead")}</p>
        <CodeToKeep code=all.code />
        {move || all.failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        <div class="no-print">{details(t("vault-code-why"), view! { <p>{t("vault-code-why.answer")}</p> })}</div>
        <div class="actions">
            <button type="button" class="button" on:click=move |_| here.go_on()>{t("vault-code-do")}</button>
        </div>
    }
    .into_any()
}

/// Two groups of the recovery code, typed from the paper.
pub(super) fn type_back(here: Here) -> AnyView {
    let all = here.all;
    let fields = view! { <TypeBack code=all.code wrong=all.wrong /> };
    frame(here, "vault-type-back", "vault-type-back.lead", "vault-create-do", fields)
}
