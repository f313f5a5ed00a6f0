//! The recovery code: what is typed is read forgivingly, and what is mistyped is noticed.

use onward::vault::{GROUPS, Mistyped, RecoveryCode, groups_to_type_back};
use std::collections::BTreeSet;

const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fn whole(code: &RecoveryCode) -> String {
    code.groups().concat()
}

fn is(code: &RecoveryCode, typed: &str) -> bool {
    RecoveryCode::read(typed).is_ok_and(|read| read == *code)
}

#[test]
fn a_code_is_seven_groups_of_four_and_no_two_are_alike() {
    let codes: BTreeSet<String> = (0..200).map(|_| whole(&RecoveryCode::random())).collect();
    assert_eq!(codes.len(), 200);
    for code in &codes {
        assert!(code.len() == 28 && code.chars().all(|letter| ALPHABET.contains(letter)), "{code}");
    }
    // Every letter stands at every random place sooner or later: none is left out, none is fixed.
    for place in 0..26 {
        assert!(codes.iter().map(|code| &code[place..=place]).collect::<BTreeSet<_>>().len() > 16, "place {place}");
    }
    assert_eq!(RecoveryCode::random().groups().len(), GROUPS);
}

#[test]
fn a_code_is_read_however_it_is_typed() {
    for _ in 0..50 {
        let code = RecoveryCode::random();
        let groups = code.groups();
        let joined = groups.join("-");
        assert!(is(&code, &joined) && is(&code, &groups.concat()) && is(&code, &groups.join(" ")));
        assert!(is(&code, &joined.to_lowercase()) && is(&code, &format!("  {}\n", groups.join(" \u{2013} "))));
        assert!(is(&code, &joined.replace('0', "O").replace('1', "l")) && is(&code, &joined.replace('0', "o").replace('1', "I")));
        assert!(is(&code, &format!("\u{2066}{joined}\u{2069}")), "marks of direction come along from an Arabic page");
        let arabic = |zero: char| -> String {
            joined
                .chars()
                .map(|letter| letter.to_digit(10).and_then(|digit| char::from_u32(zero as u32 + digit)).unwrap_or(letter))
                .collect()
        };
        assert!(is(&code, &arabic('٠')) && is(&code, &arabic('۰')));
    }
}

#[test]
fn what_is_no_code_is_mistyped() {
    let code = whole(&RecoveryCode::random());
    let long = format!("{code}0");
    for typed in ["", "-", "hello", &code[..27], &long, &code.repeat(2), &code.replacen(&code[..1], "U", 1), &format!("{code}é")] {
        assert_eq!(RecoveryCode::read(typed).err(), Some(Mistyped), "{typed}");
    }
}

#[test]
fn every_wrong_character_and_every_swap_is_noticed() {
    for _ in 0..20 {
        let code = whole(&RecoveryCode::random());
        for (place, right) in code.char_indices() {
            for wrong in ALPHABET.chars().filter(|letter| *letter != right) {
                let mut typed = code.clone();
                typed.replace_range(place..=place, &wrong.to_string());
                assert!(RecoveryCode::read(&typed).is_err(), "{code} {typed}");
            }
            for other in place + 1..code.len() {
                let mut typed: Vec<char> = code.chars().collect();
                typed.swap(place, other);
                let typed: String = typed.into_iter().collect();
                assert!(typed == code || RecoveryCode::read(&typed).is_err(), "{code} {typed}");
            }
        }
    }
}

proptest::proptest! {
    #[test]
    fn any_two_wrong_characters_are_noticed(one in 0usize..28, other in 0usize..28, first in 0usize..32, second in 0usize..32) {
        let code = whole(&RecoveryCode::random());
        let mut typed: Vec<char> = code.chars().collect();
        typed[one] = ALPHABET.chars().nth(first).unwrap();
        typed[other] = ALPHABET.chars().nth(second).unwrap();
        let typed: String = typed.into_iter().collect();
        proptest::prop_assert!(typed == code || RecoveryCode::read(&typed).is_err());
    }

    #[test]
    fn nothing_typed_makes_it_panic(typed: String) {
        let _ = RecoveryCode::read(&typed);
        let _ = RecoveryCode::random().has_group(0, &typed);
    }
}

#[test]
fn two_groups_are_typed_back() {
    let code = RecoveryCode::random();
    let groups = code.groups();
    let mut asked = BTreeSet::new();
    for _ in 0..300 {
        let typed = groups_to_type_back();
        assert!(matches!(typed[..], [one, other] if one < other && other < GROUPS), "{typed:?}");
        asked.extend(typed);
    }
    assert_eq!(asked.len(), GROUPS);
    for (index, group) in groups.iter().enumerate() {
        assert!(code.has_group(index, group) && code.has_group(index, &format!(" {} ", group.to_lowercase())));
        assert!(!code.has_group(index, &group[..3]) && !code.has_group(index, "") && !code.has_group(index, &format!("{group}0")));
        assert!(groups.iter().all(|other| other == group || !code.has_group(index, other)));
    }
    assert!(!code.has_group(GROUPS, &groups[0]));
}

/// Worked out apart, with a few lines of Python and `age-keygen -y`: the code's check characters, its secret, its recipient.
#[test]
fn a_backup_opens_with_the_code_and_any_age_tool() {
    use onward::seal::recipient::seal_to;
    use std::io::Write as _;
    let code = RecoveryCode::read("0123-4567-89AB-CDEF-GHJK-MNPQ-RSWX").unwrap();
    let identity = "AGE-SECRET-KEY-1XYCQQFNYNXLK9PDJPHTV9MTDTM8MUHDW5YELN8A0ZPEL7Y9NQYHQCT4NUW";
    let recipient = "age1la9jud7ms3k5x7fcf0l8xq7c78temkcksw2khp5fkr7ffhwtsaaqp7dkkv";
    assert_eq!(code.age_identity().as_str(), identity);
    let store = onward::vault::MemoryStore::default();
    assert_eq!(crate::vault::new_in(&store, &code).unwrap().backup_recipient(), Ok(recipient));

    // The tool itself, where there is one.
    let folder = std::env::temp_dir().join(format!("onward-age-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("key"), identity).unwrap();
    let tool = std::process::Command::new("age")
        .args(["--decrypt", "--identity"])
        .arg(folder.join("key"))
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn();
    if let Ok(mut tool) = tool {
        tool.stdin.take().unwrap().write_all(&seal_to(recipient, b"a backup").unwrap()).unwrap();
        assert_eq!(tool.wait_with_output().unwrap().stdout, b"a backup");
    }
    std::fs::remove_dir_all(folder).unwrap();
}
