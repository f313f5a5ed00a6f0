//! Cases of the register that a colleague shares: what its signature covers, read after that holds.

use super::Made;
use onward::consent::Choice;
use onward::form::StatementId;
use onward::notes::Decision;
use onward::register::{
    Barrier, ContactKind, Day, Deed, Domain, Entry, ExitReason, Facts, How, Outcome, Point, Stands, Status, Step, Told, What,
};
use onward::vault::NAME_MAX;
use serde_json::{Value, json};

/// An entry in which something of every kind was written down but a packet, which is not believed without its file.
fn entry() -> Entry {
    let words = |text: &str| text.to_owned();
    let told = Told {
        how: How::Phone,
        area: words("leeds"),
        name: words("Noor"),
        referrer: words("Hazel Court"),
        facts: Facts { gender: Some(words("female")), age: Some(31), ..Facts::default() },
        figures: Choice::Yes,
    };
    let status = || Status { housing: Some(words("own_tenancy")), ..Status::default() };
    let done = |point| What::Reviewed { point, outcome: Outcome::Done { status: status(), words: String::new() } };
    let away = Outcome::CouldNotContact { welfare_check: words("asked the police to call") };
    let said = [
        ("2026-01-05", What::Told(Box::new(told))),
        ("2026-01-06", What::Decided { decision: Decision::Accepted, reasons: Vec::new(), signposted: String::new() }),
        ("2026-01-12", What::Reached { step: Step::SupportStarted, words: String::new() }),
        ("2026-01-12", done(Point::Start)),
        ("2026-01-13", What::Agreed { every_days: 7 }),
        ("2026-01-14", What::Aimed { domain: Domain::Education, words: words("to read English"), stands: Stands::Open }),
        ("2026-01-20", What::Acted { domain: Domain::Housing, words: words("called the landlord"), hindered: vec![Barrier::NoHome] }),
        (
            "2026-01-21",
            What::Contacted { kind: ContactKind::Phone, reached: false, next: Day::from_iso("2026-01-22"), words: String::new() },
        ),
        ("2026-02-01", What::Linked { to: words("9c1d2e3f-4a5b-4c6d-8e7f-901234567891"), words: words("her sister") }),
        ("2026-04-12", What::Reviewed { point: Point::Months3, outcome: away }),
        ("2026-05-01", What::Withdrew { statements: vec![StatementId::ShareHealth] }),
        ("2026-06-01", What::Exited { reason: ExitReason::Moved, status: status(), come_back: words("to the same desk") }),
        ("2026-07-01", What::Reopened { why: words("she came back") }),
        ("2026-07-02", What::Noted { words: words("a letter came") }),
        ("2026-07-03", What::Struck { why: words("typed twice") }),
    ];
    let deeds = (1..).zip(said).map(|(number, (on, what))| Deed {
        id: format!("00000000-0000-4000-8000-{number:012}"),
        at: 1_790_000_000_000 + number,
        on: Day::from_iso(on).expect("a day"),
        by: words("Sam"),
        replaces: if matches!(what, What::Struck { .. }) {
            vec![format!("00000000-0000-4000-8000-{:012}", number - 1)]
        } else {
            Vec::new()
        },
        what,
    });
    Entry { id: words("0a1b2c3d-4e5f-4a6b-8c7d-8e9f0a1b2c3d"), deeds: deeds.collect() }
}

fn file(entries: Value) -> Value {
    json!({ "onward_backup": 1, "made_at": 1_790_000_000_000_u64, "drafts": [], "exports": [], "register": entries })
}

pub fn made() -> Vec<Made> {
    let case = |comment: &str, expect: &str, body: &Value| Made::new("register", comment, expect, body.to_string());
    let good = entry();
    let changed = |change: &dyn Fn(&mut Entry)| {
        let mut entry = good.clone();
        change(&mut entry);
        file(json!([entry]))
    };
    let mut twice = good.clone();
    twice.deeds.iter_mut().for_each(|deed| deed.at += 1);
    let mut later = file(json!([good]));
    later["register"][0]["deeds"][0]["what"] = json!({ "invented_later": {} });
    let mut newer = file(json!([good]));
    newer["onward_backup"] = json!(2);
    vec![
        case("good: of every kind", "read", &file(json!([good]))),
        case("good: nobody", "read", &file(json!([]))),
        case("good: an entry twice, and what was done at other times", "read", &file(json!([good, twice]))),
        case("good: what stands in place of itself", "read", &changed(&|entry| entry.deeds[0].replaces = vec![entry.deeds[0].id.clone()])),
        case("an entry of no id", "read", &changed(&|entry| entry.id = "Noor".into())),
        Made::new("register", "nothing", "NotOurs", ""),
        case("of version 0", "NotOurs", &json!({ "onward_backup": 0 })),
        case("a newer version", "Newer", &newer),
        case("what a later version writes down", "Newer", &later),
        case("something done with a number for its id", "NotOurs", &changed(&|entry| entry.deeds[0].id = "1".into())),
        case("by somebody of too long a name", "NotOurs", &changed(&|entry| entry.deeds[0].by = "a".repeat(NAME_MAX + 1))),
        case("a day that there is not", "Newer", &{
            let mut file = file(json!([good]));
            file["register"][0]["deeds"][0]["on"] = json!("2026-02-30");
            file
        }),
    ]
}
