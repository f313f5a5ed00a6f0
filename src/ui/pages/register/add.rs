//! A referral that came without a packet: what was told, as far as it is known. Every referral counts, however it came.

use super::act::{is_about_day, missing};
use super::desk::Desk;
use super::forms::whole_number;
use super::standing::ToldFacts;
use super::words::how_key;
use crate::answers::{ProblemKind, TypedDate};
use crate::area::Area;
use crate::consent::Choice;
use crate::messages::{Failure, Packed, RegisterRequest};
use crate::notes::is_disguised;
use crate::register::{Day, How, NAME_MAX, Slot, Told, What};
use crate::ui::components::back_link::back_link;
use crate::ui::components::day::{day_field, day_of, typed};
use crate::ui::components::entry::{Choose, Entry, Trouble};
use crate::ui::components::field::problem_text;
use crate::ui::components::fold::Fold;
use crate::ui::components::select::{Choosable, Says, select};
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::wrong::{Faulty, Wrong};
use crate::ui::state::forms::Forms;
use crate::ui::state::moment::today;
use crate::ui::state::register::ask;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

const NAME: (&str, &str) = ("add-name", "register-add-name");
const REFERRER: (&str, &str) = ("add-referrer", "register-add-referrer");
const AGE: (&str, &str) = ("add-age", "register-age");
const FIGURES: [(&str, &str, Choice); 3] =
    [("yes", "register-yes", Choice::Yes), ("no", "register-no", Choice::No), ("not-asked", "register-not-asked", Choice::NotAskedYet)];

/// What is being written. A handle: copies are free.
#[derive(Clone, Copy)]
struct Adding {
    desk: Desk,
    tongue: Tongue,
    how: RwSignal<Option<String>>,
    area: RwSignal<Option<String>>,
    name: RwSignal<String>,
    referrer: RwSignal<String>,
    on: RwSignal<TypedDate>,
    age: RwSignal<String>,
    facts: ToldFacts,
    figures: RwSignal<Option<&'static str>>,
    faulty: Faulty,
    failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
    /// Where it corrects what was told before: the fold that it stands in.
    corrects: Option<Fold>,
}

/// The page.
pub fn page(desk: Desk) -> AnyView {
    let adding = Adding::new(desk, None, None);
    view! {
        {back_link(move || desk.to_list())}
        <h1 tabindex="-1">{t("register-add")}</h1>
        <p class="lead">{t("register-add.lead")}</p>
        {sent_form(adding.fields(), "register-add-send", move || adding.busy.get(), move || adding.send(), ())}
    }
    .into_any()
}

/// What was told of the entry that is open, to be written down anew.
pub fn correct(desk: Desk) -> AnyView {
    let (tongue, fold) = (Tongue::here(), Fold::new("add-act"));
    fold.view(
        move || tongue.text("register-correct"),
        move || {
            let told = desk.entry.with_untracked(|opened| {
                let deed = opened.as_ref()?.entry.last(Slot::Told)?;
                match &deed.what {
                    What::Told(told) => Some((told.clone(), deed.on)),
                    _ => None,
                }
            });
            let adding = Adding::new(desk, told, Some(fold));
            sent_form(adding.fields(), "register-write", move || adding.busy.get(), move || adding.send(), ())
        },
    )
}

impl Adding {
    /// Empty, or with what was told before.
    fn new(desk: Desk, told: Option<(Box<Told>, Day)>, corrects: Option<Fold>) -> Adding {
        let on = told.as_ref().map_or_else(today, |(_, on)| *on);
        let told = told.map(|(told, _)| told);
        let text = |of: fn(&Told) -> &String| RwSignal::new(told.as_ref().map(|told| of(told).clone()).unwrap_or_default());
        let figures =
            told.as_ref().and_then(|told| FIGURES.into_iter().find(|(_, _, choice)| *choice == told.figures)).map(|(name, _, _)| name);
        let age = told.as_ref().and_then(|told| told.facts.age).map(|age| age.to_string());
        Adding {
            desk,
            tongue: Tongue::here(),
            how: RwSignal::new(told.as_ref().map(|told| told.how.name().to_owned())),
            area: RwSignal::new(told.as_ref().map(|told| told.area.clone())),
            name: text(|told| &told.name),
            referrer: text(|told| &told.referrer),
            on: RwSignal::new(typed(on)),
            age: RwSignal::new(age.unwrap_or_default()),
            facts: told.as_ref().map(|told| ToldFacts::of(&told.facts)).unwrap_or_default(),
            figures: RwSignal::new(figures),
            faulty: Faulty::new("add"),
            failed: RwSignal::new(None),
            busy: RwSignal::new(false),
            corrects,
        }
    }

