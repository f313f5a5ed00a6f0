//! That packets were taken off the page because nobody was there: said once, by the page that takes its place. Nothing but this
//! is kept, in this window's own storage.

#[cfg(target_arch = "wasm32")]
const KEY: &str = "onward.tidied";

/// Remembers it over the reload. Where the browser refuses, nothing is said.
pub fn remember() {
    #[cfg(target_arch = "wasm32")]
    if let Some(storage) = storage() {
        let _ = storage.set_item(KEY, "yes");
    }
}

/// Whether it was so; forgotten with that.
pub fn take() -> bool {
    #[cfg(target_arch = "wasm32")]
    return storage().is_some_and(|storage| {
        let was = matches!(storage.get_item(KEY), Ok(Some(_)));
        let _ = storage.remove_item(KEY);
        was
    });
    #[cfg(not(target_arch = "wasm32"))]
    false
}

#[cfg(target_arch = "wasm32")]
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}
