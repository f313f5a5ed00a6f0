//! The page itself: its title and language, when it is left, and leaving it.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::{JsCast, closure::Closure};

use crate::language::Lang;

/// Names the page, in the browser's tab.
pub fn set_title(title: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Some(document) = document() {
        document.set_title(title);
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = title;
}

/// Says which language the page is in, and which way it runs.
pub fn set_language(lang: Lang) {
    #[cfg(target_arch = "wasm32")]
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Cannot fail: both names are valid.
        let _ = root.set_attribute("lang", lang.tag());
        let _ = root.set_attribute("dir", lang.direction().attribute());
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = lang;
}

/// Sets an attribute of the root element, such as `data-text-size`.
pub fn set_root_attribute(name: &str, value: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Some(root) = document().and_then(|document| document.document_element()) {
        let _ = root.set_attribute(name, value);
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (name, value);
}

/// What an attribute of the root element says, if it is there.
pub fn root_attribute(name: &str) -> Option<String> {
    #[cfg(target_arch = "wasm32")]
    return document()?.document_element()?.get_attribute(name);
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = name;
        None
    }
}

/// Goes to another address, in place of this page in the history: the page's memory goes with it.
pub fn replace(address: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(address);
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = address;
}

/// Tells `boot.js` something: `started` when the first view is there, `notLoaded` when its words could not be had, `stayed`
/// when another screen stays where it is, `goOn` when nobody waits for another one any more, `broke` when the program has stopped; or the screen that stands, `leave` when another
/// one is about to.
pub fn tell_boot(name: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Ok(function) = js_sys::Reflect::get(&onward(), &name.into()).unwrap_or_default().dyn_into::<js_sys::Function>() {
        let _ = function.call0(&wasm_bindgen::JsValue::NULL);
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = name;
}

/// Puts text where it can be pasted from; says whether the browser did.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let navigator = window.navigator();
    // Absent on pages that are not secure.
    if js_sys::Reflect::get(&navigator, &"clipboard".into()).map_or(true, |clipboard| clipboard.is_undefined()) {
        return false;
    }
    wasm_bindgen_futures::JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// The page's body, for a screen to stand in.
pub fn body() -> web_sys::HtmlElement {
    web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.body())
        .expect("a page that runs scripts has a body")
}

/// Asks `boot.js` for another screen, by the name of its binary.
pub fn enter(screen: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Ok(function) = js_sys::Reflect::get(&onward(), &"enter".into()).unwrap_or_default().dyn_into::<js_sys::Function>() {
        let _ = function.call1(&wasm_bindgen::JsValue::NULL, &screen.into());
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = screen;
}

/// Called when this screen is asked for again, after another one stood. For the life of the page.
pub fn on_enter(screen: &str, enter: impl Fn() + 'static) {
    #[cfg(target_arch = "wasm32")]
    {
        let entrances = js_sys::Reflect::get(&onward(), &"entrances".into()).unwrap_or_default();
        let _ = js_sys::Reflect::set(&entrances, &screen.into(), &Closure::<dyn Fn()>::new(enter).into_js_value());
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (screen, enter);
}

/// Called when another screen calls `leave`: once, and then forgotten.
pub fn on_leave(leave: impl FnOnce() + 'static) {
    #[cfg(target_arch = "wasm32")]
    put("leave", &Closure::once_into_js(leave));
    #[cfg(not(target_arch = "wasm32"))]
    let _ = leave;
}

/// What came of asking the screen that stands to let go of what it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// None stood.
    Free,
    /// It has let go.
    Made,
    /// It stays.
    Barred,
}

/// Asks the screen that stands to let go of what it has.
pub async fn way() -> Way {
    #[cfg(target_arch = "wasm32")]
    if let Ok(function) = js_sys::Reflect::get(&onward(), &"release".into()).unwrap_or_default().dyn_into::<js_sys::Function>() {
        let asked = function.call0(&wasm_bindgen::JsValue::NULL).unwrap_or_default();
        let made = wasm_bindgen_futures::JsFuture::from(js_sys::Promise::resolve(&asked)).await;
        return if made.is_ok_and(|made| made.is_truthy()) { Way::Made } else { Way::Barred };
    }
    Way::Free
}

/// Called when another screen is about to stand: lets go of what this one has, and says whether it did.
pub fn on_release<F: Future<Output = bool> + 'static>(release: impl Fn() -> F + 'static) {
    #[cfg(target_arch = "wasm32")]
    {
        let release = Closure::<dyn Fn() -> js_sys::Promise>::new(move || {
            let released = release();
            wasm_bindgen_futures::future_to_promise(async move { Ok(released.await.into()) })
        });
        put("release", &release.into_js_value());
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = release;
}

/// Tells `boot.js` whether a referral stands on the page or is not saved yet: while one is so, no new version of the site starts (`public/sw.js`).
pub fn draft(open: bool) {
    #[cfg(target_arch = "wasm32")]
    if let Ok(function) = js_sys::Reflect::get(&onward(), &"draft".into()).unwrap_or_default().dyn_into::<js_sys::Function>() {
        let _ = function.call1(&wasm_bindgen::JsValue::NULL, &open.into());
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = open;
}

/// Puts a text where every screen of this page finds it: in memory, nowhere else.
pub fn hold(name: &str, text: &str) {
    #[cfg(target_arch = "wasm32")]
    put(name, &text.into());
    #[cfg(not(target_arch = "wasm32"))]
    let _ = (name, text);
}

/// What is held under a name, if anything is.
pub fn held(name: &str) -> Option<String> {
    #[cfg(target_arch = "wasm32")]
    return js_sys::Reflect::get(&onward(), &name.into()).ok()?.as_string().filter(|text| !text.is_empty());
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = name;
        None
    }
}

/// What the address has behind `#`.
pub fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Takes that out of the address, so that no history keeps it.
pub fn drop_hash() {
    let Some(window) = web_sys::window() else { return };
    if let (Ok(path), Ok(history)) = (window.location().pathname(), window.history()) {
        // A browser that refuses keeps it: a language, which is no secret of the page that it stands on.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&path));
    }
}

#[cfg(target_arch = "wasm32")]
pub(super) fn onward() -> wasm_bindgen::JsValue {
    js_sys::Reflect::get(&js_sys::global(), &"onward".into()).unwrap_or_default()
}

/// Nothing is put where `boot.js` did not run.
#[cfg(target_arch = "wasm32")]
pub(super) fn put(name: &str, value: &wasm_bindgen::JsValue) {
    let _ = js_sys::Reflect::set(&onward(), &name.into(), value);
}

/// Tells `boot.js` when something was last saved, for what it says if the app stops. Milliseconds since 1970.
pub fn saved_at(at: u64) {
    #[cfg(target_arch = "wasm32")]
    put("savedAt", &(at as f64).into());
    #[cfg(not(target_arch = "wasm32"))]
    let _ = at;
}

/// Opens the browser's own window for printing.
pub fn print() {
    #[cfg(target_arch = "wasm32")]
    if let Some(window) = web_sys::window() {
        // A browser that refuses has its own menu for it.
        let _ = window.print();
    }
}

/// A path of this site as a whole address, for somebody to read out; empty where there is no browser.
pub fn address_of(path: &str) -> String {
    #[cfg(target_arch = "wasm32")]
    if let Some(origin) = web_sys::window().and_then(|window| window.location().origin().ok()) {
        return [&origin, path].concat();
    }
    let _ = path;
    String::new()
}

/// Opens a page of this site in a tab of its own.
pub fn open_beside(path: &str) {
    #[cfg(target_arch = "wasm32")]
    if let Some(window) = web_sys::window() {
        // A browser that refuses says so itself.
        let _ = window.open_with_url_and_target_and_features(path, "_blank", "noopener");
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = path;
}

/// Loads the page again.
pub fn reload() {
    #[cfg(target_arch = "wasm32")]
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Calls back whenever the page may not come back: hidden, or about to be left. The moment to save; `unload` is too late.
/// For the life of the page.
pub fn on_leaving(callback: impl Fn() + 'static) {
    #[cfg(target_arch = "wasm32")]
    if let (Some(window), Some(document)) = (web_sys::window(), document()) {
        let closure = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
            let hidden = self::document().is_some_and(|document| document.visibility_state() == web_sys::VisibilityState::Hidden);
            if hidden || event.type_() == "pagehide" {
                callback();
            }
        });
        let _ = document.add_event_listener_with_callback("visibilitychange", closure.as_ref().unchecked_ref());
        let _ = window.add_event_listener_with_callback("pagehide", closure.as_ref().unchecked_ref());
        closure.forget();
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = callback;
}

/// Calls back whenever somebody looks at the page again. For the life of the page.
pub fn on_returning(callback: impl Fn() + 'static) {
    #[cfg(target_arch = "wasm32")]
    if let (Some(window), Some(document)) = (web_sys::window(), document()) {
        let closure = Closure::<dyn Fn()>::new(move || {
            if self::document().is_some_and(|document| document.visibility_state() == web_sys::VisibilityState::Visible) {
                callback();
            }
        });
        let _ = document.add_event_listener_with_callback("visibilitychange", closure.as_ref().unchecked_ref());
        let _ = window.add_event_listener_with_callback("focus", closure.as_ref().unchecked_ref());
        closure.forget();
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = callback;
}

/// Lets the browser ask before the page is left while something would be lost. It only asks: `beforeunload` is no moment to
/// save. For the life of the page.
pub fn ask_before_leaving(would_lose: impl Fn() -> bool + 'static) {
    #[cfg(target_arch = "wasm32")]
    if let Some(window) = web_sys::window() {
        let closure = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
            if would_lose() {
                event.prevent_default();
            }
        });
        let _ = window.add_event_listener_with_callback("beforeunload", closure.as_ref().unchecked_ref());
        closure.forget();
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = would_lose;
}

#[cfg(target_arch = "wasm32")]
pub(super) fn document() -> Option<web_sys::Document> {
    web_sys::window().and_then(|window| window.document())
}
