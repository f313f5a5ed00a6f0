//! The person's goals, in their words: those that were written down, those that came in a packet and can be taken over with one press,
//! and one form to add a goal, to say it differently, or to say what became of it.

use super::act::{Act, Called, act, missing};
use super::change::scale_key;
use super::desk::Desk;
use super::forms::needed;
use crate::messages::Failure;
use crate::register::{Domain, Entry, Scale, Stands, What};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::entry::Trouble;
use crate::ui::components::select::{Choosable, Says, select};
use crate::ui::state::moment::{day_in_words, today};
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// So much of a goal stands in the list from which one is chosen.
const SHORT: usize = 60;

/// A goal as it stands: the deed that says so, and the day of that.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Goal {
    deed: String,
    on: crate::register::Day,
    domain: Domain,
    words: String,
    stands: Stands,
}

/// The goals, by the parts of their life.
fn goals(entry: &Entry) -> Vec<Goal> {
    let goal = |(deed, domain, words, stands): (&crate::register::Deed, Domain, &str, Stands)| Goal {
        deed: deed.id.clone(),
        on: deed.on,
        domain,
        words: words.to_owned(),
        stands,
    };
    let mut goals: Vec<Goal> = entry.goals().map(goal).collect();
    goals.sort_by_key(|goal| (goal.domain, goal.on));
    goals
}

/// The goals that came in packets, of the parts of their life for which nothing was ever written down.
fn offered(entry: &Entry) -> Vec<(Domain, String)> {
    let is_written = |domain: &Domain| entry.deeds.iter().any(|deed| matches!(&deed.what, What::Aimed { domain: of, .. } if of == domain));
    let came = entry.goals_that_came().into_iter().filter(|(domain, words)| !is_written(domain) && !words.trim().is_empty());
    came.map(|(domain, words)| (domain, words.to_owned())).collect()
}

/// The section of the entry.
pub fn section(desk: Desk) -> AnyView {
    let tongue = Tongue::here();
    let known = Memo::new(move |_| desk.entry.with(|opened| opened.as_ref().map(|opened| goals(&opened.entry)).unwrap_or_default()));
    let came = Memo::new(move |_| desk.entry.with(|opened| opened.as_ref().map(|opened| offered(&opened.entry)).unwrap_or_default()));
    let failed = RwSignal::new(None::<String>);
    let one = move |goal: Goal| {
        let Goal { on, domain, words, stands, .. } = goal;
        view! {
            <li class="history__item">
                <p><strong>{tk(scale_key(Scale::Domain(domain)))}</strong></p>
                <blockquote class="history__words" dir="auto">{words}</blockquote>
                <p class="muted">{tk(["register-goal-", stands.name()].concat())}" · "{move || day_in_words(tongue, on)}</p>
            </li>
        }
    };
    let offer = move |(domain, words): (Domain, String)| {
        let said = StoredValue::new(words.clone());
        let take = move || {
            failed.set(None);
            let what = What::Aimed { domain, words: said.get_value().trim().to_owned(), stands: Stands::Open };
            leptos::task::spawn_local(async move {
                match desk.write(today(), what, Vec::new()).await {
                    Ok(()) => desk.said.set(Some("register-written")),
                    Err(failure) => failed.set(Some(key(&failure))),
                }
            });
        };
        view! {
            <li class="history__item">
                <p><strong>{tk(scale_key(Scale::Domain(domain)))}</strong></p>
                <blockquote class="history__words" dir="auto">{words}</blockquote>
                <p class="muted">{t("register-goal-came")}</p>
                <div class="no-print">{button(Weight::Quiet, t("register-goal-take"), take)}</div>
            </li>
        }
    };
    view! {
        <section class="section" aria-labelledby="register-goals">
            <h2 id="register-goals">{t("register-goals")}</h2>
            {move || (known.with(Vec::is_empty) && came.with(Vec::is_empty)).then(|| view! { <p class="muted">{t("register-goals-none")}</p> })}
            <ul class="history">
                {move || known.get().into_iter().map(one).collect_view()}
                {move || came.get().into_iter().map(offer).collect_view()}
            </ul>
            {move || failed.get().map(|key| view! { <Trouble key=key /> })}
            <div class="answers no-print">{goal(desk)}</div>
        </section>
    }
    .into_any()
}

