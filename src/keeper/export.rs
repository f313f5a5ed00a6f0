//! From a stored draft to a signed packet. There is no request that signs bytes.

use super::sending::{Leaving, Signed};
use super::{Answer, Keeper, identity, new_id};
use crate::answers::{Answers, Value, complete};
use crate::eligibility::{OWN_CRITERIA_MAX, Reason, assess, is_criterion_id};
use crate::form::{AREA_QUESTION, Stage};
use crate::messages::{Exported, Failure, KeeperReply, Sealing};
use crate::packet::{Format, Making, Sender, stage as stage_packet};
use crate::seal::sign;
use crate::vault::Store;

impl<S: Store> Keeper<S> {
    pub(super) async fn export(
        &mut self,
        draft: String,
        revision: u64,
        stage: Stage,
        (area, eligibility): (String, Vec<Reason>),
        sealing: Sealing,
    ) -> Answer {
        let vault = self.vault()?;
        let own = vault.identity()?;
        let stored = vault.newest(&self.store, &draft).await?;
        if stored != revision {
            return Err(Failure::Conflict { stored });
        }
        // What the page was given as this revision: if the newest was damaged, that was the one before.
        let seen = self.seen.get(&draft).and_then(|seen| seen.before).filter(|before| before.newest == revision);
        let body = vault.draft_at(&self.store, &draft, seen.map_or(revision, |before| before.read)).await?.body;
        if body.form_version > self.form.version() {
            return Err(Failure::NewerVault);
        }

        let answers = complete(&self.form, &body.answers, stage)
            .and_then(|answers| answers.with_translations(&self.form, &body.answers, &body.translations))
            .map_err(|problems| Failure::NotComplete { fields: problems.iter().map(|problem| problem.place.field_id()).collect() })?;
        // The page says it again, so that a packet never goes to an area that was chosen after the person looked.
        if answers.values().get(AREA_QUESTION) != Some(&Value::One(area.clone())) {
            return Err(Failure::OtherArea);
        }
        // About an invented person: for nobody's key, and nobody answers.
        if body.practice && matches!(sealing, Sealing::To { .. }) {
            return Err(Failure::Practice);
        }
        let to = self.sealed_to(&sealing, &area).await?;
        let reply_to = if body.practice { None } else { Some(self.recipient().await?) };
        let made_at = self.now_in_utc();
        let claims = vault.claims();
        let making = Making {
            packet_id: new_id(),
            // Versions of one draft are one referral.
            referral_id: body.version_of.clone().unwrap_or_else(|| draft.clone()),
            revision,
            made_at: made_at.clone(),
            format: if body.practice { Format::Practice } else { Format::Packet },
            stage,
            area: area.clone(),
            recipient: to.as_ref().map(|to| to.fingerprint.clone()),
            reply_to,
            sender: Sender { organisation: claims.organisation.clone(), device: claims.device.clone(), ..Sender::default() },
            eligibility: reasons(&body.answers, &area, eligibility),
        };
        let packet = stage_packet(&self.form, &answers, &body.consent, making)?;
        let signed = sign(&packet, own);

        // Written down first: a signature that is not in the log does not leave.
        let (packet_id, referral_id) = (signed.record().packet_id.clone(), signed.record().referral_id.clone());
        let practice = body.practice;
        let exported = Exported { packet_id, draft, referral_id, revision, stage, area, made_at, sealing: Some(sealing), practice };
        vault.log_export(&self.store, &exported).await?;
        let reply = KeeperReply::Packet {
            jws: signed.jws().to_owned(),
            record: Box::new(signed.record().clone()),
            signer: identity(signed.signer()),
        };
        self.leaving = Some(Leaving { signed: Signed::Packet(Box::new(signed)), to: to.map(|to| to.recipient) });
        Ok(reply)
    }
}

/// The national reasons, worked out here, and of those that the page names the area's own, each once: area packs are not
/// compiled in, so whether one of its criteria is met is the page's word. It can say no more than that.
fn reasons(answers: &Answers, area: &str, named: Vec<Reason>) -> Vec<Reason> {
    let mut reasons = assess(answers, []);
    let national = reasons.len();
    for reason in named {
        let is_own = reason.area.as_deref() == Some(area) && is_criterion_id(&reason.criterion);
        let is_new = reasons[national..].iter().all(|before| before.criterion != reason.criterion);
        if is_own && is_new && reasons.len() < national + OWN_CRITERIA_MAX {
            reasons.push(reason);
        }
    }
    reasons
}
