//! How ready a dossier is: the rules applied, and what is still open.

use std::collections::BTreeSet;

use serde::Serialize;
use specta::Type;

use crate::{Finding, RULES, Stage, rules::Subject};

/// How much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The file would be set aside, or the law is not met.
    Blocks,
    /// The file would be weaker.
    Advises,
    /// Worth knowing; nothing is missing.
    Informs,
}

impl Severity {
    /// The code used by the wording and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Blocks => "blocks",
            Self::Advises => "advises",
            Self::Informs => "informs",
        }
    }
}

/// The outcome of all rules.
#[derive(Debug, Clone, PartialEq)]
pub struct Readiness {
    /// What is open, in the order of the method, what blocks first within a stage.
    pub findings: Vec<Finding>,
}

impl Readiness {
    /// Whether something blocks.
    pub fn is_blocked(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Blocks)
    }

    /// How many rules are met, and of how many.
    ///
    /// A rule of a stage that nobody has begun holds only because there is nothing to judge: it counts where it finds something.
    pub fn met(&self, begun: impl Fn(Stage) -> bool) -> (usize, usize) {
        let open: BTreeSet<&str> = self.findings.iter().map(|finding| finding.code).collect();
        let judged = RULES.iter().filter(|rule| begun(rule.stage) || open.contains(rule.code)).count();
        (judged - open.len(), judged)
    }
}

/// Applies every rule.
pub fn check(subject: &Subject<'_>) -> Readiness {
    let mut findings: Vec<Finding> = RULES.iter().flat_map(|rule| rule.findings(subject)).collect();
    findings.sort_by_key(|finding| (finding.stage, finding.severity));
    Readiness { findings }
}
