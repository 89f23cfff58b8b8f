//! Commands that only root may give.

use std::process::{Command, Stdio};

use crate::{error::Failure, project::Project, setup};

/// A command given as root, by root itself or with a sudo that asks nothing.
pub fn as_root(project: &Project, words: &[&str]) -> Result<Command, Failure> {
    let before = setup::root(project)
        .ok_or_else(|| Failure::new(format!("`{}` takes root, or a sudo that asks no password.", words.join(" "))))?;
    let all: Vec<&str> = before.iter().chain(words).copied().collect();
    let (program, rest) = all.split_first().ok_or_else(|| Failure::new("No command was given."))?;
    let mut command = project.command(program);
    command.args(rest).stdin(Stdio::null());
    Ok(command)
}
