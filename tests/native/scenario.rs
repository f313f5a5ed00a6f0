//! The one builder that story tests tell through: `Scenario::new().answer(…).consent(…).stage(…)`.

use onward::answers::{Answer, Answers, Member, Place, Translations, Translator, TypedDate, TypedTranslation, complete, is_translatable};
use onward::consent::{Agreement, Channel, Choice, Consent, Signature};
use onward::eligibility::assess;
use onward::form::{AREAS, Form, Instead, Kind, LanguageLevel, Question, Stage, StatementId, standard};
use onward::language::{Lang, Status, Words};
use onward::packet::{Format, Making, NotReady, Packet, Sender, stage};

/// A referral to Leeds on the standard form, on its way.
#[derive(Clone)]
pub struct Scenario {
    pub form: Form,
    pub answers: Answers,
    pub translations: Translations,
    pub consent: Consent,
    pub area: String,
}

impl Scenario {
    /// Only what nothing can be sent without, and no agreement yet.
    pub fn new() -> Scenario {
        let consent =
            Consent { area: "leeds".into(), channel: Some(Channel::FaceToFace), at: "2026-03-04T14:02".into(), ..Consent::default() };
        Scenario { form: standard(), answers: Answers::default(), translations: Translations::default(), consent, area: "leeds".into() }
            .answer("under_18", one("no"))
            .answer("chosen_area", one("leeds"))
            .answer("organisation", text("Harbour House"))
            .answer("worker_name", text("Ana Worker"))
            .answer("worker_email", text("ana@example.org"))
    }

    /// Every question answered, also those that are not asked, each text with the question's own canary.
    pub fn filled(seed: u64) -> Scenario {
        let mut scenario = Scenario::new();
        let mut dice = Dice(seed);
        let questions: Vec<Question> = scenario.form.sections().iter().flat_map(|section| section.questions.clone()).collect();
        for question in questions {
            let answer = fill(&scenario.form, &question, "", &mut dice);
            scenario.answers.0.insert(question.id.clone(), answer);
        }
        scenario.answer("under_18", one("no")).answer("chosen_area", one("leeds"))
    }

    /// A translation beside every text, with the question's own canary.
    pub fn translated(mut self) -> Scenario {
        for question in self.form.sections().iter().flat_map(|section| &section.questions) {
            self.translations.put(&Place::top(&question.id), beside(question, ""));
            for (inner, key) in question.members().iter().flat_map(|inner| [(inner, 1), (inner, 2)]) {
                self.translations.put(&Place::member(&question.id, key, &inner.id), beside(inner, &format!("-{key}")));
            }
        }
        self
    }

    pub fn answer(mut self, question: &str, answer: Answer) -> Scenario {
        assert!(self.form.question(question).is_some(), "the form has no {question}");
        self.answers.put(&Place::top(question), answer);
        self
    }

    /// Adds a translation of an answer that is in no group.
    pub fn translate(mut self, question: &str, text: &str, lang: &str, by: Translator) -> Scenario {
        let translation = TypedTranslation { text: text.to_owned(), lang: Some(lang.to_owned()), by: Some(by), of: String::new() };
        self.translations.put(&Place::top(question), translation);
        self
    }

    /// Adds a member to a group.
    pub fn member(mut self, group: &str, answers: &[(&str, Answer)]) -> Scenario {
        let key = self.answers.add_member(group);
        for (question, answer) in answers {
            assert!(self.form.question(question).is_some(), "the form has no {question}");
            self.answers.put(&Place::member(group, key, question), answer.clone());
        }
        self
    }

    pub fn consent(mut self, statement: StatementId, choice: Choice) -> Scenario {
        self.consent.agreements.retain(|agreement| agreement.statement != statement);
        self.consent.agreements.push(Agreement {
            statement,
            choice,
            words: format!("أوافق: {}", statement.name()),
            english: format!("I agree: {}", statement.name()),
            version: 1,
            lang: Lang::from_tag("ar").expect("Arabic is in the list").into(),
            status: Status::Reviewed,
        });
        self
    }

    /// Yes to everything, and signed.
    pub fn agreed(self) -> Scenario {
        StatementId::ALL.into_iter().fold(self, |scenario, statement| scenario.consent(statement, Choice::Yes)).signed()
    }

    pub fn signed(mut self) -> Scenario {
        self.consent.person = Signature::Typed("Signed By Hand".into());
        self
    }

    pub fn stage(&self, wanted: Stage) -> Result<Packet, NotReady> {
        let answers = complete(&self.form, &self.answers, wanted)
            .and_then(|answers| answers.with_translations(&self.form, &self.answers, &self.translations))
            .expect("nothing is wrong with the answers");
        stage(&self.form, &answers, &self.consent, self.making(wanted))
    }

