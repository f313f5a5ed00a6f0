//! A data return as PDF: a button that has it set in English, as the sheet is, since whoever gets it reads that.

use super::super::desk::Desk;
use super::super::returns::stem;
use super::SAYS;
use crate::messages::PressOrder;
use crate::papers::returned_paper;
use crate::register::Returned;
use crate::ui::components::button::Weight;
use crate::ui::components::gaps::gaps;
use crate::ui::components::press_button::{Ask, Preparing, PressButton, Ready, Then};
use crate::ui::state::forms::Forms;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// The button. The page has the words already.
pub fn returned(returned: StoredValue<Returned>, desk: Desk) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let prepare = Callback::new(move |()| -> Preparing {
        let leaf = untrack(|| {
            tongue.with_both(|_, english| {
                returned.with_value(|returned| returned_paper(returned, english, &|slug| forms.area_name(slug, english.lang().tag())))
            })
        });
        let file = [&returned.with_value(stem), ".pdf"].concat();
        Box::pin(std::future::ready(Ok(Ready { request: PressOrder::leaf(&leaf), then: Then::Saved(file) })))
    });
    view! { <PressButton room=desk.session.press() weight=Weight::Plain label="returns-pdf" says=SAYS prepare=prepare ask=Some(gaps as Ask) /> }.into_any()
}
