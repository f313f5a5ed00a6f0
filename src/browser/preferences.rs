//! What the device remembers outside the vault: language, bilingual view, text size, what was put away. Nothing else belongs here, for it
//! lies readable on the disk.

use crate::language::Lang;
use serde::{Deserialize, Serialize};

#[cfg(target_arch = "wasm32")]
const KEY: &str = "onward.preferences";

/// How large the text is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextSize {
    /// As the browser has it.
    #[default]
    Normal,
    /// A quarter larger.
    Large,
    /// Half as large again.
    Larger,
}

impl TextSize {
    /// All sizes, smallest first.
    pub const ALL: [TextSize; 3] = [TextSize::Normal, TextSize::Large, TextSize::Larger];

    /// The name used in files, class names and message keys.
    pub fn name(self) -> &'static str {
        match self {
            TextSize::Normal => "normal",
            TextSize::Large => "large",
            TextSize::Larger => "larger",
        }
    }
}

/// What the device remembers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// The language chosen; none before anyone has chosen.
    pub language: Option<Lang>,
    /// Whether forms show the person's language above the worker's English.
    pub bilingual: bool,
    /// How large the text is.
    pub text_size: TextSize,
    /// Whether somebody put away the panel that says how to leave quickly.
    pub leaving_put_away: bool,
}

impl Preferences {
    /// The language chosen, if the site has its words; else English.
    pub fn lang(&self) -> Lang {
        self.language.filter(|lang| Lang::offered().contains(lang)).unwrap_or(Lang::ENGLISH)
    }
}

impl Default for Preferences {
    fn default() -> Self {
        Preferences { language: None, bilingual: true, text_size: TextSize::Normal, leaving_put_away: false }
    }
}

/// How long nobody may touch the page before it locks, unless it is set otherwise, in minutes (SECURITY R15).
pub const LOCK_AFTER_MINUTES: u32 = 5;
/// The least and the most that may be set.
pub const LOCK_AFTER_MINUTES_ALLOWED: std::ops::RangeInclusive<u32> = 1..=15;

/// After how many minutes without a touch the page locks.
pub fn lock_after_minutes() -> u32 {
    allowed_minutes(read().lock_after_minutes)
}

/// Sets it; what is not allowed becomes the nearest that is.
pub fn set_lock_after_minutes(minutes: u32) {
    write(&Stored { lock_after_minutes: Some(allowed_minutes(Some(minutes))), ..read() });
}

fn allowed_minutes(minutes: Option<u32>) -> u32 {
    minutes.unwrap_or(LOCK_AFTER_MINUTES).clamp(*LOCK_AFTER_MINUTES_ALLOWED.start(), *LOCK_AFTER_MINUTES_ALLOWED.end())
}

/// The preferences as they lie in storage: each field apart, so that a damaged one costs only itself.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Stored {
    language: Option<String>,
    bilingual: Option<bool>,
    text_size: Option<TextSize>,
    leaving_put_away: Option<bool>,
    lock_after_minutes: Option<u32>,
}

/// What the device remembers; the defaults where nothing is stored, or it is damaged, or the browser refuses storage.
pub fn load() -> Preferences {
    let stored = read();
    let default = Preferences::default();
    Preferences {
        language: stored.language.as_deref().and_then(Lang::from_tag),
        bilingual: stored.bilingual.unwrap_or(default.bilingual),
        text_size: stored.text_size.unwrap_or(default.text_size),
        leaving_put_away: stored.leaving_put_away.unwrap_or(default.leaving_put_away),
    }
}

/// Remembers. Where the browser refuses storage, the preferences hold for this page only.
pub fn store(preferences: &Preferences) {
    write(&Stored {
        language: preferences.language.map(|lang| lang.tag().to_owned()),
        bilingual: Some(preferences.bilingual),
        text_size: Some(preferences.text_size),
        leaving_put_away: Some(preferences.leaving_put_away),
        lock_after_minutes: read().lock_after_minutes,
    });
}

#[cfg(target_arch = "wasm32")]
fn allowed() -> bool {
    // gloo-storage panics where the browser refuses storage, so ask first.
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

#[cfg(target_arch = "wasm32")]
fn read() -> Stored {
    use gloo_storage::{LocalStorage, Storage};
    if !allowed() {
        return Stored::default();
    }
    let value: serde_json::Value = LocalStorage::get(KEY).unwrap_or_default();
    let field = |name: &str| value.get(name).cloned().unwrap_or_default();
    Stored {
        language: serde_json::from_value(field("language")).unwrap_or_default(),
        bilingual: serde_json::from_value(field("bilingual")).unwrap_or_default(),
        text_size: serde_json::from_value(field("text_size")).unwrap_or_default(),
        leaving_put_away: serde_json::from_value(field("leaving_put_away")).unwrap_or_default(),
        lock_after_minutes: serde_json::from_value(field("lock_after_minutes")).unwrap_or_default(),
    }
}

#[cfg(target_arch = "wasm32")]
fn write(stored: &Stored) {
    use gloo_storage::{LocalStorage, Storage};
    if allowed() {
        let _ = LocalStorage::set(KEY, stored);
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn read() -> Stored {
    Stored::default()
}

#[cfg(not(target_arch = "wasm32"))]
fn write(_stored: &Stored) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_can_set_a_page_never_to_lock() {
        assert_eq!(allowed_minutes(None), 5);
        assert_eq!([0, 1, 15, 16, u32::MAX].map(|minutes| allowed_minutes(Some(minutes))), [1, 1, 15, 15, 15]);
    }
}
