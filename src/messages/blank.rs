//! What the press is told about a form to fill in by hand: the definition and the words, from which it reads and sets the form
//! itself. The screen has enough to carry.

use crate::form::Stage;
use crate::language::Lang;
use serde::{Deserialize, Serialize};

/// A form to typeset. It has no date: it is the same whoever makes it, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Blank {
    /// Which questions.
    pub stage: Stage,
    /// The form's definition, as the site has it.
    pub form: String,
    /// The language of the paper.
    pub first: Spoken,
    /// The one beside it.
    pub second: Option<Spoken>,
    /// The English words, for what another language lacks.
    pub english: Vec<String>,
}

/// A language, with what is said in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Spoken {
    /// Which.
    pub lang: Lang,
    /// Its words, as Fluent files: `interface`, `form`, `consent`, `packet` and `blank`.
    pub words: Vec<String>,
    /// The names of the areas that can be chosen, in the same order in each language.
    pub areas: Vec<String>,
}
