//! Whether what is stored here will be gone when the window closes: a private window, or a computer that forgets.
//!
//! Browsers try not to tell, and each tells in another way, so this is a guess: it is said, and never stops anybody.

/// So little room means that the browser keeps it in memory, or that the computer gives each visit a small disk.
const LITTLE_ROOM_BYTES: f64 = 512.0 * 1024.0 * 1024.0;
/// 24 flushes to a disk take at least this long; to memory, none: 3 ms and more against 0.2 ms at most (Chromium 156, 18 runs).
const FLUSHES_TO_DISK_MS: f64 = 0.5;

/// What could be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Signs {
    /// Which browser.
    pub engine: Engine,
    /// What it answers when asked for its private file system.
    pub files: Files,
    /// Whether it has service workers.
    pub service_worker: bool,
    /// How many bytes may be stored, if it says.
    pub quota: Option<f64>,
    /// How long 24 flushes of a small file took, in milliseconds, if they could be done.
    pub flushes: Option<f64>,
}

/// A family of browsers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge, Brave, Opera, Chromium.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari, and every browser on an iPhone; whatever else there is.
    #[default]
    Other,
}

/// What came of asking for the private file system.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Files {
    /// It is there.
    There,
    /// This browser has none.
    #[default]
    Missing,
    /// It has one, and keeps it back: Firefox (`SecurityError`) and Safari (`UnknownError`) in private windows.
    Refused,
}

/// Why what is stored here will not stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Temporary {
    /// A private window, or a disk that is only memory.
    Private,
    /// There is next to no room.
    LittleRoom,
}

/// What the signs say; none where nothing speaks for it.
pub fn judge(signs: &Signs) -> Option<Temporary> {
    let in_memory = signs.engine == Engine::Chromium && signs.flushes.is_some_and(|took| took < FLUSHES_TO_DISK_MS);
    let bare_firefox = signs.engine == Engine::Firefox && !signs.service_worker;
    if signs.files == Files::Refused || in_memory || bare_firefox {
        return Some(Temporary::Private);
    }
    signs.quota.is_some_and(|quota| quota < LITTLE_ROOM_BYTES).then_some(Temporary::LittleRoom)
}

/// Looks, and judges. Writes one small file and takes it away again; nothing where there is no browser.
pub async fn look() -> Option<Temporary> {
    #[cfg(target_arch = "wasm32")]
    return judge(&browser::signs().await);
    #[cfg(not(target_arch = "wasm32"))]
    None
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::{Engine, Files, Signs};
    use crate::browser::{content, storage};
    use js_sys::{Function, Promise, Reflect};
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;

    /// A probe that has not answered by then is given up.
    const PROBE_MS: i32 = 3_000;

    pub async fn signs() -> Signs {
        let Some(navigator) = web_sys::window().map(|window| window.navigator()) else { return Signs::default() };
        let agent = navigator.user_agent().unwrap_or_default();
        let engine = match agent {
            agent if agent.contains("Firefox/") => Engine::Firefox,
            agent if agent.contains("Chrome/") => Engine::Chromium,
            _ => Engine::Other,
        };
        let service_worker = Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(true);
        let files = files(&navigator).await;
        let flushes = if engine == Engine::Chromium && files == Files::There { probe().await } else { None };
        Signs { engine, files, service_worker, quota: storage::room().await.map(|room| room.quota), flushes }
    }

    async fn files(navigator: &web_sys::Navigator) -> Files {
        let storage = Reflect::get(navigator, &"storage".into()).unwrap_or_default();
        let Ok(ask) = Reflect::get(&storage, &"getDirectory".into()).unwrap_or_default().dyn_into::<Function>() else {
            return Files::Missing;
        };
        let Ok(answer) = ask.call0(&storage) else { return Files::Refused };
        match JsFuture::from(Promise::resolve(&answer)).await {
            Ok(_) => Files::There,
            Err(_) => Files::Refused,
        }
    }

    async fn probe() -> Option<f64> {
        let worker = web_sys::Worker::new(&content::url("workers/temporary.js")).ok()?;
        let answer = Promise::new(&mut |resolve, _| {
            worker.set_onmessage(Some(&resolve));
            worker.set_onerror(Some(&resolve));
            if let Some(window) = web_sys::window() {
                let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, PROBE_MS);
            }
        });
        let answer: JsValue = JsFuture::from(answer).await.ok()?;
        worker.terminate();
        Reflect::get(&answer, &"data".into()).ok()?.as_f64()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordinary(engine: Engine) -> Signs {
        Signs { engine, files: Files::There, service_worker: true, quota: Some(10.0 * 1024.0 * 1024.0 * 1024.0), flushes: Some(3.0) }
    }

    #[test]
    fn an_ordinary_window_is_none_of_these() {
        for engine in [Engine::Chromium, Engine::Firefox, Engine::Other] {
            assert_eq!(judge(&ordinary(engine)), None);
        }
        // What cannot be seen says nothing.
        assert_eq!(judge(&Signs { service_worker: true, ..Signs::default() }), None);
    }

    #[test]
    fn each_private_window_is_known_by_its_own_sign() {
        let (chromium, firefox, safari) = (ordinary(Engine::Chromium), ordinary(Engine::Firefox), ordinary(Engine::Other));
        for signs in [
            Signs { flushes: Some(0.49), ..chromium },
            Signs { service_worker: false, ..firefox },
            Signs { files: Files::Refused, ..firefox },
            Signs { files: Files::Refused, ..safari },
        ] {
            assert_eq!(judge(&signs), Some(Temporary::Private), "{signs:?}");
        }
        assert_eq!(judge(&Signs { flushes: Some(0.5), ..chromium }), None);
        // Only Chromium's flushes were measured.
        assert_eq!(judge(&Signs { flushes: Some(0.0), ..safari }), None);
        assert_eq!(judge(&Signs { service_worker: false, ..safari }), None);
    }

    #[test]
    fn little_room_is_said() {
        let room = |bytes| judge(&Signs { quota: Some(bytes), ..ordinary(Engine::Other) });
        assert_eq!(room(LITTLE_ROOM_BYTES - 1.0), Some(Temporary::LittleRoom));
        assert_eq!(room(LITTLE_ROOM_BYTES), None);
    }
}
