//! The page's requests about the register. A packet becomes part of it only here, after its signature was verified again: what a page
//! says of a file is not enough to count as a referral.

use super::judge::{FORMS, view};
use super::{Answer, Keeper, new_id};
use crate::contacts::owner;
use crate::messages::{
    Event, Failure, Find, Found, FoundLine, KeeperReply, Knows, LINES_A_PAGE, OpenedBy, OpenedEntry, Order, Packed, RegisterRequest,
    SeenPacket,
};
use crate::notes::Withdrawal;
use crate::packet::{Format, Numbered, Sequence, sequence};
use crate::register::{Asked, Came, Day, Deed, Entry, Line, NotWritten, Returned, State, Told, What};
use crate::seal::{VerifiedPacket, digest, open_jws, verify_by};
use crate::vault::{Store, StoredEntry};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Every entry's newest revision and line, by id; no line where none can be read.
pub(super) type Lines = BTreeMap<String, (u64, Option<Line>)>;

impl<S: Store> Keeper<S> {
    pub(super) async fn register(&mut self, request: RegisterRequest, file: &[u8]) -> Answer {
        match request {
            RegisterRequest::Find { find, today } => self.find(find, today).await,
            RegisterRequest::Open { id } => {
                let stored = self.stored(&id).await?.ok_or(Failure::NotFound)?;
                Ok(said(stored))
            }
            RegisterRequest::Knows { referral, digest } => {
                let knows = match self.stored(&referral).await? {
                    None => Knows::Nothing,
                    Some(stored) if stored.entry.packets().iter().any(|came| came.original == digest) => Knows::Packet,
                    Some(_) => Knows::Referral,
                };
                Ok(KeeperReply::Knows(knows))
            }
            RegisterRequest::Take { on, today } => self.take_packet(file, on, today).await,
            RegisterRequest::Add { told, on, today } => self.add(told.read().ok_or(Failure::NotNow)?, on, today).await,
            RegisterRequest::Write { id, base, on, replaces, what, today } => {
                let what = what.read().filter(|what| !matches!(what, What::Came(_))).ok_or(Failure::NotNow)?;
                let stored = self.stored_at(&id, base).await?;
                self.write_deed(Some(stored), &id, Writing { on, replaces, what, today }, None).await
            }
            RegisterRequest::Link { id, base, to, words, today } => self.link((&id, base), (to, words), today).await,
            RegisterRequest::Unlink { id, base, deed, why, today } => self.unlink((&id, base), (deed, why), today).await,
            RegisterRequest::Erase { id, base } => self.erase(&id, base).await,
            RegisterRequest::Retention => Ok(KeeperReply::Retention(self.vault()?.retention(&self.store).await?)),
            RegisterRequest::Retain { retention } => self.retain(retention).await,
            RegisterRequest::Over { today } => self.over(today).await,
            RegisterRequest::Packet { digest } => {
                self.beside = Some(self.vault()?.packet(&self.store, &digest).await?);
                Ok(KeeperReply::Done)
            }
            RegisterRequest::Returns => Ok(KeeperReply::Returns(Packed::of(&self.vault()?.returns(&self.store).await?))),
            RegisterRequest::Return { asked, areas, today } => self.make_return(asked, &areas, today).await,
            RegisterRequest::Shared(request) => self.shared(request, file).await,
            RegisterRequest::Figures { asked, areas } => self.figures(&asked, &areas).await,
            RegisterRequest::StillOpen { asked, today } => self.still_open(&asked, today).await,
        }
    }

    async fn make_return(&mut self, asked: Asked, areas: &[String], today: Day) -> Answer {
        let areas: Vec<&str> = areas.iter().map(String::as_str).collect();
        let mut returns = self.vault()?.returns(&self.store).await?;
        let lines = self.lines().await?.values().filter_map(|(_, line)| line.as_ref());
        let made = Returned::make(lines, asked, &areas, today, &returns).map_err(Failure::NotReturned)?;
        if !returns.contains(&made) {
            self.vault()?.put_return(&self.store, &made).await?;
            returns.push(made);
            returns.sort_by_key(Returned::days);
        }
        Ok(KeeperReply::Returns(Packed::of(&returns)))
    }

