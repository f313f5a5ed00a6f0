//! How the files of a packet leave: sealed under six words, to a key, or, with a reason and one more step, as they are.

use crate::messages::{Container, Failure, KeeperReply, KeeperRequest, SendingRequest};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Choose, Entry, Trouble};
use crate::ui::components::leave::Leaves;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What keeps a file shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lock {
    Passphrase,
    Key,
    /// Nothing.
    Open,
}

impl Lock {
    const ALL: [Lock; 3] = [Lock::Passphrase, Lock::Key, Lock::Open];

    fn name(self) -> &'static str {
        match self {
            Lock::Passphrase => "passphrase",
            Lock::Key => "key",
            Lock::Open => "open",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Lock::Passphrase => "sealing-passphrase",
            Lock::Key => "sealing-key",
            Lock::Open => "sealing-open",
        }
    }
}

/// Why a file leaves without a lock: a name, and the message that says it.
const WHY: [(&str, &str); 3] =
    [("secure-mail", "sealing-why-secure-mail"), ("by-hand", "sealing-why-by-hand"), ("cannot", "sealing-why-cannot")];

/// What is chosen. Copies are free.
#[derive(Clone, Copy)]
pub struct Choice {
    lock: RwSignal<Lock>,
    container: RwSignal<Container>,
    words: RwSignal<Vec<String>>,
    failed: RwSignal<Option<Failure>>,
    recipient: RwSignal<String>,
    why: RwSignal<Option<&'static str>>,
    sure: RwSignal<bool>,
}

impl Choice {
    /// Six new words, from the vault.
    pub fn new(session: Session) -> Choice {
        let choice = Choice {
            lock: RwSignal::new(Lock::Passphrase),
            container: RwSignal::default(),
            words: RwSignal::default(),
            failed: RwSignal::new(None),
            recipient: RwSignal::default(),
            why: RwSignal::new(None),
            sure: RwSignal::new(false),
        };
        leptos::task::spawn_local(async move {
            match session.ask(KeeperRequest::Sending(SendingRequest::Words)).await {
                Ok(KeeperReply::Words(words)) => {
                    choice.words.try_set(words);
                }
                other => {
                    choice.failed.try_set(Some(why_not(other)));
                }
            }
        });
        choice
    }

    /// How the files leave; none while something is still to be said. Tracked.
    pub fn leaves(self) -> Option<Leaves> {
        let container = self.container.get();
        match self.lock.get() {
            Lock::Passphrase => {
                let passphrase = self.words.with(|words| words.join(" "));
                (!passphrase.is_empty()).then_some(Leaves::Locked { passphrase, container })
            }
            Lock::Key => {
                let recipient = self.recipient.with(|recipient| recipient.trim().to_owned());
                looks_like_a_key(&recipient).then_some(Leaves::LockedTo { recipient, container })
            }
            Lock::Open => (self.sure.get() && self.why.get().is_some()).then_some(Leaves::Open),
        }
    }

    /// What is to be done once the files are saved: the message that says it. Tracked.
    pub fn send(self) -> &'static str {
        match self.lock.get() {
            Lock::Passphrase => "sealing-passphrase.send",
            Lock::Key => "sealing-key.send",
            Lock::Open => "sealing-open.send",
        }
    }
}

/// What shows at once whether something else was pasted. Whether it is a key, the sealer sees.
fn looks_like_a_key(text: &str) -> bool {
    text.len() == "age1".len() + 58 && text.starts_with("age1") && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// The choice.
pub fn choose(choice: Choice) -> AnyView {
    view! {
        <section class="section">
            <h2>{t("sealing")}</h2>
            <Choose
                id="lock"
                key="sealing-lock"
                options=Lock::ALL.map(|lock| (lock.name(), lock.key())).to_vec()
                value=Signal::derive(move || Some(choice.lock.get().name()))
                on_choose=move |chosen: &'static str| {
                    if let Some(lock) = Lock::ALL.into_iter().find(|lock| lock.name() == chosen) {
                        choice.sure.set(false);
                        choice.lock.set(lock);
                    }
                }
            />
            {move || match choice.lock.get() {
                Lock::Passphrase => view! { {words(choice)}{container(choice)} }.into_any(),
                Lock::Key => view! { {recipient(choice)}{container(choice)} }.into_any(),
                Lock::Open => unlocked(choice),
            }}
        </section>
    }
    .into_any()
}

fn words(choice: Choice) -> AnyView {
    view! {
        {move || choice.failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        <div class="note">
            <h3>{t("sealing-words")}</h3>
            {move || words_to_compare(choice.words.get())}
            <p><strong>{t("sealing-words.phone")}</strong></p>
            <p class="field__hint">{t("sealing-words.hint")}</p>
        </div>
    }
    .into_any()
}

fn recipient(choice: Choice) -> AnyView {
    let tongue = Tongue::here();
    let problem = Signal::derive(move || {
        let is_wrong = choice.recipient.with(|text| !text.trim().is_empty() && !looks_like_a_key(text.trim()));
        is_wrong.then(|| tongue.text("failure-not-a-key"))
    });
    view! {
        <Entry id="recipient" key="sealing-recipient" value=choice.recipient on_input=move |text| choice.recipient.set(text) problem=problem />
    }
    .into_any()
}

fn container(choice: Choice) -> AnyView {
    let name = |container: Container| if container == Container::Age { "age" } else { "text" };
    view! {
        <Choose
            id="container"
            key="sealing-container"
            options=vec![(name(Container::Age), "sealing-container-age"), (name(Container::Text), "sealing-container-text")]
            value=Signal::derive(move || Some(name(choice.container.get())))
            on_choose=move |chosen: &'static str| {
                choice.container.set(if chosen == name(Container::Text) { Container::Text } else { Container::Age });
            }
        />
    }
    .into_any()
}

fn unlocked(choice: Choice) -> AnyView {
    let can_go_on = move || choice.why.get().is_some() && !choice.sure.get();
    view! {
        {notification(Tone::Caution, view! { <p><strong>{t("sealing-open.caution")}</strong></p> })}
        <Choose
            id="why"
            key="sealing-why"
            options=WHY.to_vec()
            value=choice.why
            on_choose=move |chosen: &'static str| choice.why.set(Some(chosen))
        />
        {move || can_go_on().then(|| button(Weight::Quiet, t("sealing-open.sure"), move || choice.sure.set(true)))}
    }
    .into_any()
}
