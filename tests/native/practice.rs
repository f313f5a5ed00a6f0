//! Practising: what is marked as about an invented person stays so, whatever the page says, and is never more than practice.

use crate::keeper::{NOW, PASSPHRASE, Page, exporting, unlock};
use crate::replies::declined;
use crate::scenario::{Scenario, one, words};
use crate::testkit::people::{draft, form};
use crate::vault::now;
use onward::answers::{Answer, Answers, Place, ProblemKind, asked, check, complete};
use onward::form::{Stage, StatementId};
use onward::keeper::judge;
use onward::messages::{
    BackupRequest, Container, Draft, DraftBody, Exported, Failure, Judgement, KeeperReply, KeeperRequest, NotesRequest, PacketView,
    Refusal, Role, Sealing, SeenPacket, SendingRequest,
};
use onward::packet::{Format, Forward, Making, Record, fits, read_packet, read_practice, stage};
use onward::seal::{SigningIdentity, sign_forward};
use onward::vault::MemoryStore;

/// Every answer of a person who can be exported, marked as invented.
fn practised() -> DraftBody {
    DraftBody { practice: true, ..draft("mother") }
}

fn new(page: &mut Page, body: DraftBody) -> Draft {
    page.draft(KeeperRequest::NewDraft { body })
}

fn open(page: &mut Page, id: &str) -> Draft {
    page.draft(KeeperRequest::OpenDraft { id: id.to_owned() })
}

/// Signs a draft as a packet, to be locked under words.
fn signed(page: &mut Page, draft: &Draft) -> Record {
    match page.ask(exporting(draft, draft.revision, Stage::Referral, Sealing::Passphrase)) {
        KeeperReply::Packet { record, .. } => *record,
        other => panic!("not {other:?}"),
    }
}

fn exports(page: &mut Page) -> Vec<Exported> {
    match page.ask(KeeperRequest::ListExports) {
        KeeperReply::Exports(exports) => exports,
        other => panic!("not {other:?}"),
    }
}

/// A practice packet that somebody exported, as its reader sees it.
fn received(page: &mut Page) -> PacketView {
    let draft = new(page, practised());
    let record = signed(page, &draft);
    let request = SendingRequest::Json { packet: record.packet_id, container: Container::Age };
    let (_, file) = page.file_of(KeeperRequest::Sending(request), None).expect("it was just signed");
    match judge(&file, NOW / 1000) {
        Judgement::Verified(view) => *view,
        other => panic!("not {other:?}"),
    }
}

#[test]
fn a_page_cannot_wash_the_mark_off_nor_put_it_on() {
    let (_, mut page) = Page::with_vault();
    for practice in [true, false] {
        let made = new(&mut page, DraftBody { practice, ..draft("mother") });
        assert_eq!(made.body.practice, practice);
        let body = DraftBody { practice: !practice, ..made.body.clone() };
        let saved = page.ask(KeeperRequest::SaveDraft { id: made.id.clone(), base: 1, body: body.clone() });
        assert!(matches!(saved, KeeperReply::Saved { revision: 2, .. }), "{saved:?}");
        let opened = open(&mut page, &made.id);
        assert_eq!((opened.revision, opened.body.practice), (2, practice));

        // A version and a copy are of the same person.
        let version = new(&mut page, DraftBody { version_of: Some(made.id.clone()), ..body });
        assert_eq!((version.body.version_of.as_deref(), version.body.practice), (Some(&*made.id), practice));
        let copy = page.draft(KeeperRequest::DuplicateDraft { id: made.id.clone() });
        assert_eq!(copy.body.practice, practice);
        let listed = page.drafts();
        for id in [&made.id, &version.id, &copy.id] {
            assert!(listed.iter().any(|draft| draft.id == *id && draft.practice == practice), "the list says it");
        }

        let record = signed(&mut page, &opened);
        assert_eq!(record.format, if practice { Format::Practice } else { Format::Packet });
        assert_eq!(record.reply_to.is_none(), practice, "nobody answers what was practised");
        assert_eq!(fits(&form(), &record), Ok(()));
        assert_eq!(exports(&mut page).into_iter().find(|one| one.packet_id == record.packet_id).map(|one| one.practice), Some(practice));
    }
}

