//! What a person agrees to now: what they said last to each statement, since when, and whether they took it back.

use super::{Came, Day, Deed, Entry, Slot, What};
use crate::consent::Choice;
use crate::form::StatementId;
use crate::notes::Decision;

/// What a person says to a statement now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Agreed {
    /// Yes.
    Yes {
        /// Since when.
        since: Day,
    },
    /// No.
    No {
        /// Since when.
        since: Day,
    },
    /// They were not asked, or nothing says so: it is not agreed to.
    NotAsked,
    /// They said yes, and took it back.
    Withdrawn {
        /// When.
        on: Day,
    },
}

impl Entry {
    /// What the person says to a statement now.
    pub fn agreed(&self, statement: StatementId) -> Agreed {
        match self.choice(statement) {
            None | Some((Choice::NotAskedYet, _)) => Agreed::NotAsked,
            Some((Choice::No, since)) => Agreed::No { since },
            Some((Choice::Yes, since)) => match self.withdrawn_on(statement) {
                Some(on) => Agreed::Withdrawn { on },
                None => Agreed::Yes { since },
            },
        }
    }

    /// The day on which the person first took something back that is still taken back; as [`Entry::has_withdrawn`].
    pub fn withdrawn_on(&self, statement: StatementId) -> Option<Day> {
        let withdrew = |deed: &&Deed| match &deed.what {
            What::Withdrew { statements } => statements.contains(&statement) || statements.contains(&StatementId::ReferMe),
            What::Decided { decision, .. } => *decision == Decision::ConsentWithdrawn,
            _ => false,
        };
        self.standing().filter(withdrew).map(|deed| deed.on).min()
    }

    /// What they said last to it, and the day of that: of an agreement, else of its packet.
    fn choice(&self, statement: StatementId) -> Option<(Choice, Day)> {
        let said = |deed: &'_ Deed| match &deed.what {
            What::Came(came) => {
                Some(((came.revision, came.made_at.clone()), (*came.agreed.get(&statement)?, said_on(came).unwrap_or(deed.on))))
            }
            _ => None,
        };
        let in_packets = self.standing().filter_map(said).max_by(|(one, _), (other, _)| one.cmp(other)).map(|(_, said)| said);
        let told = || match self.last(Slot::Told).map(|deed| (&deed.what, deed.on)) {
            Some((What::Told(told), on)) if statement == StatementId::HomeOfficeFigures => Some((told.figures, on)),
            _ => None,
        };
        in_packets.or_else(told)
    }
}

fn said_on(came: &Came) -> Option<Day> {
    let day = |moment: &str| Day::from_iso(moment.get(..10)?);
    day(&came.agreed_at).or_else(|| day(&came.made_at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::Stage;
    use crate::register::{Facts, HomeNeeds, How, Told};

    fn day(iso: &str) -> Day {
        Day::from_iso(iso).expect("a day")
    }

    fn deed(id: &str, on: &str, what: What) -> Deed {
        Deed { id: id.into(), at: 0, on: day(on), by: "Sam".into(), replaces: Vec::new(), what }
    }

    fn came(revision: u64, at: &str, agreed: &[(StatementId, Choice)]) -> What {
        What::Came(Box::new(Came {
            packet_id: String::new(),
            digest: String::new(),
            original: String::new(),
            revision,
            stage: Stage::Referral,
            area: "leeds".into(),
            signer: String::new(),
            made_at: "2026-03-01T09:00:00Z".into(),
            name: String::new(),
            facts: Facts::default(),
            agreed: agreed.iter().copied().collect(),
            agreed_at: at.into(),
            agencies: String::new(),
            agencies_not: String::new(),
            goals: Default::default(),
            home: HomeNeeds::default(),
        }))
    }

    #[test]
    fn what_was_said_last_counts_with_its_day() {
        let first = came(1, "2026-02-10T10:00", &[(StatementId::ShareHealth, Choice::No), (StatementId::ShareRisk, Choice::Yes)]);
        let later = came(2, "2026-02-20T10:00", &[(StatementId::ShareHealth, Choice::Yes), (StatementId::ContactMe, Choice::NotAskedYet)]);
        // The newer one was put in first.
        let mut entry = Entry { id: "e".into(), deeds: vec![deed("1", "2026-03-01", later), deed("2", "2026-03-02", first)] };
        assert_eq!(entry.agreed(StatementId::ShareHealth), Agreed::Yes { since: day("2026-02-20") });
        assert_eq!(entry.agreed(StatementId::ShareRisk), Agreed::Yes { since: day("2026-02-10") }, "an earlier one says it");
        assert_eq!(entry.agreed(StatementId::ContactMe), Agreed::NotAsked);
        assert_eq!(entry.agreed(StatementId::ShareAgencies), Agreed::NotAsked);
        let taken = What::Withdrew { statements: vec![StatementId::ShareHealth] };
        entry.deeds.push(deed("3", "2026-03-03", taken));
        assert_eq!(entry.agreed(StatementId::ShareHealth), Agreed::Withdrawn { on: day("2026-03-03") });
        assert_eq!(entry.agreed(StatementId::ShareRisk), Agreed::Yes { since: day("2026-02-10") }, "only what they took back");
        for statement in StatementId::ALL {
            assert_eq!(matches!(entry.agreed(statement), Agreed::Yes { .. }), entry.may_share(statement), "{statement:?}");
            assert_eq!(entry.withdrawn_on(statement).is_some(), entry.has_withdrawn(statement), "{statement:?}");
        }
        // Whoever takes the referral back takes back all.
        entry.deeds.push(deed("4", "2026-03-04", What::Withdrew { statements: vec![StatementId::ReferMe] }));
        assert_eq!(entry.agreed(StatementId::ShareRisk), Agreed::Withdrawn { on: day("2026-03-04") });
        assert_eq!(entry.agreed(StatementId::ContactMe), Agreed::NotAsked, "nothing was there to take back");
    }

    #[test]
    fn of_what_was_told_only_figures_are_known() {
        let told = |figures| Told {
            how: How::Phone,
            area: "leeds".into(),
            name: String::new(),
            referrer: String::new(),
            facts: Facts::default(),
            figures,
        };
        let entry = |figures| Entry { id: "e".into(), deeds: vec![deed("1", "2026-03-01", What::Told(Box::new(told(figures))))] };
        assert_eq!(entry(Choice::Yes).agreed(StatementId::HomeOfficeFigures), Agreed::Yes { since: day("2026-03-01") });
        assert_eq!(entry(Choice::No).agreed(StatementId::HomeOfficeFigures), Agreed::No { since: day("2026-03-01") });
        assert_eq!(entry(Choice::Yes).agreed(StatementId::HomeOfficeData), Agreed::NotAsked);
    }

    #[test]
    fn the_day_of_a_packet_stands_in_where_no_other_is_known() {
        let entry =
            |at| Entry { id: "e".into(), deeds: vec![deed("1", "2026-03-05", came(1, at, &[(StatementId::ReferMe, Choice::Yes)]))] };
        assert_eq!(entry("").agreed(StatementId::ReferMe), Agreed::Yes { since: day("2026-03-01") });
        assert_eq!(entry("é never").agreed(StatementId::ReferMe), Agreed::Yes { since: day("2026-03-01") });
    }
}
