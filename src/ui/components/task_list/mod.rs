//! A list of tasks, each with how far it is.

use leptos::prelude::*;

/// How far a task is. Words say it; the colour only repeats it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskStatus {
    /// Nothing answered yet.
    NotStarted,
    /// Some answered.
    Started,
    /// All answered.
    Done,
    /// Something to mend.
    Mend,
}

impl TaskStatus {
    fn class(self) -> &'static str {
        match self {
            TaskStatus::NotStarted => "tag",
            TaskStatus::Started => "tag tag--started",
            TaskStatus::Done => "tag tag--done",
            TaskStatus::Mend => "tag tag--mend",
        }
    }
}

/// The list round its tasks.
pub fn task_list(tasks: impl IntoView + 'static) -> AnyView {
    view! { <ol class="tasks">{tasks}</ol> }.into_any()
}

/// One task: its words lead into it.
pub fn task(
    id: String,
    letter: Option<char>,
    words: AnyView,
    status: TaskStatus,
    status_words: impl Fn() -> String + Send + 'static,
    on_press: impl Fn() + 'static,
) -> AnyView {
    let status_id = [&id, "-status"].concat();
    view! {
        <li class="task">
            {letter.map(|letter| view! { <span class="task__letter" aria-hidden="true">{letter}</span> })}
            <button type="button" class="task__name" id=id aria-describedby=status_id.clone() on:click=move |_| on_press()>{words}</button>
            <span class=status.class() id=status_id>{status_words}</span>
        </li>
    }
    .into_any()
}
