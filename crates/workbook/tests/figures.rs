//! What a reader of the workbook sees before anything is computed: the dossier's figures, its gaps in words, its texts as text.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use dossier::{
    Dossier, Language,
    breakdown::{By, Key, breakdown},
    scenario::outcome,
    stages::budget::{Heading, Scenario},
    totals::{Totals, totals},
};
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde_json::json;
use support::{Book, dossier, example, invented, parts, written};
use workbook::{Options, Supposed, workbook};

fn read(dossier: &Dossier, language: Language) -> Book {
    Book::read(&written(dossier, language))
}

fn assert_shows_totals(book: &Book, dossier: &Dossier, totals: &Totals) {
    let amount = format!("Montant ({})", totals.currency);
    let summary = |label: &str| book.sheet("Synthèse").at(label, &amount);
    let expenses = totals.expenses();
    assert_eq!(summary("Coût total du projet"), expenses.total());
    assert_eq!(
        (summary("Dépenses en numéraire"), summary("Apports en nature valorisés")),
        (expenses.cash, expenses.in_kind)
    );
    assert_eq!((summary("Imprévus"), summary("Frais indirects")), (totals.contingency, totals.indirect));
    assert_eq!(summary("Ressources"), totals.resources.total());
    assert_eq!(summary("Ressources confirmées"), totals.confirmed.total());
    assert_eq!(summary("Subvention demandée au financeur de l’appel"), totals.requested);
    assert_eq!(summary("Apport du demandeur"), totals.own.total());
    assert_eq!(summary("dont apport du demandeur en nature"), totals.own.in_kind);
    assert_eq!(summary("Reste à financer"), totals.gap());

    let lines = book.sheet("Lignes du budget");
    for (heading, split) in &totals.headings {
        let heading = wording::choice(Language::Fr, "Heading", heading.code());
        assert_eq!(lines.at(&format!("Sous-total – {heading}"), &amount), split.total(), "{heading}");
    }
    let is_dated = |line: &dossier::stages::budget::BudgetLine| line.year.is_some() || !line.years.is_empty();
    if dossier.budget.lines.iter().any(is_dated) {
        for year in totals.spending_years() {
            let of_year = totals.years.iter().filter(|((_, at), _)| *at == year).map(|(_, split)| split.total());
            let derived = [totals.contingency, totals.indirect].map(|amount| totals.derived_by_year(amount)[&year]);
            let sum: Decimal = of_year.chain(derived).sum();
            let head = year.map_or_else(|| "année à préciser".to_owned(), |year| year.to_string());
            assert_eq!(lines.at("Coût total du projet", &format!("Montant {head}")), sum, "{head}");
            assert_eq!(book.sheet("Par rubrique et année").at("Coût total du projet", &head), sum, "{head}");
        }
    }
    let by_source = breakdown(dossier, totals, By::Source);
    for portion in by_source {
        let code = match portion.key {
            Key::Item(index, _) => format!("F{}", index + 1),
            _ => "à affecter".to_owned(),
        };
        let sheet = book.sheet("Par payeur");
        let row = (sheet.row(&code), sheet.column("À sa charge d’après les lignes"));
        assert_eq!(sheet.cells[&row].number(), portion.direct.total(), "{code}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn what_is_stored_is_what_the_dossier_comes_to(seed: u64) {
        let dossier = invented(seed);
        assert_shows_totals(&read(&dossier, Language::Fr), &dossier, &totals(&dossier));
    }
}

#[test]
fn the_examples_show_their_totals() {
    for name in ["pointe-noire", "paris-phnom-penh", "paris-rio"] {
        let dossier = example(name);
        assert_shows_totals(&read(&dossier, Language::Fr), &dossier, &totals(&dossier));
    }
}

#[test]
fn what_is_missing_stays_empty_is_counted_nowhere_and_is_named() {
    // Only line 3 counts: 2 × 10.00 = 20.00 EUR. No rate leads from pounds to euros.
    let dossier = dossier(&json!({
        "start": { "currency": "EUR" },
        "budget": {
            "lines": [
                { "id": "a", "heading": "travel", "label": { "fr": "Billets" }, "unit_cost": "5.00 EUR" },
                {
                    "id": "b", "heading": "travel", "label": { "fr": "Taxis" }, "quantity": "3", "unit_cost": "7.00 GBP",
                    "year": 2027,
                },
                { "id": "c", "heading": "works", "label": { "fr": "Mur" }, "quantity": "2", "unit_cost": "10.00 EUR" },
            ],
            "sources": [{ "id": "s", "name": { "fr": "Région" }, "status": "requested" }],
        },
    }));
    let book = read(&dossier, Language::Fr);
    let lines = book.sheet("Lignes du budget");
    let amount = lines.column("Montant (EUR)");
    assert_eq!(lines.text(lines.row("Billets"), lines.column("Quantité")), "");
    assert_eq!(lines.text(lines.row("Billets"), amount), "");
    assert_eq!(lines.text(lines.row("Taxis"), amount), "Taux GBP → EUR manquant");
    assert_eq!(lines.text(lines.row("Taxis"), lines.column("Montant 2027")), "");
    assert_eq!(lines.at("Coût total du projet", "Montant (EUR)"), Decimal::from(20));
    lines.row("Ligne 1, «\u{a0}Billets\u{a0}», comptée nulle part. Il manque\u{a0}: quantité.");
    lines.row("Ligne 2, «\u{a0}Taxis\u{a0}», comptée nulle part. Il manque\u{a0}: taux GBP → EUR.");
    let plan = book.sheet("Plan de financement");
    plan.row("Source F1, «\u{a0}Région\u{a0}», comptée nulle part. Il manque\u{a0}: montant.");
    assert_eq!(plan.text(plan.row("Région"), plan.column("Montant (EUR)")), "");
    let rates = book.sheet("Taux de change");
    let unset = rates.row("Taux à fixer\u{a0}: les montants dans cette monnaie ne comptent dans aucun total");
    assert_eq!((rates.text(unset, 0), rates.text(unset, 1), rates.text(unset, 2)), ("GBP", "EUR", ""));
    let said = "Il y a deux lignes sans montant, comptées dans aucun total\u{a0}: voir la feuille «\u{a0}Lignes du budget\u{a0}».";
    book.sheet("Synthèse").row(said);
}

#[test]
fn no_text_of_the_dossier_becomes_a_formula() {
    let texts = ["=1+1", "+33 1 23", "-5", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "\" & A1 & \"", "*"];
    let lines: Vec<_> = texts
        .iter()
        .enumerate()
        .map(|(index, text)| {
            json!({ "id": format!("l{index}"), "label": { "fr": text }, "unit": { "fr": text }, "quantity": "1",
                "unit_cost": "1.00 EUR", "payers": [{ "id": "p", "source": format!("s{index}"), "share": "100" }] })
        })
        .collect();
    let sources: Vec<_> = texts
        .iter()
        .enumerate()
        .map(|(index, text)| json!({ "id": format!("s{index}"), "name": { "fr": text }, "amount": "1.00 EUR" }))
        .collect();
    let dossier = dossier(&json!({
        "start": { "title": { "fr": "=cmd|' /C calc'!A0" } },
        "budget": { "lines": lines, "sources": sources },
    }));
    let book = read(&dossier, Language::Fr);
    for sheet in &book.0 {
        for cell in sheet.cells.values() {
            let formula = cell.formula.as_deref().unwrap_or_default();
            assert!(!formula.contains("HYPERLINK") && !formula.contains("cmd|") && formula != "1+1", "{formula}");
        }
    }
    for text in texts {
        let lines = book.sheet("Lignes du budget");
        assert!(lines.cells[&(lines.row(text), lines.column("Intitulé"))].is_text, "{text} is text");
    }
    // Each source pays its line of one euro, whatever its name would mean to a search.
    let by_payer = book.sheet("Par payeur");
    let laid = by_payer.column("À sa charge d’après les lignes");
    assert!(
        (1..=texts.len())
            .all(|number| { by_payer.cells[&(by_payer.row(&format!("F{number}")), laid)].number() == Decimal::ONE })
    );
}

#[test]
fn the_same_dossier_gives_the_same_bytes_and_says_its_title_and_day() {
    let dossier = example("pointe-noire");
    let first = written(&dossier, Language::Fr);
    for _ in 0..5 {
        assert!(written(&dossier, Language::Fr) == first, "nothing of the moment gets into the file");
    }
    let parts = parts(&first);
    let core = &parts["docProps/core.xml"];
    assert!(core.contains("Ceinture maraîchère") && core.contains("2026-11-28T00:00:00Z"), "{core}");
}

#[test]
fn every_sheet_prints_on_a4_across_its_width_with_its_heads_repeated() {
    let bytes = written(&example("paris-rio"), Language::En);
    let names: Vec<String> = Book::read(&bytes).0.into_iter().map(|sheet| sheet.name).collect();
    let expected = [
        "Summary",
        "Budget lines",
        "By heading and year",
        "By activity",
        "By payer",
        "Who pays what",
        "Funding plan",
        "Exchange rates",
        "Instalments",
        "Expenses",
    ];
    assert_eq!(names, expected);
    let parts = parts(&bytes);
    for (number, name) in (1..).zip(names) {
        let sheet = &parts[&format!("xl/worksheets/sheet{number}.xml")];
        assert!(sheet.contains("paperSize=\"9\"") && sheet.contains("orientation=\"landscape\""), "{name}");
        assert!(sheet.contains("fitToHeight=\"0\""), "{name} is as many pages high as it needs");
        if number > 1 {
            assert!(sheet.contains("state=\"frozen\""), "the heads of {name} stay in view");
            let heads = [format!("'{name}'!$3:$3"), format!(">{name}!$3:$3")];
            let repeated = heads.iter().any(|heads| parts["xl/workbook.xml"].contains(heads));
            assert!(repeated, "the heads of {name} are repeated");
        }
    }
}

#[test]
fn amounts_have_the_decimals_and_thousands_of_their_currency() {
    let formats = |name: &str| parts(&written(&example(name), Language::Fr)).remove("xl/styles.xml").unwrap();
    assert!(formats("pointe-noire").contains("formatCode=\"[$-40C]#,##0\""));
    assert!(formats("paris-phnom-penh").contains("formatCode=\"[$-40C]#,##0.00\""));
}

#[test]
fn three_hundred_lines_go_by_e_mail() {
    let lines: Vec<_> = (0..300)
        .map(|index| {
            let share = |year: u16, share: &str| json!({ "id": format!("y{year}"), "year": year, "share": share });
            json!({
                "id": format!("l{index}"), "heading": Heading::ALL[index % Heading::ALL.len()].code(),
                "label": { "fr": format!("Dépense {index}") }, "quantity": "12.5", "unit_cost": "1250.55 USD",
                "years": [share(2027, "33.33"), share(2028, "33.33"), share(2029, "33.34")],
                "payers": [
                    { "id": "a", "source": "s", "share": "60" }, { "id": "b", "source": "t", "share": "40" },
                ],
            })
        })
        .collect();
    let dossier = dossier(&json!({
        "start": { "currency": "EUR" },
        "budget": {
            "lines": lines, "contingency": "5", "indirect": "7",
            "rates": [{ "id": "usd", "from": "USD", "to": "EUR", "rate": "0.86" }],
            "sources": [{ "id": "s", "amount": "1.00 EUR" }, { "id": "t", "amount": "1.00 EUR" }],
        },
    }));
    let bytes = written(&dossier, Language::Fr);
    assert!(bytes.len() < 500_000, "{} bytes", bytes.len());
    assert_shows_totals(&Book::read(&bytes), &dossier, &totals(&dossier));
}

#[test]
fn the_scenarios_stand_beside_the_plan_with_what_falls() {
    let project = example("pointe-noire");
    let titled = |scenario: &Scenario, title: &str| Supposed {
        title: title.to_owned(),
        outcome: outcome(&project, scenario),
        broken: Vec::new(),
    };
    let scenario = &project.budget.scenarios[0];
    let supposed = vec![titled(&Scenario::default(), "Plan"), titled(scenario, "AIMF : 120 millions")];
    let missing = supposed[1].outcome.missing;
    assert!(!missing.is_zero() && !supposed[1].outcome.fallen.is_empty());
    let options = Options {
        language: Language::Fr,
        date: "2026-11-28".parse().unwrap(),
        call: None,
        activity_codes: vec![(supposed[1].outcome.fallen[0].activity.clone(), "A9.9.9".to_owned())],
        scenarios: supposed,
    };
    let book = Book::read(&workbook(&project, &options).unwrap());
    let sheet = book.sheet("Scénarios");
    assert_eq!(sheet.at("Numéraire manquant", "AIMF : 120 millions"), missing.normalize());
    assert!(sheet.at("Numéraire manquant", "Plan").is_zero());
    let fallen = sheet.text(sheet.row("Activités abandonnées"), sheet.column("AIMF : 120 millions"));
    assert!(fallen.starts_with("A9.9.9 ") && fallen.contains("FCFA)"), "{fallen}");

    let plain = Book::read(&workbook(&project, &Options { scenarios: Vec::new(), ..options }).unwrap());
    assert!(plain.0.iter().all(|sheet| sheet.name != "Scénarios"), "without scenarios there is no such sheet");
}
