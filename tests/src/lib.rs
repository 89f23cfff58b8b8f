//! What the acceptance tests share. Owns the ways to judge a result from outside (today the PDF conformance engine);
//! never holds product code, and nothing of the product depends on it.

pub mod conformance;
