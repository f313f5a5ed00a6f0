//! What may be written down, and why not.

use super::{Day, Deed, Entry, Slot, What};
use crate::notes::Decision;
use serde::{Deserialize, Serialize};

/// Why something is not written down. Nothing was changed then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotWritten {
    /// It lies after today.
    InFuture,
    /// It lies before the referral came.
    BeforeReferral,
    /// It lies before support began.
    BeforeSupport,
    /// It lies before what it follows.
    BeforeLast,
    /// A text is too long, or has characters that cannot be shown; or a score is on no scale.
    OutOfShape,
    /// No reason was given where the service declined.
    NoReason,
    /// It is not accepted: nobody is supported whom nobody accepted.
    NotAccepted,
    /// The support has ended: it must be begun again first.
    Ended,
    /// The support has not ended.
    NotEnded,
    /// Something else was written down meanwhile, by somebody else: what is there now must be looked at first.
    Overtaken,
    /// What it stands in place of is not there.
    NoSuchDeed,
    /// Another packet with the same number came before: one of the two was not made by Onward.
    SameNumber,
    /// The packets that came before were signed by somebody else.
    OtherSender,
    /// It was erased here, and does not come back.
    Erased,
    /// Without what is called a mistake, nothing ever came.
    NothingCame,
    /// An entry does not belong to itself, or belongs to the other one already.
    LinkedAlready,
}

impl NotWritten {
    /// The end of its message's key: `failure-<key>`.
    pub fn key(self) -> &'static str {
        match self {
            NotWritten::InFuture => "register-in-future",
            NotWritten::BeforeReferral => "register-before-referral",
            NotWritten::BeforeSupport => "register-before-support",
            NotWritten::BeforeLast => "register-before-last",
            NotWritten::OutOfShape => "register-out-of-shape",
            NotWritten::NoReason => "register-no-reason",
            NotWritten::NotAccepted => "register-not-accepted",
            NotWritten::Ended => "register-ended",
            NotWritten::NotEnded => "register-not-ended",
            NotWritten::Overtaken => "register-overtaken",
            NotWritten::NoSuchDeed => "register-no-such-deed",
            NotWritten::SameNumber => "register-same-number",
            NotWritten::OtherSender => "register-other-sender",
            NotWritten::Erased => "register-erased",
            NotWritten::NothingCame => "register-nothing-came",
            NotWritten::LinkedAlready => "register-linked-already",
        }
    }
}

impl Entry {
    /// Writes something down. What it says that can be said only once takes the place of what was said before, which must be what
    /// whoever writes has seen: `deed.replaces` names it.
    ///
    /// # Errors
    /// Why not; nothing was changed then.
    pub fn write(&mut self, deed: Deed, today: Day) -> Result<(), NotWritten> {
        self.allows(&deed, today)?;
        self.deeds.push(deed);
        Ok(())
    }

    fn allows(&self, deed: &Deed, today: Day) -> Result<(), NotWritten> {
        if !deed.what.fits() {
            return Err(NotWritten::OutOfShape);
        }
        if deed.on > today {
            return Err(NotWritten::InFuture);
        }
        if deed.replaces.iter().any(|id| !self.standing().any(|standing| standing.id == *id)) {
            // It is there, and something else stands in its place already.
            let is_known = deed.replaces.iter().all(|id| self.deeds.iter().any(|known| known.id == *id));
            return Err(if is_known { NotWritten::Overtaken } else { NotWritten::NoSuchDeed });
        }
        if deed.replaces.iter().any(|id| !self.is_of_kind(id, &deed.what)) {
            return Err(NotWritten::NoSuchDeed);
        }
        let comes = matches!(deed.what, What::Came(_) | What::Told(_));
        if !comes && self.came_on().is_none_or(|came| deed.on < came) {
            return Err(NotWritten::BeforeReferral);
        }
        if let Some(slot) = deed.what.slot()
            && self.saying(slot).iter().any(|said| !deed.replaces.contains(&said.id))
        {
            return Err(NotWritten::Overtaken);
        }
        let is_accepted = || {
            let decided = self.last(Slot::Decision).map(|deed| &deed.what);
            matches!(decided, Some(What::Decided { decision: Decision::Accepted | Decision::AcceptedWaitingForHousing, .. }))
        };
        match &deed.what {
            What::Decided { decision: Decision::DeclinedByService, reasons, .. } if reasons.is_empty() => Err(NotWritten::NoReason),
            What::Reviewed { .. } | What::Exited { .. } if !is_accepted() => Err(NotWritten::NotAccepted),
            What::Reviewed { .. } if self.begun_on().is_some_and(|begun| deed.on < begun) => Err(NotWritten::BeforeSupport),
            What::Exited { .. } if self.begun_on().is_some_and(|begun| deed.on < begun) => Err(NotWritten::BeforeSupport),
            What::Reviewed { .. } if self.ended_on().is_some_and(|ended| deed.on > ended) => Err(NotWritten::Ended),
            What::Reopened { .. } if self.ended_on().is_none() => Err(NotWritten::NotEnded),
            What::Reopened { .. } if self.ended_on().is_some_and(|ended| deed.on < ended) => Err(NotWritten::BeforeLast),
            What::Struck { .. } if deed.replaces.is_empty() => Err(NotWritten::NoSuchDeed),
            // One of several can be called a mistake. An entry in which nothing came is none: it is erased.
            What::Struck { .. } if self.came_without(&deed.replaces).is_none() => Err(NotWritten::NothingCame),
            What::Linked { to, .. } if *to == self.id || self.links().any(|(_, known, _)| known == to) => Err(NotWritten::LinkedAlready),
            _ => Ok(()),
        }
    }

    /// Whether a deed says the like of something, so that this can stand in its place. That something was a mistake can be said of all.
    fn is_of_kind(&self, id: &str, what: &What) -> bool {
        let Some(known) = self.deeds.iter().find(|known| known.id == *id) else { return false };
        let is_same = std::mem::discriminant(&known.what) == std::mem::discriminant(what);
        let is_same = is_same || what.slot().is_some();
        matches!(what, What::Struck { .. }) || (is_same && known.what.slot() == what.slot())
    }
}
