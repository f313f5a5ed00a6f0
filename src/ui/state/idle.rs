//! Whether nobody has been at the page for too long: pure, so that every course of the clocks can be tested without a
//! browser (SECURITY R15).
//!
//! Two clocks are looked at. The wall's goes on while a computer sleeps, and can be set; the page's own cannot be set, and
//! rests during sleep on some systems. Where they part, or where a look that was due comes far too late, the computer slept
//! or somebody set the clock: then the page locks as well.

/// How far the clocks may part, and how late a look may come.
const JUMP_MS: u64 = 60_000;
/// Timers of a hidden page come up to a minute late.
const HIDDEN_LATE_MS: u64 = 60_000;
/// So long before it locks, the page says so (WCAG 2.2.1 asks for 20 seconds or more) ...
const WARN_BEFORE_MS: u64 = 60_000;
/// ... and it looks this often until then.
const LOOK_EVERY_MS: u64 = 15_000;

/// A moment on both clocks, in milliseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moment {
    /// Since 1970.
    pub wall: u64,
    /// Since the page was loaded.
    pub own: u64,
}

impl Moment {
    fn since(self, before: Moment) -> u64 {
        self.wall.saturating_sub(before.wall).max(self.own.saturating_sub(before.own))
    }
}

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Somebody was there.
    Quiet,
    /// Soon it locks: say so.
    Warn,
    /// Lock.
    Lock,
}

/// What was seen and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Idle {
    limit_ms: u64,
    active: Moment,
    looked: Moment,
    /// When the next look is due, on the page's own clock.
    due: u64,
    hidden: bool,
}

impl Idle {
    /// Somebody is there now.
    pub fn new(minutes: u32, now: Moment) -> Idle {
        Idle { limit_ms: u64::from(minutes) * 60_000, active: now, looked: now, due: now.own + LOOK_EVERY_MS, hidden: false }
    }

    /// Somebody did something. Whether it came too late is asked first: whoever wakes a computer is not who left it.
    pub fn active(&mut self, now: Moment) -> Verdict {
        match self.judge(now) {
            Verdict::Lock => Verdict::Lock,
            Verdict::Quiet | Verdict::Warn => {
                self.active = now;
                Verdict::Quiet
            }
        }
    }

    /// The page was hidden or shown.
    pub fn seen(&mut self, is_hidden: bool, now: Moment) -> Verdict {
        let verdict = self.judge(now);
        self.hidden = is_hidden;
        verdict
    }

    /// A look that was due: what is to be done, and in how many milliseconds the next one is.
    pub fn look(&mut self, minutes: u32, now: Moment) -> (Verdict, u64) {
        self.limit_ms = u64::from(minutes) * 60_000;
        let verdict = self.judge(now);
        let left = self.limit_ms.saturating_sub(now.since(self.active));
        let next = match verdict {
            Verdict::Quiet => left.saturating_sub(self.warn_before()).min(LOOK_EVERY_MS),
            Verdict::Warn | Verdict::Lock => left.min(LOOK_EVERY_MS),
        }
        .max(1);
        self.due = now.own + next;
        (verdict, next)
    }

    fn judge(&mut self, now: Moment) -> Verdict {
        let wall = now.wall.abs_diff(self.looked.wall);
        let own = now.own.saturating_sub(self.looked.own);
        let backwards = now.wall < self.looked.wall;
        self.looked = now;
        let parted = if backwards { wall + own } else { wall.abs_diff(own) };
        let late = now.own.saturating_sub(self.due);
        let idle = now.since(self.active);
        if parted > JUMP_MS || late > JUMP_MS + if self.hidden { HIDDEN_LATE_MS } else { 0 } || idle >= self.limit_ms {
            Verdict::Lock
        } else if idle + self.warn_before() >= self.limit_ms {
            Verdict::Warn
        } else {
            Verdict::Quiet
        }
    }

