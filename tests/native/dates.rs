//! The months of the calendars that are shown beside a date: in each language as many as the calendar has.

use crate::scenario::words;
use std::path::Path;

#[test]
fn every_language_names_the_months_of_each_calendar() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/locales");
    let mut languages = 0;
    for entry in std::fs::read_dir(folder).expect("the words are there") {
        let tag = entry.expect("it can be read").file_name().to_string_lossy().into_owned();
        let words = words(&tag);
        for (key, count) in [("calendar-ethiopic.months", 13), ("calendar-persian.months", 12)] {
            let said = words.text(key);
            let months: Vec<&str> = said.split('|').map(str::trim).collect();
            assert_eq!(months.len(), count, "{tag} {key}: {said}");
            assert!(months.iter().all(|month| !month.is_empty()), "{tag} {key}: {said}");
            let different: std::collections::BTreeSet<&str> = months.iter().copied().collect();
            assert_eq!(different.len(), count, "{tag} {key}: one name stands twice in {said}");
        }
        languages += 1;
    }
    assert!(languages >= 2);
}
