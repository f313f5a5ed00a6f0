//! Erasing everything on this device: said before, confirmed by a typed word, and afterwards what the browser still lists.

use super::{ERASE, part};
use crate::browser::erase::{self, Left};
use crate::browser::page;
use crate::messages::{Failure, KeeperReply, KeeperRequest, KeepingRequest};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Entry, Trouble, Working};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::state::head::{focus_id, focus_on};
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use crate::waiting;
use leptos::prelude::*;

const WORD: &str = "erase-word-field";
/// Other windows get so long to let go of the vault.
const LET_GO_MS: u32 = 400;
/// The keeper gets so long: a database that another window holds is waited for.
const KEEPER_MS: u32 = 10_000;

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Outcome {
    /// What the browser still lists.
    left: Left,
    /// Why the keeper could not delete the vault, if it could not.
    failed: Option<Failure>,
}

/// How far it has come. Copies are free.
#[derive(Clone, Copy)]
pub struct Erasing {
    session: Session,
    working: RwSignal<bool>,
    outcome: RwSignal<Option<Outcome>>,
}

impl Erasing {
    /// Not begun.
    pub fn new() -> Erasing {
        Erasing { session: Session::here(), working: RwSignal::new(false), outcome: RwSignal::new(None) }
    }

    /// Whether it was tried; tracked.
    pub fn is_over(self) -> bool {
        self.outcome.with(Option::is_some)
    }

    fn start(self) {
        if self.working.get_untracked() {
            return;
        }
        self.working.set(true);
        leptos::task::spawn_local(async move {
            erase::tell_others();
            waiting::sleep(LET_GO_MS).await;
            let asked = self.session.ask(KeeperRequest::Keeping(KeepingRequest::Erase));
            let failed = match waiting::within(KEEPER_MS, asked).await {
                Some(Ok(KeeperReply::Failed(failure))) => Some(failure),
                // A keeper that is gone or hangs deletes nothing; what is left is deleted below, and listed.
                Some(_) | None => None,
            };
            self.session.let_go();
            erase::everything().await;
            let left = erase::left().await;
            self.working.set(false);
            self.outcome.set(Some(Outcome { left, failed }));
            focus_on("h1");
        });
    }
}

/// The part: what it deletes and what it does not, and the word to type.
pub fn section(erasing: Erasing) -> AnyView {
    let tongue = Tongue::here();
    let typed = RwSignal::new(String::new());
    let asked = RwSignal::new(false);
    let wrong = RwSignal::new(false);
    let problem =
        Signal::derive(move || wrong.get().then(|| tongue.text_with("erase-word-wrong", &[("word", &tongue.text("erase-word"))])));
    let erase = move || {
        let is_right = typed.with_untracked(|typed| is_confirmed(typed, tongue));
        wrong.set(!is_right);
        if is_right { erasing.start() } else { focus_id(WORD) }
    };
    let is_working = move || erasing.working.get();
    part(
        ERASE,
        view! {
            <p>{t("erase.lead")}</p>
            <h3>{t("erase-deletes")}</h3>
            <ul class="plain-list">
                <li>{t("erase-deletes.vault")}</li>
                <li>{t("erase-deletes.keys")}</li>
                <li>{t("erase-deletes.rest")}</li>
            </ul>
            <h3>{t("erase-stays")}</h3>
            <ul class="plain-list">
                <li>{t("erase-stays.files")}</li>
                <li>{t("erase-stays.history")}</li>
                <li>{t("erase-stays.copies")}</li>
            </ul>
            {move || if asked.get() {
                view! {
                    <form
                        class="form"
                        autocomplete="off"
                        on:submit=move |event| {
                            event.prevent_default();
                            erase();
                        }
                    >
                        <p>{move || tongue.text_with("erase-type", &[("word", &tongue.text("erase-word"))])}</p>
                        <Entry id=WORD key="erase-word-field" value=typed on_input=move |text| typed.set(text) problem=problem />
                        {move || is_working().then(|| view! { <Working key="erase-working" /> })}
                        <div class="actions">
                            <button type="submit" class="button button--removing" aria-disabled=move || is_working().then_some("true")>
                                {t("erase-do")}
                            </button>
                            {button(Weight::Plain, t("erase-not"), move || {
                                typed.set(String::new());
                                wrong.set(false);
                                asked.set(false);
                                focus_id(ERASE.0);
                            })}
                        </div>
                    </form>
                }
                    .into_any()
            } else {
                view! {
                    <div class="actions">
                        {button(Weight::Removing, t("erase-begin"), move || {
                            asked.set(true);
                            request_animation_frame(move || focus_id(WORD));
                        })}
                    </div>
                }
                    .into_any()
            }}
        },
    )
}

