//! What the steps came to: a table for the person, and the closing line that counts.

use std::{fmt, time::Duration};

use crate::tally::Tally;

/// What one step came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All it asked for held.
    Held,
    /// Something did not hold.
    Failed,
    /// It was not run, for this reason.
    NotRun(&'static str),
    /// It was not run because a step it needs failed.
    Waits(&'static str),
}

/// One line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// The step's name.
    pub step: &'static str,
    /// What it came to.
    pub outcome: Outcome,
    /// The tests it counted.
    pub tally: Tally,
    /// How long it took.
    pub took: Duration,
}

/// The whole run so far.
#[derive(Debug, Default)]
pub struct Report {
    entries: Vec<Entry>,
}

impl Report {
    /// Adds the next step.
    pub fn add(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// The first of these steps that failed or had to be left out.
    pub fn first_failed_of(&self, steps: &[&str]) -> Option<&'static str> {
        let stopped = |entry: &&Entry| matches!(entry.outcome, Outcome::Failed | Outcome::Waits(_));
        self.entries.iter().filter(|entry| steps.contains(&entry.step)).find(stopped).map(|entry| entry.step)
    }

    /// Whether the run as a whole failed.
    pub fn failed(&self) -> bool {
        self.total().failed > 0
    }

    /// All tests, and one failure more for each step that failed without naming a test.
    fn total(&self) -> Tally {
        let mut total = Tally::default();
        for entry in &self.entries {
            total += entry.tally;
            let unnamed = entry.outcome == Outcome::Failed && entry.tally.failed == 0;
            total.failed += u64::from(unnamed);
        }
        total
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Wide enough for the longest name.
        let wide = self.entries.iter().map(|entry| entry.step.len()).max().unwrap_or_default().max(12);
        writeln!(f, "\n{:wide$} {:>8}  tests", "step", "time")?;
        for Entry { step, outcome, tally, took } in &self.entries {
            let seconds = took.as_secs();
            write!(f, "{step:wide$} {:>4}:{:02} m  ", seconds / 60, seconds % 60)?;
            match outcome {
                Outcome::Held if tally.ran() == 0 => writeln!(f, "holds")?,
                Outcome::Held => writeln!(f, "{} held{}", tally.passed, left_out(*tally))?,
                Outcome::Failed if tally.failed > 0 => {
                    writeln!(f, "FAILED: {} of {}{}", tally.failed, tally.ran(), left_out(*tally))?;
                }
                Outcome::Failed => writeln!(f, "FAILED")?,
                Outcome::NotRun(reason) => writeln!(f, "not run: {reason}")?,
                Outcome::Waits(needed) => writeln!(f, "not run: {needed} comes first, and failed")?,
            }
        }
        let total = self.total();
        writeln!(f, "\n{} passed, {} failed", total.passed, total.failed)
    }
}

fn left_out(tally: Tally) -> String {
    if tally.skipped == 0 { String::new() } else { format!(", {} left out", tally.skipped) }
}

#[cfg(test)]
mod tests {
    use super::{Entry, Outcome, Report};
    use crate::tally::Tally;
    use std::time::Duration;

    fn report(entries: &[(&'static str, Outcome, Tally)]) -> Report {
        let mut report = Report::default();
        for &(step, outcome, tally) in entries {
            report.add(Entry { step, outcome, tally, took: Duration::from_secs(75) });
        }
        report
    }

    #[test]
    fn the_last_line_counts_and_stands_alone() {
        let report = report(&[
            ("format", Outcome::Held, Tally::default()),
            ("rust", Outcome::Held, Tally { passed: 41, failed: 0, skipped: 1 }),
            ("window", Outcome::NotRun("not there yet"), Tally::default()),
        ]);
        let text = report.to_string();
        assert_eq!(text.lines().last(), Some("41 passed, 0 failed"));
        assert!(text.contains("window          1:15 m  not run: not there yet\n"), "{text}");
        assert!(!report.failed());
    }

    #[test]
    fn a_failed_check_counts_as_one_failure_and_what_needs_it_as_none() {
        let report = report(&[
            ("build", Outcome::Failed, Tally::default()),
            ("rust", Outcome::Waits("build"), Tally::default()),
        ]);
        assert_eq!(report.to_string().lines().last(), Some("0 passed, 1 failed"));
        assert_eq!(report.first_failed_of(&["rust"]), Some("rust"), "what waits holds up what needs it");
        assert!(report.failed());
    }

    #[test]
    fn failed_tests_are_not_counted_twice() {
        let report = report(&[("rust", Outcome::Failed, Tally { passed: 9, failed: 2, skipped: 0 })]);
        assert_eq!(report.to_string().lines().last(), Some("9 passed, 2 failed"));
    }
}
