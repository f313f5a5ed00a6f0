//! The pages: every route a real file, with its policy, its preloads and its script.

use crate::Result;
use crate::guide::{self, Prepared};
use crate::host::Host;
use crate::languages::{self, Spoken};
use crate::site::Files;
use base64::Engine;
use sha2::{Digest, Sha256, Sha384};

/// SECURITY R12. As a header it also forbids framing, which a `<meta>` cannot.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; \
    connect-src 'self'; worker-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; object-src 'none'";

/// The headers of every response, the policy among them.
pub fn headers() -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", format!("{POLICY}; frame-ancestors 'none'")),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        (
            "Permissions-Policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), \
             payment=(), usb=()"
                .to_owned(),
        ),
    ]
}

/// How long a browser may keep a file: the hashed ones for ever, all others must be asked for again.
pub fn cache_control(path: &str) -> &'static str {
    if path.starts_with("/files/") { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// `_headers`, as several hosts of static sites read it. `translations`: the languages beside English, each of which is a folder;
/// `ahead`: the `Link` that goes with pages of the guide, where there is one.
pub fn headers_file(translations: &[String], ahead: Option<&str>) -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers() {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    // Every page by name or by folder, since hosts join what two rules say of one address.
    let fixed = ROUTES.iter().map(|route| route.file.trim_end_matches("index.html").to_owned());
    let files = ["404.html", "away.html", "sw.js", "manifest.webmanifest", "*.json"].map(str::to_owned);
    for address in fixed.chain(files) {
        text.push_str(&format!("/{address}\n  Cache-Control: no-cache\n"));
    }
    // All areas stand in a folder with each of them.
    let guide = guide::FIXED.iter().filter(|page| **page != "areas/").map(|page| (*page).to_owned());
    let folders = translations.iter().map(|tag| format!("{tag}/*")).chain(["areas/*".to_owned()]);
    let ahead = ahead.map(|link| format!("  Link: {link}\n")).unwrap_or_default();
    for address in guide.chain(folders) {
        text.push_str(&format!("/{address}\n  Cache-Control: no-cache\n{ahead}"));
    }
    text.push_str(&format!("/files/*\n  Cache-Control: {}\n", cache_control("/files/")));
    text
}

/// Has what a prepared page waits for come down beside it: its style, and the way out. A page with its policy in it is read to its end
/// before a browser looks what it needs; with the integrity, since a browser fetches again what came ahead without it.
pub fn ahead(files: &Files, contents: &dyn Fn(&str) -> Option<Vec<u8>>) -> String {
    let one = |(name, kind): (&str, &str)| {
        let (address, digest) = (files.get(name)?, digest(&contents(name)?));
        Some(format!("<{address}>; rel=preload; as={kind}; integrity=\"{digest}\""))
    };
    [("guide.css", "style"), ("exit.js", "script")].into_iter().filter_map(one).collect::<Vec<_>>().join(", ")
}

/// The headers that `_headers` has for an address beside those for all, by name.
pub fn own_headers<'a>(headers_file: &'a str, path: &str) -> Vec<(&'a str, &'a str)> {
    let mut own = Vec::new();
    let mut applies = false;
    // Those for all come first.
    for line in headers_file.lines().skip(1).skip_while(|line| line.starts_with(' ')) {
        match line.strip_prefix("  ").and_then(|header| header.split_once(": ")) {
            Some(header) if applies => own.push(header),
            Some(_) => {}
            None => applies = line.strip_suffix('*').map_or(line == path, |folder| path.starts_with(folder)),
        }
    }
    own
}

/// A page that the app alone shows: nothing stands in it before.
pub struct Route {
    /// Its file.
    pub file: &'static str,
    /// The binary that shows it first: `app` and `preview`, which need no vault, `desk`, `office` or `register`; `guide` where its pages are not
    /// prepared.
    screen: &'static str,
    /// The files, by name, that it needs beside the first view's.
    extra: &'static [&'static str],
}

