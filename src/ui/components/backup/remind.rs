//! When to remind of a backup: before browsers clear what nobody visits, and never without a reason.

use super::{MakeBackup, Scope};
use crate::messages::VaultSettings;
use crate::ui::components::button::Weight;
use crate::ui::components::details::details;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// Safari clears what a site stored after seven days without a visit; a weekend lies between (SECURITY R18).
pub const BACKUP_DAYS: u64 = 5;
const DAY_MS: u64 = 24 * 60 * 60 * 1_000;

/// Whether a backup should be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// No.
    No,
    /// Yes: there are drafts, and no backup was ever made.
    Never,
    /// Yes: the last one is so many whole days old, and something was saved since.
    Old {
        /// More than `BACKUP_DAYS`, or as many and some hours.
        days: u64,
    },
}

/// Whether a backup should be made now. `now` in milliseconds since 1970.
pub fn due(settings: &VaultSettings, now: u64, drafts: usize) -> Due {
    if drafts == 0 || !settings.changed_since_backup {
        return Due::No;
    }
    match settings.last_backup {
        None => Due::Never,
        // A clock that was set back makes a backup look new, not old.
        Some(last) if now.saturating_sub(last) > BACKUP_DAYS * DAY_MS => Due::Old { days: (now - last) / DAY_MS },
        Some(_) => Due::No,
    }
}

/// The reminder; nothing where none is due.
pub fn reminder(due: Due, on_made: Callback<()>) -> AnyView {
    let tongue = Tongue::here();
    let words = move || match due {
        Due::No => String::new(),
        Due::Never => tongue.text("backup-remind-never"),
        Due::Old { days } => tongue.text_count("backup-remind-old", "days", usize::try_from(days).unwrap_or(usize::MAX)),
    };
    if due == Due::No {
        return ().into_any();
    }
    notification(
        Tone::Caution,
        view! {
            <p class="note__title">{words}</p>
            <p>{t("backup-remind")}</p>
            <MakeBackup scope=Scope::Everything weight=Weight::Quiet on_made=on_made />
            {details(t("backup-about"), about())}
        },
    )
}

/// What a backup file is, and where to keep it.
pub fn about() -> AnyView {
    view! {
        <ul class="plain-list">
            <li>{t("backup-about.holds")}</li>
            <li>{t("backup-about.opens")}</li>
            <li>{t("backup-about.keep")}</li>
        </ul>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: u64 = 1_800_000_000_000;

    fn settings(last_backup: Option<u64>, changed_since_backup: bool) -> VaultSettings {
        VaultSettings { expiry_days: 90, last_backup, changed_since_backup }
    }

    #[test]
    fn without_drafts_or_changes_nobody_is_reminded() {
        assert_eq!(due(&settings(None, true), NOW, 0), Due::No);
        assert_eq!(due(&settings(Some(0), false), NOW, 3), Due::No);
    }

    #[test]
    fn the_first_draft_wants_a_backup() {
        assert_eq!(due(&settings(None, true), NOW, 1), Due::Never);
    }

    #[test]
    fn five_days_are_allowed_and_no_moment_more() {
        assert_eq!(due(&settings(Some(NOW - 5 * DAY_MS), true), NOW, 1), Due::No);
        assert_eq!(due(&settings(Some(NOW - 5 * DAY_MS - 1), true), NOW, 1), Due::Old { days: 5 });
        assert_eq!(due(&settings(Some(NOW - 30 * DAY_MS), true), NOW, 1), Due::Old { days: 30 });
        assert_eq!(due(&settings(Some(NOW + DAY_MS), true), NOW, 1), Due::No, "the clock was set back");
    }
}
