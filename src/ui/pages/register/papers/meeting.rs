//! The sheet for a meeting with other agencies: for which of them, and which parts of what the person agreed to share.

use super::super::desk::Desk;
use super::super::packets::Judged;
use super::{Order, SAYS, composed, named_agencies, not_offered, where_leave_is_given, with_packet};
use crate::form::Form;
use crate::language::Lang;
use crate::packet::Voice;
use crate::papers::{Agency, MeetingAsked, Part, Pen, Source, meeting_offers, meeting_refused, meeting_sheet};
use crate::ui::components::button::Weight;
use crate::ui::components::entry::Tick;
use crate::ui::components::gaps::gaps;
use crate::ui::components::press_button::{Ask, Preparing, PressButton};
use crate::ui::components::select::{Says, select};
use crate::ui::pages::receive::judging::Received;
use crate::ui::state::forms::Forms;
use crate::ui::state::moment::today;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Says nothing of what is in it.
const FILE: &str = "meeting.pdf";

/// What is chosen. A handle: copies are free.
#[derive(Clone, Copy)]
struct Choosing {
    agency: RwSignal<Option<String>>,
    parts: RwSignal<BTreeSet<Part>>,
    /// Whether it was asked for while no agency was chosen: then that is marked.
    was_asked: RwSignal<bool>,
}

impl Choosing {
    /// The agency chosen; tracked.
    fn agency(self) -> Option<Agency> {
        self.agency.with(|chosen| Agency::ALL.into_iter().find(|agency| chosen.as_deref() == Some(agency.name())))
    }
}

/// What is asked, and the button; where nothing may be told to other agencies, why not.
pub fn meeting(desk: Desk, newest: Judged) -> AnyView {
    where_leave_is_given(desk, move || {
        with_packet(newest, move |received, form| {
            let choosing = Choosing { agency: RwSignal::new(None), parts: RwSignal::default(), was_asked: RwSignal::new(false) };
            fields(desk, choosing, &received, &form)
        })
    })
}

fn fields(desk: Desk, choosing: Choosing, received: &Arc<Received>, form: &Arc<Form>) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let kinds = Agency::ALL.map(|agency| (agency.name().to_owned(), Says::Message(["papers-agency-", agency.name()].concat()))).to_vec();
    let (for_offers, form_offers) = (received.clone(), form.clone());
    let offered = Memo::new(move |_| {
        let agency = choosing.agency()?;
        desk.entry.with(|opened| {
            let entry = &opened.as_ref()?.entry;
            let offers = tongue.with(|words| {
                let pen = Pen { form: &form_offers, voice: Voice { words, second: None }, area_name: &|slug, _| slug.to_owned() };
                meeting_offers(Source { entry, record: &for_offers.view.record }, pen, agency)
            });
            Some((offers, meeting_refused(entry)))
        })
    });
    let choices = move || {
        let (offers, refused) = offered.get()?;
        Some(view! { {ticks(choosing, offers)}{not_offered(refused)} })
    };
    let (received, form, named) = (received.clone(), form.clone(), named_agencies(received));
    let prepare = Callback::new(move |()| -> Preparing {
        choosing.was_asked.set(true);
        let entry = desk.entry.with_untracked(|opened| opened.as_ref().map(|opened| opened.entry.clone()));
        let (received, form, parts) = (received.clone(), form.clone(), choosing.parts.get_untracked());
        let agency = untrack(|| choosing.agency());
        Box::pin(async move {
            let (Some(entry), Some(agency)) = (entry, agency) else { return Err("papers-meeting-missing") };
            let (source, asked) = (Source { entry: &entry, record: &received.view.record }, MeetingAsked { agency, on: today(), parts });
            let english = Lang::ENGLISH.tag();
            composed(forms, form, english, Order::EnglishFirst, FILE, |pen| meeting_sheet(source, pen, &asked)).await
        })
    });
    let missing =
        Signal::derive(move || (choosing.was_asked.get() && choosing.agency().is_none()).then(|| tongue.text("register-missing")));
    view! {
        <p>{t("papers-meeting-lead")}</p>
        {named}
        {select("meeting-agency", "papers-agency".to_owned(), "papers-choose", Signal::stored(kinds), choosing.agency, missing)}
        {choices}
        <PressButton room=desk.session.press() weight=Weight::Quiet label="papers-make" says=SAYS prepare=prepare ask=Some(gaps as Ask) />
    }
    .into_any()
}

/// The parts that may be ticked.
fn ticks(choosing: Choosing, offers: Vec<Part>) -> AnyView {
    if offers.is_empty() {
        return view! { <p class="field__hint">{t("papers-offers-none")}</p> }.into_any();
    }
    let one = move |part: Part| {
        let is_ticked = Signal::derive(move || choosing.parts.with(|parts| parts.contains(&part)));
        let change = move |tick: bool| {
            choosing.parts.update(|parts| {
                if tick {
                    parts.insert(part);
                } else {
                    parts.remove(&part);
                }
            });
        };
        view! { <Tick id=["meeting-", part.name()].concat() key=["papers-meeting-", part.name()].concat() value=is_ticked on_change=change /> }
    };
    let all = offers.into_iter().map(one).collect_view();
    view! {
        <fieldset class="field__set">
            <legend class="field__label">{t("papers-meeting-parts")}</legend>
            <p class="field__hint">{t("papers-meeting-parts.hint")}</p>
            {all}
        </fieldset>
    }
    .into_any()
}
