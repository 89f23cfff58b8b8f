//! Writes the workbook of a documented JSON file: `cargo run -p workbook --example sheets -- dossier.json fr budget.xlsx`.

use std::{error::Error, time::Instant};

use chrono::NaiveDate;
use dossier::{Dossier, Language, leaf};
use workbook::{Options, workbook};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mut next = || arguments.next().ok_or("usage: sheets DOSSIER.json fr|en BUDGET.xlsx");
    let (from, language, to) = (next()?, next()?, next()?);
    let json = serde_json::from_str(&std::fs::read_to_string(from)?)?;
    let puts = dossier::import(&json).map_err(|errors| format!("{errors:?}"))?;
    let leaves = puts.into_iter().map(|put| (put.key, put.value)).collect();
    let dossier: Dossier = leaf::read(&leaves).map_err(|fault| format!("{fault:?}"))?;
    let options = Options {
        language: if language == "en" { Language::En } else { Language::Fr },
        date: NaiveDate::from_ymd_opt(2026, 11, 28).ok_or("a day")?,
        call: dossier.start.target_calls.iter().find(|call| call.chosen).and_then(|call| calls::find(&call.call)),
        activity_codes: Vec::new(),
        scenarios: Vec::new(),
    };
    let start = Instant::now();
    let bytes = workbook(&dossier, &options)?;
    eprintln!("{} bytes in {:?}", bytes.len(), start.elapsed());
    Ok(std::fs::write(to, bytes)?)
}
