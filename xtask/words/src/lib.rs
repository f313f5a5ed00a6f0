//! Onward's words for translators.
//!
//! The English is written by people; every other language is made from it, message by message (`public/locales/<lang>/*.ftl`) and
//! section by section (`public/areas/<slug>/<lang>.md`). What is known of each translation stands in `public/locales/<lang>/status.tsv`:
//! the English it was made from, by a hash, and who answers for it. A [`book::Book`] is all of that for one language. From it comes a
//! [`report`], what is wrong ([`check`]), what the site publishes ([`publish`]), and a file for translators' tools ([`xliff`]) or for
//! reading ([`side_by_side`]); what comes back is judged line by line and put into the files ([`import`]).
//!
//! It is a crate of its own because the build, `cargo xtask words` and the tests all read words, and none of the app may grow by it.

pub mod book;
pub mod check;
pub mod english;
pub mod exceptions;
pub mod fluent;
pub mod glossary;
pub mod import;
pub mod language;
pub mod message;
pub mod problem;
pub mod publish;
pub mod report;
pub mod side_by_side;
pub mod status;
pub mod text;
pub mod unit;
pub mod xliff;
