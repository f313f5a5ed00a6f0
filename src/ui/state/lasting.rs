//! Whether what is stored here will probably be gone with the window: looked at once, while the keeper loads, so that no page
//! that says so moves under somebody's finger when the answer comes.

use crate::browser::temporary::{self, Temporary};
use crate::waiting;
use leptos::prelude::*;

/// An answer that has not come by then is done without.
const LOOK_AT_MOST_MS: u32 = 4_000;

/// What was found. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Lasting {
    found: RwSignal<Option<Option<Temporary>>>,
}

impl Lasting {
    /// Looks, and provides the answer to every page of the whole screen.
    pub fn provide() {
        let found = RwSignal::new(None);
        provide_context(Lasting { found });
        leptos::task::spawn_local(async move {
            let seen = waiting::within(LOOK_AT_MOST_MS, temporary::look()).await.flatten();
            found.try_set(Some(seen));
        });
    }

    /// From the context.
    pub fn here() -> Lasting {
        use_context().expect("the whole screen provides this to every page")
    }

    /// Whether the answer has come, or was given up; tracked.
    pub fn is_known(self) -> bool {
        self.found.read().is_some()
    }

    /// Why it will probably be gone, if anything speaks for that; tracked.
    pub fn temporary(self) -> Option<Temporary> {
        self.found.get().flatten()
    }
}
