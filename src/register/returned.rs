//! The data return as it leaves: figures of a period that is over, in which small numbers are hidden. Once made it never changes.

use super::figures::permille;
use super::{Areas, Day, Figures, Line, Period, Suppressed, Table, Topic};
use serde::{Deserialize, Serialize};

/// The version of the return's shape that this program writes.
pub const RETURN_VERSION: u32 = 1;

/// What a return is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The quarter or the financial year.
    pub period: Period,
    /// The area, by slug; none for all areas of the register.
    pub area: Option<String>,
}

/// A data return. Nothing of it can be changed; what a vault kept is read again as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Returned {
    /// The shape's version: [`RETURN_VERSION`].
    return_version: u32,
    /// What was asked for.
    asked: Asked,
    /// The period's first day.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    first: Day,
    /// The period's last day.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    last: Day,
    /// The day on which it was made. Decisions, reviews and exits are as they stood then.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    made_on: Day,
    /// One of each topic that leaves, in their order.
    tables: Vec<ReturnedTable>,
}

/// A table of a return.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReturnedTable {
    /// What it is about.
    pub topic: Topic,
    /// All whom it is about; none if the table is withheld, because there are too few or how many there are is hidden elsewhere.
    pub total: Option<u32>,
    /// Of how many the shares are: all of whom it is known and shared. None if that is hidden, and then there are no shares.
    pub base: Option<u32>,
    /// Its cells.
    pub cells: Vec<ReturnedCell>,
}

/// A cell of a return's table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ReturnedCell {
    /// An option of the form, or another that the topic names; a month as `2026-03`; an area's slug.
    pub option: String,
    /// How many; none if that is hidden: there are fewer than five, or another cell could be worked out from it.
    pub count: Option<u32>,
    /// Its share of the table's base, in thousandths.
    pub permille: Option<u32>,
}

/// Why no return is made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NotReturned {
    /// The period is not over.
    NotOver {
        /// Its last day.
        last: Day,
    },
    /// Some of the same days, of the same people, are in a return that was made already: one could be subtracted from the other.
    Overlaps {
        /// What that was asked for.
        with: Asked,
    },
}

impl NotReturned {
    /// The end of its message's key: `failure-<key>`.
    pub fn key(&self) -> &'static str {
        match self {
            NotReturned::NotOver { .. } => "return-not-over",
            NotReturned::Overlaps { .. } => "return-overlaps",
        }
    }
}

impl Asked {
    /// Whether somebody could be in both.
    pub fn overlaps(&self, other: &Asked) -> bool {
        let ((first, last), (other_first, other_last)) = (self.period.days(), other.period.days());
        let are_apart = last < other_first || other_last < first;
        let is_same_area = self.area.is_none() || other.area.is_none() || self.area == other.area;
        !are_apart && is_same_area
    }
}

impl Returned {
    /// Makes the return of a period, from all lines of the register. Of what was returned before, the same is given back as it was.
    /// `areas` are the slugs of those that a register may have, for a return of all of them.
    ///
    /// # Errors
    /// When the period is not over, or overlaps with another that was returned.
    pub fn make<'a>(
        lines: impl IntoIterator<Item = &'a Line>,
        asked: Asked,
        areas: &[&str],
        today: Day,
        earlier: &[Returned],
    ) -> Result<Returned, NotReturned> {
        if let Some(same) = earlier.iter().find(|returned| returned.asked == asked) {
            return Ok(same.clone());
        }
        let (first, last) = asked.period.days();
        if today <= last {
            return Err(NotReturned::NotOver { last });
        }
        if let Some(other) = earlier.iter().find(|returned| returned.asked.overlaps(&asked)) {
            return Err(NotReturned::Overlaps { with: other.asked.clone() });
        }
        let areas = asked.area.as_deref().map_or(Areas::All(areas), Areas::One);
        let tables = Figures::of(lines, first, last, areas).suppressed();
        Ok(Returned { return_version: RETURN_VERSION, asked, first, last, made_on: today, tables })
    }

    /// What was asked for.
    pub fn asked(&self) -> &Asked {
        &self.asked
    }

    /// The period's first day and its last.
    pub fn days(&self) -> (Day, Day) {
        (self.first, self.last)
    }

    /// The day on which it was made.
    pub fn made_on(&self) -> Day {
        self.made_on
    }

    /// Its tables.
    pub fn tables(&self) -> &[ReturnedTable] {
        &self.tables
    }

    /// As JSON, after `public/return-1.schema.json`.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(self).expect("a return has only string keys") + "\n"
    }
}

impl ReturnedTable {
    fn of(table: &Table) -> ReturnedTable {
        let missing = table.topic.missing();
        let counts: Vec<u32> = table.cells.iter().map(|cell| cell.count).collect();
        let counts: Vec<u32> = counts.into_iter().chain(missing.map(|_| table.not_specified + table.not_shared)).collect();
        let Suppressed { total, cells } = Suppressed::of(&counts);
        // Where all are known, the base is the total.
        let unknown = if missing.is_some() { cells.last().copied().flatten() } else { Some(0) };
        let base = total.zip(unknown).map(|(total, unknown)| total - unknown);
        let options = table.cells.iter().map(|cell| &*cell.option).chain(missing);
        let cell = |(option, count): (&str, Option<u32>)| {
            let share = || permille(count?, base?);
            ReturnedCell { option: option.to_owned(), count, permille: if Some(option) == missing { None } else { share() } }
        };
        ReturnedTable { topic: table.topic, total, base, cells: options.zip(cells).map(cell).collect() }
    }

    /// How many there are of an option, if that is shown.
    pub fn count(&self, option: &str) -> Option<u32> {
        self.cells.iter().find(|cell| cell.option == option)?.count
    }

    /// The share of several options together, in thousandths; none unless all of them and the base are shown.
    pub fn permille(&self, options: &[&str]) -> Option<u32> {
        permille(options.iter().map(|option| self.count(option)).sum::<Option<u32>>()?, self.base?)
    }

    /// Whether nothing of it is shown.
    pub fn is_withheld(&self) -> bool {
        self.total.is_none()
    }

    fn withhold(&mut self) {
        (self.total, self.base) = (None, None);
        self.cells.iter_mut().for_each(|cell| (cell.count, cell.permille) = (None, None));
    }
}

impl Figures {
    /// The tables that leave, with what is small hidden.
    pub fn suppressed(&self) -> Vec<ReturnedTable> {
        let mut tables: Vec<ReturnedTable> = self.tables.iter().filter(|table| table.topic.is_returned()).map(ReturnedTable::of).collect();
        // How a score has changed is told of those whose review was made: how many they are may be a cell that is hidden.
        let reviews = tables.iter().find(|table| table.topic == Topic::Reviews);
        if reviews.is_none_or(|reviews| reviews.count("done").is_none()) {
            tables.iter_mut().filter(|table| table.topic.is_change()).for_each(ReturnedTable::withhold);
        }
        tables
    }
}
