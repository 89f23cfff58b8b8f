//! The disk image for macOS, with programs for both of its processors, by Tauri's bundler.

use std::{fs, path::PathBuf};

use serde_json::json;

use super::{BUILD, PROGRAMS, folder, names::Kind, stage};
use crate::{
    error::Failure,
    project::Project,
    setup::{self, Group},
};

/// The processors, as cargo names them.
const TARGETS: [&str; 2] = ["aarch64-apple-darwin", "x86_64-apple-darwin"];

/// What the bundler calls a program for both.
const BOTH: &str = "universal-apple-darwin";

/// Compiles the programs for each processor and joins them.
pub fn build(project: &Project) -> Result<(), Failure> {
    setup::system(project, &[Group::Compiler, Group::Window])?;
    println!("Building the programs for macOS.");
    for target in TARGETS {
        project.must(project.cargo().args(BUILD).args(["--target", target])).map_err(|failure| {
            failure.hint(format!("`rustup target add {}` brings what both processors need.", TARGETS.join(" ")))
        })?;
    }
    let joined = programs(project);
    fs::create_dir_all(&joined).map_err(|error| Failure::at(&joined, &error))?;
    for (_, program) in PROGRAMS {
        let mut lipo = project.command("lipo");
        lipo.arg("-create").args(TARGETS.map(|target| project.target.join(target).join("release").join(program)));
        project.must(lipo.arg("-output").arg(joined.join(program)))?;
    }
    Ok(())
}

/// Where the programs for both processors are.
pub fn programs(project: &Project) -> PathBuf {
    project.target.join(BOTH).join("release")
}

/// Makes the application and its disk image. The bundler signs both and has them notarised when its variables are set
/// (`APPLE_SIGNING_IDENTITY`, `APPLE_ID`, `APPLE_PASSWORD`, `APPLE_TEAM_ID`).
pub fn bundle(project: &Project) -> Result<(), Failure> {
    let stage = stage::anew(folder(project).join("macos-stage"))?;
    // The bundler wants the target at the end of a second program's name, and takes it off again.
    let command_line = stage.join("passerelle");
    stage::copy(&project.target.join(BOTH).join("release/passerelle"), &stage.join(format!("passerelle-{BOTH}")))?;
    let file = stage.join("configuration.json");
    let configuration = json!({ "bundle": { "externalBin": [command_line] } });
    stage::write(&file, &format!("{configuration:#}"))?;

    let results = stage::anew(programs(project).join("bundle"))?;
    let mut tauri = project.command("node");
    tauri.arg(project.path("ui/node_modules/@tauri-apps/cli/tauri.js")).current_dir(project.path("src-tauri"));
    tauri.args(["bundle", "--ci", "--target", BOTH, "--bundles", "app,dmg", "--config"]).arg(&file);
    tauri.env("CARGO_TARGET_DIR", &project.target);
    project.must(&mut tauri)?;
    let made = stage::files(&results.join("dmg"))?;
    let made = made.iter().find(|path| path.extension().is_some_and(|ending| ending == "dmg"));
    let made = made.ok_or_else(|| Failure::new(format!("The bundler left no image in {}.", results.display())))?;
    stage::copy(&results.join("dmg").join(made), &Kind::MacOs.path(project))
}
