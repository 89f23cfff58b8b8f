//! What a check found out, told as it is found out, and counted.

use crate::{error::Failure, tally::Tally};

/// The facts of one check.
#[derive(Debug, Default)]
pub struct Facts {
    tally: Tally,
}

impl Facts {
    /// Tells and counts one fact: what is claimed, and what proves it or speaks against it.
    pub fn hold(&mut self, claim: &str, proof: Result<String, Failure>) {
        match proof {
            Ok(proof) => {
                self.tally.passed += 1;
                let proof = proof.trim();
                println!("  holds: {claim}{}{proof}", if proof.is_empty() { "" } else { ": " });
            }
            Err(failure) => {
                self.tally.failed += 1;
                println!("  FAILS: {claim}\n         {}", failure.to_string().replace('\n', "\n         "));
            }
        }
    }

    /// Counts what a runner of tests counted.
    pub fn count(&mut self, tests: Tally) {
        self.tally += tests;
    }

    /// What was counted.
    pub fn tally(&self) -> Tally {
        self.tally
    }
}

/// A proof by comparison: both are the same, or the failure shows both.
pub fn same<T: PartialEq + std::fmt::Debug>(found: &T, expected: &T) -> Result<String, Failure> {
    if found == expected {
        Ok(String::new())
    } else {
        Err(Failure::new(format!("Expected {expected:?}, found {found:?}.")))
    }
}

/// A proof by a condition, or the sentence that tells what was found instead.
pub fn given(holds: bool, otherwise: impl FnOnce() -> String) -> Result<String, Failure> {
    if holds { Ok(String::new()) } else { Err(Failure::new(otherwise())) }
}

#[cfg(test)]
mod tests {
    use super::{Facts, given, same};
    use crate::tally::Tally;

    #[test]
    fn what_holds_and_what_fails_is_counted() {
        let mut facts = Facts::default();
        facts.hold("one is one", same(&1, &1));
        facts.hold("one is two", same(&1, &2));
        facts.hold("water is wet", given(true, || "it is dry".to_owned()));
        facts.count(Tally { passed: 4, failed: 0, skipped: 1 });
        assert_eq!(facts.tally(), Tally { passed: 6, failed: 1, skipped: 1 });
    }
}
