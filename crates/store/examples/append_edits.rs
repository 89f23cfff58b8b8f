//! Appends edits to a dossier file and says `ack K` on standard output after each one, for the durability tests.
//!
//! Usage: `append_edits FILE PREFIX COUNT [--without-sync]`

use std::error::Error;
use std::io::Write;
use std::path::Path;
use store::{DossierFile, Put, Scalar};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [file, prefix, count, options @ ..] = arguments.as_slice() else {
        return Err("usage: append_edits FILE PREFIX COUNT [--without-sync]".into());
    };
    let count: i64 = count.parse()?;
    let mut dossier = DossierFile::open(Path::new(file))?;
    dossier.set_author(prefix);
    if options.iter().any(|option| option == "--without-sync") {
        dossier.without_sync()?;
    }
    let mut out = std::io::stdout();
    for number in 0..count {
        let put = Put::new(format!("{prefix}/{number}"), Scalar::Integer(number));
        dossier.append(&[put], "edit", 1_800_000_000 + number)?;
        // One write call per line, so that a trace shows where the acknowledgement stands.
        out.write_all(format!("ack {number}\n").as_bytes())?;
        out.flush()?;
    }
    Ok(())
}
