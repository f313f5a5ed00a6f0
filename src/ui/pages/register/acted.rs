//! Something was done for the person: for which part of their life, what came of it, and what got in the way.

use super::act::{Called, act, missing};
use super::desk::Desk;
use super::forms::needed;
use super::words::domain_key;
use crate::register::{Barrier, Domain, What};
use crate::ui::components::entry::Tick;
use crate::ui::components::select::{Says, select};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The form.
pub fn acted(desk: Desk) -> AnyView {
    act(desk, Called { id: "act", day: "act-on", key: "register-act", on: "register-act-on" }, |act| {
        let tongue = Tongue::here();
        let (domain, words) = (RwSignal::new(None::<String>), RwSignal::new(String::new()));
        let hindered = RwSignal::new(Vec::<Barrier>::new());
        let options = Domain::ALL.map(|domain| (domain.name().to_owned(), Says::Message(domain_key(domain)))).to_vec();
        let tick = |barrier: Barrier| {
            let is_ticked = Signal::derive(move || hindered.with(|all| all.contains(&barrier)));
            let change = move |ticked: bool| {
                hindered.update(|all| {
                    all.retain(|other| *other != barrier);
                    if ticked {
                        all.push(barrier);
                        all.sort();
                    }
                });
            };
            view! { <Tick id=["act-", barrier.cell()].concat() key=barrier.key() value=is_ticked on_change=change /> }
        };
        let fields = view! {
            {select("act-domain", "register-act-domain".to_owned(), "register-choose", Signal::stored(options), domain, act.problem("act-domain"))}
            {act.text("act-words", "register-act-words", words)}
            <fieldset class="register__set">
                <legend class="field__label">{t("register-act-hindered")}</legend>
                <p class="field__hint">{t("register-act-hindered.hint")}</p>
                {Barrier::ALL.map(tick).into_iter().collect_view()}
            </fieldset>
        };
        act.form(fields, "register-write", move || {
            let chosen = domain.with_untracked(|domain| Domain::ALL.into_iter().find(|one| domain.as_deref() == Some(one.name())));
            let mut wrong = match chosen {
                Some(_) => Vec::new(),
                None => vec![missing(tongue, "act-domain", "register-act-domain")],
            };
            match (chosen, needed(tongue, "act-words", "register-act-words", words)) {
                (Some(domain), Ok(words)) => Ok(What::Acted { domain, words, hindered: hindered.get_untracked() }),
                (_, told) => {
                    wrong.extend(told.err().unwrap_or_default());
                    Err(wrong)
                }
            }
        })
    })
}
