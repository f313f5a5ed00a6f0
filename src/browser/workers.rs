//! The workers as the screen knows them: keeper, reader, sealer and press.

use super::client::{Client, Told};
use super::{content, hand_over};
use crate::messages::{Failure, KeeperReply, KeeperRequest, PressFailure, PressOrder, PressReply, Role, SealerRequest};
use send_wrapper::SendWrapper;

/// Why a worker answers no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkerGone {
    /// It could not be loaded, or it panicked. Start another.
    Died,
    /// The site has been renewed since the page was loaded: nothing more is saved, the page offers to load again.
    OtherBuild,
    /// The host does not send the policy with the worker's script: the vault stays shut.
    NoPolicy,
    /// This page ended it.
    Ended,
}

/// Why there is no PDF.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PressGone {
    /// The press itself is gone.
    Gone(WorkerGone),
    /// It could not set the document.
    Failed(PressFailure),
}

/// A keeper or a reader. Clones are the same worker; when the last one is dropped, the worker ends.
///
/// Held in a `SendWrapper`, so that it can be kept in signals and contexts. It never leaves the page's only thread.
#[derive(Clone)]
pub struct Keeper(SendWrapper<Client<KeeperRequest, KeeperReply>>);

impl Keeper {
    /// Starts one, and tells it its role: the first thing it hears.
    pub fn start(role: Role) -> Keeper {
        let client = Client::start(&content::url("keeper.js"));
        // Asked before anyone else can ask. Not awaited here: questions queue behind it, and if the worker dies they hear of
        // it themselves.
        let started = client.ask(KeeperRequest::Start { role }, None);
        wasm_bindgen_futures::spawn_local(async move {
            let _ = started.await;
        });
        Keeper(SendWrapper::new(client))
    }

    /// Takes over the keeper that another screen of this page has let go of, if one has.
    pub fn adopt() -> Option<Keeper> {
        hand_over::take().map(|(worker, last)| Keeper(SendWrapper::new(Client::adopt(worker, last))))
    }

    /// Lets go of it, for another screen of this page; not while it loads or is asked something. Gives whether it is let go of.
    pub fn release(&self) -> bool {
        let released = self.0.release();
        released.map(|(worker, last)| hand_over::hold(worker, last)).is_some()
    }

    /// Whether nothing is being asked.
    pub fn is_idle(&self) -> bool {
        self.0.is_idle()
    }

    /// Asks, with a file's bytes if the question is about one.
    ///
    /// # Errors
    /// When the worker is gone, before or while it was asked.
    pub async fn ask(&self, request: KeeperRequest, bytes: Option<Vec<u8>>) -> Result<KeeperReply, WorkerGone> {
        self.ask_for_file(request, bytes).await.map(|(reply, _)| reply)
    }

    /// As [`Keeper::ask`], with the bytes that come beside a [`KeeperReply::File`].
    ///
    /// # Errors
    /// When the worker is gone, before or while it was asked.
    pub async fn ask_for_file(&self, request: KeeperRequest, bytes: Option<Vec<u8>>) -> Result<(KeeperReply, Option<Vec<u8>>), WorkerGone> {
        Client::clone(&self.0).ask(request, bytes).await
    }

    /// Whether it has not been heard of yet.
    pub fn is_loading(&self) -> bool {
        self.0.is_loading()
    }

    /// Calls back with what it says without being asked.
    pub fn listen(&self, listener: impl Fn(Told) + 'static) {
        self.0.listen(listener);
    }

    /// How it ended, if it has.
    pub fn gone(&self) -> Option<WorkerGone> {
        self.0.gone()
    }

    /// Ends it: this is how a vault is locked.
    pub fn end(&self) {
        self.0.end();
    }
}

/// Why nothing was sealed, or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotSealed {
    /// The sealer itself is gone: it may have found too little memory.
    Gone(WorkerGone),
    /// It could not do it.
    Failed(Failure),
}

/// Has a file sealed, or opened, by a worker of its own, which is ended after it: it takes much memory. A page that is replaced
/// ends it too.
///
/// # Errors
/// Why it could not be done.
pub async fn seal(request: SealerRequest, bytes: Vec<u8>) -> Result<Vec<u8>, NotSealed> {
    let sealer = Keeper::start(Role::Sealer);
    let answer = sealer.ask_for_file(KeeperRequest::Sealer(request), Some(bytes)).await;
    sealer.end();
    match answer {
        Ok((KeeperReply::Done, Some(bytes))) => Ok(bytes),
        Ok((KeeperReply::Failed(failure), _)) => Err(NotSealed::Failed(failure)),
        Ok(_) => Err(NotSealed::Failed(Failure::NotNow)),
        Err(gone) => Err(NotSealed::Gone(gone)),
    }
}

impl NotSealed {
    /// The message that says it, with `.do`, in `sending.ftl`.
    pub fn key(&self) -> String {
        match self {
            NotSealed::Gone(_) => "sealer-gone".to_owned(),
            NotSealed::Failed(failure) => ["failure-", failure.key()].concat(),
        }
    }
}

/// The press. Clones are the same worker.
#[derive(Clone)]
pub struct Press(SendWrapper<Client<PressOrder, PressReply>>);

impl Press {
    /// Starts it. It is a large download: call this when a PDF is asked for, or in the background once a vault exists.
    pub fn start() -> Press {
        Press(SendWrapper::new(Client::start(&content::url("press.js"))))
    }

    /// Typesets. The PDF, the characters that no font had, and their places as a list of [`crate::messages::Gap`] in JSON.
    ///
    /// # Errors
    /// When the press is gone or cannot set it.
    pub async fn set(&self, request: PressOrder) -> Result<(Vec<u8>, String, String), PressGone> {
        let client = Client::clone(&self.0);
        match client.ask(request, None).await {
            Ok((PressReply::Pdf { missing, gaps }, Some(bytes))) => Ok((bytes, missing, gaps)),
            Ok((PressReply::Pdf { .. }, None)) => Err(PressGone::Failed(PressFailure::Document)),
            Ok((PressReply::Failed { reason }, _)) => Err(PressGone::Failed(reason)),
            Err(why) => Err(PressGone::Gone(why)),
        }
    }

    /// How it ended, if it has.
    pub fn gone(&self) -> Option<WorkerGone> {
        self.0.gone()
    }

    /// Ends it.
    pub fn end(&self) {
        self.0.end();
    }
}
