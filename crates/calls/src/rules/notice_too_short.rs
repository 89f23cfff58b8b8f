//! # What it checks
//! Between the convening and the meeting of the deliberating body lie the days that the law of its country asks.
//! # Why
//! A resolution passed at a meeting convened too late can be annulled, and the agreement with it.
//! # Source
//! The law of the applicant's country, from `data/council-rules.toml`; in France CGCT art. L2121-11, L2121-12, L3121-19 and L4132-18.

use crate::council_rules::council_rules;

use super::{Argument, Finding, Fixture, Rule, Source, Subject};
use crate::{Severity, Stage};

/// The rule `notice-too-short`.
pub const RULE: Rule = Rule {
    code: "notice-too-short",
    stage: Stage::Agreement,
    severity: Severity::Advises,
    source: Source::OwnLaw,
    check,
    passing: Fixture {
        call: None,
        dossier: r#"{"start":{"country":"FR"},"territory":{"level":"commune","population":10000},"agreement":{"deliberation":{"convened_on":"2027-03-05","session_on":"2027-03-11"}}}"#,
    },
    failing: Fixture {
        call: None,
        dossier: r#"{"start":{"country":"FR"},"territory":{"level":"commune","population":10000},"agreement":{"deliberation":{"convened_on":"2027-03-06","session_on":"2027-03-11"}}}"#,
    },
};

fn check(subject: &Subject<'_>) -> Vec<Finding> {
    let deliberation = &subject.dossier.agreement.deliberation;
    let (_, notice) = council_rules(subject.dossier);
    let Some((sent, sits)) = deliberation.convened_on.zip(deliberation.session_on) else { return Vec::new() };
    // Without a text of law the number of days is a hypothesis, which nobody breaks.
    let short = !notice.article.is_empty() && sent > notice.last_sending(sits);
    RULE.when_with(
        short,
        "agreement/deliberation/convened_on",
        vec![
            ("days", Argument::Text(notice.days.to_string())),
            ("clear", Argument::Text(if notice.clear { "yes" } else { "no" }.to_owned())),
            ("article", Argument::Text(notice.article.clone())),
        ],
    )
}
