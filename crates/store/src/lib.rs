//! The dossier file: Automerge changes and attachments in one SQLite file; the library folder.
