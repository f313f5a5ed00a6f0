//! The guide's pages: written natively by `src/bin/prepare.rs` from the views that the browser shows.

use crate::commands::{cargo, run, target};
use crate::{Result, site};
use std::collections::BTreeMap;
use std::path::Path;

/// Pages of the guide in English, below `/`, beside those of each area.
pub const FIXED: &[&str] = &["", "areas/", "compare/", "list/", "after/", "rights/", "help/", "offline/", "leaving/"];

/// A page as `onward::ui::prepare` writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prepared {
    /// Its path, from the first slash to the last.
    pub path: String,
    /// The language that it is in, by tag.
    pub lang: String,
    /// Which way it runs.
    pub dir: String,
    /// What the browser's tab says.
    pub title: String,
    /// What stands in its body.
    pub html: String,
    /// The same page in each language.
    pub alternates: Vec<(String, String)>,
}

/// Every page, from the site's texts by name.
pub fn prepare(texts: &BTreeMap<&str, &str>) -> Result<Vec<Prepared>> {
    let folder = target().join("onward");
    std::fs::create_dir_all(&folder)?;
    let (from, to) = (folder.join("texts.json"), folder.join("pages.json"));
    std::fs::write(&from, serde_json::to_string(texts)?)?;
    println!("Writing the guide's pages (a minute or two when the screen has changed) …");
    run(cargo().args(["run", "--quiet", "--locked", "--features", "ssr", "--bin", "prepare", "--"]).arg(&from).arg(&to))?;
    read(&to)
}

fn read(file: &Path) -> Result<Vec<Prepared>> {
    let pages: Vec<serde_json::Value> = serde_json::from_slice(&std::fs::read(file)?)?;
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned).ok_or("a prepared page lacks a part");
    let pair = |pair: &serde_json::Value| Ok((text(&pair[0])?, text(&pair[1])?));
    let one = |page: &serde_json::Value| {
        let [path, lang, dir, title, html] = ["path", "lang", "dir", "title", "html"].map(|part| text(&page[part]));
        let alternates = page["alternates"].as_array().into_iter().flatten().map(pair).collect::<Result<_>>()?;
        Ok(Prepared { path: path?, lang: lang?, dir: dir?, title: title?, html: without_remains(&html?), alternates })
    };
    pages.iter().map(one).collect()
}

/// Without what the renderer leaves of attributes that are not there.
fn without_remains(html: &str) -> String {
    html.replace(" class=\"\"", "")
}

/// Every address of the guide, in every language that has words.
pub fn addresses(files: &site::Files) -> Vec<String> {
    let slugs: Vec<&str> = files.keys().filter_map(|name| name.strip_prefix("areas/")?.strip_suffix("/area.json")).collect();
    let areas = slugs.iter().flat_map(|slug| [format!("areas/{slug}/"), format!("areas/{slug}/workers/")]);
    let english: Vec<String> = FIXED.iter().map(|page| (*page).to_owned()).chain(areas).collect();
    let translated =
        translations(files).into_iter().flat_map(|tag| english.iter().map(move |page| format!("{tag}/{page}")).collect::<Vec<_>>());
    english.iter().cloned().chain(translated).collect()
}

/// The languages beside English that the guide has words in.
pub fn translations(files: &site::Files) -> Vec<String> {
    let tags = files.keys().filter_map(|name| name.strip_prefix("locales/")?.strip_suffix("/guide.ftl"));
    tags.filter(|tag| *tag != "en").map(str::to_owned).collect()
}
