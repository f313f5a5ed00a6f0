//! Which cells of a table leave in a data return, so that nobody is found in a small number and none is worked out from the others.
//!
//! `RULES.md` has the rule with its reasons, and what it does not hold against.

/// A cell of fewer is hidden, and a table of fewer in all is withheld (CONTENT 5).
pub const FEWEST: u32 = 5;

/// A table as it may be shown.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Suppressed {
    /// What the cells add up to; none if the table is withheld.
    pub total: Option<u32>,
    /// Each cell, or none if it is hidden.
    pub cells: Vec<Option<u32>>,
}

impl Suppressed {
    /// A table of which nothing is shown.
    pub fn withheld(cells: usize) -> Suppressed {
        Suppressed { total: None, cells: vec![None; cells] }
    }

    /// Of cells that add up to the table's total, each of other people.
    ///
    /// Cells under [`FEWEST`] are hidden, none too. If any is, so are all cells of the smallest value among the others: with one cell
    /// hidden alone, the total would give it away. What is hidden depends on values only and never on places, so two hidden cells
    /// of different values could stand for each other, and nobody can tell which is which.
    pub fn of(cells: &[u32]) -> Suppressed {
        let total: u32 = cells.iter().sum();
        if total < FEWEST {
            return Suppressed::withheld(cells.len());
        }
        let is_small = |count: u32| count < FEWEST;
        let next = cells.iter().copied().filter(|count| !is_small(*count)).min();
        let next = next.filter(|_| cells.iter().any(|count| is_small(*count)));
        let is_hidden = |count: u32| is_small(count) || Some(count) == next;
        Suppressed { total: Some(total), cells: cells.iter().map(|count| (!is_hidden(*count)).then_some(*count)).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    /// All tables of so many cells, each from 0 to a greatest value.
    fn tables(cells: usize, greatest: u32) -> impl Iterator<Item = Vec<u32>> {
        let radix = greatest + 1;
        (0..radix.pow(u32::try_from(cells).expect("few"))).map(move |number| {
            let digits = std::iter::successors(Some(number), move |rest| Some(rest / radix));
            digits.take(cells).map(|rest| rest % radix).collect()
        })
    }

    #[test]
    fn the_least_that_is_shown_and_the_most_that_is_not() {
        let shown = |cells: &[u32]| Suppressed::of(cells).cells;
        assert_eq!((Suppressed::of(&[4]).total, Suppressed::of(&[5]).total), (None, Some(5)));
        assert_eq!(shown(&[5, 5]), [Some(5), Some(5)]);
        assert_eq!(shown(&[4, 5]), [None, None]);
        assert_eq!(shown(&[4, 9, 6, 30]), [None, Some(9), None, Some(30)]);
        assert_eq!(shown(&[0, 9, 6, 30]), [None, Some(9), None, Some(30)], "that it is nobody is hidden too");
        assert_eq!(shown(&[2, 3, 6, 30]), [None, None, None, Some(30)]);
        assert_eq!(shown(&[4, 6, 6, 30]), [None, None, None, Some(30)], "both that are next: else their places would tell");
        assert_eq!(Suppressed::of(&[4, 4, 4]), Suppressed { total: Some(12), cells: vec![None; 3] });
        assert_eq!(Suppressed::of(&[0, 4]), Suppressed::withheld(2));
        assert_eq!(Suppressed::of(&[]), Suppressed::withheld(0));
    }

    /// Against somebody who knows the rule: all tables that would be published alike are put together, and no hidden cell may have the
    /// same value in all of them. That the tables go on above what is tried can only add values.
    #[test]
    fn no_hidden_cell_has_only_one_value() {
        for (cells, greatest) in [(1, 20), (2, 20), (3, 16), (4, 12), (5, 8), (6, 6)] {
            let mut alike: BTreeMap<Suppressed, Vec<BTreeSet<u32>>> = BTreeMap::new();
            for table in tables(cells, greatest) {
                let values = alike.entry(Suppressed::of(&table)).or_insert_with(|| vec![BTreeSet::new(); cells]);
                values.iter_mut().zip(table).for_each(|(values, count)| _ = values.insert(count));
            }
            for (published, values) in alike {
                for (cell, values) in published.cells.iter().zip(&values) {
                    match cell {
                        Some(count) => assert!(*count >= FEWEST && values.len() == 1, "{published:?}"),
                        None => assert!(values.len() > 1, "{published:?} can only be {values:?}"),
                    }
                }
            }
        }
    }

    /// The same for what is small: of every hidden cell it stays open whether it is one.
    #[test]
    fn nobody_can_tell_which_of_the_hidden_is_small() {
        let mut alike: BTreeMap<Suppressed, Vec<BTreeSet<bool>>> = BTreeMap::new();
        for table in tables(4, 12) {
            let smalls = alike.entry(Suppressed::of(&table)).or_insert_with(|| vec![BTreeSet::new(); 4]);
            smalls.iter_mut().zip(table).for_each(|(smalls, count)| _ = smalls.insert(count < FEWEST));
        }
        for (published, smalls) in alike.into_iter().filter(|(published, _)| published.total.is_some()) {
            // A small one there must be, and it may be any of them; where their sum leaves no room for a greater one, all are.
            let shown: u32 = published.cells.iter().flatten().sum();
            let hidden = published.total.unwrap_or_default() - shown;
            for (cell, smalls) in published.cells.iter().zip(&smalls) {
                assert!(cell.is_some() || hidden < FEWEST || smalls.len() == 2, "{published:?} {smalls:?}");
            }
        }
    }
}
