//! Native tests: one binary.
#![allow(clippy::unwrap_used, reason = "a test that fails may say no more than where")]

mod answers;
mod conditions;
mod consent;
mod content;
mod contrast;
mod eligibility;
mod form;
#[cfg(feature = "keeper")]
mod header;
#[cfg(feature = "keeper")]
mod keeper;
mod layers;
mod locales;
mod packet;
#[cfg(feature = "keeper")]
mod people;
#[cfg(feature = "press")]
mod press;
#[cfg(all(feature = "keeper", feature = "press"))]
mod press_packet;
#[cfg(feature = "keeper")]
mod recovery;
mod scenario;
#[cfg(feature = "keeper")]
mod seal;
#[cfg(feature = "keeper")]
#[path = "../testkit/mod.rs"]
mod testkit;
mod tidy;
#[cfg(feature = "keeper")]
mod vault;
