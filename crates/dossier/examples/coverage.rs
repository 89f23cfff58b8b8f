//! Checks documented JSON files against the model and tells how much of the model each fills.
#![allow(clippy::print_stdout, reason = "a program for the terminal")]

use std::{collections::BTreeSet, process::ExitCode};

use dossier::{Path, Shape, leaf};

fn main() -> ExitCode {
    let mut sound = true;
    for file in std::env::args().skip(1) {
        let text = std::fs::read_to_string(&file).expect("the file named on the command line can be read");
        let document: serde_json::Value = match serde_json::from_str(&text) {
            Ok(document) => document,
            Err(error) => {
                println!("{file}: not JSON: {error}");
                sound = false;
                continue;
            }
        };
        let puts = match dossier::import(&document) {
            Ok(puts) => puts,
            Err(errors) => {
                errors.iter().for_each(|error| println!("{file}: {}: {:?}", error.path, error.problem));
                sound = false;
                continue;
            }
        };
        let field = |path: &Path| {
            let text = path.to_string();
            text.strip_suffix("/fr").or(text.strip_suffix("/en")).map(str::to_owned).unwrap_or(text)
        };
        let fields: BTreeSet<String> = Shape::model().leaf_paths().iter().map(field).collect();
        let filled: BTreeSet<String> =
            puts.iter().filter_map(|put| generic(&put.key)).map(|path| field(&path)).collect();
        let missing: Vec<_> = fields.difference(&filled).cloned().collect();
        println!(
            "{file}: {} of {} fields filled ({} %)",
            filled.len(),
            fields.len(),
            filled.len() * 100 / fields.len()
        );
        println!("  missing: {}", missing.join(" "));
    }
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The path of a leaf with `*` in the places of items, and sets without their member.
fn generic(key: &str) -> Option<Path> {
    let mut path = Path::default();
    for segment in key.split('/') {
        match Shape::model().at(&path)? {
            Shape::List { .. } if segment != leaf::ORDER => path = path.join("*"),
            Shape::Set { .. } => return Some(path),
            _ if segment.starts_with('@') => return None,
            _ => path = path.join(segment),
        }
    }
    Some(path)
}
