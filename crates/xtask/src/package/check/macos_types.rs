//! The code as a compiler for macOS reads it. Nothing is linked, so nothing can be run: this finds what would not compile.

use std::{
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use super::{facts::Facts, stage};
use crate::{error::Failure, package::toolchain::Toolchain, project::Project};

/// The processor of today's machines.
const TARGET: &str = "aarch64-apple-darwin";

/// A compiler for C that brings the headers of macOS, from PyPI.
const ZIG: &str = "0.15.2";

/// Checks both programs.
pub fn check(project: &Project, facts: &mut Facts) -> Result<(), Failure> {
    let (compiler, archiver) = c_compiler(project)?;
    let toolchain = Toolchain::find(project, TARGET)?;
    println!("Checking for macOS with {}.", toolchain.told());
    for package in ["passerelle-cli", "passerelle-window"] {
        let mut cargo = toolchain.cargo(project, &["check", "--locked", "--package", package]);
        cargo.env("CC_aarch64_apple_darwin", &compiler).env("AR_aarch64_apple_darwin", &archiver);
        facts.hold(&format!("{package} compiles for {TARGET}"), project.must(&mut cargo).map(|()| String::new()));
    }
    Ok(())
}

/// Brings the compiler for C, and writes the two programs that cargo's packages ask for.
fn c_compiler(project: &Project) -> Result<(PathBuf, PathBuf), Failure> {
    let home = project.tools.join(format!("ziglang-{ZIG}"));
    let zig = home.join("ziglang/zig");
    if !zig.is_file() {
        println!("Fetching the compiler for C, once.");
        let mut pip = project.command("python3");
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--disable-pip-version-check",
            "--root-user-action=ignore",
            "--target",
        ])
        .arg(&home);
        project.must(pip.arg(format!("ziglang=={ZIG}")))?;
    }
    let (compiler, archiver) = (home.join("cc-for-macos"), home.join("ar-for-macos"));
    // Packages name the target in Apple's way, which this compiler does not read; it is told in its own.
    let script = "for word; do\n  shift\n  case \"$word\" in --target=*|-arch|arm64|-mmacosx-version-min=*) ;; \
                  *) set -- \"$@\" \"$word\" ;; esac\ndone\n";
    program(&compiler, &format!("{script}exec '{}' cc -target aarch64-macos \"$@\"\n", zig.display()))?;
    program(&archiver, &format!("exec '{}' ar \"$@\"\n", zig.display()))?;
    Ok((compiler, archiver))
}

fn program(file: &Path, script: &str) -> Result<(), Failure> {
    stage::write(file, &format!("#!/bin/sh\n{script}"))?;
    let runnable = std::fs::Permissions::from_mode(0o755);
    std::fs::set_permissions(file, runnable).map_err(|error| Failure::at(file, &error))
}
