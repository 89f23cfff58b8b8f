//! LibreOffice computes every formula anew, from a copy whose stored results are all wrong, and arrives at the totals.
// Elsewhere no command installs LibreOffice, and its program lies in no path.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use dossier::{Language, totals::totals};
use rust_decimal::Decimal;
use serde_json::json;
use support::{Book, assert_same, dossier, example, invented, recomputed, written};

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

/// What LibreOffice shows in a cell, rounded to the cents that it shows.
fn shown(book: &Book, sheet: &str, label: &str, head: &str) -> Decimal {
    book.sheet(sheet).at(label, head).round_dp(2).normalize()
}

#[test]
fn the_examples_recompute_to_their_totals() {
    let examples = ["pointe-noire", "paris-phnom-penh", "paris-rio"].map(example);
    let books: Vec<Vec<u8>> = examples
        .iter()
        .flat_map(|dossier| [Language::Fr, Language::En].map(|language| written(dossier, language)))
        .collect();
    let computed = recomputed(&books);
    for (index, (book, computed)) in books.iter().zip(&computed).enumerate() {
        let formulas = assert_same(&Book::read(book), computed, &format!("example {}", index / 2));
        assert!(formulas > 200, "a budget of some thirty lines has many formulas, not {formulas}");
    }
    for (dossier, french) in examples.iter().zip(computed.iter().step_by(2)) {
        let totals = totals(dossier);
        let amount = format!("Montant ({})", totals.currency);
        let expected = [
            ("Coût total du projet", totals.expenses().total()),
            ("Dépenses en numéraire", totals.expenses().cash),
            ("Apports en nature valorisés", totals.expenses().in_kind),
            ("Imprévus", totals.contingency),
            ("Frais indirects", totals.indirect),
            ("Ressources", totals.resources.total()),
            ("Ressources confirmées", totals.confirmed.total()),
            ("Subvention demandée au financeur de l’appel", totals.requested),
            ("Apport du demandeur", totals.own.total()),
            ("Reste à financer", totals.gap()),
        ];
        for (label, amount_expected) in expected {
            assert_eq!(shown(french, "Synthèse", label, &amount), amount_expected.normalize(), "{label}");
        }
    }
}

#[test]
fn a_budget_in_cfa_francs_has_whole_francs_and_years_that_add_up() {
    // 2.5 × 333 XAF = 832.5, rounded 833, over three thirds of 33.33 %: 277.67 each, so 278 + 278 + 277 (two units are left
    // over after rounding down to 277, and go to the first two). 1,002 XAF over four quarters: 250.5 each, so
    // 251 + 251 + 250 + 250. 100 EUR × 655.957 = 65,595.7, rounded 65,596, in 2028. Direct costs in cash
    // 833 + 1,002 + 65,596 = 67,431; contingency 5 % = 3,371.55, rounded 3,372. Total 70,803.
    // 2027: 278 + 251 = 529; 2028: 278 + 251 + 65,596 = 66,125; 2029: 277 + 250 = 527; 2030: 250. Contingency by year:
    // 3,372 × 529 / 67,431 = 26.45; × 66,125 = 3,306.69; × 527 = 26.35; × 250 = 12.50. Rounded down 26 + 3,306 + 26 + 12
    // = 3,370: the two left go to .69 and .50, so 26 + 3,307 + 26 + 13. Resources 70,000: 803 is missing.
    let years = |shares: &[&str]| -> Vec<_> {
        let part = |(year, share): (u16, &&str)| json!({ "id": format!("y{year}"), "year": year, "share": share });
        (2027..).zip(shares).map(part).collect()
    };
    let dossier = dossier(&json!({
        "start": { "currency": "XAF" },
        "budget": {
            "contingency": "5",
            "lines": [
                {
                    "id": "a", "heading": "works", "quantity": "2.5", "unit_cost": "333 XAF",
                    "years": years(&["33.33", "33.33", "33.33"]),
                },
                {
                    "id": "b", "heading": "travel", "quantity": "1", "unit_cost": "1002 XAF",
                    "years": years(&["25", "25", "25", "25"]),
                },
                { "id": "c", "heading": "services", "quantity": "1", "unit_cost": "100.00 EUR", "year": 2028 },
            ],
            "sources": [{ "id": "s", "kind": "call_funder", "amount": "70000 XAF", "status": "requested" }],
        },
    }));
    let book = written(&dossier, Language::Fr);
    let computed = &recomputed(std::slice::from_ref(&book))[0];
    assert_same(&Book::read(&book), computed, "CFA francs");
    let lines = |label: &str, head: &str| shown(computed, "Lignes du budget", label, head);
    assert_eq!(lines("Coûts directs en numéraire", "Montant (XAF)"), decimal("67431"));
    assert_eq!(lines("Imprévus (5\u{202f}%) – Coûts directs en numéraire", "Montant (XAF)"), decimal("3372"));
    assert_eq!(lines("Coût total du projet", "Montant (XAF)"), decimal("70803"));
    let years = ["2027", "2028", "2029", "2030"];
    let by_year = |label: &str| years.map(|year| lines(label, &format!("Montant {year}")));
    assert_eq!(by_year("Sous-total – Travaux")[..3], ["278", "278", "277"].map(decimal));
    assert_eq!(by_year("Sous-total – Déplacements"), ["251", "251", "250", "250"].map(decimal));
    assert_eq!(by_year("Coûts directs en numéraire"), ["529", "66125", "527", "250"].map(decimal));
    assert_eq!(by_year("Imprévus (5\u{202f}%) – Coûts directs en numéraire"), ["26", "3307", "26", "13"].map(decimal));
    let parity = computed.sheet("Taux de change");
    assert_eq!(parity.text(3, 4), "Parité fixe, établie par traité");
    let plan = computed.sheet("Plan de financement");
    assert_eq!(shown(computed, "Plan de financement", "Reste à financer", "Montant (XAF)"), decimal("803"));
    assert_eq!(plan.text(plan.row("Reste à financer"), plan.column("Type")), "Il manque des ressources.");
}

