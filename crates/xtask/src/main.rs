//! The project's own commands, started as `cargo xtask COMMAND`.
//!
//! Owns what stands between a fresh clone and a running, tested or packed Passerelle: packages of the system, of npm and
//! of cargo, the order of the checks, the count at the end, the packages that people install. Never holds product code,
//! and no product crate depends on it, so that it compiles in seconds.
#![allow(clippy::print_stdout, reason = "a program for a terminal")]

mod digest;
mod error;
mod gallery;
mod generate;
mod icons;
mod journeys;
mod package;
mod packages;
mod places;
mod project;
mod report;
mod run;
mod setup;
mod stamp;
mod startup;
mod stream;
mod tally;
mod test;

use std::{env, process::ExitCode};

use error::Failure;
use project::Project;

const HELP: &str = "\
The project's own commands.

Usage: cargo xtask COMMAND [OPTIONS]

Everyday:
  run        Sets up, builds and opens Passerelle with the examples ready.
             Without a display it exports the Pointe-Noire dossier and its annex volume instead.
  test       Sets up and runs every check and every test; the last line counts them.

When needed:
  setup      Only installs what run and test need.
  package    Makes the installers; --check installs and tries them.
  generate   Renews the generated files that are committed.
  gallery    Renews the pictures of every screen of the window.
  icons      Redraws the committed icons from their SVG sources.
  startup    Measures how long the window as it is shipped takes to open.

`cargo xtask COMMAND --help` tells more of each. They work from any folder of the project, honour CARGO_TARGET_DIR,
and install nothing that is there already.
";

/// What carries out a command, given the options after its name.
type Act = fn(&Project, &[String]) -> Result<ExitCode, Failure>;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(exit) => exit,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(arguments: &[String]) -> Result<ExitCode, Failure> {
    let (command, options) = match arguments.split_first() {
        Some((command, options)) => (command.as_str(), options),
        None => ("--help", [].as_slice()),
    };
    let (help, act): (&str, Act) = match command {
        "run" => (run::HELP, run::run),
        "test" => (test::HELP, test::test),
        "setup" => (setup::HELP, setup::setup),
        "package" => (package::HELP, package::package),
        "generate" => (generate::HELP, generate::generate),
        "gallery" => (gallery::HELP, gallery::gallery),
        "icons" => (icons::HELP, icons::icons),
        "startup" => (startup::HELP, startup::startup),
        "--help" | "-h" | "help" => {
            print!("{HELP}");
            return Ok(ExitCode::SUCCESS);
        }
        _ => {
            return Err(Failure::new(format!("There is no command {command:?}."))
                .hint("`cargo xtask --help` lists those there are."));
        }
    };
    if options.iter().any(|option| option == "--help" || option == "-h") {
        print!("{help}");
        return Ok(ExitCode::SUCCESS);
    }
    act(&Project::find()?, options)
}
