//! Packs with each kind of bad input, as the page shows them: what is wrong is told with its place, and the rest stands.

use super::judged::{Held, Judged};
use super::{WORDS, problems, stands};
use crate::area::{Picture, ProblemKind, Slip, Weight};
use crate::browser::content;
use crate::browser::preferences::{Keeps, Preferences};
use crate::language::Lang;
use crate::ui::prepare::now;
use crate::ui::state::forms::FORM;
use crate::ui::state::guide::{Guide, NUMBERS};
use crate::ui::state::tongue::{Bundle, Tongue};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const TODAY: &str = "2026-11-22";
/// It stands in no section that a test breaks.
const ELSEWHERE: &str = "Kirkgate Market is";

fn public(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public").join(below)
}

fn text(below: &str) -> String {
    std::fs::read_to_string(public(below)).expect("a text of the project")
}

/// The pack of Leeds, to be changed.
struct Pack(BTreeMap<String, Vec<u8>>);

impl Pack {
    fn new() -> Pack {
        let files = std::fs::read_dir(public("areas/leeds")).expect("it is there").flatten();
        let read = |path: PathBuf| std::fs::read(path).expect("it can be read");
        Pack(files.map(|entry| (entry.file_name().to_string_lossy().into_owned(), read(entry.path()))).collect())
    }

    fn without(mut self, name: &str) -> Pack {
        self.0.remove(name).expect("it was there");
        self
    }

    fn with(mut self, name: &str, from: &str, to: &str) -> Pack {
        let text = String::from_utf8(self.0[name].clone()).expect("it is text");
        assert!(text.contains(from), "{from} is not in {name}");
        self.0.insert(name.to_owned(), text.replacen(from, to, 1).into_bytes());
        self
    }

    fn put(mut self, name: &str, bytes: Vec<u8>) -> Pack {
        self.0.insert(name.to_owned(), bytes);
        self
    }
}

/// What the page shows of a pack: what is wrong, and the page in a language; both as HTML.
fn shown(pack: &Pack, lang: Lang) -> (Judged, String, String) {
    content::prime(FORM, &text(FORM));
    let facts: serde_json::Value = serde_json::from_str(&text("guide/facts.json")).expect("it is JSON");
    content::prime(NUMBERS, &facts["numbers"].to_string());
    for file in WORDS {
        for lang in Lang::offered() {
            let name = format!("locales/{}/{file}.ftl", lang.tag());
            content::prime(&name, &text(&name));
        }
    }
    let held = now(Held::fetch()).expect("it was primed");
    let judged = Judged::new(&pack.0, &held, TODAY);
    let owner = Owner::new();
    let (told, page) = owner.with(|| {
        let speaking = |lang| {
            let bundle = now(Bundle::fetch(lang, WORDS)).expect("they were primed");
            Tongue::new(bundle, Preferences::default(), Keeps::InThisPage)
        };
        provide_context(speaking(Lang::ENGLISH));
        provide_context(Guide::new());
        let pictures =
            judged.pictures(&pack.0).into_iter().map(|(picture, ..)| Picture { file: format!("blob:{}", picture.file), ..picture.clone() });
        let (pictures, tongue) = (pictures.collect(), speaking(lang));
        (problems::list(&judged).to_html(), stands::page(tongue, Arc::new(judged.clone()), pictures).to_html())
    });
    owner.cleanup();
    (judged, told.replace("<!>", ""), page.replace("<!>", ""))
}

/// What a message says.
fn said(key: &str, lang: Lang) -> String {
    let words = now(Bundle::fetch(lang, WORDS)).expect("they were primed");
    Owner::new().with(|| Tongue::new(words, Preferences::default(), Keeps::InThisPage).text(key))
}

fn arabic() -> Lang {
    Lang::from_tag("ar").expect("it is offered")
}

/// That a pack has this problem, that it is told with its file and line and in the words of `area check`, and that the rest stands.
fn told(pack: &Pack, file: &str, kind: &ProblemKind) -> String {
    let (judged, told, page) = shown(pack, Lang::ENGLISH);
    let found = judged.checked.problems.iter().find(|problem| problem.kind == *kind && problem.at.file == file);
    let found = found.unwrap_or_else(|| panic!("{kind:?} is not in {:?}", judged.checked.problems));
    let words: String = kind.to_string().split(['“', '<', '&']).next().unwrap_or_default().to_owned();
    let line = format!("<strong>{file}:{}</strong> {words}", found.at.line);
    assert!(told.contains(&line), "{line} is not in {told}");
    assert!(page.contains(ELSEWHERE) && page.matches("<section").count() == 14, "the rest stands");
    page
}

