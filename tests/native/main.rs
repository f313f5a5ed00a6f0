//! Native tests: one binary.

mod answers;
mod conditions;
mod content;
mod form;
#[cfg(feature = "keeper")]
mod keeper;
mod layers;
mod locales;
#[cfg(feature = "press")]
mod press;
mod tidy;
#[cfg(feature = "keeper")]
mod seal;
#[cfg(feature = "keeper")]
#[path = "../testkit/mod.rs"]
mod testkit;
#[cfg(feature = "keeper")]
mod vault;
