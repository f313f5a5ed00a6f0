//! What the screen knows: the words it speaks, the form, the open referral and whether it is saved.

pub mod autosave;
pub mod book;
pub mod carried;
pub mod faults;
pub mod forms;
pub mod guide;
mod hand_over;
pub mod head;
pub mod idle;
pub mod lasting;
pub mod locking;
pub mod moment;
mod place_told;
pub mod press_room;
pub mod referral;
pub mod register;
pub mod saver;
pub mod session;
pub mod sheet;
pub mod shortlist;
pub mod tongue;
pub mod turn;
