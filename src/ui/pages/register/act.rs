//! One thing to write down: a form with the day on which it happened, folded away until it is wanted. What the keeper refuses stays in
//! the form as it was typed.

use super::desk::Desk;
use crate::answers::TypedDate;
use crate::messages::Failure;
use crate::notes::WORDS_MAX;
use crate::register::{Day, NotWritten, What};
use crate::ui::components::day::{day_field, day_of, typed};
use crate::ui::components::entry::{Entry, Trouble, Typing};
use crate::ui::components::field::problem_text;
use crate::ui::components::fold::Fold;
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::wrong::{Faulty, Wrong};
use crate::ui::state::moment::today;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// How an act is called: the HTML ids of its form and of its day, and the message of its button and its fold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Called {
    /// Begins the form's ids.
    pub id: &'static str,
    /// The id of the day.
    pub day: &'static str,
    /// The message of what opens it.
    pub key: &'static str,
    /// The message of the day.
    pub on: &'static str,
}

/// The form's state. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Act {
    desk: Desk,
    called: Called,
    fold: Fold,
    on: RwSignal<TypedDate>,
    faulty: Faulty,
    failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
    /// The deeds in place of which it is written, of what can be said twice.
    instead: StoredValue<Vec<String>>,
    tongue: Tongue,
}

/// The fold with the form; `form` makes it when it is opened.
pub fn act(desk: Desk, called: Called, form: fn(Act) -> AnyView) -> AnyView {
    folded(desk, called, Fold::new([called.id, "-act"].concat()), form)
}

/// The same while something is so. What was begun stays until it is written down, also if another window writes something meanwhile by
/// which it is not so any more: then the keeper says why not, and nothing typed is lost.
pub fn act_while(desk: Desk, called: Called, so: Memo<bool>, form: fn(Act) -> AnyView) -> AnyView {
    let fold = Fold::new([called.id, "-act"].concat());
    let stands = Memo::new(move |_| so.get() || fold.is_begun());
    (move || stands.get().then(|| folded(desk, called, fold, form))).into_any()
}

fn folded(desk: Desk, called: Called, fold: Fold, form: fn(Act) -> AnyView) -> AnyView {
    let tongue = Tongue::here();
    fold.view(
        move || tongue.text(called.key),
        move || {
            form(Act {
                desk,
                called,
                fold,
                on: RwSignal::new(typed(today())),
                faulty: Faulty::new(called.id),
                failed: RwSignal::new(None),
                busy: RwSignal::new(false),
                instead: StoredValue::new(Vec::new()),
                tongue,
            })
        },
    )
}

impl Act {
    /// The entry's page.
    pub fn desk(self) -> Desk {
        self.desk
    }

    /// What is written stands in place of these deeds.
    pub fn instead(self, deeds: Vec<String>) {
        self.instead.set_value(deeds);
    }

    /// What is wrong with a field, in words; tracked.
    pub fn problem(self, field: &'static str) -> Signal<Option<String>> {
        self.faulty.of(field)
    }

    /// A text of several lines.
    pub fn text(self, id: &'static str, key: &'static str, value: RwSignal<String>) -> AnyView {
        view! {
            <Entry
                id=id
                key=key
                value=value
                typing=Signal::stored(Typing::Text)
                on_input=move |text| value.set(text)
                problem=self.problem(id)
            />
        }
        .into_any()
    }

    /// The form with its fields, the day, and its button. `what` is called when it is sent: what is to be written down, or what is
    /// wrong with the fields.
    pub fn form(
        self,
        fields: impl IntoView + 'static,
        action: &'static str,
        what: impl Fn() -> Result<What, Vec<Wrong>> + 'static,
    ) -> AnyView {
        let first_box: &'static str = self.called.day;
        let fields = view! {
            {self.faulty.summary()}
            {fields}
            {day_field(first_box, self.called.on, self.on, self.day_problem())}
            {move || self.failed.get().map(|key| view! { <Trouble key=key /> })}
        };
        sent_form(fields, action, move || self.busy.get(), move || self.send(what()), ())
    }

    fn day_problem(self) -> Signal<Option<String>> {
        self.faulty.of_part(self.called.day, "-day")
    }

    fn day_wrong(self, words: String) -> Wrong {
        Wrong { field: [self.called.day, "-day"].concat(), label: self.called.on.to_owned(), words }
    }

    fn send(self, what: Result<What, Vec<Wrong>>) {
        if self.busy.get_untracked() {
            return;
        }
        self.failed.set(None);
        let tongue = self.tongue;
        let mut wrong = what.as_ref().err().cloned().unwrap_or_default();
        let on = self.on.with_untracked(day_of);
        if let Err(kind) = &on {
            wrong.push(self.day_wrong(untrack(|| problem_text(tongue, kind))));
        }
        if !self.faulty.show(wrong) {
            return;
        }
        let (Ok(on), Ok(what)) = (on, what) else { return };
        self.busy.set(true);
        leptos::task::spawn_local(self.write(on, what));
    }

    async fn write(self, on: Day, what: What) {
        self.desk.said.set(None);
        match self.desk.write(on, what, self.instead.get_value()).await {
            Ok(()) => {
                self.busy.try_set(false);
                self.desk.said.try_set(Some("register-written"));
                self.fold.finish();
                return;
            }
            Err(failure) => {
                let key = ["failure-", failure.key()].concat();
                if is_about_day(&failure) {
                    self.faulty.show(vec![self.day_wrong(untrack(|| self.tongue.with_todo(&key)))]);
                } else {
                    self.failed.try_set(Some(if matches!(failure, Failure::Conflict { .. }) {
                        "register-changed".to_owned()
                    } else {
                        key
                    }));
                }
            }
        }
        self.busy.try_set(false);
    }
}

/// Whether the day is what the register does not take.
pub fn is_about_day(failure: &Failure) -> bool {
    use NotWritten::{BeforeLast, BeforeReferral, BeforeSupport, InFuture};
    matches!(failure, Failure::NotWritten(InFuture | BeforeReferral | BeforeSupport | BeforeLast))
}

/// A field that was left empty.
pub fn missing(tongue: Tongue, field: &str, label: &str) -> Wrong {
    Wrong { field: field.to_owned(), label: label.to_owned(), words: untrack(|| tongue.text("register-missing")) }
}

/// What is wrong with a text, if it is too long for the register.
pub fn too_long(tongue: Tongue, field: &str, label: &str, text: &str) -> Option<Wrong> {
    let count = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    let max = u32::try_from(WORDS_MAX).unwrap_or(u32::MAX);
    let kind = crate::answers::ProblemKind::TooLong { max, count };
    (count > max).then(|| Wrong { field: field.to_owned(), label: label.to_owned(), words: untrack(|| problem_text(tongue, &kind)) })
}
