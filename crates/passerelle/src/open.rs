//! A dossier file that is worked on: created, edited, given annexes, merged.

use std::path::{Path as FilePath, PathBuf};

use dossier::{
    Country, Dossier, Edit, Label, Language, Path, Shape, currency_of, edit, import, insert,
    leaf::{self, Leaves, Put, Scalar},
    remove, reorder, restore,
    stages::start::Role,
};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use specta::Type;
use store::{DossierFile, Outside};

use crate::{
    failure::{Code, Failure, item_id},
    identifiers::{new_identity, new_item_id},
    reading::{about, content, read_json},
};

/// What a new dossier begins with.
#[derive(Debug, Clone, Default, Deserialize, Type)]
#[serde(deny_unknown_fields)]
pub struct NewDossier {
    /// The title.
    pub title: String,
    /// The language of title and documents.
    pub language: Option<Language>,
    /// The applicant's country; its currency becomes that of the totals.
    pub country: Option<Country>,
    /// The partner's country.
    pub partner_country: Option<Country>,
    /// Whether the texts are to be written in both languages, which the partners then share as working languages.
    pub both_languages: bool,
    /// The identifier of the call aimed at, which then orders the funding dossier.
    pub call: Option<String>,
}

impl NewDossier {
    /// As documented JSON.
    ///
    /// # Errors
    /// The call is unknown.
    fn document(&self) -> Result<Value, Failure> {
        let language = self.language.unwrap_or(Language::Fr);
        let title = match language {
            Language::Fr => Label { fr: self.title.clone(), ..Label::default() },
            Language::En => Label { en: self.title.clone(), ..Label::default() },
        };
        let mut start = json!({
            "title": title,
            "country": self.country,
            "partner_country": self.partner_country,
            "main_language": language,
            "currency": self.country.and_then(currency_of),
        });
        if self.both_languages {
            start["working_languages"] = json!(Language::ALL);
        }
        if let Some(id) = &self.call {
            let call = calls::find(id).ok_or_else(|| Failure::new(Code::UnknownCall).with_detail(id))?;
            start["target_calls"] = json!([{ "id": new_item_id(), "call": call.id.as_str(), "chosen": true }]);
            // Who may not lead an application can still fill its part of a partner's.
            if self.country.is_some_and(|country| !call.eligibility.admits(country)) {
                start["role"] = json!(Role::Partner);
            }
        }
        Ok(json!({ "start": start }))
    }
}

/// The place that an edit touched, as read again from the file.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct Touched {
    /// A field, an item, or the list that lost or reordered an item.
    pub path: Path,
    /// What stands there now, as documented JSON.
    pub value: Option<Value>,
}

/// A dossier file open for work.
pub struct OpenDossier {
    file: DossierFile,
}

impl OpenDossier {
    /// Creates a dossier file.
    ///
    /// # Errors
    /// The call is unknown, a file of that name is there, or the place cannot be written.
    pub fn create(path: &FilePath, new: &NewDossier, time: i64, author: &str) -> Result<Self, Failure> {
        Self::create_with(path, &import(&new.document()?)?, time, author)
    }

    /// Creates a dossier file from documented JSON.
    ///
    /// # Errors
    /// The JSON does not fit, each fault with its full path; or the file cannot be created.
    pub fn import(json: &FilePath, path: &FilePath, time: i64, author: &str) -> Result<Self, Failure> {
        let puts = import(&read_json(json)?).map_err(|errors| about(json, errors.into()))?;
        Self::create_with(path, &puts, time, author)
    }

    pub(crate) fn create_with(path: &FilePath, puts: &[Put], time: i64, author: &str) -> Result<Self, Failure> {
        Ok(Self { file: DossierFile::create(path, &new_identity(), puts, time, author)? })
    }

    /// Opens a dossier file for work.
    ///
    /// # Errors
    /// The file is missing, of another kind, broken, newer, or holds values that this version does not know.
    pub fn open(path: &FilePath, author: &str) -> Result<Self, Failure> {
        let mut file = DossierFile::open(path)?;
        file.set_author(author);
        leaf::read(file.leaves()).map_err(|unreadable| about(path, unreadable.into()))?;
        Ok(Self { file })
    }

    /// Where the file lies.
    pub fn path(&self) -> &FilePath {
        self.file.path()
    }

    /// The leaves, as last read from the file.
    pub fn leaves(&self) -> &Leaves {
        self.file.leaves()
    }

    /// The dossier as its types.
    ///
    /// # Errors
    /// The file holds something that this version does not know.
    pub fn dossier(&self) -> Result<Dossier, Failure> {
        Ok(leaf::read(self.leaves())?)
    }

    /// The language in which the dossier is written.
    ///
    /// # Errors
    /// The file holds something that this version does not know.
    pub fn main_language(&self) -> Result<Language, Failure> {
        Ok(self.dossier()?.start.main_language.unwrap_or(Language::Fr))
    }

    pub(crate) fn file(&self) -> &DossierFile {
        &self.file
    }

    /// Takes in what another process wrote to the file meanwhile.
    ///
    /// # Errors
    /// The file cannot be read any more.
    pub fn refresh(&mut self) -> Result<bool, Failure> {
        Ok(self.file.refresh()?)
    }

    /// Writes one field.
    ///
    /// # Errors
    /// The path leads nowhere or to a container, the value does not fit, or the file cannot be written; nothing changed.
    pub fn edit(&mut self, change: &Edit, time: i64) -> Result<Touched, Failure> {
        self.file.refresh()?;
        let puts = edit(self.leaves(), change)?;
        self.append(&puts, change.path.as_str(), time)?;
        self.touched(&change.path)
    }

