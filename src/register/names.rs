//! What the register's own things are called in files and in the keys of messages, and in which order they are offered.

use super::{ContactKind, Domain, ExitReason, How, Point, Stands, Step};

impl Domain {
    /// All of them, in the form's order.
    pub const ALL: [Domain; 7] =
        [Domain::Housing, Domain::Money, Domain::Education, Domain::Employment, Domain::Health, Domain::Legal, Domain::Safety];

    /// The name used in files, questions and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Domain::Housing => "housing",
            Domain::Money => "money",
            Domain::Education => "education",
            Domain::Employment => "employment",
            Domain::Health => "health",
            Domain::Legal => "legal",
            Domain::Safety => "safety",
        }
    }
}

impl How {
    /// All that are added by hand.
    pub const BY_HAND: [How; 4] = [How::Phone, How::Paper, How::Email, How::InPerson];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            How::Packet => "packet",
            How::Phone => "phone",
            How::Paper => "paper",
            How::Email => "email",
            How::InPerson => "in_person",
        }
    }
}

impl Step {
    /// All of them, in their order.
    pub const ALL: [Step; 6] =
        [Step::SpokeToReferrer, Step::MeetingBooked, Step::Met, Step::PersonChose, Step::HomeOffered, Step::SupportStarted];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Step::SpokeToReferrer => "spoke_to_referrer",
            Step::MeetingBooked => "meeting_booked",
            Step::Met => "met",
            Step::PersonChose => "person_chose",
            Step::HomeOffered => "home_offered",
            Step::SupportStarted => "support_started",
        }
    }
}

impl ContactKind {
    /// All of them.
    pub const ALL: [ContactKind; 5] =
        [ContactKind::FaceToFace, ContactKind::Phone, ContactKind::Video, ContactKind::Message, ContactKind::ThroughOthers];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            ContactKind::FaceToFace => "face_to_face",
            ContactKind::Phone => "phone",
            ContactKind::Video => "video",
            ContactKind::Message => "message",
            ContactKind::ThroughOthers => "through_others",
        }
    }
}

impl Point {
    /// Those that are due, with the months after support has begun.
    pub const DUE: [(Point, i32); 4] = [(Point::Start, 0), (Point::Months3, 3), (Point::Months6, 6), (Point::Months9, 9)];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Point::Start => "start",
            Point::Months3 => "months3",
            Point::Months6 => "months6",
            Point::Months9 => "months9",
            Point::Between => "between",
        }
    }
}

impl Stands {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Stands; 4] = [Stands::Open, Stands::Met, Stands::Partly, Stands::Left];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Stands::Open => "open",
            Stands::Met => "met",
            Stands::Partly => "partly",
            Stands::Left => "left",
        }
    }
}

impl ExitReason {
    /// All of them, in the order in which they are offered.
    pub const ALL: [ExitReason; 8] = [
        ExitReason::NoLongerRequired,
        ExitReason::EndOfAgreement,
        ExitReason::OtherFunding,
        ExitReason::Moved,
        ExitReason::OtherService,
        ExitReason::Disengaged,
        ExitReason::LostContact,
        ExitReason::Other,
    ];

    /// The name used in files and message keys.
    pub fn name(self) -> &'static str {
        match self {
            ExitReason::NoLongerRequired => "no_longer_required",
            ExitReason::EndOfAgreement => "end_of_agreement",
            ExitReason::OtherFunding => "other_funding",
            ExitReason::Moved => "moved",
            ExitReason::OtherService => "other_service",
            ExitReason::Disengaged => "disengaged",
            ExitReason::LostContact => "lost_contact",
            ExitReason::Other => "other",
        }
    }
}
