//! The notice about this vault's key, to read out by telephone: whose it is, what happened to it, its six words, what the other side
//! does. While it stands, it is the only thing that print shows, as with the recovery code's sheet. Nothing on it is secret.
//!
//! Accessibility: a section of its own, whose heading takes the focus when it comes.

use crate::browser::page;
use crate::messages::{Identity, KeyLife, PastKey};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::head::focus_on;
use crate::ui::state::moment;
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// What happened to the key last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Happened {
    /// The vault has had no other.
    Made,
    /// The old one signed it.
    Replaced,
    /// The old one was given up.
    Lost,
}

impl Happened {
    fn to(life: &KeyLife) -> Happened {
        match life.past.first() {
            None => Happened::Made,
            Some(PastKey { change: Some(_), .. }) => Happened::Replaced,
            Some(PastKey { change: None, .. }) => Happened::Lost,
        }
    }

    /// The message that says it.
    fn key(self) -> &'static str {
        match self {
            Happened::Made => "notice-made",
            Happened::Replaced => "notice-replaced",
            Happened::Lost => "notice-lost",
        }
    }

    /// What the other side does.
    fn steps(self) -> &'static [&'static str] {
        match self {
            Happened::Made => &["notice-made-add", "notice-made-compare"],
            Happened::Replaced => &["notice-replaced-follow", "notice-replaced-look"],
            Happened::Lost => &["notice-lost-unpin", "notice-lost-replace", "notice-lost-signed", "notice-lost-locked"],
        }
    }
}

/// The button that shows the notice, and the notice.
pub fn notice(life: RwSignal<Option<KeyLife>>) -> AnyView {
    let is_shown = RwSignal::new(false);
    (move || {
        let life = life.get()?;
        let own = life.identity.clone()?;
        Some(if is_shown.get() {
            sheet(&life, own, move || is_shown.set(false))
        } else {
            let show = move || {
                is_shown.set(true);
                focus_on("#notice");
            };
            view! { <div class="actions no-print">{button(Weight::Quiet, t("notice-show"), show)}</div> }.into_any()
        })
    })
    .into_any()
}

fn sheet(life: &KeyLife, own: Identity, close: impl Fn() + Copy + Send + 'static) -> AnyView {
    let tongue = Tongue::here();
    let happened = Happened::to(life);
    let until = life.past.first().map(|past| past.until);
    Effect::new(move |_| page::set_root_attribute("data-print", "sheet"));
    on_cleanup(|| page::set_root_attribute("data-print", "page"));
    let steps = happened.steps().iter().map(|key| view! { <li>{t(key)}</li> }).collect_view();
    view! {
        <section class="sheet stack" aria-labelledby="notice">
            <h3 class="sheet__title" id="notice" tabindex="-1">{t(happened.key())}</h3>
            <p>{t("notice-read-out")}</p>
            <dl class="facts">
                <div><dt>{t("notice-organisation")}</dt><dd><bdi dir="auto">{own.organisation}</bdi></dd></div>
                <div><dt>{t("notice-device")}</dt><dd><bdi dir="auto">{own.device}</bdi></dd></div>
                {until.map(|until| view! { <div><dt>{t("notice-when")}</dt><dd>{move || moment::in_words(tongue, until)}</dd></div> })}
            </dl>
            <p>{tk([happened.key(), ".what"].concat())}</p>
            <h4>{t("notice-words")}</h4>
            {words_to_compare(own.words)}
            <h4>{t("notice-steps")}</h4>
            <ol class="plain-list">{steps}</ol>
        </section>
        <div class="actions no-print">
            {button(Weight::Quiet, t("notice-print"), page::print)}
            {button(Weight::Plain, t("notice-close"), close)}
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn past(change: Option<&str>) -> PastKey {
        PastKey { fingerprint: "F".into(), words: Vec::new(), until: 1, why: "Why".into(), change: change.map(str::to_owned) }
    }

    #[test]
    fn the_notice_says_what_happened_last() {
        let life = |past| KeyLife { identity: None, past };
        assert_eq!(Happened::to(&life(vec![])), Happened::Made);
        assert_eq!(Happened::to(&life(vec![past(Some("change")), past(None)])), Happened::Replaced);
        assert_eq!(Happened::to(&life(vec![past(None), past(Some("change"))])), Happened::Lost);
    }
}
