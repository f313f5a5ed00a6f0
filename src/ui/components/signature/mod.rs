//! A signature: drawn, or typed, or the reason why there is none.
//!
//! Accessibility: the three ways are radio buttons, so that nobody must draw; the typed name is the keyboard's way. The
//! drawing area says in words whether something is drawn, and any mark will do. Nothing is chosen before somebody chooses.

pub mod pen;

use crate::consent::{Drawing, Signature};
use crate::ui::components::choice_row::{ChoiceRow, Control};
use crate::ui::components::pair::pair;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use pen::Pen;

/// How somebody signs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Drawn,
    Typed,
    DidNotSign,
}

impl Way {
    const ALL: [Way; 3] = [Way::Drawn, Way::Typed, Way::DidNotSign];

    fn name(self) -> &'static str {
        match self {
            Way::Drawn => "drawn",
            Way::Typed => "typed",
            Way::DidNotSign => "did_not_sign",
        }
    }

    fn of(signature: &Signature) -> Option<Way> {
        match signature {
            Signature::None => None,
            Signature::Drawn(_) => Some(Way::Drawn),
            Signature::Typed(_) => Some(Way::Typed),
            Signature::DidNotSign(_) => Some(Way::DidNotSign),
        }
    }

    fn empty(self) -> Signature {
        match self {
            Way::Drawn => Signature::Drawn(Drawing::default()),
            Way::Typed => Signature::Typed(String::new()),
            Way::DidNotSign => Signature::DidNotSign(String::new()),
        }
    }
}

/// Asks somebody to sign.
#[component]
pub fn SignatureField(
    /// Begins the ids of its fields: `person`, `worker`, `interpreter`. Words: `consent-signature-<who>-label`.
    who: &'static str,
    /// The signature as it is.
    #[prop(into)]
    value: Signal<Signature>,
    /// Called with every change.
    on_change: Callback<Signature>,
) -> impl IntoView {
    let way = Memo::new(move |_| value.with(Way::of));
    let choose = move |chosen: Way| {
        if way.get_untracked() != Some(chosen) {
            on_change.run(chosen.empty());
        }
    };
    let text = move || match value.get() {
        Signature::Typed(text) | Signature::DidNotSign(text) => text,
        _ => String::new(),
    };
    let drawing = Memo::new(move |_| match value.get() {
        Signature::Drawn(drawing) => drawing,
        _ => Drawing::default(),
    });
    view! {
        <fieldset class="signature">
            <legend class="signature-legend">{pair(format!("consent-signature-{who}-label"))}</legend>
            {Way::ALL
                .into_iter()
                .map(|one| {
                    view! {
                        <ChoiceRow
                            control=Control::Radio
                            id=format!("{who}-{}", one.name())
                            name=format!("{who}-way")
                            is_chosen=Signal::derive(move || way.get() == Some(one))
                            on_change=move |_| choose(one)
                        >
                            {pair(format!("consent-signature-{}", one.name()))}
                        </ChoiceRow>
                    }
                })
                .collect_view()}
            {move || {
                way.get()
                    .map(|way| match way {
                        Way::Drawn => {
                            view! { <Pad drawing=drawing on_change=Callback::new(move |drawing| on_change.run(Signature::Drawn(drawing))) /> }
                                .into_any()
                        }
                        Way::Typed => {
                            line(who, "consent-signature-typed-label", text, move |text| on_change.run(Signature::Typed(text))).into_any()
                        }
                        Way::DidNotSign => {
                            line(who, "consent-signature-reason-label", text, move |text| on_change.run(Signature::DidNotSign(text))).into_any()
                        }
                    })
            }}
        </fieldset>
    }
}

fn line(
    who: &'static str,
    key: &'static str,
    text: impl Fn() -> String + Send + Sync + 'static,
    on_text: impl Fn(String) + Send + Sync + 'static,
) -> impl IntoView {
    let id = format!("{who}-{key}");
    view! {
        <div class="field">
            <label class="field__label" for=id.clone()>{pair(key.to_owned())}</label>
            <input
                class="box"
                type="text"
                id=id
                dir="auto"
                autocomplete="off"
                spellcheck="false"
                prop:value=text
                on:input=move |event| on_text(event_target_value(&event))
            />
        </div>
    }
}

/// The drawing area.
#[component]
fn Pad(
    /// What is drawn.
    drawing: Memo<Drawing>,
    /// Called at the end of each stroke.
    on_change: Callback<Drawing>,
) -> impl IntoView {
    let tongue = Tongue::here();
    // Its own pen, so that a stroke in the making is shown at once and saved whole.
    let pen = RwSignal::new(Pen::over(drawing.get_untracked()));
    Effect::new(move |_| {
        let drawing = drawing.get();
        pen.update(|pen| {
            if !pen.is_down() && *pen.drawing() != drawing {
                *pen = Pen::over(drawing);
            }
        });
    });
    let end = move || {
        if pen.with_untracked(Pen::is_down) {
            pen.update(Pen::lift);
            on_change.run(pen.with_untracked(|pen| pen.drawing().clone()));
        }
    };
    let is_empty = move || pen.with(|pen| pen.drawing().strokes.is_empty());
    view! {
        <p class="field__hint" id="pad-hint">{t("consent-signature-drawn.hint")}</p>
        <svg
            class="signature-pad"
            viewBox="0 0 1000 300"
            role="img"
            aria-label=move || tongue.text(if is_empty() { "agree-sign-pad-empty" } else { "agree-sign-pad-drawn" })
            on:pointerdown=move |event| {
                if event.is_primary() && event.button() == 0 {
                    event.prevent_default();
                    capture(&event);
                    pen.update(|pen| pen.press(place(&event)));
                }
            }
            on:pointermove=move |event| {
                if pen.with_untracked(Pen::is_down) {
                    let point = place(&event);
                    pen.maybe_update(|pen| pen.draw(point));
                }
            }
            on:pointerup=move |_| end()
            on:pointercancel=move |_| end()
        >
            <line class="signature-line" x1="40" y1="240" x2="960" y2="240" />
            <path class="signature-ink" d=move || pen.with(|pen| pen.drawing().svg_path()) />
        </svg>
        <p class="signature-state" role="status">{move || if is_empty() { String::new() } else { tongue.text("agree-sign-pad-drawn") }}</p>
        <button
            type="button"
            class="button button--quiet"
            prop:disabled=is_empty
            on:click=move |_| {
                pen.set(Pen::default());
                on_change.run(Drawing::default());
            }
        >
            {t("consent-signature-clear")}
        </button>
    }
}

/// Where a pointer is on the drawing area that it was pressed on.
fn place(event: &web_sys::PointerEvent) -> [u16; 2] {
    use wasm_bindgen::JsCast;
    let area = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    area.map_or([0, 0], |area| {
        let bounds = area.get_bounding_client_rect();
        pen::at(f64::from(event.client_x()) - bounds.left(), f64::from(event.client_y()) - bounds.top(), bounds.width(), bounds.height())
    })
}

/// Keeps a stroke going when the pointer leaves the area.
fn capture(event: &web_sys::PointerEvent) {
    use wasm_bindgen::JsCast;
    if let Some(area) = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) {
        // Where a browser refuses, the stroke ends at the area's edge: harmless.
        let _ = area.set_pointer_capture(event.pointer_id());
    }
}
