//! The life of this vault's key: replaced in order, with the old key signing the new one; or given up, because it is lost or somebody
//! else may have it. What to do next is said each time, and can be printed.

use super::notice::notice;
use crate::messages::{Failure, KeeperReply, KeeperRequest, KeyLife, KeysRequest, PastKey};
use crate::ui::components::details::details;
use crate::ui::components::entry::{Choose, Entry, Trouble};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::moment;
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const REPLACE: &str = "replace";
const RENEW: &str = "renew";

/// What is being done. Copies are free.
#[derive(Clone, Copy)]
struct Keys {
    session: Session,
    life: RwSignal<Option<KeyLife>>,
    which: RwSignal<Option<&'static str>>,
    why: RwSignal<String>,
    failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
    /// Which of the two was done on this page.
    done: RwSignal<Option<&'static str>>,
    on_new: Callback<()>,
}

/// The part of the page; `on_new` is called when there is another key.
pub fn keys(session: Session, on_new: Callback<()>) -> AnyView {
    let keys = Keys {
        session,
        life: RwSignal::new(None),
        which: RwSignal::new(None),
        why: RwSignal::default(),
        failed: RwSignal::new(None),
        busy: RwSignal::new(false),
        done: RwSignal::new(None),
        on_new,
    };
    keys.ask(KeysRequest::Show, None);
    let fields = view! {
        <p>{t("key-life.lead")}</p>
        <Choose
            id="key-which"
            key="key-which"
            options=vec![(REPLACE, "key-which-replace"), (RENEW, "key-which-renew")]
            value=keys.which
            on_choose=move |chosen: &'static str| keys.which.set(Some(chosen))
        />
        <Entry id="key-why" key="key-why" value=keys.why on_input=move |text| keys.why.set(text) />
        {move || keys.failed.get().map(|key| view! { <Trouble key=key /> })}
    };
    let form = sent_form(fields, "key-make", move || keys.busy.get(), move || keys.send(), ());
    view! {
        {move || keys.done.get().map(|which| {
            let key = if which == REPLACE { "key-replaced" } else { "key-renewed" };
            notification(Tone::Good, view! { <p class="note__title">{t(key)}</p><p>{tongue_of(key)}</p> })
        })}
        {move || keys.life.get().filter(|life| !life.past.is_empty()).map(|life| details(t("key-past"), past(life.past)))}
        {notice(keys.life)}
        {details(t("key-life"), form)}
    }
    .into_any()
}

/// What to do after it.
fn tongue_of(key: &'static str) -> impl Fn() -> String + Send + 'static {
    let tongue = Tongue::here();
    move || tongue.text(&[key, ".do"].concat())
}

impl Keys {
    fn ask(self, request: KeysRequest, which: Option<&'static str>) {
        leptos::task::spawn_local(async move {
            match self.session.ask(KeeperRequest::Keys(request)).await {
                Ok(KeeperReply::Keys(life)) => {
                    self.life.try_set(Some(life));
                    if which.is_some() {
                        self.why.try_set(String::new());
                        self.which.try_set(None);
                        self.done.try_set(which);
                        self.on_new.run(());
                    }
                }
                other => {
                    self.failed.try_set(Some(["failure-", why_not(other).key()].concat()));
                }
            }
            self.busy.try_set(false);
        });
    }

    fn send(self) {
        if self.busy.get_untracked() {
            return;
        }
        let Some(which) = self.which.get_untracked() else { return self.failed.set(Some("key-missing".to_owned())) };
        let why = self.why.get_untracked();
        if why.trim().is_empty() {
            return self.failed.set(Some(["failure-", Failure::NoReason.key()].concat()));
        }
        self.failed.set(None);
        self.done.set(None);
        self.busy.set(true);
        let request = if which == REPLACE { KeysRequest::Replace { why } } else { KeysRequest::Renew { why } };
        self.ask(request, Some(which));
    }
}

/// The keys before, with what to send to those who know them.
fn past(past: Vec<PastKey>) -> AnyView {
    let tongue = Tongue::here();
    let items = past
        .into_iter()
        .map(|PastKey { words, until, why, change, .. }| {
            view! {
                <li>
                    <p>{move || tongue.text_with("key-past-until", &[("until", &moment::in_words(tongue, until))])}" "<bdi dir="auto">{why}</bdi></p>
                    {words_to_compare(words)}
                    {match change {
                        Some(change) => view! {
                            <p>{t("key-past-change")}</p>
                            <p><code class="fingerprint fingerprint--long" dir="ltr" translate="no">{change}</code></p>
                        }
                        .into_any(),
                        None => view! { <p class="tag tag--caution">{t("key-past-lost")}</p> }.into_any(),
                    }}
                </li>
            }
        })
        .collect_view();
    view! { <ul class="history">{items}</ul> }.into_any()
}
