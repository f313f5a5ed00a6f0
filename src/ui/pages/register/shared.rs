//! Sharing the register with other coordinators: with whom, where the file is, and what came of taking it in and saving it.
//!
//! Accessibility: what came of a press takes the focus and is read out; entries that disagree are buttons that open them.

use super::desk::Desk;
use super::line::title;
use super::sharing::{OUTCOME, Outcome, Sharing};
use crate::browser::{clock, drive};
use crate::contacts::{Compared, Contact};
use crate::messages::Brought;
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::choice_row::{ChoiceRow, Control};
use crate::ui::components::details::details;
use crate::ui::components::entry::{Tick, Trouble, Working};
use crate::ui::components::link::link;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::pick::{Picks, pick};
use crate::ui::routes::Route;
use crate::ui::state::head::arrive_when;
use crate::ui::state::moment;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The page.
pub fn page(desk: Desk) -> AnyView {
    let (tongue, sharing) = (Tongue::here(), desk.sharing);
    // A memo, so that another language changes the words and leaves the page where it is.
    let ready = Memo::new(move |_| tongue.need(&["vault", "form", "consent", "packet", "contacts", "sending", "register", "shared"]));
    arrive_when(ready);
    sharing.look();
    (move || {
        if !ready.get() {
            return view! { <h1 tabindex="-1">{t("shell-register")}</h1> }.into_any();
        }
        view! {
            <div class="stack">
                {back_link(move || desk.to_list())}
                <h1 tabindex="-1">{t("shared")}</h1>
                <p class="lead">{t("shared.lead")}</p>
                {standing(sharing)}
                <div id=OUTCOME tabindex="-1">
                    {move || sharing.working.get().map(|key| view! { <Working key=key done=desk.session.how_far() /> })}
                    {move || sharing.outcome.get().map(told)}
                    {move || sharing.brought.get().map(|brought| came(desk, brought))}
                </div>
                {with_whom(desk)}
                {move || alone(sharing)}
                {the_file(sharing)}
                {details(t("shared-leaves"), view! { <p>{t("shared-leaves.after")}</p><p>{t("shared-leaves.keep")}</p> })}
                {details(t("shared-conflicts"), view! { <p>{t("shared-conflicts.what")}</p><p>{t("shared-conflicts.returns")}</p> })}
            </div>
        }
        .into_any()
    })
    .into_any()
}

/// When it was last saved from here, and whether something was written since.
fn standing(sharing: Sharing) -> AnyView {
    let tongue = Tongue::here();
    (move || {
        let state = sharing.state.get()?;
        let saved = state
            .saved_at
            .map(|at| view! { <p>{move || tongue.text_with("shared-saved-at", &[("when", &moment::in_words(tongue, at))])}</p> });
        let changed = state.changed.then(|| notification(Tone::Caution, view! { <p>{t("shared-changed")}</p> }));
        Some(view! { {saved}{changed} })
    })
    .into_any()
}

/// The choice of colleagues.
fn with_whom(desk: Desk) -> AnyView {
    let (tongue, sharing) = (Tongue::here(), desk.sharing);
    let chosen = RwSignal::new(Vec::<String>::new());
    // What was chosen before, once it is known; and after each change of it.
    let with = Memo::new(move |_| sharing.state.with(|state| state.as_ref().map(|state| state.with.clone()).unwrap_or_default()));
    Effect::new(move |_| chosen.set(with.get()));
    let people = move || {
        let contacts = desk.book.known().map(|book| book.contacts).unwrap_or_default();
        let with = with.get();
        let (open, gone): (Vec<Contact>, Vec<Contact>) =
            contacts.into_iter().filter(|contact| can_share(contact) || with.contains(&contact.id)).partition(can_share);
        if open.is_empty() && gone.is_empty() {
            return view! { <p>{t("shared-nobody")}</p> }.into_any();
        }
        let left = gone
            .into_iter()
            .map(|contact| {
                let said = move || tongue.text_with("shared-not-theirs", &[("name", &contact.name)]);
                notification(Tone::Caution, view! { <p>{said}</p> })
            })
            .collect_view();
        let ids: Vec<String> = open.iter().map(|contact| contact.id.clone()).collect();
        let rows = open.into_iter().map(|contact| row(chosen, contact)).collect_view();
        let keep =
            move || sharing.share_with(chosen.with_untracked(|chosen| chosen.iter().filter(|id| ids.contains(id)).cloned().collect()));
        view! {
            {left}
            <fieldset class="field__set">
                <legend class="field__label">{t("shared-choose")}</legend>
                <div class="choices">{rows}</div>
            </fieldset>
            <div class="actions">{button(Weight::Quiet, t("shared-keep"), keep)}</div>
        }
        .into_any()
    };
    view! {
        <section class="stack">
            <h2>{t("shared-with")}</h2>
            <p>{t("shared-with.what")}</p>
            {people}
            <p>{link(Route::Contacts, "", t("shared-book"))}</p>
        </section>
    }
    .into_any()
}

