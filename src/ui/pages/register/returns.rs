//! Data returns: made of a period that is over, once, with what is small hidden; shown as tables with bars, and saved as a sheet or JSON.
//!
//! Accessibility: each topic is a table with its base in the caption; the bars only repeat the numbers.

use super::desk::Desk;
use super::open::still_open;
use crate::browser::{files, page};
use crate::messages::{Failure, KeeperReply, KeeperRequest, RegisterRequest};
use crate::register::{Asked, Day, Label, Period, Returned, ReturnedCell, ReturnedTable, Topic};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::select::{Choosable, Says, select};
use crate::ui::state::forms::Forms;
use crate::ui::state::head::arrive_when;
use crate::ui::state::moment::{day_in_words, today};
use crate::ui::state::session::why_not;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// So many quarters, and so many financial years, are offered: what is older was returned already, or never will be.
const QUARTERS: usize = 8;
const YEARS: usize = 3;

/// What the page knows. Copies are free.
#[derive(Clone, Copy)]
struct Returns {
    desk: Desk,
    made: RwSignal<Option<Vec<Returned>>>,
    failed: RwSignal<Option<Failure>>,
    busy: RwSignal<bool>,
    /// The one that was made last, here.
    newest: RwSignal<Option<Asked>>,
}

/// The page.
pub fn page(desk: Desk) -> AnyView {
    let tongue = Tongue::here();
    let returns =
        Returns { desk, made: RwSignal::new(None), failed: RwSignal::new(None), busy: RwSignal::new(false), newest: RwSignal::new(None) };
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready =
        Memo::new(move |_| tongue.need(&["vault", "form", "consent", "packet", "contacts", "sending", "register", "returns", "papers"]));
    arrive_when(ready);
    returns.ask(RegisterRequest::Returns, None);
    (move || {
        if !ready.get() {
            return view! { <h1 tabindex="-1">{t("shell-register")}</h1> }.into_any();
        }
        view! {
            <div class="stack">
                {back_link(move || desk.to_list())}
                <h1 tabindex="-1">{t("returns")}</h1>
                <p class="lead">{t("returns.lead")}</p>
                {making(returns)}
                {list(returns)}
            </div>
        }
        .into_any()
    })
    .into_any()
}

impl Returns {
    fn ask(self, request: RegisterRequest, asked: Option<Asked>) {
        self.failed.set(None);
        self.busy.set(true);
        leptos::task::spawn_local(async move {
            match self.desk.session.ask(KeeperRequest::Register(request)).await {
                Ok(KeeperReply::Returns(made)) => {
                    self.made.try_set(made.read());
                    self.newest.try_set(asked);
                }
                other => {
                    self.failed.try_set(Some(why_not(other)));
                }
            }
            self.busy.try_set(false);
        });
    }

    fn make(self, asked: Asked) {
        if self.busy.get_untracked() {
            return;
        }
        let areas = Forms::here().areas().iter().map(|area| area.slug.clone()).collect();
        self.ask(RegisterRequest::Return { asked: asked.clone(), areas, today: today() }, Some(asked));
    }
}

/// The periods that are over, the newest first: quarters, then years.
fn periods() -> Vec<Period> {
    let today = today();
    let before = |now: Period, count| std::iter::successors(Some(now.before()), |period| Some(period.before())).take(count);
    before(Period::quarter_of(today), QUARTERS).chain(before(Period::financial_year_of(today), YEARS)).collect()
}

/// The name of a period in a list, in addresses of fields and in file names: `2026-q1`, `2025-26`.
pub fn name(period: Period) -> String {
    match period {
        Period::Quarter { year, quarter } => format!("{year}-q{quarter}"),
        Period::FinancialYear { year } => format!("{year}-{:02}", (year + 1) % 100),
    }
}

/// "1 July 2026 to 30 September 2026"; tracked.
pub fn days(tongue: Tongue, (first, last): (Day, Day)) -> String {
    tongue.text_with("returns-period-name", &[("first", &day_in_words(tongue, first)), ("last", &day_in_words(tongue, last))])
}

