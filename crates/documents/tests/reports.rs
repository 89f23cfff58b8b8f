//! The reports to funders say what the dossier records, and what is printed adds up.
#![allow(clippy::unwrap_used, reason = "this is a test, its helpers included")]

use documents::report::{ProjectReport, report_to_make};
use documents::{Block, Callout, Cell, Document, Row, RowKind, Table, Text};
use dossier::{Dossier, Language, find, spending::spending, totals::totals};
use rust_decimal::Decimal;
use serde_json::{Value, json};

const LANGUAGES: [Language; 2] = [Language::Fr, Language::En];

/// The Pointe-Noire example as it might stand at its end: fictional, like the example itself.
fn monitored() -> Dossier {
    let mut example: Value = serde_json::from_str(include_str!("../../../tests/examples/pointe-noire.json")).unwrap();
    example["monitoring"] = serde_json::from_str(include_str!("../../../tests/reports/pointe-noire.json")).unwrap();
    serde_json::from_value(example).unwrap()
}

/// A project of two lines, paid in CFA francs and in euros.
fn small() -> Value {
    json!({
        "start": { "title": { "fr": "Un marché propre", "en": "A clean market" }, "currency": "XAF" },
        "territory": { "name": { "fr": "Ville de Pointe-Noire", "en": "City of Pointe-Noire" } },
        "actions": { "starts_on": "2027-01-01", "ends_on": "2028-12-31" },
        "budget": {
            "indirect": "7",
            "lines": [
                { "id": "bins", "heading": "equipment", "label": { "fr": "Bennes", "en": "Bins" }, "quantity": "10", "unit_cost": "1000.00 EUR" },
                { "id": "works", "heading": "works", "label": { "fr": "Dalle", "en": "Slab" }, "quantity": "1", "unit_cost": "2000000 XAF" },
            ],
            "sources": [{ "id": "fund", "kind": "call_funder", "name": { "fr": "Fonds des villes", "en": "Cities fund" },
                          "amount": "6000000 XAF", "status": "confirmed" }],
        },
        "monitoring": {
            "instalments": [
                { "id": "i1", "source": "fund", "amount": "4800000 XAF", "due_on": "2027-02-01", "received_on": "2027-02-05" },
                { "id": "i2", "source": "fund", "amount": "1200000 XAF", "due_on": "2029-06-30" },
            ],
            "expenses": [
                { "id": "e1", "line": "bins", "date": "2027-06-01", "label": { "fr": "Bennes", "en": "Bins" }, "amount": "9000.00 EUR", "voucher": "F-1" },
                { "id": "e2", "line": "works", "date": "2028-03-01", "label": { "fr": "Dalle", "en": "Slab" }, "amount": "2300000 XAF", "voucher": "F-2" },
            ],
            "reports": [
                { "id": "mid", "kind": "interim", "source": "fund", "due_on": "2027-12-31", "sent_on": "2027-12-20",
                  "narrative": { "fr": "Les bennes sont là.", "en": "The bins are there." } },
                { "id": "end", "kind": "final", "source": "fund", "due_on": "2029-03-31" },
            ],
        },
    })
}

fn made(dossier: &Dossier, report: &str, language: Language, date: &str) -> Document {
    let report = find(&dossier.monitoring.reports, &report.parse().unwrap());
    ProjectReport { dossier, report, language, date: date.parse().unwrap(), tolerance: None, open: vec![] }.compose()
}

fn small_report(report: &str, language: Language, date: &str) -> Document {
    made(&serde_json::from_value(small()).unwrap(), report, language, date)
}

fn blocks(document: &Document) -> impl Iterator<Item = &Block> {
    document.sections.iter().flat_map(|section| &section.blocks)
}

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
    cell.paragraphs.iter().map(Text::plain).collect::<Vec<_>>().join("\n")
}

/// A table as lines of cells parted by strokes, with plain spaces.
fn printed(table: &Table) -> Vec<String> {
    let row = |row: &Row| row.cells.iter().map(plain).collect::<Vec<_>>().join(" | ");
    table.rows().iter().map(|it| row(it).replace(['\u{202f}', '\u{a0}'], " ")).collect()
}

