//! What went wrong, as a code and in words: a sentence that says what, a hint that says what to do.

use std::path::{Path as FilePath, PathBuf};

use documents::annexes::Refusal;
use dossier::{EditError, ItemId, Language, Path, Problem, leaf::Unreadable};
use serde::Serialize;
use specta::Type;
use wording::{Arg, format};

use crate::call_book::fault_in_words;

/// The kinds of failures that a caller may tell apart. The wording has a sentence and a hint for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// The file or folder is not there.
    NotFound,
    /// A file of that name is already there; it was left as it is.
    Exists,
    /// The file is neither a dossier nor documented JSON.
    NotADossier,
    /// A newer version of Passerelle wrote the file.
    Newer,
    /// The file's content is broken.
    Damaged,
    /// The file holds something that a dossier never holds.
    Refused,
    /// The file lacks changes on which others build.
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
    /// Something is larger than a dossier may hold.
    TooLarge,
    /// The operating system refused.
    Io,
    /// The text is not JSON.
    NotJson,
    /// Documented JSON with unknown fields or values that do not fit.
    BadDocument,
    /// A path that leads nowhere or a value that does not fit its field.
    BadValue,
    /// Two files are needed.
    NothingToMerge,
    /// The file cannot become an annex.
    AnnexRefused,
    /// The dossier has no annex.
    NoAnnex,
    /// The file is not read as a table of expenses.
    TableRefused,
    /// The workbook has no sheet of this name.
    UnknownSheet,
    /// An annex of the dossier has no file.
    AnnexWithoutFile,
    /// No call has this identifier.
    UnknownCall,
    /// A file that is no call file, with every fault of it.
    BadCallFile,
    /// The dossier has no report of this identifier.
    UnknownReport,
    /// The dossier has no candidate of this identifier.
    UnknownCandidate,
    /// The dossier has several candidates and retains none of them.
    NoCandidate,
    /// The draft has no passage of this code.
    UnknownPassage,
    /// No example has this name.
    UnknownExample,
    /// JSON is read only: a dossier file is needed.
    JsonIsReadOnly,
    /// The system lacks the web view that shows the window.
    NoWebView,
    /// A defect of Passerelle.
    Internal,
}

/// A failure with what its sentence names.
#[derive(Debug, Clone, PartialEq)]
pub struct Failure {
    /// What kind it is.
    pub code: Code,
    /// The file it is about.
    pub file: Option<PathBuf>,
    /// The place in the dossier it is about.
    pub path: Option<Path>,
    /// What is wrong with values, each with its place.
    pub problems: Vec<EditError>,
    /// The faults of a call file, each with its line and field.
    pub call_faults: Box<[calls::CallFileError]>,
    /// A detail in the words of the operating system or of a format.
    pub detail: String,
}

/// A failure in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct FailureView {
    /// What kind it is.
    pub code: Code,
    /// What happened.
    pub sentence: String,
    /// What to do about it.
    pub hint: String,
    /// The field it is about.
    pub path: Option<Path>,
    /// One sentence for each value that does not fit.
    pub details: Vec<String>,
}

impl Failure {
    /// A failure without more to say.
    pub fn new(code: Code) -> Self {
        Self { code, file: None, path: None, problems: Vec::new(), call_faults: Box::default(), detail: String::new() }
    }

    /// A failure about a file.
    pub fn about(code: Code, file: &FilePath) -> Self {
        Self { file: Some(file.to_owned()), ..Self::new(code) }
    }

    /// A failure with a detail.
    pub fn with_detail(self, detail: impl ToString) -> Self {
        Self { detail: detail.to_string(), ..self }
    }

    pub(crate) fn io(file: &FilePath, error: &std::io::Error) -> Self {
        use std::io::ErrorKind;
        let code = match error.kind() {
            ErrorKind::NotFound => Code::NotFound,
            ErrorKind::AlreadyExists => Code::Exists,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Code::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Code::Full,
            _ => Code::Io,
        };
        Self::about(code, file).with_detail(error)
    }

    /// A file that was refused as an annex, with the reason.
    pub(crate) fn refused(self, refusal: &Refusal) -> Self {
        let reason = match refusal {
            Refusal::Empty => "empty",
            Refusal::TooLarge { .. } => "too_large",
            Refusal::NotAnAnnexFormat { .. } => "format",
            Refusal::DamagedPdf { .. } => "damaged_pdf",
            Refusal::PasswordNeeded => "password",
            Refusal::UnsupportedProtection { .. } => "protection",
            Refusal::NoPages => "no_pages",
            Refusal::TooManyPages { .. } => "too_many_pages",
            Refusal::DamagedImage { .. } => "damaged_image",
            Refusal::UnsupportedImage { .. } => "unsupported_image",
            Refusal::ImageTooLarge { .. } => "image_too_large",
        };
        self.with_detail(reason)
    }

