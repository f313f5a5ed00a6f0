//! The site: Trunk's eight binaries and `public/`, given hashed names, pages, headers and compressed twins.

use crate::commands::{below, cargo, cargo_home, files_under, program, root, run, target};
use crate::guide;
use crate::host::Host;
use crate::languages;
use crate::pages::{self, Template, short_hash};
use crate::words::Publishing;
use crate::{Result, budget, offline, setup, wasm};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Addresses of the files by name: `locales/en/form.ftl` → `/files/locales/en/form-<hash>.ftl`.
pub type Files = BTreeMap<String, String>;

/// How the site is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Small, hashed, compressed, weighed: into `dist/`.
    Published,
    /// Quickly, and pages load themselves again when a file changes: beside cargo's output.
    Quick,
}

/// What was built.
pub struct Site {
    /// Where it is.
    pub folder: PathBuf,
    /// What the files weigh, by name.
    pub weights: BTreeMap<String, Weight>,
}

/// Bytes of a file, as it is and compressed.
pub struct Weight {
    /// As it is.
    pub plain: usize,
    /// Brotli 11; the same as `plain` where it was not compressed.
    pub brotli: usize,
}

/// Where a kind of site is written.
pub fn folder(kind: Kind) -> PathBuf {
    match kind {
        Kind::Published => root().join("dist"),
        Kind::Quick => target().join("onward/quick"),
    }
}

/// Builds the site.
pub fn build(kind: Kind) -> Result<Site> {
    let start = Instant::now();
    setup::for_build()?;
    let build = match kind {
        Kind::Published => sources_hash()?,
        // Words and styles may then change without compiling anything again.
        Kind::Quick => "dev".to_owned(),
    };
    let stage = trunk(kind, &build)?;
    let site = assemble(kind, &build, &stage)?;
    println!("Site {build} written to {} in {:.1} s.", site.folder.display(), start.elapsed().as_secs_f32());
    if kind == Kind::Published {
        budget::check(&site)?;
    }
    Ok(site)
}

/// Compiles the eight binaries; gives the folder they are in.
fn trunk(kind: Kind, build: &str) -> Result<PathBuf> {
    let stage = target().join(if kind == Kind::Published { "onward/stage" } else { "onward/stage-quick" });
    std::fs::create_dir_all(&stage)?;
    let stamp = stage.join("compiled-from");
    let profile = if kind == Kind::Published { "release" } else { "serve" };
    let from = || compiled_from(profile, &ROOMS, build);
    if std::fs::read_to_string(&stamp).is_ok_and(|stamped| Some(stamped) == from()) {
        return Ok(stage);
    }
    let _ = std::fs::remove_file(&stamp);
    println!("Compiling the eight wasm binaries (some minutes the first time, then seconds) …");
    // Trunk runs cargo offline, so that a build needs no network once everything is there.
    run(cargo().args(["fetch", "--locked", "--quiet"]))?;
    let mut trunk = program("trunk");
    trunk.arg("build").arg("--dist").arg(&stage).args(["--config", "Trunk.toml", "--log", "warn"]);
    match kind {
        Kind::Published => trunk.arg("--release").env("ONWARD_BUILD", build).env("CARGO_ENCODED_RUSTFLAGS", published_flags()),
        Kind::Quick => trunk.args(["--cargo-profile", "serve"]).env_remove("ONWARD_BUILD"),
    };
    trunk.env("CARGO_TERM_QUIET", "true");
    // Trunk takes any value of this for a switch of its own and refuses "1".
    run(trunk.env_remove("NO_COLOR"))?;
    check_exports(&stage)?;
    if kind == Kind::Published {
        wasm::shrink_keeper(&stage)?;
        wasm::shrink_press(&stage)?;
    }
    std::fs::write(stamp, from().unwrap_or_default())?;
    Ok(stage)
}

