//! Homes of one kind: for how long, for whom, how many places, how many of them free. Removing them asks first.

use super::act::missing;
use super::capacity::{Doing, Stock};
use super::forms::whole_number;
use super::homes_words::{shape_key, step_free_key, term_key, whom_key};
use super::own::failure_key;
use crate::answers::ProblemKind;
use crate::messages::Failure;
use crate::register::{BookField, BookWrong, Capacity, ForWhom, Homes, Known, NotKept, Shape, Term};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Choose, Entry, Trouble};
use crate::ui::components::field::problem_text;
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::wrong::{Faulty, Wrong};
use crate::ui::state::forms::Forms;
use crate::ui::state::head::focus_id;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const PLACES: (&str, &str) = ("homes-places", "book-homes-places");
const FREE: (&str, &str) = ("homes-free", "book-homes-free");

/// What is being written. A handle: copies are free.
#[derive(Clone, Copy)]
struct Writing {
    stock: Stock,
    tongue: Tongue,
    slug: StoredValue<String>,
    /// Empty of new ones.
    id: StoredValue<String>,
    term: RwSignal<Option<&'static str>>,
    shape: RwSignal<Option<&'static str>>,
    whom: RwSignal<Option<&'static str>>,
    step_free: RwSignal<Option<&'static str>>,
    places: RwSignal<String>,
    free: RwSignal<String>,
    faulty: Faulty,
    failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
}

/// The page; with the id of those that are written anew.
pub fn page(stock: Stock, slug: String, id: Option<String>) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let before = stock.area_now(&slug).homes.into_iter().find(|homes| Some(&homes.id) == id.as_ref());
    let title = if before.is_some() { "book-homes-change" } else { "book-homes-add" };
    let is_old = before.is_some();
    let name = {
        let slug = slug.clone();
        move || forms.area_name(&slug, tongue.lang().tag())
    };
    let writing = Writing::new(stock, slug, before);
    let cancel = move || stock.turn_to(Doing::Looking);
    view! {
        {back_link(cancel)}
        <h1 tabindex="-1">{t(title)}</h1>
        <p><strong>{name}</strong></p>
        <p class="lead">{t("book-homes-change.lead")}</p>
        {sent_form(writing.fields(), "book-keep", move || writing.busy.get(), move || writing.send(), button(Weight::Plain, t("book-cancel"), cancel))}
        {is_old.then(|| writing.removing())}
    }
    .into_any()
}

impl Writing {
    fn new(stock: Stock, slug: String, before: Option<Homes>) -> Writing {
        let number = |of: fn(&Homes) -> u16| RwSignal::new(before.as_ref().map(|before| of(before).to_string()).unwrap_or_default());
        let name = |of: fn(&Homes) -> &'static str| RwSignal::new(before.as_ref().map(of));
        Writing {
            stock,
            tongue: Tongue::here(),
            slug: StoredValue::new(slug),
            id: StoredValue::new(before.as_ref().map(|before| before.id.clone()).unwrap_or_default()),
            term: name(|before| before.term.name()),
            shape: name(|before| before.shape.name()),
            whom: name(|before| before.for_whom.name()),
            step_free: name(|before| before.step_free.name()),
            places: number(|before| before.places),
            free: number(|before| before.free),
            faulty: Faulty::new("homes"),
            failed: RwSignal::new(None),
            busy: RwSignal::new(false),
        }
    }

    fn fields(self) -> AnyView {
        let choose =
            |id: &'static str, key: &'static str, options: Vec<(&'static str, &'static str)>, value: RwSignal<Option<&'static str>>| {
                view! { <Choose id=id key=key options=options value=value on_choose=move |chosen: &'static str| value.set(Some(chosen)) /> }
            };
        let number = |(id, key): (&'static str, &'static str), value: RwSignal<String>| {
            view! { <Entry id=id key=key value=value on_input=move |text| value.set(text) problem=self.faulty.of(id) /> }
        };
        view! {
            {self.faulty.summary()}
            {choose("homes-term", "book-homes-term", Term::ALL.map(|one| (one.name(), term_key(one))).to_vec(), self.term)}
            {choose("homes-shape", "book-homes-shape", Shape::ALL.map(|one| (one.name(), shape_key(one))).to_vec(), self.shape)}
            {choose("homes-whom", "book-homes-whom", ForWhom::ALL.map(|one| (one.name(), whom_key(one))).to_vec(), self.whom)}
            {choose("homes-step-free", "book-homes-step_free", Known::ALL.map(|one| (one.name(), step_free_key(one))).to_vec(), self.step_free)}
            {number(PLACES, self.places)}
            {number(FREE, self.free)}
            {move || self.failed.get().map(|key| view! { <Trouble key=key /> })}
        }
        .into_any()
    }

