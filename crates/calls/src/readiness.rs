//! How ready a dossier is: the rules applied, and what is still open.

use serde::Serialize;
use specta::Type;

use crate::{Finding, RULES, rules::Subject};

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
    /// How many rules are met.
    pub met: usize,
    /// How many rules there are.
    pub rules: usize,
}

impl Readiness {
    /// Whether something blocks.
    pub fn is_blocked(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Blocks)
    }
}

/// Applies every rule.
pub fn check(subject: &Subject<'_>) -> Readiness {
    let outcomes: Vec<Vec<Finding>> = RULES.iter().map(|rule| rule.findings(subject)).collect();
    let met = outcomes.iter().filter(|findings| findings.is_empty()).count();
    let mut findings: Vec<Finding> = outcomes.into_iter().flatten().collect();
    findings.sort_by_key(|finding| (finding.stage, finding.severity));
    Readiness { findings, met, rules: RULES.len() }
}
