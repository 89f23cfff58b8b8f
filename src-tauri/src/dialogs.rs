//! The system's dialogs for choosing files. They wait, so they are never opened on the main thread.

use std::path::PathBuf;

use passerelle::{ExportKind, Language};
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// What a file is chosen for.
pub enum Purpose {
    /// To become an annex.
    Annex,
    /// To have its expenses taken into a dossier.
    Expenses,
    /// To be received as a dossier.
    Dossier,
    /// To be taken into a dossier as a call.
    Call,
    /// To be written, under a suggested name.
    Export(String),
}

/// Lets the person choose a file; `None` when they change their mind.
pub fn choose<R: Runtime>(app: &AppHandle<R>, title: &str, purpose: Purpose) -> Option<PathBuf> {
    let dialog = app.dialog().file().set_title(title);
    let dialog = match app.get_webview_window("main") {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    };
    let chosen = match purpose {
        Purpose::Annex => dialog.add_filter("PDF, JPEG, PNG", &["pdf", "jpg", "jpeg", "png"]).blocking_pick_file(),
        Purpose::Expenses => {
            dialog.add_filter("XLSX, ODS, CSV", &["xlsx", "ods", "csv", "tsv", "txt"]).blocking_pick_file()
        }
        Purpose::Dossier => dialog.add_filter("Passerelle", &["passerelle"]).blocking_pick_file(),
        Purpose::Call => dialog.add_filter("TOML", &["toml"]).blocking_pick_file(),
        Purpose::Export(name) => suggested(dialog, &name).blocking_save_file(),
    };
    chosen.and_then(|file| file.into_path().ok())
}

/// The name suggested for a document, after that of its dossier.
pub fn file_name(handle: &str, kind: ExportKind, language: Language) -> String {
    match kind {
        ExportKind::Pdf => format!("{handle}.pdf"),
        ExportKind::Report if language == Language::Fr => format!("{handle}-rapport.pdf"),
        ExportKind::Report => format!("{handle}-report.pdf"),
        ExportKind::Sheet if language == Language::Fr => format!("{handle}-fiche.pdf"),
        ExportKind::Sheet => format!("{handle}-sheet.pdf"),
        ExportKind::Profile if language == Language::Fr => format!("{handle}-profil.pdf"),
        ExportKind::Profile => format!("{handle}-profile.pdf"),
        ExportKind::Letter if language == Language::Fr => format!("{handle}-lettre.pdf"),
        ExportKind::Letter => format!("{handle}-letter.pdf"),
        ExportKind::Agreement if language == Language::Fr => format!("{handle}-convention.pdf"),
        ExportKind::Agreement => format!("{handle}-agreement.pdf"),
        ExportKind::Deliberation if language == Language::Fr => format!("{handle}-deliberation.pdf"),
        ExportKind::Deliberation => format!("{handle}-resolution.pdf"),
        ExportKind::Annexes => format!("{handle}-annexes.pdf"),
        ExportKind::Xlsx => format!("{handle}-budget.xlsx"),
        ExportKind::FollowUp if language == Language::Fr => format!("{handle}-suivi.xlsx"),
        ExportKind::FollowUp => format!("{handle}-follow-up.xlsx"),
        ExportKind::Json => format!("{handle}.json"),
    }
}

fn suggested<R: Runtime>(dialog: FileDialogBuilder<R>, name: &str) -> FileDialogBuilder<R> {
    let dialog = dialog.set_file_name(name);
    match name.rsplit_once('.') {
        Some((_, ending)) => dialog.add_filter(ending.to_uppercase(), &[ending]),
        None => dialog,
    }
}
