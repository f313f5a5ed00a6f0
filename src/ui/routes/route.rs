//! The pages that there are, and which screen shows them.

use crate::browser::preferences::Keeps;
use crate::form::is_area_slug;
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// The slug of an area in an address, kept once for the life of the page, so that routes can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slug(&'static str);

impl Slug {
    /// Of a text that is written as slugs are; whether there is such an area, only the page knows.
    pub fn new(text: &str) -> Option<Slug> {
        thread_local! {
            static KNOWN: RefCell<BTreeSet<&'static str>> = const { RefCell::new(BTreeSet::new()) };
        }
        let known = |known: &RefCell<BTreeSet<&'static str>>| known.borrow().get(text).copied();
        let keep = |known: &RefCell<BTreeSet<&'static str>>| {
            let kept: &'static str = Box::leak(text.into());
            known.borrow_mut().insert(kept);
            kept
        };
        is_area_slug(text).then(|| Slug(KNOWN.with(|slugs| known(slugs).unwrap_or_else(|| keep(slugs)))))
    }

    /// As text.
    pub fn as_str(self) -> &'static str {
        self.0
    }
}

/// A page with an address. Each is also a real file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The three doors.
    Home,
    /// The guide: all areas.
    Areas,
    /// The guide: one area, for whoever might move there.
    Area(Slug),
    /// The guide: one area, for workers.
    Sheet(Slug),
    /// The guide: two areas beside each other.
    Compare,
    /// The guide: areas and questions that somebody keeps while they choose.
    List,
    /// The guide: what happens after somebody says yes.
    After,
    /// The guide: rights and choices.
    Rights,
    /// The guide: who helps now.
    Help,
    /// The guide: what of the site is kept on this device.
    Offline,
    /// Reasons for and against eligibility; needs no vault.
    Eligibility,
    /// The referral that is open.
    Refer,
    /// The vault: unlock, the list of drafts.
    Drafts,
    /// Opening a packet; needs no vault.
    Receive,
    /// Settings.
    Settings,
    /// The address book.
    Contacts,
    /// What became of each referral.
    Register,
    /// How to leave quickly; needs no vault.
    Leaving,
    /// Forms to fill in by hand; needs no vault, but the press.
    Blank,
    /// How to send a file; needs no vault.
    Sending,
    /// An area's pack from files, as its page would stand; needs no vault.
    Preview,
    /// An address that is none of ours.
    NotFound,
}

/// What a screen is to the pages in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Shows pages that were prepared, in the language of their address, and keeps nothing on the device unless somebody asks for it.
    Guide,
    /// Needs no vault.
    Front,
    /// Can hold an open vault, which ends where another page takes its place.
    Vault,
}

impl Room {
    /// Where what is chosen in it is kept.
    pub fn keeps(self) -> Keeps {
        match self {
            Room::Guide => Keeps::InThisPage,
            Room::Front | Room::Vault => Keeps::OnThisDevice,
        }
    }
}

const AREAS: &str = "/areas/";
const WORKERS: &str = "/workers/";

impl Route {
    /// Every page that has an address of its own; beside these, each area has two.
    pub const ALL: [Route; 19] = [
        Route::Home,
        Route::Areas,
        Route::Compare,
        Route::List,
        Route::After,
        Route::Rights,
        Route::Help,
        Route::Offline,
        Route::Eligibility,
        Route::Refer,
        Route::Drafts,
        Route::Receive,
        Route::Settings,
        Route::Contacts,
        Route::Register,
        Route::Leaving,
        Route::Blank,
        Route::Sending,
        Route::Preview,
    ];

