//! A file that is sealed under a passphrase: asks for it. What is typed stays until the file is open.
//!
//! Accessibility: what is wrong stands by the field, which takes the focus again; that it is being opened is said aloud.

use super::batch::{Batch, File};
use crate::ui::components::entry::{Entry, Tick, Trouble, Typing, Working};
use crate::ui::components::sent_form::sent_form;
use crate::ui::state::head::focus_id;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The passphrase is another one: said by the field, and not as a failure.
const WRONG: &str = "failure-wrong-seal-passphrase";
const EMPTY: &str = "sealed-empty";

/// The form.
pub fn ask(batch: Batch, file: File) -> AnyView {
    let tongue = Tongue::here();
    let id = format!("sealed-{}", file.key);
    let show_id = format!("{id}-show");
    let passphrase = RwSignal::new(String::new());
    let shown = RwSignal::new(false);
    let working = RwSignal::new(false);
    let trouble = RwSignal::new(None::<String>);
    let is_wrong = move || trouble.with(|trouble| matches!(trouble.as_deref(), Some(WRONG | EMPTY)));
    let field = id.clone();
    let object = move |key: Option<String>, field: String| {
        let is_wrong = matches!(key.as_deref(), Some(WRONG | EMPTY));
        trouble.try_set(key);
        if is_wrong {
            request_animation_frame(move || focus_id(&field));
        }
    };
    let open = move || {
        if untrack(|| batch.is_opening()) {
            return;
        }
        let typed = passphrase.get_untracked();
        if typed.trim().is_empty() {
            return object(Some(EMPTY.to_owned()), field.clone());
        }
        trouble.set(None);
        working.set(true);
        let (file, field) = (file.clone(), field.clone());
        leptos::task::spawn_local(async move {
            let wrong = batch.open(&file, typed).await;
            working.try_set(false);
            object(wrong, field);
        });
    };
    let problem = Signal::derive(move || trouble.get().filter(|_| is_wrong()).map(|key| tongue.with_todo(&key)));
    let fields = view! {
        // Whoever sent it with Enter has the focus here already, and would hear nothing.
        <div aria-live="assertive">
            <Entry
                id=id
                key="sealed-passphrase"
                value=passphrase
                on_input=move |text| passphrase.set(text)
                typing=Signal::derive(move || if shown.get() { Typing::Line } else { Typing::Hidden })
                problem=problem
            />
        </div>
        <Tick id=show_id key="sealed-show" value=shown on_change=move |is_shown| shown.set(is_shown) />
        {move || trouble.get().filter(|_| !is_wrong()).map(|key| view! { <Trouble key=key /> })}
        {move || working.get().then(|| view! { <Working key="sealed-opening" /> })}
    };
    view! {
        <p class="tag tag--caution">{t("sealed")}</p>
        <p>{t("sealed.what")}</p>
        {sent_form(fields, "sealed-open", move || batch.is_opening(), open, ())}
    }
    .into_any()
}
