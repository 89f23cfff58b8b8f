//! The live page: the document as it stands, page by page, beside the form.
//!
//! It works on a snapshot of the dossier, so that nobody who types waits for it, and keeps what was set, so that the next
//! page after a changed word is set quickly.

use chrono::NaiveDate;
use documents::{FieldArea, LaidOut, Options, Typesetter};
use dossier::{Dossier, ItemId, Language, Path, stages::agreement::DraftDocument};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::{
    drafts::composed,
    export::{compose, compose_report, warning_in_words},
    failure::{Code, Failure},
    workspace::{Workspace, guarded},
};

/// One whole side of a page in the units of [`AreaView`].
const WHOLE: f64 = 10_000.0;

/// How many segments the path of an item has: stage, list, identifier.
const ITEM: usize = 3;

/// The widest picture that is made, in pixels.
const WIDEST: u32 = 4_000;

/// A dossier as it stood when its page was asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    handle: String,
    dossier: Dossier,
}

impl Workspace {
    /// The dossier as it stands, to be set without keeping anybody waiting.
    ///
    /// # Errors
    /// There is no such dossier, or its file cannot be read.
    pub fn snapshot(&mut self, handle: &str) -> Result<Snapshot, Failure> {
        Ok(Snapshot { handle: handle.to_owned(), dossier: self.current(handle)?.dossier()? })
    }
}

/// Which page is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Type)]
pub struct PageWish {
    /// The language of the document; the dossier's main language where none is asked for.
    pub language: Option<Language>,
    /// The call that orders the document; the one that the dossier chose where none is asked for.
    pub call: Option<String>,
    /// The report to a funder to show instead of the funding dossier, by its identifier; the next one to be sent where
    /// that is blank.
    #[serde(default)]
    pub report: Option<String>,
    /// The draft to show instead of the funding dossier.
    #[serde(default)]
    pub draft: Option<DraftWish>,
    /// The field, item, list or stage that the page is to show.
    pub place: Option<Path>,
    /// The page on the screen, the first being 1: shown again where no other page shows the place better.
    pub page: u32,
    /// The width of the picture in pixels.
    pub pixels: u32,
}

/// Which draft of the partnership is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Type)]
pub struct DraftWish {
    /// The document.
    pub document: DraftDocument,
    /// The candidate whom a letter addresses; the one retained where none is named.
    pub candidate: Option<ItemId>,
    /// Whether both languages stand side by side.
    pub both_languages: bool,
}

/// A page on the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct PageView {
    /// Names the picture that belongs to it.
    pub edition: u32,
    /// The page, the first being 1.
    pub page: u32,
    /// How many pages there are.
    pub pages: u32,
    /// The width of the page in points.
    pub width: u32,
    /// The height of the page in points.
    pub height: u32,
    /// Where the page shows fields, in reading order.
    pub areas: Vec<AreaView>,
    /// Whether the document is marked as a draft.
    pub draft: bool,
    /// What the reader should know, such as a character that the fonts lack.
    pub warnings: Vec<String>,
}

/// Where a page shows a field, in ten-thousandths of the page's width and height.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Type)]
pub struct AreaView {
    /// The field.
    pub path: Path,
    /// The field in words.
    pub label: String,
    /// The left side.
    pub left: u16,
    /// The upper side.
    pub top: u16,
    /// The width.
    pub width: u16,
    /// The height.
    pub height: u16,
}

/// Sets the pages of one dossier after the other and remembers the last one.
#[derive(Default)]
pub struct LivePage {
    typesetter: Typesetter,
    shown: Option<Shown>,
    edition: u32,
    picture: Vec<u8>,
}

/// What was set last, and from what.
struct Shown {
    snapshot: Snapshot,
    language: Language,
    call: Option<String>,
    report: Option<String>,
    asked_draft: Option<DraftWish>,
    date: NaiveDate,
    set: LaidOut,
    areas: Vec<FieldArea>,
    draft: bool,
}

