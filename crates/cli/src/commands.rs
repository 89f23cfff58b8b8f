//! Each command: ask the façade, print what it says, give the exit code.

use std::{
    io::{self, Write},
    path::Path as FilePath,
    process::ExitCode,
};

use chrono::{Local, Utc};
use passerelle::{
    Code, Country, Edit, ExpensesReview, ExportKind, ExportRequest, Failure, FindingView, FitView, Language,
    NewDossier, OpenDossier, Path, PlaceView, Reading, Severity,
};
use serde_json::{Value, json};

use crate::arguments::{Arguments, Command, Lang, Target};

/// Nothing blocks, or the command was carried out.
const DONE: u8 = 0;
/// Something blocks.
const BLOCKED: u8 = 1;
/// Something could not be read, written or understood.
const FAILED: u8 = 2;

/// Carries out a command.
pub fn run(arguments: Arguments) -> ExitCode {
    let language = spoken_in(&arguments.command);
    let mut output = Vec::new();
    let outcome = carry_out(arguments.command, &mut output);
    // A reader that closed the pipe, as `head` does, has seen what it wanted.
    let _ = io::stdout().write_all(&output).and_then(|()| io::stdout().flush());
    match outcome {
        Ok(code) => code.into(),
        Err(failure) => {
            complain(&failure, language);
            FAILED.into()
        }
    }
}

fn carry_out(command: Command, out: &mut Vec<u8>) -> Result<u8, Failure> {
    match command {
        Command::New { out: file, country, partner_country, lang, title } => {
            let new =
                NewDossier { title, language: Some(lang.into()), country, partner_country, ..NewDossier::default() };
            OpenDossier::create(&file, &new, now(), "")?;
        }
        Command::Import { file, out: to } => {
            OpenDossier::import(&file, &to, now(), "")?;
        }
        Command::Show { dossier, json, path } => show(&dossier, json, &path, out)?,
        Command::Set { dossier, path, value } => {
            let value = passerelle::value_from_text(&path, &value)?;
            for_work(&dossier)?.edit(&Edit { path, value }, now())?;
        }
        Command::Add { dossier, list, json } => {
            let content = json.as_deref().map(parsed).transpose()?;
            let touched = for_work(&dossier)?.insert(&list, content.as_ref(), None, now())?;
            line(out, touched.path.as_str());
        }
        Command::Remove { dossier, path } => {
            for_work(&dossier)?.remove(&path, now())?;
        }
        Command::Check { dossier, call, lang, json } => return check(&dossier, call.as_deref(), lang, json, out),
        Command::Calls { files, file, json, lang } => match file {
            Some(id) => out.extend_from_slice(passerelle::call_file(None, &id)?.as_bytes()),
            None if files.is_empty() => calls(json, lang.into(), out),
            None => {
                for file in files {
                    passerelle::read_call_file(&file)?;
                    line(out, &file.display().to_string());
                }
            }
        },
        Command::Candidates { dossier, json, lang } => candidates(&dossier, json, lang, out)?,
        Command::Places { query, country, json, lang } => places(&query, country, json, lang.into(), out),
        Command::Rules { json, lang } => rules(json, lang.into(), out),
        Command::Attach { dossier, file, title } => {
            let mut open = for_work(&dossier)?;
            let language = open.main_language()?;
            let touched = open.attach(&file, title.as_deref(), language, now())?;
            line(out, touched.path.as_str());
        }
        Command::Expenses { dossier, file, sheet, dry_run, leave_unread, json, lang } => {
            let reading = Reading::open(&dossier)?;
            let language = language_of(&reading, lang)?;
            let review = passerelle::review_expenses(&reading, &file, sheet.as_deref(), language)?;
            drop(reading);
            if json {
                pretty(out, &json!(review));
            } else {
                tell_expenses(&review, out);
            }
            if dry_run {
                return Ok(DONE);
            }
            if review.unread > 0 && !leave_unread {
                aside(&passerelle::nothing_added_in_words(language));
                return Ok(FAILED);
            }
            for_work(&dossier)?.take_expenses(&file, sheet.as_deref(), language, now())?;
        }
        Command::Export { dossier, to, call, report, candidate, both_languages, lang, date, output } => {
            let kind = match to {
                Target::Pdf => ExportKind::Pdf,
                Target::Report => ExportKind::Report,
                Target::Sheet => ExportKind::Sheet,
                Target::Profile => ExportKind::Profile,
                Target::Letter => ExportKind::Letter,
                Target::Convention => ExportKind::Agreement,
                Target::Deliberation => ExportKind::Deliberation,
                Target::Annexes => ExportKind::Annexes,
                Target::Xlsx => ExportKind::Xlsx,
                Target::FollowUp => ExportKind::FollowUp,
                Target::Json => ExportKind::Json,
            };
            let date = date.unwrap_or_else(|| Local::now().date_naive());
            let request = ExportRequest {
                kind,
                language: lang.map(Into::into),
                call,
                report,
                candidate,
                second_language: both_languages,
                date,
            };
            let exported = passerelle::export(&Reading::open(&dossier)?, &request, &output)?;
            exported.warnings.iter().for_each(|warning| aside(warning));
        }
        Command::Merge { copies, output } => passerelle::merge(&copies, &output)?,
        Command::Conflicts { dossier, json, lang } => conflicts(&dossier, json, lang, out)?,
        Command::Schema => pretty(out, &passerelle::schema()),
    }
    Ok(DONE)
}

