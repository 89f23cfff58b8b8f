//! The arrows between the crates, as the README draws them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, path::Path, process::Command};

use serde_json::Value;

/// Which crates of ours each crate may call, and which libraries are its alone.
const ARROWS: &[(&str, &[&str])] = &[
    ("dossier", &[]),
    ("atlas", &["dossier"]),
    ("calls", &["dossier"]),
    ("wording", &["atlas", "dossier"]),
    ("store", &["dossier"]),
    ("documents", &["atlas", "calls", "dossier", "wording"]),
    ("workbook", &["calls", "dossier", "wording"]),
    ("passerelle", &["atlas", "calls", "documents", "dossier", "store", "wording", "workbook"]),
    ("passerelle-cli", &["passerelle"]),
    ("passerelle-window", &["passerelle"]),
    ("xtask", &[]),
];

const ALONE: &[(&str, &[&str])] = &[
    ("store", &["automerge", "rusqlite"]),
    ("documents", &["typst", "typst-layout", "typst-pdf", "printpdf", "lopdf"]),
    ("workbook", &["calamine", "rust_xlsxwriter"]),
    ("passerelle-window", &["tauri", "tauri-plugin-dialog"]),
];

/// The libraries that each package of the workspace names, without those of its tests.
fn dependencies() -> BTreeMap<String, Vec<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the root");
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root)
        .output()
        .expect("cargo can be asked");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo answers in JSON");
    let packages = metadata["packages"].as_array().expect("a workspace has packages");
    let names = |package: &Value| {
        let ours = package["dependencies"].as_array().into_iter().flatten();
        ours.filter(|it| it["kind"] != "dev").filter_map(|it| it["name"].as_str().map(str::to_owned)).collect()
    };
    packages.iter().map(|package| (package["name"].as_str().unwrap_or_default().to_owned(), names(package))).collect()
}

#[test]
fn every_crate_calls_only_those_it_may() {
    let dependencies = dependencies();
    let ours: Vec<&str> = ARROWS.iter().map(|(name, _)| *name).collect();
    for (name, may_call) in ARROWS {
        let named = &dependencies[*name];
        let called: Vec<&String> = named.iter().filter(|it| ours.contains(&it.as_str())).collect();
        for callee in called {
            assert!(may_call.contains(&callee.as_str()), "{name} calls {callee}, which the house does not allow");
        }
    }
    for name in dependencies.keys().filter(|name| *name != "passerelle-tests") {
        assert!(
            ours.contains(&name.as_str()),
            "{name} has no place in the house yet: give it one in this test and the README"
        );
    }
}

#[test]
fn what_belongs_to_one_crate_is_named_by_no_other() {
    for (name, named) in dependencies() {
        for (owner, libraries) in ALONE {
            let foreign = named.iter().find(|library| libraries.contains(&library.as_str()));
            assert!(name == *owner || foreign.is_none(), "{name} uses {foreign:?}, which only {owner} may");
        }
    }
}
