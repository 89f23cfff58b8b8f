//! What the pages may ask for: each command unpacks, asks the façade, and words what went wrong.

use passerelle::{
    About, Applied, CalendarView, CallCard, CallPage, CandidatesView, Change, Country, DraftDocument, DraftView, Edit,
    ExpensesReview, ExportKind, ExportRequest, Exported, FigureKind, FigureView, FitView, Found, Handed, Home, ItemId,
    Language, LeadSuggestion, MayorView, Named, NamedCountry, NetworkView, NewDossier, OfferedCall, Outcome, PageView,
    PageWish, Path, PlaceView, PlanView, RankingKind, RankingView, Received, Reminder, Review, RuleCard, ScenarioView,
    Shape, SideView, SignOffView, SpendingView, View,
};
use serde_json::Value;
use tauri::{AppHandle, Runtime, State, Webview, Window, Wry};
use tauri_specta::collect_commands;

use crate::{
    closing::Closing,
    dialogs::{Purpose, choose, file_name},
    handed::HandedOver,
    live::{Live, Picture},
    session::{Answer, Session},
    settings::{Keeper, Settings},
};

/// Every command, for serving them and for generating their TypeScript.
pub fn builder<R: Runtime>() -> tauri_specta::Builder<R> {
    tauri_specta::Builder::new().commands(collect_commands![
        home,
        reminders,
        search,
        create,
        open_example,
        duplicate,
        archive,
        bring_back,
        view,
        figures,
        ranking,
        plan,
        budget_sides,
        scenarios,
        compare_calls,
        call_page,
        adapt_call,
        take_call_file::<Wry>,
        save_call_file::<Wry>,
        spending,
        calendars,
        mayor,
        sign_offs,
        sign_off,
        draft,
        rewrite,
        candidates,
        lead_suggestions,
        candidate_from_lead,
        retain,
        purge_contacts,
        edit,
        insert,
        remove,
        restore,
        reorder,
        apply,
        undo,
        redo,
        attach::<Wry>,
        review_expenses::<Wry>,
        review_expenses_of,
        take_expenses,
        export_document::<Wry>,
        review_file::<Wry>,
        handed_over,
        receive_reviewed,
        decline_reviewed,
        save_copy::<Wry>,
        live_page,
        page_picture,
        model,
        calls,
        offered_calls,
        countries,
        currencies,
        networks,
        places,
        rules,
        about,
        settings,
        remember,
        zoom::<Wry>,
        close::<Wry>,
        stay
    ])
}

/// Lists the dossiers and the examples.
#[tauri::command(async)]
#[specta::specta]
fn home(session: State<'_, Session>, language: Language) -> Answer<Home> {
    session.ask(language, |workspace| workspace.home(language))
}

/// Lists what falls due in the dossiers.
#[tauri::command(async)]
#[specta::specta]
fn reminders(session: State<'_, Session>, language: Language) -> Answer<Vec<Reminder>> {
    session.ask(language, |workspace| workspace.reminders(today(), language))
}

/// Finds dossiers by their words, with the places where these stand.
#[tauri::command(async)]
#[specta::specta]
fn search(session: State<'_, Session>, words: String, language: Language) -> Answer<Vec<Found>> {
    session.ask(language, |workspace| workspace.search(&words, language))
}

/// Creates a dossier and tells its handle.
#[tauri::command(async)]
#[specta::specta]
fn create(session: State<'_, Session>, dossier: NewDossier, language: Language) -> Answer<String> {
    session.ask(language, |workspace| workspace.create(&dossier))
}

/// Copies an example into the library and tells its handle.
#[tauri::command(async)]
#[specta::specta]
fn open_example(session: State<'_, Session>, id: String, language: Language) -> Answer<String> {
    session.ask(language, |workspace| workspace.open_example(&id))
}

