//! Renews the generated files of the UI; run by `cargo xtask generate`, from the project's root.

use std::fs;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    fs::create_dir_all("ui/src/generated")?;
    fs::write("ui/src/generated/bindings.ts", passerelle_window::bindings()?)?;
    fs::create_dir_all("ui/tests/generated")?;
    fs::write("ui/tests/generated/model.json", passerelle_window::model()?)?;
    Ok(())
}
