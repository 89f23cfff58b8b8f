//! Annexes: files are judged before they enter a dossier, and travel in it under their digest.

use std::path::Path as FilePath;

use documents::annexes::{Kind, Limits, inspect};
use dossier::{Edit, ItemId, Language, Path, edit};
use serde_json::{Value, json};

use crate::{
    failure::{Code, Failure},
    open::{OpenDossier, Touched},
};

/// The largest file taken as an annex, in bytes.
const LARGEST_ANNEX: u64 = 40 * 1024 * 1024;

impl OpenDossier {
    /// Takes a PDF, JPEG or PNG file into the dossier as an annex, and tells its path.
    ///
    /// An annex that bears the file's name and still lacks its file receives it, and keeps what was written about it;
    /// otherwise the file becomes a new annex. Without a title a new annex is called after its file.
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
        let mut content = json!({
            "file_name": name,
            "sha256": sha256,
            "media_type": media_type,
            "size": bytes.len(),
            "pages": inspected.pages(),
        });
        if let Some(annex) = self.awaiting(&name)? {
            return self.fill(&annex, &content, title.map(|title| (language, title)), time);
        }
        content["title"] = json!({ language.code(): title.unwrap_or(&stem) });
        self.insert(&Path::from("filing/annexes"), Some(&content), None, time)
    }

    /// The annex that bears a file name and whose file is not in the dossier.
    fn awaiting(&self, file_name: &str) -> Result<Option<ItemId>, Failure> {
        for annex in self.dossier()?.filing.annexes {
            if annex.file_name == file_name && self.file().attachment(&annex.sha256)?.is_none() {
                return Ok(Some(annex.id));
            }
        }
        Ok(None)
    }

    fn fill(
        &mut self,
        annex: &ItemId,
        file: &Value,
        title: Option<(Language, &str)>,
        time: i64,
    ) -> Result<Touched, Failure> {
        let item = Path::from("filing/annexes").join(annex.as_str());
        let file = file.as_object().into_iter().flatten();
        let mut edits: Vec<Edit> =
            file.map(|(field, value)| Edit { path: item.join(field), value: value.clone() }).collect();
        if let Some((language, title)) = title {
            edits.push(Edit { path: item.join("title").join(language.code()), value: title.into() });
        }
        let mut puts = Vec::new();
        for change in &edits {
            puts.extend(edit(self.leaves(), change)?);
        }
        self.append(&puts, item.as_str(), time)?;
        self.touched(&item)
    }
}
