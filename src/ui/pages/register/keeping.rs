//! What is to be erased: for how long entries are kept, as the council has set it by outcome, and those whose time is over. Nothing goes
//! by itself: somebody looks at each, ticks it, and erases those that are ticked.

use super::desk::Desk;
use super::erase::{key, sure, what_goes};
use super::forms::whole_number;
use super::line::title;
use super::words::{state_class, state_key};
use crate::answers::ProblemKind;
use crate::messages::{Failure, KeeperReply, KeeperRequest, OverLine, RegisterRequest};
use crate::register::Retention;
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button};
use crate::ui::components::choice_row::{ChoiceRow, Control};
use crate::ui::components::entry::{Entry as Field, Trouble, Working};
use crate::ui::components::field::problem_text;
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::wrong::{Faulty, Wrong};
use crate::ui::state::moment::{day_in_words, today};
use crate::ui::state::session::why_not;
use crate::ui::state::tongue::{Tongue, t, tk};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// The ids of the fields, which are also their messages' ends, in the order of [`Retention`].
const FIELDS: [&str; 3] = ["keep-ended", "keep-declined", "keep-duplicate"];
const LABELS: [&str; 3] = ["register-keep-ended", "register-keep-declined", "register-keep-duplicate"];

/// What the page knows. Copies are free.
#[derive(Clone, Copy)]
struct Keeping {
    desk: Desk,
    months: [RwSignal<String>; 3],
    is_known: RwSignal<bool>,
    over: RwSignal<Option<Vec<OverLine>>>,
    ticked: RwSignal<BTreeSet<String>>,
    saved: RwSignal<bool>,
    erased: RwSignal<usize>,
    failed: RwSignal<Option<String>>,
    busy: RwSignal<bool>,
}

/// The page.
pub fn page(desk: Desk) -> AnyView {
    let keeping = Keeping {
        desk,
        months: std::array::from_fn(|_| RwSignal::default()),
        is_known: RwSignal::new(false),
        over: RwSignal::new(None),
        ticked: RwSignal::default(),
        saved: RwSignal::new(false),
        erased: RwSignal::new(0),
        failed: RwSignal::new(None),
        busy: RwSignal::new(false),
    };
    keeping.retention(RegisterRequest::Retention);
    view! {
        <div class="stack">
            {back_link(move || desk.to_list())}
            <h1 tabindex="-1">{t("register-keeping")}</h1>
            <p class="lead">{t("register-keeping.lead")}</p>
            {move || keeping.failed.get().map(|key| view! { <Trouble key=key /> })}
            {move || keeping.is_known.get().then(|| times(keeping))}
            {over(keeping)}
        </div>
    }
    .into_any()
}

impl Keeping {
    /// Asks for how long entries are kept, or sets it; then, which are over.
    fn retention(self, request: RegisterRequest) {
        self.busy.set(true);
        self.failed.set(None);
        let is_set = matches!(request, RegisterRequest::Retain { .. });
        leptos::task::spawn_local(async move {
            match self.desk.session.ask(KeeperRequest::Register(request)).await {
                Ok(KeeperReply::Retention(Retention { ended, declined, duplicate })) => {
                    for (months, field) in [ended, declined, duplicate].into_iter().zip(self.months) {
                        field.try_set(months.map(|months| months.to_string()).unwrap_or_default());
                    }
                    self.is_known.try_set(true);
                    self.saved.try_set(is_set);
                    self.look().await;
                }
                other => self.fails(&why_not(other)),
            }
            self.busy.try_set(false);
        });
    }

    fn fails(self, failure: &Failure) {
        self.failed.try_set(Some(key(failure)));
    }

    async fn look(self) {
        match self.desk.session.ask(KeeperRequest::Register(RegisterRequest::Over { today: today() })).await {
            Ok(KeeperReply::Over(over)) => {
                self.ticked.try_set(BTreeSet::new());
                self.over.try_set(over.read());
            }
            other => self.fails(&why_not(other)),
        }
    }

    fn erase(self) {
        let ticked = self.ticked.get_untracked();
        if self.busy.get_untracked() || ticked.is_empty() {
            return;
        }
        let over = self.over.get_untracked().unwrap_or_default();
        self.busy.set(true);
        self.failed.set(None);
        self.erased.set(0);
        leptos::task::spawn_local(async move {
            let mut stopped = None;
            for OverLine { id, revision, .. } in over.into_iter().filter(|over| ticked.contains(&over.id)) {
                if let Err(failure) = self.desk.erase(id, revision).await {
                    stopped = Some(failure);
                    break;
                }
                self.erased.try_update(|count| *count += 1);
            }
            self.look().await;
            if let Some(failure) = stopped {
                self.fails(&failure);
            }
            self.busy.try_set(false);
        });
    }
}