/// Every page but those of the guide.
pub const ROUTES: &[Route] = &[
    Route { file: "eligibility/index.html", screen: "app", extra: FORM },
    Route { file: "refer/index.html", screen: "desk", extra: &[VAULT, FORM[0], FORM[1]] },
    Route { file: "drafts/index.html", screen: "desk", extra: &[VAULT] },
    Route { file: "receive/index.html", screen: "office", extra: &[] },
    Route { file: "settings/index.html", screen: "office", extra: &[VAULT] },
    Route { file: "contacts/index.html", screen: "office", extra: &[VAULT] },
    Route { file: "register/index.html", screen: "register", extra: &[VAULT, "locales/en/register.ftl"] },
    Route {
        file: "blank/index.html",
        screen: "office",
        extra: &["locales/en/packet.ftl", "locales/en/blank.ftl", "forms/referral-1.json"],
    },
    Route { file: "sending/index.html", screen: "office", extra: &["locales/en/how_to_send.ftl"] },
    Route { file: "preview/index.html", screen: "preview", extra: &["locales/en/guide.ftl", "locales/en/preview.ftl"] },
];

/// A page of the guide that is not prepared.
pub const GUIDE: Route = Route { file: "", screen: "guide", extra: &["locales/en/guide.ftl"] };

const VAULT: &str = "locales/en/vault.ftl";
const FORM: &[&str] = &["locales/en/form.ftl", "forms/referral-1.json"];

/// What every page has: its template, the markup of "Exit this page", and what the host says.
pub struct Template<'a> {
    /// The page, with places for the policy, the head and the exit.
    pub page: &'a str,
    /// `public/exit.html`.
    pub exit: &'a str,
    /// Where it leads to.
    pub host: &'a Host,
    /// The languages offered, English first, with the words outside the app.
    pub spoken: &'a [Spoken],
}

/// A route's page. `contents` gives a hashed file's bytes by name, for its integrity.
pub fn page(template: &Template, route: &Route, files: &Files, contents: &dyn Fn(&str) -> Option<Vec<u8>>) -> Result<String> {
    let mut head = style("style.css", files, contents);
    let (glue, wasm) = (format!("{}.js", route.screen), format!("{}.wasm", route.screen));
    if let Some(script) = files.get(&glue) {
        head.push_str(&format!("<link rel=\"modulepreload\" href=\"{script}\"{}>\n", integrity(contents(&glue))));
    }
    for name in [wasm.as_str(), "locales/en/interface.ftl"].iter().chain(route.extra) {
        if let Some(address) = files.get(*name) {
            head.push_str(&format!("<link rel=\"preload\" href=\"{address}\" as=\"fetch\" crossorigin>\n"));
        }
    }
    head.push_str(&boot(route.screen, files, contents));
    head.push_str(&exit(template.host, files, contents));
    fill(template, &head, files, "en")
}

fn boot(screen: &str, files: &Files, contents: &dyn Fn(&str) -> Option<Vec<u8>>) -> String {
    let Some(script) = files.get("boot.js") else { return String::new() };
    format!("<script src=\"{script}\"{} data-screen=\"{screen}\" defer></script>\n", integrity(contents("boot.js")))
}

/// A browser's translator sends a page's text to its maker: where something is typed it is told to stay away, the guide it may read.
const NOT_TRANSLATED: &str = "<meta name=\"google\" content=\"notranslate\">\n";

/// A page of the guide, which can be read before the app is there and without it.
pub fn prepared(template: &Template, page: &Prepared, files: &Files, contents: &dyn Fn(&str) -> Option<Vec<u8>>) -> Result<String> {
    let mut head = style("guide.css", files, contents);
    if let Some(site) = &template.host.site_url {
        for (tag, path) in &page.alternates {
            head.push_str(&format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{site}{path}\">\n"));
        }
        let english = page.alternates.iter().find(|(tag, _)| tag == "en").map_or(&page.path, |(_, path)| path);
        head.push_str(&format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{site}{english}\">\n"));
        head.push_str(&format!("<link rel=\"canonical\" href=\"{site}{}\">\n", page.path));
    }
    head.push_str(&boot("guide", files, contents));
    head.push_str(&exit(template.host, files, contents));
    let (top, body) = template.page.split_once("<!-- onward:exit -->").expect("the template has a place for the way out");
    let hidden = body.split_once("</noscript>").map_or(body, |(_, rest)| rest);
    let hidden = hidden.split_once("<main id=\"loading\"").map_or(hidden, |(hidden, _)| hidden);
    let top = top
        .replace(NOT_TRANSLATED, "")
        .replace(
            "<html lang=\"en\" dir=\"ltr\" translate=\"no\">",
            &format!("<html lang=\"{}\" dir=\"{}\" data-prepared>", page.lang, page.dir),
        )
        .replace("<title>Onward</title>", &format!("<title>{}</title>", escaped(&page.title)));
    let top = if template.host.site_url.is_some() { top.replace("<meta name=\"robots\" content=\"noindex\">\n", "") } else { top };
    let leaving = if page.lang == "en" { "/leaving/".to_owned() } else { format!("/{}/leaving/", page.lang) };
    let exit = template.exit.replace("href=\"/leaving/\"", &format!("href=\"{leaving}\""));
    let whole = format!("{top}<!-- onward:exit -->\n<div class=\"still\" data-still>{}</div>\n{hidden}</body>\n</html>\n", page.html);
    fill(&Template { page: &whole, exit: &exit, ..*template }, &head, files, &page.lang)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// A page without the app.