fn said(document: &Document) -> String {
    let texts = blocks(document).filter_map(|block| match block {
        Block::Paragraph { text } => Some(text.plain()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n").replace(['\u{202f}', '\u{a0}'], " ")
}

fn marks(document: &Document) -> Vec<String> {
    let marks = blocks(document).filter_map(|block| match block {
        Block::Callout { callout: Callout::ToComplete, text } => text.runs[0].field.clone(),
        _ => None,
    });
    marks.collect()
}

fn number(cell: &Cell, language: Language) -> Decimal {
    let text = plain(cell).lines().next().unwrap_or_default().replace('−', "-");
    let text = match language {
        Language::Fr => text.replace('\u{202f}', "").replace(',', "."),
        Language::En => text.replace(',', ""),
    };
    if text == "–" { Decimal::ZERO } else { text.parse().unwrap_or_else(|_| panic!("“{text}” is no number")) }
}

#[test]
fn an_interim_report_tells_what_is_left_and_a_final_one_how_far_spending_moved() {
    // Budget: bins 10 × 1,000 EUR × 655.957 = 6,559,570; slab 2,000,000; indirect 7 % of 8,559,570 = 599,169.9 → 599,170;
    // in all 9,158,740. By 20 December 2027 the bins cost 9,000 EUR × 655.957 = 5,903,613, 90 % of their line; indirect
    // 7 % = 413,252.91 → 413,253; in all 6,316,866, which is 68.97 %, shown as 69,0 %; left 2,841,874.
    let interim = small_report("mid", Language::Fr, "2028-06-01");
    assert_eq!(
        printed(table(&interim, Language::Fr, "doc-report-by-heading-caption")),
        [
            "Équipements et fournitures | 6 559 570 | 5 903 613 | 655 957 | 90,0 %",
            "Travaux | 2 000 000 | – | 2 000 000 | 0,0 %",
            "Coûts directs en numéraire | 8 559 570 | 5 903 613 | 2 655 957 | 69,0 %",
            "Frais indirects (7 %) | 599 170 | 413 253 | 185 917 | 69,0 %",
            "Coût total du projet | 9 158 740 | 6 316 866 | 2 841 874 | 69,0 %",
        ]
    );
    // At the end the slab cost 2,300,000, 15 % more than planned: direct 8,203,613; indirect 574,252.91 → 574,253; in all
    // 8,777,866, which is 380,874 less than planned, −4.16 %.
    let last = small_report("end", Language::En, "2029-03-01");
    assert_eq!(
        printed(table(&last, Language::En, "doc-report-by-heading-caption")),
        [
            "Equipment and supplies | 6,559,570 | 5,903,613 | −655,957 | −10.0%",
            "Works | 2,000,000 | 2,300,000 | 300,000 | 15.0%",
            "Direct costs in cash | 8,559,570 | 8,203,613 | −355,957 | −4.2%",
            "Indirect costs (7%) | 599,170 | 574,253 | −24,917 | −4.2%",
            "Total cost of the project | 9,158,740 | 8,777,866 | −380,874 | −4.2%",
        ]
    );
}

#[test]
fn the_balance_claimed_follows_the_actual_cost_and_every_step_is_printed() {
    // The fund gives 6,000,000 of 9,158,740, 65.51 %. The project cost 8,777,866: 6,000,000 × 8,777,866 / 9,158,740 =
    // 5,750,485.2… → 5,750,485; less 4,800,000 received, 950,485 is claimed, not the 1,200,000 that were planned.
    let last = small_report("end", Language::Fr, "2029-03-01");
    assert_eq!(
        printed(table(&last, Language::Fr, "doc-report-balance-caption")),
        [
            "Subvention accordée | 6 000 000",
            "Coût réel du projet | 8 777 866",
            "Subvention due au coût réel, 65,51 % du coût, plafonnée au montant accordé | 5 750 485",
            "Déjà reçu | 4 800 000",
            "Solde demandé | 950 485",
        ]
    );
    // 4,800,000 received less 8,777,866 paid: 3,977,866 advanced.
    assert!(
        said(&last).contains("3 977 866 FCFA ont été avancés sur la trésorerie des partenaires"),
        "{}",
        said(&last)
    );
    // Not yet due on 1 March 2029: nothing is late; on the last of June it would be.
    let sources = |date: &str| {
        printed(table(&small_report("end", Language::Fr, date), Language::Fr, "doc-report-sources-caption"))
    };
    assert_eq!(sources("2029-03-01"), ["Fonds des villes | 6 000 000 | 4 800 000 | – | 1 200 000"]);
    assert_eq!(sources("2029-06-30"), ["Fonds des villes | 6 000 000 | 4 800 000 | 1 200 000 | 1 200 000"]);
}

#[test]
fn what_was_received_beyond_the_share_of_the_actual_cost_is_to_be_repaid() {
    // The slab was never built: 5,903,613 + 413,253 = 6,316,866 of cost; 6,000,000 × 6,316,866 / 9,158,740 =
    // 4,138,254.3… → 4,138,254; 4,800,000 received, 661,746 too much.
    let mut dossier = small();
    dossier["monitoring"]["expenses"].as_array_mut().unwrap().pop();
    let last = made(&serde_json::from_value(dossier).unwrap(), "end", Language::En, "2029-03-01");
    let rows = printed(table(&last, Language::En, "doc-report-balance-caption"));
    assert_eq!(rows.last().map(String::as_str), Some("Received in excess, to be repaid | 661,746"));
}

#[test]
fn a_heading_beyond_its_budget_is_named_unless_the_funder_tolerates_it() {
    // The slab cost 300,000 more than its 2,000,000: 15 %. A tolerance of 15 % covers it, one of 10 % does not.
    let dossier: Dossier = serde_json::from_value(small()).unwrap();
    let told = |tolerance: Option<&str>| -> String {
        let report = find(&dossier.monitoring.reports, &"end".parse().unwrap());
        let tolerance = tolerance.map(|share| share.parse().unwrap());
        let date = "2029-03-01".parse().unwrap();
        said(
            &ProjectReport { dossier: &dossier, report, language: Language::En, date, tolerance, open: vec![] }
                .compose(),
        )
    };
    assert!(told(None).contains("One heading exceeds its budget:"), "{}", told(None));
    assert!(
        told(Some("10")).contains("One heading exceeds its budget by more than 10%, which"),
        "{}",
        told(Some("10"))
    );
    assert!(told(Some("15")).contains("No heading exceeds its budget by more than 15%"), "{}", told(Some("15")));
}

#[test]
fn each_kind_of_report_has_its_own_parts_and_marks_what_it_lacks() {
    let interim = small_report("mid", Language::Fr, "2028-06-01");
    let last = small_report("end", Language::Fr, "2029-03-01");
    let ids =
        |document: &Document| -> Vec<String> { document.sections.iter().map(|section| section.id.clone()).collect() };
    assert!(!ids(&interim).contains(&"evaluation".to_owned()));
    assert!(ids(&last).contains(&"evaluation".to_owned()) && ids(&last).contains(&"continuity".to_owned()));
    assert!(last.draft && interim.draft, "lessons and outlook are missing from both");
    let lacks = marks(&last);
    for path in
        ["monitoring/reports/end/narrative", "monitoring/findings", "monitoring/continuity", "monitoring/lessons"]
    {
        assert!(lacks.iter().any(|mark| mark == path), "{path} is marked among {lacks:?}");
    }
    assert!(!marks(&interim).iter().any(|mark| mark.ends_with("narrative")));
    let mut financial = small();
    financial["monitoring"]["reports"][1]["kind"] = json!("financial");
    let financial = made(&serde_json::from_value(financial).unwrap(), "end", Language::Fr, "2029-03-01");
    assert!(!financial.draft, "figures are all that a financial report needs: {:?}", marks(&financial));
    assert!(!ids(&financial).contains(&"narrative".to_owned()));
}

#[test]
fn a_report_covers_what_came_after_the_funders_last_one() {
    let period = |document: &Document| -> String {
        let fact = document.cover.facts.iter().find(|fact| fact.label.plain() == "Période couverte").unwrap();
        fact.value.plain().replace('\u{a0}', " ")
    };
    let interim = small_report("mid", Language::Fr, "2028-06-01");
    assert_eq!(period(&interim), "du 1er janvier 2027 au 20 décembre 2027");
    let last = small_report("end", Language::Fr, "2029-03-01");
    assert_eq!(period(&last), "du 21 décembre 2027 au 1er mars 2029");
    // 2,300,000 and the indirect costs on it, 574,253 − 413,253 = 161,000.
    assert!(said(&last).contains("Depuis le rapport précédent : 2 461 000 FCFA."), "{}", said(&last));
}

#[test]
fn the_next_report_is_the_one_due_first_among_those_not_sent() {
    let mut dossier = small();
    let next = |dossier: &Value| -> Option<String> {
        let dossier: Dossier = serde_json::from_value(dossier.clone()).unwrap();
        report_to_make(&dossier).map(|report| report.id.to_string())
    };
    assert_eq!(next(&dossier).as_deref(), Some("end"));
    dossier["monitoring"]["reports"][1]["sent_on"] = json!("2029-03-20");
    assert_eq!(next(&dossier).as_deref(), Some("end"), "all are sent: the last one again");
    dossier["monitoring"]["reports"] = json!([]);
    assert_eq!(next(&dossier), None);
    let dossier: Dossier = serde_json::from_value(dossier).unwrap();
    let unplanned = ProjectReport {
        dossier: &dossier,
        report: report_to_make(&dossier),
        language: Language::Fr,
        date: "2029-03-01".parse().unwrap(),
        tolerance: None,
        open: vec![],
    };
    assert!(unplanned.compose().draft, "a report that nobody planned is made all the same, as a draft");
}

#[test]
fn the_tables_of_a_whole_project_add_up_in_both_languages() {
    let dossier = monitored();
    for language in LANGUAGES {
        for (report, date) in
            [("r-intermediaire", "2028-09-20"), ("r-final", "2030-02-15"), ("r-comptes", "2030-02-15")]
        {
            let document = made(&dossier, report, language, date);
            let spent = spending(&dossier, &totals(&dossier), Some(date.parse().unwrap()));
            let headings = table(&document, language, "doc-report-by-heading-caption");
            for column in [1, 2] {
                let rows = headings.rows();
                let plain = rows.iter().filter(|row| row.kind == RowKind::Plain);
                let sum: Decimal = plain.map(|row| number(&row.cells[column], language)).sum();
                assert_eq!(sum, number(&rows.last().unwrap().cells[column], language), "{report}, column {column}");
            }
            assert_eq!(number(&headings.rows().last().unwrap().cells[2], language), spent.total().spent);
            let lines = table(&document, language, "doc-report-lines-caption");
            let plain = lines.rows().iter().filter(|row| row.kind == RowKind::Plain);
            let sum: Decimal = plain.map(|row| number(&row.cells[2], language)).sum();
            assert_eq!(sum + spent.on_no_line() + spent.indirect.spent, spent.total().spent, "{report}");
            let years = table(&document, language, "doc-report-by-year-caption");
            let last = years.rows().last().unwrap();
            assert_eq!(number(last.cells.last().unwrap(), language), spent.total().spent, "{report}");
            let vouchers = table(&document, language, "doc-report-vouchers-caption");
            let last = vouchers.rows().last().unwrap();
            assert_eq!(number(last.cells.last().unwrap(), language) + spent.indirect.spent, spent.total().spent);
        }
    }
}

#[test]
fn activities_and_indicators_stand_as_they_stood_on_the_day_of_the_report() {
    let dossier = monitored();
    let interim = made(&dossier, "r-intermediaire", Language::En, "2030-02-15");
    let last = made(&dossier, "r-final", Language::En, "2030-02-15");
    let row = |document: &Document, id: &str, name: &str| -> String {
        let rows = printed(table(document, Language::En, id));
        rows.into_iter().find(|row| row.contains(name)).unwrap_or_else(|| panic!("no row “{name}”"))
    };
    let activities = "doc-report-activities-caption";
    assert!(row(&interim, activities, "Survey the plots").contains("Under way\n30 Jun 2028"));
    assert!(row(&last, activities, "Survey the plots").contains("Completed\n15 Nov 2028"));
    assert!(
        row(&interim, activities, "Sell the compost").ends_with("Not started"),
        "planned for later: nothing to type"
    );
    // Yield: 1.45 at the start, 1.80 aimed at; 1.62 is 17 of 35 hundredths, 48.57 %; 1.84 is 39 of 35, 111.43 %.
    let results = "doc-report-results-caption";
    assert!(row(&interim, results, "Amaranth").ends_with("1.62\n25 Aug 2028 | 49%"));
    assert!(row(&last, results, "Amaranth").ends_with("1.84\n30 Aug 2029 | 111%"));
    // Losses fall: 26 % to 15 %; 16.5 % is 9.5 of 11 points, 86.36 %.
    assert!(row(&last, results, "Weight lost").ends_with("16.5%\n15 Oct 2029 | 86%"));
    assert!(row(&last, results, "agreements").ends_with("| –"), "two numbers stand for themselves");
}
