//! How the scores have changed: a small chart of each, the change in words, and the same as a table.
//!
//! Accessibility: the chart only repeats what the words and the table say, so it is passed over; time goes from left to right in every
//! language, and the days under it stand in their own direction.

use super::desk::Desk;
use super::words::point_key;
use crate::register::{Course, Day, Entry, Progress, Scale, When};
use crate::ui::components::details::details;
use crate::ui::state::moment::day_in_words;
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;

/// The chart's own units: its width and height, and how far its points stay from its edges.
const WIDTH: u32 = 240;
const HEIGHT: u32 = 96;
const BESIDE: u32 = 16;
const ABOVE: u32 = 28;
const BELOW: u32 = 12;

/// Two points stand at least so far apart, where there is room: their numbers must not touch.
const APART: u32 = 28;

/// All charts; nothing while nothing was scored.
pub fn change(desk: Desk) -> AnyView {
    let progress = Memo::new(move |_| desk.entry.with(|opened| opened.as_ref().map(|opened| Entry::progress(&opened.entry))));
    (move || {
        let Progress { moments, courses } = progress.get()?;
        if courses.is_empty() {
            return None;
        }
        let charts = courses.into_iter().map(|course| one(&moments, &course)).collect_view();
        Some(view! {
            <section class="section" aria-labelledby="register-change">
                <h2 id="register-change">{t("register-change")}</h2>
                <p>{t("register-change.lead")}</p>
                <div class="score__all">{charts}</div>
            </section>
        })
    })
    .into_any()
}

/// The message of what is scored.
pub fn scale_key(scale: Scale) -> String {
    match scale {
        Scale::Domain(domain) => ["register-domain-", domain.name()].concat(),
        Scale::Safety => "register-scale-safety".to_owned(),
        Scale::Hope => "register-scale-hope".to_owned(),
    }
}

fn when_key(when: When) -> String {
    match when {
        When::Came => "register-when-came".to_owned(),
        When::Reviewed(point) => point_key(point),
        When::Ended => "register-when-ended".to_owned(),
    }
}

/// How it has changed, in words; tracked.
fn said(tongue: Tongue, course: &Course) -> String {
    match course.change() {
        Some((first, last, change)) => {
            tongue.text_with(&["register-change-", change.name()].concat(), &[("first", &first.to_string()), ("last", &last.to_string())])
        }
        None => {
            let score = course.points.iter().flatten().next().map(u8::to_string).unwrap_or_default();
            tongue.text_with("register-change-one", &[("score", &score), ("most", &course.scale.ends().1.to_string())])
        }
    }
}

/// A score: in words, and as a chart once there is something to compare.
fn one(moments: &[(Day, When)], course: &Course) -> AnyView {
    let tongue = Tongue::here();
    let all: Vec<Day> = moments.iter().map(|(on, _)| *on).collect();
    let (first, last) = (all.first().copied(), all.last().copied().filter(|_| all.len() > 1));
    let under = move |day: Option<Day>| day.map(|day| view! { <span dir="auto">{move || day_in_words(tongue, day)}</span> });
    let words = course.clone();
    view! {
        <section class="score">
            <h3 class="score__name">{tk(scale_key(course.scale))}</h3>
            <p>{move || said(tongue, &words)}</p>
            {last.map(|_| view! {
                {chart(&all, course)}
                <p class="score__days muted" dir="ltr">{under(first)}{under(last)}</p>
                <div class="no-print">{details(t("register-change-table"), table(moments, course))}</div>
            })}
        </section>
    }
    .into_any()
}

fn chart(days: &[Day], course: &Course) -> AnyView {
    let places = places(days, course);
    let number = |&(x, y, point): &(u32, u32, u8)| {
        view! { <text class="score__number" text-anchor="middle" x=x.to_string() y=(y - 9).to_string()>{point.to_string()}</text> }
    };
    let dot = |&(x, y, _): &(u32, u32, u8)| view! { <circle class="score__point" cx=x.to_string() cy=y.to_string() r="4"></circle> };
    let known = || places.iter().flatten();
    let (top, bottom) = (ABOVE.to_string(), (HEIGHT - BELOW).to_string());
    view! {
        <svg class="score__chart" viewBox=format!("0 0 {WIDTH} {HEIGHT}") aria-hidden="true" focusable="false">
            <path class="score__ends" d=format!("M0 {top}H{WIDTH}M0 {bottom}H{WIDTH}")></path>
            <path class="score__line" d=line(&places)></path>
            {known().map(dot).collect_view()}
            {known().map(number).collect_view()}
        </svg>
    }
    .into_any()
}

