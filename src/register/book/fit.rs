//! What of a decision to accept somebody does not fit what their area has. Reasons to look again and never a gate: the book may be
//! behind, and a coordinator may know of a home that is not in it.

use super::{Capacity, ForWhom, Homes, Known, Shape};
use crate::register::{Day, Facts, HomeNeeds, Point};

/// So many days after somebody looked at an area, its figures are old.
pub const FIGURES_FRESH_DAYS: i32 = 28;

/// What is known of a person that a home must fit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Needs {
    /// An option of `gender`, if it is known.
    pub gender: Option<String>,
    /// Whether others move with them.
    pub family: Known,
    /// Whether they need a home without a step.
    pub step_free: Known,
}

/// Something that does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// No place is free.
    NothingFree,
    /// Nothing that is free is for such people; of [`ForWhom::Anyone`], all of it is for families, and this is one person.
    NoneFor(ForWhom),
    /// Nothing that is free is known to be without a step.
    NoneStepFree,
    /// Of what is free, some is for such people and some is without a step, and none is both.
    NoneWithBoth,
    /// The service has ended.
    Closed {
        /// Its last day.
        on: Day,
    },
    /// The service ends before the last review of somebody who is accepted now.
    ClosesBeforeReview {
        /// Its last day.
        on: Day,
        /// When the review would be due.
        review: Day,
    },
    /// Nobody has looked at the figures for [`FIGURES_FRESH_DAYS`].
    Old {
        /// When somebody did.
        looked_on: Day,
    },
}

impl Needs {
    /// What is known of them: how things stood, and what they said that a home must have room for. Who needs the ground floor or a
    /// lift may manage a step.
    pub fn of(facts: &Facts, home: &HomeNeeds) -> Needs {
        let family = match home.household.as_deref() {
            None => Known::NotKnown,
            Some("alone") => Known::No,
            Some(_) => Known::Yes,
        };
        let needs = |option: &str| home.access.iter().any(|access| access == option);
        let step_free = match &*home.access {
            _ if needs("step_free") || needs("wheelchair") => Known::Yes,
            [none] if none == "none" => Known::No,
            _ => Known::NotKnown,
        };
        Needs { gender: facts.gender.clone(), family, step_free }
    }

    /// Whom homes must be for. Who describes their gender themselves is not sorted by it.
    fn for_whom(&self) -> ForWhom {
        match (self.family, self.gender.as_deref()) {
            (Known::Yes, _) => ForWhom::Family,
            (_, Some("female")) => ForWhom::Women,
            (_, Some("male")) => ForWhom::Men,
            _ => ForWhom::Anyone,
        }
    }

    /// Whether homes are for such people, as far as it is known.
    fn may_live_in(&self, homes: &Homes) -> bool {
        match (homes.for_whom, self.for_whom()) {
            (ForWhom::Family, own) => own == ForWhom::Family || self.family == Known::NotKnown,
            (ForWhom::Anyone, ForWhom::Family) => homes.shape == Shape::SelfContained,
            (ForWhom::Anyone, _) => true,
            (whom, own) => own == whom || own == ForWhom::Anyone,
        }
    }

    /// Whether somebody can get into homes and live there.
    fn can_reach(&self, homes: &Homes) -> bool {
        self.step_free != Known::Yes || homes.step_free == Known::Yes
    }
}

impl Misfit {
    /// Whether it is about what is free, which whoever waits for housing knows.
    pub fn is_about_homes(self) -> bool {
        matches!(self, Misfit::NothingFree | Misfit::NoneFor(_) | Misfit::NoneStepFree | Misfit::NoneWithBoth)
    }
}

impl Capacity {
    /// What does not fit if such a person is accepted on a day. Of homes nothing, where none are written down.
    pub fn misfits(&self, needs: &Needs, on: Day) -> Vec<Misfit> {
        if self.is_blank() {
            return Vec::new();
        }
        let mut misfits = self.misfit_of_homes(needs);
        let months = Point::DUE.map(|(_, months)| months).into_iter().max().unwrap_or_default();
        let review = on.after_months(months);
        match self.closing_on {
            Some(closing) if closing < on => misfits.push(Misfit::Closed { on: closing }),
            Some(closing) if closing < review => misfits.push(Misfit::ClosesBeforeReview { on: closing, review }),
            _ => {}
        }
        if self.looked_on.days_until(on) > FIGURES_FRESH_DAYS {
            misfits.push(Misfit::Old { looked_on: self.looked_on });
        }
        misfits
    }

