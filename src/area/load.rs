//! From JSON to an [`Area`]: what a referral needs of a pack. The rest of the file is looked at by [`super::check`].

use super::Area;
use crate::eligibility::is_criterion_id;
use crate::form::{is_area_slug, json};
use crate::packet::shapes::is_recipient;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

/// A mistake in an area's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AreaError {
    /// Not JSON, not of the shape, or with a key that does not belong there.
    Json {
        /// What the reader said.
        message: String,
    },
    /// The slug is not the folder's name, or not made of lower-case letters and hyphens.
    Slug,
    /// A name or a criterion without English words.
    NoEnglish,
    /// Two criteria with one id, or an id that is not `snake_case`.
    Criterion {
        /// The id.
        id: String,
    },
    /// The recipient is not an age recipient (`age1…`).
    Recipient,
    /// The card is not one line of three parts (JWS Compact Serialization, RFC 7515 §7.1).
    Card,
}

/// Reads an area's file, which lies in the folder `slug`.
///
/// # Errors
/// The first mistake.
pub fn load(slug: &str, source: &str) -> Result<Area, AreaError> {
    let json = |error: serde_json::Error| AreaError::Json { message: error.to_string() };
    let value = json::read(source.as_bytes()).map_err(json)?;
    let area = Area::deserialize(&value).map_err(json)?;
    if let Some(key) = unknown_key(&value) {
        return Err(AreaError::Json { message: format!("unknown key {key}") });
    }
    if area.slug != slug || !is_area_slug(slug) {
        return Err(AreaError::Slug);
    }
    if !has_english(&area.name) || !area.criteria.iter().all(|local| has_english(&local.words)) {
        return Err(AreaError::NoEnglish);
    }
    for (index, local) in area.criteria.iter().enumerate() {
        let id = &local.criterion.id;
        if !is_criterion_id(id) || area.criteria[..index].iter().any(|before| before.criterion.id == *id) {
            return Err(AreaError::Criterion { id: id.clone() });
        }
    }
    if area.recipient.as_deref().is_some_and(|key| !is_recipient(key)) {
        return Err(AreaError::Recipient);
    }
    if area.card.as_ref().is_some_and(|card| !is_card(card)) {
        return Err(AreaError::Card);
    }
    Ok(area)
}

/// Whether something is said in English, which everybody falls back to.
pub(super) fn has_english(said: &BTreeMap<String, String>) -> bool {
    said.get("en").is_some_and(|words| !words.trim().is_empty())
}

/// Whether it is written as cards are. Whether its signature holds, the vault sees that pins it.
pub(super) fn is_card(text: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    text.split('.').count() == 3 && text.split('.').all(part)
}

/// The first key of a criterion that does not belong there: `serde` cannot refuse those of a flattened struct.
pub(super) fn unknown_key(area: &Value) -> Option<String> {
    let criteria = area.get("criteria").and_then(Value::as_array).into_iter().flatten();
    let mut keys = criteria.filter_map(Value::as_object).flat_map(|criterion| criterion.keys());
    keys.find(|key| !["id", "met", "not_met", "source", "words"].contains(&key.as_str())).cloned()
}
