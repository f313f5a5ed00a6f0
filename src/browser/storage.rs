//! How firmly the browser keeps what is stored here: whether it promised not to clear it, and how much room there is.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_futures::JsFuture;

/// The one thing remembered here, outside the vault: what the browser answered.
#[cfg(target_arch = "wasm32")]
const KEY: &str = "onward.persist";

/// Whether the browser clears this site's data by itself when it needs room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Persistence {
    /// It was not asked yet.
    NotAsked,
    /// It promised not to.
    Granted,
    /// It may.
    Refused,
}

/// Bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// Used by this site.
    pub used: f64,
    /// What the site may use at most, as the browser says.
    pub quota: f64,
}

/// What the answers come to: what the browser says now counts more than what it said when it was asked.
#[cfg(any(target_arch = "wasm32", test))]
fn standing(now: bool, kept: Option<&str>) -> Persistence {
    match (now, kept) {
        (true, _) => Persistence::Granted,
        (false, Some(_)) => Persistence::Refused,
        (false, None) => Persistence::NotAsked,
    }
}

/// Asks the browser not to clear what is stored here, and keeps its answer. Some browsers ask the worker.
pub async fn ask() -> Persistence {
    #[cfg(target_arch = "wasm32")]
    {
        let answer = match manager().and_then(|manager| manager.persist().ok()) {
            Some(promise) => JsFuture::from(promise).await.ok().is_some_and(|answer| answer.is_truthy()),
            None => false,
        };
        if let Some(storage) = local() {
            // Refused storage forgets the answer, and the next save asks again: harmless.
            let _ = storage.set_item(KEY, if answer { "granted" } else { "refused" });
        }
        if answer { Persistence::Granted } else { Persistence::Refused }
    }
    #[cfg(not(target_arch = "wasm32"))]
    Persistence::NotAsked
}

/// Asks if it was never asked.
pub async fn ask_once() {
    if now().await == Persistence::NotAsked {
        ask().await;
    }
}

/// How it stands, without asking.
pub async fn now() -> Persistence {
    #[cfg(target_arch = "wasm32")]
    {
        let now = match manager().and_then(|manager| manager.persisted().ok()) {
            Some(promise) => JsFuture::from(promise).await.ok().is_some_and(|answer| answer.is_truthy()),
            None => false,
        };
        let kept = local().and_then(|storage| storage.get_item(KEY).ok().flatten());
        standing(now, kept.as_deref())
    }
    #[cfg(not(target_arch = "wasm32"))]
    Persistence::NotAsked
}

/// The room; none where the browser does not say.
pub async fn room() -> Option<Room> {
    #[cfg(target_arch = "wasm32")]
    {
        let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
        let number = |name: &str| js_sys::Reflect::get(&estimate, &name.into()).ok()?.as_f64();
        Some(Room { used: number("usage")?, quota: number("quota")? })
    }
    #[cfg(not(target_arch = "wasm32"))]
    None
}

#[cfg(target_arch = "wasm32")]
fn manager() -> Option<web_sys::StorageManager> {
    use wasm_bindgen::JsCast;
    let navigator = web_sys::window()?.navigator();
    // Missing where the site is not served safely.
    let manager = js_sys::Reflect::get(&navigator, &"storage".into()).ok()?;
    manager.is_object().then(|| manager.unchecked_into())
}

#[cfg(target_arch = "wasm32")]
fn local() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_browser_says_now_counts() {
        assert_eq!(standing(false, None), Persistence::NotAsked);
        assert_eq!(standing(false, Some("refused")), Persistence::Refused);
        // Promised later, when the site was bookmarked or installed; or taken back.
        assert_eq!(standing(true, Some("refused")), Persistence::Granted);
        assert_eq!(standing(false, Some("granted")), Persistence::Refused);
    }
}