/// The choice of a period, and what making a return of it means.
fn making(returns: Returns) -> AnyView {
    let tongue = Tongue::here();
    let chosen = RwSignal::new(None::<String>);
    let missing = RwSignal::new(false);
    let area = RwSignal::new(None::<String>);
    let forms = Forms::here();
    let areas = Signal::derive(move || {
        let tag = tongue.lang().tag();
        forms.areas().iter().map(|area| (area.slug.clone(), Says::Name(forms.area_name(&area.slug, tag)))).collect::<Vec<Choosable>>()
    });
    let options = Signal::derive(move || {
        periods().into_iter().map(|period| (name(period), Says::Name(days(tongue, period.days())))).collect::<Vec<Choosable>>()
    });
    let asked = Memo::new(move |_| {
        let period = chosen.with(|chosen| periods().into_iter().find(|period| Some(&name(*period)) == chosen.as_ref()))?;
        Some(Asked { period, area: area.get() })
    });
    let problem = Signal::derive(move || (missing.get() && chosen.with(Option::is_none)).then(|| tongue.text("returns-period-missing")));
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let asked = asked.get_untracked();
        missing.set(asked.is_none());
        if let Some(asked) = asked {
            returns.make(asked);
        }
    };
    view! {
        <section class="no-print stack">
            <h2>{t("returns-make")}</h2>
            <p>{t("returns-make.once")}</p>
            <p>{t("returns-make.undecided")}</p>
            <form class="form" novalidate on:submit=send>
                {select("returns-period", "returns-period".to_owned(), "returns-period-none", options, chosen, problem)}
                {select("returns-area", "returns-area".to_owned(), "return-all-areas", areas, area, Signal::stored(None))}
                <p class="field__hint">{t("returns-area-one")}</p>
                {still_open(returns.desk, asked)}
                {move || returns.failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
                {move || returns.busy.get().then(|| view! { <Working key="returns-making" /> })}
                <div class="actions"><button type="submit" class=Weight::Main.class()>{t("returns-make.do")}</button></div>
            </form>
            <div role="status">
                {move || returns.newest.get().map(|_| notification(Tone::Good, view! { <p>{t("returns-made")}</p> }))}
            </div>
        </section>
    }
    .into_any()
}

/// Those that were made, the newest first.
fn list(returns: Returns) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    (move || match returns.made.get() {
        None => ().into_any(),
        Some(made) if made.is_empty() => view! { <p class="muted">{t("returns-none")}</p> }.into_any(),
        Some(made) => {
            let (newest, desk) = (returns.newest.get(), returns.desk);
            let all = made
                .into_iter()
                .rev()
                .map(|returned| {
                    let is_newest = newest.as_ref() == Some(returned.asked());
                    let title = move |returned: &Returned| {
                        let area = returned.asked().area.as_ref().map(|area| forms.area_name(area, tongue.lang().tag()));
                        [Some(days(tongue, returned.days())), area].into_iter().flatten().collect::<Vec<_>>().join(", ")
                    };
                    let (head, whole) = (returned.clone(), StoredValue::new(returned));
                    if is_newest {
                        view! { <section class="stack"><h2>{move || title(&head)}</h2>{one(whole, desk)}</section> }.into_any()
                    } else {
                        details(move || title(&head), one(whole, desk)).into_any()
                    }
                })
                .collect_view();
            view! { <div class="stack">{all}</div> }.into_any()
        }
    })
    .into_any()
}

/// One return: what it is of, its files, its tables.
fn one(returned: StoredValue<Returned>, desk: Desk) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let failed = RwSignal::new(false);
    let stem = move || returned.with_value(stem);
    // Whoever gets it reads English, whatever the coordinator's page says.
    let save_sheet = move || {
        let sheet = tongue.with_both(|_, english| {
            returned.with_value(|returned| returned.to_csv(&|key| english.text(key), &|slug| forms.area_name(slug, "en")))
        });
        failed.set(files::save(&format!("{}.csv", stem()), "text/csv", sheet.as_bytes()).is_err());
    };
    let save_json = move || {
        let json = returned.with_value(Returned::to_json);
        failed.set(files::save(&format!("{}.json", stem()), "application/json", json.as_bytes()).is_err());
    };
    let (withheld, shown): (Vec<_>, Vec<_>) =
        returned.with_value(|returned| returned.tables().iter().cloned().partition(ReturnedTable::is_withheld));
    let has_hidden = shown.iter().flat_map(|table| &table.cells).any(|cell| cell.count.is_none());
    let tables = shown.into_iter().map(table).collect_view();
    let topics: Vec<Topic> = withheld.into_iter().map(|table| table.topic).collect();
    view! {
        <p class="muted">
            {move || tongue.text_with("returns-made-on", &[("day", &returned.with_value(|returned| day_in_words(tongue, returned.made_on())))])}
        </p>
        {details(t("returns-hidden"), view! { <p>{t("returns-hidden.why")}</p><p>{t("returns-hidden.shared")}</p> })}
        <div class="actions no-print">
            {button(Weight::Quiet, t("returns-sheet"), save_sheet)}
            {button(Weight::Plain, t("returns-json"), save_json)}
            {super::papers::returned(returned, desk)}
            {button(Weight::Plain, t("receive-print"), page::print)}
        </div>
        {move || failed.get().then(|| view! { <Trouble key="returns-not-saved" /> })}
        {has_hidden.then(|| view! { <p>{t("papers-return-hidden")}</p> })}
        {tables}
        {(!topics.is_empty()).then(|| withheld_topics(topics))}
    }
    .into_any()
}

