//! What drives the real window: a display, a message bus and a WebDriver of its own, and paths to what it drives.

use std::process::Command;

use crate::{
    error::Failure,
    project::Project,
    setup::{self, Group},
};

/// Why journeys are not run elsewhere than on Linux; the reason ends a sentence.
pub const ELSEWHERE: &str = "the window is driven through WebKitGTK's WebDriver, which only Linux has";

/// Makes sure of what it takes to build the window and to drive it; `cannot` tells what else cannot be done here.
///
/// # Errors
/// This is not Linux, or something cannot be installed.
pub fn prepare(project: &Project, cannot: &str) -> Result<(), Failure> {
    if !cfg!(target_os = "linux") {
        return Err(Failure::new(format!("{cannot}: {ELSEWHERE}.")));
    }
    setup::system(project, &[Group::Compiler, Group::Window, Group::Journeys])?;
    setup::ui(project)
}

/// Node with these words, on a display that no person looks at.
///
/// # Errors
/// The WebDriver cannot be built, or npm's packages not be installed.
pub fn node(project: &Project, words: &[&str]) -> Result<Command, Failure> {
    let driver = setup::journeys(project)?;
    let mut command = project.command("dbus-run-session");
    command
        // Larger than the largest window that is asked for.
        .args(["--", "xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1600x1000x24", "node"])
        .args(words)
        .env("PASSERELLE_TAURI_DRIVER", driver)
        .env("PASSERELLE_WINDOW", project.built("debug", "passerelle-window"))
        .env("PASSERELLE_CLI", project.built("debug", "passerelle"))
        .env("PASSERELLE_EXAMPLES", project.path("tests/examples"))
        // A virtual display has no graphics card to share buffers with.
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        // A display of the person at the machine must not be drawn into.
        .env_remove("WAYLAND_DISPLAY")
        .env("GDK_BACKEND", "x11");
    Ok(command)
}
