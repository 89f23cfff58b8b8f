//! What is needed from the system, group by group, under the names of Debian's packages.

use std::process::Stdio;

use super::Group;
use crate::{
    error::Failure,
    project::{Project, program_on_path},
};

/// One thing needed from the system.
struct Need {
    group: Group,
    package: &'static str,
    /// Programs any of which makes the package needless, as when Java or a browser came from elsewhere. Empty for
    /// what is no program.
    programs: &'static [&'static str],
}

const fn package(group: Group, package: &'static str) -> Need {
    Need { group, package, programs: &[] }
}

const fn program(group: Group, package: &'static str, programs: &'static [&'static str]) -> Need {
    Need { group, package, programs }
}

const NEEDS: &[Need] = &[
    program(Group::Compiler, "build-essential", &["cc"]),
    package(Group::Window, "libwebkit2gtk-4.1-dev"),
    program(Group::Window, "pkg-config", &["pkg-config"]),
    program(Group::Journeys, "webkit2gtk-driver", &["WebKitWebDriver"]),
    program(Group::Journeys, "xvfb", &["Xvfb"]),
    program(Group::Journeys, "xauth", &["xauth"]),
    program(Group::Journeys, "dbus", &["dbus-run-session"]),
    program(Group::Journeys, "xdotool", &["xdotool"]),
    program(Group::Journeys, "x11-utils", &["xwininfo"]),
    program(Group::Journeys, "x11-xkb-utils", &["setxkbmap"]),
    program(Group::Journeys, "python3", &["python3"]),
    package(Group::Journeys, "imagemagick"),
    package(Group::Journeys, "fonts-dejavu-core"),
    program(Group::Browser, "chromium", &BROWSERS),
    program(Group::Conformance, "default-jdk-headless", &["javac"]),
    package(Group::Conformance, "libjaxb-java"),
    program(Group::Conformance, "python3-pip", &["pip3", "pip"]),
    program(Group::Inspection, "poppler-utils", &["pdftotext"]),
    program(Group::Inspection, "qpdf", &["qpdf"]),
    program(Group::Inspection, "strace", &["strace"]),
    program(Group::Spreadsheet, "libreoffice-calc-nogui", &["localc"]),
    program(Group::Icons, "librsvg2-bin", &["rsvg-convert"]),
    program(Group::Icons, "icoutils", &["icotool"]),
    program(Group::Icons, "imagemagick", &["convert"]),
    program(Group::Places, "python3", &["python3"]),
    program(Group::Places, "python3-pip", &["pip3", "pip"]),
    program(Group::Bundling, "dpkg-dev", &["dpkg-shlibdeps"]),
    program(Group::Bundling, "rpm", &["rpmbuild"]),
    program(Group::CrossWindows, "gcc-mingw-w64-x86-64-posix", &["x86_64-w64-mingw32-gcc-posix"]),
    program(Group::CrossWindows, "g++-mingw-w64-x86-64-posix", &["x86_64-w64-mingw32-g++-posix"]),
    program(Group::LinkWindows, "clang-19", &["clang-19"]),
    program(Group::LinkWindows, "lld-19", &["ld.lld-19"]),
    package(Group::StandardLibrary, "rustc-web"),
    package(Group::StandardLibrary, "cargo-web"),
    package(Group::StandardLibrary, "rust-web-src"),
    program(Group::Installer, "nsis", &["makensis"]),
    program(Group::Trying, "wine", &["wine"]),
    package(Group::Trying, "wine64"),
    program(Group::Trying, "rpm", &["rpm"]),
    program(Group::Trying, "rpm2cpio", &["rpm2cpio"]),
    program(Group::Trying, "cpio", &["cpio"]),
    program(Group::Trying, "appstream", &["appstreamcli"]),
    program(Group::Trying, "desktop-file-utils", &["desktop-file-validate"]),
    program(Group::Trying, "shared-mime-info", &["update-mime-database"]),
    program(Group::Trying, "xdg-utils", &["xdg-mime"]),
    program(Group::Trying, "libglib2.0-bin", &["gio"]),
    program(Group::Trying, "python3-pip", &["pip3", "pip"]),
];

/// The browsers that can test the UI alone.
pub const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Installs what these groups lack, on a Linux with apt-get; elsewhere names it.
pub fn install(project: &Project, groups: &[Group]) -> Result<(), Failure> {
    if program_on_path(&["apt-get"]).is_none() || program_on_path(&["dpkg-query"]).is_none() {
        look(groups);
        return Ok(());
    }
    let missing = missing(project, groups);
    if missing.is_empty() {
        return Ok(());
    }
    let list = missing.join(" ");
    let Some(root) = root(project) else {
        return Err(Failure::new(format!("These packages are missing, and installing them takes root: {list}")).hint(
            format!(
                "Give this command, then the same one again:\n  \
             sudo apt-get update && sudo apt-get install -y --no-install-recommends {list}"
            ),
        ));
    };
    println!("Installing {list}.");
    let apt_get = |arguments: &[&str]| {
        let mut words: Vec<&str> = root.to_vec();
        words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]);
        words.extend(["-o", "DPkg::Lock::Timeout=580", "-o", "Dpkg::Use-Pty=0"]);
        words.extend(arguments);
        let mut command = project.command(words[0]);
        command.args(&words[1..]).stdin(Stdio::null());
        command
    };
    // An incomplete list may still hold what is missing; the installation itself decides.
    if let Err(failure) = project.must(&mut apt_get(&["update"])) {
        eprintln!("{failure}");
    }
    let mut arguments = vec!["install", "-y", "--no-install-recommends"];
    arguments.extend(&missing);
    project.must(&mut apt_get(&arguments))
}

