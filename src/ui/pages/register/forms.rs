//! The short forms of an entry: the decision, a step, a contact, how often to meet, what the person takes back, a note, beginning again.

use super::act::{Act, Called, act, act_while, missing, too_long};
use super::change::scale_key;
use super::desk::Desk;
use super::misfits::misfits;
use super::words::{contact_key, step_key};
use crate::answers::ProblemKind;
use crate::form::StatementId;
use crate::notes::Decision;
use crate::register::{ContactKind, Scale, Step, Suggested, What, Why, suggested};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::day::{day_field, day_of};
use crate::ui::components::decline::Decline;
use crate::ui::components::entry::{Choose, Entry, Tick};
use crate::ui::components::field::problem_text;
use crate::ui::components::history::decision_key;
use crate::ui::components::select::{Says, select};
use crate::ui::components::wrong::Wrong;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What was decided.
pub fn decide(desk: Desk) -> AnyView {
    act(desk, Called { id: "decide", day: "decide-on", key: "register-decide", on: "register-decide-on" }, |act| {
        let tongue = Tongue::here();
        let (what, decline) = (RwSignal::new(None::<&'static str>), Decline::default());
        let declined = Memo::new(move |_| what.get() == Some(decision_key(Decision::DeclinedByService)));
        let chosen = Signal::derive(move || {
            let what = what.get();
            Decision::ALL.into_iter().find(|decision| what == Some(decision_key(*decision)))
        });
        let fields = view! {
            <Choose
                id="decide-what"
                key="register-decide-what"
                options=Decision::ALL.map(|decision| (decision_key(decision), decision_key(decision))).to_vec()
                value=what
                on_choose=move |chosen: &'static str| what.set(Some(chosen))
            />
            {misfits(act.desk(), chosen)}
            {move || declined.get().then(|| decline.fields("decide-reason", "decide-signposted"))}
        };
        act.form(fields, "register-write", move || {
            let decision = Decision::ALL.into_iter().find(|decision| what.get_untracked() == Some(decision_key(*decision)));
            let first = ["decide-what-", decision_key(Decision::Accepted)].concat();
            let Some(decision) = decision else { return Err(vec![missing(tongue, &first, "register-decide-what")]) };
            if decision != Decision::DeclinedByService {
                return Ok(What::Decided { decision, reasons: Vec::new(), signposted: String::new() });
            }
            let reasons = decline.reasons.get_untracked();
            if reasons.is_empty() {
                return Err(vec![missing(tongue, "decide-reason-0", "answer-reasons")]);
            }
            Ok(What::Decided { decision, reasons, signposted: decline.signposted.get_untracked().trim().to_owned() })
        })
    })
}

/// A step on the way to support.
pub fn step(desk: Desk) -> AnyView {
    act(desk, Called { id: "step", day: "step-on", key: "register-step", on: "register-step-on" }, |act| {
        let tongue = Tongue::here();
        let (what, words) = (RwSignal::new(None::<String>), RwSignal::new(String::new()));
        let options = Step::ALL.map(|step| (step.name().to_owned(), Says::Message(step_key(step)))).to_vec();
        let chosen = move || what.with(|what| Step::ALL.into_iter().find(|step| what.as_deref() == Some(step.name())));
        let is_meeting = Memo::new(move |_| matches!(chosen(), Some(Step::MeetingBooked | Step::Met)));
        let fields = view! {
            {select("step-what", "register-step-what".to_owned(), "register-choose", Signal::stored(options), what, act.problem("step-what"))}
            {move || is_meeting.get().then(|| act.text("step-words", "register-step-words", words))}
        };
        act.form(fields, "register-write", move || {
            let Some(step) = untrack(chosen) else { return Err(vec![missing(tongue, "step-what", "register-step-what")]) };
            let words = if is_meeting.get_untracked() { words.get_untracked().trim().to_owned() } else { String::new() };
            match too_long(tongue, "step-words", "register-step-words", &words) {
                Some(wrong) => Err(vec![wrong]),
                None => Ok(What::Reached { step, words }),
            }
        })
    })
}

/// Somebody tried to speak with the person, or about them.
pub fn contact(desk: Desk) -> AnyView {
    act(desk, Called { id: "contact", day: "contact-on", key: "register-contact", on: "register-contact-on" }, contact_form)
}

fn contact_form(act: Act) -> AnyView {
    let tongue = Tongue::here();
    let (kind, reached) = (RwSignal::new(None::<String>), RwSignal::new(None::<&'static str>));
    let (words, next) = (RwSignal::new(String::new()), RwSignal::default());
    let options = ContactKind::ALL.map(|kind| (kind.name().to_owned(), Says::Message(contact_key(kind)))).to_vec();
    let next_wrong = RwSignal::new(None::<String>);
    let fields = view! {
        {select("contact-kind", "register-contact-kind".to_owned(), "register-choose", Signal::stored(options), kind, act.problem("contact-kind"))}
        <Choose
            id="contact-reached"
            key="register-contact-reached"
            options=vec![("yes", "register-yes"), ("no", "register-no")]
            value=reached
            on_choose=move |chosen: &'static str| reached.set(Some(chosen))
        />
        {move || (reached.get() == Some("no")).then(|| view! { <p class="field__hint">{t("register-contact-not")}</p> })}
        {act.text("contact-words", "register-contact-words", words)}
        {day_field("contact-next", "register-contact-next", next, Signal::derive(move || next_wrong.get()))}
    };
    act.form(fields, "register-write", move || {
        let mut wrong = Vec::new();
        let kind = ContactKind::ALL.into_iter().find(|one| kind.with_untracked(|kind| kind.as_deref() == Some(one.name())));
        if kind.is_none() {
            wrong.push(missing(tongue, "contact-kind", "register-contact-kind"));
        }
        let reached = reached.get_untracked();
        if reached.is_none() {
            wrong.push(missing(tongue, "contact-reached-yes", "register-contact-reached"));
        }
        let words = words.get_untracked().trim().to_owned();
        wrong.extend(too_long(tongue, "contact-words", "register-contact-words", &words));
        let next = match next.with_untracked(day_of) {
            Ok(day) => Some(day),
            Err(ProblemKind::Missing) => None,
            Err(kind) => {
                let words = untrack(|| problem_text(tongue, &kind));
                wrong.push(Wrong { field: "contact-next-day".to_owned(), label: "register-contact-next".to_owned(), words });
                None
            }
        };
        next_wrong.set(wrong.iter().find(|wrong| wrong.field == "contact-next-day").map(|wrong| wrong.words.clone()));
        match (kind, reached) {
            (Some(kind), Some(reached)) if wrong.is_empty() => Ok(What::Contacted { kind, reached: reached == "yes", next, words }),
            _ => Err(wrong),
        }
    })
}

/// How often they are to meet.
pub fn agree(desk: Desk, so: Memo<bool>) -> AnyView {
    act_while(desk, Called { id: "agree", day: "agree-on", key: "register-agree", on: "register-agree-on" }, so, |act| {
        let tongue = Tongue::here();
        let days = RwSignal::new(String::new());
        let fields = view! {
            {suggestion(act.desk(), days)}
            <Entry id="agree-days" key="register-agree-days" value=days on_input=move |text| days.set(text) problem=act.problem("agree-days") />
        };
        act.form(fields, "register-write", move || {
            let words = days.get_untracked();
            match whole_number(&words).filter(|days| (1..=365).contains(days)) {
                Some(every_days) => Ok(What::Agreed { every_days }),
                None => {
                    let kind = ProblemKind::OutOfRange { min: 1, max: 365 };
                    let words = untrack(|| problem_text(tongue, &kind));
                    Err(vec![Wrong { field: "agree-days".to_owned(), label: "register-agree-days".to_owned(), words }])
                }
            }
        })
    })
}

/// How often the last scores suggest, and why; one press takes it into the field. Nothing where nothing was scored.
fn suggestion(desk: Desk, days: RwSignal<String>) -> AnyView {
    let tongue = Tongue::here();
    let found = Memo::new(move |_| desk.entry.with(|opened| suggested(&opened.as_ref()?.entry.scores())));
    let said = move |Suggested { every_days, why }: Suggested| {
        let (scale, score) = match why {
            Why::Domain { domain, score } => (Scale::Domain(domain), score),
            Why::Safety { score } => (Scale::Safety, score),
            Why::Hope { score } => (Scale::Hope, score),
        };
        let often = tongue.text(&["register-suggested-", &every_days.to_string()].concat());
        let (what, most) = (tongue.text(&scale_key(scale)), scale.ends().1.to_string());
        let arguments = [("often", &*often), ("what", &*what), ("score", &*score.to_string()), ("most", &*most)];
        tongue.text_with("register-suggested", &arguments)
    };
    (move || {
        let suggested = found.get()?;
        let take = move || days.set(suggested.every_days.to_string());
        Some(view! {
            <div class="note">
                <p>{move || said(suggested)}</p>
                <p>{button(Weight::Plain, t("register-suggested-take"), take)}</p>
            </div>
        })
    })
    .into_any()
}

/// A whole number as it was typed, in Latin or Arabic figures.
pub fn whole_number(typed: &str) -> Option<u16> {
    let figures: String = typed
        .trim()
        .chars()
        .map(|letter| match letter {
            '\u{660}'..='\u{669}' => char::from(b'0' + u8::try_from(u32::from(letter) - 0x660).unwrap_or_default()),
            '\u{6f0}'..='\u{6f9}' => char::from(b'0' + u8::try_from(u32::from(letter) - 0x6f0).unwrap_or_default()),
            other => other,
        })
        .collect();
    figures.parse().ok()
}

/// What the person takes back.
pub fn withdraw(desk: Desk) -> AnyView {
    act(desk, Called { id: "taken-back", day: "taken-back-on", key: "register-withdraw", on: "register-withdraw-on" }, |act| {
        let tongue = Tongue::here();
        let statements = RwSignal::new(Vec::<StatementId>::new());
        let ticks = StatementId::ALL
            .into_iter()
            .map(|statement| {
                let is_ticked = Signal::derive(move || statements.with(|all| all.contains(&statement)));
                let change = move |ticked: bool| {
                    statements.update(|all| {
                        all.retain(|other| *other != statement);
                        if ticked {
                            all.push(statement);
                            all.sort();
                        }
                    });
                };
                let name = statement.name();
                view! { <Tick id=format!("taken-back-{name}") key=format!("withdraw-{name}") value=is_ticked on_change=change /> }
            })
            .collect_view();
        let fields = view! {
            <p>{t("register-withdraw.lead")}</p>
            <fieldset class="field__set"><legend class="field__label">{t("withdraw-what")}</legend>{ticks}</fieldset>
        };
        act.form(fields, "register-write", move || {
            let statements = statements.get_untracked();
            if statements.is_empty() {
                let first = ["taken-back-", StatementId::ALL[0].name()].concat();
                return Err(vec![missing(tongue, &first, "withdraw-what")]);
            }
            Ok(What::Withdrew { statements })
        })
    })
}

/// Something to remember.
pub fn note(desk: Desk) -> AnyView {
    act(desk, Called { id: "note", day: "note-on", key: "register-note", on: "register-note-on" }, |act| {
        let words = RwSignal::new(String::new());
        let tongue = Tongue::here();
        let field = act.text("note-words", "register-note-words", words);
        act.form(field, "register-write", move || {
            needed(tongue, "note-words", "register-note-words", words).map(|words| What::Noted { words })
        })
    })
}

/// They are supported again.
pub fn reopen(desk: Desk, so: Memo<bool>) -> AnyView {
    act_while(desk, Called { id: "reopen", day: "reopen-on", key: "register-reopen", on: "register-reopen-on" }, so, |act| {
        let why = RwSignal::new(String::new());
        let tongue = Tongue::here();
        let field = act.text("reopen-why", "register-reopen-why", why);
        act.form(field, "register-write", move || {
            needed(tongue, "reopen-why", "register-reopen-why", why).map(|why| What::Reopened { why })
        })
    })
}

/// A text that must not be empty, nor too long.
///
/// # Errors
/// What is wrong with it.
pub fn needed(tongue: Tongue, field: &str, label: &str, text: RwSignal<String>) -> Result<String, Vec<Wrong>> {
    let text = text.get_untracked().trim().to_owned();
    if text.is_empty() {
        return Err(vec![missing(tongue, field, label)]);
    }
    match too_long(tongue, field, label, &text) {
        Some(wrong) => Err(vec![wrong]),
        None => Ok(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_days_is_read_in_the_figures_of_either_language() {
        assert_eq!(whole_number(" 14 "), Some(14));
        assert_eq!(whole_number("١٤"), Some(14));
        assert_eq!(whole_number("۱۴"), Some(14));
        for none in ["", "two", "1.5", "-1", "70000"] {
            assert_eq!(whole_number(none), None, "{none}");
        }
    }
}
