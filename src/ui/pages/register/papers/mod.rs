//! The papers of an entry: what leaves the register in print, each folded away until it is wanted. `crate::papers` composes them; here
//! is what is asked before.

mod letter;
mod meeting;
mod returned;
mod review;
mod whole;

pub use returned::returned;

use super::desk::Desk;
use super::packets::Judged;
use crate::form::{Form, StatementId};
use crate::language::Lang;
use crate::messages::{Leaf, PressOrder};
use crate::packet::Voice;
use crate::papers::{Leave, Pen, leave};
use crate::ui::components::choose_language::ChooseLanguage;
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::fold::Fold;
use crate::ui::components::press_button::{Ready, Says, Then};
use crate::ui::pages::receive::judging::Received;
use crate::ui::state::forms::Forms;
use crate::ui::state::tongue::{Bundle, NoWords, Tongue, t};
use leptos::prelude::*;
use std::sync::Arc;

/// The words of the page and of its papers.
const WORDS: &[&str] = &["interface", "form", "consent", "packet", "contacts", "register", "papers"];

/// What is said while a paper is made.
const SAYS: Says = Says {
    working: "papers-working",
    stop: "papers-stop",
    done: "papers-done",
    missing: "papers-missing-characters",
    font: "papers-font",
    document: "papers-document",
    gone: "papers-gone",
};

/// How a paper's two languages stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    /// For whoever reads English, with the person's language beside it.
    EnglishFirst,
    /// For the person, with English beside their language.
    PersonsFirst,
    /// For the person, in their language.
    PersonsAlone,
}

/// The section, with a fold for each paper.
pub fn papers(desk: Desk, newest: Judged) -> AnyView {
    let is_there = Memo::new(move |_| desk.entry.with(Option::is_some));
    view! {
        <section class="section no-print" aria-labelledby="register-papers">
            <h2 id="register-papers">{t("register-papers")}</h2>
            {move || is_there.get().then(|| view! {
                <div class="answers">
                    {fold("paper-letter", "register-paper-letter", move || letter::letter(desk, newest))}
                    {fold("paper-review", "register-paper-review", move || review::review(desk, newest))}
                    {fold("paper-meeting", "register-paper-meeting", move || meeting::meeting(desk, newest))}
                    {fold("paper-whole", "register-paper-whole", move || whole::whole(desk, newest))}
                </div>
            })}
        </section>
    }
    .into_any()
}

/// A fold whose words come when it is opened.
fn fold(id: &'static str, key: &'static str, contents: impl Fn() -> AnyView + Copy + Send + Sync + 'static) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    Fold::new(id).view(t(key), move || {
        // A memo, so that another language changes the words and leaves what was typed.
        let ready = Memo::new(move |_| tongue.need(WORDS) & forms.whole().is_some());
        (move || if ready.get() { untrack(contents) } else { view! { <Working key="register-loading" /> }.into_any() }).into_any()
    })
}

/// The newest packet's contents and the form, once both are there; else why not. `shown` is made anew when another packet is judged.
fn with_packet(newest: Judged, shown: impl Fn(Arc<Received>, Arc<Form>) -> AnyView + Send + 'static) -> AnyView {
    let forms = Forms::here();
    let received = Memo::new(move |_| newest.received());
    (move || match (received.get(), forms.whole()) {
        (Some(received), Some(form)) => untrack(|| shown(received, form)),
        _ if newest.is_checking() => view! { <Working key="papers-reading" /> }.into_any(),
        _ => view! { <Trouble key="papers-no-packet" /> }.into_any(),
    })
    .into_any()
}

/// The person's language: the one in which the words of their agreement were shown, if papers are made in it.
fn persons_language(received: Option<&Received>) -> RwSignal<&'static str> {
    let consent = received.and_then(|received| received.view.record.consent.as_ref());
    let lang = consent
        .and_then(|consent| consent.agreements.first())
        .and_then(|agreement| agreement.lang.known())
        .filter(|lang| lang.is_offered());
    RwSignal::new(lang.unwrap_or(Lang::ENGLISH).tag())
}

