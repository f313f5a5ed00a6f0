//! The pages, one folder each.

pub mod blank;
pub mod contacts;
pub mod drafts;
pub mod eligibility;
pub mod guide;
pub mod home;
pub mod leaving;
pub mod receive;
pub mod refer;
pub mod register;
pub mod sending;
pub mod settings;
pub mod vault;
