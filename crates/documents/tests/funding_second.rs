//! The second half of the funding dossier: budget, funding plan and action plan say what the dossier holds, and what is
//! printed adds up.
#![allow(clippy::unwrap_used, reason = "this is a test, its helpers included")]

use documents::funding::FundingDossier;
use documents::{Block, Cell, Document, Row, RowKind, Table};
use dossier::{Dossier, Language, totals::totals};
use rust_decimal::Decimal;
use serde_json::{Value, json};

const EXAMPLES: [&str; 3] = [
    include_str!("../../../tests/examples/pointe-noire.json"),
    include_str!("../../../tests/examples/paris-phnom-penh.json"),
    include_str!("../../../tests/examples/paris-rio.json"),
];

fn composed(dossier: &Dossier, language: Language) -> Document {
    let call = dossier.start.target_calls.iter().find(|call| call.chosen).and_then(|call| calls::find(&call.call));
    let date = "2026-11-22".parse().unwrap();
    FundingDossier { dossier, call, language, date, missing: vec![] }.compose()
}

fn example(index: usize) -> Value {
    serde_json::from_str(EXAMPLES[index]).unwrap()
}

fn read(value: Value) -> Dossier {
    serde_json::from_value(value).unwrap()
}

fn blocks(document: &Document) -> impl Iterator<Item = &Block> {
    document.sections.iter().flat_map(|section| &section.blocks)
}

/// The table whose caption begins with the words of a message, up to its first value.
fn table<'a>(document: &'a Document, language: Language, id: &str) -> &'a Table {
    let caption = wording::text(language, id);
    let caption = caption.split('{').next().unwrap();
    blocks(document)
        .find_map(|block| match block {
            Block::Table(table) if table.caption.plain().starts_with(caption) => Some(table),
            _ => None,
        })
        .unwrap_or_else(|| panic!("no table “{caption}” in {language:?}"))
}

fn plain(cell: &Cell) -> String {
    cell.paragraphs.iter().map(documents::Text::plain).collect::<Vec<_>>().join("\n")
}

/// The number that is shown in the first paragraph of a cell; nought for a dash.
fn number(cell: &Cell, language: Language) -> Decimal {
    let text = cell.paragraphs.first().map(documents::Text::plain).unwrap_or_default();
    let text: String = match language {
        Language::Fr => text.replace('\u{202f}', "").replace(',', "."),
        Language::En => text.replace(',', ""),
    };
    if text == "–" { Decimal::ZERO } else { text.parse().unwrap_or_else(|_| panic!("“{text}” is no number")) }
}

/// The cell of a row in a column, counted over spans.
fn at(row: &Row, column: usize) -> &Cell {
    let mut left = column;
    for cell in &row.cells {
        if left < cell.span {
            return cell;
        }
        left -= cell.span;
    }
    panic!("the row has no column {column}");
}

/// The plain rows of a column added up, and what the last row says.
fn sum_and_total(table: &Table, column: usize, language: Language) -> (Decimal, Decimal) {
    let plain_rows = table.rows().iter().filter(|row| row.kind == RowKind::Plain);
    let sum = plain_rows.map(|row| number(at(row, column), language)).sum();
    let last = table.rows().last().unwrap();
    assert_eq!(last.kind, RowKind::Total);
    (sum, number(at(last, column), language))
}

#[test]
fn the_amounts_shown_add_up_to_the_totals_shown() {
    for index in 0..EXAMPLES.len() {
        let dossier = read(example(index));
        let totals = totals(&dossier);
        let cost = totals.expenses().total();
        for language in [Language::Fr, Language::En] {
            let document = composed(&dossier, language);
            let by_heading = table(&document, language, "doc-budget-by-heading-caption");
            for column in 1..by_heading.columns().len() {
                let (sum, total) = sum_and_total(by_heading, column, language);
                assert_eq!(sum, total, "column {column} of example {index} in {language:?}");
            }
            let years = by_heading.columns().len() - 2;
            let last = by_heading.rows().last().unwrap();
            let by_year: Decimal = (1..=years).map(|column| number(at(last, column), language)).sum();
            assert_eq!(by_year, cost, "the years of example {index} in {language:?}");
            for (id, column, total) in
                [("doc-budget-lines-caption", 5, cost), ("doc-funding-caption", 3, totals.resources.total())]
            {
                let shown = sum_and_total(table(&document, language, id), column, language);
                assert_eq!(shown, (total, total), "{id} of example {index} in {language:?}");
            }
            let own = table(&document, language, "doc-funding-own-caption");
            assert_eq!(sum_and_total(own, 3, language), (totals.own.total(), totals.own.total()));
        }
    }
}

#[test]
fn a_gap_is_named_in_the_sentence_and_in_the_table() {
    let mut value = example(0);
    let lost = value["budget"]["sources"].as_array_mut().unwrap().remove(0);
    assert_eq!(lost["kind"], "call_funder");
    let document = composed(&read(value), Language::Fr);
    // The source that fell out brought 192,439,757 CFA francs.
    let gap = "192\u{202f}439\u{202f}757";
    let said = blocks(&document).any(|block| match block {
        Block::Paragraph { text } => text.plain().contains(&format!("il reste {gap}\u{a0}FCFA à trouver")),
        _ => false,
    });
    assert!(said, "no sentence names the gap");
    let plan = table(&document, Language::Fr, "doc-funding-caption");
    let row = plan.rows().iter().find(|row| plain(&row.cells[0]) == "Reste à financer").expect("a row names the gap");
    assert_eq!(plain(at(row, 3)), gap);
}