fn key(failure: &Failure) -> String {
    if matches!(failure, Failure::Conflict { .. }) { "register-changed".to_owned() } else { ["failure-", failure.key()].concat() }
}

/// The form.
fn goal(desk: Desk) -> AnyView {
    act(desk, Called { id: "goal", day: "goal-on", key: "register-goal", on: "register-goal-on" }, goal_form)
}

fn goal_form(act: Act) -> AnyView {
    let tongue = Tongue::here();
    let desk = act.desk();
    let known = Memo::new(move |_| desk.entry.with(|opened| opened.as_ref().map(|opened| goals(&opened.entry)).unwrap_or_default()));
    let (which, domain) = (RwSignal::new(None::<String>), RwSignal::new(None::<String>));
    let (words, stands) = (RwSignal::new(String::new()), RwSignal::new(None::<String>));
    let all = Signal::derive(move || {
        let short = |goal: Goal| {
            let part = tongue.text(&scale_key(Scale::Domain(goal.domain)));
            (goal.deed, Says::Name([part, goal.words.chars().take(SHORT).collect()].join(": ")))
        };
        known.get().into_iter().map(short).collect::<Vec<Choosable>>()
    });
    // What is chosen stands in the fields, to be changed.
    Effect::new(move |before: Option<Option<String>>| {
        let chosen = which.get();
        if before.is_some_and(|before| before != chosen) {
            let goal = known.with_untracked(|known| known.iter().find(|goal| Some(&goal.deed) == chosen.as_ref()).cloned());
            domain.set(goal.as_ref().map(|goal| goal.domain.name().to_owned()));
            stands.set(goal.as_ref().filter(|goal| goal.stands != Stands::Open).map(|goal| goal.stands.name().to_owned()));
            words.set(goal.map(|goal| goal.words).unwrap_or_default());
        }
        chosen
    });
    let domains = Domain::ALL.map(|domain| (domain.name().to_owned(), Says::Message(scale_key(Scale::Domain(domain))))).to_vec();
    let others = Stands::ALL.into_iter().filter(|stands| *stands != Stands::Open);
    let others = others.map(|stands| (stands.name().to_owned(), Says::Message(["register-goal-", stands.name()].concat()))).collect();
    let none = Signal::stored(None);
    let fields = view! {
        {select("goal-which", "register-goal-which".to_owned(), "register-goal-new", all, which, none)}
        {select("goal-domain", "register-goal-domain".to_owned(), "register-choose", Signal::stored(domains), domain, act.problem("goal-domain"))}
        {act.text("goal-words", "register-goal-words", words)}
        {select("goal-stands", "register-goal-stands".to_owned(), "register-goal-open", Signal::stored(others), stands, none)}
    };
    act.form(fields, "register-write", move || {
        let chosen = |name: RwSignal<Option<String>>| name.get_untracked();
        let domain = Domain::ALL.into_iter().find(|one| chosen(domain).as_deref() == Some(one.name()));
        let stands = Stands::ALL.into_iter().find(|one| chosen(stands).as_deref() == Some(one.name())).unwrap_or(Stands::Open);
        let words = needed(tongue, "goal-words", "register-goal-words", words);
        act.instead(chosen(which).into_iter().collect());
        match (domain, words) {
            (Some(domain), Ok(words)) => Ok(What::Aimed { domain, words, stands }),
            (domain, words) => {
                let no_domain = domain.is_none().then(|| missing(tongue, "goal-domain", "register-goal-domain"));
                Err(no_domain.into_iter().chain(words.err().into_iter().flatten()).collect())
            }
        }
    })
}
