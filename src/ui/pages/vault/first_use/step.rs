//! The steps of the first use, and which comes after which.

/// What the worker came for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A new vault.
    New,
    /// A vault from a backup file.
    Backup,
}

/// One page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// What this is, and what it cannot do.
    #[default]
    Before,
    /// The backup file, and the code that it was made for.
    File,
    /// What the worker, the organisation and the device are called.
    Names,
    /// The passphrase.
    Passphrase,
    /// The recovery code, to be written down.
    Code,
    /// The recovery code, typed back in part.
    TypeBack,
}

impl Way {
    /// The steps, in order. A backup brings its recovery code with it.
    pub fn steps(self) -> &'static [Step] {
        match self {
            Way::New => &[Step::Before, Step::Names, Step::Passphrase, Step::Code, Step::TypeBack],
            Way::Backup => &[Step::Before, Step::File, Step::Names, Step::Passphrase],
        }
    }

    /// Its number, from 1.
    pub fn number(self, step: Step) -> usize {
        1 + self.steps().iter().position(|one| *one == step).unwrap_or_default()
    }

    /// The step after; none after the last.
    pub fn after(self, step: Step) -> Option<Step> {
        self.steps().get(self.number(step)).copied()
    }

    /// The step before; none before the first.
    pub fn before(self, step: Step) -> Option<Step> {
        self.steps().get(self.number(step).checked_sub(2)?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_step_leads_back_to_the_one_it_came_from() {
        for way in [Way::New, Way::Backup] {
            for step in way.steps() {
                if let Some(next) = way.after(*step) {
                    assert_eq!(way.before(next), Some(*step));
                }
            }
            assert_eq!(way.before(Step::Before), None);
        }
        assert_eq!(Way::New.after(Step::TypeBack), None);
        assert_eq!(Way::Backup.after(Step::Passphrase), None);
        assert_eq!(Way::New.number(Step::Passphrase), 3);
    }
}
