//! Figures for the desk itself, and what is still open before a data return is made, as the page asks for them.

use crate::keeper::Page;
use crate::register::told;
use onward::messages::{KeeperReply, KeeperRequest, LINES_A_PAGE, OpenedEntry, Packed, RegisterRequest, StillOpen};
use onward::notes::{Decision, DeclineReason};
use onward::register::{Asked, Day, Figures, Period, Step, Told, Topic, What};

const TODAY: &str = "2026-03-04";

fn day(iso: &str) -> Day {
    Day::from_iso(iso).expect("a day")
}

fn asks(page: &mut Page, request: RegisterRequest) -> KeeperReply {
    page.ask(KeeperRequest::Register(request))
}

fn entry(reply: KeeperReply) -> OpenedEntry {
    match reply {
        KeeperReply::Entry(entry) => entry.read().expect("an entry"),
        other => panic!("not {other:?}"),
    }
}

fn adds(page: &mut Page, told: &Told, on: &str) -> OpenedEntry {
    entry(asks(page, RegisterRequest::Add { told: Packed::of(told), on: day(on), today: day(TODAY) }))
}

fn writes(page: &mut Page, opened: &OpenedEntry, on: &str, what: &What) -> OpenedEntry {
    let (id, base) = (opened.entry.id.clone(), opened.revision);
    let what = Packed::of(what);
    entry(asks(page, RegisterRequest::Write { id, base, on: day(on), replaces: Vec::new(), what, today: day(TODAY) }))
}

fn decided(decision: Decision, reasons: Vec<DeclineReason>) -> What {
    What::Decided { decision, reasons, signposted: String::new() }
}

fn still_open(page: &mut Page, asked: &Asked) -> StillOpen {
    match asks(page, RegisterRequest::StillOpen { asked: asked.clone(), today: day(TODAY) }) {
        KeeperReply::StillOpen(open) => open.read().expect("what is open"),
        other => panic!("not {other:?}"),
    }
}

fn figures(page: &mut Page, asked: &Asked) -> Figures {
    let areas = vec!["leeds".to_owned(), "derby".to_owned()];
    match asks(page, RegisterRequest::Figures { asked: asked.clone(), areas }) {
        KeeperReply::Figures(figures) => figures.read().expect("figures"),
        other => panic!("not {other:?}"),
    }
}

#[test]
fn the_desk_sees_how_many_were_rejected_and_why_and_what_is_still_open() {
    let mut page = Page::of("Leeds City Council");
    let winter = Asked { period: Period::quarter_of(day("2026-02-01")), area: None };
    let noor = adds(&mut page, &told("Noor"), "2026-02-01");
    let noor = writes(&mut page, &noor, "2026-02-02", &decided(Decision::Accepted, Vec::new()));
    writes(&mut page, &noor, "2026-02-20", &What::Reached { step: Step::SupportStarted, words: String::new() });
    let lina = adds(&mut page, &told("Lina"), "2026-02-03");
    writes(&mut page, &lina, "2026-02-04", &decided(Decision::DeclinedByService, vec![DeclineReason::NoAccommodation]));
    adds(&mut page, &told("Sara"), "2026-02-05");
    let derby = adds(&mut page, &Told { area: "derby".into(), ..told("Amal") }, "2026-02-06");
    adds(&mut page, &told("Hana"), "2025-12-31");

    let all = figures(&mut page, &winter);
    let came = all.table(Topic::Referrals);
    assert_eq!((came.total(), came.count("accepted"), came.count("declined_by_service"), came.count("undecided")), (4, 1, 1, 2));
    assert_eq!(all.table(Topic::Reasons).count("no_accommodation"), 1, "small numbers are not hidden");
    assert_eq!(all.table(Topic::Reviews).count("not_made"), 1);
    let leeds = Asked { area: Some("leeds".into()), ..winter.clone() };
    assert_eq!(figures(&mut page, &leeds).table(Topic::Referrals).total(), 3);

    // The review at the start was due twelve days ago.
    let open = still_open(&mut page, &winter);
    assert_eq!((open.undecided, open.reviews), (2, 1));
    let names: Vec<_> = open.lines.iter().map(|found| found.line.name.as_str()).collect();
    assert_eq!(names, ["Noor", "Sara", "Amal"], "in the order in which they came");
    let open = still_open(&mut page, &leeds);
    assert_eq!((open.undecided, open.lines.iter().any(|found| found.id == derby.entry.id)), (1, false));
    let autumn = Asked { period: winter.period.before(), area: None };
    assert_eq!(still_open(&mut page, &autumn).undecided, 1, "the day before the period is in the one before");
}

#[test]
fn what_is_open_is_counted_whole_and_listed_in_part() {
    let mut page = Page::of("Leeds City Council");
    for number in 0..=LINES_A_PAGE {
        adds(&mut page, &told(&format!("Person {number}")), "2026-02-05");
    }
    let open = still_open(&mut page, &Asked { period: Period::quarter_of(day("2026-02-01")), area: None });
    assert_eq!((open.undecided, open.lines.len()), (LINES_A_PAGE + 1, LINES_A_PAGE));
}
