//! The installed window, started for a person with nothing of their own yet.

use std::{
    fs,
    os::unix::process::CommandExt,
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use super::{display::Display, stage};
use crate::{error::Failure, project::Project};

/// A person whose home is empty, and on whose display the window opens.
pub struct Person {
    /// Their home.
    pub home: PathBuf,
    display: Display,
}

/// A program with all that it starts; dropped, they end together.
pub struct Session(Child);

impl Person {
    /// Makes the home and opens the display.
    pub fn new(project: &Project, home: PathBuf) -> Result<Self, Failure> {
        let home = stage::anew(home)?;
        let folders = home.join(".config/user-dirs.dirs");
        stage::write(&folders, "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n")?;
        fs::create_dir_all(home.join("Documents")).map_err(|error| Failure::at(&home, &error))?;
        Ok(Self { home, display: Display::open(project)? })
    }

    /// What they look at.
    pub fn display(&self) -> &Display {
        &self.display
    }

    /// Starts a program with a message bus of its own.
    pub fn start(&self, project: &Project, words: &[&str]) -> Result<Session, Failure> {
        let mut command = project.command("dbus-run-session");
        command.arg("--").args(words);
        self.settle(self.display.show_on(&mut command));
        // A group of processes of its own, so that all of it can be ended.
        command.process_group(0).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().map_err(|error| Failure::new(format!("`{}`: {error}.", words.join(" "))))?;
        Ok(Session(child))
    }

    /// Makes a command work for this person and nobody else.
    pub fn settle<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        for variable in ["PASSERELLE_LIBRARY", "PASSERELLE_EXAMPLES", "XDG_DATA_DIRS", "XDG_CURRENT_DESKTOP"] {
            command.env_remove(variable);
        }
        for (variable, folder) in
            [("XDG_CONFIG_HOME", ".config"), ("XDG_DATA_HOME", ".local/share"), ("XDG_CACHE_HOME", ".cache")]
        {
            command.env(variable, self.home.join(folder));
        }
        // A virtual display has no graphics card to share buffers with.
        command.env("HOME", &self.home).env("LC_ALL", "C.UTF-8").env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // It may have ended by itself.
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-TERM", "--", &group]).stderr(Stdio::null()).status();
        let _ = self.0.wait();
    }
}
