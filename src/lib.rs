//! Onward: a referral from the person and their worker to the place that receives them, in the browser, with no server.
//!
//! # The one path
//!
//! A [`form::Form`] says what is asked. What is typed are [`answers::Answers`], kept as they are, also where they are
//! wrong. [`answers::complete`] turns them into [`answers::CompleteAnswers`], and only it can: no answer is wrong, and the
//! few questions that a referral cannot do without are answered.
//!
//! What the person agreed to is a [`consent::Consent`]: the exact words shown, each with yes or no. [`packet::stage`]
//! takes complete answers and the agreement, leaves out what was not agreed to and what this stage does not need, and makes
//! a [`packet::Packet`]: the one record that leaves the device.
//!
//! The keeper, a worker that alone holds the vault's keys, signs a packet that it made itself from its own stored draft
//! (`seal`). The file is a JWS, alone or inside a PDF that the press, another worker, has set.
//!
//! On the other side a reader opens the file, verifies it before anything in it is parsed, and only then gives a
//! [`packet::Reading`]: rows that the screen shows and the press prints.
//!
//! A coordinator puts it into the [`register`], after the keeper has verified it too. What is done from then on are deeds of its
//! entry; of its lines come the list, what is due, and figures, of which a [`register::Returned`] is what may leave.
//!
//! Each step is a type that only the step before can make. Nothing is marked as valid: what has not been checked is
//! another type.
//!
//! The modules follow in reading order: core first, which are plain values without browser, clock or randomness; then the
//! edges, one for each thing outside; then the screen.
// Natively, types of views are as long as the views.
#![cfg_attr(feature = "ssr", recursion_limit = "256")]
#![doc = ""]
#![doc = include_str!("ARCHITECTURE.md")]

pub mod language;

pub mod form;

pub mod answers;

pub mod eligibility;

pub mod consent;

pub mod packet;

pub mod notes;

pub mod contacts;

pub mod seal;

pub mod register;

pub mod area;

pub mod messages;

pub mod papers;

#[cfg(any(feature = "ui", feature = "ssr", feature = "keeper"))]
pub mod waiting;

#[cfg(any(feature = "keeper", feature = "press"))]
pub mod qr;

#[cfg(feature = "press")]
pub mod press;

#[cfg(feature = "keeper")]
pub mod vault;

#[cfg(feature = "keeper")]
pub mod keeper;

#[cfg(feature = "testkit")]
pub mod vectors;

#[cfg(any(feature = "ui", feature = "ssr"))]
pub mod browser;

#[cfg(any(feature = "ui", feature = "ssr"))]
pub mod ui;
