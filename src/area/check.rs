//! Whether a pack can be published: every problem with its place, so that a council officer can mend it alone.

use super::markdown::{self, AREA_SECTIONS, Document};
use super::pack::{Fact, PACK_VERSION, Pack};
use super::problem::{Place, Problem, ProblemKind};
use super::readability::Counted;
use super::rules::{figures, is_day, is_degrees, months_between, postcode, telephones};
use super::{Area, has_english, is_card, unknown_key};
use crate::eligibility::is_criterion_id;
use crate::form::{Condition, Form, is_area_slug, json};
use crate::packet::shapes::{is_fingerprint, is_recipient};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// The largest text, in bytes.
pub const TEXT_BYTES_MAX: usize = 64 * 1024;
/// The largest picture, in bytes.
pub const PICTURE_BYTES_MAX: usize = 60 * 1024;
/// The file that says everything but the texts.
pub const PACK_FILE: &str = "area.json";
const WORDS: std::ops::RangeInclusive<usize> = 600..=900;
const GRADE_TENTHS_MAX: u32 = 60;
const MONTHS_MAX: i32 = 18;

/// What a pack is held against.
pub struct Against<'a> {
    /// The form, whose answers criteria look at.
    pub form: &'a Form,
    /// Telephone numbers that are known, as digits.
    pub numbers: &'a [String],
    /// Keys that tests use: recipients, cards and fingerprints.
    pub test_keys: &'a [String],
    /// `YYYY-MM-DD`.
    pub today: &'a str,
}

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// The pack, if its file can be read.
    pub pack: Option<Pack>,
    /// The texts that can be read, by tag.
    pub documents: BTreeMap<String, Document>,
    /// Everything that is wrong, by file and line.
    pub problems: Vec<Problem>,
}

/// Looks at everything in a pack's folder, named `slug`: its files by name.
pub fn check(slug: &str, files: &BTreeMap<String, Vec<u8>>, against: &Against<'_>) -> Checked {
    let mut checking = Checking { slug, files, against, source: String::new(), checked: Checked::default() };
    checking.run();
    let mut checked = checking.checked;
    checked.problems.sort_by(|one, other| one.at.cmp(&other.at));
    checked
}

struct Checking<'a> {
    slug: &'a str,
    files: &'a BTreeMap<String, Vec<u8>>,
    against: &'a Against<'a>,
    /// `area.json`.
    source: String,
    checked: Checked,
}

