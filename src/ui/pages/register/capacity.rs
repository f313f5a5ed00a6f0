//! What each area has, and what is free: for every kind of homes a row with − and +, and when somebody last looked at it.
//!
//! Accessibility: each area is a heading with its table; what was done is said aloud, once.

use super::desk::Desk;
use super::homes_table::homes_table;
use super::own::failure_key;
use super::{area_form, homes_form};
use crate::messages::{BookRequest, Failure, Packed};
use crate::register::{Capacity, FIGURES_FRESH_DAYS};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::select::{Choosable, Says, select};
use crate::ui::state::forms::Forms;
use crate::ui::state::head::arrive;
use crate::ui::state::moment::{day_in_words, today};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What is being done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Doing {
    /// The areas are shown.
    Looking,
    /// An area's closing date and note are written.
    Area(String),
    /// Homes are written down, in an area; with the id of those that are written anew.
    Homes(String, Option<String>),
}

/// The page's state. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Stock {
    /// The register's page.
    pub desk: Desk,
    /// The words.
    pub tongue: Tongue,
    /// What is being done.
    pub doing: RwSignal<Doing>,
    /// What was just done, in words, to be said once.
    pub said: RwSignal<Option<String>>,
    /// What was just done, for who hears it: who sees the page sees it where it was done, and nothing moves under their finger.
    told: RwSignal<String>,
    failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
}

/// The page.
pub fn page(desk: Desk) -> AnyView {
    desk.own.read();
    let stock = Stock {
        desk,
        tongue: Tongue::here(),
        doing: RwSignal::new(Doing::Looking),
        said: RwSignal::new(None),
        told: RwSignal::default(),
        failed: RwSignal::new(None),
        busy: RwSignal::new(false),
    };
    (move || match stock.doing.get() {
        Doing::Looking => stock.areas(),
        Doing::Area(area) => area_form::page(stock, area),
        Doing::Homes(area, id) => homes_form::page(stock, area, id),
    })
    .into_any()
}

impl Stock {
    /// Does something else, from the top of the page.
    pub fn turn_to(self, doing: Doing) {
        self.said.try_set(None);
        self.failed.try_set(None);
        self.doing.try_set(doing);
        arrive();
    }

    /// The areas of which something is written down; none while that is not known. Tracked.
    fn slugs(self) -> Option<Vec<String>> {
        self.desk.own.with(|book| book.areas.iter().filter(|area| !area.is_blank()).map(|area| area.area.clone()).collect())
    }

    /// An area as it is shown; tracked.
    pub fn area(self, slug: &str) -> Option<Capacity> {
        self.desk.own.with(|book| book.area(slug).cloned()).flatten()
    }

    /// An area as it is now, or with nothing written down yet. For handlers.
    pub fn area_now(self, slug: &str) -> Capacity {
        untrack(|| self.area(slug)).unwrap_or_else(|| Capacity::new(slug.to_owned(), today()))
    }

    fn areas(self) -> AnyView {
        let own = self.desk.own;
        let slugs = Memo::new(move |_| self.slugs());
        let is_known = Memo::new(move |_| slugs.with(Option::is_some));
        let is_empty = Memo::new(move |_| slugs.with(|slugs| slugs.as_ref().is_some_and(Vec::is_empty)));
        view! {
            {back_link(move || self.desk.to_list())}
            <h1 tabindex="-1">{t("book-capacity")}</h1>
            <p class="lead">{t("book-capacity.lead")}</p>
            {move || own.is_recovered().then(|| view! { <Trouble key="book-recovered" /> })}
            <div role="status">{move || self.said.get().map(|words| view! { <p class="note note--good">{words}</p> })}</div>
            <p role="status" class="visually-hidden">{move || self.told.get()}</p>
            {move || self.failed.get().map(|key| view! { <Trouble key=key /> })}
            {move || match (is_known.get(), own.failed()) {
                (false, Some(failure)) => view! { <Trouble key=failure_key(&failure) /> }.into_any(),
                (false, None) => view! { <Working key="book-loading" /> }.into_any(),
                (true, _) => view! {
                    {move || is_empty.get().then(|| view! {
                        <section class="empty"><h2>{t("book-capacity-none")}</h2><p>{t("book-capacity-none.lead")}</p></section>
                    })}
                    <For
                        each=move || slugs.get().unwrap_or_default()
                        key=|slug| slug.clone()
                        children=move |slug| self.one(slug)
                    />
                    {self.begin()}
                }
                .into_any(),
            }}
        }
        .into_any()
    }

