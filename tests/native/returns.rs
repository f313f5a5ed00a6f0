//! The data return: that it says what the evaluation published, hides what is small, and stays as it was made.

use crate::cohort::{LEEDS_UNDATED, PILOTS, SLUGS, cohort, day, lines};
use onward::register::{
    Areas, Asked, Barrier, Day, Figures, How, Line, NEED_A_HOME, NOT_FLUENT, NotReturned, OTHER_AREA, Period, Point, Returned,
    ReturnedTable, ReviewLine, Scores, Sharing, Topic,
};
use std::fmt::Write;
use std::time::{Duration, Instant};

/// All figures of the pilots, nothing hidden.
fn figures(area: Option<&str>) -> Figures {
    Figures::of(&lines(), day(PILOTS.0), day(PILOTS.1), area.map_or(Areas::All(&SLUGS), Areas::One))
}

/// A share as the evaluation prints it: whole percent, with its base.
fn percent(figures: &Figures, topic: Topic, options: &[&str]) -> (u32, u32) {
    let table = figures.table(topic);
    assert!(options.iter().all(|option| table.cells.iter().any(|cell| cell.option == *option)), "{topic:?} has no {options:?}");
    ((table.permille(options).expect("of somebody") + 5) / 10, table.base())
}

#[test]
fn referrals_are_those_of_section_3_2_and_4_4() {
    let figures = figures(None);
    let referrals = figures.table(Topic::Referrals);
    assert_eq!((referrals.total(), referrals.count("accepted"), referrals.count("declined_by_service")), (173, 143, 30));
    let sharing = figures.table(Topic::Sharing);
    assert_eq!((sharing.total(), sharing.not_shared, sharing.count("agreed")), (143, 51, 92));
    let accepted = figures.table(Topic::AcceptedByArea);
    let areas = ["leeds", "birmingham", "derby", "croydon"].map(|area| accepted.count(area));
    assert_eq!((areas, accepted.total()), ([60, 37, 16, 12], 143));
    let rejected = figures.table(Topic::NotAcceptedByArea);
    assert_eq!((rejected.count("croydon"), rejected.total()), (13, 30));
    let only = |area: &str| accepted.count(area) < rejected.count(area);
    assert_eq!(accepted.cells.iter().filter(|cell| only(&cell.option)).count(), 1, "Croydon is the only one to reject more");
    let reasons = figures.table(Topic::Reasons);
    let named: Vec<&str> = reasons.cells.iter().filter(|cell| cell.count > 0).map(|cell| &*cell.option).collect();
    assert_eq!(named, ["no_recourse_budget", "no_accommodation", "waiting_for_decision", "beyond_capacity"]);
}

/// Figure 3 leaves out those in Leeds whose date was not provided: here they are all those that came in the last month.
#[test]
fn months_are_those_of_figure_3() {
    let leeds = figures(Some("leeds"));
    let months = leeds.table(Topic::AcceptedMonths);
    let undated = months.count(&day(LEEDS_UNDATED.1).month().iso());
    assert_eq!((months.total(), months.total() - undated), (60, 51));
    let cumulative = |area| figures(Some(area)).table(Topic::AcceptedMonths).total();
    assert_eq!(["birmingham", "derby"].map(cumulative), [37, 16]);
    let first = |area| {
        let figures = figures(Some(area));
        figures.table(Topic::AcceptedMonths).cells.iter().find(|cell| cell.count > 0).map(|cell| cell.option.clone()).expect("one")
    };
    assert_eq!((&*first("leeds"), &*first("redbridge")), ("2018-06", "2019-04"));
    for area in ["birmingham", "croydon", "derby", "nottingham"] {
        assert!(("2018-06".to_owned().."2019-04".to_owned()).contains(&first(area)), "{area}");
    }
}