/// The testkit, compiled as the keeper is, with its glue: for tests only, so beside cargo's output and in no site.
pub fn testkit() -> Result<PathBuf> {
    setup::for_build()?;
    let stage = target().join("onward/testkit");
    std::fs::create_dir_all(&stage)?;
    let stamp = stage.join("compiled-from");
    let from = || compiled_from("release", &["testkit"], "");
    if std::fs::read_to_string(&stamp).is_ok_and(|stamped| Some(stamped) == from()) {
        return Ok(stage);
    }
    let _ = std::fs::remove_file(&stamp);
    println!("Compiling the testkit (some minutes the first time) …");
    let browser = ["build", "--quiet", "--release", "--locked", "--target", "wasm32-unknown-unknown"];
    let mut build = cargo();
    run(build.args(browser).args(["--features", "testkit", "--bin", "testkit"]).env("CARGO_ENCODED_RUSTFLAGS", published_flags()))?;
    let wasm = target().join("wasm32-unknown-unknown/release/testkit.wasm");
    run(program("wasm-bindgen").args(["--target", "web", "--no-typescript", "--out-dir"]).arg(&stage).arg(wasm))?;
    std::fs::write(stamp, from().unwrap_or_default())?;
    Ok(stage)
}

/// Flags of rustc in place of those in `.cargo/config.toml`: no view's type is as long as the view, which makes the screen
/// smaller, and no path of this machine is in the binaries, which are then the same wherever they are built.
fn published_flags() -> String {
    let mut flags = vec!["--cfg=getrandom_backend=\"wasm_js\"".to_owned(), "--cfg=erase_components".to_owned()];
    flags.push(format!("--remap-path-prefix={}=onward", root().display()));
    let crates = cargo_home().join("registry/src");
    for registry in std::fs::read_dir(crates).into_iter().flatten().flatten() {
        flags.push(format!("--remap-path-prefix={}=crates", registry.path().display()));
    }
    flags.join("\x1f")
}

/// The binaries that are screens: a page loads their glue itself. The others are workers, which a loader starts.
const SCREENS: [&str; 6] = ["guide", "preview", "app", "desk", "office", "register"];

/// All of them.
const ROOMS: [&str; 8] = ["guide", "preview", "app", "desk", "office", "register", "keeper", "press"];

