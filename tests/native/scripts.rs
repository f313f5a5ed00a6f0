//! What scripts need that no translator should have to think of: numbers that hold together where reading runs from right to left, and
//! letters that the bundled font has.

use onward::language::{Direction, Lang, Script};
use std::path::{Path, PathBuf};

/// Every file of words and texts in a language, as it lies in `public/`.
fn texts(lang: Lang) -> Vec<(PathBuf, String)> {
    fn under(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            match entry.path() {
                folder if folder.is_dir() => under(&folder, found),
                file => found.push(file),
            }
        }
    }
    let public = Path::new(env!("CARGO_MANIFEST_DIR")).join("public");
    let mut found = Vec::new();
    for folder in ["locales", "areas", "guide"] {
        under(&public.join(folder), &mut found);
    }
    let (own, text) = (format!("/{}/", lang.tag()), format!("/{}.md", lang.tag()));
    found.retain(|file| {
        let file = file.to_string_lossy();
        file.ends_with(&text) || file.contains(&own) && file.ends_with(".ftl")
    });
    found.into_iter().map(|file| (file.clone(), std::fs::read_to_string(&file).expect("it is text"))).collect()
}

/// The groups of a number with plain spaces between them, such as "08000 121 700": from right to left a browser would show them in the
/// other order. A no-break space keeps them together.
fn falls_apart(line: &str) -> Option<String> {
    let words: Vec<&str> = line.split(' ').collect();
    let figures = |word: &str| word.chars().filter(char::is_ascii_digit).count() >= 3;
    let pair = words.windows(2).find(|pair| {
        let (first, second) = (pair[0], pair[1]);
        figures(first)
            && figures(second)
            && first.ends_with(|letter: char| letter.is_ascii_digit())
            && second.starts_with(|letter: char| letter.is_ascii_digit())
    });
    pair.map(|pair| pair.join(" "))
}

#[test]
fn numbers_hold_together_from_right_to_left() {
    assert!(
        falls_apart("08000 121 700").is_some()
            && falls_apart("08000\u{a0}121\u{a0}700").is_none()
            && falls_apart("in 2020 12 people").is_none()
    );
    for lang in Lang::all().filter(|lang| lang.direction() == Direction::Rtl) {
        for (file, text) in texts(lang) {
            for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#') || line.starts_with("## ")) {
                let found = falls_apart(line);
                assert!(found.is_none(), "{}:{}: put no-break spaces into {found:?}", file.display(), number + 1);
            }
        }
    }
}

/// The range in `style/core/scripts.css`, for which `public/fonts/web/Ethiopic.woff2` has letters.
#[test]
fn the_font_for_screens_without_ethiopic_letters_has_all_that_are_used() {
    assert!(include_str!("../../style/core/scripts.css").contains("unicode-range: U+1200-1399;"));
    let ethiopic = |letter: char| matches!(letter, '\u{1200}'..='\u{139f}' | '\u{2d80}'..='\u{2ddf}' | '\u{ab00}'..='\u{ab2f}');
    for lang in Lang::all().filter(|lang| lang.script() == Script::Ethiopic) {
        for (file, text) in texts(lang) {
            let other = text.chars().find(|letter| ethiopic(*letter) && !('\u{1200}'..='\u{1399}').contains(letter));
            assert_eq!(other, None, "{}", file.display());
        }
    }
}

#[test]
fn every_script_has_letters_and_room_of_its_own() {
    let style = include_str!("../../style/core/scripts.css");
    for lang in Lang::all().filter(|lang| lang.script() != Script::Latin) {
        let mark = format!(":lang({})", lang.tag());
        let rule = style.lines().find(|line| line.contains(&mark) && line.contains("--sans:"));
        assert!(rule.is_some_and(|rule| rule.contains("--leading:") && rule.contains("--tracking-title: 0")), "{}", lang.tag());
    }
}
