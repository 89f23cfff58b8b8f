//! Counts tests from the closing lines of the runners: cargo, node, vitest and Playwright.

use std::ops::AddAssign;

/// How many tests passed, failed and were left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Tests that ran and held.
    pub passed: u64,
    /// Tests that ran and did not hold, or were broken off.
    pub failed: u64,
    /// Tests that were left out.
    pub skipped: u64,
}

impl Tally {
    /// How many tests ran.
    pub fn ran(self) -> u64 {
        self.passed + self.failed
    }

    /// Reads one line of a runner's output; `None` when it is no count.
    pub fn read(runner: Runner, line: &str) -> Option<Self> {
        let line = plain(line);
        let line = line.trim();
        match runner {
            Runner::Cargo => cargo(line),
            Runner::JavaScript => node(line).or_else(|| vitest(line)).or_else(|| playwright(line)),
        }
    }

    /// Adds a count under the word that the runner uses for it; `None` for a word that counts no test.
    fn with(mut self, word: &str, count: u64) -> Option<Self> {
        match word {
            "passed" | "pass" | "flaky" => self.passed += count,
            "failed" | "fail" | "cancelled" | "interrupted" | "did not run" => self.failed += count,
            "skipped" | "ignored" | "todo" => self.skipped += count,
            _ => return None,
        }
        Some(self)
    }
}

/// Whose closing lines are read. A test of one family may run a program of the other and print its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runner {
    /// `cargo test`.
    Cargo,
    /// Node's own runner, vitest and Playwright, whichever a script of a `package.json` starts.
    JavaScript,
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// `test result: ok. 4 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s`
fn cargo(line: &str) -> Option<Tally> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let mut tally = Tally::default();
    for part in counts.split(';') {
        let Some((count, word)) = part.trim().split_once(' ') else { continue };
        let Ok(count) = count.parse() else { continue };
        tally = tally.with(word, count).unwrap_or(tally);
    }
    Some(tally)
}

/// `# pass 3` in one report, `ℹ pass 3` in the other.
fn node(line: &str) -> Option<Tally> {
    let (word, count) = line.strip_prefix("# ").or_else(|| line.strip_prefix("ℹ "))?.split_once(' ')?;
    let known = ["pass", "fail", "cancelled", "skipped", "todo"].contains(&word);
    Tally::default().with(known.then_some(word)?, count.trim().parse().ok()?)
}

/// `Tests  1 failed | 12 passed | 2 skipped (15)`
fn vitest(line: &str) -> Option<Tally> {
    let counts = line.strip_prefix("Tests ")?.trim();
    let (counts, total) = counts.rsplit_once(" (")?;
    total.strip_suffix(')')?.parse::<u64>().ok()?;
    let mut tally = Tally::default();
    for part in counts.split('|') {
        let (count, word) = part.trim().split_once(' ')?;
        tally = tally.with(word, count.parse().ok()?)?;
    }
    Some(tally)
}

/// `12 passed (3.4s)`, `1 failed`, each on its own line.
fn playwright(line: &str) -> Option<Tally> {
    let (count, word) = line.split_once(' ')?;
    let word = word.split_once(" (").map_or(word, |(word, _)| word);
    let known = ["passed", "failed", "flaky", "skipped", "interrupted", "did not run"].contains(&word);
    Tally::default().with(known.then_some(word)?, count.parse().ok()?)
}

/// The line without its terminal colours.
fn plain(line: &str) -> String {
    let mut plain = String::with_capacity(line.len());
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        if character == '\u{1b}' {
            // A sequence is `ESC [ parameters letter`.
            if characters.next() == Some('[') {
                characters.by_ref().find(char::is_ascii_alphabetic);
            }
        } else {
            plain.push(character);
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::{Runner, Tally};

    fn read_all(runner: Runner, output: &str) -> Tally {
        let mut tally = Tally::default();
        output.lines().filter_map(|line| Tally::read(runner, line)).for_each(|counted| tally += counted);
        tally
    }

    #[test]
    fn cargo_s_closing_lines_are_added_up() {
        let output = "running 2 tests\ntest a ... ok\n\n\
            test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 7 filtered out; finished in 1.20s\n";
        assert_eq!(read_all(Runner::Cargo, output), Tally { passed: 5, failed: 2, skipped: 1 });
    }

    #[test]
    fn both_reports_of_node_are_read() {
        let tap =
            "# tests 5\n# suites 0\n# pass 3\n# fail 1\n# cancelled 1\n# skipped 0\n# todo 2\n# duration_ms 12.5\n";
        let spec =
            "ℹ tests 5\nℹ suites 0\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\nℹ todo 2\nℹ duration_ms 12.5\n";
        let expected = Tally { passed: 3, failed: 2, skipped: 2 };
        assert_eq!(read_all(Runner::JavaScript, tap), expected);
        assert_eq!(read_all(Runner::JavaScript, spec), expected);
    }

    #[test]
    fn vitest_counts_tests_and_not_files() {
        let output = " Test Files  1 failed | 2 passed (3)\n      Tests  1 failed | 12 passed | 2 skipped (15)\n";
        assert_eq!(read_all(Runner::JavaScript, output), Tally { passed: 12, failed: 1, skipped: 2 });
        assert_eq!(read_all(Runner::JavaScript, "      Tests  4 passed (4)"), Tally { passed: 4, ..Tally::default() });
    }

    #[test]
    fn playwright_lines_are_added_up() {
        let output =
            "  1 failed\n    [chromium] › home.spec.ts:3 › opens\n  1 flaky\n  2 did not run\n  12 passed (3.4s)\n";
        assert_eq!(read_all(Runner::JavaScript, output), Tally { passed: 13, failed: 3, skipped: 0 });
    }

    #[test]
    fn colours_do_not_hide_a_count() {
        let output =
            "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[1m\u{1b}[32m4 passed\u{1b}[39m\u{1b}[22m\u{1b}[90m (4)\u{1b}[39m\n";
        assert_eq!(read_all(Runner::JavaScript, output), Tally { passed: 4, ..Tally::default() });
    }

    #[test]
    fn other_lines_count_nothing() {
        for line in [
            "test share_too_high ... ok",
            "running 12 tests",
            "# Subtest: opens",
            "# a heading 3",
            "Tests are named after behaviour",
            "12 passed the door",
            "Finished in 3 s",
            "",
        ] {
            assert_eq!(Tally::read(Runner::Cargo, line), None, "{line}");
            assert_eq!(Tally::read(Runner::JavaScript, line), None, "{line}");
        }
    }

    #[test]
    fn the_lines_of_another_runner_are_not_counted() {
        assert_eq!(Tally::read(Runner::Cargo, "ℹ pass 3"), None);
        assert_eq!(Tally::read(Runner::JavaScript, "test result: ok. 2 passed; 0 failed; 0 ignored"), None);
    }
}
