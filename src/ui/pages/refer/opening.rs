//! A step of the referral; its view follows.
use super::filling::Filling;
use leptos::prelude::*;
pub fn opening(_filling: Filling, _s: &str) -> AnyView {
    ().into_any()
}
pub fn closing(_filling: Filling, _s: &str) -> AnyView {
    ().into_any()
}
