//! All calls at once: where a dossier could go, best fit first, and what each call still needs.

use dossier::{Dossier, Language, stages::call::CallStatus, totals::totals};

use crate::{Call, Finding, RULES, Rule, Severity, Source, Terms, call::all_for, rules::Subject};

/// How a dossier fits a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing that the call asks for is open.
    Fits,
    /// The call is open to this applicant; something is still to be mended.
    ToMend,
    /// The applicant or its partner is not one that the call is for.
    Excluded,
}

impl Verdict {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Fits => "fits",
            Self::ToMend => "to-mend",
            Self::Excluded => "excluded",
        }
    }
}

/// A dossier held against one call.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit<'a> {
    /// The call.
    pub call: &'a Call,
    /// How the dossier fits.
    pub verdict: Verdict,
    /// What the call's own rules find, what blocks first; what holds whatever the call is left aside. Of a call that is not
    /// open to the dossier only the reasons for that.
    pub findings: Vec<Finding>,
    /// What the call's terms come to.
    pub terms: Terms,
}

impl Fit<'_> {
    /// How many findings block.
    pub fn blocking(&self) -> usize {
        self.count(Severity::Blocks)
    }

    fn count(&self, severity: Severity) -> usize {
        self.findings.iter().filter(|finding| finding.severity == severity).count()
    }
}

/// Holds a dossier against every call it may aim at, best fit first: calls that are open to it before those that are not,
/// then what needs least mending, calls that take files before closed ones, the larger grant, the order of the list.
pub fn compare(dossier: &Dossier, language: Language) -> Vec<Fit<'_>> {
    let totals = totals(dossier);
    let mut fits: Vec<Fit<'_>> = all_for(dossier)
        .map(|call| {
            let subject = Subject::with_totals(dossier, totals.clone(), Some(call), language);
            let mut findings: Vec<Finding> = of_calls().flat_map(|rule| rule.findings(&subject)).collect();
            findings.sort_by_key(|finding| finding.severity);
            let excludes = |finding: &Finding| Rule::of(finding.code).is_some_and(Rule::excludes);
            let excluded = findings.iter().any(excludes);
            if excluded {
                findings.retain(excludes);
            }
            let open = findings.iter().any(|finding| finding.severity != Severity::Informs);
            let verdict = match (excluded, open) {
                (true, _) => Verdict::Excluded,
                (false, true) => Verdict::ToMend,
                (false, false) => Verdict::Fits,
            };
            Fit { call, verdict, findings, terms: subject.terms.expect("a call is given") }
        })
        .collect();
    fits.sort_by_key(|fit| {
        let status = match fit.call.status {
            Some(CallStatus::Open) => 0,
            Some(CallStatus::Unknown) | None => 1,
            Some(CallStatus::Closed) => 2,
        };
        let grant = std::cmp::Reverse(fit.terms.largest_grant);
        (fit.verdict, fit.blocking(), status, grant, fit.count(Severity::Advises))
    });
    fits
}

/// The rules that a call sets.
fn of_calls() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().filter(|rule| rule.source == Source::Call)
}
