//! The commands and their arguments, with the help that people read.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Parser, Subcommand, ValueEnum};
use passerelle::{Country, Language, Path};

const LONG_ABOUT: &str = "\
Prepares decentralised-cooperation projects, offline: from the first motivation to the funding dossier.

A dossier is one .passerelle file. Every change is on the disk before a command says so, and keeps what was
there before in the file's history: copies that several people worked on can be merged again.

D stands for a .passerelle file or, where a command only reads, for documented JSON (see `passerelle schema`).
PATH names a field by the segments from the root, items by their identifier:
    start/title/fr            stakeholders/list/7f3k2m9qa1bc/influence
A point may stand for the stroke: start.title.fr";

const AFTER_HELP: &str = "\
Exit codes: 0 done; 1 `check` found something that blocks; 2 something could not be read, written or understood.

Examples:
  passerelle new --out marche.passerelle --country CG --title \"Des marchés propres\"
  passerelle set marche.passerelle territory/population 1420612
  passerelle add marche.passerelle challenges/list '{\"title\": {\"fr\": \"Déchets des marchés\"}}'
  passerelle check marche.passerelle --call aimf-cooperation
  passerelle check marche.passerelle --call all
  passerelle calls --file meae-generaliste-2025 > mon-appel.toml
  passerelle places \"suzhou jiangsu\"
  passerelle export marche.passerelle --to pdf --lang fr -o dossier.pdf
  passerelle export marche.passerelle --to convention --both-languages -o convention.pdf";

