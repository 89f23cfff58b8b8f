//! Tauri's bundler, which packs programs as they are built.

use std::path::{Path, PathBuf};

use serde_json::Value;

use super::stage;
use crate::{error::Failure, project::Project};

/// What of the project every package made by it is made from.
pub const SOURCES: [&str; 2] = ["src-tauri/tauri.conf.json", "icons"];

/// Makes one package, and tells where it left it.
///
/// The configuration goes over the project's own; `results` is the folder that the bundler fills, emptied before.
pub fn run(
    project: &Project,
    words: &[&str],
    configuration: &Value,
    stage: &Path,
    results: PathBuf,
    ending: &str,
) -> Result<PathBuf, Failure> {
    let file = stage.join("configuration.json");
    stage::write(&file, &format!("{configuration:#}"))?;
    let results = stage::anew(results)?;
    let mut tauri = project.command("node");
    tauri.arg(project.path("ui/node_modules/@tauri-apps/cli/tauri.js")).current_dir(project.path("src-tauri"));
    tauri.args(["bundle", "--ci"]).args(words).arg("--config").arg(&file);
    tauri.env("CARGO_TARGET_DIR", &project.target);
    project.must(&mut tauri)?;
    let made = stage::files(&results)?.into_iter().find(|path| path.extension().is_some_and(|it| it == ending));
    let made = made.ok_or_else(|| Failure::new(format!("The bundler left no .{ending} in {}.", results.display())))?;
    Ok(results.join(made))
}
