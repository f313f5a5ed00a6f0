//! The time of day, as the device tells it.

/// Milliseconds since 1970. 0 where pages are written at build time, so that a page never depends on when it was built.
pub fn now_ms() -> u64 {
    #[cfg(target_arch = "wasm32")]
    {
        js_sys::Date::now() as u64
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        0
    }
}

/// Milliseconds since the page was loaded, on a clock that nobody can set; on some computers it rests while they sleep.
pub fn monotonic_ms() -> u64 {
    #[cfg(target_arch = "wasm32")]
    {
        use wasm_bindgen::JsCast;
        let now = || {
            let performance = js_sys::Reflect::get(&js_sys::global(), &"performance".into()).ok()?;
            let now: js_sys::Function = js_sys::Reflect::get(&performance, &"now".into()).ok()?.dyn_into().ok()?;
            now.call0(&performance).ok()?.as_f64()
        };
        now().unwrap_or_default() as u64
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        0
    }
}