/// Begins a dossier that keeps who we are and nothing of the project of another one; tells its handle.
#[tauri::command(async)]
#[specta::specta]
fn duplicate(session: State<'_, Session>, handle: String, language: Language) -> Answer<String> {
    session.ask(language, |workspace| workspace.duplicate(&handle))
}

/// Puts a dossier away into the archive and tells its handle there.
#[tauri::command(async)]
#[specta::specta]
fn archive(session: State<'_, Session>, handle: String, language: Language) -> Answer<String> {
    session.ask(language, |workspace| workspace.archive(&handle))
}

/// Brings a dossier of the archive back and tells its handle.
#[tauri::command(async)]
#[specta::specta]
fn bring_back(session: State<'_, Session>, handle: String, language: Language) -> Answer<String> {
    session.ask(language, |workspace| workspace.bring_back(&handle))
}

/// Shows a dossier.
#[tauri::command(async)]
#[specta::specta]
fn view(session: State<'_, Session>, handle: String, language: Language) -> Answer<View> {
    session.ask(language, |workspace| workspace.view(&handle, language))
}

/// Draws a view of a dossier.
#[tauri::command(async)]
#[specta::specta]
fn figures(
    session: State<'_, Session>,
    handle: String,
    kind: FigureKind,
    language: Language,
) -> Answer<Vec<FigureView>> {
    session.ask(language, |workspace| workspace.figures(&handle, kind, language))
}

/// Ranks challenges or activities and tells how.
#[tauri::command(async)]
#[specta::specta]
fn ranking(session: State<'_, Session>, handle: String, kind: RankingKind, language: Language) -> Answer<RankingView> {
    session.ask(language, |workspace| workspace.ranking(&handle, kind, language))
}

/// The action plan in its hierarchy, with its sums.
#[tauri::command(async)]
#[specta::specta]
fn plan(session: State<'_, Session>, handle: String, language: Language) -> Answer<PlanView> {
    session.ask(language, |workspace| workspace.plan(&handle, language))
}

/// Shows the budget from every side.
#[tauri::command(async)]
#[specta::specta]
fn budget_sides(session: State<'_, Session>, handle: String, language: Language) -> Answer<Vec<SideView>> {
    session.ask(language, |workspace| workspace.budget_sides(&handle, language))
}

/// Plays the funding scenarios through; the plan itself comes first.
#[tauri::command(async)]
#[specta::specta]
fn scenarios(session: State<'_, Session>, handle: String, language: Language) -> Answer<Vec<ScenarioView>> {
    session.ask(language, |workspace| workspace.scenarios(&handle, language))
}

/// Holds a dossier against every call, best fit first.
#[tauri::command(async)]
#[specta::specta]
fn compare_calls(session: State<'_, Session>, handle: String, language: Language) -> Answer<Vec<FitView>> {
    session.ask(language, |workspace| workspace.compare_calls(&handle, language))
}

/// Shows a call in full.
#[tauri::command(async)]
#[specta::specta]
fn call_page(session: State<'_, Session>, handle: String, id: String, language: Language) -> Answer<CallPage> {
    session.ask(language, |workspace| workspace.call_page(&handle, &id, language))
}

/// Takes a copy of a call into the dossier, to be rewritten there.
#[tauri::command(async)]
#[specta::specta]
fn adapt_call(session: State<'_, Session>, handle: String, id: String, language: Language) -> Answer<Outcome> {
    session.ask(language, |workspace| workspace.adapt_call(&handle, &id, language))
}

/// Lets the person choose a call file and takes it into the dossier; nothing when they choose none.
#[tauri::command(async)]
#[specta::specta]
fn take_call_file<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    handle: String,
    title: String,
    language: Language,
) -> Answer<Option<Outcome>> {
    let Some(file) = choose(&app, &title, Purpose::Call) else { return Ok(None) };
    session.ask(language, |workspace| workspace.take_call_file(&handle, &file, language).map(Some))
}

