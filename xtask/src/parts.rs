//! The parts of `cargo xtask test`, each with its minutes.

use crate::commands::{cargo, output, program, root, run};
use crate::site::{self, Kind};
use crate::{Result, fuzz, serve, setup};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Instant, SystemTime};

/// What a part that ran its own tests counted; a part that did not counts as one.
#[derive(Clone, Copy, Default)]
struct Count {
    passed: usize,
    failed: usize,
}

struct Part {
    name: &'static str,
    run: fn(&Asked) -> Result<Count>,
}

/// What was asked for.
struct Asked {
    /// Also what takes long.
    long: bool,
}

const PARTS: &[Part] = &[
    Part { name: "format", run: |_| format() },
    Part { name: "clippy", run: |_| clippy() },
    Part { name: "ciphers", run: |_| ciphers() },
    Part { name: "native", run: native },
    Part {
        name: "screen",
        run: |_| cargo_test(cargo().args(["test", "--quiet", "--features", "ssr", "--lib", "--", "ui::", "browser::"])),
    },
    // Ten seconds each even where everything else takes long: `cargo xtask fuzz --long` is most of an hour by itself.
    Part { name: "fuzz", run: |_| fuzz::fuzz(false).map(|passed| Count { passed, failed: 0 }) },
    Part {
        name: "docs",
        run: |_| one(cargo().args(["doc", "--quiet", "--no-deps", "--features", "keeper,press,ssr"]).env("RUSTDOCFLAGS", "-D warnings")),
    },
    Part { name: "licences", run: licences },
    Part { name: "site", run: |_| site::build(Kind::Published).map(|_| Count { passed: 1, failed: 0 }) },
    Part { name: "e2e", run: end_to_end },
];

/// Runs all parts, or those named. One that fails does not stop the others.
pub fn test(words: &[&str]) -> Result<()> {
    let (switches, names): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| word.starts_with('-'));
    if let Some(unknown) = switches.iter().find(|word| **word != "--long") {
        return Err(format!("test does not know {unknown}").into());
    }
    if let Some(unknown) = names.iter().find(|name| PARTS.iter().all(|part| part.name != **name)) {
        let known: Vec<&str> = PARTS.iter().map(|part| part.name).collect();
        return Err(format!("there is no part {unknown}; there are {}", known.join(", ")).into());
    }
    let asked = Asked { long: !switches.is_empty() };
    let start = Instant::now();
    let (mut lines, mut total) = (Vec::new(), Count::default());
    for part in PARTS.iter().filter(|part| names.is_empty() || names.contains(&part.name)) {
        println!("\n── {} ──", part.name);
        let started = Instant::now();
        let count = (part.run)(&asked).unwrap_or_else(|error| {
            eprintln!("{error}");
            Count { passed: 0, failed: 1 }
        });
        total = Count { passed: total.passed + count.passed, failed: total.failed + count.failed };
        let verdict = if count.failed == 0 { "passed" } else { "FAILED" };
        lines.push(format!("{:<10}{:>6.1} min  {verdict}", part.name, started.elapsed().as_secs_f32() / 60.0));
    }
    println!("\n{}", lines.join("\n"));
    println!("{:<10}{:>6.1} min\n", "in all", start.elapsed().as_secs_f32() / 60.0);
    println!("{} passed, {} failed", total.passed, total.failed);
    if total.failed == 0 { Ok(()) } else { Err("Not everything passed.".into()) }
}

fn one(command: &mut Command) -> Result<Count> {
    run(command).map(|()| Count { passed: 1, failed: 0 })
}

/// The workspace, and what is fuzzed, which is one of its own.
fn format() -> Result<Count> {
    run(cargo().args(["fmt", "--all", "--check"]))?;
    one(cargo().args(["fmt", "--check", "--manifest-path", "tests/fuzz/Cargo.toml"]))
}

/// Core alone, then each room as it is shipped, then the edges with their native tests.
fn clippy() -> Result<Count> {
    setup::for_build()?;
    let browser = ["--target", "wasm32-unknown-unknown", "--lib", "--features"];
    let mut count = Count::default();
    let rounds: [(&str, Vec<&str>); 7] = [
        ("core", vec!["--lib"]),
        (
            "screens",
            [
                &browser[..],
                &["ui", "--bin", "guide", "--bin", "preview", "--bin", "app", "--bin", "desk", "--bin", "office", "--bin", "register"],
            ]
            .concat(),
        ),
        ("prepared pages", vec!["--features", "ssr", "--bin", "prepare"]),
        ("keeper", [&browser[..], &["keeper", "--bin", "keeper"]].concat()),
        ("press", [&browser[..], &["press", "--bin", "press"]].concat()),
        ("testkit", [&browser[..], &["testkit", "--bin", "testkit"]].concat()),
        (
            "tests and xtask",
            vec!["--workspace", "--lib", "--bins", "--tests", "--features", "onward/keeper,onward/press,onward/schema,onward/testkit"],
        ),
    ];
    for (name, words) in rounds {
        println!("{name} …");
        match run(cargo().args(["clippy", "--quiet"]).args(words).args(["--", "-D", "warnings"])) {
            Ok(()) => count.passed += 1,
            Err(error) => {
                eprintln!("{error}");
                count.failed += 1;
            }
        }
    }
    Ok(count)
}

/// Crates that the screen must not have, by any way.
const NOT_IN_APP: &[&str] = &[
    "age",
    "argon2",
    "chacha20poly1305",
    "cms",
    "hkdf",
    "p256",
    "x25519-dalek",
    "x509-cert",
    "rexie",
    "idb",
    "printpdf",
    "lopdf",
    "qrcodegen",
    "rustybuzz",
];

