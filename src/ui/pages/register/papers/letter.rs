//! The letter of introduction: which service, what of that which the person agreed to, whom it is for and whom to answer. Nothing that
//! is chosen or typed here is kept.

use super::super::desk::Desk;
use super::super::packets::Judged;
use super::{Order, SAYS, composed, language, named_agencies, not_offered, persons_language, where_leave_is_given, with_packet};
use crate::form::Form;
use crate::packet::Voice;
use crate::papers::{Agency, LetterAsked, Offer, Pen, Source, letter as compose, letter_offers, refused};
use crate::register::{Entry, Service, ServiceKind};
use crate::ui::components::button::Weight;
use crate::ui::components::entry::{Entry as Field, Tick, Typing};
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
const FILE: &str = "letter.pdf";

/// What is chosen and typed. A handle: copies are free.
#[derive(Clone, Copy)]
struct Writing {
    agency: RwSignal<Option<String>>,
    ticked: RwSignal<BTreeSet<String>>,
    to: RwSignal<String>,
    back: RwSignal<String>,
    lang: RwSignal<&'static str>,
    /// Whether it was asked for while something was missing: then that is marked.
    was_asked: RwSignal<bool>,
}

/// What is asked, and the button; where nothing may be told to other agencies, why not.
pub fn letter(desk: Desk, newest: Judged) -> AnyView {
    where_leave_is_given(desk, move || {
        with_packet(newest, move |received, form| {
            let writing = Writing {
                agency: RwSignal::new(None),
                ticked: RwSignal::default(),
                to: RwSignal::default(),
                back: RwSignal::default(),
                lang: persons_language(Some(&received)),
                was_asked: RwSignal::new(false),
            };
            fields(desk, writing, &received, &form)
        })
    })
}

impl Writing {
    /// The kind of service chosen; tracked.
    fn agency(self) -> Option<Agency> {
        self.agency.with(|chosen| Agency::LETTERS.into_iter().find(|agency| chosen.as_deref() == Some(agency.name())))
    }

    /// What the composer is asked; none while something is missing. Not tracked.
    fn asked(self) -> Option<LetterAsked> {
        let back = self.back.get_untracked().trim().to_owned();
        let agency = untrack(|| self.agency()).filter(|_| !back.is_empty())?;
        Some(LetterAsked { agency, to: self.to.get_untracked(), back, on: today(), ticked: self.ticked.get_untracked() })
    }
}

fn fields(desk: Desk, writing: Writing, received: &Arc<Received>, form: &Arc<Form>) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let kinds =
        Agency::LETTERS.map(|agency| (agency.name().to_owned(), Says::Message(["papers-agency-", agency.name()].concat()))).to_vec();
    let (for_offers, form_offers) = (received.clone(), form.clone());
    let offered = Memo::new(move |_| {
        let agency = writing.agency()?;
        desk.entry.with(|opened| {
            let entry = &opened.as_ref()?.entry;
            Some((offers(tongue, &form_offers, entry, &for_offers, agency), refused(entry, agency)))
        })
    });
    let choices = move || {
        let (offers, refused) = offered.get()?;
        Some(view! { {ticks(writing, offers)}{not_offered(refused)} })
    };
    let (received, form, named) = (received.clone(), form.clone(), named_agencies(received));
    let prepare = Callback::new(move |()| -> Preparing {
        writing.was_asked.set(true);
        let entry = desk.entry.with_untracked(|opened| opened.as_ref().map(|opened| opened.entry.clone()));
        let (received, form, asked, tag) = (received.clone(), form.clone(), writing.asked(), writing.lang.get_untracked());
        Box::pin(async move {
            let (Some(entry), Some(asked)) = (entry, asked) else { return Err("papers-letter-missing") };
            let source = Source { entry: &entry, record: &received.view.record };
            composed(forms, form, tag, Order::EnglishFirst, FILE, |pen| compose(source, pen, &asked)).await
        })
    });
    view! {
        <p>{t("papers-letter-lead")}</p>
        {named}
        {select("letter-agency", "papers-agency".to_owned(), "papers-choose", Signal::stored(kinds), writing.agency, missing(tongue, writing, no_agency))}
        {choices}
        {known(desk, writing)}
        <Field id="letter-to" key="papers-letter-to" value=writing.to typing=Signal::stored(Typing::Text) on_input=move |text| writing.to.set(text) />
        <Field id="letter-back" key="papers-letter-back" value=writing.back typing=Signal::stored(Typing::Text) on_input=move |text| writing.back.set(text) problem=missing(tongue, writing, no_back) />
        {language("letter-language", writing.lang)}
        <PressButton room=desk.session.press() weight=Weight::Quiet label="papers-make" says=SAYS prepare=prepare ask=Some(gaps as Ask) />
    }
    .into_any()
}

