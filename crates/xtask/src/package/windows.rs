//! The installer for Windows: its programs, compiled there or from Linux, packed by NSIS.

use std::{
    collections::BTreeSet,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

use super::{
    BUILD, PROGRAMS, folder,
    names::{Kind, VERSION},
    signing, stage,
    toolchain::Toolchain,
};
use crate::{
    error::Failure,
    project::{Project, program_on_path},
    setup::{self, Group},
};

/// What the programs are compiled for from another system.
pub const TARGET: &str = "x86_64-pc-windows-gnu";

/// The compilers for C and C++, the first of which links. Debian has others as well, whose threads Rust cannot use.
const GCC: [&str; 2] = ["x86_64-w64-mingw32-gcc-posix", "x86_64-w64-mingw32-gcc"];
const GXX: [&str; 2] = ["x86_64-w64-mingw32-g++-posix", "x86_64-w64-mingw32-g++"];

/// The folder of the examples, and the list in it of what is shipped there.
const EXAMPLES: &str = "examples";
const SHIPPED: &str = "shipped.txt";

/// What the installer lays beside the programs: the name there, and the path in the project.
const FILES: [(&str, &str); 3] =
    [(EXAMPLES, "tests/examples"), ("LICENSE-MIT.txt", "LICENSE-MIT"), ("LICENSE-APACHE.txt", "LICENSE-APACHE")];

/// The script of the installer, its words and its pictures.
const SCRIPT: &str = "src-tauri/packaging/windows";
const ICON: &str = "icons/icon.ico";

/// Finds the web view. Microsoft's linker takes it into the program, the GNU one leaves it in a file.
const LOADER: &str = "WebView2Loader.dll";

/// A cargo that works for Windows: on Windows itself as always, elsewhere with compilers that write for it.
pub fn cargo(project: &Project, words: &[&str]) -> Result<Command, Failure> {
    if cfg!(windows) {
        let mut cargo = project.cargo();
        cargo.args(words);
        return Ok(cargo);
    }
    setup::system(project, &[Group::Compiler, Group::CrossWindows])?;
    let toolchain = Toolchain::find(project, TARGET)?;
    println!("Compiling for Windows with {}.", toolchain.told());
    let mut cargo = toolchain.cargo(project, words);
    cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", c_compiler());
    cargo.env("CC_x86_64_pc_windows_gnu", c_compiler());
    cargo.env("CXX_x86_64_pc_windows_gnu", named(&GXX));
    cargo.env("AR_x86_64_pc_windows_gnu", "x86_64-w64-mingw32-ar");
    Ok(cargo)
}

/// The name of the compiler for C that writes for Windows.
pub fn c_compiler() -> &'static str {
    named(&GCC)
}

