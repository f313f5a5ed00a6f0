//! The members of a repeating group: each has a page of its own; here they are listed, added and taken out.

use super::button::{Weight, button};
use super::editable::reads_only;
use super::field::Asked;
use crate::answers::{Answer, Member};
use crate::form::Kind;
use crate::ui::state::tongue::Tongue;
use leptos::prelude::*;

/// The list, and the way to one more.
pub fn group(asked: &Asked, max: u8) -> AnyView {
    let tongue = Tongue::here();
    let Some(open) = asked.open_member else { return ().into_any() };
    let reads = reads_only();
    let (listed, counted, added) = (asked.clone(), asked.clone(), asked.clone());
    let add_key = asked.key(".add");
    let add_words = move || tongue.find(&add_key).map_or_else(|| tongue.text("field-group-add"), |said| said.text);
    let add = move || {
        let key = added.sheet.add_member(&added.question.id);
        open.run((added.question.id.clone(), key));
    };
    view! {
        <ul class="members">
            {move || {
                members(&listed).into_iter().enumerate().map(|(index, member)| one(&listed, index, &member, open)).collect_view()
            }}
        </ul>
        {move || {
            let room = members(&counted).len() < usize::from(max);
            (room && !reads.get()).then(|| button(Weight::Quiet, add_words.clone(), add.clone()))
        }}
    }
    .into_any()
}

fn members(asked: &Asked) -> Vec<Member> {
    match asked.answer() {
        Some(Answer::Group(members)) => members,
        _ => Vec::new(),
    }
}

fn one(asked: &Asked, index: usize, member: &Member, open: Callback<(String, u32)>) -> AnyView {
    let tongue = Tongue::here();
    let reads = reads_only();
    let key = member.key;
    let one_key = asked.key(".one");
    let title = move || {
        let one = tongue.find(&one_key).map_or_else(String::new, |said| said.text);
        tongue.text_with("field-group-member", &[("one", &one), ("number", &(index + 1).to_string())])
    };
    let name = first_text(asked, member);
    let (group, sheet) = (asked.question.id.clone(), asked.sheet);
    let group_open = group.clone();
    // The member's number is said with each button, so that "Change" alone is never all that is heard.
    let heard = title.clone();
    let heard_too = title.clone();
    view! {
        <li class="member">
            <p class="member__name">{title}{name.map(|name| view! { ": "<bdi>{name}</bdi> })}</p>
            <div class="member__actions">
                <button type="button" class="button button--plain" on:click=move |_| open.run((group_open.clone(), key))>
                    {crate::ui::state::tongue::t("field-group-change")}<span class="visually-hidden">" "{heard}</span>
                </button>
                <button type="button" class="button button--plain" disabled=move || reads.get() on:click=move |_| {
                    sheet.remove_member(&group, key);
                    crate::ui::state::head::arrive();
                }>
                    {crate::ui::state::tongue::t("field-group-remove")}<span class="visually-hidden">" "{heard_too}</span>
                </button>
            </div>
        </li>
    }
    .into_any()
}

/// What a member is called in the list: the first thing typed about it.
fn first_text(asked: &Asked, member: &Member) -> Option<String> {
    let Kind::Group { questions, .. } = &asked.question.kind else { return None };
    questions.iter().find_map(|question| match member.answers.get(&question.id) {
        Some(Answer::Text(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        _ => None,
    })
}
