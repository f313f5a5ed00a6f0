//! What was done about a referral: a deed is written down once and never changed. Whatever is said anew stands in place of what was
//! said before, which stays to be read.

use super::{Barrier, Came, Day, Domain, Facts, Scores};
use crate::consent::Choice;
use crate::form::{StatementId, is_area_slug};
use crate::notes::{Decision, DeclineReason, WORDS_MAX, is_disguised};
use crate::packet::shapes::is_uuid;
use serde::{Deserialize, Serialize};

/// The longest name, place or kind, in characters.
pub const NAME_MAX: usize = 200;

/// One thing that was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    /// A random UUID.
    pub id: String,
    /// When it was written down, in milliseconds since 1970.
    pub at: u64,
    /// The day on which it happened.
    pub on: Day,
    /// Who wrote it down: the name of a worker of the vault.
    pub by: String,
    /// The deeds in place of which it stands: one that was corrected, or what was decided before. Where two registers that went on
    /// apart are put together, it may settle several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<String>,
    /// What was done.
    pub what: What,
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A packet came. Only the keeper writes this, about one whose signature it has verified.
    Came(Box<Came>),
    /// Somebody told of a person without a packet.
    Told(Box<Told>),
    /// It was decided.
    Decided {
        /// How.
        decision: Decision,
        /// Why, if the service declined; each once, in their order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        reasons: Vec<DeclineReason>,
        /// Where the person was pointed to instead, or empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        signposted: String,
    },
    /// A step was taken.
    Reached {
        /// Which.
        step: Step,
        /// Of a first meeting: interpreter, place, whether alone; else empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        words: String,
    },
    /// Somebody tried to speak with the person, or about them.
    Contacted {
        /// How.
        kind: ContactKind,
        /// Whether they were reached.
        reached: bool,
        /// When to try again, if that was agreed.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        next: Option<Day>,
        /// What was said, or empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        words: String,
    },
    /// How often they are to meet was agreed.
    Agreed {
        /// Every so many days.
        every_days: u16,
    },
    /// How things stand was looked at, or it was tried.
    Reviewed {
        /// Which review.
        point: Point,
        /// What came of it.
        outcome: Outcome,
    },
    /// The support ended.
    Exited {
        /// Why.
        reason: ExitReason,
        /// How things stood then.
        #[serde(default)]
        status: Status,
        /// Where the person can come back to, or empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        come_back: String,
    },
    /// They are supported again.
    Reopened {
        /// Why.
        why: String,
    },
    /// The person took back what they had agreed to.
    Withdrew {
        /// Which statements.
        statements: Vec<StatementId>,
    },
    /// The person named a goal; said anew, it stands in place of what was said before.
    Aimed {
        /// Of which part of their life.
        domain: Domain,
        /// In the person's words.
        words: String,
        /// What became of it.
        stands: Stands,
    },
    /// Something was done for the person, or tried.
    Acted {
        /// For which part of their life.
        domain: Domain,
        /// What, and what came of it.
        words: String,
        /// What got in the way; each once, in their order.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        hindered: Vec<Barrier>,
    },
    /// Somebody of another entry belongs to this person. The deed is in both entries, with the same id.
    Linked {
        /// The other entry's id.
        to: String,
        /// How they belong together, or empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        words: String,
    },
    /// Something to remember.
    Noted {
        /// It.
        words: String,
    },
    /// What it replaces was a mistake, and nothing stands in its place.
    Struck {
        /// Why.
        why: String,
    },
}

/// What was told without a packet: by telephone, on paper or otherwise. Every referral counts (evaluation, 3.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// How it came.
    pub how: How,
    /// The area, by slug.
    pub area: String,
    /// What the person is called, or empty.
    pub name: String,
    /// Who told of them, or empty.
    pub referrer: String,
    /// How things stood.
    pub facts: Facts,
    /// Whether they agreed that figures are given.
    pub figures: Choice,
}

/// How a referral came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// In a packet of Onward.
    Packet,
    /// By telephone.
    Phone,
    /// On paper.
    Paper,
    /// By email, as words or as another form.
    Email,
    /// In person.
    InPerson,
}

/// A step on the way to support (CONTENT 4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Somebody spoke to the referrer.
    SpokeToReferrer,
    /// A first meeting is booked.
    MeetingBooked,
    /// They have met.
    Met,
    /// The person has chosen to come.
    PersonChose,
    /// A home was offered.
    HomeOffered,
    /// Support has begun: reviews count from here.
    SupportStarted,
}

