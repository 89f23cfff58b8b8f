//! The digest by which a file is known again.

use std::path::Path;

use crate::{error::Failure, project::Project};

/// The SHA-256 of a file, in hexadecimal digits. Node computes it: it is there on every system.
///
/// # Errors
/// The file cannot be read, or there is no Node.
pub fn sha256(project: &Project, file: &Path) -> Result<String, Failure> {
    const PROGRAM: &str = "const file = require('node:fs').readFileSync(process.argv[1]); \
         console.log(require('node:crypto').createHash('sha256').update(file).digest('hex'))";
    let told = project.answer(project.command("node").args(["-e", PROGRAM]).arg(file));
    let told = told.ok_or_else(|| Failure::new(format!("{} could not be read by `node`.", file.display())))?;
    Ok(told.trim().to_owned())
}
