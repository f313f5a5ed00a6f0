//! What not every browser has, asked for by its name; and databases, which are the same everywhere.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A database that another window holds is waited for so long.
const DELETE_MS: i32 = 4_000;

/// Something of the page's global object; `undefined` where there is none.
pub fn global(name: &str) -> JsValue {
    part(&js_sys::global(), name)
}

/// A part of an object; `undefined` where there is none.
pub fn part(of: &JsValue, name: &str) -> JsValue {
    Reflect::get(of, &name.into()).unwrap_or_default()
}

/// An object with such parts.
pub fn object<const N: usize>(parts: [(&str, JsValue); N]) -> JsValue {
    let object = Object::new();
    for (name, value) in parts {
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}

/// Calls a method that not every browser has.
///
/// # Errors
/// When there is none, or it refuses at once.
pub fn call(of: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(of, &method.into())?.dyn_into()?;
    function.apply(of, &arguments.iter().collect())
}

/// What a promise gives.
///
/// # Errors
/// When it is refused, or was not even given.
pub async fn given(asked: Result<JsValue, JsValue>) -> Result<JsValue, JsValue> {
    JsFuture::from(Promise::resolve(&asked?)).await
}

/// Waits until a request to a database was answered, whichever way; at most so long, if that is said.
pub async fn settled(request: &JsValue, at_most_ms: Option<i32>) {
    let done = Promise::new(&mut |resolve, _| {
        for event in ["onsuccess", "onerror"] {
            let _ = Reflect::set(request, &event.into(), &resolve);
        }
        if let (Some(window), Some(ms)) = (web_sys::window(), at_most_ms) {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, ms);
        }
    });
    let _ = JsFuture::from(done).await;
}

/// The names of the site's databases; none where the browser does not tell.
pub async fn database_names() -> Option<Vec<String>> {
    let listed = given(call(&global("indexedDB"), "databases", &[])).await.ok()?;
    Some(Array::from(&listed).iter().filter_map(|one| part(&one, "name").as_string()).collect())
}

/// Deletes a database. Whether it is gone, [`database_names`] says.
pub async fn delete_database(name: &str) {
    if let Ok(request) = call(&global("indexedDB"), "deleteDatabase", &[name.into()]) {
        settled(&request, Some(DELETE_MS)).await;
    }
}
