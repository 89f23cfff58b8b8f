//! The project's own tests, compiled for Windows and run under Wine.

use std::{io, process::Command, time::Duration};

use super::{display::Display, facts::Facts, folder, wine::Wine};
use crate::{error::Failure, package::windows, project::Project, stream, tally::Runner};

/// The crates that owe nothing to a screen or to the typesetter, and so compile in minutes.
const CORE: [&str; 6] = ["dossier", "calls", "atlas", "wording", "store", "workbook"];

/// The tests of the crates below the façade.
pub fn core(project: &Project, facts: &mut Facts) -> Result<(), Failure> {
    let mut words = vec!["test", "--locked", "--no-fail-fast"];
    words.extend(CORE.into_iter().flat_map(|name| ["--package", name]));
    let wine = Wine::anew(project, folder(project).join("wine-tests"), None)?;
    run(project, facts, &wine, &words)
}

/// The tests that call the window's commands as its page does.
pub fn window(project: &Project, facts: &mut Facts) -> Result<(), Failure> {
    let wine = Wine::anew(project, folder(project).join("wine-window"), Some(Display::open(project)?))?;
    run(project, facts, &wine, &["test", "--locked", "--package", "passerelle-window", "--test", "ipc"])
}

fn run(project: &Project, facts: &mut Facts, wine: &Wine, words: &[&str]) -> Result<(), Failure> {
    let prepare = |words: &[&str]| -> Result<Command, Failure> {
        let mut tests = windows::cargo(project, words)?;
        wine.settle(&mut tests);
        tests.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", "wine");
        Ok(tests)
    };
    project.must(&mut prepare(&[words, &["--no-run"]].concat())?)?;
    let mut tests = prepare(words)?;
    // Compiling has unpacked the web view's loader, which programs look for in their path.
    if let Ok(loader) = windows::loader(&project.target.join(windows::TARGET).join("debug"))
        && let Some(folder) = loader.parent()
    {
        tests.env("WINEPATH", Wine::told(folder));
    }
    watch(facts, &mut tests)
}

/// Runs tests and counts them; a runner that breaks off or runs nothing is a failure.
fn watch(facts: &mut Facts, tests: &mut Command) -> Result<(), Failure> {
    let (succeeded, tally) = stream::run(tests, Some(Runner::Cargo), Duration::from_secs(60 * 30), &mut io::stdout())?;
    facts.count(tally);
    if tally.ran() == 0 {
        return Err(Failure::new("The runner ran no test."));
    }
    if !succeeded && tally.failed == 0 {
        return Err(Failure::new("The run broke off."));
    }
    Ok(())
}
