//! A display that no person looks at, and what is seen on it.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{error::Failure, project::Project};

/// How long a window may take until it is painted; a busy machine is slow.
const PATIENCE: Duration = Duration::from_secs(120);

/// How many colours a painted window has at least: smooth letters alone have more.
const COLOURS: u32 = 64;

/// A virtual display of its own.
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts it under a free number.
    pub fn open(project: &Project) -> Result<Self, Failure> {
        let mut command = project.command("Xvfb");
        command.args(["-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]);
        let mut server = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Failure::new(format!("`Xvfb` could not be started: {error}.")))?;
        let mut number = String::new();
        if let Some(output) = server.stdout.take() {
            // The number comes when the display is ready, and nothing at all when it ends before.
            let _ = BufReader::new(output).read_line(&mut number);
        }
        let display = Self { server, name: format!(":{}", number.trim()) };
        if number.trim().is_empty() { Err(Failure::new("`Xvfb` ended at once.")) } else { Ok(display) }
    }

    /// Lets a program draw on this display and on no other.
    pub fn show_on<'c>(&self, command: &'c mut Command) -> &'c mut Command {
        command.env("DISPLAY", &self.name).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11")
    }

    /// Waits until a window of this title is mapped, painted and at rest, and takes its picture into a file.
    /// `accept` may wait for more by looking at the picture. Answers the window's class.
    pub fn painted(
        &self,
        project: &Project,
        title: &str,
        picture: &Path,
        accept: impl Fn(&Path) -> bool,
    ) -> Result<String, Failure> {
        let started = Instant::now();
        let mut seen = "there is no such window";
        let mut last: Option<Vec<u8>> = None;
        while started.elapsed() < PATIENCE {
            thread::sleep(Duration::from_millis(300));
            let mut search = project.command("xdotool");
            search.args(["search", "--onlyvisible", "--name", title]);
            let Some(window) = project.answer(self.show_on(&mut search)) else { continue };
            let Some(window) = window.lines().next() else { continue };
            seen = "it is there, but not painted";
            let mut import = project.command("import");
            import.args(["-silent", "-window", window]).arg(picture);
            if project.answer(self.show_on(&mut import)).is_none() || colours(project, picture) < COLOURS {
                continue;
            }
            let now = std::fs::read(picture).ok();
            let at_rest = now.is_some() && now == last;
            last = now;
            if !at_rest {
                seen = "it does not come to rest";
                continue;
            }
            if accept(picture) {
                let mut xprop = project.command("xprop");
                xprop.args(["-id", window, "WM_CLASS"]);
                return Ok(project.answer(self.show_on(&mut xprop)).unwrap_or_default());
            }
            seen = "it shows something else";
        }
        Err(Failure::new(format!("After {} s of waiting for the window \"{title}\": {seen}.", PATIENCE.as_secs()))
            .hint(format!("The last picture is {}.", picture.display())))
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn colours(project: &Project, picture: &Path) -> u32 {
    let told = project.answer(project.command("identify").args(["-format", "%k"]).arg(picture));
    told.and_then(|told| told.trim().parse().ok()).unwrap_or_default()
}

/// The share of points in which two pictures of the same size differ; all of them where the sizes do.
pub fn difference(project: &Project, one: &Path, other: &Path) -> f64 {
    let size = |picture: &Path| {
        project.answer(project.command("identify").args(["-format", "%w %h"]).arg(picture)).unwrap_or_default()
    };
    let (first, second) = (size(one), size(other));
    let points: f64 = first.split_whitespace().filter_map(|side| side.parse::<f64>().ok()).product();
    if first != second || first.is_empty() {
        return 1.0;
    }
    // It tells the number on the channel for errors, and ends with 1 when there is a difference.
    let output = project.command("compare").args(["-metric", "AE"]).args([one, other]).arg("null:").output();
    let told = output.map(|output| String::from_utf8_lossy(&output.stderr).trim().to_owned()).unwrap_or_default();
    told.parse::<f64>().map_or(1.0, |differing| differing / points)
}
