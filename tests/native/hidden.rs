//! That nothing hidden in a data return can be worked out: neither by reckoning with all that it shows, nor by knowing its rule.

use crate::cohort::day;
use crate::scenario::Dice;
use onward::form::{Form, standard};
use onward::notes::{Decision, DeclineReason};
use onward::register::{
    Areas, Barrier, Domain, ExitReason, FEWEST, Facts, Figures, How, Line, Period, Point, ReturnedTable, ReviewLine, SEVERAL_REASONS,
    Scores, Sharing, Topic,
};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

static FORM: LazyLock<Form> = LazyLock::new(standard);
const AREAS: [&str; 3] = ["leeds", "derby", "croydon"];
const QUARTER: Period = Period::Quarter { year: 2026, quarter: 1 };

fn figures(lines: &[Line]) -> Figures {
    let (first, last) = QUARTER.days();
    Figures::of(lines, first, last, Areas::All(&AREAS))
}

/// A number that is more often small.
fn few(dice: &mut Dice, sides: usize) -> usize {
    dice.roll(sides).min(dice.roll(sides))
}

/// An option of a topic, or none.
fn option(dice: &mut Dice, set: &str) -> Option<String> {
    let options = FORM.options(set);
    options.get(few(dice, options.len() + 1)).cloned()
}

/// Somebody who came in the quarter. Of the accepted half have begun, so that the first review is due; others have left.
fn line(dice: &mut Dice) -> Line {
    let came_on = day("2026-01-01").after_days(i32::try_from(few(dice, 90)).expect("small"));
    let decision = [None, Some(Decision::DeclinedByService), Some(Decision::DeclinedByPerson), Some(Decision::Duplicate)];
    let decision = if dice.roll(3) > 0 { Some(Decision::Accepted) } else { decision[dice.roll(decision.len())] };
    let reasons = if decision == Some(Decision::DeclinedByService) { vec![DeclineReason::ALL[few(dice, 7)]] } else { vec![] };
    let is_accepted = decision == Some(Decision::Accepted);
    let begun_on = (is_accepted && dice.roll(2) == 0).then_some(came_on);
    let exit = (is_accepted && begun_on.is_none() && dice.roll(2) == 0).then(|| ExitReason::ALL[few(dice, 8)]);
    let before = Scores { domains: Domain::ALL.map(|domain| (domain, 3)).into(), safety: Some(3), hope: Some(3) };
    let mut after = before.clone();
    after.domains.values_mut().for_each(|score| *score = 2 + u8::try_from(few(dice, 3)).expect("small"));
    after.safety = (few(dice, 3) > 0).then_some(4);
    let reviews = match few(dice, 3) {
        _ if begun_on.is_none() => vec![],
        0 => vec![ReviewLine { point: Point::Start, on: came_on, scores: Some(after) }],
        1 => vec![ReviewLine { point: Point::Start, on: came_on, scores: None }],
        _ => vec![],
    };
    let sharing = [Sharing::Yes, Sharing::Yes, Sharing::Yes, Sharing::No, Sharing::NotAsked, Sharing::Withdrawn];
    Line {
        name: String::new(),
        area: AREAS[few(dice, 3)].to_owned(),
        came_on,
        how: [How::Packet, How::Phone, How::Paper, How::Email, How::InPerson][few(dice, 5)],
        decision,
        decided_on: None,
        reasons,
        begun_on,
        exit,
        ended_on: exit.map(|_| came_on),
        reviews,
        hear_by: None,
        sharing: sharing[dice.roll(sharing.len())],
        facts: Facts {
            gender: option(dice, "gender"),
            age: [Some(20), Some(30), Some(40), Some(50), Some(60), None][few(dice, 6)],
            housing: option(dice, "housing_now"),
            employment: option(dice, "employment"),
            education: option(dice, "education"),
            english: option(dice, "english"),
            legal: [Some(true), Some(false), None][few(dice, 3)],
            scores: before,
        },
        hindered: Barrier::ALL.into_iter().filter(|_| dice.roll(5) == 0).collect(),
        withdrew: false,
        conflict: false,
    }
}

