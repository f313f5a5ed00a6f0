//! Books that went on apart become one, in whatever order and however often; and what is written by hand keeps to its limits.

use super::*;
use crate::notes::WORDS_MAX;
use crate::register::NAME_MAX;
use proptest::prelude::*;

fn day(iso: &str) -> Day {
    Day::from_iso(iso).expect("a day")
}

fn at(now: u64) -> Moment {
    Moment { now, today: day("2026-03-04") }
}

fn id(number: u8) -> String {
    format!("00000000-0000-4000-8000-0000000000{number:02x}")
}

fn service(number: u8, name: &str) -> Service {
    Service {
        id: id(number),
        kind: ServiceKind::Gp,
        name: name.into(),
        person: "Ana".into(),
        phone: "020 7946 0018".into(),
        email: "ana@surgery.example".into(),
        note: String::new(),
        area: "leeds".into(),
        checked_on: Some(day("2026-03-04")),
        changed_at: 0,
    }
}

fn homes(number: u8, places: u16, free: u16) -> Homes {
    Homes {
        id: id(number),
        term: Term::Interim,
        shape: Shape::Shared,
        for_whom: ForWhom::Women,
        step_free: Known::NotKnown,
        places,
        free,
        changed_at: 0,
    }
}

fn leeds(homes: Vec<Homes>) -> Capacity {
    Capacity { area: "leeds".into(), closing_on: None, note: String::new(), changed_at: 0, looked_on: day("2026-01-01"), homes }
}

fn not_kept(field: BookField, why: BookWrong) -> Result<(), NotKept> {
    Err(NotKept { field, why })
}

/// A book of few things, so that two of them have many in common, some of one moment.
fn books() -> impl Strategy<Value = DeskBook> {
    let services = prop::collection::vec((0..4_u8, 0..3_u64, "[ab]"), 0..6);
    let areas = prop::collection::vec((any::<bool>(), 0..3_u64, 1..4_u8, "[ab]"), 0..3);
    let stock = prop::collection::vec((any::<bool>(), 4..8_u8, 0..3_u64, 0..3_u16), 0..6);
    let removed = prop::collection::btree_map(0..8_u8, 0..3_u64, 0..2);
    (services, areas, stock, removed).prop_map(|(services, areas, stock, removed)| {
        let slug = |first: bool| if first { "leeds" } else { "derby" }.to_owned();
        let mut all = DeskBook::default();
        for (number, changed_at, name) in services {
            let one = Service { changed_at, ..service(number, &name) };
            all.merge(DeskBook { services: vec![one], ..DeskBook::default() });
        }
        for (first, changed_at, looked, note) in areas {
            let looked_on = day(&format!("2026-01-0{looked}"));
            let one = Capacity { area: slug(first), changed_at, looked_on, note, ..leeds(Vec::new()) };
            all.merge(DeskBook { areas: vec![one], ..DeskBook::default() });
        }
        for (first, number, changed_at, free) in stock {
            let one = Homes { changed_at, ..homes(number, 2, free) };
            all.merge(DeskBook { areas: vec![Capacity { area: slug(first), ..leeds(vec![one]) }], ..DeskBook::default() });
        }
        all.merge(DeskBook { removed: removed.into_iter().map(|(number, at)| (id(number), at)).collect(), ..DeskBook::default() });
        all
    })
}

fn put(one: &DeskBook, other: &DeskBook) -> DeskBook {
    let mut both = one.clone();
    let has_changed = both.merge(other.clone());
    assert_eq!(has_changed, both != *one);
    both
}

proptest! {
    /// However two books, or three, are put together, and however often, it is the same; what was removed stays removed.
    #[test]
    fn books_that_went_on_apart_become_one(one in books(), two in books(), three in books()) {
        let both = put(&one, &two);
        prop_assert_eq!(&both, &put(&two, &one));
        prop_assert_eq!(&both, &put(&both, &one));
        prop_assert_eq!(put(&both, &three), put(&one, &put(&two, &three)));
        prop_assert_eq!(both.clone().sound(), both.clone(), "what was written here is sound");
        for of in [&one, &two] {
            for service in &of.services {
                let stands = both.services.iter().find(|own| own.id == service.id);
                prop_assert_eq!(stands.is_none(), both.removed.contains_key(&service.id));
                prop_assert!(stands.is_none_or(|stands| stands.changed_at >= service.changed_at));
            }
            for area in &of.areas {
                let stands = both.area(&area.area).expect("no area is removed");
                prop_assert!(stands.changed_at >= area.changed_at && stands.looked_on >= area.looked_on);
                for homes in &area.homes {
                    let has = stands.homes.iter().any(|own| own.id == homes.id && own.changed_at >= homes.changed_at);
                    prop_assert!(has || both.removed.contains_key(&homes.id));
                }
            }
        }
    }
}

