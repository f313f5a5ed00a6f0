//! What the guide shows: packs and texts, there at once where a page was prepared or has been fetched, else on their way.

use crate::area::markdown::{self, AREA_SECTIONS, Document};
use crate::area::{Number, Pack};
use crate::browser::content;
use crate::browser::speech::{self, Aloud};
use crate::language::Lang;
use crate::ui::routes::{Address, Route};
use crate::ui::state::tongue::Tongue;
use crate::waiting::{self, Asked};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The numbers that somebody can call.
pub const NUMBERS: &str = "guide/numbers.json";
/// An area's file is its slug between these.
const AREAS: &str = "areas/";
const PACK: &str = "/area.json";

/// A file of the guide.
#[derive(Clone, Debug, PartialEq)]
pub enum File<T> {
    /// It is here.
    Here(T),
    /// It has been asked for.
    Coming,
    /// It could not be had, or is not what it should be; it can be asked for again.
    Failed,
    /// There is none.
    None,
}

impl<T> File<T> {
    fn map<U>(self, change: impl FnOnce(T) -> File<U>) -> File<U> {
        match self {
            File::Here(value) => change(value),
            File::Coming => File::Coming,
            File::Failed => File::Failed,
            File::None => File::None,
        }
    }
}

/// A text that has sections: an area's, or one of the guide's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// The folder of its files, one for each language.
    pub folder: &'static str,
    /// Which of them.
    pub name: &'static str,
    /// Its sections, in their order.
    pub sections: &'static [&'static str],
}

impl Text {
    /// An area's.
    pub fn of_area(slug: &'static str) -> Text {
        Text { folder: AREAS, name: slug, sections: &AREA_SECTIONS }
    }

    fn file(self, lang: Lang) -> String {
        [self.folder, self.name, "/", lang.tag(), ".md"].concat()
    }
}

/// What the guide shows. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Guide {
    /// Changes when a file has come, or could not be had.
    came: RwSignal<u32>,
    failed: StoredValue<BTreeSet<String>>,
    asked: StoredValue<BTreeSet<String>>,
    english: RwSignal<bool>,
    aloud: RwSignal<Reading>,
}