/// How a return's files begin.
pub fn stem(returned: &Returned) -> String {
    let area = returned.asked().area.as_ref().map(|area| ["-", area].concat()).unwrap_or_default();
    format!("return-{}{area}", name(returned.asked().period))
}

/// The tables of which nothing is shown, by their names.
fn withheld_topics(topics: Vec<Topic>) -> AnyView {
    let tongue = Tongue::here();
    let names = topics.into_iter().map(|topic| view! { <li>{move || tongue.text(&topic.key())}</li> }).collect_view();
    view! {
        <section class="return__topic return__withheld">
            <h3>{t("returns-withheld")}</h3>
            <p>{t("returns-withheld.why")}</p>
            <ul>{names}</ul>
        </section>
    }
    .into_any()
}

/// What a cell is called.
pub fn label(tongue: Tongue, forms: Forms, topic: Topic, option: &str) -> String {
    match topic.label(option) {
        Label::Message(key) => tongue.text(&key),
        Label::Area(slug) => forms.area_name(&slug, tongue.lang().tag()),
        Label::Text(text) => text,
    }
}

/// A topic, with a bar for each share.
fn table(table: ReturnedTable) -> AnyView {
    let tongue = Tongue::here();
    let topic = table.topic;
    let (total, base) = (table.total, table.base);
    let rows = table.cells.into_iter().map(|cell| row(topic, cell)).collect_view();
    framed(topic, move || of_how_many(tongue, total, base), rows)
}

/// Of how many a table is, and of how many its shares are, where that is another number; tracked.
pub fn of_how_many(tongue: Tongue, total: Option<u32>, base: Option<u32>) -> String {
    let base = base.filter(|base| Some(*base) != total).map(|base| tongue.text_with("returns-base", &[("base", &base.to_string())]));
    let total = total.map(|total| tongue.text_with("returns-total", &[("total", &total.to_string())]));
    [total, base].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// The table of a topic, with what is said of it beside its name.
pub fn framed(topic: Topic, said: impl Fn() -> String + Send + 'static, rows: impl IntoView + 'static) -> AnyView {
    let tongue = Tongue::here();
    view! {
        <table class="return__topic return__table">
            <caption><span class="return__title">{move || tongue.text(&topic.key())}</span>" "<span class="muted">{said}</span></caption>
            <thead>
                <tr>
                    <th scope="col">{t("return-cell")}</th>
                    <th scope="col" class="return__number">{t("return-count")}</th>
                    <th scope="col" class="return__number">{t("return-percent")}</th>
                    <td class="return__bars"></td>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A share in thousandths, as percent.
pub fn percent(permille: u32) -> String {
    format!("{}.{}%", permille / 10, permille % 10)
}

/// A share in thousandths, as a bar that only repeats its number.
pub fn bar(permille: u32) -> AnyView {
    view! {
        <svg class="return__bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect width=permille.to_string() height="10"></rect>
        </svg>
    }
    .into_any()
}

fn row(topic: Topic, cell: ReturnedCell) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let ReturnedCell { option, count, permille } = cell;
    let is_month = matches!(topic.label(&option), Label::Text(_));
    let (percent, bar) = (permille.map(percent).unwrap_or_default(), permille.map(bar));
    let numbers = match count {
        Some(count) => view! { <td class="return__number">{count}</td><td class="return__number">{percent}</td> }.into_any(),
        None => view! { <td class="return__hidden" colspan="2">{t("papers-return-hidden-cell")}</td> }.into_any(),
    };
    view! {
        <tr>
            <th scope="row" class:return__month=is_month>{move || label(tongue, forms, topic, &option)}</th>
            {numbers}
            <td class="return__bars">{bar}</td>
        </tr>
    }
    .into_any()
}
