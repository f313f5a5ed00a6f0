//! What is no file of a colleague, or says what is not so: it is called what it is, and nothing changes.

use crate::keeper::{NOW, Page, exporting};
use crate::register::{TODAY, day, told};
use crate::replies::{declined, received};
use crate::shared::{Colleague, contents, exported, not_shared, two};
use crate::testkit::people::draft;
use crate::vault::now;
use onward::form::Stage;
use onward::keeper::judge;
use onward::messages::{
    BackupRequest, DraftBody, Failure, Find, Judgement, KeeperReply, KeeperRequest, NotShared, NotesRequest, RegisterRequest, Role,
    Sealing, SeenPacket,
};
use onward::register::{Came, Entry, What};
use onward::seal::{Refusal, digest, open, sign_register, verify, verify_note, verify_register};
use onward::vault::{FILE_BYTES_MAX, MemoryStore};
use serde_json::json;

#[test]
fn what_is_no_register_is_called_what_it_is_and_nothing_changes() {
    let (mut house, mut area, _, packet) = received();
    let colleague = Colleague::of(&mut area);
    let saved = house.draft(KeeperRequest::NewDraft { body: draft("mother") });
    let slug = saved.body.consent.area.clone();
    let contact = house.pins(&mut area, Some(&slug));
    let (_, sealed_packet) = house.sends(&contact);
    let reply = area.answers(&SeenPacket::from(&packet), declined(), "").expect("it can be answered");
    let note = house.unseal(reply.clone()).expect("it is for the house");
    let pdf = include_bytes!("../testkit/packets/handover.verified.pdf");
    let backup = area.whole_backup();
    let register = sign_register(contents(&[], &[]).to_string().as_bytes(), &colleague.identity);
    for (what, file, why) in [
        ("nothing", Vec::new(), NotShared::NotOurs),
        ("words", b"Dear colleague".to_vec(), NotShared::NotOurs),
        ("a packet", packet.jws.clone().into_bytes(), NotShared::Packet),
        ("a PDF", pdf.to_vec(), NotShared::Packet),
        ("a sealed packet", sealed_packet, NotShared::Packet),
        ("a packet under six words", crate::sealed::sealed_under_words().to_vec(), NotShared::UnderPassphrase),
        ("a note", note.clone(), NotShared::Note),
        ("a sealed note, as text", onward::seal::armour::armour(&colleague.seals(&mut area, &note)), NotShared::Note),
        ("a note for somebody else", reply, NotShared::ToOther),
        ("a backup", backup, NotShared::ToOther),
        ("a register that is not sealed", register.clone().into_bytes(), NotShared::NotOurs),
        ("something sealed", colleague.seals(&mut area, b"{}"), NotShared::NotOurs),
        ("what is signed as a register, and is something else", colleague.says(&mut area, &json!({ "x": 1 })), NotShared::NotOurs),
        ("a newer version", colleague.says(&mut area, &json!({ "onward_backup": 2 })), NotShared::Newer),
        ("too much", vec![b' '; FILE_BYTES_MAX + 1], NotShared::TooBig),
    ] {
        assert_eq!(area.brings_in(&file), not_shared(why), "{what}");
    }
    let mut unheard = contents(&[], &[]);
    unheard["register"] = json!([{ "id": "x", "deeds": [{ "what": { "invented_later": {} } }] }]);
    let mut numbered = Page::of("Derby City Council").adds(told("Noor"), TODAY).entry;
    numbered.deeds[0].id = "1".into();
    let file = colleague.says(&mut area, &contents(&[numbered], &[]));
    assert_eq!(area.brings_in(&file), not_shared(NotShared::NotOurs), "no deed has such a number");
    let unheard = colleague.says(&mut area, &unheard);
    assert_eq!(area.brings_in(&unheard), not_shared(NotShared::Newer));
    assert!(area.all().is_empty());

    // And a register is neither packet nor note nor backup to whoever reads those.
    let opened = open(register.as_bytes()).expect("an envelope");
    assert_eq!(verify(&opened, &[], NOW / 1000).err(), Some(Refusal::NotAPacket));
    assert_eq!(verify_note(&opened, NOW / 1000).err(), Some(Refusal::NotAPacket));
    assert_eq!(area.registers(RegisterRequest::Take { on: day(TODAY), today: day(TODAY) }, Some(&register)), Err(Failure::NotAPacket));
    assert_eq!(area.noted(NotesRequest::Take, Some(register.clone().into_bytes())), Err(Failure::NotANote));
    assert!(matches!(judge(register.as_bytes(), NOW / 1000), Judgement::Refused(Refusal::NotAPacket)));
    for other in [packet.jws.into_bytes(), note] {
        assert_eq!(verify_register(other, NOW / 1000).err(), Some(Refusal::NotAPacket));
    }
    let (file, mut begun) = (area.makes(), Page::on(&MemoryStore::default(), Role::Keeper));
    let (_, code) = begun.make_vault("Leeds City Council", "Desk");
    let restore = KeeperRequest::Backup(BackupRequest::Restore { code: code.join("-") });
    assert!(matches!(now(begun.0.answer(restore, Some(file))), KeeperReply::Failed(Failure::WrongCode)));
}

