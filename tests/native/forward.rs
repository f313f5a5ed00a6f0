//! A packet passed on to another area: between a safe house and two areas.

use crate::keeper::{NOW, Page};
use crate::replies::{declined, received};
use onward::consent::{Choice, Consent, Signature};
use onward::form::{Stage, StatementId};
use onward::keeper::judge;
use onward::messages::{
    Container, Event, Failure, Judgement, KeeperRequest, NotesRequest, PacketView, Refusal, Sealing, SeenPacket, SendingRequest,
};
use onward::notes::Answered;
use onward::packet::asked_again;

/// What the person said about Leeds, said about another area.
fn agreement(packet: &PacketView, area: &str) -> Consent {
    Consent { area: area.into(), ..packet.record.consent.clone().expect("a referral has one") }
}

fn passing(packet: &PacketView, area: &str, agreement: Consent, sealing: Sealing) -> NotesRequest {
    let (referral, packet) = (packet.record.referral_id.clone(), packet.record.packet_id.clone());
    NotesRequest::PassOn { referral, packet, area: area.into(), agreement: Box::new(agreement), sealing }
}

/// Passes it on; gives the forward's file.
pub fn pass_on(page: &mut Page, packet: &PacketView, area: &str, sealing: Sealing) -> Vec<u8> {
    let request = passing(packet, area, agreement(packet, area), sealing);
    let history = page.noted(request, Some(packet.jws.clone().into_bytes())).expect("it was noticed and agreed to");
    let Some(Event::PassedOn(passed)) = history.entries.last().map(|entry| &entry.event) else { panic!("it is written down") };
    assert_eq!((passed.area.as_str(), &passed.packet_id), (area, &packet.record.packet_id));
    let request = SendingRequest::Json { packet: passed.forward_id.clone(), container: Container::Age };
    let (name, file) = page.file_of(KeeperRequest::Sending(request), None).expect("it was just signed");
    assert!(name.starts_with("packet-"), "{name}");
    file
}

fn verified(file: &[u8]) -> PacketView {
    match judge(file, NOW / 1000) {
        Judgement::Verified(view) => *view,
        other => panic!("not {other:?}"),
    }
}

#[test]
fn the_next_area_sees_both_signatures_and_answers_whoever_passed_it_on() {
    let (mut house, mut leeds, draft, packet) = received();
    let mut derby = Page::of("Derby City Council");
    let contact = leeds.pins(&mut derby, Some("derby"));
    let sealed = pass_on(&mut leeds, &packet, "derby", Sealing::To { contact });
    assert!(house.unseal(sealed.clone()).is_err(), "it is sealed to the next area alone");
    let view = derby.notices(sealed);
    let seen = SeenPacket::from(&view);

    assert_eq!((&view.record, &view.signer, &view.digest), (&packet.record, &packet.signer, &packet.digest), "the packet is unchanged");
    let [passed] = &view.passed_on[..] else { panic!("passed on once") };
    assert_eq!(passed.signer.organisation, "Leeds City Council");
    assert_eq!((passed.area.as_str(), passed.agreement.area.as_str()), ("derby", "derby"));
    assert!(passed.recipient.is_some() && passed.reply_to.is_some());
    assert_ne!(passed.signer.fingerprint, view.signer.fingerprint);
    assert_eq!((seen.sender(), seen.area.as_str()), (passed.signer.fingerprint.as_str(), "derby"));

    // The answer goes to Leeds, which has asked, and to nobody else.
    let answer = derby.answers(&seen, declined(), "Full until May.").expect("it can be answered");
    assert!(house.unseal(answer.clone()).is_err());
    let plain = leeds.unseal(answer).expect("it is sealed to Leeds");
    assert_eq!(house.noted(NotesRequest::Take, Some(plain.clone())), Err(Failure::NotTheirs), "the safe house did not ask Derby");
    let history = leeds.noted(NotesRequest::Take, Some(plain)).expect("from the area that it was passed on to");
    assert!(matches!(&history.entries.last().expect("three").event, Event::Replied { reply, .. } if reply.area == "derby"));

    // What the person takes back, the safe house says to both.
    let request = NotesRequest::Withdraw { draft, statements: vec![StatementId::ReferMe], words: String::new(), container: Container::Age };
    let (_, sealed) = house.file_of(KeeperRequest::Notes(request), None).expect("it was sent");
    let withdrawal = leeds.unseal(sealed).expect("it is sealed as the packet was");
    for area in [&mut leeds, &mut derby] {
        let history = area.noted(NotesRequest::Take, Some(withdrawal.clone())).expect("the packet's signer has signed it");
        assert!(matches!(history.entries.last().expect("an entry").event, Event::Withdrawn { .. }));
    }
}

