//! Signatures under the choices, the interpreter's confirmation, and whether a copy is safe to keep.

use super::explain::line;
use super::{Paper, Part, about_language, frame};
use crate::consent::{Choice, Consent, Gap, Signature};
use crate::language::Lang;
use crate::ui::components::choice_row::{ChoiceRow, Control};
use crate::ui::components::entry::{Choose, Typing};
use crate::ui::components::pair::{pair, pair_if_any};
use crate::ui::components::signature::SignatureField;
use crate::ui::state::tongue::{t, tk};
use leptos::prelude::*;

const YES: &str = "yes";
const NO: &str = "no";

/// The page.
pub fn page(paper: Paper) -> impl IntoView {
    let needs_interpreter = Memo::new(move |_| paper.with(|consent| !consent.interpreter.trim().is_empty() || consent.needs_interpreter()));
    let confirms = Memo::new(move |_| paper.with(|consent| consent.interpreter_confirms));
    let is_signed = Memo::new(move |_| paper.with(Consent::is_signed));
    let copy = move || paper.with(|consent| consent.copy_safe.map(|safe| if safe { YES } else { NO }));
    let content = view! {
        <h1 tabindex="-1">{pair("consent-signature-title".to_owned())}</h1>
        <p class="lead">{pair_if_any("consent-signature-title.opening".to_owned())}</p>
        {move || choices(paper)}
        {signature(paper, "person", |consent| &mut consent.person)}
        {move || needs_interpreter.get().then(|| interpreter(paper, confirms))}
        {signature(paper, "worker", |consent| &mut consent.worker)}
        {move || {
            is_signed
                .get()
                .then(|| {
                    view! {
                        <Choose
                            id="copy"
                            key="consent-copy-label"
                            options=vec![(YES, "consent-copy-yes"), (NO, "consent-copy-no")]
                            value=Signal::derive(copy)
                            on_choose=move |chosen: &'static str| paper.edit(|consent| consent.copy_safe = Some(chosen == YES))
                        />
                        {move || copy().map(|chosen| {
                            view! { <p class="field__hint">{t(if chosen == YES { "agree-copy-offered" } else { "agree-copy-not-offered" })}</p> }
                        })}
                    }
                })
        }}
        {gaps(paper)}
    };
    frame(paper, Part::Sign, content)
}

/// The choices that are signed, in the words that were shown.
fn choices(paper: Paper) -> impl IntoView {
    let rows = paper.with(|consent| {
        consent
            .agreements
            .iter()
            .map(|agreement| {
                let name = agreement.statement.name();
                let choice = match agreement.choice {
                    Choice::Yes => "consent-choice-yes",
                    Choice::No => "consent-choice-no",
                    Choice::NotAskedYet => "consent-choice-not_asked_yet",
                };
                view! { <div><dt>{pair(format!("consent-{name}.title"))}</dt><dd>{pair(choice.to_owned())}</dd></div> }
            })
            .collect_view()
    });
    view! {
        <section class="section">
            <h2>{t("agree-sign-choices")}</h2>
            <dl class="facts">{rows}</dl>
        </section>
    }
}

fn signature(paper: Paper, who: &'static str, field: fn(&mut Consent) -> &mut Signature) -> AnyView {
    let value = Memo::new(move |_| paper.with(|consent| field(&mut consent.clone()).clone()));
    let on_change = Callback::new(move |signature| {
        paper.unsigned.set(false);
        // Not through `Paper::edit`: taking one's own signature away is no news.
        paper.write(|consent| *field(consent) = signature);
    });
    view! { <SignatureField who=who value=value on_change=on_change /> }.into_any()
}

/// The interpreter's word, where nobody has reviewed the translation, and their signature.
fn interpreter(paper: Paper, confirms: Memo<bool>) -> impl IntoView {
    let machine = Memo::new(move |_| paper.with(Consent::needs_interpreter));
    let language = move || {
        // The exact words say which language they were shown in.
        paper.with(|consent| {
            consent
                .agreements
                .iter()
                .filter_map(|agreement| agreement.lang.known())
                .find(|lang| *lang != Lang::ENGLISH)
                .unwrap_or(Lang::ENGLISH)
        })
    };
    view! {
        {move || {
            machine
                .get()
                .then(|| {
                    view! {
                        <div class="note note--caution">
                            <h2 class="note__title">{pair_if_any("consent-interpreter_confirms-label.title".to_owned())}</h2>
                            <p>{about_language("consent-interpreter_confirms-label.hint", language)}</p>
                            <ChoiceRow
                                control=Control::Tick
                                id="interpreter-confirms"
                                is_chosen=confirms
                                on_change=move |is_confirmed| {
                                    paper.write(|consent| {
                                        consent.interpreter_confirms = is_confirmed;
                                        consent.no_interpreter.clear();
                                    })
                                }
                            >
                                {about_language("consent-interpreter_confirms-label", language)}
                            </ChoiceRow>
                            {move || {
                                (!confirms.get()).then(|| view! {
                                    <p>{pair("consent-interpreter_confirms-not".to_owned())}</p>
                                    {line(paper, "no-interpreter", "consent-no_interpreter-label", Typing::Line, |consent| &mut consent.no_interpreter)}
                                })
                            }}
                        </div>
                    }
                })
        }}
        {signature(paper, "interpreter", |consent| &mut consent.interpreter_signature)}
    }
}

/// What is not recorded yet. It stops nothing but an export without a signature.
fn gaps(paper: Paper) -> impl IntoView {
    move || {
        let gaps = paper.with(|consent| consent.gaps(&paper.wordings.get()));
        if gaps.is_empty() {
            return view! { <p class="note note--good">{t("agree-gaps.none")}</p> }.into_any();
        }
        let items = gaps.into_iter().map(|gap| view! { <li>{gap_view(paper, gap)}</li> }).collect_view();
        view! {
            <section class="note">
                <h2 class="note__title">{t("agree-gaps")}</h2>
                <p>{t("agree-gaps.hint")}</p>
                <ul>{items}</ul>
            </section>
        }
        .into_any()
    }
}

fn gap_view(paper: Paper, gap: Gap) -> AnyView {
    let key = match gap {
        Gap::Statement(statement) => {
            let tongue = paper.tongue;
            let title = format!("consent-{}.title", statement.name());
            return (move || tongue.text_with("agree-gap-statement", &[("statement", &tongue.text(&title))])).into_any();
        }
        Gap::Explained => "explained",
        Gap::Freely => "freely",
        Gap::Capacity => "capacity",
        Gap::TeachBack => "teach-back",
        Gap::Signature => "signature",
        Gap::WorkerSignature => "worker-signature",
        Gap::Interpreter => "interpreter",
    };
    tk(format!("agree-gap-{key}")).into_any()
}