#[test]
fn a_source_that_refused_stands_apart_and_counts_for_nothing() {
    let document = composed(&read(example(0)), Language::En);
    let shows = |id: &str| {
        let rows = table(&document, Language::En, id).rows();
        rows.iter().any(|row| row.cells.iter().any(|cell| plain(cell).contains("Foundation of a port company")))
    };
    assert!(shows("doc-funding-refused-caption"));
    assert!(!shows("doc-funding-caption"));
}

#[test]
fn the_days_of_our_staff_add_up_year_by_year() {
    // Paris – Phnom Penh: 150 days at 15, 50 and 35 per cent, 48 days at 20, 40 and 40 per cent:
    // 22.5 + 9.6 = 32.1; 75 + 19.2 = 94.2; 52.5 + 19.2 = 71.7; 198 in all.
    let dossier = read(example(1));
    let document = composed(&dossier, Language::Fr);
    let table = table(&document, Language::Fr, "doc-funding-staff-caption");
    let days: Vec<String> = table.rows().iter().map(|row| plain(at(row, 1))).collect();
    assert_eq!(days, ["32,1", "94,2", "71,7", "198"]);
    let (sum, total) = sum_and_total(table, 2, Language::Fr);
    assert_eq!(sum, total);
}

#[test]
fn three_hundred_lines_add_up_and_those_without_an_amount_are_marked() {
    let mut value = example(0);
    let line = |index: usize| {
        json!({
            "id": format!("l{index}"), "heading": "services", "label": { "fr": format!("Prestation {index}") },
            "quantity": "3", "unit_cost": if index == 7 { "10.00 GBP" } else { "333.33 EUR" },
            "years": [
                { "id": "a", "year": 2027, "share": "33.33" }, { "id": "b", "year": 2028, "share": "66.67" },
            ],
        })
    };
    value["budget"]["lines"] = (0..300).map(line).collect();
    let dossier = read(value);
    let document = composed(&dossier, Language::Fr);
    let lines = table(&document, Language::Fr, "doc-budget-lines-caption");
    let shown: Vec<&Row> = lines.rows().iter().filter(|row| plain(&row.cells[0]).starts_with("Prestation ")).collect();
    assert_eq!(shown.len(), 300);
    assert_eq!(plain(at(shown[7], 5)), "à compléter");
    let sum: Decimal =
        shown.iter().filter(|row| plain(at(row, 5)) != "à compléter").map(|row| number(at(row, 5), Language::Fr)).sum();
    assert_eq!(sum, totals(&dossier).direct.cash);
    let by_heading = table(&document, Language::Fr, "doc-budget-by-heading-caption");
    for column in 1..by_heading.columns().len() {
        let (sum, total) = sum_and_total(by_heading, column, Language::Fr);
        assert_eq!(sum, total, "column {column}");
    }
    let named =
        blocks(&document).any(|block| matches!(block, Block::Callout { text, .. } if text.plain().contains("GBP")));
    assert!(named, "the currency without a rate is not named");
}

#[test]
fn activities_bear_the_codes_of_their_results_wherever_they_are_named() {
    let document = composed(&read(example(0)), Language::Fr);
    let code = |id: &str| {
        let rows = table(&document, Language::Fr, id).rows();
        let row =
            rows.iter().find(|row| row.cells.iter().any(|cell| plain(cell).starts_with("Construire la plateforme")));
        plain(&row.expect("the activity is listed").cells[0])
    };
    assert_eq!(code("doc-activities-caption"), "A2.2.1");
    assert_eq!(code("doc-activities-ranking-caption"), "A2.2.1");
}

#[test]
fn every_word_is_in_the_catalogue() {
    for (index, language) in [(0, Language::Fr), (0, Language::En), (1, Language::Fr), (2, Language::En)] {
        let shown = format!("{:?}", composed(&read(example(index)), language));
        let missing: Vec<&str> = shown.split('⟦').skip(1).filter_map(|rest| rest.split('⟧').next()).collect();
        assert_eq!(missing, Vec::<&str>::new(), "example {index} in {language:?}");
        assert!(!shown.contains("{$"), "a sentence lacks a value in {language:?}");
    }
}

#[test]
fn a_dossier_without_anything_marks_what_is_essential() {
    let document = composed(&Dossier::default(), Language::Fr);
    let marked: Vec<&str> = blocks(&document)
        .filter_map(|block| match block {
            Block::Callout { callout: documents::Callout::ToComplete, text } => text.runs.first()?.field.as_deref(),
            _ => None,
        })
        .collect();
    for path in [
        "actions/context",
        "actions/objectives",
        "actions/activities",
        "actions/indicators",
        "budget/lines",
        "budget/sources",
        "actions/risks",
        "actions/sustainability",
        "actions/monitoring",
    ] {
        assert!(marked.contains(&path), "{path} is not marked among {marked:?}");
    }
}
