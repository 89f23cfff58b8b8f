//! The committed files that are generated from Rust are up to date, and the permissions cover exactly the commands.

use std::{collections::BTreeSet, fs, path::Path};

fn committed(path: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path);
    fs::read_to_string(file).expect("generated files are committed").replace("\r\n", "\n")
}

#[test]
fn the_bindings_of_the_ui_have_not_drifted() {
    let path = "ui/src/generated/bindings.ts";
    assert!(
        committed(path) == passerelle_window::bindings().unwrap(),
        "{path} has drifted: run `cargo xtask generate`"
    );
}

#[test]
fn the_model_of_the_uis_tests_has_not_drifted() {
    let path = "ui/tests/generated/model.json";
    assert!(committed(path) == passerelle_window::model().unwrap(), "{path} has drifted: run `cargo xtask generate`");
}

#[test]
fn every_command_has_a_permission_and_every_permission_a_command() {
    let bindings = passerelle_window::bindings().unwrap();
    for command in passerelle_window::COMMANDS {
        assert!(bindings.contains(&format!("\"{command}\"")), "no command answers to {command}");
    }
    let capability: serde_json::Value = serde_json::from_str(&committed("src-tauri/capabilities/window.json")).unwrap();
    let allowed: BTreeSet<_> =
        capability["permissions"].as_array().unwrap().iter().filter_map(|it| it.as_str()).collect();
    let own: Vec<_> =
        passerelle_window::COMMANDS.iter().map(|name| format!("allow-{}", name.replace('_', "-"))).collect();
    assert_eq!(
        allowed,
        own.iter().map(String::as_str).collect(),
        "the window may do its own commands and nothing else"
    );
}
