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

/// Resolves after so many milliseconds. At once where there is no browser.
pub async fn sleep(milliseconds: u32) {
    #[cfg(target_arch = "wasm32")]
    {
        let promise = js_sys::Promise::new(&mut |resolve, _| {
            let delay = i32::try_from(milliseconds).unwrap_or(i32::MAX);
            if let Some(window) = web_sys::window() {
                // A page that refuses timers is one that is going away: then this never resolves, which is right.
                let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, delay);
            }
        });
        let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = milliseconds;
    }
}
