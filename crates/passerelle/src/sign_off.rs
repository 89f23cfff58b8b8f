//! Sign-off of a frozen version: the digest of what was signed off, and whether the dossier is still the same.

use chrono::NaiveDate;
use dossier::{
    Label, Language, Path,
    leaf::{self, Leaves},
};
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use specta::Type;
use wording::format;

use crate::{
    export::pretty,
    failure::Failure,
    workspace::{Outcome, Workspace},
};

/// What follows a sign-off in the life of a dossier, and does not touch what was signed off.
const AFTERWARDS: [(&str, &str); 3] = [("filing", "sign_offs"), ("filing", "submissions"), ("filing", "comments")];

/// How a sign-off stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct SignOffView {
    /// The sign-off.
    pub path: Path,
    /// Whether it covers the dossier as it stands.
    pub standing: Standing,
    /// The same as a sentence.
    pub sentence: String,
}

/// Whether a sign-off covers the dossier as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nothing changed since.
    Covers,
    /// The dossier changed since.
    Changed,
    /// It was written by hand and bears no digest.
    WithoutDigest,
}

impl Standing {
    fn code(self) -> &'static str {
        match self {
            Self::Covers => "covers",
            Self::Changed => "changed",
            Self::WithoutDigest => "without_digest",
        }
    }
}

impl Workspace {
    /// Signs off the dossier as it stands: a new sign-off with the function, the day and the digest of the version.
    ///
    /// # Errors
    /// There is no such dossier, or its file cannot be written; nothing changed.
    pub fn sign_off(
        &mut self,
        handle: &str,
        function: &str,
        today: NaiveDate,
        language: Language,
    ) -> Result<Outcome, Failure> {
        let digest = digest(self.current(handle)?.leaves())?;
        let function = match language {
            Language::Fr => Label { fr: function.to_owned(), ..Label::default() },
            Language::En => Label { en: function.to_owned(), ..Label::default() },
        };
        let content = json!({ "function": function, "date": today, "digest": digest });
        self.insert(handle, &Path::from("filing/sign_offs"), Some(&content), None, language)
    }

    /// Tells of each sign-off whether the dossier is still what was signed off.
    ///
    /// # Errors
    /// There is no such dossier, or its file holds something that this version does not know.
    pub fn sign_offs(&mut self, handle: &str, language: Language) -> Result<Vec<SignOffView>, Failure> {
        let open = self.current(handle)?;
        let now = digest(open.leaves())?;
        let sign_offs = open.dossier()?.filing.sign_offs;
        let views = sign_offs.iter().map(|it| {
            let standing = match it.digest.trim() {
                "" => Standing::WithoutDigest,
                digest if digest == now => Standing::Covers,
                _ => Standing::Changed,
            };
            let function = crate::reference::best(&it.function, language);
            let day = it.date.map(|date| format::date_long(language, date)).unwrap_or_default();
            let known = if function.is_empty() || day.is_empty() { "no" } else { "yes" };
            let arguments = [("known", known.into()), ("function", function.into()), ("day", day.into())];
            SignOffView {
                path: Path::from(format!("filing/sign_offs/{}", it.id)),
                standing,
                sentence: wording::text_with(language, &format!("sign-off-{}", standing.code()), &arguments),
            }
        });
        Ok(views.collect())
    }
}

/// The SHA-256 digest of a dossier's documented JSON without the sign-offs, comments and submissions of stage 11 and
/// without stage 12: what the funder reads, and nothing that comes after it was signed off.
fn digest(leaves: &Leaves) -> Result<String, Failure> {
    let mut content = leaf::content(leaves, &Path::default())?.unwrap_or_else(|| json!({}));
    if let Some(stages) = content.as_object_mut() {
        stages.remove("monitoring");
        for (stage, field) in AFTERWARDS {
            let emptied = stages.get_mut(stage).and_then(Value::as_object_mut).is_some_and(|stage| {
                stage.remove(field);
                stage.is_empty()
            });
            if emptied {
                stages.remove(stage);
            }
        }
    }
    Ok(Sha256::digest(pretty(&content)).iter().map(|byte| format!("{byte:02x}")).collect())
}
