//! The guide: what somebody reads who chooses where to go, and the sheet for the worker beside them.

pub mod area;
pub mod areas;
pub mod compare;
pub mod control;
pub mod document;
pub mod help;
mod keep;
pub mod list;
pub mod offline;
mod paper;
mod parts;
pub mod preview;
pub mod sheet;