    /// The failure in words.
    pub fn words(&self, language: Language) -> FailureView {
        let file = self.file.as_deref().map(|file| file.display().to_string()).unwrap_or_default();
        let arguments = [
            ("file", Arg::from(file.as_str())),
            ("path", Arg::from(self.path.as_ref().map(ToString::to_string).unwrap_or_default())),
            ("detail", Arg::from(self.detail.as_str())),
            ("count", Arg::from(self.problems.len())),
        ];
        let id = format!("failure-{}", code_of(self.code));
        let problems =
            self.problems.iter().map(|error| problem_in_words(language, error.path.as_str(), &error.problem));
        let faults = self.call_faults.iter().map(|fault| fault_in_words(fault, language));
        let details: Vec<String> = problems.chain(faults).collect();
        let sentence = match (self.code, details.as_slice()) {
            (Code::BadValue, [only]) => only.clone(),
            _ => wording::text_with(language, &id, &arguments),
        };
        FailureView {
            code: self.code,
            sentence,
            hint: wording::attribute_with(language, &id, "hint", &arguments).unwrap_or_default(),
            path: self.path.clone(),
            details: if self.code == Code::BadValue { Vec::new() } else { details },
        }
    }
}

/// The code as the wording's messages carry it.
fn code_of(code: Code) -> String {
    serde_json::to_value(code).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// What is wrong with a value, in a sentence that begins with its place: a path, or the address of a cell.
pub(crate) fn problem_in_words(language: Language, place: &str, problem: &Problem) -> String {
    let (name, arguments): (&str, Vec<(&str, Arg<'_>)>) = match problem {
        Problem::UnknownField => ("unknown_field", Vec::new()),
        Problem::UnknownItem => ("unknown_item", Vec::new()),
        Problem::Container => ("container", Vec::new()),
        Problem::NotAList => ("not_a_list", Vec::new()),
        Problem::NotAnObject => ("not_an_object", Vec::new()),
        Problem::NotText => ("not_text", Vec::new()),
        Problem::TooLong { allowed } => {
            ("too_long", vec![("allowed", format::integer(language, i64::from(*allowed)).into())])
        }
        Problem::NotANumber => ("not_a_number", Vec::new()),
        Problem::NumberAsText => ("number_as_text", Vec::new()),
        Problem::TooLarge => ("too_large", Vec::new()),
        Problem::Negative => ("negative", Vec::new()),
        Problem::OutOfBounds { from, to } => (
            "out_of_bounds",
            vec![("from", format::integer(language, *from).into()), ("to", format::integer(language, *to).into())],
        ),
        Problem::NotPercent => ("not_percent", Vec::new()),
        Problem::NotMoney => ("not_money", Vec::new()),
        Problem::TooManyDecimals { allowed } => ("too_many_decimals", vec![("allowed", (*allowed as usize).into())]),
        Problem::UnknownCurrency => ("unknown_currency", Vec::new()),
        Problem::NotCoordinates => ("not_coordinates", Vec::new()),
        Problem::UnknownCountry => ("unknown_country", Vec::new()),
        Problem::NotADate => ("not_a_date", Vec::new()),
        Problem::NotAFlag => ("not_a_flag", Vec::new()),
        Problem::NotAChoice { choices } => {
            let shown: Vec<_> = choices.iter().take(12).map(String::as_str).collect();
            let more = if choices.len() > shown.len() { ", …" } else { "" };
            ("not_a_choice", vec![("choices", format!("{}{more}", shown.join(", ")).into())])
        }
        Problem::NotAnId => ("not_an_id", Vec::new()),
        Problem::DuplicateId => ("duplicate_id", Vec::new()),
        Problem::NamedTwice => ("named_twice", Vec::new()),
    };
    let place = ("path", Arg::from(place));
    let arguments: Vec<_> = arguments.into_iter().chain([place]).collect();
    wording::text_with(language, &format!("problem-{name}"), &arguments)
}

impl From<EditError> for Failure {
    fn from(error: EditError) -> Self {
        Self { path: Some(error.path.clone()), problems: vec![error], ..Self::new(Code::BadValue) }
    }
}

impl From<Vec<EditError>> for Failure {
    fn from(errors: Vec<EditError>) -> Self {
        match <[EditError; 1]>::try_from(errors) {
            Ok([only]) => only.into(),
            Err(errors) => Self { problems: errors, ..Self::new(Code::BadDocument) },
        }
    }
}

impl From<Unreadable> for Failure {
    fn from(unreadable: Unreadable) -> Self {
        let path = Path::from(unreadable.key);
        let code = if unreadable.problem == Problem::UnknownField { Code::Newer } else { Code::Refused };
        Self { path: Some(path.clone()), ..Self::new(code) }.with_detail(path)
    }
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        if let store::Error::Io { path, source } = &error {
            return Self::io(path, source);
        }
        Self { file: error.path().map(FilePath::to_owned), ..Self::new(error.kind().into()) }.with_detail(error)
    }
}

/// Reads an item's identifier as a person gave it.
pub(crate) fn item_id(text: &str) -> Result<ItemId, Failure> {
    text.parse().map_err(|problem| EditError { path: Path::from(text), problem }.into())
}

impl From<store::Kind> for Code {
    fn from(kind: store::Kind) -> Self {
        use store::Kind;
        match kind {
            Kind::Io => Self::Io,
            Kind::Exists => Self::Exists,
            Kind::NotADossier => Self::NotADossier,
            Kind::Newer => Self::Newer,
            Kind::Damaged => Self::Damaged,
            Kind::Refused => Self::Refused,
            Kind::Incomplete => Self::Incomplete,
            Kind::InUse => Self::InUse,
            Kind::ReadOnly => Self::ReadOnly,
            Kind::Full => Self::Full,
            Kind::Interrupted => Self::Interrupted,
            Kind::Moved => Self::Moved,
            Kind::OtherDossier => Self::OtherDossier,
            Kind::TooLarge => Self::TooLarge,
            Kind::BadInput | Kind::Internal => Self::Internal,
        }
    }
}