impl Checking<'_> {
    fn tell(&mut self, file: &str, line: usize, kind: ProblemKind) {
        self.checked.problems.push(Problem { at: Place { file: file.to_owned(), line }, kind });
    }

    /// About `area.json`, at the first line that holds `what`.
    fn tell_at(&mut self, what: &str, kind: ProblemKind) {
        self.tell(PACK_FILE, line_of(&self.source, what), kind);
    }

    fn run(&mut self) {
        let files = self.files;
        for (name, bytes) in files {
            self.file(name, bytes);
        }
        let pack = self.pack();
        if let Some(pack) = &pack {
            self.words(pack);
            self.criteria(pack);
            self.keys(pack);
        }
        // A slip in one file leaves nothing in another untold.
        self.texts(pack.as_ref());
        if let Some(pack) = &pack {
            self.facts(pack);
            self.pictures(pack);
        }
        self.checked.pack = pack;
    }

    /// What is true of every file.
    fn file(&mut self, name: &str, bytes: &[u8]) {
        let (is_picture, is_drawing) = (is_picture(name), name.ends_with(".svg"));
        if looked_at(name).is_none() {
            return self.tell(name, 1, ProblemKind::FileKind);
        }
        if is_picture && bytes.len() > PICTURE_BYTES_MAX {
            return self.tell(name, 1, ProblemKind::TooLarge);
        }
        let text = String::from_utf8_lossy(bytes.get(..TEXT_BYTES_MAX).unwrap_or(bytes)).into_owned();
        for (index, line) in text.lines().enumerate() {
            if line.contains("AGE-SECRET-KEY-") {
                self.tell(name, index + 1, ProblemKind::SecretKey);
            }
            if self.against.test_keys.iter().any(|key| line.contains(key.as_str())) {
                self.tell(name, index + 1, ProblemKind::TestKey);
            }
            if !is_picture && postcode(line) {
                self.tell(name, index + 1, ProblemKind::Postcode);
            }
            if is_drawing && is_active(line) {
                self.tell(name, index + 1, ProblemKind::PictureActive);
            }
        }
    }

    fn text(&mut self, name: &str, bytes: &[u8]) -> Option<String> {
        if bytes.len() > TEXT_BYTES_MAX {
            self.tell(name, 1, ProblemKind::TooLarge);
            return None;
        }
        let text = std::str::from_utf8(bytes).map(str::to_owned).ok();
        if text.is_none() {
            self.tell(name, 1, ProblemKind::NotText);
        }
        text
    }

    /// `area.json`, if it can be read.
    fn pack(&mut self) -> Option<Pack> {
        let Some(bytes) = self.files.get(PACK_FILE) else {
            self.tell(PACK_FILE, 1, ProblemKind::Json { message: "the file is not there".to_owned() });
            return None;
        };
        let source = self.text(PACK_FILE, bytes)?;
        self.source = source.clone();
        let told = |error: serde_json::Error| (error.line(), ProblemKind::Json { message: plain(&error) });
        let read = || {
            let value = json::read(source.as_bytes()).map_err(told)?;
            match value.get("pack_version").and_then(Value::as_u64) {
                Some(version) if version > u64::from(PACK_VERSION) => return Err((line_of(&source, "pack_version"), ProblemKind::Newer)),
                _ => {}
            }
            // Read from the text, which knows its lines.
            let pack: Pack = serde_json::from_str(&source).map_err(told)?;
            if let Some(key) = unknown_key(&value) {
                return Err((line_of(&source, &format!("\"{key}\"")), ProblemKind::Json { message: format!("unknown key {key}") }));
            }
            // What a referral needs of it is read from the same file.
            Area::deserialize(&value).map_err(told)?;
            Ok(pack)
        };
        match read() {
            Ok(pack) => Some(pack),
            Err((line, kind)) => {
                self.tell(PACK_FILE, line.max(1), kind);
                None
            }
        }
    }

    fn words(&mut self, pack: &Pack) {
        if pack.slug != self.slug || !is_area_slug(self.slug) {
            self.tell_at("\"slug\"", ProblemKind::Slug);
        }
        let (service, support) = (&pack.service, &pack.support);
        let all = [
            ("name", &pack.name),
            ("description", &service.description),
            ("eligibility_description", &service.eligibility_description),
            ("application_process", &service.application_process),
            ("wait_time", &service.wait_time),
            ("interpretation_services", &service.interpretation_services),
            ("fees_description", &service.fees_description),
            ("home", &support.home),
            ("length", &support.length),
            ("afterwards", &support.afterwards),
            ("refusals", &support.refusals),
        ];
        for (part, said) in all {
            if !has_english(said) {
                self.tell_at(&format!("\"{part}\""), ProblemKind::NoEnglish { part: part.to_owned() });
            }
        }
        for local in pack.criteria.iter().filter(|local| !has_english(&local.words)) {
            let id = local.criterion.id.clone();
            self.tell_at(&format!("\"{id}\""), ProblemKind::NoEnglish { part: id });
        }
        let days = [&pack.closing_date, &service.assured_date, &pack.capacity.updated].into_iter().flatten();
        for date in days.filter(|date| !is_day(date)) {
            self.tell_at(date, ProblemKind::NoSuchDate { date: date.clone() });
        }
        let is_region = self.against.form.options("regions").contains(&pack.location.region);
        if !is_region || ![&pack.location.latitude, &pack.location.longitude].into_iter().all(|degrees| is_degrees(degrees)) {
            self.tell_at("\"location\"", ProblemKind::Coordinate);
        }
    }

    fn criteria(&mut self, pack: &Pack) {
        for (index, local) in pack.criteria.iter().enumerate() {
            let id = &local.criterion.id;
            let is_first = pack.criteria[..index].iter().all(|before| before.criterion.id != *id);
            let fits = |condition: &Condition| self.against.form.mistakes_in(id, condition).is_empty();
            if !is_criterion_id(id) || !is_first || !fits(&local.criterion.met) || !fits(&local.criterion.not_met) {
                self.tell_at(&format!("\"{id}\""), ProblemKind::Criterion { id: id.clone() });
            }
        }
    }

    fn keys(&mut self, pack: &Pack) {
        let is_wrong = |key: &Option<String>, is_one: fn(&str) -> bool| key.as_deref().is_some_and(|key| !is_one(key));
        let wrong = [
            ("recipient", is_wrong(&pack.recipient, is_recipient)),
            ("card", is_wrong(&pack.card, is_card)),
            ("signer", is_wrong(&pack.signer, is_fingerprint)),
        ];
        for (part, _) in wrong.into_iter().filter(|(_, is_wrong)| *is_wrong) {
            self.tell_at(&format!("\"{part}\""), ProblemKind::Key { part });
        }
        let there = [
            ("recipient", pack.recipient.is_some()),
            ("card", pack.card.is_some()),
            ("signer", pack.signer.is_some()),
            ("contacts", !pack.contacts.is_empty()),
            ("phones", !pack.phones.is_empty()),
        ];
        for (part, _) in there.into_iter().filter(|(_, is_there)| pack.example && *is_there) {
            self.tell_at(&format!("\"{part}\""), ProblemKind::ExampleWithKey { part });
        }
    }

    /// Without the pack nobody can say which languages it should have, and which numbers are its own.
    fn texts(&mut self, pack: Option<&Pack>) {
        let files = self.files;
        for tag in pack.iter().flat_map(|pack| &pack.languages) {
            if !files.contains_key(&format!("{tag}.md")) {
                self.tell_at("\"languages\"", ProblemKind::LanguageMissing { tag: tag.clone() });
            }
        }
        for (name, bytes) in files {
            let Some(tag) = name.strip_suffix(".md") else { continue };
            if pack.is_some_and(|pack| !pack.languages.iter().any(|listed| listed == tag)) {
                self.tell(name, 1, ProblemKind::LanguageNotListed { tag: tag.to_owned() });
            }
            let Some(source) = self.text(name, bytes) else { continue };
            if let Some(pack) = pack {
                self.numbers(name, &source, pack);
            }
            let (document, problems) = markdown::read(name, &source, &AREA_SECTIONS);
            self.checked.problems.extend(problems);
            if tag == "en" {
                self.english(name, &document);
            }
            self.checked.documents.insert(tag.to_owned(), document);
        }
    }

    fn numbers(&mut self, name: &str, source: &str, pack: &Pack) {
        let own: Vec<String> = pack.phones.iter().map(|phone| phone.number.chars().filter(char::is_ascii_digit).collect()).collect();
        for (index, line) in source.lines().enumerate() {
            for number in telephones(line) {
                let is_known = self.against.numbers.iter().chain(&own).any(|known| *known == number);
                if !is_known {
                    self.tell(name, index + 1, ProblemKind::Telephone { number });
                }
            }
        }
    }

    fn english(&mut self, name: &str, document: &Document) {
        let lines: Vec<String> = document.sections.iter().flat_map(markdown::Section::lines).collect();
        let counted = Counted::of(lines.iter().map(String::as_str));
        if !WORDS.contains(&counted.words) {
            self.tell(name, 1, ProblemKind::WordCount { words: counted.words });
        }
        let tenths = counted.grade_tenths();
        if tenths > GRADE_TENTHS_MAX {
            self.tell(name, 1, ProblemKind::HardToRead { tenths });
        }
    }

    fn facts(&mut self, pack: &Pack) {
        let today = self.against.today;
        let file = json::read(self.source.as_bytes()).expect("it was read before");
        for fact in &pack.facts {
            let line = self.line_of_fact(fact);
            let mut tell = |kind: ProblemKind| self.tell(PACK_FILE, line, kind);
            if fact.source.trim().is_empty() {
                tell(ProblemKind::FactWithoutSource);
            }
            match &fact.checked {
                None => tell(ProblemKind::FactWithoutDate),
                Some(date) if !is_day(date) || date.as_str() > today => tell(ProblemKind::NoSuchDate { date: date.clone() }),
                Some(date) if months_between(date, today) > MONTHS_MAX => tell(ProblemKind::FactOld),
                Some(_) => {}
            }
            let is_section = AREA_SECTIONS.contains(&fact.section.as_str());
            let is_field = fact.statement.is_none() && is_field(&file, &fact.section);
            if !is_section && !is_field {
                self.tell(PACK_FILE, line, ProblemKind::FactOfNothing { section: fact.section.clone() });
            } else if let Some(statement) = &fact.statement
                && let Some(english) = self.checked.documents.get("en")
            {
                let says = english.section(&fact.section).is_some_and(|section| section.lines().join(" ").contains(statement.as_str()));
                if !says {
                    self.tell(PACK_FILE, line, ProblemKind::FactNotSaid);
                }
            }
        }
        self.figures(pack);
    }

    /// A sentence with a figure rests on a fact of its section that says the same figure.
    fn figures(&mut self, pack: &Pack) {
        let Some(english) = self.checked.documents.get("en") else { return };
        let source = self.files.get("en.md").map(|bytes| String::from_utf8_lossy(bytes).into_owned()).unwrap_or_default();
        let mut unsourced = Vec::new();
        for section in &english.sections {
            let said = pack.facts.iter().filter(|fact| fact.section == section.id).filter_map(|fact| fact.statement.as_deref());
            let known: Vec<String> = said.flat_map(figures).chain(self.against.numbers.iter().cloned()).collect();
            for line in section.lines() {
                for sentence in line.split_inclusive(['.', '?', '!']).map(str::trim) {
                    if !figures(sentence).iter().all(|figure| known.contains(figure)) {
                        let line = line_of(&source, sentence.split("**").next().unwrap_or_default());
                        unsourced.push((line, ProblemKind::FigureWithoutFact { sentence: sentence.to_owned() }));
                    }
                }
            }
        }
        for (line, kind) in unsourced {
            self.tell("en.md", line, kind);
        }
    }

    fn line_of_fact(&self, fact: &Fact) -> usize {
        let what = fact.statement.as_deref().unwrap_or(&fact.section);
        line_of(&self.source, &serde_json::to_string(what).expect("text is JSON"))
    }

    fn pictures(&mut self, pack: &Pack) {
        for picture in &pack.pictures {
            let file = picture.file.clone();
            if !self.files.contains_key(&file) {
                self.tell_at(&format!("\"{file}\""), ProblemKind::PictureMissing { file });
                continue;
            }
            if !has_english(&picture.alt) || picture.credit.trim().is_empty() || !AREA_SECTIONS.contains(&picture.section.as_str()) {
                self.tell_at(&format!("\"{file}\""), ProblemKind::PictureUnsaid { file });
            }
        }
        for name in self.files.keys().filter(|name| is_picture(name)) {
            if !pack.pictures.iter().any(|picture| picture.file == *name) {
                let name = name.clone();
                self.tell(&name, 1, ProblemKind::PictureUnused);
            }
        }
    }
}

