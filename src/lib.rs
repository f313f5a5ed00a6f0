//! Onward.

pub mod language;

pub mod form;

pub mod answers;

pub mod eligibility;

pub mod consent;

pub mod packet;

pub mod seal;

pub mod area;

pub mod messages;

#[cfg(feature = "press")]
pub mod press;

#[cfg(feature = "keeper")]
pub mod vault;

#[cfg(feature = "keeper")]
pub mod keeper;

#[cfg(any(feature = "ui", feature = "ssr"))]
pub mod browser;

#[cfg(any(feature = "ui", feature = "ssr"))]
pub mod ui;
