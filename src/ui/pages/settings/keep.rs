//! How long drafts stay after the last edit.

use super::{KEEP, Kept, part};
use crate::messages::{EXPIRY_DAYS_ALLOWED, Failure, KeeperReply, KeeperRequest, KeepingRequest};
use crate::ui::components::entry::{Choose, Trouble};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What can be chosen, within what the vault allows; names and messages.
const CHOICES: [(u32, &str, &str); 5] = [
    (*EXPIRY_DAYS_ALLOWED.start(), "30", "settings-keep-30"),
    (60, "60", "settings-keep-60"),
    (90, "90", "settings-keep-90"),
    (120, "120", "settings-keep-120"),
    (*EXPIRY_DAYS_ALLOWED.end(), "180", "settings-keep-180"),
];

/// The part; the choice only while the vault is open, since it is sealed in it.
pub fn section(kept: Kept) -> AnyView {
    let tongue = Tongue::here();
    let failed = RwSignal::new(None::<Failure>);
    let said = RwSignal::new(false);
    let choose = move |name: &'static str| {
        let Some((days, ..)) = CHOICES.into_iter().find(|(_, other, _)| *other == name) else { return };
        failed.set(None);
        said.set(false);
        leptos::task::spawn_local(async move {
            match kept.session.ask(KeeperRequest::Keeping(KeepingRequest::SetExpiry { days })).await {
                Ok(KeeperReply::Settings(settings)) => {
                    kept.settings.try_set(Some(settings));
                    said.try_set(true);
                }
                Ok(KeeperReply::Failed(failure)) => {
                    failed.try_set(Some(failure));
                    // The choice goes back to what is stored.
                    kept.settings.try_update(|_| {});
                }
                // The settings say that the vault is shut.
                Ok(_) | Err(_) => {}
            }
        });
    };
    let chosen = Signal::derive(move || {
        let days = kept.settings.with(|settings| settings.as_ref().map(|settings| settings.expiry_days))?;
        CHOICES.into_iter().find(|(other, ..)| *other == days).map(|(_, name, _)| name)
    });
    let is_known = Memo::new(move |_| kept.settings.with(Option::is_some));
    part(
        KEEP,
        view! {
            <p>{t("settings-keep.what")}</p>
            <p>{t("settings-keep.told")}</p>
            {move || is_known.get().then(|| view! {
                <div class="few">
                    <Choose
                        id="keep-days"
                        key="settings-keep-days"
                        options=CHOICES.map(|(_, name, key)| (name, key)).to_vec()
                        value=chosen
                        on_choose=choose
                    />
                </div>
            })}
            <p role="status">{move || said.get().then(|| tongue.text("settings-keep-set"))}</p>
            {move || failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::EXPIRY_DAYS;

    #[test]
    fn every_choice_is_allowed_and_the_usual_one_is_there() {
        assert!(CHOICES.iter().all(|(days, name, key)| {
            EXPIRY_DAYS_ALLOWED.contains(days) && *name == days.to_string() && *key == format!("settings-keep-{days}")
        }));
        assert!(CHOICES.iter().any(|(days, ..)| *days == EXPIRY_DAYS));
    }
}
