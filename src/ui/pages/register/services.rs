//! Whom to speak with at each service: listed by kind, searched by typing once there are many, called at a press.
//!
//! Accessibility: each kind is a heading with its list; what was found is said when it changes; removing asks first, and the question
//! takes the focus.

use super::desk::Desk;
use super::own::failure_key;
use super::service_form;
use crate::browser::collator::collator;
use crate::messages::BookRequest;
use crate::register::{Service, ServiceKind};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Entry, Trouble, Working};
use crate::ui::state::forms::Forms;
use crate::ui::state::head::{arrive, focus_id};
use crate::ui::state::moment::day_in_words;
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// With more services than this, they can be searched.
const SEARCHED_FROM: usize = 10;

/// What is being done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doing {
    /// The list is shown.
    Listing,
    /// A service is written down.
    Adding,
    /// One is written anew.
    Changing(Box<Service>),
}

/// The page's state. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Services {
    /// The register's page.
    pub desk: Desk,
    tongue: Tongue,
    /// What is being done.
    pub doing: RwSignal<Doing>,
    /// What was just done, to be said once.
    pub said: RwSignal<Option<&'static str>>,
    text: RwSignal<String>,
    failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
}

/// The message of a kind of service.
pub fn kind_key(kind: ServiceKind) -> String {
    ["book-kind-", kind.name()].concat()
}

/// The page.
pub fn page(desk: Desk) -> AnyView {
    desk.own.read();
    let services = Services {
        desk,
        tongue: Tongue::here(),
        doing: RwSignal::new(Doing::Listing),
        said: RwSignal::new(None),
        text: RwSignal::default(),
        failed: RwSignal::new(None),
        busy: RwSignal::new(false),
    };
    (move || match services.doing.get() {
        Doing::Listing => services.list(),
        Doing::Adding => service_form::page(services, None),
        Doing::Changing(service) => service_form::page(services, Some(*service)),
    })
    .into_any()
}

impl Services {
    /// Does something else, from the top of the page.
    pub fn turn_to(self, doing: Doing) {
        self.said.try_set(None);
        self.failed.try_set(None);
        self.doing.try_set(doing);
        arrive();
    }

    fn list(self) -> AnyView {
        let own = self.desk.own;
        let count = Memo::new(move |_| own.with(|book| book.services.len()));
        view! {
            {back_link(move || self.desk.to_list())}
            <h1 tabindex="-1">{t("book-services")}</h1>
            <p class="lead">{t("book-services.lead")}</p>
            {move || own.is_recovered().then(|| view! { <Trouble key="book-recovered" /> })}
            <div role="status">{move || self.said.get().map(|key| view! { <p class="note note--good">{t(key)}</p> })}</div>
            {move || self.failed.get().map(|key| view! { <Trouble key=key /> })}
            {move || match (count.get(), own.failed()) {
                (None, Some(failure)) => view! { <Trouble key=failure_key(&failure) /> }.into_any(),
                (None, None) => view! { <Working key="book-loading" /> }.into_any(),
                (Some(0), _) => view! {
                    <section class="empty">
                        <h2>{t("book-services-none")}</h2>
                        <p>{t("book-services-none.lead")}</p>
                        {self.add_button()}
                    </section>
                }
                .into_any(),
                (Some(count), _) => view! {
                    <div class="actions">{self.add_button()}</div>
                    {(count > SEARCHED_FROM).then(|| self.search())}
                    {self.kinds()}
                }
                .into_any(),
            }}
        }
        .into_any()
    }

    fn add_button(self) -> AnyView {
        button(Weight::Quiet, t("book-service-add"), move || self.turn_to(Doing::Adding))
    }

    fn search(self) -> AnyView {
        let tongue = self.tongue;
        let found = move || match self.found().len() {
            0 => tongue.text("book-services-found-none"),
            count => tongue.text_count("book-services-found", "count", count),
        };
        view! {
            <search>
                <Entry id="services-search" key="book-services-search" value=self.text on_input=move |text| self.text.set(text) />
            </search>
            <p role="status" class="muted">{found}</p>
        }
        .into_any()
    }

    /// What is like what is looked for, by name; tracked.
    fn found(self) -> Vec<Service> {
        let tongue = self.tongue;
        let all = self.desk.own.with(|book| book.services.clone()).unwrap_or_default();
        let text = self.text.get();
        let words: Vec<String> =
            if all.len() > SEARCHED_FROM { text.split_whitespace().map(str::to_lowercase).collect() } else { Vec::new() };
        let is_like = |service: &Service| {
            let own = [&service.name, &service.person, &service.note].map(|text| text.to_lowercase());
            let kind = tongue.text(&kind_key(service.kind)).to_lowercase();
            words.iter().all(|word| kind.contains(word.as_str()) || own.iter().any(|text| text.contains(word.as_str())))
        };
        let mut found: Vec<Service> = all.into_iter().filter(is_like).collect();
        let by_name = collator(tongue.lang());
        found.sort_by(|one, other| by_name(&one.name, &other.name).then_with(|| one.id.cmp(&other.id)));
        found
    }

