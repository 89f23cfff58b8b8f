//! The built `passerelle` program, run as a person would run it.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Output},
};

/// Where the built program is: `PASSERELLE_CLI`, else beside the test programs.
///
/// # Panics
/// The program is not built: `cargo build -p passerelle-cli` builds it, and `cargo xtask test` does so first.
pub fn program() -> PathBuf {
    if let Some(named) = std::env::var_os("PASSERELLE_CLI") {
        return named.into();
    }
    let test = std::env::current_exe().expect("a running test has a path");
    let target = test.ancestors().nth(2).expect("a test lies in target/PROFILE/deps");
    let program = target.join(format!("passerelle{}", std::env::consts::EXE_SUFFIX));
    assert!(program.is_file(), "{} is not built: run `cargo build -p passerelle-cli`", program.display());
    program
}

/// The examples of the repository.
pub fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name)
}

/// An example as it might stand at its project's end, as documented JSON: what was recorded since the grant lies beside the
/// examples, in `tests/reports`.
///
/// # Panics
/// There is no such example, or nothing was recorded of it.
pub fn monitored(name: &str) -> serde_json::Value {
    let read = |path: PathBuf| -> serde_json::Value {
        let text = std::fs::read_to_string(&path).expect("the file is part of the repository");
        serde_json::from_str(&text).expect("the file is JSON")
    };
    let mut dossier = read(example(&format!("{name}.json")));
    let recorded = Path::new(env!("CARGO_MANIFEST_DIR")).join("reports").join(format!("{name}.json"));
    dossier["monitoring"] = read(recorded);
    dossier
}

/// What a run printed and how it ended.
#[derive(Debug)]
pub struct Ran {
    /// The exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Ran {
    /// The output of a run that was to succeed.
    ///
    /// # Panics
    /// It did not.
    pub fn done(self) -> String {
        assert_eq!(self.code, 0, "{}", self.err);
        self.out
    }

    /// The complaint of a run that was to fail, which is a sentence and not a trace.
    ///
    /// # Panics
    /// It did not fail, or it failed in a way that no person should see.
    pub fn refused(self) -> String {
        assert_eq!(self.code, 2, "{}{}", self.out, self.err);
        assert!(!self.err.trim().is_empty(), "a failure is explained");
        assert!(!self.err.contains("panicked") && !self.err.contains('⟦'), "{}", self.err);
        self.err
    }
}

/// Runs the program in a folder, in English.
pub fn passerelle(folder: &Path, arguments: &[&str]) -> Ran {
    passerelle_in(folder, arguments, [("LC_ALL", "en_GB.UTF-8")])
}

/// Runs the program in a folder and an environment.
///
/// # Panics
/// The program cannot be started.
pub fn passerelle_in<K: AsRef<OsStr>, V: AsRef<OsStr>>(
    folder: &Path,
    arguments: &[&str],
    environment: impl IntoIterator<Item = (K, V)>,
) -> Ran {
    let output: Output = Command::new(program())
        .args(arguments)
        .current_dir(folder)
        .envs(environment)
        .output()
        .expect("the program can be started");
    Ran {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}
