//! Undo and redo: the history of a dossier is the journal. A step is what one person did at one place without pause; the
//! sessions of this machine tell whose steps are ours, so that nobody takes back what another person did.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path as FilePath, PathBuf},
};

use dossier::{Path, Shape, undo::Rewritten};
use store::{DossierFile, Entry};

use crate::{failure::Failure, whole_file};

/// Changes of one place with no more than this pause between them are one step, in seconds.
const PAUSE: i64 = 60;

/// How many sessions are remembered for a dossier.
const SESSIONS: usize = 50;

const UNDO: &str = "undo ";
const REDO: &str = "redo ";

/// What can be taken back: changes of one place that follow one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Step {
    first: String,
    last: String,
    last_time: i64,
    keys: BTreeSet<String>,
    /// The place: the path that the changes are labelled with.
    pub(crate) place: Path,
}

impl Step {
    fn of(entry: Entry) -> Self {
        Self {
            first: entry.change.clone(),
            last: entry.change,
            last_time: entry.time,
            keys: entry.keys.into_iter().collect(),
            place: Path::from(entry.label.as_str()),
        }
    }

    /// Whether a change goes on with this step.
    fn goes_on(&self, entry: &Entry) -> bool {
        self.place.as_str() == entry.label
            && entry.time.abs_diff(self.last_time) <= PAUSE.unsigned_abs()
            && entry.keys.iter().all(|key| self.keys.contains(key))
            && (entry.keys.len() == 1 || is_field(&self.place))
    }

    /// The label of the change that undoes or redoes this step.
    pub(crate) fn label(&self, direction: Direction) -> String {
        let verb = match direction {
            Direction::Undo => UNDO,
            Direction::Redo => REDO,
        };
        format!("{verb}{}", self.first)
    }

    /// The leaves before and after the step.
    pub(crate) fn rewritten(&self, file: &DossierFile) -> Result<Vec<Rewritten>, Failure> {
        let keys: Vec<&str> = self.keys.iter().map(String::as_str).collect();
        let around = file.around(&self.first, &self.last, &keys)?.unwrap_or_default();
        Ok(around.into_iter().map(|(key, before, after)| Rewritten { key, before, after }).collect())
    }
}

/// Whether all that is written at a place is one field's: then going on there is going on with the same thing, whereas
/// rows that are pasted twice are two things.
fn is_field(place: &Path) -> bool {
    matches!(Shape::model().at(place), Some(Shape::Leaf { .. } | Shape::Set { .. }))
}

/// Back or forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Undo,
    Redo,
}

/// The steps of this machine, the next one to be taken last.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Journal {
    pub(crate) undo: Vec<Step>,
    pub(crate) redo: Vec<Step>,
}

impl Journal {
    /// Reads the journal out of the history of our sessions. The creation of the dossier is no step.
    pub(crate) fn read(mut history: Vec<Entry>) -> Self {
        history.retain(|entry| !entry.keys.iter().any(|key| key == "@dossier"));
        history.sort_by_key(|entry| entry.place);
        let mut journal = Self::default();
        let mut closed = true;
        for entry in history {
            let moved = |from: &mut Vec<Step>, to: &mut Vec<Step>, first: &str| {
                if let Some(at) = from.iter().rposition(|step| step.first == first) {
                    to.push(from.remove(at));
                }
            };
            if let Some(first) = entry.label.strip_prefix(UNDO) {
                moved(&mut journal.undo, &mut journal.redo, first);
                closed = true;
                continue;
            }
            if let Some(first) = entry.label.strip_prefix(REDO) {
                moved(&mut journal.redo, &mut journal.undo, first);
                closed = true;
                continue;
            }
            journal.redo.clear();
            match journal.undo.last_mut().filter(|step| !closed && step.goes_on(&entry)) {
                Some(step) => {
                    step.last = entry.change;
                    step.last_time = entry.time;
                }
                None => journal.undo.push(Step::of(entry)),
            }
            closed = false;
        }
        journal
    }
}

/// The sessions of this machine, by dossier. The file may be lost: then there is nothing to undo, and that is all.
pub(crate) struct Sessions {
    file: PathBuf,
    known: BTreeMap<String, Vec<String>>,
}

impl Sessions {
    pub(crate) fn open(file: &FilePath) -> Self {
        let known = std::fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        Self { file: file.to_owned(), known: known.unwrap_or_default() }
    }

    pub(crate) fn of(&self, identity: &str) -> &[String] {
        self.known.get(identity).map_or(&[], Vec::as_slice)
    }

    /// Remembers a session that wrote.
    pub(crate) fn remember(&mut self, identity: &str, session: &str) -> Result<(), Failure> {
        let sessions = self.known.entry(identity.to_owned()).or_default();
        if sessions.iter().any(|known| known == session) {
            return Ok(());
        }
        sessions.push(session.to_owned());
        let surplus = sessions.len().saturating_sub(SESSIONS);
        sessions.drain(..surplus);
        let bytes = serde_json::to_vec(&self.known).expect("lists of texts can be written");
        whole_file::write(&self.file, &bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(change: &str, label: &str, time: i64, place: u64) -> Entry {
        Entry {
            time,
            author: String::new(),
            label: label.to_owned(),
            keys: vec![label.to_owned()],
            change: change.to_owned(),
            session: "ours".to_owned(),
            place,
        }
    }

    fn firsts(steps: &[Step]) -> Vec<&str> {
        steps.iter().map(|step| step.first.as_str()).collect()
    }

    #[test]
    fn typing_at_one_place_is_one_step_until_a_pause() {
        let history = vec![
            entry("a", "start/acronym", 0, 1),
            entry("b", "start/acronym", 5, 2),
            entry("c", "territory/population", 8, 3),
            entry("d", "start/acronym", 10, 4),
            entry("e", "start/acronym", 500, 5),
        ];
        let journal = Journal::read(history);
        assert_eq!(firsts(&journal.undo), ["a", "c", "d", "e"]);
        assert_eq!(journal.undo[0].last, "b");
    }

    #[test]
    fn rows_that_are_pasted_twice_are_two_steps() {
        let paste = |change: &str, time, place| Entry {
            keys: vec!["budget/lines/a/quantity".to_owned(), "budget/lines/b/quantity".to_owned()],
            ..entry(change, "budget/lines", time, place)
        };
        let journal = Journal::read(vec![paste("a", 0, 1), paste("b", 5, 2)]);
        assert_eq!(firsts(&journal.undo), ["a", "b"]);
    }

    #[test]
    fn undone_steps_wait_until_something_new_is_done() {
        let mut history =
            vec![entry("a", "x", 0, 1), entry("b", "y", 1, 2), entry("c", "undo b", 2, 3), entry("d", "undo a", 3, 4)];
        let journal = Journal::read(history.clone());
        assert_eq!((firsts(&journal.undo), firsts(&journal.redo)), (vec![], vec!["b", "a"]));
        history.push(entry("e", "redo a", 4, 5));
        let journal = Journal::read(history.clone());
        assert_eq!((firsts(&journal.undo), firsts(&journal.redo)), (vec!["a"], vec!["b"]));
        history.push(entry("f", "x", 5, 6));
        let journal = Journal::read(history);
        assert_eq!((firsts(&journal.undo), firsts(&journal.redo)), (vec!["a", "f"], vec![]));
    }
}
