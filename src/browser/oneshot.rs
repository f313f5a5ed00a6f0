//! A value that comes once: what a pending question waits for.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

struct Slot<T> {
    value: Option<T>,
    waker: Option<Waker>,
}

/// The end that gives.
pub struct Giver<T>(Rc<RefCell<Slot<T>>>);

/// The end that waits. It waits for ever if the giver is dropped, so givers are never dropped without giving.
pub struct Waiter<T>(Rc<RefCell<Slot<T>>>);

/// Both ends.
pub fn oneshot<T>() -> (Giver<T>, Waiter<T>) {
    let slot = Rc::new(RefCell::new(Slot { value: None, waker: None }));
    (Giver(Rc::clone(&slot)), Waiter(slot))
}

impl<T> Giver<T> {
    /// Gives.
    pub fn give(self, value: T) {
        let waker = {
            let mut slot = self.0.borrow_mut();
            slot.value = Some(value);
            slot.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl<T> Future for Waiter<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let mut slot = self.0.borrow_mut();
        match slot.value.take() {
            Some(value) => Poll::Ready(value),
            None => {
                slot.waker = Some(context.waker().clone());
                Poll::Pending
            }
        }
    }
}
