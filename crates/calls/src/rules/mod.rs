//! The rules, one file each: a stable code, what it checks and why, its source, and two fixtures.
//!
//! A rule says nothing in words: the wording has a sentence and a remedy for each code (`finding-<code>`), and says
//! what it checks and why (`rule-<code>`).

mod activities_missing;
mod activity_outside_project;
mod activity_without_cost;
mod activity_without_responsible;
mod agreement_amount_missing;
mod agreement_object_missing;
mod annex_expired;
mod applicant_kind_missing;
mod approach_not_discussed;
mod axis_forgotten;
mod budget_empty;
mod budget_line_incomplete;
mod call_annex_missing;
mod call_applicant;
mod call_closed;
mod call_unknown;
mod carriers_missing;
mod challenge_not_retained;
mod challenge_without_evidence;
mod challenge_without_lever;
mod challenges_missing;
mod continuity_missing;
mod contributions_missing;
mod country_missing;
mod currency_missing;
mod dates_missing;
mod dates_reversed;
mod funding_gap;
mod funding_missing;
mod governance_missing;
mod in_kind_without_valuation;
mod indicator_without_source;
mod may_not_sign;
mod motivation_without_reason;
mod motivations_missing;
mod motivations_not_debated;
mod needs_missing;
mod no_reciprocity;
mod objective_missing;
mod own_share_in_kind_too_high;
mod own_share_too_low;
mod participation_missing;
mod parties_missing;
mod partner_unknown;
mod personal_capture;
mod population_missing;
mod precheck_negative;
mod presentation_missing;
mod rate_missing;
mod rate_without_source;
mod reference_dangling;
mod reports_unplanned;
mod result_without_indicator;
mod risks_missing;
mod search_before_will;
mod share_too_high;
mod shares_not_whole;
mod stakeholder_categories_few;
mod stakeholder_unplaced;
mod stakeholders_missing;
mod statement_missing;
mod strengths_missing;
mod summary_missing;
mod sustainability_missing;
mod territory_name_missing;
mod text_in_other_language;
mod title_missing;

use dossier::{Country, Dossier, Item, Language, Money, Path, Percent, totals::Totals};

use crate::{Call, Severity, Stage};

/// Every rule, in the order of the method.
pub const RULES: &[Rule] = &[
    title_missing::RULE,
    country_missing::RULE,
    applicant_kind_missing::RULE,
    currency_missing::RULE,
    summary_missing::RULE,
    statement_missing::RULE,
    motivations_missing::RULE,
    motivations_not_debated::RULE,
    motivation_without_reason::RULE,
    carriers_missing::RULE,
    personal_capture::RULE,
    continuity_missing::RULE,
    stakeholders_missing::RULE,
    stakeholder_categories_few::RULE,
    approach_not_discussed::RULE,
    stakeholder_unplaced::RULE,
    participation_missing::RULE,
    territory_name_missing::RULE,
    presentation_missing::RULE,
    population_missing::RULE,
    strengths_missing::RULE,
    may_not_sign::RULE,
    challenges_missing::RULE,
    challenge_not_retained::RULE,
    challenge_without_evidence::RULE,
    challenge_without_lever::RULE,
    contributions_missing::RULE,
    needs_missing::RULE,
    no_reciprocity::RULE,
    search_before_will::RULE,
    partner_unknown::RULE,
    axis_forgotten::RULE,
    agreement_object_missing::RULE,
    agreement_amount_missing::RULE,
    parties_missing::RULE,
    precheck_negative::RULE,
    governance_missing::RULE,
    dates_missing::RULE,
    dates_reversed::RULE,
    objective_missing::RULE,
    activities_missing::RULE,
    result_without_indicator::RULE,
    indicator_without_source::RULE,
    activity_without_responsible::RULE,
    activity_outside_project::RULE,
    activity_without_cost::RULE,
    risks_missing::RULE,
    sustainability_missing::RULE,
    budget_empty::RULE,
    budget_line_incomplete::RULE,
    rate_missing::RULE,
    rate_without_source::RULE,
    shares_not_whole::RULE,
    in_kind_without_valuation::RULE,
    funding_missing::RULE,
    funding_gap::RULE,
    call_applicant::RULE,
    share_too_high::RULE,
    own_share_too_low::RULE,
    own_share_in_kind_too_high::RULE,
    call_annex_missing::RULE,
    call_unknown::RULE,
    call_closed::RULE,
    annex_expired::RULE,
    reference_dangling::RULE,
    text_in_other_language::RULE,
    reports_unplanned::RULE,
];

/// The rules that point at a danger to the engagement itself, rather than at something left blank.
const WATCH_POINTS: [&str; 9] = [
    motivations_not_debated::RULE.code,
    personal_capture::RULE.code,
    stakeholder_categories_few::RULE.code,
    approach_not_discussed::RULE.code,
    may_not_sign::RULE.code,
    challenge_without_evidence::RULE.code,
    challenge_without_lever::RULE.code,
    no_reciprocity::RULE.code,
    search_before_will::RULE.code,
];

/// What the rules look at.
#[derive(Debug)]
pub struct Subject<'a> {
    /// The dossier.
    pub dossier: &'a Dossier,
    /// Its totals.
    pub totals: Totals,
    /// The call it is prepared for, where one is chosen.
    pub call: Option<&'a Call>,
    /// The language of the document.
    pub language: Language,
}

impl<'a> Subject<'a> {
    /// Prepares a dossier for the rules.
    pub fn new(dossier: &'a Dossier, call: Option<&'a Call>, language: Language) -> Self {
        Self { dossier, totals: dossier::totals::totals(dossier), call, language }
    }

