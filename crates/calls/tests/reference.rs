//! Reference cases worked out by hand: what each call pays for a budget, and what it refuses.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use calls::{Severity, Source, Terms, Verdict, comparison::compare, readiness, rules::Subject};
use dossier::{Dossier, Language, totals::totals};
use serde_json::{Value, json};

fn dossier(document: Value) -> Dossier {
    let puts = dossier::import(&document).unwrap();
    dossier::leaf::read(&puts.into_iter().map(|put| (put.key, put.value)).collect()).unwrap()
}

fn line(id: &str, cost: &str) -> Value {
    json!({ "id": id, "heading": "services", "quantity": "1", "unit_cost": cost })
}

fn in_kind(id: &str, cost: &str) -> Value {
    json!({ "id": id, "heading": "human_resources", "quantity": "1", "unit_cost": cost, "nature": "in_kind" })
}

fn source(id: &str, kind: &str, nature: &str, amount: &str) -> Value {
    json!({ "id": id, "kind": kind, "nature": nature, "amount": amount })
}

/// What a call pays for at most, and what it would block: the codes of the call's own rules.
fn held_against(call: &str, document: &Value) -> (Option<String>, Vec<&'static str>) {
    let dossier = dossier(document.clone());
    let call = calls::find(call).unwrap();
    let totals = totals(&dossier);
    let terms = Terms::of(call, &dossier, &totals);
    let readiness = readiness::check(&Subject::new(&dossier, Some(call), Language::Fr));
    let of_call = |code: &str| calls::Rule::of(code).is_some_and(|rule| rule.source == Source::Call);
    let blocking = readiness.findings.iter().filter(|it| it.severity == Severity::Blocks && of_call(it.code));
    (terms.largest_grant.map(|grant| grant.to_string()), blocking.map(|finding| finding.code).collect())
}

/// A French city with a partner in `country`: 90,000 EUR in cash and 10,000 EUR of our staff's time, 100,000 EUR in all.
fn french(country: &str, asked: &str, own_cash: &str) -> Value {
    json!({
        "start": {
            "country": "FR", "partner_country": country, "applicant_kind": "local_authority", "currency": "EUR",
            "main_language": "fr",
        },
        "budget": {
            "lines": [line("a", "90000 EUR"), in_kind("b", "10000 EUR")],
            "sources": [
                source("ministry", "call_funder", "cash", asked),
                source("own", "applicant", "cash", own_cash),
                source("staff", "applicant", "in_kind", "10000 EUR"),
            ],
        },
        "filing": { "annexes": [{ "id": "x", "kind": "convention" }] },
    })
}

#[test]
fn the_ministrys_rates_of_2024_and_2025_differ_by_class_of_country() {
    // Of 100,000 EUR. 2024: 90 % for Senegal (LDC), 70 % for Morocco and for Japan.
    // 2025: 70 % for Senegal, 50 % for Morocco (another recipient of aid), 30 % for Japan (none).
    let most = |call: &str, country: &str| held_against(call, &french(country, "30000 EUR", "60000 EUR")).0.unwrap();
    assert_eq!(
        ["SN", "MA", "JP"].map(|country| most("meae-2024", country)),
        ["90000.00", "70000.00", "70000.00"].map(str::to_owned)
    );
    assert_eq!(
        ["SN", "MA", "JP"].map(|country| most("meae-generaliste-2025", country)),
        ["70000.00", "50000.00", "30000.00"].map(str::to_owned)
    );
}

#[test]
fn a_euro_above_the_rate_is_blocked_and_the_rate_itself_is_not() {
    // 2025 with Morocco: 50 % of 100,000. Own share 40,000 in cash and 10,000 in kind: 20 % of it in kind, 50 % allowed.
    assert_eq!(held_against("meae-generaliste-2025", &french("MA", "50000 EUR", "40000 EUR")).1, [""; 0]);
    assert_eq!(held_against("meae-generaliste-2025", &french("MA", "50001 EUR", "39999 EUR")).1, ["share-too-high"]);
}

#[test]
fn the_own_share_of_2025_is_a_tenth_and_at_most_half_of_it_in_kind() {
    // Own share: 9,999 EUR in cash against 10,000 in kind: 19.999 % of the total, but more than half of it in kind.
    let (_, found) = held_against("meae-generaliste-2025", &french("SN", "70000 EUR", "9999 EUR"));
    assert_eq!(found, ["own-share-in-kind-too-high"]);
    // Without cash of our own and with 9,999 EUR in kind the share is 9.999 %: below a tenth, and all in kind.
    let mut document = french("SN", "70000 EUR", "0 EUR");
    document["budget"]["sources"][2]["amount"] = "9999 EUR".into();
    let (_, found) = held_against("meae-generaliste-2025", &document);
    assert_eq!(found, ["own-share-too-low", "own-share-in-kind-too-high"]);
}