#[test]
fn a_change_counts_also_where_the_clock_is_behind() {
    let mut book = DeskBook::default();
    book.put_service(service(1, "Park Surgery"), at(5_000)).expect("it can be written");
    let before = book.clone();
    book.put_service(service(1, "Lake Surgery"), at(4_000)).expect("the clock was put back");
    assert_eq!(book.services[0].changed_at, 5_001);
    assert!(!book.clone().merge(before), "the book of before changes nothing");
    book.remove_service(&id(1), 3_000).expect("it is there");
    assert_eq!(book.put_service(service(1, "Park Surgery"), at(9_000)), not_kept(BookField::Service, BookWrong::Gone));
    assert_eq!(book.remove_service(&id(1), 9_000), not_kept(BookField::Service, BookWrong::Gone));
    assert_eq!((book.services.len(), book.removed.get(&id(1))), (0, Some(&3_000)), "its id and the moment, and nothing else");
}

#[test]
fn an_area_keeps_what_did_not_change_and_removes_what_is_not_named() {
    let mut book = DeskBook::default();
    book.set_area(leeds(vec![homes(1, 3, 1), homes(2, 2, 2)]), at(1_000)).expect("it can be written");
    let set = Capacity { closing_on: Some(day("2026-09-30")), ..leeds(vec![homes(3, 1, 0), homes(1, 3, 0)]) };
    book.set_area(set, at(2_000)).expect("it can be written");
    let area = book.area("leeds").expect("it is there");
    let kept: Vec<_> = area.homes.iter().map(|homes| (homes.id.clone(), homes.free, homes.changed_at)).collect();
    assert_eq!(kept, [(id(1), 0, 2_000), (id(3), 0, 2_000)]);
    assert_eq!((area.changed_at, area.looked_on, area.places()), (2_000, day("2026-03-04"), (4, 0)));
    assert!(book.removed.contains_key(&id(2)));
    let same = area.clone();
    book.set_area(same.clone(), Moment { now: 3_000, today: day("2026-03-20") }).expect("looked at again");
    let looked = Capacity { looked_on: day("2026-03-20"), ..same };
    assert_eq!(book.area("leeds"), Some(&looked), "nothing but the day");
    let back = leeds(vec![homes(2, 2, 2)]);
    assert_eq!(book.set_area(back, at(4_000)), not_kept(BookField::Homes, BookWrong::Gone), "what was removed does not come back");
    assert_eq!(book.area("leeds"), Some(&looked), "nothing was changed");
}

/// The last that is allowed, and the first that is not.
#[test]
fn each_part_has_its_limit_and_says_what_is_wrong() {
    let refused = |change: fn(&mut Service), field, why| {
        let mut wrong = service(1, "Park Surgery");
        change(&mut wrong);
        assert_eq!(wrong.wrong(day("2026-03-04")), [NotKept { field, why }]);
        let mut book = DeskBook::default();
        assert_eq!(book.put_service(wrong, at(1)), not_kept(field, why));
        assert_eq!(book, DeskBook::default());
    };
    refused(|one| one.name = " ".into(), BookField::Name, BookWrong::Missing);
    refused(|one| one.name = "n".repeat(NAME_MAX + 1), BookField::Name, BookWrong::TooLong);
    refused(|one| one.name = "Park\u{202e}yregruS".into(), BookField::Name, BookWrong::Disguised);
    refused(|one| one.person = "A\nB".into(), BookField::Person, BookWrong::Disguised);
    refused(|one| one.phone = "ask for Ana".into(), BookField::Phone, BookWrong::NotAPhone);
    refused(|one| one.phone = "12345".into(), BookField::Phone, BookWrong::NotAPhone);
    refused(|one| one.email = "ana at surgery".into(), BookField::Email, BookWrong::NotAnEmail);
    refused(|one| one.note = "n".repeat(WORDS_MAX + 1), BookField::Note, BookWrong::TooLong);
    refused(|one| one.area = "Leeds".into(), BookField::Area, BookWrong::NoSuchArea);
    refused(|one| one.checked_on = Some(day("2026-03-05")), BookField::CheckedOn, BookWrong::InFuture);
    let nameless = Service { id: "1".into(), ..service(1, "Park Surgery") };
    assert_eq!(DeskBook::default().put_service(nameless, at(1)), not_kept(BookField::Service, BookWrong::Gone));
    let mut most = service(1, &"n".repeat(NAME_MAX));
    (most.person, most.note) = (String::new(), "n".repeat(WORDS_MAX));
    (most.phone, most.email, most.area, most.checked_on) = (String::new(), String::new(), String::new(), None);
    let mut book = DeskBook::default();
    assert_eq!(book.put_service(most, at(1)), Ok(()), "nothing but a name is needed");

    let area = |homes: Homes| leeds(vec![homes]).wrong();
    assert_eq!(area(homes(1, PLACES_MAX, PLACES_MAX)), []);
    assert_eq!(area(homes(1, PLACES_MAX + 1, 0)), [NotKept { field: BookField::Places, why: BookWrong::OutOfRange }]);
    assert_eq!(area(homes(1, 0, 0)), [NotKept { field: BookField::Places, why: BookWrong::OutOfRange }]);
    assert_eq!(area(homes(1, 2, 3)), [NotKept { field: BookField::Free, why: BookWrong::MoreThanPlaces }]);
    let many = |count: usize| leeds((0..count).map(|number| homes(number as u8, 1, 0)).collect());
    assert_eq!(DeskBook::default().set_area(many(HOMES_MAX), at(1)), Ok(()));
    assert_eq!(DeskBook::default().set_area(many(HOMES_MAX + 1), at(1)), not_kept(BookField::Homes, BookWrong::TooMany));
}

