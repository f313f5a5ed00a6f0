//! The pilots' people, made up, through the keeper: signed packets that are verified again, what was told by hand, decisions, reviews and
//! exits as requests of a page; the return that it keeps is the one that is reckoned from the deeds alone.

use crate::cohort::{SLUGS, cohort, day, lines};
use crate::keeper::Page;
use crate::vault::now;
use onward::messages::{Failure, Find, KeeperReply, KeeperRequest, OpenedEntry, Packed, RegisterRequest};
use onward::register::{Asked, Day, Deed, NotReturned, Period, Returned, What};
use onward::seal::{SigningIdentity, sign};
use rand_core::OsRng;
use std::collections::BTreeMap;

const TODAY: &str = "2026-03-04";

fn asked(page: &mut Page, request: RegisterRequest, file: Option<Vec<u8>>) -> KeeperReply {
    now(page.0.answer(KeeperRequest::Register(request), file))
}

fn entry(reply: KeeperReply) -> OpenedEntry {
    match reply {
        KeeperReply::Entry(entry) => entry.read().expect("an entry"),
        other => panic!("not {other:?}"),
    }
}

fn returns(reply: KeeperReply) -> Vec<Returned> {
    match reply {
        KeeperReply::Returns(returns) => returns.read().expect("returns"),
        other => panic!("not {other:?}"),
    }
}

fn make(period: Period) -> RegisterRequest {
    let areas = SLUGS.iter().map(|slug| (*slug).to_owned()).collect();
    RegisterRequest::Return { asked: Asked { period, area: None }, areas, today: day(TODAY) }
}

/// What came first, and what was done after it.
fn apart(deeds: &[Deed]) -> (&Deed, &[Deed]) {
    let (first, rest) = deeds.split_first().expect("something came");
    assert!(matches!(first.what, What::Came(_) | What::Told(_)));
    (first, rest)
}

#[test]
fn a_hundred_and_seventy_three_referrals_go_through_the_keeper_and_come_out_as_the_same_return() {
    let house = SigningIdentity::generate(&mut OsRng, "Harbour House", "Front desk", 1_500_000_000);
    let mut page = Page::of("Leeds City Council");
    let mut packets = 0;
    for story in cohort() {
        let (first, rest) = apart(&story.entry.deeds);
        let opened = match (&story.sent, &first.what) {
            (Some((_, packet)), _) => {
                packets += 1;
                let jws = sign(packet, &house).jws().to_owned().into_bytes();
                asked(&mut page, RegisterRequest::Take { on: first.on, today: day(TODAY) }, Some(jws))
            }
            (None, What::Told(told)) => {
                asked(&mut page, RegisterRequest::Add { told: Packed::of(told), on: first.on, today: day(TODAY) }, None)
            }
            (None, other) => panic!("not {other:?}"),
        };
        let mut opened = entry(opened);
        // The keeper gives deeds ids of its own.
        let mut ids = BTreeMap::from([(first.id.clone(), opened.entry.deeds[0].id.clone())]);
        for deed in rest {
            let replaces = deed.replaces.iter().map(|id| ids[id].clone()).collect();
            let (id, base, what) = (opened.entry.id.clone(), opened.revision, Packed::of(&deed.what));
            opened = entry(asked(&mut page, RegisterRequest::Write { id, base, on: deed.on, replaces, what, today: day(TODAY) }, None));
            ids.insert(deed.id.clone(), opened.entry.deeds.last().expect("it was just written").id.clone());
        }
    }
    assert_eq!(packets, 87, "every second one is a packet");
    let KeeperReply::Register(found) = asked(&mut page, RegisterRequest::Find { find: Find::default(), today: day(TODAY) }, None) else {
        panic!("a list")
    };
    assert_eq!(found.read().map(|found| (found.all, found.unread)), Some((173, 0)));

    let lines = lines();
    let apart = |period: Period, earlier: &[Returned]| {
        Returned::make(&lines, Asked { period, area: None }, &SLUGS, day(TODAY), earlier).expect("the period is over")
    };
    let year = Period::financial_year_of(Day::from_iso("2019-05-01").expect("a day"));
    let made = returns(asked(&mut page, make(year), None));
    assert_eq!(made, [apart(year, &[])]);

    // It stays as it was, whatever is written after it, and nothing can be subtracted from it.
    let told = crate::register::told("Later");
    let late = RegisterRequest::Add { told: Packed::of(&told), on: day("2019-06-01"), today: day(TODAY) };
    entry(asked(&mut page, late, None));
    assert_eq!(returns(asked(&mut page, make(year), None)), made);
    let quarter = Period::quarter_of(day("2019-05-01"));
    match asked(&mut page, make(quarter), None) {
        KeeperReply::Failed(Failure::NotReturned(NotReturned::Overlaps { with })) => assert_eq!(with.period, year),
        other => panic!("not {other:?}"),
    }
    let before = returns(asked(&mut page, make(year.before()), None));
    assert_eq!(before, [apart(year.before(), &[]), made[0].clone()], "in the order of their periods");
    assert_eq!(returns(asked(&mut page, RegisterRequest::Returns, None)), before);
    match asked(&mut page, make(Period::quarter_of(day(TODAY))), None) {
        KeeperReply::Failed(Failure::NotReturned(NotReturned::NotOver { last })) => assert_eq!(last, day("2026-03-31")),
        other => panic!("not {other:?}"),
    }
}
