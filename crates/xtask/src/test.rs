//! Runs every check and every test, and counts.

mod steps;

use std::{io, process::ExitCode, time::Instant};

use crate::{
    error::Failure,
    project::Project,
    report::{Entry, Outcome, Report},
    setup, stream,
    tally::Tally,
};
use steps::{Plan, STEPS, Step};

/// What `cargo xtask test --help` prints.
pub const HELP: &str = "\
Sets up and runs every check and every test.

Usage: cargo xtask test [--only STEP]... | --list

Options:
  --only STEP   Runs only this step and those it needs; may be given several times.
  --list        Lists the steps in their order.

A failed step does not stop the others, save those that need it. At the end a table tells each step's time and tests;
the last line reads `N passed, N failed`. A check that fails, a runner that breaks off and a runner that runs no test
count as one failure each. The exit code is 0 only when nothing failed.
";

/// The command itself.
pub fn test(project: &Project, options: &[String]) -> Result<ExitCode, Failure> {
    let Some(chosen) = chosen(options)? else {
        for step in STEPS {
            println!("  {:12} {}", step.name, step.what);
        }
        return Ok(ExitCode::SUCCESS);
    };
    let mut groups: Vec<setup::Group> = chosen.iter().flat_map(|step| step.groups).copied().collect();
    groups.sort_unstable();
    groups.dedup();
    setup::system(project, &groups)?;

    let mut report = Report::default();
    for step in &chosen {
        println!("\n=== {}: {}", step.name, step.what);
        let started = Instant::now();
        let (outcome, tally) = match report.first_failed_of(step.needs) {
            Some(needed) => (Outcome::Waits(needed), Tally::default()),
            None => carry_out(project, step),
        };
        report.add(Entry { step: step.name, outcome, tally, took: started.elapsed() });
    }
    print!("{report}");
    Ok(if report.failed() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// The steps asked for with those they need, in their order; `None` when only a list is wanted.
fn chosen(options: &[String]) -> Result<Option<Vec<&'static Step>>, Failure> {
    let mut wanted: Vec<&str> = Vec::new();
    let mut options = options.iter();
    while let Some(option) = options.next() {
        match option.as_str() {
            "--list" => return Ok(None),
            "--only" => wanted.push(options.next().ok_or_else(|| {
                Failure::new("`--only` takes the name of a step.").hint("`cargo xtask test --list` lists them.")
            })?),
            _ => return Err(Failure::unknown_option("test", option)),
        }
    }
    if wanted.is_empty() {
        return Ok(Some(STEPS.iter().collect()));
    }
    let mut next = 0;
    while let Some(name) = wanted.get(next) {
        let step = STEPS.iter().find(|step| step.name == *name).ok_or_else(|| {
            Failure::new(format!("There is no step {name:?}.")).hint("`cargo xtask test --list` lists them.")
        })?;
        wanted.extend(step.after.iter().chain(step.needs));
        next += 1;
    }
    Ok(Some(STEPS.iter().filter(|step| wanted.contains(&step.name)).collect()))
}

fn carry_out(project: &Project, step: &Step) -> (Outcome, Tally) {
    let plan = match (step.plan)(project) {
        Ok(plan) => plan,
        Err(failure) => {
            println!("{failure}");
            return (Outcome::Failed, Tally::default());
        }
    };
    let (mut command, runner) = match plan {
        Plan::Done => return (Outcome::Held, Tally::default()),
        Plan::NotRun(reason) => {
            println!("Not run: {reason}.");
            return (Outcome::NotRun(reason), Tally::default());
        }
        Plan::Check(command) => (command, None),
        Plan::Tests(command, runner) => (command, Some(runner)),
    };
    match stream::run(&mut command, runner, step.limit, &mut io::stdout()) {
        Ok((true, tally)) if runner.is_some() && tally.ran() == 0 => {
            println!("The runner ran no test.");
            (Outcome::Failed, tally)
        }
        Ok((true, tally)) if tally.failed == 0 => (Outcome::Held, tally),
        Ok((_, tally)) => (Outcome::Failed, tally),
        Err(failure) => {
            println!("{failure}");
            (Outcome::Failed, Tally::default())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{STEPS, chosen};

    fn names(options: &[&str]) -> Vec<&'static str> {
        let options: Vec<String> = options.iter().map(ToString::to_string).collect();
        chosen(&options).unwrap().unwrap().iter().map(|step| step.name).collect()
    }

    #[test]
    fn without_options_every_step_runs() {
        assert_eq!(names(&[]).len(), STEPS.len());
    }

    #[test]
    fn a_step_brings_those_it_needs_in_their_order() {
        assert_eq!(names(&["--only", "window", "--only", "format"]), ["ui-build", "format", "build", "window"]);
    }

    #[test]
    fn a_step_comes_after_those_it_needs() {
        for (place, step) in STEPS.iter().enumerate() {
            for needed in step.after.iter().chain(step.needs) {
                assert!(
                    STEPS[..place].iter().any(|earlier| earlier.name == *needed),
                    "{} comes after {needed}, which must stand before it",
                    step.name
                );
            }
        }
    }

    #[test]
    fn an_unknown_step_is_refused_by_name() {
        let failure = chosen(&["--only".to_owned(), "everything".to_owned()]).unwrap_err();
        assert!(failure.to_string().contains("everything"), "{failure}");
    }
}
