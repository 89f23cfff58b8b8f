//! A Windows that Wine plays, of its own and empty.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use super::{display::Display, stage};
use crate::{error::Failure, package::windows, project::Project};

/// What Rust's standard library takes its random numbers from; Wine has it since version 9.
const RANDOM: &str = "bcryptprimitives.dll";

/// Neither a browser engine nor .NET is to be fetched, no entries be written into the person's own menu, nothing be told
/// of Wine itself; and words are handed over in UTF-8.
const SETTINGS: [(&str, &str); 4] = [
    ("WINEDLLOVERRIDES", "mscoree,mshtml=;winemenubuilder.exe=d"),
    ("WINEDEBUG", "-all"),
    ("WINEARCH", "win64"),
    ("LC_ALL", "C.UTF-8"),
];

/// A Windows without anything installed.
pub struct Wine {
    prefix: PathBuf,
    display: Option<Display>,
}

impl Wine {
    /// Makes it in a folder that is made anew, with a display when one is wanted.
    pub fn anew(project: &Project, prefix: PathBuf, display: Option<Display>) -> Result<Self, Failure> {
        let wine = Self { prefix: stage::anew(prefix)?, display };
        stage::anew(wine.prefix.join("home/Documents"))?;
        project.output(wine.command(project, "wineboot").arg("--init"))?;
        wine.wait(project)?;
        let library = wine.path(r"C:\windows\system32").join(RANDOM);
        if !library.exists() {
            let source = project.path("crates/xtask/wine/bcryptprimitives.c");
            let mut compile = project.command(windows::c_compiler());
            project.output(compile.args(["-shared", "-O2", "-o"]).arg(&library).arg(source).arg("-ladvapi32"))?;
        }
        Ok(wine)
    }

    /// A program of Wine's own, such as `wine` or `wineboot`, in this Windows.
    pub fn command(&self, project: &Project, program: &str) -> Command {
        let mut command = project.command(program);
        self.settle(&mut command);
        // Wine makes the person's documents a link into the home, which must not be a real one.
        command.env("HOME", self.prefix.join("home")).stdin(Stdio::null());
        command
    }

    /// Runs a program of this Windows to its end and answers the code it ends with.
    pub fn run(&self, project: &Project, program: &Path, words: &[&str]) -> Result<i32, Failure> {
        let mut command = self.command(project, "wine");
        command.arg(program).args(words);
        let output =
            command.output().map_err(|error| Failure::new(format!("`wine` could not be started: {error}.")))?;
        output.status.code().ok_or_else(|| Failure::new(format!("{} was ended.", program.display())))
    }

    /// A value of the registry; the key's own when it has no name. `None` when it is not there.
    pub fn registry(&self, project: &Project, key: &str, name: Option<&str>) -> Option<String> {
        let mut command = self.command(project, "wine");
        command.args(["reg", "query", key]);
        match name {
            Some(name) => command.args(["/v", name]),
            None => command.arg("/ve"),
        };
        value_in(&project.answer(&mut command)?)
    }

    /// Makes what a command starts under Wine run in this Windows.
    pub fn settle(&self, command: &mut Command) {
        command.env("WINEPREFIX", &self.prefix).envs(SETTINGS).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY");
        if let Some(display) = &self.display {
            display.show_on(command);
        }
    }

    /// Its display, when it has one.
    pub fn display(&self) -> Option<&Display> {
        self.display.as_ref()
    }

    /// Where a path of this Windows lies in ours.
    pub fn path(&self, windows: &str) -> PathBuf {
        on_drive_c(&self.prefix, windows)
    }

    /// How this Windows writes a path of ours.
    pub fn told(path: &Path) -> String {
        format!("Z:{}", path.display().to_string().replace('/', "\\"))
    }

    /// Waits until every program in it has ended.
    pub fn wait(&self, project: &Project) -> Result<(), Failure> {
        project.output(self.command(project, "wineserver").arg("-w")).map(drop)
    }
}

impl Drop for Wine {
    fn drop(&mut self) {
        // Whatever still runs in it must not outlive the check; there may be nothing.
        let mut end = Command::new("wineserver");
        self.settle(&mut end);
        let _ = end.arg("-k").stderr(Stdio::null()).status();
    }
}

/// Where a path of the Windows in this folder lies in ours.
fn on_drive_c(prefix: &Path, windows: &str) -> PathBuf {
    let inside = windows.strip_prefix(r"C:\").unwrap_or(windows);
    inside.split('\\').fold(prefix.join("drive_c"), |path, part| path.join(part))
}

/// Reads the value in `    DisplayVersion    REG_SZ    0.1.0`.
fn value_in(answer: &str) -> Option<String> {
    answer.lines().find_map(|line| {
        let (_, rest) = line.split_once("    REG_")?;
        Some(rest.split_once("    ")?.1.trim().to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::{Wine, on_drive_c, value_in};
    use std::path::Path;

    #[test]
    fn a_value_is_read_out_of_the_answer_about_its_key() {
        let answer = "\r\nHKEY_CURRENT_USER\\Software\\X\r\n    DisplayVersion    REG_SZ    0.1.0\r\n\r\n";
        assert_eq!(value_in(answer).as_deref(), Some("0.1.0"));
        assert_eq!(value_in("\r\n"), None);
    }

    #[test]
    fn paths_are_told_on_both_sides() {
        assert_eq!(on_drive_c(Path::new("prefix"), r"C:\users\x"), Path::new("prefix/drive_c/users/x"));
        assert_eq!(Wine::told(Path::new("/srv/a b.pdf")), r"Z:\srv\a b.pdf");
    }
}
