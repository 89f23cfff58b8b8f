//! Renews the generated files that are committed.

use std::process::ExitCode;

use crate::{error::Failure, packages, places, project::Project, setup};

/// What `cargo xtask generate --help` prints.
pub const HELP: &str = "\
Renews the generated files that are committed. A test fails when one of them has drifted and names this command.

Usage: cargo xtask generate [NAME...]

Without a NAME every file is renewed that needs no network; NAMEs are printed as they are renewed. What the atlas
holds of the world is only renewed by its NAME, `places`: it fetches some 45 MB of pinned packages.
";

/// What writes generated files.
struct Generator {
    /// The name to ask for on the command line.
    name: &'static str,
    /// What it writes, for the person who waits.
    writes: &'static str,
    needs: &'static [setup::Group],
    /// Whether it fetches packages, and so waits until it is named.
    fetches: bool,
    by: By,
}

enum By {
    /// An example of the window's package, run from the project's root: a program of its own would be shipped with the
    /// window.
    Example(&'static str),
    /// This program itself.
    This(fn(&Project) -> Result<(), Failure>),
}

const GENERATORS: [Generator; 3] = [
    Generator {
        name: "bindings",
        writes: "the TypeScript types and command signatures of the window",
        needs: &[setup::Group::Compiler, setup::Group::Window],
        fetches: false,
        by: By::Example("generate-bindings"),
    },
    Generator {
        name: "packages",
        writes: "the list of other people's packages and their licences",
        needs: &[],
        fetches: false,
        by: By::This(packages::renew),
    },
    Generator {
        name: "places",
        writes: "the places, countries and outlines of the atlas, and the names of currencies",
        needs: &[setup::Group::Compiler, setup::Group::Places],
        fetches: true,
        by: By::This(places::renew),
    },
];

/// Renews the generated files named, or all of them.
pub fn generate(project: &Project, names: &[String]) -> Result<ExitCode, Failure> {
    if let Some(unknown) = names.iter().find(|name| GENERATORS.iter().all(|generator| generator.name != **name)) {
        let known = GENERATORS.map(|generator| generator.name).join(", ");
        return Err(
            Failure::new(format!("Nothing is generated under the name {unknown:?}.")).hint(format!("Known: {known}."))
        );
    }
    let named = |generator: &&Generator| match names {
        [] => !generator.fetches,
        names => names.iter().any(|name| name == generator.name),
    };
    for generator in GENERATORS.iter().filter(named) {
        println!("{}: {}", generator.name, generator.writes);
        setup::system(project, generator.needs)?;
        match generator.by {
            By::Example(program) => {
                // Built with the whole workspace, as the tests are, so that dependencies are not compiled a second time.
                project.must(project.cargo().args(["build", "--quiet", "--workspace", "--example", program]))?;
                project.must(&mut project.command(project.built("debug/examples", program)))?;
            }
            By::This(renew) => renew(project)?,
        }
    }
    Ok(ExitCode::SUCCESS)
}
