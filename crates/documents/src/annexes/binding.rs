//! Binds sheets and foreign pages into one file.

use std::collections::BTreeMap;
use std::ops::Range;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};

use super::annotations::{self, Destinations};
use super::flatten::{self, Fields};
use super::import::{Carried, Carrier};
use super::layers::Layers;
use super::metadata::metadata;
use super::open::{Opened, PageBoxes};
use super::outline::{self, Bookmark};
use super::overlay::{StampForm, foreign_page, numbers};
use super::picture::Picture;
use super::sheet::{Printed, Sheet};
use super::slip::Front;
use super::volume::{Annex, VolumeOptions, VolumeWords};
use super::write::write;

/// A volume in the making.
pub(super) struct Binding<'a> {
    target: Document,
    root: ObjectId,
    printed: Printed,
    sheets: &'a [Sheet],
    /// Where the fonts of the sheets stand in the volume.
    from_sheets: Carried,
    /// The forms made of sheets so far.
    forms: BTreeMap<usize, ObjectId>,
    /// What has been carried over, by digest of the file.
    from_files: BTreeMap<[u8; 32], Carried>,
    images: BTreeMap<[u8; 32], ObjectId>,
    branches: Vec<Branch>,
    bookmarks: Vec<Bookmark>,
    labels: Vec<Object>,
    layers: Layers,
    /// `q`, in front of each foreign page.
    save: ObjectId,
    pages: usize,
}

/// The pages of the title, or of one annex, under one node of the page tree.
struct Branch {
    id: ObjectId,
    pages: Vec<ObjectId>,
    name: String,
}

impl<'a> Binding<'a> {
    pub(super) fn new(printed: Printed, sheets: &'a [Sheet]) -> Self {
        let mut target = Document::with_version("1.7");
        let root = target.new_object_id();
        let save = target.add_object(Stream::new(Dictionary::new(), b"q".to_vec()));
        Self {
            target,
            root,
            printed,
            sheets,
            from_sheets: Carried::new(),
            forms: BTreeMap::new(),
            from_files: BTreeMap::new(),
            images: BTreeMap::new(),
            branches: Vec::new(),
            bookmarks: Vec::new(),
            labels: Vec::new(),
            layers: Layers::default(),
            save,
            pages: 0,
        }
    }

    /// Binds the title pages.
    pub(super) fn add_front(&mut self, front: &Front) {
        self.begin_branch(String::new());
        self.label(&[("S", "D".into())]);
        for sheet in 0..front.title.len() {
            self.add_sheet(sheet);
        }
    }

    /// Binds the slip of an annex and leads to it from the title pages.
    pub(super) fn begin_annex(&mut self, front: &Front, index: usize, annex: &Annex<'_>, words: &VolumeWords) {
        let name = words.annex_name(annex.letter);
        self.begin_branch(name.clone());
        self.label(&[("P", lopdf::text_string(annex.letter))]);
        let before: usize = front.slips[..index].iter().map(Vec::len).sum();
        let first = front.title.len() + before;
        let mut slip = None;
        for sheet in first..first + front.slips[index].len() {
            let page = self.add_sheet(sheet);
            slip.get_or_insert(page);
        }
        let prefix = lopdf::text_string(&format!("{}-", annex.letter));
        self.label(&[("S", "D".into()), ("P", prefix)]);
        let Some(slip) = slip else { return };
        let title = format!("{name} – {}", words.typeset(annex.title));
        self.bookmarks.push(Bookmark::to_page(&title, slip));
        for link in front.links.iter().filter(|link| link.annex == index) {
            let page = self.branches[0].pages[link.page];
            let mut annotation = Dictionary::new();
            annotation.set("Type", "Annot");
            annotation.set("Subtype", "Link");
            annotation.set("Rect", link.area.map(Object::Real).to_vec());
            annotation.set("Border", [0, 0, 0].map(Object::Integer).to_vec());
            annotation.set("Dest", vec![slip.into(), "Fit".into()]);
            annotation.set("Contents", lopdf::text_string(&title));
            // Printed, like the words under it.
            annotation.set("F", 4);
            let annotation = self.target.add_object(annotation);
            if let Ok(page) = self.target.get_dictionary_mut(page) {
                match page.get_mut(b"Annots").and_then(Object::as_array_mut) {
                    Ok(list) => list.push(annotation.into()),
                    Err(_) => page.set("Annots", vec![annotation.into()]),
                }
            }
        }
    }