#[test]
fn shares_are_those_of_sections_4_4_to_4_7() {
    use Topic::*;
    let figures = figures(None);
    for (topic, option, published) in [
        (Gender, "male", (67, 90)),
        (Age, "18_24", (11, 88)),
        (Age, "25_34", (35, 88)),
        (Age, "35_44", (25, 88)),
        (Housing, "local_authority_accommodation", (26, 84)),
        (Housing, "living_with_friends_or_family", (10, 84)),
        (Housing, "private_rented", (7, 84)),
        (Housing, "currently_rough_sleeping", (5, 84)),
        (Employment, "unemployed_unable", (45, 84)),
        (Employment, "unemployed_able_wants", (38, 84)),
        (Employment, "employed_part_time", (10, 84)),
        (Employment, "employed_full_time", (4, 84)),
        (Employment, "unemployed_able_does_not_want", (4, 84)),
        (Education, "able_and_wants", (33, 82)),
        (Education, "not_able", (32, 82)),
        (Education, "able_and_does_not_want", (22, 82)),
        (Education, "in_education_or_training", (13, 82)),
        (Legal, "needed", (25, 88)),
        (Exits, "end_of_agreement", (54, 50)),
        (Exits, "no_longer_required", (28, 50)),
    ] {
        assert_eq!(percent(&figures, topic, &[option]), published, "{topic:?} {option}");
    }
    let housing = figures.table(Housing);
    let counts = NEED_A_HOME.map(|kind| housing.count(kind));
    assert_eq!(counts, [44, 8, 4]);
    assert_eq!(percent(&figures, Housing, &NEED_A_HOME), (67, 84));
    assert_eq!(percent(&figures, English, &NOT_FLUENT), (77, 86));
    let ended = figures.table(Ended);
    assert_eq!((ended.not_specified, ended.base(), ended.total()), (42, 50, 143));
    let rounded = |some: u32, all: u32| (some * 200 + all) / (all * 2);
    assert_eq!((rounded(42, 92), rounded(51, 143)), (46, 36));
    let returned = figures.suppressed();
    let returned = |topic| returned.iter().find(|table| table.topic == topic).expect("it leaves");
    assert_eq!(returned(English).permille(&NOT_FLUENT), Some(767));
    assert_eq!(returned(Housing).permille(&NEED_A_HOME), None, "those who sleep rough are four");
    // What is missing is counted, in each table.
    for (topic, missing) in [(Gender, 2), (Age, 4), (Housing, 8), (Employment, 8), (Education, 10), (English, 6), (Legal, 4)] {
        let table = figures.table(topic);
        assert_eq!((table.not_specified, table.not_shared, table.total()), (missing, 51, 143), "{topic:?}");
    }
}

#[test]
fn about_half_came_as_packets() {
    let stories = cohort();
    let sent = stories.iter().filter(|story| story.sent.is_some()).count();
    assert_eq!((sent, stories.len()), (87, 173));
    let came = figures(None);
    let how = |how: How| came.table(Topic::CameBy).count(how.name());
    assert_eq!((how(How::Packet), how(How::Phone), how(How::Paper), how(How::Email), how(How::InPerson)), (87, 22, 22, 21, 21));
}

/// A table on one line: `*` is hidden.
fn shown(table: &ReturnedTable) -> String {
    let Some(total) = table.total else { return format!("{}: withheld", table.topic.name()) };
    let mut line = format!("{} {total}:", table.topic.name());
    for cell in &table.cells {
        let count = cell.count.map_or_else(|| "*".to_owned(), |count| count.to_string());
        _ = write!(line, " {} {count},", cell.option);
    }
    line.pop();
    line + &table.base.map_or_else(String::new, |base| format!("; of {base}"))
}

const SHOWN: &str = include_str!("returns.txt");

