//! The worker's entry: messages from the page in, answers out, one at a time and in order.

use super::Keeper;
use super::subtle::Subtle;
use super::turn::{self, Event};
use super::writer::Writer;
use crate::messages::{Ask, BUILD, Failure, KeeperReply, KeeperRequest, KeepingRequest, Tell};
use crate::seal::Prover;
use crate::vault::BrowserStore;
use js_sys::{Array, ArrayBuffer, Uint8Array};
use std::cell::RefCell;
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};
use zeroize::Zeroizing;

type Question = (Ask<KeeperRequest>, Option<Vec<u8>>);

#[derive(Default)]
struct Queue {
    waiting: VecDeque<Question>,
    busy: bool,
}

/// Starts the worker: it listens, and says so.
pub fn run() {
    // What went wrong is not written to the console, where it could hold what somebody typed.
    std::panic::set_hook(Box::new(|_| tell(&Tell::Died)));
    let writer = Writer::start(tell);
    let prover = Subtle::here().map_or_else(Prover::default, |browser| Prover::helped_by(Box::new(browser)));
    let keeper = Keeper::new(BrowserStore::default(), || js_sys::Date::now() as u64).gated_by(writer.gate()).proving_by(prover);
    let keeper = Rc::new(RefCell::new(Some(keeper)));
    let queue = Rc::new(RefCell::new(Queue::default()));
    let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let Some(question) = heard(&event) else { return };
        // At once, and not behind what waits: it concerns other windows.
        if let KeeperRequest::Keeping(KeepingRequest::TakeOver) = question.0.body {
            writer.happens(Event::TakeOver);
            return tell(&Tell::Reply { id: question.0.id, body: KeeperReply::Done });
        }
        let idle = {
            let mut queue = queue.borrow_mut();
            queue.waiting.push_back(question);
            !std::mem::replace(&mut queue.busy, true)
        };
        if idle {
            wasm_bindgen_futures::spawn_local(work(Rc::clone(&keeper), Rc::clone(&writer), Rc::clone(&queue)));
        }
    });
    scope().set_onmessage(Some(listener.as_ref().unchecked_ref()));
    // For the life of the worker.
    listener.forget();
    tell(&Tell::Ready { build: BUILD.to_owned() });
}

/// Answers until nothing waits. The keeper is taken out while it works, so nothing else can use it meanwhile.
async fn work(keeper: Rc<RefCell<Option<Keeper<BrowserStore>>>>, writer: Rc<Writer>, queue: Rc<RefCell<Queue>>) {
    loop {
        let next = queue.borrow_mut().waiting.pop_front();
        let Some((Ask { id, body }, file)) = next else {
            queue.borrow_mut().busy = false;
            return;
        };
        // In its turn: what the page saved before is stored.
        if let KeeperRequest::Keeping(KeepingRequest::GiveWay) = body {
            writer.happens(Event::GaveWay);
            tell(&Tell::Reply { id, body: KeeperReply::Done });
            continue;
        }
        let opens = turn::opens(&body);
        if opens {
            writer.try_now().await;
        }
        let mut at_work = keeper.borrow_mut().take().expect("only one of these runs at a time");
        at_work.tell_progress(move |permille| tell(&Tell::Progress { id, permille }));
        let mut body = at_work.answer(body, file).await;
        match &mut body {
            KeeperReply::Opened(opened) if opens => {
                writer.happens(Event::Opened);
                opened.writes = writer.gate().get();
            }
            _ if opens => writer.happens(Event::NotOpened),
            KeeperReply::Failed(Failure::KeysChanged) => writer.happens(Event::Shut),
            _ => {}
        }
        let beside = at_work.take_beside();
        *keeper.borrow_mut() = Some(at_work);
        tell_with(&Tell::Reply { id, body }, beside.as_deref());
    }
}

/// A question as the page posts it: `[json, bytes?]`. Anything else is not from our page, and is not answered.
fn heard(event: &MessageEvent) -> Option<Question> {
    let data = event.data();
    let message: &Array = data.dyn_ref()?;
    // It may hold a passphrase.
    let json = Zeroizing::new(message.get(0).as_string()?);
    let question = serde_json::from_slice(json.as_bytes()).ok()?;
    let file = message.get(1).dyn_ref::<ArrayBuffer>().map(|buffer| Uint8Array::new(buffer).to_vec());
    Some((question, file))
}

fn tell(what: &Tell<KeeperReply>) {
    tell_with(what, None);
}

fn tell_with(what: &Tell<KeeperReply>, file: Option<&[u8]>) {
    let json = serde_json::to_string(what).expect("replies have only string keys");
    let message = Array::of1(&json.into());
    let transfer = Array::new();
    if let Some(file) = file {
        let buffer = Uint8Array::from(file).buffer();
        message.push(&buffer);
        transfer.push(&buffer);
    }
    scope().post_message_with_transfer(&message, &transfer).expect("a string and a fresh buffer can always be posted");
}

fn scope() -> DedicatedWorkerGlobalScope {
    js_sys::global().unchecked_into()
}