#[test]
fn text_that_waited_for_the_vault_keeps_the_mark() {
    let (store, mut page) = Page::with_vault();
    let made = new(&mut page, practised());
    let mut seal = |base: u64, name: &str| {
        let mut body = DraftBody { practice: false, ..made.body.clone() };
        body.answers.put(&Place::top("called"), Answer::Text(name.into()));
        let request = BackupRequest::SealUnsaved { id: made.id.clone(), base, body: Box::new(body) };
        page.file_of(KeeperRequest::Backup(request), None).expect("an open vault").1
    };
    let (next, beside) = (seal(1, "Later"), seal(1, "Later still"));
    let take = |file: Vec<u8>| {
        let mut page = Page::on(&store, Role::Keeper);
        page.ask(unlock(PASSPHRASE));
        match now(page.0.answer(KeeperRequest::Backup(BackupRequest::TakeUnsaved), Some(file))) {
            KeeperReply::Taken { draft, version } => (draft.body.practice, version),
            other => panic!("not {other:?}"),
        }
    };
    assert_eq!(take(next.clone()), (true, false), "the draft's next revision");
    assert_eq!(take(beside), (true, true), "a version beside it");
    for draft in page.drafts() {
        page.ask(KeeperRequest::DeleteDraft { id: draft.id });
    }
    assert_eq!(take(next), (true, false), "a draft of its own, when the other was deleted");
}

#[test]
fn a_backup_keeps_the_mark_and_no_file_takes_it_off() {
    let store = MemoryStore::default();
    let mut page = Page::on(&store, Role::Keeper);
    let (_, code) = page.make_vault("Safe House", "Front desk");
    let made = new(&mut page, practised());
    signed(&mut page, &made);
    let back_up =
        |page: &mut Page| page.file_of(KeeperRequest::Backup(BackupRequest::Make { draft: None }), None).expect("everything is in it").1;
    let file = back_up(&mut page);
    let begin = |file: Vec<u8>| {
        let mut elsewhere = Page::on(&MemoryStore::default(), Role::Keeper);
        let begin = BackupRequest::Begin {
            code: code.join("-"),
            worker: "Lu".into(),
            passphrase: "some words of their own".into(),
            organisation: String::new(),
            device: "Back office".into(),
        };
        let reply = now(elsewhere.0.answer(KeeperRequest::Backup(begin), Some(file)));
        assert!(matches!(reply, KeeperReply::Opened(_)), "{reply:?}");
        elsewhere
    };
    let mut elsewhere = begin(file.clone());
    assert!(elsewhere.drafts().iter().all(|draft| draft.practice) && exports(&mut elsewhere).iter().all(|export| export.practice));
    let there = open(&mut elsewhere, &made.id);
    assert_eq!(signed(&mut elsewhere, &there).format, Format::Practice);

    // A file with another text of the same draft that says that the person is real: the text is taken, the word is not.
    let mut real = begin(file);
    real.ask(KeeperRequest::DeleteDraft { id: made.id.clone() });
    let unsaved = BackupRequest::Unsaved {
        id: made.id.clone(),
        body: Box::new(DraftBody { person_language: Some("so".into()), ..draft("mother") }),
        recipient: String::new(),
    };
    let (_, washed) = real.file_of(KeeperRequest::Backup(unsaved), None).expect("an open vault");
    let restored = now(page.0.answer(KeeperRequest::Backup(BackupRequest::Restore { code: code.join("-") }), Some(washed)));
    assert!(matches!(&restored, KeeperReply::Restored(restored) if restored.versions == 1), "{restored:?}");
    let drafts = page.drafts();
    assert!(drafts.len() == 2 && drafts.iter().all(|draft| draft.practice), "{drafts:?}");
}

#[test]
fn what_was_practised_is_for_nobodys_key() {
    let (mut house, mut area) = (Page::of("Safe House"), Page::of("Leeds City Council"));
    let slug = draft("mother").consent.area;
    for pinned in [Some(slug.as_str()), None] {
        let contact = house.pins(&mut area, pinned);
        let made = new(&mut house, practised());
        let to = Sealing::To { contact: contact.clone() };
        assert_eq!(house.failure(exporting(&made, 1, Stage::Referral, to)), Failure::Practice);
        assert!(exports(&mut house).is_empty(), "nothing was signed");
        // The twin: somebody real.
        let real = new(&mut house, draft("mother"));
        let record = match house.ask(exporting(&real, 1, Stage::Referral, Sealing::To { contact: contact.clone() })) {
            KeeperReply::Packet { record, .. } => record,
            other => panic!("not {other:?}"),
        };
        assert!(record.recipient.is_some() && record.reply_to.is_some());
        house = Page::of("Safe House");
    }
}

