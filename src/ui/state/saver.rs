//! When to save: pure, so that every order of events can be tested without a browser.
//!
//! One write at a time, the newest wins, and a failed one is tried again, later each time (SECURITY R1, R17).

/// A save starts this long after the first unsaved edit: R1 allows 400 ms, and a timer is late on a busy page.
pub const SAVE_AFTER_MS: u64 = 250;
/// The first wait after a failure; doubled each time.
const RETRY_AFTER_MS: u64 = 1_000;
/// The longest wait after failures.
const RETRY_AT_MOST_MS: u64 = 30_000;

/// How long to wait after so many failures and one more.
pub fn retry_after_ms(failures: u32) -> u64 {
    RETRY_AFTER_MS.saturating_mul(1 << failures.min(6)).min(RETRY_AT_MOST_MS)
}

/// What whoever holds the clock does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing: a write is on its way, or all is saved.
    Nothing,
    /// Call [`Saver::due`] after so many milliseconds.
    Wait(u64),
    /// Write what there is now, then call [`Saver::landed`] or [`Saver::failed`].
    Write,
}

/// Counts edits and writes. Times are milliseconds on one clock that nobody can set: a day's clock that is put back would
/// hold a save up for as long.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saver {
    edits: u64,
    saved: u64,
    writing: Option<u64>,
    due: Option<u64>,
    failures: u32,
    stopped: bool,
    writes: u64,
}

impl Saver {
    /// Whether every edit is saved.
    pub fn is_saved(&self) -> bool {
        self.edits == self.saved
    }

    /// Whether a write is on its way.
    pub fn is_writing(&self) -> bool {
        self.writing.is_some()
    }

    /// The number of the write that is on its way: no two writes have the same.
    pub fn writing(&self) -> Option<u64> {
        self.writing.map(|_| self.writes)
    }

    /// Whether something is unsaved, was tried, and nothing is on its way that is worth waiting for.
    pub fn gave_up(&self) -> bool {
        !self.is_saved() && !self.is_writing() && (self.stopped || self.failures > 0)
    }

    /// Something was typed.
    pub fn edited(&mut self, now: u64) -> Next {
        self.edits += 1;
        if self.due.is_some() || self.stopped {
            return Next::Nothing;
        }
        self.due = Some(now + SAVE_AFTER_MS);
        if self.is_writing() { Next::Nothing } else { Next::Wait(SAVE_AFTER_MS) }
    }

    /// The time waited for has come.
    pub fn due(&mut self, now: u64) -> Next {
        if self.is_writing() || self.is_saved() || self.stopped {
            return Next::Nothing;
        }
        match self.due {
            Some(due) if due > now => Next::Wait(due - now),
            _ => self.write(),
        }
    }

    /// Save now: the page may not come back, or the worker asked for it.
    pub fn flush(&mut self, now: u64) -> Next {
        if self.is_saved() || self.stopped {
            return Next::Nothing;
        }
        if self.is_writing() {
            self.due = Some(now);
            return Next::Nothing;
        }
        self.write()
    }

    /// Somebody looks at the page again: a write that failed is tried again at once.
    pub fn looked_at(&mut self, now: u64) -> Next {
        if self.failures > 0 { self.flush(now) } else { Next::Nothing }
    }

    /// The write's transaction completed.
    pub fn landed(&mut self, now: u64) -> Next {
        if let Some(written) = self.writing.take() {
            self.saved = written;
        }
        self.failures = 0;
        self.rest(now)
    }

    /// The write failed, and nothing was changed. What was typed is still to be saved.
    pub fn failed(&mut self, now: u64) -> Next {
        self.writing = None;
        let wait = retry_after_ms(self.failures);
        self.failures += 1;
        self.due = Some(now + wait);
        if self.stopped { Next::Nothing } else { Next::Wait(wait) }
    }

    /// Writing makes no sense any more until somebody decides: another revision is stored, or the vault is locked.
    pub fn stop(&mut self) {
        self.writing = None;
        self.stopped = true;
    }

    /// Somebody decided: go on.
    pub fn resume(&mut self) -> Next {
        self.stopped = false;
        self.failures = 0;
        if self.is_saved() || self.is_writing() { Next::Nothing } else { self.write() }
    }

    fn write(&mut self) -> Next {
        self.writing = Some(self.edits);
        self.writes += 1;
        self.due = None;
        Next::Write
    }

