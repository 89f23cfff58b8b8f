//! The rules, one file each: a stable code, what it checks and why, its source, and two fixtures.
//!
//! A rule says nothing in words: the wording has a sentence and a remedy for each code (`finding-<code>`), and says
//! what it checks and why (`rule-<code>`).

mod activities_missing;
mod activity_outside_project;
mod activity_without_cost;
mod activity_without_dates;
mod activity_without_responsible;
mod activity_without_result;
mod agreement_amount_below_parties;
mod agreement_amount_missing;
mod agreement_language_unshared;
mod agreement_law_unknown;
mod agreement_not_transmitted;
mod agreement_object_missing;
mod agreement_shorter_than_project;
mod annex_expired;
mod applicant_kind_missing;
mod approach_not_discussed;
mod association_too_large;
mod association_too_young;
mod axis_forgotten;
mod begins_before_decision;
mod beneficiaries_missing;
mod beneficiaries_not_split;
mod budget_empty;
mod budget_line_incomplete;
mod call_annex_missing;
mod call_applicant;
mod call_closed;
mod call_conditions_unchecked;
mod call_domain;
mod call_edition_superseded;
mod call_excludes_cooperation;
mod call_language;
mod call_partner_country;
mod call_rate_missing;
mod call_unknown;
mod candidate_without_country;
mod candidates_not_approached;
mod carriers_missing;
mod challenge_not_retained;
mod challenge_without_evidence;
mod challenge_without_lever;
mod challenges_missing;
mod chosen_not_party;
mod chosen_without_reciprocity;
mod commitment_differs_from_budget;
mod contact_private;
mod contingency_too_high;
mod continuity_missing;
mod contributions_missing;
mod country_class_unsettled;
mod country_missing;
mod currency_missing;
mod dates_missing;
mod dates_reversed;
mod dialogue_without_contact;
mod duration_outside_limits;
mod expense_outside_project;
mod expense_over_heading;
mod expense_over_line;
mod expense_uncounted;
mod expense_without_line;
mod expense_without_voucher;
mod final_instalment_advanced;
mod funding_gap;
mod funding_missing;
mod governance_missing;
mod grant_outside_limits;
mod granted_differs;
mod high_risk_without_mitigation;
mod in_kind_refused;
mod in_kind_without_valuation;
mod indicator_outside_project;
mod indicator_without_baseline;
mod indicator_without_date;
mod indicator_without_source;
mod indicator_without_value;
mod indirect_too_high;
mod instalment_late;
mod lead_applicant_missing;
mod marker_without_reason;
mod may_not_sign;
mod motivation_without_reason;
mod motivations_missing;
mod motivations_not_debated;
mod needs_missing;
mod network_without_giving;
mod next_step_missing;
mod next_step_overdue;
mod no_reciprocity;
mod notice_too_short;
mod objective_missing;
mod objective_without_indicator;
mod objective_without_result;
mod own_share_in_kind_too_high;
mod own_share_too_low;
mod participation_missing;
mod parties_missing;
mod partner_share_missing;
mod partner_share_too_low;
mod partner_unknown;
mod party_is_a_state;
mod personal_capture;
mod population_missing;
mod precheck_negative;
mod prechecks_unanswered;
mod presentation_missing;
mod principles_unassessed;
mod project_cost_outside_limits;
mod purpose_shares_not_whole;
mod rate_missing;
mod rate_without_source;
mod reference_dangling;
mod report_late;
mod reports_unplanned;
mod result_without_activity;
mod result_without_indicator;
mod result_without_objective;
mod risk_unrated;
mod risk_without_owner;
mod risks_missing;
mod search_before_will;
mod section_too_long;
mod several_chosen;
mod share_too_high;
mod shares_not_whole;
mod signatory_missing;
mod signed_before_authorised;
mod stakeholder_categories_few;
mod stakeholder_unplaced;
mod stakeholders_missing;
mod statement_missing;
mod strengths_missing;
mod submission_after_deadline;
mod submission_without_receipt;
mod submissions_exceed_cost;
mod summary_missing;
mod sustainability_missing;
mod territory_name_missing;
mod text_in_other_language;
mod title_missing;
mod yearly_cost_too_high;

use chrono::NaiveDate;
use dossier::{
    Country, Dossier, Item, Label, Language, Money, Path, Percent, share,
    stages::start::{ApplicantKind, TargetCall},
    totals::{self, Totals},
};
use rust_decimal::Decimal;

use crate::{Call, Severity, Stage, Terms};

