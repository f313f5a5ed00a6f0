//! Making the vault: who it signs as, and the passphrase that locks it.

use super::passphrase::{Chosen, Wrong, wrong};
use crate::messages::{Failure, KeeperReply, KeeperRequest, PeopleRequest};
use crate::ui::components::entry::{Choose, Entry, Tick, Trouble, Typing, Working};
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::head::{Head, Title, focus_id, focus_on};
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const OFFERED: &str = "offered";
const OWN: &str = "own";

/// Everything entered, until the vault is made.
#[derive(Clone, Copy)]
struct Entered {
    organisation: RwSignal<String>,
    device: RwSignal<String>,
    way: RwSignal<&'static str>,
    words: RwSignal<Vec<String>>,
    typed_back: RwSignal<Vec<String>>,
    written: RwSignal<bool>,
    own: RwSignal<String>,
    wrong: RwSignal<Vec<Wrong>>,
}

impl Entered {
    fn chosen(self) -> Chosen {
        if self.way.get_untracked() == OFFERED {
            Chosen::Offered { words: self.words.get_untracked(), written: self.written.get_untracked() }
        } else {
            Chosen::Own(self.own.get_untracked())
        }
    }

    fn problem(self, tongue: Tongue, field: &'static str) -> Signal<Option<String>> {
        Signal::derive(move || self.wrong.with(|wrong| wrong.iter().find(|wrong| wrong.field() == field).map(|wrong| say(tongue, *wrong))))
    }
}

fn say(tongue: Tongue, wrong: Wrong) -> String {
    match wrong {
        Wrong::Organisation => tongue.text("vault-problem-organisation"),
        Wrong::Device => tongue.text("vault-problem-device"),
        Wrong::NotWritten => tongue.text("vault-problem-written"),
        Wrong::Empty => tongue.text("vault-problem-empty"),
        Wrong::Short(missing) => tongue.text_count("vault-problem-short", "missing", missing),
    }
}

