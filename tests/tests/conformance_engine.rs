//! The conformance engine is real: it fails what must fail, and says so when it could not judge.

use std::{fs, path::PathBuf, process::Command};

use passerelle_tests::conformance::check;

fn known_bad() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("conformance/known-bad.pdf")
}

#[test]
fn a_file_without_tags_or_fonts_fails_both_standards() {
    let verdicts = check(&[known_bad()], &["ua1", "3a"]).unwrap();

    assert_eq!(verdicts.len(), 2);
    for verdict in &verdicts {
        assert!(!verdict.compliant, "{verdict}");
        assert!(
            verdict.failed.iter().any(|rule| rule.message.contains("font program is not embedded")),
            "the missing font is what a reader would notice first: {verdict}"
        );
        assert!(verdict.failed.iter().all(|rule| rule.count >= 1), "{verdict}");
    }
    assert_eq!(verdicts[0].flavour, "ua1");
    assert_eq!(verdicts[1].flavour, "3a");
}

#[test]
fn a_file_that_is_no_pdf_is_an_error_that_names_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("étude de marché.pdf");
    fs::write(&file, "Not a PDF.").unwrap();

    let error = check(&[known_bad(), file], &["ua1"]).unwrap_err();

    assert!(error.contains("étude de marché.pdf"), "{error}");
}

#[test]
fn a_missing_file_is_an_error_that_names_it() {
    let error = check(&[PathBuf::from("nowhere.pdf")], &["3a"]).unwrap_err();

    assert!(error.contains("nowhere.pdf"), "{error}");
}

#[test]
fn an_unknown_standard_is_an_error() {
    let error = check(&[known_bad()], &["ua99"]).unwrap_err();

    assert!(error.contains("ua99"), "{error}");
}

#[test]
fn checking_nothing_is_an_error() {
    assert!(check(&[], &["ua1"]).is_err(), "no file");
    assert!(check(&[known_bad()], &[]).is_err(), "no standard");
}

#[test]
fn a_missing_engine_is_a_failure_that_names_the_remedy() {
    let empty = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_conformance"))
        .arg("ua1")
        .arg(known_bad())
        .env("PASSERELLE_TOOLS", empty.path())
        .env("PATH", empty.path())
        .output()
        .unwrap();

    let sentence = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{sentence}");
    assert!(sentence.contains("cargo xtask setup"), "{sentence}");
}
