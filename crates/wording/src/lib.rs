//! Every sentence about data, in French and English, and how numbers, dates and money are written.
//!
//! This crate owns the Fluent catalogue in `locales/{fr,en}`, the names of countries and currencies, and the formats.
//! It never decides anything about a dossier and never reads a file, a clock or the settings of the computer: the
//! language is always a parameter.
//!
//! Architecture invariants:
//! - The window loads the same `.ftl` files, so a sentence stands in one place. The catalogue therefore uses neither
//!   `NUMBER()` nor `DATETIME()`: amounts and dates come in already written by [`format`](mod@format), with a count beside them
//!   where the sentence has a plural.
//! - A message that is missing shows as `⟦its-identifier⟧`; the tests prove that nothing in the model leads to one.
//! - Nothing here fails: there is no error type.

mod catalogue;
mod choice;
mod country;
mod currency;
mod field;
mod fold;
pub mod format;
mod table;

pub use catalogue::{Arg, attribute, attribute_with, sources, text, text_with};
pub use choice::{choice, goal};
pub use country::{countries, country, in_country};
pub use currency::{currencies, currency};
pub use field::{field_example, field_help, field_id, field_label};
pub use fold::{folded, plain_words};