/// Asks for what a new vault needs, and makes it.
#[component]
pub fn Create() -> impl IntoView {
    let session = Session::here();
    let tongue = Tongue::here();
    let head = Head::here();
    let entered = Entered {
        organisation: RwSignal::default(),
        device: RwSignal::default(),
        way: RwSignal::new(OFFERED),
        words: RwSignal::default(),
        typed_back: RwSignal::default(),
        written: RwSignal::new(false),
        own: RwSignal::default(),
        wrong: RwSignal::default(),
    };
    let shown = RwSignal::new(false);
    let working = RwSignal::new(false);
    let failed = RwSignal::new(None::<Failure>);

    let suggest = move || {
        entered.written.set(false);
        leptos::task::spawn_local(async move {
            // Without an answer the words stay away, and a passphrase of one's own is still possible.
            if let Ok(KeeperReply::Proposed(proposal)) = session.ask(KeeperRequest::People(PeopleRequest::Propose)).await {
                entered.words.set(proposal.words);
                let groups = proposal.typed_back.iter().filter_map(|index| proposal.code.get(*index).cloned());
                entered.typed_back.set(groups.collect());
            }
        });
    };
    let make = move || {
        if working.get_untracked() {
            return;
        }
        failed.set(None);
        let chosen = entered.chosen();
        let (organisation, device) = (entered.organisation.get_untracked(), entered.device.get_untracked());
        let problems = wrong(&organisation, &device, &chosen);
        head.set(Title { error: !problems.is_empty(), ..Title::default() });
        entered.wrong.set(problems);
        let Ok(passphrase) = chosen.passphrase() else { return focus_on("#error-summary") };
        if entered.wrong.with_untracked(|wrong| !wrong.is_empty()) {
            return focus_on("#error-summary");
        }
        working.set(true);
        leptos::task::spawn_local(async move {
            let request = KeeperRequest::Create {
                worker: device.trim().to_owned(),
                passphrase,
                typed_back: entered.typed_back.get_untracked(),
                organisation: organisation.trim().to_owned(),
                device: device.trim().to_owned(),
            };
            let reply = session.ask(request).await;
            working.set(false);
            match reply {
                Ok(KeeperReply::Opened(opened)) => {
                    session.opened_as(*opened);
                    focus_on("h1");
                }
                Ok(KeeperReply::Failed(failure)) => failed.set(Some(failure)),
                // The door sees that the keeper is gone, and says so.
                Err(_) | Ok(_) => {}
            }
        });
    };
    Effect::new(move |_| suggest());

    view! {
        {move || {
            let wrong = entered.wrong.get();
            (!wrong.is_empty()).then(|| view! { <Summary wrong=wrong /> })
        }}
        <h1 tabindex="-1">{t("vault-create")}</h1>
        <p class="lead">{t("vault-create.lead")}</p>
        <form
            class="form"
            autocomplete="off"
            on:submit=move |event| {
                event.prevent_default();
                make();
            }
        >
            <Entry
                id="organisation"
                key="vault-create-organisation"
                value=entered.organisation
                on_input=move |text| entered.organisation.set(text)
                problem=entered.problem(tongue, "organisation")
            />
            <Entry
                id="device"
                key="vault-create-device"
                value=entered.device
                on_input=move |text| entered.device.set(text)
                problem=entered.problem(tongue, "device")
            />
            <Choose
                id="way"
                key="vault-create-passphrase"
                options=vec![(OFFERED, "vault-create-offered"), (OWN, "vault-create-own")]
                value=Signal::derive(move || Some(entered.way.get()))
                on_choose=move |way| entered.way.set(way)
            />
            {move || {
                if entered.way.get() == OFFERED {
                    view! { <Offered entered=entered on_other=Callback::new(move |()| suggest()) /> }.into_any()
                } else {
                    view! {
                        <Entry
                            id="own-passphrase"
                            key="vault-create-own-field"
                            value=entered.own
                            on_input=move |text| entered.own.set(text)
                            typing=Signal::derive(move || if shown.get() { Typing::Line } else { Typing::Hidden })
                            problem=entered.problem(tongue, "own-passphrase")
                        />
                        <Tick id="show" key="vault-create-show" value=shown on_change=move |is_shown| shown.set(is_shown) />
                    }
                        .into_any()
                }
            }}
            <section class="note">
                <h2>{t("vault-create-limits")}</h2>
                <ul>
                    <li>{t("vault-create-limits.forgotten")}</li>
                    <li>{t("vault-create-limits.browser")}</li>
                    <li>{t("vault-create-limits.access")}</li>
                </ul>
            </section>
            {move || failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
            {move || working.get().then(|| view! { <Working key="vault-create-working" /> })}
            <div class="actions">
                <button type="submit" class="button" aria-disabled=move || working.get().then_some("true")>
                    {t("vault-create-do")}
                </button>
            </div>
        </form>
    }
}

/// The six words, to be written down.
#[component]
fn Offered(entered: Entered, on_other: Callback<()>) -> impl IntoView {
    let tongue = Tongue::here();
    view! {
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
            problem=entered.problem(tongue, "written")
        />
    }
}

/// What must be mended, with links to the fields.
#[component]
fn Summary(wrong: Vec<Wrong>) -> impl IntoView {
    let tongue = Tongue::here();
    view! {
        <div class="summary" id="error-summary" role="alert" tabindex="-1" aria-labelledby="error-summary-title">
            <h2 id="error-summary-title">{t("vault-problem-summary")}</h2>
            <ul class="summary__list">
                {wrong
                    .into_iter()
                    .map(|wrong| {
                        view! {
                            <li>
                                <a
                                    href=format!("#{}", wrong.field())
                                    on:click=move |event| {
                                        event.prevent_default();
                                        focus_id(wrong.field());
                                    }
                                >
                                    {move || say(tongue, wrong)}
                                </a>
                            </li>
                        }
                    })
                    .collect_view()}
            </ul>
        </div>
    }
}
