//! What each part of the site may weigh, brotli 11, and what it weighs.

use crate::Result;
use crate::site::Site;

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
        files: &["index.html", "style.css", "exit.js", "boot.js", "app.js", "app.wasm", "locales/en/interface.ftl"],
        limit_kb: 250,
    },
    Budget {
        name: "first view of the desk",
        files: &[
            "index.html",
            "style.css",
            "exit.js",
            "boot.js",
            "desk.js",
            "desk.wasm",
            "locales/en/interface.ftl",
            "locales/en/vault.ftl",
        ],
        limit_kb: 550,
    },
    Budget {
        name: "first view of the office",
        files: &[
            "index.html",
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
        limit_kb: 545,
    },
    Budget { name: "keeper", files: &["keeper.js", "keeper_glue.js", "keeper.wasm"], limit_kb: 515 },
    Budget { name: "press", files: &["press.js", "press_glue.js", "press.wasm"], limit_kb: 1000 },
];

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
    if passed.is_empty() { Ok(()) } else { Err(passed.join("; ").into()) }
}
