//! Funders' calls: dated data with a source, never code. A dossier names the edition it was prepared for.

use std::sync::LazyLock;

use chrono::NaiveDate;
use dossier::{
    Country, Label, Language, Percent,
    stages::{filing::AnnexKind, start::ApplicantKind},
};
use serde::{Deserialize, Deserializer};

use crate::{CallFileError, CountryClass};

/// One edition of a funder's call for proposals.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// The stable identifier of the edition.
    pub id: String,
    /// The edition, usually a year.
    pub edition: String,
    /// Whether it takes files today, as far as known on the day it was checked.
    pub status: CallStatus,
    /// The languages in which the funder takes files.
    pub languages: Vec<Language>,
    /// The document the rules were taken from.
    pub source: String,
    /// When the rules were checked against it.
    #[serde(deserialize_with = "date")]
    pub checked_on: NaiveDate,
    /// How sure the rules are.
    pub confidence: Confidence,
    /// The title.
    pub title: Label,
    /// The funder.
    pub funder: Label,
    /// Who may apply.
    pub eligibility: Eligibility,
    /// The largest grant by class of the partner's country.
    pub grant: Grant,
    /// What the applicant has to bring.
    #[serde(default)]
    pub own_share: OwnShare,
    /// The annexes asked for.
    #[serde(default)]
    pub annexes: Vec<AskedAnnex>,
    /// The sections of the file, in the funder's order.
    pub sections: Vec<Section>,
}

/// Whether a call takes files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallStatus {
    /// It takes files.
    Open,
    /// It no longer does; its rules are kept as the best known.
    Closed,
    /// Not known on the day it was checked.
    Unknown,
}

impl CallStatus {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Unknown => "unknown",
        }
    }
}

/// How sure a call's rules are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Read in the source.
    Read,
    /// Put together from other knowledge.
    Reconstructed,
}

impl Confidence {
    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Reconstructed => "reconstructed",
        }
    }
}

/// Who may apply.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Eligibility {
    /// The kinds of bodies that may lead an application.
    pub applicants: Vec<ApplicantKind>,
    /// The countries they must be in; empty where any may apply.
    pub applicant_countries: Vec<Country>,
}

impl Eligibility {
    /// Whether a body of this country may lead an application.
    pub fn admits(&self, country: Country) -> bool {
        self.applicant_countries.is_empty() || self.applicant_countries.contains(&country)
    }
}

/// The largest grant, in per cent of the total cost.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Grant {
    /// With a partner in a least developed country.
    pub least_developed: Percent,
    /// With a partner in another country that receives official development assistance.
    pub other_aid_recipient: Percent,
    /// With a partner elsewhere.
    pub other: Percent,
}

impl Grant {
    /// The largest grant for a class of countries.
    pub fn at_most(&self, class: CountryClass) -> Percent {
        match class {
            CountryClass::LeastDeveloped => self.least_developed,
            CountryClass::OtherAidRecipient => self.other_aid_recipient,
            CountryClass::Other => self.other,
        }
    }
}

/// What the applicant has to bring.
#[derive(Debug, Clone, Copy, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnShare {
    /// At least so much, in per cent of the total cost.
    pub least: Option<Percent>,
    /// Of which in kind at most so much, in per cent of the own share.
    pub in_kind_at_most: Option<Percent>,
}

/// An annex that the funder asks for: one of several kinds will do.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskedAnnex {
    /// The kinds that will do.
    pub kinds: Vec<AnnexKind>,
    /// Whether the file is set aside without it.
    pub required: bool,
}

/// A section of the file.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// The funder's title for it.
    pub title: Label,
    /// What it holds, in order.
    pub parts: Vec<Part>,
    /// The most characters the funder takes, where there is a limit.
    pub at_most_characters: Option<u32>,
}

/// A part of the funding dossier that sections are made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "the parts carry the names of the stages they print")]
pub enum Part {
    Summary,
    Motivations,
    Carriers,
    Stakeholders,
    Territory,
    Challenges,
    Contributions,
    Search,
    Agreement,
    Objectives,
    Activities,
    Schedule,
    Logframe,
    Budget,
    Funding,
    Risks,
    Sustainability,
    FollowUp,
    Annexes,
    Signatures,
}

impl Part {
    /// Every part in the order of the method, which serves when no call is chosen.
    pub const ALL: &'static [Self] = &[
        Self::Summary,
        Self::Motivations,
        Self::Carriers,
        Self::Stakeholders,
        Self::Territory,
        Self::Challenges,
        Self::Contributions,
        Self::Search,
        Self::Agreement,
        Self::Objectives,
        Self::Activities,
        Self::Schedule,
        Self::Logframe,
        Self::Budget,
        Self::Funding,
        Self::Risks,
        Self::Sustainability,
        Self::FollowUp,
        Self::Annexes,
        Self::Signatures,
    ];
}

impl Call {
    /// Reads a call's data file.
    ///
    /// # Errors
    /// The line and the fault.
    pub fn parse(text: &str) -> Result<Self, CallFileError> {
        toml::from_str(text).map_err(|error| CallFileError {
            line: error.span().map_or(0, |span| text[..span.start].lines().count().max(1)),
            message: error.message().to_owned(),
        })
    }
}

static CALLS: LazyLock<Vec<Call>> = LazyLock::new(|| {
    [
        include_str!("../data/calls/meae-generaliste-2025.toml"),
        include_str!("../data/calls/meae-2024.toml"),
        include_str!("../data/calls/aimf-cooperation.toml"),
    ]
    .map(|text| Call::parse(text).expect("the calls shipped with Passerelle are read in a test"))
    .to_vec()
});

/// The calls that Passerelle knows, best known edition first.
pub fn calls() -> &'static [Call] {
    &CALLS
}

/// Finds a call by the identifier of its edition.
pub fn find(id: &str) -> Option<&'static Call> {
    CALLS.iter().find(|call| call.id == id)
}

fn date<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveDate, D::Error> {
    let text = toml::value::Datetime::deserialize(deserializer)?.to_string();
    text.parse().map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_call_says_where_its_rules_come_from_and_holds_every_part_once() {
        for call in calls() {
            assert!(!call.source.is_empty() && !call.title.is_empty() && !call.funder.is_empty(), "{}", call.id);
            let mut parts: Vec<Part> = call.sections.iter().flat_map(|section| section.parts.clone()).collect();
            parts.sort_unstable();
            assert_eq!(parts, Part::ALL, "{} prints every part of the dossier once", call.id);
        }
        assert_eq!(calls().len(), 3);
    }

    #[test]
    fn a_fault_in_a_call_file_is_told_with_its_line() {
        let faulty = include_str!("../data/calls/meae-2024.toml").replace("edition = \"2024\"", "edition = 2024");
        let error = Call::parse(&faulty).unwrap_err();
        assert_eq!(error.line, 2, "{error}");
    }
}
