//! Says that the vault does not answer, while it does not. Its place is always there, so that the words are read out at once
//! and the focus stays where it is.

use crate::ui::state::session::Session;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// The warning; nothing while the vault answers.
pub fn store_slow(session: Session) -> AnyView {
    let tongue = Tongue::here();
    let is_slow = Memo::new(move |_| session.is_slow() && tongue.need(&["vault"]));
    view! {
        <div class="store-slow" role="alert">
            {move || {
                is_slow
                    .get()
                    .then(|| {
                        view! {
                            <div class="note note--caution">
                                <p class="note__title">{t("store-slow")}</p>
                                <p>{t("store-slow.do")}</p>
                            </div>
                        }
                    })
            }}
        </div>
    }
    .into_any()
}