/// How somebody was spoken with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactKind {
    /// Face to face.
    FaceToFace,
    /// By telephone.
    Phone,
    /// By video.
    Video,
    /// In writing.
    Message,
    /// Through somebody else.
    ThroughOthers,
}

/// Which review.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Point {
    /// When support begins.
    Start,
    /// After three months.
    Months3,
    /// After six months.
    Months6,
    /// After nine months.
    Months9,
    /// At any other time.
    Between,
}

/// What came of a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was made.
    Done {
        /// How things stood.
        status: Status,
        /// What was said, or empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        words: String,
    },
    /// Nobody could be reached. That may be the first sign that somebody is controlled (evaluation, 4.5.2).
    CouldNotContact {
        /// What is done to find out whether they are safe.
        welfare_check: String,
    },
}

/// What became of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stands {
    /// They work towards it.
    Open,
    /// It is reached.
    Met,
    /// It is reached in part, and that is enough.
    Partly,
    /// They do not want it any more.
    Left,
}

/// How things stand at a review, or at the end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Status {
    /// Scores.
    #[serde(skip_serializing_if = "Scores::is_empty")]
    pub scores: Scores,
    /// An option of `housing_now`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub housing: Option<String>,
    /// An option of `employment_now`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment: Option<String>,
    /// An option of `education_now`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub education: Option<String>,
}

/// Why support ended: the evaluation's reasons (4.7), and those that its areas asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ExitReason {
    /// Support is no longer required: they had enough.
    NoLongerRequired,
    /// The agreement ended with its funding.
    EndOfAgreement,
    /// The same provider goes on with other funding.
    OtherFunding,
    /// They moved to another area.
    Moved,
    /// Another service took over.
    OtherService,
    /// They did not want to go on.
    Disengaged,
    /// They could not be reached any more.
    LostContact,
    /// Something else.
    Other,
}

impl What {
    /// Whether its parts are of lengths and shapes that are read again.
    pub fn fits(&self) -> bool {
        match self {
            What::Came(came) => came.fits(),
            What::Told(told) => told.fits(),
            What::Decided { decision, reasons, signposted } => {
                let are_right = reasons.is_empty() || *decision == Decision::DeclinedByService;
                are_right && reasons.is_sorted_by(|one, next| one < next) && are_words(signposted)
            }
            What::Reached { words, .. } | What::Contacted { words, .. } => are_words(words),
            What::Agreed { every_days } => (1..=365).contains(every_days),
            What::Reviewed { outcome: Outcome::Done { status, words }, .. } => status.fits() && are_words(words),
            What::Reviewed { outcome: Outcome::CouldNotContact { welfare_check }, .. } => are_words(welfare_check),
            What::Exited { status, come_back, .. } => status.fits() && are_words(come_back),
            What::Withdrew { statements } => !statements.is_empty() && statements.is_sorted_by(|one, next| one < next),
            What::Acted { words, hindered, .. } => {
                are_words(words) && !words.trim().is_empty() && hindered.is_sorted_by(|one, next| one < next)
            }
            What::Linked { to, words } => is_uuid(to) && are_words(words),
            What::Aimed { words, .. } | What::Reopened { why: words } | What::Noted { words } | What::Struck { why: words } => {
                are_words(words) && !words.trim().is_empty()
            }
        }
    }
}

impl Told {
    fn fits(&self) -> bool {
        // Names stand within sentences.
        let is_name = |text: &str| text.chars().count() <= NAME_MAX && !is_disguised(text);
        self.how != How::Packet && is_area_slug(&self.area) && is_name(&self.name) && is_name(&self.referrer) && self.facts.fits()
    }
}

impl Facts {
    pub(super) fn fits(&self) -> bool {
        let options = [&self.gender, &self.housing, &self.employment, &self.education, &self.english];
        options.into_iter().flatten().all(|option| is_option(option)) && self.scores.fits()
    }
}

impl Status {
    fn fits(&self) -> bool {
        [&self.housing, &self.employment, &self.education].into_iter().flatten().all(|option| is_option(option)) && self.scores.fits()
    }
}

/// Whether a text is written as options' names are.
pub(super) fn is_option(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 60
        && text.bytes().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'_')
}

pub(super) fn are_words(words: &str) -> bool {
    words.chars().count() <= WORDS_MAX && !words.chars().any(|letter| letter.is_control() && letter != '\n')
}
