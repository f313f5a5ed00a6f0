//! The review sheet: in which language, and the button. What is written on it is typed into the register afterwards.

use super::super::desk::Desk;
use super::super::packets::Judged;
use super::{Order, SAYS, composed, language, persons_language};
use crate::papers::review_sheet;
use crate::ui::components::button::Weight;
use crate::ui::components::gaps::gaps;
use crate::ui::components::press_button::{Ask, Preparing, PressButton};
use crate::ui::state::forms::Forms;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// Says nothing of what is in it.
const FILE: &str = "sheet.pdf";

/// The choice and the button. One that came without a packet has a sheet too.
pub fn review(desk: Desk, newest: Judged) -> AnyView {
    let forms = Forms::here();
    let lang = persons_language(newest.received().as_deref());
    let prepare = Callback::new(move |()| -> Preparing {
        let entry = desk.entry.with_untracked(|opened| opened.as_ref().map(|opened| opened.entry.clone()));
        let (form, tag) = (untrack(|| forms.whole()), lang.get_untracked());
        Box::pin(async move {
            let (Some(entry), Some(form)) = (entry, form) else { return Err("papers-not-made") };
            composed(forms, form, tag, Order::PersonsFirst, FILE, |pen| Some(review_sheet(&entry, pen))).await
        })
    });
    view! {
        <p>{t("papers-review-lead")}</p>
        {language("review-language", lang)}
        <PressButton room=desk.session.press() weight=Weight::Quiet label="papers-make" says=SAYS prepare=prepare ask=Some(gaps as Ask) />
    }
    .into_any()
}
