//! Backup files: making one, being reminded of one, putting one back.

mod make;
mod remind;
mod restore;

pub use make::{MakeBackup, NotMade, Scope, make};
pub use remind::{Due, about, due, reminder};
pub use restore::Restore;
