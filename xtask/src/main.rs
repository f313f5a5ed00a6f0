//! `cargo xtask build | serve | test`: builds the site, serves it, and runs everything that CI runs.

mod budget;
mod bundle;
mod commands;
mod fuzz;
mod guide;
mod host;
mod languages;
mod offline;
mod pages;
mod parts;
mod serve;
mod setup;
mod site;
mod wasm;
mod words;

use std::process::ExitCode;

/// What goes wrong here is for a person to read.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

const HELP: &str = "\
cargo xtask build                     writes the site to dist/, with its sizes
cargo xtask bundle                    the site as one zip, to use without a line
cargo xtask serve [--port N]          builds quickly, serves at http://127.0.0.1:8080, builds again when a file changes
            [--release]               … as it is published
            [--no-watch] [--no-build] … dist/ as it stands
cargo xtask test [--long] [part …]    everything that CI runs, or only the parts named
cargo xtask fuzz [--long]             every parser against made-up files, 10 seconds each or 10 minutes
cargo xtask area check <folder>       everything that is wrong with an area's pack, by file and line
cargo xtask area new <slug>           a pack to fill in, below public/areas/
cargo xtask words …                   what is translated, by whom; out to translators and in again";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.split_first() {
        Some((&"build", [])) => site::build(site::Kind::Published).map(|_| ()),
        Some((&"serve", rest)) => serve::Options::read(rest).and_then(|options| serve::serve(&options)),
        Some((&"test", rest)) => parts::test(rest),
        Some((&"fuzz", [])) => fuzz::fuzz(false).map(|_| ()),
        Some((&"fuzz", ["--long"])) => fuzz::fuzz(true).map(|_| ()),
        Some((&"bundle", [])) => bundle::bundle(),
        Some((&"area", rest)) => area(rest),
        Some((&"words", rest)) => words::words(rest),
        _ => Err(HELP.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// What an area's pack is, only the core knows; it is built for this, without the rest.
fn area(arguments: &[&str]) -> Result<()> {
    let mut tool = commands::cargo();
    tool.args(["run", "--quiet", "--locked", "--bin", "area", "--"]).args(arguments);
    match tool.status()?.success() {
        true => Ok(()),
        false => Err("See docs/area-pack.md for what each part is.".into()),
    }
}
