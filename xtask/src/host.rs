//! What the host says of its site, in `public/site.json`: where "Exit this page" leads to and, if it may be found by search engines,
//! where the site is.

use crate::Result;
use std::path::Path;

/// What the host says, checked.
#[derive(Debug, PartialEq, Eq)]
pub struct Host {
    /// A whole https address, safe to stand between quotes in a page.
    pub exit_to: String,
    /// Where the site is, without the last slash. Where it is not said, pages ask not to be found.
    pub site_url: Option<String>,
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
        if let Some(unknown) = object.keys().find(|key| !["exit_to", "site_url"].contains(&key.as_str())) {
            return Err(format!("does not know {unknown:?}; it knows \"exit_to\" and \"site_url\""));
        }
        let exit_to = object.get("exit_to").and_then(serde_json::Value::as_str).ok_or("\"exit_to\" is missing, or is not a text")?;
        address(exit_to).map_err(|why| format!("\"exit_to\" is {exit_to:?}, but {why}"))?;
        let site_url = match object.get("site_url") {
            None => None,
            Some(value) => {
                let url = value.as_str().ok_or("\"site_url\" is not a text; leave it out where the site should not be found")?;
                let url = url.trim_end_matches('/');
                address(url).map_err(|why| format!("\"site_url\" is {url:?}, but {why}"))?;
                if url.matches('/').count() > 2 || url.contains(['?', '#']) {
                    return Err(format!("\"site_url\" is {url:?}, but the site must be at the top of its host, without a path"));
                }
                Some(url.to_owned())
            }
        };
        Ok(Host { exit_to: exit_to.to_owned(), site_url })
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
    fn where_the_site_is_may_be_said() {
        let url =
            |text: &str| Host::parse(&format!(r#"{{"exit_to": "https://example.org", "site_url": {text}}}"#)).map(|host| host.site_url);
        assert_eq!(Host::parse(r#"{"exit_to": "https://example.org"}"#).expect("valid").site_url, None);
        assert_eq!(url(r#""https://onward.example.org/""#), Ok(Some("https://onward.example.org".to_owned())));
        for bad in ["null", "1", r#""http://example.org""#, r#""https://example.org/guide/""#, r#""https://example.org?a""#, r#""""#] {
            assert!(url(bad).expect_err(bad).contains("site_url"), "{bad}");
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
