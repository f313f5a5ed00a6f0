//! Answers on their way into a referral, from the eligibility page and from the guide: in the page's memory only, also while one
//! screen makes way for another.

use crate::answers::Answers;
use crate::browser::page;

const HANDED_OVER: &str = "handedOver";

/// Where answers come from. Each can say its own again, or take them back, and the other's stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// The eligibility page.
    Eligibility,
    /// The guide: the area that somebody would like to know more about.
    Guide,
}

impl From {
    fn name(self) -> &'static str {
        match self {
            From::Eligibility => "eligibility",
            From::Guide => "guide",
        }
    }
}

/// What is carried, as text: a line for each place, the one that spoke last at the end. A page that carries something along reads
/// nobody else's answers, and need not know what an answer can be.
#[derive(Default)]
struct Carried(String);

impl Carried {
    fn put(&mut self, from: From, answers: &Answers) {
        let others = self.0.lines().filter(|line| line.split(' ').next() != Some(from.name()));
        let mut lines: Vec<String> = others.map(str::to_owned).collect();
        // JSON of answers has no line in it, and writing it cannot fail: they have only string keys.
        if let Some(said) = serde_json::to_string(answers).ok().filter(|_| !answers.0.is_empty()) {
            lines.push([from.name(), " ", &said].concat());
        }
        self.0 = lines.join("\n");
    }

    /// Whoever says something last is right about it.
    fn together(&self) -> Option<Answers> {
        let said = |line: &str| line.split_once(' ').and_then(|(_, said)| serde_json::from_str::<Answers>(said).ok());
        let answers = Answers(self.0.lines().filter_map(said).flat_map(|said| said.0).collect());
        (!answers.0.is_empty()).then_some(answers)
    }
}

fn load() -> Carried {
    Carried(page::held(HANDED_OVER).unwrap_or_default())
}

/// Carries answers to the next referral that is started, in place of those that came from there before.
pub fn put(from: From, answers: &Answers) {
    let mut carried = load();
    carried.put(from, answers);
    page::hold(HANDED_OVER, &carried.0);
}

/// The answers carried, if there are any.
pub fn peek() -> Option<Answers> {
    load().together()
}

/// They have arrived.
pub fn arrived() {
    page::hold(HANDED_OVER, "");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answer;

    fn answers(pairs: &[(&str, &str)]) -> Answers {
        Answers(pairs.iter().map(|(id, one)| ((*id).to_owned(), Answer::One((*one).to_owned()))).collect())
    }

    #[test]
    fn what_comes_from_two_pages_is_carried_together_and_the_last_word_holds() {
        let mut carried = Carried::default();
        carried.put(From::Eligibility, &answers(&[("support_now", "yes"), ("chosen_area", "leeds")]));
        carried.put(From::Guide, &answers(&[("chosen_area", "derby"), ("areas", "derby")]));
        assert_eq!(carried.together(), Some(answers(&[("areas", "derby"), ("chosen_area", "derby"), ("support_now", "yes")])));
        // The eligibility page is looked at again.
        carried.put(From::Eligibility, &answers(&[("chosen_area", "leeds")]));
        assert_eq!(carried.together(), Some(answers(&[("areas", "derby"), ("chosen_area", "leeds")])));
    }

    #[test]
    fn what_is_taken_back_goes_and_the_rest_stays() {
        let mut carried = Carried::default();
        carried.put(From::Guide, &answers(&[("chosen_area", "derby")]));
        carried.put(From::Eligibility, &answers(&[("support_now", "yes")]));
        carried.put(From::Guide, &Answers::default());
        assert_eq!(carried.together(), Some(answers(&[("support_now", "yes")])));
        carried.put(From::Eligibility, &Answers::default());
        assert_eq!(carried.together(), None, "nothing is said to be carried");
    }

    #[test]
    fn words_with_lines_in_them_stay_one_answer() {
        let mut carried = Carried::default();
        let asked = Answers([("want_from_area".to_owned(), Answer::Text("Who?\nguide {}".to_owned()))].into());
        carried.put(From::Guide, &asked);
        carried.put(From::Eligibility, &Answers::default());
        assert_eq!(carried.together(), Some(asked));
    }
}
