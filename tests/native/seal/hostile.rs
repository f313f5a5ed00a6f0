//! Files that want the reader's time or memory are refused, each for its reason and in time (SECURITY R10).
//!
//! What they cost a browser is measured by `tests/bench/hostile.mjs`, with files that are written here.

use super::{long, refusal};
use crate::testkit::hostile::HOSTILE;
use std::path::Path;
use std::time::{Duration, Instant};

/// The largest file that is looked at.
const WHOLE: usize = 20 * 1024 * 1024;

#[test]
fn hostile_files_are_refused_in_time() {
    let folder = std::env::var_os("ONWARD_HOSTILE");
    // A debug build is some fifty times slower than a browser: a tenth of the size, unless somebody waits.
    let bytes = if long() || folder.is_some() { WHOLE } else { WHOLE / 10 };
    for (name, expected, make) in HOSTILE {
        let file = make(bytes);
        assert!(file.len() <= bytes, "{name}: {}", file.len());
        if let Some(folder) = &folder {
            std::fs::write(Path::new(folder).join(format!("{name}.{expected:?}")), &file).expect("the folder can be written");
            continue;
        }
        let before = Instant::now();
        assert_eq!(refusal(&file), Some(*expected), "{name}");
        // A reader that trusts takes hours.
        assert!(before.elapsed() < Duration::from_secs(120), "{name}: {:?}", before.elapsed());
    }
}
