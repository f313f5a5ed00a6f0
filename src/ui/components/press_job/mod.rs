//! A PDF of a packet. What goes to a coordinator is signed by the keeper; a copy for whoever is at the screen is signed by nobody.

use crate::messages::{Identity, KeeperReply, KeeperRequest, Panel, PressOrder, Print, SendingRequest};
use crate::packet::{Record, Signing, file_stem, read_copy, read_packet, read_practice, read_signing};
use crate::ui::components::button::Weight;
use crate::ui::components::entry::Working;
use crate::ui::components::gaps::gaps;
use crate::ui::components::leave::{Leaves, Leaving, PDF};
use crate::ui::components::press_button::{Ask, Preparing, PressButton, Ready, Says, Then};
use crate::ui::state::forms::Forms;
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::Tongue;
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

const OF_A_PACKET: Says = Says {
    working: "export-pdf-working",
    stop: "export-cancel",
    done: "export-pdf-done",
    missing: "export-pdf-missing-characters",
    font: "export-pdf-font",
    document: "export-pdf-document",
    gone: "export-pdf-gone",
};

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
    let (session, forms, tongue) = (Session::here(), Forms::here(), Tongue::here());
    let is_ready = Memo::new(move |_| forms.whole().is_some());
    let prepare = Callback::new(move |()| -> Preparing {
        let job = job();
        let packet = job.record.packet_id.clone();
        let then = match &job.reader {
            Reader::Coordinator { leaves, .. } => {
                let leaves = leaves.clone();
                Then::Made(Box::new(move |bytes| Box::pin(signed(session, packet, leaves, bytes))))
            }
            Reader::Here => Then::Saved([&file_stem(&packet), "-copy.pdf"].concat()),
        };
        let print = untrack(|| print(tongue, forms, job));
        let ready = print.map(|print| Ready { request: PressOrder::print(&print), then });
        Box::pin(std::future::ready(ready.ok_or(OF_A_PACKET.document)))
    });
    view! {
        {move || {
            if is_ready.get() {
                view! { <PressButton room=session.press() weight=Weight::Quiet label=label says=OF_A_PACKET prepare=prepare ask=Some(gaps as Ask) on_saved=on_saved /> }.into_any()
            } else {
                view! { <Working key="shell-loading" /> }.into_any()
            }
        }}
    }
}

/// The PDF with its signature, as it is to leave. If the packet is for somebody in the address book, the keeper seals it too.
async fn signed(session: Session, packet: String, leaves: Leaves, bytes: Vec<u8>) -> Result<Leaving, String> {
    let stem = file_stem(&packet);
    let request = SendingRequest::Pdf { packet, container: leaves.container() };
    match session.ask_for_file(KeeperRequest::Sending(request), Some(bytes)).await {
        Ok((KeeperReply::File { .. }, Some(bytes))) => leaves.ready(&stem, ".pdf", PDF, bytes).await,
        other => Err(format!("failure-{}", why_not(other.map(|(reply, _)| reply)).key())),
    }
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
        let practice = read_practice(&record, words).map(|practice| practice.text);
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
                // That somebody is invented is said before anything else.
                reading.first.insert(usize::from(practice.is_some()), read_copy(words));
                (None, None)
            }
        };
        Print {
            reading,
            foot: practice.into_iter().chain([record.packet_id.clone()]).collect::<Vec<_>>().join("\n"),
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