/// Opens a file to work on; documented JSON is only read.
fn for_work(path: &FilePath) -> Result<OpenDossier, Failure> {
    OpenDossier::open(path, "").map_err(|failure| match (failure.code, Reading::open(path)) {
        (Code::NotADossier, Ok(_)) => Failure::about(Code::JsonIsReadOnly, path),
        _ => failure,
    })
}

fn show(dossier: &FilePath, json: bool, path: &Path, out: &mut Vec<u8>) -> Result<(), Failure> {
    let content = Reading::open(dossier)?.content(path)?;
    match content {
        Some(Value::String(text)) if !json => line(out, &text),
        None if !json => {}
        None if path.is_root() => pretty(out, &json!({})),
        content => pretty(out, &content.unwrap_or_default()),
    }
    Ok(())
}

fn check(
    dossier: &FilePath,
    call: Option<&str>,
    lang: Option<Lang>,
    json: bool,
    out: &mut Vec<u8>,
) -> Result<u8, Failure> {
    let dossier = Reading::open(dossier)?.dossier()?;
    let language = lang.map(Into::into).or(dossier.start.main_language).unwrap_or(Language::Fr);
    if call == Some("all") {
        return Ok(compare(&passerelle::compare_calls(&dossier, language), language, json, out));
    }
    let findings = passerelle::check(&dossier, call, language)?;
    let blocked = findings.iter().any(|finding| finding.severity == Severity::Blocks);
    if json {
        pretty(out, &json!({ "blocked": blocked, "findings": findings }));
    } else {
        findings.iter().for_each(|finding| tell(out, finding, language));
    }
    Ok(if blocked { BLOCKED } else { DONE })
}

/// Tells how a dossier fits every call. Nothing blocks as long as one call is open to it.
fn compare(fits: &[FitView], language: Language, json: bool, out: &mut Vec<u8>) -> u8 {
    let code = if fits.iter().any(|fit| fit.verdict != "excluded") { DONE } else { BLOCKED };
    if json {
        pretty(out, &json!(fits));
        return code;
    }
    for fit in fits {
        let call = &fit.call;
        line(
            out,
            &format!("{}  {} – {} ({}, {})", call.id, call.funder, call.title, call.edition, call.status_in_words),
        );
        line(out, format!("    {} {}", fit.verdict_in_words, fit.terms).trim_end());
        for finding in &fit.findings {
            let mark = passerelle::severity_in_words(finding.severity, language);
            line(out, &format!("    {mark}  {}  ({})", finding.sentence, finding.code));
        }
    }
    line(out, &fits.first().map(|fit| fit.call.caution.clone()).unwrap_or_default());
    code
}

fn tell(out: &mut Vec<u8>, finding: &FindingView, language: Language) {
    let mark = passerelle::severity_in_words(finding.severity, language);
    line(out, &format!("{mark}  {}", finding.sentence));
    line(out, &format!("    {}", finding.remedy));
    line(out, &format!("    → {}  ({})", finding.path, finding.code));
}

fn calls(json: bool, language: Language, out: &mut Vec<u8>) {
    let calls = passerelle::calls(language);
    if json {
        return pretty(out, &json!(calls));
    }
    for call in calls {
        line(
            out,
            &format!("{}  {} – {} ({}, {})", call.id, call.funder, call.title, call.edition, call.status_in_words),
        );
        line(out, &format!("    {}", call.source));
        line(out, &format!("    {}", call.caution));
    }
}

/// How many places a terminal shows at once.
const PLACES: usize = 20;
/// The column of the table of places that holds numbers.
const INHABITANTS: usize = 3;

fn places(query: &str, country: Option<Country>, json: bool, language: Language, out: &mut Vec<u8>) {
    let places = passerelle::places(query, country, language, PLACES);
    if json {
        return pretty(out, &json!(places));
    }
    if places.is_empty() {
        return line(out, &passerelle::no_place_in_words(query, language));
    }
    // The name in its own script comes last: its signs may be wider than the columns count.
    let row = |place: &PlaceView| {
        let coordinates = place.coordinates.map(|it| it.to_string()).unwrap_or_default();
        let told = [&place.name, &place.region, &place.country_name, &place.population_in_words];
        let [name, region, country, population] = told.map(Clone::clone);
        [name, region, country, population, coordinates, place.code.clone(), place.local_name.clone()]
    };
    let rows: Vec<[String; 7]> = places.iter().map(row).collect();
    let length = |cell: &str| cell.chars().count();
    let width = |column: usize| rows.iter().map(|row| length(&row[column])).max().unwrap_or_default();
    let widths: [usize; 7] = std::array::from_fn(width);
    for row in &rows {
        let cell = |column: usize| {
            let gap = " ".repeat(widths[column] - length(&row[column]));
            // Numbers of inhabitants stand one below the other by their units.
            if column == INHABITANTS { gap + &row[column] } else { row[column].clone() + &gap }
        };
        let cells: Vec<String> = (0..row.len()).filter(|column| widths[*column] > 0).map(cell).collect();
        line(out, cells.join("  ").trim_end());
    }
    line(out, &passerelle::place_sources_in_words(language));
}

