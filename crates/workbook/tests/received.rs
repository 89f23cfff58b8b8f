//! Tables that others made: payments read in them, and hostile files told from honest ones.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::io::{Cursor, Write};

use dossier::{Dossier, Language};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};
use serde_json::{Value, json};
use support::{dossier, written};
use workbook::received::{
    TableError,
    expenses::{Arrived, Row, Unread, read, sheets},
    tables,
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// A dossier in euros, in French, with three lines, two of them of the same name.
fn project() -> Dossier {
    dossier(&json!({
        "start": { "currency": "EUR", "main_language": "fr" },
        "budget": { "lines": [
            { "id": "sand", "heading": "works", "label": { "fr": "Sable, ciment", "en": "Sand and cement" } },
            { "id": "stay-1", "heading": "travel", "label": { "fr": "Séjours" } },
            { "id": "stay-2", "heading": "travel", "label": { "fr": "Séjours" } },
        ] },
    }))
}

fn arrived(bytes: &[u8], dossier: &Dossier) -> Arrived {
    let tables = tables(bytes).unwrap();
    read(sheets(&tables)[0], dossier).unwrap()
}

/// A row as one line: day, words, amount, line, voucher.
fn told(row: &Row) -> String {
    let day = row.date.map(|day| day.to_string()).unwrap_or_default();
    let amount = row.amount.map(|amount| amount.to_string()).unwrap_or_default();
    let line = row.line.as_ref().map(ToString::to_string).unwrap_or_default();
    [day, row.label.fr.clone(), row.label.en.clone(), amount, line, row.voucher.clone()].join("|")
}

fn faults(row: &Row) -> Vec<(&str, Unread)> {
    row.unread.iter().map(|cell| (cell.cell.as_str(), cell.why)).collect()
}

#[test]
fn heads_are_known_in_either_language_and_any_order() {
    let project = project();
    let text = "Compte 2027\n\nDEBIT;Devise;Payee le;  libelle :;N° de piece;Ligne budgétaire;Banque\n\
        1 250,50;;03/02/2027;Sable;F-1;sable  ciment;A\n\
        150 000;FCFA;2027-02-05;Transport;F-2;Sand and cement;A\n\
        12.30 USD;;5 février 2027;Essence;F-3;2 – Séjours;A\n\
        Total;;;;;;\n";
    let found = arrived(text.as_bytes(), &project);
    assert_eq!(
        found.rows.iter().map(told).collect::<Vec<_>>(),
        [
            "2027-02-03|Sable||1250.50 EUR|sand|F-1",
            "2027-02-05|Transport||150000 XAF|sand|F-2",
            // Travel stands before works: lines are numbered in the order of the exported sheet.
            "2027-02-05|Essence||12.30 USD|stay-2|F-3",
        ]
    );
    assert_eq!(found.other_heads, ["Banque"]);
    assert_eq!(found.passed, [7]);
    assert_eq!(found.rows[0].number, 4);

    let english = "Voucher no.,Amount,Date paid,Description\nF-9,\"1,250.50\",2027-02-03,Sand\n";
    let row = &arrived(english.as_bytes(), &project).rows[0];
    assert_eq!(told(row), "2027-02-03|Sand||1250.50 EUR||F-9", "its words are in the language of the dossier");
}

#[test]
fn the_table_that_the_window_copies_is_read_back() {
    // As `Copier` of stage 12 writes it with texts in both languages shown.
    let text = "Intitulé (en français)\tIntitulé (en anglais)\tLigne du budget\tPayée le\tMontant\tNuméro de la pièce\n\
        Sacs\tBags\tSable, ciment\t03/02/2027\t1250,50\tF-1\n\
        Billets\tTickets\tSéjours\t04/02/2027\t20 USD\tF-2";
    let found = arrived(text.as_bytes(), &project());
    assert_eq!(told(&found.rows[0]), "2027-02-03|Sacs|Bags|1250.50 EUR|sand|F-1");
    assert_eq!(told(&found.rows[1]), "2027-02-04|Billets|Tickets|20.00 USD||F-2");
    assert_eq!(faults(&found.rows[1]), [("C3", Unread::SeveralLines)]);
    assert!(found.rows[1].is_read(), "a line that stays open keeps nothing out");
}

#[test]
fn what_cannot_be_read_is_named_by_its_cell() {
    let text = "Date;Libellé;Montant;Monnaie\n\
        31/02/2027;Sable;12,50;EUR\n\
        03/02/2027;Sable;douze;EUR\n\
        03/02/2027;Sable;;EUR\n\
        03/02/2027;Sable;12,505;EUR\n\
        03/02/2027;Sable;12,50;écus\n";
    let found = arrived(text.as_bytes(), &project());
    let told: Vec<_> = found.rows.iter().flat_map(faults).collect();
    assert_eq!(
        told,
        [
            ("A2", Unread::NotADay),
            ("C3", Unread::NotAnAmount),
            ("C4", Unread::NoAmount),
            // A single comma before three figures separates thousands: 12 505 euros, which is an amount.
            ("D6", Unread::UnknownCurrency),
        ]
    );
    assert_eq!(found.rows[3].amount.unwrap().to_string(), "12505.00 EUR");
}

/// A workbook of another program: dates as days, amounts as numbers, a formula that failed, a total.
fn office() -> Vec<u8> {
    let mut workbook = Workbook::new();
    let first = workbook.add_worksheet().set_name("Notes").unwrap();
    first.write(0, 0, "Montant").unwrap();
    let sheet = workbook.add_worksheet().set_name("Dépenses").unwrap();
    for (column, head) in (0..).zip(["Date", "Objet", "Montant (EUR)", "Pièce"]) {
        sheet.write(1, column, head).unwrap();
    }
    let day = Format::new().set_num_format("dd/mm/yyyy");
    sheet.write_with_format(2, 0, ExcelDateTime::from_ymd(2027, 2, 3).unwrap(), &day).unwrap();
    sheet.write(2, 1, "Sable").unwrap();
    // 0.1 + 0.2 in binary is 0.30000000000000004: a spreadsheet shows fifteen digits of it.
    sheet.write(2, 2, 0.1 + 0.2).unwrap();
    sheet.write(2, 3, 1042).unwrap();
    sheet.write(3, 0, "04/02/2027").unwrap();
    sheet.write(3, 1, "Gravier").unwrap();
    sheet.write(3, 2, Formula::new("1/0").set_result("#DIV/0!")).unwrap();
    sheet.write(4, 1, "TOTAL").unwrap();
    sheet.write(4, 2, 0.3).unwrap();
    workbook.save_to_buffer().unwrap()
}

#[test]
fn a_workbook_is_read_with_its_days_and_numbers() {
    let bytes = office();
    let tables = tables(&bytes).unwrap();
    assert_eq!(tables.iter().map(|table| table.name.as_str()).collect::<Vec<_>>(), ["Notes", "Dépenses"]);
    let found = arrived(&bytes, &project());
    assert_eq!(told(&found.rows[0]), "2027-02-03|Sable||0.30 EUR||1042");
    assert_eq!(faults(&found.rows[1])[0].0, "Dépenses!C4");
    assert_eq!(found.passed, [5]);
}

/// An OpenDocument spreadsheet with these rows.
fn open_document(rows: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\"><office:body><office:spreadsheet>\
         <table:table table:name=\"Paiements\">{rows}</table:table></office:spreadsheet></office:body>\
         </office:document-content>"
    );
    archive(&[("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", content.as_bytes())])
}

fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        archive.start_file(*name, options).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn words(text: &str) -> String {
    format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
}

#[test]
fn an_open_document_gives_the_currency_of_a_cell() {
    let heads = ["Date", "Objet", "Montant"].map(words).concat();
    let rows = format!(
        "<table:table-row>{heads}</table:table-row><table:table-row table:number-rows-repeated=\"2\"><table:table-cell \
         table:number-columns-repeated=\"1024\"/></table:table-row><table:table-row><table:table-cell \
         office:value-type=\"date\" office:date-value=\"2027-02-03T00:00:00\"><text:p>3 févr. 27</text:p>\
         </table:table-cell>{}<table:table-cell office:value-type=\"currency\" office:currency=\"XAF\" \
         office:value=\"150000\"><office:annotation><text:p>à vérifier</text:p></office:annotation><text:p>150 000 FCFA\
         </text:p></table:table-cell></table:table-row>",
        words("Sable &amp; gravier")
    );
    let found = arrived(&open_document(&rows), &project());
    assert_eq!(told(&found.rows[0]), "2027-02-03|Sable & gravier||150000 XAF||");
    assert_eq!(found.rows[0].number, 4);
}

#[test]
fn hostile_files_are_refused_before_they_fill_the_memory() {
    assert_eq!(tables(b""), Err(TableError::Empty));
    assert_eq!(tables(b"PK\x03\x04 and nothing more"), Err(TableError::Damaged));
    assert_eq!(tables(&archive(&[("word/document.xml", b"<w/>")])), Err(TableError::NotATable));
    assert_eq!(tables(&vec![b';'; 21 << 20]), Err(TableError::TooLarge));
    assert_eq!(tables(&[&[0xd0, 0xcf, 0x11, 0xe0][..], &[0; 600]].concat()), Err(TableError::OldFormat));

    // 200 MiB of blanks in some 200 kB.
    let blanks = vec![b' '; 200 << 20];
    let bomb = archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/worksheets/sheet1.xml", &blanks)]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(tables(&bomb), Err(TableError::TooLarge));

    // A million rows of a thousand cells in a few hundred bytes.
    let rows = "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell office:value-type=\"float\" \
                office:value=\"1\" table:number-columns-repeated=\"1000\"/></table:table-row>";
    assert_eq!(tables(&open_document(rows)), Err(TableError::TooLarge));

    // Two cells at opposite corners, which a sheet laid out whole would need gigabytes for.
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write(0, 0, "Date").unwrap();
    sheet.write(1_048_575, 16_383, "Montant").unwrap();
    let corners = workbook.save_to_buffer().unwrap();
    assert!(sheets(&tables(&corners).unwrap()).is_empty());

    // Cut short anywhere, a workbook is refused or read, and nothing else happens.
    let whole = office();
    for length in (0..whole.len()).step_by(97) {
        let _ = tables(&whole[..length]);
    }
}

