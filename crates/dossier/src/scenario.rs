//! What happens if a source refuses or gives less: what is missing, and which activities fall by their priority.
//!
//! The money missing is what the costs in cash exceed the resources in cash by; a contribution in kind pays no bill.
//! Activities fall one by one, the lowest priority first (of equal ones the last in the plan), until what remains is paid
//! for. Each takes its budget lines with it, those in kind as well, and contingency and indirect costs are computed anew.

use rust_decimal::Decimal;

use crate::{
    Dossier, find,
    priority::of_activity,
    scalar::ItemId,
    stages::budget::{FundingStatus, Scenario},
    totals::{Totals, totals},
};

/// What a scenario comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The dossier with the funding of the scenario and all its activities.
    pub dossier: Dossier,
    /// The totals of that dossier.
    pub totals: Totals,
    /// The cash missing; nothing where the costs are covered.
    pub missing: Decimal,
    /// The activities that fall, the first to fall first.
    pub fallen: Vec<Fallen>,
    /// The totals without what falls.
    pub remaining: Totals,
    /// The cash still missing then, because what is left serves no activity or everything has fallen.
    pub uncovered: Decimal,
}

/// An activity that falls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fallen {
    /// The activity.
    pub activity: ItemId,
    /// What falls with it, contingency and indirect costs included, in the dossier's currency.
    pub cost: Decimal,
}

/// Plays a scenario through. A change that names no source, or one that is gone, changes nothing.
pub fn outcome(dossier: &Dossier, scenario: &Scenario) -> Outcome {
    let mut changed = dossier.clone();
    for change in &scenario.changes {
        let named = change.source.as_ref();
        let Some(source) = changed.budget.sources.iter_mut().find(|it| named.is_some_and(|named| named.0 == it.id))
        else {
            continue;
        };
        match change.granted {
            Some(granted) => source.amount = Some(granted),
            None => source.status = Some(FundingStatus::Refused),
        }
    }
    let with_all = totals(&changed);
    let missing = missing_cash(&with_all);
    let mut kept = changed.clone();
    let mut remaining = with_all.clone();
    let mut fallen = Vec::new();
    for activity in falling_order(&changed) {
        if missing_cash(&remaining).is_zero() {
            break;
        }
        kept.budget.lines.retain(|line| line.activity.as_ref().is_none_or(|it| it.0 != activity));
        let without = totals(&kept);
        let cost = remaining.expenses().total() - without.expenses().total();
        if remaining.expenses().cash > without.expenses().cash {
            fallen.push(Fallen { activity, cost });
        }
        remaining = without;
    }
    let uncovered = missing_cash(&remaining);
    Outcome { dossier: changed, totals: with_all, missing, fallen, remaining, uncovered }
}

/// What the costs in cash exceed the resources in cash by.
fn missing_cash(totals: &Totals) -> Decimal {
    (totals.expenses().cash - totals.resources.cash).max(Decimal::ZERO)
}

/// The activities, the first to fall first.
fn falling_order(dossier: &Dossier) -> Vec<ItemId> {
    let actions = &dossier.actions;
    let score = |id: &ItemId| find(&actions.activities, id).map(|it| of_activity(it, &actions.weights).score);
    let mut ids: Vec<ItemId> = actions.activities.iter().rev().map(|activity| activity.id.clone()).collect();
    ids.sort_by_key(score);
    ids
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    /// Three activities: *build* (score 100), *train* (60), *visit* (20); 10,000 EUR of costs that serve none.
    fn dossier() -> Dossier {
        let marks = |mark: u8| json!({ "impact": mark, "feasibility": mark, "urgency": mark, "reciprocity": mark });
        let activity = |id: &str, mark: u8| {
            let mut activity = marks(mark);
            activity["id"] = id.into();
            activity
        };
        serde_json::from_value(json!({
            "start": { "currency": "EUR" },
            "actions": { "activities": [activity("build", 5), activity("train", 3), activity("visit", 1)] },
            "budget": {
                "indirect": "10",
                "lines": [
                    { "id": "a", "activity": "build", "quantity": "1", "unit_cost": "50000 EUR" },
                    { "id": "b", "activity": "train", "quantity": "1", "unit_cost": "30000 EUR" },
                    { "id": "c", "activity": "train", "quantity": "1", "unit_cost": "4000 EUR", "nature": "in_kind" },
                    { "id": "d", "activity": "visit", "quantity": "1", "unit_cost": "10000 EUR" },
                    { "id": "e", "quantity": "1", "unit_cost": "10000 EUR" },
                ],
                "sources": [
                    { "id": "own", "kind": "applicant", "amount": "40000 EUR", "status": "confirmed" },
                    { "id": "state", "kind": "call_funder", "amount": "50000 EUR", "status": "requested" },
                    { "id": "region", "kind": "local_authority", "amount": "20000 EUR", "status": "requested" },
                    { "id": "kind", "kind": "applicant", "amount": "4000 EUR", "nature": "in_kind" },
                ],
            },
        }))
        .unwrap()
    }

    fn played(changes: serde_json::Value) -> Outcome {
        let scenario: Scenario = serde_json::from_value(json!({ "id": "s", "changes": changes })).unwrap();
        outcome(&dossier(), &scenario)
    }

    fn fallen(outcome: &Outcome) -> Vec<(&str, String)> {
        outcome.fallen.iter().map(|it| (it.activity.as_str(), it.cost.to_string())).collect()
    }

    #[test]
    fn the_lowest_priority_falls_first_and_takes_its_indirect_costs_with_it() {
        // Direct cash 100,000 + indirect 10,000 = 110,000 against 110,000. Without the region 20,000 are missing.
        // The visit falls: 10,000 and 1,000 indirect. 9,000 are still missing, so training falls: 30,000 cash, 4,000 in kind
        // and 3,000 indirect = 37,000. What is left, 50,000 + 10,000 + 6,000 = 66,000, is within 90,000.
        let outcome = played(json!([{ "id": "x", "source": "region" }]));
        assert_eq!(outcome.missing.to_string(), "20000.00");
        assert_eq!(fallen(&outcome), [("visit", "11000.00".to_owned()), ("train", "37000.00".to_owned())]);
        assert_eq!(outcome.remaining.expenses().cash.to_string(), "66000.00");
        assert_eq!(outcome.uncovered, Decimal::ZERO);
    }

    #[test]
    fn a_source_that_gives_less_makes_less_fall() {
        // The region gives 12,000 of 20,000: 8,000 are missing, the visit's 11,000 cover them.
        let outcome = played(json!([{ "id": "x", "source": "region", "granted": "12000 EUR" }]));
        assert_eq!(fallen(&outcome), [("visit", "11000.00".to_owned())]);
    }

    #[test]
    fn what_serves_no_activity_cannot_fall_and_is_named() {
        // Without State, region and our own cash nothing is left; 10,000 + 1,000 indirect serve no activity.
        let refused = |id: &str| json!({ "id": id, "source": id });
        let outcome = played(json!([refused("state"), refused("region"), refused("own")]));
        assert_eq!(outcome.fallen.len(), 3);
        assert_eq!(outcome.uncovered.to_string(), "11000.00");
    }

    #[test]
    fn nothing_changes_where_no_source_is_named() {
        let outcome = played(json!([{ "id": "x" }, { "id": "y", "source": "gone" }]));
        assert_eq!((outcome.missing, outcome.fallen.len()), (Decimal::ZERO, 0));
        assert_eq!(outcome.totals, totals(&dossier()));
    }
}
