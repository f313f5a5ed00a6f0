//! How the files of a packet leave: to the key of somebody in the address book, under six words, or, with a reason and one more
//! step, as they are. It is said before signing, since the packet names whom it is sealed for.

use crate::browser::clock;
use crate::contacts::{Compared, Contact};
use crate::messages::{Container, Failure, KeeperReply, KeeperRequest, OpenWhy, Sealing, SendingRequest};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Choose, Trouble};
use crate::ui::components::leave::Leaves;
use crate::ui::components::named::{Named, choose_named};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::pin::{Whose, pin};
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::book::Book;
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What keeps a file shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lock {
    Contact,
    Passphrase,
    /// Nothing.
    Open,
}

impl Lock {
    const ALL: [Lock; 3] = [Lock::Contact, Lock::Passphrase, Lock::Open];

    fn name(self) -> &'static str {
        match self {
            Lock::Contact => "contact",
            Lock::Passphrase => "passphrase",
            Lock::Open => "open",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Lock::Contact => "sealing-contact",
            Lock::Passphrase => "sealing-passphrase",
            Lock::Open => "sealing-open",
        }
    }
}

/// Why a file leaves without a lock: a name, the message that says it, and what is kept of it.
const WHY: [(&str, &str, OpenWhy); 3] = [
    ("secure-mail", "sealing-why-secure-mail", OpenWhy::SecureMail),
    ("by-hand", "sealing-why-by-hand", OpenWhy::ByHand),
    ("cannot", "sealing-why-cannot", OpenWhy::RecipientCannot),
];

/// What is chosen. Copies are free.
#[derive(Clone, Copy)]
pub struct Choice {
    book: Book,
    /// The person is invented: nothing is sealed to anybody's key.
    practice: bool,
    /// What was chosen; none while it follows the address book.
    chosen: RwSignal<Option<Lock>>,
    contact: RwSignal<Option<String>>,
    adding: RwSignal<bool>,
    container: RwSignal<Container>,
    words: RwSignal<Vec<String>>,
    failed: RwSignal<Option<Failure>>,
    why: RwSignal<Option<&'static str>>,
    sure: RwSignal<bool>,
    /// Signing was pressed before it was said.
    missing: RwSignal<bool>,
    area: Memo<String>,
}

impl Choice {
    /// Nothing chosen: the area's key if one is pinned, else six words.
    pub fn new(session: Session, area: Memo<String>) -> Choice {
        let choice = Choice {
            book: Book::new(session),
            practice: untrack(|| session.is_practice()),
            chosen: RwSignal::new(None),
            contact: RwSignal::new(None),
            adding: RwSignal::new(false),
            container: RwSignal::default(),
            words: RwSignal::default(),
            failed: RwSignal::new(None),
            why: RwSignal::new(None),
            sure: RwSignal::new(false),
            missing: RwSignal::new(false),
            area,
        };
        // Another area's key is none of this one's.
        Effect::new(move |_| {
            let fitting = choice.fitting();
            let is_there = choice.contact.with_untracked(|id| fitting.iter().any(|contact| Some(&contact.id) == id.as_ref()));
            if !is_there {
                choice.contact.set(match &fitting[..] {
                    [only] => Some(only.id.clone()),
                    _ => None,
                });
            }
        });
        choice
    }

    /// Those in the address book whose keys a packet for this area can be sealed to: the area's own first. Tracked.
    fn fitting(self) -> Vec<Contact> {
        if self.practice {
            return Vec::new();
        }
        let area = self.area.get();
        let mut fitting: Vec<Contact> = self.book.known().map(|book| book.contacts).unwrap_or_default();
        let now = clock::now_ms() / 1000;
        fitting.retain(|contact| {
            let can_be_sealed_to = contact.pinned.as_ref().is_some_and(|pinned| pinned.recipient.is_some() && !pinned.is_over(now));
            can_be_sealed_to && contact.area.as_ref().is_none_or(|theirs| *theirs == area)
        });
        fitting.sort_by_key(|contact| contact.area.is_none());
        fitting
    }

