//! Receiving a dossier file: first what it would change is shown, then a person decides.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path as FilePath,
};

use calls::Stage;
use dossier::{
    Language, Path,
    difference::{Difference, differences},
    leaf::{self, Leaves, ORDER, REMOVED, Scalar},
};
use serde::Serialize;
use specta::Type;
use store::{Attachment, Contested, Foreseen, Listed, Outside, State, Version};
use uuid::Uuid;

use crate::{
    failure::{Code, Failure},
    home::Card,
    open::OpenDossier,
    places::{item_in_words, place_in_words, value_in_words},
    reading::about,
    workspace::{Workspace, guarded, handle_of},
};

/// What a received file is and what taking it in would change.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
pub struct Review {
    /// What the window names the file by when it is to be taken in.
    pub ticket: String,
    /// The file's name.
    pub file: String,
    /// What the file holds.
    pub card: Card,
    /// The dossier here that it is a copy of; `None` where it is new.
    pub known: Option<Card>,
    /// What would change, by stage.
    pub stages: Vec<ArrivingStage>,
    /// How many places would change.
    pub places: u32,
    /// How many fields would hold two values, to be chosen from.
    pub conflicts: u32,
    /// The attached files that would arrive, by the names that the annexes give them; empty where none names one.
    pub attachments: Vec<String>,
    /// Who wrote in it last.
    pub last: Option<LastWriter>,
}

/// Who wrote in a file last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct LastWriter {
    /// The person's name; may be empty.
    pub author: String,
    /// When, in seconds since 1970.
    pub time: i64,
}

/// What would change in a stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct ArrivingStage {
    /// The stage.
    pub stage: Stage,
    /// Its number in the method.
    pub number: u8,
    /// The places.
    pub arrivals: Vec<Arrival>,
}

/// A place that would change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Arrival {
    /// The field or item.
    pub path: Path,
    /// Its place in words.
    pub place: String,
    /// What happened there.
    pub happened: Happened,
    /// What stands there now.
    pub before: String,
    /// What would stand there, or what the other person wrote where both values would be kept.
    pub after: String,
    /// When it was written, in seconds since 1970.
    pub time: i64,
    /// Who wrote it, where known.
    pub author: String,
}

/// What happened to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Happened {
    /// A field was written.
    Written,
    /// An item was added.
    Added,
    /// An item was removed.
    Removed,
    /// An item was moved in its list.
    Moved,
    /// Both wrote in the field: it would hold two values.
    TwoValues,
    /// One removed the item, the other edited it.
    RemovedAndEdited,
}

/// What came of receiving a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct Received {
    /// The dossier that received it.
    pub handle: String,
    /// How many changes were new.
    pub changes: u32,
    /// Whether the dossier was not there before.
    pub new: bool,
    /// How many fields now hold two values.
    pub conflicts: u32,
}

/// What a file is that the system handed over, as when somebody opened it in a folder.
#[derive(Debug, Clone, PartialEq, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Handed {
    /// A dossier of this folder, by its handle.
    Here(String),
    /// A file from elsewhere, with what taking it in would change.
    Arriving(Box<Review>),
}

/// A file that was looked into and waits for a person's word.
pub(crate) struct Waiting {
    ticket: String,
    outside: Outside,
}

impl Workspace {
    /// Looks into a dossier file and tells what taking it in would change. Nothing changes; a private copy waits for
    /// [`Self::receive_reviewed`], so that what is taken in is what was shown.
    ///
    /// # Errors
    /// The file is broken or of another kind.
    pub fn review(&mut self, file: &FilePath, language: Language) -> Result<Review, Failure> {
        self.received = None;
        let outside = Outside::check(file)?;
        let theirs = leaf::read(outside.leaves()).map_err(|unreadable| about(file, unreadable.into()))?;
        let last = outside.history().pop().map(|entry| LastWriter { author: entry.author, time: entry.time });
        let ticket = Uuid::new_v4().to_string();
        let mut review = Review {
            ticket: ticket.clone(),
            file: file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
            card: Card::from_leaves(outside.leaves(), &theirs),
            known: self.card_of_identity(outside.identity())?,
            stages: Vec::new(),
            places: 0,
            conflicts: 0,
            attachments: names_of(outside.attachments(), outside.leaves()),
            last,
        };
        if let Some(known) = &review.known {
            let read = if known.archived { Some(self.archived_file(known)?) } else { None };
            let ours = match &read {
                Some(dossier) => dossier,
                None => self.current(&known.handle)?,
            };
            let foreseen = guarded(|| Ok(ours.file().foresee(&outside)?))?;
            let arrivals = arrivals(ours.leaves(), &ours.file().contested()?, &foreseen, language);
            let settle = [Happened::TwoValues, Happened::RemovedAndEdited];
            review.conflicts = count(arrivals.iter().filter(|it| settle.contains(&it.happened)).count());
            review.places = count(arrivals.len());
            review.attachments = names_of(&foreseen.attachments, &foreseen.leaves);
            review.stages = by_stage(arrivals);
        }
        self.received = Some(Waiting { ticket, outside });
        Ok(review)
    }

