//! The languages of the site: which file is of which, and the words that stand outside the app, which the build puts into pages
//! (`public/locales/<lang>/outside.ftl`).

use crate::Result;
use crate::site::Files;
use ::words::language::Language;
use ::words::message::shown;
use ::words::publish::is_for_translators;
use std::collections::BTreeMap;
use std::path::Path;

/// Whether a file below `public/` is of a language that is not offered, or is for translators, or its words are put into pages here: it is
/// not published.
pub fn is_left_out(name: &str, offered: &[&Language]) -> bool {
    let is_offered = |tag: &str| offered.iter().any(|language| language.tag == tag);
    match name.split('/').collect::<Vec<_>>()[..] {
        ["locales", tag, file] => !is_offered(tag) || file == "outside.ftl" || is_for_translators(name),
        ["areas" | "guide", _, file] => file.strip_suffix(".md").is_some_and(|tag| !is_offered(tag)),
        _ => false,
    }
}

/// Whether a file of the site is read in one language alone: those of English are listed with the site's others, those of another
/// language in its own small file.
pub fn language_of(name: &str) -> Option<&str> {
    match name.split('/').collect::<Vec<_>>()[..] {
        ["locales", tag, file] if file.ends_with(".ftl") => Some(tag),
        ["areas", _, "area.json"] => None,
        ["areas", _, file] => file.strip_suffix(".md").or_else(|| file.strip_suffix(".json")),
        ["guide", _, file] => file.strip_suffix(".md"),
        _ => None,
    }
}

/// The name that an area's pack has for readers of a language: `area.json` is for those who read English.
pub fn pack_of(slug: &str, tag: &str) -> String {
    let file = if tag == "en" { "area" } else { tag };
    format!("areas/{slug}/{file}.json")
}

/// Words by key, such as `exit` and `broke.saved`.
pub type Outside = BTreeMap<String, String>;

/// A language that is offered, with its words outside the app.
pub struct Spoken {
    /// Which.
    pub language: &'static Language,
    /// What it says there.
    pub words: Outside,
}

/// All that are offered, English first, with their words from `public/`.
pub fn spoken(public: &Path) -> Result<Vec<Spoken>> {
    let one = |language: &'static Language| {
        let file = public.join("locales").join(language.tag).join("outside.ftl");
        let source = std::fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let words = outside(&source).map_err(|error| format!("{}: {error}", language.tag))?;
        Ok(Spoken { language, words })
    };
    Language::offered().map(one).collect()
}

/// What the page must know of a language before it can ask for more (`outside.js`): its words outside the app, and where its files are.
/// English's files are listed with the site's others.
pub fn file_of(spoken: &Spoken, files: &Files) -> Vec<u8> {
    let tag = spoken.language.tag;
    let own = |name: &str| tag != "en" && language_of(name) == Some(tag);
    let own: BTreeMap<&String, &String> = files.iter().filter(|(name, _)| own(name)).collect();
    serde_json::json!({ "say": spoken.words, "files": own }).to_string().into_bytes()
}

/// The name of that file.
pub fn name_of_file(tag: &str) -> String {
    format!("locales/{tag}/outside.json")
}

/// What stands above `outside.js`: by tag, which way a language runs and where its file is.
pub fn head(offered: &[Spoken], files: &Files) -> String {
    let one = |language: &Language| {
        let is = serde_json::json!({ "dir": language.direction(), "at": files.get(&name_of_file(language.tag)) });
        (language.tag.to_owned(), is)
    };
    let languages: serde_json::Map<_, _> = offered.iter().map(|spoken| one(spoken.language)).collect();
    format!("globalThis.onwardLanguages={};\n", serde_json::Value::Object(languages))
}

/// Reads `outside.ftl`: messages and attributes that are plain text, since pages and scripts put them in as they are.
pub fn outside(source: &str) -> Result<Outside> {
    let (file, problems) = ::words::fluent::read("outside.ftl", source);
    if let Some(problem) = problems.first() {
        return Err(problem.to_string().into());
    }
    let mut words = Outside::new();
    for message in &file.messages {
        let key = message.key.strip_prefix("outside-").unwrap_or(&message.key);
        for part in &message.parts {
            let ([(_, pieces)], []) = (part.text.forms.as_slice(), part.text.arguments().as_slice()) else {
                let why = "words outside the app are plain text, without arguments";
                return Err(format!("outside.ftl:{}: {}: {why}", message.line, message.key).into());
            };
            let name = if part.name.is_empty() { key.to_owned() } else { format!("{key}.{}", part.name) };
            words.insert(name, shown(pieces).split_whitespace().collect::<Vec<_>>().join(" "));
        }
    }
    Ok(words)
}

