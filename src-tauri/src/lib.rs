//! The window: a Tauri shell around the façade.
//!
//! Owns the window's commands, the system's file dialogs, the clock and the places where files lie. It knows nothing of
//! dossiers: each command unpacks its arguments, asks the façade, and hands on the answer or the failure in words.
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
mod live;
mod names;
mod places;
mod session;
mod settings;

pub use bindings::{bindings, model};
pub use names::COMMANDS;

use places::Places;
use session::Session;
use settings::Keeper;
use tauri::Manager;

/// Opens the window and serves it until it is closed.
///
/// # Panics
/// The system has no web view or no display; there is nothing left to show a sentence in.
pub fn run() {
    let mut context = tauri::generate_context!();
    // A development build never touches the dossiers and settings of an installed one.
    if cfg!(debug_assertions) {
        context.config_mut().identifier.push_str(".dev");
    }
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(commands::builder().invoke_handler())
        .on_window_event(closing::ask_the_page)
        .setup(|app| {
            let places = Places::find(app.path());
            app.manage(Session::open(&places));
            app.manage(Keeper::new(places.settings));
            app.manage(closing::Closing::default());
            app.manage(live::Live::default());
            Ok(())
        })
        .run(context)
        .expect("the system offers a web view and a display");
}
