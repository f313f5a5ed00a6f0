//! Every language's words against everything that a program can tell of them; and that it can tell each.

use super::translations::public;
use onward::language::Lang;
use words::book::{self, Book};
use words::check::{self, Rules};
use words::exceptions::Exceptions;
use words::glossary::{self, Term};
use words::language::Language;
use words::message::Message;
use words::problem::What;
use words::status::Records;
use words::{fluent, text};

#[test]
fn nothing_is_wrong_in_any_language() {
    let (exceptions, mut problems) = Exceptions::read(&public());
    let languages = book::languages(&public());
    assert!(!languages.is_empty());
    for language in &languages {
        let terms = glossary::read(&public(), language);
        problems.extend(check::book(&Book::read(&public(), language), &terms, &exceptions));
    }
    problems.extend(exceptions.needless(&languages.iter().map(|language| language.tag).collect::<Vec<_>>()));
    let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} things (docs/translating.md says what each asks for):\n{}", lines.len(), lines.join("\n"));
}

/// Messages, area texts and the guide's texts: nothing of the English is left out in a language that is offered.
#[test]
fn every_language_has_every_message_and_section() {
    let languages = book::languages(&public());
    let tags: Vec<&str> = languages.iter().map(|language| language.tag).collect();
    assert!(Lang::offered().filter(|lang| *lang != Lang::ENGLISH).all(|lang| tags.contains(&lang.tag())), "{tags:?}");
    let mut missing = Vec::new();
    for language in languages {
        let book = Book::read(&public(), language);
        assert!(book.entries.len() > 2_690, "{}", book.entries.len());
        missing.extend(
            book.entries.iter().filter(|entry| entry.own.is_none()).map(|entry| format!("{}: {}", language.tag, entry.english.key)),
        );
    }
    assert!(missing.is_empty(), "{} are missing:\n{}", missing.len(), missing.join("\n"));
}