#[test]
fn partners_in_several_countries_have_one_rate_in_2025() {
    // Senegal 70 % and Morocco 50 %: the regulation's single rate of 60 % for projects in several countries.
    let mut document = french("SN", "60000 EUR", "30000 EUR");
    document["agreement"] = json!({ "parties": [
        { "id": "we", "country": "FR" }, { "id": "dakar", "country": "SN" }, { "id": "rabat", "country": "MA" },
    ] });
    assert_eq!(held_against("meae-generaliste-2025", &document), (Some("60000.00".to_owned()), vec![]));
}

#[test]
fn the_joint_call_of_france_and_senegal_wants_a_share_of_both_sides() {
    // Of 100,000: France at least 20 %, Senegal at least 10 %, in kind allowed. 18 months: within 12 to 24.
    let document = |french: &str, senegalese: &str, until: &str| {
        json!({
            "start": {
                "country": "FR", "partner_country": "SN", "applicant_kind": "local_authority", "currency": "EUR",
                "main_language": "fr",
            },
            "actions": { "starts_on": "2027-01-01", "ends_on": until },
            "budget": {
                "lines": [line("a", "100000 EUR")],
                "sources": [
                    source("own", "applicant", "cash", french),
                    source("partner", "partner", "in_kind", senegalese),
                ],
            },
        })
    };
    let found = |document: &Value| held_against("france-senegal-2024", document).1;
    assert_eq!(found(&document("20000 EUR", "10000 EUR", "2028-06-30")), [""; 0]);
    assert_eq!(found(&document("19999 EUR", "10000 EUR", "2028-06-30")), ["own-share-too-low"]);
    assert_eq!(found(&document("20000 EUR", "9999 EUR", "2028-06-30")), ["partner-share-too-low"]);
    // From 1 January 2027 to 1 January 2029 is a day more than 24 months: a 25th month begins.
    assert_eq!(found(&document("20000 EUR", "10000 EUR", "2029-01-01")), ["duration-outside-limits"]);
}

