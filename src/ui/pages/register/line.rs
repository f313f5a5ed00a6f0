//! One line of the list: whose referral it is, where it stands, and what is due.

use super::desk::Desk;
use super::words::{due, how_key, state_class, state_key};
use crate::messages::FoundLine;
use crate::register::Line;
use crate::ui::state::forms::Forms;
use crate::ui::state::moment::{day_in_words, today};
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// So much of an id tells two entries without a name apart.
const ID_SHOWN: usize = 8;

/// What an entry is called: the person's name, or that none is known, with the beginning of its id.
pub fn title(name: &str, id: &str) -> AnyView {
    if name.is_empty() {
        let short: String = id.chars().take(ID_SHOWN).collect();
        return view! { {t("register-no-name")}" "<bdi dir="ltr" class="muted">{short}</bdi> }.into_any();
    }
    view! { <bdi dir="auto">{name.to_owned()}</bdi> }.into_any()
}

/// How many reviews were missed, apart from what is due: they cannot be made in time any more, and hide nothing that can.
pub fn missed(line: &Line) -> Option<AnyView> {
    let (tongue, count) = (Tongue::here(), line.missed(today()).len());
    (count > 0).then(|| view! { <p class="muted">{move || tongue.text_count("register-missed", "count", count)}</p> }.into_any())
}

/// The line.
pub fn line(desk: Desk, found: FoundLine) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let FoundLine { id, line } = found;
    let name = title(&line.name, &id);
    let state = line.state();
    let next = line.due(today());
    let is_over = next.is_some_and(|next| next.on <= today());
    let missed = missed(&line);
    let Line { area, came_on, how, conflict, withdrew, .. } = line;
    let came = move || {
        let said = tongue.text_with("register-came", &[("day", &day_in_words(tongue, came_on)), ("how", &tongue.text(&how_key(how)))]);
        [forms.area_name(&area, tongue.lang().tag()), said].join(" · ")
    };
    view! {
        <li class="register__line">
            <h2 class="register__name">
                <button type="button" class="register__open" on:click=move |_| desk.open(id.clone())>{name}</button>
            </h2>
            <p class="received__tags">
                <span class=state_class(state)>{tk(state_key(state))}</span>
                {withdrew.then(|| view! { <span class="tag tag--caution">{t("history-withdrawn-tag")}</span> })}
                {conflict.then(|| view! { <span class="tag tag--problem">{t("register-conflict")}</span> })}
            </p>
            <p class="muted">{came}</p>
            {next.map(|next| view! { <p class:register__due=is_over>{move || due(tongue, next, today())}</p> })}
            {missed}
        </li>
    }
    .into_any()
}
