//! Putting somebody's key into the address book, or another in its place: what the key says of itself, its six words, and whether
//! somebody compared them. Nothing is believed before that page was seen.
//!
//! Accessibility: each step's heading takes the focus; problems stand by their fields.

use crate::contacts::{Compared, Contact};
use crate::messages::{CardView, ContactsRequest, Failure, Identity, NewKey};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Choose, Entry, Trouble, Typing};
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::book::Book;
use crate::ui::state::head::focus_id;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// Whose key it is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// Somebody's who is not in the book yet.
    New {
        /// What they may be called.
        name: String,
        /// The area that they answer for.
        area: Option<String>,
        /// Their card or key, if it is known already.
        text: String,
    },
    /// Whoever signed a packet that was opened.
    Signer {
        /// The key, and what it claims.
        signer: Box<Identity>,
        /// The packet's `reply_to`.
        reply_to: Option<String>,
    },
    /// Another key for somebody in the book.
    Another(Box<Contact>),
}

const HEADING: &str = "pin-heading";

/// How the words were compared: a name, and the message that says it.
pub const PHONE: (&str, &str) = ("phone", "pin-compared-phone");
/// Likewise.
pub const PERSON: (&str, &str) = ("person", "pin-compared-person");
const NOT: (&str, &str) = ("not", "pin-compared-not");

/// What was chosen, by its name.
pub fn compared(name: &str) -> Compared {
    match name {
        name if name == PHONE.0 => Compared::Phone,
        name if name == PERSON.0 => Compared::InPerson,
        _ => Compared::Not,
    }
}

/// The form's state. Copies are free.
#[derive(Clone, Copy)]
struct Pin {
    book: Book,
    whose: StoredValue<Whose>,
    name: RwSignal<String>,
    text: RwSignal<String>,
    why: RwSignal<String>,
    /// What the key says; none while it is still asked for.
    card: RwSignal<Option<CardView>>,
    compared: RwSignal<Option<&'static str>>,
    failed: RwSignal<Option<Failure>>,
    busy: RwSignal<bool>,
    on_done: Callback<String>,
}

/// The form. `on_done` gets the entry's id, `on_cancel` is called when nothing is to be done.
pub fn pin(book: Book, whose: Whose, on_done: Callback<String>, on_cancel: Callback<()>) -> AnyView {
    let (name, text) = match &whose {
        Whose::New { name, text, .. } => (name.clone(), text.clone()),
        Whose::Signer { signer, .. } => (signer.organisation.clone(), String::new()),
        Whose::Another(contact) => (contact.name.clone(), String::new()),
    };
    let card = match &whose {
        Whose::Signer { signer, reply_to } => Some(CardView {
            signer: Some((**signer).clone()),
            recipient: reply_to.clone().unwrap_or_default(),
            text: String::new(),
            expired: false,
            squares: None,
        }),
        Whose::New { .. } | Whose::Another(_) => None,
    };
    let is_another = matches!(whose, Whose::Another(_));
    let pin = Pin {
        book,
        whose: StoredValue::new(whose),
        name: RwSignal::new(name),
        text: RwSignal::new(text),
        why: RwSignal::default(),
        card: RwSignal::new(card),
        compared: RwSignal::new(None),
        failed: RwSignal::new(None),
        busy: RwSignal::new(false),
        on_done,
    };
    let has_card = Memo::new(move |_| pin.card.with(Option::is_some));
    let cancel = move || button(Weight::Plain, t("pin-cancel"), move || on_cancel.run(()));
    let (heading, put) = if is_another { ("pin-another", "pin-replace") } else { ("pin", "pin-add") };
    let is_busy = move || pin.busy.get();
    view! {
        <section class="note" aria-labelledby=HEADING>
            <h3 id=HEADING tabindex="-1">{t(heading)}</h3>
            {move || if has_card.get() {
                sent_form(compare(pin, is_another), put, is_busy, move || pin.put(), cancel())
            } else {
                sent_form(ask(pin), "pin-next", is_busy, move || pin.look(), cancel())
            }}
        </section>
    }
    .into_any()
}

impl Pin {
    fn problem(self, of: &'static [Failure]) -> Signal<Option<String>> {
        let tongue = Tongue::here();
        Signal::derive(move || {
            let failure = self.failed.get().filter(|failure| of.contains(failure))?;
            Some(tongue.with_todo(&["failure-", failure.key()].concat()))
        })
    }

    /// Reads what was pasted, and shows its words.
    fn look(self) {
        if self.busy.get_untracked() {
            return;
        }
        self.failed.set(None);
        if self.name.with_untracked(|name| name.trim().is_empty()) {
            self.failed.set(Some(Failure::NoName));
            return focus_id("pin-name");
        }
        self.busy.set(true);
        leptos::task::spawn_local(async move {
            match self.book.card(Some(self.text.get_untracked())).await {
                Ok(card) if card.expired => {
                    self.failed.try_set(Some(Failure::CardExpired));
                }
                Ok(card) => {
                    self.card.try_set(Some(card));
                    request_animation_frame(|| focus_id(HEADING));
                }
                Err(failure) => {
                    self.failed.try_set(Some(failure));
                    focus_id("pin-key");
                }
            }
            self.busy.try_set(false);
        });
    }

