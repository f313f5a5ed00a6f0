//! Text that could not be saved before a lock, sealed by the keeper: kept over the reload in this window's own storage,
//! which the browser forgets when the window closes.

#[cfg(target_arch = "wasm32")]
use base64::{Engine, prelude::BASE64_STANDARD};

#[cfg(target_arch = "wasm32")]
const KEY: &str = "onward.unsaved";

/// Keeps the sealed bytes. False if the browser refuses.
#[must_use]
pub fn keep(sealed: &[u8]) -> bool {
    #[cfg(target_arch = "wasm32")]
    return storage().is_some_and(|storage| storage.set_item(KEY, &BASE64_STANDARD.encode(sealed)).is_ok());
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = sealed;
        false
    }
}

/// What is kept.
pub fn kept() -> Option<Vec<u8>> {
    #[cfg(target_arch = "wasm32")]
    return BASE64_STANDARD.decode(storage()?.get_item(KEY).ok()??).ok();
    #[cfg(not(target_arch = "wasm32"))]
    None
}

/// Forgets it.
pub fn forget() {
    #[cfg(target_arch = "wasm32")]
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}

#[cfg(target_arch = "wasm32")]
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}
