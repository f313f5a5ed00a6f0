//! Places, and running other programs.

use crate::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The folder of the project.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask is a folder of the project").to_owned()
}

/// Where tools are kept, and on CI what was built, so that the next run is quick: outside the clone.
pub fn cache() -> PathBuf {
    let base = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(|| home().map(|home| home.join(".cache")));
    base.unwrap_or_else(std::env::temp_dir).join("onward")
}

fn home() -> Option<PathBuf> {
    std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).map(PathBuf::from)
}

/// Where cargo keeps what it fetched.
pub fn cargo_home() -> PathBuf {
    std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| home().map(|home| home.join(".cargo"))).unwrap_or_default()
}

/// Where cargo builds: `CARGO_TARGET_DIR`, else `ONWARD_TARGET`, else on CI a folder in [`cache`], else `target`.
pub fn target() -> PathBuf {
    let named = std::env::var_os("CARGO_TARGET_DIR").or_else(|| std::env::var_os("ONWARD_TARGET"));
    match named {
        Some(folder) => root().join(folder),
        None if std::env::var_os("CI").is_some() => cache().join("target"),
        None => root().join("target"),
    }
}

/// Where programs are looked for: first the tools that [`crate::setup`] installed, last cargo's own.
fn path() -> Vec<PathBuf> {
    let mut folders = vec![cache().join("tools/bin")];
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    folders.push(cargo_home().join("bin"));
    folders
}

/// A program's file, if it is there.
pub fn find(name: &str) -> Option<PathBuf> {
    let endings = if cfg!(windows) { &[".exe", ".cmd"][..] } else { &[""] };
    let names: Vec<String> = endings.iter().map(|ending| format!("{name}{ending}")).collect();
    path().iter().flat_map(|folder| names.iter().map(|name| folder.join(name))).find(|file| file.is_file())
}

/// A program, in the project's folder.
pub fn program(name: &str) -> Command {
    let mut command = Command::new(find(name).unwrap_or_else(|| PathBuf::from(name)));
    let path = std::env::join_paths(path()).unwrap_or_else(|_| std::env::var_os("PATH").unwrap_or_default());
    command.current_dir(root()).env("PATH", path).env("CARGO_TARGET_DIR", target());
    command
}

/// `cargo`, the one that runs this.
pub fn cargo() -> Command {
    let mut command = program(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    // What `cargo run` tells this program about xtask would mislead build scripts.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") || text == "CARGO_BIN_NAME" {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs it to its end, with its output shown.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().map_err(|error| format!("{}: {error}", name_of(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{} failed ({status})", name_of(command)).into()) }
}

/// Runs it quietly and gives what it wrote to standard output, or nothing if it is not there or failed.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn name_of(command: &Command) -> String {
    let mut words = vec![command.get_program().to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    words.join(" ")
}

/// All files under a folder, in order of their paths; none if it is not there.
pub fn files_under(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if !folder.exists() {
        return Ok(files);
    }
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_under(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The path below a folder, with slashes.
pub fn below(folder: &Path, file: &Path) -> String {
    let rest = file.strip_prefix(folder).expect("the file was found under the folder");
    rest.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}