#[test]
fn aimf_pays_four_fifths_also_in_cfa_francs() {
    // 65,595,700 XAF: the fund pays at most 80 % = 52,476,560; the city brings 20 % = 13,119,140.
    let document = |own: &str, asked: &str| {
        json!({
            "start": { "country": "CG", "applicant_kind": "local_authority", "currency": "XAF", "main_language": "fr" },
            "budget": {
                "lines": [line("a", "65595700 XAF")],
                "sources": [source("own", "applicant", "cash", own), source("fund", "call_funder", "cash", asked)],
            },
        })
    };
    let kept = held_against("aimf-cooperation", &document("13119140 XAF", "52476560 XAF"));
    assert_eq!(kept, (Some("52476560".to_owned()), vec![]));
    let (_, broken) = held_against("aimf-cooperation", &document("13119139 XAF", "52476561 XAF"));
    assert_eq!(broken, ["share-too-high", "own-share-too-low"]);
    // Asked in euros at the fixed parity: 80,000 EUR × 655.957 = 52,476,560 XAF, the very limit.
    let (_, found) = held_against("aimf-cooperation", &document("13119140 XAF", "80000 EUR"));
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_european_unions_caps_on_contingency_and_indirect_costs() {
    // Direct costs in cash 100,000; contingency 5 % = 5,000 and indirect 7 % = 7,000 are the very caps.
    let document = |contingency: &str, indirect: &str| {
        json!({
            "start": { "country": "FR", "partner_country": "SN", "applicant_kind": "local_authority", "currency": "EUR" },
            "budget": {
                "contingency": contingency, "indirect": indirect,
                "lines": [line("a", "100000 EUR"), in_kind("b", "20000 EUR")],
                "sources": [source("own", "applicant", "in_kind", "20000 EUR")],
            },
        })
    };
    let found = |document: &Value| held_against("eu-grants", document).1;
    assert_eq!(found(&document("5", "7")), [""; 0]);
    assert_eq!(found(&document("5.5", "7")), ["contingency-too-high"]);
    assert_eq!(found(&document("5", "7.01")), ["indirect-too-high"]);
    // In kind is not taken into account: the cost counted is 100,000 + 5,000 + 7,000 = 112,000, not 132,000.
    let dossier = dossier(document("5", "7"));
    let terms = Terms::of(calls::find("eu-grants").unwrap(), &dossier, &totals(&dossier));
    assert_eq!((terms.cost().to_string(), terms.left_out.len()), ("112000.00".to_owned(), 1));
    // Without what is in kind the same cost is counted, and nothing is left out.
    let mut without = document("5", "7");
    without["budget"]["lines"].as_array_mut().unwrap().pop();
    let dossier = self::dossier(without);
    let terms = Terms::of(calls::find("eu-grants").unwrap(), &dossier, &totals(&dossier));
    assert_eq!((terms.cost().to_string(), terms.left_out.len()), ("112000.00".to_owned(), 0));
}

#[test]
fn a_budget_in_three_currencies_is_held_against_a_limit_in_a_fourth() {
    // In euros: 10,000 + 6,559,570 XAF / 655.957 = 10,000 + 1,000 USD × 0.90 = 900: together 20,900.
    // La Guilde gives at most half of it = 10,450 EUR, and between 3,000 and 20,000 EUR.
    let document = json!({
        "start": { "country": "FR", "partner_country": "CG", "applicant_kind": "ngo", "currency": "EUR" },
        "territory": { "organisation": {
            "founded_on": "2015-01-01", "accounts": [{ "id": "y", "year": 2025, "income": "90000 EUR" }],
        } },
        "actions": { "starts_on": "2027-01-01", "ends_on": "2027-12-31" },
        "budget": {
            "rates": [{ "id": "usd", "from": "USD", "to": "EUR", "rate": "0.90" }],
            "lines": [line("a", "10000 EUR"), line("b", "6559570 XAF"), line("c", "1000 USD")],
            "sources": [source("guilde", "call_funder", "cash", "10450 EUR"), source("own", "applicant", "cash", "10450 EUR")],
        },
    });
    let (most, found) = held_against("la-guilde", &document);
    assert_eq!((most.as_deref(), found), (Some("10450.00"), vec![]));
    // The same association asking in a budget kept in CFA francs: 20,000 EUR are 13,119,140 XAF; one franc more is over.
    let mut in_francs = document.clone();
    in_francs["start"]["currency"] = "XAF".into();
    in_francs["budget"]["lines"] = json!([line("a", "26238282 XAF")]);
    in_francs["budget"]["sources"] = json!([source("guilde", "call_funder", "cash", "13119141 XAF")]);
    assert_eq!(held_against("la-guilde", &in_francs).1, ["grant-outside-limits"]);
}

#[test]
fn a_line_marked_as_not_eligible_leaves_the_cost_that_the_call_counts() {
    // 100,000 less a line of 10,000 that the ministry sets aside: 70 % of 90,000 = 63,000.
    let mut document = french("SN", "63000 EUR", "27000 EUR");
    document["budget"]["lines"][1]["eligibility"] =
        json!([{ "id": "e", "call": "meae-generaliste-2025", "eligible": false }]);
    assert_eq!(held_against("meae-generaliste-2025", &document).0.as_deref(), Some("63000.00"));
}

#[test]
fn calls_that_are_not_open_to_the_applicant_come_last() {
    let dossier = dossier(french("SN", "70000 EUR", "20000 EUR"));
    let fits = compare(&dossier, Language::Fr);
    assert_eq!(fits.len(), calls::calls().len());
    let verdicts: Vec<Verdict> = fits.iter().map(|fit| fit.verdict).collect();
    assert!(verdicts.is_sorted(), "{verdicts:?}");
    let verdict = |id: &str| fits.iter().find(|fit| fit.call.id.as_str() == id).unwrap().verdict;
    assert_eq!(verdict("la-guilde"), Verdict::Excluded, "it is for associations, without decentralised cooperation");
    assert_eq!(verdict("nakopa-2021"), Verdict::Excluded, "it is for German municipalities");
    assert_ne!(verdict("meae-generaliste-2025"), Verdict::Excluded);
}

#[test]
fn a_call_of_our_own_stands_in_for_a_shipped_one_of_its_name() {
    // Our own edition of the fund pays half: 50,000 of 100,000 instead of 80,000, and no call stands twice.
    let mut document = french("SN", "50000 EUR", "40000 EUR");
    document["start"]["own_calls"] = json!([{ "id": "aimf-cooperation", "grant": { "least_developed": "50" } }]);
    let dossier = dossier(document);
    let fits = compare(&dossier, Language::Fr);
    let named: Vec<_> = fits.iter().filter(|fit| fit.call.id.as_str() == "aimf-cooperation").collect();
    assert_eq!((named.len(), fits.len()), (1, calls::calls().len()));
    assert_eq!(named[0].terms.largest_grant.map(|grant| grant.to_string()).as_deref(), Some("50000.00"));
}
