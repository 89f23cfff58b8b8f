//! Installs what the other commands need, and nothing that is there already.

mod packages;
mod window_system;

pub use packages::BROWSERS;
#[cfg(target_os = "linux")]
pub use packages::root;

use std::{path::PathBuf, process::ExitCode};

use crate::{
    error::Failure,
    project::{Project, program_on_path},
    stamp::Stamp,
};

/// What `cargo xtask setup --help` prints.
pub const HELP: &str = "\
Installs what `run` and `test` need, and nothing that is there already. Both call it themselves.

Usage: cargo xtask setup [--run | --test]

Options:
  --run    Only what it takes to build and open the window.
  --test   All of it (the default): also a virtual display, WebDriver, a browser and the conformance engine.

Debian and Ubuntu: packages are installed by apt-get, as root or with a sudo that asks nothing; otherwise the exact
command is printed and nothing is changed. macOS and Windows: the usual tools are looked for and named when missing.
Node comes from you in any case: 20.19 or newer.
";

/// The oldest Node that the UI's build runs on.
const NODE: (u32, u32) = (20, 19);

/// The WebDriver of the window, from crates.io.
const TAURI_DRIVER: &str = "2.1.0";

/// The folders whose npm packages the project uses.
const UI: &str = "ui";
/// The journeys through the real window.
pub const JOURNEYS: &str = "tests/window";

/// What can be needed from the system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// To compile at all.
    Compiler,
    /// To compile and open the window.
    Window,
    /// To drive the window without a screen.
    Journeys,
    /// To test the UI alone in a browser.
    Browser,
    /// To judge a PDF by the standards.
    Conformance,
    /// To look into a PDF and to trace the store's syncs.
    Inspection,
    /// To recompute the budget workbook.
    Spreadsheet,
    /// To redraw the icons.
    Icons,
    /// To fetch what the atlas is made from.
    Places,
    /// To make packages for Linux.
    Bundling,
    /// To compile and link for Windows on another system.
    CrossWindows,
    /// To leave out of the programs for Windows what nothing calls.
    LinkWindows,
    /// A compiler that brings the standard library's sources, where the project's own has none for Windows.
    StandardLibrary,
    /// To make the installer for Windows.
    Installer,
    /// To install and try the packages.
    Trying,
}

/// Everything that the tests need.
const ALL_FOR_TESTS: [Group; 7] = [
    Group::Compiler,
    Group::Window,
    Group::Journeys,
    Group::Browser,
    Group::Conformance,
    Group::Inspection,
    Group::Spreadsheet,
];

/// The command itself: everything, with its results said.
pub fn setup(project: &Project, options: &[String]) -> Result<ExitCode, Failure> {
    let for_tests = match options {
        [] => true,
        [option] if option == "--test" => true,
        [option] if option == "--run" => false,
        [option, ..] => return Err(Failure::unknown_option("setup", option)),
    };
    let groups: &[Group] = if for_tests { &ALL_FOR_TESTS } else { &[Group::Compiler, Group::Window] };
    system(project, groups)?;
    if has_ui(project) {
        ui(project)?;
    }
    if for_tests {
        if has_journeys(project) {
            journeys(project)?;
        }
        project.must(project.cargo().args([
            "run",
            "--quiet",
            "--package",
            "passerelle-tests",
            "--bin",
            "conformance",
            "--",
            "prepare",
        ]))?;
    }
    println!("Everything is in place.");
    Ok(ExitCode::SUCCESS)
}

/// Makes sure of the system's part of these groups.
pub fn system(project: &Project, groups: &[Group]) -> Result<(), Failure> {
    if cfg!(target_os = "linux") {
        packages::install(project, groups)
    } else {
        if groups.contains(&Group::Window) {
            window_system::look(project);
        }
        packages::look(groups);
        Ok(())
    }
}

/// Whether the window's UI is there to be built.
pub fn has_ui(project: &Project) -> bool {
    project.path(UI).join("package.json").is_file()
}

