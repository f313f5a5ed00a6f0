//! What others lock packets with for this vault, as text to copy. It is made when it is first asked for.

use crate::messages::{Failure, KeeperReply, KeeperRequest, SendingRequest};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::Trouble;
use crate::ui::state::session::{Session, why_not};
use crate::ui::state::tongue::t;
use leptos::prelude::*;

/// The key, once it was asked for.
pub fn key() -> AnyView {
    let session = Session::here();
    let shown = RwSignal::new(None::<Result<String, Failure>>);
    let show = move || {
        leptos::task::spawn_local(async move {
            let asked = match session.ask(KeeperRequest::Sending(SendingRequest::Recipient)).await {
                Ok(KeeperReply::Recipient(recipient)) => Ok(recipient),
                other => Err(why_not(other)),
            };
            shown.try_set(Some(asked));
        });
    };
    view! {
        <h3>{t("receiving-key")}</h3>
        <p>{t("receiving-key.hint")}</p>
        {move || match shown.get() {
            None => button(Weight::Quiet, t("receiving-key.show"), show),
            Some(Ok(recipient)) => view! { <p role="status"><code class="fingerprint" dir="ltr" translate="no">{recipient}</code></p> }.into_any(),
            Some(Err(failure)) => view! { <Trouble key=format!("failure-{}", failure.key()) /> }.into_any(),
        }}
    }
    .into_any()
}
