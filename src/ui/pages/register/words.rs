//! The words of the register's own things, by their message keys, and days in sentences.

use crate::register::{ContactKind, Day, Domain, Due, ExitReason, How, Point, ReviewState, Sharing, Slot, State, Step};
use crate::ui::state::moment::day_in_words;
use crate::ui::state::tongue::Tongue;

/// A message of the register about something that has a name.
fn key(of: &str, name: &str) -> String {
    ["register-", of, "-", name].concat()
}

/// The message of a state.
pub fn state_key(state: State) -> String {
    key("state", state.name())
}

/// How a state's tag looks: what waits for somebody is marked.
pub fn state_class(state: State) -> &'static str {
    match state {
        State::New | State::Asked => "tag tag--caution",
        State::WaitingForHousing => "tag tag--started",
        State::Supported => "tag tag--good",
        State::Ended | State::Closed => "tag",
    }
}

/// The message of how it came.
pub fn how_key(how: How) -> String {
    key("how", how.name())
}

/// The message of a step.
pub fn step_key(step: Step) -> String {
    key("step", step.name())
}

/// The message of how somebody was spoken with.
pub fn contact_key(kind: ContactKind) -> String {
    key("contact", kind.name())
}

/// The message of a part of somebody's life.
pub fn domain_key(domain: Domain) -> String {
    key("domain", domain.name())
}

/// The message of a review.
pub fn point_key(point: Point) -> String {
    key("point", point.name())
}

/// The message of why support ended.
pub fn exit_key(reason: ExitReason) -> String {
    key("exit", reason.name())
}

/// The message of whether figures may be given.
pub fn sharing_key(sharing: Sharing) -> &'static str {
    match sharing {
        Sharing::Yes => "register-sharing-yes",
        Sharing::No => "register-sharing-no",
        Sharing::NotAsked => "register-sharing-not-asked",
        Sharing::Withdrawn => "register-sharing-withdrawn",
    }
}

/// The message of what can be said only once.
pub fn slot_key(slot: Slot) -> String {
    match slot {
        Slot::Told => "register-add-told".to_owned(),
        Slot::Decision => "register-decide".to_owned(),
        Slot::Step(step) => step_key(step),
        Slot::Frequency => "register-agree".to_owned(),
        Slot::Review(point) => point_key(point),
        Slot::Course => "register-course".to_owned(),
    }
}

/// What is due, and since or until when; tracked.
pub fn due(tongue: Tongue, due: Due, today: Day) -> String {
    let day = day_in_words(tongue, due.on);
    match due.review {
        Some(point) => {
            let key = if due.on <= today { "register-due-review-since" } else { "register-due-review" };
            tongue.text_with(key, &[("review", &tongue.text(&point_key(point))), ("day", &day)])
        }
        None => {
            let key = if due.on < today { "register-due-hear-since" } else { "register-due-hear" };
            tongue.text_with(key, &[("day", &day)])
        }
    }
}

/// How a review stands; tracked.
pub fn review_state(tongue: Tongue, state: ReviewState) -> String {
    let with = |key: &str, day: Day| tongue.text_with(key, &[("day", &day_in_words(tongue, day))]);
    match state {
        ReviewState::Later { due } => with("register-review-later", due),
        ReviewState::Due { due } => with("register-review-due", due),
        ReviewState::Missed { due } => with("register-review-missed", due),
        ReviewState::Done { on } => with("register-review-done", on),
        ReviewState::CouldNotContact { on } => with("register-review-not-contacted", on),
        ReviewState::Ended => tongue.text("register-review-ended"),
    }
}
