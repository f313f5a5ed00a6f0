//! Backup files: making one, being reminded of one, at the end of a session too, putting one back.

pub mod at_lock;

mod make;
mod remind;
mod restore;

pub use make::{MakeBackup, NotMade, Scope, make};
pub use remind::{Due, about, due, reminder};
pub use restore::Restore;
