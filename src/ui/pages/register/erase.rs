//! Erasing an entry: what goes, what stays, and that it cannot be undone, before it is done.

use super::desk::Desk;
use crate::messages::{Failure, OpenedEntry};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Tick, Trouble};
use crate::ui::components::fold::Fold;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The end of the entry's page.
pub fn erase(desk: Desk) -> AnyView {
    let fold = Fold::new("erase-act");
    view! {
        <section class="section no-print" aria-labelledby="register-erasing">
            <h2 id="register-erasing">{t("register-erasing")}</h2>
            <div class="answers">{fold.view(t("register-erase"), move || asked(desk))}</div>
        </section>
    }
    .into_any()
}

fn asked(desk: Desk) -> AnyView {
    let (failed, busy) = (RwSignal::new(None::<String>), RwSignal::new(false));
    let press = move || {
        let opened =
            desk.entry.with_untracked(|opened| opened.as_ref().map(|OpenedEntry { entry, revision, .. }| (entry.id.clone(), *revision)));
        let Some((id, base)) = opened.filter(|_| !busy.get_untracked()) else { return };
        failed.set(None);
        busy.set(true);
        leptos::task::spawn_local(async move {
            match desk.erase(id, base).await {
                Ok(()) => {
                    desk.to_list();
                    desk.said.set(Some("register-erased"));
                }
                Err(failure) => {
                    failed.try_set(Some(key(&failure)));
                    busy.try_set(false);
                }
            }
        });
    };
    view! {
        {what_goes()}
        {sure("erase-sure", t("register-erase-do"), press)}
        {move || failed.get().map(|key| view! { <Trouble key=key /> })}
    }
    .into_any()
}

/// The message of why something is not erased.
pub fn key(failure: &Failure) -> String {
    match failure {
        Failure::Conflict { .. } => "register-erase-changed".to_owned(),
        Failure::NotFound => "register-gone".to_owned(),
        failure => ["failure-", failure.key()].concat(),
    }
}

/// What goes with an entry, and what stays.
pub fn what_goes() -> AnyView {
    let list = |keys: [&'static str; 3]| view! { <ul>{keys.map(|key| view! { <li>{t(key)}</li> }).collect_view()}</ul> };
    view! {
        <p><strong>{t("register-erase-goes")}</strong></p>
        {list(["register-erase-deeds", "register-erase-packets", "register-erase-known"])}
        <p><strong>{t("register-erase-stays")}</strong></p>
        {list(["register-erase-returns", "register-erase-copies", "register-erase-backups"])}
        <p>{t("register-erase-number")}</p>
    }
    .into_any()
}

/// The button, after a box that must be ticked first.
pub fn sure(id: &'static str, words: impl Fn() -> String + Send + 'static, press: impl Fn() + 'static) -> AnyView {
    let (is_sure, missing) = (RwSignal::new(false), RwSignal::new(false));
    let tongue = crate::ui::state::tongue::Tongue::here();
    let problem = Signal::derive(move || (missing.get() && !is_sure.get()).then(|| tongue.text("register-erase-sure-missing")));
    let pressed = move || {
        missing.set(!is_sure.get_untracked());
        if is_sure.get_untracked() {
            press();
        }
    };
    view! {
        <Tick id=id key="register-erase-sure" value=is_sure on_change=move |ticked| is_sure.set(ticked) problem=problem />
        <div class="actions">{button(Weight::Removing, words, pressed)}</div>
    }
    .into_any()
}
