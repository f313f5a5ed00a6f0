//! Settings: where work is and what happens if something goes wrong, in plain words; what can be set; backup; erasing.

mod backup;
mod browser;
mod erase;
mod keep;
mod language;
mod locking;
mod people;
mod vault;
mod words;

use crate::messages::{KeeperReply, KeeperRequest, KeepingRequest, VaultSettings};
use crate::ui::state::head::{arrive_when, focus_id};
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The page.
pub fn page() -> impl IntoView {
    let tongue = Tongue::here();
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready = Memo::new(move |_| tongue.need(&["vault", "packet", "settings"]));
    arrive_when(ready);
    let erasing = erase::Erasing::new();
    let is_over = Memo::new(move |_| erasing.is_over());
    move || match (ready.get(), is_over.get()) {
        (false, _) => view! { <h1 tabindex="-1">{t("shell-settings")}</h1> }.into_any(),
        // Nothing else is shown then: all of it would speak of a vault that is gone.
        (true, true) => erase::over(erasing),
        (true, false) => settings(erasing).into_any(),
    }
}

/// A part of the page: the id of its heading, and the heading's message.
type Part = (&'static str, &'static str);

const WHERE: Part = ("where", "settings-data");
const IF: Part = ("what-if", "settings-if");
const PROMISES: Part = ("promises", "settings-promises");
const LANGUAGE: Part = ("language", "settings-language");
const LOCKING: Part = ("locking", "settings-locking");
const PEOPLE: Part = (people::HEADING, "people");
const BACKUP: Part = ("backup", "settings-backup");
const KEEP: Part = ("keep", "settings-keep");
const BROWSER: Part = ("browser", "settings-browser");
const IDENTITY: Part = ("identity", "settings-identity");
const ERASE: Part = ("erase", "erase");
const PARTS: [Part; 11] = [WHERE, IF, PROMISES, LANGUAGE, PEOPLE, LOCKING, BACKUP, KEEP, BROWSER, IDENTITY, ERASE];

/// A part with its heading, which the contents lead to.
fn part((id, key): Part, children: impl IntoView + 'static) -> AnyView {
    view! {
        <section class="section" aria-labelledby=id>
            <h2 id=id tabindex="-1">{t(key)}</h2>
            {children}
        </section>
    }
    .into_any()
}

/// What the open vault says is set in it. Copies are free.
#[derive(Clone, Copy)]
struct Kept {
    session: Session,
    settings: RwSignal<Option<VaultSettings>>,
}

impl Kept {
    /// Asks whenever the vault is opened.
    fn new() -> Kept {
        let kept = Kept { session: Session::here(), settings: RwSignal::new(None) };
        let is_open = Memo::new(move |_| kept.session.is_open());
        Effect::new(move |_| {
            if is_open.get() {
                kept.ask();
            } else {
                kept.settings.set(None);
            }
        });
        kept
    }

    fn ask(self) {
        leptos::task::spawn_local(async move {
            if let Ok(KeeperReply::Settings(settings)) = self.session.ask(KeeperRequest::Keeping(KeepingRequest::Settings)).await {
                self.settings.try_set(Some(settings));
            }
        });
    }
}

fn settings(erasing: erase::Erasing) -> impl IntoView {
    let session = Session::here();
    let kept = Kept::new();
    let is_open = Memo::new(move |_| session.is_open());
    view! {
        <h1 tabindex="-1">{t("settings")}</h1>
        {contents()}
        {move || (!is_open.get()).then(|| view! {
            <div class="note">
                <p>{t("settings-locked")}</p>
                <p><a class="button button--quiet" href="/drafts/">{t("settings-unlock")}</a></p>
            </div>
        })}
        {words::where_it_is()}
        {words::what_if()}
        {words::promises()}
        {language::section()}
        {people::section()}
        {locking::section()}
        {backup::section(kept)}
        {keep::section(kept)}
        {browser::section()}
        {vault::section()}
        {erase::section(erasing)}
    }
}

/// What is on the page, in order. The address stays as it is: it is kept in the history.
fn contents() -> AnyView {
    let items = PARTS
        .into_iter()
        .map(|(id, key)| {
            view! {
                <li>
                    <a
                        href=format!("#{id}")
                        on:click=move |event| {
                            event.prevent_default();
                            focus_id(id);
                        }
                    >
                        {t(key)}
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <nav class="contents" aria-labelledby="contents">
            <h2 class="contents__title" id="contents">{t("settings-contents")}</h2>
            <ul class="contents__list">{items}</ul>
        </nav>
    }
    .into_any()
}
