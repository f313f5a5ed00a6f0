//! What of an entry may be shared, and with whom: each statement with what the person said to it last, and since when.

use super::desk::Desk;
use crate::form::StatementId;
use crate::register::Agreed;
use crate::ui::components::details::details;
use crate::ui::state::moment::day_in_words;
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// What is known of each statement, and the agencies of the packet in which the person spoke of them last.
type Known = (Vec<(StatementId, Agreed)>, (String, String));

/// The list, folded away until it is asked for.
pub fn shares(desk: Desk) -> AnyView {
    let known = Memo::new(move |_| {
        desk.entry.with(|opened| {
            let entry = &opened.as_ref()?.entry;
            let all = StatementId::ALL.map(|statement| (statement, entry.agreed(statement))).to_vec();
            let agencies = entry.said_to(StatementId::ShareAgencies).map(|(_, came)| (came.agencies.clone(), came.agencies_not.clone()));
            Some::<Known>((all, agencies.unwrap_or_default()))
        })
    });
    // Made at once, and not when it is opened first: it is printed either way.
    details(t("register-shares"), view! { <p>{t("register-shares.lead")}</p>{move || known.get().map(list)} })
}

fn list((all, agencies): Known) -> AnyView {
    let tongue = Tongue::here();
    let rows = all
        .into_iter()
        .map(|(statement, agreed)| {
            let named = (statement == StatementId::ShareAgencies).then(|| named(agreed, &agencies));
            view! {
                <div>
                    <dt>{tk(["consent-", statement.name(), ".title"].concat())}</dt>
                    <dd>{move || said(tongue, agreed)}{named}</dd>
                </div>
            }
        })
        .collect_view();
    view! { <dl class="facts">{rows}</dl> }.into_any()
}

/// What the person says to it now; tracked.
fn said(tongue: Tongue, agreed: Agreed) -> String {
    let with = |key: &str, day| tongue.text_with(key, &[("day", &day_in_words(tongue, day))]);
    match agreed {
        Agreed::Yes { since } => with("register-shares-yes", since),
        Agreed::No { since } => with("register-shares-no", since),
        Agreed::NotAsked => tongue.text("register-shares-not-asked"),
        Agreed::Withdrawn { on } => with("register-shares-withdrawn", on),
    }
}

/// Who may know, as long as the person agrees, and who must not, whatever they agree to.
fn named(agreed: Agreed, (agencies, agencies_not): &(String, String)) -> AnyView {
    let part = |key: &'static str, words: &str| {
        let words = words.to_owned();
        (!words.trim().is_empty()).then(|| {
            view! { <p>{t(key)}</p><blockquote class="history__words" dir="auto">{words}</blockquote> }
        })
    };
    let may = matches!(agreed, Agreed::Yes { .. }).then(|| part("register-shares-agencies", agencies)).flatten();
    view! { {may}{part("register-shares-agencies-not", agencies_not)} }.into_any()
}
