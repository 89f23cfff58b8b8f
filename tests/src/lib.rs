//! What the acceptance tests share. Owns the ways to judge a result from outside (the PDF conformance engine, the built command line, invented dossiers);
//! never holds product code, and nothing of the product depends on it.

pub mod command_line;
pub mod conformance;
pub mod invented;