/// Every rule, in the order of the method.
pub const RULES: &[Rule] = &[
    title_missing::RULE,
    country_missing::RULE,
    applicant_kind_missing::RULE,
    lead_applicant_missing::RULE,
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
    candidates_not_approached::RULE,
    candidate_without_country::RULE,
    dialogue_without_contact::RULE,
    next_step_missing::RULE,
    next_step_overdue::RULE,
    network_without_giving::RULE,
    several_chosen::RULE,
    chosen_without_reciprocity::RULE,
    contact_private::RULE,
    agreement_object_missing::RULE,
    agreement_amount_missing::RULE,
    agreement_amount_below_parties::RULE,
    commitment_differs_from_budget::RULE,
    parties_missing::RULE,
    party_is_a_state::RULE,
    signatory_missing::RULE,
    agreement_language_unshared::RULE,
    agreement_shorter_than_project::RULE,
    agreement_law_unknown::RULE,
    principles_unassessed::RULE,
    prechecks_unanswered::RULE,
    chosen_not_party::RULE,
    precheck_negative::RULE,
    governance_missing::RULE,
    notice_too_short::RULE,
    signed_before_authorised::RULE,
    agreement_not_transmitted::RULE,
    dates_missing::RULE,
    dates_reversed::RULE,
    objective_missing::RULE,
    objective_without_result::RULE,
    objective_without_indicator::RULE,
    result_without_objective::RULE,
    result_without_activity::RULE,
    activities_missing::RULE,
    result_without_indicator::RULE,
    indicator_without_source::RULE,
    indicator_without_baseline::RULE,
    indicator_without_date::RULE,
    indicator_outside_project::RULE,
    activity_without_responsible::RULE,
    activity_without_result::RULE,
    activity_without_dates::RULE,
    activity_outside_project::RULE,
    activity_without_cost::RULE,
    beneficiaries_missing::RULE,
    beneficiaries_not_split::RULE,
    risks_missing::RULE,
    high_risk_without_mitigation::RULE,
    risk_unrated::RULE,
    risk_without_owner::RULE,
    sustainability_missing::RULE,
    marker_without_reason::RULE,
    purpose_shares_not_whole::RULE,
    budget_empty::RULE,
    budget_line_incomplete::RULE,
    rate_missing::RULE,
    rate_without_source::RULE,
    shares_not_whole::RULE,
    in_kind_without_valuation::RULE,
    funding_missing::RULE,
    funding_gap::RULE,
    call_applicant::RULE,
    call_partner_country::RULE,
    call_excludes_cooperation::RULE,
    call_domain::RULE,
    association_too_young::RULE,
    association_too_large::RULE,
    share_too_high::RULE,
    grant_outside_limits::RULE,
    project_cost_outside_limits::RULE,
    yearly_cost_too_high::RULE,
    duration_outside_limits::RULE,
    own_share_too_low::RULE,
    own_share_in_kind_too_high::RULE,
    partner_share_too_low::RULE,
    partner_share_missing::RULE,
    contingency_too_high::RULE,
    indirect_too_high::RULE,
    in_kind_refused::RULE,
    begins_before_decision::RULE,
    final_instalment_advanced::RULE,
    country_class_unsettled::RULE,
    call_rate_missing::RULE,
    call_annex_missing::RULE,
    section_too_long::RULE,
    call_language::RULE,
    call_conditions_unchecked::RULE,
    call_unknown::RULE,
    call_edition_superseded::RULE,
    call_closed::RULE,
    annex_expired::RULE,
    submission_after_deadline::RULE,
    submission_without_receipt::RULE,
    submissions_exceed_cost::RULE,
    granted_differs::RULE,
    reference_dangling::RULE,
    text_in_other_language::RULE,
    reports_unplanned::RULE,
    expense_without_line::RULE,
    expense_uncounted::RULE,
    expense_without_voucher::RULE,
    expense_outside_project::RULE,
    expense_over_line::RULE,
    expense_over_heading::RULE,
    instalment_late::RULE,
    report_late::RULE,
    indicator_without_value::RULE,
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

/// The rules that shut a dossier out of a call for what the applicant or its partner is: nothing written in the dossier
/// mends that.
const EXCLUDING: [&str; 6] = [
    call_applicant::RULE.code,
    call_partner_country::RULE.code,
    call_excludes_cooperation::RULE.code,
    call_domain::RULE.code,
    association_too_young::RULE.code,
    association_too_large::RULE.code,
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
    /// What the call's terms come to for this dossier.
    pub terms: Option<Terms>,
    /// The language of the document.
    pub language: Language,
}

impl<'a> Subject<'a> {
    /// Prepares a dossier for the rules.
    pub fn new(dossier: &'a Dossier, call: Option<&'a Call>, language: Language) -> Self {
        Self::with_totals(dossier, totals::totals(dossier), call, language)
    }

    /// Prepares a dossier whose totals are known already.
    pub fn with_totals(dossier: &'a Dossier, totals: Totals, call: Option<&'a Call>, language: Language) -> Self {
        let terms = call.map(|call| Terms::of(call, dossier, &totals));
        Self { dossier, totals, call, terms, language }
    }

    /// Whether the applicant is an association.
    pub fn is_association(&self) -> bool {
        matches!(self.dossier.start.applicant_kind, Some(ApplicantKind::Ngo | ApplicantKind::MandatedNgo))
    }

    /// What the dossier says of the call it is prepared for.
    pub fn target(&self) -> Option<&'a TargetCall> {
        let call = self.call?;
        self.dossier.start.target_calls.iter().find(|target| target.call == call.id.as_str())
    }

    /// The last day for filing: that of the dossier, else that of the call.
    pub fn filed_by(&self) -> Option<NaiveDate> {
        self.target().and_then(|target| target.deadline).or_else(|| self.call.and_then(|call| call.closes_on))
    }

    /// An amount in the dossier's currency; `None` where no rate leads there.
    pub fn converted(&self, amount: Money) -> Option<Decimal> {
        totals::converted(amount, self.totals.currency, &self.dossier.budget.rates)
    }

    /// The association's income in the last year it gives accounts for, in the dossier's currency.
    pub fn last_income(&self) -> Option<Decimal> {
        let accounts = self.dossier.territory.organisation.accounts.iter();
        let (_, income) = accounts.filter_map(|it| Some((it.year?, it.income?))).max_by_key(|(year, _)| *year)?;
        self.converted(income)
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
    /// A day.
    Date(NaiveDate),
    /// A country.
    Country(Country),
    /// A number that governs singular and plural.
    Count(usize),
    /// Codes of a choice, by type and code, of which one will do.
    Choices(Vec<(&'static str, &'static str)>),
    /// Names as the dossier writes them, in a row.
    Names(Vec<Label>),
    /// A number that a sentence prints.
    Decimal(Decimal),
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

    /// Whether what it finds shuts the dossier out of the call, whatever is written.
    pub fn excludes(&self) -> bool {
        EXCLUDING.contains(&self.code)
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

    /// One finding if an amount lies outside a call's bounds, as far as they can be read in the dossier's currency.
    fn outside(
        &self,
        subject: &Subject<'_>,
        amount: Decimal,
        least: Option<Money>,
        most: Option<Money>,
        path: &str,
    ) -> Vec<Finding> {
        let bound = |limit: Option<Money>| limit.and_then(|limit| Some((limit, subject.converted(limit)?)));
        let under = bound(least).filter(|(_, least)| amount < *least).map(|(limit, _)| ("under", limit));
        let over = bound(most).filter(|(_, most)| amount > *most).map(|(limit, _)| ("over", limit));
        under.or(over).map_or_else(Vec::new, |(side, limit)| {
            let amount = Argument::Money(totals::money(amount, subject.totals.currency));
            let side = ("side", Argument::Text(side.to_owned()));
            self.when_with(true, path, vec![side, ("amount", amount), ("limit", Argument::Money(limit))])
        })
    }

    /// One finding if a contribution is below the share of the whole cost that a call asks for.
    fn share_below(&self, subject: &Subject<'_>, part: Decimal, least: Percent) -> Vec<Finding> {
        let totals = &subject.totals;
        let whole = totals.expenses().total();
        let rate = share::rate(part, whole).unwrap_or_default();
        self.when_with(
            !whole.is_zero() && part < totals.currency.round(least.of(whole)),
            "budget/sources",
            vec![("rate", Argument::Percent(Percent(rate))), ("least", Argument::Percent(least))],
        )
    }

    /// One finding if an expense that is a percentage of others exceeds what a call takes into account of it.
    fn beyond_cap(
        &self,
        subject: &Subject<'_>,
        amount: Decimal,
        allowed: Option<Percent>,
        cap: Option<Decimal>,
        path: &str,
    ) -> Vec<Finding> {
        let Some((allowed, cap)) = allowed.zip(cap) else { return Vec::new() };
        let over = amount - cap;
        let over_by = Argument::Money(totals::money(over, subject.totals.currency));
        let said = vec![("allowed", Argument::Percent(allowed)), ("over", over_by)];
        self.when_with(over > Decimal::ZERO, path, said)
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
        let call = fixture.call.map(|id| crate::call::find_for(&dossier, id).expect("the fixture names a known call"));
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
        let (met, judged) = readiness.met(|_| false);
        assert_eq!(met, 0, "nothing is met by being empty");
        assert!(judged > 0 && readiness.met(|_| true) == (RULES.len() - judged, RULES.len()));
    }
}
