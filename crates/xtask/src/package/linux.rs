//! The packages for Linux, by Tauri's bundler, which takes the programs as they are built.

use std::{fs, path::Path};

use serde_json::{Map, Value, json};

use super::{BUILD, PROGRAMS, bundler, folder, names::Kind, stage};
use crate::{
    error::Failure,
    project::Project,
    setup::{self, Group},
};

/// Where the program for a terminal is installed; the bundler puts the window beside it.
const COMMAND_LINE: &str = "/usr/bin/passerelle";

/// How tightly packages are packed. This level looks back over 128 MiB and so packs once what both programs hold; xz, as
/// dpkg calls it, looks back over 64 MiB. Unpacking it takes a dpkg 1.21.18 or an rpm 4.14, older than the web view that both need.
const ZSTD_LEVEL: u32 = 22;

/// What is installed as it stands in the project: the path on the person's machine, and the one here.
const FILES: [(&str, &str); 7] = [
    ("/usr/share/mime/packages/passerelle.xml", "src-tauri/packaging/linux/passerelle.xml"),
    (
        "/usr/share/metainfo/org.passerelle.desktop.metainfo.xml",
        "src-tauri/packaging/linux/org.passerelle.desktop.metainfo.xml",
    ),
    ("/usr/share/icons/hicolor/scalable/apps/passerelle-window.svg", "icons/passerelle.svg"),
    ("/usr/share/icons/hicolor/scalable/mimetypes/application-vnd.passerelle.dossier.svg", "icons/passerelle.svg"),
    ("/usr/share/doc/passerelle/copyright", "src-tauri/packaging/linux/copyright"),
    ("/usr/share/doc/passerelle/third-party-packages.tsv", "crates/passerelle/data/packages.tsv"),
    ("/usr/share/doc/passerelle/reference-data.md", "crates/atlas/data/README.md"),
];

/// What is installed compressed, as Debian asks of manuals and change logs.
const COMPRESSED: [(&str, &str); 5] = [
    ("/usr/share/man/man1/passerelle.1.gz", "src-tauri/packaging/linux/man/passerelle.1"),
    ("/usr/share/man/man1/passerelle-window.1.gz", "src-tauri/packaging/linux/man/passerelle-window.1"),
    ("/usr/share/man/fr/man1/passerelle.1.gz", "src-tauri/packaging/linux/man/fr/passerelle.1"),
    ("/usr/share/man/fr/man1/passerelle-window.1.gz", "src-tauri/packaging/linux/man/fr/passerelle-window.1"),
    ("/usr/share/doc/passerelle/changelog.gz", "src-tauri/packaging/linux/changelog"),
];

/// The sides of the icon of a dossier; those of the program are named in `tauri.conf.json`.
const ICON_SIDES: [u32; 8] = [16, 24, 32, 48, 64, 128, 256, 512];

/// What only the package for Fedora and its like installs: Debian has these texts already.
const LICENCES: [(&str, &str); 2] = [
    ("/usr/share/licenses/passerelle/LICENSE-MIT", "LICENSE-MIT"),
    ("/usr/share/licenses/passerelle/LICENSE-APACHE", "LICENSE-APACHE"),
];

/// The texts for a person that no file of the package is.
const DESCRIPTION: &str = "src-tauri/packaging/linux/description.txt";
const MENU_ENTRY: &str = "src-tauri/packaging/linux/passerelle.desktop";

/// What of the project the packages are made from, beside the programs.
pub fn sources() -> Vec<&'static str> {
    let files = FILES.into_iter().chain(COMPRESSED).chain(LICENCES).map(|(_, from)| from);
    files.chain(bundler::SOURCES).chain([DESCRIPTION, MENU_ENTRY]).collect()
}

/// Compiles the programs.
pub fn build(project: &Project) -> Result<(), Failure> {
    setup::system(project, &[Group::Compiler, Group::Window, Group::Bundling])?;
    println!("Building the programs for Linux.");
    project.must(project.cargo().args(BUILD))
}

