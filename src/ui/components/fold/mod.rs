//! Something folded away whose contents are made when it is opened first, and stay then, so that nothing typed is lost when it is shut.

use crate::ui::state::head::focus_id;
use leptos::prelude::*;

/// A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Fold {
    id: StoredValue<String>,
    is_open: RwSignal<bool>,
    was_opened: RwSignal<bool>,
    /// Grows when the contents are to be made anew.
    times: RwSignal<u32>,
}

impl Fold {
    /// Shut. `id` is that of what is pressed.
    pub fn new(id: impl Into<String>) -> Fold {
        Fold { id: StoredValue::new(id.into()), is_open: RwSignal::new(false), was_opened: RwSignal::new(false), times: RwSignal::new(0) }
    }

    /// Opens it.
    pub fn open(self) {
        self.was_opened.set(true);
        self.is_open.set(true);
    }

    /// Whether it was opened, so that something may be typed in it. Tracked.
    pub fn is_begun(self) -> bool {
        self.was_opened.get()
    }

    /// Makes its contents anew, if they are there.
    pub fn renew(self) {
        self.times.update(|times| *times += 1);
    }

    /// Shuts it, with the focus on what opens it; its contents are made anew the next time.
    pub fn finish(self) {
        self.is_open.try_set(false);
        self.was_opened.try_set(false);
        self.times.try_update(|times| *times += 1);
        if let Some(id) = self.id.try_get_value() {
            request_animation_frame(move || focus_id(&id));
        }
    }

    /// It, with what is pressed and what is under it.
    pub fn view(self, summary: impl IntoView + 'static, contents: impl Fn() -> AnyView + Send + 'static) -> AnyView {
        let toggled = move |event: web_sys::Event| {
            let is_open = event_target::<web_sys::Element>(&event).has_attribute("open");
            if self.is_open.get_untracked() != is_open {
                self.is_open.set(is_open);
            }
            if is_open && !self.was_opened.get_untracked() {
                self.was_opened.set(true);
            }
        };
        view! {
            <details class="details" prop:open=move || self.is_open.get() on:toggle=toggled>
                <summary class="details__summary" id=self.id.get_value()>{summary}</summary>
                <div class="details__body">
                    {move || {
                        self.times.track();
                        self.was_opened.get().then(&contents)
                    }}
                </div>
            </details>
        }
        .into_any()
    }
}
