//! What the tests of the workbook share: reading one back, having LibreOffice recompute it, and invented budgets.

#![allow(dead_code, reason = "each test uses its part")]

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
    path::Path,
    process::Command,
};

use chrono::NaiveDate;
use dossier::{Dossier, Language, leaf};
use quick_xml::{Reader, XmlVersion, events::Event};
use rust_decimal::Decimal;
use serde_json::{Value, json};
use workbook::{Options, workbook};
use zip::{ZipArchive, ZipWriter, write::SimpleFileOptions};

/// What stands in the place of every stored result in a poisoned workbook.
const POISON: &str = "-98765.4375";

/// A cell as a file holds it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    pub formula: Option<String>,
    pub text: String,
    pub is_text: bool,
}

impl Cell {
    /// The number that the cell shows.
    pub fn number(&self) -> Decimal {
        assert!(!self.is_text, "{self:?} is a number");
        number(&self.text)
    }
}

fn number(text: &str) -> Decimal {
    text.parse().or_else(|_| Decimal::from_scientific(text)).unwrap_or_else(|_| panic!("{text:?} is a number"))
}

/// A sheet as a file holds it: its name and its cells by row and column, both from nought.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    pub name: String,
    pub cells: BTreeMap<(u32, u32), Cell>,
}

impl Sheet {
    pub fn text(&self, row: u32, column: u32) -> &str {
        self.cells.get(&(row, column)).map_or("", |cell| cell.text.as_str())
    }

    /// The column under a head, in whichever row the heads stand.
    pub fn column(&self, head: &str) -> u32 {
        self.place(head).1
    }

    /// The row of a label, the last of that name.
    pub fn row(&self, label: &str) -> u32 {
        let found = self.cells.iter().filter(|(_, cell)| cell.text == label).map(|(place, _)| place.0).next_back();
        found.unwrap_or_else(|| panic!("{label:?} stands on {}", self.name))
    }

    fn place(&self, text: &str) -> (u32, u32) {
        let found = self.cells.iter().find(|(_, cell)| cell.text == text).map(|(place, _)| *place);
        found.unwrap_or_else(|| panic!("{text:?} stands on {}", self.name))
    }

    /// The number where the row of a label and the column of a head cross.
    pub fn at(&self, label: &str, head: &str) -> Decimal {
        let place = (self.row(label), self.column(head));
        self.cells.get(&place).unwrap_or_else(|| panic!("{label:?} × {head:?} on {}", self.name)).number()
    }
}

/// A workbook read back.
#[derive(Debug, Clone)]
pub struct Book(pub Vec<Sheet>);

impl Book {
    pub fn sheet(&self, name: &str) -> &Sheet {
        self.0.iter().find(|sheet| sheet.name == name).unwrap_or_else(|| panic!("there is a sheet {name:?}"))
    }

    pub fn read(bytes: &[u8]) -> Self {
        let mut parts = parts(bytes);
        let shared = parts.remove("xl/sharedStrings.xml").map(|xml| shared_texts(&xml)).unwrap_or_default();
        let names = sheet_names(&parts["xl/workbook.xml"]);
        let sheet =
            |(index, name)| Sheet { name, cells: cells(&parts[&format!("xl/worksheets/sheet{index}.xml")], &shared) };
        Self((1..).zip(names).map(sheet).collect())
    }
}

/// The parts of a file that are XML, by name.
pub fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a workbook is a ZIP file");
    let mut parts = BTreeMap::new();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut text = String::new();
        if part.read_to_string(&mut text).is_ok() {
            parts.insert(part.name().unwrap().into_owned(), text);
        }
    }
    parts
}

fn attribute(element: &quick_xml::events::BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().filter_map(Result::ok).find(|it| it.key.as_ref() == name)?;
    Some(found.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned())
}

fn sheet_names(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let mut names = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return names,
            Event::Start(element) | Event::Empty(element) if element.local_name().as_ref() == "sheet" => {
                names.extend(attribute(&element, "name"));
            }
            _ => {}
        }
    }
}

