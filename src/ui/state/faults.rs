//! When the vault does not answer or its store fails: the page says so soon, offers an encrypted copy of what is typed, and
//! tries again by itself (SECURITY R17).

use super::saver::{self, Saver};
use super::session::{SaveState, Session};
use crate::browser::workers::{Keeper, WorkerGone};
use crate::browser::{clock, files, page};
use crate::messages::{BackupRequest, Failure, KeeperReply, KeeperRequest, Role};
use crate::ui::routes::Route;
use crate::waiting;
use leptos::prelude::*;

/// After so long without an answer the page warns: R17 allows 2 s, and a keystroke waits for its save at first.
pub const SLOW_AFTER_MS: u32 = 1_500;
/// After so long the keeper is taken for lost: the store has given up before.
pub const LOST_AFTER_MS: u32 = 10_000;
/// So long a worker may take to load before that is called slow.
const LOADING_SLOW_AFTER_MS: u32 = 20_000;
const LOOK_EVERY_MS: u32 = 250;

/// What became of the encrypted copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Copy {
    /// Not asked for.
    #[default]
    None,
    /// Being made.
    Making,
    /// The browser has the file.
    Made,
    /// It could not be made.
    Failed,
}

/// What the page knows of faults.
#[derive(Clone, Copy)]
pub struct Faults {
    /// Questions, by number, that wait for longer than they should.
    overdue: RwSignal<Vec<u32>>,
    asked: StoredValue<u32>,
    /// Questions on their way that may take long: others wait behind them, and nothing is late then.
    working: StoredValue<u32>,
    copy: RwSignal<Copy>,
    /// Whom copies are for, as the vault said when it was last open.
    recipient: StoredValue<Option<String>>,
}

impl Faults {
    /// None.
    pub fn new() -> Faults {
        Faults {
            overdue: RwSignal::default(),
            asked: StoredValue::new(0),
            working: StoredValue::new(0),
            copy: RwSignal::default(),
            recipient: StoredValue::new(None),
        }
    }
}

impl Default for Faults {
    fn default() -> Self {
        Faults::new()
    }
}

type Outcome = Result<(KeeperReply, Option<Vec<u8>>), WorkerGone>;

/// How an answer is waited for.
enum Patience {
    /// The saver watches it, and ends a keeper that hangs.
    Saver,
    /// It comes at once, if the store works.
    Short,
    /// It makes keys from passphrases or seals whole files, which takes its time on a slow device.
    Long,
}

fn patience(request: &KeeperRequest) -> Patience {
    match request {
        KeeperRequest::SaveDraft { .. } => Patience::Saver,
        KeeperRequest::Create { .. }
        | KeeperRequest::Unlock { .. }
        | KeeperRequest::UnlockWithCode { .. }
        | KeeperRequest::People(_)
        | KeeperRequest::Backup(_) => Patience::Long,
        _ => Patience::Short,
    }
}

impl Session {
    /// Whether the vault has not answered for longer than it should; tracked. A save that is late is said where the referral is
    /// filled in, and here for the pages that wait for it.
    pub fn is_slow(self) -> bool {
        let is_save_late = self.save.with(|save| *save == SaveState::Slow) && self.router.route() != Route::Refer;
        is_save_late || self.faults.overdue.with(|overdue| !overdue.is_empty())
    }

    /// Whether something is on its way that may take long; not tracked.
    pub(super) fn is_working(self) -> bool {
        self.faults.working.get_value() > 0
    }

    /// Asks, and says so while the answer is late.
    pub(super) async fn ask_watched(self, keeper: Keeper, request: KeeperRequest, bytes: Option<Vec<u8>>) -> Outcome {
        match patience(&request) {
            Patience::Saver => return keeper.ask_for_file(request, bytes).await,
            Patience::Short => return self.answer_soon(keeper, request, bytes).await,
            Patience::Long => {}
        }
        // Whether the store answers at all is known before the long work begins.
        let looked = self.answer_soon(keeper.clone(), KeeperRequest::Look, None).await?;
        if matches!(looked.0, KeeperReply::Failed(_)) {
            return Ok(looked);
        }
        self.faults.working.update_value(|working| *working += 1);
        let reply = keeper.ask_for_file(request, bytes).await;
        self.faults.working.update_value(|working| *working -= 1);
        reply
    }

