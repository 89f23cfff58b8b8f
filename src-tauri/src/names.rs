//! The commands by name: what the build gives permissions to. A test compares them with those that answer.

/// Every command of the window.
pub const COMMANDS: &[&str] = &[
    "home",
    "create",
    "open_example",
    "view",
    "edit",
    "insert",
    "remove",
    "restore",
    "reorder",
    "apply",
    "undo",
    "redo",
    "attach",
    "export_document",
    "receive",
    "save_copy",
    "model",
    "calls",
    "countries",
    "currencies",
    "settings",
    "remember",
    "close",
    "stay",
];