    /// An entry as whoever writes has seen it.
    pub(super) async fn stored_at(&self, id: &str, base: u64) -> Result<StoredEntry, Failure> {
        let stored = self.stored(id).await?.ok_or(Failure::NotFound)?;
        if stored.newest == base { Ok(stored) } else { Err(Failure::Conflict { stored: stored.newest }) }
    }

    pub(super) async fn stored(&self, id: &str) -> Result<Option<StoredEntry>, Failure> {
        Ok(self.vault()?.entry_of(&self.store, id).await?)
    }

    /// The lines as they are stored: those that are known here, unless another window has written meanwhile.
    pub(super) async fn lines(&mut self) -> Result<&Lines, Failure> {
        let vault = self.vault.as_ref().ok_or(Failure::Locked)?;
        vault.is_current(&self.store).await?;
        let written = vault.written(&self.store).await?;
        if self.lines.as_ref().is_none_or(|(known, _)| *known != written) {
            let mut lines = vault.lines(&self.store).await?;
            for (id, (_, line)) in lines.iter_mut().filter(|(_, (_, line))| line.is_none()) {
                // A line that is damaged is made anew from the deeds; what cannot be read at all is counted.
                let stored = vault.entry_of(&self.store, id).await.ok().flatten();
                *line = stored.and_then(|stored| Line::of(&stored.entry));
            }
            self.lines = Some((written, lines));
        }
        Ok(&self.lines.as_ref().expect("they were just read").1)
    }

    /// While somebody types, what was found last is searched again.
    async fn lines_while_typing(&mut self, find: &Find) -> Result<&Lines, Failure> {
        if find.text.is_empty() || self.lines.is_none() {
            return self.lines().await;
        }
        Ok(&self.lines.as_ref().expect("there are some").1)
    }

    async fn find(&mut self, find: Find, today: Day) -> Answer {
        let lines = self.lines_while_typing(&find).await?;
        Ok(KeeperReply::Register(Packed::of(&found(lines, &find, today))))
    }

    /// A packet whose signature holds, and which is about somebody.
    pub(super) async fn verified(&mut self, jws: &[u8]) -> Result<(VerifiedPacket, SeenPacket), Failure> {
        let now = (self.clock)() / 1000;
        let opened = open_jws(jws).map_err(|_| Failure::NotAPacket)?;
        if opened.is_note() {
            return Err(Failure::NotAPacket);
        }
        let packet = verify_by(&opened, &*FORMS, now, &mut self.prover).await.map_err(|_| Failure::NotAPacket)?;
        let seen = SeenPacket::from(&view(&packet));
        let exports = self.vault()?.exports(&self.store).await?;
        let is_practised = exports.iter().any(|exported| exported.practice && exported.packet_id == seen.packet_id);
        if packet.record().format == Format::Practice || is_practised {
            return Err(Failure::Practice);
        }
        Ok((packet, seen))
    }

