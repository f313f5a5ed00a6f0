//! A PDF of a packet: the press is loaded when it is first asked for, and says in words what it is doing.
//!
//! Accessibility: what goes on and what came of it is said aloud; nothing takes the focus away.

use crate::browser::files;
use crate::browser::workers::{PressGone, WorkerGone};
use crate::messages::{PressFailure, Print};
use crate::packet::{Record, file_stem, read_packet};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::state::forms::Forms;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What to set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The packet's contents: signed, or verified.
    pub record: Record,
    /// The signed packet, attached to the PDF.
    pub jws: String,
    /// Who it is for.
    pub reader: Reader,
}

/// Who a PDF is for, which decides its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The coordinator who gets it: English, with the questions also in the language on screen, the person's.
    Coordinator,
    /// Whoever is at the screen: its language alone.
    Here,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Idle,
    Setting,
    /// Saved under this name; these characters had no font.
    Done(String, String),
    Failed(&'static str),
}

/// A button that saves a PDF.
#[component]
pub fn PressJob(
    /// The button's message.
    label: &'static str,
    /// What to set, asked at the press of the button.
    job: impl Fn() -> Job + Copy + Send + Sync + 'static,
) -> impl IntoView {
    let session = Session::here();
    let forms = Forms::here();
    let tongue = Tongue::here();
    let state = RwSignal::new(State::Idle);
    let is_ready = Memo::new(move |_| forms.whole().is_some());
    let start = move || {
        if state.get_untracked() == State::Setting {
            return;
        }
        let job = job();
        let name = format!("{}.pdf", file_stem(&job.record.packet_id));
        let Some(print) = untrack(|| print(tongue, forms, job)) else { return };
        state.set(State::Setting);
        leptos::task::spawn_local(async move {
            let made = session.press().print(print).await;
            // A press of the stop button has set it to idle already.
            if state.try_get_untracked() != Some(State::Setting) {
                return;
            }
            state.set(match made {
                Ok((bytes, missing)) => match files::save(&name, "application/pdf", &bytes) {
                    Ok(()) => State::Done(name, missing),
                    Err(files::NotSaved) => State::Failed("export-pdf-document"),
                },
                Err(PressGone::Failed(PressFailure::Font)) => State::Failed("export-pdf-font"),
                Err(PressGone::Failed(PressFailure::Document)) => State::Failed("export-pdf-document"),
                Err(PressGone::Gone(WorkerGone::Ended)) => State::Idle,
                Err(PressGone::Gone(WorkerGone::Died | WorkerGone::OtherBuild | WorkerGone::NoPolicy)) => State::Failed("export-pdf-gone"),
            });
        });
    };
    let stop = move || {
        state.set(State::Idle);
        session.press().end();
    };
    view! {
        <div class="press-job no-print">
            {move || {
                if is_ready.get() {
                    button(Weight::Quiet, t(label), start)
                } else {
                    view! { <Working key="shell-loading" /> }.into_any()
                }
            }}
            {move || match state.get() {
                State::Idle => ().into_any(),
                State::Setting => {
                    view! {
                        <Working key="export-pdf-working" />
                        {button(Weight::Plain, t("export-cancel"), stop)}
                    }
                        .into_any()
                }
                State::Done(name, missing) => {
                    view! {
                        <div class="note note--good" role="status">
                            <p>{tongue.text_with("export-pdf-done", &[("file", &name)])}</p>
                            {(!missing.is_empty())
                                .then(|| view! { <p>{tongue.text_with("export-pdf-missing-characters", &[("characters", &missing)])}</p> })}
                        </div>
                    }
                        .into_any()
                }
                State::Failed(key) => view! { <Trouble key=key /> }.into_any(),
            }}
        </div>
    }
}

/// What the press is told; nothing while the form is still on its way.
fn print(tongue: Tongue, forms: Forms, job: Job) -> Option<Print> {
    let form = forms.whole()?;
    let Job { record, jws, reader } = job;
    let (reading, page_of, not_answered, drawn) = tongue.with_both(|words, english| {
        let (words, second) = match reader {
            Reader::Coordinator => (english, (words.lang() != english.lang()).then_some(words)),
            Reader::Here => (words, None),
        };
        let tag = words.lang().tag();
        let reading = read_packet(&form, &record, words, second, &|slug| forms.area_name(slug, tag));
        // The press puts these in itself: it alone knows how many pages there are, and whose signature is drawn.
        let with_gaps = |key: &str, gaps: &[(&str, &str)]| words.text_with(key, gaps).replace(['\u{2068}', '\u{2069}'], "");
        let page_of = with_gaps("export-pdf-page", &[("page", "{page}"), ("pages", "{pages}")]);
        let drawn = with_gaps("export-pdf-drawn", &[("who", "{who}")]);
        (reading, page_of, words.text("receive-not-answered"), drawn)
    });
    Some(Print {
        reading,
        foot: record.packet_id.clone(),
        page_of,
        not_answered,
        drawn,
        made_at: record.made_at.clone(),
        attachment: Some((format!("{}.json", file_stem(&record.packet_id)), jws)),
    })
}