/// What is read aloud.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// Nothing.
    #[default]
    Nothing,
    /// Somebody wants this part, and is told first that others will hear it.
    Asked(&'static str),
    /// This part.
    Part(&'static str),
    /// This part could not be read: the device has no voice for its language.
    NoVoice(&'static str),
}

impl Guide {
    /// Nothing fetched yet.
    pub fn new() -> Guide {
        Guide {
            came: RwSignal::new(0),
            failed: StoredValue::default(),
            asked: StoredValue::default(),
            english: RwSignal::new(false),
            aloud: RwSignal::default(),
        }
    }

    /// From the context.
    pub fn here() -> Guide {
        use_context().expect("the guide's screen provides it to every page")
    }

    /// Whether English stands under each part of a text; tracked. In this page's memory alone.
    pub fn with_english(self) -> bool {
        self.english.get()
    }

    /// Shows it, or not.
    pub fn set_with_english(self, shown: bool) {
        self.english.set(shown);
    }

    /// What is read aloud; tracked.
    pub fn reading(self) -> Reading {
        self.aloud.get()
    }

    /// Somebody wants a part to be read aloud, or not any more.
    pub fn ask_for(self, part: &'static str) {
        let is_new = !matches!(self.aloud.get_untracked(), Reading::Part(now) | Reading::Asked(now) if now == part);
        self.stop_reading();
        if is_new {
            self.aloud.set(Reading::Asked(part));
        }
    }

    /// Reads a part aloud.
    pub fn read(self, part: &'static str, paragraphs: Vec<String>, lang: Lang) {
        self.aloud.set(Reading::Part(part));
        let over = move || {
            if self.aloud.try_get_untracked() == Some(Reading::Part(part)) {
                self.aloud.set(Reading::Nothing);
            }
        };
        leptos::task::spawn_local(async move {
            if speech::read(paragraphs, lang, over).await == Aloud::NoVoice {
                self.aloud.set(Reading::NoVoice(part));
            }
        });
    }

    /// Ends it: also when the page changes.
    pub fn stop_reading(self) {
        speech::stop();
        self.aloud.set(Reading::Nothing);
    }

    /// Fetches what a page shows. Comes back when all that can be had is here.
    pub async fn fetch_for(address: Address) {
        let mut names = match address.route {
            Route::Areas | Route::Compare => slugs().iter().flat_map(|slug| area_files(slug, address.lang)).collect(),
            Route::Area(slug) | Route::Sheet(slug) => area_files(slug.as_str(), address.lang).to_vec(),
            Route::After => vec![AFTER.file(address.lang)],
            Route::Rights => vec![RIGHTS.file(address.lang)],
            Route::Help => vec![NUMBERS.to_owned()],
            _ => Vec::new(),
        };
        names.retain(|name| content::names().contains(name));
        // All at once: one after the other, a slow line would wait for each. The page says so where one could not be had.
        let _ = waiting::all(names.iter().map(|name| -> Asked<'_, _, _> { Box::pin(content::text(name)) }).collect()).await;
    }

    /// The areas that there are, by slug.
    pub fn slugs(self) -> Vec<String> {
        slugs()
    }

    /// An area's pack, with its words in the language that is spoken.
    pub fn pack(self, slug: &'static str) -> Memo<File<Pack>> {
        let tongue = Tongue::here();
        let read = |text: String| serde_json::from_str(&text).map_or(File::Failed, File::Here);
        Memo::new(move |_| self.file(&pack_file(slug, tongue.lang())).map(read))
    }

    /// The numbers that somebody can call.
    pub fn numbers(self) -> Memo<File<Vec<Number>>> {
        let read = |text: String| serde_json::from_str(&text).map_or(File::Failed, File::Here);
        Memo::new(move |_| self.file(NUMBERS).map(read))
    }

    /// A text in the language that is spoken or, where there is none, in English; with the language that it is in.
    pub fn text(self, text: Text) -> Memo<File<(Document, Lang)>> {
        let tongue = Tongue::here();
        let in_lang = move |lang| self.text_in(text, lang).map(|document| File::Here((document, lang)));
        Memo::new(move |_| match in_lang(tongue.lang()) {
            File::None | File::Failed => in_lang(Lang::ENGLISH),
            other => other,
        })
    }

    /// A text in one language; tracked.
    pub fn text_in(self, text: Text, lang: Lang) -> File<Document> {
        let file = text.file(lang);
        self.file(&file).map(|source| File::Here(markdown::read(&file, &source, text.sections).0))
    }

    /// Asks again for what could not be had.
    pub fn retry(self) {
        self.failed.set_value(BTreeSet::new());
        self.asked.set_value(BTreeSet::new());
        self.came.update(|came| *came += 1);
    }

    fn file(self, name: &str) -> File<String> {
        self.came.track();
        if let Some(text) = content::ready(name) {
            return File::Here(text);
        }
        if !content::names().iter().any(|listed| listed == name) {
            return File::None;
        }
        if self.failed.with_value(|failed| failed.contains(name)) {
            return File::Failed;
        }
        if self.asked.try_update_value(|asked| asked.insert(name.to_owned())).unwrap_or(false) {
            let name = name.to_owned();
            leptos::task::spawn_local(async move {
                if content::text(&name).await.is_err() {
                    self.failed.update_value(|failed| {
                        failed.insert(name);
                    });
                }
                self.came.update(|came| *came += 1);
            });
        }
        File::Coming
    }
}

impl Default for Guide {
    fn default() -> Self {
        Guide::new()
    }
}

/// What happens after somebody says yes.
pub const AFTER: Text = Text { folder: "guide/", name: "after", sections: &["first", "days", "home", "support", "change", "stop"] };
/// Rights and choices.
pub const RIGHTS: Text =
    Text { folder: "guide/", name: "rights", sections: &["choice", "data", "say_no", "withdraw", "complain", "leave"] };

fn slugs() -> Vec<String> {
    let names = content::names();
    let mut slugs: Vec<String> = names.iter().filter_map(|name| name.strip_prefix(AREAS)?.strip_suffix(PACK)).map(str::to_owned).collect();
    slugs.sort();
    slugs
}

fn area_files(slug: &str, lang: Lang) -> [String; 3] {
    let file = |name: &str| [AREAS, slug, name].concat();
    [pack_file(slug, lang), file(&["/", lang.tag(), ".md"].concat()), file("/en.md")]
}

/// The pack for readers of a language, where there is one; else that for readers of English.
fn pack_file(slug: &str, lang: Lang) -> String {
    let own = [AREAS, slug, "/", lang.tag(), ".json"].concat();
    if content::names().contains(&own) { own } else { [AREAS, slug, PACK].concat() }
}
