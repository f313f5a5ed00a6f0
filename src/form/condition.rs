//! When a question is asked. Conditions see any answer; a group member's also see their own member's answers, first.

use serde::{Deserialize, Serialize};

/// A condition on answers. Evaluated by [`crate::answers::holds`].
///
/// In a definition: `{"question": "pregnant", "is": ["yes"]}`, `{"answered": "areas"}`, `{"all": […]}`, `{"any": […]}`,
/// `{"not": …}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
pub enum Condition {
    /// The answer is, or contains, one of these values: option names, `yes`, `no`, `not_known`, `prefer_not_to_say`.
    Is {
        /// The question looked at.
        question: String,
        /// Any of these.
        is: Vec<String>,
    },
    /// The question has an answer of any kind.
    Answered {
        /// The question looked at.
        answered: String,
    },
    /// All of these hold.
    All {
        /// The parts.
        all: Vec<Condition>,
    },
    /// At least one of these holds.
    Any {
        /// The parts.
        any: Vec<Condition>,
    },
    /// This does not hold.
    Not {
        /// The part.
        not: Box<Condition>,
    },
}

impl Condition {
    /// Every question the condition looks at.
    pub fn questions(&self) -> Vec<&str> {
        match self {
            Condition::Is { question, .. } => vec![question],
            Condition::Answered { answered } => vec![answered],
            Condition::All { all: parts } | Condition::Any { any: parts } => parts.iter().flat_map(Condition::questions).collect(),
            Condition::Not { not } => not.questions(),
        }
    }
}
