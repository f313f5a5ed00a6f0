//! Typed passphrases: what a guesser would try is refused, with its reason; what a person makes up is not.

use onward::messages::Weak;
use onward::vault::{core, judge, suggest};
use std::collections::BTreeSet;
use std::path::Path;

const NAMES: [&str; 3] = ["Riverside Support", "Amal Haddad", "Jo"];

fn reason(passphrase: &str) -> Option<Weak> {
    judge(passphrase, &NAMES).err()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn common() -> Vec<String> {
    let text = std::fs::read_to_string(root().join("tests/testkit/passwords/common-10000.txt")).unwrap();
    text.lines().map(str::to_owned).collect()
}

/// Mojibake, and what stood for an empty password.
fn is_a_password(text: &str) -> bool {
    !text.contains('ѕ') && !text.contains('<')
}

#[test]
fn common_passwords_are_all_in_the_list() {
    let cores: BTreeSet<String> = common()
        .iter()
        .filter(|password| is_a_password(password))
        .map(|password| core(password))
        .filter(|core| core.chars().count() >= 4)
        .collect();
    assert_eq!(common().len(), 10_000);
    is_folded(cores.iter().map(String::as_str), "src/vault/common.folded.txt");
}

#[test]
fn the_words_are_those_of_the_list() {
    let words = std::fs::read_to_string(root().join("tests/testkit/passwords/words.txt")).unwrap();
    is_folded(words.lines(), "src/seal/words.folded.txt");
}

/// Folds a sorted list as `wordlist::unfold` says, and compares; writes it with `ONWARD_WRITE`.
fn is_folded<'a>(words: impl Iterator<Item = &'a str> + Clone, path: &str) {
    let (mut folded, mut last) = (String::new(), "");
    for word in words.clone() {
        let same = word.chars().zip(last.chars()).take_while(|(letter, other)| letter == other).count().min(25);
        folded.push(char::from(b'A' + u8::try_from(same).unwrap()));
        folded.extend(word.chars().skip(same));
        last = word;
    }
    folded.push('\n');
    if std::env::var_os("ONWARD_WRITE").is_some() {
        std::fs::write(root().join(path), &folded).unwrap();
    }
    assert!(std::fs::read_to_string(root().join(path)).unwrap() == folded, "{path} is not folded from its list");
    assert!(onward::seal::wordlist::unfold(&folded).lines().eq(words), "{path} does not unfold");
}

/// Each as long as a passphrase must be, the ways that people make them so.
#[test]
fn no_common_password_will_do_however_it_is_lengthened() {
    let mut wrong = Vec::new();
    for (index, password) in common().iter().filter(|password| is_a_password(password)).enumerate() {
        let long = password.chars().count();
        let fill = |with: &str| format!("{password}{}", with.repeat(12usize.saturating_sub(long).div_ceil(with.len()).max(1)));
        let capital: String = password.chars().take(1).flat_map(char::to_uppercase).chain(password.chars().skip(1)).collect();
        let leet = password.replace('o', "0").replace('a', "@").replace('e', "3").replace(['i', 'l'], "1").replace('s', "$");
        let mut typed = vec![
            fill("1"),
            fill("!"),
            fill("123"),
            fill(password),
            format!("{}{}", fill("0"), "!"),
            format!("123{}", fill("4")),
            capital + &"1".repeat(12usize.saturating_sub(long)),
            leet.clone() + &"!".repeat(12usize.saturating_sub(long)),
        ];
        // All ways for the most common ones, and one for each of the others: each takes its time.
        if index > 200 {
            typed = vec![typed.swap_remove(index % 8)];
        }
        if long >= 12 {
            typed.push(password.clone());
        }
        wrong.extend(typed.into_iter().filter(|typed| reason(typed).is_none()));
    }
    assert!(wrong.is_empty(), "{} of them: {:?}", wrong.len(), &wrong[..wrong.len().min(40)]);
}

#[test]
fn each_reason_is_told() {
    for (bad, why) in [
        ("", Weak::Short),
        ("            ", Weak::Short),
        ("a          b", Weak::Short),
        ("green lamp ", Weak::Short),
        ("Passw0rd!2026", Weak::Common),
        ("sunshine london", Weak::Common),
        ("iloveyou12345678", Weak::Common),
        ("839201746352", Weak::Common),
        ("aaaaaaaaaaaaaaaa", Weak::Repeated),
        ("abcabcabcabc", Weak::Repeated),
        ("kqzkqzkqzkqzk", Weak::Repeated),
        ("abcdefghijklmnop", Weak::Run),
        ("ponmlkjihgfedcba", Weak::Run),
        ("ACEGIKMOQSUW", Weak::Run),
        ("qwertyuiopasdf", Weak::Run),
        ("ضصثقفغعهخحجد", Weak::Run),
        ("7890123456789012", Weak::Run),
        ("Riverside Support 1", Weak::Name),
        ("R1vers1deSupp0rt!!", Weak::Name),
        ("amal haddad amal", Weak::Name),
    ] {
        assert_eq!(reason(bad), Some(why), "{bad}");
    }
}

/// A run, a repetition or a name inside does no harm if enough stands beside it.
#[test]
fn what_stands_beside_a_guessable_piece_must_be_enough() {
    for (good, bad) in [
        ("qwertyuiop zugrkmv", "qwertyuiop zugrkm"),
        ("aaaaaaaaaa vmtrowk", "aaaaaaaaaa vmtrow"),
        ("riverside support vgtrowkm", "riverside support vgtrowk"),
        ("dragon vmtrow", "dragon vmtro"),
        ("monkey dragon sunshine", "monkey dragon 12"),
    ] {
        assert_eq!(reason(good), None, "{good}");
        assert!(reason(bad).is_some(), "{bad}");
    }
}

#[test]
fn what_people_make_up_will_do() {
    for good in [
        "correct horse battery staple",
        "my dog likes cheese",
        "vT7#kq9!zLw2",
        "كلمات كثيرة هنا",
        "ሰላም ለሁሉም ሰዎች ዛሬ",
        "Het regende in Gent",
        "the 8:15 to Lewisham was late again",
    ] {
        assert_eq!(reason(good), None, "{good}");
    }
}

#[test]
fn six_words_are_suggested_and_always_good_enough() {
    assert_ne!(suggest(), suggest());
    for _ in 0..100 {
        let words = suggest();
        assert_eq!((words.len(), reason(&words.join(" "))), (6, None), "{words:?}");
    }
}

proptest::proptest! {
    #[test]
    fn whatever_is_typed_is_judged(typed: String, name: String) {
        let _ = judge(&typed, &[&name]);
        let _ = judge(&typed.repeat(20), &[&name]);
    }

    /// Twelve random characters are not refused, but for one in very many.
    #[test]
    fn random_characters_will_do(typed in "[a-z]{13}") {
        proptest::prop_assert!(judge(&typed, &NAMES).is_ok() || core(&typed) != typed);
    }
}
