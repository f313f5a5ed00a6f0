//! The packets of an entry. What the vault keeps of them is judged by a reader as a file from elsewhere is, before anything of it is
//! shown.

use crate::messages::{Judgement, KeeperReply, KeeperRequest, RegisterRequest};
use crate::packet::read_packet;
use crate::register::Came;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Trouble, Working};
use crate::ui::components::reading::PhraseText;
use crate::ui::pages::receive::Shown;
use crate::ui::pages::receive::judging::{Found, Reader, Received, State};
use crate::ui::pages::receive::packet::verified;
use crate::ui::state::book::Book;
use crate::ui::state::forms::Forms;
use crate::ui::state::moment;
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;
use std::sync::Arc;

/// What came of a packet of the entry. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Judged {
    session: Session,
    state: RwSignal<Option<State>>,
}

impl Judged {
    /// Not asked for yet.
    pub fn new(session: Session) -> Judged {
        Judged { session, state: RwSignal::new(None) }
    }

    /// Asks the keeper for the packet and has a reader judge it.
    pub fn read(self, digest: String) {
        self.state.set(Some(State::Checking));
        leptos::task::spawn_local(async move {
            let state = self.judged(digest).await;
            self.state.try_set(state);
        });
    }

    async fn judged(self, digest: String) -> Option<State> {
        let request = KeeperRequest::Register(RegisterRequest::Packet { digest });
        let jws = match self.session.ask_for_file(request, None).await {
            Ok((KeeperReply::Done, Some(jws))) => jws,
            other => return Some(State::NotOpened(why_not(other.map(|(reply, _)| reply)))),
        };
        let reader = Reader::new();
        let found = reader.judge_kept(jws).await;
        reader.end();
        Some(match found? {
            Found::Judged(Judgement::Verified(view)) => State::Verified(Arc::new(Received { view: *view, before: Vec::new() })),
            Found::Judged(Judgement::Note(view)) => State::Note(view),
            Found::Judged(Judgement::Refused(refusal)) => State::Refused(refusal),
            Found::Judged(Judgement::Sealed(by)) => State::Sealed(by),
            Found::State(state) => state,
        })
    }

    /// The packet, once its signature was found to hold; tracked.
    pub fn received(self) -> Option<Arc<Received>> {
        match self.state.get() {
            Some(State::Verified(received)) => Some(received),
            _ => None,
        }
    }

    /// Whether a reader still has it; tracked.
    pub fn is_checking(self) -> bool {
        matches!(self.state.get(), Some(State::Checking))
    }

    /// What is to be known before anything else: risks for staff, and what was withheld. Nothing before the packet is judged.
    pub fn first(self) -> AnyView {
        let (tongue, forms) = (Tongue::here(), Forms::here());
        (move || {
            let Some(State::Verified(received)) = self.state.get() else { return None };
            let form = forms.whole()?;
            let reading = tongue.with_both(|words, _| {
                let tag = words.lang().tag();
                read_packet(&form, &received.view.record, words, None, &|slug| forms.area_name(slug, tag))
            });
            let phrase = |phrase| view! { <div class="note note--caution received__first"><p><PhraseText phrase=phrase /></p></div> };
            Some(reading.first.into_iter().map(phrase).collect_view())
        })
        .into_any()
    }

    fn view(self, book: Book) -> AnyView {
        (move || match self.state.get() {
            None => ().into_any(),
            Some(State::Checking) => view! { <Working key="receive-checking" /> }.into_any(),
            Some(State::Verified(received)) => {
                view! { <div class="received">{verified(received, Shown::Open, book, ().into_any())}</div> }.into_any()
            }
            Some(State::Refused(refusal)) => view! { <Trouble key=format!("refusal-{}", refusal.key()) /> }.into_any(),
            Some(State::NotOpened(failure)) => view! { <Trouble key=format!("failure-{}", failure.key()) /> }.into_any(),
            Some(State::ReaderGone) => view! { <Trouble key="receive-reader-gone" /> }.into_any(),
            Some(State::NoReader) => view! { <Trouble key="receive-no-worker" /> }.into_any(),
            // The keeper takes nothing else in.
            Some(State::Note(_) | State::Sealed(_) | State::Unreadable) => view! { <Trouble key="failure-not-a-packet" /> }.into_any(),
        })
        .into_any()
    }
}

/// The packets, the newest first; `newest` is judged already.
pub fn packets(came: &[Came], newest: Judged, book: Book) -> Option<AnyView> {
    let last = came.last()?.digest.clone();
    let items = came
        .iter()
        .rev()
        .map(|came| one(came, if came.digest == last { newest } else { Judged::new(newest.session) }, book))
        .collect_view();
    Some(
        view! {
            <section class="section" aria-labelledby="register-packets">
                <h2 id="register-packets">{t("register-packets")}</h2>
                <ul class="drafts">{items}</ul>
            </section>
        }
        .into_any(),
    )
}

fn one(came: &Came, judged: Judged, book: Book) -> AnyView {
    let tongue = Tongue::here();
    let (digest, made_at) = (came.digest.clone(), came.made_at.clone());
    let is_shown = RwSignal::new(false);
    let show = move || {
        is_shown.set(true);
        let is_judged = judged.state.with_untracked(|state| matches!(state, Some(State::Checking | State::Verified(_))));
        if !is_judged {
            judged.read(digest.clone());
        }
    };
    let show = StoredValue::new_local(show);
    view! {
        <li class="register__packet">
            <p><strong>{tk(came.stage.key().to_owned())}</strong></p>
            <p class="muted">{t("receive-made")}": "{move || moment::text_in_words(tongue, &made_at)}</p>
            {move || if is_shown.get() {
                view! {
                    <div class="no-print">{button(Weight::Plain, t("register-packet-hide"), move || is_shown.set(false))}</div>
                    {judged.view(book)}
                }
                .into_any()
            } else {
                view! { <div class="no-print">{button(Weight::Quiet, t("register-packet-read"), move || show.with_value(|show| show()))}</div> }.into_any()
            }}
        </li>
    }
    .into_any()
}
