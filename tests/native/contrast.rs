//! Each pair of colours that meet on the screen can be told apart (WCAG 2.2: 1.4.3, 1.4.6, 1.4.11), in light and in dark.

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../../style/settings/tokens.css");

/// Text: 7:1.
const TEXT: f64 = 7.0;
/// Large text, and controls with words on them: 4.5:1.
const LARGE: f64 = 4.5;
/// The borders of fields: 3:1.
const BORDER: f64 = 3.0;

const PAIRS: &[(&str, &str, f64)] = &[
    ("ink", "paper", TEXT),
    ("ink", "surface", TEXT),
    ("ink", "tint", TEXT),
    ("muted", "paper", TEXT),
    ("muted", "surface", TEXT),
    ("problem", "paper", TEXT),
    ("problem", "surface", TEXT),
    ("good", "paper", TEXT),
    ("good", "surface", TEXT),
    ("caution", "paper", TEXT),
    ("caution", "surface", TEXT),
    ("primary", "paper", LARGE),
    ("primary", "surface", LARGE),
    ("primary", "tint", LARGE),
    ("on-primary", "primary", LARGE),
    ("line", "surface", BORDER),
    ("line", "paper", BORDER),
    // The ring is seen by one of its two colours on every ground.
    ("focus-edge", "focus", BORDER),
];

/// Text for those who asked for more.
const MORE: f64 = 10.0;

/// The tokens of a block, by name.
fn tokens(block: &str) -> BTreeMap<&str, [u8; 3]> {
    block
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": #"))
        .filter(|(_, hex)| hex.len() == 6)
        .map(|(name, hex)| {
            let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("a colour is written in six hexadecimal digits");
            (name, [part(0), part(2), part(4)])
        })
        .collect()
}

/// WCAG 2.2, relative luminance.
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// WCAG 2.2, contrast ratio.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn the_measure_is_right() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 0.01);
    assert!((contrast([0x76; 3], [255; 3]) - 4.54).abs() < 0.01);
}

#[test]
fn every_pair_can_be_told_apart_in_light_and_in_dark() {
    let (usual, more) = TOKENS.split_once(":root[data-contrast=\"more\"]").expect("the file has a part with more contrast");
    let halves = |part: &'static str| part.split_once("@media (prefers-color-scheme: dark)").expect("a part has light and dark colours");
    let ((light, dark), (more_light, more_dark)) = (halves(usual), halves(more));
    let mut wrong = Vec::new();
    for (theme, block, text) in
        [("light", light, TEXT), ("dark", dark, TEXT), ("more, light", more_light, MORE), ("more, dark", more_dark, MORE)]
    {
        let tokens = tokens(block);
        for (front, back, least) in PAIRS {
            let least = if *least == TEXT { text } else { *least };
            let ratio = contrast(tokens[front], tokens[back]);
            if ratio < least {
                wrong.push(format!("{theme}: {front} on {back} is {ratio:.2}, wanted {least}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