/// Markup with its words in a language: `data-say="key"` gets its text, its language and which way it runs, `"say:key"` the text alone.
pub fn said(markup: &str, words: &Outside, language: &Language) -> Result<String> {
    let word = |key: &str| words.get(key).ok_or_else(|| format!("outside.ftl of {} lacks {key}", language.tag));
    let (mut said, mut rest) = (String::new(), markup);
    while let Some(at) = [rest.find("data-say=\""), rest.find("\"say:")].into_iter().flatten().min() {
        let (before, found) = rest.split_at(at);
        said.push_str(before);
        let is_whole = found.starts_with("data-say");
        let (_, after) = found.split_once(if is_whole { "data-say=\"" } else { "\"say:" }).expect("it was found");
        let (key, after) = after.split_once('"').ok_or("a mark without its end")?;
        let text = word(key)?.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
        if is_whole {
            let after = after.strip_prefix('>').ok_or_else(|| format!("{key}: data-say stands last among its attributes"))?;
            said.push_str(&format!("data-say=\"{key}\" lang=\"{}\" dir=\"{}\">{text}", language.tag, language.direction()));
            rest = after;
        } else {
            said.push_str(&format!("\"{text}\""));
            rest = after;
        }
    }
    said.push_str(rest);
    Ok(said)
}

/// Ways to the guide in each language, for pages whose words somebody may not read and that no script changes.
pub fn ways(offered: &[Spoken]) -> String {
    let one = |language: &Language| {
        let (tag, own_name, dir) = (language.tag, language.own_name, language.direction());
        let address = if tag == "en" { "/".to_owned() } else { format!("/{tag}/") };
        format!("<li><a href=\"{address}\" hreflang=\"{tag}\" lang=\"{tag}\" dir=\"{dir}\">{own_name}</a></li>\n")
    };
    format!("<ul class=\"tongues\">\n{}</ul>", offered.iter().map(|spoken| one(spoken.language)).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arabic() -> &'static Language {
        Language::of("ar").expect("a known language")
    }

    #[test]
    fn what_is_for_translators_or_is_not_complete_is_no_part_of_the_site() {
        let offered = [arabic()];
        for name in ["locales/ar/form.ftl", "areas/leeds/ar.md", "guide/after/ar.md", "areas/leeds/area.json", "icons/icon.svg"] {
            assert!(!is_left_out(name, &offered), "{name}");
        }
        for name in
            ["locales/ti/form.ftl", "locales/ar/glossary.ftl", "locales/ar/status.tsv", "locales/ar/outside.ftl", "areas/leeds/ti.md"]
        {
            assert!(is_left_out(name, &offered), "{name}");
        }
        assert_eq!(language_of("areas/leeds/ar.md"), Some("ar"));
        assert_eq!(language_of("locales/ar/form.ftl"), Some("ar"));
        assert_eq!(language_of(&pack_of("leeds", "ar")), Some("ar"));
        assert_eq!(language_of(&pack_of("leeds", "en")), None);
        assert_eq!(language_of("areas/all.json"), None);
        assert_eq!(language_of("locales/ar/outside.json"), None);
    }

    #[test]
    fn words_outside_the_app_are_plain_text() {
        let words = outside(
            "### status: source\n\n# Note.\noutside-exit = Go <now>\noutside-broke = Broken,\n    and stopped\n    .saved = \"Saved\"\n",
        );
        let words = words.expect("it is read");
        assert_eq!(words["exit"], "Go <now>");
        assert_eq!(words["broke"], "Broken, and stopped");
        assert_eq!(words["broke.saved"], "\"Saved\"");
        assert!(outside("outside-exit = { $name }").expect_err("an argument").to_string().starts_with("outside.ftl:1: "));
        assert!(outside("no message").is_err());
        let markup = said("<p class=\"a\" data-say=\"exit\"></p><i data-a=\"say:broke.saved\"></i>", &words, arabic()).expect("said");
        assert_eq!(markup, "<p class=\"a\" data-say=\"exit\" lang=\"ar\" dir=\"rtl\">Go &lt;now></p><i data-a=\"&quot;Saved&quot;\"></i>");
        assert!(said("<p data-say=\"none\"></p>", &words, arabic()).is_err());
    }

    #[test]
    fn a_language_has_one_small_file_and_no_page_lists_the_others() {
        let spoken = [Spoken { language: arabic(), words: Outside::from([("exit".to_owned(), "خروج".to_owned())]) }];
        let files = ["locales/ar/form.ftl", "areas/leeds/ar.md", "locales/en/form.ftl", "areas/leeds/area.json", "locales/ar/outside.json"];
        let files: Files = files.iter().map(|name| ((*name).to_owned(), format!("/files/{name}"))).collect();
        let file: serde_json::Value = serde_json::from_slice(&file_of(&spoken[0], &files)).expect("it is JSON");
        assert_eq!(file["files"].as_object().expect("a list").keys().collect::<Vec<_>>(), ["areas/leeds/ar.md", "locales/ar/form.ftl"]);
        assert_eq!(file["say"]["exit"], "خروج");
        assert_eq!(
            head(&spoken, &files),
            "globalThis.onwardLanguages={\"ar\":{\"at\":\"/files/locales/ar/outside.json\",\"dir\":\"rtl\"}};\n"
        );
        assert!(ways(&spoken).contains("<a href=\"/ar/\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">العربية</a>"));
    }
}
