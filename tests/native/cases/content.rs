//! Cases of what councils edit and what a vault keeps: forms, areas, headers, identities, codes.

use super::Made;
use crate::form::definition;
use crate::testkit::case::CODE;
use crate::testkit::forge::identity;

pub fn made() -> Vec<Made> {
    [forms(), areas(), headers(), identities(), codes()].into_iter().flatten().collect()
}

fn forms() -> Vec<Made> {
    let form = |comment: &str, expect: &str, questions: &str| Made::new("form", comment, expect, definition(questions));
    let text = |comment: &str, expect: &str, from: &str, to: &str| {
        assert!(definition("").contains(from), "{from}");
        Made::new("form", comment, expect, definition("").replacen(from, to, 1))
    };
    let when = |condition: &str| format!(r#"{{"id":"x","kind":"text","when":{condition}}}"#);
    let group = |id: &str, questions: &str| format!(r#"{{"id":"{id}","kind":"group","max":2,"questions":[{questions}]}}"#);
    let inner = r#"{"id":"a","kind":"yes_no"}"#;
    vec![
        form("good: one question", "read", ""),
        form("good: a condition", "read", &when(r#"{"question":"colour","is":["red"]}"#)),
        Made::new("form", "nothing", "Json", ""),
        text("a key twice", "Json", r#""letter":"A","#, r#""letter":"A","letter":"B","#),
        text("a float", "Json", r#""version":1"#, r#""version":1.0"#),
        text("a newer format", "NewerFormat", "{", r#"{"format":2,"#),
        form("a key that does not belong there", "UnknownKey", r#"{"id":"x","kind":"email","max":3}"#),
        form("a key that is not there", "MissingKey", r#"{"id":"x","kind":"number","min":1}"#),
        form("a value that is none", "WrongValue", r#"{"id":"x","kind":"text","stage":"later"}"#),
        form("a kind that is none", "UnknownKind", r#"{"id":"x","kind":"tetx"}"#),
        form("an id with a capital", "BadId", r#"{"id":"Xx","kind":"text"}"#),
        form("an id twice", "DuplicateId", r#"{"id":"colour","kind":"text"}"#),
        form("options that are not there", "UnknownOptionSet", r#"{"id":"x","kind":"many_of","options":"shape"}"#),
        text("options that nobody uses", "UnusedOptionSet", r#""option_sets":{"#, r#""option_sets":{"shape":["round"],"#),
        text("no options", "EmptyOptionSet", r#"["red","blue"]"#, "[]"),
        form("a condition on nothing", "UnknownQuestion", &when(r#"{"answered":"color"}"#)),
        form("a condition on an answer that is none", "UnknownOption", &when(r#"{"question":"colour","is":["green"]}"#)),
        form("a condition that looks into a group", "InsideGroup", &format!("{},{}", group("g", inner), when(r#"{"answered":"a"}"#))),
        form("a condition on itself", "Circular", &when(r#"{"answered":"x"}"#)),
        form("a condition without parts", "EmptyCondition", &when(r#"{"all":[]}"#)),
        form("the least above the most", "Bounds", r#"{"id":"x","kind":"number","min":2,"max":1}"#),
        form("a group in a group", "NestedGroup", &group("g", &format!("{inner},{}", group("h", r#"{"id":"b","kind":"text"}"#)))),
        form("a group of nothing", "Empty", &group("g", "")),
        form("a stop that hangs on nothing", "UnknownStop", r#"{"id":"x","kind":"phone","stop":{"unless":"color"}}"#),
        form("two mistakes", "BadId, UnknownKind", r#"{"id":"x","kind":"tetx"},{"id":"Y","kind":"text"}"#),
        Made::new("form", "as deep as it goes", "Json", "[").filled(100_000),
    ]
}

const AREA: &str = r#"{"slug":"leeds","name":{"en":"Leeds"},"example":true,"criteria":[
{"id":"men_only","met":{"question":"gender","is":["male"]},"not_met":{"question":"gender","is":["female"]},"source":"4.3","words":{"en":"Men only."}}]}"#;

fn areas() -> Vec<Made> {
    let area = |comment: &str, expect: &str, from: &str, to: &str| {
        assert!(AREA.contains(from), "{from}");
        Made::new("area", comment, expect, AREA.replacen(from, to, 1))
    };
    vec![
        Made::new("area", "good: Leeds", "read", AREA),
        Made::new("area", "nothing", "Json", ""),
        area("a key that only the rest of a pack has", "read", r#""example":true"#, r#""example":true,"facts":[]"#),
        area("an unknown key of a criterion", "Json", r#""source":"4.3""#, r#""source":"4.3","because":"""#),
        area("a key twice", "Json", r#""example":true"#, r#""example":true,"example":false"#),
        area("of another folder", "Slug", r#""slug":"leeds""#, r#""slug":"derby""#),
        area("no English name", "NoEnglish", r#""name":{"en""#, r#""name":{"ar""#),
        area("no English words", "NoEnglish", r#""words":{"en""#, r#""words":{"ar""#),
        area("a criterion with a space", "Criterion", "men_only", "Men only"),
        area("a key of SSH", "Recipient", r#""example":true"#, r#""example":true,"recipient":"ssh-ed25519 AAAA""#),
        area("a card of two parts", "Card", r#""example":true"#, r#""example":true,"card":"e30.e30""#),
        area("a card with quotes in it", "Card", r#""example":true"#, r#""example":true,"card":"e30.\"e30\".e30""#),
        area("a card", "read", r#""example":true"#, r#""example":true,"card":"e30.e30.e30""#),
    ]
}

/// What nothing opens, and is all the same laid out as it should be.
const HEADER: &str = r#"{"format":1,"vault":"AAAAAAAAAAAAAAAAAAAAAA","slots":[{"id":0,"lock":{"passphrase":{"salt":"AAAAAAAAAAAAAAAAAAAAAA","params":{"memory_kib":65536,"passes":3,"lanes":1},"keys":"KEYS"}},"data_key":"AAAA"}]}"#;

fn headers() -> Vec<Made> {
    // 104 bytes: a nonce, two keys, a tag.
    let good = HEADER.replacen("KEYS", &"A".repeat(139), 1);
    let header = |comment: &str, expect: &str, from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        Made::new("header", comment, expect, good.replacen(from, to, 1))
    };
    let slot = good.split_once("[").and_then(|(_, rest)| rest.rsplit_once("]")).expect("a list of slots").0.to_owned();
    vec![
        Made::new("header", "good: one slot", "read", good.clone()),
        Made::new("header", "nothing", "Damaged", ""),
        Made::new("header", "a newer one", "Newer", r#"{"format":2,"anything":[]}"#),
        header("of format 0", "Damaged", r#""format":1"#, r#""format":0"#),
        header("no slot", "Damaged", &slot, ""),
        header("an id twice", "Damaged", &slot, &format!("{slot},{slot}")),
        header("a byte too many", "Damaged", r#""vault":"AAAA"#, r#""vault":"AAAAAAAA"#),
        header("less memory than a guess must cost", "Damaged", "65536", "19455"),
        header("more memory than there may be", "Damaged", "65536", "4194304"),
        header("one pass", "Damaged", r#""passes":3"#, r#""passes":1"#),
        header("two lanes", "Damaged", r#""lanes":1"#, r#""lanes":2"#),
        header("an unknown key", "Damaged", r#""id":0"#, r#""id":0,"open":true"#),
        Made::new("header", "cut off", "Damaged", &good[..good.len() - 1]),
    ]
}

fn identities() -> Vec<Made> {
    let (one, other) = (identity(1).to_bytes(), identity(2).to_bytes());
    let made = |comment: &str, expect: &str, body: &[u8]| Made::new("identity", comment, expect, body);
    vec![
        made("good: key and certificate", "read", &one),
        made("nothing", "DamagedIdentity", b""),
        made("cut off", "DamagedIdentity", &one[..one.len() - 1]),
        made("a byte more", "DamagedIdentity", &[&one[..], b"x"].concat()),
        made("the certificate of another", "DamagedIdentity", &[&one[..33], &other[33..]].concat()),
        made("another version", "DamagedIdentity", &[&[one[0] + 1][..], &one[1..]].concat()),
    ]
}

fn codes() -> Vec<Made> {
    let code = |comment: &str, expect: &str, text: &str| Made::new("code", comment, expect, text);
    vec![
        code("good: all zeros", "read", CODE),
        code("good: Arabic digits without hyphens", "read", &"٠".repeat(28)),
        code("nothing", "Mistyped", ""),
        code("a character too few", "Mistyped", &CODE[1..]),
        code("a character too many", "Mistyped", &format!("{CODE}0")),
        code("one that is wrong", "Mistyped", &CODE.replacen('0', "1", 1)),
        code("a letter that is none of it", "Mistyped", &CODE.replacen('0', "U", 1)),
    ]
}
