//! How it was explained: which language, by whom, with which interpreter, how, when and with whom in the room.

use super::{Paper, Part, frame};
use crate::consent::{Channel, Consent};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::{Choose, Entry, Typing};
use crate::ui::components::pair::{pair, pair_if_any};
use crate::ui::state::moment;
use crate::ui::state::tongue::t;
use leptos::prelude::*;

const CHANNELS: [(Channel, &str, &str); 3] = [
    (Channel::FaceToFace, "face_to_face", "consent-channel-face_to_face"),
    (Channel::Video, "video", "consent-channel-video"),
    (Channel::Phone, "phone", "consent-channel-phone"),
];

/// A line of the record, typed.
pub fn line(paper: Paper, id: &'static str, key: &'static str, typing: Typing, field: fn(&mut Consent) -> &mut String) -> AnyView {
    view! {
        <Entry
            id=id
            key=key
            value=Signal::derive(move || paper.with(|consent| field(&mut consent.clone()).clone()))
            on_input=move |text: String| paper.edit(|consent| *field(consent) = text)
            typing=typing
        />
    }
    .into_any()
}

/// The page.
pub fn page(paper: Paper) -> impl IntoView {
    // The language on screen is what it is explained in, until somebody says otherwise.
    Effect::new(move |_| {
        let own_name = paper.tongue.lang().english_name();
        if paper.with_untracked(|consent| consent.explained_in.is_empty()) {
            paper.edit(|consent| consent.explained_in = own_name.to_owned());
        }
    });
    let channel = move || paper.with(|consent| CHANNELS.iter().find(|one| Some(one.0) == consent.channel).map(|one| one.1));
    let content = view! {
        <h1 tabindex="-1">{pair("consent-explained-title".to_owned())}</h1>
        <p class="lead">{pair_if_any("consent-explained-title.opening".to_owned())}</p>
        {line(paper, "explained-in", "consent-explained_in-label", Typing::Line, |consent| &mut consent.explained_in)}
        {line(paper, "explained-by", "consent-explained_by-label", Typing::Line, |consent| &mut consent.explained_by)}
        {line(paper, "interpreter", "consent-interpreter-label", Typing::Line, |consent| &mut consent.interpreter)}
        <Choose
            id="channel"
            key="consent-channel-label"
            options=CHANNELS.map(|(_, name, key)| (name, key)).to_vec()
            value=Signal::derive(channel)
            on_choose=move |chosen: &'static str| {
                let channel = CHANNELS.iter().find(|one| one.1 == chosen).map(|one| one.0);
                paper.edit(|consent| consent.channel = channel);
            }
        />
        {line(paper, "at", "agree-at", Typing::Moment, |consent| &mut consent.at)}
        {button(Weight::Plain, t("agree-now"), move || paper.edit(|consent| consent.at = moment::now_local()))}
        {line(paper, "present", "consent-present-label", Typing::Text, |consent| &mut consent.present)}
    };
    frame(paper, Part::Explain, content)
}
