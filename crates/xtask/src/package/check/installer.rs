//! The installer for Windows under Wine: refused, installed, used, renewed, removed.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use super::{
    display::{Display, difference},
    example,
    facts::{Facts, given, same},
    folder, stage,
    wine::Wine,
};
use crate::{
    error::Failure,
    package::{
        names::{Kind, VERSION},
        windows,
    },
    project::Project,
};

/// Where Windows lists what is installed for this person.
const ENTRY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\org.passerelle.desktop";

/// Under which the web view's own installer notes its version.
const WEB_VIEW: &str = r"HKCU\Software\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";

/// What a dossier is to Windows.
const DOSSIER: &str = r"HKCU\Software\Classes\Passerelle.Dossier";

/// Exit codes of the installer, as its script tells them.
const DONE: i32 = 0;
const NO_WEB_VIEW: i32 = 3;
const IN_USE: i32 = 4;
const TOO_OLD: i32 = 5;

/// What the person has beside the program, by its path below the profile: dossier, settings, what the web view kept.
const DOCUMENT: &str = r"Documents\Passerelle\mine.passerelle";
const SETTINGS: &str = r"AppData\Roaming\org.passerelle.desktop\settings.json";
const WEB_VIEW_DATA: &str = r"AppData\Local\org.passerelle.desktop";

/// What the person put into the program's folders.
const THEIR_OWN: [&str; 2] = ["examples/their own.passerelle", "their own.txt"];

/// The Windows in which it is tried.
struct Machine<'p> {
    project: &'p Project,
    wine: Wine,
    /// The person's folder.
    profile: PathBuf,
    /// Where the program is installed.
    home: PathBuf,
}

/// Tries all of it.
pub fn check(project: &Project, facts: &mut Facts) -> Result<(), Failure> {
    let setup = Kind::Windows.path(project);
    let shipped = folder(project).join("windows-stage");
    let machine = Machine::new(project)?;

    machine.play("win7")?;
    facts.hold("a Windows that is too old is refused", machine.ends(&setup, &["/S"], TOO_OLD));
    facts.hold("and nothing was installed there", given(!machine.home.exists(), || "There is something.".to_owned()));

    machine.play("win10")?;
    facts.hold(
        "it installs silently and tells that the web view is missing",
        machine.ends(&setup, &["/S"], NO_WEB_VIEW),
    );
    facts.hold("what was shipped is there, byte for byte", same_tree(&shipped, &machine.home, &[]));
    facts.hold("the list of programs names it, with its version", machine.entry(VERSION));
    machine.registers("120.0.0.1")?;
    facts.hold("where the web view is, it installs over itself", machine.ends(&setup, &["/S", "/LANG=1036"], DONE));
    let described = machine.wine.registry(project, DOSSIER, None);
    facts.hold("a dossier has a name in French", same(&described.as_deref(), &Some("Dossier Passerelle")));
    facts.hold("a dossier opens with the window", machine.opens_dossiers());
    facts.hold("the start menu has an entry", given(machine.shortcut().is_file(), || "It has none.".to_owned()));

    export(project, facts, &machine);
    in_use(facts, &machine, &setup);
    machine.give_the_person_something()?;
    renew(project, facts, &machine, &shipped)?;
    remove(project, facts, &machine)
}

impl<'p> Machine<'p> {
    fn new(project: &'p Project) -> Result<Self, Failure> {
        let wine = Wine::anew(project, folder(project).join("wine-installer"), Some(Display::open(project)?))?;
        let told = project.output(wine.command(project, "wine").args(["cmd", "/c", "echo %USERPROFILE%"]))?;
        let profile = wine.path(told.trim());
        let home = profile.join("AppData/Local/Programs/Passerelle");
        Ok(Self { project, wine, profile, home })
    }

    /// Lets it be a Windows of this version.
    fn play(&self, version: &str) -> Result<(), Failure> {
        let mut command = self.wine.command(self.project, "wine");
        self.project.output(command.args(["winecfg", "-v", version]))?;
        self.wine.wait(self.project)
    }

    /// Notes a version of the web view, as if it were there.
    fn registers(&self, version: &str) -> Result<(), Failure> {
        let mut command = self.wine.command(self.project, "wine");
        self.project.output(command.args(["reg", "add", WEB_VIEW, "/v", "pv", "/d", version, "/f"])).map(drop)
    }

    /// Runs a program, waits until nothing of it is left, and holds its exit code against what is expected.
    fn ends(&self, program: &Path, words: &[&str], expected: i32) -> Result<String, Failure> {
        let code = self.wine.run(self.project, program, words)?;
        self.wine.wait(self.project)?;
        same(&code, &expected).map(|_| format!("exit code {code}"))
    }

