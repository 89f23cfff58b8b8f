//! The stages of the method and how far a dossier has come in each.

use dossier::{
    Path,
    leaf::{Leaves, Scalar},
};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{Finding, Severity};

macro_rules! stages {
    ($($variant:ident = $code:literal),+ $(,)?) => {
        /// A stage of the method; its code is also the first segment of its fields' paths.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs, reason = "the stages are explained in dossier::stages, one module each")]
        pub enum Stage { $($variant),+ }

        impl Stage {
            /// Every stage in the method's order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code, as in paths and in the wording.
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}
stages! {
    Start = "start",
    Motivations = "motivations",
    Carriers = "carriers",
    Stakeholders = "stakeholders",
    Territory = "territory",
    Challenges = "challenges",
    Contributions = "contributions",
    Search = "search",
    Agreement = "agreement",
    Actions = "actions",
    Budget = "budget",
    Filing = "filing",
    Monitoring = "monitoring",
}

impl Stage {
    /// The stage's number in the method, 0 to 12.
    pub fn number(self) -> u8 {
        self as u8
    }

    /// The stage that a path belongs to.
    pub fn of(path: &Path) -> Option<Self> {
        let first = path.segments().next()?;
        Self::ALL.iter().copied().find(|stage| stage.code() == first)
    }
}

/// How far a dossier has come in a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum StageState {
    /// Nothing has been written.
    NotStarted,
    /// Something has been written, and something is still missing; the stage's findings say what.
    InProgress,
    /// Something has been written, and no rule of the method asks for more.
    Solid,
}

impl StageState {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotStarted => "not_started",
            Self::InProgress => "in_progress",
            Self::Solid => "solid",
        }
    }
}

/// Computes the state of a stage from what is written and from the findings about it.
pub fn state(stage: Stage, leaves: &Leaves, findings: &[Finding]) -> StageState {
    let prefix = format!("{}/", stage.code());
    let written = leaves
        .range(prefix.clone()..)
        .take_while(|(key, _)| key.starts_with(&prefix))
        .any(|(key, value)| !key.contains('@') && !matches!(value, Scalar::Null | Scalar::Flag(false)));
    let open = findings.iter().any(|finding| finding.stage == stage && finding.severity != Severity::Informs);
    match (written, open) {
        (false, _) => StageState::NotStarted,
        (true, true) => StageState::InProgress,
        (true, false) => StageState::Solid,
    }
}
