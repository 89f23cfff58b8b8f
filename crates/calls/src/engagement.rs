//! The engagement: what a territory builds up before it looks for a partner, from its motivations to its contributions.
//!
//! It advises. Nothing here closes a stage: people come with a half-built history.

use dossier::Dossier;

use crate::{Finding, Severity, Stage};

/// The stages that build the engagement, in the method's order.
pub const STAGES: [Stage; 6] = [
    Stage::Motivations,
    Stage::Carriers,
    Stage::Stakeholders,
    Stage::Territory,
    Stage::Challenges,
    Stage::Contributions,
];

/// Whether its foundations hold something: motivations, stakeholders, challenges and contributions.
pub fn is_founded(dossier: &Dossier) -> bool {
    !dossier.motivations.list.is_empty()
        && !dossier.stakeholders.list.is_empty()
        && !dossier.challenges.list.is_empty()
        && !dossier.contributions.ours.is_empty()
}

/// The stages in which the engagement still lacks something that a rule asks for, in the method's order.
pub fn lacking(findings: &[Finding]) -> Vec<Stage> {
    let open =
        |stage: &Stage| findings.iter().any(|finding| finding.stage == *stage && finding.severity != Severity::Informs);
    STAGES.into_iter().filter(open).collect()
}

#[cfg(test)]
mod tests {
    use dossier::Language;

    use super::*;
    use crate::{readiness::check, rules::Subject};

    fn lacking_in(json: &str) -> Vec<Stage> {
        let puts = dossier::import(&serde_json::from_str(json).unwrap()).unwrap();
        let leaves = puts.into_iter().map(|put| (put.key, put.value)).collect();
        let dossier = dossier::leaf::read(&leaves).unwrap();
        lacking(&check(&Subject::new(&dossier, None, Language::Fr)).findings)
    }

    #[test]
    fn an_empty_dossier_lacks_every_stage_of_the_engagement_and_no_later_one_counts() {
        assert_eq!(lacking_in("{}"), STAGES);
    }

    #[test]
    fn a_stage_leaves_the_list_once_its_rules_are_met() {
        let json = r#"{
            "motivations": {"list": [{"id": "a", "debated": true, "reason": {"fr": "Apprendre."}}], "statement": {"fr": "Nous voulons apprendre."}},
            "carriers": {
                "continuity": {"fr": "Des binômes."},
                "people": [{"id": "a", "status": "elected"}, {"id": "b", "status": "technician"}]
            }
        }"#;
        assert_eq!(lacking_in(json), STAGES[2..]);
    }
}
