//! Native tests of the core: one binary.

mod answers;
mod conditions;
mod content;
mod form;
#[cfg(feature = "press")]
mod press;
