//! What was done about a referral, newest first: each deed with its day and who wrote it down, the way to say that it was a mistake, and
//! what was replaced, folded away but there to be read.

use super::desk::Desk;
use super::forms::needed;
use super::standing::status;
use super::words::{contact_key, domain_key, exit_key, how_key, point_key, step_key};
use crate::notes::Answered;
use crate::register::{Came, Deed, Outcome, What};
use crate::ui::components::details::details;
use crate::ui::components::entry::{Entry as Field, Trouble, Typing};
use crate::ui::components::fold::Fold;
use crate::ui::components::history::answered;
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::wrong::Faulty;
use crate::ui::state::moment::{day_in_words, in_words, today};
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The list. A deed never changes, so what stands in the list stays as it is when others come, with what is being typed under it.
pub fn deeds(desk: Desk) -> AnyView {
    let of = move |stands: bool| {
        desk.entry.with(|opened| {
            let Some(entry) = opened.as_ref().map(|opened| &opened.entry) else { return Vec::new() };
            let standing: BTreeSet<&str> = entry.standing().map(|deed| deed.id.as_str()).collect();
            let mut deeds: Vec<Deed> = entry.deeds.iter().filter(|deed| standing.contains(deed.id.as_str()) == stands).cloned().collect();
            deeds.sort_by_key(|deed| std::cmp::Reverse((deed.on, deed.at)));
            deeds
        })
    };
    let has_replaced = Memo::new(move |_| !of(false).is_empty());
    let now = move |deed: Deed| view! { <li class="history__item">{said(&deed)}{mistake(desk, &deed)}</li> }.into_any();
    let replaced = move || {
        let before = move |deed: Deed| view! { <li class="history__item">{said(&deed)}</li> }.into_any();
        let list = view! { <ol class="history"><For each=move || of(false) key=|deed| deed.id.clone() children=before /></ol> };
        details(t("register-replaced"), list)
    };
    view! {
        <ol class="history"><For each=move || of(true) key=|deed| deed.id.clone() children=now /></ol>
        {move || has_replaced.get().then(replaced)}
    }
    .into_any()
}

/// A deed, with its day and who wrote it down.
pub fn said(deed: &Deed) -> AnyView {
    let tongue = Tongue::here();
    let (on, at, by) = (deed.on, deed.at, deed.by.clone());
    let written = move || tongue.text_with("register-written-by", &[("name", &by), ("at", &in_words(tongue, at))]);
    view! {
        <p><strong>{move || day_in_words(tongue, on)}</strong></p>
        {what(&deed.what)}
        <p class="muted register__by">{written}</p>
    }
    .into_any()
}

/// What was done, in words.
fn what(what: &What) -> AnyView {
    match what {
        What::Came(came) => came_in(came),
        What::Told(told) => {
            let referrer = told.referrer.clone();
            view! {
                <p>{t("register-told")}" "{tk(how_key(told.how))}</p>
                {(!referrer.is_empty()).then(|| view! { <p>{t("register-add-referrer")}": "<bdi dir="auto">{referrer}</bdi></p> })}
            }
            .into_any()
        }
        What::Decided { decision, reasons, signposted } => {
            answered(&Answered::Decided { decision: *decision, reasons: reasons.clone(), signposted: signposted.clone() })
        }
        What::Reached { step, words } => view! { <p>{tk(step_key(*step))}</p>{own_words(words)} }.into_any(),
        What::Contacted { kind, reached, next, words } => {
            let tongue = Tongue::here();
            let reached = if *reached { "register-contact-was-reached" } else { "register-contact-was-not-reached" };
            let next = next.map(|day| move || tongue.text_with("register-contact-try", &[("day", &day_in_words(tongue, day))]));
            view! {
                <p>{t("register-contact-said")}" "{tk(contact_key(*kind))}" · "{t(reached)}</p>
                {next.map(|next| view! { <p>{next}</p> })}
                {own_words(words)}
            }
            .into_any()
        }
        What::Agreed { every_days } => {
            let (tongue, days) = (Tongue::here(), usize::from(*every_days));
            view! { <p>{move || tongue.text_count("register-agreed", "count", days)}</p> }.into_any()
        }
        What::Reviewed { point, outcome } => reviewed(point_key(*point), outcome),
        What::Exited { reason, status: now, come_back } => view! {
            <p>{t("register-exited")}" "{tk(exit_key(*reason))}</p>
            {status(now)}
            {(!come_back.is_empty()).then(|| view! { <p>{t("register-exit-come-back")}</p> })}
            {own_words(come_back)}
        }
        .into_any(),
        What::Reopened { why } => view! { <p>{t("register-reopened")}</p>{own_words(why)} }.into_any(),
        What::Withdrew { statements } => {
            let items = statements.iter().map(|one| view! { <li>{tk(["withdraw-", one.name()].concat())}</li> }).collect_view();
            view! { <p class="tag tag--caution">{t("history-withdrawn-tag")}</p><ul>{items}</ul> }.into_any()
        }
        What::Aimed { domain, words, stands } => view! {
            <p>{t("register-aimed")}" "{tk(domain_key(*domain))}" · "{tk(["register-goal-", stands.name()].concat())}</p>
            {own_words(words)}
        }
        .into_any(),
        What::Acted { domain, words, hindered } => {
            let barriers = hindered.iter().map(|barrier| view! { <li>{tk(barrier.key())}</li> }).collect_view();
            view! {
                <p>{t("register-acted")}" · "{tk(domain_key(*domain))}</p>
                {own_words(words)}
                {(!hindered.is_empty()).then(|| view! { <p>{t("register-act-in-the-way")}</p><ul>{barriers}</ul> })}
            }
            .into_any()
        }
        What::Linked { words, .. } => view! { <p>{t("register-linked")}</p>{own_words(words)} }.into_any(),
        What::Noted { words } => view! { <p>{t("register-noted")}</p>{own_words(words)} }.into_any(),
        What::Struck { why } => view! { <p>{t("register-struck")}</p>{own_words(why)} }.into_any(),
    }
}

