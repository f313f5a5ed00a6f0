//! Figures for the desk itself: of a period that need not be over, with nothing hidden, and a note on top that says so.
//!
//! Accessibility: each topic is a table with its base in the caption; the bars only repeat the numbers.

use super::desk::Desk;
use super::returns::{bar, days, framed, label, name, of_how_many, percent};
use crate::browser::page;
use crate::messages::{Failure, KeeperReply, KeeperRequest, RegisterRequest};
use crate::register::{Asked, Figures, Period, Table, Topic, permille};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::select::{Choosable, Says, select};
use crate::ui::state::forms::Forms;
use crate::ui::state::head::arrive_when;
use crate::ui::state::moment::today;
use crate::ui::state::session::why_not;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// So many quarters, and so many financial years, are offered, this one with them.
const QUARTERS: usize = 9;
const YEARS: usize = 4;

/// The page.
pub fn page(desk: Desk) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let (period, area) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let asked = Memo::new(move |_| {
        let chosen = period.with(|chosen| periods().into_iter().find(|period| Some(&name(*period)) == chosen.as_ref()));
        Asked { period: chosen.unwrap_or_else(|| Period::quarter_of(today())), area: area.get() }
    });
    let (known, failed) = (RwSignal::new(None::<Figures>), RwSignal::new(None::<Failure>));
    Effect::new(move |_| {
        let now = asked.get();
        let areas: Vec<String> = forms.areas().iter().map(|area| area.slug.clone()).collect();
        known.set(None);
        failed.set(None);
        leptos::task::spawn_local(async move {
            let reply = ask(desk, now.clone(), areas).await;
            // Another period may have been chosen meanwhile.
            if asked.try_get_untracked().as_ref() == Some(&now) {
                match reply {
                    Ok(figures) => known.set(Some(figures)),
                    Err(failure) => failed.set(Some(failure)),
                }
            }
        });
    });
    let ready = Memo::new(move |_| tongue.need(&["vault", "form", "consent", "packet", "contacts", "sending", "register", "returns"]));
    arrive_when(ready);
    (move || {
        if !ready.get() {
            return view! { <h1 tabindex="-1">{t("shell-register")}</h1> }.into_any();
        }
        view! {
            <div class="stack">
                {back_link(move || desk.to_list())}
                <h1 tabindex="-1">{t("figures")}</h1>
                {notification(Tone::Caution, view! { <p class="note__title">{t("figures-desk")}</p><p>{t("figures-desk.do")}</p> })}
                {choosing(period, area)}
                <p>{move || said(tongue, &asked.get())}</p>
                <div class="actions no-print">{button(Weight::Plain, t("receive-print"), page::print)}</div>
                {move || failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
                {move || match known.get() {
                    Some(figures) => tables(figures),
                    None => failed.with(Option::is_none).then(|| view! { <Working key="returns-making" /> }).into_any(),
                }}
            </div>
        }
        .into_any()
    })
    .into_any()
}

async fn ask(desk: Desk, asked: Asked, areas: Vec<String>) -> Result<Figures, Failure> {
    let request = KeeperRequest::Register(RegisterRequest::Figures { asked, areas });
    match desk.session.ask(request).await {
        Ok(KeeperReply::Figures(figures)) => figures.read().ok_or(Failure::DamagedRecord),
        other => Err(why_not(other)),
    }
}

/// The periods that are offered beside this quarter, the newest first: quarters, then years.
fn periods() -> Vec<Period> {
    let from = |now: Period, count| std::iter::successors(Some(now), |period| Some(period.before())).take(count);
    from(Period::quarter_of(today()), QUARTERS).skip(1).chain(from(Period::financial_year_of(today()), YEARS)).collect()
}

fn choosing(period: RwSignal<Option<String>>, area: RwSignal<Option<String>>) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let options = Signal::derive(move || {
        periods().into_iter().map(|period| (name(period), Says::Name(days(tongue, period.days())))).collect::<Vec<Choosable>>()
    });
    let areas = Signal::derive(move || {
        let tag = tongue.lang().tag();
        forms.areas().iter().map(|area| (area.slug.clone(), Says::Name(forms.area_name(&area.slug, tag)))).collect::<Vec<Choosable>>()
    });
    view! {
        <section class="no-print form">
            {select("figures-period", "returns-period".to_owned(), "figures-this-quarter", options, period, Signal::stored(None))}
            {select("figures-area", "returns-area".to_owned(), "return-all-areas", areas, area, Signal::stored(None))}
        </section>
    }
    .into_any()
}

/// Of what the figures are, which stands on paper too; tracked.
fn said(tongue: Tongue, asked: &Asked) -> String {
    let forms = Forms::here();
    let area = match &asked.area {
        Some(area) => forms.area_name(area, tongue.lang().tag()),
        None => tongue.text("return-all-areas"),
    };
    [days(tongue, asked.period.days()), area].join(" · ")
}

fn tables(figures: Figures) -> AnyView {
    let tongue = Tongue::here();
    let (some, none): (Vec<Table>, Vec<Table>) = figures.tables.into_iter().partition(|table| table.total() > 0);
    let some = some.into_iter().map(one).collect_view();
    let names = none.iter().map(|table| table.topic.key()).map(|key| view! { <li>{move || tongue.text(&key)}</li> }).collect_view();
    view! {
        {some}
        {(!none.is_empty()).then(|| view! {
            <section class="return__topic return__withheld"><h2>{t("figures-none")}</h2><ul>{names}</ul></section>
        })}
    }
    .into_any()
}

/// Of how many the shares of a topic are: of those of whom it is known, but for the two that say of how many that is.
fn base(table: &Table) -> u32 {
    if matches!(table.topic, Topic::Sharing | Topic::Ended) { table.total() } else { table.base() }
}

fn one(table: Table) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let (topic, total, base) = (table.topic, table.total(), base(&table));
    let cells = table.cells.into_iter().map(|cell| {
        let words = move || label(tongue, forms, topic, &cell.option);
        row(words, cell.count, permille(cell.count, base))
    });
    let missing = [("figures-not-known", table.not_specified), ("figures-not-shared", table.not_shared)];
    let missing = missing.into_iter().filter(|(_, count)| *count > 0).map(|(key, count)| row(t(key), count, None));
    framed(topic, move || of_how_many(tongue, Some(total), Some(base)), view! { {cells.collect_view()}{missing.collect_view()} })
}

fn row(words: impl Fn() -> String + Send + 'static, count: u32, permille: Option<u32>) -> AnyView {
    view! {
        <tr>
            <th scope="row">{words}</th>
            <td class="return__number">{count}</td>
            <td class="return__number">{permille.map(percent)}</td>
            <td class="return__bars">{permille.map(bar)}</td>
        </tr>
    }
    .into_any()
}