    /// Warns when an answer is late, and gives the keeper up when none comes.
    async fn answer_soon(self, keeper: Keeper, request: KeeperRequest, bytes: Option<Vec<u8>>) -> Outcome {
        let Faults { overdue, asked, .. } = self.faults;
        asked.update_value(|asked| *asked += 1);
        let number = asked.get_value();
        let answered = StoredValue::new(false);
        let watched = keeper.clone();
        leptos::task::spawn_local(async move {
            let (mut waited_ms, mut loaded_ms) = (0, 0);
            while answered.try_get_value() == Some(false) && watched.gone().is_none() {
                let is_late = loaded_ms >= SLOW_AFTER_MS || waited_ms >= LOADING_SLOW_AFTER_MS;
                if is_late && !overdue.with_untracked(|overdue| overdue.contains(&number)) {
                    overdue.update(|overdue| overdue.push(number));
                }
                if loaded_ms >= LOST_AFTER_MS {
                    return watched.end();
                }
                waiting::sleep(LOOK_EVERY_MS).await;
                if !self.is_working() {
                    waited_ms += LOOK_EVERY_MS;
                    // A worker on its way over a slow line is not a fault of the store.
                    loaded_ms += if watched.is_loading() { 0 } else { LOOK_EVERY_MS };
                }
            }
        });
        let reply = keeper.ask_for_file(request, bytes).await;
        answered.set_value(true);
        if overdue.with_untracked(|overdue| overdue.contains(&number)) {
            overdue.update(|overdue| overdue.retain(|one| *one != number));
        }
        reply
    }

    /// What was saved may be gone: it counts as unsaved until it has been saved again.
    pub(super) fn save_again(self) {
        if self.save.get_untracked() == SaveState::NoDraft {
            return;
        }
        if matches!(self.save.get_untracked(), SaveState::Saved { .. }) {
            self.save.set(SaveState::NotYet);
        }
        self.follow(|saver| {
            saver.edited(clock::monotonic_ms());
            saver.flush(clock::monotonic_ms())
        });
    }

    /// Tries again at once when somebody looks at the page again. Once, from the shell.
    pub(super) fn start_healing(self) {
        page::on_returning(move || self.follow(|saver: &mut Saver| saver.looked_at(clock::monotonic_ms())));
    }

    /// Does something again, later each time and when somebody looks at the page again, while it is needed.
    pub fn keep_trying(self, is_needed: impl Fn() -> bool + Clone + 'static, again: impl Fn() + Clone + 'static) {
        leptos::task::spawn_local(async move {
            let mut failures = 0;
            while is_needed() {
                let mut left_ms = saver::retry_after_ms(failures);
                while left_ms > 0 && is_needed() {
                    waiting::sleep(LOOK_EVERY_MS).await;
                    left_ms = left_ms.saturating_sub(u64::from(LOOK_EVERY_MS));
                }
                if is_needed() {
                    again();
                    failures += 1;
                }
            }
        });
    }

    /// The vault said whom copies are for.
    pub(super) fn copies_are_for(self, recipient: &str) {
        self.faults.recipient.set_value((!recipient.is_empty()).then(|| recipient.to_owned()));
        self.faults.copy.set(Copy::None);
    }

    /// Whether an encrypted copy of what is typed can be had.
    pub fn can_copy(self) -> bool {
        self.faults.recipient.with_value(Option::is_some)
    }

    /// What became of the last copy; tracked.
    pub fn copy(self) -> Copy {
        self.faults.copy.get()
    }

    /// Hands an encrypted copy of the open draft, as it is on the screen, to the browser.
    pub fn save_copy(self) {
        let (Some(id), Some(recipient)) = (self.draft_id_untracked(), self.faults.recipient.get_value()) else { return };
        if self.faults.copy.get_untracked() == Copy::Making {
            return;
        }
        self.faults.copy.set(Copy::Making);
        let request = KeeperRequest::Backup(BackupRequest::Unsaved { id, body: Box::new(self.body()), recipient });
        leptos::task::spawn_local(async move {
            // The vault's own keeper may hang or be gone: a fresh one does this without being unlocked. Where a fresh one
            // cannot be had, the old one is asked.
            let fresh = Keeper::start(Role::Keeper);
            let mut reply = fresh.ask_for_file(request.clone(), None).await;
            fresh.end();
            if reply.is_err()
                && let Some(keeper) = self.keeper_at_hand()
            {
                reply = keeper.ask_for_file(request, None).await;
            }
            let is_made = match reply {
                Ok((KeeperReply::File { name, .. }, Some(bytes))) => files::save(&name, "application/octet-stream", &bytes).is_ok(),
                _ => false,
            };
            self.faults.copy.set(if is_made { Copy::Made } else { Copy::Failed });
        });
    }
}

/// Whether it may pass by itself: of the others, nothing is gained by looking again.
pub fn may_pass(failure: &Failure) -> bool {
    matches!(
        failure,
        Failure::StoreRefused | Failure::StoreBlocked | Failure::StoreFull | Failure::StoreDenied | Failure::StoreUnfit | Failure::NotNow
    )
}
