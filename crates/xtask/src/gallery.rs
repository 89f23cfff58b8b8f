//! Renews the pictures of every screen, to be leafed through by whoever looks after the window.

use std::process::ExitCode;

use crate::{error::Failure, journeys, project::Project};

/// What `cargo xtask gallery --help` prints.
pub const HELP: &str = "\
Renews the pictures of every screen of the real window, and a page to leaf through them.

Usage: cargo xtask gallery [fr|en] [light|dark] [1024|1440] [SCREEN...]

Without a word every screen is taken in both languages, both themes and two sizes. SCREEN is the name of a screen, such
as `budget`, or the beginning of names, such as `budget-`. tests/window/screens.mjs lists them with the way to each. The
pictures lie in tests/window/shots/gallery/, beside their index.html; git ignores them.
";

/// The command itself.
pub fn gallery(project: &Project, options: &[String]) -> Result<ExitCode, Failure> {
    if let Some(option) = options.iter().find(|option| option.starts_with('-')) {
        return Err(Failure::unknown_option("gallery", option));
    }
    journeys::prepare(project, "No pictures can be taken here")?;
    println!("Building the window and the command line.");
    project.must(project.cargo().args(["build", "--workspace", "--exclude", "xtask", "--bins"]))?;
    let mut words = vec!["tests/window/gallery.mjs"];
    words.extend(options.iter().map(String::as_str));
    project.must(&mut journeys::node(project, &words)?)?;
    Ok(ExitCode::SUCCESS)
}
