//! Asking: the exact words of a statement as they are shown now, and whether what was agreed to before still stands.

use super::{Agreement, Capacity, Choice, Consent, Signature};
use crate::form::StatementId;
use crate::language::{Lang, Status, Words};

/// A statement as it is shown now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// Which statement.
    pub statement: StatementId,
    /// The words, in the person's language.
    pub words: String,
    /// The same in English.
    pub english: String,
    /// The version of the words.
    pub version: u32,
    /// The language that `words` are really in: English where no translation exists.
    pub lang: Lang,
    /// How far the translation can be trusted.
    pub status: Status,
}

/// How a statement stands, seen from the words that are shown now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It was never asked.
    NotAskedYet,
    /// It was asked in these words; yes or no.
    Said(Choice),
    /// It was asked in other words, or about another area: it must be asked again.
    AskAgain,
}

/// Something about the agreement that is not recorded yet. Its words are `agree-gap-<name>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// A statement was not asked, or must be asked again.
    Statement(StatementId),
    /// How, by whom and when it was explained.
    Explained,
    /// Whether the person decided freely.
    Freely,
    /// Capacity for this decision.
    Capacity,
    /// Teach-back.
    TeachBack,
    /// The person's signature, or why there is none.
    Signature,
    /// The worker's signature.
    WorkerSignature,
    /// The interpreter's word for a translation that nobody reviewed, or why there is none.
    Interpreter,
}

impl Wording {
    /// The words of a statement about an area, as both languages say them now.
    pub fn now(statement: StatementId, area_name: &dyn Fn(Lang) -> String, words: &Words, english: &Words) -> Wording {
        let key = format!("consent-{}", statement.name());
        let shown = words.say_with(&key, Some(&[("area", area_name(words.lang()))].into_iter().collect()));
        let source = english.say_with(&key, Some(&[("area", area_name(Lang::ENGLISH))].into_iter().collect()));
        let version = english.text("consent-version").trim().parse().unwrap_or(0);
        Wording { statement, words: shown.text, english: source.text, version, lang: shown.lang, status: shown.status }
    }

    /// What is kept when the person chooses.
    fn agreement(self, choice: Choice) -> Agreement {
        let Wording { statement, words, english, version, lang, status } = self;
        Agreement { statement, choice, words, english, version, lang: lang.into(), status }
    }
}

impl Consent {
    /// How a statement stands. Reading the same words in another language later changes nothing; other English does.
    pub fn standing(&self, now: &Wording) -> Standing {
        let Some(said) = self.agreements.iter().find(|agreement| agreement.statement == now.statement) else {
            return Standing::NotAskedYet;
        };
        let same = said.version == now.version && said.english == now.english && (said.lang != now.lang.into() || said.words == now.words);
        match (same, said.choice) {
            (_, Choice::NotAskedYet) => Standing::NotAskedYet,
            (true, choice) => Standing::Said(choice),
            (false, _) => Standing::AskAgain,
        }
    }

    /// Records what the person said to the words that are shown now. A signature given under other choices is taken away:
    /// nobody signed these.
    pub fn choose(&mut self, now: Wording, choice: Choice) {
        let agreement = now.agreement(choice);
        match self.agreements.iter_mut().find(|old| old.statement == agreement.statement) {
            Some(old) if *old == agreement => return,
            Some(old) => *old = agreement,
            None => {
                self.agreements.push(agreement);
                self.agreements.sort_by_key(|agreement| agreement.statement);
            }
        }
        self.unsign();
    }

    /// Names the area. Under another name nothing that was agreed to stands any more, but how it was explained does.
    pub fn name_area(&mut self, slug: &str) {
        if self.area != slug {
            self.area = slug.to_owned();
            self.agreements.clear();
            self.unsign();
        }
    }

    /// Takes out what must be asked again, and every signature with it. Says whether anything was taken out.
    pub fn forget_stale(&mut self, now: &[Wording]) -> bool {
        let stale: Vec<StatementId> =
            now.iter().filter(|wording| self.standing(wording) == Standing::AskAgain).map(|wording| wording.statement).collect();
        self.agreements.retain(|agreement| !stale.contains(&agreement.statement));
        if !stale.is_empty() {
            self.unsign();
        }
        !stale.is_empty()
    }

