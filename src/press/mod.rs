//! Typesets a packet, a brochure or a blank form as PDF.

#[cfg(target_arch = "wasm32")]
pub mod worker;