/// A hash over everything that cargo says the binaries were last compiled from; none if they never were.
///
/// So a change of words or styles alone compiles nothing, and takes a second.
fn compiled_from(profile: &str, rooms: &[&str], build: &str) -> Option<String> {
    let mut sources = ["Cargo.toml", "Cargo.lock", "Trunk.toml", "index.html", ".cargo/config.toml"].map(|name| root().join(name)).to_vec();
    for room in rooms {
        let list = std::fs::read_to_string(target().join("wasm32-unknown-unknown").join(profile).join(format!("{room}.d"))).ok()?;
        let (_, files) = list.split_once(": ")?;
        let files = files.replace("\\ ", "\0");
        sources.extend(files.split_whitespace().map(|file| PathBuf::from(file.replace('\0', " "))));
    }
    sources.sort();
    sources.dedup();
    let mut hash = Sha256::new();
    // The folder too: clones may share where cargo builds.
    hash.update(format!("{build} {}", root().display()));
    for file in sources {
        hash.update(file.to_string_lossy().as_bytes());
        hash.update(Sha256::digest(std::fs::read(&file).ok()?));
    }
    Some(hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// `printpdf` exports `Pdf_*` from every wasm that links it: the screen and the keeper must not.
fn check_exports(stage: &Path) -> Result<()> {
    for room in ROOMS.into_iter().filter(|room| *room != "press") {
        let glue = std::fs::read_to_string(stage.join(format!("{room}.js")))?;
        let wasm = std::fs::read(stage.join(format!("{room}_bg.wasm")))?;
        if glue.contains("Pdf_") || wasm.windows(4).any(|window| window == b"Pdf_") {
            return Err(format!("{room} links printpdf: it has a name that starts with Pdf_").into());
        }
        if glue.contains("from './snippets") || glue.contains("from\"./snippets") {
            return Err(format!("{room}'s glue imports a snippet, which the build does not know how to name").into());
        }
    }
    Ok(())
}

/// A hash over everything the site is made of.
fn sources_hash() -> Result<String> {
    let mut hash = Sha256::new();
    let mut sources = Vec::new();
    for folder in ["src", "public", "style"] {
        sources.extend(files_under(&root().join(folder))?);
    }
    sources.extend(["Cargo.toml", "Cargo.lock", "Trunk.toml", "index.html"].map(|name| root().join(name)));
    for file in sources {
        hash.update(below(&root(), &file).as_bytes());
        hash.update([0]);
        hash.update(Sha256::digest(std::fs::read(&file)?));
    }
    Ok(hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect())
}

/// Letters for the screen, which the stylesheet names.
const WEB_FONTS: &str = "fonts/web/";

/// The list of what the guide alone shows: `boot.js` fetches it with the guide's screen.
const GUIDE_FILES: &str = "guide/files.json";

fn is_of_the_guide(name: &str) -> bool {
    name != "areas/all.json" && (name.starts_with("areas/") || name.starts_with("guide/"))
}

/// The numbers that somebody can call, and what is said about the guide's texts.
const FACTS: &str = "guide/facts.json";

/// What a page of a referral reads of an area's pack: a twentieth of it.
fn for_a_referral(pack: &[u8]) -> Result<serde_json::Value> {
    const READ: [&str; 7] = ["slug", "name", "example", "criteria", "home_office_return", "recipient", "card"];
    let mut pack: serde_json::Map<String, serde_json::Value> = serde_json::from_slice(pack)?;
    pack.retain(|member, _| READ.contains(&member.as_str()));
    Ok(pack.into())
}

/// What a page of the guide in one language reads of it: not what is written for whoever checks the facts, each source once, and no words
/// but that language's and the English.
fn for_the_guide(pack: &[u8], lang: &str) -> Result<serde_json::Value> {
    let mut pack: serde_json::Value = serde_json::from_slice(pack)?;
    let mut seen = BTreeSet::new();
    if let Some(facts) = pack.get_mut("facts").and_then(serde_json::Value::as_array_mut) {
        facts.retain(|fact| seen.insert((fact["source"].to_string(), fact["checked"].to_string())));
        for fact in facts.iter_mut().filter_map(serde_json::Value::as_object_mut) {
            fact.retain(|member, _| !["statement", "note"].contains(&member.as_str()));
        }
    }
    speak(&mut pack, lang);
    Ok(pack)
}

/// Takes the words of other languages out of every text that stands in several.
fn speak(value: &mut serde_json::Value, lang: &str) {
    match value {
        serde_json::Value::Object(members) if members.get("en").is_some_and(serde_json::Value::is_string) => {
            members.retain(|tag, _| tag == "en" || tag == lang);
        }
        serde_json::Value::Object(members) => members.values_mut().for_each(|member| speak(member, lang)),
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| speak(item, lang)),
        _ => {}
    }
}

fn numbers(facts: &serde_json::Value) -> Vec<serde_json::Value> {
    const READ: [&str; 6] = ["id", "number", "nations", "hours", "source", "checked"];
    let one = |number: &serde_json::Value| {
        READ.iter().map(|member| ((*member).to_owned(), number[member].clone())).collect::<serde_json::Map<_, _>>()
    };
    facts["numbers"].as_array().into_iter().flatten().map(|number| one(number).into()).collect()
}

/// Files at the top of `public/` keep their names, but for these, which are read here.
const READ_HERE: &[&str] = &[
    "boot.js",
    "worker.js",
    "first.js",
    "exit.js",
    "exit.html",
    "offline.js",
    "outside.js",
    "renewed.html",
    "sw.js",
    "404.html",
    "away.html",
    "manifest.webmanifest",
    "site.json",
    "_headers",
];

fn assemble(kind: Kind, build: &str, stage: &Path) -> Result<Site> {
    let folder = folder(kind);
    let fresh = folder.with_extension("new");
    let _ = std::fs::remove_dir_all(&fresh);
    let mut writing = Writing { kind, folder: fresh.clone(), files: Files::new(), contents: BTreeMap::new(), weights: BTreeMap::new() };

    for room in ROOMS {
        let glue = if SCREENS.contains(&room) { format!("{room}.js") } else { format!("{room}_glue.js") };
        writing.hashed(&glue, without_comments(&std::fs::read_to_string(stage.join(format!("{room}.js")))?).into_bytes())?;
        writing.hashed(&format!("{room}.wasm"), wasm::without_names(&std::fs::read(stage.join(format!("{room}_bg.wasm")))?)?)?;
    }
    let public = root().join("public");
    let host = Host::read(&public.join("site.json"))?;
    let exit = std::fs::read_to_string(public.join("exit.html"))?;
    let spoken = languages::spoken(&public)?;
    let offered: Vec<_> = spoken.iter().map(|spoken| spoken.language).collect();
    let mut areas = BTreeMap::new();
    let publishing = Publishing::read(&public);
    for file in files_under(&public)? {
        let name = below(&public, &file);
        if name == "fonts/README.md" || languages::is_left_out(&name, &offered) {
            // For whoever changes or translates them, or not complete.
        } else if name == FACTS {
            // The rest of it is for whoever checks the guide's texts.
            let facts: serde_json::Value = serde_json::from_slice(&std::fs::read(&file)?)?;
            writing.hashed("guide/numbers.json", serde_json::to_vec(&numbers(&facts))?)?;
        } else if let Some(slug) = name.strip_prefix("areas/").and_then(|name| name.strip_suffix("/area.json")) {
            let pack = std::fs::read(&file)?;
            areas.insert(slug.to_owned(), for_a_referral(&pack)?);
            for language in &offered {
                let name = languages::pack_of(slug, language.tag);
                writing.hashed(&name, serde_json::to_vec(&for_the_guide(&pack, language.tag)?)?)?;
            }
        } else if let Some(text) = publishing.published(&name, &file)? {
            writing.hashed(&name, text.into_bytes())?;
        } else if name.contains('/') {
            writing.hashed(&name, std::fs::read(&file)?)?;
        } else if !READ_HERE.contains(&name.as_str()) {
            writing.as_it_is(&name, std::fs::read(&file)?)?;
        }
    }
    writing.hashed("areas/all.json", serde_json::to_vec(&areas)?)?;
    for (name, has) in [("style.css", is_of_the_app as fn(&str) -> bool), ("guide.css", is_of_prepared_pages)] {
        let style = stylesheet(&writing.files, has)?;
        writing.hashed(name, style.into_bytes())?;
    }
    for spoken in &spoken {
        let file = languages::file_of(spoken, &writing.files);
        writing.hashed(&languages::name_of_file(spoken.language.tag), file)?;
    }
    // One file, so that nothing waits for three.
    let mut first = languages::head(&spoken, &writing.files);
    for part in ["first.js", "exit.js", "outside.js"] {
        first.push_str(&without_comments(&std::fs::read_to_string(public.join(part))?));
    }
    writing.hashed("exit.js", first.into_bytes())?;

    writing.hashed("offline.js", without_comments(&std::fs::read_to_string(public.join("offline.js"))?).into_bytes())?;
    let renewed = pages::without_comments(&std::fs::read_to_string(public.join("renewed.html"))?);
    writing.hashed("renewed.html", languages::said(&renewed, &spoken[0].words, spoken[0].language)?.into_bytes())?;

    // A loader knows the files of its worker.
    let worker = std::fs::read_to_string(public.join("worker.js"))?;
    for room in ["keeper", "press"] {
        let is_known = |name: &str| name.starts_with(room) || room == "press" && name.starts_with("fonts/") && !name.starts_with(WEB_FONTS);
        let known = writing.files.clone().into_iter().filter(|(name, _)| is_known(name)).collect();
        let loader = with_files(&worker, build, &known, Some(room));
        writing.hashed(&format!("{room}.js"), loader.into_bytes())?;
    }
    // The page's script knows the loaders too, but not what the guide alone shows, which is a list of its own, as are each language's.
    let is_listed = |name: &str| {
        languages::language_of(name).is_none_or(|lang| lang == "en") && !name.ends_with("/outside.json") && !name.starts_with(WEB_FONTS)
    };
    let listed = writing.files.clone().into_iter().filter(|(name, _)| is_listed(name));
    let (guide, mut known): (Files, Files) = listed.partition(|(name, _)| is_of_the_guide(name));
    writing.hashed(GUIDE_FILES, serde_json::to_vec(&guide)?)?;
    known.insert(GUIDE_FILES.to_owned(), writing.files[GUIDE_FILES].clone());
    let mut boot = std::fs::read_to_string(public.join("boot.js"))?;
    if kind == Kind::Quick {
        boot.push_str(include_str!("live.js"));
    }
    let boot = with_files(&boot, build, &known, None);
    writing.hashed("boot.js", boot.into_bytes())?;

    // Not Trunk's copy of it, which it has squeezed into one line.
    let page = std::fs::read_to_string(root().join("index.html"))?;
    let template = Template { page: &page, exit: &exit, host: &host, spoken: &spoken };
    for route in pages::ROUTES {
        let page = pages::page(&template, route, &writing.files, &|name| writing.contents.get(name).cloned())?;
        writing.as_it_is(route.file, page.into_bytes())?;
    }
    write_guide(&mut writing, &template)?;
    for name in ["404.html", "away.html"] {
        let page = std::fs::read_to_string(public.join(name))?;
        let page = pages::still_page(&Template { page: &page, ..template }, &writing.files, &|name| writing.contents.get(name).cloned())?;
        writing.as_it_is(name, page.into_bytes())?;
    }
    let manifest = pages::with_addresses(&std::fs::read_to_string(public.join("manifest.webmanifest"))?, &writing.files);
    writing.as_it_is("manifest.webmanifest", manifest.into_bytes())?;
    // While somebody works on the site pages are not prepared, and have another style.
    let ahead = (kind == Kind::Published).then(|| pages::ahead(&writing.files, &|name| writing.contents.get(name).cloned()));
    let headers = pages::headers_file(&guide::translations(&writing.files), ahead.as_deref());
    writing.as_it_is("_headers", headers.into_bytes())?;

    // Last, since it knows all others. While somebody works on the site nothing is kept, or they would see what they changed no more.
    if kind == Kind::Published {
        let list = serde_json::to_vec(&offline::list(&writing.files, &writing.contents))?;
        let worker = without_comments(&std::fs::read_to_string(public.join("sw.js"))?);
        writing.as_it_is("sw.js", offline::worker(&worker, version(), &list).into_bytes())?;
        writing.as_it_is("offline.json", list)?;
    }

    let _ = std::fs::remove_dir_all(&folder);
    std::fs::rename(&fresh, &folder)?;
    Ok(Site { folder, weights: writing.weights })
}

/// The guide's pages: prepared where they are published, else shown by the app, so that a change of words is seen at once.
fn write_guide(writing: &mut Writing, template: &Template) -> Result<()> {
    let addresses = guide::addresses(&writing.files);
    if writing.kind == Kind::Quick {
        for address in addresses {
            let page = pages::page(template, &pages::GUIDE, &writing.files, &|name| writing.contents.get(name).cloned())?;
            writing.as_it_is(&format!("{address}index.html"), page.into_bytes())?;
        }
        return Ok(());
    }
    let is_read = |name: &str| ["locales/", "areas/", "guide/"].iter().any(|folder| name.starts_with(folder));
    let texts = writing.contents.iter().filter(|(name, _)| is_read(name));
    let texts = texts.filter_map(|(name, contents)| Some((name.as_str(), std::str::from_utf8(contents).ok()?))).collect();
    let prepared = guide::prepare(&texts)?;
    let mut missing: BTreeSet<String> = addresses.iter().map(|address| format!("/{address}")).collect();
    for page in prepared {
        if !missing.remove(&page.path) {
            return Err(format!("{} is prepared, and the build knows no such page", page.path).into());
        }
        let html = pages::prepared(template, &page, &writing.files, &|name| writing.contents.get(name).cloned())?;
        writing.as_it_is(&format!("{}index.html", &page.path[1..]), html.into_bytes())?;
    }
    if missing.is_empty() { Ok(()) } else { Err(format!("no page was prepared for {missing:?}").into()) }
}

/// The version of the site, which is that of the whole workspace's first crate.
pub fn version() -> &'static str {
    let manifest = include_str!("../../Cargo.toml");
    manifest.split("version = \"").nth(1).and_then(|rest| rest.split('"').next()).expect("Cargo.toml names a version")
}