/// Lets the person choose a place and writes a call to it as a file; tells where, or nothing when they choose none.
#[tauri::command(async)]
#[specta::specta]
fn save_call_file<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    handle: String,
    id: String,
    title: String,
    language: Language,
) -> Answer<Option<String>> {
    let Some(to) = choose(&app, &title, Purpose::Export(format!("{id}.toml"))) else { return Ok(None) };
    session
        .ask(language, |workspace| workspace.save_call_file(&handle, &id, &to).map(|()| Some(to.display().to_string())))
}

/// Tells what was spent against the budget.
#[tauri::command(async)]
#[specta::specta]
fn spending(session: State<'_, Session>, handle: String, language: Language) -> Answer<SpendingView> {
    session.ask(language, |workspace| workspace.spending(&handle, language))
}

/// Counts back from the deadlines of the calls aimed at.
#[tauri::command(async)]
#[specta::specta]
fn calendars(session: State<'_, Session>, handle: String, language: Language) -> Answer<Vec<CalendarView>> {
    session.ask(language, |workspace| workspace.calendars(&handle, today(), language))
}

/// Shows the mayor's view.
#[tauri::command(async)]
#[specta::specta]
fn mayor(session: State<'_, Session>, handle: String, language: Language) -> Answer<MayorView> {
    session.ask(language, |workspace| workspace.mayor(&handle, today(), language))
}

/// Tells of each sign-off whether it covers the dossier as it stands.
#[tauri::command(async)]
#[specta::specta]
fn sign_offs(session: State<'_, Session>, handle: String, language: Language) -> Answer<Vec<SignOffView>> {
    session.ask(language, |workspace| workspace.sign_offs(&handle, language))
}

/// Signs off the dossier as it stands.
#[tauri::command(async)]
#[specta::specta]
fn sign_off(session: State<'_, Session>, handle: String, signatory: String, language: Language) -> Answer<Outcome> {
    session.ask(language, |workspace| workspace.sign_off(&handle, &signatory, today(), language))
}

/// Shows a draft of the partnership, passage by passage.
#[tauri::command(async)]
#[specta::specta]
fn draft(
    session: State<'_, Session>,
    handle: String,
    document: DraftDocument,
    candidate: Option<ItemId>,
    language: Language,
) -> Answer<DraftView> {
    session.ask(language, |workspace| workspace.draft(&handle, document, candidate.as_ref(), language, today()))
}

/// Rewrites a passage of a draft in one language; without a text the generated words come back.
#[tauri::command(async)]
#[specta::specta]
fn rewrite(
    session: State<'_, Session>,
    handle: String,
    document: DraftDocument,
    candidate: Option<ItemId>,
    code: String,
    language: Language,
    text: Option<String>,
) -> Answer<Outcome> {
    session.ask(language, |workspace| {
        workspace.rewrite(&handle, document, candidate.as_ref(), &code, language, text.as_deref(), today())
    })
}

/// Ranks the candidates, each with its marks and why.
#[tauri::command(async)]
#[specta::specta]
fn candidates(session: State<'_, Session>, handle: String, language: Language) -> Answer<CandidatesView> {
    session.ask(language, |workspace| workspace.candidates(&handle, language, today()))
}

/// Lists the leads that the dossier holds without anybody following them.
#[tauri::command(async)]
#[specta::specta]
fn lead_suggestions(session: State<'_, Session>, handle: String, language: Language) -> Answer<Vec<LeadSuggestion>> {
    session.ask(language, |workspace| workspace.lead_suggestions(&handle, language))
}

/// Makes a candidate of a lead.
#[tauri::command(async)]
#[specta::specta]
fn candidate_from_lead(
    session: State<'_, Session>,
    handle: String,
    lead: String,
    language: Language,
) -> Answer<Outcome> {
    session.ask(language, |workspace| workspace.candidate_from_lead(&handle, &lead, language))
}

