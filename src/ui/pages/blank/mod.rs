//! Forms to fill in by hand, for when there is no computer: which one, in which language, with which other beside it.
//!
//! Needs no vault: nothing that anybody typed is on the paper. The press reads and sets the form; the page names it.

use crate::browser::content;
use crate::form::Stage;
use crate::language::Lang;
use crate::messages::{Blank, PressOrder, Spoken};
use crate::ui::components::button::Weight;
use crate::ui::components::choose_language::ChooseLanguage;
use crate::ui::components::entry::Choose;
use crate::ui::components::gaps::gaps;
use crate::ui::components::press_button::{Ask, Preparing, PressButton, Ready, Says, Then};
use crate::ui::components::waiting::waiting;
use crate::ui::state::forms::{FORM, Forms};
use crate::ui::state::head::arrive_when;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{NoWords, Tongue, sources, t};
use leptos::prelude::*;

/// Says nothing of what is in it.
const FILE: &str = "form.pdf";
/// The words on the paper.
const FILES: &[&str] = &["interface", "form", "consent", "packet", "blank"];
/// No second language.
const NONE: &str = "none";

const SAYS: Says = Says {
    working: "blank-working",
    stop: "blank-stop",
    done: "blank-done",
    missing: "blank-missing",
    font: "blank-font",
    document: "blank-document",
    gone: "blank-gone",
};

/// What was chosen.
#[derive(Clone, Copy)]
struct Chosen {
    stage: RwSignal<Stage>,
    first: RwSignal<&'static str>,
    second: RwSignal<&'static str>,
}

/// The page.
pub fn page() -> impl IntoView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready = Memo::new(move |_| forms.whole().is_some() & tongue.need(&["packet", "blank"]));
    arrive_when(ready);
    move || if ready.get() { untrack(|| blank(tongue, forms)).into_any() } else { waiting(forms).into_any() }
}

fn blank(tongue: Tongue, forms: Forms) -> impl IntoView {
    // The language on screen is the person's, with the worker's beside it, or the worker's own.
    let lang = tongue.lang().tag();
    let english = Lang::ENGLISH.tag();
    let chosen = Chosen {
        stage: RwSignal::new(Stage::Referral),
        first: RwSignal::new(lang),
        second: RwSignal::new(if lang == english { NONE } else { english }),
    };
    view! {
        <h1 tabindex="-1">{t("blank")}</h1>
        <p class="lead">{t("blank.lead")}</p>
        <Choose
            id="stage"
            key="blank-stage"
            options=Stage::ALL.map(|stage| (stage.name(), stage.key())).to_vec()
            value=Signal::derive(move || Some(chosen.stage.get().name()))
            on_choose=move |name: &'static str| {
                if let Some(stage) = Stage::ALL.into_iter().find(|stage| stage.name() == name) {
                    chosen.stage.set(stage);
                }
            }
        />
        <ChooseLanguage
            id="first"
            key="blank-language"
            value=chosen.first
            on_choose=move |tag: &'static str| {
                if chosen.second.get_untracked() == tag {
                    chosen.second.set(NONE);
                }
                chosen.first.set(tag);
            }
        />
        <ChooseLanguage
            id="second"
            key="blank-second"
            without=Signal::derive(move || Some(chosen.first.get()))
            none=(NONE, "blank-second-none")
            value=chosen.second
            on_choose=move |tag: &'static str| chosen.second.set(tag)
        />
        <section class="note note--caution">
            <h2 class="note__title">{t("blank-care")}</h2>
            <ul class="plain-list">
                <li>{t("blank-care-print")}</li>
                <li>{t("blank-care-keep")}</li>
                <li>{t("blank-care-destroy")}</li>
            </ul>
        </section>
        <p class="field__hint">{t("blank-make.hint")}</p>
        <PressButton
            room=Session::here().press()
            weight=Weight::Main
            label="blank-make"
            says=SAYS
            ask=Some(gaps as Ask)
            prepare=Callback::new(move |()| -> Preparing {
                Box::pin(async move {
                    let blank = named(forms, chosen).await.map_err(|NoWords| "blank-words")?;
                    let request = PressOrder::blank(&blank);
                    Ok(Ready { request, then: Then::Saved(FILE.to_owned()) })
                })
            })
        />
    }
}

/// What the press is told.
async fn named(forms: Forms, chosen: Chosen) -> Result<Blank, NoWords> {
    let (stage, first, second) = (chosen.stage.get_untracked(), chosen.first.get_untracked(), chosen.second.get_untracked());
    let first = Lang::from_tag(first).ok_or(NoWords)?;
    // None for `NONE`.
    let second = match Lang::from_tag(second) {
        Some(second) => Some(spoken(forms, second).await?),
        None => None,
    };
    let form = content::text(FORM).await.map_err(|_| NoWords)?;
    Ok(Blank { stage, form, first: spoken(forms, first).await?, second, english: sources(Lang::ENGLISH, FILES).await? })
}

async fn spoken(forms: Forms, lang: Lang) -> Result<Spoken, NoWords> {
    let areas = untrack(|| forms.areas()).iter().map(|area| area.name_in(lang.tag()).to_owned()).collect();
    Ok(Spoken { lang, words: sources(lang, FILES).await?, areas })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_language_is_none() {
        assert_eq!(Lang::from_tag(NONE), None);
    }
}