    fn misfit_of_homes(&self, needs: &Needs) -> Vec<Misfit> {
        let free = || self.homes.iter().filter(|homes| homes.free > 0);
        if self.homes.is_empty() {
            return Vec::new();
        }
        if free().next().is_none() {
            return vec![Misfit::NothingFree];
        }
        let mut misfits = Vec::new();
        if !free().any(|homes| needs.may_live_in(homes)) {
            misfits.push(Misfit::NoneFor(needs.for_whom()));
        }
        if !free().any(|homes| needs.can_reach(homes)) {
            misfits.push(Misfit::NoneStepFree);
        }
        if misfits.is_empty() && !free().any(|homes| needs.may_live_in(homes) && needs.can_reach(homes)) {
            misfits.push(Misfit::NoneWithBoth);
        }
        misfits
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::Term;

    const TODAY: &str = "2026-03-04";

    fn day(iso: &str) -> Day {
        Day::from_iso(iso).expect("a day")
    }

    /// Two places, both free.
    fn homes(for_whom: ForWhom) -> Homes {
        Homes {
            id: String::new(),
            term: Term::LongTerm,
            shape: Shape::Shared,
            for_whom,
            step_free: Known::NotKnown,
            places: 2,
            free: 2,
            changed_at: 0,
        }
    }

    fn area(homes: Vec<Homes>) -> Capacity {
        Capacity { area: "leeds".into(), closing_on: None, note: String::new(), changed_at: 0, looked_on: day(TODAY), homes }
    }

    fn who(gender: &str, family: Known) -> Needs {
        Needs { gender: (!gender.is_empty()).then(|| gender.to_owned()), family, step_free: Known::NotKnown }
    }

    fn of(homes: Vec<Homes>, needs: &Needs) -> Vec<Misfit> {
        area(homes).misfits(needs, day(TODAY))
    }

    #[test]
    fn a_home_fits_who_it_is_for() {
        let fits = |whom, gender, family| of(vec![homes(whom)], &who(gender, family));
        for family in [Known::No, Known::NotKnown] {
            assert_eq!(fits(ForWhom::Women, "female", family), []);
            assert_eq!(fits(ForWhom::Women, "male", family), [Misfit::NoneFor(ForWhom::Men)]);
            assert_eq!(fits(ForWhom::Men, "female", family), [Misfit::NoneFor(ForWhom::Women)]);
            for whom in [ForWhom::Women, ForWhom::Men, ForWhom::Anyone] {
                assert_eq!(fits(whom, "", family), [], "not known: it may fit");
                assert_eq!(fits(whom, "described_by_person", family), [], "nobody is sorted by what they describe themselves");
            }
        }
        assert_eq!(fits(ForWhom::Family, "female", Known::No), [Misfit::NoneFor(ForWhom::Women)]);
        assert_eq!(fits(ForWhom::Family, "", Known::No), [Misfit::NoneFor(ForWhom::Anyone)]);
        assert_eq!(fits(ForWhom::Family, "female", Known::NotKnown), [], "there may be others with her");
        assert_eq!(fits(ForWhom::Family, "female", Known::Yes), []);
        assert_eq!(fits(ForWhom::Women, "female", Known::Yes), [Misfit::NoneFor(ForWhom::Family)]);
        assert_eq!(fits(ForWhom::Anyone, "female", Known::Yes), [Misfit::NoneFor(ForWhom::Family)], "not with strangers in one home");
        let own_door = Homes { shape: Shape::SelfContained, ..homes(ForWhom::Anyone) };
        assert_eq!(of(vec![own_door], &who("female", Known::Yes)), []);
    }

    #[test]
    fn what_is_taken_does_not_count_and_where_nothing_is_written_down_nothing_is_said() {
        let taken = Homes { free: 0, ..homes(ForWhom::Anyone) };
        assert_eq!(of(vec![taken.clone()], &who("male", Known::Yes)), [Misfit::NothingFree], "and no more about it");
        assert_eq!(of(vec![taken, homes(ForWhom::Women)], &who("male", Known::No)), [Misfit::NoneFor(ForWhom::Men)]);
        let only_closing = Capacity { closing_on: Some(day("2030-01-01")), ..area(Vec::new()) };
        assert_eq!(only_closing.misfits(&who("male", Known::Yes), day(TODAY)), []);
        let blank = Capacity { looked_on: day("2020-01-01"), ..area(Vec::new()) };
        assert_eq!(blank.misfits(&who("male", Known::Yes), day(TODAY)), [], "no figures are old where there are none");
    }

    #[test]
    fn a_step_is_looked_for_where_it_matters() {
        let of = |homes: Vec<Homes>, step_free| of(homes, &Needs { step_free, ..who("female", Known::No) });
        let stepped = |whom, step_free| Homes { step_free, ..homes(whom) };
        for known in [Known::No, Known::NotKnown] {
            assert_eq!(of(vec![stepped(ForWhom::Women, known)], Known::Yes), [Misfit::NoneStepFree]);
            assert_eq!(of(vec![stepped(ForWhom::Women, known)], known), []);
        }
        let apart = vec![stepped(ForWhom::Women, Known::No), stepped(ForWhom::Men, Known::Yes)];
        assert_eq!(of(apart.clone(), Known::Yes), [Misfit::NoneWithBoth]);
        let both = [apart, vec![stepped(ForWhom::Anyone, Known::Yes)]].concat();
        assert_eq!(of(both, Known::Yes), []);
        let neither = vec![stepped(ForWhom::Men, Known::No)];
        assert_eq!(of(neither, Known::Yes), [Misfit::NoneFor(ForWhom::Women), Misfit::NoneStepFree], "each is said once");
    }

    /// The last day that fits, and the first that does not.
    #[test]
    fn a_service_that_closes_before_the_last_review_is_said_and_old_figures_too() {
        let closing = |iso: &str| Capacity { closing_on: Some(day(iso)), ..area(Vec::new()) }.misfits(&Needs::default(), day(TODAY));
        let review = day("2026-12-04");
        assert_eq!(closing("2026-12-04"), []);
        assert_eq!(closing("2026-12-03"), [Misfit::ClosesBeforeReview { on: day("2026-12-03"), review }]);
        assert_eq!(closing(TODAY), [Misfit::ClosesBeforeReview { on: day(TODAY), review }]);
        assert_eq!(closing("2026-03-03"), [Misfit::Closed { on: day("2026-03-03") }]);
        let looked =
            |iso: &str| Capacity { looked_on: day(iso), ..area(vec![homes(ForWhom::Anyone)]) }.misfits(&Needs::default(), day(TODAY));
        assert_eq!(looked("2026-02-04"), [], "28 days ago");
        assert_eq!(looked("2026-02-03"), [Misfit::Old { looked_on: day("2026-02-03") }]);
        assert_eq!(looked("2026-03-05"), [], "by another clock");
    }

    #[test]
    fn whoever_waits_for_housing_is_told_of_the_area_and_not_of_its_homes() {
        let old = Capacity { looked_on: day("2026-01-01"), closing_on: Some(day("2026-01-31")), ..area(vec![homes(ForWhom::Women)]) };
        let needs = Needs { step_free: Known::Yes, ..who("male", Known::No) };
        let misfits = old.misfits(&needs, day(TODAY));
        assert_eq!(misfits.iter().map(|misfit| misfit.is_about_homes()).collect::<Vec<_>>(), [true, true, false, false]);
        let male = Facts { gender: Some("male".into()), ..Facts::default() };
        assert_eq!(Needs::of(&male, &HomeNeeds::default()), who("male", Known::NotKnown));
        let home = |household: &str, access: &[&str]| HomeNeeds {
            household: Some(household.to_owned()),
            people: None,
            access: access.iter().map(|option| (*option).to_owned()).collect(),
        };
        assert_eq!(Needs::of(&male, &home("alone", &["none"])), Needs { step_free: Known::No, ..who("male", Known::No) });
        let with_wheelchair = Needs::of(&male, &home("with_children", &["bathroom", "wheelchair"]));
        assert_eq!(with_wheelchair, Needs { step_free: Known::Yes, ..who("male", Known::Yes) });
        assert_eq!(Needs::of(&male, &home("alone", &["lift"])).step_free, Known::NotKnown);
    }
}