/// The services of that kind in the desk's own book: a press writes one into the letter.
fn known(desk: Desk, writing: Writing) -> AnyView {
    desk.own.read();
    let services = Memo::new(move |_| {
        let kind = writing.agency().map(kind)?;
        let area = desk.entry.with(|opened| opened.as_ref().map(|opened| opened.entry.area().to_owned()))?;
        desk.own.with(|book| {
            let is_theirs = |service: &&Service| service.kind == kind && (service.area.is_empty() || service.area == area);
            let lines = |service: &Service| [service.name.as_str(), &service.person].join("\n").trim().to_owned();
            book.services.iter().filter(is_theirs).map(lines).collect::<Vec<_>>()
        })
    });
    let shown = move || {
        let services = services.get().filter(|services| !services.is_empty())?;
        let one = |lines: String| {
            let shown = lines.replace('\n', ", ");
            let press = move |_| writing.to.set(lines.clone());
            view! { <li><button type="button" class=Weight::Plain.class() on:click=press><bdi dir="auto">{shown}</bdi></button></li> }
        };
        let items = services.into_iter().map(one).collect_view();
        Some(view! { <p class="field__label">{t("papers-letter-known")}</p><ul class="plain-list">{items}</ul> })
    };
    shown.into_any()
}

fn kind(agency: Agency) -> ServiceKind {
    match agency {
        Agency::Gp => ServiceKind::Gp,
        Agency::MentalHealth => ServiceKind::MentalHealth,
        Agency::AlcoholDrugs => ServiceKind::DrugAlcohol,
        Agency::JobCentre => ServiceKind::JobCentre,
        Agency::Bank => ServiceKind::Bank,
        Agency::College => ServiceKind::College,
        Agency::Housing => ServiceKind::Housing,
        Agency::Police => ServiceKind::Police,
        Agency::SocialCare => ServiceKind::Children,
        Agency::Other => ServiceKind::Other,
    }
}

/// That a field must be filled in, once the letter was asked for without it.
fn missing(tongue: Tongue, writing: Writing, is_missing: fn(Writing) -> bool) -> Signal<Option<String>> {
    Signal::derive(move || (writing.was_asked.get() && is_missing(writing)).then(|| tongue.text("register-missing")))
}

fn no_agency(writing: Writing) -> bool {
    writing.agency().is_none()
}

fn no_back(writing: Writing) -> bool {
    writing.back.with(|back| back.trim().is_empty())
}

/// What may be ticked.
fn offers(tongue: Tongue, form: &Form, entry: &Entry, received: &Received, agency: Agency) -> Vec<Offer> {
    tongue.with(|words| {
        let pen = Pen { form, voice: Voice { words, second: None }, area_name: &|slug, _| slug.to_owned() };
        letter_offers(Source { entry, record: &received.view.record }, pen, agency)
    })
}

fn ticks(writing: Writing, offers: Vec<Offer>) -> AnyView {
    if offers.is_empty() {
        return view! { <p class="field__hint">{t("papers-offers-none")}</p> }.into_any();
    }
    let one = move |Offer { name, key }: Offer| {
        let id = ["letter-", &name].concat();
        let asked = name.clone();
        let is_ticked = Signal::derive(move || writing.ticked.with(|ticked| ticked.contains(&asked)));
        let change = move |tick: bool| {
            writing.ticked.update(|ticked| {
                if tick {
                    ticked.insert(name.clone());
                } else {
                    ticked.remove(&name);
                }
            });
        };
        view! { <Tick id=id key=key value=is_ticked on_change=change /> }
    };
    let all = offers.into_iter().map(one).collect_view();
    view! {
        <fieldset class="field__set">
            <legend class="field__label">{t("papers-offers")}</legend>
            <p class="field__hint">{t("papers-offers.hint")}</p>
            {all}
        </fieldset>
    }
    .into_any()
}