    /// Binds the pages of a PDF, each under its stamp.
    pub(super) fn add_pdf(
        &mut self,
        opened: &Opened,
        digest: &[u8; 32],
        stamps: Range<usize>,
        fields: Option<&Fields>,
    ) {
        let source = &opened.document;
        let first_time = !self.from_files.contains_key(digest);
        let mut carried = self.from_files.remove(digest).unwrap_or_default();
        let stamps: Vec<StampForm> = stamps.map(|sheet| self.stamp(sheet)).collect();
        let field_forms: BTreeMap<(usize, usize), ObjectId> =
            fields.into_iter().flatten().map(|(place, sheet)| (*place, self.form(*sheet))).collect();
        let ids: Vec<ObjectId> = opened.pages.iter().map(|_| self.target.new_object_id()).collect();
        let branch = self.branches.last_mut().expect("a branch is begun before pages are added");
        branch.pages.extend(&ids);
        let (parent, name) = (branch.id, branch.name.clone());

        let destinations = Destinations::of(source, &opened.pages);
        let mut carrier = Carrier::new(source, &mut self.target, &mut carried);
        for (page, id) in opened.pages.iter().zip(&ids) {
            carrier.placed.entry(page.id).or_insert(*id);
        }
        for (number, ((page, id), stamp)) in opened.pages.iter().zip(&ids).zip(&stamps).enumerate() {
            let looks =
                flatten::looks(&mut carrier, page, |annotation| field_forms.get(&(number, annotation)).copied());
            let annotations = annotations::carry(&mut carrier, &destinations, page, *id);
            let mut bound = foreign_page(&mut carrier, page, &looks, self.save, stamp);
            bound.set("Parent", parent);
            if !annotations.is_empty() {
                bound.set("Annots", annotations);
            }
            carrier.target.objects.insert(*id, Object::Dictionary(bound));
        }
        let bookmarks = Bookmark::of(source, &destinations, &carrier.placed);
        if let Some(annex) = self.bookmarks.last_mut() {
            annex.add(bookmarks);
        }
        if first_time {
            self.layers.take(source, &carried, &name);
        }
        self.pages += ids.len();
        self.from_files.insert(*digest, carried);
    }

    /// Binds an image as a page of its own, under its stamp.
    pub(super) fn add_picture(&mut self, picture: &Picture, digest: &[u8; 32], stamp: usize) {
        let image = match self.images.get(digest) {
            Some(image) => *image,
            None => picture.add_to(&mut self.target),
        };
        self.images.insert(*digest, image);
        let stamp = self.stamp(stamp);
        let boxes = picture.page();
        let placement = numbers(&picture.placement());
        let content = format!("q {placement} cm /Image Do Q\n{}", stamp.content(&boxes, "Stamp"));
        let mut objects = Dictionary::new();
        objects.set("Image", image);
        objects.set("Stamp", stamp.form);
        let mut resources = Dictionary::new();
        resources.set("XObject", objects);
        let mut page = boxes.entries();
        page.set("Contents", self.target.add_object(Stream::new(Dictionary::new(), content.into_bytes())));
        page.set("Resources", resources);
        self.add_page(page);
    }

    /// Writes the file.
    pub(super) fn finish(mut self, words: &VolumeWords, options: &VolumeOptions, identity: [u8; 16]) -> Vec<u8> {
        self.write_page_tree();
        let title = match options.dossier.trim() {
            "" => words.title.clone(),
            dossier => format!("{} – {}", words.title, words.typeset(dossier)),
        };
        let mut kind = Dictionary::new();
        kind.set("Type", "Metadata");
        kind.set("Subtype", "XML");
        let properties = metadata(&title, words.language.code(), options.date);
        let metadata = self.target.add_object(Stream::new(kind, properties.into_bytes()).with_compression(false));
        let outline = outline::write(&mut self.target, &self.bookmarks);

        let mut catalog = Dictionary::new();
        catalog.set("Type", "Catalog");
        catalog.set("Pages", self.root);
        catalog.set("Lang", lopdf::text_string(words.language.code()));
        catalog.set("Metadata", metadata);
        catalog.set("Outlines", outline);
        catalog.set("PageMode", "UseOutlines");
        let mut labels = Dictionary::new();
        labels.set("Nums", std::mem::take(&mut self.labels));
        catalog.set("PageLabels", labels);
        let mut preferences = Dictionary::new();
        preferences.set("DisplayDocTitle", true);
        catalog.set("ViewerPreferences", preferences);
        if let Some(layers) = self.layers.properties() {
            catalog.set("OCProperties", layers);
        }
        let catalog = self.target.add_object(catalog);

        let mut information = Dictionary::new();
        information.set("Title", lopdf::text_string(&title));
        information.set("Producer", lopdf::text_string("Passerelle"));
        let date = Object::string_literal(options.date.format("D:%Y%m%d").to_string());
        information.set("CreationDate", date.clone());
        information.set("ModDate", date);
        let information = self.target.add_object(information);

        self.target.trailer.set("Root", catalog);
        self.target.trailer.set("Info", information);
        let identity = Object::String(identity.to_vec(), StringFormat::Hexadecimal);
        self.target.trailer.set("ID", vec![identity.clone(), identity]);
        write(&self.target)
    }

