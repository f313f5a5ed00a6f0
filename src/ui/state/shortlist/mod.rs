//! What somebody keeps while they choose: areas, questions, and what two areas are compared. In this page's memory alone: it goes
//! with the window, when nobody has been here for as long as a vault may stay open, when the page is left at once in another
//! window, and by a button.

mod list;

use super::carried::{self, From};
use super::idle::{Idle, Verdict};
use super::locking::now;
use crate::browser::idle::Seen;
use crate::browser::{exit, idle, preferences};
use crate::language::Lang;
use crate::ui::routes::Slug;
use crate::waiting;
use leptos::prelude::*;
pub use list::{Kept, List};

/// Which two areas are compared, and how far they are from where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// The areas.
    pub areas: [Option<Slug>; 2],
    /// The region that somebody is in now.
    pub region: Option<&'static str>,
}

/// What somebody keeps while they choose. A handle: copies are free.
#[derive(Clone, Copy)]
pub struct Shortlist {
    list: RwSignal<List>,
    compared: RwSignal<Option<Compared>>,
    /// The area that goes along to a referral.
    carried: RwSignal<Option<Slug>>,
    /// A question that is being typed.
    typed: RwSignal<Option<String>>,
    /// Whether all of it went because nobody was there: said until something is kept again.
    went: RwSignal<bool>,
    warns: RwSignal<bool>,
    idle: StoredValue<Option<Idle>>,
    listens: StoredValue<bool>,
    looks: StoredValue<bool>,
}

impl Shortlist {
    /// Nothing kept.
    pub fn new() -> Shortlist {
        Shortlist {
            list: RwSignal::default(),
            compared: RwSignal::new(None),
            carried: RwSignal::new(None),
            typed: RwSignal::new(None),
            went: RwSignal::new(false),
            warns: RwSignal::new(false),
            idle: StoredValue::new(None),
            listens: StoredValue::new(false),
            looks: StoredValue::new(false),
        }
    }

    /// From the context.
    pub fn here() -> Shortlist {
        use_context().expect("the guide's screen provides it to every page")
    }

    /// What is kept; tracked.
    pub fn list(self) -> List {
        self.list.get()
    }

    /// Whether an area is on it; tracked.
    pub fn has_area(self, slug: Slug) -> bool {
        self.list.with(|list| list.areas.contains(&slug))
    }

    /// Whether a question is on it; tracked.
    pub fn has_question(self, kept: &Kept) -> bool {
        self.list.with(|list| list.questions.contains(kept))
    }

    /// Puts an area on it, or takes it off. For handlers only, as all that changes it.
    pub fn toggle_area(self, slug: Slug, order: &[String]) {
        self.change(order, |list| List::toggle(&mut list.areas, slug));
    }

    /// Keeps a question, or no longer.
    pub fn toggle_question(self, kept: Kept, order: &[String]) {
        self.change(order, |list| List::toggle(&mut list.questions, kept));
    }

    /// A question that somebody types; none while nobody does; tracked.
    pub fn typed(self) -> Option<String> {
        self.typed.get()
    }

    /// Somebody types a question. It goes with the rest, so it stands here and not in the page.
    pub fn type_in(self, words: String) {
        self.typed.set(Some(words));
        self.watch();
    }

    /// Keeps the question that was typed in; one that is kept already stays once.
    pub fn add_typed(self, lang: Lang, order: &[String]) {
        let words = self.typed.get_untracked().unwrap_or_default().trim().to_owned();
        self.typed.set(Some(String::new()));
        let kept = Kept { about: None, words, lang };
        self.change(order, |list| {
            if !kept.words.is_empty() && !list.questions.contains(&kept) {
                list.questions.push(kept);
            }
        });
    }

    /// Which areas are compared, once somebody has begun to; tracked.
    pub fn compared(self) -> Option<Compared> {
        self.compared.get()
    }

    /// Begins to compare, with the first two of the list where nothing was chosen.
    pub fn begin_comparing(self) {
        let first = self.list.with_untracked(|list| [list.areas.first().copied(), list.areas.get(1).copied()]);
        self.compare(|compared| {
            if compared.areas == [None, None] {
                compared.areas = first;
            }
        });
    }

    /// Compares something else.
    pub fn compare(self, change: impl FnOnce(&mut Compared)) {
        self.compared.update(|compared| change(compared.get_or_insert_default()));
        self.watch();
    }

    /// The area that goes along to a referral; tracked.
    pub fn carried(self) -> Option<Slug> {
        self.carried.get()
    }

    /// Has an area go along to the next referral of this window, with the list; `None` takes it back. Nothing of it is stored.
    pub fn carry(self, area: Option<Slug>, order: &[String]) {
        self.carried.set(area);
        self.put(order);
        self.watch();
    }