    async fn take_packet(&mut self, file: &[u8], on: Day, today: Day) -> Answer {
        let (packet, seen) = self.verified(file).await?;
        let id = packet.record().referral_id.clone();
        if self.vault()?.erased(&self.store).await?.contains_key(&id) {
            return Err(Failure::NotWritten(NotWritten::Erased));
        }
        let stored = self.stored(&id).await?;
        if let Some(stored) = &stored {
            match self.stands(&stored.entry, &seen).await? {
                Sequence::Same => return Ok(said(stored.clone())),
                Sequence::Conflict => return Err(Failure::NotWritten(NotWritten::SameNumber)),
                Sequence::OtherSigner => return Err(Failure::NotWritten(NotWritten::OtherSender)),
                Sequence::First | Sequence::Newer | Sequence::Superseded => {}
            }
        }
        let came = came(&packet, &seen, on);
        let writing = Writing { on, replaces: Vec::new(), what: What::Came(Box::new(came)), today };
        let is_new = stored.is_none();
        let mut answer = self.write_deed(stored, &id, writing, Some(packet.file())).await?;
        // An answer is addressed by what was noticed. The entry is there in any case, and opening the packet notices it too.
        let known = self.history(&id).await?;
        if is_new {
            // Taken back before the packet was put in here.
            for entry in &known.entries {
                if let Event::Withdrawn { withdrawal, .. } = &entry.event {
                    answer = self.withdrawn(withdrawal).await?.unwrap_or(answer);
                }
            }
        }
        if !known.entries.iter().any(|entry| matches!(&entry.event, Event::Received(other) if *other == seen)) {
            self.write_down(&id, Event::Received(seen)).await?;
        }
        Ok(answer)
    }

    /// How a packet stands to those of an entry. One that is signed with the key that took the place of theirs is of the same sender.
    pub(super) async fn stands(&self, entry: &Entry, seen: &SeenPacket) -> Result<Sequence, Failure> {
        let contacts: Vec<_> = self.vault()?.contacts(&self.store).await?.into_iter().map(|(_, contact)| contact).collect();
        let whose = |fingerprint: &str| owner(&contacts, fingerprint).map(|contact| contact.id.as_str());
        let own = whose(&seen.signer);
        let packets = entry.packets();
        let before: Vec<Numbered<'_>> = packets
            .iter()
            .map(|came| Numbered {
                packet_id: &came.packet_id,
                digest: &came.original,
                signer: if own.is_some() && whose(&came.signer) == own { &seen.signer } else { &came.signer },
                revision: came.revision,
            })
            .collect();
        let packet = Numbered { packet_id: &seen.packet_id, digest: &seen.digest, signer: &seen.signer, revision: seen.revision };
        Ok(sequence(&before, packet))
    }

    async fn add(&mut self, told: Told, on: Day, today: Day) -> Answer {
        let writing = Writing { on, replaces: Vec::new(), what: What::Told(Box::new(told)), today };
        self.write_deed(None, &new_id(), writing, None).await
    }

    /// Who writes something down.
    pub(super) fn by(&self) -> Result<String, Failure> {
        Ok(match self.vault()?.by() {
            OpenedBy::Worker { name, .. } => name.clone(),
            OpenedBy::Code => String::new(),
        })
    }

    /// Writes a deed into an entry, or into a new one; with a packet's JWS, if one came.
    async fn write_deed(&mut self, stored: Option<StoredEntry>, id: &str, writing: Writing, jws: Option<&str>) -> Answer {
        let Writing { on, replaces, what, today } = writing;
        let (base, mut entry) =
            stored.map_or_else(|| (0, Entry { id: id.to_owned(), deeds: Vec::new() }), |stored| (stored.newest, stored.entry));
        let deed = self.deed(on, replaces, what)?;
        entry.write(deed, today).map_err(Failure::NotWritten)?;
        let line = Line::of(&entry).ok_or(Failure::NotWritten(NotWritten::BeforeReferral))?;
        let digest = jws.map(|jws| digest(jws.as_bytes()));
        let packet = digest.as_deref().zip(jws);
        self.vault()?.put_entry(&self.store, base, (&entry, &line), packet).await?;
        Ok(self.shown(entry, base + 1, line))
    }

    /// A deed of whoever has the vault open, written down now.
    pub(super) fn deed(&self, on: Day, replaces: Vec<String>, what: What) -> Result<Deed, Failure> {
        Ok(Deed { id: new_id(), at: (self.clock)(), on, by: self.by()?, replaces, what })
    }

    /// An entry that was just stored under a revision, for the page; the lists know it from now on.
    pub(super) fn shown(&mut self, entry: Entry, revision: u64, line: Line) -> KeeperReply {
        if let Some((written, lines)) = &mut self.lines {
            *written += 1;
            lines.insert(entry.id.clone(), (revision, Some(line)));
        }
        KeeperReply::Entry(Packed::of(&OpenedEntry { entry, revision, recovered: false }))
    }

