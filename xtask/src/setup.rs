//! Finds the tools, and installs what is missing, once, saying so.

use crate::Result;
use crate::commands::{cache, cargo, find, output, program, root, run};
use std::path::{Path, PathBuf};
use std::process::Command;

const TRUNK: &str = "0.21.14";
const BINARYEN: &str = "132.0.0";

/// What a build needs: the wasm target, Trunk, wasm-bindgen of the version in `Cargo.lock`.
pub fn for_build() -> Result<()> {
    let targets = output(program("rustup").args(["target", "list", "--installed"]));
    if targets.is_some_and(|targets| !targets.contains("wasm32-unknown-unknown")) {
        println!("Adding the wasm target to Rust (under a minute) …");
        run(program("rustup").args(["target", "add", "wasm32-unknown-unknown"]))?;
    }
    if version_of("trunk").as_deref() != Some(TRUNK) {
        println!("Installing Trunk {TRUNK}, which builds the wasm binaries (5 to 10 minutes, once) …");
        install(&["trunk", "--version", TRUNK, "--locked"])?;
    }
    let bindgen = locked_version("wasm-bindgen")?;
    if version_of("wasm-bindgen").as_ref() != Some(&bindgen) {
        println!("Installing wasm-bindgen {bindgen} (2 to 4 minutes, once) …");
        // Its own lock file can name a version that is no longer there: so without it.
        install(&["wasm-bindgen-cli", "--version", &bindgen])?;
    }
    Ok(())
}

/// Into a folder of our own, so that no other project's tools change.
fn install(words: &[&str]) -> Result<()> {
    let tools = cache().join("tools");
    run(cargo().arg("install").args(words).arg("--root").arg(&tools).env("CARGO_TARGET_DIR", tools.join("build")))?;
    let _ = std::fs::remove_dir_all(tools.join("build"));
    Ok(())
}

/// The last word of the first line of `<tool> --version`.
fn version_of(tool: &str) -> Option<String> {
    let text = output(program(tool).arg("--version"))?;
    text.lines().next()?.split_whitespace().nth(1).map(str::to_owned)
}

fn locked_version(package: &str) -> Result<String> {
    let lock = std::fs::read_to_string(root().join("Cargo.lock"))?;
    let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{package}\""));
    lines.next();
    let version = lines.next().and_then(|line| line.strip_prefix("version = \"")).and_then(|rest| rest.strip_suffix('"'));
    version.map(str::to_owned).ok_or_else(|| format!("{package} is not in Cargo.lock").into())
}

/// `wasm-opt` of npm's binaryen, as a script for Node.
pub fn wasm_opt() -> Result<PathBuf> {
    let folder = cache().join(format!("tools/binaryen-{BINARYEN}"));
    let script = folder.join("node_modules/binaryen/bin/wasm-opt");
    if !script.exists() {
        println!("Installing wasm-opt (npm's binaryen {BINARYEN}, about a minute, once) …");
        std::fs::create_dir_all(&folder)?;
        let package = format!("binaryen@{BINARYEN}");
        run(program("npm").args(["install", "--no-audit", "--no-fund", "--silent", "--prefix"]).arg(&folder).arg(package))?;
    }
    Ok(script)
}

/// `cargo deny`, which checks advisories and licences.
pub fn cargo_deny() -> Result<()> {
    println!("Installing cargo-deny (5 to 10 minutes, once) …");
    install(&["cargo-deny", "--locked"])
}

/// What the tests read files with, by program, and the Debian packages they are in.
const PROGRAMS: &[(&str, &str)] = &[("pdftotext", "poppler-utils"), ("qpdf", "qpdf"), ("openssl", "openssl"), ("age", "age")];

/// A judge of PDF signatures that is not ours, from PyPI.
const PYHANKO: &str = "0.38.0";

/// The Python that has pyHanko, in a virtual environment of its own.
pub fn pyhanko() -> Result<PathBuf> {
    let folder = cache().join(format!("tools/pyhanko-{PYHANKO}"));
    let python = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let is_there = |python: &Path| output(Command::new(python).args(["-c", "import pyhanko"])).is_some();
    if !is_there(&python) {
        println!("Installing pyHanko {PYHANKO} (from PyPI, about a minute, once) …");
        let make = || run(program("python3").args(["-m", "venv", "--clear"]).arg(&folder));
        if make().is_err() {
            packages(&["python3", "python3-venv"])?;
            make()?;
        }
        let package = format!("pyhanko=={PYHANKO}");
        run(Command::new(&python).args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).arg(package))?;
    }
    Ok(python)
}

/// What libFuzzer is compiled with.
pub fn for_fuzzing() -> Result<()> {
    if std::env::var_os("CXX").is_some() || find("c++").is_some() { Ok(()) } else { packages(&["g++"]) }
}

/// The programs that a browser may be.
const BROWSERS: &[&str] = &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// What the native tests need beside cargo.
pub fn for_tests() -> Result<()> {
    let missing = PROGRAMS.iter().filter(|(name, _)| find(name).is_none()).map(|(_, package)| *package);
    packages(&missing.collect::<Vec<_>>())
}

/// What the end-to-end tests need: a browser, and the packages of `tests/e2e/package-lock.json`.
pub fn for_end_to_end() -> Result<()> {
    let mac = Path::new("/Applications/Google Chrome.app").exists();
    if std::env::var_os("ONWARD_CHROMIUM").is_none() && !mac && BROWSERS.iter().all(|name| find(name).is_none()) {
        packages(&["chromium", "fonts-noto-core"])?;
    }
    let folder = root().join("tests/e2e");
    let lock = std::fs::read_to_string(folder.join("package-lock.json"))?;
    let stamp = folder.join("node_modules/.onward-lock");
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("Installing the end-to-end tests' packages (npm ci, under a minute) …");
    run(program("npm").args(["ci", "--no-audit", "--no-fund", "--silent"]).current_dir(&folder))?;
    Ok(std::fs::write(stamp, lock)?)
}

fn packages(names: &[&str]) -> Result<()> {
    if names.is_empty() {
        return Ok(());
    }
    let root = output(program("id").arg("-u")).is_some_and(|id| id.trim() == "0");
    if find("apt-get").is_none() || !root {
        return Err(format!("the tests need {}: please install it with your package manager, then run this again", names.join(", ")).into());
    }
    println!("Installing {} (1 to 5 minutes, once) …", names.join(", "));
    run(program("apt-get").args(["update", "-qq"]))?;
    let mut install = program("apt-get");
    install.args(["install", "-y", "-qq", "--no-install-recommends"]).args(names).env("DEBIAN_FRONTEND", "noninteractive");
    run(install.stdout(std::process::Stdio::null()))
}