/// The choice of the person's language.
fn language(id: &'static str, lang: RwSignal<&'static str>) -> AnyView {
    view! {
        <ChooseLanguage
            id=id
            key="papers-language"
            value=lang
            on_choose=move |tag: &'static str| lang.set(tag)
        />
    }
    .into_any()
}

/// Has a paper composed in the person's language and English, for the press; `file` says nothing of what is in it.
async fn composed(
    forms: Forms,
    form: Arc<Form>,
    tag: &'static str,
    order: Order,
    file: &str,
    compose: impl FnOnce(Pen<'_>) -> Option<Leaf>,
) -> Result<Ready, &'static str> {
    let lang = Lang::from_tag(tag).unwrap_or(Lang::ENGLISH);
    let bundle = Bundle::fetch(lang, WORDS).await.map_err(|NoWords| "papers-words")?;
    let leaf = bundle.both(|words, english| {
        let second = (words.lang() != english.lang()).then_some(words);
        let voice = match order {
            Order::EnglishFirst => Voice { words: english, second },
            Order::PersonsFirst => Voice { words, second: second.map(|_| english) },
            Order::PersonsAlone => Voice { words, second: None },
        };
        let area_name = |slug: &str, tag: &str| untrack(|| forms.area_name(slug, tag));
        compose(Pen { form: &form, voice, area_name: &area_name })
    });
    let leaf = leaf.ok_or("papers-not-made")?;
    Ok(Ready { request: PressOrder::leaf(&leaf), then: Then::Saved(file.to_owned()) })
}

/// Which agencies the person named, and which they do not want to be told: their words, beside the choice.
fn named_agencies(received: &Received) -> AnyView {
    let consent = received.view.record.consent.as_ref();
    let named = |key: &'static str, words: &str| {
        let words = if words.trim().is_empty() {
            view! { <span class="muted">{t("papers-agencies-open")}</span> }.into_any()
        } else {
            view! { <bdi dir="auto">{words.to_owned()}</bdi> }.into_any()
        };
        view! { <div><dt>{t(key)}</dt><dd>{words}</dd></div> }
    };
    let agencies = consent.map(|consent| consent.agencies.as_str()).unwrap_or_default();
    let agencies_not = consent.map(|consent| consent.agencies_not.as_str()).unwrap_or_default();
    view! { <dl class="facts">{named("papers-agencies", agencies)}{named("papers-agencies-not", agencies_not)}</dl> }.into_any()
}

/// The contents where something may be told to other agencies; else why nothing may.
fn where_leave_is_given(desk: Desk, contents: impl Fn() -> AnyView + Send + 'static) -> AnyView {
    let agencies = StatementId::ShareAgencies;
    let given = Memo::new(move |_| desk.entry.with(|opened| opened.as_ref().map(|opened| leave(&opened.entry, agencies))));
    (move || match given.get() {
        Some(Leave::Given) => untrack(&contents),
        Some(other) => view! { {not_offered(vec![(agencies, other)])}<Trouble key="papers-agencies-none" /> }.into_any(),
        None => ().into_any(),
    })
    .into_any()
}

/// What cannot be offered, each with its reason.
fn not_offered(refused: Vec<(StatementId, Leave)>) -> AnyView {
    if refused.is_empty() {
        return ().into_any();
    }
    let tongue = Tongue::here();
    let one = move |(statement, leave): (StatementId, Leave)| {
        let said = move || {
            let what = tongue.text(&["reading-withheld-", statement.name()].concat());
            let why = tongue.text(&["papers-leave-", leave.name()].concat());
            tongue.text_with("papers-not-offered-one", &[("what", &what), ("why", &why)])
        };
        view! { <li>{said}</li> }
    };
    let items = refused.into_iter().map(one).collect_view();
    view! { <div class="note"><p class="note__title">{t("papers-not-offered")}</p><ul>{items}</ul></div> }.into_any()
}