/// The site while it is written.
struct Writing {
    kind: Kind,
    folder: PathBuf,
    files: Files,
    contents: BTreeMap<String, Vec<u8>>,
    weights: BTreeMap<String, Weight>,
}

impl Writing {
    /// Writes a file under its name with its hash, below `files/`.
    fn hashed(&mut self, name: &str, contents: Vec<u8>) -> Result<()> {
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let path = format!("files/{stem}-{}.{extension}", short_hash(&contents));
        self.files.insert(name.to_owned(), format!("/{path}"));
        self.write(name, &path, contents)
    }

    /// Writes a file under its own name.
    fn as_it_is(&mut self, name: &str, contents: Vec<u8>) -> Result<()> {
        self.write(name, name, contents)
    }

    fn write(&mut self, name: &str, path: &str, contents: Vec<u8>) -> Result<()> {
        let file = self.folder.join(path);
        std::fs::create_dir_all(file.parent().expect("a file of the site is in its folder"))?;
        std::fs::write(&file, &contents)?;
        let plain = contents.len();
        let mut weight = Weight { plain, brotli: plain };
        if self.kind == Kind::Published && is_compressible(path) {
            let small = brotli(&contents)?;
            weight.brotli = small.len();
            std::fs::write(self.folder.join(format!("{path}.br")), small)?;
        }
        self.weights.insert(name.to_owned(), weight);
        self.contents.insert(name.to_owned(), contents);
        Ok(())
    }
}

