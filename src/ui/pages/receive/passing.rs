//! Passing a packet on to another area: which, the person's agreement that names it, how the file leaves, and signing.
//!
//! It is done in one sitting, with the person: nothing of it is kept before it is signed, and that is said first.

use crate::consent::Consent;
use crate::language::Lang;
use crate::messages::{Event, Failure, History, NotesRequest, PacketView, SeenPacket};
use crate::packet::{asked_again, may_pass_on, read_packet};
use crate::ui::agreement::{self, Paper, Part, Ways};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::how_to_send::beside_files;
use crate::ui::components::named::{Named, choose_named};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::packet_file::packet_file;
use crate::ui::components::reading::{Sections, Under};
use crate::ui::components::sealing::{self, Choice};
use crate::ui::components::waiting::waiting;
use crate::ui::state::head::{arrive, arrive_when, focus_id};
use crate::ui::state::referral::ask;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The packet that is being passed on, and where what happened to its referral is shown; and the digest of one that is on its way from
/// the register, to be passed on at once. From the context of the page.
#[derive(Clone, Copy)]
pub struct Passing(RwSignal<Option<(PacketView, RwSignal<Option<History>>)>>, StoredValue<Option<String>>);

impl Passing {
    /// None.
    pub fn new() -> Passing {
        Passing(RwSignal::new(None), StoredValue::new(None))
    }

    /// From the context of the page.
    pub fn here() -> Passing {
        use_context().expect("the page of received packets provides it")
    }

    /// A packet is to be passed on at once when it is opened, by the digest of the JWS that it came in.
    pub fn waits_for(self, digest: String) {
        self.1.set_value(Some(digest));
    }

    /// Whether a packet that was just opened is to be passed on at once: told once.
    pub fn take_waiting(self, packet: &SeenPacket) -> bool {
        let is_it = self.1.try_with_value(|digest| digest.as_deref() == Some(packet.file())) == Some(true);
        if is_it {
            self.1.set_value(None);
        }
        is_it
    }

    /// Whether there is one; tracked.
    pub fn is_on(self) -> bool {
        self.0.with(Option::is_some)
    }

    /// Begins.
    pub fn begin(self, packet: PacketView, events: RwSignal<Option<History>>) {
        self.0.set(Some((packet, events)));
        arrive();
    }

    fn end(self) {
        let button = self.0.with_untracked(|on| on.as_ref().map(|(packet, _)| button_id(&packet.record.packet_id)));
        self.0.set(None);
        if let Some(button) = button {
            request_animation_frame(move || focus_id(&button));
        }
    }
}

/// The id of the button that begins it.
pub fn button_id(packet: &str) -> String {
    format!("pass-on-{packet}")
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    Area,
    Agreement,
    Sign,
    Done,
}

/// What has been chosen so far. Copies are free.
#[derive(Clone, Copy)]
struct Flow {
    session: Session,
    tongue: Tongue,
    passing: Passing,
    packet: StoredValue<PacketView>,
    events: RwSignal<Option<History>>,
    area: RwSignal<Option<String>>,
    paper: Paper,
    consent: RwSignal<Consent>,
    choice: Choice,
    step: RwSignal<Step>,
    is_signing: RwSignal<bool>,
    missing: RwSignal<bool>,
    failed: RwSignal<Option<Failure>>,
    /// The forward's id, and what whoever it is sealed for is called.
    signed: RwSignal<Option<(String, Option<String>)>>,
}

/// The pages, while a packet is being passed on.
pub fn pages(passing: Passing) -> impl IntoView {
    move || passing.0.get().map(|(packet, events)| begun(passing, packet, events))
}

