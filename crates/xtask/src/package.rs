//! Makes the packages that people install, and tries them.

mod bundler;
#[cfg(target_os = "linux")]
mod check;
mod linux;
mod macos;
mod names;
mod signing;
mod stage;
mod toolchain;
mod windows;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::{digest, error::Failure, project::Project, setup, stamp::Stamp};
use names::Kind;

/// What `cargo xtask package --help` prints.
pub const HELP: &str = "\
Makes the packages that people install, into package/ in cargo's target folder, with their sums in SHA256SUMS.

Usage: cargo xtask package [--only KIND]... [--check [NAME]...]

Options:
  --only KIND       Only this kind: deb, rpm, windows or macos; may be given several times. Without it all that this
                    system can make: Linux deb, rpm and windows; Windows windows; macOS macos.
  --check [NAME]... On Linux, installs and tries them: the packages for Linux in this very system, the installer for
                    Windows and tests compiled for it under Wine, and the types of the code for macOS.
                    The programs are compiled first where their sources changed, and packed where they or the recipe did.
                    With NAMEs only these checks: deb, rpm, installer, wine-tests, wine-window,
                    macos-types. The last line reads `N passed, N failed`; the exit code is 0 only when nothing failed.

On Linux the programs for Windows are compiled by the project's own toolchain when it has the target
(`rustup target add x86_64-pc-windows-gnu`), otherwise by Debian's rustc-web with the standard library from its sources.
On Windows they are compiled as usual; makensis (NSIS 3.08 or newer) must be in PATH.

Signing: when PASSERELLE_SIGN names a command, it is called with the path of each program for Windows before that is
packed, and with the installer and the uninstaller. On macOS the bundler reads APPLE_SIGNING_IDENTITY and its kin.
";

/// The programs that packages hold: package of cargo, and name.
const PROGRAMS: [(&str, &str); 2] = [("passerelle-window", "passerelle-window"), ("passerelle-cli", "passerelle")];

/// The words with which cargo builds them as they are shipped.
pub const BUILD: [&str; 11] = [
    "build",
    "--release",
    "--locked",
    "--package",
    PROGRAMS[0].0,
    "--bin",
    PROGRAMS[0].1,
    "--package",
    PROGRAMS[1].0,
    "--bin",
    PROGRAMS[1].1,
];

/// What a run is asked for.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    kinds: Vec<Kind>,
    /// The names of checks; none when nothing is to be checked, empty for all.
    checks: Option<Vec<String>>,
}

/// The command itself.
pub fn package(project: &Project, options: &[String]) -> Result<ExitCode, Failure> {
    let wish = Wish::read(options, env::consts::OS)?;
    match &wish.checks {
        None => {
            for kind in &wish.kinds {
                kind.build(project)?;
                kind.bundle(project)?;
            }
            conclude(project)?;
            Ok(ExitCode::SUCCESS)
        }
        #[cfg(target_os = "linux")]
        Some(names) => check::check(project, &wish.kinds, names),
        #[cfg(not(target_os = "linux"))]
        Some(_) => Err(Failure::new("Packages are tried on Linux: there both systems' can be installed.")),
    }
}

impl Wish {
    fn read(options: &[String], system: &str) -> Result<Self, Failure> {
        let mut wanted = Vec::new();
        let mut checks: Option<Vec<String>> = None;
        let mut options = options.iter();
        while let Some(option) = options.next() {
            match (option.as_str(), &mut checks) {
                ("--only", _) => {
                    let name = options.next().ok_or_else(|| {
                        Failure::new("`--only` takes a kind of package.").hint("deb, rpm, windows or macos.")
                    })?;
                    let kind = Kind::ALL.into_iter().find(|kind| kind.name() == name);
                    wanted.push(kind.ok_or_else(|| {
                        Failure::new(format!("There is no kind of package {name:?}."))
                            .hint("deb, rpm, windows or macos.")
                    })?);
                }
                ("--check", _) => checks = Some(Vec::new()),
                (name, Some(names)) if !name.starts_with('-') => names.push(name.to_owned()),
                (option, _) => return Err(Failure::unknown_option("package", option)),
            }
        }
        wanted.sort_unstable();
        wanted.dedup();
        if let Some(kind) = wanted.iter().find(|kind| !kind.can_be_made_on(system)) {
            return Err(Failure::new(format!("The package for {} cannot be made here.", kind.name()))
                .hint("deb and rpm are made on Linux, windows on Linux or Windows, macos on macOS."));
        }
        if wanted.is_empty() {
            wanted = Kind::ALL.into_iter().filter(|kind| kind.can_be_made_on(system)).collect();
        }
        Ok(Self { kinds: wanted, checks })
    }
}

