//! `cargo xtask fuzz`: every parser against files that libFuzzer makes up, from the cases on.
//!
//! Compiled as `cargo fuzz` does it without a sanitizer (the flags are its own, and stable), so nothing has to be installed but a
//! C++ compiler. What was found worth keeping stays in the cache's corpora, for the next run to go on from.

use crate::Result;
use crate::commands::{cache, cargo, files_under, output, root, run, target};
use crate::setup;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::Instant;

/// A parser, and the kinds of cases that it begins with.
const TARGETS: [(&str, &[&str]); 13] = [
    ("pdf", &["pdf"]),
    ("envelope", &["json"]),
    ("certificate", &["certificate"]),
    ("cms", &["cms"]),
    ("payload", &["payload"]),
    ("forward", &["forward"]),
    ("note", &["note", "card"]),
    ("age", &["age", "passphrase"]),
    ("armour", &["armour"]),
    ("backup", &["backup", "contents"]),
    ("register", &["register", "contents"]),
    ("area", &["area"]),
    ("form", &["form"]),
];

/// Seconds for each parser.
const SHORT: u32 = 10;
const LONG: u32 = 600;

/// The largest file that is made up: what is larger is slower to change and finds nothing more.
const FILE_BYTES_MAX: usize = 64 * 1024;

/// Coverage of edges, and of what is compared with what.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing -Ccodegen-units=1";

/// Fuzzes every parser. Gives how many held.
pub fn fuzz(long: bool) -> Result<usize> {
    let programs = build()?;
    let seconds = if long { LONG } else { SHORT };
    let waiting = Mutex::new(TARGETS.iter());
    let told: Mutex<Vec<std::result::Result<String, String>>> = Mutex::new(Vec::new());
    let at_once = std::thread::available_parallelism().map_or(1, usize::from).min(TARGETS.len());
    std::thread::scope(|scope| {
        for _ in 0..at_once {
            scope.spawn(|| {
                loop {
                    let Some((name, kinds)) = waiting.lock().expect("nobody panics with it").next() else { break };
                    let outcome = one(&programs, name, kinds, seconds);
                    let line = outcome.map_err(|error| format!("{name}: {error}"));
                    told.lock().expect("nobody panics with it").push(line);
                }
            });
        }
    });
    let told = told.into_inner().expect("nobody panics with it");
    let mut failed = Vec::new();
    for line in told {
        match line {
            Ok(line) => println!("{line}"),
            Err(line) => failed.push(line),
        }
    }
    if failed.is_empty() { Ok(TARGETS.len()) } else { Err(failed.join("\n").into()) }
}

/// Compiles all of them, beside cargo's other output. Gives their folder.
fn build() -> Result<PathBuf> {
    setup::for_fuzzing()?;
    let version = output(cargo().arg("-vV")).ok_or("cargo does not say its version")?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).ok_or("cargo does not say its host")?;
    let folder = target().join("fuzz");
    same_versions(&folder)?;
    let started = Instant::now();
    let mut command = cargo();
    // With a target named, what runs while building is not instrumented.
    command.args(["build", "--quiet", "--release", "--bins", "--target", host]).current_dir(root().join("tests/fuzz"));
    run(command.env("RUSTFLAGS", FLAGS).env("CARGO_TARGET_DIR", &folder))?;
    println!("compiled in {:.0} s", started.elapsed().as_secs_f32());
    Ok(folder.join(host).join("release"))
}

/// What is fuzzed has the versions of what is shipped: its lock file begins as the project's, whenever that is another one.
fn same_versions(folder: &Path) -> Result<()> {
    let lock = fs::read(root().join("Cargo.lock"))?;
    let (own, stamp) = (root().join("tests/fuzz/Cargo.lock"), folder.join("versions-of"));
    if own.exists() && fs::read(&stamp).is_ok_and(|stamped| stamped == lock) {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    fs::write(own, &lock)?;
    Ok(fs::write(stamp, &lock)?)
}

/// Fuzzes one parser for so many seconds. Gives a line about it, or what it found.
fn one(programs: &Path, name: &str, kinds: &[&str], seconds: u32) -> Result<String> {
    let corpus = cache().join("corpora").join(name);
    let seeds = target().join("fuzz/seeds").join(name);
    let found = target().join("fuzz/found").join(name);
    for folder in [&corpus, &seeds, &found] {
        fs::create_dir_all(folder)?;
    }
    let seeded = seed(&seeds, kinds)?;
    let run = Command::new(programs.join(name))
        .args([&corpus, &seeds])
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-max_len={FILE_BYTES_MAX}"))
        .arg(format!("-artifact_prefix={}/", found.display()))
        .args(["-timeout=10", "-rss_limit_mb=1024", "-print_final_stats=1", "-verbosity=1"])
        .current_dir(root())
        .stdin(Stdio::null())
        .output()?;
    let said = String::from_utf8_lossy(&run.stderr);
    if !run.status.success() {
        let lines: Vec<&str> = said.lines().rev().take(40).collect();
        let file = said.lines().find_map(|line| line.split_once("Test unit written to ").map(|(_, file)| file)).unwrap_or("no file");
        return Err(format!("{}\nfound a file: {file}", lines.into_iter().rev().collect::<Vec<_>>().join("\n")).into());
    }
    let number = |key: &str| said.lines().find_map(|line| line.strip_prefix(key)).map_or("?", str::trim).to_owned();
    let (runs, memory) = (number("stat::number_of_executed_units:"), number("stat::peak_rss_mb:"));
    Ok(format!("{name:<12}{runs:>10} files in {seconds} s from {seeded} cases, at most {memory} MB"))
}

/// Writes the bodies of the cases of these kinds, and gives how many.
fn seed(folder: &Path, kinds: &[&str]) -> Result<usize> {
    let mut seeded = 0;
    for path in files_under(&root().join("tests/testkit/cases"))? {
        let file = fs::read(&path)?;
        let end = file.windows(2).position(|pair| pair == b"\n\n").ok_or("a case without an empty line")?;
        let header = String::from_utf8_lossy(&file[..end]);
        if header.lines().any(|line| line.strip_prefix("kind: ").is_some_and(|kind| kinds.contains(&kind))) {
            fs::write(folder.join(path.file_stem().expect("a file has a name")), &file[end + 2..])?;
            seeded += 1;
        }
    }
    if seeded == 0 { Err("there is no case to begin with".into()) } else { Ok(seeded) }
}
