//! What the site keeps of itself on this device, where somebody asked for that: spoken to through `public/offline.js`, which is
//! loaded for this alone.

use super::oneshot::{Giver, Waiter, oneshot};
use crate::language::Lang;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A version of the site.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Version {
    /// As it is called: `0.1.0`.
    pub version: String,
    /// The SHA-256 of the list of all its files, in hexadecimal: one number that pins every byte.
    pub list: String,
    /// What of it is kept, by group.
    pub groups: Vec<String>,
}

impl Version {
    /// As people compare it: "0.1.0 · 3f9a 02bc 77d1".
    pub fn named(&self) -> String {
        let number: Vec<&str> = [0..4, 4..8, 8..12].into_iter().filter_map(|part| self.list.get(part)).collect();
        [&self.version, " · ", &number.join(" ")].concat()
    }
}

/// What is kept, and what could be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Standing {
    /// Whether this browser can keep anything.
    pub able: bool,
    /// What is kept, where something is.
    pub kept: Option<Version>,
    /// A newer version that waits until somebody starts it.
    pub waiting: Option<Version>,
}

/// Every file of the site, and the groups that can be kept.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Listed {
    files: BTreeMap<String, File>,
    groups: BTreeMap<String, Vec<String>>,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
struct File {
    bytes: u64,
}

impl Listed {
    /// The bytes that groups take on the device; a file that several have counts once.
    pub fn bytes(&self, groups: &[String]) -> u64 {
        let mut files: Vec<&String> = groups.iter().filter_map(|group| self.groups.get(group)).flatten().collect();
        files.sort();
        files.dedup();
        files.iter().filter_map(|file| self.files.get(*file)).map(|file| file.bytes).sum()
    }

    /// The slugs of the areas that can be kept.
    pub fn areas(&self) -> Vec<String> {
        let slugs = self.groups.keys().filter_map(|group| group.strip_prefix("area.")?.strip_suffix(".en"));
        slugs.map(str::to_owned).collect()
    }
}

/// The groups of what somebody chose.
pub fn groups(languages: &[&str], areas: &[String], with_referral: bool) -> Vec<String> {
    let mut groups: Vec<String> = Vec::new();
    for lang in languages {
        groups.push(["guide.", lang].concat());
        groups.extend(areas.iter().map(|area| ["area.", area, ".", lang].concat()));
        if with_referral {
            groups.push(["words.", lang].concat());
        }
    }
    if with_referral {
        groups.push("referral".to_owned());
    }
    groups
}

/// What came of keeping.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All of it is kept.
    Kept,
    /// Somebody stopped it: nothing of it is kept.
    Stopped,
    /// Something could not be had, or was not what it should be: nothing of it is kept.
    Failed,
}

/// What ends keeping, when it is dropped or not: [`Stop::now`] is called at most once.
pub struct Stop(Giver<()>);

impl Stop {
    /// Ends it; nothing of it is kept then.
    pub fn now(self) {
        self.0.give(());
    }
}

/// A way to end [`keep`], and what it waits for.
pub fn stopping() -> (Stop, Waiter<()>) {
    let (giver, waiter) = oneshot();
    (Stop(giver), waiter)
}

/// What is kept and what waits; nothing where it cannot be known.
pub async fn standing() -> Standing {
    #[cfg(target_arch = "wasm32")]
    return here::read(here::call("state", &[]).await).unwrap_or_default();
    #[cfg(not(target_arch = "wasm32"))]
    Standing::default()
}

/// What can be kept; none without a line.
pub async fn listed() -> Option<Listed> {
    #[cfg(target_arch = "wasm32")]
    return here::read(here::call("list", &[]).await);
    #[cfg(not(target_arch = "wasm32"))]
    None
}

/// Keeps groups of files. `tell` hears how many bytes are there, of how many; when `stopped` comes, it ends.
pub async fn keep(groups: Vec<String>, tell: impl Fn(u64, u64) + 'static, stopped: Waiter<()>) -> Outcome {
    #[cfg(target_arch = "wasm32")]
    return here::keep(groups, tell, stopped).await;
    #[cfg(not(target_arch = "wasm32"))]
    {
        drop((groups, tell, stopped));
        Outcome::Failed
    }
}

