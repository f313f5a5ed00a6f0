//! Two areas beside each other, part by part. As it stands in the site, the page leads to the same part of each area, so that they can be
//! read one after the other.
//!
//! Accessibility: the parts are headings, and below each the two areas are headings too, so that whoever hears the page can go from
//! part to part, or stay with one.

use super::control::{Choosable, Control, choice};
use super::parts;
use crate::area::about_miles;
use crate::area::markdown::{AREA_SECTIONS, Document};
use crate::area::regions;
use crate::language::Lang;
use crate::ui::components::link::{link, link_to};
use crate::ui::routes::{Route, Slug};
use crate::ui::state::guide::{File, Guide, Text};
use crate::ui::state::head;
use crate::ui::state::shortlist::{Compared, Shortlist};
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// The page.
pub fn page() -> AnyView {
    parts::entitle();
    let list = Shortlist::here();
    // A memo, so that a choice keeps the focus while what it brings changes below.
    let has_begun = Memo::new(move |_| list.compared().is_some());
    let begin = move || {
        list.begin_comparing();
        head::focus_on("#compare-0");
    };
    view! {
        <p class="back">{link(Route::Areas, "", t("guide-all-areas"))}</p>
        <h1 tabindex="-1">{t("guide-compare")}</h1>
        {move || if has_begun.get() {
            view! { {choices()}{beside} }.into_any()
        } else {
            view! {
                <p class="lead">{t("guide-compare-lead")}</p>
                <div class="actions no-print">
                    {Control::new("guide-compare-two", begin).wake("compare").view()}
                </div>
                {one_after_the_other}
            }
            .into_any()
        }}
        <p class="no-print">{link(Route::List, "", t("guide-list"))}</p>
    }
    .into_any()
}

/// Every area there is.
fn all_areas() -> Vec<Slug> {
    Guide::here().slugs().iter().filter_map(|slug| Slug::new(slug)).collect()
}

/// An area as it can be shown: its name and its text, each in a language.
struct Shown {
    slug: Slug,
    name: (String, Lang),
    text: Option<(Document, Lang)>,
}

/// An area; tracked. None while its files are on their way.
fn shown(slug: Slug) -> Option<Shown> {
    let (guide, lang) = (Guide::here(), Tongue::here().lang());
    let pack = guide.pack(slug.as_str()).get();
    let text = guide.text(Text::of_area(slug.as_str())).get();
    let name = match &pack {
        File::Here(pack) => parts::said(&pack.name, lang),
        File::Coming => return None,
        File::Failed | File::None => None,
    };
    let text = match text {
        File::Here(text) => Some(text),
        File::Coming => return None,
        File::Failed | File::None => None,
    };
    Some(Shown { slug, name: name.unwrap_or((slug.as_str().to_owned(), lang)), text })
}

/// What a part is called: as in the first text that has it.
fn heading(id: &str, areas: &[Shown]) -> Option<(String, Lang)> {
    let called = |area: &Shown| area.text.as_ref().and_then(|(document, lang)| Some((document.section(id)?.heading.clone(), *lang)));
    areas.iter().find_map(called)
}

/// Each part, and the areas that it can be read of.
fn one_after_the_other() -> AnyView {
    let areas: Vec<Shown> = all_areas().into_iter().filter_map(shown).collect();
    let part = |id: &'static str| {
        let (words, lang) = heading(id, &areas)?;
        let has_it = |area: &&Shown| area.text.as_ref().is_some_and(|(document, _)| document.section(id).is_some());
        let to = |area: &Shown| {
            let (name, named) = area.name.clone();
            view! { <li>{link_to(Route::Area(area.slug), Some(id), "", parts::in_its_language(name, named))}</li> }
        };
        let links = areas.iter().filter(has_it).map(to).collect_view();
        let label = ["part-", id].concat();
        Some(view! {
            <section class="section" aria-labelledby=label.clone()>
                <h2 id=label.clone() lang=lang.tag() dir=lang.direction().attribute()>{words}</h2>
                <ul class="compare__links">{links}</ul>
            </section>
        })
    };
    AREA_SECTIONS.iter().filter_map(|id| part(id)).collect_view().into_any()
}