/// Makes one package of the programs that are built.
pub fn bundle(project: &Project, kind: Kind) -> Result<(), Failure> {
    let stage = stage::anew(folder(project).join(format!("{}-stage", kind.name())))?;
    let mut files = payload(project, &stage)?;
    let mut section = Map::new();
    section.insert("desktopTemplate".to_owned(), json!(project.path(MENU_ENTRY)));
    match kind {
        Kind::Rpm => {
            files.extend(LICENCES.map(|(to, from)| (to.to_owned(), json!(project.path(from)))));
            section.insert("depends".to_owned(), json!(libraries(project)?));
            section.insert("compression".to_owned(), json!({ "type": "zstd", "level": ZSTD_LEVEL }));
        }
        _ => {
            section.insert("section".to_owned(), json!("misc"));
            section.insert("depends".to_owned(), json!(debian_packages(project, &stage)?));
        }
    }
    section.insert("files".to_owned(), Value::Object(files));
    let description = project.path(DESCRIPTION);
    let description = fs::read_to_string(&description).map_err(|error| Failure::at(&description, &error))?;
    let configuration = json!({ "bundle": {
        // The maintainer of the package, who must have an address, even one that leads nowhere.
        "publisher": "The Passerelle contributors <contributors@passerelle.invalid>",
        "longDescription": description,
        "linux": { kind.name(): section },
    }});

    // The program is packed as it was built: both packages hold the same one.
    let words = ["--no-binary-patching", "--bundles", kind.name()];
    let results = project.target.join("release/bundle").join(kind.name());
    let made = bundler::run(project, &words, &configuration, &stage, results, kind.name())?;
    match kind {
        Kind::Deb => pack_tighter(project, &made, &stage, &kind.path(project)),
        _ => stage::copy(&made, &kind.path(project)),
    }
}

/// Packs a package for Debian anew: the bundler knows only the weakest of Debian's ways.
fn pack_tighter(project: &Project, package: &Path, stage: &Path, to: &Path) -> Result<(), Failure> {
    let tree = stage.join("tree");
    project.must(project.command("dpkg-deb").arg("--raw-extract").arg(package).arg(&tree))?;
    let mut build = project.command("dpkg-deb");
    build.args(["--root-owner-group", "-Zzstd", &format!("-z{ZSTD_LEVEL}"), "--build"]).arg(&tree).arg(to);
    project.must(&mut build)
}

/// The files beside the window's own, as the bundler's configuration names them.
fn payload(project: &Project, stage: &Path) -> Result<Map<String, Value>, Failure> {
    let mut files = Map::new();
    files.insert(COMMAND_LINE.to_owned(), json!(project.built("release", "passerelle")));
    for (to, from) in FILES {
        files.insert(to.to_owned(), json!(project.path(from)));
    }
    for side in ICON_SIDES {
        let picture = if side == 512 {
            project.path("icons/icon.png")
        } else {
            project.path(&format!("icons/{side}x{side}.png"))
        };
        let to = format!("/usr/share/icons/hicolor/{side}x{side}/mimetypes/application-vnd.passerelle.dossier.png");
        files.insert(to, json!(picture));
    }
    for (to, from) in COMPRESSED {
        let plain = stage.join(to.trim_start_matches('/').trim_end_matches(".gz"));
        stage::copy(&project.path(from), &plain)?;
        // Without name and time, so that the same text gives the same file.
        project.must(project.command("gzip").args(["-9", "--no-name"]).arg(&plain))?;
        files.insert(to.to_owned(), json!(plain.with_added_extension("gz")));
    }
    Ok(files)
}

/// The packages of Debian that the programs need, with the versions that their symbols come from.
fn debian_packages(project: &Project, stage: &Path) -> Result<Vec<String>, Failure> {
    // The program wants to stand in a source package.
    let control = stage.join("libraries/debian/control");
    let text = "Source: passerelle\n\nPackage: passerelle\nArchitecture: any\n";
    stage::write(&control, text)?;
    let mut command = project.command("dpkg-shlibdeps");
    command.arg("-O").current_dir(stage.join("libraries"));
    command.args(PROGRAMS.map(|(_, program)| project.built("release", program)));
    packages_in(&project.output(&mut command)?)
}

/// Reads `shlibs:Depends=libc6 (>= 2.34), libgtk-3-0 (>= 3.21.5)`.
fn packages_in(answer: &str) -> Result<Vec<String>, Failure> {
    let list = answer.lines().find_map(|line| line.strip_prefix("shlibs:Depends=")).map(str::trim);
    // A window needs libraries: without them the answer was not understood, and the package would not start.
    let list = list
        .filter(|list| !list.is_empty())
        .ok_or_else(|| Failure::new(format!("`dpkg-shlibdeps` did not tell what the programs need: {answer:?}.")))?;
    Ok(list.split(", ").map(|package| package.trim().to_owned()).collect())
}