#[test]
fn nothing_comes_of_it() {
    let (mut house, mut area) = (Page::of("Safe House"), Page::of("Leeds City Council"));
    let packet = received(&mut house);
    let seen = SeenPacket::from(&packet);
    assert!(seen.practice);
    let notice = |seen: &SeenPacket| NotesRequest::Notice { packet: seen.clone() };
    for page in [&mut area, &mut house] {
        assert_eq!(page.noted(notice(&seen), None), Err(Failure::Practice));
        let history = page.noted(NotesRequest::History { referral: seen.referral_id.clone() }, None).expect("an open vault");
        assert!(history.entries.is_empty(), "nothing is remembered");
    }
    // Whoever signed it knows better than a page that says otherwise.
    assert_eq!(house.noted(notice(&SeenPacket { practice: false, ..seen.clone() }), None), Err(Failure::Practice));

    assert_eq!(area.answers(&seen, declined(), ""), Err(Failure::NoSuchReferral));
    let agreement = packet.record.consent.clone().expect("a referral has one");
    let pass_on = NotesRequest::PassOn {
        referral: seen.referral_id.clone(),
        packet: seen.packet_id.clone(),
        area: "derby".into(),
        agreement: Box::new(agreement),
        sealing: Sealing::Passphrase,
    };
    assert_eq!(area.noted(pass_on, Some(packet.jws.into_bytes())), Err(Failure::NoSuchReferral));
    let draft = exports(&mut house)[0].draft.clone();
    let withdraw =
        NotesRequest::Withdraw { draft, statements: vec![StatementId::ReferMe], words: String::new(), container: Container::Age };
    assert_eq!(house.file_of(KeeperRequest::Notes(withdraw), None), Err(Failure::Practice));
}

/// An answer that should not be there: from whoever is believed for the area, made by a page that hid the mark from its own vault.
#[test]
fn an_answer_to_it_is_not_taken() {
    let (mut house, mut area) = (Page::of("Safe House"), Page::of("Leeds City Council"));
    let slug = draft("mother").consent.area;
    house.pins(&mut area, Some(&slug));
    let real = new(&mut house, draft("mother"));
    let reply_to = signed(&mut house, &real).reply_to;
    let practised = received(&mut house);
    let hidden = SeenPacket { practice: false, reply_to: reply_to.clone(), ..SeenPacket::from(&practised) };
    area.noted(NotesRequest::Notice { packet: hidden.clone() }, None).expect("that vault was lied to");
    let sealed = area.answers(&hidden, declined(), "").expect("and answers");
    let plain = house.unseal(sealed).expect("it is sealed to the safe house");
    assert_eq!(house.noted(NotesRequest::Take, Some(plain)), Err(Failure::NoSuchReferral));

    // The twin: somebody real, the same way.
    let record = exports(&mut house).into_iter().find(|export| !export.practice).expect("it was signed");
    let seen = SeenPacket { packet_id: record.packet_id, referral_id: record.referral_id, ..hidden };
    area.noted(NotesRequest::Notice { packet: seen.clone() }, None).expect("it is remembered");
    let sealed = area.answers(&seen, declined(), "").expect("it can be answered");
    let plain = house.unseal(sealed).expect("it is sealed to the safe house");
    assert!(house.noted(NotesRequest::Take, Some(plain)).is_ok());
}

/// A vault that somebody made to forward it all the same meets readers that refuse it.
#[test]
fn no_reader_shows_one_that_was_passed_on() {
    let packet = received(&mut Page::of("Safe House"));
    let leeds = SigningIdentity::generate(&mut rand_core::OsRng, "Leeds City Council", "Desk", NOW / 1000);
    let forward = |packet: &PacketView| {
        let agreement = packet.record.consent.clone().expect("a referral has one");
        let forward = Forward {
            forward_version: 1,
            forward_id: "7f1c2d3e-4a5b-4c6d-8e7f-901234567890".into(),
            original: packet.jws.clone(),
            area: agreement.area.clone(),
            recipient: None,
            reply_to: None,
            made_at: "2026-03-04T14:02:07Z".into(),
            agreement,
        };
        judge(sign_forward(&forward, &leeds).expect("it is short").as_bytes(), NOW / 1000)
    };
    assert_eq!(forward(&packet), Judgement::Refused(Refusal::ForwardPractice));
    let (mut house, mut area) = (Page::of("Safe House"), Page::of("Leeds City Council"));
    let contact = house.pins(&mut area, None);
    let (_, sealed) = house.sends(&contact);
    assert!(matches!(forward(&area.notices(sealed)), Judgement::Verified(_)), "somebody real is passed on");
}