    fn entry(&self, version: &str) -> Result<String, Failure> {
        let value = |name| self.wine.registry(self.project, ENTRY, Some(name));
        same(&value("DisplayName").as_deref(), &Some("Passerelle"))?;
        same(&value("DisplayVersion").as_deref(), &Some(version))?;
        let uninstall = value("UninstallString").unwrap_or_default();
        given(uninstall.ends_with("uninstall.exe\""), || format!("It is removed by {uninstall:?}."))?;
        Ok(format!("Passerelle {version}"))
    }

    fn opens_dossiers(&self) -> Result<String, Failure> {
        let kind = self.wine.registry(self.project, r"HKCU\Software\Classes\.passerelle", None);
        same(&kind.as_deref(), &Some("Passerelle.Dossier"))?;
        let command = self.wine.registry(self.project, &format!(r"{DOSSIER}\shell\open\command"), None);
        let command = command.unwrap_or_default();
        given(command.ends_with("passerelle-window.exe\" \"%1\""), || format!("It opens with {command:?}."))?;
        Ok(command)
    }

    fn shortcut(&self) -> PathBuf {
        self.profile.join("AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Passerelle.lnk")
    }

    fn of_the_person(&self, path: &str) -> PathBuf {
        path.split('\\').fold(self.profile.clone(), |folder, part| folder.join(part))
    }

    fn give_the_person_something(&self) -> Result<(), Failure> {
        stage::write(&self.of_the_person(DOCUMENT), "a dossier")?;
        stage::write(&self.of_the_person(SETTINGS), "{}")?;
        stage::write(&self.of_the_person(WEB_VIEW_DATA).join("EBWebView/Default/Cookies"), "kept")?;
        THEIR_OWN.iter().try_for_each(|file| stage::write(&self.home.join(file), "not ours"))
    }
}

/// Whether a folder holds what another one does, and beyond it only the uninstaller and files named.
fn same_tree(expected: &Path, found: &Path, more: &[&str]) -> Result<String, Failure> {
    let beyond =
        |file: &PathBuf| file != Path::new("uninstall.exe") && !more.iter().any(|name| file == Path::new(name));
    let (one, other) = (stage::files(expected)?, stage::files(found)?.into_iter().filter(beyond).collect::<Vec<_>>());
    same(&other, &one)?;
    for file in &one {
        let read = |folder: &Path| fs::read(folder.join(file)).map_err(|error| Failure::at(&folder.join(file), &error));
        given(read(expected)? == read(found)?, || format!("{} differs.", file.display()))?;
    }
    Ok(format!("{} files", one.len()))
}

/// Exports the example with the installed program, and holds the document against the one made on Linux.
fn export(project: &Project, facts: &mut Facts, machine: &Machine) {
    let place = folder(project).join("check");
    let program = machine.home.join("passerelle.exe");
    let start = || {
        let mut command = machine.wine.command(project, "wine");
        command.arg(&program);
        command
    };
    let exported = example::export(project, start, Wine::told, place.join("wine"));
    let expected = example::expected(project, place.join("built"));
    let held = exported.and_then(|(_, document)| {
        let (_, expected) = expected?;
        if document == expected {
            return Ok(format!("byte for byte, {} bytes", document.len()));
        }
        same_to_the_eye(project, &place.join("built/pointe-noire.pdf"), &place.join("wine/pointe-noire.pdf"))
    });
    facts.hold("the installed command line exports the example's funding dossier as on Linux", held);
}

/// Whether two documents of different bytes have the same words and the same pages.
fn same_to_the_eye(project: &Project, one: &Path, other: &Path) -> Result<String, Failure> {
    let text = |file: &Path| project.output(project.command("pdftotext").arg("-layout").arg(file).arg("-"));
    given(text(one)? == text(other)?, || "The documents have different words.".to_owned())?;
    let pages = |file: &Path| -> Result<PathBuf, Failure> {
        let pictures = stage::anew(file.with_extension("pages"))?;
        project.output(project.command("pdftoppm").args(["-r", "100", "-png"]).arg(file).arg(pictures.join("page")))?;
        Ok(pictures)
    };
    let (one, other) = (pages(one)?, pages(other)?);
    let names = stage::files(&one)?;
    same(&stage::files(&other)?, &names)?;
    for page in &names {
        let share = difference(project, &one.join(page), &other.join(page));
        given(share == 0.0, || format!("{} differs in {:.3} % of its points.", page.display(), 100.0 * share))?;
    }
    Ok(format!("same words and same {} pages, point for point, in different bytes", names.len()))
}

