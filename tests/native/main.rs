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
mod vault;
