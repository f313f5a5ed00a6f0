//! What the address book says of whoever signed a file.

use super::{Compared, Contact, Ended};

/// How a signer stands. The fingerprint decides; names only warn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Pinned.
    Pinned {
        /// What this vault calls it.
        name: String,
        /// Whether the words were compared, and how.
        compared: Compared,
    },
    /// A key that was pinned and has been replaced since.
    Earlier {
        /// What this vault calls its owner.
        name: String,
        /// Since when, in milliseconds since 1970.
        until: u64,
    },
    /// A key that somebody here has unpinned.
    Unpinned {
        /// What this vault called it.
        name: String,
        /// Why.
        why: String,
    },
    /// Nobody's known key, under a name that belongs to one.
    OtherKey {
        /// What this vault calls whoever has that name.
        name: String,
    },
    /// Not known yet.
    Unknown,
}

/// How a signer stands: `fingerprint` is proven, `organisation` is what they call themselves.
pub fn standing(contacts: &[Contact], fingerprint: &str, organisation: &str) -> Standing {
    let signs = |signer: &Option<String>| signer.as_deref() == Some(fingerprint);
    for contact in contacts {
        if let Some(pinned) = contact.pinned.as_ref().filter(|pinned| signs(&pinned.signer)) {
            return Standing::Pinned { name: contact.name.clone(), compared: pinned.compared };
        }
    }
    for contact in contacts {
        // The last time that the key was believed says why it is not any more.
        if let Some(past) = contact.past.iter().rev().find(|past| signs(&past.pinned.signer)) {
            let name = contact.name.clone();
            return match past.ended {
                Ended::Unpinned => Standing::Unpinned { name, why: past.why.clone() },
                Ended::Signed | Ended::Compared => Standing::Earlier { name, until: past.until },
            };
        }
    }
    let claimed = skeleton(organisation);
    let is_theirs = |contact: &&Contact| {
        let known = contact.pinned.iter().chain(contact.past.iter().map(|past| &past.pinned));
        let mut names = known.map(|pinned| pinned.organisation.as_str()).chain([contact.name.as_str()]);
        !claimed.is_empty() && names.any(|name| skeleton(name) == claimed)
    };
    match contacts.iter().find(is_theirs) {
        Some(contact) => Standing::OtherKey { name: contact.name.clone() },
        None => Standing::Unknown,
    }
}

/// Whose key it is or was; nobody's once it was unpinned.
pub fn owner<'a>(contacts: &'a [Contact], fingerprint: &str) -> Option<&'a Contact> {
    let is_it = |signer: &Option<String>| signer.as_deref() == Some(fingerprint);
    contacts.iter().find(|contact| {
        let replaced = contact.past.iter().filter(|past| past.ended != Ended::Unpinned).map(|past| &past.pinned);
        contact.pinned.iter().chain(replaced).any(|pinned| is_it(&pinned.signer))
    })
}

/// What a name looks like: without case, spaces, punctuation and accents, and with letters of other scripts as the Latin ones that
/// they are taken for. The commonest of Unicode's confusables (UTS 39), not all of them: who hides behind a rarer letter is not
/// known either, only without the warning.
fn skeleton(name: &str) -> String {
    name.chars().flat_map(char::to_lowercase).filter(|letter| letter.is_alphanumeric()).map(latin).collect()
}

const LOOK_ALIKE: [(char, &str); 26] = [
    ('a', "àáâãäåāăąǎạảấầẩẫậắằẳẵặаαɑ"),
    ('b', "вьЬβ"),
    ('c', "çćĉċčсϲ"),
    ('d', "ďđԁ"),
    ('e', "èéêëēĕėęěẹẻẽếềểễệеёєεé"),
    ('f', "ƒ"),
    ('g', "ĝğġģɡց"),
    ('h', "ĥħнһ"),
    ('i', "ĺļľŀł"),
    ('j', "ĵјϳ"),
    ('k', "ķкκ"),
    ('l', "1ìíîïĩīĭįıỉịіїιίiӏ"),
    ('m', "м"),
    ('n', "ñńņňпη"),
    ('o', "0òóôõöøōŏőơọỏốồổỗộớờởỡợоοσ"),
    ('p', "рρ"),
    ('q', "ԛ"),
    ('r', "ŕŗřгᴦ"),
    ('s', "śŝşšșѕ"),
    ('t', "ţťŧțтτ"),
    ('u', "ùúûüũūŭůűųưụủứừửữựυս"),
    ('v', "νѵ"),
    ('w', "ŵѡԝω"),
    ('x', "хχ"),
    ('y', "ýÿŷỳỵỷỹуγү"),
    ('z', "źżžᴢ"),
];

fn latin(letter: char) -> char {
    // An i, an l and a 1 are one and the same to an eye in a hurry.
    let found = LOOK_ALIKE.iter().find(|(_, alike)| alike.contains(letter)).map_or(letter, |(plain, _)| *plain);
    if found == 'i' { 'l' } else { found }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contacts::{Contact, Pinned};

    fn pinned(signer: &str, organisation: &str, since: u64) -> Pinned {
        Pinned {
            signer: Some(signer.into()),
            organisation: organisation.into(),
            device: "Desk".into(),
            recipient: None,
            valid_until: None,
            compared: Compared::Phone,
            since,
        }
    }

    #[test]
    fn the_fingerprint_decides_and_a_name_only_warns() {
        let mut one = Contact::new("1".into(), "Leeds team", None, pinned("A", "Leeds City Council", 1)).unwrap();
        let two = Contact::new("2".into(), "Tree Project", None, pinned("B", "Tree Project", 1)).unwrap();
        one.replace(pinned("C", "Leeds City Council", 5), "A new computer").unwrap();
        let mut gone = Contact::new("3".into(), "Old office", None, pinned("D", "Old office", 1)).unwrap();
        gone.unpin("It was stolen", 9).unwrap();
        let book = [one, two, gone];
        let stands = |fingerprint, organisation| standing(&book, fingerprint, organisation);
        assert_eq!(stands("C", "Somebody"), Standing::Pinned { name: "Leeds team".into(), compared: Compared::Phone });
        assert_eq!(stands("A", "Leeds City Council"), Standing::Earlier { name: "Leeds team".into(), until: 5 });
        assert_eq!(stands("D", "x"), Standing::Unpinned { name: "Old office".into(), why: "It was stolen".into() });
        assert_eq!(stands("E", "Tree Project"), Standing::OtherKey { name: "Tree Project".into() });
        assert_eq!(stands("E", "Leeds team"), Standing::OtherKey { name: "Leeds team".into() });
        assert_eq!(stands("E", "Another charity"), Standing::Unknown);
        assert_eq!(stands("E", " \u{200b}- "), Standing::Unknown);
    }

    #[test]
    fn a_name_that_looks_the_same_is_the_same() {
        let book = [Contact::new("2".into(), "Tree Project", None, pinned("B", "Tree Project Oldham 1", 1)).unwrap()];
        for alike in [
            "TREE  PROJECT",
            "Тrее Рrојесt",
            "Trée-Project",
            "τree project",
            "Tree Project\u{200f}",
            "Tree Pr0ject",
            "Tree Project Oldham l",
            "Tree Project Oldham I",
        ] {
            assert_eq!(standing(&book, "X", alike), Standing::OtherKey { name: "Tree Project".into() }, "{alike}");
        }
        assert_eq!(standing(&book, "X", "Three Project"), Standing::Unknown);
    }
}