fn monitored() -> Dossier {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests");
    let read =
        |path: &str| -> Value { serde_json::from_str(&std::fs::read_to_string(root.join(path)).unwrap()).unwrap() };
    let mut document = read("examples/pointe-noire.json");
    document["monitoring"] = read("reports/pointe-noire.json");
    dossier(&document)
}

#[test]
fn our_own_workbook_is_read_back_and_nothing_of_it_is_new() {
    let project = monitored();
    for language in [Language::Fr, Language::En] {
        let found = arrived(&written(&project, language), &project);
        assert_eq!(found.rows.len(), project.monitoring.expenses.len());
        for (row, expense) in found.rows.iter().zip(&project.monitoring.expenses) {
            assert_eq!((row.date, row.amount), (expense.date, expense.amount), "{row:?}");
            assert_eq!(row.line, expense.line.as_ref().map(|line| line.0.clone()), "{row:?}");
            assert!(row.is(expense) && row.unread.is_empty(), "{row:?}");
        }
        assert_eq!(found.other_heads.len(), 1, "the rate alone: amounts are taken as they were paid");
    }
}

#[test]
fn no_other_sheet_of_our_workbook_is_taken_for_expenses() {
    let project = monitored();
    let tables = tables(&written(&project, Language::Fr)).unwrap();
    let names: Vec<&str> = sheets(&tables).iter().map(|table| table.name.as_str()).collect();
    assert_eq!(names, ["Dépenses"]);
}
