//! What a device keeps that was asked to work without a line: the list of every file with its hash, in groups, and the worker that keeps
//! them (`public/sw.js`).

use crate::guide::{self, FIXED};
use crate::pages;
use crate::serve::content_type;
use crate::site::Files;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Words of the guide's screen; the others are a referral's.
const GUIDE_WORDS: [&str; 4] = ["interface", "guide", "leaving", "offline"];

/// `offline.json`: every file's bytes, SHA-256 and type by its address, and the addresses of each group.
///
/// `guide.<lang>` is the guide but for the areas, `area.<slug>.<lang>` one area, `words.<lang>` what a referral says in a language,
/// `referral` all else that filling one in, printing and opening need. Each stands alone: files that several need are in each.
pub fn list(files: &Files, contents: &BTreeMap<String, Vec<u8>>) -> Value {
    let translations = guide::translations(files);
    let languages: Vec<&str> = std::iter::once("en").chain(translations.iter().map(String::as_str)).collect();
    let (mut all, mut groups) = (BTreeMap::new(), BTreeMap::<String, BTreeSet<String>>::new());
    for (name, bytes) in contents.iter().filter(|(name, _)| !name.ends_with(".schema.json") && *name != "_headers") {
        let address = address(name, files);
        let sha256: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        all.insert(address.clone(), json!({ "bytes": bytes.len(), "sha256": sha256, "type": content_type(Path::new(name)) }));
        for group in groups_of(name, &languages) {
            groups.entry(group).or_default().insert(address.clone());
        }
    }
    json!({ "files": all, "groups": groups })
}

/// Where a file is served.
fn address(name: &str, files: &Files) -> String {
    files.get(name).cloned().unwrap_or_else(|| format!("/{}", name.strip_suffix("index.html").unwrap_or(name)))
}

fn groups_of(name: &str, languages: &[&str]) -> Vec<String> {
    // Whoever writes a pack has a line; nobody else should keep what they need.
    if name.starts_with("preview/") || name.starts_with("preview.") || name.ends_with("/preview.ftl") {
        return Vec::new();
    }
    let each = |group: &str| languages.iter().map(|lang| format!("{group}.{lang}")).collect::<Vec<_>>();
    if let Some(page) = name.strip_suffix("index.html") {
        if pages::ROUTES.iter().any(|route| route.file == name) {
            return vec!["referral".to_owned()];
        }
        let (lang, page) = match page.split_once('/') {
            Some((tag, rest)) if languages.contains(&tag) => (tag, rest),
            _ => ("en", page),
        };
        let slug = page.strip_prefix("areas/").and_then(|rest| rest.split('/').next()).filter(|_| !FIXED.contains(&page));
        return vec![slug.map_or(format!("guide.{lang}"), |slug| format!("area.{slug}.{lang}"))];
    }
    let parts: Vec<&str> = name.split('/').collect();
    match parts[..] {
        ["locales", lang, file] => {
            let of_the_guide = file == "outside.json" || GUIDE_WORDS.iter().any(|words| file.strip_suffix(".ftl") == Some(words));
            let mut groups = vec![format!("words.{lang}")];
            // English stands behind every other language.
            match (of_the_guide, lang) {
                (true, "en") => groups.extend(each("guide")),
                (true, _) => groups.push(format!("guide.{lang}")),
                (false, _) => {}
            }
            groups
        }
        ["areas", slug, _] => match crate::languages::language_of(name) {
            Some("en") | None => each(&format!("area.{slug}")),
            Some(lang) => vec![format!("area.{slug}.{lang}")],
        },
        ["guide", _, file] => match file.strip_suffix(".md") {
            Some("en") | None => each("guide"),
            Some(lang) => vec![format!("guide.{lang}")],
        },
        ["guide" | "icons", _] | ["areas", _] => each("guide"),
        // The only letters that the screen may lack.
        ["fonts", "web", "Ethiopic.woff2"] => languages
            .iter()
            .filter(|lang| ["am", "ti"].contains(lang))
            .flat_map(|lang| [format!("guide.{lang}"), format!("words.{lang}")])
            .collect(),
        // Three times as large as all other fonts together: only whoever keeps Chinese keeps them.
        ["fonts", file] if file.starts_with("NotoSansSC") => {
            languages.iter().filter(|lang| **lang == "zh").map(|lang| format!("words.{lang}")).collect()
        }
        [_] if name.starts_with("guide.")
            || [
                "style.css",
                "guide.css",
                "exit.js",
                "offline.js",
                "renewed.html",
                "boot.js",
                "away.html",
                "404.html",
                "manifest.webmanifest",
            ]
            .contains(&name) =>
        {
            each("guide")
        }
        _ => vec!["referral".to_owned()],
    }
}

