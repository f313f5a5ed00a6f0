//! Backup files: when the last one was made, making one, putting one back.

use super::{BACKUP, Kept, part};
use crate::ui::components::backup::{MakeBackup, Restore, Scope, about};
use crate::ui::components::button::Weight;
use crate::ui::components::details::details;
use crate::ui::state::moment;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The part; what it is about also while the vault is shut.
pub fn section(kept: Kept) -> AnyView {
    let tongue = Tongue::here();
    let is_open = Memo::new(move |_| kept.session.is_open());
    let last = move || {
        kept.settings.get().map(|settings| {
            let made = match settings.last_backup {
                Some(at) => tongue.text_with("backup-last", &[("when", &moment::in_words(tongue, at))]),
                None => tongue.text("backup-last-none"),
            };
            let changed = settings.changed_since_backup && settings.last_backup.is_some();
            view! {
                <p>{made}</p>
                {changed.then(|| view! { <p>{t("backup-changed")}</p> })}
            }
        })
    };
    part(
        BACKUP,
        view! {
            <p>{t("settings-backup.lead")}</p>
            {about()}
            {move || is_open.get().then(|| view! {
                <div class="stack">
                    {last}
                    <MakeBackup scope=Scope::Everything weight=Weight::Quiet on_made=move |()| kept.ask() />
                </div>
                {details(t("restore"), view! {
                    <p>{t("restore.what")}</p>
                    <Restore on_restored=move |()| kept.ask() />
                })}
            })}
            {move || (!is_open.get()).then(|| view! { <p class="field__hint">{t("restore-elsewhere")}</p> })}
        },
    )
}