    fn fields(self) -> AnyView {
        let (tongue, forms, faulty) = (self.tongue, Forms::here(), self.faulty);
        let ways = How::BY_HAND.map(|how| (how.name().to_owned(), Says::Message(how_key(how)))).to_vec();
        let areas = Signal::derive(move || {
            let tag = tongue.lang().tag();
            let one = |area: &Area| -> Choosable { (area.slug.clone(), Says::Name(area.name_in(tag).to_owned())) };
            forms.areas().iter().map(one).collect::<Vec<_>>()
        });
        let line = move |(id, key): (&'static str, &'static str), value: RwSignal<String>| {
            view! { <Entry id=id key=key value=value on_input=move |text| value.set(text) problem=faulty.of(id) /> }
        };
        view! {
            {faulty.summary()}
            {select("add-how", "register-add-how".to_owned(), "register-choose", Signal::stored(ways), self.how, faulty.of("add-how"))}
            {select("add-area", "register-add-area".to_owned(), "register-choose", areas, self.area, faulty.of("add-area"))}
            {day_field("add-on", "register-add-on", self.on, faulty.of_part("add-on", "-day"))}
            {line(NAME, self.name)}
            {line(REFERRER, self.referrer)}
            <fieldset class="register__set">
                <legend class="field__label">{t("register-add-facts")}</legend>
                <p class="field__hint">{t("register-add-facts.hint")}</p>
                {line(AGE, self.age)}
                {self.facts.fields()}
            </fieldset>
            <Choose
                id="add-figures"
                key="register-add-figures"
                options=FIGURES.map(|(name, key, _)| (name, key)).to_vec()
                value=self.figures
                on_choose=move |chosen: &'static str| self.figures.set(Some(chosen))
            />
            {move || self.failed.get().map(|key| view! { <Trouble key=key /> })}
        }
        .into_any()
    }

    fn wrong(self, (field, label): (&str, &str), kind: &ProblemKind) -> Wrong {
        Wrong { field: field.to_owned(), label: label.to_owned(), words: untrack(|| problem_text(self.tongue, kind)) }
    }

    /// A name as it may stand within a sentence.
    fn named(self, of: (&str, &str), value: RwSignal<String>, wrong: &mut Vec<Wrong>) -> String {
        let name = value.get_untracked().trim().to_owned();
        let count = name.chars().count();
        if count > NAME_MAX {
            let (max, count) = (u32::try_from(NAME_MAX).unwrap_or(u32::MAX), u32::try_from(count).unwrap_or(u32::MAX));
            wrong.push(self.wrong(of, &ProblemKind::TooLong { max, count }));
        } else if is_disguised(&name) {
            wrong.push(self.wrong(of, &ProblemKind::DisguisingCharacter));
        }
        name
    }

    fn told(self) -> Result<(Told, Day), Vec<Wrong>> {
        let mut wrong = Vec::new();
        let how = How::BY_HAND.into_iter().find(|one| self.how.with_untracked(|how| how.as_deref() == Some(one.name())));
        if how.is_none() {
            wrong.push(missing(self.tongue, "add-how", "register-add-how"));
        }
        let area = self.area.get_untracked();
        if area.is_none() {
            wrong.push(missing(self.tongue, "add-area", "register-add-area"));
        }
        let on = self.on.with_untracked(day_of);
        if let Err(kind) = &on {
            wrong.push(self.wrong(("add-on-day", "register-add-on"), kind));
        }
        let name = self.named(NAME, self.name, &mut wrong);
        let referrer = self.named(REFERRER, self.referrer, &mut wrong);
        let typed = self.age.get_untracked();
        let age = whole_number(&typed).and_then(|age| u8::try_from(age).ok()).filter(|age| *age <= 120);
        if age.is_none() && !typed.trim().is_empty() {
            let words = untrack(|| self.tongue.text("register-age-wrong"));
            wrong.push(Wrong { field: AGE.0.to_owned(), label: AGE.1.to_owned(), words });
        }
        let chosen = self.figures.get_untracked();
        let figures = FIGURES.into_iter().find(|(name, _, _)| chosen == Some(*name)).map(|(_, _, choice)| choice).unwrap_or_default();
        match (how, area, on) {
            (Some(how), Some(area), Ok(on)) if wrong.is_empty() => {
                Ok((Told { how, area, name, referrer, facts: self.facts.facts(age), figures }, on))
            }
            _ => Err(wrong),
        }
    }

    fn send(self) {
        if self.busy.get_untracked() {
            return;
        }
        self.failed.set(None);
        let told = self.told();
        if !self.faulty.show(told.as_ref().err().cloned().unwrap_or_default()) {
            return;
        }
        let Ok((told, on)) = told else { return };
        self.busy.set(true);
        leptos::task::spawn_local(async move {
            let failure = match self.corrects {
                None => {
                    let request = RegisterRequest::Add { told: Packed::of(&told), on, today: today() };
                    match ask(self.desk.session, request, None).await {
                        Ok(entry) => {
                            self.desk.opened(entry);
                            self.desk.said.try_set(Some("register-added"));
                            return;
                        }
                        Err(failure) => failure,
                    }
                }
                Some(fold) => match self.desk.write(on, What::Told(Box::new(told)), Vec::new()).await {
                    Ok(()) => {
                        self.desk.said.try_set(Some("register-written"));
                        return fold.finish();
                    }
                    Err(failure) => failure,
                },
            };
            let key = ["failure-", failure.key()].concat();
            if is_about_day(&failure) {
                let words = untrack(|| self.tongue.with_todo(&key));
                self.faulty.show(vec![Wrong { field: "add-on-day".to_owned(), label: "register-add-on".to_owned(), words }]);
            } else {
                self.failed.try_set(Some(if matches!(failure, Failure::Conflict { .. }) { "register-changed".to_owned() } else { key }));
            }
            self.busy.try_set(false);
        });
    }
}