    /// What is wrong with a number; none of what is not one of the two.
    fn wrong(self, NotKept { field, why }: NotKept) -> Option<Wrong> {
        let (field, label) = match field {
            BookField::Places => PLACES,
            BookField::Free => FREE,
            _ => return None,
        };
        let words = untrack(|| self.tongue.with_todo(&["failure-", why.key()].concat()));
        Some(Wrong { field: field.to_owned(), label: label.to_owned(), words })
    }

    /// What was typed, if all of it is right; everything that is wrong otherwise.
    fn homes(self) -> Result<Homes, Vec<Wrong>> {
        let of = |value: RwSignal<Option<&'static str>>| value.get_untracked();
        let term = Term::ALL.into_iter().find(|one| of(self.term) == Some(one.name()));
        let shape = Shape::ALL.into_iter().find(|one| of(self.shape) == Some(one.name()));
        let for_whom = ForWhom::ALL.into_iter().find(|one| of(self.whom) == Some(one.name()));
        // Who does not say does not know.
        let step_free = Known::ALL.into_iter().find(|one| of(self.step_free) == Some(one.name())).unwrap_or_default();
        let mut wrong = Vec::new();
        let first = [
            ("homes-term-interim", "book-homes-term"),
            ("homes-shape-self_contained", "book-homes-shape"),
            ("homes-whom-anyone", "book-homes-whom"),
        ];
        for ((field, label), is_missing) in first.into_iter().zip([term.is_none(), shape.is_none(), for_whom.is_none()]) {
            if is_missing {
                wrong.push(missing(self.tongue, field, label));
            }
        }
        let typed = |value: RwSignal<String>| value.with_untracked(|typed| whole_number(typed));
        let (places, free) = (typed(self.places), typed(self.free));
        if places.is_none() {
            wrong.extend(self.wrong(NotKept { field: BookField::Places, why: BookWrong::OutOfRange }));
        }
        if free.is_none() {
            let words = untrack(|| problem_text(self.tongue, &ProblemKind::NotANumber));
            wrong.push(Wrong { field: FREE.0.to_owned(), label: FREE.1.to_owned(), words });
        }
        let homes = |term, shape, for_whom, places, free| {
            let id = self.id.get_value();
            Homes { id, term, shape, for_whom, step_free, places, free, changed_at: 0 }
        };
        if let (Some(places), Some(free)) = (places, free) {
            let numbers = homes(Term::Interim, Shape::Shared, ForWhom::Anyone, places, free);
            wrong.extend(numbers.wrong().into_iter().filter_map(|one| self.wrong(one)));
        }
        match (term, shape, for_whom, places, free) {
            (Some(term), Some(shape), Some(whom), Some(places), Some(free)) if wrong.is_empty() => {
                Ok(homes(term, shape, whom, places, free))
            }
            _ => Err(wrong),
        }
    }

    fn send(self) {
        if self.busy.get_untracked() {
            return;
        }
        let homes = self.homes();
        if self.faulty.show(homes.as_ref().err().cloned().unwrap_or_default())
            && let Ok(homes) = homes
        {
            self.set(Some(homes));
        }
    }

    /// Puts them among the area's homes as they are now, or takes them out.
    fn set(self, new: Option<Homes>) {
        if self.busy.get_untracked() {
            return;
        }
        let mut area = self.slug.with_value(|slug| self.stock.area_now(slug));
        let key = if new.is_some() { "book-area-kept" } else { "book-service-removed" };
        area.homes.retain(|homes| self.id.with_value(|id| homes.id != *id));
        area.homes.extend(new);
        self.failed.set(None);
        self.busy.set(true);
        leptos::task::spawn_local(self.write(area, key));
    }

    async fn write(self, area: Capacity, key: &'static str) {
        match self.stock.set(area).await {
            Ok(()) => {
                self.stock.turn_to(Doing::Looking);
                self.stock.said.try_set(Some(untrack(|| self.tongue.text(key))));
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
    }

    fn removing(self) -> AnyView {
        let asking = RwSignal::new(false);
        let ask = move || {
            asking.set(true);
            request_animation_frame(|| focus_id("homes-sure"));
        };
        (move || {
            if !asking.get() {
                return view! { <div class="actions">{button(Weight::Plain, t("book-homes-remove"), ask)}</div> }.into_any();
            }
            view! {
                <div class="note note--caution" role="group" aria-labelledby="homes-sure">
                    <p class="note__title" id="homes-sure" tabindex="-1">{t("book-homes-remove-sure")}</p>
                    <p>{t("book-homes-remove-sure.what")}</p>
                    <div class="actions">
                        {button(Weight::Removing, t("book-homes-remove-sure.yes"), move || self.set(None))}
                        {button(Weight::Quiet, t("book-homes-remove-sure.no"), move || asking.set(false))}
                    </div>
                </div>
            }
            .into_any()
        })
        .into_any()
    }
}
