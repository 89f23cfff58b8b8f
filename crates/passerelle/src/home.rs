//! The home of the window: the dossiers of the library and the examples, as cards.

use std::path::Path as FilePath;

use calls::{Severity, Stage, StageState, due::looked_at};
use dossier::{
    Country, Dossier, Label, Language, Prose,
    leaf::{self, Leaves, Scalar},
};
use serde::{Deserialize, Serialize};
use specta::Type;
use store::{IndexEntry, Listed, State};

use crate::{
    failure::Failure,
    search::passages,
    status::status,
    workspace::{Workspace, changed_at, handle_of},
};

/// What the home shows.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct Home {
    /// The dossiers, last changed first.
    pub dossiers: Vec<Card>,
    /// The dossiers that were put away, last changed first.
    pub archived: Vec<Card>,
    /// Files that could not be read; they are left as they are.
    pub unreadable: Vec<UnreadableFile>,
    /// The examples.
    pub examples: Vec<ExampleCard>,
    /// The folder of the library.
    pub folder: String,
}

/// A dossier on the home.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Type)]
pub struct Card {
    /// The name by which the window asks for it: the file's name without its ending.
    pub handle: String,
    /// Whether it lies in the archive, where another dossier may bear the same name.
    pub archived: bool,
    /// The title.
    pub title: Label,
    /// The applicant's country.
    pub country: Option<Country>,
    /// The partner's country.
    pub partner_country: Option<Country>,
    /// When the file last changed, in seconds since 1970.
    pub changed_at: i64,
    /// The deadlines of the calls aimed at, the earliest first.
    pub deadlines: Vec<String>,
    /// The stage in hand: the first one in the method's order that is not solid, since the method builds each on those
    /// before it. `None` where all are solid.
    pub stage: Option<Stage>,
    /// The number of that stage in the method.
    pub stage_number: u8,
    /// How many stages are solid.
    pub solid: u8,
    /// How many stages there are.
    pub stages: u8,
    /// The title of the call that the dossier is prepared for.
    pub call: Label,
    /// How many of these rules are met.
    pub met: u32,
    /// How many rules judge what is written, or miss something.
    pub rules: u32,
    /// How many findings block.
    pub blocking: u32,
    /// Whether it is a fictional example.
    pub fictional: bool,
}

/// What the index keeps of a dossier: its card, and what its reminders are made of.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Indexed {
    pub(crate) card: Card,
    /// The part of the dossier that falls due; what does today is told when it is asked for.
    pub(crate) due: Dossier,
}

/// A file of the library that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct UnreadableFile {
    /// The file's name.
    pub file: String,
    /// Why.
    pub sentence: String,
    /// What to do about it.
    pub hint: String,
}

/// An example on the home.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ExampleCard {
    /// The name by which the window asks for it.
    pub id: String,
    /// The title.
    pub title: Label,
    /// The summary.
    pub summary: Prose,
}

impl ExampleCard {
    pub(crate) fn of(id: &str, dossier: &Dossier) -> Self {
        Self { id: id.to_owned(), title: dossier.start.title.clone(), summary: dossier.start.summary.clone() }
    }
}