    fn rest(&mut self, now: u64) -> Next {
        match self.due {
            _ if self.is_saved() || self.stopped => Next::Nothing,
            Some(due) if due > now => Next::Wait(due - now),
            _ => self.write(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_save_starts_soon_after_the_first_keystroke_though_typing_goes_on() {
        let mut saver = Saver::default();
        assert_eq!(saver.edited(0), Next::Wait(SAVE_AFTER_MS));
        for now in (10..SAVE_AFTER_MS).step_by(10) {
            assert_eq!(saver.edited(now), Next::Nothing);
        }
        assert_eq!(saver.due(SAVE_AFTER_MS - 1), Next::Wait(1));
        assert_eq!(saver.due(SAVE_AFTER_MS), Next::Write);
    }

    #[test]
    fn one_write_at_a_time_and_the_newest_wins() {
        let mut saver = Saver::default();
        saver.edited(0);
        assert_eq!(saver.due(300), Next::Write);
        assert_eq!(saver.edited(310), Next::Nothing, "a write is on its way");
        assert_eq!(saver.flush(320), Next::Nothing);
        assert_eq!(saver.landed(330), Next::Write, "what came meanwhile was flushed");
        assert!(!saver.is_saved());
        assert_eq!(saver.landed(340), Next::Nothing);
        assert!(saver.is_saved());
    }

    #[test]
    fn an_edit_during_a_write_waits_its_own_time() {
        let mut saver = Saver::default();
        saver.edited(0);
        saver.due(300);
        saver.edited(310);
        assert_eq!(saver.landed(330), Next::Wait(SAVE_AFTER_MS - 20));
    }

    #[test]
    fn failures_are_tried_again_later_each_time_and_nothing_counts_as_saved() {
        let mut saver = Saver::default();
        saver.edited(0);
        assert_eq!(saver.due(300), Next::Write);
        assert_eq!(saver.failed(300), Next::Wait(1_000));
        assert!(!saver.is_saved());
        assert_eq!(saver.due(1_300), Next::Write);
        assert_eq!(saver.failed(1_300), Next::Wait(2_000));
        assert_eq!(saver.due(3_300), Next::Write);
        assert_eq!(saver.landed(3_400), Next::Nothing);
        assert!(saver.is_saved());
    }

    #[test]
    fn a_failed_write_is_tried_at_least_every_30_seconds_and_at_once_when_somebody_looks() {
        let mut saver = Saver::default();
        saver.edited(0);
        assert_eq!(saver.looked_at(100), Next::Nothing, "nothing has failed yet");
        let mut now = 300;
        assert_eq!(saver.due(now), Next::Write);
        let mut waits = Vec::new();
        for _ in 0..8 {
            let Next::Wait(wait) = saver.failed(now) else { panic!("it is tried again") };
            waits.push(wait / 1_000);
            now += wait;
            assert_eq!(saver.due(now - 1), Next::Wait(1));
            assert_eq!(saver.due(now), Next::Write);
        }
        assert_eq!(waits, [1, 2, 4, 8, 16, 30, 30, 30]);
        saver.failed(now);
        assert_eq!(saver.looked_at(now + 5), Next::Write);
        assert_eq!(saver.looked_at(now + 6), Next::Nothing, "one write at a time");
        saver.landed(now + 7);
        assert_eq!(saver.looked_at(now + 8), Next::Nothing);
        saver.edited(now + 9);
        saver.stop();
        assert_eq!(saver.looked_at(now + 10), Next::Nothing, "somebody must decide first");
    }

    #[test]
    fn an_old_failure_says_nothing_about_a_write_on_its_way() {
        let mut saver = Saver::default();
        saver.edited(0);
        assert!(!saver.gave_up(), "it is not even tried yet");
        saver.due(300);
        saver.failed(300);
        assert!(saver.gave_up(), "tried again later, and nobody should wait for that");
        assert_eq!(saver.flush(400), Next::Write);
        assert!(!saver.gave_up(), "whoever flushed waits for this write");
        saver.landed(500);
        assert!(!saver.gave_up());
        saver.edited(600);
        saver.stop();
        assert!(saver.gave_up());
    }

    #[test]
    fn each_write_has_its_own_number() {
        let mut saver = Saver::default();
        saver.edited(0);
        saver.due(300);
        let first = saver.writing();
        assert!(first.is_some());
        saver.failed(300);
        assert_eq!(saver.writing(), None);
        saver.flush(400);
        assert!(saver.writing().is_some() && saver.writing() != first, "the same edits, another write");
    }

    #[test]
    fn a_conflict_stops_until_someone_decides() {
        let mut saver = Saver::default();
        saver.edited(0);
        saver.due(300);
        saver.stop();
        assert_eq!(saver.edited(400), Next::Nothing);
        assert_eq!(saver.due(900), Next::Nothing);
        assert_eq!(saver.flush(900), Next::Nothing);
        assert_eq!(saver.resume(), Next::Write);
    }
}