/// The first of these programs that is there, by its name: cargo compiles anew when a path is written otherwise.
fn named(names: &[&'static str; 2]) -> &'static str {
    names.iter().copied().find(|name| program_on_path(&[name]).is_some()).unwrap_or(names[0])
}

/// Compiles the programs.
pub fn build(project: &Project) -> Result<(), Failure> {
    let mut cargo = cargo(project, &BUILD)?;
    if !cfg!(windows) && Toolchain::find(project, TARGET)?.compiles_the_standard_library() {
        leave_out_the_unused(project, &mut cargo)?;
    }
    project.must(&mut cargo)
}

/// Links with LLVM's linker what is compiled function by function: GNU's keeps on Windows also what nothing calls.
fn leave_out_the_unused(project: &Project, cargo: &mut Command) -> Result<(), Failure> {
    setup::system(project, &[Group::LinkWindows])?;
    cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER", project.path("crates/xtask/windows/linker.sh"));
    cargo.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS", "-Zfunction-sections=yes");
    Ok(())
}

/// What of the project the installer is made from, beside the programs.
pub fn sources() -> Vec<&'static str> {
    FILES.into_iter().map(|(_, from)| from).chain([SCRIPT, ICON]).collect()
}

/// Where cargo puts the programs for Windows.
pub fn programs(project: &Project) -> PathBuf {
    if cfg!(windows) { project.target.join("release") } else { project.target.join(TARGET).join("release") }
}

/// Packs the programs that are built.
pub fn bundle(project: &Project) -> Result<(), Failure> {
    setup::system(project, &[Group::Installer])?;
    let stage = stage::anew(folder(project).join("windows-stage"))?;
    for (_, program) in PROGRAMS {
        let file = format!("{program}.exe");
        stage::copy(&programs(project).join(&file), &stage.join(&file))?;
        stands_alone(&stage.join(&file))?;
        signing::sign(project, &stage.join(&file))?;
    }
    if !cfg!(windows) {
        stage::copy(&loader(&programs(project))?, &stage.join(LOADER))?;
    }
    for (name, from) in FILES {
        stage::copy(&project.path(from), &stage.join(name))?;
    }

    pack(project, &stage, VERSION, &Kind::Windows.path(project))
}

/// Refuses a program that needs a library of its compiler: a clean Windows lacks them.
fn stands_alone(program: &Path) -> Result<(), Failure> {
    let bytes = fs::read(program).map_err(|error| Failure::at(program, &error))?;
    let needed = ["VCRUNTIME140.dll", "MSVCP140.dll", "libgcc_s_seh-1.dll", "libwinpthread-1.dll"];
    match needed.iter().find(|name| bytes.windows(name.len()).any(|part| part.eq_ignore_ascii_case(name.as_bytes()))) {
        Some(name) => Err(Failure::new(format!("{} needs {name}, which a clean Windows lacks.", program.display()))),
        None => Ok(()),
    }
}

/// Packs a folder, all that it holds, into an installer.
pub fn pack(project: &Project, stage: &Path, version: &str, setup: &Path) -> Result<(), Failure> {
    let examples = stage.join(EXAMPLES);
    stage::write(&examples.join(SHIPPED), &shipped(&examples)?)?;
    let mut command = project.command(makensis()?);
    command.args(["-V2", "-WX", "-INPUTCHARSET", "UTF8"]);
    let defined = |name: &str, path: &Path| format!("-D{name}={}", path.display());
    command.arg(format!("-DVERSION={version}")).arg(defined("STAGE", stage)).arg(defined("OUT", setup));
    command.arg(defined("ICON", &project.path(ICON)));
    if let Some(sign) = signing::command() {
        command.arg(format!("-DSIGN={sign}"));
    }
    command.arg(project.path(SCRIPT).join("installer.nsi"));
    project.must(&mut command)
}

/// What the installer may remove of the examples again: the files, then their folders, deepest first.
fn shipped(examples: &Path) -> Result<String, Failure> {
    let mut files = stage::files(examples)?;
    files.retain(|file| file != Path::new(SHIPPED));
    let above = files.iter().filter_map(|file| file.parent()).flat_map(Path::ancestors);
    // The folder of the examples itself, which has an empty path from there, is the installer's own affair.
    let folders: BTreeSet<&Path> = above.filter(|folder| !folder.as_os_str().is_empty()).collect();
    let paths = files.iter().map(PathBuf::as_path).chain(folders.into_iter().rev());
    let list: String = paths.map(|path| format!("{}\n", path.display()).replace('/', "\\")).collect();
    if list.is_ascii() {
        Ok(list)
    } else {
        Err(Failure::new("The installer removes only examples with names in ASCII."))
    }
}

/// The program that makes the installer. Its own installer puts it beside `PATH` on Windows.
fn makensis() -> Result<PathBuf, Failure> {
    let beside = env::var_os("ProgramFiles(x86)").map(|folder| PathBuf::from(folder).join("NSIS/makensis.exe"));
    program_on_path(&["makensis"]).or_else(|| beside.filter(|file| file.is_file())).ok_or_else(|| {
        Failure::new("There is no `makensis`.").hint("Install NSIS 3.08 or newer, then give the same command again.")
    })
}

/// The newest of the loaders that builds have unpacked below cargo's folder of a profile.
pub fn loader(profile: &Path) -> Result<PathBuf, Failure> {
    let builds = profile.join("build");
    let entries = fs::read_dir(&builds).map_err(|error| Failure::at(&builds, &error))?;
    let unpacked = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webview2-com-sys-")))
        .map(|path| path.join("out/x64").join(LOADER))
        .filter(|path| path.is_file());
    let age = |path: &PathBuf| fs::metadata(path).and_then(|it| it.modified()).unwrap_or(SystemTime::UNIX_EPOCH);
    unpacked.max_by_key(age).ok_or_else(|| Failure::new(format!("There is no {LOADER} below {}.", builds.display())))
}

#[cfg(test)]
mod tests {
    use std::{fs, path::PathBuf, thread};

    use super::{LOADER, SHIPPED, loader, shipped, sources, stands_alone};

    #[test]
    fn what_lies_beside_the_programs_is_there() {
        let root: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", ".."].iter().collect();
        for from in sources() {
            assert!(root.join(from).exists(), "{from}");
        }
    }

    #[test]
    fn examples_are_listed_before_their_folders_and_inner_folders_before_outer_ones() {
        let examples = tempfile::tempdir().unwrap();
        for file in ["b.json", "annexes/one/a.pdf", SHIPPED] {
            fs::create_dir_all(examples.path().join(file).parent().unwrap()).unwrap();
            fs::write(examples.path().join(file), "").unwrap();
        }
        assert_eq!(shipped(examples.path()).unwrap(), "annexes\\one\\a.pdf\nb.json\nannexes\\one\nannexes\n");
        fs::write(examples.path().join("été.json"), "").unwrap();
        assert!(shipped(examples.path()).is_err());
    }

    #[test]
    fn a_program_that_needs_the_compilers_library_is_not_packed() {
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("passerelle.exe");
        fs::write(&program, b"MZ KERNEL32.dll").unwrap();
        assert!(stands_alone(&program).is_ok());
        fs::write(&program, b"MZ vcruntime140.dll KERNEL32.dll").unwrap();
        assert!(stands_alone(&program).unwrap_err().to_string().contains("VCRUNTIME140.dll"));
    }

    #[test]
    fn of_two_builds_the_newer_one_gives_the_loader() {
        let folder = tempfile::tempdir().unwrap();
        let profile = folder.path();
        assert!(loader(profile).is_err(), "nothing is built yet");
        let unpacked = |digits: &str| {
            let out = profile.join(format!("build/webview2-com-sys-{digits}/out/x64"));
            fs::create_dir_all(&out).unwrap();
            out.join(LOADER)
        };
        fs::write(unpacked("ffff"), "old").unwrap();
        let old = fs::metadata(unpacked("ffff")).unwrap().modified().unwrap();
        while fs::metadata(unpacked("0000")).and_then(|it| it.modified()).map_or(true, |new| new <= old) {
            thread::yield_now();
            fs::write(unpacked("0000"), "new").unwrap();
        }
        assert_eq!(loader(profile).unwrap(), unpacked("0000"));
    }
}