fn ciphers() -> Result<Count> {
    let words = ["tree", "-e", "normal", "--features", "ui", "--target", "wasm32-unknown-unknown", "--prefix", "none", "--format", "{p}"];
    let tree = output(cargo().args(words)).ok_or("cargo tree failed")?;
    let found: Vec<&str> = tree.lines().filter_map(|line| line.split(' ').next()).filter(|name| NOT_IN_APP.contains(name)).collect();
    if found.is_empty() && tree.lines().any(|line| line.starts_with("leptos ")) {
        Ok(Count { passed: 1, failed: 0 })
    } else {
        Err(format!("the screen's dependencies hold {found:?}").into())
    }
}

fn native(asked: &Asked) -> Result<Count> {
    // Some tests read what is made with the tools of other projects.
    setup::for_tests()?;
    let own = cargo_test(cargo().args(["test", "--quiet", "--package", "xtask"]))?;
    let mut command = cargo();
    command
        .args(["test", "--quiet", "--features", "keeper,press,schema,testkit", "--lib", "--test", "native"])
        .env("ONWARD_PYHANKO", setup::pyhanko()?);
    if asked.long {
        command.env("ONWARD_LONG", "1");
    }
    let count = cargo_test(&mut command)?;
    Ok(Count { passed: own.passed + count.passed, failed: own.failed + count.failed })
}

/// Where `cargo deny` is not installed it takes long to install: then only with `--long`.
fn licences(asked: &Asked) -> Result<Count> {
    if output(program("cargo-deny").arg("--version")).is_none() {
        if !asked.long {
            println!("cargo-deny is not installed: checked with --long only.");
            return Ok(Count::default());
        }
        setup::cargo_deny()?;
    }
    one(program("cargo-deny").args(["--log-level", "error", "check"]))
}

fn end_to_end(asked: &Asked) -> Result<Count> {
    setup::for_tests()?;
    setup::for_end_to_end()?;
    if !site::folder(Kind::Published).join("index.html").exists() {
        site::build(Kind::Published)?;
    }
    let testkit = site::testkit()?;
    let address = serve::in_background(&site::folder(Kind::Published))?;
    let folder = root().join("tests/e2e");
    let mut tests: Vec<_> = std::fs::read_dir(&folder)?.filter_map(|entry| Some(entry.ok()?.path())).collect();
    tests.retain(|path| path.to_string_lossy().ends_with(".test.mjs"));
    tests.sort();
    // What measures the page's time runs alone, after the others.
    let (timed, others): (Vec<_>, Vec<_>) = tests.into_iter().partition(|path| path.to_string_lossy().ends_with(".timed.test.mjs"));
    let started = SystemTime::now();
    let mut count = Count::default();
    for (tests, at_once) in [(others, 2), (timed, 1)] {
        let mut node = program("node");
        node.args(["--test", "--test-reporter=spec", &format!("--test-concurrency={at_once}")])
            .args(tests)
            .env("ONWARD_SITE", &address)
            .env("ONWARD_TESTKIT", &testkit);
        if asked.long {
            node.env("ONWARD_LONG", "1");
        }
        let ran = counted(&mut node, read_node)?;
        count = Count { passed: count.passed + ran.passed, failed: count.failed + ran.failed };
    }
    if asked.long {
        for name in without_result(&folder, started)? {
            println!("No result of this run in tests/bench/results/{name}.json.");
            count.failed += 1;
        }
    }
    Ok(count)
}

/// Reads a line of Node's report.
fn read_node(line: &str, count: &mut Count) {
    match line.split_whitespace().collect::<Vec<_>>()[..] {
        ["ℹ" | "#", "pass", number] => count.passed += number.parse().unwrap_or(0),
        ["ℹ" | "#", "fail" | "cancelled", number] => count.failed += number.parse().unwrap_or(0),
        _ => {}
    }
}

/// The results that the end-to-end tests say they write in their long form (`result('name', …)`), and have not since.
fn without_result(tests: &Path, since: SystemTime) -> Result<Vec<String>> {
    let mut missing = Vec::new();
    for entry in std::fs::read_dir(tests)? {
        let path = entry?.path();
        if !path.to_string_lossy().ends_with(".test.mjs") {
            continue;
        }
        let text = std::fs::read_to_string(path)?;
        for (_, rest) in text.match_indices(" result('").map(|(at, start)| (at, &text[at + start.len()..])) {
            let name = rest.split('\'').next().unwrap_or_default();
            let file = root().join("tests/bench/results").join(name).with_extension("json");
            if !std::fs::metadata(file).and_then(|file| file.modified()).is_ok_and(|written| written >= since) {
                missing.push(name.to_owned());
            }
        }
    }
    Ok(missing)
}

fn cargo_test(command: &mut Command) -> Result<Count> {
    counted(command, |line, count| {
        let Some((_, rest)) = line.split_once("test result: ") else { return };
        for part in rest.split([';', '.']) {
            match part.split_whitespace().collect::<Vec<_>>()[..] {
                [number, "passed"] => count.passed += number.parse().unwrap_or(0),
                [number, "failed"] => count.failed += number.parse().unwrap_or(0),
                _ => {}
            }
        }
    })
}

/// Runs it with its output shown and read. If it fails without having counted a failure, that is one.
fn counted(command: &mut Command, read: fn(&str, &mut Count)) -> Result<Count> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut count = Count::default();
    for line in BufReader::new(child.stdout.take().expect("standard output is piped")).lines() {
        let line = line?;
        println!("{line}");
        read(&line, &mut count);
    }
    if !child.wait()?.success() && count.failed == 0 {
        count.failed = 1;
    }
    Ok(count)
}
