//! What of a period is still open, shown before its data return is made: there it stays so for ever.
//!
//! Accessibility: how many there are is said when a period is chosen.

use super::desk::Desk;
use super::line::line;
use crate::messages::{KeeperReply, KeeperRequest, RegisterRequest, StillOpen};
use crate::register::Asked;
use crate::ui::components::details::details;
use crate::ui::state::moment::today;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// How many are open, and a list of them; nothing while no period is chosen.
pub fn still_open(desk: Desk, asked: Memo<Option<Asked>>) -> AnyView {
    let tongue = Tongue::here();
    let known = RwSignal::new(None::<StillOpen>);
    Effect::new(move |_| {
        known.set(None);
        let Some(now) = asked.get() else { return };
        leptos::task::spawn_local(async move {
            let request = RegisterRequest::StillOpen { asked: now.clone(), today: today() };
            let reply = desk.session.ask(KeeperRequest::Register(request)).await;
            // Another period may have been chosen meanwhile. Why there is no answer is said when the return is asked for.
            if let (Ok(KeeperReply::StillOpen(open)), Some(true)) = (reply, asked.try_with_untracked(|asked| asked.as_ref() == Some(&now)))
            {
                known.set(open.read());
            }
        });
    });
    let counted = move |open: &StillOpen| {
        let parts = [("returns-open-undecided", open.undecided), ("returns-open-reviews", open.reviews)];
        let parts: Vec<String> =
            parts.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| tongue.text_count(key, "count", count)).collect();
        if parts.is_empty() { tongue.text("returns-open-none") } else { [parts.join(" "), tongue.text("returns-open-stays")].join(" ") }
    };
    view! {
        <p role="status">{move || known.with(|known| known.as_ref().map(counted))}</p>
        {move || {
            let StillOpen { undecided, reviews, lines } = known.get()?;
            let is_cut = undecided.max(reviews) > lines.len();
            let shown = lines.len();
            let lines = lines.into_iter().map(|found| line(desk, found)).collect_view();
            (shown > 0).then(|| {
                let list = view! {
                    {is_cut.then(|| view! { <p class="muted">{move || tongue.text_count("returns-open-first", "count", shown)}</p> })}
                    <ul class="register__lines">{lines}</ul>
                };
                details(t("returns-open-list"), list)
            })
        }}
    }
    .into_any()
}
