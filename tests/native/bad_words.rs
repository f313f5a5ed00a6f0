//! Words that are not as they should be: what is wrong costs one message or one file, is said in English, and can be seen.

use onward::area::markdown::{self, AREA_SECTIONS};
use onward::language::{Heard, Lang, Said, Status, Words, WordsError};

const ENGLISH: &str = "\
### status: source
shell-name = Name
one = One
    .hint = A hint
two = Two { $count }
three = Three
";

fn albanian(source: &str) -> Words {
    let lang = Lang::from_tag("sq").expect("a known language");
    Words::new(lang, &[source], &[ENGLISH]).expect("only English must be whole")
}

fn said(words: &Words, key: &str) -> (String, &'static str) {
    let Said { text, lang, .. } = words.say(key);
    (text, lang.tag())
}

fn both(text: &str, lang: &'static str) -> (String, &'static str) {
    (text.to_owned(), lang)
}

#[test]
fn a_line_that_is_not_fluent_costs_its_message() {
    let words = albanian("### status: machine-drafted\none = Një\nthis is not Fluent\nthree = Tre\n");
    assert_eq!(said(&words, "one"), both("Një", "sq"));
    assert_eq!(said(&words, "three"), both("Tre", "sq"));
    assert!(!words.heard().in_english);
    assert_eq!(words.wrong(), [WordsError::Syntax { line: 3 }]);
    let words = albanian("### status: machine-drafted\none = { Një\nthree = Tre\n");
    assert_eq!(said(&words, "one"), both("One", "en"));
    assert!(words.heard().in_english);
}

#[test]
fn a_missing_message_or_attribute_is_said_in_english() {
    let words = albanian("### status: reviewed\none = Një\n");
    assert_eq!(said(&words, "one"), both("Një", "sq"));
    assert_eq!(words.heard(), Heard { status: Status::Reviewed, in_english: false });
    assert_eq!(said(&words, "one.hint"), both("A hint", "en"));
    assert_eq!(words.heard(), Heard { status: Status::Reviewed, in_english: true });
    assert_eq!(said(&words, "three"), both("Three", "en"));
    assert_eq!(said(&words, "four"), both("four", "en"));
    assert_eq!(words.find("one.help", None), None);
}

#[test]
fn a_wrong_placeable_costs_its_message() {
    let words = albanian("### status: machine-drafted\none = Një { $nobody }\ntwo = Dy { $cuont }\nthree = Tre\n");
    assert_eq!(said(&words, "one"), both("One", "en"));
    assert_eq!(words.text_count("two", "count", 2), "\u{2066}Two \u{2068}2\u{2069}\u{2069}", "English stands apart");
    assert!(words.heard().in_english);
    words.begin_page();
    assert_eq!(said(&words, "three"), both("Tre", "sq"));
    assert!(!words.heard().in_english);
    // Where the caller gives nothing, the translation is not to blame.
    let words = albanian("### status: machine-drafted\ntwo = Dy { $count }\n");
    assert_eq!(words.say("two").lang.tag(), "sq");
}

#[test]
fn a_file_without_a_status_is_trusted_least() {
    let words = albanian("one = Një\n");
    assert_eq!((said(&words, "one"), words.heard().status), (both("Një", "sq"), Status::MachineDrafted));
    assert_eq!(words.wrong(), [WordsError::NoStatus]);
}

#[test]
fn english_must_be_whole() {
    for (source, error) in [
        ("### status: source\n1\n", WordsError::Syntax { line: 2 }),
        ("one = One\n", WordsError::NoStatus),
        ("### status: source\none = One\none = One\n", WordsError::Twice { key: "one".into() }),
    ] {
        assert_eq!(Words::new(Lang::ENGLISH, &[source], &[]).err(), Some(error.clone()));
        assert_eq!(Words::new(Lang::from_tag("sq").expect("known"), &[], &[source]).err(), Some(error));
    }
}

#[test]
fn each_message_has_its_status_and_a_page_the_lowest_of_what_it_says() {
    let first = "### status: reviewed\n### outdated: one three\n### machine-drafted: shell-name\n### Words of the shell.\n### outdated: two\nshell-name = Emri\none = Një\n    .hint = Shenjë\ntwo = Dy\n";
    let second = "### status: machine-drafted\n### reviewed: five\nthree = Tre\nfour = Katër\nfive = Pesë\n";
    let lang = Lang::from_tag("sq").expect("a known language");
    let words = Words::new(lang, &[first, second], &[ENGLISH]).expect("whole");
    assert_eq!(words.wrong(), []);
    let status = |key: &str| words.say(key).status;
    // A head ends with the first line that says no status.
    for (key, expected) in [
        ("two", Status::Reviewed),
        ("five", Status::Reviewed),
        ("four", Status::MachineDrafted),
        ("one", Status::Outdated),
        ("one.hint", Status::Outdated),
        // What another file says of it is not said here.
        ("three", Status::MachineDrafted),
    ] {
        assert_eq!(status(key), expected, "{key}");
    }
    assert_eq!((words.heard().status, words.status()), (Status::Outdated, Status::Outdated));
    words.begin_page();
    // The shell's words stand round the next page too.
    assert_eq!(words.heard().status, Status::MachineDrafted);
    status("one");
    assert_eq!(words.heard().status, Status::Outdated);
}

#[test]
fn what_the_english_changed_under_counts_least() {
    assert!(Status::Outdated < Status::MachineDrafted && Status::MachineDrafted < Status::Reviewed && Status::Reviewed < Status::Source);
    assert!(!Status::Outdated.is_read() && !Status::MachineDrafted.is_read() && Status::Reviewed.is_read() && Status::Source.is_read());
}

#[test]
fn a_text_is_as_its_least_section() {
    let text = |head: &str| {
        let sections: String = AREA_SECTIONS.iter().map(|id| format!("\n## {id}: Fjalë\n\n- Fjalë\n")).collect();
        markdown::read("sq.md", &format!("{head}\n{sections}"), &AREA_SECTIONS)
    };
    let (document, problems) = text("status: reviewed\noutdated: team home\nmachine-drafted: legal\n");
    assert_eq!(problems, []);
    let status = |id: &str| document.section(id).expect("it is there").status;
    assert_eq!((status("home"), status("legal"), status("place")), (Some(Status::Outdated), Some(Status::MachineDrafted), None));
    assert_eq!(document.lowest(), Status::Outdated);
    assert_eq!(text("status: reviewed\n").0.lowest(), Status::Reviewed);
    // A line that looks like one further down is text.
    let (document, _) = text("status: reviewed\n\noutdated: home\n");
    assert_eq!(document.lowest(), Status::Reviewed);
    assert_eq!(markdown::read("sq.md", "## place: Vendi\n", &AREA_SECTIONS).0.lowest(), Status::MachineDrafted);
}
