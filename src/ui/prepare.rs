//! The guide's pages as HTML, written natively when the site is built, from the views that the browser shows: so that they can be read
//! before the app is there, and without it.

use super::guide::SCREEN;
use super::routes::{Address, Route, Slug};
use super::shell;
use super::state::guide::Guide;
use super::state::head::Head;
use super::state::tongue::{Bundle, Tongue};
use crate::browser::content;
use crate::browser::preferences::Preferences;
use crate::language::Lang;
use leptos::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// A page in a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Prepared {
    /// Its path, from the first slash to the last.
    pub path: String,
    /// The language that it is in.
    pub lang: Lang,
    /// Which way it runs, as in `dir="…"`.
    pub dir: &'static str,
    /// What the browser's tab says.
    pub title: String,
    /// What stands in its body.
    pub html: String,
    /// The same page in every language: the language's tag, and its path.
    pub alternates: Vec<(Lang, String)>,
}

/// Every page of the guide in every language that is offered. `files`: the site's texts by name, such as `locales/en/guide.ftl`.
///
/// # Panics
/// When a page needs words that are not among the files.
pub fn pages(files: &BTreeMap<String, String>) -> Vec<Prepared> {
    for (name, text) in files {
        content::prime(name, text);
    }
    let mut routes: Vec<Route> = Route::ALL.into_iter().filter(|route| route.is_guide()).collect();
    for slug in Guide::new().slugs().iter().filter_map(|slug| Slug::new(slug)) {
        routes.extend([Route::Area(slug), Route::Sheet(slug)]);
    }
    let one = |route: Route| Lang::offered().map(move |lang| page(Address { route, lang }));
    routes.into_iter().flat_map(one).collect()
}

fn page(address: Address) -> Prepared {
    let Address { route, lang } = address;
    let bundle = now(Bundle::fetch(lang, (SCREEN.words)(route))).unwrap_or_else(|_| panic!("words of {}", address.path()));
    let owner = Owner::new();
    let (html, title) = owner.with(|| {
        let tongue = Tongue::new(bundle, Preferences { language: Some(lang), ..Preferences::default() }, SCREEN.room.keeps());
        shell::begin(SCREEN, tongue).start_at(&address.path());
        // What is to be known of the words stands above them: the first drawing finds it, the second says it.
        let _ = shell::shell(SCREEN).to_html();
        let html = shell::shell(SCREEN).to_html();
        (html, Head::here().words(tongue))
    });
    owner.cleanup();
    Prepared {
        path: address.path(),
        lang,
        dir: lang.direction().attribute(),
        title,
        // Marks of places that could change: the app draws the page anew and looks for none.
        html: html.replace("<!>", ""),
        alternates: Lang::offered().map(|lang| (lang, Address { route, lang }.path())).collect(),
    }
}

