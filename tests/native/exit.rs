//! What stands outside the app speaks every language that is offered, before the app is there: "Exit this page" first of all.

use onward::language::Lang;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

const MARKUP: &str = include_str!("../../public/exit.html");
const EXIT: &str = include_str!("../../public/exit.js");
const OUTSIDE: &str = include_str!("../../public/outside.js");
/// Every page that says something outside the app.
const PAGES: [&str; 5] = [
    MARKUP,
    include_str!("../../index.html"),
    include_str!("../../public/404.html"),
    include_str!("../../public/away.html"),
    include_str!("../../public/renewed.html"),
];

/// What the pages ask for, by key.
fn asked() -> BTreeSet<String> {
    let between =
        |mark: &'static str| PAGES.into_iter().flat_map(move |page| page.split(mark).skip(1)).filter_map(|rest| rest.split('"').next());
    between("data-say=\"").chain(between("\"say:")).map(str::to_owned).collect()
}

/// What a language's file says, by key: `exit`, `broke.saved`.
fn said(lang: Lang) -> BTreeMap<String, String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/locales").join(lang.tag()).join("outside.ftl");
    let source = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let (mut said, mut message) = (BTreeMap::new(), String::new());
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let Some((key, text)) = line.split_once(" = ") else { continue };
        let key = match key.trim_start().strip_prefix("outside-") {
            Some(key) => {
                key.clone_into(&mut message);
                message.clone()
            }
            None => [&message, key.trim_start()].concat(),
        };
        said.insert(key, text.to_owned());
    }
    said
}

#[test]
fn every_language_offered_says_all_that_is_asked_for_and_nothing_else() {
    let asked = asked();
    assert!(asked.len() > 30, "{asked:?}");
    for lang in Lang::offered() {
        let said = said(lang);
        assert_eq!(said.keys().cloned().collect::<BTreeSet<_>>(), asked, "{}", lang.tag());
        for (key, text) in said {
            assert!(!text.contains(['{', '<']), "{} {key}: pages put it in as it is", lang.tag());
        }
    }
}

#[test]
fn no_words_stand_in_the_pages_and_scripts_themselves() {
    for page in PAGES {
        let body = page.split_once("<body>").map_or(page, |(_, body)| body);
        let without_comments: String = body.split("<!--").map(|part| part.split_once("-->").map_or(part, |(_, rest)| rest)).collect();
        let texts = without_comments.split('>').filter_map(|part| part.split('<').next()).map(str::trim);
        let texts: Vec<&str> = texts.filter(|text| !text.is_empty() && !["Onward", "08000 121 700"].contains(text)).collect();
        assert_eq!(texts, [""; 0]);
    }
    assert!(EXIT.is_ascii() && OUTSIDE.is_ascii());
}

/// The one rule for a whole language that no other file says: its mark for a question, and a button beside a name that can be heard.
#[test]
fn the_stylesheet_knows_every_language_there_is() {
    let style = include_str!("../../style/components/tongues.css");
    for lang in Lang::all() {
        let tag = lang.tag();
        assert!(style.contains(&format!(":root[data-voices~=\"{tag}\"] [data-hear=\"{tag}\"]")), "{tag}");
        let is_rtl = lang.direction().attribute() == "rtl";
        let mark = style.lines().find(|line| line.contains("\"؟\"")).expect("it is there");
        assert_eq!(mark.contains(&format!("[lang=\"{tag}\"]")), is_rtl, "{tag}");
    }
}

#[test]
fn it_leads_where_the_host_says() {
    assert_eq!(MARKUP.matches("<a ").count(), 3);
    assert_eq!(MARKUP.matches("href=\"onward:exit\" rel=\"noreferrer nofollow\"").count(), 2, "filled in by the build");
    assert!(!MARKUP.contains("://") && !EXIT.contains("://"));
}
