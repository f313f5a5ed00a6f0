//! The pages: every route a real file, with its policy, its preloads and its script.

use crate::host::Host;
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

/// `_headers`, as several hosts of static sites read it.
pub fn headers_file() -> String {
    let mut text = String::from("/*\n");
    for (name, value) in headers() {
        text.push_str(&format!("  {name}: {value}\n"));
    }
    for route in ROUTES {
        let address = format!("/{}", route.file.trim_end_matches("index.html"));
        text.push_str(&format!("{address}\n  Cache-Control: {}\n", cache_control(&address)));
    }
    text.push_str(&format!("/files/*\n  Cache-Control: {}\n", cache_control("/files/")));
    text
}

/// A page with an address.
pub struct Route {
    /// Its file.
    pub file: &'static str,
    /// The binary that shows it first: `app`, which needs no vault, `desk` or `office`.
    screen: &'static str,
    /// The files, by name, that it needs beside the first view's.
    extra: &'static [&'static str],
}

/// Every page.
pub const ROUTES: &[Route] = &[
    Route { file: "index.html", screen: "app", extra: &[] },
    Route { file: "eligibility/index.html", screen: "app", extra: FORM },
    Route { file: "refer/index.html", screen: "desk", extra: &[VAULT, FORM[0], FORM[1]] },
    Route { file: "drafts/index.html", screen: "desk", extra: &[VAULT] },
    Route { file: "receive/index.html", screen: "office", extra: &[] },
    Route { file: "settings/index.html", screen: "office", extra: &[VAULT] },
    Route { file: "contacts/index.html", screen: "office", extra: &[VAULT] },
    Route { file: "leaving/index.html", screen: "app", extra: &["locales/en/leaving.ftl"] },
    Route {
        file: "blank/index.html",
        screen: "office",
        extra: &["locales/en/packet.ftl", "locales/en/blank.ftl", "forms/referral-1.json"],
    },
    Route { file: "sending/index.html", screen: "office", extra: &["locales/en/guide.ftl"] },
];

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
}

/// A route's page. `contents` gives a hashed file's bytes by name, for its integrity.
pub fn page(template: &Template, route: &Route, files: &Files, contents: &dyn Fn(&str) -> Option<Vec<u8>>) -> String {
    let mut head = exit_and_style(template.host, files, contents);
    let (glue, wasm) = (format!("{}.js", route.screen), format!("{}.wasm", route.screen));
    if let Some(script) = files.get(&glue) {
        head.push_str(&format!("<link rel=\"modulepreload\" href=\"{script}\"{}>\n", integrity(contents(&glue))));
    }
    for name in [wasm.as_str(), "locales/en/interface.ftl"].iter().chain(route.extra) {
        if let Some(address) = files.get(*name) {
            head.push_str(&format!("<link rel=\"preload\" href=\"{address}\" as=\"fetch\" crossorigin>\n"));
        }
    }
    if let Some(script) = files.get("boot.js") {
        head.push_str(&format!(
            "<script src=\"{script}\"{} data-screen=\"{}\" defer></script>\n",
            integrity(contents("boot.js")),
            route.screen
        ));
    }
    fill(template, &head, files)
}

/// A page without the app.
pub fn still_page(template: &Template, files: &Files, contents: &dyn Fn(&str) -> Option<Vec<u8>>) -> String {
    fill(template, &exit_and_style(template.host, files, contents), files)
}

/// The way out comes first and waits for nothing: as soon as its button is seen, it works.
fn exit_and_style(host: &Host, files: &Files, contents: &dyn Fn(&str) -> Option<Vec<u8>>) -> String {
    let mut head = String::new();
    if let Some(script) = files.get("exit.js") {
        head.push_str(&format!("<script src=\"{script}\"{} data-to=\"{}\"></script>\n", integrity(contents("exit.js")), host.exit_to));
    }
    if let Some(style) = files.get("style.css") {
        head.push_str(&format!("<link rel=\"stylesheet\" href=\"{style}\"{}>\n", integrity(contents("style.css"))));
    }
    head
}

fn fill(template: &Template, head: &str, files: &Files) -> String {
    let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n");
    let exit = template.exit.replace("href=\"onward:exit\"", &format!("href=\"{}\"", template.host.exit_to));
    let page = template.page.replace("<!-- onward:policy -->", policy.trim_end()).replace("<!-- onward:head -->", head.trim_end());
    let mut page = page.replace("<!-- onward:exit -->", exit.trim_end());
    for (name, address) in files {
        page = page.replace(&format!("=\"/{name}\""), &format!("=\"{address}\""));
    }
    let page = drop_comments(&page);
    // Trunk's links are for the build alone.
    page.lines().filter(|line| !line.trim().is_empty() && !line.contains("data-trunk")).map(|line| format!("{}\n", line.trim())).collect()
}

fn drop_comments(page: &str) -> String {
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
    format!(" integrity=\"sha384-{}\"", base64::engine::general_purpose::STANDARD.encode(Sha384::digest(contents)))
}

/// The first twelve hexadecimal figures of a file's SHA-256.
pub fn short_hash(contents: &[u8]) -> String {
    Sha256::digest(contents).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