/// Retains a candidate: it becomes the other side of contributions and agreement.
#[tauri::command(async)]
#[specta::specta]
fn retain(session: State<'_, Session>, handle: String, candidate: String, language: Language) -> Answer<Outcome> {
    session.ask(language, |workspace| workspace.retain(&handle, &candidate, language))
}

/// Takes the contacts of a candidate out of the dossier.
#[tauri::command(async)]
#[specta::specta]
fn purge_contacts(
    session: State<'_, Session>,
    handle: String,
    candidate: String,
    language: Language,
) -> Answer<Outcome> {
    session.ask(language, |workspace| workspace.purge_contacts(&handle, &candidate, language))
}

/// Writes one field.
#[tauri::command(async)]
#[specta::specta]
fn edit(session: State<'_, Session>, handle: String, path: Path, value: Value, language: Language) -> Answer<Outcome> {
    let edit = Edit { path, value };
    session.ask(language, |workspace| workspace.edit(&handle, &edit, language))
}

/// Adds an item to a list.
#[tauri::command(async)]
#[specta::specta]
fn insert(
    session: State<'_, Session>,
    handle: String,
    list: Path,
    content: Option<Value>,
    before: Option<String>,
    language: Language,
) -> Answer<Outcome> {
    session.ask(language, |workspace| workspace.insert(&handle, &list, content.as_ref(), before.as_deref(), language))
}

/// Removes an item of a list.
#[tauri::command(async)]
#[specta::specta]
fn remove(session: State<'_, Session>, handle: String, item: Path, language: Language) -> Answer<Outcome> {
    session.ask(language, |workspace| workspace.remove(&handle, &item, language))
}

/// Brings a removed item back, or confirms its removal.
#[tauri::command(async)]
#[specta::specta]
fn restore(session: State<'_, Session>, handle: String, item: Path, keep: bool, language: Language) -> Answer<Outcome> {
    session.ask(language, |workspace| workspace.restore(&handle, &item, keep, language))
}

/// Moves an item of a list before another one, or to the end.
#[tauri::command(async)]
#[specta::specta]
fn reorder(
    session: State<'_, Session>,
    handle: String,
    item: Path,
    before: Option<String>,
    language: Language,
) -> Answer<Outcome> {
    session.ask(language, |workspace| workspace.reorder(&handle, &item, before.as_deref(), language))
}

/// Makes several changes as one, or none where one does not fit.
#[tauri::command(async)]
#[specta::specta]
fn apply(session: State<'_, Session>, handle: String, changes: Vec<Change>, language: Language) -> Answer<Applied> {
    session.ask(language, |workspace| workspace.apply(&handle, &changes, language))
}

/// Takes back the last step that was taken on this machine.
#[tauri::command(async)]
#[specta::specta]
fn undo(session: State<'_, Session>, handle: String, language: Language) -> Answer<Option<Outcome>> {
    session.ask(language, |workspace| workspace.undo(&handle, language))
}

/// Does the step again that was taken back last.
#[tauri::command(async)]
#[specta::specta]
fn redo(session: State<'_, Session>, handle: String, language: Language) -> Answer<Option<Outcome>> {
    session.ask(language, |workspace| workspace.redo(&handle, language))
}

/// Lets the person choose a file and takes it in as an annex; nothing when they choose none.
#[tauri::command(async)]
#[specta::specta]
fn attach<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    handle: String,
    title: String,
    language: Language,
) -> Answer<Option<Outcome>> {
    let Some(file) = choose(&app, &title, Purpose::Annex) else { return Ok(None) };
    session.ask(language, |workspace| workspace.attach(&handle, &file, language).map(Some))
}

/// Lets the person choose a file of expenses and tells what it would add; nothing when they choose none.
#[tauri::command(async)]
#[specta::specta]
fn review_expenses<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    handle: String,
    title: String,
    language: Language,
) -> Answer<Option<ExpensesReview>> {
    let Some(file) = choose(&app, &title, Purpose::Expenses) else { return Ok(None) };
    session.ask(language, |workspace| workspace.review_expenses(&handle, &file, language).map(Some))
}