pub fn still_page(template: &Template, files: &Files, contents: &dyn Fn(&str) -> Option<Vec<u8>>) -> Result<String> {
    fill(template, &(style("style.css", files, contents) + &exit(template.host, files, contents)), files, "en")
}

/// What the page looks like.
fn style(name: &str, files: &Files, contents: &dyn Fn(&str) -> Option<Vec<u8>>) -> String {
    let Some(address) = files.get(name) else { return String::new() };
    format!("<link rel=\"stylesheet\" href=\"{address}\"{}>\n", integrity(contents(name)))
}

/// The way out runs before the body is there: as soon as its button is seen, it works. It stands last in the head, since a page with
/// a policy in it has nothing fetched ahead that stands behind a script which is waited for.
fn exit(host: &Host, files: &Files, contents: &dyn Fn(&str) -> Option<Vec<u8>>) -> String {
    let Some(script) = files.get("exit.js") else { return String::new() };
    format!("<script src=\"{script}\"{} data-to=\"{}\"></script>\n", integrity(contents("exit.js")), host.exit_to)
}

/// A page with all that the build puts in; `lang` is the language of its words outside the app.
fn fill(template: &Template, head: &str, files: &Files, lang: &str) -> Result<String> {
    let spoken = template.spoken.iter().find(|spoken| spoken.language.tag == lang).ok_or_else(|| format!("{lang} is not offered"))?;
    let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n");
    let exit = template.exit.replace("href=\"onward:exit\"", &format!("href=\"{}\"", template.host.exit_to));
    let page = template.page.replace("<!-- onward:policy -->", policy.trim_end()).replace("<!-- onward:head -->", head.trim_end());
    let page = with_addresses(&page.replace("<!-- onward:exit -->", exit.trim_end()), files);
    let page = without_comments(&page.replace("<!-- onward:languages -->", &languages::ways(template.spoken)));
    let page = languages::said(&page, &spoken.words, spoken.language)?;
    // Trunk's links are for the build alone.
    let lines = page.lines().filter(|line| !line.trim().is_empty() && !line.contains("data-trunk"));
    Ok(lines.map(|line| format!("{}\n", line.trim())).collect())
}

