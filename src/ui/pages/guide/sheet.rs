//! One area, for workers: who it is for, how to refer there, how many places there are, for how long it helps, and what then.

use super::{area, parts};
use crate::answers::Date;
use crate::area::{Pack, Said, Status};
use crate::language::Lang;
use crate::packet::date_in_words;
use crate::ui::components::link::link;
use crate::ui::routes::{Route, Slug};
use crate::ui::state::guide::{File, Guide};
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// The sheet of an area.
pub fn page(slug: Slug) -> AnyView {
    parts::entitle();
    let (guide, tongue) = (Guide::here(), Tongue::here());
    let pack = guide.pack(slug.as_str());
    (move || match pack.get() {
        File::Coming => parts::waiting(),
        File::Failed => parts::failed(),
        File::None => area::unknown(),
        File::Here(pack) => view! {
            {area::heading(&pack, slug, tongue.lang())}
            <p class="lead">{t("sheet-lead")}</p>
            {(!pack.service.description.contains_key(tongue.lang().tag())).then(|| view! { <p class="note note--caution">{t("guide-not-translated")}</p> })}
            {parts::tools(())}
            {rows(&pack, tongue.lang())}
            {parts::sources(&pack.facts)}
            <p class="no-print">{link(Route::Area(slug), "", t("sheet-to-area"))}</p>
        }
        .into_any(),
    })
    .into_any()
}

fn rows(pack: &Pack, lang: Lang) -> impl IntoView + use<> {
    let tongue = Tongue::here();
    let day = |day: &Option<String>| -> Option<String> {
        day.as_deref().and_then(Date::from_iso).map(|day| tongue.with(|words| date_in_words(words, day)).text)
    };
    let (service, support) = (&pack.service, &pack.support);
    let status = match service.status {
        Status::Active => "sheet-status-active",
        Status::Inactive => "sheet-status-inactive",
        Status::Defunct => "sheet-status-defunct",
        Status::TemporarilyClosed => "sheet-status-closed",
    };
    let places = pack.capacity.available.map(|free| tongue.text_count("sheet-places", "count", free as usize));
    let speaks: Vec<&str> = service.languages.iter().filter_map(|tag| Some(Lang::from_tag(tag)?.english_name())).collect();
    let criteria = pack.criteria.iter().filter_map(|local| parts::said(&local.words, lang)).map(|(words, lang)| {
        view! { <li>{parts::in_its_language(words, lang)}</li> }
    });
    let contacts = pack.contacts.iter().map(|contact| {
        let who = contact.name.iter().map(String::as_str).chain([contact.title.as_str()]).collect::<Vec<_>>().join(", ");
        view! { <p dir="auto">{who}" "<bdi dir="ltr">{contact.email.clone()}</bdi></p> }
    });
    let phones = pack.phones.iter().map(|phone| {
        let digits: String = phone.number.chars().filter(char::is_ascii_digit).collect();
        view! { <p><a href=["tel:", &digits].concat()><bdi dir="ltr">{phone.number.clone()}</bdi></a>" "{words(&phone.description, lang)}</p> }
    });
    let (contacts, phones) = (contacts.collect_view(), phones.collect_view());
    let nobody = pack.contacts.is_empty() && pack.phones.is_empty();
    view! {
        <dl class="service">
            {row("sheet-service", view! { <p>{words(&service.name, lang)}</p><p>{words(&service.description, lang)}</p><p>{t(status)}</p> })}
            {row("sheet-for", view! { <p>{words(&service.eligibility_description, lang)}</p><ul class="plain-list">{criteria.collect_view()}</ul> })}
            {row("sheet-refer", view! { <p>{words(&service.application_process, lang)}</p> })}
            {row("sheet-contact", view! { {contacts}{phones}{nobody.then(|| view! { <p>{t("sheet-no-contact")}</p> })} })}
            {row("sheet-capacity", view! {
                <p>{words(&pack.capacity.description, lang)}</p>
                {places.map(|places| view! { <p>{places}</p> })}
                {day(&pack.capacity.updated).map(|day| view! { <p class="muted">{tongue.text_with("sheet-as-of", &[("day", &day)])}</p> })}
            })}
            {day(&pack.closing_date).map(|day| row("sheet-closing", view! { <p>{tongue.text_with("sheet-closing-day", &[("day", &day)])}</p> }))}
            {row("sheet-wait", view! { <p>{words(&service.wait_time, lang)}</p> })}
            {row("sheet-home", view! { <p>{words(&support.home, lang)}</p> })}
            {row("sheet-length", view! { <p>{words(&support.length, lang)}</p> })}
            {row("sheet-afterwards", view! { <p>{words(&support.afterwards, lang)}</p> })}
            {row("sheet-refusals", view! { <p>{words(&support.refusals, lang)}</p> })}
            {row("sheet-interpreters", view! {
                <p>{words(&service.interpretation_services, lang)}</p>
                {(!speaks.is_empty()).then(|| view! { <p lang="en" dir="ltr">{speaks.join(", ")}</p> })}
            })}
            {row("sheet-fees", view! { <p>{words(&service.fees_description, lang)}</p> })}
            {privacy(pack, lang).map(|notice| row("sheet-privacy", notice))}
            {row("sheet-key", view! { <p>{t(if pack.card.is_some() || pack.recipient.is_some() { "sheet-key-published" } else { "sheet-no-key" })}</p> })}
            {row("sheet-assured", view! {
                <p>{match day(&service.assured_date) {
                    Some(day) => tongue.text_with("sheet-assured-day", &[("day", &day)]),
                    None => tongue.text("sheet-not-assured"),
                }}</p>
            })}
        </dl>
    }
}

/// Who decides what is done with people's data.
fn privacy(pack: &Pack, lang: Lang) -> Option<impl IntoView + use<>> {
    let controller = pack.controller.as_ref()?;
    let parts = [&controller.lawful_basis, &controller.retention, &controller.rights, &controller.complain].map(|said| words(said, lang));
    Some(view! { <p dir="auto">{controller.name.clone()}</p>{parts.map(|words| view! { <p>{words}</p> }).collect_view()} })
}

fn row(label: &'static str, words: impl IntoView + 'static) -> AnyView {
    view! { <div class="service__row"><dt>{tk(label.to_owned())}</dt><dd>{words}</dd></div> }.into_any()
}

/// Words of the pack, or that there are none.
fn words(said: &Said, lang: Lang) -> AnyView {
    match parts::said(said, lang) {
        Some((words, lang)) => parts::in_its_language(words, lang).into_any(),
        None => t("sheet-not-said").into_any(),
    }
}