/// Looks at another sheet of the file of expenses that was chosen.
#[tauri::command(async)]
#[specta::specta]
fn review_expenses_of(
    session: State<'_, Session>,
    ticket: String,
    sheet: String,
    language: Language,
) -> Answer<ExpensesReview> {
    session.ask(language, |workspace| workspace.review_expenses_of(&ticket, &sheet, language))
}

/// Adds the expenses that were shown.
#[tauri::command(async)]
#[specta::specta]
fn take_expenses(session: State<'_, Session>, ticket: String, language: Language) -> Answer<Outcome> {
    session.ask(language, |workspace| workspace.take_expenses(&ticket, language))
}

/// Lets the person choose a place and exports a document to it; nothing when they choose none.
#[tauri::command(async)]
#[specta::specta]
fn export_document<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    handle: String,
    request: Wanted,
    title: String,
    language: Language,
) -> Answer<Option<Exported>> {
    let name = file_name(&handle, request.kind, request.language);
    let request = request.dated_today();
    let Some(to) = choose(&app, &title, Purpose::Export(name)) else { return Ok(None) };
    session.ask(language, |workspace| workspace.export(&handle, &request, &to).map(Some))
}

/// Today, where the person is.
fn today() -> chrono::NaiveDate {
    chrono::Local::now().date_naive()
}

/// What to export; the date on the document is today's.
#[derive(Debug, serde::Deserialize, specta::Type)]
pub struct Wanted {
    kind: ExportKind,
    language: Language,
    call: Option<String>,
    report: Option<String>,
    #[serde(default)]
    candidate: Option<String>,
    #[serde(default)]
    second_language: bool,
}

impl Wanted {
    fn dated_today(self) -> ExportRequest {
        ExportRequest {
            kind: self.kind,
            language: Some(self.language),
            call: self.call,
            report: self.report,
            candidate: self.candidate,
            second_language: self.second_language,
            date: today(),
        }
    }
}

/// Lets the person choose a dossier's file and tells what it would change; nothing when they choose none.
#[tauri::command(async)]
#[specta::specta]
fn review_file<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    title: String,
    language: Language,
) -> Answer<Option<Review>> {
    let Some(file) = choose(&app, &title, Purpose::Dossier) else { return Ok(None) };
    session.ask(language, |workspace| workspace.review(&file, language).map(Some))
}

/// Tells what the file is that the system handed over and that waits longest; nothing when none waits.
#[tauri::command(async)]
#[specta::specta]
fn handed_over(
    handed: State<'_, HandedOver>,
    session: State<'_, Session>,
    language: Language,
) -> Answer<Option<Handed>> {
    let Some(file) = handed.next() else { return Ok(None) };
    session.ask(language, |workspace| workspace.handed(&file, language).map(Some))
}

/// Takes in the file that was reviewed.
#[tauri::command(async)]
#[specta::specta]
fn receive_reviewed(session: State<'_, Session>, ticket: String, language: Language) -> Answer<Received> {
    session.ask(language, |workspace| workspace.receive_reviewed(&ticket, language))
}

/// Forgets the file that was reviewed.
#[tauri::command(async)]
#[specta::specta]
fn decline_reviewed(session: State<'_, Session>, language: Language) -> Answer<()> {
    session.ask(language, |workspace| {
        workspace.decline();
        Ok(())
    })
}

/// Lets the person choose a place and copies the dossier's file to it; tells where, or nothing when they choose none.
#[tauri::command(async)]
#[specta::specta]
fn save_copy<R: Runtime>(
    app: AppHandle<R>,
    session: State<'_, Session>,
    handle: String,
    title: String,
    language: Language,
) -> Answer<Option<String>> {
    let Some(to) = choose(&app, &title, Purpose::Export(format!("{handle}.passerelle"))) else { return Ok(None) };
    session.ask(language, |workspace| workspace.save_copy(&handle, &to).map(|()| Some(to.display().to_string())))
}

