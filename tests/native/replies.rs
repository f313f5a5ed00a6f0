//! Replies and withdrawals, between two vaults: who may say what about which referral.

use crate::keeper::{NOW, Page, exporting, set_clock};
use crate::testkit::people::draft;
use crate::vault::now;
use onward::contacts::Compared;
use onward::form::{Stage, StatementId};
use onward::keeper::judge;
use onward::messages::{
    BackupRequest, ContactsRequest, Container, Event, Failure, History, Judgement, KeeperReply, KeeperRequest, NewKey, NotesRequest,
    PacketView, Role, Sealing, SeenPacket, SendingRequest,
};
use onward::notes::{Answered, Decision, DeclineReason, Note, NoteError, NoteKind, Reply, parse};
use onward::vault::MemoryStore;

impl Page {
    pub fn of(organisation: &str) -> Page {
        let mut page = Page::on(&MemoryStore::default(), Role::Keeper);
        page.make_vault(organisation, "Desk");
        page
    }

    pub fn noted(&mut self, request: NotesRequest, file: Option<Vec<u8>>) -> Result<History, Failure> {
        match now(self.0.answer(KeeperRequest::Notes(request), file)) {
            KeeperReply::History(history) => Ok(history),
            KeeperReply::Failed(failure) => Err(failure),
            other => panic!("not {other:?}"),
        }
    }

    pub fn file_of(&mut self, request: KeeperRequest, file: Option<Vec<u8>>) -> Result<(String, Vec<u8>), Failure> {
        match now(self.0.answer(request, file)) {
            KeeperReply::File { name, .. } => Ok((name, self.0.take_beside().expect("the file lies beside"))),
            KeeperReply::Failed(failure) => Err(failure),
            other => panic!("not {other:?}"),
        }
    }

    pub fn unseal(&mut self, file: Vec<u8>) -> Result<Vec<u8>, Failure> {
        match now(self.0.answer(KeeperRequest::Sending(SendingRequest::Unseal), Some(file))) {
            KeeperReply::Done => Ok(self.0.take_beside().expect("the plain file lies beside")),
            KeeperReply::Failed(failure) => Err(failure),
            other => panic!("not {other:?}"),
        }
    }

    pub fn pins(&mut self, other: &mut Page, area: Option<&str>) -> String {
        let KeeperReply::Card(card) = other.ask(KeeperRequest::Contacts(ContactsRequest::Own)) else { panic!("a card") };
        let (name, area) = (card.signer.expect("it is signed").organisation, area.map(str::to_owned));
        let request = ContactsRequest::Pin { name: name.clone(), area, key: NewKey::Text(card.text), compared: Compared::Phone };
        let KeeperReply::Contacts(book) = self.ask(KeeperRequest::Contacts(request)) else { panic!("it can be pinned") };
        book.contacts.into_iter().find(|contact| contact.name == name).expect("it is there").id
    }

    /// Sends a referral sealed to a contact; gives the draft and the sealed file.
    pub fn sends(&mut self, contact: &str) -> (String, Vec<u8>) {
        let saved = self.draft(KeeperRequest::NewDraft { body: draft("mother") });
        let request = exporting(&saved, 1, Stage::Referral, Sealing::To { contact: contact.to_owned() });
        let KeeperReply::Packet { record, .. } = self.ask(request) else { panic!("it is complete and agreed to") };
        let request = SendingRequest::Json { packet: record.packet_id, container: Container::Age };
        (saved.id, self.file_of(KeeperRequest::Sending(request), None).expect("it was just signed").1)
    }

    /// Opens a packet, and has it remembered.
    pub fn notices(&mut self, sealed: Vec<u8>) -> PacketView {
        let plain = self.unseal(sealed).expect("it is for this vault");
        let Judgement::Verified(view) = judge(&plain, NOW / 1000) else { panic!("a packet") };
        self.noted(NotesRequest::Notice { packet: SeenPacket::from(&*view) }, None).expect("it is remembered");
        *view
    }

    pub fn answers(&mut self, seen: &SeenPacket, answer: Answered, words: &str) -> Result<Vec<u8>, Failure> {
        let request = NotesRequest::Reply {
            referral: seen.referral_id.clone(),
            packet: seen.packet_id.clone(),
            answer,
            words: words.into(),
            container: Container::Text,
        };
        self.file_of(KeeperRequest::Notes(request), None).map(|(name, file)| {
            assert!(name.starts_with("reply-") && name.ends_with(".age.txt") && name.len() == "reply-12345678.age.txt".len(), "{name}");
            file
        })
    }
}

