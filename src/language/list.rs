//! The list of languages. The app compiles this file, and so does the crate that reads and writes translators' files (`xtask/words`),
//! from which the build of the site has it.

/// The script a language is written in here, which decides fonts and line height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Script {
    /// Latin, with Vietnamese, Polish, Romanian, Albanian and Welsh letters.
    Latin,
    /// Arabic, with Farsi, Pashto, Sorani and Urdu letters.
    Arabic,
    /// Ethiopic, for Amharic and Tigrinya.
    Ethiopic,
    /// Bengali.
    Bengali,
    /// Devanagari, for Hindi.
    Devanagari,
    /// Simplified Chinese.
    Han,
}

/// What is known about one language.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// The BCP 47 tag.
    pub tag: &'static str,
    /// The name the language has for itself.
    pub own_name: &'static str,
    /// The English name.
    pub english_name: &'static str,
    /// The script it is written in here.
    pub script: Script,
}

const fn language(tag: &'static str, own_name: &'static str, english_name: &'static str, script: Script) -> Language {
    Language { tag, own_name, english_name, script }
}

/// All languages: English first, the rest by English name.
pub static LANGUAGES: &[Language] = &[
    language("en", "English", "English", Script::Latin),
    language("sq", "Shqip", "Albanian", Script::Latin),
    language("am", "አማርኛ", "Amharic", Script::Ethiopic),
    language("ar", "العربية", "Arabic", Script::Arabic),
    language("bn", "বাংলা", "Bengali", Script::Bengali),
    language("zh", "简体中文", "Chinese (Simplified)", Script::Han),
    language("fa", "فارسی", "Farsi", Script::Arabic),
    language("prs", "دری", "Dari", Script::Arabic),
    language("hi", "हिन्दी", "Hindi", Script::Devanagari),
    language("ckb", "کوردیی ناوەندی", "Kurdish (Sorani)", Script::Arabic),
    language("ps", "پښتو", "Pashto", Script::Arabic),
    language("pl", "Polski", "Polish", Script::Latin),
    language("ro", "Română", "Romanian", Script::Latin),
    language("so", "Soomaali", "Somali", Script::Latin),
    language("ti", "ትግርኛ", "Tigrinya", Script::Ethiopic),
    language("ur", "اردو", "Urdu", Script::Arabic),
    language("vi", "Tiếng Việt", "Vietnamese", Script::Latin),
    language("cy", "Cymraeg", "Welsh", Script::Latin),
];

/// The tags of the languages whose words are complete in this version: no other is offered or published.
pub const OFFERED: &[&str] =
    &["en", "sq", "am", "ar", "bn", "zh", "fa", "prs", "hi", "ckb", "ps", "pl", "ro", "so", "ti", "ur", "vi", "cy"];
