//! Carries out what [`super::turn`] decides: the browser's lock, and the channel between keepers.
//!
//! `web-sys` has Web Locks only behind a compiler flag, so they are called by name. A browser without them has no vault at
//! all: `boot.js` looks for them.

use super::turn::{Act, Event, PATIENCE_MS, Ticket, Turn, Word};
use crate::messages::{KeeperReply, Tell};
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{BroadcastChannel, MessageEvent, WorkerGlobalScope};

/// The lock that the keeper holds that may write; the channel has the same name.
const NAME: &str = "onward-writer";

/// How a lock is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// When it is free.
    Queue,
    /// Now or not at all.
    Now,
    /// Whoever has it loses it.
    Rob,
}

/// This keeper among the others.
pub struct Writer {
    turn: RefCell<Turn>,
    /// What lets a lock go, by the request that got it.
    held: RefCell<BTreeMap<Ticket, Function>>,
    channel: Option<BroadcastChannel>,
    tell: fn(&Tell<KeeperReply>),
}

impl Writer {
    /// Listens to the others. It takes no part until a vault is open.
    pub fn start(tell: fn(&Tell<KeeperReply>)) -> Rc<Writer> {
        let me = rand_core::RngCore::next_u32(&mut rand_core::OsRng);
        let channel = BroadcastChannel::new(NAME).ok();
        let writer = Rc::new(Writer { turn: RefCell::new(Turn::new(me)), held: RefCell::default(), channel, tell });
        if let Some(channel) = &writer.channel {
            let heard = Rc::clone(&writer);
            let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
                if let Some(word) = event.data().as_string().and_then(|text| read(&text)) {
                    heard.happens(Event::Heard(word));
                }
            });
            channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
            // For the life of the worker.
            listener.forget();
        }
        writer
    }

    /// Whether this keeper may write, for it to look at.
    pub fn gate(&self) -> Rc<Cell<bool>> {
        self.turn.borrow().gate()
    }

    /// Something happened.
    pub fn happens(self: &Rc<Self>, event: Event) {
        let acts = self.turn.borrow_mut().on(event);
        for act in acts {
            match act {
                Act::Tell(writes) => (self.tell)(&Tell::Turn { writes }),
                Act::AskPage => (self.tell)(&Tell::GiveWay),
                Act::Say(word) => {
                    if let Some(channel) = &self.channel {
                        // Not said: whoever waits for it waits no longer than its patience.
                        let _ = channel.post_message(&write(word).into());
                    }
                }
                Act::Queue(ticket) => drop(self.request(ticket, How::Queue)),
                Act::Rob(ticket) => drop(self.request(ticket, How::Rob)),
                Act::LetGo(ticket) => {
                    let let_go = self.held.borrow_mut().remove(&ticket);
                    if let Some(let_go) = let_go {
                        let _ = let_go.call0(&JsValue::NULL);
                    }
                }
                Act::Wait => self.wait(),
            }
        }
    }

    /// Before a vault is opened: takes the lock if nobody has it, so that the answer can say whose turn it is.
    pub async fn try_now(self: &Rc<Self>) {
        let ticket = self.turn.borrow_mut().try_ticket();
        if let Some(ticket) = ticket {
            let _ = JsFuture::from(self.request(ticket, How::Now)).await;
        }
    }

    /// Asks for the lock. What is given back is settled once it is known whether it was granted.
    fn request(self: &Rc<Self>, ticket: Ticket, how: How) -> Promise {
        let writer = Rc::clone(self);
        Promise::new(&mut move |known, _| {
            let (writer, told) = (Rc::clone(&writer), known.clone());
            let granting = Rc::clone(&writer);
            let granted = Closure::once_into_js(move |lock: JsValue| {
                if lock.is_falsy() {
                    return JsValue::UNDEFINED;
                }
                // Held until this promise is settled, or the worker ends, or somebody robs it.
                let hold = Promise::new(&mut |let_go, _| {
                    granting.held.borrow_mut().insert(ticket, let_go);
                });
                granting.happens(Event::Granted(ticket));
                let _ = told.call0(&JsValue::NULL);
                hold.into()
            });
            let asked = ask(how, &granted);
            spawn_local(async move {
                if let Ok(asked) = asked {
                    let _ = JsFuture::from(asked).await;
                }
                writer.held.borrow_mut().remove(&ticket);
                writer.happens(Event::Over(ticket));
                let _ = known.call0(&JsValue::NULL);
            });
        })
    }

    fn wait(self: &Rc<Self>) {
        let writer = Rc::clone(self);
        let waited = Closure::once_into_js(move || writer.happens(Event::Waited));
        let scope: WorkerGlobalScope = js_sys::global().unchecked_into();
        let _ = scope.set_timeout_with_callback_and_timeout_and_arguments_0(waited.unchecked_ref(), PATIENCE_MS);
    }
}

/// `navigator.locks.request(NAME, options, granted)`.
fn ask(how: How, granted: &JsValue) -> Result<Promise, JsValue> {
    let options = Object::new();
    match how {
        How::Queue => {}
        How::Now => drop(Reflect::set(&options, &"ifAvailable".into(), &true.into())),
        How::Rob => drop(Reflect::set(&options, &"steal".into(), &true.into())),
    }
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let locks = Reflect::get(&navigator, &"locks".into())?;
    let request: Function = Reflect::get(&locks, &"request".into())?.dyn_into()?;
    request.call3(&locks, &NAME.into(), &options, granted)?.dyn_into()
}

fn write(word: Word) -> String {
    match word {
        Word::Ask(who) => format!("ask {who}"),
        Word::Given(who) => format!("given {who}"),
    }
}

/// Anything else is not from a keeper of this build.
fn read(text: &str) -> Option<Word> {
    let (word, who) = text.split_once(' ')?;
    let who = who.parse().ok()?;
    match word {
        "ask" => Some(Word::Ask(who)),
        "given" => Some(Word::Given(who)),
        _ => None,
    }
}
