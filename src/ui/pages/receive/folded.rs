//! A verified packet among many: a few lines that tell what it is, from whom, and whether anything about it is amiss. The packet is
//! made when somebody opens it, and stays then, so that nothing typed under it is lost.

use super::batch::{File, Shown};
use super::judging::Received;
use super::known::known;
use super::packet::verified;
use super::standing::{in_order_key, recipient, stands};
use crate::contacts::{Compared, Standing};
use crate::messages::{Identity, PacketView, SeenPacket};
use crate::packet::{Sequence, packet_title, read_practice};
use crate::ui::components::notification::Tone;
use crate::ui::components::reading::PhraseText;
use crate::ui::state::book::Book;
use crate::ui::state::forms::Forms;
use crate::ui::state::moment;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::sync::Arc;

/// The lines, and the packet under them. `opened` is set once it has been opened.
pub fn folded(file: &File, received: Arc<Received>, book: Book, opened: RwSignal<bool>) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let name = file.name.clone();
    let order = stands(&received.before, &SeenPacket::from(&received.view));
    let packet = StoredValue::new(received);
    let title = move || {
        let form = forms.whole()?;
        let title = tongue.with_both(|words, _| {
            packet.with_value(|packet| packet_title(&form, &packet.view.record, words, &|slug| forms.area_name(slug, words.lang().tag())))
        });
        Some(view! { <PhraseText phrase=title /> })
    };
    let tags = move || {
        let tags = packet.with_value(|packet| tags(tongue, book, &packet.view, order));
        tags.into_iter().map(|(tone, words)| view! { <span class=class(tone)>{words}</span> }).collect_view()
    };
    let line = move || packet.with_value(|packet| line(tongue, &packet.view));
    view! {
        <p><strong>{title}</strong></p>
        <p class="received__tags">{tags}</p>
        <p class="muted received__line">{line}</p>
        <details class="details received__all" on:toggle=move |_| opened.set(true)>
            <summary class="details__summary">
                {t("receive-fold")}<span class="visually-hidden">": "<bdi dir="auto">{name}</bdi></span>
            </summary>
            {move || opened.get().then(|| {
                let known = packet.with_value(|packet| known(packet, book));
                view! { <div class="received__packet">{verified(packet.get_value(), Shown::Folded, book, known)}</div> }
            })}
        </details>
    }
    .into_any()
}

/// Who signed: whoever passed it on last, then those before, then its maker.
fn signers(packet: &PacketView) -> impl Iterator<Item = &Identity> {
    packet.passed_on.iter().map(|passed| &passed.signer).chain([&packet.signer])
}

/// Whom it says it comes from, and when it was made.
fn line(tongue: Tongue, packet: &PacketView) -> String {
    let Identity { organisation, device, .. } = signers(packet).next().unwrap_or(&packet.signer);
    let claims = tongue.text_with("receive-signer-claims", &[("organisation", organisation), ("device", device)]);
    [&claims, " · ", &tongue.text("receive-made"), ": ", &moment::text_in_words(tongue, &packet.record.made_at)].concat()
}

/// What is to be known before it is opened.
fn tags(tongue: Tongue, book: Book, packet: &PacketView, order: Sequence) -> Vec<(Tone, String)> {
    // Before anything that could be taken for somebody real.
    let practice = tongue.with(|words| read_practice(&packet.record, words)).map(|practice| (Tone::Caution, practice.text));
    let mut tags: Vec<(Tone, String)> = practice.into_iter().chain([(Tone::Good, tongue.text("receive-good"))]).collect();
    if !packet.passed_on.is_empty() {
        tags.push((Tone::Note, tongue.text("receive-passed")));
    }
    for signer in signers(packet) {
        let (tone, key, name, until) = match book.standing(signer).unwrap_or(Standing::Unknown) {
            Standing::Unknown => (Tone::Caution, "receive-signer-unknown", String::new(), None),
            Standing::Pinned { name, compared: Compared::Not } => (Tone::Caution, "standing-not-compared", name, None),
            Standing::Pinned { name, .. } => (Tone::Good, "standing-pinned", name, None),
            Standing::Earlier { name, until } => (Tone::Problem, "standing-earlier", name, Some(until)),
            Standing::Unpinned { name, .. } => (Tone::Problem, "standing-unpinned", name, None),
            Standing::OtherKey { name } => (Tone::Problem, "standing-other-key", name, None),
        };
        let until = until.map(|until| moment::in_words(tongue, until)).unwrap_or_default();
        tags.push((tone, tongue.text_with(key, &[("name", &name), ("until", &until)])));
    }
    tags.extend(in_order_key(order).map(|(tone, key)| (tone, tongue.text(key))));
    let is_for_another = recipient(packet).is_some_and(|recipient| book.known().is_some_and(|known| !known.own.contains(recipient)));
    if is_for_another {
        tags.push((Tone::Problem, tongue.text("addressed-another")));
    }
    tags
}

fn class(tone: Tone) -> &'static str {
    match tone {
        Tone::Note => "tag",
        Tone::Caution => "tag tag--caution",
        Tone::Problem => "tag tag--problem",
        Tone::Good => "tag tag--good",
    }
}
