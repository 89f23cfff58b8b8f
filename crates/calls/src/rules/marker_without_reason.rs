//! # What it checks
//! Every marker that is set says what it rests on.
//! # Why
//! Examiners lower a marker that nothing supports.
//! # Source
//! The method: its order and its questions.

use dossier::stages::actions::Marker;

use super::{Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `marker-without-reason`.
pub const RULE: Rule = Rule {
    code: "marker-without-reason",
    stage: Stage::Actions,
    severity: Severity::Advises,
    source: Source::Method,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"actions":{"markers":{"gender":"significant","gender_reason":{"fr":"Un résultat sur trois…"}}}}"#,
    },
    failing: Fixture { call: None, dossier: r#"{"actions":{"markers":{"gender":"significant"}}}"# },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let markers = &subject.dossier.actions.markers;
    let aims = |marker: Option<Marker>| marker.is_some_and(|marker| marker != Marker::NotTargeted);
    let gender = aims(markers.gender) && markers.gender_reason.is_empty();
    let climate = aims(markers.climate_mitigation) || aims(markers.climate_adaptation);
    let mut findings = RULE.when(gender, "actions/markers/gender_reason");
    findings.extend(RULE.when(climate && markers.climate_reason.is_empty(), "actions/markers/climate_reason"));
    findings
}
