//! What our own authority pays each year: the mayor's view.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::{
    Dossier, find,
    money::Currency,
    stages::budget::{BudgetLine, FunderKind, FundingSource, FundingStatus, Nature},
    totals::{Split, Totals, amount_of, by_payer, by_year},
};

/// Our own share of the funding, in the dossier's currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPayments {
    /// What the budget's lines lay on us, by year; `None` is "no year given".
    pub years: BTreeMap<Option<u16>, Split>,
    /// What we give beyond that, such as our part of contingency and indirect costs.
    pub rest: Split,
}

/// Adds up what the lines lay on our own sources. `None` where no line names one of them, or where the lines lay more on
/// them than they give.
pub fn own_payments(dossier: &Dossier, totals: &Totals) -> Option<OwnPayments> {
    let mut years: BTreeMap<Option<u16>, Split> = BTreeMap::new();
    for line in &dossier.budget.lines {
        let Some(amount) = amount_of(&totals.lines, line) else { continue };
        for (nature, part) in own_parts(dossier, line, amount, totals.currency) {
            for (year, part) in by_year(line, part, totals.currency) {
                years.entry(year).or_default().add(nature, part);
            }
        }
    }
    years.retain(|_, split| !split.total().is_zero());
    let laid = years.values().fold(Split::default(), |sum, split| Split {
        cash: sum.cash + split.cash,
        in_kind: sum.in_kind + split.in_kind,
    });
    let own = totals.own;
    let rest = Split { cash: own.cash - laid.cash, in_kind: own.in_kind - laid.in_kind };
    let fits = rest.cash >= Decimal::ZERO && rest.in_kind >= Decimal::ZERO;
    (fits && !years.is_empty()).then_some(OwnPayments { years, rest })
}

/// The parts of a line that our own sources pay.
pub(crate) fn own_parts(
    dossier: &Dossier,
    line: &BudgetLine,
    amount: Decimal,
    currency: Currency,
) -> Vec<(Nature, Decimal)> {
    let sources = &dossier.budget.sources;
    let own = |source: &&FundingSource| {
        source.kind == Some(FunderKind::Applicant) && source.status != Some(FundingStatus::Refused)
    };
    line.payers
        .iter()
        .zip(by_payer(line, amount, currency))
        .filter_map(|(payer, part)| {
            let source = find(sources, &payer.source.as_ref()?.0).filter(own)?;
            Some((source.nature.unwrap_or(Nature::Cash), part))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::totals::totals;

    /// We pay 40 % of a line of 1,000.01 EUR over two years, and a room in kind; the ministry pays the rest.
    fn dossier(own_cash: &str) -> Dossier {
        let budget = json!({
            "lines": [
                {
                    "id": "works", "quantity": "1", "unit_cost": "1000.01 EUR",
                    "years": [
                        { "id": "a", "year": 2027, "share": "50" }, { "id": "b", "year": 2028, "share": "50" },
                    ],
                    "payers": [{ "id": "us", "source": "own", "share": "40" }],
                },
                {
                    "id": "room", "quantity": "1", "unit_cost": "300.00 EUR", "nature": "in_kind", "year": 2027,
                    "payers": [{ "id": "us", "source": "room", "share": "100" }],
                },
            ],
            "sources": [
                { "id": "own", "kind": "applicant", "amount": own_cash, "status": "confirmed" },
                { "id": "room", "kind": "applicant", "amount": "300.00 EUR", "nature": "in_kind", "status": "confirmed" },
                { "id": "state", "kind": "call_funder", "amount": "600.00 EUR", "status": "requested" },
            ],
        });
        serde_json::from_value(json!({ "start": { "currency": "EUR" }, "budget": budget })).expect("it fits the model")
    }

    fn paid(dossier: &Dossier) -> Option<OwnPayments> {
        own_payments(dossier, &totals(dossier))
    }

    fn cents(cash: i64, in_kind: i64) -> Split {
        Split { cash: Decimal::new(cash, 2), in_kind: Decimal::new(in_kind, 2) }
    }

    #[test]
    fn each_year_bears_its_part_and_the_rest_is_named() {
        // 40 % of 1,000.01 is 400.00; half of it each year. We give 450.00: 50.00 stand on no line.
        let payments = paid(&dossier("450.00 EUR")).expect("we pay something");
        assert_eq!(payments.years[&Some(2027)], cents(20_000, 30_000));
        assert_eq!(payments.years[&Some(2028)], cents(20_000, 0));
        assert_eq!(payments.rest, cents(5_000, 0));
    }

    #[test]
    fn lines_that_lay_more_on_us_than_we_give_are_not_told_by_year() {
        assert_eq!(paid(&dossier("100.00 EUR")), None);
        assert_eq!(paid(&Dossier::default()), None);
    }
}
