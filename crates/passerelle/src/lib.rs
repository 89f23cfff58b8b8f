//! The façade of use cases: what the window and the command line may ask for.
