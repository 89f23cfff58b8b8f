//! What compiles for another system on this machine.

use std::{path::Path, process::Command};

use crate::{
    error::Failure,
    project::Project,
    setup::{self, Group},
};

/// A compiler for a target other than this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Toolchain {
    target: &'static str,
    /// Debian's compiler with the standard library from its sources, where the project's own has none for the target.
    from_sources: bool,
}

impl Toolchain {
    /// Finds it, and installs it where nothing is found.
    pub fn find(project: &Project, target: &'static str) -> Result<Self, Failure> {
        let from_sources = !has_standard_library(project, target);
        if from_sources {
            setup::system(project, &[Group::StandardLibrary])?;
        }
        Ok(Self { target, from_sources })
    }

    /// A cargo that works for the target.
    pub fn cargo(self, project: &Project, words: &[&str]) -> Command {
        if !self.from_sources {
            let mut cargo = project.cargo();
            cargo.args(words).args(["--target", self.target]);
            return cargo;
        }
        let mut cargo = project.command("/usr/bin/cargo");
        // What the project's own cargo told this program must not reach a compiler of another version.
        for variable in ["CARGO", "RUSTUP_TOOLCHAIN", "LD_LIBRARY_PATH"] {
            cargo.env_remove(variable);
        }
        // Building the standard library is not stable yet; a released compiler does it when it is told so.
        cargo.env("RUSTC", "/usr/bin/rustc").env("RUSTDOC", "/usr/bin/rustdoc").env("RUSTC_BOOTSTRAP", "1");
        cargo.args(words).args(["-Zbuild-std=std,panic_abort", "--target", self.target]);
        cargo
    }

    /// Whether it compiles the standard library as well, and so with the same options as everything else.
    pub fn compiles_the_standard_library(self) -> bool {
        self.from_sources
    }

    /// What it is, in words.
    pub fn told(self) -> &'static str {
        if self.from_sources {
            "Debian's compiler and its sources of the standard library"
        } else {
            "the project's own compiler"
        }
    }
}

/// Whether the project's own compiler has the target's standard library, as after `rustup target add`.
fn has_standard_library(project: &Project, target: &str) -> bool {
    let folder = project.answer(project.command("rustc").args(["--print", "target-libdir", "--target", target]));
    folder.is_some_and(|folder| Path::new(folder.trim()).is_dir())
}
