//! A browser's lock and channel with some keepers, in every order of events.

use super::*;
use proptest::prelude::*;
use std::collections::VecDeque;

/// The browser's lock and channel, with some keepers.
#[derive(Default)]
struct Browser {
    turns: Vec<Option<Turn>>,
    holder: Option<(usize, Ticket)>,
    queue: VecDeque<(usize, Ticket)>,
    events: VecDeque<(usize, Event)>,
    waits: VecDeque<usize>,
    asked: Vec<usize>,
}

impl Browser {
    fn with(keepers: usize) -> Browser {
        Browser { turns: (0..keepers).map(|me| Some(Turn::new(me as u32))).collect(), ..Browser::default() }
    }

    fn open(&mut self, who: usize) {
        let Some(turn) = self.turns[who].as_mut() else { return };
        if let Some(ticket) = turn.try_ticket() {
            if self.holder.is_none() && self.queue.is_empty() {
                self.holder = Some((who, ticket));
                self.events.push_back((who, Event::Granted(ticket)));
            } else {
                self.events.push_back((who, Event::Over(ticket)));
            }
        }
        self.events.push_back((who, Event::Opened));
        self.run();
    }

    fn happens(&mut self, who: usize, event: Event) {
        self.events.push_back((who, event));
        self.run();
    }

    fn dies(&mut self, who: usize) {
        self.turns[who] = None;
        self.queue.retain(|(one, _)| *one != who);
        self.events.retain(|(one, _)| *one != who);
        if self.holder.is_some_and(|(one, _)| one == who) {
            self.holder = None;
            self.grant();
        }
        self.run();
    }

    fn grant(&mut self) {
        if self.holder.is_none()
            && let Some((who, ticket)) = self.queue.pop_front()
        {
            self.holder = Some((who, ticket));
            self.events.push_back((who, Event::Granted(ticket)));
        }
    }

    fn run(&mut self) {
        while let Some((who, event)) = self.events.pop_front() {
            let Some(turn) = self.turns[who].as_mut() else { continue };
            for act in turn.on(event) {
                match act {
                    Act::Tell(_) => {}
                    Act::AskPage => self.asked.push(who),
                    Act::Say(word) => {
                        for other in (0..self.turns.len()).filter(|other| *other != who) {
                            self.events.push_back((other, Event::Heard(word)));
                        }
                    }
                    Act::Queue(ticket) => {
                        self.queue.push_back((who, ticket));
                        self.grant();
                    }
                    Act::Rob(ticket) => {
                        if let Some((robbed, lost)) = self.holder.replace((who, ticket)) {
                            self.events.push_back((robbed, Event::Over(lost)));
                        }
                        self.events.push_back((who, Event::Granted(ticket)));
                    }
                    Act::LetGo(ticket) => {
                        if self.holder == Some((who, ticket)) {
                            self.holder = None;
                            self.events.push_back((who, Event::Over(ticket)));
                            self.grant();
                        }
                    }
                    Act::Wait => self.waits.push_back(who),
                }
            }
        }
    }

    fn answer_all(&mut self) {
        for who in std::mem::take(&mut self.asked) {
            self.happens(who, Event::GaveWay);
        }
    }

    fn wait(&mut self) {
        for who in std::mem::take(&mut self.waits) {
            self.happens(who, Event::Waited);
        }
    }

    fn writers(&self) -> Vec<usize> {
        self.turns.iter().enumerate().filter(|(_, turn)| turn.as_ref().is_some_and(|turn| turn.writes.get())).map(|(who, _)| who).collect()
    }
}

#[test]
fn the_first_to_open_writes_and_the_next_takes_over_when_it_dies() {
    let mut browser = Browser::with(3);
    assert!(browser.writers().is_empty(), "a locked keeper takes no part");
    (0..3).for_each(|who| browser.open(who));
    assert_eq!(browser.writers(), [0]);
    browser.dies(0);
    assert_eq!(browser.writers(), [1]);
    browser.dies(1);
    assert_eq!(browser.writers(), [2]);
}

#[test]
fn whoever_asks_gets_the_turn_once_the_other_page_has_saved_and_not_before() {
    let mut browser = Browser::with(3);
    (0..3).for_each(|who| browser.open(who));
    browser.happens(2, Event::TakeOver);
    assert_eq!(browser.writers(), [0], "it saves first");
    browser.answer_all();
    assert_eq!(browser.writers(), [2], "not the one that was first in the queue");
    browser.wait();
    assert_eq!(browser.writers(), [2]);
    browser.dies(2);
    assert_eq!(browser.writers().len(), 1);
}

