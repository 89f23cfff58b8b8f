//! The package for Debian: installed in this very system, used, opened from its entry in the menu, and removed.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use super::{
    display::difference,
    example,
    facts::{Facts, given, same},
    folder,
    root::as_root,
    stage,
    window::Person,
};
use crate::{
    error::Failure,
    package::names::{Kind, VERSION},
    project::Project,
};

/// The type of a dossier.
const TYPE: &str = "application/vnd.passerelle.dossier";

/// The entry in the menu, by the name that desktops know it by.
const ENTRY: &str = "Passerelle.desktop";

/// Installs, tries and removes it.
pub fn check(project: &Project, facts: &mut Facts) -> Result<(), Failure> {
    let present = project.answer(project.command("dpkg-query").args(["-W", "-f", "${db:Status-Status}", "passerelle"]));
    if present.is_some_and(|status| status != "not-installed") || Path::new("/usr/bin/passerelle").exists() {
        return Err(Failure::new(
            "Passerelle is installed in this system, and this check would replace and remove it.",
        )
        .hint("Remove it (`apt-get purge passerelle`), or check on another machine."));
    }
    let package = Kind::Deb.path(project);
    let tree = tree(project)?;
    appearance(project, facts, &tree);

    // Apt tells a file from a name by its stroke.
    let file = package.display().to_string();
    let apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=580"];
    let mut install = as_root(project, &[&apt[..], &["install", "-y", "--no-install-recommends", &file]].concat())?;
    let installed = project.output(&mut install);
    let is_installed = installed.is_ok();
    facts.hold("apt-get installs it with what it depends on", installed.map(|_| String::new()));
    if !is_installed {
        return Ok(());
    }
    let listed = project.output(project.command("dpkg-query").args(["--listfiles", "passerelle"]))?;
    let used = use_it(project, facts);
    let mut remove = as_root(project, &[&apt[..], &["purge", "-y", "passerelle"]].concat())?;
    let removed = project.output(&mut remove);
    facts.hold("apt-get removes it", removed.map(|_| String::new()));
    let home = used?;
    facts.hold("nothing of it is left", nothing_left(&listed));
    facts.hold("the person's dossier is still there", same(&home.is_file(), &true));
    Ok(())
}

/// The package unpacked, as it would lie in the system.
pub fn tree(project: &Project) -> Result<PathBuf, Failure> {
    let tree = stage::anew(folder(project).join("deb-tree"))?;
    project.output(project.command("dpkg-deb").arg("-x").arg(Kind::Deb.path(project)).arg(&tree))?;
    Ok(tree)
}

/// What desktops and software centres read.
fn appearance(project: &Project, facts: &mut Facts, tree: &Path) {
    let entry = tree.join("usr/share/applications").join(ENTRY);
    let validated = project.output(project.command("desktop-file-validate").arg(&entry));
    facts.hold("the entry in the menu is valid", validated.and_then(|said| given(said.is_empty(), || said)));
    let mut appstream = project.command("appstreamcli");
    let validated = project.output(appstream.args(["validate-tree", "--no-net"]).arg(tree));
    facts.hold("the description for software centres is valid", validated.map(|_| String::new()));
}

/// Uses what is installed, and answers a dossier of the person's that must outlive the package.
fn use_it(project: &Project, facts: &mut Facts) -> Result<PathBuf, Failure> {
    let told = project.output(project.command("passerelle").arg("--version"));
    facts.hold(
        "`passerelle --version` tells the version",
        told.and_then(|told| same(&told.trim(), &&*format!("passerelle {VERSION}"))),
    );
    let help = project.output(project.command("passerelle").arg("--help"))?;
    for manual in ["man1", "fr/man1"] {
        let page = folder(project).join("deb-tree/usr/share/man").join(manual).join("passerelle.1.gz");
        let text = project.output(project.command("gzip").args(["-dc"]).arg(page));
        let missing = text.map(|text| missing_commands(&help, &text));
        let claim = format!("the manual in {manual} explains every command that `--help` lists");
        facts.hold(
            &claim,
            missing.and_then(|missing| given(missing.is_empty(), || format!("Missing: {}.", missing.join(", ")))),
        );
    }

    let place = folder(project).join("check");
    let (_, expected) = example::expected(project, place.join("built"))?;
    let export = example::export(
        project,
        || project.command("passerelle"),
        |path| path.display().to_string(),
        place.join("installed"),
    );
    let dossier = place.join("installed/pointe-noire.passerelle");
    facts.hold(
        "the example is imported and exported, byte for byte as by the program just built",
        export.and_then(|(_, document)| {
            given(document == expected, || "The documents differ.".to_owned())?;
            Ok(format!("{} bytes", expected.len()))
        }),
    );

    let person = Person::new(project, place.join("home"))?;
    let own = person.home.join("Documents/Passerelle/mine.passerelle");
    stage::copy(&dossier, &own)?;
    associations(project, facts, &person, &dossier);
    let home = place.join("window-home.png");
    let opened = {
        let _session = person.start(project, &["passerelle-window"])?;
        person.display().painted(project, "^Passerelle", &home, |_| true)
    };
    facts.hold(
        "the window opens and is painted",
        opened.and_then(|class| {
            given(class.contains("\"passerelle-window\""), || {
                format!("Its class is not the one of the entry in the menu: {class}")
            })?;
            Ok(home.display().to_string())
        }),
    );
    let entry = Path::new("/usr/share/applications").join(ENTRY).display().to_string();
    let (file, picture) = (dossier.display().to_string(), place.join("window-dossier.png"));
    let opened = {
        // The launcher ends at once, and the bus would end with it.
        let script = r#"gio launch "$1" "$2" && exec tail -f /dev/null"#;
        let _session = person.start(project, &["sh", "-c", script, "sh", &entry, &file])?;
        let differs = |picture: &Path| difference(project, &home, picture) > 0.02;
        person.display().painted(project, "^Passerelle", &picture, differs)
    };
    facts.hold(
        "the entry in the menu opens a dossier, and the window shows something else than without",
        opened.map(|_| picture.display().to_string()),
    );
    Ok(own)
}

