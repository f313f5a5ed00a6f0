//! The recovery code: shown large, printed alone on a calm sheet, and typed back in part.
//!
//! Accessibility: each group has its number, is read out character by character, and runs from left to right in every language.

use super::wrong::{GROUP_FIELDS, Wrong, Wrongs};
use crate::browser::page;
use crate::language::Lang;
use crate::messages::Proposal;
use crate::ui::components::button::{Weight, button};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// A recovery code that somebody is to write down. A handle: copies are free.
#[derive(Clone, Copy, Default)]
pub struct ShownCode {
    groups: RwSignal<Vec<String>>,
    /// Which groups are typed back, from 0.
    asked: RwSignal<Vec<usize>>,
    typed: RwSignal<Vec<String>>,
    seen: RwSignal<bool>,
    changed: RwSignal<bool>,
}

impl ShownCode {
    /// Another code takes its place. If the one before was seen, the page says so.
    pub fn offer(self, proposal: &Proposal) {
        if self.seen.get_untracked() {
            self.changed.set(true);
        }
        self.seen.set(false);
        self.typed.set(vec![String::new(); proposal.typed_back.len()]);
        self.asked.set(proposal.typed_back.clone());
        self.groups.set(proposal.code.clone());
    }

    /// Whether there is one; not tracked.
    pub fn is_there(self) -> bool {
        self.groups.with_untracked(|groups| !groups.is_empty())
    }

    /// The keeper that knew it is gone.
    pub fn take_away(self) {
        self.groups.set(Vec::new());
        self.asked.set(Vec::new());
        self.typed.set(Vec::new());
    }

    /// Forgets everything.
    pub fn forget(self) {
        self.take_away();
        self.seen.set(false);
        self.changed.set(false);
    }

    /// What was typed back; not tracked.
    pub fn typed_back(self) -> Vec<String> {
        self.typed.get_untracked()
    }

    /// What is missing of what is to be typed back; not tracked.
    pub fn wrong(self) -> Vec<Wrong> {
        let asked = self.asked.get_untracked();
        self.typed.with_untracked(|typed| {
            asked.iter().zip(typed).filter(|(_, typed)| typed.trim().is_empty()).map(|(group, _)| Wrong::NoGroup(*group)).collect()
        })
    }

    /// The keeper did not find these groups in the code; not tracked.
    pub fn not_typed_back(self) -> Wrong {
        Wrong::NotTypedBack(self.asked.with_untracked(|asked| asked.first().copied().unwrap_or_default()))
    }
}

/// The code, large, and the way to print it. The sheet stands in the page's `main`, so that print can leave all else out.
#[component]
pub fn CodeToKeep(
    /// The code.
    code: ShownCode,
) -> impl IntoView {
    let tongue = Tongue::here();
    Effect::new(move |_| page::set_root_attribute("data-print", "sheet"));
    on_cleanup(|| page::set_root_attribute("data-print", "page"));
    Effect::new(move |_| {
        if code.groups.with(|groups| !groups.is_empty()) {
            code.seen.set(true);
        }
    });
    view! {
        {move || code.changed.get().then(|| view! { <div class="note note--caution" role="status"><p>{t("code-changed")}</p></div> })}
        <section class="sheet">
            <h2 class="sheet__print">{in_both(tongue, "code-sheet")}</h2>
            {move || groups(tongue, &code.groups.get())}
            <div class="sheet__print">
                {in_both(tongue, "code-sheet.what")}
                {in_both(tongue, "code-sheet.where")}
                {in_both(tongue, "code-sheet.old")}
                <dl class="sheet__lines">
                    {["code-sheet-organisation", "code-sheet-device", "code-sheet-date"]
                        .map(|key| view! { <div><dt>{in_both(tongue, key)}</dt><dd></dd></div> })
                        .collect_view()}
                </dl>
            </div>
        </section>
        <p class="field__hint no-print">{t("code-letters")}</p>
        <div class="no-print">{button(Weight::Quiet, t("code-print"), page::print)}</div>
    }
}