    /// Its address in English.
    pub fn path(self) -> Cow<'static, str> {
        Cow::Borrowed(match self {
            Route::Home => "/",
            Route::Areas => AREAS,
            Route::Area(slug) => return [AREAS, slug.0, "/"].concat().into(),
            Route::Sheet(slug) => return [AREAS, slug.0, WORKERS].concat().into(),
            Route::Compare => "/compare/",
            Route::List => "/list/",
            Route::After => "/after/",
            Route::Rights => "/rights/",
            Route::Help => "/help/",
            Route::Offline => "/offline/",
            Route::Eligibility => "/eligibility/",
            Route::Refer => "/refer/",
            Route::Drafts => "/drafts/",
            Route::Receive => "/receive/",
            Route::Settings => "/settings/",
            Route::Contacts => "/contacts/",
            Route::Register => "/register/",
            Route::Leaving => "/leaving/",
            Route::Blank => "/blank/",
            Route::Sending => "/sending/",
            Route::Preview => "/preview/",
            Route::NotFound => "/404.html",
        })
    }

    /// The page at an address without its language, with or without the last slash.
    pub fn from_path(path: &str) -> Option<Route> {
        let path = path.strip_suffix("index.html").unwrap_or(path).trim_end_matches('/');
        let fixed = Route::ALL.into_iter().find(|route| route.path().trim_end_matches('/') == path);
        fixed.or_else(|| {
            let area = path.strip_prefix(AREAS)?;
            match area.strip_suffix(WORKERS.trim_end_matches('/')) {
                Some(area) => Slug::new(area).map(Route::Sheet),
                None => Slug::new(area).map(Route::Area),
            }
        })
    }

    /// The screen that shows it, where the one that stands does not: see [`crate::ui`].
    pub fn screen(self, from: Room) -> &'static str {
        match self {
            Route::Receive | Route::Settings | Route::Contacts | Route::Blank | Route::Sending => "office",
            Route::Refer | Route::Drafts => "desk",
            Route::Register => "register",
            Route::Home | Route::NotFound | Route::Eligibility if from == Room::Vault => "desk",
            Route::Eligibility => "app",
            Route::Preview => "preview",
            _ => "guide",
        }
    }

    /// Whether it is prepared in every language, each with an address of its own.
    pub fn is_guide(self) -> bool {
        !matches!(self, Route::Preview) && (self == Route::Home || self.is_beside())
    }

    /// Whether no screen that can hold an open vault has it: from there it opens in a tab of its own.
    pub fn is_beside(self) -> bool {
        matches!(
            self,
            Route::Areas
                | Route::Compare
                | Route::List
                | Route::Area(_)
                | Route::Sheet(_)
                | Route::After
                | Route::Rights
                | Route::Help
                | Route::Offline
                | Route::Leaving
                | Route::Preview
        )
    }

    /// Whether the page shows what is in the vault.
    pub fn is_vault(self) -> bool {
        matches!(self, Route::Refer | Route::Drafts | Route::Settings | Route::Contacts | Route::Register)
    }

    /// Whether the page needs the form's definition and words at once.
    pub fn shows_form(self) -> bool {
        matches!(self, Route::Eligibility | Route::Refer | Route::Blank)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_found_by_its_address() {
        let leeds = Slug::new("leeds").expect("a slug");
        for route in Route::ALL.into_iter().chain([Route::Area(leeds), Route::Sheet(leeds)]) {
            assert_eq!(Route::from_path(&route.path()), Some(route));
            assert_eq!(Route::from_path(&format!("{}index.html", route.path())), Some(route));
        }
        assert_eq!(Route::from_path("/refer"), Some(Route::Refer));
        assert_eq!(Route::from_path("/areas/leeds"), Some(Route::Area(leeds)));
        for none in ["/refer/42", "#areas", "/areas/Leeds/", "/areas/leeds/staff/", "/areas//workers/", "/areas/../drafts/"] {
            assert_eq!(Route::from_path(none), None, "{none}");
        }
    }

    /// A screen without a vault never takes the place of one that may hold it open.
    #[test]
    fn an_open_vault_is_never_left_for_a_screen_without_one() {
        let leeds = Slug::new("leeds").expect("a slug");
        for route in Route::ALL.into_iter().chain([Route::Area(leeds), Route::Sheet(leeds), Route::NotFound]) {
            let screen = route.screen(Room::Vault);
            assert_eq!(["guide", "preview"].contains(&screen), route.is_beside(), "{route:?}: opened in a tab of its own");
            assert_ne!(screen, "app", "{route:?}");
        }
        assert_eq!(Route::Eligibility.screen(Room::Guide), "app");
        assert_eq!(Route::Home.screen(Room::Front), "guide");
    }
}
