//! Installs the packages and tries them, as a person would.

mod deb;
mod display;
mod example;
mod facts;
mod installer;
mod macos_types;
mod root;
mod rpm;
mod window;
mod wine;
mod wine_tests;

use std::{process::ExitCode, time::Instant};

use super::{conclude, folder, names::Kind, stage};
use crate::{
    error::Failure,
    project::Project,
    report::{Entry, Outcome, Report},
    setup::{self, Group},
    tally::Tally,
};
use facts::Facts;

/// One check.
struct Check {
    /// The name for the command line and the table.
    name: &'static str,
    /// What it tries, in the words of the list.
    what: &'static str,
    /// The packages it takes.
    packages: &'static [Kind],
    /// What it needs from the system.
    groups: &'static [Group],
    /// Finds out what holds.
    run: fn(&Project, &mut Facts) -> Result<(), Failure>,
}

const CHECKS: [Check; 6] = [
    Check {
        name: "deb",
        what: "installed in this system, used, opened by its entry in the menu, and removed",
        packages: &[Kind::Deb],
        groups: &[Group::Journeys, Group::Trying],
        run: deb::check,
    },
    Check {
        name: "rpm",
        what: "holds what the other package holds, and installs into an empty root",
        packages: &[Kind::Deb, Kind::Rpm],
        groups: &[Group::Trying],
        run: rpm::check,
    },
    Check {
        name: "installer",
        what: "installs, works, renews itself and goes again, under Wine",
        packages: &[Kind::Windows],
        groups: &[Group::Trying, Group::CrossWindows, Group::Inspection, Group::Journeys],
        run: installer::check,
    },
    Check {
        name: "wine-tests",
        what: "the tests of the core, compiled for Windows, under Wine",
        packages: &[],
        groups: &[Group::Trying],
        run: wine_tests::core,
    },
    Check {
        name: "wine-window",
        what: "the tests of the window's commands, compiled for Windows, under Wine",
        packages: &[],
        groups: &[Group::Trying, Group::Journeys],
        run: wine_tests::window,
    },
    Check {
        name: "macos-types",
        what: "the code's types hold for macOS; nothing is linked or run",
        packages: &[],
        groups: &[Group::Trying],
        run: macos_types::check,
    },
];

/// Checks what is named, or all that concerns the kinds wished.
pub fn check(project: &Project, kinds: &[Kind], names: &[String]) -> Result<ExitCode, Failure> {
    let chosen = chosen(kinds, names)?;
    let mut groups: Vec<Group> = chosen.iter().flat_map(|check| check.groups).copied().collect();
    groups.sort_unstable();
    groups.dedup();
    setup::system(project, &groups)?;
    let mut packages: Vec<Kind> = chosen.iter().flat_map(|check| check.packages).copied().collect();
    packages.sort_unstable();
    packages.dedup();
    for kind in packages {
        kind.build(project)?;
        if kind.is_current(project) {
            println!("{} holds these programs already.", kind.file());
        } else {
            kind.bundle(project)?;
        }
    }
    conclude(project)?;

    let mut report = Report::default();
    for check in chosen {
        println!("\n=== {}: {}", check.name, check.what);
        let started = Instant::now();
        let mut facts = Facts::default();
        let ended = (check.run)(project, &mut facts);
        if let Err(failure) = &ended {
            println!("{failure}");
        }
        let tally = facts.tally();
        let held = ended.is_ok() && tally.failed == 0 && tally.passed > 0;
        let outcome = if held { Outcome::Held } else { Outcome::Failed };
        // What was broken off counts as one failure, beside what had been found out.
        let broken_off = Tally { failed: u64::from(ended.is_err()), ..Tally::default() };
        let mut counted = tally;
        counted += broken_off;
        report.add(Entry { step: check.name, outcome, tally: counted, took: started.elapsed() });
    }
    print!("{report}");
    Ok(if report.failed() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn chosen(kinds: &[Kind], names: &[String]) -> Result<Vec<&'static Check>, Failure> {
    if let Some(unknown) = names.iter().find(|name| CHECKS.iter().all(|check| check.name != **name)) {
        let known: Vec<&str> = CHECKS.iter().map(|check| check.name).collect();
        return Err(
            Failure::new(format!("There is no check {unknown:?}.")).hint(format!("Known: {}.", known.join(", ")))
        );
    }
    let wished = |check: &&Check| match names {
        // What takes no package is left out when only some kinds are wished.
        [] if check.packages.is_empty() => {
            kinds.len() == Kind::ALL.iter().filter(|it| it.can_be_made_on("linux")).count()
        }
        [] => check.packages.iter().all(|kind| kinds.contains(kind)),
        names => names.iter().any(|name| name == check.name),
    };
    Ok(CHECKS.iter().filter(wished).collect())
}

#[cfg(test)]
mod tests {
    use super::{CHECKS, Kind, chosen};

    fn names(kinds: &[Kind], names: &[&str]) -> Vec<&'static str> {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        chosen(kinds, &names).unwrap().iter().map(|check| check.name).collect()
    }

    #[test]
    fn all_that_linux_makes_is_checked_with_all_there_is() {
        assert_eq!(names(&[Kind::Deb, Kind::Rpm, Kind::Windows], &[]).len(), CHECKS.len());
    }

    #[test]
    fn of_some_kinds_only_what_takes_these_is_checked() {
        assert_eq!(names(&[Kind::Deb], &[]), ["deb"]);
        assert_eq!(names(&[Kind::Windows], &[]), ["installer"]);
    }

    #[test]
    fn a_named_check_runs_alone_and_an_unknown_one_is_refused() {
        assert_eq!(names(&[Kind::Deb, Kind::Rpm, Kind::Windows], &["macos-types"]), ["macos-types"]);
        let refused = chosen(&[], &["everything".to_owned()]).err().map(|failure| failure.to_string());
        assert!(refused.is_some_and(|failure| failure.contains("everything") && failure.contains("wine-tests")));
    }
}
