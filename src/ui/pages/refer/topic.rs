//! A step of the referral; its view follows.
use super::filling::Filling;
use leptos::prelude::*;
pub fn page(_filling: Filling, _s: &str, _p: usize) -> AnyView {
    ().into_any()
}
pub fn member(_filling: Filling, _s: &str, _p: u32) -> AnyView {
    ().into_any()
}
