//! Erasing what the site keeps in this browser, besides the vault, which the keeper deletes; and the list of what is left.
//!
//! "Nothing is left" is never concluded from having tried: it is what the browser answers afterwards.

/// What the browser says is still here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Left {
    /// Names of databases; none where the browser does not tell.
    pub databases: Option<Vec<String>>,
    /// Caches.
    pub caches: u32,
    /// Entries of `localStorage` and `sessionStorage`.
    pub entries: u32,
    /// Cookies that a script can see.
    pub cookies: u32,
    /// Files of the browser's private file system.
    pub files: u32,
    /// Service workers.
    pub workers: u32,
}

impl Left {
    /// Whether nothing is here, and the browser told all.
    pub fn is_nothing(&self) -> bool {
        self.databases.as_ref().is_some_and(Vec::is_empty)
            && [self.caches, self.entries, self.cookies, self.files, self.workers].iter().all(|count| *count == 0)
    }
}

/// Tells all other windows of the site to let go of the vault: a database that is held cannot be deleted.
pub fn tell_others() {
    #[cfg(target_arch = "wasm32")]
    browser::tell_others();
}

/// Calls back when another window is about to erase everything. For the life of the page.
pub fn on_erased(callback: impl Fn() + 'static) {
    #[cfg(target_arch = "wasm32")]
    browser::on_erased(callback);
    #[cfg(not(target_arch = "wasm32"))]
    let _ = callback;
}

/// Deletes everything that a script can delete. What could not be deleted is in [`left`].
pub async fn everything() {
    #[cfg(target_arch = "wasm32")]
    browser::everything().await;
}

/// What is here.
pub async fn left() -> Left {
    #[cfg(target_arch = "wasm32")]
    return browser::left().await;
    #[cfg(not(target_arch = "wasm32"))]
    Left::default()
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use super::Left;
    use crate::browser::by_name::{call, database_names, delete_database, given, global, object, part};
    use crate::browser::drive;
    use js_sys::{Array, Function, Reflect};
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};

    const CHANNEL: &str = "onward-erase";
    /// The databases that there can be, where the browser does not list them.
    const DATABASES: [&str; 2] = ["onward", drive::DATABASE];

    thread_local! {
        /// One for speaking and listening: what is said through one is heard by all others, those of the same page too.
        static WINDOWS: Option<JsValue> = channel();
    }

    pub fn tell_others() {
        WINDOWS.with(|windows| {
            if let Some(windows) = windows {
                // Nobody else listens where it fails.
                let _ = call(windows, "postMessage", &["erase".into()]);
            }
        });
    }

    pub fn on_erased(callback: impl Fn() + 'static) {
        let heard = Closure::<dyn Fn(JsValue)>::new(move |_| callback());
        WINDOWS.with(|windows| {
            if let Some(windows) = windows {
                let _ = Reflect::set(windows, &"onmessage".into(), heard.as_ref());
            }
        });
        heard.forget();
    }

    pub async fn everything() {
        let workers = list(&registrations().await);
        for worker in &workers {
            // Whatever it is keeping ends, and it writes nothing any more.
            // One that cannot be told is unregistered below.
            let _ = call(&part(worker, "active"), "postMessage", &[object([("forget", true.into())])]);
        }
        for name in database_names().await.unwrap_or_else(|| DATABASES.map(str::to_owned).into()) {
            delete_database(&name).await;
        }
        let caches = global("caches");
        for name in strings(&answer(call(&caches, "keys", &[])).await) {
            answer(call(&caches, "delete", &[name.into()])).await;
        }
        for worker in workers {
            answer(call(&worker, "unregister", &[])).await;
        }
        let files = files().await;
        for name in file_names(&files).await {
            answer(call(&files, "removeEntry", &[name.into(), object([("recursive", true.into())])])).await;
        }
        // None are ever set here; an extension or a host may have.
        for cookie in cookies() {
            let name = cookie.split('=').next().unwrap_or_default();
            let gone = format!("{name}=; path=/; max-age=0");
            let _ = Reflect::set(&global("document"), &"cookie".into(), &gone.into());
        }
        // Last: whatever still ran above has nothing more to write.
        for storage in storages() {
            let _ = storage.clear();
        }
    }

    pub async fn left() -> Left {
        Left {
            databases: database_names().await,
            caches: length(&answer(call(&global("caches"), "keys", &[])).await),
            entries: storages().iter().map(|storage| storage.length().unwrap_or(0)).sum(),
            cookies: count(cookies().len()),
            files: count(file_names(&files().await).await.len()),
            workers: length(&registrations().await),
        }
    }

    async fn registrations() -> JsValue {
        answer(call(&part(&global("navigator"), "serviceWorker"), "getRegistrations", &[])).await
    }

    async fn files() -> JsValue {
        answer(call(&part(&global("navigator"), "storage"), "getDirectory", &[])).await
    }

    async fn file_names(folder: &JsValue) -> Vec<String> {
        let mut names = Vec::new();
        let Ok(keys) = call(folder, "keys", &[]) else { return names };
        loop {
            let next = answer(call(&keys, "next", &[])).await;
            match part(&next, "value").as_string() {
                Some(name) => names.push(name),
                None => return names,
            }
        }
    }

    fn storages() -> Vec<web_sys::Storage> {
        let Some(window) = web_sys::window() else { return Vec::new() };
        [window.local_storage(), window.session_storage()].into_iter().filter_map(|storage| storage.ok().flatten()).collect()
    }

    fn cookies() -> Vec<String> {
        let all = part(&global("document"), "cookie").as_string().unwrap_or_default();
        all.split(';').map(|cookie| cookie.trim().to_owned()).filter(|cookie| !cookie.is_empty()).collect()
    }

    fn channel() -> Option<JsValue> {
        let class: Function = global("BroadcastChannel").dyn_into().ok()?;
        Reflect::construct(&class, &Array::of1(&CHANNEL.into())).ok()
    }

    /// What a promise gives; `undefined` where it is refused.
    async fn answer(asked: Result<JsValue, JsValue>) -> JsValue {
        given(asked).await.unwrap_or_default()
    }

    fn list(what: &JsValue) -> Vec<JsValue> {
        if what.is_object() { Array::from(what).to_vec() } else { Vec::new() }
    }

    fn strings(what: &JsValue) -> Vec<String> {
        list(what).into_iter().filter_map(|one| one.as_string()).collect()
    }

    fn length(what: &JsValue) -> u32 {
        count(list(what).len())
    }

    fn count(length: usize) -> u32 {
        length.try_into().unwrap_or(u32::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_only_where_the_browser_says_so() {
        let nothing = Left { databases: Some(Vec::new()), ..Left::default() };
        assert!(nothing.is_nothing());
        assert!(!Left::default().is_nothing(), "a browser that does not list its databases has not said so");
        assert!(!Left { databases: Some(vec!["onward".to_owned()]), ..nothing.clone() }.is_nothing());
        assert!(!Left { entries: 1, ..nothing.clone() }.is_nothing());
        assert!(!Left { workers: 1, ..nothing }.is_nothing());
    }
}
