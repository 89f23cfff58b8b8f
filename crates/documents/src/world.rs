//! What the typesetter may see: our templates, our fonts and the files of one document. Nothing else: no disk, no clock,
//! no network, no packages.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World};

use crate::{fonts, last_resort};

const TEMPLATES: [(&str, &str); 5] = [
    ("document.typ", include_str!("../typst/document.typ")),
    ("theme.typ", include_str!("../typst/theme.typ")),
    ("text.typ", include_str!("../typst/text.typ")),
    ("table.typ", include_str!("../typst/table.typ")),
    ("blocks.typ", include_str!("../typst/blocks.typ")),
];

pub struct DocumentWorld {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    last_resort: Option<Font>,
    uncovered: BTreeSet<char>,
    main: FileId,
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
}

fn file_id(path: &str) -> FileId {
    let path = VirtualPath::new(path).expect("the names of our files are plain");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

impl DocumentWorld {
    pub fn new() -> Self {
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        let source = |(path, text): (&str, &str)| {
            let id = file_id(path);
            (id, Source::new(id, text.to_owned()))
        };
        Self {
            library: LazyHash::new(Library::builder().with_features(features).build()),
            book: LazyHash::new(FontBook::from_fonts(fonts::fonts())),
            last_resort: None,
            uncovered: BTreeSet::new(),
            main: file_id("document.typ"),
            sources: TEMPLATES.into_iter().map(source).collect(),
            files: HashMap::new(),
        }
    }

    /// Replaces the document's files. Those that did not change stay the same objects, which is what lets the typesetter
    /// keep what it made of them.
    pub fn replace_files(&mut self, files: BTreeMap<String, Vec<u8>>) {
        let mut kept = std::mem::take(&mut self.files);
        for (path, bytes) in files {
            let id = file_id(&path);
            let same = kept.remove(&id).filter(|old| old.as_slice() == bytes.as_slice());
            self.files.insert(id, same.unwrap_or_else(|| Bytes::new(bytes)));
        }
    }

    /// Makes the font for what no other font covers; does nothing when the characters are the same as before.
    pub fn cover(&mut self, uncovered: BTreeSet<char>) {
        if uncovered == self.uncovered {
            return;
        }
        self.last_resort = last_resort::build(&uncovered).and_then(|data| Font::new(Bytes::new(data), 0));
        self.book = LazyHash::new(FontBook::from_fonts(fonts::fonts().iter().chain(&self.last_resort)));
        self.uncovered = uncovered;
    }
}

impl World for DocumentWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        let fonts = fonts::fonts();
        fonts.get(index).or_else(|| self.last_resort.as_ref().filter(|_| index == fonts.len())).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_with_slash().into())
}