    /// Adds an item to a list and tells its path.
    ///
    /// # Errors
    /// The path is no list, the content does not fit, or the file cannot be written; nothing changed.
    pub fn insert(
        &mut self,
        list: &Path,
        content: Option<&Value>,
        before: Option<&str>,
        time: i64,
    ) -> Result<Touched, Failure> {
        self.file.refresh()?;
        let given = content.and_then(|content| content.get("id")).and_then(Value::as_str);
        let id = given.map_or_else(|| Ok(new_item_id()), item_id)?;
        let before = before.map(item_id).transpose()?;
        let puts = insert(self.leaves(), list, &id, content, before.as_ref())?;
        let item = list.join(id.as_str());
        self.append(&puts, item.as_str(), time)?;
        self.touched(&item)
    }

    /// Removes an item of a list; its content stays in the file.
    ///
    /// # Errors
    /// The path is no item, or the file cannot be written; nothing changed.
    pub fn remove(&mut self, item: &Path, time: i64) -> Result<Touched, Failure> {
        self.file.refresh()?;
        let puts = remove(self.leaves(), item)?;
        self.append(&puts, item.as_str(), time)?;
        self.touched_list(item)
    }

    /// Brings a removed item back (`keep`), or removes it for good in spite of somebody's edit.
    ///
    /// # Errors
    /// The path never was an item, or the file cannot be written; nothing changed.
    pub fn restore(&mut self, item: &Path, keep: bool, time: i64) -> Result<Touched, Failure> {
        self.file.refresh()?;
        let puts = restore(self.leaves(), item, keep)?;
        self.append(&puts, item.as_str(), time)?;
        self.touched_list(item)
    }

    /// Moves an item of a list before another one, or to the end.
    ///
    /// # Errors
    /// A path is no item, or the file cannot be written; nothing changed.
    pub fn reorder(&mut self, item: &Path, before: Option<&str>, time: i64) -> Result<Touched, Failure> {
        self.file.refresh()?;
        let before = before.map(item_id).transpose()?;
        let puts = reorder(self.leaves(), item, before.as_ref())?;
        self.append(&puts, item.as_str(), time)?;
        self.touched_list(item)
    }

    /// Writes the leaves that undo or redo a step, and reads again the place where its effect is to be seen.
    pub(crate) fn step(&mut self, puts: &[Put], label: &str, place: &Path, time: i64) -> Result<Touched, Failure> {
        self.append(puts, label, time)?;
        let item = puts
            .iter()
            .any(|put| put.key == place.join(leaf::ORDER).as_str() || put.key == place.join(leaf::REMOVED).as_str());
        if item { self.touched_list(place) } else { self.touched(place) }
    }

    /// Stores the bytes of an attached file and gives their digest.
    pub(crate) fn store_attachment(&mut self, bytes: &[u8], media_type: &str) -> Result<String, Failure> {
        Ok(self.file.attach(bytes, media_type)?)
    }

    /// Takes in a copy of the same dossier.
    ///
    /// # Errors
    /// The copy is broken or holds another dossier; nothing changed.
    pub fn merge_in(&mut self, copy: &FilePath) -> Result<u32, Failure> {
        let outside = Outside::check(copy)?;
        leaf::read(outside.leaves()).map_err(|unreadable| about(copy, unreadable.into()))?;
        self.merge_checked(&outside)
    }

    /// Takes in a copy of the same dossier that was checked already.
    pub(crate) fn merge_checked(&mut self, copy: &Outside) -> Result<u32, Failure> {
        let merged = self.file.merge(copy)?;
        Ok(u32::try_from(merged.changes).unwrap_or(u32::MAX))
    }

    pub(crate) fn append(&mut self, puts: &[Put], label: &str, time: i64) -> Result<(), Failure> {
        // Writing a value that stands there already would only lengthen the history; a contested field is written all
        // the same, since that is how a person settles it.
        let stands = |put: &Put| self.leaves().get(&put.key).unwrap_or(&Scalar::Null) == &put.value;
        if puts.iter().all(stands) {
            let contested = self.file.contested()?;
            if !puts.iter().any(|put| contested.iter().any(|field| field.key == put.key)) {
                return Ok(());
            }
        }
        Ok(self.file.append(puts, label, time)?)
    }

    pub(crate) fn touched(&self, path: &Path) -> Result<Touched, Failure> {
        Ok(Touched { path: path.clone(), value: content(self.leaves(), path)? })
    }

    fn touched_list(&self, item: &Path) -> Result<Touched, Failure> {
        let list = item.split_last().map(|(list, _)| list).unwrap_or_default();
        self.touched(&list)
    }
}

/// Merges copies of one dossier into a new file, whose content is the same in whatever order they are named.
///
/// # Errors
/// A copy is broken, a copy holds another dossier, or the new file cannot be created; nothing is left behind.
pub fn merge(copies: &[PathBuf], to: &FilePath) -> Result<(), Failure> {
    let [first, others @ ..] = copies else { return Err(Failure::new(Code::NothingToMerge)) };
    let desk = tempfile::tempdir().map_err(|error| Failure::io(to, &error))?;
    let draft = desk.path().join("merged.passerelle");
    Outside::check(first)?;
    DossierFile::read(first)?.copy_to(&draft)?;
    let mut merged = OpenDossier::open(&draft, "").map_err(|failure| about(first, failure))?;
    for copy in others {
        merged.merge_in(copy)?;
    }
    Ok(merged.file.copy_to(to)?)
}

/// Whether a path names a list of the model.
pub(crate) fn is_list(path: &Path) -> bool {
    matches!(Shape::model().at(path), Some(Shape::List { .. }))
}
