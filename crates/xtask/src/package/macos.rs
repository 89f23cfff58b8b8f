//! The disk image for macOS, with programs for both of its processors, by Tauri's bundler.

use std::{fs, path::PathBuf};

use serde_json::json;

use super::{BUILD, PROGRAMS, bundler, folder, names::Kind, stage};
use crate::{
    error::Failure,
    project::Project,
    setup::{self, Group},
};

/// The processors, as cargo names them.
const TARGETS: [&str; 2] = ["aarch64-apple-darwin", "x86_64-apple-darwin"];

/// What the bundler calls a program for both.
const BOTH: &str = "universal-apple-darwin";

/// What of the project the image is made from, beside the programs.
pub fn sources() -> Vec<&'static str> {
    bundler::SOURCES.to_vec()
}

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
    let configuration = json!({ "bundle": { "externalBin": [command_line] } });

    let words = ["--target", BOTH, "--bundles", "app,dmg"];
    let results = programs(project).join("bundle");
    let made = bundler::run(project, &words, &configuration, &stage, results, "dmg")?;
    stage::copy(&made, &Kind::MacOs.path(project))
}
