//! The typefaces of title page, slips and stamps: the ones the dossier is set in.

use rustybuzz::Face;

use crate::fonts::fonts;

/// Weight of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Weight {
    Regular,
    SemiBold,
}

/// A typeface, by its place among the fonts of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FaceId(usize);

/// The upright typefaces, parsed.
pub(super) struct Faces(Vec<Option<(Weight, Face<'static>)>>);

impl Faces {
    pub(super) fn load() -> Self {
        let parsed = fonts().iter().map(|font| {
            let variant = font.info().variant;
            let weight = if variant.weight.to_number() >= 600 { Weight::SemiBold } else { Weight::Regular };
            let upright = variant.style == typst::text::FontStyle::Normal;
            Some((weight, Face::from_slice(font.data().as_slice(), font.index())?)).filter(|_| upright)
        });
        Self(parsed.collect())
    }

    pub(super) fn face(&self, id: FaceId) -> &Face<'static> {
        &self.0[id.0].as_ref().expect("only parsed faces are given out").1
    }

    /// The face that has `character`: one of the weight asked for first, then any.
    pub(super) fn covering(&self, character: char, weight: Weight) -> Option<FaceId> {
        let having = |wanted: Option<Weight>| {
            self.0.iter().position(|face| {
                face.as_ref().is_some_and(|(weight, face)| {
                    wanted.is_none_or(|wanted| wanted == *weight) && face.glyph_index(character).is_some()
                })
            })
        };
        having(Some(weight)).or_else(|| having(None)).map(FaceId)
    }

    /// The face of what needs no face, and of the digits of a boxed code point.
    pub(super) fn plain(&self) -> FaceId {
        self.covering('0', Weight::Regular).expect("the fonts of the program have figures")
    }
}

impl FaceId {
    /// The PostScript name, as it appears in the PDF.
    pub(super) fn name(self) -> String {
        let info = fonts()[self.0].info();
        let weight = if info.variant.weight.to_number() >= 600 { "SemiBold" } else { "Regular" };
        format!("{}-{weight}", info.family.replace(' ', ""))
    }

    pub(super) fn bytes(self) -> &'static [u8] {
        fonts()[self.0].data().as_slice()
    }
}
