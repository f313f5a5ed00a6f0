//! A tool: `prepare <texts.json> <pages.json>` writes the guide's pages. The first file has the site's texts by name, as the build
//! is about to publish them; the second gets [`Prepared`](onward::ui::prepare::Prepared) pages.

use std::collections::BTreeMap;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let outcome = match &arguments[..] {
        [from, to] => prepare(from, to),
        _ => Err("prepare <texts.json> <pages.json>".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn prepare(from: &str, to: &str) -> Result<(), String> {
    let texts = std::fs::read_to_string(from).map_err(|error| format!("{from}: {error}"))?;
    let texts: BTreeMap<String, String> = serde_json::from_str(&texts).map_err(|error| format!("{from}: {error}"))?;
    let pages = serde_json::to_string(&onward::ui::prepare::pages(&texts)).map_err(|error| error.to_string())?;
    std::fs::write(to, pages).map_err(|error| format!("{to}: {error}"))
}
