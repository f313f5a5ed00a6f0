//! Areas and questions, and what of them goes into a referral: plain values.

use crate::answers::{Answer, Answers};
use crate::form::{AREA_QUESTION, AREAS, LONG_TEXT_MAX};
use crate::language::Lang;
use crate::ui::routes::Slug;

/// The form's question that the questions kept answer.
const WANT: &str = "want_from_area";

/// A question that somebody would like to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The area whose text has it; none for one that was typed in.
    pub about: Option<Slug>,
    /// The question.
    pub words: String,
    /// The language that it is in.
    pub lang: Lang,
}

/// What is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct List {
    /// The areas, in the order in which they were put there.
    pub areas: Vec<Slug>,
    /// The questions, likewise.
    pub questions: Vec<Kept>,
}

impl List {
    /// Puts one there, or takes it away.
    pub(super) fn toggle<T: PartialEq>(all: &mut Vec<T>, one: T) {
        match all.iter().position(|kept| *kept == one) {
            Some(place) => {
                all.remove(place);
            }
            None => all.push(one),
        }
    }

    /// Whether there is nothing on it.
    pub fn is_empty(&self) -> bool {
        self.areas.is_empty() && self.questions.is_empty()
    }

    /// The areas that questions are about, with those on the list first.
    pub fn all_areas(&self) -> Vec<Slug> {
        let mut all = self.areas.clone();
        for about in self.questions.iter().filter_map(|kept| kept.about) {
            if !all.contains(&about) {
                all.push(about);
            }
        }
        all
    }

    /// What goes into a referral to an area: that area, all that the person thinks of, and what they would like to ask there. A
    /// question about another area stays here: it would tell this one of it. `order`: every area, as the form has them.
    pub fn to_carry(&self, area: Slug, order: &[String]) -> Answers {
        let thought_of = |slug: &&String| **slug == area.as_str() || self.areas.iter().any(|kept| kept.as_str() == slug.as_str());
        let mut questions = String::new();
        for kept in self.questions.iter().filter(|kept| kept.about.is_none_or(|about| about == area)) {
            let line = if questions.is_empty() { kept.words.clone() } else { ["\n", &kept.words].concat() };
            if questions.chars().count() + line.chars().count() <= LONG_TEXT_MAX as usize {
                questions.push_str(&line);
            }
        }
        let areas = order.iter().filter(thought_of).cloned().collect();
        let mut answers = vec![(AREA_QUESTION, Answer::One(area.as_str().to_owned())), (AREAS, Answer::Many(areas))];
        if !questions.is_empty() {
            answers.push((WANT, Answer::Text(questions)));
        }
        Answers(answers.into_iter().map(|(question, answer)| (question.to_owned(), answer)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn carried(list: &List, area: &str) -> Answers {
        list.to_carry(slug(area), &order())
    }

    fn slug(text: &str) -> Slug {
        Slug::new(text).expect("a slug")
    }

    fn question(about: &str, words: &str) -> Kept {
        Kept { about: Slug::new(about), words: words.to_owned(), lang: Lang::ENGLISH }
    }

    fn order() -> Vec<String> {
        ["birmingham", "derby", "leeds"].map(str::to_owned).into()
    }

    fn text(answers: &Answers) -> Option<&str> {
        match answers.0.get(WANT)? {
            Answer::Text(text) => Some(text),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_is_pressed_twice_is_where_it_was() {
        let mut list = List::default();
        for _ in 0..2 {
            List::toggle(&mut list.areas, slug("leeds"));
            List::toggle(&mut list.questions, question("leeds", "Who lives there?"));
        }
        assert!(list.is_empty());
        List::toggle(&mut list.areas, slug("leeds"));
        List::toggle(&mut list.areas, slug("derby"));
        List::toggle(&mut list.areas, slug("leeds"));
        assert_eq!(list.areas, [slug("derby")]);
        // The same words about another area are another question.
        List::toggle(&mut list.questions, question("leeds", "Who lives there?"));
        List::toggle(&mut list.questions, question("derby", "Who lives there?"));
        assert_eq!(list.questions.len(), 2);
        assert_eq!(list.all_areas(), [slug("derby"), slug("leeds")]);
    }

    #[test]
    fn a_referral_gets_the_areas_and_what_the_person_would_ask_there() {
        let own = Kept {
            about: None, words: "هل توجد مدرسة قريبة؟".to_owned(), lang: Lang::from_tag("ar").expect("it is known")
        };
        let list = List {
            areas: vec![slug("leeds"), slug("derby")],
            questions: vec![question("leeds", "Who lives there?"), own, question("derby", "Is there a bus?")],
        };
        let answers = carried(&list, "leeds");
        assert_eq!(answers.0[AREA_QUESTION], Answer::One("leeds".to_owned()));
        assert_eq!(answers.0[AREAS], Answer::Many(vec!["derby".to_owned(), "leeds".to_owned()]), "in the order of the form");
        assert_eq!(text(&answers), Some("Who lives there?\nهل توجد مدرسة قريبة؟"), "nothing about Derby is told to Leeds");
        assert_eq!(answers.0.len(), 3);
    }

    #[test]
    fn an_area_alone_is_enough_and_too_much_is_cut_by_whole_questions() {
        let answers = carried(&List::default(), "birmingham");
        assert_eq!(answers.0[AREAS], Answer::Many(vec!["birmingham".to_owned()]));
        assert_eq!(text(&answers), None, "no empty answer");
        let most = LONG_TEXT_MAX as usize;
        let list = |first: usize| List {
            areas: Vec::new(),
            questions: vec![question("", &"é".repeat(first)), question("", "no"), question("", "b")],
        };
        // One letter more than there is room for: that question stays here, and the shorter one after it goes.
        assert_eq!(text(&carried(&list(most - 3), "leeds")).map(|text| text.chars().count()), Some(most));
        assert!(text(&carried(&list(most - 2), "leeds")).is_some_and(|text| text.ends_with("é\nb")));
    }

    /// What is carried are answers that the form takes.
    #[test]
    fn the_form_has_the_questions_that_are_answered() {
        let form = crate::form::load(include_str!("../../../../public/forms/referral-1.json")).expect("it loads");
        for id in [AREA_QUESTION, AREAS, WANT] {
            assert!(form.question(id).is_some(), "{id}");
        }
    }
}
