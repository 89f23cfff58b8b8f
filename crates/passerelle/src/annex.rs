//! Annexes: files are judged before they enter a dossier, and travel in it under their digest.

use std::path::Path as FilePath;

use documents::annexes::{Kind, Limits, inspect};
use dossier::{Language, Path};
use serde_json::json;

use crate::{
    failure::{Code, Failure},
    open::{OpenDossier, Touched},
};

/// The largest file taken as an annex, in bytes.
const LARGEST_ANNEX: u64 = 40 * 1024 * 1024;

impl OpenDossier {
    /// Takes a PDF, JPEG or PNG file into the dossier as an annex, and tells its path.
    ///
    /// # Errors
    /// The file is missing, empty, corrupt, of another kind, password-protected or too large; nothing changed.
    pub fn attach(
        &mut self,
        file: &FilePath,
        title: Option<&str>,
        language: Language,
        time: i64,
    ) -> Result<Touched, Failure> {
        let size = std::fs::metadata(file).map_err(|error| Failure::io(file, &error))?.len();
        if size > LARGEST_ANNEX {
            return Err(Failure::about(Code::TooLarge, file));
        }
        let bytes = std::fs::read(file).map_err(|error| Failure::io(file, &error))?;
        let inspected = inspect(&bytes, &Limits::default())
            .map_err(|refusal| Failure::about(Code::AnnexRefused, file).refused(&refusal))?;
        let media_type = match inspected.kind {
            Kind::Pdf { .. } => "application/pdf",
            Kind::Jpeg { .. } => "image/jpeg",
            Kind::Png { .. } => "image/png",
        };
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let sha256 = self.store_attachment(&bytes, media_type)?;
        let content = json!({
            "title": { language.code(): title.unwrap_or(&stem) },
            "file_name": name,
            "sha256": sha256,
            "media_type": media_type,
            "size": bytes.len(),
            "pages": inspected.pages(),
        });
        self.insert(&Path::from("filing/annexes"), Some(&content), None, time)
    }
}