pub fn declined() -> Answered {
    Answered::Decided {
        decision: Decision::DeclinedByService,
        reasons: vec![DeclineReason::NoAccommodation, DeclineReason::FullOrClosing],
        signposted: "The service in Derby".into(),
    }
}

/// A safe house and an area that know each other, and a referral that the area has opened.
pub fn received() -> (Page, Page, String, PacketView) {
    let (mut house, mut area) = (Page::of("Safe House"), Page::of("Leeds City Council"));
    let slug = draft("mother").consent.area;
    let contact = house.pins(&mut area, Some(&slug));
    let (draft, sealed) = house.sends(&contact);
    let packet = area.notices(sealed);
    (house, area, draft, packet)
}

fn two() -> (Page, Page, String, SeenPacket) {
    let (house, area, draft, packet) = received();
    (house, area, draft, SeenPacket::from(&packet))
}

#[test]
fn a_reply_reaches_the_history_of_the_draft_once() {
    let (mut house, mut area, draft, seen) = two();
    set_clock(NOW + 60_000);
    let sealed = area.answers(&seen, declined(), "We are sorry.\nCall us.").expect("it can be answered");
    assert!(area.unseal(sealed.clone()).is_err(), "it is sealed to the sender alone");
    let plain = house.unseal(sealed).expect("it is for this vault");
    let Judgement::Note(view) = judge(&plain, NOW / 1000) else { panic!("a reader knows a reply") };
    assert!(matches!(view.note, Note::Reply(_)));
    let history = house.noted(NotesRequest::Take, Some(plain.clone())).expect("it is from the area");
    assert_eq!((history.referral.as_str(), history.exports.len(), history.entries.len()), (draft.as_str(), 1, 1));
    let Event::Replied { reply, signer } = &history.entries[0].event else { panic!("a reply") };
    assert_eq!((&reply.answer, reply.words.as_str()), (&declined(), "We are sorry.\nCall us."));
    assert_eq!((signer.organisation.as_str(), history.entries[0].at), ("Leeds City Council", NOW + 60_000));
    let again = plain.clone();
    assert_eq!(house.noted(NotesRequest::Take, Some(plain)), Ok(history.clone()), "twice is once");
    assert_eq!(house.noted(NotesRequest::History { referral: draft.clone() }, None), Ok(history.clone()));

    let theirs = area.noted(NotesRequest::History { referral: draft.clone() }, None).expect("an open vault");
    assert!(
        matches!(&theirs.entries[..], [one, two] if matches!(one.event, Event::Received(_)) && matches!(two.event, Event::Answered(_)))
    );
    // It goes with the draft, which says something about the person; the log of signatures stays.
    assert!(history.kept);
    house.ask(KeeperRequest::DeleteDraft { id: draft.clone() });
    let after = house.noted(NotesRequest::History { referral: draft.clone() }, None).expect("an open vault");
    assert_eq!((after.entries.len(), after.exports.len(), after.kept), (0, 1, false));
    let once = house.noted(NotesRequest::Take, Some(again)).expect("it is from the area");
    assert_eq!((once.entries.len(), once.kept), (1, false), "it is shown, and not kept");
    assert_eq!(house.noted(NotesRequest::History { referral: draft }, None).map(|history| history.entries.len()), Ok(0));
}

