//! A service and whom to speak with there, to be written down or anew. What the book refuses stays in the form as it was typed.

use super::act::missing;
use super::own::failure_key;
use super::services::{Doing, Services, kind_key};
use crate::answers::{ProblemKind, TypedDate};
use crate::area::Area;
use crate::messages::{BookRequest, Failure, Packed};
use crate::register::{BookField, Day, NotKept, Service, ServiceKind};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::day::{day_field, day_of, typed};
use crate::ui::components::entry::{Entry, Trouble, Typing};
use crate::ui::components::field::problem_text;
use crate::ui::components::select::{Choosable, Says, select};
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::wrong::{Faulty, Wrong};
use crate::ui::state::forms::Forms;
use crate::ui::state::moment::today;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// A field: its HTML id, and its label's message.
type Field = (&'static str, &'static str);

const KIND: Field = ("service-kind", "book-service-kind");
const NAME: Field = ("service-name", "book-service-name");
const AREA: Field = ("service-area", "book-service-area");
const PERSON: Field = ("service-person", "book-service-person");
const PHONE: Field = ("service-phone", "book-service-phone");
const EMAIL: Field = ("service-email", "book-service-email");
const NOTE: Field = ("service-note", "book-service-note");
const CHECKED: Field = ("service-checked", "book-service-checked");
const CHECKED_DAY: Field = ("service-checked-day", "book-service-checked");

/// What is being written. A handle: copies are free.
#[derive(Clone, Copy)]
struct Writing {
    services: Services,
    tongue: Tongue,
    /// Empty of a new one.
    id: StoredValue<String>,
    kind: RwSignal<Option<String>>,
    name: RwSignal<String>,
    area: RwSignal<Option<String>>,
    person: RwSignal<String>,
    phone: RwSignal<String>,
    email: RwSignal<String>,
    note: RwSignal<String>,
    checked: RwSignal<TypedDate>,
    faulty: Faulty,
    failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
}

/// The page; with what stood there before, if it is written anew.
pub fn page(services: Services, before: Option<Service>) -> AnyView {
    let title = if before.is_some() { "book-service-change" } else { "book-service-add" };
    let writing = Writing::new(services, before);
    let cancel = move || services.turn_to(Doing::Listing);
    let beside = button(Weight::Plain, t("book-cancel"), cancel);
    view! {
        {back_link(cancel)}
        <h1 tabindex="-1">{t(title)}</h1>
        {sent_form(writing.fields(), "book-keep", move || writing.busy.get(), move || writing.send(), beside)}
    }
    .into_any()
}

impl Writing {
    fn new(services: Services, before: Option<Service>) -> Writing {
        let text = |of: fn(&Service) -> &String| RwSignal::new(before.as_ref().map(|before| of(before).clone()).unwrap_or_default());
        let area = before.as_ref().map(|before| before.area.clone()).filter(|area| !area.is_empty());
        // What somebody writes down now, they have just found out.
        let checked = before.as_ref().map_or_else(|| Some(today()), |before| before.checked_on);
        Writing {
            services,
            tongue: Tongue::here(),
            id: StoredValue::new(before.as_ref().map(|before| before.id.clone()).unwrap_or_default()),
            kind: RwSignal::new(before.as_ref().map(|before| before.kind.name().to_owned())),
            name: text(|before| &before.name),
            area: RwSignal::new(area),
            person: text(|before| &before.person),
            phone: text(|before| &before.phone),
            email: text(|before| &before.email),
            note: text(|before| &before.note),
            checked: RwSignal::new(checked.map(typed).unwrap_or_default()),
            faulty: Faulty::new("service"),
            failed: RwSignal::new(None),
            busy: RwSignal::new(false),
        }
    }

