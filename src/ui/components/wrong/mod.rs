//! What is wrong with a form of our own pages: said at its top, with ways to the fields, and by each field.
//!
//! Accessibility: the summary takes the focus when something is wrong, and its links lead to the fields.

use crate::ui::state::head::focus_id;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// Something wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// The HTML id that the focus goes to.
    pub field: String,
    /// The message of the field's label.
    pub label: String,
    /// What is wrong, in words.
    pub words: String,
}

/// What is wrong with a form. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Faulty {
    all: RwSignal<Vec<Wrong>>,
    id: StoredValue<String>,
}

impl Faulty {
    /// Nothing, of a form whose ids begin with `id`.
    pub fn new(id: impl Into<String>) -> Faulty {
        Faulty { all: RwSignal::default(), id: StoredValue::new(id.into()) }
    }

    /// Shows what is wrong, in place of what was wrong before, and leads to it. Gives whether nothing is. For handlers.
    pub fn show(self, all: Vec<Wrong>) -> bool {
        let is_right = all.is_empty();
        self.all.try_set(all);
        if !is_right {
            let summary = self.summary_id();
            request_animation_frame(move || focus_id(&summary));
        }
        is_right
    }

    /// What is wrong with a field, in words; tracked.
    pub fn of(self, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || self.all.with(|all| all.iter().find(|wrong| wrong.field == field).map(|wrong| wrong.words.clone())))
    }

    /// As [`Faulty::of`], of a part of a field that has several boxes.
    pub fn of_part(self, field: &'static str, part: &'static str) -> Signal<Option<String>> {
        let is_it = move |wrong: &&Wrong| wrong.field.strip_suffix(part) == Some(field);
        Signal::derive(move || self.all.with(|all| all.iter().find(is_it).map(|wrong| wrong.words.clone())))
    }

    fn summary_id(self) -> String {
        self.id.with_value(|id| [id, "-summary"].concat())
    }

    /// The summary; nothing while nothing is wrong.
    pub fn summary(self) -> AnyView {
        let tongue = Tongue::here();
        let item = move |Wrong { field, label, words }: Wrong| {
            let href = ["#", &field].concat();
            view! {
                <li>
                    <a href=href on:click=move |event| {
                        // Without the address changing: which field was wrong is nobody's business.
                        event.prevent_default();
                        focus_id(&field);
                    }>{move || tongue.text(&label)}" – "{words}</a>
                </li>
            }
        };
        (move || {
            let all = self.all.get();
            (!all.is_empty()).then(|| {
                let title = [&self.summary_id(), "-title"].concat();
                view! {
                    <div class="summary" id=self.summary_id() role="alert" tabindex="-1" aria-labelledby=title.clone()>
                        <p class="note__title" id=title.clone()>{t("summary-title")}</p>
                        <ul class="summary__list">{all.into_iter().map(item).collect_view()}</ul>
                    </div>
                }
            })
        })
        .into_any()
    }
}
