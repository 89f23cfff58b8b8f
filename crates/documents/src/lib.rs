//! From a dossier to PDF: composition, typesetting with Typst, annex volume with printpdf.
//!
//! It owns what a document is made of ([`Document`], [`Block`], [`Table`]), the typography of French and English
//! ([`typography`]), what the funding dossier ([`funding`]), the reports to funders ([`report`]) and the drafts
//! that people rewrite and sign ([`drafts`]) say, the drawings
//! ([`figures`]) and what they show of a dossier ([`views`]), the templates and fonts, the typesetter ([`Typesetter`]) and
//! the annex volume ([`annexes`]).
//!
//! It never opens a file, asks the clock or the network, and never decides what a dossier costs: everything that is
//! printed is handed in or computed by the crates that own it. Equal documents give equal bytes.

pub mod annexes;
mod block;
mod clean;
mod document;
pub mod drafts;
mod error;
pub mod figures;
mod fonts;
pub mod funding;
mod last_resort;
mod page;
mod pages;
mod plan;
mod prepare;
pub mod report;
mod table;
mod text;
mod typesetter;
pub mod typography;
pub mod views;
mod world;

pub use block::{Block, Callout, Definition, Figure, HeadingLevel, KeyFigure, MissingItem, Signature};
pub use clean::clean;
pub use document::{Cover, Document, DocumentLanguage, Fact, Furniture, Logo, Look, Orientation, Section};
pub use error::{Complaint, Error};
pub use pages::{FieldArea, Picture};
pub use table::{Align, Cell, Column, ColumnGroup, Row, RowKind, Table, Width};
pub use text::{Language, Link, Run, Text};
pub use typesetter::{DataFile, LaidOut, Options, Typeset, Typesetter, Warning};