#[test]
fn only_whoever_is_pinned_for_the_area_answers_and_only_what_was_sent() {
    let (mut house, mut area, _, seen) = two();
    let mut stranger = Page::of("Leeds City Council");
    stranger.noted(NotesRequest::Notice { packet: seen.clone() }, None).expect("anybody can say so to their own vault");
    let forged = stranger.answers(&seen, Answered::Received, "").expect("and answer it");
    let forged = house.unseal(forged).expect("anybody can seal to it");
    assert_eq!(house.noted(NotesRequest::Take, Some(forged.clone())), Err(Failure::NotTheirs));
    // Pinned, but for another area.
    house.pins(&mut stranger, Some("elsewhere"));
    assert_eq!(house.noted(NotesRequest::Take, Some(forged.clone())), Err(Failure::NotTheirs));
    let unknown = SeenPacket { packet_id: "00000000-0000-4000-8000-000000000000".into(), ..seen.clone() };
    area.noted(NotesRequest::Notice { packet: unknown.clone() }, None).expect("it is remembered");
    let about_nothing = area.answers(&unknown, Answered::Received, "").expect("it can be signed");
    let about_nothing = house.unseal(about_nothing).expect("it is for this vault");
    assert_eq!(house.noted(NotesRequest::Take, Some(about_nothing)), Err(Failure::NoSuchReferral));
    // To somebody else's packet of the same number.
    let other_signer = SeenPacket { signer: "A".repeat(43), digest: "B".repeat(43), ..seen.clone() };
    let mut second = Page::of("x");
    second.noted(NotesRequest::Notice { packet: other_signer.clone() }, None).expect("it is remembered");
    let misdirected = second.answers(&other_signer, Answered::Received, "").expect("it can be signed");
    let misdirected = house.unseal(misdirected).expect("it is for this vault");
    house.pins(&mut second, None);
    assert_eq!(house.noted(NotesRequest::Take, Some(misdirected)), Err(Failure::NotTheirs));
    for at in (0..forged.len()).step_by(11) {
        let mut changed = forged.clone();
        changed[at] ^= 1;
        assert_eq!(house.noted(NotesRequest::Take, Some(changed)), Err(Failure::NotANote), "byte {at}");
    }
}

#[test]
fn a_reply_goes_only_where_the_packet_said_and_not_without_one() {
    let (_, mut area, _, seen) = two();
    let request = |packet: &str| NotesRequest::Reply {
        referral: seen.referral_id.clone(),
        packet: packet.into(),
        answer: Answered::Received,
        words: String::new(),
        container: Container::Age,
    };
    assert_eq!(area.noted(request("another"), None), Err(Failure::NoSuchReferral));
    let mute = SeenPacket { reply_to: None, packet_id: "00000000-0000-4000-8000-000000000000".into(), ..seen.clone() };
    area.noted(NotesRequest::Notice { packet: mute.clone() }, None).expect("it is remembered");
    assert_eq!(area.answers(&mute, Answered::Received, ""), Err(Failure::NoReplyTo));
    assert_eq!(area.answers(&seen, Answered::Question, &"x".repeat(4_001)), Err(Failure::TooLong));
    let two_reasons =
        Answered::Decided { decision: Decision::Accepted, reasons: vec![DeclineReason::FullOrClosing], signposted: String::new() };
    assert_eq!(area.answers(&seen, two_reasons, ""), Err(Failure::TooLong), "what could not be read again is not signed");
    let before = area.noted(NotesRequest::History { referral: seen.referral_id.clone() }, None).expect("an open vault");
    assert_eq!(before.entries.len(), 2, "what was not signed is not written down");
    let wrong = SeenPacket { signer: "short".into(), ..seen };
    assert_eq!(area.noted(NotesRequest::Notice { packet: wrong }, None), Err(Failure::NotNow));
}

#[test]
fn a_withdrawal_reaches_the_area_that_has_the_packet() {
    let (mut house, mut area, draft, seen) = two();
    let request = |statements: &[StatementId]| NotesRequest::Withdraw {
        draft: draft.clone(),
        statements: statements.to_vec(),
        words: "She has changed her mind.".into(),
        container: Container::Age,
    };
    assert_eq!(house.file_of(KeeperRequest::Notes(request(&[])), None), Err(Failure::TooLong));
    let (name, sealed) = house.file_of(KeeperRequest::Notes(request(&[StatementId::ShareHealth])), None).expect("it was sent");
    assert!(name.starts_with("withdrawal-") && name.ends_with(".age"), "{name}");
    let plain = area.unseal(sealed).expect("it is sealed as the packet was");
    let mut stranger = Page::of("Somebody");
    assert_eq!(stranger.noted(NotesRequest::Take, Some(plain.clone())), Err(Failure::NoSuchReferral));
    stranger.noted(NotesRequest::Notice { packet: SeenPacket { signer: "A".repeat(43), ..seen.clone() } }, None).expect("remembered");
    assert_eq!(stranger.noted(NotesRequest::Take, Some(plain.clone())), Err(Failure::NotTheirs));
    let history = area.noted(NotesRequest::Take, Some(plain)).expect("it is from the sender");
    let Event::Withdrawn { withdrawal, .. } = &history.entries[1].event else { panic!("a withdrawal") };
    assert_eq!((&withdrawal.statements[..], &withdrawal.packet_id), (&[StatementId::ShareHealth][..], &seen.packet_id));
    let own = house.noted(NotesRequest::History { referral: draft }, None).expect("an open vault");
    assert!(matches!(own.entries[0].event, Event::Withdrew(_)));
    assert_eq!(
        house.file_of(
            KeeperRequest::Notes(NotesRequest::Withdraw {
                draft: "nothing".into(),
                statements: vec![StatementId::ReferMe],
                words: String::new(),
                container: Container::Age
            }),
            None
        ),
        Err(Failure::NoSuchReferral)
    );
}

