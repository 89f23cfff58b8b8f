//! What can break, as data: the path that was meant, and why.

use crate::chunk::ChunkFault;
use crate::leaf::LeafFault;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// The result of this crate's functions.
pub type Result<T> = std::result::Result<T, Error>;

/// Why a file could not be read, written or merged.
///
/// The sentences of `Display` are for developers; people read those that `wording` has for each [`Kind`].
#[derive(Debug)]
pub enum Error {
    /// The operating system refused.
    Io {
        /// The file or folder that was meant.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file of that name is already there; nothing was written.
    Exists {
        /// The file that is there.
        path: PathBuf,
    },
    /// The file is of another kind.
    NotADossier {
        /// The file.
        path: PathBuf,
    },
    /// The file was written by a newer version of Passerelle.
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of the file.
        found: i64,
        /// The newest version that this program knows.
        known: i64,
    },
    /// The file was a dossier but its content is broken.
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found broken.
        what: String,
    },
    /// The file holds something that a dossier never holds; it may have been made to do harm.
    Refused {
        /// The file.
        path: PathBuf,
        /// What was found.
        what: String,
    },
    /// One of the changes in the file is not one that Passerelle writes.
    BadChange {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        fault: ChunkFault,
    },
    /// A change follows another one which is not in the file.
    MissingChange {
        /// The file.
        path: PathBuf,
    },
    /// The changes do not start from Passerelle's genesis change.
    WrongGenesis {
        /// The file.
        path: PathBuf,
    },
    /// Another program is writing to the file and did not finish in time.
    InUse {
        /// The file.
        path: PathBuf,
    },
    /// The file was opened for reading, or lies where nothing can be written.
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// No space is left on the disk, or the file has reached its greatest size.
    Full {
        /// The file.
        path: PathBuf,
    },
    /// A write was interrupted and this place does not allow the repair.
    Interrupted {
        /// The file.
        path: PathBuf,
    },
    /// The file was moved, renamed or replaced since it was opened.
    Moved {
        /// Where it was.
        path: PathBuf,
    },
    /// The two files hold different dossiers.
    OtherDossier {
        /// The identity of the dossier that was to receive the changes.
        ours: String,
        /// The identity of the other one.
        theirs: String,
    },
    /// The identity is not a UUID.
    BadIdentity {
        /// What was given.
        identity: String,
    },
    /// A write names an impossible key or value; nothing was written.
    BadPut {
        /// The key of the write.
        key: String,
        /// What is wrong with it.
        fault: LeafFault,
    },
    /// The time lies before 1970 or after 9999.
    BadTime {
        /// Seconds since 1970.
        time: i64,
    },
    /// Something is larger than a dossier may hold.
    TooLarge {
        /// What it is.
        what: &'static str,
        /// How much is allowed.
        limit: u64,
    },
    /// SQLite reported something that has no name of its own here.
    Sqlite {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// Automerge refused changes that had passed every check.
    Automerge {
        /// What it said.
        what: String,
    },
}

/// The kinds of [`Error`] that a person can tell apart and act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The operating system refused.
    Io,
    /// A file of that name is already there.
    Exists,
    /// The file is of another kind.
    NotADossier,
    /// The file comes from a newer version of the program.
    Newer,
    /// The content is broken.
    Damaged,
    /// The content is not what Passerelle writes and may have been made to do harm.
    Refused,
    /// The file lacks changes which others build on.
    Incomplete,
    /// Another program holds the file.
    InUse,
    /// Nothing can be written there.
    ReadOnly,
    /// No space is left.
    Full,
    /// A write was interrupted and cannot be repaired from here.
    Interrupted,
    /// The file is no longer where it was.
    Moved,
    /// The files hold different dossiers.
    OtherDossier,
    /// The caller asked for something impossible.
    BadInput,
    /// Something is larger than a dossier may hold.
    TooLarge,
    /// A defect of the program or of a library it uses.
    Internal,
}

