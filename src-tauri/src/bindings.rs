//! The generated TypeScript: types and command signatures for the pages, and the model's shape for their tests.

use passerelle::Shape;
use specta_typescript::Typescript;
use tauri_specta::ErrorHandlingMode;

use crate::commands;

const HEADER: &str = "// @generated from Rust. Do not edit: `cargo xtask generate` renews it.\n";

/// The types and command signatures, as `ui/src/generated/bindings.ts` holds them.
///
/// # Errors
/// A type of the façade has no form in TypeScript.
pub fn bindings() -> Result<String, Box<dyn std::error::Error>> {
    // The generator only writes files; each call has a folder of its own.
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("bindings.ts");
    commands::builder::<tauri::Wry>()
        .error_handling(ErrorHandlingMode::Throw)
        // Counts and times stay far below 2^53; money never is a number.
        .dangerously_cast_bigints_to_number()
        .disable_serde_phases()
        .export(Typescript::default().header(HEADER), &file)?;
    Ok(std::fs::read_to_string(&file)?)
}

/// The model's shape, as `ui/tests/generated/model.json` holds it.
///
/// # Errors
/// None in practice: the shape is plain data.
pub fn model() -> Result<String, Box<dyn std::error::Error>> {
    Ok(serde_json::to_string_pretty(Shape::model())? + "\n")
}
