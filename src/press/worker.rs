//! The press's entry: a message from the page, an answer back.

use crate::messages::{BUILD, Tell};
use wasm_bindgen::JsCast;

/// Starts the worker: says that it runs.
pub fn run() {
    console_error_panic_hook::set_once();
    let scope: web_sys::DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let ready = serde_json::to_string(&Tell::<()>::Ready { build: BUILD.to_owned() }).expect("a Tell holds only strings and numbers");
    let message = js_sys::Array::of1(&ready.into());
    scope.post_message(&message).expect("a string can always be posted");
}