/// For how long entries are kept.
fn times(keeping: Keeping) -> AnyView {
    let tongue = Tongue::here();
    let faulty = Faulty::new("keep");
    let send = move || {
        if keeping.busy.get_untracked() {
            return;
        }
        keeping.saved.set(false);
        let typed = keeping.months.map(|months| months.get_untracked());
        let read = typed.each_ref().map(|typed| match typed.trim() {
            "" => Ok(None),
            words => whole_number(words).filter(|months| (1..=Retention::MONTHS_MAX).contains(months)).map(Some).ok_or(()),
        });
        let wrong = |(at, _): (usize, &Result<Option<u16>, ()>)| {
            let kind = ProblemKind::OutOfRange { min: 1, max: i64::from(Retention::MONTHS_MAX) };
            Wrong { field: FIELDS[at].to_owned(), label: LABELS[at].to_owned(), words: untrack(|| problem_text(tongue, &kind)) }
        };
        if !faulty.show(read.iter().enumerate().filter(|(_, read)| read.is_err()).map(wrong).collect()) {
            return;
        }
        let [ended, declined, duplicate] = read.map(Result::unwrap_or_default);
        keeping.retention(RegisterRequest::Retain { retention: Retention { ended, declined, duplicate } });
    };
    let field = |at: usize| {
        let value = keeping.months[at];
        view! { <Field id=FIELDS[at] key=LABELS[at] value=value on_input=move |text| value.set(text) problem=faulty.of(FIELDS[at]) /> }
    };
    let fields = view! { {faulty.summary()}{[0, 1, 2].map(field).collect_view()} };
    view! {
        <section class="section no-print" aria-labelledby="register-times">
            <h2 id="register-times">{t("register-keep")}</h2>
            <p>{t("register-keep.lead")}</p>
            {sent_form(fields, "register-keep-save", move || keeping.busy.get(), send, ())}
            <div role="status">
                {move || keeping.saved.get().then(|| notification(Tone::Good, view! { <p>{t("register-keep-saved")}</p> }))}
            </div>
        </section>
    }
    .into_any()
}

/// Those whose time is over.
fn over(keeping: Keeping) -> AnyView {
    let tongue = Tongue::here();
    let erased = move || {
        let count = keeping.erased.get();
        (count > 0).then(|| notification(Tone::Good, view! { <p>{tongue.text_count("register-over-erased", "count", count)}</p> }))
    };
    let list = move |over: Vec<OverLine>| {
        if over.is_empty() {
            return view! { <p class="muted">{t("register-over-none")}</p> }.into_any();
        }
        let rows = over.into_iter().map(|one| row(keeping, one)).collect_view();
        let count = move || keeping.ticked.with(BTreeSet::len);
        let words = move || tongue.text_count("register-over-erase", "count", count());
        view! {
            <ul class="register__lines">{rows}</ul>
            {move || (count() > 0).then(|| view! {
                <div class="note note--caution stack">
                    {what_goes()}
                    {sure("over-sure", words, move || keeping.erase())}
                </div>
            })}
        }
        .into_any()
    };
    view! {
        <section class="section" aria-labelledby="register-over">
            <h2 id="register-over">{t("register-over")}</h2>
            <div role="status">{erased}</div>
            {move || match keeping.over.get() {
                Some(over) => list(over),
                None => keeping.failed.with(Option::is_none).then(|| view! { <Working key="register-loading" /> }).into_any(),
            }}
        </section>
    }
    .into_any()
}

fn row(keeping: Keeping, over: OverLine) -> AnyView {
    let tongue = Tongue::here();
    let OverLine { id, since, line, .. } = over;
    let (state, name) = (line.state(), title(&line.name, &id));
    let (ticked, opened) = (StoredValue::new(id.clone()), id.clone());
    let is_ticked = Signal::derive(move || ticked.with_value(|id| keeping.ticked.with(|all| all.contains(id))));
    let change = move |is_ticked: bool| {
        keeping.ticked.update(|all| {
            let id = ticked.get_value();
            if is_ticked {
                all.insert(id)
            } else {
                all.remove(&id)
            };
        });
    };
    view! {
        <li class="register__line">
            <ChoiceRow control=Control::Tick id=["over-", &id].concat() is_chosen=is_ticked on_change=change>{name}</ChoiceRow>
            <p class="received__tags"><span class=state_class(state)>{tk(state_key(state))}</span></p>
            <p class="muted">{move || tongue.text_with("register-over-since", &[("day", &day_in_words(tongue, since))])}</p>
            <div>{button(Weight::Plain, t("register-over-look"), move || keeping.desk.open(opened.clone()))}</div>
        </li>
    }
    .into_any()
}