    pub fn making(&self, stage: Stage) -> Making {
        Making {
            packet_id: "0f8fad5b-d9cb-469f-a165-70867728950e".into(),
            referral_id: "7c9e6679-7425-40de-944b-e07fc1f90ae7".into(),
            revision: 7,
            made_at: "2026-03-04T14:02:33Z".into(),
            format: Format::Packet,
            stage,
            area: self.area.clone(),
            recipient: None,
            reply_to: None,
            sender: Sender { organisation: "Harbour House".into(), device: "Office PC".into(), ..Sender::default() },
            eligibility: assess(&self.answers, []),
        }
    }
}

pub fn text(text: &str) -> Answer {
    Answer::Text(text.to_owned())
}

pub fn one(option: &str) -> Answer {
    Answer::One(option.to_owned())
}

pub fn date(day: &str, month: &str, year: &str) -> Answer {
    Answer::Date(TypedDate { day: day.into(), month: month.into(), year: year.into() })
}

/// The text that stands in a question's answer and nowhere else.
pub fn canary(question: &str, member: &str) -> String {
    format!("canary-{question}{member}-end")
}

/// A translation with the question's own canary, of a question that can have one; else nothing.
pub fn beside(question: &Question, member: &str) -> TypedTranslation {
    let text = if is_translatable(question) { format!("In English: {}", canary(&question.id, member)) } else { String::new() };
    TypedTranslation { text, lang: None, by: Some(Translator::Interpreter), of: String::new() }
}

/// Repeatable chance: a linear congruential generator (Knuth, MMIX).
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }
}

/// A right answer to a question: its canary where it takes text, else by chance.
pub fn fill(form: &Form, question: &Question, member: &str, dice: &mut Dice) -> Answer {
    let canary = canary(&question.id, member);
    if !question.instead.is_empty() && !matches!(question.kind, Kind::Group { .. }) && dice.roll(10) == 0 {
        return Answer::Instead(question.instead[dice.roll(question.instead.len())]);
    }
    let option = |set: &str, dice: &mut Dice| match set {
        AREAS => ["leeds", "derby", "croydon"][dice.roll(3)].to_owned(),
        _ => form.options(set)[dice.roll(form.options(set).len())].clone(),
    };
    match &question.kind {
        Kind::Text { max } | Kind::LongText { max } => Answer::Text(canary.chars().take(*max as usize).collect()),
        Kind::PersonName => text(&canary),
        Kind::Email => text(&format!("{canary}@example.org")),
        Kind::Phone => text(&format!("07700 {:06}", dice.roll(1_000_000))),
        Kind::Number { min, max } => {
            Answer::Text((min + i64::try_from(dice.roll(usize::try_from(max - min + 1).expect("small"))).expect("small")).to_string())
        }
        Kind::Date { .. } => date(&(1 + dice.roll(28)).to_string(), &(1 + dice.roll(12)).to_string(), &(1980 + dice.roll(60)).to_string()),
        Kind::YesNo => match dice.roll(8) {
            0 => Answer::Instead(Instead::NotKnown),
            1 | 2 => one("no"),
            _ => one("yes"),
        },
        Kind::OneOf { options } => Answer::One(option(options, dice)),
        Kind::ManyOf { options } => Answer::Many(vec![option(options, dice), option(options, dice)]),
        Kind::Scale { min, max } => Answer::One((min + u8::try_from(dice.roll(usize::from(max - min) + 1)).expect("small")).to_string()),
        Kind::Languages => {
            Answer::Languages(vec![LanguageLevel { language: canary, speaks: true, reads: dice.roll(2) == 0, writes: false }])
        }
        Kind::Group { questions, .. } => {
            let member = |key: u32, dice: &mut Dice| Member {
                key,
                answers: questions.iter().map(|inner| (inner.id.clone(), fill(form, inner, &format!("-{key}"), dice))).collect(),
            };
            Answer::Group((1..=2).map(|key| member(key, dice)).collect())
        }
    }
}

/// The words of a language as they are shipped, those of the files that are there.
pub fn words(tag: &str) -> Words {
    let lang = Lang::from_tag(tag).expect("a tag of the list");
    let read = |tag: &str| {
        let folder = format!("{}/public/locales/{tag}", env!("CARGO_MANIFEST_DIR"));
        let mut paths: Vec<_> =
            std::fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("readable").path()).collect();
        paths.sort();
        paths.into_iter().map(|path| std::fs::read_to_string(path).expect("UTF-8")).collect::<Vec<_>>()
    };
    let (own, english) = (read(tag), read("en"));
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    let english: Vec<&str> = english.iter().map(String::as_str).collect();
    Words::new(lang, &own, &english).unwrap_or_else(|error| panic!("{tag}: {error:?}"))
}