/// Shows a page of the document as the dossier stands; its picture is asked for by its edition.
#[tauri::command]
#[specta::specta]
async fn live_page(
    session: State<'_, Session>,
    live: State<'_, Live>,
    handle: String,
    wish: PageWish,
    language: Language,
) -> Answer<PageView> {
    let snapshot = session.ask(language, |workspace| workspace.snapshot(&handle))?;
    let today = today();
    live.ask(language, move |page| page.show(snapshot, &wish, language, today)).await
}

/// The picture of the page shown last, as PNG; empty where another page has been shown since.
#[tauri::command(async)]
#[specta::specta]
fn page_picture(live: State<'_, Live>, edition: u32) -> Picture {
    live.picture(edition)
}

/// The shape of the model, from which the pages draw their forms.
#[tauri::command(async)]
#[specta::specta]
fn model() -> Shape {
    Shape::model().clone()
}

/// Every call that Passerelle knows.
#[tauri::command(async)]
#[specta::specta]
fn calls(language: Language) -> Vec<CallCard> {
    passerelle::calls(language)
}

/// Every call for an applicant of this country, those first that it may lead.
#[tauri::command(async)]
#[specta::specta]
fn offered_calls(country: Option<Country>, language: Language) -> Vec<OfferedCall> {
    passerelle::offered_calls(country, language)
}

/// Every country, in the alphabetical order of the language.
#[tauri::command(async)]
#[specta::specta]
fn countries(language: Language) -> Vec<NamedCountry> {
    passerelle::countries(language)
}

/// Every currency in use, in the alphabetical order of the language.
#[tauri::command(async)]
#[specta::specta]
fn currencies(language: Language) -> Vec<Named> {
    passerelle::currencies(language)
}

/// The directory of networks of local authorities.
#[tauri::command(async)]
#[specta::specta]
fn networks(language: Language) -> Vec<NetworkView> {
    passerelle::networks(language)
}

/// How many places a list of suggestions shows.
const PLACES: usize = 20;

/// The places that answer what somebody types, the best first.
#[tauri::command(async)]
#[specta::specta]
fn places(query: String, country: Option<Country>, language: Language) -> Vec<PlaceView> {
    passerelle::places(&query, country, language, PLACES)
}

/// Every rule, explained.
#[tauri::command(async)]
#[specta::specta]
fn rules(language: Language) -> Vec<RuleCard> {
    passerelle::rules(language)
}

/// What the program is, and what it is made of.
#[tauri::command(async)]
#[specta::specta]
fn about() -> About {
    passerelle::about()
}

/// What the window remembers.
#[tauri::command(async)]
#[specta::specta]
fn settings(keeper: State<'_, Keeper>) -> Settings {
    keeper.settings()
}

/// Keeps what the window is to remember. Where that fails the next start asks again: nothing of a dossier is lost.
#[tauri::command(async)]
#[specta::specta]
fn remember(keeper: State<'_, Keeper>, settings: Settings) {
    let _ = keeper.keep(&settings);
}

/// Shows everything larger or smaller, in percent of its natural size.
#[tauri::command(async)]
#[specta::specta]
fn zoom<R: Runtime>(webview: Webview<R>, percent: u16) {
    // Only a convenience: where the system cannot, everything stays as large as it is.
    let _ = webview.set_zoom(f64::from(percent) / 100.0);
}

/// Closes the window, once the page has saved what was being typed.
#[tauri::command(async)]
#[specta::specta]
fn close<R: Runtime>(window: Window<R>) {
    // The window is gone already when this fails.
    let _ = window.destroy();
}

/// The page could not save everything and the person stays.
#[tauri::command(async)]
#[specta::specta]
fn stay(closing: State<'_, Closing>) {
    closing.take_back();
}
