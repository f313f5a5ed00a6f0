//! What is wrong with a pack: what must be mended before it is published, and what should be, each with its file and line.

use super::judged::Judged;
use crate::area::{Problem, Weight};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::sync::Arc;

const BOTH: [(Weight, &str); 2] = [(Weight::Stops, "preview-stops"), (Weight::Gap, "preview-gaps")];

/// How many there are, said when it changes; empty before files were given.
pub fn status(judged: Memo<Option<Arc<Judged>>>) -> impl IntoView {
    let tongue = Tongue::here();
    let counted = move |judged: &Judged| {
        let one = |(weight, key): (Weight, &str)| {
            let count = judged.problems(weight).count();
            (count > 0).then(|| tongue.text_count(key, "count", count))
        };
        let all: Vec<String> = BOTH.into_iter().filter_map(one).collect();
        if all.is_empty() { tongue.text("preview-nothing") } else { all.join(". ") }
    };
    let is_good = move || judged.with(|judged| judged.as_deref().is_some_and(|judged| judged.checked.problems.is_empty()));
    view! {
        <p role="status" id="preview-status" tabindex="-1" class:note=is_good class=("note--good", is_good)>
            {move || judged.with(|judged| judged.as_deref().map(counted))}
        </p>
    }
}

/// All of them, and who looks once more.
pub fn list(judged: &Judged) -> AnyView {
    let tongue = Tongue::here();
    let group = |(weight, key): (Weight, &'static str)| {
        let problems: Vec<AnyView> = judged.problems(weight).map(one).collect();
        let count = problems.len();
        (count > 0).then(|| {
            view! {
                <section class="stack stack--close" aria-labelledby=key>
                    <h3 id=key>{move || tongue.text_count(key, "count", count)}</h3>
                    <ul class="plain-list" lang="en" dir="ltr">{problems}</ul>
                </section>
            }
        })
    };
    let groups = BOTH.map(group).into_iter().flatten().collect_view();
    let wrong = (!judged.checked.problems.is_empty()).then(|| {
        view! {
            <h2 id="preview-wrong">{t("preview-wrong")}</h2>
            <p>{t("preview-wrong.what")}</p>
            {groups}
        }
    });
    view! { <div class="stack" id="preview-problems">{wrong}<p class="muted">{t("preview-wrong.again")}</p></div> }.into_any()
}

fn one(problem: &Problem) -> AnyView {
    let place = format!("{}:{}", problem.at.file, problem.at.line);
    view! { <li class="received__name"><strong>{place}</strong>" "{problem.kind.to_string()}</li> }.into_any()
}