    /// The country whose class settles a grant's share: the partner's where the applicant is not itself in a country
    /// that receives aid, else the applicant's own.
    pub fn partner_country(&self) -> Option<Country> {
        let start = &self.dossier.start;
        let own_receives =
            start.country.is_some_and(|country| crate::country_class::class_of(country) != crate::CountryClass::Other);
        if own_receives { start.country } else { start.partner_country }
    }
}

/// What a rule found.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The rule's code.
    pub code: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The stage it is about.
    pub stage: Stage,
    /// The field, record or list that mends it.
    pub path: Path,
    /// What its sentence names.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// Something that a finding's sentence names, put into words in the reader's language.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// Said as it is.
    Text(String),
    /// An amount.
    Money(Money),
    /// A percentage.
    Percent(Percent),
    /// A number that governs singular and plural.
    Count(usize),
    /// Codes of a choice, by type and code, of which one will do.
    Choices(Vec<(&'static str, &'static str)>),
}

/// Where a rule comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The method: its order and its questions.
    Method,
    /// The call; its edition names document and date.
    Call,
    /// The law of the applicant's country; in France, CGCT art. L1115-1.
    OwnLaw,
    /// CGCT art. L1115-1 (France).
    FrenchLaw,
    /// The five checks that French authorities make before they sign.
    FrenchPractice,
}

impl Source {
    /// Every source.
    pub const ALL: [Self; 5] = [Self::Method, Self::Call, Self::OwnLaw, Self::FrenchLaw, Self::FrenchPractice];

    /// The code used by the wording.
    pub fn code(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Call => "call",
            Self::OwnLaw => "own-law",
            Self::FrenchLaw => "french-law",
            Self::FrenchPractice => "french-practice",
        }
    }
}

/// A rule of the method, the law or a funder.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// The stable code.
    pub code: &'static str,
    /// The stage it belongs to.
    pub stage: Stage,
    /// How much a finding weighs.
    pub severity: Severity,
    /// Where it comes from.
    pub source: Source,
    check: fn(&Subject<'_>) -> Vec<Finding>,
    /// A dossier that meets the rule.
    pub passing: Fixture,
    /// A dossier that does not.
    pub failing: Fixture,
}

/// A dossier, as documented JSON, on which a rule is shown.
#[derive(Debug, Clone, Copy)]
pub struct Fixture {
    /// The call, where the rule needs one.
    pub call: Option<&'static str>,
    /// The documented JSON.
    pub dossier: &'static str,
}

impl Rule {
    /// Finds a rule by its code.
    pub fn of(code: &str) -> Option<&'static Self> {
        RULES.iter().find(|rule| rule.code == code)
    }

    /// Whether it points at a danger to the engagement itself, such as a relation that hangs on one person.
    pub fn is_watch_point(&self) -> bool {
        WATCH_POINTS.contains(&self.code)
    }

    /// Applies the rule.
    pub fn findings(&self, subject: &Subject<'_>) -> Vec<Finding> {
        (self.check)(subject)
    }

    /// One finding that leads to `path`, if the condition holds.
    fn when(&self, condition: bool, path: &str) -> Vec<Finding> {
        self.when_with(condition, path, Vec::new())
    }

    /// One finding with arguments, if the condition holds.
    fn when_with(&self, condition: bool, path: &str, arguments: Vec<(&'static str, Argument)>) -> Vec<Finding> {
        let finding = || Finding {
            code: self.code,
            severity: self.severity,
            stage: self.stage,
            path: Path::from(path),
            arguments,
        };
        if condition { vec![finding()] } else { Vec::new() }
    }

    /// A finding for each item of a list for which the condition holds, leading to a field of it.
    fn each<T: Item>(&self, list: &[T], list_path: &str, field: &str, condition: impl Fn(&T) -> bool) -> Vec<Finding> {
        let open = list.iter().filter(|item| condition(item));
        open.flat_map(|item| self.when(true, &format!("{list_path}/{}/{field}", item.id()))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(rule: &Rule, fixture: Fixture) -> Vec<Finding> {
        let document = serde_json::from_str(fixture.dossier).unwrap();
        let puts = dossier::import(&document).unwrap_or_else(|errors| panic!("{}: {errors:?}", rule.code));
        let leaves = puts.into_iter().map(|put| (put.key, put.value)).collect();
        let dossier = dossier::leaf::read(&leaves).unwrap();
        let call = fixture.call.map(|id| crate::find(id).expect("the fixture names a known call"));
        rule.findings(&Subject::new(&dossier, call, Language::Fr))
    }

    #[test]
    fn every_rule_accepts_its_passing_fixture_and_finds_its_failing_one() {
        for rule in RULES {
            assert_eq!(findings(rule, rule.passing), [], "{} passes", rule.code);
            let found = findings(rule, rule.failing);
            assert!(!found.is_empty(), "{} fails", rule.code);
            for finding in found {
                assert_eq!((finding.code, finding.severity), (rule.code, rule.severity));
                assert!(dossier::Shape::model().at(&finding.path).is_some(), "{} leads to {}", rule.code, finding.path);
            }
        }
    }

    #[test]
    fn codes_are_unique_and_an_empty_dossier_is_blocked() {
        let mut codes: Vec<_> = RULES.iter().map(|rule| rule.code).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), RULES.len());
        let dossier = Dossier::default();
        let readiness = crate::readiness::check(&Subject::new(&dossier, None, Language::Fr));
        assert!(readiness.is_blocked());
        assert!(readiness.met < readiness.rules);
    }
}
