//! The package for Fedora and its like: what it holds and needs, and its installation into an empty root.

use std::{
    collections::BTreeSet,
    env::consts::ARCH,
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
};

use super::{
    deb,
    facts::{Facts, given, same},
    folder,
    root::as_root,
    stage,
};
use crate::{
    error::Failure,
    package::names::{Kind, VERSION},
    project::Project,
};

/// What it holds beyond the package for Debian, where these texts are there already.
const MORE: &str = "usr/share/licenses/passerelle";

/// Looks at it from outside and from inside.
pub fn check(project: &Project, facts: &mut Facts) -> Result<(), Failure> {
    let package = Kind::Rpm.path(project);
    let ask = |words: &[&str]| {
        project.output(project.command("rpm").args(["-qp", "--nosignature"]).args(words).arg(&package))
    };
    let told = ask(&["--queryformat", "%{NAME} %{VERSION}-%{RELEASE} %{ARCH} %{LICENSE}"]);
    let expected = format!("passerelle {VERSION}-1 {ARCH} MIT OR Apache-2.0");
    facts.hold("name, version, machine and licence", told.and_then(|told| same(&told, &expected).map(|_| told)));

    let needed = ask(&["--requires"])?;
    facts.hold("it needs the web view, the toolkit and the C library in a version", needs(&needed));
    let known = project.output(project.command("/sbin/ldconfig").arg("-p"))?;
    facts.hold("this system, on which it was built, has every library that it needs", has_all(&needed, &known));
    let scripts = ask(&["--scripts"]);
    facts.hold("no script of its own runs", scripts.and_then(|said| given(said.trim().is_empty(), || said)));

    let tree = tree(project)?;
    facts.hold("it holds what the package for Debian holds, byte for byte", same_trees(&tree, &deb::tree(project)?));
    let listed = ask(&["--list"])?;
    let unlisted = stage::files(&tree)?
        .into_iter()
        .filter(|file| !listed.lines().any(|line| Path::new(line) == Path::new("/").join(file)));
    let unlisted: Vec<PathBuf> = unlisted.collect();
    facts.hold("its list names all that it holds", same(&unlisted, &Vec::new()));
    into_empty_root(project, facts, &package, &tree)
}

fn tree(project: &Project) -> Result<PathBuf, Failure> {
    let tree = stage::anew(folder(project).join("rpm-tree"))?;
    let mut unpack = project.command("sh");
    // The second part tells whether the first did not end well: it then has no trailer to read.
    unpack.args(["-c", r#"rpm2cpio "$1" | cpio -idm --quiet"#, "sh"]).arg(Kind::Rpm.path(project)).current_dir(&tree);
    project.output(&mut unpack)?;
    Ok(tree)
}

fn needs(needed: &str) -> Result<String, Failure> {
    let of = |library: &str| needed.lines().any(|line| line.starts_with(library));
    for library in ["libwebkit2gtk-4.1.so.0()(64bit)", "libgtk-3.so.0()(64bit)", "libc.so.6(GLIBC_2."] {
        given(of(library), || format!("{library} is not among what it needs."))?;
    }
    Ok(format!("{} entries", needed.lines().count()))
}

/// Whether the list of `ldconfig -p` has each library named as `libgtk-3.so.0()(64bit)`.
fn has_all(needed: &str, known: &str) -> Result<String, Failure> {
    let libraries: BTreeSet<&str> =
        needed.lines().filter(|line| line.contains(".so.")).filter_map(|line| line.split('(').next()).collect();
    let missing: Vec<&str> = libraries
        .iter()
        .copied()
        .filter(|library| !known.lines().any(|line| line.split_whitespace().next() == Some(library)))
        .collect();
    given(missing.is_empty(), || format!("Not there: {}.", missing.join(", ")))?;
    Ok(format!("{} libraries", libraries.len()))
}

fn same_trees(rpm: &Path, deb: &Path) -> Result<String, Failure> {
    let own = |file: &PathBuf| !file.starts_with(MORE);
    let (one, other) = (stage::files(rpm)?.into_iter().filter(own).collect::<Vec<_>>(), stage::files(deb)?);
    same(&one, &other)?;
    for file in &one {
        let read = |root: &Path| -> Result<(Vec<u8>, u32), Failure> {
            let path = root.join(file);
            let mode = fs::metadata(&path).map_err(|error| Failure::at(&path, &error))?.permissions().mode();
            Ok((fs::read(&path).map_err(|error| Failure::at(&path, &error))?, mode))
        };
        given(read(rpm)? == read(deb)?, || format!("{} differs in content or in its rights.", file.display()))?;
    }
    Ok(format!("{} files", one.len()))
}

/// Installs it where there is nothing, so that what it depends on cannot be there either.
fn into_empty_root(project: &Project, facts: &mut Facts, package: &Path, tree: &Path) -> Result<(), Failure> {
    let root = folder(project).join("rpm-root");
    let (place, file) = (root.display().to_string(), package.display().to_string());
    // It belongs to root since the last time.
    project.output(&mut as_root(project, &["rm", "-rf", &place])?)?;
    fs::create_dir_all(&root).map_err(|error| Failure::at(&root, &error))?;
    let rpm = |words: &[&str]| {
        let all = [&["rpm", "--root", &place, "--nodeps", "--nosignature"], words].concat();
        project.output(&mut as_root(project, &all)?)
    };
    facts.hold("rpm finds nothing against installing it", rpm(&["--test", "-i", &file]).map(|_| String::new()));
    facts.hold("rpm installs it", rpm(&["-i", &file]).map(|_| String::new()));
    let missing: Vec<PathBuf> = stage::files(tree)?.into_iter().filter(|file| !root.join(file).is_file()).collect();
    facts.hold("all that it holds is there", same(&missing, &Vec::new()));
    facts.hold(
        "rpm finds every file as it was packed",
        rpm(&["--verify", "passerelle"]).and_then(|said| given(said.trim().is_empty(), || said)),
    );
    facts.hold("rpm removes it", rpm(&["-e", "passerelle"]).map(|_| String::new()));
    let left: Vec<PathBuf> = stage::files(tree)?.into_iter().filter(|file| root.join(file).exists()).collect();
    facts.hold("nothing of it is left", same(&left, &Vec::new()));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::has_all;

    #[test]
    fn a_library_that_the_system_lacks_is_named() {
        let known =
            "\tlibc.so.6 (libc6,x86-64) => /lib/libc.so.6\n\tlibgtk-3.so.0 (libc6,x86-64) => /lib/libgtk-3.so.0\n";
        let needed = "libc.so.6(GLIBC_2.34)(64bit)\nlibgtk-3.so.0()(64bit)\nrtld(GNU_HASH)\n";
        assert_eq!(has_all(needed, known).unwrap(), "2 libraries");
        let failure = has_all("libsoup-3.0.so.0()(64bit)\n", known).unwrap_err();
        assert!(failure.to_string().contains("libsoup-3.0.so.0"), "{failure}");
    }
}
