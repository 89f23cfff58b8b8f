//! The pipeline of the partner search: how far each candidate has come, what was said last, what comes next and who sees
//! to it.

use crate::{
    Dossier, find,
    stages::{
        carriers::Carrier,
        search::{Candidate, CandidateId, Contact, Lead, PipelineStage, StepStatus},
    },
};

/// A candidate in the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Followed<'a> {
    /// The candidate.
    pub candidate: &'a Candidate,
    /// The last contact that bears a date; of several on one day the last in the log.
    pub last_contact: Option<&'a Contact>,
    /// Who follows the lead that led to it.
    pub responsible: Option<&'a Carrier>,
}

/// The candidates: what is due first comes first, then those without a due date, those that declined last; equal ones
/// as the user ordered them.
pub fn pipeline(dossier: &Dossier) -> Vec<Followed<'_>> {
    let mut followed: Vec<Followed<'_>> = dossier.search.candidates.iter().map(|it| of(dossier, it)).collect();
    followed.sort_by_key(|it| {
        let candidate = it.candidate;
        (has_declined(candidate), candidate.next_step_on.is_none(), candidate.next_step_on)
    });
    followed
}

/// A candidate in the pipeline.
pub fn of<'a>(dossier: &'a Dossier, candidate: &'a Candidate) -> Followed<'a> {
    let leads = || leads_to(dossier, candidate);
    let open = |lead: &&Lead| !matches!(lead.status, Some(StepStatus::Done | StepStatus::Dropped));
    // A lead that is still followed says better who sees to the relation than one that is done with.
    let lead = leads().filter(open).chain(leads()).find(|lead| lead.responsible.is_some());
    Followed {
        candidate,
        last_contact: candidate.contacts.iter().filter(|it| it.date.is_some()).max_by_key(|it| it.date),
        responsible: lead.and_then(|lead| find(&dossier.carriers.people, &lead.responsible.as_ref()?.0)),
    }
}

/// The leads that led to a candidate.
pub fn leads_to<'a>(dossier: &'a Dossier, candidate: &'a Candidate) -> impl Iterator<Item = &'a Lead> {
    let leads = dossier.search.leads.iter();
    leads.filter(|lead| lead.candidate.as_ref().is_some_and(|CandidateId(id)| *id == candidate.id))
}

/// Whether a candidate has said no.
pub fn has_declined(candidate: &Candidate) -> bool {
    candidate.stage == Some(PipelineStage::Declined)
}

/// Whether somebody has turned to a candidate and the relation is still being built.
pub fn is_under_way(candidate: &Candidate) -> bool {
    candidate.stage.is_some_and(|stage| {
        matches!(
            stage,
            PipelineStage::Approached
                | PipelineStage::InDialogue
                | PipelineStage::Visit
                | PipelineStage::AgreementInPrinciple
        )
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_due_first_comes_first_with_its_last_contact_and_who_sees_to_it() {
        let dossier: Dossier = serde_json::from_value(json!({
            "carriers": { "people": [{ "id": "head" }, { "id": "clerk" }] },
            "search": {
                "leads": [
                    { "id": "old", "candidate": "later", "responsible": "clerk", "status": "done" },
                    { "id": "now", "candidate": "later", "responsible": "head" },
                ],
                "candidates": [
                    { "id": "undated" },
                    { "id": "no", "stage": "declined", "next_step_on": "2026-01-01" },
                    { "id": "later", "next_step_on": "2027-02-01", "contacts": [
                        { "id": "a", "date": "2026-05-02" }, { "id": "b", "date": "2026-09-30" }, { "id": "c" },
                    ] },
                    { "id": "soon", "next_step_on": "2026-12-15" },
                ],
            },
        }))
        .unwrap();
        let pipeline = pipeline(&dossier);
        let ids: Vec<&str> = pipeline.iter().map(|it| it.candidate.id.as_str()).collect();
        assert_eq!(ids, ["soon", "later", "undated", "no"]);
        assert_eq!(pipeline[1].last_contact.map(|it| it.id.as_str()), Some("b"));
        assert_eq!(pipeline[1].responsible.map(|it| it.id.as_str()), Some("head"));
        assert_eq!((pipeline[0].last_contact, pipeline[0].responsible), (None, None));
    }
}