fn came_in(came: &Came) -> AnyView {
    view! { <p>{t("register-packet-came")}" "{tk(came.stage.key().to_owned())}</p> }.into_any()
}

fn reviewed(point: String, outcome: &Outcome) -> AnyView {
    match outcome {
        Outcome::Done { status: now, words } => view! { <p>{tk(point)}</p>{status(now)}{own_words(words)} }.into_any(),
        Outcome::CouldNotContact { welfare_check } => view! {
            <p>{tk(point)}" · "{t("register-review-not-reached")}</p>
            {own_words(welfare_check)}
        }
        .into_any(),
    }
}

fn own_words(words: &str) -> Option<AnyView> {
    (!words.is_empty()).then(|| view! { <blockquote class="history__words" dir="auto">{words.to_owned()}</blockquote> }.into_any())
}

/// Whether something says how the referral came: without the last of these it would be no entry.
fn comes(deed: &Deed) -> bool {
    matches!(deed.what, What::Came(_) | What::Told(_))
}

/// That it was a mistake. The last that says how it came cannot be struck: it is what makes it an entry, which is erased instead.
fn mistake(desk: Desk, deed: &Deed) -> AnyView {
    let came = comes(deed);
    let is_last = Memo::new(move |_| {
        came && desk
            .entry
            .with(|opened| opened.as_ref().is_none_or(|opened| opened.entry.standing().filter(|deed| comes(deed)).count() < 2))
    });
    let struck = strike(desk, deed);
    view! { <div class="no-print" hidden=move || is_last.get()>{struck}</div> }.into_any()
}

fn strike(desk: Desk, deed: &Deed) -> AnyView {
    let tongue = Tongue::here();
    // That two belong together stands in both entries.
    let is_link = matches!(deed.what, What::Linked { .. });
    let id = StoredValue::new(deed.id.clone());
    let field = StoredValue::new(["strike-", &deed.id].concat());
    let fold = Fold::new(["struck-", &deed.id].concat());
    let form = move || {
        let (why, faulty) = (RwSignal::new(String::new()), Faulty::new(field.get_value()));
        let (failed, busy) = (RwSignal::new(None::<String>), RwSignal::new(false));
        let problem = RwSignal::new(None::<String>);
        let send = move || {
            if busy.get_untracked() {
                return;
            }
            let told = field.with_value(|field| needed(tongue, field, "register-strike-why", why));
            problem.set(told.as_ref().err().and_then(|wrong| wrong.first()).map(|wrong| wrong.words.clone()));
            if !faulty.show(told.as_ref().err().cloned().unwrap_or_default()) {
                return;
            }
            let Ok(why) = told else { return };
            failed.set(None);
            busy.set(true);
            leptos::task::spawn_local(async move {
                let written = match is_link {
                    true => desk.unlink(id.get_value(), why).await,
                    false => desk.write(today(), What::Struck { why }, vec![id.get_value()]).await,
                };
                match written {
                    Ok(()) => {
                        desk.said.try_set(Some("register-written"));
                    }
                    Err(failure) => {
                        failed.try_set(Some(["failure-", failure.key()].concat()));
                    }
                }
                busy.try_set(false);
            });
        };
        let fields = view! {
            {faulty.summary()}
            <Field
                id=field.get_value()
                key="register-strike-why"
                value=why
                typing=Signal::stored(Typing::Text)
                on_input=move |text| why.set(text)
                problem=problem
            />
            {move || failed.get().map(|key| view! { <Trouble key=key /> })}
        };
        sent_form(fields, "register-strike", move || busy.get(), send, ())
    };
    fold.view(t("register-mistake"), form)
}