/// What is compared, and from where.
fn choices() -> impl IntoView {
    let (list, tongue) = (Shortlist::here(), Tongue::here());
    let area = move |side: usize| {
        Signal::derive(move || list.compared().and_then(|compared| compared.areas[side]).map_or("", |slug| slug.as_str()))
    };
    let name = move |slug: Slug| -> Choosable {
        let pack = Guide::here().pack(slug.as_str());
        let said = move || match pack.get() {
            File::Here(pack) => parts::said(&pack.name, tongue.lang()).map(|(name, _)| name),
            _ => None,
        };
        (slug.as_str(), Signal::derive(move || said().unwrap_or_else(|| slug.as_str().to_owned())))
    };
    let one = |id: &'static str, key: &'static str, side: usize| {
        let choose = move |slug: String| list.compare(|compared| compared.areas[side] = Slug::new(&slug));
        choice(id, key, None, all_areas().into_iter().map(name).collect(), area(side), area(1 - side), Callback::new(choose))
    };
    let called = |region: &'static str| -> Choosable { (region, Signal::derive(tk(["guide-region-", region].concat()))) };
    let from = Signal::derive(move || list.compared().and_then(|compared| compared.region).unwrap_or_default());
    let choose = move |chosen: String| list.compare(|compared| compared.region = regions().find(|region| *region == chosen));
    let hint = Some("guide-compare-from-hint");
    let region = choice(
        "compare-from",
        "guide-compare-from",
        hint,
        regions().map(called).collect(),
        from,
        Signal::stored(""),
        Callback::new(choose),
    );
    view! {
        <div class="compare__choices no-print">
            {one("compare-0", "guide-compare-first", 0)}
            {one("compare-1", "guide-compare-second", 1)}
            {region}
        </div>
    }
}

/// The two areas, part by part.
fn beside() -> AnyView {
    let Compared { areas: [Some(first), Some(second)], region } = Shortlist::here().compared().unwrap_or_default() else {
        return view! { <p>{t("guide-compare-choose-two")}</p> }.into_any();
    };
    let (Some(first), Some(second)) = (shown(first), shown(second)) else { return view! { <p>{t("shell-loading")}</p> }.into_any() };
    let areas = [first, second];
    let lang = Tongue::here().lang();
    let about = areas
        .each_ref()
        .map(|area| area.text.as_ref().map(|(document, spoken)| parts::about_the_words(*spoken, lang, document.lowest())).into_any());
    let part = |id: &'static str| {
        let (words, spoken) = heading(id, &areas)?;
        let sides = areas.each_ref().map(|area| side(area, section_of(area, id, &words)));
        Some(part_of(["part-", id].concat(), view! { <span lang=spoken.tag() dir=spoken.direction().attribute()>{words}</span> }, sides))
    };
    let parts = AREA_SECTIONS.iter().filter_map(|id| part(id)).collect_view();
    let far = region.map(|region| {
        let sides = areas.each_ref().map(|area| side(area, far(area.slug, region)));
        part_of("part-far".to_owned(), t("guide-compare-far"), sides)
    });
    view! { <div class="compare__sides">{Vec::from(about)}</div>{far}{parts} }.into_any()
}

fn part_of(id: String, heading: impl IntoView + 'static, sides: [AnyView; 2]) -> AnyView {
    view! {
        <section class="section" aria-labelledby=id.clone()>
            <h2 id=id.clone()>{heading}</h2>
            <div class="compare__sides">{Vec::from(sides)}</div>
        </section>
    }
    .into_any()
}

fn side(area: &Shown, words: AnyView) -> AnyView {
    let (name, named) = area.name.clone();
    view! { <div class="compare__side"><h3>{parts::in_its_language(name, named)}</h3>{words}</div> }.into_any()
}

/// A part of an area's text, with its own heading where that is another one than the first area's.
fn section_of(area: &Shown, id: &str, heading: &str) -> AnyView {
    let Some((section, lang)) = area.text.as_ref().and_then(|(document, lang)| Some((document.section(id)?, *lang))) else {
        return view! { <p class="muted">{t("guide-section-missing")}</p> }.into_any();
    };
    let own = (section.heading != heading).then(|| view! { <p><strong>{section.heading.clone()}</strong></p> });
    view! { <div class="guide__text" lang=lang.tag() dir=lang.direction().attribute()>{own}{parts::blocks(section)}</div> }.into_any()
}

fn far(slug: Slug, region: &'static str) -> AnyView {
    let tongue = Tongue::here();
    let miles = match Guide::here().pack(slug.as_str()).get() {
        File::Here(pack) => about_miles(region, &pack.location),
        _ => None,
    };
    match miles {
        Some(miles) => view! { <p>{tongue.text_count("guide-compare-miles", "miles", miles as usize)}</p> }.into_any(),
        None => view! { <p class="muted">{t("guide-compare-not-known")}</p> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// The twelve names stand here too: with the form's own file, whoever compares would wait for all of its words.
    #[test]
    fn the_regions_are_called_as_in_the_form() {
        for lang in Lang::offered() {
            let file = |name: &str| {
                let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/locales").join(lang.tag()).join(name);
                std::fs::read_to_string(path).expect("it is there")
            };
            let (guide, form) = (file("guide.ftl"), file("form.ftl"));
            let said = |file: &str, key: String| file.lines().find_map(|line| Some(line.strip_prefix(&key)?.to_owned()));
            for region in regions() {
                let own = said(&guide, format!("guide-region-{region} = "));
                assert!(own.is_some() && own == said(&form, format!("o-regions-{region} = ")), "{region}: {own:?}");
            }
        }
    }
}