fn can_share(contact: &Contact) -> bool {
    contact
        .pinned
        .as_ref()
        .is_some_and(|pinned| pinned.signer.is_some() && pinned.recipient.is_some() && !pinned.is_over(clock::now_ms() / 1000))
}

fn row(chosen: RwSignal<Vec<String>>, contact: Contact) -> AnyView {
    let (id, name) = (StoredValue::new(contact.id.clone()), contact.name);
    let is_compared = contact.pinned.is_some_and(|pinned| pinned.compared != Compared::Not);
    let tag = if is_compared { ("tag tag--good", "contact-compared") } else { ("tag tag--caution", "contact-not-compared") };
    let change = move |is_chosen: bool| {
        chosen.update(|chosen| {
            chosen.retain(|other| id.with_value(|id| id != other));
            if is_chosen {
                chosen.push(id.get_value());
            }
        });
    };
    view! {
        <ChoiceRow
            control=Control::Tick
            id=["shared-with-", &contact.id].concat()
            is_chosen=Signal::derive(move || chosen.with(|chosen| id.with_value(|id| chosen.contains(id))))
            on_change=change
        >
            <bdi dir="auto">{name}</bdi>" "<span class=tag.0>{t(tag.1)}</span>
        </ChoiceRow>
    }
    .into_any()
}

/// That nobody is chosen yet, where that is so.
fn alone(sharing: Sharing) -> Option<AnyView> {
    let is_alone = sharing.state.with(|state| state.as_ref().is_some_and(|state| state.with.is_empty()));
    is_alone.then(|| view! { <p class="muted">{t("shared-alone")}</p> }.into_any())
}

/// The file: in its place where the browser can write there, else by hand.
fn the_file(sharing: Sharing) -> AnyView {
    let by_hand = move || {
        view! {
            <p id="shared-hand-hint">{t("shared-hand.what")}</p>
            {pick("shared-file", Picks::One, ".age", "shared-hand-hint", t("shared-hand.bring"), move |files| {
                if let Some(file) = files.and_then(|files| files.get(0)) {
                    sharing.bring_in(file);
                }
            })}
            <div class="actions">{button(Weight::Quiet, t("shared-hand.save"), move || sharing.hand_over())}</div>
        }
        .into_any()
    };
    if !drive::can() {
        return view! { <section class="stack"><h2>{t("shared-file")}</h2><p>{t("shared-file.cannot")}</p>{by_hand()}</section> }
            .into_any();
    }
    let chosen = move || {
        sharing.place.get().map(|place| {
            view! {
                <p>{t("shared-file.chosen")}" "<bdi dir="ltr">{place.name()}</bdi></p>
                <div class="actions">{button(Weight::Main, t("shared-save"), move || sharing.save())}</div>
                <Tick id="shared-remember" key="shared-remember" value=sharing.is_remembered on_change=move |is_to| sharing.remember(is_to) />
                <p class="field__hint">{t("shared-remember.what")}</p>
            }
        })
    };
    view! {
        <section class="stack">
            <h2>{t("shared-file")}</h2>
            <p>{t("shared-file.what")}</p>
            {chosen}
            <div class="actions">
                {button(Weight::Quiet, t("shared-file.choose"), move || sharing.choose(false))}
                {button(Weight::Plain, t("shared-file.make"), move || sharing.choose(true))}
            </div>
            {details(t("shared-hand"), by_hand())}
        </section>
    }
    .into_any()
}

