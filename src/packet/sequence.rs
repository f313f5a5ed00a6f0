//! Which of several packets of one referral is the newest, and whether they belong together.

/// What tells packets of one referral apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Numbered<'a> {
    /// The packet's id.
    pub packet_id: &'a str,
    /// The draft's revision.
    pub revision: u64,
    /// The fingerprint of its signer.
    pub signer: &'a str,
    /// The SHA-256 of the JWS.
    pub digest: &'a str,
}

/// How a packet stands to those of the same referral that came before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sequence {
    /// None came before.
    First,
    /// This one came before.
    Same,
    /// It says what is newer, or another stage of the same.
    Newer,
    /// One that came before has a higher revision.
    Superseded,
    /// Those that came before were signed with another key.
    OtherSigner,
    /// Another packet with the same id came before: one of the two was not made by Onward.
    Conflict,
}

/// How `packet` stands to those `before` it.
pub fn sequence(before: &[Numbered<'_>], packet: Numbered<'_>) -> Sequence {
    if before.is_empty() {
        return Sequence::First;
    }
    if let Some(same) = before.iter().find(|other| other.packet_id == packet.packet_id) {
        return if same.digest == packet.digest { Sequence::Same } else { Sequence::Conflict };
    }
    if before.iter().all(|other| other.signer != packet.signer) {
        return Sequence::OtherSigner;
    }
    let own = before.iter().filter(|other| other.signer == packet.signer);
    if own.map(|other| other.revision).max().is_some_and(|newest| newest > packet.revision) {
        Sequence::Superseded
    } else {
        Sequence::Newer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_and_revisions_tell_packets_apart() {
        let packet = |packet_id, revision, signer, digest| Numbered { packet_id, revision, signer, digest };
        let before = [packet("a", 3, "K", "1"), packet("b", 5, "K", "2"), packet("c", 9, "L", "3")];
        let stands = |one| sequence(&before, one);
        assert_eq!(sequence(&[], before[0]), Sequence::First);
        assert_eq!(stands(packet("a", 3, "K", "1")), Sequence::Same);
        assert_eq!(stands(packet("a", 3, "K", "x")), Sequence::Conflict);
        assert_eq!(stands(packet("d", 4, "K", "4")), Sequence::Superseded);
        assert_eq!(stands(packet("d", 5, "K", "4")), Sequence::Newer, "another stage of the same revision");
        assert_eq!(stands(packet("d", 6, "K", "4")), Sequence::Newer, "another signer's number says nothing");
        assert_eq!(stands(packet("d", 6, "M", "4")), Sequence::OtherSigner);
    }
}