#[test]
fn it_is_passed_on_three_times_and_not_four() {
    let (_, mut leeds, _, packet) = received();
    let mut areas = [Page::of("Derby"), Page::of("Croydon"), Page::of("Nottingham")];
    let mut file = pass_on(&mut leeds, &packet, "derby", Sealing::Passphrase);
    for (page, next) in areas.iter_mut().zip(["croydon", "nottingham", "redbridge"]) {
        let view = verified(&file);
        let seen = SeenPacket::from(&view);
        page.noted(NotesRequest::Notice { packet: seen }, None).expect("it is remembered");
        file = pass_on(page, &view, next, Sealing::Passphrase);
        if next != "redbridge" {
            assert_eq!(verified(&file).passed_on.iter().map(|passed| passed.area.as_str()).next(), Some(next), "the last stands first");
        }
    }
    assert_eq!(judge(&file, NOW / 1000), Judgement::Refused(Refusal::ForwardDeep));
}

#[test]
fn nothing_is_passed_on_that_was_not_noticed_or_not_agreed_to() {
    let (_, mut leeds, _, packet) = received();
    let file = || Some(packet.jws.clone().into_bytes());
    let good = agreement(&packet, "derby");
    let mut asked = |area: &str, agreement: &Consent, sealing: Sealing, file: Option<Vec<u8>>| {
        leeds.noted(passing(&packet, area, agreement.clone(), sealing), file).map(|_| ())
    };
    assert_eq!(asked("derby", &good, Sealing::Passphrase, Some(b"sign this".to_vec())), Err(Failure::NotNow), "no other bytes are signed");
    assert_eq!(asked("derby", &good, Sealing::Passphrase, None), Err(Failure::NotNow));
    let here = packet.record.area.as_str();
    assert_eq!(asked(here, &agreement(&packet, here), Sealing::Passphrase, file()), Err(Failure::NotNow), "it is there already");
    assert_eq!(asked("croydon", &good, Sealing::Passphrase, file()), Err(Failure::OtherArea));
    let no = |change: fn(&mut Consent)| {
        let mut consent = good.clone();
        change(&mut consent);
        consent
    };
    let not_agreed = no(|consent| consent.agreements.iter_mut().for_each(|agreement| agreement.choice = Choice::No));
    assert_eq!(asked("derby", &not_agreed, Sealing::Passphrase, file()), Err(Failure::NotAgreed));
    assert_eq!(asked("derby", &no(|consent| consent.freely = Some(false)), Sealing::Passphrase, file()), Err(Failure::NotFreely));
    assert_eq!(asked("derby", &no(|consent| consent.person = Signature::None), Sealing::Passphrase, file()), Err(Failure::NotSigned));
    let nobody = Sealing::To { contact: "nobody".into() };
    assert_eq!(asked("derby", &good, nobody, file()), Err(Failure::NotFound));
    let unknown = PacketView { record: onward::packet::Record { packet_id: "x".into(), ..packet.record.clone() }, ..packet.clone() };
    let request = passing(&unknown, "derby", good.clone(), Sealing::Passphrase);
    assert_eq!(leeds.noted(request, file()), Err(Failure::NoSuchReferral));
    // An enquiry says nothing that could be agreed to.
    let enquiry = SeenPacket { stage: Stage::Enquiry, ..SeenPacket::from(&packet) };
    leeds.noted(NotesRequest::Notice { packet: enquiry }, None).expect("it is remembered");
    let request = passing(&packet, "derby", good, Sealing::Passphrase);
    assert_eq!(leeds.noted(request, file()), Err(Failure::NotNow));
    let history = leeds.noted(NotesRequest::History { referral: packet.record.referral_id.clone() }, None).expect("an open vault");
    assert!(history.entries.iter().all(|entry| matches!(entry.event, Event::Received(_))), "what was not signed is not written down");
}

#[test]
fn what_was_shared_must_be_agreed_to_again() {
    let (_, mut leeds, _, packet) = received();
    let asked = asked_again(&packet.record);
    assert_eq!(asked.first(), Some(&StatementId::ReferMe));
    assert!(asked.len() > 2 && !asked.contains(&StatementId::HomeOfficeFigures), "{asked:?}");
    for statement in asked.into_iter().skip(1) {
        let mut consent = agreement(&packet, "derby");
        consent.agreements.retain(|agreement| agreement.statement != statement);
        // The keeper does not read the packet, so it cannot know; every reader does.
        let request = passing(&packet, "derby", consent, Sealing::Passphrase);
        let history = leeds.noted(request, Some(packet.jws.clone().into_bytes())).expect("the keeper cannot tell");
        let Some(Event::PassedOn(passed)) = history.entries.last().map(|entry| &entry.event) else { panic!("it is written down") };
        let request = SendingRequest::Json { packet: passed.forward_id.clone(), container: Container::Age };
        let (_, file) = leeds.file_of(KeeperRequest::Sending(request), None).expect("it was just signed");
        assert_eq!(judge(&file, NOW / 1000), Judgement::Refused(Refusal::ForwardAgreement), "{statement:?}");
    }
    let pdf = SendingRequest::Pdf { packet: "x".into(), container: Container::Age };
    assert_eq!(leeds.file_of(KeeperRequest::Sending(pdf), Some(b"%PDF-".to_vec())), Err(Failure::NotNow));
    let seen = SeenPacket::from(&packet);
    assert!(leeds.answers(&seen, Answered::Received, "").is_ok(), "and it can still be answered");
}