/// The text between the tags of elements, with its entities put in.
fn said(event: &Event<'_>) -> Option<String> {
    match event {
        Event::Text(text) => Some(text.xml10_content().into_owned()),
        Event::GeneralRef(entity) => {
            let letter = entity.resolve_char_ref().unwrap();
            Some(letter.map_or_else(
                || match entity.xml10_content().as_ref() {
                    "amp" => "&".to_owned(),
                    "lt" => "<".to_owned(),
                    "gt" => ">".to_owned(),
                    "quot" => "\"".to_owned(),
                    "apos" => "'".to_owned(),
                    other => panic!("&{other}; is an entity of XML"),
                },
                String::from,
            ))
        }
        _ => None,
    }
}

fn shared_texts(xml: &str) -> Vec<String> {
    let mut reader = Reader::from_str(xml);
    let (mut texts, mut text, mut inside): (Vec<String>, String, bool) = Default::default();
    loop {
        let event = reader.read_event().unwrap();
        if let Some(said) = said(&event).filter(|_| inside) {
            text.push_str(&said);
        }
        match event {
            Event::Eof => return texts,
            Event::Start(element) if element.local_name().as_ref() == "t" => inside = true,
            Event::End(element) if element.local_name().as_ref() == "t" => inside = false,
            Event::End(element) if element.local_name().as_ref() == "si" => texts.push(std::mem::take(&mut text)),
            _ => {}
        }
    }
}

fn cells(xml: &str, shared: &[String]) -> BTreeMap<(u32, u32), Cell> {
    let mut reader = Reader::from_str(xml);
    let mut cells = BTreeMap::new();
    let (mut place, mut kind, mut inside) = ((0, 0), String::new(), "");
    let (mut formula, mut value): (Option<String>, String) = Default::default();
    loop {
        let event = reader.read_event().unwrap();
        if let Some(said) = said(&event) {
            match inside {
                "f" => formula.get_or_insert_default().push_str(&said),
                "v" => value.push_str(&said),
                _ => {}
            }
        }
        match event {
            Event::Eof => return cells,
            Event::Start(element) => match element.local_name().as_ref() {
                "c" => {
                    place = place_of(&attribute(&element, "r").unwrap());
                    kind = attribute(&element, "t").unwrap_or_default();
                }
                "f" => inside = "f",
                "v" => inside = "v",
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "c" => {
                    let value = std::mem::take(&mut value);
                    let text = match kind.as_str() {
                        "s" => shared[value.parse::<usize>().unwrap()].clone(),
                        _ => value,
                    };
                    let is_text = ["s", "str", "inlineStr", "e"].contains(&kind.as_str());
                    cells.insert(place, Cell { formula: formula.take(), text, is_text });
                }
                "f" | "v" => inside = "",
                _ => {}
            },
            _ => {}
        }
    }
}

/// Reads `AB7` as row 6, column 27.
fn place_of(name: &str) -> (u32, u32) {
    let digits = name.find(|letter: char| letter.is_ascii_digit()).unwrap();
    let column = name[..digits].bytes().fold(0, |sum, letter| sum * 26 + u32::from(letter - b'A') + 1);
    (name[digits..].parse::<u32>().unwrap() - 1, column - 1)
}

/// A copy of a workbook in which every stored result is wrong, so that only what is computed anew can be right.
pub fn poisoned(bytes: &[u8]) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut copy = ZipWriter::new(Cursor::new(Vec::new()));
    let mut poisoned = 0;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut content = Vec::new();
        part.read_to_end(&mut content).unwrap();
        if name.starts_with("xl/worksheets/") {
            let xml = String::from_utf8(content).unwrap();
            let mut pieces = xml.split("</f><v>");
            let mut wrong = pieces.next().unwrap().to_owned();
            for piece in pieces {
                let (_, rest) = piece.split_once("</v>").expect("a result ends");
                wrong.push_str(&format!("</f><v>{POISON}</v>{rest}"));
                poisoned += 1;
            }
            content = wrong.into_bytes();
        }
        copy.start_file(name, SimpleFileOptions::default()).unwrap();
        copy.write_all(&content).unwrap();
    }
    assert!(poisoned > 0, "the workbook has formulas");
    copy.finish().unwrap().into_inner()
}