/// The pilots' return, for all their days and for a quarter: which cells are shown. What is not in the file is hidden, and the rule is tested by itself.
#[test]
fn the_return_shows_exactly_what_it_may() {
    let list = |tables: &[ReturnedTable]| tables.iter().map(|table| shown(table) + "\n").collect::<String>();
    let quarter = made(&lines(), quarter(2019, 2), &[]).expect("it is over");
    let shown = format!("All days\n\n{}\nThe second quarter of 2019\n\n{}", list(&figures(None).suppressed()), list(quarter.tables()));
    if std::env::var_os("ONWARD_WRITE").is_some() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/native/returns.txt");
        std::fs::write(path, &shown).expect("the folder is there");
    }
    assert!(shown == SHOWN, "run with ONWARD_WRITE=1 to write it again:\n{shown}");
}

#[test]
fn whoever_is_with_fewer_than_four_others_is_not_told_of() {
    let tables = |count: usize| {
        let lines = vec![line(day("2019-05-01")); count];
        made(&lines, quarter(2019, 2), &[]).expect("it is over").tables().to_vec()
    };
    assert!(tables(4).iter().all(ReturnedTable::is_withheld));
    let of_five: Vec<Topic> = tables(5).iter().filter(|table| !table.is_withheld()).map(|table| table.topic).collect();
    assert_eq!(of_five, Topic::ALL.into_iter().filter(|topic| topic.is_returned() && *topic <= Topic::Legal).collect::<Vec<_>>());
}

#[test]
fn the_areas_named_do_not_depend_on_who_came() {
    let areas = |lines: &[Line]| {
        let returned = made(lines, quarter(2019, 2), &[]).expect("it is over");
        let table = returned.tables().iter().find(|table| table.topic == Topic::NotAcceptedByArea).expect("it is there").clone();
        table.cells.into_iter().map(|cell| cell.option).collect::<Vec<_>>()
    };
    assert_eq!((areas(&[]), areas(&lines())), (SLUGS.map(str::to_owned).to_vec(), SLUGS.map(str::to_owned).to_vec()));
    let elsewhere = Line { area: "york".to_owned(), ..line(day("2018-05-01")) };
    assert_eq!(areas(&[elsewhere]).last().map(String::as_str), Some(OTHER_AREA), "also if they came in another quarter");
}

fn quarter(year: u16, quarter: u8) -> Asked {
    Asked { period: Period::Quarter { year, quarter }, area: None }
}

fn made(lines: &[Line], asked: Asked, earlier: &[Returned]) -> Result<Returned, NotReturned> {
    Returned::make(lines, asked, &SLUGS, day("2020-06-01"), earlier)
}

#[test]
fn a_period_must_be_over() {
    let lines = lines();
    let on = |today: &str| Returned::make(&lines, quarter(2019, 1), &SLUGS, day(today), &[]).map(|returned| returned.made_on());
    assert_eq!(on("2019-03-31"), Err(NotReturned::NotOver { last: day("2019-03-31") }));
    assert_eq!(on("2019-04-01"), Ok(day("2019-04-01")));
}

#[test]
fn what_was_returned_stays_as_it_was() {
    let mut lines = lines();
    let first = made(&lines, quarter(2019, 1), &[]).expect("it is over");
    lines.truncate(20);
    assert_ne!(made(&lines, quarter(2019, 1), &[]).expect("it is over").tables(), first.tables());
    let again = Returned::make(&lines, quarter(2019, 1), &SLUGS, day("2020-07-01"), std::slice::from_ref(&first));
    assert_eq!(again, Ok(first.clone()), "made on its own day too");
    assert_eq!(serde_json::from_str::<Returned>(&first.to_json()).expect("it is read again"), first);
    let longer = first.to_json().replacen('{', "{\"more\":1,", 1);
    assert!(serde_json::from_str::<Returned>(&longer).is_err());
}

