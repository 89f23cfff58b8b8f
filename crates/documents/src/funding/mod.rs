//! The funding dossier: what each part of it says, composed from a dossier in the order of a call.
//!
//! One file per part of the dossier; each gives blocks and decides nothing about type or pages. Amounts, priorities and
//! findings come from the crates that own them; words come from the catalogue (`doc-…`).

pub(crate) mod context;
pub(crate) mod frame;

pub(crate) mod activities;
pub(crate) mod agreement;
pub(crate) mod annexes;
pub(crate) mod budget;
mod budget_lines;
mod carriers;
mod challenges;
mod contributions;
pub(crate) mod follow_up;
mod funding_plan;
mod logframe;
mod motivations;
pub(crate) mod notes;
mod objectives;
mod risks;
mod schedule;
mod search;
pub(crate) mod signatures;
mod stakeholders;
mod summary;
mod sustainability;
pub(crate) mod tables;
mod territory;
pub(crate) mod values;

pub use challenges::computation;
pub use frame::{FundingDossier, Missing};
pub use values::letter;

use calls::Part;
use chrono::NaiveDate;
use dossier::{Dossier, ItemId, Language, totals::totals};

use crate::{Block, Figure, plan::Plan};
use context::Context;

/// The codes of the activities in the action plan, such as A1.2.3, in their order: what else names an activity names it so.
pub fn activity_codes(dossier: &Dossier, language: Language) -> Vec<(ItemId, String)> {
    let plan = Plan::of(dossier, language);
    plan.activities().map(|planned| (planned.activity.id.clone(), planned.code.clone())).collect()
}

/// The costs by heading and the funding by source, as the document draws them; what there is nothing of is left out.
pub(crate) fn money_figures(dossier: &Dossier, language: Language) -> Vec<Figure> {
    let (totals, date) = (totals(dossier), NaiveDate::default());
    let context = Context { dossier, totals, call: None, language, date, draft: false };
    let costs = (!context.totals.headings.is_empty()).then(|| budget::figure(&context));
    costs.into_iter().chain(funding_plan::figure(&context)).collect()
}

/// The blocks of one part; empty where the dossier says nothing about it and nothing needs to be marked.
fn blocks(part: Part, context: &Context<'_>) -> Vec<Block> {
    match part {
        Part::Summary => summary::blocks(context),
        Part::Motivations => motivations::blocks(context),
        Part::Carriers => carriers::blocks(context),
        Part::Stakeholders => stakeholders::blocks(context),
        Part::Territory => territory::blocks(context),
        Part::Challenges => challenges::blocks(context),
        Part::Contributions => contributions::blocks(context),
        Part::Search => search::blocks(context),
        Part::Agreement => agreement::blocks(context),
        Part::Objectives => objectives::blocks(context),
        Part::Activities => activities::blocks(context),
        Part::Schedule => schedule::blocks(context),
        Part::Logframe => logframe::blocks(context),
        Part::Budget => budget::blocks(context),
        Part::Funding => funding_plan::blocks(context),
        Part::Risks => risks::blocks(context),
        Part::Sustainability => sustainability::blocks(context),
        Part::FollowUp => follow_up::blocks(context),
        Part::Annexes => annexes::blocks(context),
        Part::Signatures => signatures::blocks(context),
    }
}
