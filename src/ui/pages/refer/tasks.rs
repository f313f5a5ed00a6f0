//! A step of the referral; its view follows.
use super::filling::Filling;
use leptos::prelude::*;
pub fn page(_filling: Filling) -> AnyView {
    ().into_any()
}
