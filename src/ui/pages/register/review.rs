//! The two longer forms of an entry: a review, or that nobody could be reached for it, and the end of the support.

use super::act::{Act, Called, act_while, missing, too_long};
use super::desk::Desk;
use super::forms::needed;
use super::standing::Standing;
use super::words::{exit_key, point_key};
use crate::register::{ExitReason, Line, Outcome, Point, What};
use crate::ui::components::entry::Choose;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::select::{Says, select};
use crate::ui::components::wrong::Wrong;
use crate::ui::state::moment::today;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const DONE: &str = "done";
const NOT_REACHED: &str = "not-reached";

/// The reviews, as they are offered.
fn points() -> impl Iterator<Item = Point> {
    Point::DUE.into_iter().map(|(point, _)| point).chain([Point::Between])
}

/// A review.
pub fn review(desk: Desk, so: Memo<bool>) -> AnyView {
    act_while(desk, Called { id: "review", day: "review-on", key: "register-review", on: "register-review-on" }, so, review_form)
}

fn review_form(act: Act) -> AnyView {
    let tongue = Tongue::here();
    // The one that is due next is meant most often.
    let due = act.desk().entry.with_untracked(|entry| Line::of(&entry.as_ref()?.entry)?.due(today())?.review);
    let point = RwSignal::new(due.map(|point| point.name().to_owned()));
    let outcome = RwSignal::new(None::<&'static str>);
    let (words, check) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let standing = Standing::default();
    let options = points().map(|point| (point.name().to_owned(), Says::Message(point_key(point)))).collect();
    let fields = view! {
        {select("review-point", "register-review-point".to_owned(), "register-choose", Signal::stored(options), point, act.problem("review-point"))}
        <Choose
            id="review-outcome"
            key="register-review-outcome"
            options=vec![(DONE, "register-review-was-done"), (NOT_REACHED, "register-review-not-reached")]
            value=outcome
            on_choose=move |chosen: &'static str| outcome.set(Some(chosen))
        />
        <div class="register__part" hidden=move || outcome.get() != Some(DONE)>
            {standing.fields("review")}
            {act.text("review-words", "register-review-words", words)}
        </div>
        <div class="register__part" hidden=move || outcome.get() != Some(NOT_REACHED)>
            {notification(Tone::Caution, view! { <p class="note__title">{t("register-welfare")}</p><p>{t("register-welfare.do")}</p> })}
            {act.text("review-check", "register-welfare-check", check)}
        </div>
    };
    act.form(fields, "register-write", move || {
        let chosen = points().find(|one| point.with_untracked(|point| point.as_deref() == Some(one.name())));
        let mut wrong: Vec<Wrong> =
            chosen.is_none().then(|| missing(tongue, "review-point", "register-review-point")).into_iter().collect();
        let outcome = match outcome.get_untracked() {
            Some(DONE) => {
                let words = words.get_untracked().trim().to_owned();
                wrong.extend(too_long(tongue, "review-words", "register-review-words", &words));
                Some(Outcome::Done { status: standing.status(), words })
            }
            Some(_) => match needed(tongue, "review-check", "register-welfare-check", check) {
                Ok(welfare_check) => Some(Outcome::CouldNotContact { welfare_check }),
                Err(problems) => {
                    wrong.extend(problems);
                    None
                }
            },
            None => {
                wrong.push(missing(tongue, "review-outcome-done", "register-review-outcome"));
                None
            }
        };
        match (chosen, outcome) {
            (Some(point), Some(outcome)) if wrong.is_empty() => Ok(What::Reviewed { point, outcome }),
            _ => Err(wrong),
        }
    })
}

/// The support ended.
pub fn exit(desk: Desk, so: Memo<bool>) -> AnyView {
    act_while(desk, Called { id: "ended", day: "ended-on", key: "register-exit", on: "register-exit-on" }, so, |act| {
        let tongue = Tongue::here();
        let (reason, come_back) = (RwSignal::new(None::<String>), RwSignal::new(String::new()));
        let standing = Standing::default();
        let options = ExitReason::ALL.map(|reason| (reason.name().to_owned(), Says::Message(exit_key(reason)))).to_vec();
        let fields = view! {
            {select("ended-why", "register-exit-why".to_owned(), "register-choose", Signal::stored(options), reason, act.problem("ended-why"))}
            {standing.fields("ended")}
            {act.text("ended-come-back", "register-exit-come-back", come_back)}
        };
        act.form(fields, "register-write", move || {
            let reason = ExitReason::ALL.into_iter().find(|one| reason.with_untracked(|reason| reason.as_deref() == Some(one.name())));
            let come_back = come_back.get_untracked().trim().to_owned();
            let mut wrong: Vec<Wrong> = too_long(tongue, "ended-come-back", "register-exit-come-back", &come_back).into_iter().collect();
            match reason {
                Some(reason) if wrong.is_empty() => Ok(What::Exited { reason, status: standing.status(), come_back }),
                Some(_) => Err(wrong),
                None => {
                    wrong.insert(0, missing(tongue, "ended-why", "register-exit-why"));
                    Err(wrong)
                }
            }
        })
    })
}