fn rules(json: bool, language: Language, out: &mut Vec<u8>) {
    let rules = passerelle::rules(language);
    if json {
        return pretty(out, &json!(rules));
    }
    for rule in rules {
        let weight = passerelle::severity_in_words(rule.severity, language);
        line(out, &format!("{}  {} ({weight})", rule.code, rule.checks));
        [rule.why, rule.remedy, rule.source].iter().for_each(|sentence| line(out, &format!("    {sentence}")));
    }
}

/// Ranks the partners considered: first a table, then why each has its marks.
fn candidates(dossier: &FilePath, json: bool, lang: Option<Lang>, out: &mut Vec<u8>) -> Result<(), Failure> {
    let dossier = Reading::open(dossier)?.dossier()?;
    let language = lang.map(Into::into).or(dossier.start.main_language).unwrap_or(Language::Fr);
    let view = passerelle::candidates(&dossier, language, Local::now().date_naive());
    if json {
        pretty(out, &json!(view));
        return Ok(());
    }
    for row in passerelle::candidates_table(&view, language) {
        line(out, &row);
    }
    for candidate in &view.candidates {
        line(out, "");
        line(out, &format!("{}  {}", candidate.name, candidate.score_in_words));
        for (criterion, mark) in view.criteria.iter().zip(&candidate.marks) {
            let given = mark.mark.map_or_else(|| "–".to_owned(), |mark| mark.to_string());
            line(out, &format!("    {}  {} × {}", criterion.label, given, criterion.weight));
            line(out, &format!("        {}", mark.reason));
        }
        for answer in candidate.ours_for_them.iter().chain(&candidate.theirs_for_us) {
            line(out, &format!("    {}", answer.sentence));
        }
    }
    view.steadiness.iter().for_each(|sentence| line(out, &format!("\n{sentence}")));
    Ok(())
}

/// Tells what a file of expenses would add: the rows to be looked at, then the whole.
fn tell_expenses(review: &ExpensesReview, out: &mut Vec<u8>) {
    review.rows.iter().flat_map(|row| &row.notes).for_each(|note| line(out, note));
    line(out, &review.sentence);
    review.notices.iter().for_each(|notice| line(out, notice));
}

/// The language asked for, else that of the dossier.
fn language_of(reading: &Reading, lang: Option<Lang>) -> Result<Language, Failure> {
    Ok(lang.map(Into::into).or(reading.dossier()?.start.main_language).unwrap_or(Language::Fr))
}

fn conflicts(dossier: &FilePath, json: bool, lang: Option<Lang>, out: &mut Vec<u8>) -> Result<(), Failure> {
    let reading = Reading::open(dossier)?;
    let language = language_of(&reading, lang)?;
    let conflicts = reading.conflicts(language)?;
    if json {
        pretty(out, &json!(conflicts));
        return Ok(());
    }
    for conflict in conflicts {
        line(out, &format!("{}  ({})", conflict.label, conflict.path));
        conflict.versions.iter().for_each(|version| line(out, &format!("    {}", version.text)));
        if conflict.removed {
            line(out, &format!("    {}", passerelle::removed_in_words(language)));
        }
    }
    Ok(())
}

fn parsed(text: &str) -> Result<Value, Failure> {
    serde_json::from_str(text).map_err(|error| Failure::about(Code::NotJson, FilePath::new("JSON")).with_detail(error))
}

fn now() -> i64 {
    Utc::now().timestamp()
}

/// The language for complaints: the one asked for, else that of the environment.
fn spoken_in(command: &Command) -> Language {
    match command {
        Command::Check { lang: Some(lang), .. }
        | Command::Expenses { lang: Some(lang), .. }
        | Command::Export { lang: Some(lang), .. }
        | Command::Candidates { lang: Some(lang), .. }
        | Command::Conflicts { lang: Some(lang), .. } => (*lang).into(),
        _ => passerelle::language_of_locale(std::env::var("LC_ALL").or_else(|_| std::env::var("LANG")).ok().as_deref()),
    }
}

fn complain(failure: &Failure, language: Language) {
    let words = failure.words(language);
    aside(&words.sentence);
    words.details.iter().for_each(|detail| aside(&format!("  {detail}")));
    if !words.hint.is_empty() {
        aside(&words.hint);
    }
}

/// Says something beside the output.
#[allow(clippy::print_stderr, reason = "the one place that writes to standard error")]
fn aside(text: &str) {
    eprintln!("{text}");
}

fn line(out: &mut Vec<u8>, text: &str) {
    out.extend_from_slice(text.as_bytes());
    out.push(b'\n');
}

fn pretty(out: &mut Vec<u8>, value: &Value) {
    line(out, &serde_json::to_string_pretty(value).expect("JSON values can be written"));
}