/// Names the programs that these groups lack, where the project installs none.
pub fn look(groups: &[Group]) {
    let missing: Vec<String> = NEEDS
        .iter()
        // Off Linux the window, its journeys and the browser tests stand on other ground.
        .filter(|need| cfg!(target_os = "linux") || matches!(need.group, Group::Conformance | Group::Icons))
        .filter(|need| groups.contains(&need.group))
        .filter(|need| !need.programs.is_empty() && program_on_path(need.programs).is_none())
        .map(|need| format!("{} (Debian's package {})", need.programs[0], need.package))
        .collect();
    if !missing.is_empty() {
        println!("Some of what follows needs programs that are not there: {}.", missing.join(", "));
    }
}

fn missing(project: &Project, groups: &[Group]) -> Vec<&'static str> {
    let needs: Vec<&Need> = NEEDS
        .iter()
        .filter(|need| groups.contains(&need.group))
        .filter(|need| need.programs.is_empty() || program_on_path(need.programs).is_none())
        .collect();
    if needs.is_empty() {
        return Vec::new();
    }
    let mut query = project.command("dpkg-query");
    query.args(["--show", "--showformat=${Package} ${db:Status-Status}\n"]);
    query.args(needs.iter().map(|need| need.package));
    // It fails as soon as one package is unknown, and still prints the others.
    let installed =
        query.output().map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    missing_of(&needs.iter().map(|need| need.package).collect::<Vec<_>>(), &installed)
}

fn missing_of(wanted: &[&'static str], installed: &str) -> Vec<&'static str> {
    wanted
        .iter()
        .filter(|package| !installed.lines().any(|line| line == format!("{package} installed")))
        .copied()
        .collect()
}

/// The words that make a command run as root: none for root itself, `sudo` when it asks for no password.
pub fn root(project: &Project) -> Option<&'static [&'static str]> {
    if project.answer(project.command("id").arg("-u")).is_some_and(|id| id.trim() == "0") {
        return Some(&[]);
    }
    let asks_nothing = project.answer(project.command("sudo").args(["-n", "true"])).is_some();
    asks_nothing.then_some(&["sudo", "-n"])
}

#[cfg(test)]
mod tests {
    use super::missing_of;

    #[test]
    fn a_package_counts_only_when_it_is_fully_installed() {
        let installed = "qpdf installed\nstrace config-files\n";
        assert_eq!(missing_of(&["qpdf", "strace", "xvfb"], installed), ["strace", "xvfb"]);
    }
}
