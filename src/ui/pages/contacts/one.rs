//! One entry: what is believed, and one thing at a time that can be done about it.

use crate::browser::clock;
use crate::contacts::{Compared, Contact, Ended, Past};
use crate::messages::{ContactsRequest, Failure};
use crate::ui::components::button::{Weight, button};
use crate::ui::components::details::details;
use crate::ui::components::entry::{Choose, Entry, Trouble};
use crate::ui::components::pin::{PERSON, PHONE, Whose, compared, pin};
use crate::ui::components::sent_form::sent_form;
use crate::ui::components::words_to_compare::words_to_compare;
use crate::ui::state::book::Book;
use crate::ui::state::forms::Forms;
use crate::ui::state::moment;
use crate::ui::state::tongue::{Tongue, t};
use leptos::prelude::*;

/// What is being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doing {
    Nothing,
    Rename,
    Compare,
    Replace,
    Unpin,
}

#[derive(Clone, Copy)]
struct One {
    contact: StoredValue<Contact>,
    doing: RwSignal<Doing>,
    failed: RwSignal<Option<Failure>>,
    book: Book,
}

/// The entry.
pub fn one(contact: Contact, words: Vec<String>, book: Book) -> AnyView {
    let (tongue, forms) = (Tongue::here(), Forms::here());
    let one = One { contact: StoredValue::new(contact.clone()), doing: RwSignal::new(Doing::Nothing), failed: RwSignal::new(None), book };
    let (name, area) = (contact.name.clone(), contact.area.clone());
    let tag = match contact.pinned.as_ref().map(|pinned| pinned.compared) {
        None => ("tag tag--problem", "contact-unpinned"),
        Some(Compared::Not) => ("tag tag--caution", "contact-not-compared"),
        Some(Compared::Phone | Compared::InPerson) => ("tag tag--good", "contact-compared"),
    };
    let facts = contact.pinned.clone().map(|pinned| {
        let until = pinned.valid_until;
        let sealing = match (pinned.recipient.is_some(), pinned.is_over(clock::now_ms() / 1000)) {
            (false, _) => "contact-sealing.no",
            (true, true) => "contact-sealing.over",
            (true, false) => "contact-sealing.yes",
        };
        let (organisation, device, since) = (pinned.organisation, pinned.device, pinned.since);
        view! {
            <dl class="facts">
                {(!organisation.is_empty()).then(|| view! {
                    <div>
                        <dt>{t("contact-claims")}</dt>
                        <dd>{move || tongue.text_with("contact-claims.both", &[("organisation", &organisation), ("device", &device)])}</dd>
                    </div>
                })}
                {area.map(|area| view! {
                    <div><dt>{t("contact-area")}</dt><dd>{move || forms.area_name(&area, tongue.lang().tag())}</dd></div>
                })}
                <div><dt>{t("contact-since")}</dt><dd>{move || moment::in_words(tongue, since)}</dd></div>
                <div><dt>{t("contact-sealing")}</dt><dd>{t(sealing)}</dd></div>
                {until.map(|until| view! {
                    <div><dt>{t("contact-until")}</dt><dd>{move || moment::in_words(tongue, until * 1000)}</dd></div>
                })}
            </dl>
            {(!words.is_empty()).then(|| details(t("standing-words"), words_to_compare(words.clone())))}
        }
    });
    let past = contact.past.clone();
    view! {
        <li class="drafts__card">
            <h2 class="drafts__name"><bdi dir="auto">{name}</bdi></h2>
            <p class=tag.0>{t(tag.1)}</p>
            {facts}
            {(!past.is_empty()).then(|| details(t("contact-past"), before(past)))}
            {move || one.failed.get().map(|failure| view! { <Trouble key=format!("failure-{}", failure.key()) /> })}
            {move || match one.doing.get() {
                Doing::Nothing => choices(one),
                Doing::Rename => rename(one),
                Doing::Compare => compare(one),
                Doing::Replace => {
                    let whose = Whose::Another(Box::new(one.contact.get_value()));
                    let end = move || { one.doing.try_set(Doing::Nothing); };
                    pin(book, whose, Callback::new(move |_| end()), Callback::new(move |()| end()))
                }
                Doing::Unpin => unpin(one),
            }}
        </li>
    }
    .into_any()
}

