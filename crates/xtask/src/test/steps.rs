//! The steps of the test run, in their order.

use std::{fs, path::PathBuf, process::Command, time::Duration};

use crate::{
    error::Failure,
    journeys,
    project::{Project, program_on_path},
    setup::{self, BROWSERS, Group, JOURNEYS},
    tally::Runner,
};

/// One step.
#[derive(Debug)]
pub struct Step {
    /// The name for `--only` and the table.
    pub name: &'static str,
    /// What it does, in the words of the list.
    pub what: &'static str,
    /// What it needs from the system.
    pub groups: &'static [Group],
    /// The steps that come before it, whatever they come to.
    pub after: &'static [&'static str],
    /// The steps without whose success it makes no sense.
    pub needs: &'static [&'static str],
    /// How long it may take before it is broken off.
    pub limit: Duration,
    /// What to do on this machine.
    pub plan: fn(&Project) -> Result<Plan, Failure>,
}

/// What a step comes to on this machine.
pub enum Plan {
    /// It is done already, in the course of planning it.
    Done,
    /// It cannot be done here, or there is nothing yet to do; the reason ends a sentence.
    NotRun(&'static str),
    /// A command that holds or fails.
    Check(Command),
    /// A command that runs tests and counts them.
    Tests(Command, Runner),
}

const NOT_THERE_YET: Plan = Plan::NotRun("not there yet");

const fn minutes(minutes: u64) -> Duration {
    Duration::from_secs(60 * minutes)
}

/// Every step. The cheap ones come first; what the window's Rust side takes in is built before any of it compiles.
pub const STEPS: &[Step] = &[
    Step {
        name: "ui-build",
        what: "the pages of the window are built",
        groups: &[],
        after: &[],
        needs: &[],
        limit: minutes(10),
        plan: |project| {
            if !setup::has_ui(project) {
                return Ok(NOT_THERE_YET);
            }
            let built = setup::ui(project);
            // The window compiles with no pages as well, so that a slip in the UI does not hide what Rust has to say.
            let pages = project.path("ui/dist");
            fs::create_dir_all(&pages).map_err(|error| Failure::at(&pages, &error))?;
            built.map(|()| Plan::Done)
        },
    },
    Step {
        name: "format",
        what: "Rust sources are formatted",
        groups: &[],
        after: &[],
        needs: &[],
        limit: minutes(5),
        plan: |project| Ok(Plan::Check(cargo(project, &["fmt", "--all", "--check"]))),
    },
    Step {
        name: "ui-check",
        what: "the UI's types hold",
        groups: &[],
        after: &[],
        needs: &["ui-build"],
        limit: minutes(10),
        plan: |project| Ok(script(project, "check").map_or(NOT_THERE_YET, Plan::Check)),
    },
    Step {
        name: "ui-test",
        what: "the UI's own tests",
        groups: &[],
        after: &[],
        needs: &["ui-build"],
        limit: minutes(10),
        plan: |project| {
            Ok(script(project, "test").map_or(NOT_THERE_YET, |tests| Plan::Tests(tests, Runner::JavaScript)))
        },
    },
    Step {
        name: "ui-browser",
        what: "the UI alone in a browser",
        groups: &[Group::Browser],
        after: &[],
        needs: &["ui-build"],
        limit: minutes(15),
        plan: |project| {
            let Some(mut tests) = script(project, "test:browser") else { return Ok(NOT_THERE_YET) };
            if let Some(browser) = program_on_path(&BROWSERS) {
                tests.env("PASSERELLE_CHROMIUM", browser);
            }
            Ok(Plan::Tests(tests, Runner::JavaScript))
        },
    },
    Step {
        name: "lint",
        what: "clippy finds nothing",
        groups: &[Group::Compiler, Group::Window],
        after: &["ui-build"],
        needs: &[],
        limit: minutes(45),
        plan: |project| {
            Ok(Plan::Check(cargo(project, &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"])))
        },
    },
    Step {
        name: "build",
        what: "the programs and the tests compile",
        groups: &[Group::Compiler, Group::Window],
        after: &["ui-build"],
        needs: &[],
        limit: minutes(60),
        plan: |project| {
            // Programs and tests in one go, so that their dependencies are compiled with the same features and once.
            // Not this program itself: Windows refuses to replace one that runs.
            Ok(Plan::Check(cargo(project, &["build", "--workspace", "--exclude", "xtask", "--bins", "--tests"])))
        },
    },
    Step {
        name: "engine",
        what: "the PDF conformance engine is ready",
        groups: &[Group::Conformance],
        after: &[],
        needs: &["build"],
        limit: minutes(10),
        plan: |project| {
            let mut prepare = project.command(project.built("debug", "conformance"));
            prepare.arg("prepare");
            Ok(Plan::Check(prepare))
        },
    },
    Step {
        name: "rust",
        what: "the Rust tests of every crate, and the acceptance tests",
        groups: &[Group::Compiler, Group::Window, Group::Conformance, Group::Inspection, Group::Spreadsheet],
        after: &["engine"],
        needs: &["build"],
        limit: minutes(45),
        plan: |project| {
            let mut tests = cargo(project, &["test", "--workspace", "--no-fail-fast"]);
            tests.env("PASSERELLE_CLI", project.built("debug", "passerelle"));
            Ok(Plan::Tests(tests, Runner::Cargo))
        },
    },
    Step {
        name: "window",
        what: "journeys through the real window",
        groups: &[Group::Journeys, Group::Inspection],
        after: &[],
        needs: &["ui-build", "build"],
        limit: minutes(30),
        plan: journeys,
    },
];

fn cargo(project: &Project, arguments: &[&str]) -> Command {
    let mut cargo = project.cargo();
    cargo.args(arguments);
    cargo
}

/// A script of the UI's `package.json`, run once as in a build: without watching and without questions.
fn script(project: &Project, name: &str) -> Option<Command> {
    project.has_script("ui", name).then(|| {
        let mut npm = project.npm("ui");
        npm.args(["run", "--silent", name]).env("CI", "true");
        npm
    })
}

fn journeys(project: &Project) -> Result<Plan, Failure> {
    let files = journey_files(project)?;
    if files.is_empty() {
        return Ok(NOT_THERE_YET);
    }
    if !cfg!(target_os = "linux") {
        return Ok(Plan::NotRun(journeys::ELSEWHERE));
    }
    let mut command = journeys::node(project, &["--test", "--test-reporter=spec", "--test-concurrency=1"])?;
    command.args(files);
    Ok(Plan::Tests(command, Runner::JavaScript))
}

fn journey_files(project: &Project) -> Result<Vec<PathBuf>, Failure> {
    let folder = project.path(JOURNEYS);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(&folder).map_err(|error| Failure::at(&folder, &error))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.to_string_lossy().ends_with(".test.mjs"))
        .collect();
    files.sort();
    Ok(files)
}
