//! The press's entry: a [`PressRequest`] from the page, fonts from the site, a PDF back.

use super::files::{FILES, FontBytes, FontFile, Wanted};
use super::{Paper, Printed, texts};
use crate::messages::{Ask, BUILD, PressFailure, PressReply, PressRequest, Tell};
use js_sys::{Array, ArrayBuffer, Reflect, Uint8Array};
use std::cell::RefCell;
use std::collections::HashMap;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Response};

thread_local! {
    /// Fonts that were fetched before, by their logical name.
    static FETCHED: RefCell<HashMap<&'static str, FontBytes>> = RefCell::default();
}

/// Starts the worker: says that it runs, and listens.
pub fn run() {
    // Nothing goes to the console: a panic's message can quote the text being set.
    std::panic::set_hook(Box::new(|_| tell(&Tell::Died, None)));
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(|event: MessageEvent| heard(&event.data()));
    scope().set_onmessage(Some(listener.as_ref().unchecked_ref()));
    // The worker listens as long as it lives.
    listener.forget();
    tell(&Tell::Ready { build: BUILD.to_owned() }, None);
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}

fn tell(what: &Tell<PressReply>, bytes: Option<&[u8]>) {
    let json = serde_json::to_string(what).expect("a Tell holds only strings and numbers");
    let message = Array::of1(&json.into());
    let transfer = Array::new();
    if let Some(bytes) = bytes {
        let buffer = Uint8Array::from(bytes).buffer();
        message.push(&buffer);
        transfer.push(&buffer);
    }
    // Cannot fail: a string and a fresh buffer can always be posted.
    let _ = scope().post_message_with_transfer(&message, &transfer);
}

/// What is not a question of ours is not answered: only our own page can reach this worker.
fn heard(data: &JsValue) {
    let json = data.dyn_ref::<Array>().and_then(|message| message.get(0).as_string());
    let Some(Ok(Ask { id, body })) = json.map(|json| serde_json::from_str::<Ask<PressRequest>>(&json)) else { return };
    match body {
        PressRequest::Print(print) => {
            let wanted = Wanted::by(&texts::of_print(&print));
            spawn_local(answer(id, wanted, move |sources, progress| super::set(&print, sources, progress)));
        }
        PressRequest::Blank(blank) => {
            let paper = match Paper::read(&blank) {
                Ok(paper) => paper,
                Err(reason) => return tell(&Tell::Reply { id, body: PressReply::Failed { reason } }, None),
            };
            let wanted = Wanted::by(&texts::of_blank(&paper));
            spawn_local(answer(id, wanted, move |sources, progress| super::set_blank(&paper, sources, progress)));
        }
        PressRequest::Leaf(leaf) => {
            let wanted = Wanted::by(&texts::of_leaf(&leaf));
            spawn_local(answer(id, wanted, move |sources, progress| super::set_leaf(&leaf, sources, progress)));
        }
        #[cfg(feature = "testkit")]
        PressRequest::Panic => panic!("asked to"),
    }
}

/// Fetches the fonts, has it set with them, and answers.
async fn answer(id: u32, mut wanted: Wanted, set: impl FnOnce(&[FontBytes], &mut dyn FnMut(u16)) -> Result<Printed, PressFailure>) {
    let mut sources = Vec::new();
    for file in &FILES {
        let Some(url) = wanted.asks(file).then(|| url(file.name)).flatten() else { continue };
        match fetched(file, &url).await {
            Some(source) => {
                wanted.got(&source);
                sources.push(source);
            }
            None => return tell(&Tell::Reply { id, body: PressReply::Failed { reason: PressFailure::Font } }, None),
        }
    }
    let mut last = 0;
    let mut progress = |permille: u16| {
        // Not more than twenty messages a document.
        if permille >= last + 50 || permille == 1000 {
            last = permille;
            tell(&Tell::Progress { id, permille }, None);
        }
    };
    match set(&sources, &mut progress) {
        Ok(printed) => {
            let gaps = serde_json::to_string(&printed.gaps).unwrap_or_default();
            tell(&Tell::Reply { id, body: PressReply::Pdf { missing: printed.missing(), gaps } }, Some(&printed.pdf));
        }
        Err(reason) => tell(&Tell::Reply { id, body: PressReply::Failed { reason } }, None),
    }
}

/// A font from memory, or from the site; none when it cannot be had, and then the next request tries again.
async fn fetched(file: &'static FontFile, url: &str) -> Option<FontBytes> {
    if let Some(source) = FETCHED.with_borrow(|fetched| fetched.get(file.name).cloned()) {
        return Some(source);
    }
    let response: Response = JsFuture::from(scope().fetch_with_str(url)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer: ArrayBuffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?.dyn_into().ok()?;
    let source = FontBytes::of(file, Uint8Array::new(&buffer).to_vec());
    FETCHED.with_borrow_mut(|fetched| fetched.insert(file.name, source.clone()));
    Some(source)
}

/// Where a file is served, as `globalThis.onward.files` says, which the build writes; none when the site does not have it.
/// Without such a list, under its own name.
fn url(name: &str) -> Option<String> {
    let onward = Reflect::get(&js_sys::global(), &"onward".into()).ok()?;
    if onward.is_undefined() {
        return Some(format!("/{name}"));
    }
    let files = Reflect::get(&onward, &"files".into()).ok()?;
    Reflect::get(&files, &name.into()).ok()?.as_string()
}
