//! Measures how long the window takes until it can be used, and what memory it holds then.

use std::process::ExitCode;

use crate::{error::Failure, journeys, package::BUILD, project::Project};

/// What `cargo xtask startup --help` prints.
pub const HELP: &str = "\
Builds the window as it is shipped, starts it several times on a display that no person looks at, and tells how long it
takes until home lists its dossiers and what memory it holds then.

Usage: cargo xtask startup
";

/// The command itself.
pub fn startup(project: &Project, options: &[String]) -> Result<ExitCode, Failure> {
    if let Some(option) = options.first() {
        return Err(Failure::unknown_option("startup", option));
    }
    journeys::prepare(project, "Nothing can be measured here")?;
    println!("Building the programs as they are shipped.");
    project.must(project.cargo().args(BUILD))?;
    let mut node = journeys::node(project, &["tests/window/startup.mjs"])?;
    node.env("PASSERELLE_WINDOW", project.built("release", "passerelle-window"));
    node.env("PASSERELLE_CLI", project.built("release", "passerelle"));
    project.must(&mut node)?;
    Ok(ExitCode::SUCCESS)
}
