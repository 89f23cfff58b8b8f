//! # What it checks
//! The project lasts as long as the call allows.
//! # Why
//! A duration outside the call's bounds is not admissible.
//! # Source
//! The call's edition names document and date.

use crate::terms;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `duration-outside-limits`.
pub const RULE: Rule = Rule {
    code: "duration-outside-limits",
    stage: Stage::Actions,
    severity: Severity::Blocks,
    source: Source::Call,
    check,
    passing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","project":{"months_least":12,"months_most":24}}]},"actions":{"starts_on":"2027-01-01","ends_on":"2028-12-31"}}"#,
    },
    failing: Fixture {
        call: Some("own"),
        dossier: r#"{"start":{"own_calls":[{"id":"own","project":{"months_least":12,"months_most":24}}]},"actions":{"starts_on":"2027-01-01","ends_on":"2029-01-01"}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let Some(call) = subject.call else { return Vec::new() };
    let Some(months) = terms::months(subject.dossier).filter(|months| *months > 0) else { return Vec::new() };
    let (least, most) = (call.project.months_least, call.project.months_most);
    let short = least.filter(|least| months < i64::from(*least)).map(|least| ("under", least));
    let long = most.filter(|most| months > i64::from(*most)).map(|most| ("over", most));
    short.or(long).map_or_else(Vec::new, |(side, limit)| {
        let arguments = vec![
            ("side", Argument::Text(side.to_owned())),
            ("months", Argument::Count(usize::try_from(months).unwrap_or_default())),
            ("limit", Argument::Count(usize::from(limit))),
        ];
        RULE.when_with(true, "actions/ends_on", arguments)
    })
}
