//! What is wrong with files that somebody gave, and what of them can be shown: plain values, for a page and for tests.

use crate::area::{Against, Checked, Number, PACK_FILE, PICTURE_BYTES_MAX, Picture, Problem, ProblemKind, Weight, check};
use crate::browser::content;
use crate::form::{Form, json, load};
use crate::ui::state::forms::FORM;
use crate::ui::state::guide::NUMBERS;
use std::collections::BTreeMap;

/// What packs are held against.
pub struct Held {
    form: Form,
    numbers: Vec<String>,
}

impl Held {
    /// Fetches it; none if it cannot be had.
    pub async fn fetch() -> Option<Held> {
        let form = load(&content::text(FORM).await.ok()?).ok()?;
        let numbers: Vec<Number> = serde_json::from_str(&content::text(NUMBERS).await.ok()?).ok()?;
        Some(Held { form, numbers: numbers.iter().map(Number::dialled).collect() })
    }
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Judged {
    /// What the pack calls itself, which must be its folder's name; empty if it does not say.
    pub slug: String,
    /// What can be read, and what is wrong.
    pub checked: Checked,
}

impl Judged {
    /// Looks at files, on a day (`YYYY-MM-DD`). Single files know no folder, so that the pack's own name for it is taken; and the keys
    /// of our own tests are in no site.
    pub fn new(files: &BTreeMap<String, Vec<u8>>, held: &Held, today: &str) -> Judged {
        let slug = || Some(json::read(files.get(PACK_FILE)?).ok()?.get("slug")?.as_str()?.to_owned());
        let slug = slug().unwrap_or_default();
        let against = Against { form: &held.form, numbers: &held.numbers, test_keys: &[], today };
        Judged { checked: check(&slug, files, &against), slug }
    }

    /// The problems of a weight.
    pub fn problems(&self, weight: Weight) -> impl Iterator<Item = &Problem> {
        self.checked.problems.iter().filter(move |problem| problem.kind.weight() == weight)
    }

    /// The pictures that can be shown: the type and the bytes of each. Never a drawing that could act.
    pub fn pictures<'a>(&'a self, files: &'a BTreeMap<String, Vec<u8>>) -> Vec<(&'a Picture, &'static str, &'a [u8])> {
        let acts =
            |file: &str| self.checked.problems.iter().any(|problem| problem.at.file == file && problem.kind == ProblemKind::PictureActive);
        let all = self.checked.pack.iter().flat_map(|pack| &pack.pictures);
        let shown = all.filter_map(|picture| Some((picture, mime(&picture.file)?, files.get(&picture.file)?.as_slice())));
        shown.filter(|(picture, _, bytes)| bytes.len() <= PICTURE_BYTES_MAX && !acts(&picture.file)).collect()
    }
}

fn mime(file: &str) -> Option<&'static str> {
    match file.rsplit_once('.')?.1 {
        "svg" => Some("image/svg+xml"),
        "png" => Some("image/png"),
        "jpg" => Some("image/jpeg"),
        "webp" => Some("image/webp"),
        _ => None,
    }
}
