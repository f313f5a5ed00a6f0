//! A new passphrase, for the first worker, a colleague, or instead of one that was: six random words, or one of their own.
//! The keeper judges again, with its list of common ones.

use super::wrong::{Wrong, Wrongs};
use crate::messages::{Failure, KeeperReply, KeeperRequest, MIN_CHARACTERS, PeopleRequest, counted};
use crate::ui::components::entry::{Choose, Entry, Tick, Typing, Working};
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const OFFERED: &str = "offered";
const OWN: &str = "own";

/// A passphrase as it was chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// The six words that the keeper offered, and whether they were written down.
    Offered {
        /// The words; none until the keeper has found them.
        words: Vec<String>,
        /// The box was ticked.
        written: bool,
    },
    /// One of their own, as typed.
    Own(String),
}

impl Chosen {
    /// The passphrase itself.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn passphrase(&self) -> Result<String, Wrong> {
        match self {
            Chosen::Offered { words, written } if *written && !words.is_empty() => Ok(words.join(" ")),
            Chosen::Offered { .. } => Err(Wrong::NotWritten),
            Chosen::Own(typed) if typed.is_empty() => Err(Wrong::Empty),
            Chosen::Own(typed) => match MIN_CHARACTERS.saturating_sub(counted(typed)) {
                0 => Ok(typed.clone()),
                missing => Err(Wrong::Short(missing)),
            },
        }
    }
}

/// What belongs beside the passphrase's field, of what the keeper can object to.
pub fn objection(failure: &Failure) -> Option<Wrong> {
    match failure {
        Failure::WeakPassphrase(weak) => Some(Wrong::Weak(*weak)),
        Failure::PassphraseTaken => Some(Wrong::Taken),
        _ => None,
    }
}

/// A new passphrase while it is being chosen. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct NewPassphrase {
    way: RwSignal<&'static str>,
    words: RwSignal<Vec<String>>,
    written: RwSignal<bool>,
    own: RwSignal<String>,
    shown: RwSignal<bool>,
}

impl NewPassphrase {
    /// Six random words, which are still to be found.
    pub fn new() -> NewPassphrase {
        NewPassphrase {
            way: RwSignal::new(OFFERED),
            words: RwSignal::default(),
            written: RwSignal::new(false),
            own: RwSignal::default(),
            shown: RwSignal::new(false),
        }
    }

    /// What is chosen; not tracked.
    pub fn chosen(self) -> Chosen {
        if self.way.get_untracked() == OFFERED {
            Chosen::Offered { words: self.words.get_untracked(), written: self.written.get_untracked() }
        } else {
            Chosen::Own(self.own.get_untracked())
        }
    }

    /// Whether words are there; not tracked.
    pub fn has_words(self) -> bool {
        self.words.with_untracked(|words| !words.is_empty())
    }

    /// Other words, which nobody has written down yet.
    pub fn offer(self, words: Vec<String>) {
        self.written.set(false);
        self.words.set(words);
    }

    /// Forgets everything.
    pub fn forget(self) {
        self.way.set(OFFERED);
        self.words.set(Vec::new());
        self.written.set(false);
        self.own.set(String::new());
        self.shown.set(false);
    }

    /// Asks the keeper for six words. For colleagues; the first use gets its words together with the recovery code.
    pub fn find_words(self, session: Session) {
        leptos::task::spawn_local(async move {
            // Without an answer the words stay away, and a passphrase of one's own is still possible.
            if let Ok(KeeperReply::Proposed(proposal)) = session.ask(KeeperRequest::People(PeopleRequest::Propose)).await {
                self.offer(proposal.words);
            }
        });
    }
}

impl Default for NewPassphrase {
    fn default() -> Self {
        NewPassphrase::new()
    }
}

/// The choice, the words or the field, and the boxes to tick.
#[component]
pub fn PassphraseFields(
    /// What is being chosen.
    entered: NewPassphrase,
    /// What is wrong on the page.
    wrong: Wrongs,
    /// Other words are wanted.
    #[prop(into)]
    on_other: Callback<()>,
) -> impl IntoView {
    let tongue = Tongue::here();
    view! {
        <Choose
            id="way"
            key="vault-create-passphrase"
            options=vec![(OFFERED, "vault-create-offered"), (OWN, "vault-create-own")]
            value=Signal::derive(move || Some(entered.way.get()))
            on_choose=move |way| entered.way.set(way)
        />
        {move || {
            if entered.way.get() == OFFERED {
                view! { <Offered entered=entered wrong=wrong on_other=on_other /> }.into_any()
            } else {
                view! {
                    <div class="stack">
                        <Entry
                            id="own-passphrase"
                            key="vault-create-own-field"
                            value=entered.own
                            on_input=move |text| entered.own.set(text)
                            typing=Signal::derive(move || if entered.shown.get() { Typing::Line } else { Typing::Hidden })
                            problem=wrong.at(tongue, "own-passphrase")
                        />
                        <Tick id="show" key="vault-create-show" value=entered.shown on_change=move |is_shown| entered.shown.set(is_shown) />
                    </div>
                }
                    .into_any()
            }
        }}
    }
}

/// The six words, to be written down.
#[component]
fn Offered(entered: NewPassphrase, wrong: Wrongs, on_other: Callback<()>) -> impl IntoView {
    let tongue = Tongue::here();
    view! {
        <div class="stack">
            <div class="note">
                {move || {
                    let words = entered.words.get();
                    if words.is_empty() {
                        view! { <Working key="vault-create-offered-loading" /> }.into_any()
                    } else {
                        view! {
                            {words_to_compare(words)}
                            <button type="button" class="button button--quiet" on:click=move |_| on_other.run(())>
                                {t("vault-create-offered-other")}
                            </button>
                        }
                            .into_any()
                    }
                }}
            </div>
            <Tick
                id="written"
                key="vault-create-offered-written"
                value=entered.written
                on_change=move |written| entered.written.set(written)
                problem=wrong.at(tongue, "written")
            />
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Weak;

    #[test]
    fn twelve_characters_will_do_and_eleven_will_not() {
        assert_eq!(Chosen::Own("abcdefghijk".into()).passphrase(), Err(Wrong::Short(1)));
        assert_eq!(Chosen::Own("abcdefghijkl".into()).passphrase(), Ok("abcdefghijkl".into()));
        // Characters, not bytes.
        assert_eq!(Chosen::Own("كلمةكلمةكلم".into()).passphrase(), Err(Wrong::Short(1)));
    }

    #[test]
    fn offered_words_must_be_there_and_written_down() {
        let words = vec!["river".to_owned(), "lamp".to_owned()];
        assert_eq!(Chosen::Offered { words: words.clone(), written: false }.passphrase(), Err(Wrong::NotWritten));
        assert_eq!(Chosen::Offered { words: Vec::new(), written: true }.passphrase(), Err(Wrong::NotWritten));
        assert_eq!(Chosen::Offered { words, written: true }.passphrase(), Ok("river lamp".into()));
    }

    #[test]
    fn doubled_spaces_do_not_make_it_longer() {
        assert_eq!(Chosen::Own("seven     ab".to_owned()).passphrase(), Err(Wrong::Short(4)));
    }

    #[test]
    fn only_what_is_about_the_passphrase_stands_beside_it() {
        assert_eq!(objection(&Failure::WeakPassphrase(Weak::Run)), Some(Wrong::Weak(Weak::Run)));
        assert_eq!(objection(&Failure::StoreFull), None);
    }
}
