//! The words of every language fit the English: same files, same keys, same variables, a status, nothing twice.

use super::layers::files;
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("public/locales")
}

fn languages() -> Vec<String> {
    let entries = std::fs::read_dir(locales()).expect("the words are there");
    let mut languages: Vec<String> =
        entries.map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned()).collect();
    languages.sort();
    languages
}

/// The variables of every message and attribute of a file, by `key` or `key.attribute`; and the keys that stand twice.
fn messages(file: &Path) -> (BTreeMap<String, BTreeSet<String>>, Vec<String>) {
    let text = std::fs::read_to_string(file).expect("it is text");
    let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
    let (mut found, mut twice) = (BTreeMap::new(), Vec::new());
    let mut put = |key: String, pattern: &ast::Pattern<&str>| {
        let mut variables = BTreeSet::new();
        in_pattern(pattern, &mut variables);
        if found.insert(key.clone(), variables).is_some() {
            twice.push(key);
        }
    };
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            put(message.id.name.to_owned(), value);
        }
        for attribute in &message.attributes {
            put(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
        }
    }
    (found, twice)
}

fn in_pattern(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, variables),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            for variant in variants {
                in_pattern(&variant.value, variables);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, variables),
        _ => {}
    }
}

#[test]
fn every_file_opens_with_its_status() {
    for language in languages() {
        let allowed: &[&str] = if language == "en" { &["source"] } else { &["reviewed", "machine-drafted"] };
        for file in files(&locales().join(&language), &[".ftl"]) {
            let text = std::fs::read_to_string(&file).expect("it is text");
            let status = text.lines().next().and_then(|line| line.strip_prefix("### status: ")).unwrap_or("none").trim();
            assert!(allowed.contains(&status), "{}: status {status:?}", file.display());
        }
    }
}

#[test]
fn every_language_says_what_the_english_says() {
    let mut wrong = Vec::new();
    for language in languages() {
        for file in files(&locales().join("en"), &[".ftl"]) {
            let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
            let (english, twice) = messages(&file);
            wrong.extend(twice.into_iter().map(|key| format!("en/{name}: {key} twice")));
            let other = locales().join(&language).join(&name);
            if language == "en" {
                continue;
            }
            if !other.exists() {
                wrong.push(format!("{language}/{name} is missing"));
                continue;
            }
            let (there, twice) = messages(&other);
            wrong.extend(twice.into_iter().map(|key| format!("{language}/{name}: {key} twice")));
            for (key, variables) in &english {
                match there.get(key) {
                    None => wrong.push(format!("{language}/{name}: {key} is missing")),
                    Some(others) if others != variables => {
                        wrong.push(format!("{language}/{name}: {key} has {others:?}, in English {variables:?}"));
                    }
                    Some(_) => {}
                }
            }
            wrong.extend(
                there.keys().filter(|key| !english.contains_key(*key)).map(|key| format!("{language}/{name}: {key} is not in English")),
            );
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn no_key_stands_in_two_files() {
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    let mut wrong = Vec::new();
    for file in files(&locales().join("en"), &[".ftl"]) {
        let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
        for key in messages(&file).0.into_keys() {
            if let Some(before) = seen.insert(key.clone(), name.clone()) {
                wrong.push(format!("{key} in {before} and {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// How keys begin that the program puts together from what an enum or a list calls its members.
const FAMILIES: [&str; 37] = [
    "agree-gap-",
    "book-kind-",
    "book-misfit-none-",
    "calendar-",
    "criterion-",
    "failure-",
    "guide-help-",
    "guide-region-",
    "leaving-on-",
    "leaving-chrome",
    "leaving-edge",
    "leaving-firefox",
    "leaving-safari",
    "leaving-samsung",
    "month-",
    "notice-",
    "o-",
    "outside-",
    "papers-agency-",
    "papers-leave-",
    "papers-meeting-",
    "q-",
    "reading-",
    "refer-stage-",
    "refusal-",
    "register-change-",
    "register-domain-",
    "register-goal-",
    "register-order-",
    "register-suggested-",
    "return-",
    "s-",
    "settings-if-",
    "shell-text-size-",
    "translation-by-",
    "weak-",
    "withdraw-",
];

/// Whether a literal of the program, such as `consent-{name}-label` or `register-open.hint`, is this key. What stands in braces has no
/// hyphen.
fn is_key(literal: &str, key: &str) -> bool {
    let (mut parts, mut rest) = (literal.split('.').next().unwrap_or_default().split(['{', '}']), key);
    let Some(after) = parts.next().and_then(|first| rest.strip_prefix(first)) else { return false };
    rest = after;
    // After each name in braces comes what is said as it is.
    while let (Some(_), Some(fixed)) = (parts.next(), parts.next()) {
        let end = rest.find('-').unwrap_or(rest.len());
        let Some(after) = rest[end..].strip_prefix(fixed).filter(|_| end > 0) else { return false };
        rest = after;
    }
    rest.is_empty()
}

/// Words that nothing says are translated in vain. Those of forms and of what stands outside the app are asked for by their own files.
#[test]
fn nothing_is_translated_that_nobody_reads() {
    let sources: Vec<String> =
        files(&locales().join("../../src"), &[".rs"]).iter().map(|file| std::fs::read_to_string(file).expect("a source is text")).collect();
    let is_key_like = |text: &&str| {
        let mut bytes = text.bytes();
        bytes.next().is_some_and(|first| first.is_ascii_lowercase())
            && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"_-.{}:".contains(&byte))
    };
    let literals: BTreeSet<&str> = sources.iter().flat_map(|source| source.split('"')).filter(is_key_like).collect();
    let mut wrong = Vec::new();
    for file in files(&locales().join("en"), &[".ftl"]) {
        let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
        for key in messages(&file).0.into_keys().filter(|key| !key.contains('.')) {
            let is_said = FAMILIES.iter().any(|family| key.starts_with(family)) || literals.iter().any(|literal| is_key(literal, &key));
            if name != "glossary.ftl" && !is_said {
                wrong.push(format!("{name}: {key} is said nowhere"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(is_key("consent-{name}-label", "consent-at-label") && is_key("field-date.hint", "field-date"));
    assert!(!is_key("consent-{name}-label", "consent-label") && !is_key("consent-{name}", "consent-withdraw-action"));
}
