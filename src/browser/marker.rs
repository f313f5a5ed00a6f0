//! A mark that a vault was made in this browser: tells "there is none yet" from "it is gone". It says nothing else, and lies
//! apart from the database, which browsers clear by itself.

#[cfg(target_arch = "wasm32")]
const KEY: &str = "onward.vault";
#[cfg(target_arch = "wasm32")]
const MADE: &str = "made";

/// A vault is in this browser.
pub fn made() {
    #[cfg(target_arch = "wasm32")]
    if let Some(storage) = storage() {
        // A browser that refuses has no vault to lose either.
        let _ = storage.set_item(KEY, MADE);
    }
}

/// Whether a vault was in this browser.
pub fn was_made() -> bool {
    #[cfg(target_arch = "wasm32")]
    return storage().and_then(|storage| storage.get_item(KEY).ok().flatten()).is_some_and(|mark| mark == MADE);
    #[cfg(not(target_arch = "wasm32"))]
    false
}

/// The vault was erased on purpose: nobody is to look for it.
pub fn forget() {
    #[cfg(target_arch = "wasm32")]
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}

#[cfg(target_arch = "wasm32")]
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}
