//! The standard form, the words and the areas that this version ships fit each other.

use crate::scenario::{Scenario, one};
use onward::answers::{Answers, asked};
use onward::area;
use onward::form::{AREAS, Condition, Form, FormError, Kind, STANDARD_JSON, Stage, Stop, load, standard};
use onward::language::{Lang, Words};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn public(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public").join(path)
}

fn sources(lang: Lang) -> Vec<String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(public("locales").join(lang.tag()))
        .expect("the folder is there")
        .map(|entry| entry.expect("readable").path())
        // The others are for translators.
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl") && !path.ends_with("glossary.ftl"))
        .collect();
    paths.sort();
    paths.into_iter().map(|path| fs::read_to_string(path).expect("UTF-8")).collect()
}

/// The languages that have a folder of words.
fn spoken() -> Vec<Lang> {
    Lang::all().filter(|lang| public("locales").join(lang.tag()).is_dir()).collect()
}

/// The words of one language with no other behind it.
fn alone(lang: Lang) -> Words {
    let sources = sources(lang);
    let words = Words::new(lang, &sources.iter().map(String::as_str).collect::<Vec<_>>(), &[])
        .unwrap_or_else(|error| panic!("{}: {error:?}", lang.tag()));
    assert_eq!(words.wrong(), [], "{}", lang.tag());
    words
}

/// Every key that the form needs.
fn keys(form: &Form) -> BTreeSet<String> {
    let mut keys: BTreeSet<String> =
        ["o-yes_no-yes", "o-yes_no-no", "o-instead-not_known", "o-instead-prefer_not_to_say"].map(str::to_owned).into();
    for section in form.sections() {
        keys.extend([format!("s-{}", section.id), format!("s-{}.short", section.id)]);
    }
    for question in form.questions() {
        keys.insert(format!("q-{}", question.id));
        match &question.kind {
            Kind::Group { .. } => keys.extend([format!("q-{}.one", question.id), format!("q-{}.add", question.id)]),
            Kind::Scale { .. } => keys.extend([format!("q-{}.least", question.id), format!("q-{}.most", question.id)]),
            _ => {}
        }
    }
    for (set, options) in form.option_sets() {
        keys.extend(options.iter().map(|option| format!("o-{set}-{option}")));
    }
    keys
}

#[test]
fn the_standard_form_loads() {
    let form = load(STANDARD_JSON).unwrap_or_else(|errors| panic!("{errors:#?}"));
    assert_eq!((form.id(), form.version()), ("referral", 1));
    let letters: String = form.sections().iter().map(|section| section.letter).collect();
    assert_eq!(letters, "ABCDEFGHIJKLMNO");
    assert!(form.option_sets().all(|(set, _)| set != AREAS));
}

#[test]
fn everything_asked_has_words_in_every_language() {
    for lang in spoken() {
        let words = alone(lang);
        let missing: Vec<String> =
            keys(&standard()).into_iter().filter(|key| words.find(key, None).is_none_or(|said| said.text.trim().is_empty())).collect();
        assert_eq!(missing, [] as [String; 0], "{}", lang.tag());
    }
}

#[test]
fn no_words_stand_for_what_is_not_asked() {
    let keys = keys(&standard());
    for lang in spoken() {
        let sources = sources(lang);
        let lines = sources.iter().flat_map(|source| source.lines());
        let found = lines
            .filter_map(|line| line.split_once(" ="))
            .map(|(key, _)| key)
            .filter(|key| ["q-", "s-", "o-"].iter().any(|kind| key.starts_with(kind)));
        let left: Vec<&str> = found.filter(|key| !keys.contains(*key)).collect();
        assert_eq!(left, [] as [&str; 0], "{}", lang.tag());
    }
}

/// The few questions that nothing can be sent without (DESIGN: the one path).
#[test]
fn the_stop_questions_are_these() {
    let form = standard();
    let stops: Vec<&str> = form.questions().filter(|question| question.stop != Stop::No).map(|question| question.id.as_str()).collect();
    assert_eq!(stops, ["under_18", "chosen_area", "organisation", "worker_name", "worker_phone"]);
    assert_eq!(form.question("worker_phone").expect("it is there").stop, Stop::Unless("worker_email".into()));
    assert!(
        form.questions()
            .filter(|question| question.stop != Stop::No)
            .all(|question| question.stage == Stage::Enquiry && question.when.is_none())
    );
}

fn count(form: &Form, answers: &Answers, stage: Stage) -> usize {
    form.sections()
        .iter()
        .flat_map(|section| &section.questions)
        .filter(|question| question.stage <= stage && asked(question, answers, None))
        .count()
}

/// CONTENT.md 1: at most 45 questions for a single adult.
#[test]
fn a_single_adult_is_asked_at_most_45_questions_before_the_decision() {
    let single =
        Scenario::new().answer("household", one("alone")).answer("public_funds", one("yes")).answer("cg_decision", one("positive"));
    for gender in ["male", "female"] {
        let asked = count(&single.form, &single.clone().answer("gender", one(gender)).answers, Stage::Referral);
        assert!((30..=45).contains(&asked), "{gender}: {asked}");
    }
    assert!(count(&single.form, &single.answers, Stage::Enquiry) < 25);
}

/// Else the packet of the earlier stage would tell something of the later one's answer by what it asks.
#[test]
fn no_question_hangs_on_an_answer_of_a_later_stage() {
    let form = standard();
    for question in form.questions() {
        for named in question.when.iter().flat_map(Condition::questions) {
            let named = form.question(named).expect("the definition loads");
            assert!(named.stage <= question.stage, "{} waits for {}", question.id, named.id);
        }
    }
}

#[test]
fn the_areas_load_and_their_criteria_look_at_what_is_asked() {
    let form = standard();
    let mut slugs = Vec::new();
    for folder in fs::read_dir(public("areas"))
        .expect("the folder is there")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.is_dir())
    {
        let slug = folder.file_name().expect("it has a name").to_string_lossy().into_owned();
        let source = fs::read_to_string(folder.join("area.json")).expect("each area has its file");
        let area = area::load(&slug, &source).unwrap_or_else(|error| panic!("{slug}: {error:?}"));
        assert!(area.example && area.recipient.is_none(), "an example pack has no key");
        for (_, criterion) in area.own_criteria() {
            let mistakes = [&criterion.met, &criterion.not_met].map(|condition| form.mistakes_in(&criterion.id, condition));
            assert_eq!(mistakes, [vec![], vec![]] as [Vec<FormError>; 2], "{slug}");
        }
        for lang in spoken() {
            assert!(
                area.name.contains_key(lang.tag()) && area.criteria.iter().all(|local| local.words.contains_key(lang.tag())),
                "{slug} {}",
                lang.tag()
            );
        }
        slugs.push(slug);
    }
    slugs.sort();
    assert_eq!(slugs, ["birmingham", "croydon", "derby", "leeds", "nottingham", "redbridge"]);
}
