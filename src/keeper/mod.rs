//! Answers the page's requests, as keeper or as reader: where vault, seal and register meet.

mod judge;
#[cfg(target_arch = "wasm32")]
pub mod worker;

pub use judge::{identity, judge};