#[test]
fn of_a_good_pack_nothing_is_told_and_all_of_its_page_stands() {
    let (judged, told, page) = shown(&Pack::new(), Lang::ENGLISH);
    assert_eq!(judged.slug, "leeds");
    assert!(told.contains("checks it once more") && !told.contains("<li") && judged.checked.problems.is_empty(), "{told}");
    assert!(page.contains("lang=\"en\" dir=\"ltr\"") && page.contains(ELSEWHERE) && page.contains("Example: check with the council"));
    assert_eq!(page.matches("src=\"blob:").count(), 4);
    let (.., page) = shown(&Pack::new(), arabic());
    assert!(page.contains("lang=\"ar\" dir=\"rtl\"") && page.contains("في هذه الصفحة") && !page.contains(ELSEWHERE));
    // Nothing there can keep an area, make a paper of it or lead on.
    for never in ["keep-", "more-leeds", "\"pdf\"", "href=\"/"] {
        assert!(!page.contains(never), "{never}");
    }
}

#[test]
fn a_language_without_a_text_falls_back_to_english_with_a_notice() {
    let huge = "- سؤال\n".repeat(200_000).into_bytes();
    assert!(huge.len() > 2_000_000);
    let cases = [
        (Pack::new().without("ar.md"), "area.json", ProblemKind::LanguageMissing { tag: "ar".into() }),
        (Pack::new().put("ar.md", huge), "ar.md", ProblemKind::TooLarge),
    ];
    for (pack, file, kind) in cases {
        told(&pack, file, &kind);
        let (.., page) = shown(&pack, arabic());
        assert!(page.contains(&said("guide-not-translated", arabic())), "it is said");
        assert!(page.contains("<h2 id=\"about-place\" lang=\"en\" dir=\"ltr\"") && page.contains(ELSEWHERE), "in English, marked as such");
    }
}

#[test]
fn a_dead_picture_costs_itself_alone_and_one_that_acts_is_never_shown() {
    let page = told(&Pack::new().without("home.svg"), "area.json", &ProblemKind::PictureMissing { file: "home.svg".into() });
    assert_eq!(page.matches("src=\"blob:").count(), 3);
    let acting = Pack::new().put("home.svg", b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>\n".to_vec());
    let page = told(&acting, "home.svg", &ProblemKind::PictureActive);
    assert!(!page.contains("blob:home.svg") && page.matches("src=\"blob:").count() == 3);
}

#[test]
fn a_fact_without_its_source_and_a_wrong_key_are_told() {
    let source = "\"source\": \"";
    let unsourced = Pack::new().with("area.json", source, "\"source\": \"\", \"note\": \"");
    told(&unsourced, "area.json", &ProblemKind::FactWithoutSource);
    let key = |to: &str| Pack::new().with("area.json", "\"example\": true,", &format!("\"example\": true, {to},"));
    let page = told(&key("\"recipient\": \"age1short\""), "area.json", &ProblemKind::Key { part: "recipient" });
    assert!(!page.contains("age1short"), "no key is offered");
    let own = format!("\"recipient\": \"age1{}\"", "q".repeat(58));
    told(&key(&own), "area.json", &ProblemKind::ExampleWithKey { part: "recipient" });
}

/// A slip that makes the file unreadable: the texts are looked at and shown all the same, and what is wrong in them is told at once.
#[test]
fn a_file_that_cannot_be_read_leaves_the_others_standing() {
    let pack = Pack::new().with("area.json", "\"wait_time\"", "\"waiting_time\"").with("en.md", "## travel: ", "## trips: ");
    let (judged, told, page) = shown(&pack, Lang::ENGLISH);
    assert!(judged.checked.pack.is_none() && judged.problems(Weight::Stops).count() == 1, "{:?}", judged.checked.problems);
    assert!(told.contains("unknown field `waiting_time`") && told.contains("“trips” is no section"), "{told}");
    assert!(page.contains("(the name cannot be read)") && page.contains(ELSEWHERE));
    let (judged, told, page) = shown(&Pack(BTreeMap::from([("en.md".to_owned(), Pack::new().0["en.md"].clone())])), Lang::ENGLISH);
    assert!(told.contains("area.json:1") && judged.slug.is_empty() && page.contains(ELSEWHERE));
}

#[test]
fn markup_in_a_text_is_text() {
    let script = "<script>alert(1)</script><img src=x onerror=alert(1)> Ask.";
    let heading = "<b onclick=alert(1)>Bold";
    let pack = Pack::new().with("en.md", "## safe: ", &format!("## safe: {heading}\n\n{script}\n\nThen ")).with(
        "area.json",
        "\"en\": \"Leeds\"",
        &format!("\"en\": \"{script}\""),
    );
    let page = told(&pack, "en.md", &ProblemKind::Markup { slip: Slip::Html });
    for never in ["<script", "<img src=x", "<b "] {
        assert!(!page.contains(never), "{never}");
    }
    assert_eq!(page.matches("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;").count(), 2);
}

#[test]
fn a_file_of_another_kind_is_named_and_left_out() {
    let pack = Pack::new().put("photo.heic", Vec::new()).put("notes.docx", Vec::new());
    told(&pack, "photo.heic", &ProblemKind::FileKind);
    told(&pack, "notes.docx", &ProblemKind::FileKind);
}