    /// Takes everything off, and back.
    pub fn empty(self) {
        self.list.set(List::default());
        self.compared.set(None);
        self.carried.set(None);
        self.typed.set(None);
        self.put(&[]);
        // Whoever keeps something after this begins anew.
        self.idle.set_value(None);
        self.warns.set(false);
    }

    /// Whether it went by itself, because nobody was there; tracked.
    pub fn went(self) -> bool {
        self.went.get()
    }

    /// Whether it goes soon, because nobody is there; tracked.
    pub fn warns(self) -> bool {
        self.warns.get()
    }

    /// Somebody says that they are there, perhaps by a device that only presses.
    pub fn stay(self) {
        if let Some(verdict) = self.idle.try_update_value(|idle| idle.as_mut().map(|idle| idle.active(now()))).flatten() {
            self.judged(verdict);
        }
    }

    fn change(self, order: &[String], change: impl FnOnce(&mut List)) {
        self.list.update(change);
        self.put(order);
        self.watch();
    }

    fn put(self, order: &[String]) {
        let answers = self.carried.get_untracked().map(|area| self.list.with_untracked(|list| list.to_carry(area, order)));
        carried::put(From::Guide, &answers.unwrap_or_default());
    }

    fn holds_nothing(self) -> bool {
        let types = self.typed.with_untracked(|typed| typed.as_ref().is_some_and(|typed| !typed.is_empty()));
        let (compares, carries) = (self.compared.get_untracked().is_some(), self.carried.get_untracked().is_some());
        self.list.with_untracked(List::is_empty) && !types && !compares && !carries
    }

    /// Watches whether somebody is there, from the first thing that is kept. Whoever only reads is not watched.
    fn watch(self) {
        self.went.set(false);
        if self.holds_nothing() {
            return;
        }
        self.idle.update_value(|idle| {
            idle.get_or_insert_with(|| Idle::new(preferences::lock_after_minutes(), now()));
        });
        if !self.listens.get_value() {
            self.listens.set_value(true);
            exit::on_left_elsewhere(move || self.empty());
            idle::watch(move |seen| self.seen(seen));
        }
        if !self.looks.get_value() {
            self.looks.set_value(true);
            leptos::task::spawn_local(async move {
                while let Some(next) = self.look() {
                    waiting::sleep(next).await;
                }
                self.looks.set_value(false);
            });
        }
    }

    fn seen(self, seen: Seen) {
        let now = now();
        let verdict = self.idle.try_update_value(|idle| {
            idle.as_mut().map(|idle| match seen {
                Seen::Active => idle.active(now),
                Seen::Hidden => idle.seen(true, now),
                Seen::Shown => idle.seen(false, now),
            })
        });
        // As where a vault locks: what says that it is near stays until the next look, so that it can be reached.
        if let Some(verdict @ (Verdict::Warn | Verdict::Lock)) = verdict.flatten() {
            self.judged(verdict);
        }
    }

    /// Looks at the clock, and says in how many milliseconds to look again; not once nothing is kept any more.
    fn look(self) -> Option<u32> {
        if self.holds_nothing() {
            self.idle.set_value(None);
            return None;
        }
        let minutes = preferences::lock_after_minutes();
        let (verdict, next) = self.idle.try_update_value(|idle| idle.as_mut().map(|idle| idle.look(minutes, now()))).flatten()?;
        self.judged(verdict);
        Some(u32::try_from(next).unwrap_or(u32::MAX))
    }

    fn judged(self, verdict: Verdict) {
        if verdict == Verdict::Lock {
            self.empty();
            self.went.set(true);
            return;
        }
        let warns = verdict == Verdict::Warn;
        if self.warns.get_untracked() != warns {
            self.warns.set(warns);
        }
    }
}

impl Default for Shortlist {
    fn default() -> Self {
        Shortlist::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn when_nobody_is_there_nothing_is_left_and_it_is_said() {
        Owner::new().with(|| {
            let kept = Shortlist::new();
            assert!(kept.holds_nothing());
            let leeds = Slug::new("leeds").expect("a slug");
            let fill: [&dyn Fn(); 5] = [
                &|| kept.list.update(|list| list.areas.push(leeds)),
                &|| kept.list.update(|list| list.questions.push(Kept { about: None, words: "Why?".to_owned(), lang: Lang::ENGLISH })),
                &|| kept.compared.set(Some(Compared { region: Some("london"), ..Compared::default() })),
                &|| kept.carried.set(Some(leeds)),
                &|| kept.typed.set(Some("Is there".to_owned())),
            ];
            for (one, fill) in fill.iter().enumerate() {
                fill();
                assert!(!kept.holds_nothing(), "{one}");
                kept.judged(Verdict::Warn);
                assert!(kept.warns.get_untracked() && !kept.went.get_untracked() && !kept.holds_nothing());
                kept.judged(Verdict::Lock);
                assert!(kept.holds_nothing() && !kept.warns.get_untracked() && kept.went.get_untracked(), "{one}");
                kept.went.set(false);
            }
        });
    }
}
