//! Who signed a packet, as the address book knows it; whom it was made for; and how it stands to those that came before it.

use crate::contacts::{Compared, Standing};
use crate::messages::{Event, History, Identity, PacketView, SeenPacket};
use crate::packet::{Numbered, Sequence, sequence};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::entry::Trouble;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::pin::{Whose, pin};
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::book::Book;
use crate::ui::state::moment;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// Who signed: what is claimed, what is proven, and what the address book says. `title` is the message above it.
pub fn signer(title: &'static str, signer: &Identity, reply_to: Option<String>, expired: bool, book: Book) -> AnyView {
    let tongue = Tongue::here();
    let signer = StoredValue::new(signer.clone());
    let pinning = RwSignal::new(false);
    let stands = Memo::new(move |_| signer.with_value(|signer| book.standing(signer)));
    let claims = move || {
        signer.with_value(|Identity { organisation, device, .. }| {
            tongue.text_with("receive-signer-claims", &[("organisation", organisation), ("device", device)])
        })
    };
    let words = move || signer.with_value(|signer| words_to_compare(signer.words.clone()));
    let unknown = move || {
        view! {
            <p class="tag tag--caution">{t("receive-signer-unknown")}</p>
            <p>{t("receive-signer-unknown.what")}</p>
            {words()}
        }
    };
    let offer = move || {
        let reply_to = reply_to.clone();
        move || {
            if !pinning.get() {
                return button(Weight::Quiet, t("standing-pin"), move || pinning.set(true));
            }
            let whose = Whose::Signer { signer: Box::new(signer.get_value()), reply_to: reply_to.clone() };
            pin(book, whose, Callback::new(move |_| pinning.set(false)), Callback::new(move |()| pinning.set(false)))
        }
    };
    let said = move || match stands.get() {
        // The vault is shut: nobody is known.
        None => unknown().into_any(),
        Some(Standing::Unknown) => view! { {unknown()}{offer()} }.into_any(),
        Some(Standing::Pinned { name, compared }) => {
            let is_compared = compared != Compared::Not;
            let key = if is_compared { "standing-pinned" } else { "standing-not-compared" };
            let class = if is_compared { "tag tag--good" } else { "tag tag--caution" };
            view! {
                <p class=class>{move || tongue.text_with(key, &[("name", &name)])}</p>
                {if is_compared {
                    details(t("standing-words"), words())
                } else {
                    view! { <p>{t("standing-not-compared.do")}</p>{words()} }.into_any()
                }}
            }
            .into_any()
        }
        Some(Standing::Earlier { name, until }) => {
            loud(tongue, "standing-earlier", vec![("name", name), ("until", moment::in_words(tongue, until))], words().into_any())
        }
        Some(Standing::Unpinned { name, why }) => loud(tongue, "standing-unpinned", vec![("name", name), ("why", why)], words().into_any()),
        Some(Standing::OtherKey { name }) => {
            view! { {loud(tongue, "standing-other-key", vec![("name", name)], words().into_any())}{offer()} }.into_any()
        }
    };
    view! {
        <section class="note">
            <h3 class="note__title">{t(title)}</h3>
            <p>{claims}</p>
            {said}
            {expired
                .then(|| {
                    let both = move || [tongue.text("receive-signer-expired"), tongue.text("receive-signer-expired.do")].join(" ");
                    view! { <div class="note note--caution"><p>{both}</p></div> }
                })}
            {details(
                t("receive-fingerprint"),
                view! { <code class="fingerprint" dir="ltr">{signer.with_value(|signer| signer.fingerprint.clone())}</code> },
            )}
        </section>
    }
    .into_any()
}

/// A warning that nobody overlooks.
fn loud(tongue: Tongue, key: &'static str, arguments: Vec<(&'static str, String)>, words: AnyView) -> AnyView {
    let todo = [key, ".do"].concat();
    let said = move |key: &str| {
        let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
        tongue.text_with(key, &arguments)
    };
    let title = said.clone();
    let content = view! {
        <p class="note__title">{move || title(key)}</p>
        <p>{move || said(&todo)}</p>
        {words}
    };
    notification(Tone::Problem, content)
}

/// The fingerprint of the key that a packet was made for, or last passed on to.
pub fn recipient(packet: &PacketView) -> Option<&String> {
    packet.passed_on.first().map_or(&packet.record.recipient, |last| &last.recipient).as_ref()
}

/// Whom it was made for. Nothing is said while the vault is shut: whose key it is, is not known then.
pub fn addressed(packet: &PacketView, book: Book) -> impl IntoView + use<> {
    let recipient = recipient(packet).cloned();
    move || {
        let known = book.known()?;
        match &recipient {
            None => Some(view! { <p class="field__hint">{t("addressed-nobody")}</p> }.into_any()),
            Some(recipient) => match known.own.iter().position(|own| own == recipient) {
                Some(0) => Some(view! { <p class="tag tag--good">{t("addressed-us")}</p> }.into_any()),
                Some(_) => Some(view! { <p class="field__hint">{t("addressed-earlier")}</p> }.into_any()),
                None => Some(view! { <Trouble key="addressed-another" /> }.into_any()),
            },
        }
    }
}

/// How it stands to those of the same referral that were opened before: in this sitting, and those that an open vault remembers.
pub fn stands(before: &[SeenPacket], packet: &SeenPacket) -> Sequence {
    let numbered = |seen: &SeenPacket| -> (String, u64, String, String) {
        (seen.packet_id.clone(), seen.revision, seen.signer.clone(), seen.digest.clone())
    };
    let before: Vec<_> = before.iter().filter(|other| other.referral_id == packet.referral_id).map(numbered).collect();
    let before: Vec<Numbered<'_>> =
        before.iter().map(|(packet_id, revision, signer, digest)| Numbered { packet_id, revision: *revision, signer, digest }).collect();
    let SeenPacket { packet_id, revision, signer, digest, .. } = packet;
    sequence(&before, Numbered { packet_id, revision: *revision, signer, digest })
}

/// The packets of a history that were opened.
pub fn received(history: &History) -> Vec<SeenPacket> {
    let received = history.entries.iter().filter_map(|entry| match &entry.event {
        Event::Received(seen) => Some(seen.clone()),
        _ => None,
    });
    received.collect()
}

/// How loud it is, and what is said of it; nothing of the first.
pub fn in_order_key(sequence: Sequence) -> Option<(Tone, &'static str)> {
    Some(match sequence {
        Sequence::First => return None,
        Sequence::Same => (Tone::Note, "sequence-same"),
        Sequence::Newer => (Tone::Note, "sequence-newer"),
        Sequence::Superseded => (Tone::Caution, "sequence-superseded"),
        Sequence::OtherSigner => (Tone::Problem, "sequence-other-signer"),
        Sequence::Conflict => (Tone::Problem, "sequence-conflict"),
    })
}

/// What is said of it, with what to do.
pub fn in_order(sequence: Sequence) -> Option<AnyView> {
    in_order_key(sequence).map(|(tone, key)| match tone {
        Tone::Problem => view! { <Trouble key=key /> }.into_any(),
        tone => notification(tone, view! { <p>{t(key)}</p> }),
    })
}
