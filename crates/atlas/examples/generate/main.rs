//! Writes the data of this crate, and the names of currencies, from the packages that `cargo xtask generate places`
//! fetches and unpacks.
//!
//! Usage: `generate SOURCES`, where SOURCES holds a folder for each package. Run from the project's root.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

mod authorities;
mod catalogue;
mod countries;
mod json;
mod land;
mod local_names;
mod places;

use std::{env, error::Error, fs, path::Path};

/// Anything that keeps the data from being written: it is told, and nothing is written.
type Failure = Box<dyn Error>;

fn main() -> Result<(), Failure> {
    let sources = env::args().nth(1).ok_or("the folder of the unpacked packages is missing")?;
    let sources = Path::new(&sources);
    let written = [
        ("crates/atlas/data/countries.tsv", countries::countries(sources)?.into_bytes()),
        ("crates/wording/data/currencies.tsv", countries::currencies(sources)?.into_bytes()),
        ("crates/atlas/data/outline.deflate", land::outline(sources)?),
        ("crates/atlas/data/places.deflate", places::edition(sources)?),
    ];
    for (file, bytes) in written {
        println!("{file}: {} kB", bytes.len().div_ceil(1000));
        fs::write(file, bytes).map_err(|error| format!("{file}: {error}"))?;
    }
    Ok(())
}