fn lines(seed: u64, count: usize) -> Vec<Line> {
    let mut dice = Dice(seed);
    (0..count).map(|_| line(&mut dice)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whether somebody refused or said nothing is the same return: they count among those of whom nothing is specified, and no
    /// review or exit of theirs does.
    #[test]
    fn a_refusal_is_not_to_be_seen(seed: u64, count in 0_usize..120) {
        let lines = lines(seed, count);
        prop_assert_eq!(figures(&lines).suppressed(), figures(&silent(&lines)).suppressed());
    }

    /// Every cell that is shown is what was counted; every small one is hidden, and so is every share that has no base.
    #[test]
    fn what_is_shown_is_right_and_never_small(seed: u64, count in 0_usize..120) {
        let figures = figures(&lines(seed, count));
        for table in figures.suppressed() {
            let counted = counted(&figures, table.topic);
            prop_assert!(table.total.is_none_or(|total| total >= FEWEST && total == counted.values().sum::<u32>()));
            for cell in &table.cells {
                prop_assert!(cell.count.is_none_or(|count| count >= FEWEST && count == counted[&cell.option]));
                prop_assert!(cell.permille.is_none() || cell.count.is_some() && table.base.is_some());
            }
            if let (Some(base), Some(missing)) = (table.base, table.topic.missing()) {
                prop_assert_eq!(table.total.zip(table.count(missing)).map(|(total, missing)| total - missing), Some(base));
            }
        }
    }

    /// Nothing hidden follows from the sums: of all equations that a return gives, none can be put together that has only one unknown.
    #[test]
    fn no_sums_give_away_what_is_hidden(seed: u64, count in 0_usize..160) {
        let tables = figures(&lines(seed, count)).suppressed();
        let known = solved(&tables);
        prop_assert!(known.is_empty(), "{:?} follow from {:?}", known, tables);
    }

    /// Nothing hidden follows from the rule: whoever is in two hidden cells of a table can be in each other's, and the whole return is
    /// the same to the last cell. So each of the two may be what the other is.
    #[test]
    fn two_hidden_cells_can_change_places(seed: u64, count in 0_usize..160) {
        let lines = silent(&lines(seed, count));
        let figures_before = figures(&lines);
        let before = figures_before.suppressed();
        for table in before.iter().filter(|table| !table.is_withheld()) {
            let counted = counted(&figures_before, table.topic);
            let hidden: Vec<&str> = table.cells.iter().filter(|cell| cell.count.is_none()).map(|cell| &*cell.option).collect();
            let is_small = |option: &&&str| counted[**option] < FEWEST;
            let (small, others): (Vec<&str>, Vec<&str>) = hidden.iter().partition(is_small);
            let are_alike = hidden.iter().all(|option| counted[*option] == counted[hidden[0]]);
            prop_assert!(hidden.is_empty() || !others.is_empty() || small.len() == counted.len(), "{:?}", table);
            prop_assert!(others.is_empty() || !are_alike, "{:?}", table);
            for one in &small {
                // Where all are small there is another of a different value, or all are alike: `suppression.rs` tests those.
                for other in others.iter().chain(small.iter().filter(|other| counted[**other] != counted[*one])) {
                    let changed: Vec<Line> = lines.iter().map(|line| exchange(line, table.topic, one, other)).collect();
                    let after = figures(&changed);
                    prop_assert_eq!(self::counted(&after, table.topic)[*one], counted[*other]);
                    prop_assert_eq!(&after.suppressed(), &before, "{:?}: {} and {}", table.topic, one, other);
                }
            }
        }
    }
}

/// The counts of a table, by the names of its cells in a return.
fn counted(figures: &Figures, topic: Topic) -> BTreeMap<String, u32> {
    let table = figures.table(topic);
    let missing = topic.missing().map(|name| (name.to_owned(), table.not_specified + table.not_shared));
    table.cells.iter().map(|cell| (cell.option.clone(), cell.count)).chain(missing).collect()
}

/// The same people, of whom those who do not share agree and say nothing.
fn silent(lines: &[Line]) -> Vec<Line> {
    let silent = |line: &Line| match line.sharing {
        Sharing::Yes => line.clone(),
        _ => Line {
            sharing: Sharing::Yes,
            facts: Facts::default(),
            begun_on: None,
            exit: None,
            ended_on: None,
            reviews: Vec::new(),
            ..line.clone()
        },
    };
    lines.iter().map(silent).collect()
}

/// What a return's sums say for certain: the numbers of the unknowns that follow, by Gauss's elimination. Reckoned in the integers
/// modulo a prime that is far greater than any sum of ones could become.
fn solved(tables: &[ReturnedTable]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut rows: Vec<BTreeMap<usize, i128>> = Vec::new();
    let mut unknown = |name: String| {
        names.iter().position(|known| *known == name).unwrap_or_else(|| {
            names.push(name);
            names.len() - 1
        })
    };
    for table in tables {
        let cell = |topic: &str, option: &str| format!("{topic} {option}");
        let mut row: BTreeMap<usize, i128> = table
            .cells
            .iter()
            .filter(|cell| cell.count.is_none())
            .map(|hidden| (unknown(cell(table.topic.name(), &hidden.option)), 1))
            .collect();
        // Of those whose review was made; of the accepted; of the others; or of its own people.
        let people = match table.topic {
            topic if topic.is_change() => cell("reviews", "done"),
            topic if topic <= Topic::Legal => "accepted".to_owned(),
            topic if topic <= Topic::NotAcceptedByArea => "not accepted".to_owned(),
            topic => topic.name().to_owned(),
        };
        let is_shown = tables.iter().any(|other| other.topic == Topic::Reviews && other.count("done").is_some());
        match table.total {
            None => _ = row.insert(unknown(people), -1),
            Some(_) if table.topic.is_change() && !is_shown => rows.push(BTreeMap::from([(unknown(people), 1)])),
            Some(_) => {}
        }
        // A base says how many are missing, and a share of it how many there are.
        let missing = table.cells.iter().filter(|cell| Some(&*cell.option) == table.topic.missing() && table.base.is_some());
        let shares = table.cells.iter().filter(|cell| cell.permille.is_some());
        for known in missing.chain(shares).filter(|cell| cell.count.is_none()) {
            rows.push(BTreeMap::from([(unknown(cell(table.topic.name(), &known.option)), 1)]));
        }
        rows.push(row);
    }
    let prime = (1_i128 << 61) - 1;
    let inverse = |number: i128| {
        let (mut power, mut base, mut exponent) = (1, number.rem_euclid(prime), prime - 2);
        while exponent > 0 {
            power = if exponent % 2 == 1 { power * base % prime } else { power };
            (base, exponent) = (base * base % prime, exponent / 2);
        }
        power
    };
    let mut done: Vec<(usize, BTreeMap<usize, i128>)> = Vec::new();
    let less = |row: &mut BTreeMap<usize, i128>, pivot: usize, by: &BTreeMap<usize, i128>| {
        let factor = row.get(&pivot).copied().unwrap_or_default();
        for (column, value) in by {
            let cell = row.entry(*column).or_default();
            *cell = (*cell - factor * value).rem_euclid(prime);
        }
        row.retain(|_, value| *value != 0);
    };
    for mut row in rows {
        done.iter().for_each(|(pivot, by)| less(&mut row, *pivot, by));
        let Some((&pivot, &value)) = row.iter().next() else { continue };
        let scale = inverse(value);
        row.values_mut().for_each(|value| *value = (*value * scale).rem_euclid(prime));
        done.iter_mut().for_each(|(_, earlier)| less(earlier, pivot, &row));
        done.push((pivot, row));
    }
    done.iter().filter(|(_, row)| row.len() == 1).map(|(pivot, _)| names[*pivot].clone()).collect()
}

/// The same person, in the one cell if they were in the other. What is not of the topic stays.
fn exchange(line: &Line, topic: Topic, one: &str, other: &str) -> Line {
    let swap = |option: Option<String>| {
        let option = option.or_else(|| topic.missing().map(str::to_owned))?;
        let option = if option == one {
            other.to_owned()
        } else if option == other {
            one.to_owned()
        } else {
            option
        };
        (Some(&*option) != topic.missing()).then_some(option)
    };
    let mut line = line.clone();
    let is_accepted = line.decision == Some(Decision::Accepted);
    let of_accepted = topic <= Topic::Legal || topic >= Topic::Reviews;
    if is_accepted != of_accepted {
        return line;
    }
    match topic {
        Topic::AcceptedMonths | Topic::NotAcceptedMonths => {
            let month = swap(Some(line.came_on.month().iso())).expect("a month");
            // Support began, and ended, in the quarter all the same.
            let moved = day(&format!("{month}-01"));
            (line.came_on, line.begun_on, line.ended_on) = (moved, line.begun_on.map(|_| moved), line.ended_on.map(|_| moved));
        }
        Topic::AcceptedCameBy => {
            let how = swap(Some(line.how.name().to_owned()));
            line.how = [How::Packet].into_iter().chain(How::BY_HAND).find(|known| Some(known.name()) == how.as_deref()).expect("a way");
        }
        Topic::AcceptedByArea | Topic::NotAcceptedByArea => line.area = swap(Some(line.area)).expect("an area"),
        Topic::Gender => line.facts.gender = swap(line.facts.gender),
        Topic::Age => {
            let bands = [("18_24", 20), ("25_34", 30), ("35_44", 40), ("45_54", 50), ("55_over", 60)];
            let band = line.facts.age.and_then(|age| bands.iter().find(|(_, of)| *of == age)).map(|(band, _)| (*band).to_owned());
            let band = swap(band);
            line.facts.age = bands.iter().find(|(name, _)| Some(*name) == band.as_deref()).map(|(_, age)| *age);
        }
        Topic::Housing => line.facts.housing = swap(line.facts.housing),
        Topic::Employment => line.facts.employment = swap(line.facts.employment),
        Topic::Education => line.facts.education = swap(line.facts.education),
        Topic::English => line.facts.english = swap(line.facts.english),
        Topic::Legal => {
            let needed = line.facts.legal.map(|needed| if needed { "needed" } else { "not_needed" }.to_owned());
            line.facts.legal = swap(needed).map(|needed| needed == "needed");
        }
        Topic::NotAccepted => {
            let is = match (line.decision, &*line.reasons) {
                (Some(Decision::DeclinedByService), [reason]) => name_of(reason),
                (Some(Decision::DeclinedByService), _) => SEVERAL_REASONS.to_owned(),
                (Some(decision), _) => name_of(&decision),
                (None, _) => "undecided".to_owned(),
            };
            let is = swap(Some(is)).expect("an outcome");
            line.reasons = DeclineReason::ALL.into_iter().filter(|reason| is == SEVERAL_REASONS || is == name_of(reason)).collect();
            let decision = Decision::ALL.into_iter().find(|decision| is == name_of(decision));
            line.decision = if line.reasons.is_empty() { decision } else { Some(Decision::DeclinedByService) };
        }
        Topic::Reviews if line.begun_on.is_some() => {
            let scores = line.reviews.first().and_then(|review| review.scores.clone());
            let is = match &*line.reviews {
                [] => "not_made",
                _ if scores.is_some() => "done",
                _ => "could_not_contact",
            };
            let is = swap(Some(is.to_owned())).expect("an outcome");
            let scores = (is == "done").then(|| scores.unwrap_or_default());
            line.reviews.clear();
            line.reviews.extend((is != "not_made").then_some(ReviewLine { point: Point::Start, on: line.came_on, scores }));
        }
        Topic::Exits => {
            let reason = swap(line.exit.map(|reason| reason.name().to_owned()));
            line.exit = ExitReason::ALL.into_iter().find(|known| Some(known.name()) == reason.as_deref());
        }
        topic if topic.is_change() => {
            let domain = Domain::ALL.into_iter().find(|domain| topic.name().ends_with(domain.name()));
            let Some(scores) = line.reviews.first_mut().and_then(|review| review.scores.as_mut()) else { return line };
            let score = match (topic, domain) {
                (Topic::ChangeFeelsSafe, _) => scores.safety,
                (Topic::ChangeFeelsHope, _) => scores.hope,
                (_, Some(domain)) => scores.domains.get(&domain).copied(),
                (_, None) => None,
            };
            let is = swap(score.map(|score| ["worse", "same", "better"][usize::from(score) - 2].to_owned()));
            let score =
                is.and_then(|is| ["worse", "same", "better"].iter().zip(2..).find(|(name, _)| **name == is).map(|(_, score)| score));
            match (topic, domain, score) {
                (Topic::ChangeFeelsSafe, ..) => scores.safety = score,
                (Topic::ChangeFeelsHope, ..) => scores.hope = score,
                (_, Some(domain), Some(score)) => _ = scores.domains.insert(domain, score),
                (_, Some(domain), None) => _ = scores.domains.remove(&domain),
                (_, None, _) => {}
            }
        }
        _ => {}
    }
    line
}

/// As it is written in files.
fn name_of(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).expect("it is a name")
}