    fn fields(self) -> AnyView {
        let (tongue, forms, faulty) = (self.tongue, Forms::here(), self.faulty);
        let kinds = ServiceKind::ALL.map(|kind| (kind.name().to_owned(), Says::Message(kind_key(kind)))).to_vec();
        let own = self.area.get_untracked();
        let areas = Signal::derive(move || {
            let tag = tongue.lang().tag();
            let one = |area: &Area| -> Choosable { (area.slug.clone(), Says::Name(area.name_in(tag).to_owned())) };
            let mut all: Vec<Choosable> = forms.areas().iter().map(one).collect();
            // One that this site does not have any more stays chosen.
            let is_there = |slug: &String| all.iter().any(|(other, _)| other == slug);
            all.extend(own.clone().filter(|slug| !is_there(slug)).map(|slug| (slug.clone(), Says::Name(slug))));
            all
        });
        let line = move |(id, key): Field, value: RwSignal<String>| {
            view! { <Entry id=id key=key value=value on_input=move |text| value.set(text) problem=faulty.of(id) /> }
        };
        view! {
            {faulty.summary()}
            {select(KIND.0, KIND.1.to_owned(), "register-choose", Signal::stored(kinds), self.kind, faulty.of(KIND.0))}
            {line(NAME, self.name)}
            {select(AREA.0, AREA.1.to_owned(), "book-all-areas", areas, self.area, faulty.of(AREA.0))}
            {line(PERSON, self.person)}
            {line(PHONE, self.phone)}
            {line(EMAIL, self.email)}
            <Entry
                id=NOTE.0
                key=NOTE.1
                value=self.note
                typing=Signal::stored(Typing::Text)
                on_input=move |text| self.note.set(text)
                problem=faulty.of(NOTE.0)
            />
            {day_field(CHECKED.0, CHECKED.1, self.checked, faulty.of_part(CHECKED.0, "-day"))}
            {move || self.failed.get().map(|key| view! { <Trouble key=key /> })}
        }
        .into_any()
    }

    /// What is wrong with a field; none of the service as a whole.
    fn wrong(self, NotKept { field, why }: NotKept) -> Option<Wrong> {
        let (field, label) = match field {
            BookField::Name => NAME,
            BookField::Area => AREA,
            BookField::Person => PERSON,
            BookField::Phone => PHONE,
            BookField::Email => EMAIL,
            BookField::Note => NOTE,
            BookField::CheckedOn => CHECKED_DAY,
            _ => return None,
        };
        let words = untrack(|| self.tongue.with_todo(&["failure-", why.key()].concat()));
        Some(Wrong { field: field.to_owned(), label: label.to_owned(), words })
    }

    fn checked(self) -> Result<Option<Day>, Wrong> {
        match self.checked.with_untracked(day_of) {
            Ok(day) => Ok(Some(day)),
            Err(ProblemKind::Missing) => Ok(None),
            Err(kind) => {
                let words = untrack(|| problem_text(self.tongue, &kind));
                Err(Wrong { field: CHECKED_DAY.0.to_owned(), label: CHECKED_DAY.1.to_owned(), words })
            }
        }
    }

    /// What was typed, if all of it is right; everything that is wrong otherwise.
    fn service(self) -> Result<Service, Vec<Wrong>> {
        let kind = ServiceKind::ALL.into_iter().find(|one| self.kind.with_untracked(|kind| kind.as_deref() == Some(one.name())));
        let checked = self.checked();
        let text = |value: RwSignal<String>| value.get_untracked().trim().to_owned();
        let service = Service {
            id: self.id.get_value(),
            kind: kind.unwrap_or(ServiceKind::Other),
            name: text(self.name),
            person: text(self.person),
            phone: text(self.phone),
            email: text(self.email),
            note: text(self.note),
            area: self.area.get_untracked().unwrap_or_default(),
            checked_on: checked.as_ref().ok().copied().flatten(),
            changed_at: 0,
        };
        let no_kind = kind.is_none().then(|| missing(self.tongue, KIND.0, KIND.1));
        let wrong = service.wrong(today()).into_iter().filter_map(|one| self.wrong(one));
        let wrong: Vec<Wrong> = no_kind.into_iter().chain(wrong).chain(checked.err()).collect();
        if wrong.is_empty() { Ok(service) } else { Err(wrong) }
    }

    fn send(self) {
        if self.busy.get_untracked() {
            return;
        }
        self.failed.set(None);
        let service = self.service();
        if !self.faulty.show(service.as_ref().err().cloned().unwrap_or_default()) {
            return;
        }
        let Ok(service) = service else { return };
        self.busy.set(true);
        leptos::task::spawn_local(async move {
            let service = Packed::of(&service);
            match self.services.desk.own.change(|base| BookRequest::PutService { base, service, today: today() }).await {
                Ok(()) => {
                    self.services.turn_to(Doing::Listing);
                    self.services.said.try_set(Some("book-service-kept"));
                    return;
                }
                Err(Failure::NotKept(not_kept)) if self.wrong(not_kept).is_some() => {
                    self.faulty.show(self.wrong(not_kept).into_iter().collect());
                }
                Err(failure) => {
                    self.failed.try_set(Some(failure_key(&failure)));
                }
            }
            self.busy.try_set(false);
        });
    }
}
