//! Waiting for the browser, in the page and in a worker: several answers at once, several who wait for one, and none for ever.

use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// A request that begins when it is first polled.
pub type Asked<'a, T, E> = Pin<Box<dyn Future<Output = Result<T, E>> + 'a>>;

/// Makes all requests at once, in their order, and waits for every answer: a request that is dropped unanswered stops the
/// worker when its answer comes. The first error, if there is one.
pub async fn all<T, E>(mut requests: Vec<Asked<'_, T, E>>) -> Result<Vec<T>, E> {
    let mut answers: Vec<Option<Result<T, E>>> = requests.iter().map(|_| None).collect();
    poll_fn(|context| {
        for (request, answer) in requests.iter_mut().zip(&mut answers) {
            if answer.is_none()
                && let Poll::Ready(come) = request.as_mut().poll(context)
            {
                *answer = Some(come);
            }
        }
        if answers.iter().all(Option::is_some) { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
    answers.into_iter().flatten().collect()
}

struct Arrival<T> {
    value: Option<T>,
    waiting: Vec<Waker>,
}

/// What comes of work that goes on whether or not anybody waits for it. Clones wait for the same.
pub struct Coming<T>(Rc<RefCell<Arrival<T>>>);

impl<T> Clone for Coming<T> {
    fn clone(&self) -> Self {
        Coming(Rc::clone(&self.0))
    }
}

impl<T: Clone> Future for Coming<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<T> {
        let mut arrival = self.0.borrow_mut();
        match &arrival.value {
            Some(value) => Poll::Ready(value.clone()),
            None => {
                arrival.waiting.push(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

/// Starts work and lets it run to its end.
pub fn start<T: 'static>(work: impl Future<Output = T> + 'static) -> Coming<T> {
    let coming = Coming(Rc::new(RefCell::new(Arrival { value: None, waiting: Vec::new() })));
    let arrival = Rc::clone(&coming.0);
    wasm_bindgen_futures::spawn_local(async move {
        let value = work.await;
        let mut arrival = arrival.borrow_mut();
        arrival.value = Some(value);
        arrival.waiting.drain(..).for_each(Waker::wake);
    });
    coming
}

/// What comes of something, unless it takes longer than so many milliseconds.
pub async fn within<F: Future>(limit_ms: u32, future: F) -> Option<F::Output> {
    let (mut future, mut over) = (pin!(future), pin!(sleep(limit_ms)));
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending => over.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Resolves after so many milliseconds. At once where there is no browser.
pub async fn sleep(milliseconds: u32) {
    #[cfg(target_arch = "wasm32")]
    {
        use wasm_bindgen::JsCast;
        let promise = js_sys::Promise::new(&mut |resolve, _| {
            let delay = i32::try_from(milliseconds).unwrap_or(i32::MAX);
            // A page or a worker that refuses timers is one that is going away: then this never resolves, which is right.
            let _ = match web_sys::window() {
                Some(window) => window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, delay),
                None => js_sys::global()
                    .unchecked_into::<web_sys::WorkerGlobalScope>()
                    .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, delay),
            };
        });
        let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = milliseconds;
    }
}
