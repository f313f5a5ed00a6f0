//! What is wrong with what was entered about the vault: which field, which words, and the summary at the top that leads there.

use crate::messages::Weak;
use crate::ui::state::head::{Head, Title, focus_id, focus_on};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The HTML ids of the fields for the groups of a recovery code.
pub const GROUP_FIELDS: [&str; 7] = ["group-1", "group-2", "group-3", "group-4", "group-5", "group-6", "group-7"];

/// Something wrong, with the field that it belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Neither a new vault nor a backup file was chosen.
    NoWay,
    /// What the worker is called is missing.
    Worker,
    /// No organisation.
    Organisation,
    /// No device.
    Device,
    /// The six words were not written down, or are not there yet.
    NotWritten,
    /// No passphrase.
    Empty,
    /// So many characters short.
    Short(usize),
    /// Too easy to guess.
    Weak(Weak),
    /// Another worker has this passphrase.
    Taken,
    /// The passphrase until now is missing.
    NoOld,
    /// It is not the passphrase until now.
    WrongOld,
    /// The passphrase to unlock with is missing.
    NoUnlock,
    /// It opens nothing.
    WrongUnlock,
    /// A group of the recovery code is missing, counted from 0.
    NoGroup(usize),
    /// The groups typed back are not those of the code; the first of them, counted from 0.
    NotTypedBack(usize),
    /// No recovery code.
    NoCode,
    /// A recovery code with a mistake in it.
    MistypedCode,
    /// A recovery code that does not open this.
    WrongCode,
    /// No file was chosen.
    NoFile,
    /// The file could not be read.
    UnreadableFile,
    /// The file is not a backup, or cannot be used: the name of the failure.
    File(&'static str),
    /// Nobody was chosen.
    NoColleague,
}

impl Wrong {
    /// The HTML id of the field.
    pub fn field(self) -> &'static str {
        match self {
            Wrong::NoWay => "start-new",
            Wrong::Worker => "worker",
            Wrong::Organisation => "organisation",
            Wrong::Device => "device",
            Wrong::NotWritten => "written",
            Wrong::Empty | Wrong::Short(_) | Wrong::Weak(_) | Wrong::Taken => "own-passphrase",
            Wrong::NoOld | Wrong::WrongOld => "old-passphrase",
            Wrong::NoUnlock | Wrong::WrongUnlock => "passphrase",
            Wrong::NoGroup(group) | Wrong::NotTypedBack(group) => GROUP_FIELDS.get(group).copied().unwrap_or(GROUP_FIELDS[0]),
            Wrong::NoCode | Wrong::MistypedCode | Wrong::WrongCode => "code",
            Wrong::NoFile | Wrong::UnreadableFile | Wrong::File(_) => "backup-file",
            Wrong::NoColleague => "forgotten-none",
        }
    }

    /// What happened and what to do, in words; tracked.
    pub fn say(self, tongue: Tongue) -> String {
        match self {
            Wrong::NoWay => tongue.text("vault-problem-way"),
            Wrong::Worker => tongue.text("vault-problem-worker"),
            Wrong::Organisation => tongue.text("vault-problem-organisation"),
            Wrong::Device => tongue.text("vault-problem-device"),
            Wrong::NotWritten => tongue.text("vault-problem-written"),
            Wrong::Empty | Wrong::NoUnlock => tongue.text("vault-problem-empty"),
            Wrong::NoOld => tongue.text("people-problem-old"),
            Wrong::Short(missing) => tongue.text_count("vault-problem-short", "missing", missing),
            Wrong::Weak(weak) => tongue.text(&["weak-", weak.key()].concat()),
            Wrong::Taken => tongue.with_todo("failure-passphrase-taken"),
            Wrong::WrongOld => tongue.text("people-problem-old-wrong"),
            Wrong::WrongUnlock => tongue.with_todo("failure-wrong-passphrase"),
            Wrong::NoGroup(group) => tongue.text_with("vault-problem-group", &[("number", &(group + 1).to_string())]),
            Wrong::NotTypedBack(_) => tongue.with_todo("failure-code-not-typed-back"),
            Wrong::NoCode => tongue.text("vault-problem-code"),
            Wrong::MistypedCode => tongue.with_todo("failure-mistyped-code"),
            Wrong::WrongCode => tongue.with_todo("failure-wrong-code"),
            Wrong::NoFile => tongue.text("vault-problem-file"),
            Wrong::UnreadableFile => tongue.text("vault-problem-file-unreadable"),
            Wrong::File(name) => tongue.with_todo(&["failure-", name].concat()),
            Wrong::NoColleague => tongue.text("people-problem-forgotten"),
        }
    }
}

/// Everything wrong on a page. A handle: copies are free.
#[derive(Clone, Copy, Default)]
pub struct Wrongs(RwSignal<Vec<Wrong>>);

impl Wrongs {
    /// The words beside a field.
    pub fn at(self, tongue: Tongue, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || self.0.with(|wrong| wrong.iter().find(|wrong| wrong.field() == field).map(|wrong| wrong.say(tongue))))
    }

    /// Shows what is wrong, and leads to it. Gives whether there is nothing. For handlers only.
    pub fn show(self, head: Head, wrong: Vec<Wrong>) -> bool {
        let fine = wrong.is_empty();
        head.set(Title { error: !fine, ..head.title_untracked() });
        self.0.set(wrong);
        if !fine {
            focus_on("#error-summary");
        }
        fine
    }

    /// Nothing is wrong any more.
    pub fn clear(self, head: Head) {
        self.show(head, Vec::new());
    }

    /// The summary at the top of the page; nothing while nothing is wrong.
    pub fn summary(self) -> impl IntoView {
        move || {
            let wrong = self.0.get();
            (!wrong.is_empty()).then(|| summary(wrong))
        }
    }
}

fn summary(wrong: Vec<Wrong>) -> impl IntoView {
    let tongue = Tongue::here();
    let items = wrong.into_iter().map(move |wrong| {
        let press = move |event: web_sys::MouseEvent| {
            // Without the address changing: which field was wrong is nobody's business.
            event.prevent_default();
            focus_id(wrong.field());
        };
        view! { <li><a href=["#", wrong.field()].concat() on:click=press>{move || wrong.say(tongue)}</a></li> }
    });
    view! {
        <div class="summary" id="error-summary" role="alert" tabindex="-1" aria-labelledby="error-summary-title">
            <h2 id="error-summary-title">{t("vault-problem-summary")}</h2>
            <ul class="summary__list">{items.collect_view()}</ul>
        </div>
    }
}