/// The libraries that the programs need, in the words of the package manager of Fedora and its like.
fn libraries(project: &Project) -> Result<Vec<String>, Failure> {
    let untold = || Failure::new("rpm's `elfdeps` could not tell what the programs need.");
    let folder = project.answer(project.command("rpm").args(["--eval", "%{_rpmconfigdir}"])).ok_or_else(untold)?;
    let mut all = Vec::new();
    for (_, program) in PROGRAMS {
        let mut elfdeps = project.command(Path::new(folder.trim()).join("elfdeps"));
        elfdeps.arg("--requires").arg(project.built("release", program));
        all.extend(project.answer(&mut elfdeps).ok_or_else(untold)?.lines().map(str::to_owned));
    }
    all.sort();
    all.dedup();
    Ok(all)
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::PathBuf};

    use super::*;
    use crate::package::names::VERSION;

    fn root() -> PathBuf {
        [env!("CARGO_MANIFEST_DIR"), "..", ".."].iter().collect()
    }

    fn read(path: &str) -> String {
        fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    #[test]
    fn every_file_is_there_and_goes_to_a_place_of_its_own() {
        for from in sources() {
            assert!(root().join(from).exists(), "{from}");
        }
        let all: Vec<(&str, &str)> = FILES.into_iter().chain(COMPRESSED).chain(LICENCES).collect();
        assert_eq!(all.iter().map(|(to, _)| to).collect::<BTreeSet<_>>().len(), all.len());
    }

    #[test]
    fn what_names_the_version_names_that_of_the_workspace() {
        assert!(read("src-tauri/packaging/linux/changelog").starts_with(&format!("passerelle ({VERSION}) ")));
        let metainfo = read("src-tauri/packaging/linux/org.passerelle.desktop.metainfo.xml");
        let first = metainfo.split("<release version=\"").nth(1).and_then(|rest| rest.split('"').next());
        assert_eq!(first, Some(VERSION), "the newest release comes first");
        for (_, manual) in COMPRESSED.iter().filter(|(to, _)| to.contains("/man/")) {
            assert!(read(manual).contains(&format!("\"Passerelle {VERSION}\"")), "{manual}");
        }
    }

    #[test]
    fn the_type_of_a_dossier_has_one_name_everywhere() {
        let name = "application/vnd.passerelle.dossier";
        for file in ["passerelle.desktop", "passerelle.xml", "org.passerelle.desktop.metainfo.xml"] {
            assert!(read(&format!("src-tauri/packaging/linux/{file}")).contains(name), "{file}");
        }
        let configuration: Value = serde_json::from_str(&read("src-tauri/tauri.conf.json")).unwrap();
        assert_eq!(configuration["bundle"]["fileAssociations"][0]["mimeType"], name);
        let icons: Vec<&str> = FILES.iter().map(|(to, _)| *to).filter(|to| to.contains("mimetypes")).collect();
        assert!(icons.iter().all(|to| to.contains(&name.replace('/', "-"))), "{icons:?}");
    }

    #[test]
    fn the_magic_of_a_dossier_is_the_identifier_that_the_store_writes() {
        let schema = read("crates/store/src/schema.rs");
        let digits = schema.split("APPLICATION_ID: u32 = 0x").nth(1).and_then(|rest| rest.split(';').next()).unwrap();
        let number = u32::from_str_radix(&digits.replace('_', ""), 16).unwrap();
        let letters = String::from_utf8(number.to_be_bytes().to_vec()).unwrap();
        let magic = read("src-tauri/packaging/linux/passerelle.xml");
        assert!(magic.contains(&format!("offset=\"68\" value=\"{letters}\"")), "{letters}");
    }

    #[test]
    fn the_needs_of_the_programs_are_read_one_by_one() {
        let answer = "shlibs:Depends=libc6 (>= 2.34), libgtk-3-0 (>= 3.21.5)\n";
        assert_eq!(packages_in(answer).unwrap(), ["libc6 (>= 2.34)", "libgtk-3-0 (>= 3.21.5)"]);
        assert!(packages_in("").is_err(), "a package that needs nothing would not start");
        assert!(packages_in("shlibs:Depends=\n").is_err());
    }
}