#[test]
fn a_file_that_was_cut_or_changed_changes_nothing() {
    let (mut one, mut other, _) = two();
    for number in 0..12 {
        one.adds(told(&format!("Person {number}")), TODAY);
    }
    let file = one.makes();
    assert!(file.len() > 4_000);
    for end in (0..file.len()).step_by(1_000).chain([1, 21, 22, file.len() - 1]) {
        let refused = other.brings_in(&file[..end]).expect_err("it is cut short");
        assert!(matches!(refused, Failure::NotShared(NotShared::Damaged | NotShared::NotOurs)), "{end}: {refused:?}");
    }
    for at in (0..file.len()).step_by(137) {
        let mut changed = file.clone();
        changed[at] ^= 1;
        assert!(other.brings_in(&changed).is_err(), "byte {at}");
    }
    // Changed within, by somebody who can open it.
    let mut page = Page::of("Leeds City Council");
    let colleague = Colleague::of(&mut page);
    let jws = sign_register(contents(&[], &[]).to_string().as_bytes(), &colleague.identity);
    for at in (0..jws.len()).step_by(17) {
        let mut changed = jws.clone().into_bytes();
        changed[at] ^= 1;
        let file = colleague.seals(&mut page, &changed);
        assert!(page.brings_in(&file).is_err(), "byte {at}");
    }
    assert_eq!((other.finds(Find::default()).all, other.brings_in(&file).map(|brought| brought.added)), (0, Ok(12)));
}

#[test]
fn that_a_packet_came_is_believed_only_with_the_packet() {
    let (_store, mut house) = Page::with_vault();
    let (first, second) = (exported(&mut house), exported(&mut house));
    let mut source = Page::of("Derby City Council");
    let entry = source.takes(&first).expect("it is verified").entry;
    let noted = source.adds(told("Noor"), TODAY).entry;
    let mut page = Page::of("Leeds City Council");
    let colleague = Colleague::of(&mut page);
    let lie = |lie: &dyn Fn(&mut Came)| {
        let mut entry = entry.clone();
        let What::Came(came) = &mut entry.deeds[0].what else { panic!("it came") };
        lie(came);
        entry
    };
    let elsewhere = Entry { id: second.record.referral_id.clone(), deeds: entry.deeds.clone() };
    let changed = first.jws.replacen("\"signature\":\"", "\"signature\":\"A", 1);
    for (what, entry, packets) in [
        ("no packet", entry.clone(), vec![]),
        ("another packet", entry.clone(), vec![second.jws.as_str()]),
        ("of another referral", elsewhere, vec![first.jws.as_str()]),
        ("another person", lie(&|came| came.name = "Somebody".into()), vec![first.jws.as_str()]),
        ("another revision", lie(&|came| came.revision += 1), vec![first.jws.as_str()]),
        ("another agreement", lie(&|came| came.agreed.clear()), vec![first.jws.as_str()]),
        ("another signer", lie(&|came| came.signer = "A".repeat(43)), vec![first.jws.as_str()]),
        ("what is none", lie(&|came| came.digest = digest(changed.as_bytes())), vec![changed.as_str()]),
    ] {
        let file = colleague.says(&mut page, &contents(&[entry, noted.clone()], &packets));
        let brought = page.brings_in(&file).expect("it is from a colleague");
        assert_eq!(brought.left_out, 1, "{what}");
        assert_eq!(page.finds(Find::default()).all, 1, "{what}: the rest is taken in, and no entry in which nothing came");
    }
    let file = colleague.says(&mut page, &contents(std::slice::from_ref(&entry), &[&first.jws]));
    assert_eq!(page.brings_in(&file).map(|brought| (brought.added, brought.left_out)), Ok((1, 0)));
    // Once it is here, it need not come again: another deed about it is about the packet that is here.
    let mut again = entry.clone();
    again.deeds[0].id = "00000000-0000-4000-8000-000000000009".into();
    let file = colleague.says(&mut page, &contents(&[again], &[]));
    assert_eq!(page.brings_in(&file).map(|brought| (brought.advanced, brought.left_out)), Ok((1, 0)));
}

