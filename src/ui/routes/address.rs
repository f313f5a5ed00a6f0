//! Addresses: a page and, where the guide has it, its language. `/areas/leeds/` is in English, `/ar/areas/leeds/` in Arabic.
//!
//! A path, since each is a file, which any host serves and any browser shows without scripts. Pages of the vault have one
//! address whatever the language: what a worker speaks is nobody's business (SECURITY R11). What follows `#` is sent to nobody, so
//! there a link can carry the language to such a page.

use super::route::Route;
use crate::language::Lang;

/// A page in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    /// The page.
    pub route: Route,
    /// In which language; of no meaning where [`Route::is_guide`] is false.
    pub lang: Lang,
}

impl Address {
    /// The page at a path, if it is one of ours.
    pub fn parse(path: &str) -> Option<Address> {
        let english = || Route::from_path(path).map(|route| Address { route, lang: Lang::ENGLISH });
        let translated = || {
            let (tag, rest) = path.strip_prefix('/')?.split_once('/')?;
            let lang = Lang::offered().find(|lang| *lang != Lang::ENGLISH && lang.tag() == tag)?;
            let route = Route::from_path(&["/", rest].concat()).filter(|route| route.is_guide())?;
            Some(Address { route, lang })
        };
        english().or_else(translated)
    }

    /// The page at a path, or the one that says that there is none.
    pub fn shown(path: &str) -> Address {
        Address::parse(path).unwrap_or(Address { route: Route::NotFound, lang: Lang::ENGLISH })
    }

    /// The page that a link leads to, if it is one of ours and no place in the page that stands.
    pub fn of_link(href: &str) -> Option<Address> {
        if !href.starts_with('/') {
            return None;
        }
        let (path, hint) = href.split_once('#').unwrap_or((href, ""));
        let address = Address::parse(path)?;
        Some(Address { lang: hinted(hint).unwrap_or(address.lang), ..address })
    }

    /// Its path.
    pub fn path(&self) -> String {
        let path = self.route.path();
        match self.route.is_guide() && self.lang != Lang::ENGLISH {
            true => ["/", self.lang.tag(), &path].concat(),
            false => path.into_owned(),
        }
    }

    /// For a link: its path and, where that does not say the language, a hint that reaches nobody but the page.
    pub fn href(&self) -> String {
        let path = self.path();
        match self.route.is_guide() || self.lang == Lang::ENGLISH {
            true => path,
            false => [&path, "#", self.lang.tag()].concat(),
        }
    }
}

/// The language that the part after `#` names, if it names one.
pub fn hinted(hint: &str) -> Option<Lang> {
    Lang::offered().find(|lang| lang.tag() == hint.trim_start_matches('#'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::routes::Slug;

    fn arabic() -> Lang {
        Lang::from_tag("ar").expect("it is offered")
    }

    #[test]
    fn the_guide_has_an_address_for_each_language_and_the_vault_one() {
        let leeds = Route::Area(Slug::new("leeds").expect("a slug"));
        for (path, route, lang) in [
            ("/", Route::Home, Lang::ENGLISH),
            ("/ar/", Route::Home, arabic()),
            ("/areas/leeds/", leeds, Lang::ENGLISH),
            ("/ar/areas/leeds/", leeds, arabic()),
        ] {
            let address = Address { route, lang };
            assert_eq!(Address::parse(path), Some(address));
            assert_eq!(address.path(), path);
            assert_eq!(address.href(), path);
            assert_eq!(Address::of_link(path), Some(address));
        }
        let drafts = Address { route: Route::Drafts, lang: arabic() };
        assert_eq!(drafts.path(), "/drafts/");
        assert_eq!(drafts.href(), "/drafts/#ar");
        assert_eq!(Address::of_link("/drafts/#ar"), Some(drafts));
        for none in
            ["/ar/drafts/", "/en/areas/", "/xx/areas/", "/fr/", "/areas/leeds/#ask", "#ask", "https://example.org/", "//example.org/"]
        {
            let parsed = Address::parse(none);
            assert!(parsed.is_none() || none.contains('#'), "{none}: {parsed:?}");
        }
        assert_eq!(Address::of_link("#ask"), None);
        assert_eq!(Address::of_link("//example.org/"), None);
    }
}