    fn warn_before(&self) -> u64 {
        WARN_BEFORE_MS.min(self.limit_ms / 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: u64 = 60_000;

    fn at(ms: u64) -> Moment {
        Moment { wall: 1_700_000_000_000 + ms, own: 1_000 + ms }
    }

    /// Looks as often as it asks for, until something is to be done, and says when.
    fn course(idle: &mut Idle, minutes: u32, mut now: u64) -> Vec<(u64, Verdict)> {
        let mut told = vec![];
        loop {
            let (verdict, next) = idle.look(minutes, at(now));
            if told.last().is_none_or(|(_, last)| *last != verdict) {
                told.push((now, verdict));
            }
            if verdict == Verdict::Lock {
                return told;
            }
            now += next;
        }
    }

    #[test]
    fn five_minutes_without_anybody_lock_the_page_and_a_minute_before_it_says_so() {
        let mut idle = Idle::new(5, at(0));
        assert_eq!(course(&mut idle, 5, 1), [(1, Verdict::Quiet), (4 * MINUTE, Verdict::Warn), (5 * MINUTE, Verdict::Lock)]);
    }

    #[test]
    fn one_minute_still_leaves_half_of_it_to_answer() {
        let mut idle = Idle::new(1, at(0));
        assert_eq!(course(&mut idle, 1, 1), [(1, Verdict::Quiet), (MINUTE / 2, Verdict::Warn), (MINUTE, Verdict::Lock)]);
    }

    #[test]
    fn whoever_does_something_starts_the_time_anew_also_after_the_warning() {
        let mut idle = Idle::new(1, at(0));
        for now in (0..20).map(|step| step * MINUTE * 9 / 10) {
            assert_eq!(idle.active(at(now)), Verdict::Quiet);
            assert_eq!(idle.look(1, at(now + 1)).0, Verdict::Quiet);
            assert_eq!(idle.look(1, at(now + MINUTE / 2)).0, Verdict::Warn);
        }
    }

    #[test]
    fn the_last_moment_and_the_first_that_is_too_late() {
        let mut idle = Idle::new(5, at(0));
        for now in (0..5 * MINUTE).step_by(10_000) {
            idle.look(5, at(now));
        }
        assert_eq!(idle.active(at(5 * MINUTE - 1)), Verdict::Quiet);
        let mut idle = Idle::new(5, at(0));
        for now in (0..5 * MINUTE).step_by(10_000) {
            idle.look(5, at(now));
        }
        assert_eq!(idle.active(at(5 * MINUTE)), Verdict::Lock, "whoever comes now is not who left");
    }

    #[test]
    fn a_computer_that_slept_is_locked_whichever_clock_went_on() {
        for (wall, own) in [(61_000, 100), (76_000, 76_000), (3_600_000, 3_600_000)] {
            let mut idle = Idle::new(15, at(0));
            idle.look(15, at(1));
            let Moment { wall: was, own: owned } = at(1);
            assert_eq!(idle.active(Moment { wall: was + wall, own: owned + own }), Verdict::Lock, "{wall} {own}");
        }
        let mut idle = Idle::new(15, at(0));
        idle.look(15, at(1));
        assert_eq!(idle.active(at(70_000)), Verdict::Quiet, "55 seconds late: a busy computer");
    }

    #[test]
    fn a_clock_that_is_set_locks_and_a_small_correction_does_not() {
        for (by, verdict) in [(61_000_i64, Verdict::Lock), (-61_000, Verdict::Lock), (59_000, Verdict::Quiet), (-59_000, Verdict::Quiet)] {
            let mut idle = Idle::new(15, at(0));
            idle.look(15, at(1_000));
            let now = at(1_500);
            let wall = now.wall.checked_add_signed(by).expect("the test's clock is far from 1970");
            assert_eq!(idle.active(Moment { wall, ..now }), verdict, "{by}");
        }
    }

    #[test]
    fn a_hidden_page_whose_timers_come_a_minute_late_is_not_taken_for_asleep() {
        let mut idle = Idle::new(15, at(0));
        idle.look(15, at(1));
        assert_eq!(idle.seen(true, at(1_000)), Verdict::Quiet);
        let mut now = 1_000;
        for _ in 0..10 {
            now += 15_000 + 59_000;
            assert_ne!(idle.look(15, at(now)).0, Verdict::Lock);
        }
        assert_eq!(idle.look(15, at(15 * MINUTE)).0, Verdict::Lock, "hidden as long as it may be idle");
        let mut idle = Idle::new(15, at(0));
        idle.seen(true, at(1_000));
        assert_eq!(idle.seen(false, at(16 * MINUTE)), Verdict::Lock, "no timer came at all, and then it is shown");
    }
}
