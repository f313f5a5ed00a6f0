//! Whether somebody is there: pointer, keys, touch and scrolling, and whether the page can be seen.

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
                _ => Seen::Active,
            });
        });
        let listener = closure.as_ref().unchecked_ref();
        // While they are on their way down, so that nothing on the page can keep them.
        for name in ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "touchmove", "scroll"] {
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
