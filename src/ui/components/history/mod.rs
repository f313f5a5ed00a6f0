//! What happened to a referral, as a list: packets, replies, what was taken back.
//!
//! Accessibility: an ordered list, oldest first, each with its time.

use crate::form::StatementId;
use crate::messages::{Event, Exported, History, HistoryEntry};
use crate::notes::{Answered, Decision, DeclineReason};
use crate::ui::state::forms::Forms;
use crate::ui::state::moment;
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// The list; nothing when nothing happened.
pub fn history(history: History) -> AnyView {
    let tongue = Tongue::here();
    let sent = history.exports.into_iter().rev().map(|exported| (moment::ms_of(&exported.made_at), sent(exported)));
    let mut items: Vec<(u64, AnyView)> = sent.chain(history.entries.into_iter().map(|entry| (entry.at, event(entry)))).collect();
    // What happened at one moment stays in its order.
    items.sort_by_key(|(at, _)| *at);
    if items.is_empty() {
        return view! { <p class="muted">{t("history-none")}</p> }.into_any();
    }
    let items = items
        .into_iter()
        .map(|(at, what)| {
            view! {
                <li class="history__item">
                    <p class="muted">{move || moment::in_words(tongue, at)}</p>
                    {what}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="history">{items}</ol> }.into_any()
}

fn sent(exported: Exported) -> AnyView {
    let practice = exported.practice.then(|| view! { " – "<strong>{t("reading-format-practice")}</strong> });
    view! { <p>{t("history-sent")}" "{t(exported.stage.key())}{practice}</p> }.into_any()
}

fn event(entry: HistoryEntry) -> AnyView {
    let tongue = Tongue::here();
    match entry.event {
        Event::Received(seen) => view! { <p>{t("history-received")}" "{t(seen.stage.key())}</p> }.into_any(),
        Event::PassedOn(passed) => passed_on(passed.area),
        Event::Answered(reply) => view! { <p>{t("history-answered")}</p>{answered(&reply.answer)}{words(reply.words)} }.into_any(),
        Event::Replied { reply, signer } => {
            let name = signer.organisation;
            view! {
                <p>{move || tongue.text_with("history-replied", &[("name", &name)])}</p>
                {answered(&reply.answer)}
                {words(reply.words)}
            }
            .into_any()
        }
        Event::Withdrew(withdrawal) => {
            view! { <p>{t("history-withdrew")}</p>{statements(&withdrawal.statements)}{words(withdrawal.words)} }.into_any()
        }
        Event::Withdrawn { withdrawal, signer } => {
            let name = signer.organisation;
            view! {
                <p class="tag tag--caution">{t("history-withdrawn-tag")}</p>
                <p>{move || tongue.text_with("history-withdrawn", &[("name", &name)])}</p>
                {statements(&withdrawal.statements)}
                {words(withdrawal.words)}
            }
            .into_any()
        }
    }
}

fn passed_on(area: String) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let name = move || tongue.text_with("history-passed-on", &[("area", &forms.area_name(&area, tongue.lang().tag()))]);
    view! { <p>{name}</p> }.into_any()
}

/// What came of a packet.
pub fn answered(answer: &Answered) -> AnyView {
    match answer {
        Answered::Received => view! { <p><strong>{t("answer-received")}</strong></p> }.into_any(),
        Answered::Question => view! { <p><strong>{t("answer-question")}</strong></p> }.into_any(),
        Answered::Decided { decision, reasons, signposted } => {
            let reasons = reasons.iter().map(|reason| view! { <li>{t(reason_key(*reason))}</li> }).collect_view();
            let signposted = signposted.clone();
            view! {
                <p><strong>{t(decision_key(*decision))}</strong></p>
                <ul>{reasons}</ul>
                {(!signposted.is_empty()).then(|| view! { <p>{t("answer-signposted")}": "<bdi dir="auto">{signposted}</bdi></p> })}
            }
            .into_any()
        }
    }
}

fn statements(statements: &[StatementId]) -> AnyView {
    let items = statements.iter().map(|statement| view! { <li>{tk(["withdraw-", statement.name()].concat())}</li> }).collect_view();
    view! { <ul>{items}</ul> }.into_any()
}

fn words(words: String) -> Option<AnyView> {
    (!words.is_empty()).then(|| view! { <blockquote class="history__words" dir="auto">{words}</blockquote> }.into_any())
}

/// The message of a decision.
pub fn decision_key(decision: Decision) -> &'static str {
    decision.key()
}

/// The message of a reason.
pub fn reason_key(reason: DeclineReason) -> &'static str {
    reason.key()
}
