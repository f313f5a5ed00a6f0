//! What cannot be printed: each character that no font at hand has, and where in the document it stands. The page shows
//! this before a file leaves, so that no sign stands for a letter without somebody having been told.

use super::clean;
use super::fonts::Fonts;
use super::texts::{Place, Text, Words};
use crate::messages::Gap;
use crate::packet::{Pair, Phrase};

/// So many places are named. A packet made to have more must not fill the screen; what is over is told without a place.
const PLACES_MAX: usize = 40;
/// So many characters of one place are named.
const CHARACTERS_MAX: usize = 100;

/// The characters of `texts` that none of `fonts` has, by the place they stand in; and those of `set`, which were replaced
/// when the document was set, if they are in none of them.
pub fn gaps(texts: &[Text<'_>], fonts: &Fonts<'_>, set: &str) -> Vec<Gap> {
    let mut found: Vec<(Place<'_>, String)> = Vec::new();
    let mut over = String::new();
    for text in texts {
        let lacks = |character: &char| clean::is_drawn(*character) && fonts.choose(*character, text.weights[0], None).is_none();
        for character in text.text.chars().filter(lacks) {
            let at = found.iter().position(|(place, _)| *place == text.place);
            match at {
                Some(at) => add(&mut found[at].1, character),
                None if found.len() < PLACES_MAX => found.push((text.place, character.to_string())),
                None => add(&mut over, character),
            }
        }
    }
    for character in set.chars().filter(|character| !found.iter().any(|(_, characters)| characters.contains(*character))) {
        add(&mut over, character);
    }
    let gap = |(place, characters): (Place<'_>, String)| Gap { characters, heading: place.heading.map(pair), label: place.label.map(pair) };
    let over = (!over.is_empty()).then_some((Place::default(), over));
    found.into_iter().chain(over).map(gap).collect()
}

fn add(characters: &mut String, character: char) {
    if !characters.contains(character) && characters.chars().count() < CHARACTERS_MAX {
        characters.push(character);
    }
}

fn pair((words, second): Words<'_>) -> Pair {
    Pair { words: Phrase::clone(words), second: second.cloned() }
}