#[test]
fn a_budget_in_three_currencies_is_multiplied_and_divided_by_the_rates_on_their_sheet() {
    // 12 × 350.50 EUR = 4,206.00; 500,000 XAF / 655.957 = 762.245…, rounded 762.25; 1,000 USD, at 1 EUR = 1.25 USD,
    // / 1.25 = 800.00 in kind; 3 × 1,000 CNY × 0.1265 = 379.50. Cash 4,206.00 + 762.25 + 379.50 = 5,347.75; contingency 5 % =
    // 267.3875, rounded 267.39; indirect 7 % = 374.3425, rounded 374.34. Expenses 5,347.75 + 267.39 + 374.34 + 800 = 6,789.48.
    // Resources: own 800.00 in kind and 5,989.48 asked; what was refused counts for nothing: balance.
    let dossier = dossier(&json!({
        "start": { "currency": "EUR" },
        "budget": {
            "rates": [
                { "id": "usd", "from": "EUR", "to": "USD", "rate": "1.25", "date": "2026-11-16" },
                { "id": "cny", "from": "CNY", "to": "EUR", "rate": "0.1265" },
            ],
            "contingency": "5", "indirect": "7",
            "lines": [
                { "id": "a", "heading": "services", "quantity": "12", "unit_cost": "350.50 EUR" },
                { "id": "b", "heading": "travel", "quantity": "1", "unit_cost": "500000 XAF" },
                { "id": "c", "heading": "services", "quantity": "1", "unit_cost": "1000.00 USD", "nature": "in_kind" },
                { "id": "d", "heading": "travel", "quantity": "3", "unit_cost": "1000.00 CNY" },
            ],
            "sources": [
                { "id": "own", "kind": "applicant", "amount": "1000.00 USD", "nature": "in_kind", "status": "confirmed" },
                { "id": "state", "kind": "call_funder", "amount": "5989.48 EUR", "status": "requested" },
                { "id": "no", "kind": "foundation", "amount": "9999.00 EUR", "status": "refused" },
            ],
        },
    }));
    let book = written(&dossier, Language::En);
    let computed = &recomputed(std::slice::from_ref(&book))[0];
    assert_same(&Book::read(&book), computed, "three currencies");
    let summary = |label: &str| shown(computed, "Summary", label, "Amount (EUR)");
    assert_eq!(summary("Expenses in cash"), decimal("5989.48"));
    assert_eq!(summary("Contingency"), decimal("267.39"));
    assert_eq!(summary("Indirect costs"), decimal("374.34"));
    assert_eq!(summary("Total cost of the project"), decimal("6789.48"));
    assert_eq!(summary("Applicant’s contribution"), decimal("800"));
    assert_eq!(summary("Still to be funded"), Decimal::ZERO);
    let sheet = computed.sheet("Summary");
    assert_eq!(sheet.text(sheet.row("Still to be funded"), 3), "The plan is balanced: resources equal expenses.");
    let heading = |label: &str| shown(computed, "By heading and year", label, "Total (EUR)");
    assert_eq!(heading("Total cost of the project"), decimal("6789.48"));
}

#[test]
fn invented_budgets_with_every_kind_of_gap_recompute_to_what_is_stored() {
    let books: Vec<Vec<u8>> = (0..12).map(|seed| written(&invented(seed), Language::Fr)).collect();
    for (seed, (book, computed)) in books.iter().zip(recomputed(&books)).enumerate() {
        assert_same(&Book::read(book), &computed, &format!("seed {seed}"));
    }
}