    fn lock(self) -> Lock {
        let of_the_area = || self.fitting().iter().any(|contact| contact.area.is_some());
        self.chosen.get().unwrap_or_else(|| if of_the_area() { Lock::Contact } else { Lock::Passphrase })
    }

    /// What the packet is signed for; none while something is still to be said, which is then asked for. Not tracked.
    pub fn sealing(self) -> Option<Sealing> {
        let said = untrack(|| self.said());
        self.missing.set(said.is_none());
        said
    }

    fn said(self) -> Option<Sealing> {
        match self.lock() {
            Lock::Contact => self.contact.get().map(|contact| Sealing::To { contact }),
            Lock::Passphrase => Some(Sealing::Passphrase),
            Lock::Open => {
                let (.., why) = WHY.into_iter().find(|(name, ..)| self.why.get() == Some(*name))?;
                self.sure.get().then_some(Sealing::Open { why })
            }
        }
    }

    /// Another packet: it is said anew how its files are locked, above all if they are not.
    pub fn begin_again(self) {
        self.chosen.set(None);
        self.why.set(None);
        self.sure.set(false);
        self.missing.set(false);
        self.adding.set(false);
    }

    /// Draws six words, if the files are sealed under them: new ones for each packet.
    pub fn draw_words(self, session: Session) {
        self.words.set(Vec::new());
        self.failed.set(None);
        if untrack(|| self.lock()) != Lock::Passphrase {
            return;
        }
        leptos::task::spawn_local(async move {
            match session.ask(KeeperRequest::Sending(SendingRequest::Words)).await {
                Ok(KeeperReply::Words(words)) => {
                    self.words.try_set(words);
                }
                other => {
                    self.failed.try_set(Some(why_not(other)));
                }
            }
        });
    }

    /// How the files leave; none while the words are not there. Tracked.
    pub fn leaves(self) -> Option<Leaves> {
        let container = self.container.get();
        match self.lock() {
            Lock::Contact => Some(Leaves::To { container }),
            Lock::Passphrase => {
                let passphrase = self.words.with(|words| words.join(" "));
                (!passphrase.is_empty()).then_some(Leaves::Locked { passphrase, container })
            }
            Lock::Open => Some(Leaves::Open),
        }
    }

    /// How the files leave, for buttons that are there only while [`Choice::leaves`] says so. Not tracked.
    /// Should it ever not, they leave under no passphrase, so not at all.
    pub fn leaves_now(self) -> Leaves {
        untrack(|| self.leaves()).unwrap_or_else(|| Leaves::Locked { passphrase: String::new(), container: Container::default() })
    }

    /// What is to be done once the files are saved: the message that says it. Tracked.
    pub fn send(self) -> &'static str {
        match self.lock() {
            Lock::Contact => "sealing-contact.send",
            Lock::Passphrase => "sealing-passphrase.send",
            Lock::Open => "sealing-open.send",
        }
    }
}

/// The choice, before signing. `published` is the key that the area has published, if it has.
pub fn choose(choice: Choice, area_name: Signal<String>, published: Signal<Option<String>>) -> AnyView {
    let lock = Memo::new(move |_| choice.lock());
    let offered = Lock::ALL.into_iter().filter(|lock| !(choice.practice && *lock == Lock::Contact));
    let options: Vec<(&'static str, &'static str)> = offered.map(|lock| (lock.name(), lock.key())).collect();
    view! {
        <section class="section">
            <h2>{t("sealing")}</h2>
            {move || choice.book.failed().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
            <Choose
                id="lock"
                key="sealing-lock"
                options=options
                value=Signal::derive(move || Some(lock.get().name()))
                on_choose=move |chosen: &'static str| {
                    if let Some(lock) = Lock::ALL.into_iter().find(|lock| lock.name() == chosen) {
                        choice.sure.set(false);
                        choice.chosen.set(Some(lock));
                    }
                }
            />
            {move || match lock.get() {
                Lock::Contact => contact(choice, area_name, published),
                Lock::Passphrase => ().into_any(),
                Lock::Open => unlocked(choice),
            }}
            {move || (choice.missing.get() && choice.said().is_none()).then(|| view! { <Trouble key="sealing-missing" /> })}
        </section>
    }
    .into_any()
}