/// Prepares decentralised-cooperation projects, offline.
#[derive(Debug, Parser)]
#[command(name = "passerelle", version, about, long_about = LONG_ABOUT, after_help = AFTER_HELP, max_term_width = 110)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Creates a dossier file
    New {
        /// The file to create; a file that is there is left alone
        #[arg(long, value_name = "D.passerelle")]
        out: PathBuf,
        /// Your country, as a two-letter code such as CG
        #[arg(long, value_name = "CODE", value_parser = country)]
        country: Option<Country>,
        /// Your partner's country
        #[arg(long, value_name = "CODE", value_parser = country)]
        partner_country: Option<Country>,
        /// The language of the title and of the documents
        #[arg(long, value_enum, default_value_t = Lang::Fr)]
        lang: Lang,
        /// The title of the project
        #[arg(long, default_value = "", hide_default_value = true)]
        title: String,
    },
    /// Creates a dossier file from documented JSON
    Import {
        /// The JSON; every unknown or wrong field is named with its full path
        file: PathBuf,
        /// The file to create; a file that is there is left alone
        #[arg(long, value_name = "D.passerelle")]
        out: PathBuf,
    },
    /// Shows a dossier, or what stands at a path
    Show {
        /// A dossier file or documented JSON
        #[arg(value_name = "D")]
        dossier: PathBuf,
        /// Documented JSON, which `import` takes back
        #[arg(long)]
        json: bool,
        /// A field, an item or a list
        #[arg(default_value = "", hide_default_value = true, value_parser = path)]
        path: Path,
    },
    /// Writes one field
    Set {
        /// A dossier file
        #[arg(value_name = "D")]
        dossier: PathBuf,
        /// The field
        #[arg(value_parser = path)]
        path: Path,
        /// The value, after the field's type; `null` clears the field
        #[arg(allow_hyphen_values = true)]
        value: String,
    },
    /// Adds an item to a list and prints its path
    Add {
        /// A dossier file
        #[arg(value_name = "D")]
        dossier: PathBuf,
        /// The list
        #[arg(value_parser = path)]
        list: Path,
        /// The item's fields as documented JSON
        json: Option<String>,
    },
    /// Removes an item; its content stays in the file's history
    Remove {
        /// A dossier file
        #[arg(value_name = "D")]
        dossier: PathBuf,
        /// The item
        #[arg(value_parser = path)]
        path: Path,
    },
    /// Says what is still missing; exits with 1 if something blocks
    Check {
        /// A dossier file or documented JSON
        #[arg(value_name = "D")]
        dossier: PathBuf,
        /// The call to check against; otherwise the one that the dossier chose. `all` compares every call, best fit first
        #[arg(long, value_name = "ID|all")]
        call: Option<String>,
        /// The language of the sentences
        #[arg(long, value_enum)]
        lang: Option<Lang>,
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Lists the calls for proposals that Passerelle knows, writes one as a file, or reads call files
    Calls {
        /// Call files to read: every fault is told with its line and field
        files: Vec<PathBuf>,
        /// Prints this call as a file that can be rewritten and handed on
        #[arg(long, value_name = "ID", conflicts_with = "files")]
        file: Option<String>,
        /// As JSON
        #[arg(long)]
        json: bool,
        /// The language of the titles
        #[arg(long, value_enum, default_value_t = Lang::Fr)]
        lang: Lang,
    },
    /// Ranks the partners considered: score, place, stage and next step of each, and why it has its marks
    Candidates {
        /// A dossier file or documented JSON
        #[arg(value_name = "D")]
        dossier: PathBuf,
        /// As JSON
        #[arg(long)]
        json: bool,
        /// The language of the sentences; otherwise the dossier's main language
        #[arg(long, value_enum)]
        lang: Option<Lang>,
    },
    /// Finds places of the world by their name, offline: name, region, country, inhabitants, coordinates
    Places {
        /// The name or its beginning; words of a region or country may follow, as in "suzhou jiangsu"
        query: String,
        /// Only places of this country
        #[arg(long, value_name = "CODE", value_parser = country)]
        country: Option<Country>,
        /// As JSON
        #[arg(long)]
        json: bool,
        /// The language of the names
        #[arg(long, value_enum, default_value_t = Lang::Fr)]
        lang: Lang,
    },
    /// Explains every rule of `check`: what it checks, why, how to mend what it finds, where it comes from
    Rules {
        /// As JSON
        #[arg(long)]
        json: bool,
        /// The language of the sentences
        #[arg(long, value_enum, default_value_t = Lang::Fr)]
        lang: Lang,
    },
    /// Takes a PDF, JPEG or PNG file into the dossier as an annex and prints its path
    Attach {
        /// A dossier file
        #[arg(value_name = "D")]
        dossier: PathBuf,
        /// The file
        file: PathBuf,
        /// The annex's title [default: that of the annex awaiting a file of this name, else the file's name]
        #[arg(long)]
        title: Option<String>,
    },
    /// Adds the expenses of a spreadsheet to the dossier, once each, as one change
    ///
    /// Reads .xlsx, .ods and .csv. The heads of the columns may stand in French or in English, in any order: date, label,
    /// amount, currency, budget line, voucher number. What the dossier has already is not added again.
    Expenses {
        /// A dossier file; with --dry-run documented JSON as well
        #[arg(value_name = "D")]
        dossier: PathBuf,
        /// The spreadsheet
        file: PathBuf,
        /// The sheet to read; otherwise the one that most likely holds the expenses
        #[arg(long, value_name = "NAME")]
        sheet: Option<String>,
        /// Only tells what would be added
        #[arg(long)]
        dry_run: bool,
        /// Adds the rows that can be read although others cannot
        #[arg(long)]
        leave_unread: bool,
        /// As JSON
        #[arg(long)]
        json: bool,
        /// The language of the sentences
        #[arg(long, value_enum)]
        lang: Option<Lang>,
    },
    /// Writes the funding dossier, a report to a funder, a draft of the partnership (sheet, profile, letter, convention,
    /// deliberation), the annex volume, the budget workbook, the follow-up of the partner search or the documented JSON
    Export {
        /// A dossier file or documented JSON
        #[arg(value_name = "D")]
        dossier: PathBuf,
        /// What to write
        #[arg(long, value_enum)]
        to: Target,
        /// The call that orders the dossier; otherwise the one that the dossier chose
        #[arg(long, value_name = "ID")]
        call: Option<String>,
        /// The report to write, by its identifier among monitoring/reports; otherwise the next one to be sent
        #[arg(long, value_name = "ID")]
        report: Option<String>,
        /// The candidate whom the letter addresses, by its identifier among search/candidates; otherwise the one retained
        #[arg(long, value_name = "ID")]
        candidate: Option<String>,
        /// Sets the convention in both languages, side by side
        #[arg(long)]
        both_languages: bool,
        /// The language of the document; otherwise the dossier's main language
        #[arg(long, value_enum)]
        lang: Option<Lang>,
        /// The date on the document; otherwise today
        #[arg(long, value_name = "YYYY-MM-DD")]
        date: Option<NaiveDate>,
        /// The file to write; one of that name is replaced, whole or not at all
        #[arg(short = 'o', long = "output", value_name = "FILE")]
        output: PathBuf,
    },
    /// Merges copies of one dossier into a new file
    Merge {
        /// The copies, in any order
        #[arg(required = true, value_name = "D")]
        copies: Vec<PathBuf>,
        /// The file to create; a file that is there is left alone
        #[arg(short = 'o', long = "output", value_name = "D.passerelle")]
        output: PathBuf,
    },
    /// Lists the fields with two values, both shown, and the removed items that somebody edited
    Conflicts {
        /// A dossier file
        #[arg(value_name = "D")]
        dossier: PathBuf,
        /// As JSON
        #[arg(long)]
        json: bool,
        /// The language of the labels
        #[arg(long, value_enum)]
        lang: Option<Lang>,
    },
    /// Prints the JSON Schema of the documented JSON
    Schema,
}

/// A language of documents and sentences.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Lang {
    /// French
    Fr,
    /// English
    En,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::Fr => Self::Fr,
            Lang::En => Self::En,
        }
    }
}

/// What `export` writes.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Target {
    /// The funding dossier, as PDF/UA-1 and PDF/A-3a
    Pdf,
    /// A report to a funder, interim or final, as PDF/UA-1 and PDF/A-3a
    Report,
    /// The presentation sheet, two pages, as PDF/UA-1 and PDF/A-3a like all that follow
    Sheet,
    /// The profile of the partner looked for
    Profile,
    /// The approach letter to a candidate
    Letter,
    /// The agreement between the parties
    Convention,
    /// The council's resolution
    Deliberation,
    /// The annexes in one PDF, each page stamped
    Annexes,
    /// The budget and funding workbook, with live formulas
    Xlsx,
    /// The follow-up of the partner search, with contacts by function and organisation
    FollowUp,
    /// The documented JSON
    Json,
}

fn country(text: &str) -> Result<Country, String> {
    text.parse().map_err(|_| "write a two-letter country code, such as CG or FR".to_owned())
}

fn path(text: &str) -> Result<Path, String> {
    Ok(Path::from(text))
}
