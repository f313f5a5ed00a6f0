//! Onward.

pub mod answers;
pub mod area;
pub mod consent;
pub mod eligibility;
pub mod form;
pub mod language;
pub mod messages;
pub mod packet;
