//! One worker, seen from the page: questions out, answers back, and a plain account of how it ended.

use super::exit;
use super::oneshot::{Giver, Waiter, oneshot};
use super::workers::WorkerGone;
use crate::messages::{Ask, BUILD, Tell};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::MessageEvent;

type Outcome<A> = Result<(A, Option<Vec<u8>>), WorkerGone>;
type Handler = Closure<dyn FnMut(MessageEvent)>;
type ErrorHandler = Closure<dyn FnMut(JsValue)>;

enum State {
    /// Not heard of yet: questions wait here, since a worker that is still loading would lose them.
    Loading(Vec<(String, Option<Vec<u8>>)>),
    Ready,
    Gone(WorkerGone),
}

/// What a worker says without being asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The database was closed by another window or the browser: what was saved may be gone.
    StoreShut,
    /// Whether this keeper may write.
    Turn {
        /// Whether it may.
        writes: bool,
    },
    /// Another window asks to write.
    GiveWay,
    /// How far it has come with what it is doing, of 1000.
    Progress(u16),
}

type Listener = Rc<dyn Fn(Told)>;

struct Inner<A> {
    worker: Option<web_sys::Worker>,
    state: State,
    next: u32,
    pending: BTreeMap<u32, Giver<Outcome<A>>>,
    handlers: Option<(Handler, ErrorHandler)>,
    listener: Option<Listener>,
}

/// A worker that answers questions `Q` with answers `A`. The last clone that is dropped ends it.
pub struct Client<Q, A> {
    inner: Rc<RefCell<Inner<A>>>,
    questions: PhantomData<Q>,
}

impl<Q, A> Clone for Client<Q, A> {
    fn clone(&self) -> Self {
        Client { inner: Rc::clone(&self.inner), questions: PhantomData }
    }
}

impl<Q: Serialize, A: DeserializeOwned + 'static> Client<Q, A> {
    /// Starts a classic worker from a script.
    pub fn start(url: &str) -> Self {
        let inner = Rc::new(RefCell::new(Inner {
            worker: None,
            state: State::Loading(Vec::new()),
            next: 0,
            pending: BTreeMap::new(),
            handlers: None,
            listener: None,
        }));
        match web_sys::Worker::new(url) {
            Ok(worker) => listen_to(&inner, worker),
            Err(_) => inner.borrow_mut().state = State::Gone(WorkerGone::Died),
        }
        Client { inner, questions: PhantomData }
    }

    /// Takes over a worker that another client of this page has [released](Client::release), with the number of its last
    /// question.
    pub fn adopt(worker: web_sys::Worker, last: u32) -> Self {
        let inner = Rc::new(RefCell::new(Inner {
            worker: None,
            state: State::Ready,
            next: last,
            pending: BTreeMap::new(),
            handlers: None,
            listener: None,
        }));
        listen_to(&inner, worker);
        Client { inner, questions: PhantomData }
    }

    /// Lets go of the worker, which goes on, with the number of the last question; not while it loads or is asked something. For
    /// whoever holds a clone it has ended.
    pub fn release(&self) -> Option<(web_sys::Worker, u32)> {
        let mut inner = self.inner.borrow_mut();
        if !matches!(inner.state, State::Ready) || !inner.pending.is_empty() {
            return None;
        }
        let worker = inner.worker.take()?;
        forget(&worker);
        inner.state = State::Gone(WorkerGone::Ended);
        Some((worker, inner.next))
    }

    /// Whether nothing is being asked.
    pub fn is_idle(&self) -> bool {
        self.inner.borrow().pending.is_empty()
    }

    /// Asks at once, in the order of the calls. The answer, with the bytes beside it, comes when it is awaited.
    pub fn ask(&self, body: Q, bytes: Option<Vec<u8>>) -> impl Future<Output = Outcome<A>> + use<Q, A> {
        let waiter = self.put_question(body, bytes);
        // Kept until the answer is here: the last clone that is dropped ends the worker.
        let kept = self.clone();
        async move {
            let outcome = match waiter {
                Ok(waiter) => waiter.await,
                Err(why) => Err(why),
            };
            drop(kept);
            outcome
        }
    }

    fn put_question(&self, body: Q, bytes: Option<Vec<u8>>) -> Result<Waiter<Outcome<A>>, WorkerGone> {
        let mut inner = self.inner.borrow_mut();
        if let State::Gone(why) = inner.state {
            return Err(why);
        }
        inner.next += 1;
        let id = inner.next;
        let json = serde_json::to_string(&Ask { id, body }).expect("questions have only string keys");
        let (giver, waiter) = oneshot();
        inner.pending.insert(id, giver);
        match &mut inner.state {
            State::Loading(queue) => queue.push((json, bytes)),
            _ => post(inner.worker.as_ref(), &json, bytes.as_deref()),
        }
        Ok(waiter)
    }

    /// Whether it has not been heard of yet.
    pub fn is_loading(&self) -> bool {
        matches!(self.inner.borrow().state, State::Loading(_))
    }

    /// Calls back with what it says without being asked.
    pub fn listen(&self, listener: impl Fn(Told) + 'static) {
        self.inner.borrow_mut().listener = Some(Rc::new(listener));
    }

    /// How it ended, if it has.
    pub fn gone(&self) -> Option<WorkerGone> {
        match self.inner.borrow().state {
            State::Gone(why) => Some(why),
            _ => None,
        }
    }

    /// Ends the worker, whatever it is doing.
    pub fn end(&self) {
        gone(&self.inner, WorkerGone::Ended);
    }
}

