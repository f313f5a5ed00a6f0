//! What the screen needs of the browser: workers, files, the clock, preferences, the site's own files, the page itself.
//!
//! Everything here also compiles natively, where pages are only written: there it answers with plain defaults and touches
//! nothing.

mod by_name;
pub mod clock;
pub mod collator;
pub mod content;
pub mod drive;
pub mod erase;
pub mod exit;
pub mod files;
mod hand_over;
pub mod idle;
pub mod marker;
pub mod page;
pub mod preferences;
pub mod speech;
pub mod storage;
pub mod temporary;
pub mod tidied;
pub mod unsaved;
pub mod workers;

pub mod client;
pub mod offline;
mod oneshot;
