//! The `passerelle` command line: the façade's use cases, one command each.
//!
//! It owns the clock, the arguments, what is printed and the exit codes; it decides nothing about dossiers.

mod arguments;
mod commands;

use std::process::ExitCode;

use clap::Parser;

use arguments::Arguments;

fn main() -> ExitCode {
    commands::run(Arguments::parse())
}