fn is_compressible(path: &str) -> bool {
    let extension = path.rsplit_once('.').map_or("", |(_, extension)| extension);
    ["html", "js", "css", "wasm", "ftl", "json", "md", "svg", "ttf", "otf", "txt", "webmanifest"].contains(&extension)
}

/// Brotli at its best. What was compressed before is kept beside cargo's output.
fn brotli(contents: &[u8]) -> Result<Vec<u8>> {
    let kept = target().join("onward/brotli").join(short_hash(contents));
    if let Ok(small) = std::fs::read(&kept) {
        return Ok(small);
    }
    let mut small = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: contents.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &contents[..], &mut small, &parameters)?;
    std::fs::create_dir_all(kept.parent().expect("it is in a folder"))?;
    std::fs::write(&kept, &small)?;
    Ok(small)
}

/// Whether the app's pages need a part of `style/`.
fn is_of_the_app(part: &str) -> bool {
    !["components/guide.css", "components/leaving.css"].contains(&part)
}

/// Whether the guide's pages need it before the app is there; `boot.js` brings the rest with the app.
fn is_of_prepared_pages(part: &str) -> bool {
    match part.strip_prefix("components/") {
        Some(component) => ["buttons.css", "exit.css", "guide.css", "leaving.css", "messages.css", "tongues.css"].contains(&component),
        None => true,
    }
}