    /// An area of which nothing is written down yet.
    fn begin(self) -> AnyView {
        let (tongue, forms) = (self.tongue, Forms::here());
        let chosen = RwSignal::new(None::<String>);
        let is_missing = RwSignal::new(false);
        let others = Memo::new(move |_| {
            let tag = tongue.lang().tag();
            let known = self.slugs().unwrap_or_default();
            let areas = forms.areas();
            let others = areas.iter().filter(|area| !known.contains(&area.slug));
            others.map(|area| -> Choosable { (area.slug.clone(), Says::Name(area.name_in(tag).to_owned())) }).collect::<Vec<_>>()
        });
        let is_any = Memo::new(move |_| others.with(|others| !others.is_empty()));
        let problem = Signal::derive(move || (is_missing.get() && chosen.with(Option::is_none)).then(|| tongue.text("book-area-missing")));
        let go = move |doing: fn(String) -> Doing| match chosen.get_untracked() {
            Some(area) => self.turn_to(doing(area)),
            None => is_missing.set(true),
        };
        (move || {
            is_any.get().then(|| {
                view! {
                    <section class="section no-print" aria-labelledby="area-begin">
                        <h2 id="area-begin">{t("book-area-begin")}</h2>
                        {select("area-which", "book-area-which".to_owned(), "book-area-choose", others.into(), chosen, problem)}
                        <div class="actions" role="group" aria-labelledby="area-begin">
                            {button(Weight::Quiet, t("book-homes-add"), move || go(|area| Doing::Homes(area, None)))}
                            {button(Weight::Plain, t("book-area-change"), move || go(Doing::Area))}
                        </div>
                    </section>
                }
            })
        })
        .into_any()
    }

    /// An area.
    fn one(self, slug: String) -> AnyView {
        let (tongue, forms) = (self.tongue, Forms::here());
        let area = {
            let slug = slug.clone();
            Memo::new(move |_| self.area(&slug))
        };
        let name = {
            let slug = slug.clone();
            move || forms.area_name(&slug, tongue.lang().tag())
        };
        let heading = ["book-area-", &slug].concat();
        let facts = move || {
            let area = area.get()?;
            let (places, free) = area.places();
            let closing = area.closing_on.map(|day| {
                let key = if day < today() { "book-closed-on" } else { "book-closing-on" };
                tongue.text_with(key, &[("day", &day_in_words(tongue, day))])
            });
            let is_old = area.looked_on.days_until(today()) > FIGURES_FRESH_DAYS;
            let looked = tongue.text_with("book-looked", &[("day", &day_in_words(tongue, area.looked_on))]);
            let sum = tongue.text_with("book-places", &[("free", &free.to_string()), ("places", &places.to_string())]);
            Some(view! {
                {(!area.homes.is_empty()).then(|| view! { <p>{sum}</p> })}
                {closing.map(|closing| view! { <p class="register__due">{closing}</p> })}
                <p class:register__due=is_old>{looked}{is_old.then(|| [" ", &tongue.text("book-looked-old")].concat())}</p>
                {(!area.note.is_empty()).then(|| view! { <p class="book__note" dir="auto">{area.note}</p> })}
            })
        };
        let has_homes = Memo::new(move |_| area.with(|area| area.as_ref().is_some_and(|area| !area.homes.is_empty())));
        let (of_table, caption) = (slug.clone(), name.clone());
        let (add, change) = (slug.clone(), slug);
        let again = move || {
            if let Some(area) = area.get_untracked() {
                self.write(area, untrack(|| tongue.text("book-looked-said")));
            }
        };
        view! {
            <section class="book__area" aria-labelledby=heading.clone()>
                <h2 id=heading.clone()>{name}</h2>
                {facts}
                {move || {
                    if has_homes.get() { homes_table(self, of_table.clone(), area, caption.clone()) } else { view! { <p class="muted">{t("book-homes-none")}</p> }.into_any() }
                }}
                <div class="actions no-print" role="group" aria-labelledby=heading.clone()>
                    {button(Weight::Quiet, t("book-homes-add"), move || self.turn_to(Doing::Homes(add.clone(), None)))}
                    {button(Weight::Plain, t("book-looked-again"), again)}
                    {button(Weight::Plain, t("book-area-change"), move || self.turn_to(Doing::Area(change.clone())))}
                </div>
            </section>
        }
        .into_any()
    }

    /// Writes an area as it is on the page, which stays; `told` is told when it is done.
    pub fn write(self, area: Capacity, told: String) {
        if self.busy.get_untracked() {
            return;
        }
        self.failed.set(None);
        self.busy.set(true);
        leptos::task::spawn_local(async move {
            match self.set(area).await {
                Ok(()) => {
                    self.told.try_set(told);
                }
                Err(failure) => {
                    self.failed.try_set(Some(failure_key(&failure)));
                }
            }
            self.busy.try_set(false);
        });
    }

    /// Sets an area.
    ///
    /// # Errors
    /// Why the book does not take it.
    pub async fn set(self, area: Capacity) -> Result<(), Failure> {
        let capacity = Packed::of(&area);
        self.desk.own.change(|base| BookRequest::SetArea { base, capacity, today: today() }).await
    }
}
