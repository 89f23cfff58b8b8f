//! Stage 11, sign-off and submission: a complete file is not set aside.

use chrono::NaiveDate;

use super::{item, record};
use crate::{
    choice::choice,
    money::Money,
    prose::{Label, Prose},
    stages::budget::SourceId,
};

record! {
    /// Annexes, comments, sign-off and submissions.
    Filing {
        /// The annexes.
        annexes: Vec<Annex>,
        /// Comments of those who read the draft.
        comments: Vec<Comment>,
        /// Sign-off of frozen versions by the elected official.
        sign_offs: Vec<SignOff>,
        /// What was submitted to which call.
        submissions: Vec<Submission>,
    }
}

item! {
    /// An annex. Its file travels inside the dossier file, under its digest.
    Annex {
        /// The title.
        title: Label,
        /// What it is.
        kind: Option<AnnexKind>,
        /// The name of the file it came from.
        file_name: String,
        /// The SHA-256 digest of the file, in lower-case hexadecimal.
        sha256: String,
        /// The media type: `application/pdf`, `image/jpeg` or `image/png`.
        media_type: String,
        /// The size of the file, in bytes.
        size: Option<u32>,
        /// The number of pages.
        pages: Option<u32>,
        /// The date of the document.
        dated: Option<NaiveDate>,
        /// When it ceases to be valid.
        expires_on: Option<NaiveDate>,
        /// What the reader should know about it.
        note: Prose,
    }
}

item! {
    /// A comment on the draft.
    Comment {
        /// Who commented, by function.
        author: String,
        /// When.
        date: Option<NaiveDate>,
        /// The part of the dossier it is about.
        about: String,
        /// The comment.
        text: Prose,
        /// Whether it has been dealt with.
        settled: bool,
    }
}

item! {
    /// The sign-off of a frozen version.
    SignOff {
        /// The function of the person who signed off.
        function: Label,
        /// When.
        date: Option<NaiveDate>,
        /// The digest of the version signed off.
        digest: String,
        /// Remarks.
        note: Prose,
    }
}

item! {
    /// A submission to a call.
    Submission {
        /// The identifier of the call's data file.
        call: String,
        /// When it was filed.
        date: Option<NaiveDate>,
        /// The amount asked for.
        amount: Option<Money>,
        /// The source of the funding plan that it asks for.
        source: Option<SourceId>,
        /// The receipt's number.
        receipt: String,
        /// Where it stands.
        status: Option<SubmissionStatus>,
        /// When the funder answered.
        answered_on: Option<NaiveDate>,
        /// The amount granted.
        granted: Option<Money>,
        /// The funder's answer.
        answer: Prose,
    }
}

crate::scalar::reference! {
    /// An annex.
    AnnexId => "filing/annexes"
}

choice! {
    /// What an annex is.
    AnnexKind {
        Convention = "convention",
        Deliberation = "deliberation",
        LetterOfIntent = "letter_of_intent",
        LetterOfSupport = "letter_of_support",
        FundingLetter = "funding_letter",
        BudgetFile = "budget_file",
        Accounts = "accounts",
        Statutes = "statutes",
        CurriculumVitae = "curriculum_vitae",
        Quote = "quote",
        Map = "map",
        Minutes = "minutes",
        Report = "report",
        BankDetails = "bank_details",
        Other = "other",
    }
}

choice! {
    /// Where a submission stands.
    SubmissionStatus {
        Preparing = "preparing",
        Submitted = "submitted",
        Admissible = "admissible",
        Granted = "granted",
        Refused = "refused",
        Withdrawn = "withdrawn",
    }
}
