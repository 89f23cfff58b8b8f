//! Funders' calls, country rules, readiness rules and stage states, over dated reference data.
