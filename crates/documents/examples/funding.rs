//! Writes the funding dossier of a documented JSON file as PDF, to look at:
//! `cargo run -p documents --example funding FILE.json [CALL or -] [fr|en] [YYYY-MM-DD] OUT.pdf`.

use documents::{Options, Typesetter, funding::FundingDossier, funding::Missing};
use dossier::Language;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, call, language, date, out] = arguments.as_slice() else {
        return Err("name a JSON file, a call or -, a language, a date and a PDF file".into());
    };
    let dossier = serde_json::from_slice(&std::fs::read(file)?)?;
    let language = if language == "en" { Language::En } else { Language::Fr };
    // Set to see how a draft looks.
    let missing = match std::env::var("MISSING") {
        Ok(path) => vec![Missing { sentence: "…".to_owned(), path: path.as_str().into() }],
        Err(_) => vec![],
    };
    let dossier = FundingDossier { dossier: &dossier, call: calls::find(call), language, date: date.parse()?, missing };
    let typeset = Typesetter::new().typeset(&dossier.compose(), &Options::default())?;
    std::fs::write(out, &typeset.pdf)?;
    eprintln!("{out}: {} pages, {:?}", typeset.pages, typeset.warnings);
    Ok(())
}