/// Installs the UI's packages and builds it, each only when its inputs changed.
///
/// Cargo takes the built pages into the window, so this comes before any build of the window.
pub fn ui(project: &Project) -> Result<(), Failure> {
    npm_packages(project, UI)?;
    let inputs = [project.path(UI), project.path("crates/wording/locales")];
    let stamp = Stamp::of(&inputs, project.path(UI).join("node_modules/.passerelle-built"))?;
    if stamp.is_current() && project.path(UI).join("dist/index.html").is_file() {
        return Ok(());
    }
    println!("Building the pages of the window.");
    project.must(project.npm(UI).args(["run", "build"]))?;
    // Read again: a build may itself write sources, as a type generator does.
    Stamp::of(&inputs, project.path(UI).join("node_modules/.passerelle-built"))?.keep()
}

/// Whether there are journeys through the real window.
pub fn has_journeys(project: &Project) -> bool {
    project.path(JOURNEYS).is_dir()
}

/// Installs what the journeys through the window need, and answers where the WebDriver is.
pub fn journeys(project: &Project) -> Result<PathBuf, Failure> {
    if project.path(JOURNEYS).join("package.json").is_file() {
        npm_packages(project, JOURNEYS)?;
    }
    let folder = project.tools.join(format!("tauri-driver-{TAURI_DRIVER}"));
    let driver = folder.join("bin").join(format!("tauri-driver{}", std::env::consts::EXE_SUFFIX));
    if !driver.is_file() {
        println!("Building the WebDriver of the window, once.");
        project.must(
            project
                .cargo()
                .args(["install", "--quiet", "--locked", "--version", TAURI_DRIVER, "tauri-driver", "--root"])
                .arg(&folder)
                .env("CARGO_TARGET_DIR", &project.target),
        )?;
    }
    Ok(driver)
}

/// Installs a folder's npm packages when they are missing or its lock file changed.
fn npm_packages(project: &Project, folder: &str) -> Result<(), Failure> {
    node(project)?;
    let home = project.path(folder);
    let lock = home.join("package-lock.json");
    if !lock.is_file() {
        return Err(Failure::new(format!("{folder}/package-lock.json is missing."))
            .hint(format!("`npm install` in {folder}/ writes it; it is to be committed.")));
    }
    let stamp = Stamp::of(
        &[lock, home.join("package.json"), home.join(".npmrc")],
        home.join("node_modules/.passerelle-installed"),
    )?;
    if stamp.is_current() {
        return Ok(());
    }
    println!("Installing the npm packages of {folder}/.");
    project.must(project.npm(folder).args(["ci", "--no-audit", "--no-fund"]))?;
    stamp.keep()
}

fn node(project: &Project) -> Result<(), Failure> {
    let wanted = format!("Node {}.{} or newer is needed", NODE.0, NODE.1);
    let hint = "Install it from nodejs.org or with your version manager, then give the same command again.";
    let Some(version) = project.answer(project.command("node").arg("--version")) else {
        return Err(Failure::new(format!("{wanted}, and there is no `node`.")).hint(hint));
    };
    if node_version(&version).is_none_or(|version| version < NODE) {
        return Err(Failure::new(format!("{wanted}; this is {}.", version.trim())).hint(hint));
    }
    if program_on_path(&["npm"]).is_none() {
        return Err(Failure::new("There is `node` but no `npm`.").hint(hint));
    }
    Ok(())
}

/// Reads `v20.19.2` as (20, 19).
fn node_version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.trim().trim_start_matches('v').split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::{NODE, node_version};

    #[test]
    fn the_versions_of_node_are_compared_as_numbers() {
        assert!(node_version("v20.9.0\n").unwrap() < NODE, "9 is less than 19");
        assert!(node_version("v20.19.0").unwrap() >= NODE);
        assert!(node_version("v26.1.0").unwrap() >= NODE);
        assert_eq!(node_version("command not found"), None);
    }
}
