//! What the host says of its site, in `public/site.json`: where "Exit this page" leads to.

use crate::Result;
use std::path::Path;

/// What the host says, checked.
#[derive(Debug, PartialEq, Eq)]
pub struct Host {
    /// A whole https address, safe to stand between quotes in a page.
    pub exit_to: String,
}

impl Host {
    /// Reads the file.
    pub fn read(file: &Path) -> Result<Host> {
        let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        Host::parse(&text).map_err(|error| format!("{}: {error}", file.display()).into())
    }

    fn parse(text: &str) -> std::result::Result<Host, String> {
        let value: serde_json::Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let object = value.as_object().ok_or("expected an object, such as {\"exit_to\": \"https://www.bbc.co.uk/weather\"}")?;
        if let Some(unknown) = object.keys().find(|key| *key != "exit_to") {
            return Err(format!("does not know {unknown:?}; it knows \"exit_to\""));
        }
        let exit_to = object.get("exit_to").and_then(serde_json::Value::as_str).ok_or("\"exit_to\" is missing, or is not a text")?;
        address(exit_to).map_err(|why| format!("\"exit_to\" is {exit_to:?}, but {why}"))?;
        Ok(Host { exit_to: exit_to.to_owned() })
    }
}

/// Whether it is a whole https address of a public site, in ASCII, with nothing that a page's markup would read otherwise.
fn address(text: &str) -> std::result::Result<(), &'static str> {
    let rest = text.strip_prefix("https://").ok_or("it must begin with https://")?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let named = host.split('.').count() > 1
        && host.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-'));
    if !named {
        return Err("its host must be a name such as www.bbc.co.uk, without a port, a user or a password");
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~?=+%,:@!".contains(&byte);
    if !rest.bytes().all(plain) {
        return Err("it must be ASCII, without spaces, quotes, brackets, `&` and `#`: write them with %");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_that_is_shipped_is_read() {
        assert_eq!(Host::parse(include_str!("../../public/site.json")).expect("valid").exit_to, "https://www.bbc.co.uk/weather");
    }

    #[test]
    fn only_https_addresses_of_sites_are_taken() {
        for good in ["https://www.bbc.co.uk/weather", "https://example.org", "https://example.org/a-b_c~d?q=1%20x"] {
            assert_eq!(address(good), Ok(()), "{good}");
        }
        let bad = ["http://www.bbc.co.uk/", "javascript:alert(1)", "//www.bbc.co.uk", "HTTPS://www.bbc.co.uk", "", "https://"];
        let hosts = ["https://localhost/", "https://user@example.org/", "https://example.org:8443/", "https://a..b/", "https://بي.بي/"];
        let letters =
            ["https://example.org/\" onclick=\"", "https://example.org/a b", "https://example.org/<b>", "https://example.org/?a&b"];
        for bad in [&bad[..], &hosts, &letters].concat() {
            assert!(address(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        let said = |text: &str| Host::parse(text).expect_err("refused");
        assert!(said("{").contains("EOF"));
        assert!(said("[]").contains("expected an object"));
        assert!(said("{}").contains("\"exit_to\" is missing"));
        assert!(said(r#"{"exit_to": 1}"#).contains("not a text"));
        assert!(said(r#"{"exit_too": "https://example.org"}"#).contains("does not know \"exit_too\""));
        assert!(said(r#"{"exit_to": "http://example.org"}"#).contains("must begin with https://"));
    }
}
