//! The window: a Tauri shell around the façade.
//!
//! Owns the window's commands, the system's file dialogs, the files that the system hands over, the clock and the places
//! where files lie. It knows nothing of dossiers: each command unpacks its arguments, asks the façade, and hands on the
//! answer or the failure in words.
//!
//! Architecture invariants:
//! - The pages never see a path they could use: files are chosen in the system's dialogs, read and written in Rust.
//! - The pages may call these commands and nothing of Tauri's own (see `capabilities/window.json`); no plugin is open to
//!   them, and the content policy forbids every address but their own.
//! - A panic in a command does not take the window with it: the next command finds the workspace as it was.

mod bindings;
mod closing;
mod commands;
mod dialogs;
mod handed;
mod identity;
mod live;
mod names;
mod pages;
mod places;
mod session;
mod settings;
mod web_view;

pub use bindings::{bindings, model};
pub use names::COMMANDS;
pub use places::Places;

use std::{env, path::PathBuf};

use handed::HandedOver;
use session::Session;
use settings::Keeper;
use tauri::{App, Builder, Manager, RunEvent, Runtime, path::PathResolver};

/// Opens the window and serves it until it is closed.
///
/// # Panics
/// The system has no display, or a web view that does not start; there is nothing left to show a sentence in.
pub fn run() {
    if !web_view::is_there() {
        web_view::tell_that_it_is_missing();
        return;
    }
    let mut builder = Builder::default();
    if !places::are_named() {
        // A second start hands its files to the window that is open, and ends.
        builder = builder.plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            handed::hand_over(app, handed::files_among(arguments, folder.as_ref()));
        }));
    }
    let folder = env::current_dir().unwrap_or_default();
    let app = build(builder, Places::find, handed::files_among(env::args_os(), &folder))
        .expect("the system offers a web view and a display");
    app.run(|app, event| handed_over_later(app, &event));
}

/// Builds the window on any of Tauri's runtimes; `files` were handed over with the start.
///
/// # Errors
/// The runtime does not start.
pub fn build<R: Runtime>(
    builder: Builder<R>,
    places: impl FnOnce(&PathResolver<R>, &str) -> Places,
    files: Vec<PathBuf>,
) -> tauri::Result<App<R>> {
    let mut context = tauri::generate_context!();
    identity::tell_apart(context.config_mut());
    let app = builder
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::builder().invoke_handler())
        .on_window_event(closing::ask_the_page)
        // From the first moment on: a second start may hand its files over before anything else stands.
        .manage(HandedOver::at_start(files))
        .build(context)?;
    let places = places(app.path(), identity::name(app.config()));
    app.manage(Session::open(&places));
    app.manage(Keeper::new(places.settings));
    app.manage(closing::Closing::default());
    app.manage(live::Live::default());
    Ok(app)
}

/// On macOS files never come as arguments: the system sends them to the program that runs.
#[cfg_attr(not(target_os = "macos"), allow(unused_variables, reason = "other systems start the program anew"))]
fn handed_over_later<R: Runtime>(app: &tauri::AppHandle<R>, event: &RunEvent) {
    #[cfg(target_os = "macos")]
    if let RunEvent::Opened { urls } = event {
        handed::hand_over(app, urls.iter().filter_map(|url| url.to_file_path().ok()).collect());
    }
}
