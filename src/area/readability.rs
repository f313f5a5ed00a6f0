//! How hard English is to read: the grade of Flesch and Kincaid (1975), as 0.39 words a sentence + 11.8 syllables a word − 15.59.

/// Words, sentences and syllables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    /// Words.
    pub words: usize,
    /// Sentences.
    pub sentences: usize,
    /// Syllables.
    pub syllables: usize,
}

impl Counted {
    /// Of a text, one paragraph or item a line: each line ends a sentence.
    pub fn of<'a>(lines: impl IntoIterator<Item = &'a str>) -> Counted {
        lines.into_iter().fold(Counted::default(), |sum, line| {
            let words: Vec<&str> = line.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).collect();
            let ends = words.iter().filter(|word| ends_sentence(word)).count();
            let is_open = words.last().is_some_and(|word| !ends_sentence(word));
            Counted {
                words: sum.words + words.len(),
                sentences: sum.sentences + ends + usize::from(is_open),
                syllables: sum.syllables + words.iter().map(|word| syllables(word)).sum::<usize>(),
            }
        })
    }

    /// Tenths of a school grade, never below nought; grade 6 is eleven years of age.
    pub fn grade_tenths(self) -> u32 {
        if self.words == 0 || self.sentences == 0 {
            return 0;
        }
        let (words, sentences, syllables) = (self.words as f64, self.sentences as f64, self.syllables as f64);
        let grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
        (grade.max(0.0) * 10.0).round() as u32
    }
}

fn ends_sentence(word: &str) -> bool {
    word.trim_end_matches([')', '”', '’', '"']).ends_with(['.', '?', '!', ':'])
}

/// By the rule of thumb that most readability programs use: groups of vowels, without an e that is not heard. What has no letter, a
/// figure, counts as two.
pub fn syllables(word: &str) -> usize {
    let letters: String = word.chars().filter(|letter| letter.is_alphabetic()).flat_map(char::to_lowercase).collect();
    if letters.is_empty() {
        return 2;
    }
    let is_vowel = |letter: char| "aeiouyáéíóúàèâêôëïöü".contains(letter);
    let mut groups = 0;
    let mut before = false;
    for letter in letters.chars() {
        let now = is_vowel(letter);
        groups += usize::from(now && !before);
        before = now;
    }
    let ends = |ending: &str| letters.ends_with(ending);
    let consonant_before =
        |ending: &str| letters.strip_suffix(ending).and_then(|stem| stem.chars().last()).is_some_and(|letter| !is_vowel(letter));
    // “home”, “used”, “makes”: the e is not heard; “table”, “wanted”, “houses” it is.
    let silent_e = ends("e") && consonant_before("e") && !(ends("le") && consonant_before("le"));
    let silent_ed = ends("ed") && consonant_before("ed") && !ends("ted") && !ends("ded");
    let silent_es =
        ends("es") && consonant_before("es") && !["ses", "zes", "ces", "ges", "xes", "ches", "shes"].iter().any(|one| ends(one));
    groups -= usize::from((silent_e || silent_ed || silent_es) && groups > 1);
    groups.max(1)
}