#[test]
fn it_is_said_before_anything_else() {
    // Risk withheld, not freely, and more: whatever there is to say, this comes first.
    let mut scenario = Scenario::new().agreed().consent(StatementId::ShareRisk, onward::consent::Choice::No);
    scenario.consent.freely = Some(true);
    let answers = complete(&scenario.form, &scenario.answers, Stage::Referral).expect("nothing is wrong");
    let record = |format: Format| {
        let making = Making { format, ..scenario.making(Stage::Referral) };
        stage(&scenario.form, &answers, &scenario.consent, making).expect("it is ready").record().clone()
    };
    for (tag, said) in [("en", "Practice. This person is invented."), ("ar", "تدريب. هذا الشخص غير حقيقي.")] {
        let words = words(tag);
        let first = |record: &Record| read_packet(&scenario.form, record, &words, None, &str::to_owned).first;
        let practice = first(&record(Format::Practice));
        assert_eq!(practice[0].text, said);
        assert_eq!(practice[1..], first(&record(Format::Packet))[..], "and the rest as ever");
        assert_eq!(read_practice(&record(Format::Practice), &words).as_ref(), Some(&practice[0]));
        assert_eq!(read_practice(&record(Format::Packet), &words), None);
    }
}

/// Bodies of before have no such mark, and are written as they were. `frozen.rs` sees that their states are the same.
#[test]
fn a_real_draft_is_written_as_before() {
    let json = |body: &DraftBody| serde_json::to_string(body).expect("it has only string keys");
    assert!(!json(&draft("mother")).contains("practice") && json(&practised()).contains(r#""practice":true"#));
    let old: DraftBody = serde_json::from_str(&json(&draft("mother"))).expect("it is as it was written");
    assert!(!old.practice);
}

/// The person that the list offers: the answers fit the form, and nobody could take them for somebody real.
#[test]
fn the_invented_person_fits_the_form_and_is_nobody() {
    let text = include_str!("../../public/forms/practice-1.json");
    let mut answers: Answers = serde_json::from_str(text).expect("answers as the screen makes them");
    let form = form();
    assert_eq!(check(&form, &answers), [], "nothing is wrong");
    for id in answers.0.keys() {
        let question = form.question(id).unwrap_or_else(|| panic!("the form has no {id}"));
        assert!(asked(question, &answers, None), "{id} is answered and not asked");
    }
    // The area is whoever practises to choose; nothing else is in the way.
    let problems = complete(&form, &answers, Stage::Handover).expect_err("no area yet");
    let missing: Vec<_> = problems.into_iter().map(|problem| (problem.place.question, problem.kind)).collect();
    assert_eq!(missing, [("chosen_area".to_owned(), ProblemKind::Missing)]);
    answers.put(&Place::top("chosen_area"), one("leeds"));
    assert!(complete(&form, &answers, Stage::Handover).is_ok());

    assert!(text.contains(r#""name": {"text": "Practice Person"}"#) && text.matches("nvented").count() >= 8);
    // Ofcom, “Telephone numbers for use in TV and radio drama programmes”: 07700 900000 to 900999.
    let phones: Vec<&str> = text.split('"').filter(|part| part.chars().filter(char::is_ascii_digit).count() > 5).collect();
    assert_eq!(phones.len(), 3, "{phones:?}");
    assert!(phones.iter().all(|phone| phone.starts_with("07700 900") && phone.len() == "07700 900101".len()), "{phones:?}");
    assert!(text.contains("@practice.example"), "RFC 2606: nobody has mail there");
    let small = text.to_lowercase();
    let areas = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/public/areas")).expect("the folder is there");
    let places: Vec<String> = areas.map(|entry| entry.expect("readable").file_name().to_string_lossy().into_owned()).collect();
    let regions = form.options("regions").iter().map(|region| region.replace('_', " "));
    for place in places.into_iter().chain(regions) {
        assert!(!small.contains(&place), "{place}");
    }
}
