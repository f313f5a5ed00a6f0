//! A PDF, of a packet or of something else: the press is loaded when it is first asked for, and says in words what it is doing.
//! What goes to a coordinator is then signed by the keeper; a copy for whoever is at the screen is signed by nobody.
//!
//! Accessibility: what goes on and what came of it is said aloud; nothing takes the focus away.

use crate::browser::workers::{PressGone, WorkerGone};
use crate::messages::{Container, Identity, KeeperReply, KeeperRequest, Panel, PressFailure, PressRequest, Print, SendingRequest};
use crate::packet::{Record, Signing, file_stem, read_copy, read_packet, read_signing};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::leave::{Leaves, Leaving};
use crate::ui::state::forms::Forms;
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::pin::Pin;

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

/// Something for the press, and what becomes of it.
pub struct Ready {
    /// The file's name, without its ending.
    pub stem: String,
    /// The ending, if the file leaves as it is.
    pub ending: &'static str,
    /// What is asked of the press.
    pub request: PressRequest,
    /// The packet whose signer signs the PDF.
    pub sign: Option<String>,
    /// How the PDF leaves the device.
    pub leaves: Leaves,
}

/// What comes to be something for the press, or the message that says why there is nothing.
pub type Preparing = Pin<Box<dyn Future<Output = Result<Ready, &'static str>>>>;

/// The messages of a job.
#[derive(Clone, Copy)]
pub struct Says {
    /// While it is done.
    pub working: &'static str,
    /// On the button that ends it.
    pub stop: &'static str,
    /// When it is done: `{ $file }`.
    pub done: &'static str,
    /// When no font had some characters: `{ $characters }`.
    pub missing: &'static str,
    /// When a font could not be had, with `.do`.
    pub font: &'static str,
    /// When the document could not be written, with `.do`.
    pub document: &'static str,
    /// When the press is gone, with `.do`.
    pub gone: &'static str,
}

const OF_A_PACKET: Says = Says {
    working: "export-pdf-working",
    stop: "export-cancel",
    done: "export-pdf-done",
    missing: "export-pdf-missing-characters",
    font: "export-pdf-font",
    document: "export-pdf-document",
    gone: "export-pdf-gone",
};

#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    Idle,
    Setting,
    /// Saved under this name; these characters had no font.
    Done(String, String),
    Failed(String),
}

/// A button that saves a PDF of a packet.
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
    let forms = Forms::here();
    let tongue = Tongue::here();
    let is_ready = Memo::new(move |_| forms.whole().is_some());
    let prepare = Callback::new(move |()| -> Preparing {
        let job = job();
        let packet = job.record.packet_id.clone();
        let stem = file_stem(&packet);
        let (sign, leaves, ending) = match &job.reader {
            Reader::Coordinator { leaves, .. } => (Some(packet), leaves.clone(), ".pdf"),
            Reader::Here => (None, Leaves::Open, "-copy.pdf"),
        };
        let print = untrack(|| print(tongue, forms, job));
        let ready = print.map(|print| Ready { stem, ending, request: PressRequest::Print(Box::new(print)), sign, leaves });
        Box::pin(std::future::ready(ready.ok_or(OF_A_PACKET.document)))
    });
    view! {
        {move || {
            if is_ready.get() {
                view! { <PressButton weight=Weight::Quiet label=label says=OF_A_PACKET prepare=prepare on_saved=on_saved /> }.into_any()
            } else {
                view! { <Working key="shell-loading" /> }.into_any()
            }
        }}
    }
}

/// A button that has something set and saves it; what goes on stands under it.
#[component]
pub fn PressButton(
    /// How much it asks for attention.
    weight: Weight,
    /// Its message.
    label: &'static str,
    /// The messages of what goes on.
    says: Says,
    /// What to set, asked at the press of the button.
    prepare: Callback<(), Preparing>,
    /// Called when the browser has it.
    #[prop(optional_no_strip)]
    on_saved: Option<Callback<()>>,
) -> impl IntoView {
    let session = Session::here();
    let tongue = Tongue::here();
    let state = RwSignal::new(State::Idle);
    let start = move || {
        if state.get_untracked() == State::Setting {
            return;
        }
        let prepared = prepare.run(());
        state.set(State::Setting);
        leptos::task::spawn_local(async move {
            let now = match prepared.await {
                Ok(ready) => set(session, says, ready, move || state.try_get_untracked() == Some(State::Setting)).await,
                Err(why) => Some(State::Failed(why.to_owned())),
            };
            // A press of the stop button has set it to idle already.
            let Some(now) = now.filter(|_| state.try_get_untracked() == Some(State::Setting)) else { return };
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
            {button(weight, t(label), start)}
            {move || match state.get() {
                State::Idle => ().into_any(),
                State::Setting => {
                    view! {
                        <Working key=says.working />
                        {button(Weight::Plain, t(says.stop), stop)}
                    }
                        .into_any()
                }
                State::Done(name, missing) => {
                    view! {
                        <div class="note note--good" role="status">
                            <p>{tongue.text_with(says.done, &[("file", &name)])}</p>
                            {(!missing.is_empty()).then(|| view! { <p>{tongue.text_with(says.missing, &[("characters", &missing)])}</p> })}
                        </div>
                    }
                        .into_any()
                }
                State::Failed(key) => view! { <Trouble key=key /> }.into_any(),
            }}
        </div>
    }
}

/// Has it set, signed and sealed as it is to be, and saves it. Nothing comes of it when it is no longer wanted.
async fn set(session: Session, says: Says, ready: Ready, is_wanted: impl Fn() -> bool) -> Option<State> {
    let Ready { stem, ending, request, sign, leaves } = ready;
    if !is_wanted() {
        return None;
    }
    let made = session.press().set(request).await;
    if !is_wanted() {
        return None;
    }
    let (mut bytes, missing) = match made {
        Ok(made) => made,
        Err(gone) => return Some(why_not_set(says, gone)),
    };
    if let Some(packet) = sign {
        bytes = match signed(session, packet, leaves.container(), bytes).await {
            Ok(bytes) => bytes,
            Err(failed) => return Some(failed),
        };
    }
    if !is_wanted() {
        return None;
    }
    let is_open = leaves == Leaves::Open;
    let file = leaves.ready(&stem, ending, "application/pdf", bytes).await;
    if !is_wanted() {
        return None;
    }
    Some(match file.and_then(Leaving::save) {
        Ok(name) => State::Done(name, missing),
        Err(_) if is_open => State::Failed(says.document.to_owned()),
        Err(key) => State::Failed(key),
    })
}

/// The PDF with its signature, sealed if the packet is for somebody in the address book; or what to show instead.
async fn signed(session: Session, packet: String, container: Container, bytes: Vec<u8>) -> Result<Vec<u8>, State> {
    match session.ask_for_file(KeeperRequest::Sending(SendingRequest::Pdf { packet, container }), Some(bytes)).await {
        Ok((KeeperReply::File { .. }, Some(bytes))) => Ok(bytes),
        other => Err(State::Failed(format!("failure-{}", why_not(other.map(|(reply, _)| reply)).key()))),
    }
}

fn why_not_set(says: Says, gone: PressGone) -> State {
    let key = match gone {
        PressGone::Failed(PressFailure::Font) => says.font,
        PressGone::Failed(PressFailure::Document) => says.document,
        PressGone::Gone(WorkerGone::Ended) => return State::Idle,
        PressGone::Gone(WorkerGone::Died | WorkerGone::OtherBuild | WorkerGone::NoPolicy) => says.gone,
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
                let Identity { organisation, device, fingerprint, words: six, .. } = &signer;
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
