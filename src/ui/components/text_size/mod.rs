//! Larger text, in three steps, and more contrast.

use crate::browser::preferences::TextSize;
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// The three sizes, where the letter grows and a name for each is read out, and the contrast.
pub fn text_size() -> impl IntoView {
    let tongue = Tongue::here();
    let one = move |size: TextSize| {
        view! {
            <button
                type="button"
                class=["switch__one switch__size switch__size--", size.name()].concat()
                aria-label=tk(["shell-text-size-", size.name()].concat())
                aria-pressed=move || if tongue.text_size() == size { "true" } else { "false" }
                data-wake=["text-size-", size.name()].concat()
                on:click=move |_| tongue.set_text_size(size)
            >
                <span aria-hidden="true">{t("shell-text-size-letter")}</span>
            </button>
        }
    };
    view! {
        <div class="switch" role="group" aria-label=t("shell-text-size")>
            {TextSize::ALL.map(one).collect_view()}
            <button
                type="button"
                class="switch__one"
                aria-label=t("shell-contrast")
                aria-pressed=move || if tongue.more_contrast() { "true" } else { "false" }
                data-wake="contrast"
                on:click=move |_| tongue.set_more_contrast(!tongue.more_contrast())
            >
                <span aria-hidden="true">"◐"</span>
            </button>
        </div>
    }
}