/// What came of it, in words.
fn told(outcome: Outcome) -> AnyView {
    let tongue = Tongue::here();
    let left_out = move |count: usize| {
        (count > 0).then(|| notification(Tone::Caution, view! { <p>{move || tongue.text_count("shared-left-out", "count", count)}</p> }))
    };
    let good = |key: &'static str| notification(Tone::Good, view! { <p class="note__title">{t(key)}</p> });
    match outcome {
        Outcome::Chosen => good("shared-chosen"),
        Outcome::BroughtIn => good("shared-brought-in"),
        Outcome::Saved(count) => view! { {good("shared-saved")}{left_out(count)} }.into_any(),
        Outcome::HandedOver(count) => view! { {good("shared-handed-over")}<p>{t("shared-handed-over.do")}</p>{left_out(count)} }.into_any(),
        Outcome::Failed(key) => view! { <Trouble key=key /> }.into_any(),
    }
}

/// What came of a file that was taken in; what is nought is not mentioned.
fn came(desk: Desk, brought: Brought) -> AnyView {
    let tongue = Tongue::here();
    let Brought { from, made_at, added, advanced, erased, disagree, left_out } = brought;
    let counted = [("shared-added", added), ("shared-advanced", advanced), ("shared-erased", erased)];
    let is_nothing = counted.iter().all(|(_, count)| *count == 0);
    let lines = counted
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(key, count)| view! { <li>{move || tongue.text_count(key, "count", count as usize)}</li> })
        .collect_view();
    let said = move || {
        let when = moment::in_words(tongue, made_at);
        match &from {
            Some(name) => tongue.text_with("shared-from", &[("name", name), ("when", &when)]),
            None => tongue.text_with("shared-own", &[("when", &when)]),
        }
    };
    let two = disagree
        .into_iter()
        .map(|(id, name)| {
            let words = title(&name, &id);
            view! { <li><button type="button" class=Weight::Plain.class() on:click=move |_| desk.open(id.clone())>{words}</button></li> }
        })
        .collect::<Vec<_>>();
    view! {
        <div class="stack">
            {notification(Tone::Note, view! {
                <p class="note__title">{said}</p>
                <ul class="plain-list">{lines}{is_nothing.then(|| view! { <li>{t("shared-nothing-new")}</li> })}</ul>
            })}
            {(!two.is_empty()).then(|| notification(Tone::Caution, view! {
                <p class="note__title">{t("shared-disagree")}</p>
                <p>{t("shared-disagree.do")}</p>
                <ul class="plain-list">{two}</ul>
            }))}
            {(left_out > 0).then(|| notification(Tone::Caution, view! {
                <p class="note__title">{move || tongue.text_count("shared-packets-left-out", "count", left_out as usize)}</p>
                <p>{t("shared-packets-left-out.do")}</p>
            }))}
        </div>
    }
    .into_any()
}

/// On the list: that something waits to be saved, and where it is remembered, the one press that does it.
pub fn reminder(desk: Desk) -> AnyView {
    let (tongue, sharing) = (Tongue::here(), desk.sharing);
    sharing.look();
    (move || {
        let state = sharing.state.get()?;
        let is_remembered = sharing.is_remembered.get();
        if !is_remembered && !state.changed {
            return None;
        }
        let saved = state.saved_at.map(|at| move || tongue.text_with("register-shared-at", &[("when", &moment::in_words(tongue, at))]));
        let press = if is_remembered {
            button(Weight::Quiet, t("register-shared-save"), move || {
                desk.to_shared();
                sharing.save();
            })
        } else {
            button(Weight::Plain, t("register-shared-open"), move || desk.to_shared())
        };
        Some(notification(
            Tone::Note,
            view! {
                <p>{saved}" "{state.changed.then(|| t("register-shared-changed"))}</p>
                <div class="actions">{press}</div>
            },
        ))
    })
    .into_any()
}