fn begun(passing: Passing, packet: PacketView, events: RwSignal<Option<History>>) -> AnyView {
    let (session, tongue) = (Session::here(), Tongue::here());
    let forms = crate::ui::state::forms::Forms::here();
    let chosen = RwSignal::new(None::<String>);
    let area = Memo::new(move |_| chosen.get().unwrap_or_default());
    let packet = StoredValue::new(packet);
    let asked = packet.with_value(|packet| asked_again(&packet.record));
    let wordings = Memo::new(move |_| {
        let mut all = agreement::wordings(tongue, forms, &area.get());
        all.retain(|wording| asked.contains(&wording.statement));
        all
    });
    let (consent, step) = (RwSignal::new(Consent::default()), RwSignal::new(Step::Area));
    let to = move |next: Step| {
        Callback::new(move |()| {
            step.set(next);
            arrive();
        })
    };
    let ways = Ways { shown: Callback::new(|_| ()), back: to(Step::Area), done: to(Step::Sign), later: None };
    let paper = Paper::new(Some(consent), area, wordings, Part::Statements, ways);
    let flow = Flow {
        session,
        tongue,
        passing,
        packet,
        events,
        area: chosen,
        paper,
        consent,
        choice: Choice::new(session, area),
        step,
        is_signing: RwSignal::new(false),
        missing: RwSignal::new(false),
        failed: RwSignal::new(None),
        signed: RwSignal::new(None),
    };
    let ready = Memo::new(move |_| tongue.need(&["passing"]));
    arrive_when(ready);
    (move || {
        if !ready.get() {
            return waiting(forms).into_any();
        }
        match step.get() {
            Step::Area => flow.which().into_any(),
            Step::Agreement => agreement::pages(paper, move || flow.sent()).into_any(),
            Step::Sign => flow.sign_page().into_any(),
            Step::Done => flow.done(),
        }
    })
    .into_any()
}

impl Flow {
    fn go(self, step: Step) {
        self.step.set(step);
        arrive();
    }

    /// What to know first, and which area.
    fn which(self) -> impl IntoView {
        let here = self.packet.with_value(|packet| SeenPacket::from(packet).area);
        let areas = move || {
            let tag = self.tongue.lang().tag();
            let others = self.paper.forms.areas();
            let named = |slug: &str| Named { id: slug.to_owned(), name: self.paper.forms.area_name(slug, tag), hint: None };
            let all = others.iter().filter(|area| area.slug != here).map(|area| named(&area.slug)).collect();
            choose_named("pass-on-to", "passing-area", all, self.area)
        };
        let next = move || {
            let is_chosen = self.area.with_untracked(Option::is_some);
            self.missing.set(!is_chosen);
            if is_chosen {
                self.go(Step::Agreement);
            }
        };
        view! {
            {back_link(move || self.passing.end())}
            <h1 tabindex="-1">{t("passing")}</h1>
            <p class="lead">{t("passing.lead")}</p>
            {notification(
                Tone::Note,
                view! {
                    <p class="note__title">{t("passing-first")}</p>
                    <ul>
                        <li>{t("passing-first-ask")}</li>
                        <li>{t("passing-first-person")}</li>
                        <li>{t("passing-first-all")}</li>
                        <li>{t("passing-first-now")}</li>
                    </ul>
                },
            )}
            {areas}
            {move || (self.missing.get() && self.area.with(Option::is_none)).then(|| view! { <Trouble key="passing-area-missing" /> })}
            <div class="actions">{button(Weight::Main, t("vault-continue"), next)}</div>
        }
    }

    /// The page of the agreement that shows what goes on: all of it.
    fn sent(self) -> AnyView {
        let sections = move || {
            let Some(form) = self.paper.forms.whole() else { return waiting(self.paper.forms).into_any() };
            let reading = self.tongue.with_both(|words, english| {
                let second = (words.lang() != Lang::ENGLISH).then_some(english);
                let tag = words.lang().tag();
                self.packet
                    .with_value(|packet| read_packet(&form, &packet.record, words, second, &|slug| self.paper.forms.area_name(slug, tag)))
            });
            let mark = (self.tongue.lang() != Lang::ENGLISH).then(|| self.tongue.text("consent-preview-read_out"));
            view! {
                <Sections
                    sections=reading.sections
                    not_answered=self.tongue.text("receive-not-answered")
                    under=Under::Page
                    mark_typed=mark
                />
            }
            .into_any()
        };
        view! {
            {agreement::sent_heading(self.paper)}
            <p class="lead">{t("passing-all")}</p>
            <div class="sent">{sections}</div>
        }
        .into_any()
    }