/// The worker, with the number that pins the list, and the headers that its answers carry where the host sends none.
pub fn worker(script: &str, version: &str, list: &[u8]) -> String {
    let list: String = Sha256::digest(list).iter().map(|byte| format!("{byte:02x}")).collect();
    let headers: BTreeMap<&str, String> = pages::headers().into_iter().collect();
    format!("globalThis.onward={};\n{script}", json!({ "version": version, "list": list, "headers": headers }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn groups(name: &str) -> Vec<String> {
        groups_of(name, &["en", "ar"])
    }

    #[test]
    fn every_kind_of_file_is_in_the_groups_that_need_it() {
        for (name, expected) in [
            ("index.html", vec!["guide.en"]),
            ("ar/index.html", vec!["guide.ar"]),
            ("ar/areas/index.html", vec!["guide.ar"]),
            ("areas/leeds/index.html", vec!["area.leeds.en"]),
            ("ar/areas/leeds/workers/index.html", vec!["area.leeds.ar"]),
            ("drafts/index.html", vec!["referral"]),
            ("register/index.html", vec!["referral"]),
            ("register.wasm", vec!["referral"]),
            ("areas/leeds/area.json", vec!["area.leeds.en", "area.leeds.ar"]),
            ("areas/leeds/map.svg", vec!["area.leeds.en", "area.leeds.ar"]),
            ("areas/leeds/ar.md", vec!["area.leeds.ar"]),
            ("areas/leeds/ar.json", vec!["area.leeds.ar"]),
            ("areas/leeds/en.md", vec!["area.leeds.en", "area.leeds.ar"]),
            ("areas/all.json", vec!["guide.en", "guide.ar"]),
            ("guide/numbers.json", vec!["guide.en", "guide.ar"]),
            ("guide/after/ar.md", vec!["guide.ar"]),
            ("locales/en/guide.ftl", vec!["words.en", "guide.en", "guide.ar"]),
            ("locales/ar/guide.ftl", vec!["words.ar", "guide.ar"]),
            ("locales/ar/form.ftl", vec!["words.ar"]),
            ("locales/ar/outside.json", vec!["words.ar", "guide.ar"]),
            ("guide.wasm", vec!["guide.en", "guide.ar"]),
            ("keeper.wasm", vec!["referral"]),
            ("preview.wasm", vec![]),
            ("preview/index.html", vec![]),
            ("locales/ar/preview.ftl", vec![]),
            ("areas/leeds/preview.svg", vec!["area.leeds.en", "area.leeds.ar"]),
            ("forms/referral-1.json", vec!["referral"]),
            ("fonts/NotoSansBengali-Bold.ttf", vec!["referral"]),
            ("fonts/NotoSansSCMore-Regular.ttf", vec![]),
        ] {
            assert_eq!(groups(name), expected, "{name}");
        }
        assert_eq!(groups_of("fonts/web/Ethiopic.woff2", &["en", "ar", "ti"]), ["guide.ti", "words.ti"]);
        assert_eq!(groups_of("fonts/NotoSansSCMore-Regular.ttf", &["en", "ar", "zh"]), ["words.zh"]);
    }

    #[test]
    fn one_number_pins_every_byte() {
        let files = Files::from([("style.css".to_owned(), "/files/style-1.css".to_owned())]);
        let of = |style: &[u8]| {
            let contents = BTreeMap::from([("style.css".to_owned(), style.to_vec()), ("index.html".to_owned(), b"<p>".to_vec())]);
            list(&files, &contents)
        };
        let one = of(b"a");
        assert_eq!(one["files"]["/files/style-1.css"]["type"], "text/css; charset=utf-8");
        assert_eq!(one["files"]["/"]["bytes"], 3);
        let number = |list: &Value| worker("", "0.1.0", list.to_string().as_bytes());
        assert_ne!(number(&one), number(&of(b"b")));
        assert_eq!(number(&one), number(&of(b"a")));
        assert!(number(&one).contains("frame-ancestors"));
    }
}
