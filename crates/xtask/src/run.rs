//! Builds and opens Passerelle, or shows what it makes where there is no screen.

use std::{
    env,
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::{
    error::Failure,
    project::Project,
    setup::{self, Group},
};

/// What `cargo xtask run --help` prints.
pub const HELP: &str = "\
Sets up, builds and opens Passerelle with the examples ready.

Usage: cargo xtask run [--release | --headless]

Options:
  --release    Builds the window as it is shipped: slower to build, faster to start.
  --headless   Opens no window: builds the command line, and exports the dossier and the annex volume of the example
               Pointe-Noire into pointe-noire/ in cargo's target folder. This is also what happens on a Linux without
               a display, and it needs neither Node nor a web view.
";

/// The example that is exported where there is no screen.
const EXAMPLE: &str = "pointe-noire";

/// The command itself.
pub fn run(project: &Project, options: &[String]) -> Result<ExitCode, Failure> {
    let (mut release, mut headless) = (false, !has_display());
    for option in options {
        match option.as_str() {
            "--release" => release = true,
            "--headless" => headless = true,
            _ => return Err(Failure::unknown_option("run", option)),
        }
    }
    if headless { export(project) } else { open(project, release) }
}

fn has_display() -> bool {
    let named = |name: &str| env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || named("DISPLAY") || named("WAYLAND_DISPLAY")
}

fn open(project: &Project, release: bool) -> Result<ExitCode, Failure> {
    setup::system(project, &[Group::Compiler, Group::Window])?;
    setup::ui(project)?;
    let mut window = project.cargo();
    window.args(["run", "--package", "passerelle-window", "--bin", "passerelle-window"]);
    window.env("PASSERELLE_EXAMPLES", project.path("tests/examples"));
    if release {
        window.arg("--release");
    }
    println!("Building and opening Passerelle. The first build takes some minutes.");
    project.must(&mut window)?;
    Ok(ExitCode::SUCCESS)
}

fn export(project: &Project) -> Result<ExitCode, Failure> {
    let source = project.path("tests/examples").join(EXAMPLE).with_added_extension("json");
    if !source.is_file() {
        return Err(Failure::new(format!("The example {} is not there.", source.display())));
    }
    setup::system(project, &[Group::Compiler])?;
    println!("There is no display: exporting the example instead. The first build takes some minutes.");
    project.must(project.cargo().args(["build", "--release", "--package", "passerelle-cli"]))?;

    let folder = project.target.join(EXAMPLE);
    if folder.exists() {
        // What an earlier run exported; the command line itself never overwrites a dossier.
        fs::remove_dir_all(&folder).map_err(|error| Failure::at(&folder, &error))?;
    }
    fs::create_dir_all(&folder).map_err(|error| Failure::at(&folder, &error))?;
    let dossier = folder.join("pointe-noire.passerelle");
    let funding_dossier = folder.join("pointe-noire.pdf");
    let annex_volume = folder.join("pointe-noire-annexes.pdf");

    let passerelle =
        |arguments: &[&OsStr]| project.must(project.command(project.built("release", "passerelle")).args(arguments));
    passerelle(&["import".as_ref(), source.as_ref(), "--out".as_ref(), dossier.as_ref()])?;
    let annexes = annexes(project)?;
    for annex in &annexes {
        passerelle(&["attach".as_ref(), dossier.as_ref(), annex.as_ref()])?;
    }
    let export = |what: &str, to: &Path| {
        passerelle(&["export".as_ref(), dossier.as_ref(), "--to".as_ref(), what.as_ref(), "-o".as_ref(), to.as_ref()])
    };
    export("pdf", &funding_dossier)?;
    export("annexes", &annex_volume)?;

    println!("\nThe funding dossier:  {}", funding_dossier.display());
    println!("The annex volume:     {}", annex_volume.display());
    println!("The dossier itself:   {}", dossier.display());
    Ok(ExitCode::SUCCESS)
}

/// The example's annexes in the order of their names.
fn annexes(project: &Project) -> Result<Vec<PathBuf>, Failure> {
    let folder = project.path("tests/examples/annexes").join(EXAMPLE);
    let entries = fs::read_dir(&folder).map_err(|error| Failure::at(&folder, &error))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.is_file() && path.extension().is_some_and(is_annex))
        .collect();
    files.sort();
    Ok(files)
}

fn is_annex(extension: &OsStr) -> bool {
    ["pdf", "jpg", "jpeg", "png"].iter().any(|known| extension.eq_ignore_ascii_case(known))
}
