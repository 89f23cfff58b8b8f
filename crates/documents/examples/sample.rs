//! Writes the sample documents of the tests as PDF files, to look at: `cargo run -p documents --example sample FOLDER`.

#[path = "../tests/sample/mod.rs"]
mod sample;

use std::time::Instant;

use documents::{DataFile, Options, Typesetter};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::path::PathBuf::from(std::env::args().nth(1).ok_or("name a folder")?);
    let only = std::env::args().nth(2);
    let data = DataFile {
        name: "dossier.json".to_owned(),
        media_type: "application/json".to_owned(),
        description: "Les données du dossier".to_owned(),
        bytes: b"{\"title\": \"Ceinture\"}".to_vec(),
    };
    let samples = [
        ("french", sample::french as fn() -> documents::Document),
        ("english", sample::english),
        ("hostile", sample::hostile),
        ("empty", || sample::empty(documents::DocumentLanguage::French)),
        ("twenty", || sample::long(20)),
        ("two-hundred", || sample::long(200)),
    ];
    for (name, document) in samples {
        if only.as_deref().is_some_and(|only| only != name) {
            continue;
        }
        let start = Instant::now();
        let mut typesetter = Typesetter::new();
        let ready = start.elapsed();
        let document = document();
        let laid_out = typesetter.lay_out(&document, &Options { data: Some(data.clone()) })?;
        let set = start.elapsed();
        let pdf = laid_out.pdf()?;
        let all = start.elapsed();
        std::fs::write(folder.join(format!("{name}.pdf")), &pdf)?;
        eprintln!(
            "{name}: {} pages, {} bytes; fonts {ready:?}, set {:?}, pdf {:?}; {} warnings",
            laid_out.page_count(),
            pdf.len(),
            set - ready,
            all - set,
            laid_out.warnings.len()
        );
    }
    Ok(())
}