    fn begin_branch(&mut self, name: String) {
        let id = self.target.new_object_id();
        self.branches.push(Branch { id, pages: Vec::new(), name });
    }

    /// Names the pages from here on.
    fn label(&mut self, entries: &[(&str, Object)]) {
        let mut label = Dictionary::new();
        for (key, value) in entries {
            label.set(*key, value.clone());
        }
        self.labels.extend([Object::from(self.pages as i64), Object::Dictionary(label)]);
    }

    fn add_page(&mut self, mut page: Dictionary) -> ObjectId {
        let branch = self.branches.last_mut().expect("a branch is begun before pages are added");
        page.set("Parent", branch.id);
        let id = self.target.add_object(page);
        branch.pages.push(id);
        self.pages += 1;
        id
    }

    /// Binds a sheet as a page.
    fn add_sheet(&mut self, sheet: usize) -> ObjectId {
        let media = self.size_of(sheet).map(f64::from);
        let (content, fonts) = self.take_sheet(sheet);
        let mut resources = Dictionary::new();
        resources.set("Font", fonts);
        let mut page = PageBoxes { media, crop: media, rotate: 0, unit: 1.0 }.entries();
        page.set("Contents", self.target.add_object(content));
        page.set("Resources", resources);
        self.add_page(page)
    }

    /// Makes a form of a sheet.
    fn form(&mut self, sheet: usize) -> ObjectId {
        if let Some(form) = self.forms.get(&sheet) {
            return *form;
        }
        let (mut form, fonts) = self.take_sheet(sheet);
        let mut resources = Dictionary::new();
        resources.set("Font", fonts);
        form.dict.set("Type", "XObject");
        form.dict.set("Subtype", "Form");
        form.dict.set("BBox", self.size_of(sheet).map(Object::Real).to_vec());
        form.dict.set("Resources", resources);
        let form = self.target.add_object(form);
        self.forms.insert(sheet, form);
        form
    }

    fn stamp(&mut self, sheet: usize) -> StampForm {
        let [_, _, width, height] = self.size_of(sheet);
        StampForm { form: self.form(sheet), width, height }
    }

    fn size_of(&self, sheet: usize) -> [f32; 4] {
        [0.0, 0.0, self.sheets[sheet].width, self.sheets[sheet].height]
    }

    /// The content of a printed sheet, and the fonts it uses.
    fn take_sheet(&mut self, sheet: usize) -> (Stream, Object) {
        let source = &self.printed.document;
        let mut carrier = Carrier::new(source, &mut self.target, &mut self.from_sheets);
        let page = source.get_dictionary(self.printed.pages[sheet]).ok();
        let content = page.and_then(|page| source.dereference(page.get(b"Contents").ok()?).ok());
        let content = match content.map(|(_, content)| carrier.carry(content)) {
            Some(Object::Stream(content)) => content,
            _ => Stream::new(Dictionary::new(), Vec::new()),
        };
        let resources = page.and_then(|page| source.dereference(page.get(b"Resources").ok()?).ok());
        let fonts = resources.and_then(|(_, resources)| resources.as_dict().ok()?.get(b"Font").ok());
        let fonts = fonts.map_or_else(|| Object::Dictionary(Dictionary::new()), |fonts| carrier.carry(fonts));
        (content, fonts)
    }

    fn write_page_tree(&mut self) {
        let mut kids = Vec::new();
        for Branch { id, pages, .. } in std::mem::take(&mut self.branches) {
            let mut node = Dictionary::new();
            node.set("Type", "Pages");
            node.set("Parent", self.root);
            node.set("Count", pages.len() as i64);
            node.set("Kids", pages.into_iter().map(Object::Reference).collect::<Vec<_>>());
            self.target.objects.insert(id, Object::Dictionary(node));
            kids.push(Object::Reference(id));
        }
        let mut root = Dictionary::new();
        root.set("Type", "Pages");
        root.set("Count", self.pages as i64);
        root.set("Kids", kids);
        self.target.objects.insert(self.root, Object::Dictionary(root));
    }
}
