//! What each part of the site may weigh, brotli 11, and what it weighs.

use crate::site::Site;
use crate::{Result, pages};
use ::words::language::Language;

/// A limit: its name, the files it counts, kilobytes of 1000 bytes.
struct Budget {
    name: &'static str,
    files: &'static [&'static str],
    limit_kb: usize,
}

/// The figures of the main job (`README.md`, “Sizes”).
const BUDGETS: &[Budget] = &[
    Budget {
        name: "first view",
        files: &["eligibility/index.html", "style.css", "exit.js", "boot.js", "app.js", "app.wasm", "locales/en/interface.ftl"],
        limit_kb: 250,
    },
    // Comes down when somebody asks for more than reading: choosing, comparing, hearing, keeping, a PDF. A second and a half of a slow line.
    // Two of these kilobytes are the menu of eighteen languages, two what tells how far the words of a page can be trusted.
    Budget {
        name: "guide",
        files: &["style.css", "guide.js", "guide.wasm", "locales/en/interface.ftl", "locales/en/guide.ftl"],
        limit_kb: 306,
    },
    Budget {
        name: "preview of a pack",
        files: &[
            "preview/index.html",
            "style.css",
            "guide.css",
            "exit.js",
            "boot.js",
            "preview.js",
            "preview.wasm",
            "locales/en/interface.ftl",
            "locales/en/guide.ftl",
            "locales/en/preview.ftl",
            "forms/referral-1.json",
            "guide/files.json",
            "guide/numbers.json",
        ],
        limit_kb: 306,
    },
    Budget {
        name: "first view of the desk",
        files: &[
            "drafts/index.html",
            "style.css",
            "exit.js",
            "boot.js",
            "desk.js",
            "desk.wasm",
            "locales/en/interface.ftl",
            "locales/en/vault.ftl",
        ],
        limit_kb: 585,
    },
    Budget {
        name: "first view of the office",
        files: &[
            "receive/index.html",
            "style.css",
            "exit.js",
            "boot.js",
            "office.js",
            "office.wasm",
            "locales/en/interface.ftl",
            "locales/en/contacts.ftl",
            "locales/en/packet.ftl",
            "locales/en/sending.ftl",
            "locales/en/settings.ftl",
            "locales/en/vault.ftl",
        ],
        limit_kb: 594,
    },
    Budget {
        name: "first view of the register",
        files: &[
            "register/index.html",
            "style.css",
            "exit.js",
            "boot.js",
            "register.js",
            "register.wasm",
            "locales/en/interface.ftl",
            "locales/en/vault.ftl",
            "locales/en/register.ftl",
        ],
        limit_kb: 725,
    },
    // The register's part is a ninth of it: what a deed can say, read and written, and the figures of a data return.
    Budget { name: "keeper", files: &["keeper.js", "keeper_glue.js", "keeper.wasm"], limit_kb: 650 },
    Budget { name: "press", files: &["press.js", "press_glue.js", "press.wasm"], limit_kb: 1000 },
];

/// What every page of the guide loads before anybody asks for more, and what all of it may weigh, without pictures.
const AROUND: &[&str] = &["guide.css", "exit.js", "boot.js"];
const PREPARED_KB: usize = 40;

/// What each language may weigh, in files that are fetched apart from those of every other: the interface with what stands outside the
/// app, the form with the agreements, and each text about an area.
const PER_LANGUAGE: [(&str, &[&str], usize); 2] =
    [("interface", &["interface.ftl", "outside.json"], 12), ("form and agreements", &["form.ftl", "consent.ftl"], 35)];
const AREA_TEXT_KB: usize = 5;

/// Prints what each language weighs; gives what is past its limit.
fn of_languages(site: &Site) -> Vec<String> {
    let weight = |name: &str| site.weights.get(name).map_or(0, |weight| weight.brotli);
    let mut passed = Vec::new();
    println!("{:<10}{:>16}{:>22}{:>22}", "language", "interface", "form and agreements", "largest area's text");
    for Language { tag, .. } in Language::offered() {
        let sums = PER_LANGUAGE.map(|(_, files, _)| files.iter().map(|file| weight(&format!("locales/{tag}/{file}"))).sum::<usize>());
        let texts = site.weights.iter().filter(|(name, _)| name.starts_with("areas/") && name.ends_with(&format!("/{tag}.md")));
        let text = texts.map(|(_, weight)| weight.brotli).max().unwrap_or(0);
        println!("{tag:<10}{:>16}{:>22}{text:>22}", sums[0], sums[1]);
        let parts = PER_LANGUAGE.iter().zip(sums).map(|((name, _, limit), sum)| (*name, sum, *limit));
        for (name, sum, limit) in parts.chain([("an area's text", text, AREA_TEXT_KB)]) {
            if sum > limit * 1000 {
                passed.push(format!("{name} in {tag} is {sum} bytes, limit {}", limit * 1000));
            }
        }
    }
    println!();
    passed
}

fn is_prepared(name: &str) -> bool {
    name.ends_with("index.html") && pages::ROUTES.iter().all(|route| route.file != name)
}

/// Prints the table; fails if a limit is passed.
pub fn check(site: &Site) -> Result<()> {
    let mut passed = Vec::new();
    println!("\n{:<28}{:>10}{:>12}", "", "bytes", "brotli 11");
    for budget in BUDGETS {
        let mut total = 0;
        for name in budget.files {
            let Some(weight) = site.weights.get(*name) else { continue };
            println!("  {name:<26}{:>10}{:>12}", weight.plain, weight.brotli);
            total += weight.brotli;
        }
        let limit = budget.limit_kb * 1000;
        let verdict = if total <= limit { "within" } else { "PAST" };
        println!("{:<28}{:>22}  {verdict} {} KB\n", budget.name, total, budget.limit_kb);
        if total > limit {
            passed.push(format!("{} is {total} bytes, limit {limit}", budget.name));
        }
    }
    passed.extend(of_languages(site));
    let prepared = site.weights.iter().filter(|(name, _)| is_prepared(name));
    if let Some((name, page)) = prepared.max_by_key(|(_, weight)| weight.brotli) {
        let around: usize = AROUND.iter().filter_map(|name| Some(site.weights.get(*name)?.brotli)).sum();
        let total = page.brotli + around;
        let verdict = if total <= PREPARED_KB * 1000 { "within" } else { "PAST" };
        println!("  {name:<26}{:>10}{:>12}", page.plain, page.brotli);
        println!("{:<28}{total:>22}  {verdict} {PREPARED_KB} KB\n", "largest page of the guide");
        if total > PREPARED_KB * 1000 {
            passed.push(format!("{name} with what it loads is {total} bytes"));
        }
    }
    if passed.is_empty() { Ok(()) } else { Err(passed.join("; ").into()) }
}