#[test]
fn no_two_returns_can_be_subtracted() {
    let lines = lines();
    let year = |area: Option<&str>| Asked { period: Period::FinancialYear { year: 2018 }, area: area.map(str::to_owned) };
    let first = made(&lines, quarter(2019, 1), &[]).expect("it is over");
    let earlier = [first.clone()];
    let overlaps = Err(NotReturned::Overlaps { with: first.asked().clone() });
    assert_eq!(made(&lines, year(None), &earlier), overlaps, "the year has the quarter in it");
    assert_eq!(made(&lines, year(Some("leeds")), &earlier), overlaps, "an area is in all areas");
    assert!(made(&lines, quarter(2019, 2), &earlier).is_ok(), "the next quarter");
    assert!(made(&lines, quarter(2018, 4), &earlier).is_ok(), "the one before");
    let leeds = [made(&lines, year(Some("leeds")), &[]).expect("it is over")];
    assert!(made(&lines, year(Some("derby")), &leeds).is_ok(), "two areas have nobody in common");
    assert!(made(&lines, year(None), &leeds).is_err());
}

/// Somebody who came on a day, was accepted and shares.
fn line(came_on: Day) -> Line {
    let mut line = lines().swap_remove(0);
    (line.came_on, line.sharing, line.begun_on, line.ended_on, line.exit) = (came_on, Sharing::Yes, None, None, None);
    line.reviews.clear();
    line
}

#[test]
fn each_day_is_in_one_month_of_one_period() {
    let (first, last) = Period::Quarter { year: 2020, quarter: 1 }.days();
    // A leap day, the days on which the clocks went forward, and the ends.
    let days =
        ["2019-12-31", "2020-01-01", "2020-01-31", "2020-02-29", "2020-03-01", "2020-03-28", "2020-03-29", "2020-03-31", "2020-04-01"];
    let lines: Vec<Line> = days.iter().map(|on| line(day(on))).collect();
    let figures = Figures::of(&lines, first, last, Areas::All(&SLUGS));
    let months: Vec<(&str, u32)> = figures.table(Topic::Months).cells.iter().map(|cell| (&*cell.option, cell.count)).collect();
    assert_eq!(months, [("2020-01", 2), ("2020-02", 1), ("2020-03", 4)]);
}

/// Reviews are due three months on: of 30 November on the leap day, and of a day in a month that is too short on its last.
#[test]
fn a_review_counts_in_the_period_in_which_it_was_due() {
    let reviews = |begun: &str, ended: Option<&str>, review: Option<Option<Scores>>| {
        let mut line = line(day(begun));
        (line.begun_on, line.ended_on) = (Some(day(begun)), ended.map(day));
        line.reviews.extend(review.map(|scores| ReviewLine { point: Point::Months3, on: day("2020-06-01"), scores }));
        let (first, last) = Period::Quarter { year: 2020, quarter: 1 }.days();
        let figures = Figures::of(&[line], first, last, Areas::All(&SLUGS));
        let cells: Vec<u32> = figures.table(Topic::Reviews).cells.iter().map(|cell| cell.count).collect();
        (cells, figures.table(Topic::ChangeMoney).total())
    };
    assert_eq!(reviews("2019-11-30", None, None), (vec![0, 0, 1], 0), "due on 29 February");
    assert_eq!(reviews("2019-11-30", None, Some(Some(Scores::default()))), (vec![1, 0, 0], 1), "made, if late");
    assert_eq!(reviews("2019-11-30", None, Some(None)), (vec![0, 1, 0], 0));
    assert_eq!(reviews("2019-11-30", Some("2020-02-29"), None), (vec![0, 0, 0], 0), "support had ended");
    assert_eq!(reviews("2019-11-30", Some("2020-03-01"), None), (vec![0, 0, 1], 0), "it ended a day later");
    assert_eq!(reviews("2019-12-31", None, None), (vec![0, 0, 1], 0), "due on 31 March");
    assert_eq!(reviews("2020-01-01", None, None), (vec![0, 0, 1], 0), "the first review is due on the day itself");
    assert_eq!(reviews("2019-04-01", None, None), (vec![0, 0, 1], 0), "nine months after");
    assert_eq!(reviews("2019-03-31", None, None), (vec![0, 0, 0], 0), "that was a day before");
    assert_eq!(reviews("2020-04-01", None, None), (vec![0, 0, 0], 0), "a day after");
}

