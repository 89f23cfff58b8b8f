//! How dossiers begin: new, out of an example, or out of another dossier.

use std::path::PathBuf;

use dossier::{
    Language, duplicate, import,
    leaf::{self, Leaves},
};

use crate::{
    failure::{Code, Failure},
    home::ExampleCard,
    open::{NewDossier, OpenDossier},
    reading::read_json,
    workspace::{Workspace, files_in, handle_of},
};

impl Workspace {
    /// Creates a dossier and tells its handle.
    ///
    /// # Errors
    /// The folder cannot be written.
    pub fn create(&mut self, new: &NewDossier) -> Result<String, Failure> {
        let (handle, path) = self.free_name(&new.title);
        let dossier = OpenDossier::create(&path, new, (self.clock)(), &self.author)?;
        self.open.insert(handle.clone(), dossier);
        Ok(handle)
    }

    /// Copies an example into the folder as a new dossier, with its annexes, and tells its handle.
    ///
    /// # Errors
    /// There is no such example, or the folder cannot be written.
    pub fn open_example(&mut self, id: &str) -> Result<String, Failure> {
        let source = self.example_files().into_iter().find(|(name, _)| name == id);
        let (_, file) = source.ok_or_else(|| Failure::new(Code::UnknownExample).with_detail(id))?;
        let puts = import(&read_json(&file)?)?;
        let (handle, path) = self.free_name(id);
        let time = (self.clock)();
        // Opened anew when it is shown: what prepared the copy is no step that a person took.
        let mut dossier = OpenDossier::create_with(&path, &puts, time, &self.author)?;
        for annex in files_in(&self.examples.join("annexes").join(id)) {
            dossier.attach(&annex, None, Language::Fr, time)?;
        }
        Ok(handle)
    }

    /// Begins a dossier that keeps identity and territory of another one and nothing of its project; tells its handle.
    ///
    /// # Errors
    /// There is no such dossier, its file cannot be read, or the folder cannot be written.
    pub fn duplicate(&mut self, handle: &str) -> Result<String, Failure> {
        let dossier = self.current(handle)?;
        let puts = duplicate(dossier.leaves());
        let (handle, path) = self.free_name("");
        let copy = OpenDossier::create_with(&path, &puts, (self.clock)(), &self.author)?;
        self.open.insert(handle.clone(), copy);
        Ok(handle)
    }

    pub(crate) fn examples(&self) -> Vec<ExampleCard> {
        let read = |(id, file): (String, PathBuf)| {
            let puts = import(&read_json(&file).ok()?).ok()?;
            let leaves: Leaves = puts.into_iter().map(|put| (put.key, put.value)).collect();
            Some(ExampleCard::of(&id, &leaf::read(&leaves).ok()?))
        };
        self.example_files().into_iter().filter_map(read).collect()
    }

    fn example_files(&self) -> Vec<(String, PathBuf)> {
        let json = files_in(&self.examples).into_iter().filter(|path| path.extension().is_some_and(|it| it == "json"));
        json.map(|path| (handle_of(&path), path)).collect()
    }
}
