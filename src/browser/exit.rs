//! What "Exit this page" asks of the app: `public/exit.js` works without it, and uses these where they are there.

#[cfg(target_arch = "wasm32")]
use super::page;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Saves what was typed last: called once the page is white, and waited for a moment only. For the life of the page.
pub fn on_flush<F: Future<Output = ()> + 'static>(flush: impl Fn() -> F + 'static) {
    #[cfg(target_arch = "wasm32")]
    {
        let flush = Closure::<dyn Fn() -> js_sys::Promise>::new(move || {
            let flushed = flush();
            wasm_bindgen_futures::future_to_promise(async move {
                flushed.await;
                Ok(JsValue::UNDEFINED)
            })
        });
        page::put("flush", &flush.into_js_value());
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = flush;
}

/// Called when "Exit this page" was pressed in another window of the site. For the life of the page.
pub fn on_left_elsewhere(lock: impl Fn() + 'static) {
    #[cfg(target_arch = "wasm32")]
    page::put("lock", &Closure::<dyn Fn()>::new(lock).into_js_value());
    #[cfg(not(target_arch = "wasm32"))]
    let _ = lock;
}

/// A worker has started: whoever leaves the page ends it, whatever the app is doing.
pub(super) fn worker_started(worker: &web_sys::Worker) {
    #[cfg(target_arch = "wasm32")]
    if let Some(workers) = workers() {
        workers.add(worker);
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = worker;
}

/// It has ended.
pub(super) fn worker_ended(worker: &web_sys::Worker) {
    #[cfg(target_arch = "wasm32")]
    if let Some(workers) = workers() {
        workers.delete(worker);
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = worker;
}

#[cfg(target_arch = "wasm32")]
fn workers() -> Option<js_sys::Set> {
    js_sys::Reflect::get(&page::onward(), &"workers".into()).ok()?.dyn_into().ok()
}

/// The name of the site that the button leads to, as in `www.bbc.co.uk`; empty where the page has no button.
pub fn leads_to() -> String {
    #[cfg(target_arch = "wasm32")]
    if let Some(link) = page::document().and_then(|document| document.query_selector("#exit a[data-exit]").ok().flatten())
        && let Ok(link) = link.dyn_into::<web_sys::HtmlAnchorElement>()
    {
        return link.hostname();
    }
    String::new()
}
