//! Empty until the tests below use it.