impl LivePage {
    /// Shows a page of a dossier; `language` is that of the screen, `date` the one on the document.
    ///
    /// # Errors
    /// The call asked for is unknown, or the typesetter has a defect; what was shown before can be shown again.
    pub fn show(
        &mut self,
        snapshot: Snapshot,
        wish: &PageWish,
        language: Language,
        date: NaiveDate,
    ) -> Result<PageView, Failure> {
        guarded(|| {
            self.set(snapshot, wish, date)?;
            self.view(wish, language)
        })
    }

    /// The picture of the page shown last, as PNG. `None` where another page has been shown since.
    pub fn picture(&self, edition: u32) -> Option<&[u8]> {
        (edition == self.edition && !self.picture.is_empty()).then_some(&self.picture)
    }

    fn set(&mut self, snapshot: Snapshot, wish: &PageWish, date: NaiveDate) -> Result<(), Failure> {
        let language = wish.language.or(snapshot.dossier.start.main_language).unwrap_or(Language::Fr);
        let stands = self.shown.as_ref().is_some_and(|shown| {
            shown.language == language
                && shown.call == wish.call
                && shown.report == wish.report
                && shown.asked_draft == wish.draft
                && shown.date == date
                && shown.snapshot == snapshot
        });
        if stands {
            return Ok(());
        }
        let document = match (wish.draft.as_ref(), wish.report.as_deref()) {
            (Some(DraftWish { document, candidate, both_languages }), _) => {
                let typesetter = &mut self.typesetter;
                let candidate = candidate.as_ref();
                composed(&snapshot.dossier, *document, candidate, language, *both_languages, date, typesetter)?.document
            }
            // A report that was removed meanwhile makes way for the next one.
            (None, Some(id)) => {
                let reports = &snapshot.dossier.monitoring.reports;
                let known = reports.iter().any(|report| report.id.as_str() == id).then_some(id);
                compose_report(&snapshot.dossier, known, language, date)?
            }
            (None, None) => compose(&snapshot.dossier, wish.call.as_deref(), language, date)?,
        };
        let set = self.typesetter.lay_out(&document, &Options::default()).map_err(defect)?;
        let areas = set.field_areas();
        self.shown = Some(Shown {
            snapshot,
            language,
            call: wish.call.clone(),
            report: wish.report.clone(),
            asked_draft: wish.draft.clone(),
            date,
            set,
            areas,
            draft: document.draft,
        });
        Ok(())
    }

    fn view(&mut self, wish: &PageWish, language: Language) -> Result<PageView, Failure> {
        let shown = self.shown.as_ref().ok_or_else(|| Failure::new(Code::Internal))?;
        let pages = shown.set.page_count();
        let present = usize::try_from(wish.page).unwrap_or_default().clamp(1, pages.max(1)) - 1;
        let place = wish.place.as_ref().and_then(|place| page_of(&shown.areas, place, present));
        let page = place.unwrap_or(present);
        let (width, height) = shown.set.page_size(page).ok_or_else(|| Failure::new(Code::Internal))?;
        let pixels_a_point = f64::from(wish.pixels.clamp(1, WIDEST)) / width;
        let picture = shown.set.picture(page, pixels_a_point).map_err(defect)?;
        let share = |length: f64, side: f64| (length / side * WHOLE).round().clamp(0.0, WHOLE) as u16;
        let area = |area: &FieldArea| {
            let path = Path::from(area.field.as_str());
            AreaView {
                label: wording::field_label(language, &path),
                path,
                left: share(area.x, width),
                top: share(area.y, height),
                width: share(area.width, width),
                height: share(area.height, height),
            }
        };
        self.picture = picture.map(|picture| picture.png).unwrap_or_default();
        self.edition = self.edition.wrapping_add(1);
        Ok(PageView {
            edition: self.edition,
            page: count(page + 1),
            pages: count(pages),
            width: width.round() as u32,
            height: height.round() as u32,
            areas: shown.areas.iter().filter(|area| area.page == page).map(area).collect(),
            draft: shown.draft,
            warnings: shown.set.warnings.iter().map(|warning| warning_in_words(warning, language)).collect(),
        })
    }
}

