//! The dossier: what a local authority prepares, stage by stage, and everything that can be computed from it.
//!
//! This crate owns the types of the model, the paths by which they are edited, money, scores and totals.
//! It never reads a file, a clock or the environment, and it calls no other crate of Passerelle.
//!
//! Architecture invariants:
//! - The types in [`stages`] are the one definition of the model. The JSON Schema, the TypeScript types, the
//!   [`Shape`] that edits are checked against and the forms of the window are all derived from them.
//! - A dossier is stored as leaves (path → scalar, see [`leaf`]); a [`Dossier`] is only ever read from leaves, never
//!   changed in place.
//! - Every computation is a function of the dossier: nothing computed is stored.

pub mod beneficiaries;
pub mod breakdown;
pub mod change;
mod choice;
pub mod counterpart;
pub mod difference;
mod duplicate;
pub mod instalments;
pub mod leads;
pub mod leaf;
pub mod money;
pub mod order;
pub mod own_payments;
pub mod own_staff_time;
pub mod path;
pub mod pipeline;
pub mod priority;
pub mod private_data;
pub mod progress;
pub mod prose;
pub mod purpose;
mod reference_data;
pub mod retain;
pub mod risk;
pub mod scalar;
pub mod scenario;
pub mod shape;
pub mod share;
pub mod spending;
pub mod stages;
pub mod sustainable_development;
pub mod totals;
pub mod undo;

mod edit;

pub use duplicate::duplicate;
pub use edit::{
    Edit, EditError, ImportError, clean_text, edit, import, insert, remove, reorder, restore, value_from_text,
};
pub use money::{Currency, Money, Percent, Quantity};
pub use path::Path;
pub use prose::{Label, Language, Prose};
pub use reference_data::{countries, currencies, currency_of};
pub use scalar::{Answer, Coordinates, Country, ItemId, Problem, Score, Weight};
pub use shape::{Kind, Shape};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use stages::{
    actions::Actions, agreement::Agreement, budget::Budget, carriers::Carriers, challenges::Challenges,
    contributions::Contributions, filing::Filing, monitoring::Monitoring, motivations::Motivations,
    search::PartnerSearch, stakeholders::Stakeholders, start::Start, territory::Territory,
};

/// A decentralised-cooperation project, from the first motivation to the report on what became of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Type)]
#[serde(default, deny_unknown_fields)]
pub struct Dossier {
    /// Stage 0, starting point.
    pub start: Start,
    /// Stage 1, motivations.
    pub motivations: Motivations,
    /// Stage 2, project leads.
    pub carriers: Carriers,
    /// Stage 3, stakeholders.
    pub stakeholders: Stakeholders,
    /// Stage 4, our territory.
    pub territory: Territory,
    /// Stage 5, challenges and levers.
    pub challenges: Challenges,
    /// Stage 6, contributions and reciprocity.
    pub contributions: Contributions,
    /// Stage 7, partner search.
    pub search: PartnerSearch,
    /// Stage 8, partnership and agreement.
    pub agreement: Agreement,
    /// Stage 9, action plan.
    pub actions: Actions,
    /// Stage 10, budget and funding.
    pub budget: Budget,
    /// Stage 11, sign-off and submission.
    pub filing: Filing,
    /// Stage 12, monitoring and reporting.
    pub monitoring: Monitoring,
}

/// An item of a list, found by its stable identifier.
pub trait Item {
    /// The stable identifier.
    fn id(&self) -> &ItemId;
}

/// Finds an item of a list by its identifier.
pub fn find<'a, T: Item>(list: &'a [T], id: &ItemId) -> Option<&'a T> {
    list.iter().find(|item| item.id() == id)
}

/// The JSON Schema (draft 2020-12) of the documented JSON.
pub fn schema() -> serde_json::Value {
    schemars::schema_for!(Dossier).to_value()
}
