//! What the device remembers outside the vault: language, bilingual view, text size, what was put away. Nothing else belongs here, for it
//! lies readable on the disk.

use super::page;
use crate::language::Lang;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::collections::BTreeMap;

#[cfg(target_arch = "wasm32")]
const KEY: &str = "onward.preferences";
/// Under which name the page holds them in its memory.
const HERE: &str = "here";

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
    /// Whether colours are nearly black and white.
    pub more_contrast: bool,
    /// Whether somebody put away the panel that says how to leave quickly.
    pub leaving_put_away: bool,
}

impl Preferences {
    /// The language chosen, if the site has its words; else English.
    pub fn lang(&self) -> Lang {
        self.language.filter(|lang| lang.is_offered()).unwrap_or(Lang::ENGLISH)
    }
}

impl Default for Preferences {
    fn default() -> Self {
        Preferences { language: None, bilingual: true, text_size: TextSize::Normal, more_contrast: false, leaving_put_away: false }
    }
}

/// How long nobody may touch the page before it locks, unless it is set otherwise, in minutes (SECURITY R15).
pub const LOCK_AFTER_MINUTES: u32 = 5;
/// The least and the most that may be set.
pub const LOCK_AFTER_MINUTES_ALLOWED: std::ops::RangeInclusive<u32> = 1..=15;

/// After how many minutes without a touch the page locks.
pub fn lock_after_minutes() -> u32 {
    allowed_minutes(stored().lock_after_minutes)
}

/// Sets it; what is not allowed becomes the nearest that is.
pub fn set_lock_after_minutes(minutes: u32) {
    write(&Stored { lock_after_minutes: Some(allowed_minutes(Some(minutes))), ..stored() });
}

fn allowed_minutes(minutes: Option<u32>) -> u32 {
    minutes.unwrap_or(LOCK_AFTER_MINUTES).clamp(*LOCK_AFTER_MINUTES_ALLOWED.start(), *LOCK_AFTER_MINUTES_ALLOWED.end())
}

/// The preferences as they lie in storage: each field apart, so that a damaged one costs only itself.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
struct Stored {
    language: Option<String>,
    bilingual: Option<bool>,
    text_size: Option<TextSize>,
    more_contrast: Option<bool>,
    leaving_put_away: Option<bool>,
    lock_after_minutes: Option<u32>,
}

/// Where what somebody chooses is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeps {
    /// On the device, for every page that is opened later.
    OnThisDevice,
    /// In the memory of this page: it leaves no trace.
    InThisPage,
}

/// What was chosen in this page, else what the device remembers; the defaults where nothing is stored, or it is damaged, or the
/// browser refuses storage.
pub fn load() -> Preferences {
    here().unwrap_or_else(stored).preferences()
}

/// What the device remembers, whatever was chosen in this page.
pub fn on_this_device() -> Preferences {
    stored().preferences()
}

/// Remembers: at least for this page, so that its other screens have it too. Where the browser refuses storage, only for it.
pub fn keep(keeps: Keeps, preferences: &Preferences) {
    let kept = Stored {
        language: preferences.language.map(|lang| lang.tag().to_owned()),
        bilingual: Some(preferences.bilingual),
        text_size: Some(preferences.text_size),
        more_contrast: Some(preferences.more_contrast),
        leaving_put_away: Some(preferences.leaving_put_away),
        lock_after_minutes: stored().lock_after_minutes,
    };
    if keeps == Keeps::OnThisDevice {
        write(&kept);
    }
    hold(&kept);
}

impl Stored {
    fn preferences(&self) -> Preferences {
        let default = Preferences::default();
        Preferences {
            language: self.language.as_deref().and_then(Lang::from_tag),
            bilingual: self.bilingual.unwrap_or(default.bilingual),
            text_size: self.text_size.unwrap_or(default.text_size),
            more_contrast: self.more_contrast.unwrap_or(default.more_contrast),
            leaving_put_away: self.leaving_put_away.unwrap_or(default.leaving_put_away),
        }
    }
}

#[cfg(target_arch = "wasm32")]
fn allowed() -> bool {
    // gloo-storage panics where the browser refuses storage, so ask first.
    web_sys::window().is_some_and(|window| matches!(window.local_storage(), Ok(Some(_))))
}

#[cfg(target_arch = "wasm32")]
fn stored() -> Stored {
    use gloo_storage::{LocalStorage, Storage};
    if !allowed() {
        return Stored::default();
    }
    read(&LocalStorage::get(KEY).unwrap_or_default())
}

/// Fields as they lie in storage, by name.
type Fields = BTreeMap<String, Box<RawValue>>;

fn read(fields: &Fields) -> Stored {
    fn field<T: DeserializeOwned>(fields: &Fields, name: &str) -> Option<T> {
        serde_json::from_str(fields.get(name)?.get()).ok()
    }
    Stored {
        language: field(fields, "language"),
        bilingual: field(fields, "bilingual"),
        text_size: field(fields, "text_size"),
        more_contrast: field(fields, "more_contrast"),
        leaving_put_away: field(fields, "leaving_put_away"),
        lock_after_minutes: field(fields, "lock_after_minutes"),
    }
}

#[cfg(target_arch = "wasm32")]
fn write(stored: &Stored) {
    use gloo_storage::{LocalStorage, Storage};
    if allowed() {
        let _ = LocalStorage::set(KEY, stored);
    }
}

fn here() -> Option<Stored> {
    page::held(HERE).and_then(|text| serde_json::from_str(&text).ok()).map(|fields| read(&fields))
}

fn hold(stored: &Stored) {
    // It has only plain fields: writing it cannot fail.
    page::hold(HERE, &serde_json::to_string(stored).unwrap_or_default());
}

#[cfg(not(target_arch = "wasm32"))]
fn stored() -> Stored {
    Stored::default()
}

#[cfg(not(target_arch = "wasm32"))]
fn write(_stored: &Stored) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_damaged_field_costs_only_itself() {
        let fields = serde_json::from_str(r#"{"language":"ar","bilingual":"no","text_size":"large","lock_after_minutes":-3,"new":[1]}"#);
        let read = read(&fields.expect("it is an object"));
        assert_eq!(read, Stored { language: Some("ar".to_owned()), text_size: Some(TextSize::Large), ..Stored::default() });
    }

    #[test]
    fn nobody_can_set_a_page_never_to_lock() {
        assert_eq!(allowed_minutes(None), 5);
        assert_eq!([0, 1, 15, 16, u32::MAX].map(|minutes| allowed_minutes(Some(minutes))), [1, 1, 15, 15, 15]);
    }
}
