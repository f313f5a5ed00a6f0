//! What of the site is kept on this device: what that leaves behind, what to keep and how much it is, how far it has come, taking it
//! away, and which version it is.
//!
//! Accessibility: what goes on and what came of it is said aloud; nothing takes the focus away.

use super::parts;
use crate::browser::offline::{self, Listed, Outcome, Standing, Stop, Version};
use crate::language::Lang;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::choice_row::{ChoiceRow, Control};
use crate::ui::components::choose_language::named;
use crate::ui::components::link::link;
use crate::ui::routes::{Route, Slug};
use crate::ui::state::guide::{File, Guide};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// What goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Now {
    /// Nothing yet.
    Idle,
    /// So many bytes are there, of so many.
    Keeping(u64, u64),
    /// This came of it.
    Done(Outcome),
    /// It was taken away.
    Forgotten,
    /// A referral is open: no new version starts.
    Draft,
}

/// What somebody chose, and what there is. Copies are free.
#[derive(Clone, Copy)]
struct Offline {
    standing: RwSignal<Option<Standing>>,
    listed: RwSignal<Option<Listed>>,
    now: RwSignal<Now>,
    with_referral: RwSignal<bool>,
    languages: RwSignal<BTreeSet<&'static str>>,
    areas: RwSignal<BTreeSet<String>>,
    stop: StoredValue<Option<Stop>, LocalStorage>,
}

impl Offline {
    fn new(tongue: Tongue) -> Offline {
        Offline {
            standing: RwSignal::new(None),
            listed: RwSignal::new(None),
            now: RwSignal::new(Now::Idle),
            with_referral: RwSignal::new(false),
            languages: RwSignal::new([Lang::ENGLISH, tongue.lang_untracked()].map(Lang::tag).into()),
            areas: RwSignal::default(),
            stop: StoredValue::new_local(None),
        }
    }

    /// Asks the browser how things stand.
    async fn look(self) {
        let standing = offline::standing().await;
        let listed = offline::listed().await;
        self.areas.set(listed.iter().flat_map(Listed::areas).collect());
        self.listed.set(listed);
        self.standing.set(Some(standing));
    }

    /// The groups chosen; tracked.
    fn groups(self) -> Vec<String> {
        let languages: Vec<&str> = self.languages.get().into_iter().collect();
        let areas: Vec<String> = self.areas.get().into_iter().collect();
        offline::groups(&languages, &areas, self.with_referral.get())
    }

    fn keep(self) {
        if matches!(self.now.get_untracked(), Now::Keeping(..)) {
            return;
        }
        let (stop, stopped) = offline::stopping();
        self.stop.set_value(Some(stop));
        self.now.set(Now::Keeping(0, 0));
        let groups = untrack(|| self.groups());
        leptos::task::spawn_local(async move {
            let tell = move |done, of| self.now.set(Now::Keeping(done, of));
            let outcome = offline::keep(groups, tell, stopped).await;
            self.standing.set(Some(offline::standing().await));
            self.now.set(Now::Done(outcome));
        });
    }

    fn stop(self) {
        if let Some(stop) = self.stop.try_update_value(Option::take).flatten() {
            stop.now();
        }
    }

    fn forget(self) {
        leptos::task::spawn_local(async move {
            offline::forget().await;
            self.standing.set(Some(offline::standing().await));
            self.now.set(Now::Forgotten);
        });
    }

    fn start(self) {
        leptos::task::spawn_local(async move {
            // Where it starts, the page is loaded anew.
            if !offline::start().await {
                self.now.set(Now::Draft);
            }
        });
    }
}

/// The page.
pub fn page() -> AnyView {
    parts::entitle();
    let tongue = Tongue::here();
    let ready = Memo::new(move |_| tongue.need(&["offline"]));
    let state = Offline::new(tongue);
    Effect::new(move |asked: Option<()>| {
        if asked.is_none() {
            leptos::task::spawn_local(state.look());
        }
    });
    (move || if ready.get() { shown(state) } else { parts::waiting() }).into_any()
}

fn shown(state: Offline) -> AnyView {
    let known = Memo::new(move |_| state.standing.with(|standing| standing.as_ref().map(|standing| standing.able)));
    view! {
        <p class="back">{link(Route::Areas, "", t("guide-all-areas"))}</p>
        <h1 tabindex="-1">{t("offline-title")}</h1>
        <p class="lead">{t("offline-lead")}</p>
        <div class="note note--caution">
            <p><strong>{t("offline-trace")}</strong></p>
            <p>{t("offline-trace.more")}</p>
        </div>
        {move || match known.get() {
            // Before the app is there, this is what brings it.
            None => view! { <button type="button" class=Weight::Main.class() data-wake="offline">{t("offline-choose")}</button> }.into_any(),
            Some(false) => view! { <p class="note note--problem">{t("offline-cannot")}</p> }.into_any(),
            Some(true) => view! { {choices(state)}{progress(state)}{here(state)} }.into_any(),
        }}
    }
    .into_any()
}

