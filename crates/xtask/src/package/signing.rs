//! The signing of programs for Windows, by a command that the person names.

use std::{env, path::Path};

use crate::{error::Failure, project::Project};

/// The variable that names the command.
const VARIABLE: &str = "PASSERELLE_SIGN";

/// The command that signs: words parted by spaces, after which the path of the file comes.
pub fn command() -> Option<String> {
    env::var(VARIABLE).ok().filter(|command| !command.trim().is_empty())
}

/// Signs a program in place, if a command is named.
///
/// # Errors
/// The command ends with a failure: an unsigned program must not pass for a signed one.
pub fn sign(project: &Project, file: &Path) -> Result<(), Failure> {
    let Some(command) = command() else { return Ok(()) };
    let mut words = command.split_whitespace();
    let program = words.next().unwrap_or_default();
    println!("Signing {}.", file.display());
    project.must(project.command(program).args(words).arg(file)).map_err(|failure| {
        failure.hint(format!("{VARIABLE} names the command that signs; the path of the file is its last word."))
    })
}