/// What the desktop makes of a dossier.
fn associations(project: &Project, facts: &mut Facts, person: &Person, dossier: &Path) {
    let ask = |words: &[&str]| {
        let mut command = project.command(words[0]);
        project.output(person.settle(command.args(&words[1..])))
    };
    let file = dossier.display().to_string();
    let nameless = dossier.with_file_name("without-an-ending");
    let copied = stage::copy(dossier, &nameless).map(|()| nameless.display().to_string());
    let attribute = ["gio", "info", "--attributes", "standard::fast-content-type"];
    let named = ask(&[&attribute[..], &[&file]].concat());
    facts.hold("a dossier is known by its name", named.and_then(|said| given(said.contains(TYPE), || said)));
    let content = copied.and_then(|file| ask(&["gio", "info", "--attributes", "standard::content-type", &file]));
    facts.hold(
        "a dossier without an ending is known by its content",
        content.and_then(|said| given(said.contains(TYPE), || said)),
    );
    let default = ask(&["xdg-mime", "query", "default", TYPE]);
    facts.hold("dossiers are opened by Passerelle", default.and_then(|said| same(&said.trim(), &ENTRY)));
}

/// The commands that the help lists and the manual does not explain; the list itself where the help has none.
fn missing_commands(help: &str, manual: &str) -> Vec<String> {
    const HEADING: &str = "Commands:\n";
    let Some((_, listed)) = help.split_once(HEADING) else { return vec![HEADING.trim().to_owned()] };
    let listed = listed.lines();
    let listed = listed.take_while(|line| !line.is_empty() || line.starts_with(' '));
    let names = listed.filter(|line| line.starts_with("  ") && !line.starts_with("   "));
    let explained: BTreeSet<&str> = manual
        .lines()
        .filter_map(|line| line.strip_prefix(".B")?.trim_start_matches('I').split_whitespace().next())
        .collect();
    names
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| !explained.contains(name))
        .map(str::to_owned)
        .collect()
}

/// Looks for the files that the package had, and for the folders that were its alone.
fn nothing_left(listed: &str) -> Result<String, Failure> {
    let left = listed.lines().map(Path::new).filter(|path| {
        let metadata = fs::symlink_metadata(path);
        let own = path.to_string_lossy().to_lowercase().contains("passerelle");
        metadata.is_ok_and(|it| own || !it.is_dir())
    });
    let left: Vec<String> = left.map(|path| path.display().to_string()).collect();
    given(left.is_empty(), || format!("Left: {}.", left.join(", ")))?;
    Ok(format!("{} paths", listed.lines().count()))
}

#[cfg(test)]
mod tests {
    use super::missing_commands;

    #[test]
    fn a_command_that_the_manual_leaves_out_is_named() {
        let help = "Usage: passerelle <COMMAND>\n\nCommands:\n  new     Creates\n  export  Writes the\n          rest\n  help    Print\n\nOptions:\n  -h  Help\n";
        assert_eq!(missing_commands(help, ".TP\n.BI new \" D\"\n.TP\n.B help\n"), ["export"]);
        assert!(missing_commands(help, ".B new\n.BI export \" D\"\n.B help\n").is_empty());
        assert_eq!(missing_commands("Usage: passerelle\n", ".B new\n"), ["Commands:"]);
    }
}