    fn kinds(self) -> AnyView {
        let found = Memo::new(move |_| self.found());
        let of =
            move |kind: ServiceKind| found.with(|found| found.iter().filter(|service| service.kind == kind).cloned().collect::<Vec<_>>());
        let is_found = move |kind: &ServiceKind| found.with(|found| found.iter().any(|one| one.kind == *kind));
        let kinds = move || -> Vec<ServiceKind> { ServiceKind::ALL.into_iter().filter(is_found).collect() };
        view! {
            <For
                each=kinds
                key=|kind| *kind
                children=move |kind| {
                    let heading = ["services-", kind.name()].concat();
                    view! {
                        <section class="book__kind" aria-labelledby=heading.clone()>
                            <h2 id=heading.clone()>{tk(kind_key(kind))}</h2>
                            <ul class="book__services">
                                <For each=move || of(kind) key=|service| (service.id.clone(), service.changed_at) children=move |service| self.one(service) />
                            </ul>
                        </section>
                    }
                }
            />
        }
        .into_any()
    }

    /// A service.
    fn one(self, service: Service) -> AnyView {
        let (tongue, forms) = (self.tongue, Forms::here());
        let name_id = ["service-", &service.id].concat();
        let (dialled, changed) = (service.dialled(), service.clone());
        let Service { id, name, person, phone, email, note, area, checked_on, .. } = service;
        let about = move || {
            let area = if area.is_empty() { tongue.text("book-all-areas") } else { forms.area_name(&area, tongue.lang().tag()) };
            let checked = match checked_on {
                Some(day) => tongue.text_with("book-service-checked-on", &[("day", &day_in_words(tongue, day))]),
                None => tongue.text("book-service-not-checked"),
            };
            [area, checked].join(" · ")
        };
        let given = |text: String| (!text.is_empty()).then_some(text);
        view! {
            <li class="book__service">
                <h3 id=name_id.clone()><bdi dir="auto">{name}</bdi></h3>
                {given(person).map(|person| view! { <p dir="auto">{person}</p> })}
                {given(phone).map(|phone| view! { <p><a class="book__phone" href=["tel:", &dialled].concat()><bdi dir="ltr">{phone}</bdi></a></p> })}
                {given(email).map(|email| view! { <p><bdi dir="ltr" class="book__email">{email}</bdi></p> })}
                {given(note).map(|note| view! { <p class="book__note" dir="auto">{note}</p> })}
                <p class="muted">{about}</p>
                {self.acts(id, name_id, changed)}
            </li>
        }
        .into_any()
    }

    /// What can be done with a service; removing it asks first.
    fn acts(self, id: String, name_id: String, service: Service) -> AnyView {
        let asking = RwSignal::new(false);
        let sure_id = ["service-sure-", &id].concat();
        let ask = {
            let sure_id = sure_id.clone();
            move || {
                asking.set(true);
                let sure_id = sure_id.clone();
                request_animation_frame(move || focus_id(&sure_id));
            }
        };
        (move || {
            let (id, service, ask) = (id.clone(), service.clone(), ask.clone());
            if asking.get() {
                return view! {
                    <div class="note note--caution" role="group" aria-labelledby=sure_id.clone()>
                        <p class="note__title" id=sure_id.clone() tabindex="-1">{t("book-service-remove-sure")}</p>
                        <p>{t("book-service-remove-sure.what")}</p>
                        <div class="actions">
                            {button(Weight::Removing, t("book-service-remove-sure.yes"), move || self.remove(id.clone()))}
                            {button(Weight::Quiet, t("book-service-remove-sure.no"), move || asking.set(false))}
                        </div>
                    </div>
                }
                .into_any();
            }
            view! {
                <div class="actions" role="group" aria-labelledby=name_id.clone()>
                    {button(Weight::Plain, t("book-service-change"), move || self.turn_to(Doing::Changing(Box::new(service.clone()))))}
                    {button(Weight::Plain, t("book-service-remove"), ask)}
                </div>
            }
            .into_any()
        })
        .into_any()
    }

    fn remove(self, id: String) {
        if self.busy.get_untracked() {
            return;
        }
        self.said.set(None);
        self.failed.set(None);
        self.busy.set(true);
        leptos::task::spawn_local(async move {
            match self.desk.own.change(|base| BookRequest::RemoveService { base, id }).await {
                Ok(()) => {
                    self.said.try_set(Some("book-service-removed"));
                    // What was pressed is gone.
                    arrive();
                }
                Err(failure) => {
                    self.failed.try_set(Some(failure_key(&failure)));
                }
            }
            self.busy.try_set(false);
        });
    }
}