    /// A withdrawal that was believed marks the entry of its referral, if there is one: from then on the person is in no figure.
    pub(super) async fn withdrawn(&mut self, withdrawal: &Withdrawal) -> Result<Option<KeeperReply>, Failure> {
        let Some(stored) = self.stored(&withdrawal.referral_id).await? else { return Ok(None) };
        let what = withdrew(withdrawal);
        // By UTC it may still be the day before that on which the referral came here.
        let today = Day::in_utc((self.clock)());
        let on = stored.entry.came_on().map_or(today, |came| came.max(today));
        let writing = Writing { on, replaces: Vec::new(), what, today: on };
        self.write_deed(Some(stored), &withdrawal.referral_id, writing, None).await.map(Some)
    }
}

/// What a withdrawal writes down.
pub(super) fn withdrew(withdrawal: &Withdrawal) -> What {
    let mut statements = withdrawal.statements.clone();
    statements.sort();
    statements.dedup();
    What::Withdrew { statements }
}

/// What is to be written.
struct Writing {
    on: Day,
    replaces: Vec<String>,
    what: What,
    today: Day,
}

fn said(stored: StoredEntry) -> KeeperReply {
    let StoredEntry { newest, read, entry } = stored;
    KeeperReply::Entry(Packed::of(&OpenedEntry { entry, revision: newest, recovered: read != newest }))
}

/// What a deed says of a packet that came.
pub(super) fn came(packet: &VerifiedPacket, seen: &SeenPacket, on: Day) -> Came {
    Came::of(packet.record(), seen.signer.clone(), (digest(packet.file().as_bytes()), seen.digest.clone()), &seen.area, on)
}

/// What is like what is looked for, in its order.
fn found(lines: &Lines, find: &Find, today: Day) -> Found {
    let words: Vec<String> = find.text.split_whitespace().map(str::to_lowercase).collect();
    let mut states: BTreeMap<State, usize> = State::ALL.into_iter().map(|state| (state, 0)).collect();
    let mut all: Vec<(&String, &Line)> = Vec::new();
    for (id, line) in lines.iter().filter_map(|(id, (_, line))| Some((id, line.as_ref()?))) {
        *states.entry(line.state()).or_default() += 1;
        if is_like(id, line, (find, today), &words) {
            all.push((id, line));
        }
    }
    match find.order {
        Order::Due => all.sort_by_cached_key(|(id, line)| {
            let due = line.due(today).map(|due| due.on);
            (!line.state().is_open(), due.is_none(), due, line.came_on, (*id).clone())
        }),
        Order::Newest => all.sort_by_key(|(id, line)| (Reverse(line.came_on), *id)),
        Order::Oldest => all.sort_by_key(|(id, line)| (line.came_on, *id)),
        Order::Name => all.sort_by_cached_key(|(id, line)| (line.name.is_empty(), line.name.to_lowercase(), (*id).clone())),
    }
    let page = all.iter().skip(find.skip).take(LINES_A_PAGE);
    Found {
        lines: page.map(|(id, line)| FoundLine { id: (*id).clone(), line: (*line).clone() }).collect(),
        count: all.len(),
        all: lines.len(),
        states: states.into_iter().collect(),
        unread: lines.values().filter(|(_, line)| line.is_none()).count(),
    }
}

fn is_like(id: &str, line: &Line, (find, today): (&Find, Day), words: &[String]) -> bool {
    let has_all = || {
        let name = line.name.to_lowercase();
        words.iter().all(|word| name.contains(word.as_str()) || id.starts_with(word.as_str()))
    };
    (find.states.is_empty() || find.states.contains(&line.state()))
        && find.due_by.is_none_or(|by| line.due(today).is_some_and(|due| due.on <= by) || !line.missed(today).is_empty())
        && (words.is_empty() || has_all())
}
