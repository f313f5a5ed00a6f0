//! Native tests: one binary.
#![allow(clippy::unwrap_used, reason = "a test that fails may say no more than where")]

mod answers;
mod area_pack;
#[cfg(feature = "keeper")]
mod backup;
mod bad_words;
mod blank;
#[cfg(feature = "keeper")]
mod book;
#[cfg(feature = "testkit")]
mod cases;
mod cohort;
#[cfg(feature = "keeper")]
mod colleagues;
mod conditions;
mod consent;
#[cfg(feature = "keeper")]
mod contacts;
mod content;
mod contrast;
mod dates;
mod eligibility;
mod erasing;
mod exchange;
mod exit;
#[cfg(feature = "keeper")]
mod figures;
mod form;
#[cfg(feature = "keeper")]
mod forward;
#[cfg(feature = "keeper")]
mod frozen;
#[cfg(feature = "keeper")]
mod header;
mod hidden;
mod honest;
#[cfg(feature = "keeper")]
mod keeper;
#[cfg(feature = "keeper")]
mod keeping;
#[cfg(feature = "keeper")]
mod keylife;
mod layers;
mod locales;
mod maps;
mod mixed_hands;
#[cfg(feature = "testkit")]
mod mutations;
mod packet;
mod papers;
#[cfg(feature = "press")]
mod papers_print;
#[cfg(feature = "keeper")]
mod passphrase;
#[cfg(feature = "keeper")]
mod people;
mod pilots;
#[cfg(feature = "keeper")]
mod practice;
#[cfg(feature = "press")]
mod press;
#[cfg(feature = "press")]
mod press_blank;
#[cfg(feature = "press")]
mod press_blocks;
#[cfg(feature = "press")]
mod press_claims;
#[cfg(all(feature = "keeper", feature = "press"))]
mod press_fonts;
#[cfg(feature = "press")]
mod press_leaf;
#[cfg(all(feature = "keeper", feature = "press"))]
mod press_packet;
#[cfg(all(feature = "keeper", feature = "press"))]
mod press_scripts;
#[cfg(all(feature = "keeper", feature = "press"))]
mod press_sign;
#[cfg(feature = "press")]
mod press_tags;
#[cfg(feature = "press")]
mod press_tree;
#[cfg(feature = "keeper")]
mod receiving;
#[cfg(feature = "keeper")]
mod recovery;
mod register;
#[cfg(feature = "keeper")]
mod replies;
#[cfg(feature = "keeper")]
mod restore;
mod returns;
mod scenario;
mod scripts;
#[cfg(feature = "keeper")]
mod seal;
#[cfg(feature = "keeper")]
mod sealed;
#[cfg(feature = "keeper")]
mod sending;
#[cfg(feature = "keeper")]
mod shared;
#[cfg(feature = "keeper")]
mod shared_refused;
#[cfg(feature = "keeper")]
#[path = "../testkit/mod.rs"]
mod testkit;
mod tidy;
mod translated;
mod translations;
#[cfg(feature = "keeper")]
mod vault;
