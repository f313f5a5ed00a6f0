//! Who belongs to the person: each with a way to their entry, how they belong, and the way to say that it was a mistake; and a search for
//! one more. What is said stands in both entries.
//!
//! Accessibility: how many were found is said when that changes.

use super::desk::Desk;
use super::forms::needed;
use super::line::title;
use crate::messages::{Failure, Find, FoundLine, KeeperReply, KeeperRequest, RegisterRequest};
use crate::ui::components::button::Weight;
use crate::ui::components::entry::{Entry as Field, Trouble, Typing};
use crate::ui::components::fold::Fold;
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::wrong::{Faulty, Wrong};
use crate::ui::state::moment::today;
use crate::ui::state::tongue::{Tongue, t};
use crate::waiting;
use leptos::prelude::*;

/// So long after the last letter the keeper is asked: a word is typed faster than that.
const TYPING_PAUSE_MS: u32 = 150;

/// So many are shown of those that were found: of more, somebody types more.
const SHOWN: usize = 8;

/// The section of the entry.
pub fn section(desk: Desk) -> AnyView {
    let links = Memo::new(move |_| {
        desk.entry.with(|opened| {
            let links = opened.iter().flat_map(|opened| opened.entry.links());
            links.map(|(deed, to, words)| (deed.to_owned(), to.clone(), words.to_owned())).collect::<Vec<_>>()
        })
    });
    let fold = Fold::new("link-act");
    view! {
        <section class="section" aria-labelledby="register-links">
            <h2 id="register-links">{t("register-links")}</h2>
            {move || links.with(Vec::is_empty).then(|| view! { <p class="muted">{t("register-links-none")}</p> })}
            <ul class="history">
                <For each=move || links.get() key=|(deed, ..)| deed.clone() children=move |link| one(desk, link) />
            </ul>
            <div class="answers no-print">{fold.view(t("register-link"), move || form(desk, fold))}</div>
        </section>
    }
    .into_any()
}

fn one(desk: Desk, (_, to, words): (String, String, String)) -> AnyView {
    let named = RwSignal::new(None::<AnyName>);
    let id = to.clone();
    leptos::task::spawn_local(async move {
        let found = find(desk, id.clone()).await.unwrap_or_default().into_iter().find(|found| found.id == id);
        named.try_set(Some(found.map_or(AnyName::Gone, |found| AnyName::Called(found.line.name))));
    });
    let id = StoredValue::new(to);
    let name = move || match named.get() {
        Some(AnyName::Gone) => view! { <span class="muted">{t("register-link-gone")}</span> }.into_any(),
        known => {
            let name = if let Some(AnyName::Called(name)) = known { name } else { String::new() };
            let words = id.with_value(|id| title(&name, id));
            view! { <button type="button" class=Weight::Plain.class() on:click=move |_| desk.open(id.get_value())>{words}</button> }
                .into_any()
        }
    };
    view! {
        <li class="history__item">
            {name}
            {(!words.is_empty()).then(|| view! { <blockquote class="history__words" dir="auto">{words}</blockquote> })}
        </li>
    }
    .into_any()
}

/// What is known of who is at the other end.
#[derive(Clone, Debug, PartialEq, Eq)]
enum AnyName {
    /// Their name, or empty.
    Called(String),
    /// Their entry is not in the register any more.
    Gone,
}

/// The first entries that are like some words.
async fn find(desk: Desk, text: String) -> Option<Vec<FoundLine>> {
    let find = Find { text, ..Find::default() };
    match desk.session.ask(KeeperRequest::Register(RegisterRequest::Find { find, today: today() })).await {
        Ok(KeeperReply::Register(found)) => Some(found.read()?.lines),
        _ => None,
    }
}