#[test]
fn a_return_is_a_sheet() {
    let returned = made(&lines(), Asked { period: Period::FinancialYear { year: 2019 }, area: None }, &[]).expect("it is over");
    let csv = returned.to_csv(&|key| format!("={key}, \"so\""), &|slug| format!("@{slug}"));
    let rows = csv.strip_prefix('\u{feff}').expect("a mark, for Excel").strip_suffix("\r\n").expect("a last line end");
    for row in rows.split("\r\n") {
        let fields = fields(row);
        assert_eq!(fields.len(), 5, "{row}");
        assert!(fields.iter().all(|field| !field.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{row}");
    }
    let row = |topic: &str, cell: &str| {
        rows.split("\r\n").map(fields).find(|row| row[0].contains(topic) && row[1].contains(cell)).expect("a row")
    };
    let housing = returned.tables().iter().find(|table| table.topic == Topic::Housing).expect("it is there");
    let cell = housing.cells.iter().find(|cell| cell.option == "temporary_accommodation").expect("it is there");
    let (count, permille, base) = (cell.count.expect("shown"), cell.permille.expect("shown"), housing.base.expect("shown"));
    let written = row("return-housing", "o-housing_now-temporary_accommodation");
    assert_eq!(written[2..], [count.to_string(), format!("{}.{}", permille / 10, permille % 10), base.to_string()]);
    let hidden = row("return-housing", "o-housing_now-currently_rough_sleeping");
    assert_eq!(hidden[2..], ["'=return-hidden, \"so\"".to_owned(), String::new(), String::new()]);
}

/// The fields of a line of CSV (RFC 4180).
fn fields(row: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut is_quoted = false;
    let mut letters = row.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => fields.last_mut().expect("one").extend(letters.next()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => fields.push(String::new()),
            letter => fields.last_mut().expect("one").push(letter),
        }
    }
    fields
}

/// The figure to reach is two seconds in a browser (issue 6); natively and not optimised it must be far from that.
#[test]
fn five_thousand_lines_are_returned_at_once() {
    let cohort = lines();
    let lines: Vec<Line> = cohort.iter().cycle().take(5_000).cloned().collect();
    let start = Instant::now();
    let returned = made(&lines, Asked { period: Period::FinancialYear { year: 2018 }, area: None }, &[]).expect("it is over");
    let took = start.elapsed();
    println!("{} tables of 5,000 lines in {took:?}", returned.tables().len());
    assert!(took < Duration::from_secs(1), "{took:?}");
}

#[cfg(feature = "schema")]
#[test]
fn the_published_schema_is_the_type() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/public/return-1.schema.json");
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(Returned)).expect("it is plain") + "\n";
    if std::env::var_os("ONWARD_WRITE").is_some() {
        std::fs::write(path, &schema).expect("the folder is there");
    }
    let published = std::fs::read_to_string(path).unwrap_or_default();
    assert!(published == schema, "run with ONWARD_WRITE=1 to write it again");
}

/// What got in the way is counted for whoever shares, each thing once a person, and leaves in no return.
#[test]
fn what_got_in_the_way_is_counted_for_the_desk_alone() {
    let hindered =
        |barriers: &[Barrier], sharing| Line { hindered: barriers.iter().copied().collect(), sharing, ..line(day("2020-01-10")) };
    let lines = [
        hindered(&[Barrier::NoHome, Barrier::Waiting], Sharing::Yes),
        hindered(&[Barrier::Waiting], Sharing::Yes),
        hindered(&[Barrier::Waiting], Sharing::No),
        hindered(&[], Sharing::Yes),
    ];
    let (first, last) = Period::Quarter { year: 2020, quarter: 1 }.days();
    let figures = Figures::of(&lines, first, last, Areas::All(&SLUGS));
    let table = figures.table(Topic::Hindered);
    assert_eq!((table.count("barrier_waiting"), table.count("barrier_no_home"), table.total()), (2, 1, 3));
    assert_eq!(table.cells.len(), Barrier::ALL.len());
    assert!(!Topic::Hindered.is_returned());
}
