//! Takes in the annexes of a dossier and binds them into one volume.
//!
//! It owns: the look at a file before it is attached ([`inspect`]), and the annex volume ([`volume`]): a title page,
//! then for each annex a cover slip and its pages, each stamped "Annexe B – 3/12". Title page, slips and stamps are
//! drawn with printpdf; the pages of the annexes are carried over object by object with lopdf and never redrawn.
//!
//! It never reads a file, a clock or a font folder, never words a sentence for a person (the caller gives the words),
//! never sends anything anywhere, and never lets a script, a launch action or a claim of conformance of a foreign file
//! through into the volume.
//!
//! Reading order: [`inspect`] → `recognise`, `jpeg`, `png`, `exif`, `open` (with `mend`, `exact`, `lex`, `guarded`); then
//! [`volume`] → `lettering`, `sheet`, `slip`, `stamp` (what is drawn), `import`, `annotations`, `flatten`, `contents`,
//! `picture` (what is carried over), `binding`, `write` (what holds it together).

mod annotations;
mod binding;
mod contents;
mod error;
mod exact;
mod exif;
mod faces;
mod flatten;
mod guarded;
mod import;
mod inspect;
mod jpeg;
mod layers;
mod lettering;
mod lex;
mod mend;
mod metadata;
mod open;
mod outline;
mod overlay;
mod picture;
mod png;
mod recognise;
mod sheet;
mod slip;
mod stamp;
mod volume;
mod write;

pub use error::{Error, Refusal};
pub use inspect::{Inspected, Kind, Limits, Orientation, inspect};
pub use lettering::uncovered;
pub use recognise::FileFormat;
pub use volume::{Annex, Fact, VolumeOptions, VolumeWords, volume};
