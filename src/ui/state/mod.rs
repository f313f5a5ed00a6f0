//! What the screen knows: the words it speaks, the form, the open referral and whether it is saved.

pub mod autosave;
pub mod book;
pub mod carried;
pub mod faults;
pub mod forms;
mod hand_over;
pub mod head;
pub mod idle;
pub mod lasting;
pub mod locking;
pub mod moment;
mod place_told;
pub mod referral;
pub mod saver;
pub mod session;
pub mod sheet;
pub mod tongue;
pub mod turn;