#[test]
fn what_was_practised_and_what_somebody_else_signed_does_not_come_in_by_a_file() {
    let mut house = Page::on(&MemoryStore::default(), Role::Keeper);
    let (_, code) = house.make_vault("Safe House", "Front desk");
    let first = exported(&mut house);
    let mut page = Page::of("Leeds City Council");
    let colleague = Colleague::of(&mut page);
    page.takes(&first).expect("it is verified");
    // Another vault has the draft, through a backup, and signs with a key of its own.
    let backup = house.whole_backup();
    let mut other = Page::of("Safe House");
    other.put_in(&code, &backup);
    let saved = other.draft(KeeperRequest::OpenDraft { id: first.record.referral_id.clone() });
    let KeeperReply::Packet { jws, .. } = other.ask(exporting(&saved, 1, Stage::Referral, Sealing::Passphrase)) else { panic!("signed") };
    let Judgement::Verified(view) = judge(jws.as_bytes(), NOW / 1000) else { panic!("a packet") };
    let theirs = Page::of("Derby City Council").takes(&view).expect("there, nothing of it was known").entry;
    assert_eq!(theirs.id, first.record.referral_id);
    let file = colleague.says(&mut page, &contents(std::slice::from_ref(&theirs), &[&jws]));
    assert_eq!(page.brings_in(&file).map(|brought| (brought.advanced, brought.left_out)), Ok((0, 1)));

    let body = DraftBody { practice: true, ..draft("mother") };
    let practised = house.draft(KeeperRequest::NewDraft { body });
    let KeeperReply::Packet { jws, .. } = house.ask(exporting(&practised, 1, Stage::Referral, Sealing::Passphrase)) else {
        panic!("signed")
    };
    let mut entry = Entry { id: practised.id, ..theirs };
    let What::Came(came) = &mut entry.deeds[0].what else { panic!("it came") };
    came.digest = digest(jws.as_bytes());
    let file = colleague.says(&mut page, &contents(&[entry], &[&jws]));
    assert_eq!(page.brings_in(&file).map(|brought| (brought.added, brought.left_out)), Ok((0, 1)));
}

#[test]
fn a_colleagues_name_cannot_turn_the_sentences_round_in_which_it_stands() {
    let mut page = Page::of("Leeds City Council");
    let colleague = Colleague::of(&mut page);
    let mut entry = Page::of("Derby City Council").adds(told("Noor"), TODAY).entry;
    entry.deeds[0].by = "\u{202e}S\u{2069}a\u{200c}m\u{7}".into();
    let file = colleague.says(&mut page, &contents(std::slice::from_ref(&entry), &[]));
    assert_eq!(page.brings_in(&file).map(|brought| brought.added), Ok(1));
    assert_eq!(page.all()[&entry.id].deeds[0].by, "Sa\u{200c}m");
    entry.deeds[0].by = "x".repeat(61);
    let file = colleague.says(&mut page, &contents(&[entry], &[]));
    assert_eq!(page.brings_in(&file), not_shared(NotShared::NotOurs));
}
