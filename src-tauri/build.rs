//! Takes the pages, the icons and the configuration into the program, and gives each command a permission of its own.

use std::{env, path::Path};

use tauri_build::{AppManifest, Attributes, WindowsAttributes};

#[path = "src/names.rs"]
mod names;

/// Asks Windows for the dialogs that Tauri calls; a program that does not ask is not even started.
const MANIFEST: &str = "packaging/windows/passerelle.manifest";

fn main() {
    // The pages may not be built yet when only Rust is checked: the program then has none, and says so when it opens.
    let pages = Path::new("../ui/dist");
    std::fs::create_dir_all(pages).expect("the folder of the built pages can be made");
    let mut attributes = Attributes::new().app_manifest(AppManifest::new().commands(names::COMMANDS));
    println!("cargo:rerun-if-changed={MANIFEST}");
    if env::var("CARGO_CFG_TARGET_ENV").is_ok_and(|environment| environment == "msvc") {
        // Tauri's own way reaches the program alone, and neither its tests nor its examples.
        attributes = attributes.windows_attributes(WindowsAttributes::new_without_app_manifest());
        let manifest = std::path::absolute(MANIFEST).expect("cargo builds in a folder that is there");
        println!("cargo:rustc-link-arg=/MANIFEST:EMBED");
        println!("cargo:rustc-link-arg=/MANIFESTINPUT:{}", manifest.display());
    }
    tauri_build::try_build(attributes).expect("the window's configuration is sound");
}
