//! The kinds of packages, and the names of their files.

use std::env::consts::ARCH;

/// A kind of package, by the name that `--only` takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// For Debian, Ubuntu and what follows them.
    Deb,
    /// For Fedora, openSUSE and what follows them.
    Rpm,
    /// The installer for Windows.
    Windows,
    /// The disk image for macOS.
    MacOs,
}

/// The version of the workspace, which all packages bear.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

impl Kind {
    /// Every kind, in the order in which they are made.
    pub const ALL: [Self; 4] = [Self::Deb, Self::Rpm, Self::Windows, Self::MacOs];

    /// The name for `--only`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Deb => "deb",
            Self::Rpm => "rpm",
            Self::Windows => "windows",
            Self::MacOs => "macos",
        }
    }

    /// The name of the file that people download.
    pub fn file(self) -> String {
        match self {
            Self::Deb => format!("passerelle_{VERSION}_{}.deb", debian(ARCH)),
            Self::Rpm => format!("passerelle-{VERSION}-1.{ARCH}.rpm"),
            Self::Windows => format!("Passerelle-{VERSION}-x64-setup.exe"),
            Self::MacOs => format!("Passerelle-{VERSION}-universal.dmg"),
        }
    }

    /// Whether it can be made on an operating system, named as `std::env::consts::OS` names it.
    pub fn can_be_made_on(self, system: &str) -> bool {
        match self {
            Self::Deb | Self::Rpm => system == "linux",
            Self::Windows => system == "linux" || system == "windows",
            Self::MacOs => system == "macos",
        }
    }
}

/// What Debian calls a processor; Fedora and its like call it as Rust does.
fn debian(processor: &str) -> &str {
    match processor {
        "x86_64" => "amd64",
        "aarch64" => "arm64",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, VERSION, debian};

    #[test]
    fn debian_has_names_of_its_own_for_processors() {
        assert_eq!((debian("x86_64"), debian("aarch64"), debian("riscv64")), ("amd64", "arm64", "riscv64"));
    }

    #[test]
    fn each_file_bears_the_version_and_a_name_of_its_own() {
        let files: Vec<String> = Kind::ALL.map(Kind::file).to_vec();
        for (place, file) in files.iter().enumerate() {
            assert!(file.contains(VERSION), "{file}");
            assert!(!files[..place].contains(file), "{file} stands for two kinds");
        }
    }

    #[test]
    fn each_system_makes_its_own_and_linux_the_installer_for_windows_as_well() {
        let made_on = |system| Kind::ALL.into_iter().filter(|kind| kind.can_be_made_on(system)).collect::<Vec<_>>();
        assert_eq!(made_on("linux"), [Kind::Deb, Kind::Rpm, Kind::Windows]);
        assert_eq!(made_on("windows"), [Kind::Windows]);
        assert_eq!(made_on("macos"), [Kind::MacOs]);
        assert!(made_on("freebsd").is_empty());
    }
}
