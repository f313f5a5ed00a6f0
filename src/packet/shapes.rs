//! The shapes of what stands around the contents of packets and notes: ids, times, keys. Only how they are written: whether a key
//! is one, its user sees.

use crate::answers::Date;
use crate::answers::civil::iso_from_days;

/// A SHA-256: base64url of 32 bytes, without padding.
pub fn is_fingerprint(text: &str) -> bool {
    text.len() == 43 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

/// As age writes a recipient of its X25519 kind: Bech32 of 32 bytes, in lower case.
pub fn is_recipient(text: &str) -> bool {
    let data = text.strip_prefix("age1").unwrap_or_default();
    data.len() == 58 && data.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}

/// RFC 9562 §4: 8-4-4-4-12 hexadecimal digits, in lower case as this program writes them.
pub fn is_uuid(id: &str) -> bool {
    let lengths: Vec<usize> = id.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-'))
}

/// RFC 3339, UTC, whole seconds: `2026-03-04T14:02:33Z`.
pub fn is_utc(at: &str) -> bool {
    let Some((date, time)) = at.strip_suffix('Z').and_then(|at| at.split_once('T')) else { return false };
    let parts: Vec<&str> = time.split(':').collect();
    let limits = [24, 60, 60];
    let part_right = |(part, below): (&&str, u8)| {
        part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()) && part.parse::<u8>().is_ok_and(|number| number < below)
    };
    parts.len() == 3 && parts.iter().zip(limits).all(part_right) && Date::from_iso(date).is_some_and(|date| date.day.is_some())
}

/// Seconds since 1970 as RFC 3339, UTC.
pub fn rfc3339(seconds: u64) -> String {
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    let day = iso_from_days(i32::try_from(days).unwrap_or(i32::MAX / 2));
    format!("{day}T{:02}:{:02}:{:02}Z", second / 3_600, second / 60 % 60, second % 60)
}

#[cfg(test)]
mod tests {
    use super::rfc3339;

    #[test]
    fn seconds_become_dates() {
        assert_eq!(rfc3339(0), "1970-01-01T00:00:00Z");
        assert_eq!(rfc3339(951_782_399), "2000-02-28T23:59:59Z");
        assert_eq!(rfc3339(951_782_400), "2000-02-29T00:00:00Z");
        assert_eq!(rfc3339(1_772_632_927), "2026-03-04T14:02:07Z");
        assert_eq!(rfc3339(4_107_542_400), "2100-03-01T00:00:00Z");
    }
}