impl Kind {
    /// Every kind, in the order of the declaration.
    pub const ALL: &[Self] = &[
        Self::Io,
        Self::Exists,
        Self::NotADossier,
        Self::Newer,
        Self::Damaged,
        Self::Refused,
        Self::Incomplete,
        Self::InUse,
        Self::ReadOnly,
        Self::Full,
        Self::Interrupted,
        Self::Moved,
        Self::OtherDossier,
        Self::BadInput,
        Self::TooLarge,
        Self::Internal,
    ];

    /// Spells the kind as a key for a table of words.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Io => "io",
            Self::Exists => "exists",
            Self::NotADossier => "not-a-dossier",
            Self::Newer => "newer",
            Self::Damaged => "damaged",
            Self::Refused => "refused",
            Self::Incomplete => "incomplete",
            Self::InUse => "in-use",
            Self::ReadOnly => "read-only",
            Self::Full => "full",
            Self::Interrupted => "interrupted",
            Self::Moved => "moved",
            Self::OtherDossier => "other-dossier",
            Self::BadInput => "bad-input",
            Self::TooLarge => "too-large",
            Self::Internal => "internal",
        }
    }

    /// Reads a kind back; an unknown spelling is [`Kind::Internal`].
    pub(crate) fn from_str(text: &str) -> Self {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == text).unwrap_or(Self::Internal)
    }
}

