//! What translators' files must know about a language. A native test holds this against the list that the app has.

/// A language of the words.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// The BCP 47 tag.
    pub tag: &'static str,
    /// The English name.
    pub name: &'static str,
    /// What it is written with.
    pub script: Script,
    /// The categories of whole numbers (CLDR 44, cardinal), in CLDR's order.
    pub categories: &'static [&'static str],
}

/// A script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// Latin.
    Latin,
    /// Arabic.
    Arabic,
    /// Ethiopic.
    Ethiopic,
    /// Bengali.
    Bengali,
    /// Devanagari.
    Devanagari,
    /// Simplified Chinese.
    Han,
}

impl Script {
    /// The script of a letter, if it is one of these.
    pub fn of(letter: char) -> Option<Script> {
        Some(match letter {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' if letter != '×' && letter != '÷' => Script::Latin,
            '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6d5}' | '\u{6ee}' | '\u{6ef}' | '\u{6fa}'..='\u{6fc}' => Script::Arabic,
            '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => Script::Arabic,
            '\u{1200}'..='\u{135a}' | '\u{1380}'..='\u{138f}' | '\u{2d80}'..='\u{2ddf}' => Script::Ethiopic,
            '\u{980}'..='\u{9b9}' | '\u{9ce}' | '\u{9dc}'..='\u{9e1}' => Script::Bengali,
            '\u{900}'..='\u{939}' | '\u{958}'..='\u{961}' => Script::Devanagari,
            '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => Script::Han,
            _ => return None,
        })
    }
}

const ONE_OTHER: &[&str] = &["one", "other"];
const OTHER: &[&str] = &["other"];

const fn language(tag: &'static str, name: &'static str, script: Script, categories: &'static [&'static str]) -> Language {
    Language { tag, name, script, categories }
}

/// English, then the others by English name.
pub static LANGUAGES: &[Language] = &[
    language("en", "English", Script::Latin, ONE_OTHER),
    language("sq", "Albanian", Script::Latin, ONE_OTHER),
    language("am", "Amharic", Script::Ethiopic, ONE_OTHER),
    language("ar", "Arabic", Script::Arabic, &["zero", "one", "two", "few", "many", "other"]),
    language("bn", "Bengali", Script::Bengali, ONE_OTHER),
    language("zh", "Chinese (Simplified)", Script::Han, OTHER),
    language("fa", "Farsi", Script::Arabic, ONE_OTHER),
    language("prs", "Dari", Script::Arabic, ONE_OTHER),
    language("hi", "Hindi", Script::Devanagari, ONE_OTHER),
    language("ckb", "Kurdish (Sorani)", Script::Arabic, ONE_OTHER),
    language("ps", "Pashto", Script::Arabic, ONE_OTHER),
    language("pl", "Polish", Script::Latin, &["one", "few", "many", "other"]),
    language("ro", "Romanian", Script::Latin, &["one", "few", "other"]),
    language("so", "Somali", Script::Latin, ONE_OTHER),
    language("ti", "Tigrinya", Script::Ethiopic, ONE_OTHER),
    language("ur", "Urdu", Script::Arabic, ONE_OTHER),
    language("vi", "Vietnamese", Script::Latin, OTHER),
    language("cy", "Welsh", Script::Latin, &["zero", "one", "two", "few", "many", "other"]),
];

impl Language {
    /// The language with this tag.
    pub fn of(tag: &str) -> Option<&'static Language> {
        LANGUAGES.iter().find(|language| language.tag == tag)
    }

    /// The value of the HTML `dir` attribute.
    pub fn direction(&self) -> &'static str {
        if self.script == Script::Arabic { "rtl" } else { "ltr" }
    }

    /// Letters that look like its own and are another language's, so that searching, sorting and reading aloud fail.
    pub fn never(&self) -> &'static [char] {
        match self.tag {
            "ar" => &['ی', 'ک', 'گ', 'پ', 'چ', 'ژ', 'ھ', 'ہ', 'ے', 'ە'],
            "fa" | "prs" => &['ي', 'ى', 'ك', 'ہ', 'ے', 'ھ', 'ە'],
            "ur" => &['ي', 'ى', 'ك', 'ه', 'ة', 'ە'],
            "ckb" => &['ي', 'ى', 'ك', 'ة', 'ہ', 'ے'],
            "ps" => &['ك', 'ہ', 'ے'],
            // Cedillas: the language writes ș and ț with a comma.
            "ro" => &['ş', 'ţ', 'Ş', 'Ţ'],
            _ => &[],
        }
    }
}