impl Kind {
    /// Compiles its programs, where they are not of the sources as they are.
    fn build(self, project: &Project) -> Result<(), Failure> {
        println!("\n=== {}: {}", self.name(), self.file());
        setup::ui(project)?;
        match self {
            Self::Deb | Self::Rpm => linux::build(project),
            Self::Windows => windows::build(project),
            Self::MacOs => macos::build(project),
        }
    }

    /// Packs its programs.
    fn bundle(self, project: &Project) -> Result<(), Failure> {
        match self {
            Self::Deb | Self::Rpm => linux::bundle(project, self)?,
            Self::Windows => windows::bundle(project)?,
            Self::MacOs => macos::bundle(project)?,
        }
        self.made_from(project)?.keep()
    }

    /// What a package is made from: the programs as they are built, the files beside them, and the recipe.
    fn made_from(self, project: &Project) -> Result<Stamp, Failure> {
        let (rule, folder, sources) = match self {
            Self::Deb | Self::Rpm => ("linux", project.target.join("release"), linux::sources()),
            Self::Windows => ("windows", windows::programs(project), windows::sources()),
            Self::MacOs => ("macos", macos::programs(project), macos::sources()),
        };
        let ending = if self == Self::Windows { ".exe" } else { "" };
        let programs = PROGRAMS.map(|(_, program)| folder.join(format!("{program}{ending}")));
        let recipe = [rule, "bundler", "names", "signing", "stage"];
        let recipe = recipe.map(|part| project.path(&format!("crates/xtask/src/package/{part}.rs")));
        let sources = sources.into_iter().map(|path| project.path(path));
        let inputs: Vec<PathBuf> = programs.into_iter().chain(recipe).chain(sources).collect();
        Stamp::of(&inputs, self::folder(project).join(format!("{}.stamp", self.name())))
    }

    /// Whether it is there, made from the programs and the recipe as they are now.
    #[cfg(target_os = "linux")]
    fn is_current(self, project: &Project) -> bool {
        self.path(project).is_file() && self.made_from(project).is_ok_and(|stamp| stamp.is_current())
    }

    /// Where its file is, whether it is made already or not.
    fn path(self, project: &Project) -> PathBuf {
        folder(project).join(self.file())
    }
}

/// The folder of the packages.
fn folder(project: &Project) -> PathBuf {
    project.target.join("package")
}

/// Prints each package with its size, and writes the sums of all that are there.
fn conclude(project: &Project) -> Result<(), Failure> {
    let mut sums = String::new();
    println!();
    for kind in Kind::ALL {
        let file = kind.path(project);
        if file.is_file() {
            println!("{:>8.1} MB  {}", megabytes(&file)?, file.display());
            sums.push_str(&format!("{}  {}\n", digest::sha256(project, &file)?, kind.file()));
        }
    }
    let list = folder(project).join("SHA256SUMS");
    fs::write(&list, sums).map_err(|error| Failure::at(&list, &error))?;
    println!("{:>11}  {}", "", list.display());
    Ok(())
}

/// The size of a file in millions of bytes.
fn megabytes(file: &Path) -> Result<f64, Failure> {
    let bytes = fs::metadata(file).map_err(|error| Failure::at(file, &error))?.len();
    #[allow(clippy::cast_precision_loss, reason = "a size for the eye")]
    Ok(bytes as f64 / 1e6)
}

#[cfg(test)]
mod tests {
    use super::{Kind, Wish};

    fn read(options: &[&str]) -> Result<Wish, super::Failure> {
        Wish::read(&options.iter().map(ToString::to_string).collect::<Vec<_>>(), "linux")
    }

    #[test]
    fn without_options_all_is_made_that_this_system_can_make() {
        let wish = read(&[]).unwrap();
        assert_eq!(wish, Wish { kinds: vec![Kind::Deb, Kind::Rpm, Kind::Windows], checks: None });
    }

    #[test]
    fn only_those_named_are_made_each_once() {
        let wish = read(&["--only", "rpm", "--only", "deb", "--only", "rpm"]).unwrap();
        assert_eq!(wish.kinds, [Kind::Deb, Kind::Rpm]);
    }

    #[test]
    fn checks_can_be_named_after_the_option() {
        assert_eq!(read(&["--check"]).unwrap().checks, Some(vec![]));
        let wish = read(&["--check", "deb", "rpm"]).unwrap();
        assert_eq!(wish.checks, Some(vec!["deb".to_owned(), "rpm".to_owned()]));
    }

    #[test]
    fn what_cannot_be_made_here_is_refused_in_a_sentence() {
        let failure = read(&["--only", "macos"]).unwrap_err().to_string();
        assert!(failure.contains("macos cannot be made here"), "{failure}");
        assert!(read(&["--only", "snap"]).unwrap_err().to_string().contains("snap"));
        assert!(read(&["deb"]).unwrap_err().to_string().contains("deb"), "a name without --check means nothing");
    }
}