fn groups(tongue: Tongue, groups: &[String]) -> AnyView {
    if groups.is_empty() {
        return view! { <p role="status">{t("code-loading")}</p> }.into_any();
    }
    let items = groups.iter().enumerate().map(|(index, group)| {
        let spelt: Vec<String> = group.chars().map(String::from).collect();
        view! {
            <li>
                <span class="code__number">{index + 1}</span>
                <span class="code__group" aria-hidden="true">{group.clone()}</span>
                <span class="visually-hidden">{spelt.join(" ")}</span>
            </li>
        }
    });
    view! { <ol class="code" lang="en" dir="ltr" translate="no" aria-label=move || tongue.text("code")>{items.collect_view()}</ol> }
        .into_any()
}

/// A message in the language chosen and in English, whatever is set for the screen: paper outlives settings.
fn in_both(tongue: Tongue, key: &'static str) -> impl IntoView {
    move || {
        let said = tongue.say(key);
        let english = (said.lang != Lang::ENGLISH).then(|| tongue.with_both(|_, english| english.text(key)));
        view! {
            <span class="sheet__words" lang=said.lang.tag() dir=said.lang.direction().attribute()>{said.text}</span>
            {english.map(|english| view! { <span class="sheet__words" lang="en" dir="ltr">{english}</span> })}
        }
    }
}

/// Fields for the groups that are typed back, each named by its number.
#[component]
pub fn TypeBack(
    /// The code; it is not shown.
    code: ShownCode,
    /// What is wrong on the page.
    wrong: Wrongs,
) -> impl IntoView {
    let tongue = Tongue::here();
    move || {
        let fields = code.asked.get().into_iter().enumerate().map(|(place, group)| field(tongue, code, wrong, place, group));
        view! { <div class="stack">{fields.collect_view()}</div> }
    }
}

fn field(tongue: Tongue, code: ShownCode, wrong: Wrongs, place: usize, group: usize) -> impl IntoView {
    let id = GROUP_FIELDS.get(group).copied().unwrap_or(GROUP_FIELDS[0]);
    let problem = wrong.at(tongue, id);
    let described = move || problem.with(Option::is_some).then(|| [id, "-problem"].concat());
    view! {
        <div class="field" class:field--wrong=move || problem.with(Option::is_some)>
            <label class="field__label" for=id>
                {move || tongue.text_with("code-group", &[("number", &(group + 1).to_string())])}
            </label>
            {move || problem.get().map(|problem| view! { <p class="field__problem" id=[id, "-problem"].concat()>{problem}</p> })}
            <input
                class="box box--short code__box"
                id=id
                type="text"
                dir="ltr"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                aria-describedby=described
                aria-invalid=move || problem.with(Option::is_some).then_some("true")
                prop:value=move || code.typed.with(|typed| typed.get(place).cloned().unwrap_or_default())
                on:input=move |event| {
                    let text = event_target_value(&event);
                    code.typed.update(|typed| typed[place] = text);
                }
            />
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proposal() -> Proposal {
        Proposal { words: Vec::new(), code: vec!["4KQZ".to_owned(); 7], typed_back: vec![1, 4] }
    }

    #[test]
    fn each_group_that_is_missing_is_named() {
        let code = ShownCode::default();
        code.offer(&proposal());
        assert_eq!(code.wrong(), [Wrong::NoGroup(1), Wrong::NoGroup(4)]);
        code.typed.set(vec!["4kqz".to_owned(), " ".to_owned()]);
        assert_eq!(code.wrong(), [Wrong::NoGroup(4)]);
        assert_eq!(code.not_typed_back(), Wrong::NotTypedBack(1));
        assert_eq!(Wrong::NoGroup(4).field(), "group-5");
    }

    #[test]
    fn a_code_that_was_seen_and_is_replaced_is_said_to_have_changed() {
        let code = ShownCode::default();
        code.offer(&proposal());
        code.offer(&proposal());
        assert!(!code.changed.get_untracked(), "nobody has seen the first one");
        code.seen.set(true);
        code.offer(&proposal());
        assert!(code.changed.get_untracked());
        code.forget();
        assert!(!code.is_there() && code.typed_back().is_empty());
    }
}
