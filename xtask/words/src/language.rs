//! What translators' files must know about a language, beside what the app has in its list.

#[path = "../../../src/language/list.rs"]
mod list;

pub use list::{LANGUAGES, Language, OFFERED, Script};

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

impl Language {
    /// The language with this tag.
    pub fn of(tag: &str) -> Option<&'static Language> {
        LANGUAGES.iter().find(|language| language.tag == tag)
    }

    /// Those whose words are complete in this version, English first.
    pub fn offered() -> impl Iterator<Item = &'static Language> {
        LANGUAGES.iter().filter(|language| OFFERED.contains(&language.tag))
    }

    /// The categories of whole numbers (CLDR 44, cardinal), in CLDR's order.
    pub fn categories(&self) -> &'static [&'static str] {
        match self.tag {
            "ar" | "cy" => &["zero", "one", "two", "few", "many", "other"],
            "pl" => &["one", "few", "many", "other"],
            "ro" => &["one", "few", "other"],
            "zh" | "vi" => &["other"],
            _ => &["one", "other"],
        }
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
