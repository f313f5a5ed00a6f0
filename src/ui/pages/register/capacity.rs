//! What each area has, and what is free: for every kind of homes a row with − and +, and when somebody last looked at it.
//!
//! Accessibility: a table for each area with its name as caption; − and + say of which homes, and what they have done is said aloud; a
//! row stays where it is when its number changes, and the focus with it.

use super::desk::Desk;
use super::own::failure_key;
use super::{area_form, homes_form};
use crate::messages::{BookRequest, Failure, Packed};
use crate::register::{Capacity, FIGURES_FRESH_DAYS, Homes, Known};
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
    tongue: Tongue,
    /// What is being done.
    pub doing: RwSignal<Doing>,
    /// What was just done, in words, to be said once.
    pub said: RwSignal<Option<String>>,
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

/// Homes in words: "Interim · Shared · Women · Step-free"; tracked.
fn homes_words(tongue: Tongue, homes: &Homes) -> String {
    let said = |of: &str, name: &str| tongue.text(&["book-", of, "-", name].concat());
    let step_free = (homes.step_free != Known::NotKnown).then(|| said("step_free", homes.step_free.name()));
    let all = [said("term", homes.term.name()), said("shape", homes.shape.name()), said("whom", homes.for_whom.name())];
    all.into_iter().chain(step_free).collect::<Vec<_>>().join(" · ")
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
    fn area(self, slug: &str) -> Option<Capacity> {
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
                    if has_homes.get() { self.table(of_table.clone(), area, caption.clone()) } else { view! { <p class="muted">{t("book-homes-none")}</p> }.into_any() }
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

    fn table(self, slug: String, area: Memo<Option<Capacity>>, name: impl Fn() -> String + Send + 'static) -> AnyView {
        let tongue = self.tongue;
        let ids = Memo::new(move |_| {
            let mut homes = area.get().map(|area| area.homes).unwrap_or_default();
            homes.sort_by_key(|homes| (homes.term, homes.shape, homes.for_whom, homes.step_free, homes.id.clone()));
            homes.into_iter().map(|homes| homes.id).collect::<Vec<_>>()
        });
        view! {
            <table class="book__homes">
                <caption class="visually-hidden">{move || tongue.text_with("book-homes-in", &[("area", &name())])}</caption>
                <thead>
                    <tr>
                        <th scope="col">{t("book-homes")}</th>
                        <th scope="col">{t("book-free")}</th>
                    </tr>
                </thead>
                <tbody>
                    <For
                        each=move || ids.get()
                        key=|id| id.clone()
                        children=move |id| self.row(slug.clone(), id.clone(), Memo::new(move |_| {
                            area.with(|area| area.as_ref().and_then(|area| area.homes.iter().find(|homes| homes.id == id).cloned()))
                        }))
                    />
                </tbody>
            </table>
        }
        .into_any()
    }

    /// Homes of one kind, with − and +.
    fn row(self, slug: String, id: String, homes: Memo<Option<Homes>>) -> AnyView {
        let tongue = self.tongue;
        let words = move || homes.with(|homes| homes.as_ref().map(|homes| homes_words(tongue, homes))).unwrap_or_default();
        let numbers = move || homes.with(|homes| homes.as_ref().map_or((0, 0), |homes| (homes.free, homes.places)));
        let short = move || {
            let (free, places) = numbers();
            tongue.text_with("book-places-short", &[("free", &free.to_string()), ("places", &places.to_string())])
        };
        let step = {
            let (slug, id) = (slug.clone(), id.clone());
            move |key: &'static str, sign: &'static str, is_there: fn(u16, u16) -> Option<u16>| {
                let (slug, id) = (slug.clone(), id.clone());
                let next = move || {
                    let (free, places) = numbers();
                    is_there(free, places)
                };
                view! {
                    <button
                        type="button"
                        class="book__step no-print"
                        aria-label=move || tongue.text_with(key, &[("homes", &words())])
                        aria-disabled=move || next().is_none().then_some("true")
                        on:click=move |_| {
                            if let Some(free) = untrack(next) {
                                self.set_free(&slug, &id, free);
                            }
                        }
                    >
                        {sign}
                    </button>
                }
            }
        };
        let less = step("book-free-less", "−", |free, _| free.checked_sub(1));
        let more = step("book-free-more", "+", |free, places| (free < places).then_some(free + 1));
        view! {
            <tr>
                <th scope="row">
                    <span>{words}</span>
                    {button(Weight::Plain, t("book-homes-change-these"), move || self.turn_to(Doing::Homes(slug.clone(), Some(id.clone()))))}
                </th>
                <td><div class="book__free">{less}<span class="book__number">{short}</span>{more}</div></td>
            </tr>
        }
        .into_any()
    }

    fn set_free(self, slug: &str, id: &str, free: u16) {
        let Some(mut area) = untrack(|| self.area(slug)) else { return };
        let tongue = self.tongue;
        let Some(homes) = area.homes.iter_mut().find(|homes| homes.id == id) else { return };
        homes.free = free;
        let said = untrack(|| {
            let numbers = [("free", &*free.to_string()), ("places", &*homes.places.to_string()), ("homes", &*homes_words(tongue, homes))];
            tongue.text_with("book-free-said", &numbers)
        });
        self.write(area, said);
    }

    /// Writes an area as it is on the page, which stays; `said` is said when it is done.
    fn write(self, area: Capacity, said: String) {
        if self.busy.get_untracked() {
            return;
        }
        self.said.set(None);
        self.failed.set(None);
        self.busy.set(true);
        leptos::task::spawn_local(async move {
            match self.set(area).await {
                Ok(()) => {
                    self.said.try_set((!said.is_empty()).then_some(said));
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
