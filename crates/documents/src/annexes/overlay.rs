//! Rebuilds a foreign page around its untouched content, with the stamp laid over it.

use std::fmt::Write;

use lopdf::{Dictionary, Object, ObjectId, Stream};

use super::contents::{Contents, State};
use super::exact;
use super::flatten::Look;
use super::import::Carrier;
use super::open::{PageBoxes, SourcePage, rectangle};
use super::stamp;

/// Boxes of a foreign page that come along beside sheet and shown area.
const FURTHER_BOXES: &[&[u8]] = &[b"BleedBox", b"TrimBox", b"ArtBox"];

/// A stamp as a form of the volume.
pub(super) struct StampForm {
    pub(super) form: ObjectId,
    pub(super) width: f32,
    pub(super) height: f32,
}

impl StampForm {
    /// Lays the stamp over a page as an artifact: it is not part of what the page says.
    pub(super) fn content(&self, page: &PageBoxes, name: &str) -> String {
        let matrix = numbers(&stamp::placement(page, self.width, self.height));
        format!("/Artifact <</Type /Pagination>> BDC q {matrix} cm /{name} Do Q EMC\n")
    }
}

impl PageBoxes {
    /// The entries of a page that say how large it is and which way up.
    pub(super) fn entries(&self) -> Dictionary {
        let mut page = Dictionary::new();
        page.set("Type", "Page");
        page.set("MediaBox", self.media.map(exact::number).to_vec());
        if self.crop != self.media {
            page.set("CropBox", self.crop.map(exact::number).to_vec());
        }
        if self.rotate != 0 {
            page.set("Rotate", self.rotate);
        }
        if self.unit != 1.0 {
            page.set("UserUnit", exact::number(self.unit));
        }
        page
    }
}

/// A foreign page as it stands in the volume: what it draws untouched (`save` is the stream `q` in front of it), then
/// the looks of its fields, then the stamp.
pub(super) fn foreign_page(
    carrier: &mut Carrier<'_>,
    page: &SourcePage,
    looks: &[Look],
    save: ObjectId,
    stamp: &StampForm,
) -> Dictionary {
    let source = carrier.source;
    let original = source.get_dictionary(page.id).ok();
    let entry = |key: &[u8]| original.and_then(|it| it.get(key).ok());
    let mut bound = page.boxes.entries();
    for key in FURTHER_BOXES {
        if let Some(area) = entry(key).and_then(|area| rectangle(source, area)) {
            bound.set(*key, area.map(exact::number).to_vec());
        }
    }
    if let Some(group) = entry(b"Group") {
        bound.set("Group", carrier.carry(group));
    }

    let contents = Contents::of(source, entry(b"Contents"));
    let mut over = String::new();
    let mut streams = Vec::new();
    let mut resources = Dictionary::new();
    let mut objects = Dictionary::new();
    let form = match contents.state {
        State::Balanced | State::Unknown => {
            if !contents.streams.is_empty() {
                streams.push(Object::Reference(save));
                streams.extend(contents.streams.iter().map(|id| carrier.carry(&Object::Reference(*id))));
                over.push_str("\nQ\n");
            }
            let own = page.resources.as_ref().and_then(|own| source.dereference(own).ok());
            if let Some(own) = own.and_then(|(_, own)| own.as_dict().ok()) {
                objects = carrier.carry_dictionary(own.get(b"XObject").ok());
                let mut rest = own.clone();
                rest.remove(b"XObject");
                resources = carrier.carry_dictionary(Some(&Object::Dictionary(rest)));
            }
            None
        }
        State::Form => contents.streams.first().and_then(|id| source.get_object(*id).ok()?.as_stream().ok().cloned()),
        State::Joined(content) => {
            let mut joined = Stream::new(Dictionary::new(), content);
            // Content that does not shrink stays as it is.
            let _ = joined.compress();
            Some(joined)
        }
    };
    let mut names = Names::default();
    if let Some(form) = form {
        let mut form = carrier.carry_stream(&form);
        form.dict.set("Type", "XObject");
        form.dict.set("Subtype", "Form");
        form.dict.set("BBox", page.boxes.media.map(exact::number).to_vec());
        form.dict.set("Resources", carrier.carry_dictionary(page.resources.as_ref()));
        let form = carrier.target.add_object(form);
        let name = names.add(&mut objects, form);
        let _ = writeln!(over, "q /{name} Do Q");
    }
    for look in looks {
        let name = names.add(&mut objects, look.form);
        let _ = writeln!(over, "q {} cm /{name} Do Q", numbers(&look.matrix));
    }
    let name = names.add(&mut objects, stamp.form);
    over.push_str(&stamp.content(&page.boxes, &name));
    streams.push(carrier.target.add_object(Stream::new(Dictionary::new(), over.into_bytes())).into());
    resources.set("XObject", objects);
    bound.set("Contents", streams);
    bound.set("Resources", resources);
    bound
}

/// Gives out resource names that the page does not use.
#[derive(Default)]
struct Names {
    given: usize,
}

impl Names {
    fn add(&mut self, objects: &mut Dictionary, object: ObjectId) -> String {
        loop {
            self.given += 1;
            let name = format!("Passerelle{}", self.given);
            if !objects.has(name.as_bytes()) {
                objects.set(name.as_bytes(), object);
                return name;
            }
        }
    }
}

/// Numbers as a content stream takes them: no exponent, four decimals at most.
pub(super) fn numbers(values: &[f64]) -> String {
    let mut text = String::new();
    for value in values {
        let rounded = format!("{value:.4}");
        let short = rounded.trim_end_matches('0').trim_end_matches('.');
        let short = if short == "-0" { "0" } else { short };
        let _ = write!(text, "{}{short}", if text.is_empty() { "" } else { " " });
    }
    text
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_have_no_exponent_and_no_idle_zeros() {
        assert_eq!(numbers(&[1.0, -0.00001, 0.25, 1.0e7, -12.34567]), "1 0 0.25 10000000 -12.3457");
    }
}