#[test]
fn a_book_has_room_for_so_many_services() {
    let number = |number: usize| format!("00000000-0000-4000-8000-{number:012x}");
    let all = (0..SERVICES_MAX).map(|at| Service { id: number(at), ..service(0, "Surgery") }).collect();
    let mut book = DeskBook { services: all, ..DeskBook::default() };
    let one_more = Service { id: number(SERVICES_MAX), ..service(0, "Surgery") };
    assert_eq!(book.put_service(one_more, at(1)), not_kept(BookField::Service, BookWrong::TooMany));
    assert_eq!(book.put_service(Service { id: number(0), ..service(0, "Bank") }, at(1)), Ok(()), "what is there can be changed");
}

#[test]
fn what_could_not_have_been_written_is_left_out_of_a_book_from_elsewhere() {
    let mut area = leeds(vec![homes(5, 1, 2), homes(6, 1, 1), homes(6, 1, 1)]);
    area.homes[1].changed_at = CHANGED_AT_MAX + 1;
    area.homes[2].changed_at = CHANGED_AT_MAX;
    let theirs = DeskBook {
        services: vec![service(2, "Bank"), service(1, "Surgery"), service(1, "Surgery"), service(3, "\u{202e}")],
        areas: vec![area, Capacity { area: "../x".into(), ..leeds(Vec::new()) }],
        removed: [(id(9), 1), ("x".into(), 1), (id(8), u64::MAX)].into(),
    };
    let sound = theirs.sound();
    assert_eq!(sound.services.iter().map(|one| one.id.clone()).collect::<Vec<_>>(), [id(1), id(2)]);
    assert_eq!(sound.areas.iter().map(|one| (one.area.as_str(), one.homes.len())).collect::<Vec<_>>(), [("leeds", 1)]);
    assert_eq!(sound.removed, [(id(9), 1)].into());
}

#[test]
fn a_number_is_dialled_without_what_only_people_read() {
    let dialled = |phone: &str| Service { phone: phone.into(), ..service(1, "Surgery") }.dialled();
    assert_eq!(dialled("020 7946 0018"), "02079460018");
    assert_eq!(dialled("+44 (0)20 7946 0018"), "+442079460018");
    assert_eq!(dialled("(0113) 496-0018"), "01134960018");
    assert_eq!(dialled("٠٢٠ ٧٩٤٦ ٠٠١٨"), "02079460018");
    assert_eq!(dialled(""), "");
}

#[test]
fn names_in_files_are_those_of_message_keys() {
    fn are_named<T: serde::Serialize + Copy>(all: impl IntoIterator<Item = T>, name: fn(T) -> &'static str) {
        for one in all {
            assert_eq!(serde_json::json!(one), name(one));
        }
    }
    are_named(ServiceKind::ALL, ServiceKind::name);
    are_named(Term::ALL, Term::name);
    are_named(Shape::ALL, Shape::name);
    are_named(ForWhom::ALL, ForWhom::name);
    are_named(Known::ALL, Known::name);
}
