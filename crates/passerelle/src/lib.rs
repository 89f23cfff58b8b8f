//! The façade: what the window and the command line may ask for, one use case each.
//!
//! It alone joins the store and the documents. It reads and writes the files that its callers name and no others; it
//! reads no clock, no environment and no settings: time, author, language and folders are parameters.
//!
//! Architecture invariants:
//! - One way for an edit: path and value → leaves → durable in the file → the touched place is read again from the file
//!   → findings → the caller.
//! - What a person reads is worded here, in the language asked for, from codes that the lower crates give.
//! - A panic of a foreign parser never passes: it becomes a [`Failure`].

mod annex;
mod budget_sides;
mod calendar;
mod call_book;
mod candidates;
mod changes;
mod creation;
mod drafts;
mod expenses;
mod export;
mod failure;
mod figures;
mod gazetteer;
mod help;
mod home;
mod identifiers;
mod live_page;
mod mayor;
mod networks;
mod open;
mod places;
mod plan;
mod ranking;
mod reading;
mod receive;
mod reference;
mod reminders;
mod scenarios;
mod search;
mod sign_off;
mod spending;
mod status;
mod steps;
mod strict_json;
mod whole_file;
mod workspace;

pub use budget_sides::{PortionView, SideView};
pub use calendar::{CalendarStep, CalendarView, calendars};
pub use call_book::{
    CallGroup, CallPage, ChangeView, FitView, TermView, call_file, call_page, compare_calls, read_call_file,
};
pub use candidates::{
    AnswerView, CandidateView, CandidatesView, LeadSuggestion, MarkOrigin, MarkView, candidates, candidates_table,
    lead_suggestions,
};
pub use changes::{Applied, Fault};
pub use drafts::{DraftView, PassageView};
pub use expenses::{ArrivingExpense, ExpensesReview, Fate, nothing_added_in_words, review_expenses};
pub use export::{ExportKind, ExportRequest, Exported, export};
pub use failure::{Code, Failure, FailureView};
pub use figures::{FigureKind, FigureMark, FigureView};
pub use gazetteer::{PlaceKind, PlaceView, no_place_in_words, place_sources_in_words, places};
pub use help::{About, Package, RuleCard, about, rules};
pub use home::{Card, ExampleCard, Home, UnreadableFile};
pub use live_page::{AreaView, DraftWish, LivePage, PageView, PageWish, Snapshot};
pub use mayor::{MayorRow, MayorView, mayor};
pub use networks::{NetworkView, networks};
pub use open::{NewDossier, OpenDossier, Touched, merge};
pub use plan::{PeopleRow, PlanLevel, PlanRow, PlanView};
pub use ranking::{CriterionView, RankedView, RankingKind, RankingView};
pub use reading::Reading;
pub use receive::{Arrival, ArrivingStage, Handed, Happened, LastWriter, Received, Review};
pub use reference::{
    CallCard, Named, NamedCountry, OfferedCall, Side, calls, countries, currencies, language_of_locale, offered_calls,
    removed_in_words, severity_in_words,
};
pub use reminders::{Reminder, When};
pub use scenarios::{FallenView, ScenarioView};
pub use search::{Found, Hit, Piece};
pub use sign_off::{SignOffView, Standing};
pub use spending::{SpendingHeading, SpendingNote, SpendingRow, SpendingView};
pub use status::{ConflictView, Figure, FindingView, StageView, Status, StepView, VersionView, check};
pub use whole_file::write as write_file;
pub use workspace::{Outcome, View, Workspace};

pub use ::calls::{
    Severity, Stage, StageState,
    backward_calendar::{Outlook, StepState},
};
pub use dossier::stages::agreement::DraftDocument;
pub use dossier::{Country, Edit, ItemId, Language, Path, Shape, change::Change, schema, value_from_text};
