//! Whether what is stored here will probably be gone with the window: looked at once, and only where somebody wants to know,
//! since looking writes to the disk that the keeper waits for.

use crate::browser::temporary::{self, Temporary};
use crate::waiting;
use leptos::prelude::*;

/// An answer that has not come by then is done without.
const LOOK_AT_MOST_MS: u32 = 4_000;

/// What was found. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Lasting {
    found: RwSignal<Option<Option<Temporary>>>,
    asked: StoredValue<bool>,
}

impl Lasting {
    /// Provides it to every page.
    pub fn provide() {
        provide_context(Lasting { found: RwSignal::new(None), asked: StoredValue::new(false) });
    }

    /// From the context.
    pub fn here() -> Lasting {
        use_context().expect("the screens that can have a vault provide this to every page")
    }

    /// Looks, if nobody has asked before: early, so that no page that says so moves under somebody's finger.
    pub fn look(self) {
        if self.asked.get_value() {
            return;
        }
        self.asked.set_value(true);
        leptos::task::spawn_local(async move {
            let seen = waiting::within(LOOK_AT_MOST_MS, temporary::look()).await.flatten();
            self.found.try_set(Some(seen));
        });
    }

    /// Whether the answer has come, or was given up; tracked. The first who asks makes it look.
    pub fn is_known(self) -> bool {
        self.look();
        self.found.read().is_some()
    }

    /// Why it will probably be gone, if anything speaks for that; tracked. The first who asks makes it look.
    pub fn temporary(self) -> Option<Temporary> {
        self.look();
        self.found.get().flatten()
    }
}