/// The search for who belongs to the person, and how.
fn form(desk: Desk, fold: Fold) -> AnyView {
    let tongue = Tongue::here();
    let (text, words) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (found, chosen) = (RwSignal::new(None::<Vec<FoundLine>>), RwSignal::new(None::<String>));
    let (faulty, failed, busy) = (Faulty::new("link"), RwSignal::new(None::<String>), RwSignal::new(false));
    let own = desk.entry.with_untracked(|opened| opened.as_ref().map(|opened| opened.entry.id.clone())).unwrap_or_default();
    let own = StoredValue::new(own);
    let look = move |typed: String| {
        text.set(typed.clone());
        leptos::task::spawn_local(async move {
            waiting::sleep(TYPING_PAUSE_MS).await;
            let is_wanted = || text.try_with_untracked(|text| *text == typed) == Some(true);
            let looked_for = typed.trim().to_owned();
            if !is_wanted() {
                return;
            }
            let lines = if looked_for.is_empty() { None } else { find(desk, looked_for).await };
            let others = lines.map(|lines| lines.into_iter().filter(|found| own.with_value(|own| found.id != *own)).take(SHOWN).collect());
            if is_wanted() {
                chosen.set(None);
                found.set(others);
            }
        });
    };
    let send = move || {
        if busy.get_untracked() {
            return;
        }
        failed.set(None);
        let to = chosen.get_untracked();
        let mut wrong: Vec<Wrong> = Vec::new();
        if to.is_none() {
            let words = untrack(|| tongue.text("register-link-missing"));
            wrong.push(Wrong { field: "link-search".to_owned(), label: "register-link-search".to_owned(), words });
        }
        let how = needed(tongue, "link-words", "register-link-words", words);
        wrong.extend(how.as_ref().err().cloned().unwrap_or_default());
        if !faulty.show(wrong) {
            return;
        }
        let (Some(to), Ok(how)) = (to, how) else { return };
        busy.set(true);
        leptos::task::spawn_local(async move {
            match desk.link(to, how).await {
                Ok(()) => {
                    desk.said.try_set(Some("register-written"));
                    fold.finish();
                }
                Err(failure) => {
                    let key = match failure {
                        Failure::Conflict { .. } => "register-changed".to_owned(),
                        failure => ["failure-", failure.key()].concat(),
                    };
                    failed.try_set(Some(key));
                }
            }
            busy.try_set(false);
        });
    };
    let fields = view! {
        {faulty.summary()}
        <Field id="link-search" key="register-link-search" value=text on_input=look problem=faulty.of("link-search") />
        {results(found, chosen)}
        <Field
            id="link-words"
            key="register-link-words"
            value=words
            typing=Signal::stored(Typing::Text)
            on_input=move |text| words.set(text)
            problem=faulty.of("link-words")
        />
        {move || failed.get().map(|key| view! { <Trouble key=key /> })}
    };
    sent_form(fields, "register-write", move || busy.get(), send, ())
}

/// Those that were found, one of whom is chosen.
fn results(found: RwSignal<Option<Vec<FoundLine>>>, chosen: RwSignal<Option<String>>) -> AnyView {
    let tongue = Tongue::here();
    let said = move || {
        found.with(|found| match found.as_ref()?.len() {
            0 => Some(tongue.text("register-link-nobody")),
            count => Some(tongue.text_count("register-found", "count", count)),
        })
    };
    let one = move |FoundLine { id, line }: FoundLine| {
        let name = title(&line.name, &id);
        let id = StoredValue::new(id);
        view! {
            <button
                type="button"
                class="register__chip"
                aria-pressed=move || id.with_value(|id| chosen.with(|chosen| chosen.as_ref() == Some(id))).to_string()
                on:click=move |_| chosen.set(Some(id.get_value()))
            >
                {name}
            </button>
        }
    };
    view! {
        <div class="stack stack--close">
            <p role="status" class="muted">{said}</p>
            <div class="register__chips" role="group" aria-label=t("register-link-found")>
                {move || found.get().unwrap_or_default().into_iter().map(one).collect_view()}
            </div>
        </div>
    }
    .into_any()
}