#[test]
fn a_window_that_does_not_answer_is_robbed() {
    let mut browser = Browser::with(2);
    (0..2).for_each(|who| browser.open(who));
    browser.happens(1, Event::TakeOver);
    browser.wait();
    assert_eq!(browser.writers(), [1]);
    browser.answer_all();
    assert_eq!(browser.writers(), [1], "an answer that comes too late changes nothing");
}

#[test]
fn a_turn_that_was_given_to_a_window_that_died_comes_back() {
    let mut browser = Browser::with(2);
    (0..2).for_each(|who| browser.open(who));
    browser.happens(1, Event::TakeOver);
    browser.dies(1);
    browser.answer_all();
    assert!(browser.writers().is_empty());
    browser.wait();
    assert_eq!(browser.writers(), [0]);
}

#[test]
fn a_passphrase_that_is_wrong_leaves_the_lock_to_others() {
    let mut browser = Browser::with(2);
    let ticket = browser.turns[0].as_mut().and_then(Turn::try_ticket).expect("it has none yet");
    browser.holder = Some((0, ticket));
    browser.happens(0, Event::Granted(ticket));
    browser.open(1);
    assert_eq!(browser.writers(), [0]);
    browser.happens(0, Event::NotOpened);
    assert_eq!(browser.writers(), [1]);
}

#[test]
fn a_vault_that_is_opened_again_keeps_its_turn() {
    let mut browser = Browser::with(2);
    (0..2).for_each(|who| browser.open(who));
    browser.open(0);
    browser.happens(0, Event::NotOpened);
    assert_eq!(browser.writers(), [0]);
}

#[test]
fn a_vault_that_shuts_while_it_asks_takes_nothing() {
    let mut browser = Browser::with(2);
    browser.open(1);
    browser.open(0);
    browser.happens(0, Event::TakeOver);
    browser.happens(0, Event::Shut);
    browser.happens(1, Event::Shut);
    browser.wait();
    assert!(browser.writers().is_empty() && browser.holder.is_none(), "both are shut");
    browser.open(1);
    assert_eq!(browser.writers(), [1]);
}

#[test]
fn a_lock_that_was_robbed_for_a_vault_that_has_shut_is_let_go() {
    let mut turn = Turn::new(0);
    turn.on(Event::Opened);
    turn.on(Event::TakeOver);
    let robbed = turn.on(Event::Waited);
    let [Act::Rob(ticket)] = robbed[..] else { panic!("{robbed:?}") };
    turn.on(Event::Shut);
    assert_eq!(turn.on(Event::Granted(ticket)), [Act::LetGo(ticket)]);
    assert!(!turn.writes.get());
}

proptest! {
    #[test]
    fn whatever_happens_at_most_one_writes_and_in_the_end_one_does(steps in proptest::collection::vec((0..6_usize, 0..4_usize), 0..60)) {
        let mut browser = Browser::with(4);
        for (what, who) in steps {
            match what {
                0 => browser.open(who),
                1 => browser.happens(who, Event::TakeOver),
                2 => browser.answer_all(),
                3 => browser.wait(),
                4 => browser.happens(who, Event::Shut),
                _ => browser.dies(who),
            }
            prop_assert!(browser.writers().len() <= 1, "{:?}", browser.writers());
        }
        for _ in 0..4 {
            browser.answer_all();
            browser.wait();
        }
        let open = browser.turns.iter().flatten().any(|turn| turn.open);
        prop_assert_eq!(browser.writers().len(), usize::from(open));
    }
}

#[test]
fn a_keeper_that_is_handed_over_opens_nothing_anew() {
    assert!(opens(&KeeperRequest::Unlock { passphrase: String::new() }));
    assert!(!opens(&KeeperRequest::Again));
}

#[test]
fn what_only_reads_is_no_write() {
    for request in [
        KeeperRequest::Look,
        KeeperRequest::Again,
        KeeperRequest::ListDrafts,
        KeeperRequest::OpenDraft { id: String::new() },
        KeeperRequest::ListExports,
        KeeperRequest::Backup(BackupRequest::Make { draft: None }),
        KeeperRequest::People(PeopleRequest::List),
        KeeperRequest::Keeping(KeepingRequest::Settings),
        KeeperRequest::Keeping(KeepingRequest::Erase),
    ] {
        assert!(!writes(&request), "{request:?}");
    }
    for request in [
        KeeperRequest::NewDraft { body: Default::default() },
        KeeperRequest::DeleteDraft { id: String::new() },
        KeeperRequest::Backup(BackupRequest::Made),
        KeeperRequest::People(PeopleRequest::Remove { slot: 1 }),
        KeeperRequest::Keeping(KeepingRequest::SetPlace { place: None }),
    ] {
        assert!(writes(&request), "{request:?}");
    }
}
