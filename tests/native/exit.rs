//! "Exit this page" speaks every language that is offered, before the app is there.

use onward::language::Lang;
use std::collections::BTreeSet;

const MARKUP: &str = include_str!("../../public/exit.html");
const SCRIPT: &str = include_str!("../../public/exit.js");
const STYLE: &str = include_str!("../../style/components/exit.css");

/// What each language has: how many pieces of text, and the names of what is read out.
fn said(tag: &str) -> (usize, BTreeSet<&'static str>) {
    let spans = MARKUP.matches(&format!("<span lang=\"{tag}\"")).count();
    let template =
        MARKUP.lines().find(|line| line.contains(&format!("<template class=\"exit__words\" lang=\"{tag}\""))).unwrap_or_default();
    let names = template.split(" data-").skip(1).filter_map(|rest| rest.split_once("=\"")).filter(|(_, text)| !text.starts_with('"'));
    (spans, names.map(|(name, _)| name).collect())
}

#[test]
fn every_language_offered_says_the_same() {
    let english = said("en");
    assert_eq!(english.0, 4);
    assert_eq!(english.1, BTreeSet::from(["shift2", "shift1", "fingers2", "fingers1", "over", "gone"]));
    for lang in Lang::offered() {
        assert_eq!(said(lang.tag()), english, "{}", lang.tag());
        let direction = format!("{}: '{}'", lang.tag(), lang.direction().attribute());
        assert!(SCRIPT.contains(&direction), "exit.js does not know {direction}");
        let shown = format!(":root[lang=\"{0}\"] .exit [lang=\"{0}\"]", lang.tag());
        assert!(lang == Lang::ENGLISH || STYLE.contains(&shown), "exit.css does not show {}", lang.tag());
    }
}

#[test]
fn it_leads_where_the_host_says() {
    assert_eq!(MARKUP.matches("<a ").count(), 3);
    assert_eq!(MARKUP.matches("href=\"onward:exit\" rel=\"noreferrer nofollow\"").count(), 2, "filled in by the build");
    assert!(!MARKUP.contains("://") && !SCRIPT.contains("://"));
}
