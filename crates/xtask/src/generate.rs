//! Renews the generated files that are committed.

use std::process::ExitCode;

use crate::{error::Failure, project::Project, setup};

/// What `cargo xtask generate --help` prints.
pub const HELP: &str = "\
Renews the generated files that are committed. A test fails when one of them has drifted and names this command.

Usage: cargo xtask generate [NAME...]

Without a NAME every file is renewed; NAMEs are printed as they are renewed.
";

/// A program of ours that writes generated files.
struct Generator {
    /// The name to ask for on the command line.
    name: &'static str,
    /// What it writes, for the person who waits.
    writes: &'static str,
    /// The package and the program in it that is run from the project's root.
    package: &'static str,
    program: &'static str,
    /// The program's source; until it is there the generator is passed over, and says so.
    source: &'static str,
    needs: &'static [setup::Group],
}

const GENERATORS: [Generator; 1] = [Generator {
    name: "bindings",
    writes: "the TypeScript types and command signatures of the window",
    package: "passerelle-window",
    program: "generate-bindings",
    source: "src-tauri/src/bin/generate-bindings.rs",
    needs: &[setup::Group::Compiler, setup::Group::Window],
}];

/// Renews the generated files named, or all of them.
pub fn generate(project: &Project, names: &[String]) -> Result<ExitCode, Failure> {
    if let Some(unknown) = names.iter().find(|name| GENERATORS.iter().all(|generator| generator.name != **name)) {
        let known = GENERATORS.map(|generator| generator.name).join(", ");
        return Err(
            Failure::new(format!("Nothing is generated under the name {unknown:?}.")).hint(format!("Known: {known}."))
        );
    }
    for generator in
        GENERATORS.iter().filter(|generator| names.is_empty() || names.iter().any(|name| name == generator.name))
    {
        if !project.path(generator.source).is_file() {
            println!("{}: not there yet ({})", generator.name, generator.source);
            continue;
        }
        println!("{}: {}", generator.name, generator.writes);
        setup::system(project, generator.needs)?;
        project.must(project.cargo().args([
            "run",
            "--quiet",
            "--package",
            generator.package,
            "--bin",
            generator.program,
        ]))?;
    }
    Ok(ExitCode::SUCCESS)
}
