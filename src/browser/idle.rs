//! Whether somebody is there: pointer, keys, wheel and touch, and whether the page can be seen.
//!
//! That the page scrolled, or that another part of it came under a pointer that rests, is no sign of anybody: the notice before
//! a lock moves the page itself, which would then never lock.

/// What was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    /// Somebody did something.
    Active,
    /// Nobody can see the page.
    Hidden,
    /// The page can be seen (again), which alone says nothing of anybody doing something.
    Shown,
}

/// Calls back whenever something is seen. Timers of hidden pages come late or not at all, so whoever listens looks at the
/// clock each time. For the life of the page.
pub fn watch(callback: impl Fn(Seen) + 'static) {
    #[cfg(target_arch = "wasm32")]
    if let (Some(window), Some(document)) = (web_sys::window(), super::page::document()) {
        use wasm_bindgen::{JsCast, closure::Closure};
        let closure = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
            let hidden = super::page::document().is_some_and(|document| document.visibility_state() == web_sys::VisibilityState::Hidden);
            callback(match event.type_().as_str() {
                "visibilitychange" | "pageshow" | "focus" if hidden => Seen::Hidden,
                "visibilitychange" | "pageshow" | "focus" => Seen::Shown,
                "pointermove" if rests(&event) => return,
                _ => Seen::Active,
            });
        });
        let listener = closure.as_ref().unchecked_ref();
        // While they are on their way down, so that nothing on the page can keep them.
        for name in ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "touchmove"] {
            let _ = document.add_event_listener_with_callback_and_bool(name, listener, true);
        }
        let _ = document.add_event_listener_with_callback("visibilitychange", listener);
        let _ = window.add_event_listener_with_callback("pageshow", listener);
        let _ = window.add_event_listener_with_callback("focus", listener);
        closure.forget();
    }
    #[cfg(not(target_arch = "wasm32"))]
    let _ = callback;
}

/// Whether the pointer is where it was: browsers tell of moves when the page moves below it.
#[cfg(target_arch = "wasm32")]
fn rests(event: &web_sys::Event) -> bool {
    let by = |name: &str| js_sys::Reflect::get(event, &name.into()).ok().and_then(|by| by.as_f64());
    by("movementX") == Some(0.0) && by("movementY") == Some(0.0)
}
