//! One topic: a question, or a few that belong together, or one member of a group.

use super::filling::Filling;
use super::steps::{self, Step};
use crate::answers::{Answer, Answers, Place, Problem, Translations, asked, problem_with};
use crate::form::{AREA_QUESTION, By, Kind, Question};
use crate::ui::components::back_link::back_link;
use crate::ui::components::button::{Weight, button, submit};
use crate::ui::components::editable::editable;
use crate::ui::components::error_summary::{error_summary, focus_summary};
use crate::ui::components::field::{Asked, Prominence, field};
use crate::ui::components::notification::{Tone, notification};
use crate::ui::components::pair::pair;
use crate::ui::components::written::written;
use crate::ui::state::head::{Head, Title};
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;
use std::sync::Arc;

/// A page of a section.
pub fn page(filling: Filling, section_id: &str, index: usize) -> AnyView {
    let form = filling.form();
    let Some(section) = form.sections().iter().find(|section| section.id == section_id) else { return ().into_any() };
    let Some(questions) = steps::pages(section).into_iter().nth(index) else { return ().into_any() };
    let questions: Vec<Arc<Question>> = questions.into_iter().cloned().map(Arc::new).collect();
    // What stands there whatever else is answered: with one such question, it is the page's heading.
    let is_base = |question: &Question| {
        question.when.as_ref().is_none_or(|when| !when.questions().iter().any(|id| questions.iter().any(|one| one.id == *id)))
    };
    let one_topic = questions.iter().filter(|question| is_base(question)).count() == 1;
    let id = section.id.clone();
    let heading = (!one_topic).then(|| view! { <h1 class="heading" tabindex="-1">{pair(["s-", &id].concat())}</h1> });
    let caption = one_topic.then(|| view! { <p class="caption">{pair(["s-", &id].concat())}</p> });

    let open_member = {
        let filling = filling.clone();
        Callback::new(move |(group, key): (String, u32)| filling.go(Step::Member(group, key)))
    };
    let fields = questions
        .iter()
        .map(|question| {
            let prominence = if one_topic && is_base(question) { Prominence::Heading } else { Prominence::Label };
            let place = Place::top(&question.id);
            shown_field(&filling, Arc::clone(question), place, prominence, Some(open_member))
        })
        .collect_view();

    let (back, next) = (filling.clone(), filling.clone());
    let (back_id, next_id) = (id.clone(), id);
    let go_on = move || {
        if next.sheet().with_untracked(steps::is_under_age) && questions.iter().any(|question| question.id == "under_18") {
            next.go(Step::UnderAge);
        } else {
            next.next(&next_id, index);
        }
    };
    let places = questions_with_places(&filling, section_id, index);
    view! {
        {back_link(move || back.back(&back_id, index))}
        {sheet_of(filling, places, view! { {caption}{heading}{fields} }.into_any(), go_on)}
    }
    .into_any()
}

/// One member of a group: all its questions on a page.
pub fn member(filling: Filling, group: &str, key: u32) -> AnyView {
    let form = filling.form();
    let Some(question) = form.question(group) else { return ().into_any() };
    let Kind::Group { questions, .. } = &question.kind else { return ().into_any() };
    let tongue = Tongue::here();
    let number =
        filling.sheet().with_untracked(|answers| steps::members(answers, group).iter().position(|one| *one == key)).unwrap_or(0) + 1;
    let one_key = ["q-", group, ".one"].concat();
    let title = move || tongue.text_with("field-group-member", &[("one", &tongue.text(&one_key)), ("number", &number.to_string())]);
    let fields = questions
        .iter()
        .map(|question| {
            let place = Place::member(group, key, &question.id);
            shown_field(&filling, Arc::new(question.clone()), place, Prominence::Label, None)
        })
        .collect_view();
    let places = questions.iter().map(|question| (Arc::new(question.clone()), Place::member(group, key, &question.id))).collect();
    let (back, next) = (filling.clone(), filling.clone());
    let to_group = filling.page_of(group).unwrap_or(Step::Tasks);
    let back_to = to_group.clone();
    view! {
        {back_link(move || back.go(back_to.clone()))}
        {sheet_of(filling, places, view! { <h1 class="heading" tabindex="-1">{title}</h1>{fields} }.into_any(), move || next.go(to_group.clone()))}
    }
    .into_any()
}

