//! The funding dossier of an example, exported by one program or another.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use super::stage;
use crate::{error::Failure, package::linux, project::Project};

/// The example that is exported.
const EXAMPLE: &str = "tests/examples/pointe-noire.json";

/// The day on the document, so that two exports can be compared.
const DAY: &str = "2026-01-15";

/// Imports the example and exports its funding dossier in a folder that is made anew: the dossier and the document.
///
/// `program` starts the command line, with the words that come before its own; `path` writes a path as it reads it.
pub fn export(
    project: &Project,
    program: impl Fn() -> Command,
    path: impl Fn(&Path) -> String,
    into: PathBuf,
) -> Result<(PathBuf, Vec<u8>), Failure> {
    let folder = stage::anew(into)?;
    let (source, dossier, document) =
        (folder.join("pointe-noire.json"), folder.join("pointe-noire.passerelle"), folder.join("pointe-noire.pdf"));
    stage::copy(&project.path(EXAMPLE), &source)?;
    let give = |words: &[&OsStr]| project.output(program().args(words)).map(drop);
    let (from, to, pdf) = (path(&source), path(&dossier), path(&document));
    give(&["import".as_ref(), from.as_ref(), "--out".as_ref(), to.as_ref()])?;
    let words = ["export", &to, "--to", "pdf", "--lang", "fr", "--date", DAY, "-o", &pdf];
    give(&words.map(OsStr::new))?;
    let bytes = fs::read(&document).map_err(|error| Failure::at(&document, &error))?;
    Ok((dossier, bytes))
}

/// The document as the program makes it that cargo built for this system: what the others are held against.
pub fn expected(project: &Project, into: PathBuf) -> Result<(PathBuf, Vec<u8>), Failure> {
    let program = project.built("release", "passerelle");
    if !program.is_file() {
        linux::build(project)?;
    }
    export(project, || project.command(&program), |path| path.display().to_string(), into)
}