/// What a future gives that has nothing to wait for.
pub(super) fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("natively every text is there or is not"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::path::Path;

    /// The texts below `public/`, by name.
    fn texts() -> BTreeMap<String, String> {
        fn read(folder: &Path, below: &str, texts: &mut BTreeMap<String, String>) {
            for entry in std::fs::read_dir(folder).expect("a folder of the project").flatten() {
                let name = [below, &entry.file_name().to_string_lossy()].concat();
                if entry.path().is_dir() {
                    read(&entry.path(), &[&name, "/"].concat(), texts);
                } else if let Ok(text) = std::fs::read_to_string(entry.path()) {
                    texts.insert(name, text);
                }
            }
        }
        let mut texts = BTreeMap::new();
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("public"), "", &mut texts);
        let facts: serde_json::Value = serde_json::from_str(&texts["guide/facts.json"]).expect("it is JSON");
        texts.insert(super::super::state::guide::NUMBERS.to_owned(), facts["numbers"].to_string());
        texts.retain(|name, _| ["locales/", "areas/", "guide/"].iter().any(|folder| name.starts_with(folder)));
        texts
    }

    /// The values of an attribute, in the order in which they stand.
    fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
        let start = [" ", attribute, "=\""].concat();
        html.split(&start).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn every_page_of_the_guide_is_whole_in_every_language() {
        let pages = pages(&texts());
        let known: BTreeSet<&str> = pages.iter().map(|page| page.path.as_str()).collect();
        assert_eq!(known.len(), pages.len(), "each address is one page");
        assert_eq!(pages.len(), (9 + 2 * 6) * Lang::offered().count());
        for page in &pages {
            let (path, html) = (&page.path, &page.html);
            assert_eq!(html.matches("<h1").count(), 1, "{path}");
            // R12: nothing in the page that the policy would stop.
            for never in [" style\u{3d}", "<style", "<script", "javascript:", " onclick=", " onload="] {
                assert!(!html.contains(never), "{path} has {never}");
            }
            // No message stands there by its key.
            for file in ["guide", "sheet", "shell", "home", "leaving"] {
                assert!(!html.contains(&format!(">{file}-")) && !html.contains(&format!("\"{file}-")), "{path} has a key of {file}");
            }
            assert!(!html.contains("<p></p>") && !html.contains("<h2></h2>") && !html.contains("<li></li>"), "{path} has an empty part");
            let ids: Vec<&str> = values(html, "id");
            assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path}: an id stands twice");
            for href in values(html, "href") {
                let is_known = match href.strip_prefix('#') {
                    Some(id) => ids.contains(&id),
                    None => {
                        let bare = href.split('#').next().unwrap_or_default();
                        href.starts_with("tel:")
                            || known.contains(bare)
                            || Address::parse(bare).is_some_and(|address| !address.route.is_guide())
                    }
                };
                assert!(is_known, "{path} leads to {href}");
            }
            // Who reads in one language stays in it.
            let own = if page.lang == Lang::ENGLISH { "/areas/".to_owned() } else { format!("/{}/areas/", page.lang.tag()) };
            assert!(values(html, "href").contains(&own.as_str()), "{path}");
        }
    }

    #[test]
    fn a_title_says_nothing_of_what_is_read() {
        let titles: BTreeSet<String> =
            pages(&texts()).into_iter().filter(|page| page.lang == Lang::ENGLISH).map(|page| page.title).collect();
        assert_eq!(titles, ["Onward", "Area guide – Onward", "Help – Onward"].map(str::to_owned).into());
    }

    /// Each page says the lowest status of what it shows, and whether it says something in English instead.
    #[test]
    fn a_page_says_how_far_its_words_can_be_trusted() {
        let mut texts = texts();
        for (name, text) in texts.iter_mut().filter(|(name, _)| name.contains("ar/") || name.ends_with("/ar.md")) {
            *text = text.replacen("status: machine-drafted", "status: reviewed", 1);
            if name == "areas/leeds/ar.md" {
                *text = text.replacen("status: reviewed", "status: reviewed\noutdated: legal", 1);
            }
            if name == "locales/ar/guide.ftl" {
                *text = text.replacen("status: reviewed", "status: reviewed\n### machine-drafted: guide-list-lead", 1);
            }
            if name == "locales/ar/leaving.ftl" {
                *text = text.replacen("{", "{ $nobody } {", 1).replacen("leaving-title", "leaving-other", 1);
            }
        }
        let words = texts["locales/ar/interface.ftl"].clone();
        let of = |key: &str| words.split(&format!("\n{key} = ")).nth(1).and_then(|rest| rest.lines().next()).expect("a message").to_owned();
        let [outdated, machine, in_english] = ["shell-outdated", "shell-machine-drafted", "shell-in-english"].map(of);
        let pages = std::thread::spawn(move || pages(&texts)).join().expect("it is written");
        let told = |path: &str| {
            let html = &pages.iter().find(|page| page.path == path).unwrap_or_else(|| panic!("{path}")).html;
            [&outdated, &machine, &in_english].map(|words| html.contains(words.as_str()))
        };
        assert_eq!(told("/ar/areas/derby/"), [false, false, false], "reviewed");
        assert_eq!(told("/ar/areas/leeds/"), [true, false, false], "the English of a section has changed");
        assert_eq!(told("/ar/list/"), [false, true, false], "its lead was made by a machine");
        assert_eq!(told("/ar/leaving/"), [false, false, true], "its title is in English");
        assert_eq!(told("/areas/leeds/"), [false, false, false]);
    }

    /// A text that is not translated, or that lacks a part, costs only itself.
    #[test]
    fn where_something_is_missing_the_rest_stands() {
        let mut texts = texts();
        texts.remove("areas/leeds/ar.md");
        texts.insert("areas/derby/ar.md".to_owned(), "status: source\n\n## place: <b>المكان</b>\n\n<script>alert(1)</script>\n".to_owned());
        // What is primed by another test of this thread is not there.
        let pages = std::thread::spawn(move || pages(&texts)).join().expect("it is written");
        let page = |path: &str| pages.iter().find(|page| page.path == path).unwrap_or_else(|| panic!("{path}")).html.clone();
        let leeds = page("/ar/areas/leeds/");
        assert!(
            leeds.contains("Kirkgate Market") && leeds.contains("<h2 id=\"about-place\" lang=\"en\" dir=\"ltr\""),
            "in English, marked as such"
        );
        let derby = page("/ar/areas/derby/");
        assert!(derby.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "markup is text");
        assert!(derby.contains("id=\"ask\"") && page("/areas/derby/").contains("id=\"about-ask\""));
    }
}
