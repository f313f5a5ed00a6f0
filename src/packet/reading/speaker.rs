//! Questions and answers in the words of one language, with a second language beside the labels.

use super::{Phrase, Row, RowKind, SectionReading, date_in_words};
use crate::answers::{Answer, Date, Translator, TypedTranslation, Value, value_of};
use crate::form::{AREAS, Form, Instead, Kind, LanguageLevel, Question, Section};
use crate::language::{Lang, Said, Tag, Words};
use crate::packet::Record;

pub(super) struct Speaker<'a> {
    pub(super) form: &'a Form,
    pub(super) words: &'a Words,
    pub(super) second: Option<&'a Words>,
    pub(super) area_name: &'a dyn Fn(&str) -> String,
}

impl Speaker<'_> {
    /// A message.
    pub(super) fn say(&self, key: &str) -> Phrase {
        phrase(self.words.say(key))
    }

    /// A message with arguments.
    pub(super) fn say_with(&self, key: &str, arguments: &[(&str, &str)]) -> Phrase {
        phrase(self.words.say_with(key, Some(&arguments.iter().map(|(name, value)| (*name, *value)).collect())))
    }

    /// A message in the second language, if there is one.
    pub(super) fn second(&self, key: &str) -> Option<Phrase> {
        self.second.map(|words| phrase(words.say(key)))
    }

    /// Several things in a row, as the language separates them.
    pub(super) fn list(&self, parts: &[String]) -> String {
        parts.join(&self.words.text("reading-separator"))
    }

    /// A section of the form, if it has rows.
    pub(super) fn section(&self, section: &Section, rows: Vec<Row>) -> Option<SectionReading> {
        let title = |words: &Words| {
            let name = words.say(&format!("s-{}", section.id));
            let letter = section.letter.to_string();
            let parts = [("letter", letter.as_str()), ("name", name.text.as_str())];
            Phrase { text: words.text_with("reading-section", &parts), lang: Some(name.lang) }
        };
        (!rows.is_empty()).then(|| SectionReading {
            id: section.id.clone(),
            title: title(self.words),
            second: self.second.map(title),
            rows,
        })
    }

    /// A question with its answer, none if it was not answered.
    pub(super) fn row(&self, question: &Question, answer: Option<Vec<Phrase>>, depth: u8) -> Row {
        let key = format!("q-{}", question.id);
        let kind = if answer.is_some() { RowKind::Answered } else { RowKind::NotAnswered };
        Row {
            question: question.id.clone(),
            kind,
            label: self.say(&key),
            second: self.second(&key),
            answer: answer.unwrap_or_default(),
            drawing: None,
            depth,
        }
    }

    /// The row above a group's member: "Child 2".
    pub(super) fn member(&self, group: &Question, index: usize) -> Row {
        let number = (index + 1).to_string();
        let name = |words: &Words| {
            let one = words.say(&format!("q-{}.one", group.id));
            Phrase { text: words.text_with("reading-member", &[("one", &one.text), ("number", &number)]), lang: Some(one.lang) }
        };
        Row {
            question: group.id.clone(),
            kind: RowKind::Answered,
            label: name(self.words),
            second: self.second.map(name),
            answer: Vec::new(),
            drawing: None,
            depth: 0,
        }
    }

    /// An answer of a record, with its translation under it.
    pub(super) fn told(&self, record: &Record, name: &str, question: &Question, value: &Value) -> Vec<Phrase> {
        let mut told = self.value(question, value);
        if let Some(beside) = record.translations.get(name) {
            told.extend(self.translation(&beside.text, &beside.lang, Some(beside.by)));
        }
        told
    }

    /// Who translated, into what, and then the translation: nobody reads it for what the person said.
    fn translation(&self, text: &str, lang: &Tag, by: Option<Translator>) -> Vec<Phrase> {
        let key = ["reading-translation-", by.map_or("unknown", Translator::name)].concat();
        let mut said = vec![self.say_with(&key, &[("language", lang.name_in(self.words.lang()))])];
        said.extend(paragraphs(text).into_iter().map(|line| Phrase { lang: lang.known(), ..line }));
        said
    }

    /// What was entered, in words where it can be, else as it was typed; and under it what was translated.
    pub(super) fn typed(&self, question: &Question, answer: &Answer, beside: Option<&TypedTranslation>) -> Vec<Phrase> {
        let mut told = self.entered(question, answer);
        if let (Answer::Text(text), Some(beside)) = (answer, beside) {
            told.extend(self.translation(&beside.text, &beside.tag(), beside.by));
            if beside.is_older_than(text) {
                told.push(self.say("translation-older"));
            }
        }
        told
    }

    fn entered(&self, question: &Question, answer: &Answer) -> Vec<Phrase> {
        if let Ok(value) = value_of(self.form, question, answer) {
            return self.value(question, &value);
        }
        match answer {
            Answer::Text(text) | Answer::One(text) => paragraphs(text),
            Answer::Date(date) => {
                let boxes = [&date.day, &date.month, &date.year].map(|part| part.trim());
                paragraphs(&boxes.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "))
            }
            Answer::Many(many) => many.iter().flat_map(|one| paragraphs(one)).collect(),
            Answer::Languages(levels) => levels.iter().map(|level| self.language(level)).collect(),
            Answer::Group(members) => vec![self.count(members.len())],
            Answer::Instead(instead) => vec![self.instead(*instead)],
        }
    }

    /// A value in words.
    pub(super) fn value(&self, question: &Question, value: &Value) -> Vec<Phrase> {
        match value {
            Value::Text(text) => paragraphs(text),
            Value::Number(number) => vec![self.own(number.to_string())],
            Value::Date(iso) => vec![Date::from_iso(iso).map_or_else(|| typed(iso), |date| phrase(date_in_words(self.words, date)))],
            Value::One(one) => vec![self.option(question, one)],
            Value::Many(many) => many.iter().map(|one| self.option(question, one)).collect(),
            Value::Scale(point) => vec![self.scale(question, *point)],
            Value::Languages(levels) => levels.iter().map(|level| self.language(level)).collect(),
            Value::Group(members) => vec![self.count(members.len())],
            Value::Instead(instead) => vec![self.instead(*instead)],
        }
    }

    fn option(&self, question: &Question, option: &str) -> Phrase {
        match question.option_set() {
            Some(AREAS) => Phrase { text: (self.area_name)(option), lang: None },
            Some(set) => self.say(&format!("o-{set}-{option}")),
            None => self.say(&format!("o-yes_no-{option}")),
        }
    }

    fn instead(&self, instead: Instead) -> Phrase {
        self.say(&format!("o-instead-{}", instead.name()))
    }

    fn scale(&self, question: &Question, point: u8) -> Phrase {
        let Kind::Scale { min, max } = &question.kind else { return self.own(point.to_string()) };
        let end = |name: &str| self.words.text(&format!("q-{}.{name}", question.id));
        let (point, min, max) = (point.to_string(), min.to_string(), max.to_string());
        let arguments =
            [("point", point.as_str()), ("min", min.as_str()), ("max", max.as_str()), ("least", &end("least")), ("most", &end("most"))];
        self.say_with("reading-scale", &arguments)
    }

    fn language(&self, level: &LanguageLevel) -> Phrase {
        let english = self.words.lang() == Lang::ENGLISH;
        let known = level.known().map(|lang| if english { lang.english_name() } else { lang.own_name() });
        let name = known.unwrap_or(&level.language);
        let levels = [(level.speaks, "reading-speaks"), (level.reads, "reading-reads"), (level.writes, "reading-writes")];
        let levels: Vec<String> = levels.into_iter().filter(|(has, _)| *has).map(|(_, key)| self.words.text(key)).collect();
        if levels.is_empty() {
            return Phrase { text: name.to_owned(), lang: None };
        }
        self.say_with("reading-language", &[("language", name), ("levels", &self.list(&levels))])
    }

    fn count(&self, members: usize) -> Phrase {
        self.own(self.words.text_count("reading-members", "count", members))
    }

    /// Text that we made in the language of the words.
    pub(super) fn own(&self, text: String) -> Phrase {
        Phrase { text, lang: Some(self.words.lang()) }
    }
}

pub(super) fn phrase(said: Said) -> Phrase {
    Phrase { text: said.text, lang: Some(said.lang) }
}

/// Text that somebody typed.
pub(super) fn typed(text: &str) -> Phrase {
    Phrase { text: text.to_owned(), lang: None }
}

/// Text that somebody typed, one phrase a line with something on it.
pub(super) fn paragraphs(text: &str) -> Vec<Phrase> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(typed).collect()
}
