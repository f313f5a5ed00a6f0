//! A PDF of a packet: the press is loaded when it is first asked for, and says in words what it is doing. What goes to a
//! coordinator is then signed by the keeper; a copy for whoever is at the screen is signed by nobody.
//!
//! Accessibility: what goes on and what came of it is said aloud; nothing takes the focus away.

use crate::browser::workers::{PressGone, WorkerGone};
use crate::messages::{Failure, Identity, KeeperReply, KeeperRequest, Panel, PressFailure, Print, SendingRequest};
use crate::packet::{Record, Signing, file_stem, read_copy, read_packet, read_signing};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::leave::Leaves;
use crate::ui::state::forms::Forms;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What to set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The packet's contents: signed, or verified.
    pub record: Record,
    /// Who it is for.
    pub reader: Reader,
}

/// Who a PDF is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    /// The coordinator who gets it: English, with the questions also in the language on screen, the person's. The signed
    /// packet is inside, and its signer signs the PDF as a whole.
    Coordinator {
        /// The signed packet.
        jws: String,
        /// Who signed it.
        signer: Identity,
        /// How the PDF leaves the device.
        leaves: Leaves,
    },
    /// Whoever is at the screen: its language alone. A copy, with nothing inside.
    Here,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Idle,
    Setting,
    /// Saved under this name; these characters had no font.
    Done(String, String),
    Failed(String),
}

/// A button that saves a PDF.
#[component]
pub fn PressJob(
    /// The button's message.
    label: &'static str,
    /// What to set, asked at the press of the button.
    job: impl Fn() -> Job + Copy + Send + Sync + 'static,
    /// Called when the browser has it.
    #[prop(optional, into)]
    on_saved: Option<Callback<()>>,
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
        let packet = job.record.packet_id.clone();
        let stem = file_stem(&packet);
        let (leaves, ending) = match &job.reader {
            Reader::Coordinator { leaves, .. } => (Some(leaves.clone()), ".pdf"),
            Reader::Here => (None, "-copy.pdf"),
        };
        let Some(print) = untrack(|| print(tongue, forms, job)) else { return };
        state.set(State::Setting);
        leptos::task::spawn_local(async move {
            let made = match session.press().print(print).await {
                Ok((bytes, missing)) if leaves.is_some() => signed(session, packet, bytes).await.map(|bytes| (bytes, missing)),
                made => made.map_err(why_not_set),
            };
            // A press of the stop button has set it to idle already.
            let is_stopped = move || state.try_get_untracked() != Some(State::Setting);
            if is_stopped() {
                return;
            }
            let now = match made {
                Ok((bytes, missing)) => match leaves.unwrap_or(Leaves::Open).ready(&stem, ending, "application/pdf", bytes).await {
                    Ok(_) if is_stopped() => return,
                    Ok(file) => file.save().map_or_else(State::Failed, |name| State::Done(name, missing)),
                    Err(key) => State::Failed(key),
                },
                Err(other) => other,
            };
            if is_stopped() {
                return;
            }
            if let (State::Done(..), Some(on_saved)) = (&now, on_saved) {
                on_saved.run(());
            }
            state.set(now);
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

/// The PDF with its signature, or what to show instead.
async fn signed(session: Session, packet: String, bytes: Vec<u8>) -> Result<Vec<u8>, State> {
    match session.ask_for_file(KeeperRequest::Sending(SendingRequest::Pdf { packet }), Some(bytes)).await {
        Ok((KeeperReply::File { .. }, Some(bytes))) => Ok(bytes),
        Ok((KeeperReply::Failed(failure), _)) => Err(State::Failed(format!("failure-{}", failure.key()))),
        Ok(_) => Err(State::Failed(format!("failure-{}", Failure::NotNow.key()))),
        Err(_) => Err(State::Failed(format!("failure-{}", Failure::Locked.key()))),
    }
}

fn why_not_set(gone: PressGone) -> State {
    let key = match gone {
        PressGone::Failed(PressFailure::Font) => "export-pdf-font",
        PressGone::Failed(PressFailure::Document) => "export-pdf-document",
        PressGone::Gone(WorkerGone::Ended) => return State::Idle,
        PressGone::Gone(WorkerGone::Died | WorkerGone::OtherBuild | WorkerGone::NoPolicy) => "export-pdf-gone",
    };
    State::Failed(key.to_owned())
}

/// What the press is told; nothing while the form is still on its way.
fn print(tongue: Tongue, forms: Forms, job: Job) -> Option<Print> {
    let form = forms.whole()?;
    let Job { record, reader } = job;
    Some(tongue.with_both(|words, english| {
        let (words, second) = match reader {
            Reader::Coordinator { .. } => (english, (words.lang() != english.lang()).then_some(words)),
            Reader::Here => (words, None),
        };
        let tag = words.lang().tag();
        let mut reading = read_packet(&form, &record, words, second, &|slug| forms.area_name(slug, tag));
        // The press puts these in itself: it alone knows how many pages there are, and whose signature is drawn.
        let page_of = plain(words.text_with("export-pdf-page", &[("page", "{page}"), ("pages", "{pages}")]));
        let drawn = plain(words.text_with("export-pdf-drawn", &[("who", "{who}")]));
        let (attachment, signed) = match reader {
            Reader::Coordinator { jws, signer, .. } => {
                let Identity { organisation, device, fingerprint, words: six } = &signer;
                let signing = Signing { organisation, device, fingerprint, words: six, made_at: &record.made_at };
                let panel = Panel {
                    reading: read_signing(&form, &signing, words, second),
                    fingerprint: fingerprint.clone(),
                    name: organisation.clone(),
                    description: plain(words.text_with("reading-signing-field", &[("organisation", organisation)])),
                };
                (Some((format!("{}.json", file_stem(&record.packet_id)), jws)), Some(panel))
            }
            Reader::Here => {
                reading.first.insert(0, read_copy(words));
                (None, None)
            }
        };
        Print {
            reading,
            foot: record.packet_id.clone(),
            page_of,
            not_answered: words.text("receive-not-answered"),
            drawn,
            made_at: record.made_at.clone(),
            attachment,
            signed,
        }
    }))
}

/// Without the marks that Fluent isolates parts with: the press sets these words apart from others.
fn plain(text: String) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