/// Has LibreOffice open poisoned copies, compute every formula anew, and save them.
///
/// # Panics
/// LibreOffice is not there: `cargo xtask setup` installs it.
pub fn recomputed(books: &[Vec<u8>]) -> Vec<Book> {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("profile");
    std::fs::create_dir_all(profile.join("user")).unwrap();
    std::fs::write(profile.join("user/registrymodifications.xcu"), ALWAYS_RECALCULATE).unwrap();
    let saved = folder.path().join("saved");
    let mut command = Command::new("soffice");
    command.arg(format!("-env:UserInstallation=file://{}", profile.display()));
    command.args(["--headless", "--norestore", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"]).arg(&saved);
    for (index, book) in books.iter().enumerate() {
        let path = folder.path().join(format!("book{index}.xlsx"));
        std::fs::write(&path, poisoned(book)).unwrap();
        command.arg(path);
    }
    let output = command.output().expect("LibreOffice is there; `cargo xtask setup` installs it");
    let read = |index| {
        let path = saved.join(format!("book{index}.xlsx"));
        let bytes =
            std::fs::read(&path).unwrap_or_else(|error| panic!("LibreOffice saved nothing: {error} {output:?}"));
        Book::read(&bytes)
    };
    (0..books.len()).map(read).collect()
}

const ALWAYS_RECALCULATE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"#;

/// Compares what every formula shows with what LibreOffice computes; answers how many there are.
pub fn assert_same(shown: &Book, computed: &Book, whose: &str) -> usize {
    let mut formulas = 0;
    let mut different: Vec<String> = Vec::new();
    for sheet in &shown.0 {
        let other = computed.sheet(&sheet.name);
        for (place, cell) in &sheet.cells {
            let Some(formula) = &cell.formula else { continue };
            formulas += 1;
            let found = other.cells.get(place).cloned().unwrap_or_default();
            let told = || format!("{whose}, {} {place:?}: ={formula}: {} and {}", sheet.name, cell.text, found.text);
            // A spreadsheet computes in binary: the sums of cents are a few billionths off.
            let same = match cell.is_text || cell.text.is_empty() {
                true => cell.text == found.text,
                false => {
                    let allowed = (cell.number().abs() * Decimal::new(1, 13)).max(Decimal::new(1, 6));
                    !found.is_text && !found.text.is_empty() && (cell.number() - number(&found.text)).abs() <= allowed
                }
            };
            if !same {
                different.push(told());
            }
        }
    }
    assert_eq!(different, Vec::<String>::new());
    formulas
}

/// A dossier from documented JSON.
pub fn dossier(json: &Value) -> Dossier {
    let puts = dossier::import(json).unwrap_or_else(|errors| panic!("{errors:?}"));
    leaf::read(&puts.into_iter().map(|put| (put.key, put.value)).collect()).unwrap()
}

/// An example of the repository.
pub fn example(name: &str) -> Dossier {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/examples").join(format!("{name}.json"));
    dossier(&serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap())
}

/// The workbook of a dossier on a fixed day; its activities are numbered in their order.
pub fn written(dossier: &Dossier, language: Language) -> Vec<u8> {
    let activities = dossier.actions.activities.iter().enumerate();
    let options = Options {
        language,
        date: NaiveDate::from_ymd_opt(2026, 11, 28).unwrap(),
        call: dossier.start.target_calls.first().and_then(|call| calls::find(&call.call)),
        activity_codes: activities.map(|(index, it)| (it.id.clone(), format!("A{}", index + 1))).collect(),
        scenarios: Vec::new(),
    };
    workbook(dossier, &options).unwrap()
}

/// A sequence of numbers made from a seed (SplitMix64), so that a failure can be had again.
pub struct Numbers(pub u64);

impl Numbers {
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn one_of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[usize::try_from(self.below(choices.len() as u64)).unwrap()]
    }

    /// Shares of a whole, now and then less or more than it.
    fn shares(&mut self) -> Vec<String> {
        let given: &[&[&str]] = &[
            &["100"],
            &["50", "50"],
            &["33.33", "33.33", "33.34"],
            &["33.33", "33.33", "33.33"],
            &["14", "43", "43"],
            &["25", "25", "25", "25"],
            &["12.5", "50", "37.5"],
            &["60", "30"],
            &["70", "0", "50"],
            &["20", "20", "20", "20", "20"],
        ];
        let index = usize::try_from(self.below(given.len() as u64)).unwrap();
        given[index].iter().map(|share| (*share).to_owned()).collect()
    }
}

/// An invented budget with every kind of gap: lines without quantity, price, year, payer or rate; sources that refused.
pub fn invented(seed: u64) -> Dossier {
    let numbers = &mut Numbers(seed);
    let currency = numbers.one_of(&["EUR", "XAF", "TND"]);
    let sources = 1 + numbers.below(4);
    let money = |numbers: &mut Numbers| match numbers.one_of(&["EUR", "XAF", "USD", "GBP", "XOF"]) {
        code @ ("XAF" | "XOF") => format!("{} {code}", numbers.below(3_000_000)),
        code => format!("{}.{:02} {code}", numbers.below(5_000), numbers.below(100)),
    };
    let lines: Vec<Value> = (0..numbers.below(12))
        .map(|index| {
            let mut line = json!({ "id": format!("l{index}"), "label": { "fr": format!("=Ligne {index}") } });
            let choices = ["human_resources", "travel", "works", "services", "communication"];
            if numbers.below(8) > 0 {
                line["heading"] = json!(numbers.one_of(&choices));
            }
            if numbers.below(8) > 0 {
                let tenths = ["", ".5", ".25", ".1"];
                line["quantity"] = json!(format!("{}{}", numbers.below(300), numbers.one_of(&tenths)));
            }
            if numbers.below(8) > 0 {
                line["unit_cost"] = json!(money(numbers));
            }
            if numbers.below(3) > 0 {
                line["nature"] = json!(numbers.one_of(&["cash", "in_kind"]));
            }
            line["activity"] = json!(numbers.one_of(&["a", "b", "nowhere"]));
            if numbers.below(4) > 0 {
                let first = 2027 + numbers.below(2);
                let shares = numbers.shares();
                line["years"] = (first..)
                    .zip(&shares)
                    .map(|(year, share)| json!({ "id": format!("y{year}"), "year": year, "share": share }))
                    .collect();
            } else if numbers.below(2) > 0 {
                line["year"] = json!(2026 + numbers.below(4));
            }
            if numbers.below(4) > 0 {
                let shares = numbers.shares();
                let source = |numbers: &mut Numbers| format!("s{}", numbers.below(sources + 1));
                line["payers"] = shares
                    .iter()
                    .enumerate()
                    .map(|(at, share)| json!({ "id": format!("p{at}"), "source": source(numbers), "share": share }))
                    .collect();
            }
            line
        })
        .collect();
    let sources: Vec<Value> = (0..sources)
        .map(|index| {
            let mut source = json!({ "id": format!("s{index}"), "name": { "fr": format!("@Source {index}") } });
            source["kind"] = json!(numbers.one_of(&["applicant", "call_funder", "partner", "state"]));
            if numbers.below(6) > 0 {
                source["amount"] = json!(money(numbers));
            }
            if numbers.below(3) > 0 {
                source["nature"] = json!(numbers.one_of(&["cash", "in_kind"]));
            }
            if numbers.below(5) > 0 {
                source["status"] = json!(numbers.one_of(&["planned", "requested", "confirmed", "refused"]));
            }
            source
        })
        .collect();
    let instalments: Vec<Value> = (0..numbers.below(3))
        .map(|index| json!({ "id": format!("v{index}"), "source": "s0", "amount": money(numbers) }))
        .collect();
    let mut rates = vec![
        json!({ "id": "usd", "from": "USD", "to": "EUR", "rate": "0.86", "date": "2026-11-16" }),
        json!({ "id": "usd-xaf", "from": "XAF", "to": "USD", "rate": "0.0016" }),
        json!({ "id": "tnd", "from": "EUR", "to": "TND", "rate": "3.385" }),
        json!({ "id": "empty", "from": "USD" }),
    ];
    rates.truncate(usize::try_from(numbers.below(5)).unwrap());
    dossier(&json!({
        "start": { "currency": currency, "title": { "fr": "Essai & épreuve" } },
        "actions": { "activities": [{ "id": "a", "title": { "fr": "Former" } }, { "id": "b" }] },
        "budget": {
            "lines": lines, "sources": sources, "rates": rates,
            "contingency_base": numbers.one_of(&["direct_cash", "direct"]),
            "indirect_base": numbers.one_of(&["direct_cash", "direct", "direct_cash_and_contingency"]),
            "contingency": numbers.one_of(&["5", "3.5", "0"]), "indirect": numbers.one_of(&["7", "2.25", "0"]),
        },
        "monitoring": { "instalments": instalments },
    }))
}