/// Where each point stands, with its number. Days are as far apart as they are, but for those that would touch.
fn places(days: &[Day], course: &Course) -> Vec<Option<(u32, u32, u8)>> {
    let (least, most) = course.scale.ends();
    let span = |from: Option<&Day>, to: Option<&Day>| from.zip(to).map_or(0, |(from, to)| from.days_until(*to)).unsigned_abs();
    let all = span(days.first(), days.last());
    let room = WIDTH - 2 * BESIDE;
    let gaps = u32::try_from(days.len().saturating_sub(1)).unwrap_or(u32::MAX);
    let apart = room.checked_div(gaps).unwrap_or_default().min(APART);
    let free = room - apart * gaps;
    let x = |number: u32, day: &Day| {
        if gaps == 0 {
            return WIDTH / 2;
        }
        BESIDE + number * apart + (span(days.first(), Some(day)) * free).checked_div(all).unwrap_or_default()
    };
    let y = |point: u8| {
        let up = u32::from(point.clamp(least, most) - least) * (HEIGHT - ABOVE - BELOW) / u32::from(most - least);
        HEIGHT - BELOW - up
    };
    (0..).zip(days).zip(&course.points).map(|((number, day), point)| point.map(|point| (x(number, day), y(point), point))).collect()
}

/// From each point to the next. Where one was left out the line is broken: nobody knows what was between.
fn line(places: &[Option<(u32, u32, u8)>]) -> String {
    let pairs = places.windows(2).filter_map(|pair| Some((pair[0]?, pair[1]?)));
    pairs.map(|((x, y, _), (to_x, to_y, _))| format!("M{x} {y}L{to_x} {to_y}")).collect()
}

fn table(moments: &[(Day, When)], course: &Course) -> AnyView {
    let tongue = Tongue::here();
    let row = |((on, when), point): (&(Day, When), &Option<u8>)| {
        let (on, when) = (*on, *when);
        let score = match point {
            Some(point) => view! { <td class="return__number">{point.to_string()}</td> }.into_any(),
            None => view! { <td class="muted">{t("register-not-scored")}</td> }.into_any(),
        };
        view! {
            <tr>
                <th scope="row">{move || day_in_words(tongue, on)}</th>
                <td>{tk(when_key(when))}</td>
                {score}
            </tr>
        }
    };
    let rows = moments.iter().zip(&course.points).map(row).collect_view();
    view! {
        <table class="return__table">
            <caption class="return__title">{tk(scale_key(course.scale))}</caption>
            <thead>
                <tr>
                    <th scope="col">{t("register-change-day")}</th>
                    <th scope="col">{t("register-change-when")}</th>
                    <th scope="col">{t("register-change-score")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::register::Domain;

    fn days(all: &[&str]) -> Vec<Day> {
        all.iter().filter_map(|iso| Day::from_iso(iso)).collect()
    }

    fn course(points: &[Option<u8>]) -> Course {
        Course { scale: Scale::Domain(Domain::Housing), points: points.to_vec() }
    }

    #[test]
    fn time_goes_to_the_right_and_better_is_higher() {
        let places = places(&days(&["2026-01-01", "2026-01-11", "2026-04-11"]), &course(&[Some(1), Some(3), Some(5)]));
        let [Some((x, y, _)), Some((x2, y2, _)), Some((x3, y3, _))] = places[..] else { panic!("three points") };
        assert!(x < x2 && x2 < x3 && y > y2 && y2 > y3);
        assert!(x3 - x2 > 3 * (x2 - x), "ten days and ninety");
        assert_eq!((x, x3, y, y3), (BESIDE, WIDTH - BESIDE, HEIGHT - BELOW, ABOVE));
        assert_eq!(line(&places).matches('M').count(), 2);
    }

    #[test]
    fn points_of_one_day_and_of_many_stay_apart_and_within() {
        let same = places(&days(&["2026-01-01", "2026-01-01"]), &course(&[Some(2), Some(2)]));
        let [Some((x, ..)), Some((x2, ..))] = same[..] else { panic!("two points") };
        assert_eq!(x2 - x, APART);
        let many = places(&vec![days(&["2026-01-01"])[0]; 40], &course(&[Some(2); 40]));
        let xs: Vec<u32> = many.iter().flatten().map(|(x, ..)| *x).collect();
        assert!(xs.windows(2).all(|pair| pair[0] < pair[1]) && xs[39] <= WIDTH - BESIDE);
    }

    #[test]
    fn one_point_has_no_line_none_is_nothing_and_a_gap_breaks_it() {
        let one = places(&days(&["2026-01-01"]), &course(&[Some(4)]));
        assert_eq!((one.len(), line(&one)), (1, String::new()));
        assert!(matches!(one[..], [Some((x, ..))] if x == WIDTH / 2), "in the middle");
        assert!(places(&[], &course(&[])).is_empty());
        let gap = places(&days(&["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"]), &course(&[Some(1), None, Some(2), Some(2)]));
        assert_eq!((line(&gap).matches('M').count(), gap[1]), (1, None));
    }
}