/// Parts of `style/` as one file, its folders in order of reach, without comments and indents.
fn stylesheet(files: &Files, has: fn(&str) -> bool) -> Result<String> {
    let mut style = String::new();
    let folder = root().join("style");
    let found = files_under(&folder)?;
    for layer in ["settings", "core", "layout", "components", "overrides"] {
        for file in found.iter().filter(|file| below(&folder, file).split(['/', '.']).next() == Some(layer) && has(&below(&folder, file))) {
            style.push_str(&std::fs::read_to_string(file)?);
            style.push('\n');
        }
    }
    for (name, address) in files {
        style = style.replace(&format!("url(/{name})"), &format!("url({address})"));
        style = style.replace(&format!("url(\"/{name}\")"), &format!("url(\"{address}\")"));
    }
    let mut small = String::new();
    let mut rest = style.as_str();
    while let Some((before, after)) = rest.split_once("/*") {
        small.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    small.push_str(rest);
    Ok(small.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| format!("{line}\n")).collect())
}

/// A script with the addresses above it, without its whole-line comments and indents.
fn with_files(script: &str, build: &str, files: &Files, room: Option<&str>) -> String {
    let mut head = serde_json::json!({ "build": build, "files": files });
    if let Some(room) = room {
        head["room"] = room.into();
    }
    format!("globalThis.onward={head};\n{}", without_comments(script))
}

/// A script without the lines that are all comment, and without indents.
fn without_comments(script: &str) -> String {
    let comment = |line: &str| ["//", "/**", "* ", "*/"].iter().any(|start| line.starts_with(start)) || line == "*";
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !comment(line));
    lines.map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_for_readers_of_a_language_has_its_words_and_the_english() {
        let pack =
            br#"{"name":{"en":"Leeds","ar":"A","ti":"T"},"languages":["en","ar","ti"],"pictures":[{"alt":{"en":"A park.","ti":"P"}}]}"#;
        let read = |lang| for_the_guide(pack, lang).expect("it is JSON").to_string();
        assert_eq!(read("en"), r#"{"languages":["en","ar","ti"],"name":{"en":"Leeds"},"pictures":[{"alt":{"en":"A park."}}]}"#);
        assert!(read("ti").contains(r#""alt":{"en":"A park.","ti":"P"}"#) && !read("ti").contains(r#""ar":"#));
    }
}