/// Markup, or JSON, with the hashed addresses of the files that it names between quotes.
pub fn with_addresses(text: &str, files: &Files) -> String {
    let (mut named, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once("\"/") {
        named.push_str(before);
        let address = after.split_once('"').and_then(|(name, _)| Some((name, files.get(name)?)));
        named.push('"');
        rest = match address {
            Some((name, address)) => {
                named.push_str(address);
                &after[name.len()..]
            }
            None => {
                named.push('/');
                after
            }
        };
    }
    named.push_str(rest);
    named
}

/// Markup without its comments.
pub fn without_comments(page: &str) -> String {
    let mut kept = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = after.split_once("-->").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

fn integrity(contents: Option<Vec<u8>>) -> String {
    let Some(contents) = contents else { return String::new() };
    format!(" integrity=\"{}\"", digest(&contents))
}

fn digest(contents: &[u8]) -> String {
    format!("sha384-{}", base64::engine::general_purpose::STANDARD.encode(Sha384::digest(contents)))
}

/// The first twelve hexadecimal figures of a file's SHA-256.
pub fn short_hash(contents: &[u8]) -> String {
    Sha256::digest(contents).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(site_url: Option<&str>) -> String {
        let host = Host { exit_to: "https://example.org".to_owned(), site_url: site_url.map(str::to_owned) };
        let exit = "<section id=\"exit\"><a href=\"/leaving/\">How</a></section>";
        let spoken = spoken();
        let template = Template { page: include_str!("../../index.html"), exit, host: &host, spoken: &spoken };
        let alternates = vec![("en".to_owned(), "/areas/".to_owned()), ("ar".to_owned(), "/ar/areas/".to_owned())];
        let html = "<main><h1>&lt;A&gt;</h1><!--x--></main>".to_owned();
        let (lang, dir) = ("ar".to_owned(), "rtl".to_owned());
        prepared(
            &template,
            &Prepared { path: "/ar/areas/".to_owned(), lang, dir, title: "A & B".to_owned(), html, alternates },
            &Files::new(),
            &|_| None,
        )
        .expect("it is written")
    }

    fn spoken() -> Vec<Spoken> {
        languages::spoken(&crate::commands::root().join("public")).expect("the words are there")
    }

    #[test]
    fn a_prepared_page_is_in_its_language_and_needs_no_app() {
        let page = page(None);
        assert!(page.contains("<html lang=\"ar\" dir=\"rtl\" data-prepared>"));
        assert!(page.contains("<title>A &amp; B</title>"));
        assert!(page.contains("<div class=\"still\" data-still><main><h1>&lt;A&gt;</h1></main></div>"));
        assert!(page.contains("href=\"/ar/leaving/\""), "how to leave, in the page's language");
        assert!(page.contains("<h1 data-say=\"broke\" lang=\"ar\" dir=\"rtl\">"), "what is said outside the app too");
        assert!(page.contains("id=\"broke\"") && !page.contains("id=\"loading\"") && !page.contains("<noscript>"));
        assert!(page.contains("noindex") && !page.contains("canonical") && !page.contains("alternate"), "it says nothing of where it is");
    }

    #[test]
    fn the_browsers_translator_may_read_the_guide_alone() {
        let guide = page(None);
        assert!(!guide.contains("notranslate") && !guide.contains("translate=\"no\""));
        let host = Host { exit_to: "https://example.org".to_owned(), site_url: None };
        let spoken = spoken();
        let template = Template { page: include_str!("../../index.html"), exit: "", host: &host, spoken: &spoken };
        for route in ROUTES {
            let page = super::page(&template, route, &Files::new(), &|_| None).expect("it is written");
            assert!(page.contains("translate=\"no\"") && page.contains(NOT_TRANSLATED), "{}", route.file);
        }
    }

    #[test]
    fn a_site_that_says_where_it_is_can_be_found() {
        let page = page(Some("https://onward.example.org"));
        assert!(page.contains("<link rel=\"canonical\" href=\"https://onward.example.org/ar/areas/\">"));
        assert!(page.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"https://onward.example.org/areas/\">"));
        assert!(page.contains("<link rel=\"alternate\" hreflang=\"ar\" href=\"https://onward.example.org/ar/areas/\">"));
        assert!(page.contains("<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://onward.example.org/areas/\">"));
        assert!(!page.contains("noindex"));
    }

    #[test]
    fn what_prepared_pages_wait_for_comes_beside_them() {
        let files = ["guide.css", "exit.js"].map(|name| (name.to_owned(), format!("/files/{name}")));
        let link = ahead(&Files::from(files), &|_| Some(b"a{}".to_vec()));
        assert!(link.starts_with("</files/guide.css>; rel=preload; as=style; integrity=\"sha384-"), "{link}");
        assert!(link.contains("\", </files/exit.js>; rel=preload; as=script; integrity=\"sha384-"), "{link}");
        let headers = headers_file(&["ar".to_owned()], Some(&link));
        let has = |path: &str| own_headers(&headers, path).iter().any(|header| *header == ("Link", &*link));
        for path in ["/", "/areas/", "/areas/leeds/", "/areas/leeds/workers/", "/ar/", "/ar/help/", "/help/"] {
            assert!(has(path), "{path}");
        }
        for path in ["/drafts/", "/receive/", "/404.html", "/offline.json", "/sw.js", "/files/guide.css", "/nowhere/"] {
            assert!(!has(path), "{path}");
        }
        let kept = |path: &str| own_headers(&headers, path).into_iter().filter(|(name, _)| *name == "Cache-Control").count();
        assert_eq!(["/", "/areas/", "/ar/areas/", "/drafts/"].map(kept), [1; 4], "hosts join what two rules say");
    }

    /// One host takes a hundred rules at most; each language is one.
    #[test]
    fn the_rules_for_headers_stay_few() {
        let seventeen: Vec<String> = (0..17).map(|number| format!("l{number}")).collect();
        let rules = headers_file(&seventeen, None).lines().filter(|line| line.starts_with('/')).count();
        assert!(rules < 60, "{rules} rules");
    }
}
