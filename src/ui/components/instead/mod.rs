//! "Not known" and "prefer not to say" under a field that is typed into: pressing one empties the box,
//! and while the page stands taking the tick away brings back what was typed; typing again takes the tick away.

use super::choice::{instead_words, one};
use super::choice_row::Control;
use super::field::Asked;
use crate::answers::Answer;
use crate::form::Instead;
use leptos::prelude::*;

/// The ticks; nothing for a question that has none.
pub fn instead(asked: &Asked) -> AnyView {
    let typed = StoredValue::new(None::<Answer>);
    let ticks = asked.question.instead.iter().map(|instead| tick(asked, *instead, typed)).collect::<Vec<_>>();
    if ticks.is_empty() {
        return ().into_any();
    }
    view! { <div class="choices choices--instead">{ticks}</div> }.into_any()
}

fn tick(asked: &Asked, instead: Instead, typed: StoredValue<Option<Answer>>) -> AnyView {
    let chosen = {
        let asked = asked.clone();
        move || asked.answer() == Some(Answer::Instead(instead))
    };
    let here = asked.clone();
    one(Control::Tick, asked, asked.part_id(instead.name()), chosen, instead_words(instead), move |ticked| {
        if ticked {
            if let Some(answer) = here.sheet.at_first(&here.place).filter(|answer| !matches!(answer, Answer::Instead(_))) {
                typed.set_value(Some(answer));
            }
            here.put(Answer::Instead(instead));
        } else {
            here.put(typed.get_value().unwrap_or_else(|| Answer::Text(String::new())));
        }
    })
}