    fn sign_page(self) -> impl IntoView {
        let area_name = Signal::derive(move || self.paper.area_name());
        let allowed = Memo::new(move |_| {
            let area = self.paper.area.get();
            self.consent.with(|consent| self.packet.with_value(|packet| may_pass_on(consent, &area, &packet.record).map_err(Failure::from)))
        });
        view! {
            {back_link(move || self.go(Step::Agreement))}
            <h1 tabindex="-1">{t("passing-sign")}</h1>
            <p>{t("export-area")}" "<strong><bdi>{area_name}</bdi></strong></p>
            {move || match allowed.get() {
                Err(Failure::NotAgreed) => view! { <Trouble key="passing-not-agreed" /> }.into_any(),
                Err(failure) => view! { <Trouble key=format!("failure-{}", failure.key()) /> }.into_any(),
                Ok(()) => self.signing(area_name).into_any(),
            }}
        }
    }

    fn signing(self, area_name: Signal<String>) -> impl IntoView {
        view! {
            {sealing::choose(self.choice, area_name, Signal::derive(move || self.paper.published()))}
            {move || self.failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
            {move || self.is_signing.get().then(|| view! { <Working key="export-signing" /> })}
            <div class="actions">{button(Weight::Main, t("passing-sign"), move || self.sign())}</div>
        }
    }

    fn sign(self) {
        if self.is_signing.get_untracked() {
            return;
        }
        let Some(sealing) = self.choice.sealing() else { return };
        self.failed.set(None);
        self.is_signing.set(true);
        let to = sealing::name_of(self.choice, &sealing);
        let (record, file) = self.packet.with_value(|packet| (packet.record.clone(), packet.jws.clone().into_bytes()));
        let request = NotesRequest::PassOn {
            referral: record.referral_id,
            packet: record.packet_id,
            area: self.paper.area.get_untracked(),
            agreement: Box::new(self.consent.get_untracked()),
            sealing,
        };
        leptos::task::spawn_local(async move {
            match ask(self.session, request, Some(file)).await {
                Ok(history) => {
                    let passed = history.entries.last().and_then(|entry| match &entry.event {
                        Event::PassedOn(passed) => Some(passed.forward_id.clone()),
                        _ => None,
                    });
                    self.choice.draw_words(self.session);
                    self.events.try_set(Some(history));
                    self.signed.try_set(passed.map(|id| (id, to)));
                    self.step.try_set(Step::Done);
                    arrive();
                }
                Err(failure) => {
                    self.failed.try_set(Some(failure));
                }
            }
            self.is_signing.try_set(false);
        });
    }

    fn done(self) -> AnyView {
        let Some((id, to)) = self.signed.get_untracked() else { return ().into_any() };
        let is_saved = RwSignal::new(false);
        let can_leave = Memo::new(move |_| self.choice.leaves().is_some());
        view! {
            <h1 tabindex="-1">{t("passing-signed")}</h1>
            <p class="lead">{t("passing-signed.lead")}</p>
            {sealing::chosen(self.choice, to)}
            <section class="section">
                <h2>{t("passing-file")}</h2>
                {move || can_leave.get().then(|| packet_file(self.session, id.clone(), move || self.choice.leaves_now(), is_saved))}
                {beside_files(is_saved, move || self.choice.send())}
            </section>
            {notification(Tone::Note, view! { <p>{t("passing-then")}</p> })}
            <div class="actions">{button(Weight::Plain, t("passing-back"), move || self.passing.end())}</div>
        }
        .into_any()
    }
}
