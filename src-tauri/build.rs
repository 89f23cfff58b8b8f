//! Takes the pages, the icons and the configuration into the program, and gives each command a permission of its own.

use std::path::Path;

#[path = "src/names.rs"]
mod names;

fn main() {
    // The pages may not be built yet when only Rust is checked: the program then has none, and says so when it opens.
    let pages = Path::new("../ui/dist");
    std::fs::create_dir_all(pages).expect("the folder of the built pages can be made");
    let manifest = tauri_build::AppManifest::new().commands(names::COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("the window's configuration is sound");
}