/// Every glossary names its terms in English as the others do, and each has a form and a note.
#[test]
fn glossaries_are_alike_and_whole() {
    let mut wrong = Vec::new();
    for language in book::languages(&public()) {
        for Term { english, own, forms, note } in glossary::read(&public(), language) {
            if own.is_empty() || forms.is_empty() || note.is_empty() {
                wrong.push(format!("public/locales/{}/glossary.ftl: {english} needs its word, .forms and .note", language.tag));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn empty(language: &'static Language) -> Book {
    Book { language, sources: Vec::new(), entries: Vec::new(), records: Records::new(), problems: Vec::new() }
}

fn message(source: &str) -> Message {
    let (file, problems) = fluent::read("test.ftl", source);
    assert_eq!(problems, []);
    file.messages.into_iter().next().expect("a message")
}

/// What is wrong with a translation, with a glossary of one term.
fn wrong(tag: &str, english: &str, own: &str, exceptions: &str) -> Vec<What> {
    let language = Language::of(tag).expect("a known language");
    let book = empty(language);
    let (exceptions, problems) = Exceptions::from(exceptions);
    assert_eq!(problems, []);
    let term = Term {
        english: "safe place".to_owned(),
        own: "vend i sigurt".to_owned(),
        forms: vec!["vend i sigurt".to_owned(), "strehë".to_owned()],
        note: "A note.".to_owned(),
    };
    let terms = [term];
    let rules = Rules::of(&book, &terms, &exceptions);
    let (english, own) = (message(&format!("k = {english}\n")), message(&format!("k = {own}\n")));
    check::message(&rules, &english, &own).into_iter().map(|(_, what)| what).collect()
}

fn kinds(tag: &str, english: &str, own: &str) -> Vec<String> {
    let name = |what: &What| format!("{what:?}").split([' ', '(', '{']).next().unwrap_or_default().to_owned();
    wrong(tag, english, own, "").iter().map(name).collect()
}

fn is_told(tag: &str, english: &str, good: &str, bad: &str, kind: &str) {
    assert_eq!(kinds(tag, english, good), [] as [&str; 0], "{good}");
    assert!(kinds(tag, english, bad).iter().any(|found| found == kind), "{bad}: {:?}", kinds(tag, english, bad));
}

#[test]
fn arguments_must_be_those_of_the_english() {
    is_told("sq", "Sent to { $area } today.", "Dërguar te { $area } sot.", "Dërguar sot te ne.", "Arguments");
    is_told("sq", "Sent to { $area } today.", "{ $area } e mori sot.", "{ $zona } e mori sot.", "Arguments");
}

#[test]
fn forms_must_be_those_of_the_language() {
    let english = "\n    { $count ->\n        [one] { $count } file\n       *[other] { $count } files\n    }";
    let polish =
        "\n    { $count ->\n        [one] { $count } plik\n        [few] { $count } pliki\n       *[other] { $count } plików\n    }";
    is_told("pl", english, polish, &polish.replace("[few]", "[two]"), "Forms");
    is_told(
        "zh",
        english,
        "{ $count } 个文件",
        "\n    { $count ->\n        [one] { $count } 个文件\n       *[other] { $count } 个文件\n    }",
        "Forms",
    );
    // A number by itself may stand in any language.
    assert_eq!(kinds("zh", english, "\n    { $count ->\n        [0] 没有文件\n       *[other] { $count } 个文件\n    }"), [] as [&str; 0]);
}

#[test]
fn nothing_may_be_english_still() {
    let english = "Your worker keeps this paper for you and then destroys it.";
    is_told("ro", english, "Lucrătorul păstrează această hârtie pentru dumneavoastră, apoi o distruge.", english, "English");
    // Another English than the one beside it, in languages that the detector knows and in one that it does not.
    let other = "The person who helps you will keep this sheet and shred it when you are done.";
    for tag in ["ro", "vi", "sq", "ar", "zh"] {
        assert!(kinds(tag, english, other).iter().any(|kind| kind == "English" || kind == "Script"), "{tag}");
    }
    // Short ones must differ, or be listed.
    is_told("pl", "Problem", "Kłopot", "Problem", "English");
    assert_eq!(wrong("pl", "Problem", "Problem", "english\tpl ro\tk\tThe same word.\n"), []);
    assert_eq!(wrong("so", "Problem", "Problem", "english\tpl ro\tk\tThe same word.\n").len(), 1);
    // English terms in brackets help whoever has a letter in their hand.
    assert_eq!(
        kinds("sq", "Conclusive grounds decision", "Vendimi përfundimtar (this is the decision that you will have got)"),
        [] as [&str; 0]
    );
}

#[test]
fn letters_must_be_those_of_the_language() {
    is_told("ti", "Help", "ሓገዝ", "مساعدة", "Script");
    is_told("hi", "Help", "मदद", "মদদ", "Script");
    is_told("pl", "Help", "Pomoc", "Помощь", "Script");
    is_told("zh", "Help", "帮助", "ヘルプ", "Script");
    // Letters of a neighbour that look the same.
    is_told("fa", "A book", "یک کتاب", "يك کتاب", "Script");
    is_told("ro", "Please", "Vă rugăm să așteptați", "Vă rugăm să aşteptaţi", "Script");
    // Names and letters of the English stay, with the language's own endings.
    assert_eq!(kinds("am", "From the NRM", "ከNRM"), [] as [&str; 0]);
    assert_eq!(kinds("am", "From the office", "ከbureau"), ["Script"]);
}

#[test]
fn terms_must_be_those_of_the_glossary() {
    let english = "Is this a safe place?";
    is_told("sq", english, "A është ky një vend i sigurt?", "A është ky një cep i qetë?", "Term");
    // With endings of its own, another form, or a word between.
    assert_eq!(kinds("sq", english, "Në vendin tonë i ri e të sigurtë?"), [] as [&str; 0]);
    assert_eq!(kinds("sq", english, "A është kjo strehë?"), [] as [&str; 0]);
    // Only where the English uses it as whole words.
    assert_eq!(kinds("sq", "Unsafe placement", "I pasigurt"), [] as [&str; 0]);
    assert_eq!(wrong("sq", english, "A është ky një cep i qetë?", "term safe place\t*\tk\tAnother sense.\n"), []);
}

#[test]
fn labels_must_not_be_much_longer() {
    let label = |letters: usize| "ë".repeat(letters);
    is_told("sq", "Save draft", &label(40), &label(41), "Long");
    // Chinese characters are as wide as two.
    is_told("zh", "Save draft", &"存".repeat(20), &"存".repeat(21), "Long");
    assert_eq!(kinds("sq", "It is saved now.", &label(60)), [] as [&str; 0], "a sentence has room");
    assert_eq!(kinds("sq", "Save draft", &format!("{} (save draft as it is now)", label(20))), [] as [&str; 0]);
}

#[test]
fn marks_must_be_those_of_the_english() {
    is_told("sq", "Say **no**.", "Thoni **jo**.", "Thoni jo.", "Markup");
    is_told("sq", "Say no.", "Thoni jo.", "Thoni <b>jo</b>.", "Markup");
    is_told("ar", "Say no.", "قل لا.", "قل \u{202e}لا.", "Markup");
}

#[test]
fn a_section_has_the_parts_of_the_english() {
    let english = text::read("areas/x", "status: source\n\n## place: The place\n\nA paragraph.\n\n- One\n- Two\n").remove(0);
    let language = Language::of("sq").expect("a known language");
    let book = empty(language);
    let exceptions = Exceptions::default();
    let rules = Rules::of(&book, &[], &exceptions);
    for (own, expected) in [
        ("## place: Vendi\n\nNjë paragraf.\n\n- Një\n- Dy\n", 0),
        ("## place: Vendi\n\nNjë paragraf.\n\n- Një\n", 1),
        ("## place: Vendi\n\nNjë paragraf.\n\n- Një\n\nDy\n", 1),
        ("## place: Vendi\n\nNjë paragraf.\n\n- Një\n- Dy\n- Tre\n", 1),
    ] {
        let own = text::read("areas/x", own).remove(0);
        assert_eq!(check::message(&rules, &english, &own).len(), expected);
    }
}

#[test]
fn what_cannot_be_read_is_told_with_its_line() {
    for (source, line) in [
        ("### status: reviewed\n\na = A\nb = { $count\nc = C\n", 4),
        ("### status: reviewed\na = A\n\n# note\n-b = B\n", 5),
        ("a = A\nb =\n    { $count ->\n        [one] A\n       *[many] B\n    }\n", 2),
        ("a = A { $count ->\n   *[other] B\n}\n", 1),
        ("a = A\nb = B\na = A\n", 3),
    ] {
        let (_, problems) = fluent::read("test.ftl", source);
        assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [line], "{source}");
        assert!(problems[0].to_string().starts_with(&format!("test.ftl:{line}: ")));
    }
}

#[test]
fn an_exception_that_nothing_needs_is_told() {
    let source = "check\tlanguages\tkey\treason\nenglish\tsq\ta\tA name.\nenglish\tpl\tb*\tA name.\nenglish\t*\tc\tA name.\n";
    let (exceptions, problems) = Exceptions::from(source);
    assert_eq!(problems, []);
    use words::exceptions::Check::English;
    assert!(exceptions.allow(English, "pl", "b-c.hint") && !exceptions.allow(English, "sq", "b-c.hint"));
    let lines = |checked: &[&str]| exceptions.needless(checked).iter().map(|problem| problem.line).collect::<Vec<_>>();
    assert_eq!(lines(&["sq", "pl"]), [2]);
    assert_eq!(lines(&["pl"]), [] as [usize; 0], "Albanian was not looked at");
    assert_eq!(Exceptions::from("english\tsq\ta\t\n").1.len(), 1, "each has its reason");
}
