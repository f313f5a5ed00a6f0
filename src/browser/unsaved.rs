//! Text that could not be saved before a lock, sealed by the keeper: kept over the reload in this window's own storage,
//! which the browser forgets when the window closes. Each has a number of its own: a store can fail at more than one lock.

#[cfg(target_arch = "wasm32")]
use base64::{Engine, prelude::BASE64_STANDARD};

/// What the numbers stand behind. `exit.js` knows it too.
#[cfg(target_arch = "wasm32")]
const KEY: &str = "onward.unsaved.";

/// Keeps the sealed bytes, after what is kept already. False if the browser refuses.
#[must_use]
pub fn keep(sealed: &[u8]) -> bool {
    #[cfg(target_arch = "wasm32")]
    return storage().is_some_and(|storage| {
        let next = numbers(&storage).last().copied().unwrap_or(0) + 1;
        storage.set_item(&key(next), &BASE64_STANDARD.encode(sealed)).is_ok()
    });
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = sealed;
        false
    }
}

/// What is kept, with its numbers, the first one first. What is no text any more is empty: no key opens that.
#[must_use]
pub fn kept() -> Vec<(u32, Vec<u8>)> {
    #[cfg(target_arch = "wasm32")]
    return storage().map_or_else(Vec::new, |storage| {
        let text = |number| storage.get_item(&key(number)).ok().flatten().unwrap_or_default();
        numbers(&storage).into_iter().map(|number| (number, BASE64_STANDARD.decode(text(number)).unwrap_or_default())).collect()
    });
    #[cfg(not(target_arch = "wasm32"))]
    Vec::new()
}

/// Forgets one.
pub fn forget(number: u32) {
    #[cfg(target_arch = "wasm32")]
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&key(number));
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = number;
}

#[cfg(target_arch = "wasm32")]
fn key(number: u32) -> String {
    [KEY, &number.to_string()].concat()
}

#[cfg(target_arch = "wasm32")]
fn numbers(storage: &web_sys::Storage) -> Vec<u32> {
    let entries = 0..storage.length().unwrap_or(0);
    let mut numbers: Vec<u32> = entries.filter_map(|at| storage.key(at).ok()??.strip_prefix(KEY)?.parse().ok()).collect();
    numbers.sort_unstable();
    numbers
}

#[cfg(target_arch = "wasm32")]
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}