impl<A> Drop for Inner<A> {
    fn drop(&mut self) {
        if let Some(worker) = self.worker.take() {
            worker.terminate();
            exit::worker_ended(&worker);
        }
    }
}

fn listen_to<A: DeserializeOwned + 'static>(inner: &Rc<RefCell<Inner<A>>>, worker: web_sys::Worker) {
    exit::worker_started(&worker);
    let weak = Rc::downgrade(inner);
    let on_message = Handler::new(move |event: MessageEvent| {
        if let Some(inner) = weak.upgrade() {
            heard(&inner, &event.data());
        }
    });
    let weak = Rc::downgrade(inner);
    let on_error = ErrorHandler::new(move |_event: JsValue| {
        if let Some(inner) = weak.upgrade() {
            gone(&inner, WorkerGone::Died);
        }
    });
    worker.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    worker.set_onerror(Some(on_error.as_ref().unchecked_ref()));
    worker.set_onmessageerror(Some(on_error.as_ref().unchecked_ref()));
    let mut inner = inner.borrow_mut();
    inner.worker = Some(worker);
    inner.handlers = Some((on_message, on_error));
}

fn forget(worker: &web_sys::Worker) {
    worker.set_onmessage(None);
    worker.set_onerror(None);
    worker.set_onmessageerror(None);
}

fn post(worker: Option<&web_sys::Worker>, json: &str, bytes: Option<&[u8]>) {
    let Some(worker) = worker else { return };
    let message = Array::of1(&JsValue::from_str(json));
    let transfer = Array::new();
    if let Some(bytes) = bytes {
        let buffer = Uint8Array::from(bytes).buffer();
        message.push(&buffer);
        transfer.push(&buffer);
    }
    // Cannot fail: a string and a fresh buffer can always be posted.
    let _ = worker.post_message_with_transfer(&message, &transfer);
}

fn heard<A: DeserializeOwned>(inner: &Rc<RefCell<Inner<A>>>, data: &JsValue) {
    let message: &Array = match data.dyn_ref() {
        Some(message) => message,
        None => return gone(inner, WorkerGone::Died),
    };
    let Some(told) = message.get(0).as_string().and_then(|json| serde_json::from_str::<Tell<A>>(&json).ok()) else {
        // What is not understood cannot be trusted to be alive. (`Ready` is, in every build.)
        return gone(inner, WorkerGone::Died);
    };
    match told {
        Tell::Ready { build } if build != BUILD => gone(inner, WorkerGone::OtherBuild),
        Tell::Ready { .. } => {
            let mut inner = inner.borrow_mut();
            if let State::Loading(queue) = std::mem::replace(&mut inner.state, State::Ready) {
                for (json, bytes) in queue {
                    post(inner.worker.as_ref(), &json, bytes.as_deref());
                }
            }
        }
        Tell::NoPolicy => gone(inner, WorkerGone::NoPolicy),
        Tell::Died => gone(inner, WorkerGone::Died),
        Tell::Progress { permille, .. } => unasked(inner, Told::Progress(permille)),
        Tell::StoreShut => unasked(inner, Told::StoreShut),
        Tell::Turn { writes } => unasked(inner, Told::Turn { writes }),
        Tell::GiveWay => unasked(inner, Told::GiveWay),
        Tell::Reply { id, body } => {
            let giver = inner.borrow_mut().pending.remove(&id);
            if let Some(giver) = giver {
                let bytes = message.get(1).dyn_ref::<ArrayBuffer>().map(|buffer| Uint8Array::new(buffer).to_vec());
                giver.give(Ok((body, bytes)));
            }
        }
    }
}

fn unasked<A>(inner: &Rc<RefCell<Inner<A>>>, what: Told) {
    // Called with nothing borrowed: it may ask.
    let listener = inner.borrow().listener.clone();
    if let Some(listener) = listener {
        listener(what);
    }
}

/// Ends it, and tells everyone who waits. The first reason stays.
fn gone<A>(inner: &Rc<RefCell<Inner<A>>>, why: WorkerGone) {
    let pending = {
        let mut inner = inner.borrow_mut();
        if matches!(inner.state, State::Gone(_)) {
            return;
        }
        inner.state = State::Gone(why);
        if let Some(worker) = inner.worker.take() {
            forget(&worker);
            worker.terminate();
            exit::worker_ended(&worker);
        }
        std::mem::take(&mut inner.pending)
    };
    for giver in pending.into_values() {
        giver.give(Err(why));
    }
}
