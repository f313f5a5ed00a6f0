//! What the vault was told of where the worker is: each place once, and again if that failed.

use crate::messages::Place;

/// The place that the vault has, as far as is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceTold {
    /// This one, or none; or it is on its way.
    Told(Option<Place>),
    /// Telling it has failed.
    Failed,
}

impl Default for PlaceTold {
    fn default() -> Self {
        PlaceTold::Told(None)
    }
}

impl PlaceTold {
    /// Whether to tell this one now; from then on it counts as told.
    pub fn is_news(&mut self, place: &Option<Place>) -> bool {
        let told = PlaceTold::Told(place.clone());
        let is_news = *self != told;
        *self = told;
        is_news
    }

    /// Telling this one has failed: it is news again, unless another was told since.
    pub fn failed(&mut self, place: &Option<Place>) {
        if matches!(self, PlaceTold::Told(told) if told == place) {
            *self = PlaceTold::Failed;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_told_once_and_again_when_that_failed() {
        let place = |at: &str| Some(Place { draft: "one".to_owned(), at: at.to_owned() });
        let mut told = PlaceTold::default();
        assert!(!told.is_news(&None), "there is none at first");
        assert!(told.is_news(&place("name")) && !told.is_news(&place("name")));
        told.failed(&place("name"));
        assert!(told.is_news(&place("name")), "it was not stored");
        assert!(told.is_news(&None));
        told.failed(&None);
        assert!(told.is_news(&None), "nor was it that there is none");
        assert!(told.is_news(&place("called")));
        told.failed(&place("name"));
        assert!(!told.is_news(&place("called")), "an old failure says nothing about the next one");
    }
}
