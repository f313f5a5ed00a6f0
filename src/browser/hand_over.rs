//! The keeper on its way from one screen of this page to another: in the page's memory, nowhere else, and not for long.
//!
//! What the keeper says without being asked is heard by nobody meanwhile, so only a keeper goes this way whose page has
//! everything saved and is asked nothing; whoever takes it asks it first how things stand.

#[cfg(target_arch = "wasm32")]
use super::page;
#[cfg(target_arch = "wasm32")]
use crate::waiting;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::{JsCast, JsValue};

/// Whoever does not take it within this time does not come: it ends, and the vault is shut.
#[cfg(target_arch = "wasm32")]
const TAKEN_WITHIN_MS: u32 = 2_000;

#[cfg(target_arch = "wasm32")]
const HELD: &str = "held";

/// Holds a worker, with the number of the last question that it was asked, for the screen that comes.
pub(super) fn hold(worker: web_sys::Worker, last: u32) {
    #[cfg(target_arch = "wasm32")]
    {
        let held = js_sys::Object::new();
        // Cannot fail: a new object takes anything.
        let _ = js_sys::Reflect::set(&held, &"worker".into(), &worker);
        let _ = js_sys::Reflect::set(&held, &"last".into(), &last.into());
        page::put(HELD, &held);
        wasm_bindgen_futures::spawn_local(async move {
            waiting::sleep(TAKEN_WITHIN_MS).await;
            if here() == *held {
                page::put(HELD, &JsValue::UNDEFINED);
                worker.terminate();
                super::exit::worker_ended(&worker);
            }
        });
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (worker, last);
}

/// What is held, once: the worker and the number of its last question.
pub(super) fn take() -> Option<(web_sys::Worker, u32)> {
    #[cfg(target_arch = "wasm32")]
    {
        let held = here();
        page::put(HELD, &JsValue::UNDEFINED);
        let part = |name: &str| js_sys::Reflect::get(&held, &name.into()).ok();
        Some((part("worker")?.dyn_into().ok()?, part("last")?.as_f64()? as u32))
    }
    #[cfg(not(target_arch = "wasm32"))]
    None
}

#[cfg(target_arch = "wasm32")]
fn here() -> JsValue {
    js_sys::Reflect::get(&page::onward(), &HELD.into()).unwrap_or_default()
}
