//! How long a draft stays (SECURITY R19). Nothing is deleted that nobody was told of, whatever the clock does.

use crate::messages::Expiry;
use serde::{Deserialize, Serialize};

/// Milliseconds.
pub const DAY: u64 = 86_400_000;
/// From so many days before its end a draft is shown as ending soon.
pub const SOON_DAYS: u64 = 14;
/// So many days a worker can keep a draft longer, counted from when they say so.
pub const LONGER_DAYS: u64 = 30;
/// So many days pass at least between telling and deleting.
pub const NOTICE_DAYS: u64 = 7;

/// What was decided and said about a draft's time. All times are milliseconds since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// When somebody was told that its time is over.
    pub told_at: Option<u64>,
    /// Until when it stays, whatever its age.
    pub keep_until: Option<u64>,
}

impl Term {
    /// When its time is over, `days` after it was last saved.
    pub fn end(self, saved_at: u64, days: u32) -> u64 {
        let end = saved_at.saturating_add(u64::from(days) * DAY);
        end.max(self.keep_until.unwrap_or_default())
    }

    /// How long it stays. A draft whose summary cannot be read has no age (`saved_at` is 0), and is as good as new.
    pub fn state(self, saved_at: u64, days: u32, now: u64) -> Expiry {
        let end = self.end(saved_at, days);
        if saved_at == 0 || end > now.saturating_add(SOON_DAYS * DAY) {
            Expiry::Fresh
        } else if end > now {
            Expiry::Soon { days: u32::try_from((end - now) / DAY).expect("14 at most") }
        } else {
            // Told of an end that was moved since, or by a clock that was ahead: that does not count.
            let told = self.told_at.filter(|told| (end..=now).contains(told));
            Expiry::Over { until: told.map(|told| told.saturating_add(NOTICE_DAYS * DAY)) }
        }
    }

    /// The term once the list has shown that the time is over; none if that changes nothing.
    pub fn told(self, saved_at: u64, days: u32, now: u64) -> Option<Term> {
        match self.state(saved_at, days, now) {
            Expiry::Over { until: None } => Some(Term { told_at: Some(now), ..self }),
            _ => None,
        }
    }

    /// The term once somebody wants to keep the draft longer.
    pub fn longer(self, now: u64) -> Term {
        let until = now.saturating_add(LONGER_DAYS * DAY);
        Term { told_at: None, keep_until: Some(self.keep_until.unwrap_or_default().max(until)) }
    }
}

/// Whether a draft may be deleted now.
pub fn is_due(state: Expiry, now: u64) -> bool {
    matches!(state, Expiry::Over { until: Some(until) } if now >= until)
}

/// Whether the clock is behind what was saved: then it says nothing about how old drafts are.
pub fn is_behind(now: u64, mut saved_at: impl Iterator<Item = u64>) -> bool {
    saved_at.any(|saved_at| saved_at > now)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAVED: u64 = 1_772_632_927_000;
    const END: u64 = SAVED + 90 * DAY;
    const UNTOLD: Term = Term { told_at: None, keep_until: None };

    fn told(told_at: u64) -> Term {
        Term { told_at: Some(told_at), ..UNTOLD }
    }

    #[test]
    fn each_state_begins_where_the_one_before_ends() {
        let state = |now| UNTOLD.state(SAVED, 90, now);
        assert_eq!(state(SAVED), Expiry::Fresh);
        assert_eq!(state(END - 14 * DAY - 1), Expiry::Fresh);
        assert_eq!(state(END - 14 * DAY), Expiry::Soon { days: 14 });
        assert_eq!(state(END - 14 * DAY + 1), Expiry::Soon { days: 13 });
        assert_eq!(state(END - 1), Expiry::Soon { days: 0 });
        assert_eq!(state(END), Expiry::Over { until: None });
        assert_eq!(UNTOLD.state(SAVED, 180, END), Expiry::Fresh);
        assert_eq!(UNTOLD.state(SAVED, 30, SAVED + 30 * DAY), Expiry::Over { until: None });
    }

    #[test]
    fn deleted_seven_days_after_somebody_was_told_and_no_earlier() {
        let due = |term: Term, now| is_due(term.state(SAVED, 90, now), now);
        assert!(!due(UNTOLD, END + 1000 * DAY), "nobody was told");
        let term = UNTOLD.told(SAVED, 90, END + DAY).unwrap();
        assert_eq!(term, told(END + DAY));
        assert!(!due(term, END + 8 * DAY - 1) && due(term, END + 8 * DAY));
        assert_eq!(term.told(SAVED, 90, END + 2 * DAY), None, "told once");
        assert_eq!(UNTOLD.told(SAVED, 90, END - 1), None, "not over yet");
    }

    #[test]
    fn kept_longer_is_kept_thirty_days_from_then_on() {
        let term = told(END).longer(END + DAY);
        assert_eq!(term, Term { told_at: None, keep_until: Some(END + 31 * DAY) });
        assert_eq!(term.state(SAVED, 90, END + 17 * DAY - 1), Expiry::Fresh);
        assert_eq!(term.state(SAVED, 90, END + 17 * DAY), Expiry::Soon { days: 14 });
        assert_eq!(term.state(SAVED, 90, END + 31 * DAY), Expiry::Over { until: None });
        assert_eq!(term.longer(END), term, "a clock set back takes nothing away");
        assert_eq!(UNTOLD.longer(SAVED).end(SAVED, 90), END, "longer is never shorter");
    }

    #[test]
    fn what_was_told_before_an_edit_or_another_setting_does_not_count() {
        let edited = END + DAY;
        assert_eq!(told(END).state(edited, 90, edited + 90 * DAY), Expiry::Over { until: None });
        assert_eq!(told(END).state(SAVED, 180, SAVED + 180 * DAY), Expiry::Over { until: None });
        assert_eq!(told(END).state(SAVED, 30, END + DAY), Expiry::Over { until: Some(END + 7 * DAY) });
    }

    #[test]
    fn a_wrong_clock_deletes_nothing_that_nobody_was_told_of() {
        let year = 365 * DAY;
        assert_eq!(told(END).state(SAVED, 90, END - year), Expiry::Fresh, "set back");
        assert_eq!(UNTOLD.state(SAVED, 90, END + 50 * year), Expiry::Over { until: None }, "jumped forward");
        assert_eq!(told(END + 50 * year).state(SAVED, 90, END), Expiry::Over { until: None }, "told while it was ahead");
        assert_eq!(UNTOLD.state(u64::MAX, 90, END), Expiry::Fresh, "saved in the future");
        assert_eq!(UNTOLD.state(0, 90, END), Expiry::Fresh, "its age is not known");
        assert!(is_behind(SAVED - 1, [SAVED - 5, SAVED].into_iter()) && !is_behind(SAVED, [SAVED - 5, SAVED].into_iter()));
    }
}