    /// Tells what a file is that the system handed over: a dossier of this folder is to be opened, any other file is looked
    /// into as by [`Self::review`].
    ///
    /// # Errors
    /// The file is broken or of another kind.
    pub fn handed(&mut self, file: &FilePath, language: Language) -> Result<Handed, Failure> {
        let place = file.canonicalize().map_err(|error| Failure::io(file, &error))?;
        let is_it = |listed: &Listed| listed.path.canonicalize().is_ok_and(|path| path == place);
        match self.listed()?.iter().find(|listed| !listed.archived && is_it(listed)) {
            Some(here) => Ok(Handed::Here(handle_of(&here.path))),
            None => self.review(file, language).map(|review| Handed::Arriving(Box::new(review))),
        }
    }

    /// Takes in the file that was reviewed last: as a new dossier, or into the dossier of the same identity, which is
    /// brought back first where it was put away.
    ///
    /// # Errors
    /// Another file was reviewed since, or the folder cannot be written; nothing changed.
    pub fn receive_reviewed(&mut self, ticket: &str, language: Language) -> Result<Received, Failure> {
        let waiting = self.received.take_if(|waiting| waiting.ticket == ticket);
        let waiting = waiting.ok_or_else(|| Failure::about(Code::NotFound, FilePath::new("")))?;
        let received = self.take_in(&waiting.outside, language);
        if received.is_err() {
            // The person may free the disk and try again.
            self.received = Some(waiting);
        }
        received
    }

    /// Takes in a dossier file at once, without showing what it would change.
    ///
    /// # Errors
    /// The file is broken or of another kind; nothing changed.
    pub fn receive(&mut self, file: &FilePath, language: Language) -> Result<Received, Failure> {
        let ticket = self.review(file, language)?.ticket;
        self.receive_reviewed(&ticket, language)
    }

    /// Forgets the files that were reviewed; their private copies are gone.
    pub fn decline(&mut self) {
        self.received = None;
        self.expenses = None;
    }

    fn take_in(&mut self, outside: &Outside, language: Language) -> Result<Received, Failure> {
        let known = self.card_of_identity(outside.identity())?;
        let new = known.is_none();
        let (handle, changes) = match known {
            Some(card) => {
                let handle = if card.archived { self.bring_back(&card.handle)? } else { card.handle };
                let changes = guarded(|| self.dossier(&handle)?.merge_checked(outside))?;
                (handle, changes)
            }
            None => {
                let stem = outside.path().file_stem().map(|stem| stem.to_string_lossy().into_owned());
                let (handle, path) = self.free_name(&stem.unwrap_or_default());
                outside.copy_to(&path)?;
                (handle, 0)
            }
        };
        let conflicts = count(self.view(&handle, language)?.status.conflicts.len());
        Ok(Received { handle, changes, new, conflicts })
    }

    /// The dossier here of this identity, rather in the library than in the archive.
    fn card_of_identity(&mut self, identity: &str) -> Result<Option<Card>, Failure> {
        let listed = self
            .listed()?
            .into_iter()
            .filter(|listed| matches!(&listed.state, State::Readable { identity: known, .. } if known == identity));
        let known = listed.min_by_key(|listed| (listed.archived, handle_of(&listed.path)));
        known.map(|listed| Card::of(&listed)).transpose()
    }

    fn archived_file(&self, card: &Card) -> Result<OpenDossier, Failure> {
        let name = format!("{}.passerelle", card.handle);
        OpenDossier::open(&self.folder.join(store::ARCHIVE).join(name), &self.author)
    }
}