/// Whose key: somebody's in the address book, or somebody who is put there now.
fn contact(choice: Choice, area_name: Signal<String>, published: Signal<Option<String>>) -> AnyView {
    let fitting = Memo::new(move |_| choice.fitting());
    let named = move |contact: &Contact| Named {
        id: contact.id.clone(),
        name: contact.name.clone(),
        hint: Some(match contact.pinned.as_ref().map(|pinned| pinned.compared) {
            Some(Compared::Phone | Compared::InPerson) => "contact-compared",
            Some(Compared::Not) | None => "contact-not-compared",
        }),
    };
    let list = move || {
        let all = fitting.get();
        if all.is_empty() {
            let key = if published.get().is_some() { "sealing-contact-published" } else { "sealing-contact-none" };
            return view! { <p>{t(key)}</p> }.into_any();
        }
        choose_named("contact", "sealing-contact-which", all.iter().map(named).collect(), choice.contact)
    };
    let add = move || {
        if !choice.adding.get() {
            return button(Weight::Quiet, t("sealing-contact-add"), move || choice.adding.set(true));
        }
        let whose = Whose::New {
            name: area_name.get_untracked(),
            area: Some(choice.area.get_untracked()),
            text: published.get_untracked().unwrap_or_default(),
        };
        let done = Callback::new(move |id: String| {
            choice.contact.set(Some(id));
            choice.adding.set(false);
        });
        pin(choice.book, whose, done, Callback::new(move |()| choice.adding.set(false)))
    };
    view! { {list}{add} }.into_any()
}

fn unlocked(choice: Choice) -> AnyView {
    let can_go_on = move || choice.why.get().is_some() && !choice.sure.get();
    view! {
        {notification(Tone::Caution, view! { <p><strong>{t("sealing-open.caution")}</strong></p> })}
        <Choose
            id="why"
            key="sealing-why"
            options=WHY.map(|(name, key, _)| (name, key)).to_vec()
            value=choice.why
            on_choose=move |chosen: &'static str| choice.why.set(Some(chosen))
        />
        {move || can_go_on().then(|| button(Weight::Quiet, t("sealing-open.sure"), move || choice.sure.set(true)))}
        {move || choice.sure.get().then(|| view! { <p class="tag tag--caution" role="status">{t("sealing-open.is-sure")}</p> })}
    }
    .into_any()
}

/// After signing: the words, if the files are sealed under them, and which kind of file.
pub fn chosen(choice: Choice, to: Option<String>) -> AnyView {
    let lock = untrack(|| choice.lock());
    let said = match lock {
        Lock::Contact => {
            let tongue = Tongue::here();
            let name = to.unwrap_or_default();
            view! { <p>{move || tongue.text_with("sealing-contact-to", &[("name", &name)])}</p> }.into_any()
        }
        Lock::Passphrase => words(choice),
        Lock::Open => notification(Tone::Caution, view! { <p><strong>{t("sealing-open.caution")}</strong></p> }),
    };
    view! {
        <section class="section">
            <h2>{t("sealing")}</h2>
            {said}
            {(lock != Lock::Open).then(|| container(choice))}
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

/// What somebody in the address book is called.
pub fn name_of(choice: Choice, sealing: &Sealing) -> Option<String> {
    let Sealing::To { contact: id } = sealing else { return None };
    let known = untrack(|| choice.book.known())?;
    known.contacts.into_iter().find(|contact| contact.id == *id).map(|contact| contact.name)
}