/// The page that shows a place best, the list of what is missing left out: its words, or those of the nearest item, list or stage that has any. Where several
/// pages show it, that with the most of its item or stage; the present page where they are equal. A stage or a list opens
/// on the first page that says much about it.
fn page_of(areas: &[FieldArea], place: &Path, present: usize) -> Option<usize> {
    let areas: Vec<&FieldArea> = areas.iter().filter(|area| !area.missing).collect();
    let mut at = place.clone();
    let mut pages = pages_showing(&areas, &at);
    while pages.is_empty() {
        at = at.split_last()?.0;
        pages = pages_showing(&areas, &at);
    }
    let around = surroundings(&at);
    let neighbours =
        |page: usize| areas.iter().filter(|area| area.page == page && is_within(&area.field, &around)).count();
    let most = pages.iter().map(|&page| neighbours(page)).max()?;
    if place.segments().count() < ITEM - 1 || crate::open::is_list(place) {
        return pages.into_iter().find(|&page| 2 * neighbours(page) > most);
    }
    let best: Vec<usize> = pages.into_iter().filter(|&page| neighbours(page) == most).collect();
    if best.contains(&present) { Some(present) } else { best.first().copied() }
}

/// The item of a list that a place lies in, or else its stage.
fn surroundings(place: &Path) -> Path {
    let segments: Vec<&str> = place.segments().collect();
    let length = if segments.len() > ITEM { ITEM } else { 1 };
    Path::from(segments[..length.min(segments.len())].join("/").as_str())
}

fn pages_showing(areas: &[&FieldArea], place: &Path) -> Vec<usize> {
    let mut pages: Vec<usize> =
        areas.iter().filter(|area| is_within(&area.field, place)).map(|area| area.page).collect();
    pages.dedup();
    pages
}

/// Whether a field is this place or lies in it.
fn is_within(field: &str, place: &Path) -> bool {
    let rest = field.strip_prefix(place.as_str());
    !place.as_str().is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn defect(error: impl ToString) -> Failure {
    Failure::new(Code::Internal).with_detail(error)
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn areas(fields: &[(&str, usize)]) -> Vec<FieldArea> {
        let area = |&(field, page): &(&str, usize)| FieldArea {
            field: field.to_owned(),
            missing: false,
            page,
            x: 0.0,
            y: 0.0,
            width: 1.0,
            height: 1.0,
        };
        fields.iter().map(area).collect()
    }

    fn page(areas: &[FieldArea], place: &str, present: usize) -> Option<usize> {
        page_of(areas, &Path::from(place), present)
    }

    #[test]
    fn a_place_is_shown_on_the_page_that_says_most_about_it() {
        let areas = areas(&[
            ("challenges/list/a/title/fr", 1),
            ("challenges/list/a/title/fr", 4),
            ("challenges/list/a/causes/fr", 4),
            ("challenges/list/ab/title/fr", 5),
            ("territory/name/fr", 0),
        ]);
        assert_eq!(page(&areas, "challenges/list/a/title/fr", 0), Some(4), "not the summary, which names it only");
        assert_eq!(page(&areas, "challenges/list/a/evidence/fr", 0), Some(4), "what is not written yet: its item");
        assert_eq!(page(&areas, "challenges/list/ab", 0), Some(5));
        assert_eq!(page(&areas, "territory", 3), Some(0));
        assert_eq!(page(&areas, "challenges", 0), Some(4), "a stage opens where much is said about it");
        assert_eq!(page(&areas, "challenges/list", 5), Some(4));
        assert_eq!(page(&areas, "monitoring/lessons/fr", 3), None);
    }

    #[test]
    fn a_place_that_several_pages_show_alike_does_not_turn_the_page() {
        let areas = areas(&[("motivations/statement/fr", 2), ("motivations/statement/fr", 3)]);
        assert_eq!(page(&areas, "motivations/statement/fr", 3), Some(3));
        assert_eq!(page(&areas, "motivations/statement/fr", 7), Some(2));
    }
}