type Places = Vec<(Arc<Question>, Place)>;

fn questions_with_places(filling: &Filling, section: &str, index: usize) -> Places {
    let form = filling.form();
    let Some(section) = form.sections().iter().find(|one| one.id == section) else { return Vec::new() };
    let page = steps::pages(section).into_iter().nth(index).unwrap_or_default();
    page.into_iter().map(|question| (Arc::new(question.clone()), Place::top(&question.id))).collect()
}

/// The form element: checks what was entered when it is sent off, and goes on when nothing is wrong.
fn sheet_of(filling: Filling, places: Places, inner: AnyView, go_on: impl Fn() + Clone + 'static) -> AnyView {
    let sheet = filling.sheet();
    let form = filling.form();
    let head = Head::here();
    let tongue = Tongue::here();
    let for_worker = places.iter().all(|(question, _)| question.by == By::FromFile);
    let about_area = places.iter().any(|(question, _)| matches!(question.id.as_str(), AREA_QUESTION | "areas_to_avoid" | "avoid_any"));
    let skip = go_on.clone();
    let checked = Arc::clone(&form);
    let send = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let problems = problems_of(&checked, sheet, &places);
        let wrong = !problems.is_empty();
        sheet.show_problems(problems);
        if wrong {
            let step = head.title_untracked().step;
            head.set(Title { step, error: true, ..Title::default() });
            focus_summary();
        } else {
            go_on();
        }
    };
    view! {
        {error_summary(form, sheet)}
        {move || (for_worker && tongue.is_bilingual()).then(|| notification(Tone::Note, view! {
            <p>{t("refer-worker-only")}</p>
            {button(Weight::Quiet, t("refer-one-language"), move || tongue.set_bilingual(false))}
        }))}
        <form class="form" novalidate=true autocomplete="off" on:submit=send>
            {inner}
            {move || (about_area && sheet.with(steps::is_unsafe_area)).then(|| notification(Tone::Caution, view! {
                <p>{pair("criterion-area_safe.not_met".to_owned())}</p>
            }))}
            <div class="actions">
                {submit(t("refer-continue"))}
                {button(Weight::Quiet, t("refer-skip"), skip)}
            </div>
        </form>
    }
    .into_any()
}

fn problems_of(form: &crate::form::Form, sheet: crate::ui::state::sheet::Sheet, places: &Places) -> Vec<Problem> {
    let problem_at = |answers: &Answers, beside: &Translations, question: &Question, place: &Place| {
        let beside = beside.at(place).filter(|_| matches!(answers.at(place), Some(Answer::Text(_))));
        let kind = problem_with(form, question, answers.at(place)?).or_else(|| beside?.checked().err())?;
        Some(Problem { place: place.clone(), kind })
    };
    untrack(|| {
        sheet.with_translations(|answers, beside| {
            let asked = places.iter().filter(|(question, place)| is_asked(question, place, answers));
            asked.filter_map(|(question, place)| problem_at(answers, beside, question, place)).collect()
        })
    })
}

fn is_asked(question: &Question, place: &Place, answers: &crate::answers::Answers) -> bool {
    let member = place.within.as_ref().and_then(|(group, key)| match answers.top(group) {
        Some(crate::answers::Answer::Group(members)) => members.iter().find(|member| member.key == *key),
        _ => None,
    });
    asked(question, answers, member)
}

/// A field that comes and goes with the answers it depends on. What was typed into it is kept while it is away.
fn shown_field(
    filling: &Filling,
    question: Arc<Question>,
    place: Place,
    prominence: Prominence,
    open_member: Option<Callback<(String, u32)>>,
) -> AnyView {
    let sheet = filling.sheet();
    let form = filling.form();
    let filling = filling.clone();
    let shown = {
        let (question, place) = (Arc::clone(&question), place.clone());
        Memo::new(move |_| filling.scope().has(&question) && sheet.with(|answers| is_asked(&question, &place, answers)))
    };
    (move || {
        shown.get().then(|| {
            let (form, question, place) = (Arc::clone(&form), Arc::clone(&question), place.clone());
            // Members have pages of their own: the way there stays open to those who only read.
            let is_group = matches!(question.kind, Kind::Group { .. });
            let shown = field(Asked { form, question, place, sheet, prominence, open_member, boxes: Some(written) });
            if is_group { shown } else { editable(shown) }
        })
    })
    .into_any()
}