/// Whether the word was typed, in the language or in English: a keyboard may not have the letters of the language on screen.
fn is_confirmed(typed: &str, tongue: Tongue) -> bool {
    untrack(|| tongue.with_both(|words, english| [words, english].iter().any(|words| is_word(typed, &words.text("erase-word")))))
}

/// Whether the word was typed: spaces round it and capital letters do not matter.
fn is_word(typed: &str, word: &str) -> bool {
    typed.trim().to_lowercase() == word.to_lowercase()
}

/// What is shown when it was tried.
pub fn over(erasing: Erasing) -> AnyView {
    (move || erasing.outcome.get().map(|outcome| told(erasing, outcome))).into_any()
}

fn told(erasing: Erasing, Outcome { left, failed }: Outcome) -> AnyView {
    let is_nothing = left.is_nothing();
    view! {
        <h1 tabindex="-1">{t(if is_nothing { "erased" } else { "erased-not-all" })}</h1>
        {failed.map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        {if is_nothing {
            notification(Tone::Good, view! { <p>{t("erased-nothing-left")}</p> })
        } else {
            view! {
                <p>{t("erased-left")}</p>
                {listing(&left)}
                <p>{t("erased-left.do")}</p>
            }
                .into_any()
        }}
        <h2>{t("erased-next")}</h2>
        <ul class="plain-list">
            <li>{t("erased-next.files")}</li>
            <li>{t("erased-next.history")}</li>
            <li>{t("erased-next.trash")}</li>
        </ul>
        {move || erasing.working.get().then(|| view! { <Working key="erase-working" /> })}
        <div class="actions">
            {(!is_nothing).then(|| button(Weight::Main, t("erase-again"), move || erasing.start()))}
            // The page's memory goes with it.
            {button(Weight::Quiet, t("erased-leave"), || page::replace("/"))}
        </div>
    }
    .into_any()
}

/// Each kind of thing that the browser still lists.
fn listing(left: &Left) -> AnyView {
    let tongue = Tongue::here();
    let databases = match &left.databases {
        None => Some(view! { <li>{t("erased-databases-unknown")}</li> }.into_any()),
        Some(names) if names.is_empty() => None,
        Some(names) => {
            let count = names.len();
            let names = names.join(", ");
            Some(
                view! { <li>{move || tongue.text_count("erased-databases", "count", count)}" "<bdi dir="ltr">{names}</bdi></li> }
                    .into_any(),
            )
        }
    };
    let counted = [
        ("erased-caches", left.caches),
        ("erased-entries", left.entries),
        ("erased-cookies", left.cookies),
        ("erased-files", left.files),
        ("erased-workers", left.workers),
    ];
    let rest = counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| view! { <li>{move || tongue.text_count(key, "count", count as usize)}</li> })
        .collect_view();
    view! { <ul class="plain-list">{databases}{rest}</ul> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_is_the_word_whatever_its_letters_case() {
        assert!(is_word(" Erase ", "erase"));
        assert!(is_word("محو", "محو"));
        assert!(!is_word("", "erase"));
        assert!(!is_word("eras", "erase"));
    }
}