/// Starts the window, which has no web view here, and tries to install and to remove while it runs.
fn in_use(facts: &mut Facts, machine: &Machine, setup: &Path) {
    let (project, wine) = (machine.project, &machine.wine);
    let window = machine.home.join("passerelle-window.exe");
    let mut command = wine.command(project, "wine");
    let mut running = match command.arg(&window).spawn() {
        Ok(running) => running,
        Err(error) => {
            return facts.hold("the window's program starts", Err(Failure::at(&window, &error)));
        }
    };
    let picture = folder(project).join("check/wine-window.png");
    let shown = wine.display().map(|display| display.painted(project, "^Passerelle", &picture, |_| true));
    let shown = shown.unwrap_or_else(|| Err(Failure::new("There is no display.")));
    let is_shown = shown.is_ok();
    let told = shown.map(|_| picture.display().to_string());
    facts.hold("the window's program starts and says what is missing, as there is no web view here", told);
    if is_shown {
        for (claim, program) in [
            ("while it runs nothing is installed over it", setup.to_path_buf()),
            ("while it runs it is not removed", machine.home.join("uninstall.exe")),
        ] {
            // The uninstaller goes on from a copy and would not tell, unless it is given its folder.
            let place = machine.home.strip_prefix(wine.path("C:\\")).unwrap_or(&machine.home);
            let place = format!(r"_?=C:\{}", place.display().to_string().replace('/', "\\"));
            let words: &[&str] = if program == setup { &["/S"] } else { &["/S", &place] };
            facts.hold(claim, wine.run(project, &program, words).and_then(|code| same(&code, &IN_USE)));
        }
        facts.hold(
            "and all of it is still there",
            same_tree(&folder(project).join("windows-stage"), &machine.home, &[]),
        );
    }
    // It may have ended by itself.
    let _ = running.kill();
    let _ = running.wait();
    let mut end = wine.command(project, "wineserver");
    let _ = end.arg("-k").status();
}

/// Installs a later version that ships less. Its programs are stand-ins: what is tried is what becomes of the files.
fn renew(project: &Project, facts: &mut Facts, machine: &Machine, shipped: &Path) -> Result<(), Failure> {
    const LATER: &str = "99.0.0";
    let later = stage::anew(folder(project).join("windows-stage-later"))?;
    for file in stage::files(shipped)? {
        let is_left_out = file == Path::new("WebView2Loader.dll") || file == Path::new("examples/paris-rio.json");
        if file.extension() == Some(OsStr::new("exe")) {
            stage::write(&later.join(&file), LATER)?;
        } else if !is_left_out {
            stage::copy(&shipped.join(&file), &later.join(&file))?;
        }
    }
    let setup = folder(project).join("later-setup.exe");
    windows::pack(project, &later, LATER, &setup)?;
    facts.hold("a later version installs over it", machine.ends(&setup, &["/S"], DONE));
    facts.hold(
        "what is no longer shipped is gone, what is not ours is there",
        same_tree(&later, &machine.home, &THEIR_OWN),
    );
    facts.hold("the list of programs names the later version", machine.entry(LATER));
    Ok(())
}

fn remove(project: &Project, facts: &mut Facts, machine: &Machine) -> Result<(), Failure> {
    facts.hold("it is removed silently", machine.ends(&machine.home.join("uninstall.exe"), &["/S"], DONE));
    let left = if machine.home.exists() { stage::files(&machine.home)? } else { Vec::new() };
    facts.hold("of its folder only what is not ours is left", same(&left, &THEIR_OWN.map(PathBuf::from).to_vec()));
    for (what, key) in [("the list of programs", ENTRY), ("the kinds of files", DOSSIER)] {
        let query = project.answer(machine.wine.command(project, "wine").args(["reg", "query", key]));
        facts.hold(&format!("{what} has nothing of it"), given(query.is_none(), || format!("{key} is there.")));
    }
    facts.hold("the start menu has nothing of it", given(!machine.shortcut().exists(), || "It has.".to_owned()));
    let is_there = |path| machine.of_the_person(path).exists();
    facts.hold("the person's dossier is still there", given(is_there(DOCUMENT), || "It is gone.".to_owned()));
    facts.hold("the person's settings are still there", given(is_there(SETTINGS), || "They are gone.".to_owned()));
    facts.hold("what the web view kept is gone", given(!is_there(WEB_VIEW_DATA), || "It is there.".to_owned()));
    Ok(())
}
