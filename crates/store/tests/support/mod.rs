//! What several of the tests need.
#![allow(dead_code)]

use std::path::{Path, PathBuf};
use store::{DossierFile, Put, Scalar};

pub const IDENTITY: &str = "0b2f9a44-6d1c-4f0e-9b7a-2f1f6a1f3c55";
pub const OTHER_IDENTITY: &str = "7b7f5d60-1f27-4c5b-8f0e-0d4a4a4b9b11";
pub const NOW: i64 = 1_800_000_000;

pub fn text(value: &str) -> Scalar {
    Scalar::Text(value.to_owned())
}

pub fn put(key: &str, value: &str) -> Put {
    Put::new(key, text(value))
}

/// Creates a dossier of that name in the folder.
pub fn dossier(folder: &Path, name: &str) -> DossierFile {
    let path = folder.join(name).with_extension("passerelle");
    DossierFile::create(&path, IDENTITY, &[put("title", "Eau pour Mongo-Mpoukou")], NOW, "Awa").unwrap()
}

/// Copies the closed file as a person copies it in a file manager.
pub fn copied(from: &Path, name: &str) -> PathBuf {
    let to = from.with_file_name(name).with_extension("passerelle");
    std::fs::copy(from, &to).unwrap();
    to
}