/// Keeps all that a worker needs who fills in referrals, in the background: what could not be kept now can be from the guide.
pub fn keep_everything(lang: Lang) {
    #[cfg(target_arch = "wasm32")]
    wasm_bindgen_futures::spawn_local(async move {
        if let Some(groups) = here::call("everything", &[lang.tag().into()]).await {
            here::call("keep", &[groups]).await;
        }
    });
    #[cfg(not(target_arch = "wasm32"))]
    let _ = lang;
}

/// Takes all of it away; what is on its way ends first.
pub async fn forget() {
    #[cfg(target_arch = "wasm32")]
    here::call("forget", &[]).await;
}

/// Starts the version that waits; false where a referral is open in any window.
pub async fn start() -> bool {
    #[cfg(target_arch = "wasm32")]
    return here::started(here::call("start", &[]).await);
    #[cfg(not(target_arch = "wasm32"))]
    false
}

#[cfg(target_arch = "wasm32")]
mod here {
    use super::{Outcome, Waiter};
    use crate::browser::page::onward;
    use js_sys::{Array, Function, JSON, Promise, Reflect};
    use serde::de::DeserializeOwned;
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;

    pub async fn keep(groups: Vec<String>, tell: impl Fn(u64, u64) + 'static, stopped: Waiter<()>) -> Outcome {
        let groups: Array = groups.iter().map(|group| JsValue::from_str(group)).collect();
        let tell = Closure::<dyn Fn(f64, f64)>::new(move |done: f64, of: f64| tell(done as u64, of as u64));
        let stopped = wasm_bindgen_futures::future_to_promise(async move {
            stopped.await;
            Ok(JsValue::UNDEFINED)
        });
        let answer = call("keep", &[groups.into(), tell.as_ref().clone(), stopped.into()]).await.unwrap_or_default();
        match part(&answer, "failed").as_string().as_deref() {
            None if part(&answer, "kept").is_truthy() => Outcome::Kept,
            Some("stopped") => Outcome::Stopped,
            _ => Outcome::Failed,
        }
    }

    pub fn started(answer: Option<JsValue>) -> bool {
        answer.is_some_and(|answer| part(&answer, "started").is_truthy())
    }

    /// What a function of `offline.js` gives in the end; none where it throws.
    pub async fn call(name: &str, given: &[JsValue]) -> Option<JsValue> {
        let load: Function = part(&onward(), "offline").dyn_into().ok()?;
        let module = awaited(load.call0(&JsValue::NULL).ok()?).await?;
        let function: Function = part(&module, name).dyn_into().ok()?;
        awaited(function.apply(&JsValue::NULL, &given.iter().collect::<Array>()).ok()?).await
    }

    pub fn read<T: DeserializeOwned>(value: Option<JsValue>) -> Option<T> {
        serde_json::from_str(&String::from(JSON::stringify(&value?).ok()?)).ok()
    }

    async fn awaited(promise: JsValue) -> Option<JsValue> {
        JsFuture::from(Promise::resolve(&promise)).await.ok()
    }

    fn part(of: &JsValue, name: &str) -> JsValue {
        Reflect::get(of, &name.into()).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_chosen_becomes_groups_and_their_files_count_once() {
        let chosen = groups(&["en", "ar"], &["leeds".to_owned()], true);
        let expected = ["guide.en", "area.leeds.en", "words.en", "guide.ar", "area.leeds.ar", "words.ar", "referral"];
        assert_eq!(chosen, expected);
        assert_eq!(groups(&["en"], &[], false), ["guide.en"]);
        let listed: Listed = serde_json::from_str(
            r#"{"files": {"/a": {"bytes": 3, "sha256": "", "type": ""}, "/b": {"bytes": 4}, "/c": {"bytes": 50}},
                "groups": {"guide.en": ["/a", "/b"], "area.leeds.en": ["/a"], "area.derby.en": ["/c"], "area.derby.ar": ["/c"]}}"#,
        )
        .expect("it is a list");
        assert_eq!(listed.bytes(&["guide.en".to_owned(), "area.leeds.en".to_owned(), "none".to_owned()]), 7);
        assert_eq!(listed.areas(), ["derby", "leeds"]);
    }

    #[test]
    fn a_version_is_named_so_that_people_can_compare_it() {
        let version = Version { version: "0.1.0".to_owned(), list: "3f9a02bc77d1".repeat(5), groups: Vec::new() };
        assert_eq!(version.named(), "0.1.0 · 3f9a 02bc 77d1");
    }
}