impl Workspace {
    /// Lists the dossiers, the archive and the examples.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn home(&mut self, language: Language) -> Result<Home, Failure> {
        let mut cards = Vec::new();
        let mut unreadable = Vec::new();
        for listed in self.listed()? {
            match Card::of(&listed) {
                Ok(card) => cards.push(card),
                Err(failure) => {
                    let words = failure.words(language);
                    let file = listed.path.display().to_string();
                    unreadable.push(UnreadableFile { file, sentence: words.sentence, hint: words.hint });
                }
            }
        }
        cards.sort_by(|a, b| (b.changed_at, &a.handle).cmp(&(a.changed_at, &b.handle)));
        let (archived, dossiers) = cards.into_iter().partition(|card: &Card| card.archived);
        let folder = self.folder.display().to_string();
        Ok(Home { dossiers, archived, unreadable, examples: self.examples(), folder })
    }

    /// Puts a dossier away into the archive and tells its handle there. It is closed first; a name that is taken there is
    /// left to whom it belongs.
    ///
    /// # Errors
    /// There is no such dossier, its file is in use or broken, or it cannot be moved; it stays where it is.
    pub fn archive(&mut self, handle: &str) -> Result<String, Failure> {
        let path = self.path_of(handle)?;
        self.open.remove(handle);
        Ok(handle_of(&self.library.archive(&path)?))
    }

    /// Brings a dossier of the archive back and tells its handle, which is another one where its name is taken.
    ///
    /// # Errors
    /// As [`Self::archive`].
    pub fn bring_back(&mut self, handle: &str) -> Result<String, Failure> {
        let plain = self.path_of(handle)?;
        let name = plain.file_name().unwrap_or_default();
        let path = self.library.bring_back(&self.folder.join(store::ARCHIVE).join(name))?;
        Ok(handle_of(&path))
    }

    /// Every file of the library, as it stands now.
    pub(crate) fn listed(&mut self) -> Result<Vec<Listed>, Failure> {
        self.library.refresh(index_entry)?;
        Ok(self.library.list()?)
    }
}

impl Card {
    /// # Errors
    /// The file could not be read.
    pub(crate) fn of(listed: &Listed) -> Result<Self, Failure> {
        match &listed.state {
            State::Readable { card, .. } => {
                let Indexed { card, .. } = serde_json::from_str(card).unwrap_or_default();
                let (handle, changed_at) = (handle_of(&listed.path), changed_at(&listed.path));
                Ok(Self { handle, changed_at, archived: listed.archived, ..card })
            }
            State::Unreadable { reason, detail } => Err(unreadable(&listed.path, *reason, detail)),
        }
    }

    pub(crate) fn from_leaves(leaves: &Leaves, dossier: &Dossier) -> Self {
        let status = status(leaves, dossier, &[], 0, Language::Fr);
        let count = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        let blocking = status.findings.iter().filter(|finding| finding.severity == Severity::Blocks).count();
        let mut deadlines: Vec<String> =
            dossier.start.target_calls.iter().filter_map(|call| call.deadline).map(|date| date.to_string()).collect();
        deadlines.sort_unstable();
        let in_hand = status.stages.iter().find(|stage| stage.state != StageState::Solid);
        let call = status.call.as_ref().and_then(|call| calls::find_for(dossier, &call.id));
        Self {
            title: dossier.start.title.clone(),
            country: dossier.start.country,
            partner_country: dossier.start.partner_country,
            deadlines,
            stage: in_hand.map(|stage| stage.stage),
            stage_number: in_hand.map(|stage| stage.number).unwrap_or_default(),
            solid: count(status.stages.iter().filter(|stage| stage.state == StageState::Solid).count()),
            stages: count(status.stages.len()),
            call: call.map(|call| call.title.clone()).unwrap_or_default(),
            met: status.met,
            rules: status.rules,
            blocking: u32::try_from(blocking).unwrap_or(u32::MAX),
            fictional: leaves.get("start/fictional") == Some(&Scalar::Flag(true)),
            ..Self::default()
        }
    }
}

fn unreadable(path: &FilePath, reason: store::Kind, detail: &str) -> Failure {
    Failure::about(reason.into(), path).with_detail(detail)
}

/// The edition of the cards and texts kept in the index, which is rebuilt when it changes: the first number is to be
/// raised with what they hold, the second one tells another set of rules.
pub(crate) fn index_edition() -> u32 {
    (4 << 8) + u32::try_from(calls::RULES.len()).unwrap_or_default() % 256
}

fn index_entry(leaves: &Leaves) -> IndexEntry {
    let dossier = leaf::read(leaves).unwrap_or_default();
    let title = &dossier.start.title;
    let indexed = Indexed { card: Card::from_leaves(leaves, &dossier), due: looked_at(&dossier) };
    IndexEntry {
        title: format!("{} {}", title.fr, title.en),
        card: serde_json::to_string(&indexed).unwrap_or_default(),
        passages: passages(leaves),
    }
}