impl One {
    fn ask(self, request: ContactsRequest) {
        self.failed.set(None);
        leptos::task::spawn_local(async move {
            // What was done shows itself: the list is made anew.
            if let Err(failure) = self.book.ask(request).await {
                self.failed.try_set(Some(failure));
            }
        });
    }

    fn id(self) -> String {
        self.contact.with_value(|contact| contact.id.clone())
    }
}

fn choices(one: One) -> AnyView {
    let pinned = one.contact.with_value(|contact| contact.pinned.as_ref().map(|pinned| pinned.compared));
    let to = move |doing| move || one.doing.set(doing);
    view! {
        <div class="actions">
            {(pinned == Some(Compared::Not)).then(|| button(Weight::Quiet, t("contact-compare"), to(Doing::Compare)))}
            {button(Weight::Plain, t("contact-rename"), to(Doing::Rename))}
            {button(Weight::Plain, t("contact-replace"), to(Doing::Replace))}
            {pinned.is_some().then(|| button(Weight::Plain, t("contact-unpin"), to(Doing::Unpin)))}
        </div>
    }
    .into_any()
}

/// A form with what it does and the way back.
fn form(one: One, fields: impl IntoView + 'static, action: &'static str, send: impl Fn() + 'static) -> AnyView {
    sent_form(fields, action, || false, send, button(Weight::Plain, t("pin-cancel"), move || one.doing.set(Doing::Nothing)))
}

fn rename(one: One) -> AnyView {
    let name = RwSignal::new(one.contact.with_value(|contact| contact.name.clone()));
    let field = view! { <Entry id="rename" key="pin-name" value=name on_input=move |text| name.set(text) /> };
    form(one, field, "contact-rename", move || one.ask(ContactsRequest::Rename { id: one.id(), name: name.get_untracked() }))
}

fn compare(one: One) -> AnyView {
    let how = RwSignal::new(None::<&'static str>);
    let fields = view! {
        <p>{t("pin-words")}</p>
        <Choose
            id="compare"
            key="pin-compared"
            options=vec![PHONE, PERSON]
            value=how
            on_choose=move |chosen: &'static str| how.set(Some(chosen))
        />
    };
    form(one, fields, "contact-compare", move || {
        let compared = how.get_untracked().map_or(Compared::Not, compared);
        one.ask(ContactsRequest::Compare { id: one.id(), compared });
    })
}

fn unpin(one: One) -> AnyView {
    let why = RwSignal::new(String::new());
    let fields = view! {
        <p>{t("contact-unpin.what")}</p>
        <Entry id="unpin" key="contact-unpin-why" value=why on_input=move |text| why.set(text) />
    };
    form(one, fields, "contact-unpin", move || one.ask(ContactsRequest::Unpin { id: one.id(), why: why.get_untracked() }))
}

/// What was believed before.
fn before(past: Vec<Past>) -> AnyView {
    let tongue = Tongue::here();
    let items = past
        .into_iter()
        .rev()
        .map(|Past { pinned, until, ended, why }| {
            let key = match ended {
                Ended::Unpinned => "contact-past-unpinned",
                Ended::Signed => "contact-past-signed",
                Ended::Compared => "contact-past-compared",
            };
            let since = pinned.since;
            view! {
                <li>
                    <p>{move || tongue.text_with("contact-past-when", &[("from", &moment::in_words(tongue, since)), ("until", &moment::in_words(tongue, until))])}</p>
                    <p>{t(key)}": "<bdi dir="auto">{why}</bdi></p>
                    {pinned.signer.map(|signer| view! { <code class="fingerprint" dir="ltr">{signer}</code> })}
                </li>
            }
        })
        .collect_view();
    view! { <ul>{items}</ul> }.into_any()
}
