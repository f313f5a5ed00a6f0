//! The statements, one card each: the exact words, and yes, no or not asked yet.

use super::{Paper, Part, about_language, frame};
use crate::consent::{Choice, Standing, Wording};
use crate::form::StatementId;
use crate::language::Lang;
use crate::ui::components::choice_row::{ChoiceRow, Control};
use crate::ui::components::entry::{Entry, Typing};
use crate::ui::components::pair::{pair, pair_if_any};
use crate::ui::state::tongue::t;
use leptos::prelude::*;

const CHOICES: [(Choice, &str); 3] = [(Choice::Yes, "yes"), (Choice::No, "no"), (Choice::NotAskedYet, "not_asked_yet")];

/// The page.
pub fn page(paper: Paper) -> impl IntoView {
    let is_unchecked = move || paper.wordings.with(|now| now.iter().any(|wording| !wording.status.is_read()));
    let content = view! {
        <h1 tabindex="-1">{pair("consent-page-title".to_owned())}</h1>
        <p class="lead">{pair("consent-page-opening".to_owned())}</p>
        <p>{t("agree-area")}" "<strong><bdi>{move || paper.area_name()}</bdi></strong></p>
        <section class="note">
            <h2 class="note__title">{pair("consent-privacy-title".to_owned())}</h2>
            <ul class="plain-list">
                {["choice", "support", "harm", "withdraw", "others", "law"]
                    .map(|rule| view! { <li>{pair(format!("consent-privacy-{rule}"))}</li> })
                    .collect_view()}
            </ul>
        </section>
        {move || is_unchecked().then(|| view! { <p class="note note--caution">{pair("agree-status-machine".to_owned())}</p> })}
        <For
            each=move || paper.wordings.get()
            key=|wording| (wording.statement, wording.words.clone(), wording.english.clone())
            children=move |wording| card(paper, wording)
        />
    };
    frame(paper, Part::Statements, content)
}

fn card(paper: Paper, now: Wording) -> impl IntoView {
    let statement = now.statement;
    let name = statement.name();
    let standing = {
        let now = now.clone();
        Memo::new(move |_| paper.with(|consent| consent.standing(&now)))
    };
    // What the radios show: nothing is chosen before somebody chooses, or when the statement must be asked again.
    let chosen = Memo::new(move |_| match standing.get() {
        Standing::Said(choice) => Some(choice),
        Standing::NotAskedYet => {
            paper.with(|consent| consent.agreements.iter().any(|one| one.statement == statement)).then_some(Choice::NotAskedYet)
        }
        Standing::AskAgain => None,
    });
    let second = (now.lang != Lang::ENGLISH).then(|| now.english.clone());
    let words = now.words.clone();
    let lang = now.lang;
    // Said with each statement: one of them may have been read by somebody, and another not.
    let unchecked = (!now.status.is_read()).then(|| {
        view! { <p class="field__hint">{about_language("consent-words-unchecked", move || lang)}</p> }
    });
    let now = StoredValue::new(now);
    let legend_id = format!("statement-{name}");
    let radios = CHOICES
        .map(|(choice, word)| {
            view! {
                <ChoiceRow
                    control=Control::Radio
                    id=format!("{name}-{word}")
                    name=name
                    is_chosen=Signal::derive(move || chosen.get() == Some(choice))
                    on_change=move |_| paper.edit(|consent| consent.choose(now.get_value(), choice))
                >
                    {pair(format!("consent-choice-{word}"))}
                </ChoiceRow>
            }
        })
        .collect_view();
    view! {
        <section class="statement">
            <h2 class="statement__title">{pair(format!("consent-{name}.title"))}</h2>
            <fieldset class="field__set" aria-describedby=format!("{legend_id}-about")>
                <legend class="statement__words" id=legend_id.clone()>
                    <span lang=lang.tag() dir=lang.direction().attribute()>{words}</span>
                    {second.map(|second| view! { <span class="pair__second" lang="en" dir="ltr">{second}</span> })}
                </legend>
                <p class="field__hint" id=format!("{legend_id}-about")>{pair_if_any(format!("consent-{name}.about"))}</p>
                {unchecked}
                {move || {
                    (standing.get() == Standing::AskAgain)
                        .then(|| view! { <p class="note note--caution">{pair("consent-choice-again".to_owned())}</p> })
                }}
                <div class="choices">{radios}</div>
            </fieldset>
            {(statement == StatementId::ShareAgencies).then(|| agencies(paper, chosen))}
        </section>
    }
}

/// Which agencies may know, and who must not: asked once the person has said yes.
fn agencies(paper: Paper, chosen: Memo<Option<Choice>>) -> impl IntoView {
    move || {
        (chosen.get() == Some(Choice::Yes)).then(|| {
            view! {
                <Entry
                    id="agencies"
                    key="consent-agencies-label"
                    value=Signal::derive(move || paper.with(|consent| consent.agencies.clone()))
                    on_input=move |text| paper.edit(|consent| consent.agencies = text)
                    typing=Typing::Text
                />
                <Entry
                    id="agencies-not"
                    key="consent-agencies-not-label"
                    value=Signal::derive(move || paper.with(|consent| consent.agencies_not.clone()))
                    on_input=move |text| paper.edit(|consent| consent.agencies_not = text)
                    typing=Typing::Text
                />
            }
        })
    }
}
