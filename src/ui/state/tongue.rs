//! The words on screen: the language chosen, English behind it, and whether both are shown.

use crate::browser::preferences::{self, Keeps, Preferences, TextSize};
use crate::browser::{content, page};
use crate::language::{Heard, Lang, Said, Status, Words};
use crate::waiting::{self, Asked};
use leptos::prelude::*;

/// A file of words, without language and ending: `interface`, `form`, `consent`, `vault`, `packet`.
pub type File = &'static str;

/// Words of one language and of English, read from the same files.
pub struct Bundle {
    lang: Lang,
    words: Words,
    english: Words,
    files: Vec<File>,
}

/// Why words are fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Why {
    /// Somebody chose their language: that is remembered.
    Chosen,
    /// A page says them.
    Needed,
}

/// The words could not be had: no network, or a file that is not Fluent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoWords;

/// The text of files of a language; what is not translated into it is left out.
///
/// # Errors
/// When a file cannot be had.
pub async fn sources(lang: Lang, files: &[File]) -> Result<Vec<String>, NoWords> {
    content::list(lang).await.map_err(|_| NoWords)?;
    let listed = content::names();
    let mut names: Vec<String> = files.iter().map(|file| ["locales/", lang.tag(), "/", file, ".ftl"].concat()).collect();
    // Not every file is translated into every language: what is not there is said in English.
    names.retain(|name| listed.is_empty() || listed.contains(name));
    // All at once: one after the other, a slow line would wait for each.
    waiting::all(names.iter().map(|name| -> Asked<'_, _, _> { Box::pin(content::text(name)) }).collect()).await.map_err(|_| NoWords)
}

impl Bundle {
    /// Fetches files of a language, and of English.
    ///
    /// # Errors
    /// When a file cannot be had or is not Fluent.
    pub async fn fetch(lang: Lang, files: &[File]) -> Result<Bundle, NoWords> {
        let languages = if lang == Lang::ENGLISH { vec![lang] } else { vec![Lang::ENGLISH, lang] };
        let asked = languages.into_iter().map(|lang| -> Asked<'_, _, _> { Box::pin(sources(lang, files)) });
        let mut fetched = waiting::all(asked.collect()).await?.into_iter();
        let (english, own) = (fetched.next().unwrap_or_default(), fetched.next().unwrap_or_default());
        let english: Vec<&str> = english.iter().map(String::as_str).collect();
        let words = if lang == Lang::ENGLISH {
            Words::new(lang, &english, &[])
        } else {
            Words::new(lang, &own.iter().map(String::as_str).collect::<Vec<_>>(), &english)
        };
        let english = Words::new(Lang::ENGLISH, &english, &[]);
        match (words, english) {
            (Ok(words), Ok(english)) => Ok(Bundle { lang, words, english, files: files.to_vec() }),
            _ => Err(NoWords),
        }
    }

    /// The words of the language and the English ones.
    pub fn both<R>(&self, use_words: impl FnOnce(&Words, &Words) -> R) -> R {
        use_words(&self.words, &self.english)
    }
}

/// The words on screen. A handle: copies are free, and what it says changes when the language does.
#[derive(Clone, Copy)]
pub struct Tongue {
    words: RwSignal<Bundle, LocalStorage>,
    bilingual: RwSignal<bool>,
    text_size: RwSignal<TextSize>,
    more_contrast: RwSignal<bool>,
    leaving_put_away: RwSignal<bool>,
    failed: RwSignal<Option<Lang>>,
    /// What was said since the page began, by the words and by texts beside them.
    heard: RwSignal<Heard>,
    /// The language asked for last: words of another one that come late are not shown.
    wanted: StoredValue<Lang>,
    keeps: Keeps,
}

impl Tongue {
    /// Speaks the words of a bundle.
    pub fn new(bundle: Bundle, preferences: Preferences, keeps: Keeps) -> Tongue {
        Tongue {
            keeps,
            wanted: StoredValue::new(bundle.lang),
            words: RwSignal::new_local(bundle),
            bilingual: RwSignal::new(preferences.bilingual),
            text_size: RwSignal::new(preferences.text_size),
            more_contrast: RwSignal::new(preferences.more_contrast),
            leaving_put_away: RwSignal::new(preferences.leaving_put_away),
            failed: RwSignal::new(None),
            heard: RwSignal::new(Heard::NOTHING),
        }
    }

    /// From the context.
    pub fn here() -> Tongue {
        use_context().expect("the shell provides the words to every page")
    }

    /// The language chosen; tracked.
    pub fn lang(self) -> Lang {
        self.words.with(|bundle| bundle.lang)
    }

    /// The language chosen; not tracked.
    pub fn lang_untracked(self) -> Lang {
        self.words.with_untracked(|bundle| bundle.lang)
    }

    /// A message in the language chosen; tracked.
    pub fn say(self, key: &str) -> Said {
        self.with(|words| words.say(key))
    }

    /// The text of a message; tracked.
    pub fn text(self, key: &str) -> String {
        self.with(|words| words.text(key))
    }

    /// What happened and, if the message has a `.do`, what to do, in one line; tracked.
    pub fn with_todo(self, key: &str) -> String {
        let todo = self.find(&[key, ".do"].concat()).map(|said| [" ", &said.text].concat()).unwrap_or_default();
        self.text(key) + &todo
    }

    /// The text of a message with arguments; tracked.
    pub fn text_with(self, key: &str, arguments: &[(&str, &str)]) -> String {
        self.with(|words| words.text_with(key, arguments))
    }

    /// The text of a message with a count; tracked.
    pub fn text_count(self, key: &str, name: &str, count: usize) -> String {
        self.with(|words| words.text_count(key, name, count))
    }

    /// A message that not every question has; tracked.
    pub fn find(self, key: &str) -> Option<Said> {
        self.with(|words| words.find(key, None))
    }

    /// The English of a message, where the form is shown in two languages and this is not English already; tracked.
    pub fn second(self, key: &str) -> Option<Said> {
        self.is_bilingual().then(|| self.words.with(|bundle| bundle.english.find(key, None))).flatten()
    }

    /// Whether two languages are shown; tracked.
    pub fn is_bilingual(self) -> bool {
        self.bilingual.get() && self.lang() != Lang::ENGLISH
    }

    /// The words themselves, for code that makes many of them; tracked.
    pub fn with<R>(self, use_words: impl FnOnce(&Words) -> R) -> R {
        self.with_both(|words, _| use_words(words))
    }

    /// The words of the language and the English ones, for what is shown or kept in both; tracked.
    pub fn with_both<R>(self, use_words: impl FnOnce(&Words, &Words) -> R) -> R {
        self.words.with(|bundle| {
            let made = use_words(&bundle.words, &bundle.english);
            self.hear(bundle.words.heard());
            made
        })
    }

    /// What the page that stands has said until now; tracked.
    pub fn heard(self) -> Heard {
        self.heard.get()
    }

    /// The page shows a text of this status, beside its words.
    pub fn shows(self, status: Status) {
        self.hear(Heard { status, ..Heard::NOTHING });
    }

    /// Another page begins, or the same in another language.
    pub fn begin_page(self) {
        let heard = self.words.with_untracked(|bundle| {
            bundle.words.begin_page();
            bundle.words.heard()
        });
        self.heard.set(heard);
    }

    fn hear(self, more: Heard) {
        let before = self.heard.get_untracked();
        let now = before.and(more);
        // Said while something is drawn: what shows it is drawn again only if it changes.
        if now != before {
            self.heard.set(now);
        }
    }

    fn speak(self, bundle: Bundle) {
        self.heard.set(Heard::NOTHING);
        self.words.set(bundle);
    }

    /// Whether two languages are wanted; tracked.
    pub fn wants_bilingual(self) -> bool {
        self.bilingual.get()
    }

    /// How large the text is; tracked.
    pub fn text_size(self) -> TextSize {
        self.text_size.get()
    }

    /// The language that could not be loaded, if there is one; tracked.
    pub fn failed(self) -> Option<Lang> {
        self.failed.get()
    }

    /// Whether these files are loaded. If not, they are fetched; tracked, so that the page shows when they are there.
    pub fn need(self, files: &'static [File]) -> bool {
        let missing = self.words.with(|bundle| files.iter().any(|file| !bundle.files.contains(file)));
        if missing {
            let all = self.words.with_untracked(|bundle| union(&bundle.files, files));
            self.load(self.wanted.get_value(), all, Why::Needed);
        }
        !missing
    }

    /// Speaks another language from now on.
    pub fn choose(self, lang: Lang) {
        let files = self.words.with_untracked(|bundle| bundle.files.clone());
        self.wanted.set_value(lang);
        self.load(lang, files, Why::Chosen);
    }

    /// Shows two languages, or one.
    pub fn set_bilingual(self, bilingual: bool) {
        self.bilingual.set(bilingual);
        self.remember();
    }

    /// Makes the text larger or smaller.
    pub fn set_text_size(self, size: TextSize) {
        self.text_size.set(size);
        self.remember();
    }

    /// Whether colours are nearly black and white; tracked.
    pub fn more_contrast(self) -> bool {
        self.more_contrast.get()
    }

    /// Makes them so, or not.
    pub fn set_more_contrast(self, more: bool) {
        self.more_contrast.set(more);
        self.remember();
    }

    /// Whether the panel that says how to leave quickly was put away; tracked.
    pub fn leaving_put_away(self) -> bool {
        self.leaving_put_away.get()
    }

    /// Puts it away, on this device.
    pub fn put_leaving_away(self) {
        self.leaving_put_away.set(true);
        self.remember();
    }

    /// Tells the page which language it is in, how large its text is, and whether a translator may read it. For effects only.
    pub fn apply(self) {
        page::set_language(self.lang());
        page::set_root_attribute("data-text-size", self.text_size().name());
        page::set_root_attribute("data-contrast", if self.more_contrast() { "more" } else { "usual" });
        // A browser's translator sends the page's text to its maker: the guide it may read, what is typed it may not.
        page::set_root_attribute("translate", if self.keeps == Keeps::OnThisDevice { "no" } else { "yes" });
    }

    /// Another screen stood, where another language or size may have been chosen. Comes back when its words are there.
    pub async fn catch_up(self, preferences: Preferences) {
        self.bilingual.set(preferences.bilingual);
        self.text_size.set(preferences.text_size);
        self.more_contrast.set(preferences.more_contrast);
        self.leaving_put_away.set(preferences.leaving_put_away);
        let (now, files) = self.words.with_untracked(|bundle| (bundle.lang, bundle.files.clone()));
        let lang = preferences.lang();
        if lang != now {
            self.wanted.set_value(lang);
            if let Ok(bundle) = Bundle::fetch(lang, &files).await {
                self.speak(bundle);
            }
        }
    }

    fn load(self, lang: Lang, files: Vec<File>, why: Why) {
        leptos::task::spawn_local(async move {
            let fetched = Bundle::fetch(lang, &files).await;
            if self.wanted.get_value() != lang {
                return;
            }
            match fetched {
                Ok(bundle) => {
                    self.failed.set(None);
                    // Two pages may have asked at once: the one that has more files wins.
                    let newer = self.words.with_untracked(|now| now.lang != lang || bundle.files.len() >= now.files.len());
                    if newer {
                        self.speak(bundle);
                    }
                    if why == Why::Chosen {
                        self.remember();
                    }
                }
                Err(NoWords) => {
                    self.wanted.set_value(self.words.with_untracked(|bundle| bundle.lang));
                    self.failed.set(Some(lang));
                }
            }
        });
    }

    fn remember(self) {
        preferences::keep(self.keeps, &self.preferences());
    }

    /// Keeps what was chosen on this device, because somebody asked for it.
    pub fn keep_on_this_device(self) {
        preferences::keep(Keeps::OnThisDevice, &self.preferences());
    }

    fn preferences(self) -> Preferences {
        Preferences {
            language: Some(self.lang_untracked()),
            bilingual: self.bilingual.get_untracked(),
            text_size: self.text_size.get_untracked(),
            more_contrast: self.more_contrast.get_untracked(),
            leaving_put_away: self.leaving_put_away.get_untracked(),
        }
    }
}

fn union(have: &[File], want: &[File]) -> Vec<File> {
    let mut all = have.to_vec();
    all.extend(want.iter().filter(|file| !have.contains(file)));
    all
}

/// The text of a message, as a view: it changes with the language.
pub fn t(key: &'static str) -> impl Fn() -> String + Copy + Send + 'static {
    let tongue = Tongue::here();
    move || tongue.text(key)
}

/// As [`t`], for a key that is made at run time.
pub fn tk(key: String) -> impl Fn() -> String + Clone + Send + 'static {
    let tongue = Tongue::here();
    move || tongue.text(&key)
}
