//! Opening the vault: with the passphrase, or with the recovery code if it is forgotten. What is wrong stands beside the field,
//! which keeps the focus.

use super::door::{Arrival, Door};
use super::wrong::{Wrong, Wrongs};
use crate::messages::{Failure, KeeperReply, KeeperRequest};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Entry, Tick, Trouble, Typing, Working};
use crate::ui::components::sent_form::sent_form;
use crate::ui::state::head::{Head, focus_id, focus_on};
use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What it is opened with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum With {
    Passphrase,
    Code,
}

impl With {
    fn field(self) -> &'static str {
        match self {
            With::Passphrase => "passphrase",
            With::Code => "code",
        }
    }
}

/// What is being entered.
#[derive(Clone, Copy)]
struct Entered {
    with: RwSignal<With>,
    passphrase: RwSignal<String>,
    code: RwSignal<String>,
    wrong: Wrongs,
    failed: RwSignal<Option<Failure>>,
    working: RwSignal<bool>,
    caps: RwSignal<bool>,
    session: Session,
    door: Door,
    head: Head,
}

impl Entered {
    fn switch(self, with: With) {
        self.failed.set(None);
        self.wrong.clear(self.head);
        self.caps.set(false);
        self.with.set(with);
        focus_on("h1");
    }

    /// One field only: the reason stands beside it and the focus goes there, without a summary on the way.
    fn object(self, wrong: Wrong) {
        self.wrong.show(self.head, vec![wrong]);
        request_animation_frame(move || focus_id(wrong.field()));
    }

    fn unlock(self) {
        if self.working.get_untracked() {
            return;
        }
        self.failed.set(None);
        let with = self.with.get_untracked();
        let request = match with {
            With::Passphrase => KeeperRequest::Unlock { passphrase: self.passphrase.get_untracked() },
            With::Code => KeeperRequest::UnlockWithCode { code: self.code.get_untracked() },
        };
        match &request {
            KeeperRequest::Unlock { passphrase } if passphrase.is_empty() => return self.object(Wrong::NoUnlock),
            KeeperRequest::UnlockWithCode { code } if code.trim().is_empty() => return self.object(Wrong::NoCode),
            _ => self.wrong.clear(self.head),
        }
        self.working.set(true);
        leptos::task::spawn_local(async move {
            let reply = self.session.ask(request).await;
            self.working.set(false);
            match reply {
                Ok(KeeperReply::Opened(opened)) => {
                    self.passphrase.set(String::new());
                    self.code.set(String::new());
                    if with == With::Code {
                        self.door.arrive(Arrival::WithCode);
                    }
                    self.session.opened_as(*opened);
                }
                Ok(KeeperReply::Failed(Failure::WrongPassphrase)) => self.object(Wrong::WrongUnlock),
                Ok(KeeperReply::Failed(Failure::MistypedCode)) => self.object(Wrong::MistypedCode),
                Ok(KeeperReply::Failed(Failure::WrongCode)) => self.object(Wrong::WrongCode),
                Ok(KeeperReply::Failed(failure)) => self.failed.set(Some(failure)),
                Ok(_) => self.failed.set(Some(Failure::NotNow)),
                Err(gone) => self.door.gone(gone),
            }
        });
    }
}

/// Asks for the passphrase or the code.
#[component]
pub fn Unlock() -> impl IntoView {
    let session = Session::here();
    let entered = Entered {
        with: RwSignal::new(With::Passphrase),
        passphrase: RwSignal::default(),
        code: RwSignal::default(),
        wrong: Wrongs::default(),
        failed: RwSignal::new(session.shut_by()),
        working: RwSignal::new(false),
        caps: RwSignal::new(false),
        session,
        door: Door::here(),
        head: Head::here(),
    };
    move || match entered.with.get() {
        With::Passphrase => with_passphrase(entered).into_any(),
        With::Code => with_code(entered).into_any(),
    }
}

fn with_passphrase(entered: Entered) -> impl IntoView {
    let tongue = Tongue::here();
    let shown = RwSignal::new(false);
    let field = view! {
        <div class="stack" on:keyup=move |event| entered.caps.set(event.get_modifier_state("CapsLock"))>
            <Entry
                id=With::Passphrase.field()
                key="vault-unlock-field"
                value=entered.passphrase
                on_input=move |text| entered.passphrase.set(text)
                typing=Signal::derive(move || if shown.get() { Typing::Line } else { Typing::Hidden })
                problem=entered.wrong.at(tongue, With::Passphrase.field())
            />
            <p class="caps" role="status">{move || entered.caps.get().then(|| tongue.text("vault-unlock-caps"))}</p>
            <Tick id="show" key="vault-create-show" value=shown on_change=move |is_shown| shown.set(is_shown) />
        </div>
    };
    view! {
        <h1 tabindex="-1">{t("vault-unlock")}</h1>
        <p class="lead">{t("vault-unlock.lead")}</p>
        {form(entered, field)}
        <section class="section">
            <h2>{t("vault-unlock-trouble")}</h2>
            <div class="stack stack--close">
                {button(Weight::Plain, t("vault-unlock-forgotten"), move || entered.switch(With::Code))}
                <p><a href="/settings/">{t("vault-unlock-neither")}</a></p>
                <p class="field__hint">{t("vault-unlock-without")}</p>
            </div>
        </section>
    }
}

fn with_code(entered: Entered) -> impl IntoView {
    let tongue = Tongue::here();
    let field = view! {
        <Entry
            id=With::Code.field()
            key="vault-code-field"
            value=entered.code
            on_input=move |text| entered.code.set(text)
            problem=entered.wrong.at(tongue, With::Code.field())
        />
    };
    view! {
        {back_link(move || entered.switch(With::Passphrase))}
        <h1 tabindex="-1">{t("vault-unlock-code")}</h1>
        <p class="lead">{t("vault-unlock-code.lead")}</p>
        {form(entered, field)}
        <section class="section">
            <h2>{t("vault-unlock-no-code")}</h2>
            <p>{t("vault-unlock-no-code.answer")}</p>
            <p><a href="/settings/">{t("vault-unlock-neither")}</a></p>
        </section>
    }
}

fn form(entered: Entered, field: impl IntoView + 'static) -> AnyView {
    let fields = view! {
        {move || entered.failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
        {field}
        {move || entered.working.get().then(|| view! { <Working key="vault-unlock-working" /> })}
    };
    sent_form(fields, "vault-unlock-do", move || entered.working.get(), move || entered.unlock(), ())
}
