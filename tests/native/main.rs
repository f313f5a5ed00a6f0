//! Native tests of the core: one binary.

mod answers;
mod conditions;
mod content;
mod form;
#[cfg(feature = "keeper")]
mod keeper;
#[cfg(feature = "press")]
mod press;
#[cfg(feature = "keeper")]
mod seal;
#[cfg(feature = "keeper")]
#[path = "../testkit/mod.rs"]
mod testkit;
#[cfg(feature = "keeper")]
mod vault;