/// What would change, place by place.
fn arrivals(before: &Leaves, contested: &[Contested], foreseen: &Foreseen, language: Language) -> Vec<Arrival> {
    let after = &foreseen.leaves;
    let mut found: BTreeMap<Path, Arrival> = BTreeMap::new();
    for (path, difference) in differences(before, after) {
        let (happened, written) = match difference {
            Difference::Added => (Happened::Added, ORDER),
            Difference::Removed => (Happened::Removed, REMOVED),
            Difference::Moved => (Happened::Moved, ORDER),
            Difference::Written => (Happened::Written, ""),
        };
        let key = if written.is_empty() { path.clone() } else { path.join(written) };
        let by = foreseen.rewritten.get(key.as_str());
        let say = |leaves: &Leaves| match happened {
            Happened::Written => text_at(leaves, &path, language),
            _ => item_in_words(leaves, &path, language),
        };
        let (was, becomes) = match happened {
            Happened::Added => (String::new(), say(after)),
            Happened::Removed => (say(before), String::new()),
            _ => (say(before), say(after)),
        };
        let leaves = if happened == Happened::Removed { before } else { after };
        found.insert(path.clone(), arrival(leaves, &path, happened, was, becomes, by, language));
    }
    // What was open before the merge is not what the merge brings.
    let open: BTreeSet<&str> = contested.iter().map(|field| field.key.as_str()).collect();
    let fresh =
        foreseen.contested.iter().filter(|field| !open.contains(field.key.as_str()) && !field.key.contains('@'));
    for field in fresh {
        let path = Path::from(field.key.as_str());
        let ours = before.get(&field.key);
        let Some(theirs) = field.versions.iter().find(|version| Some(&version.value) != ours) else { continue };
        let becomes = value_in_words(after, &path, &theirs.value, language);
        let was = text_at(before, &path, language);
        let told = arrival(after, &path, Happened::TwoValues, was, becomes, Some(theirs), language);
        found.insert(path, told);
    }
    let torn = leaf::edited_after_removal(before);
    for item in leaf::edited_after_removal(after).into_iter().filter(|item| !torn.contains(item)) {
        let by = foreseen.rewritten.get(item.join(REMOVED).as_str());
        let name = item_in_words(after, &item, language);
        let told = arrival(after, &item, Happened::RemovedAndEdited, name, String::new(), by, language);
        found.insert(item, told);
    }
    found.into_values().collect()
}

fn arrival(
    leaves: &Leaves,
    path: &Path,
    happened: Happened,
    before: String,
    after: String,
    by: Option<&Version>,
    language: Language,
) -> Arrival {
    Arrival {
        place: place_in_words(leaves, path, language),
        path: path.clone(),
        happened,
        before,
        after,
        time: by.map_or(0, |version| version.time),
        author: by.map(|version| version.author.clone()).unwrap_or_default(),
    }
}

/// What the annexes call these files, in the files' own order.
fn names_of(files: &[Attachment], leaves: &Leaves) -> Vec<String> {
    let digests = leaves.iter().filter_map(|(key, value)| {
        let annex = key.strip_suffix("/sha256").filter(|annex| annex.starts_with("filing/annexes/"))?;
        Some((value.as_text()?, format!("{annex}/file_name")))
    });
    let names: BTreeMap<&str, &str> =
        digests.filter_map(|(digest, name)| Some((digest, leaves.get(&name).and_then(Scalar::as_text)?))).collect();
    files.iter().map(|file| names.get(file.sha256.as_str()).copied().unwrap_or_default().to_owned()).collect()
}

fn text_at(leaves: &Leaves, path: &Path, language: Language) -> String {
    let value = leaves.get(path.as_str()).filter(|value| **value != Scalar::Null);
    value.map(|value| value_in_words(leaves, path, value, language)).unwrap_or_default()
}

fn by_stage(arrivals: Vec<Arrival>) -> Vec<ArrivingStage> {
    let mut stages: BTreeMap<Stage, Vec<Arrival>> = BTreeMap::new();
    for arrival in arrivals {
        if let Some(stage) = Stage::of(&arrival.path) {
            stages.entry(stage).or_default().push(arrival);
        }
    }
    let stage = |(stage, arrivals): (Stage, Vec<Arrival>)| ArrivingStage { stage, number: stage.number(), arrivals };
    stages.into_iter().map(stage).collect()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
