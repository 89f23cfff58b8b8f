//! What the method, the law and the funders ask of a dossier.
//!
//! This crate owns the funders' calls and classes of countries (dated data files with a source), the rules, and what
//! follows from them: findings, stage states, readiness for a call. It reads no file at run time and says nothing in
//! any language: a finding is a code with arguments, and the wording puts it into words.

pub mod agreement_law;
pub mod backward_calendar;
pub mod call;
pub mod comparison;
pub mod compatibility;
pub mod council_rules;
pub mod country_class;
pub mod due;
pub mod engagement;
mod error;
pub mod public_holidays;
pub mod readiness;
pub mod rules;
pub mod stage;
pub mod terms;

pub use agreement_law::{AgreementLaw, agreement_law, agreement_law_of};
pub use call::{calls, find, find_for};
pub use comparison::{Fit, Verdict};
pub use dossier::stages::call::{CallEdition as Call, CountryClass, Part};
pub use error::{CallFault, CallFileError};
pub use readiness::{Readiness, Severity};
pub use rules::{Argument, Finding, RULES, Rule, Source};
pub use stage::{Stage, StageState};
pub use terms::Terms;