/// How many bytes of a file are looked at: one more than it may have, so that what is too large is told and never read whole. None of
/// what is no file of a pack.
pub fn looked_at(name: &str) -> Option<usize> {
    let most = if is_picture(name) {
        PICTURE_BYTES_MAX
    } else if name == PACK_FILE || name.ends_with(".md") {
        TEXT_BYTES_MAX
    } else {
        return None;
    };
    Some(most + 1)
}

fn is_picture(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| matches!(ending, "svg" | "png" | "jpg" | "webp"))
}

/// Whether a fact's section is the path of something in the file: `service.description`, `closing_date`.
fn is_field(file: &Value, path: &str) -> bool {
    path.split('.').try_fold(file, |value, key| value.get(key)).is_some()
}

fn line_of(source: &str, what: &str) -> usize {
    source.lines().position(|line| line.contains(what)).unwrap_or_default() + 1
}

/// What serde says, without the place, which is said apart.
fn plain(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.clone(), |(message, _)| message.to_owned())
}

/// What a plain drawing never has. Namespaces are no addresses that anything fetches.
fn is_active(line: &str) -> bool {
    let lower = line.to_lowercase();
    let acts = [
        "<script",
        "<foreignobject",
        "<iframe",
        "<image",
        "<use",
        "href",
        "javascript:",
        "url(",
        "<!entity",
        "@import",
        "<set",
        "<animate",
    ];
    let handler = lower.match_indices(" on").any(|(at, _)| {
        lower[at + 3..].split_once('=').is_some_and(|(name, _)| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase()))
    });
    handler || acts.iter().any(|act| lower.contains(act))
}
