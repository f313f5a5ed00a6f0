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

/// What comes of something, unless it takes longer than so many milliseconds.
pub async fn within<F: Future>(milliseconds: u32, future: F) -> Option<F::Output> {
    let mut future = std::pin::pin!(future);
    let mut sleep = std::pin::pin!(sleep(milliseconds));
    std::future::poll_fn(|context| match future.as_mut().poll(context) {
        std::task::Poll::Ready(output) => std::task::Poll::Ready(Some(output)),
        std::task::Poll::Pending => sleep.as_mut().poll(context).map(|()| None),
    })
    .await
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
