//! The form and the areas, fetched once: files that a council may change.

use crate::area::{self, Area};
use crate::browser::content;
use crate::form::{Form, load};
use leptos::prelude::*;
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The form of this version.
pub const FORM: &str = "forms/referral-1.json";
/// What a referral reads of each area, by its slug.
const AREAS: &str = "areas/all.json";

/// The form and the areas, once they are there.
#[derive(Clone, Copy)]
pub struct Forms {
    form: RwSignal<Option<Arc<Form>>>,
    areas: RwSignal<Arc<Vec<Area>>>,
    all_areas: RwSignal<bool>,
    failed: RwSignal<bool>,
    asked: StoredValue<bool>,
}

impl Forms {
    /// Nothing fetched yet.
    pub fn new() -> Forms {
        Forms {
            form: RwSignal::new(None),
            areas: RwSignal::default(),
            all_areas: RwSignal::new(false),
            failed: RwSignal::new(false),
            asked: StoredValue::new(false),
        }
    }

    /// From the context.
    pub fn here() -> Forms {
        use_context().expect("the shell provides the form to every page")
    }

    /// The form, when it is there; tracked. The first call fetches it.
    pub fn form(self) -> Option<Arc<Form>> {
        self.fetch();
        self.form.get()
    }

    /// The form, when it and every area that can be had are there; tracked.
    pub fn whole(self) -> Option<Arc<Form>> {
        self.form().filter(|_| self.all_areas.get())
    }

    /// The areas that are there so far, by slug; tracked. The first call fetches them.
    pub fn areas(self) -> Arc<Vec<Area>> {
        self.fetch();
        self.areas.get()
    }

    /// The name of an area in a language, or its slug; tracked.
    pub fn area_name(self, slug: &str, tag: &str) -> String {
        self.areas().iter().find(|area| area.slug == slug).map_or(slug, |area| area.name_in(tag)).to_owned()
    }

    /// Whether the form or an area could not be had; tracked.
    pub fn failed(self) -> bool {
        self.failed.get()
    }

    /// Tries again.
    pub fn retry(self) {
        self.asked.set_value(false);
        self.failed.set(false);
        self.fetch();
    }

    fn fetch(self) {
        if self.asked.get_value() {
            return;
        }
        self.asked.set_value(true);
        leptos::task::spawn_local(async move {
            match content::text(FORM).await.ok().and_then(|json| load(&json).ok()) {
                Some(form) => self.form.set(Some(Arc::new(form))),
                None => self.failed.set(true),
            }
        });
        leptos::task::spawn_local(async move {
            let mut areas: Vec<Area> = Vec::new();
            match content::text(AREAS).await.ok().and_then(|json| each(&json)) {
                Some(all) => {
                    for (slug, json) in all {
                        // One that cannot be read costs only itself.
                        match area::load(&slug, json.get()) {
                            Ok(area) => areas.push(area),
                            Err(_) => self.failed.set(true),
                        }
                    }
                }
                None => self.failed.set(true),
            }
            self.areas.set(Arc::new(areas));
            self.all_areas.set(true);
        });
    }
}

impl Default for Forms {
    fn default() -> Self {
        Forms::new()
    }
}

fn each(json: &str) -> Option<BTreeMap<String, Box<RawValue>>> {
    serde_json::from_str(json).ok()
}

/// Sends for the form, its words and the areas before anything is shown, for pages that show them at once. Each is kept
/// by `content`, where [`Forms`] and the words find it.
pub fn fetch_early() {
    for name in [FORM, "locales/en/form.ftl", AREAS] {
        wasm_bindgen_futures::spawn_local(async move {
            // Whoever needs it asks again and says so if it cannot be had.
            let _ = content::text(name).await;
        });
    }
}