#[test]
fn the_histories_go_through_a_backup() {
    let (mut house, mut area, draft, seen) = two();
    let sealed = area.answers(&seen, Answered::Received, "").expect("it can be answered");
    let plain = house.unseal(sealed).expect("it is for this vault");
    let history = house.noted(NotesRequest::Take, Some(plain)).expect("it is from the area");
    let mut other = Page::on(&MemoryStore::default(), Role::Keeper);
    let (_, code) = other.make_vault("Safe House", "Laptop");
    // The other vault makes the file: only its code is known. So the history goes there first by a file of its own code.
    other.noted(NotesRequest::Notice { packet: seen.clone() }, None).expect("it is remembered");
    let (_, file) = other.file_of(KeeperRequest::Backup(BackupRequest::Make { draft: None }), None).expect("a backup");
    let put_in = |page: &mut Page| {
        let request = KeeperRequest::Backup(BackupRequest::Restore { code: code.join("-") });
        assert!(matches!(now(page.0.answer(request, Some(file.clone()))), KeeperReply::Restored(_)));
    };
    put_in(&mut house);
    put_in(&mut house);
    let both = house.noted(NotesRequest::History { referral: draft }, None).expect("an open vault");
    assert_eq!(both.entries[..1], history.entries[..]);
    assert!(matches!(&both.entries[1..], [one] if matches!(&one.event, Event::Received(packet) if *packet == seen)), "{both:?}");
}

#[test]
fn a_note_is_read_only_in_its_exact_shape() {
    let reply = Reply {
        note_version: 1,
        reply_id: "00000000-0000-4000-8000-000000000001".into(),
        referral_id: "00000000-0000-4000-8000-000000000002".into(),
        packet_id: "00000000-0000-4000-8000-000000000003".into(),
        to: "A".repeat(43),
        area: "leeds".into(),
        answer: declined(),
        words: String::new(),
        reply_to: None,
        made_at: "2026-03-04T14:02:07Z".into(),
    };
    let note = Note::Reply(reply.clone());
    let bytes = note.bytes().expect("it fits");
    assert_eq!(parse(NoteKind::Reply, &bytes), Ok(note));
    for kind in [NoteKind::Card, NoteKind::Change, NoteKind::Withdrawal] {
        assert_eq!(parse(kind, &bytes), Err(NoteError::Shape));
    }
    let text = String::from_utf8(bytes).expect("it is JSON");
    let with = |from: &str, to: &str| {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text, "{from}");
        parse(NoteKind::Reply, changed.as_bytes())
    };
    assert_eq!(with(r#""note_version":1"#, r#""note_version":2"#), Err(NoteError::Newer));
    for (from, to) in [
        (r#""note_version":1"#, r#""note_version":0"#),
        (r#""note_version":1"#, r#""note_version":"1""#),
        (r#""note_version":1"#, r#""note_version":1.0"#),
        (r#""note_version":1"#, r#""note_version":1,"note_version":1"#),
        (r#""area":"leeds""#, r#""area":"Leeds city""#),
        (r#""area":"leeds""#, r#""area":"leeds","more":1"#),
        (r#""words":"""#, r#""words":"\u0007""#),
        ("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-00000000000G"),
        ("2026-03-04T14:02:07Z", "2026-03-04 14:02:07"),
        ("declined_by_service", "accepted"),
        ("declined_by_service", "unheard_of"),
        ("no_accommodation", "full_or_closing"),
        (r#""reply_to":null"#, r#""reply_to":"age1""#),
    ] {
        assert_eq!(with(from, to), Err(NoteError::Shape), "{to}");
    }
    let longest = Reply { words: "ሀ".repeat(4_000), ..reply.clone() };
    assert!(Note::Reply(longest).bytes().is_some());
    assert_eq!(Note::Reply(Reply { words: "x".repeat(4_001), ..reply }).bytes(), None);
}