    /// Puts it into the book.
    fn put(self) {
        if self.busy.get_untracked() {
            return;
        }
        let Some(compared) = self.compared.get_untracked().map(compared) else { return self.failed.set(Some(Failure::NotCompared)) };
        self.failed.set(None);
        self.busy.set(true);
        let (name, why, text) = (self.name.get_untracked(), self.why.get_untracked(), self.text.get_untracked());
        let request = self.whose.with_value(|whose| match whose {
            Whose::New { area, .. } => ContactsRequest::Pin { name, area: area.clone(), key: NewKey::Text(text), compared },
            Whose::Signer { signer, reply_to } => {
                let key = NewKey::Signer { signer: (**signer).clone(), reply_to: reply_to.clone() };
                ContactsRequest::Pin { name, area: None, key, compared }
            }
            Whose::Another(contact) => ContactsRequest::Replace { id: contact.id.clone(), key: NewKey::Text(text), compared, why },
        });
        let known = self.book.known().map(|book| book.contacts).unwrap_or_default();
        leptos::task::spawn_local(async move {
            match self.book.ask(request).await {
                Ok(book) => {
                    self.busy.try_set(false);
                    let is_new = |contact: &&Contact| known.iter().all(|before| before.id != contact.id);
                    let own = self.whose.try_with_value(|whose| match whose {
                        Whose::Another(contact) => Some(contact.id.clone()),
                        Whose::New { .. } | Whose::Signer { .. } => None,
                    });
                    let id = own.flatten().or_else(|| book.contacts.iter().find(is_new).map(|contact| contact.id.clone()));
                    self.on_done.run(id.unwrap_or_default());
                }
                Err(failure) => {
                    self.failed.try_set(Some(failure));
                    self.busy.try_set(false);
                }
            }
        });
    }
}

/// Failures that stand by their fields.
const OF_NAME: &[Failure] = &[Failure::NoName];
const OF_KEY: &[Failure] = &[Failure::NotAKey, Failure::BadCard, Failure::CardExpired];
const OF_WHY: &[Failure] = &[Failure::NoReason];
const OF_FIELDS: [&[Failure]; 3] = [OF_NAME, OF_KEY, OF_WHY];

/// Anything else that went wrong.
fn trouble(pin: Pin) -> impl IntoView {
    move || {
        let other = pin.failed.get().filter(|failure| !OF_FIELDS.iter().any(|field| field.contains(failure)));
        other.map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })
    }
}

fn name(pin: Pin) -> AnyView {
    view! { <Entry id="pin-name" key="pin-name" value=pin.name on_input=move |text| pin.name.set(text) problem=pin.problem(OF_NAME) /> }
        .into_any()
}

/// The first step: what was pasted.
fn ask(pin: Pin) -> AnyView {
    let is_another = pin.whose.with_value(|whose| matches!(whose, Whose::Another(_)));
    view! {
        {(!is_another).then(|| name(pin))}
        <Entry
            id="pin-key"
            key="pin-key"
            value=pin.text
            typing=Signal::stored(Typing::Text)
            on_input=move |text| pin.text.set(text)
            problem=pin.problem(OF_KEY)
        />
        {trouble(pin)}
    }
    .into_any()
}

/// The second step: what it says, and whether it was compared.
fn compare(pin: Pin, is_another: bool) -> AnyView {
    let tongue = Tongue::here();
    let is_signer = pin.whose.with_value(|whose| matches!(whose, Whose::Signer { .. }));
    let said = move || {
        pin.card.get().map(|card| match card.signer {
            Some(Identity { organisation, device, words, .. }) => view! {
                <p>{move || tongue.text_with("pin-claims", &[("organisation", &organisation), ("device", &device)])}</p>
                <p>{t("pin-words")}</p>
                {words_to_compare(words)}
            }
            .into_any(),
            None => view! {
                <p>{t("pin-bare")}</p>
                <p><code class="fingerprint" dir="ltr" translate="no">{card.recipient}</code></p>
            }
            .into_any(),
        })
    };
    let options = if is_another { vec![PHONE, PERSON] } else { vec![PHONE, PERSON, NOT] };
    view! {
        {is_signer.then(|| name(pin))}
        {said}
        <Choose
            id="pin-compared"
            key="pin-compared"
            options=options
            value=pin.compared
            on_choose=move |chosen: &'static str| pin.compared.set(Some(chosen))
        />
        {is_another
            .then(|| {
                view! { <Entry id="pin-why" key="pin-why" value=pin.why on_input=move |text| pin.why.set(text) problem=pin.problem(OF_WHY) /> }
            })}
        {trouble(pin)}
    }
    .into_any()
}