fn choices(state: Offline) -> impl IntoView {
    let (tongue, guide) = (Tongue::here(), Guide::here());
    let what = |with_referral: bool, id: &'static str, key: &'static str| {
        view! {
            <ChoiceRow
                control=Control::Radio
                id=id
                name="offline-what"
                is_chosen=Signal::derive(move || state.with_referral.get() == with_referral)
                on_change=move |_| state.with_referral.set(with_referral)
            >
                {t(key)}
            </ChoiceRow>
        }
    };
    let language = move |lang: Lang| {
        let change = move |chosen| state.languages.update(|all| put(all, lang.tag(), chosen));
        view! {
            <ChoiceRow
                control=Control::Tick
                id=["offline-language-", lang.tag()].concat()
                is_chosen=Signal::derive(move || state.languages.with(|all| all.contains(lang.tag())))
                on_change=change
            >
                {named(lang)}
            </ChoiceRow>
        }
    };
    let area = move |slug: String| {
        let pack = Slug::new(&slug).map(|slug| guide.pack(slug.as_str()));
        let named = slug.clone();
        let name = move || match pack.map(|pack| pack.get()) {
            Some(File::Here(pack)) => parts::said(&pack.name, tongue.lang()).map_or_else(|| named.clone(), |(name, _)| name),
            _ => named.clone(),
        };
        let (chosen, changed) = (slug.clone(), slug.clone());
        view! {
            <ChoiceRow
                control=Control::Tick
                id=["offline-area-", &slug].concat()
                is_chosen=Signal::derive(move || state.areas.with(|all| all.contains(&chosen)))
                on_change=move |is_chosen| state.areas.update(|all| put(all, changed.clone(), is_chosen))
            >
                {name}
            </ChoiceRow>
        }
    };
    let areas = move || state.listed.with(|listed| listed.iter().flat_map(Listed::areas).map(area).collect_view());
    let size = move || {
        let bytes = state.listed.with(|listed| listed.as_ref().map(|listed| listed.bytes(&state.groups())));
        bytes.map(|bytes| tongue.text_with("offline-size", &[("size", &megabytes(bytes))]))
    };
    let busy = move || matches!(state.now.get(), Now::Keeping(..));
    view! {
        <fieldset class="field__set"><legend><span class="field__label">{t("offline-what")}</span></legend>
            <div class="choices">{what(false, "offline-guide", "offline-guide")}{what(true, "offline-all", "offline-all")}</div>
        </fieldset>
        <fieldset class="field__set"><legend><span class="field__label">{t("offline-languages")}</span></legend>
            <div class="choices choices--names">{Lang::offered().map(language).collect_view()}</div>
        </fieldset>
        <fieldset class="field__set"><legend><span class="field__label">{t("offline-areas")}</span></legend>
            <div class="choices">{areas}</div>
        </fieldset>
        <p>{size}</p>
        <p><button type="button" class=Weight::Main.class() disabled=busy on:click=move |_| state.keep()>{t("offline-keep")}</button></p>
    }
}

fn progress(state: Offline) -> impl IntoView {
    let tongue = Tongue::here();
    let is_keeping = Memo::new(move |_| matches!(state.now.get(), Now::Keeping(..)));
    let figures = move || match state.now.get() {
        Now::Keeping(done, of) => (done, of),
        _ => (0, 0),
    };
    let said = move || {
        let (key, class) = match state.now.get() {
            Now::Idle | Now::Keeping(..) => return None,
            Now::Done(Outcome::Kept) => ("offline-kept", "note note--good"),
            Now::Done(Outcome::Stopped) => ("offline-stopped", "note"),
            Now::Done(Outcome::Failed) => ("offline-failed", "note note--caution"),
            Now::Forgotten => ("offline-forgotten", "note note--good"),
            Now::Draft => ("offline-draft", "note note--caution"),
        };
        Some(view! { <p class=class>{tongue.text(key)}</p> })
    };
    view! {
        {move || is_keeping.get().then(|| {
            let (done, of) = (move || megabytes(figures().0), move || megabytes(figures().1));
            let words = move || tongue.text_with("offline-working", &[("done", &done()), ("of", &of())]);
            view! {
                <div class="waiting">
                    <progress aria-label=t("offline-keep") prop:value=move || figures().0 as f64 max=move || figures().1.max(1).to_string()></progress>
                    <p>{words}</p>
                    {button(Weight::Plain, t("offline-stop"), move || state.stop())}
                </div>
            }
        })}
        <div role="status">{said}</div>
    }
}

fn here(state: Offline) -> impl IntoView {
    let tongue = Tongue::here();
    let kept = Memo::new(move |_| state.standing.with(|standing| standing.as_ref().and_then(|standing| standing.kept.clone())));
    let waiting = Memo::new(move |_| state.standing.with(|standing| standing.as_ref().and_then(|standing| standing.waiting.clone())));
    let numbered = move |version: &Version| {
        let words = tongue.text_with("offline-version", &[("version", &version.named())]);
        view! { <p>{words}</p><p><code class="fingerprint" dir="ltr" translate="no">{version.list.clone()}</code></p> }
    };
    view! {
        <section class="section">
            <h2>{t("offline-here")}</h2>
            {move || match kept.get().filter(|version| !version.groups.is_empty()) {
                None => view! { <p>{t("offline-nothing")}</p> }.into_any(),
                Some(version) => view! {
                    {numbered(&version)}
                    <p>{button(Weight::Quiet, t("offline-forget"), move || state.forget())}</p>
                }
                .into_any(),
            }}
            {move || waiting.get().map(|version| view! {
                <p>{tongue.text_with("offline-waiting", &[("version", &version.named())])}</p>
                <p>{t("offline-locks")}</p>
                <p>{button(Weight::Main, t("offline-start"), move || state.start())}</p>
            })}
        </section>
    }
}

fn put<T: Ord>(all: &mut BTreeSet<T>, one: T, is_in: bool) {
    if is_in {
        all.insert(one);
    } else {
        all.remove(&one);
    }
}

/// Millions of bytes, with one decimal.
fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    [(tenths / 10).to_string(), (tenths % 10).to_string()].join(".")
}
