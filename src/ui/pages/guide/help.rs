//! Who helps now: the numbers that are known, each with when somebody answers and where it helps.

use super::parts;
use crate::area::Number;
use crate::ui::components::details::details;
use crate::ui::components::link::link;
use crate::ui::routes::Route;
use crate::ui::state::guide::{File, Guide};
use crate::ui::state::head::{Head, Name, Title};
use crate::ui::state::tongue::{t, tk};
use leptos::prelude::*;

/// Where a number helps, unless it is all of the United Kingdom.
const ENGLAND_AND_WALES: [&str; 2] = ["england", "wales"];

/// The page.
pub fn page() -> AnyView {
    Head::here().set(Title { name: Name::Help, ..Title::default() });
    let numbers = Guide::here().numbers();
    (move || match numbers.get() {
        File::Coming => parts::waiting(),
        File::Failed | File::None => parts::failed(),
        File::Here(numbers) => {
            let sources = numbers.iter().map(source).collect_view();
            view! {
                <h1 tabindex="-1">{t("guide-help")}</h1>
                <p class="lead">{t("guide-help-lead")}</p>
                <ul class="helpers">{numbers.iter().map(one).collect_view()}</ul>
                <section class="section">
                    <h2>{t("guide-help-before")}</h2>
                    <p>{t("guide-help-bill")}</p>
                    <p>{t("guide-help-words")}</p>
                    <p>{link(Route::Leaving, "", t("shell-leaving"))}</p>
                </section>
                {details(t("guide-sources"), view! { <ul class="plain-list guide__sources">{sources}</ul> })}
            }
            .into_any()
        }
    })
    .into_any()
}

fn one(number: &Number) -> impl IntoView + use<> {
    let key = ["guide-help-", &number.id.replace('_', "-")].concat();
    let hours = ["guide-help-hours-", &number.hours.replace('_', "-")].concat();
    let part = number.nations == ENGLAND_AND_WALES;
    view! {
        <li class="helper">
            <h2>{tk(key.clone())}</h2>
            <p><a class="helper__number" href=["tel:", &number.dialled()].concat()><bdi dir="ltr">{number.written().to_owned()}</bdi></a></p>
            <p>{tk([&key, ".more"].concat())}</p>
            <p class="muted">{tk(hours)}{part.then(|| view! { " "{t("guide-help-england-and-wales")} })}</p>
        </li>
    }
}

fn source(number: &Number) -> impl IntoView + use<> {
    view! { <li><bdi dir="ltr">{number.written().to_owned()}</bdi>": "{parts::source(&number.source, Some(&number.checked))}</li> }
}