impl Error {
    /// The file or folder that the error is about, where there is one.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Io { path, .. }
            | Self::Exists { path }
            | Self::NotADossier { path }
            | Self::Newer { path, .. }
            | Self::Damaged { path, .. }
            | Self::Refused { path, .. }
            | Self::BadChange { path, .. }
            | Self::MissingChange { path }
            | Self::WrongGenesis { path }
            | Self::InUse { path }
            | Self::ReadOnly { path }
            | Self::Full { path }
            | Self::Interrupted { path }
            | Self::Moved { path }
            | Self::Sqlite { path, .. } => Some(path),
            _ => None,
        }
    }

    /// Names the kind of this error, for the table of words and for exit codes.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Io { .. } => Kind::Io,
            Self::Exists { .. } => Kind::Exists,
            Self::NotADossier { .. } => Kind::NotADossier,
            Self::Newer { .. } => Kind::Newer,
            Self::Damaged { .. } => Kind::Damaged,
            Self::Refused { .. } | Self::BadChange { .. } | Self::WrongGenesis { .. } => Kind::Refused,
            Self::MissingChange { .. } => Kind::Incomplete,
            Self::InUse { .. } => Kind::InUse,
            Self::ReadOnly { .. } => Kind::ReadOnly,
            Self::Full { .. } => Kind::Full,
            Self::Interrupted { .. } => Kind::Interrupted,
            Self::Moved { .. } => Kind::Moved,
            Self::OtherDossier { .. } => Kind::OtherDossier,
            Self::BadIdentity { .. } | Self::BadPut { .. } | Self::BadTime { .. } => Kind::BadInput,
            Self::TooLarge { .. } => Kind::TooLarge,
            Self::Sqlite { .. } | Self::Automerge { .. } => Kind::Internal,
        }
    }

    pub(crate) fn io(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { path: path.into() },
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path: path.into() },
            io::ErrorKind::AlreadyExists => Self::Exists { path: path.into() },
            _ => Self::Io { path: path.into(), source },
        }
    }

    /// Tells of another path: a person knows the original, not the private copy that was opened.
    pub(crate) fn about(mut self, original: &Path) -> Self {
        match &mut self {
            Self::Io { path, .. }
            | Self::Exists { path }
            | Self::NotADossier { path }
            | Self::Newer { path, .. }
            | Self::Damaged { path, .. }
            | Self::Refused { path, .. }
            | Self::BadChange { path, .. }
            | Self::MissingChange { path }
            | Self::WrongGenesis { path }
            | Self::InUse { path }
            | Self::ReadOnly { path }
            | Self::Full { path }
            | Self::Interrupted { path }
            | Self::Moved { path }
            | Self::Sqlite { path, .. } => *path = original.into(),
            _ => {}
        }
        self
    }

    pub(crate) fn damaged(path: &Path, what: impl Into<String>) -> Self {
        Self::Damaged { path: path.into(), what: what.into() }
    }

    pub(crate) fn refused(path: &Path, what: impl Into<String>) -> Self {
        Self::Refused { path: path.into(), what: what.into() }
    }

    /// Sorts an error of SQLite by what the caller can do about it.
    pub(crate) fn sqlite(path: &Path, source: rusqlite::Error) -> Self {
        use rusqlite::{ErrorCode, ffi};
        let path_owned = path.to_path_buf();
        let rusqlite::Error::SqliteFailure(failure, _) = &source else {
            return match source {
                rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::Utf8Error(..)
                | rusqlite::Error::QueryReturnedNoRows => Self::damaged(path, source.to_string()),
                _ => Self::Sqlite { path: path_owned, source },
            };
        };
        match (failure.code, failure.extended_code) {
            (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Self::InUse { path: path_owned },
            (ErrorCode::DiskFull, _) => Self::Full { path: path_owned },
            (_, ffi::SQLITE_READONLY_DBMOVED) => Self::Moved { path: path_owned },
            (_, ffi::SQLITE_READONLY_ROLLBACK | ffi::SQLITE_READONLY_RECOVERY | ffi::SQLITE_READONLY_CANTLOCK) => {
                Self::Interrupted { path: path_owned }
            }
            (ErrorCode::ReadOnly, _) => Self::ReadOnly { path: path_owned },
            (ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase, _) => Self::damaged(path, source.to_string()),
            (ErrorCode::TooBig, _) => Self::refused(path, "a value longer than a dossier may hold"),
            (ErrorCode::CannotOpen | ErrorCode::SystemIoFailure | ErrorCode::PermissionDenied, _) => {
                Self::Io { path: path_owned, source: io::Error::other(source) }
            }
            _ => Self::Sqlite { path: path_owned, source },
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Exists { path } => write!(f, "{}: a file of that name is already there", path.display()),
            Self::NotADossier { path } => write!(f, "{}: not a Passerelle dossier", path.display()),
            Self::Newer { path, found, known } => {
                write!(f, "{}: version {found} of the format, this program knows {known}", path.display())
            }
            Self::Damaged { path, what } => write!(f, "{}: damaged: {what}", path.display()),
            Self::Refused { path, what } => write!(f, "{}: refused: {what}", path.display()),
            Self::BadChange { path, fault } => write!(f, "{}: refused a change: {fault}", path.display()),
            Self::MissingChange { path } => {
                write!(f, "{}: a change follows another one that is missing", path.display())
            }
            Self::WrongGenesis { path } => write!(f, "{}: does not start from the genesis change", path.display()),
            Self::InUse { path } => write!(f, "{}: in use by another program", path.display()),
            Self::ReadOnly { path } => write!(f, "{}: open for reading only", path.display()),
            Self::Full { path } => write!(f, "{}: no space left", path.display()),
            Self::Interrupted { path } => {
                write!(f, "{}: a write was interrupted and cannot be repaired from here", path.display())
            }
            Self::Moved { path } => write!(f, "{}: moved or replaced since it was opened", path.display()),
            Self::OtherDossier { ours, theirs } => write!(f, "dossier {theirs} is not a copy of dossier {ours}"),
            Self::BadIdentity { identity } => write!(f, "{identity:?} is not a UUID"),
            Self::BadPut { key, fault } => write!(f, "cannot write {key:?}: {fault}"),
            Self::BadTime { time } => write!(f, "{time} is not a time between 1970 and 9999"),
            Self::TooLarge { what, limit } => write!(f, "{what}: more than {limit}"),
            Self::Sqlite { path, source } => write!(f, "{}: {source}", path.display()),
            Self::Automerge { what } => write!(f, "automerge: {what}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            Self::Sqlite { source, .. } => Some(source),
            _ => None,
        }
    }
}