    /// Whether anyone has signed.
    pub fn has_signatures(&self) -> bool {
        [&self.person, &self.worker, &self.interpreter_signature].into_iter().any(Signature::is_given)
    }

    fn unsign(&mut self) {
        self.person = Signature::None;
        self.worker = Signature::None;
        self.interpreter_signature = Signature::None;
        self.interpreter_confirms = false;
        self.copy_safe = None;
    }

    /// What is not recorded yet, in the order it is asked.
    pub fn gaps(&self, now: &[Wording]) -> Vec<Gap> {
        let mut gaps: Vec<Gap> = now
            .iter()
            .filter(|wording| !matches!(self.standing(wording), Standing::Said(_)))
            .map(|wording| Gap::Statement(wording.statement))
            .collect();
        let explained =
            [&self.explained_in, &self.explained_by, &self.at].iter().all(|text| !text.trim().is_empty()) && self.channel.is_some();
        let missing = [
            (!explained, Gap::Explained),
            (self.freely.is_none(), Gap::Freely),
            (self.capacity == Capacity::NotAskedYet, Gap::Capacity),
            (self.teach_back.trim().is_empty(), Gap::TeachBack),
            (!self.is_signed(), Gap::Signature),
            (!self.worker.is_given(), Gap::WorkerSignature),
            (!self.is_valid_translation() && self.no_interpreter.trim().is_empty(), Gap::Interpreter),
        ];
        gaps.extend(missing.into_iter().filter_map(|(is_missing, gap)| is_missing.then_some(gap)));
        gaps
    }
}

impl Signature {
    /// Whether something stands in it: strokes, a name, or a reason.
    pub fn is_given(&self) -> bool {
        match self {
            Signature::None => false,
            Signature::Drawn(drawing) => !drawing.strokes.is_empty(),
            Signature::Typed(text) | Signature::DidNotSign(text) => !text.trim().is_empty(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wording(statement: StatementId, english: &str) -> Wording {
        Wording {
            statement,
            words: english.to_owned(),
            english: english.to_owned(),
            version: 1,
            lang: Lang::ENGLISH,
            status: Status::Source,
        }
    }

    #[test]
    fn other_words_are_asked_again_and_take_the_signature_away() {
        let mut consent = Consent::default();
        consent.choose(wording(StatementId::ReferMe, "Refer me to Leeds."), Choice::Yes);
        consent.person = Signature::Typed("Sara".into());
        assert_eq!(consent.standing(&wording(StatementId::ReferMe, "Refer me to Leeds.")), Standing::Said(Choice::Yes));

        let changed = wording(StatementId::ReferMe, "Please refer me to Leeds.");
        assert_eq!(consent.standing(&changed), Standing::AskAgain);
        assert!(consent.forget_stale(&[changed]));
        assert_eq!(consent.choice(StatementId::ReferMe), Choice::NotAskedYet);
        assert!(!consent.is_signed());
    }

    #[test]
    fn the_same_words_in_another_language_still_stand() {
        let mut consent = Consent::default();
        let arabic = Wording {
            words: "أحيلوني".into(),
            lang: Lang::from_tag("ar").expect("Arabic is in the list"),
            ..wording(StatementId::ReferMe, "Refer me.")
        };
        consent.choose(arabic, Choice::Yes);
        assert_eq!(consent.standing(&wording(StatementId::ReferMe, "Refer me.")), Standing::Said(Choice::Yes));
    }

    #[test]
    fn a_changed_choice_takes_the_signature_away_and_the_same_choice_does_not() {
        let mut consent = Consent::default();
        let health = wording(StatementId::ShareHealth, "Share my health.");
        consent.choose(health.clone(), Choice::Yes);
        consent.person = Signature::Typed("Sara".into());
        consent.choose(health.clone(), Choice::Yes);
        assert!(consent.is_signed());
        consent.choose(health, Choice::No);
        assert!(!consent.is_signed());
    }

    #[test]
    fn another_area_is_asked_about_anew() {
        let mut consent = Consent { area: "leeds".into(), explained_by: "Ana".into(), ..Consent::default() };
        consent.choose(wording(StatementId::ReferMe, "Refer me to Leeds."), Choice::Yes);
        consent.name_area("leeds");
        assert_eq!(consent.agreements.len(), 1);
        consent.name_area("derby");
        assert!(consent.agreements.is_empty());
        assert_eq!(consent.explained_by, "Ana");
    }
}
