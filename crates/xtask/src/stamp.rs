//! Remembers what a costly step was made from, so that it is repeated only when that changed.

use std::{
    fs,
    hash::{DefaultHasher, Hash, Hasher},
    io,
    path::{Path, PathBuf},
};

use crate::error::Failure;

/// Folders that hold results, never sources.
const RESULTS: [&str; 5] = ["node_modules", "dist", "test-results", "playwright-report", "coverage"];

/// The state of the inputs of a step, beside what the step last worked on.
#[derive(Debug)]
pub struct Stamp {
    file: PathBuf,
    now: String,
}

impl Stamp {
    /// Reads the inputs, files or whole folders; the stamp itself is kept in `file`.
    pub fn of(inputs: &[PathBuf], file: PathBuf) -> Result<Self, Failure> {
        let mut digest = DefaultHasher::new();
        for input in inputs {
            read_into(&mut digest, input, input).map_err(|error| Failure::at(input, &error))?;
        }
        Ok(Self { file, now: format!("{:016x}\n", digest.finish()) })
    }

    /// Whether the step last worked on exactly these inputs.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|kept| kept == self.now)
    }

    /// Notes that the step has worked on these inputs.
    pub fn keep(&self) -> Result<(), Failure> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder).map_err(|error| Failure::at(folder, &error))?;
        }
        fs::write(&self.file, &self.now).map_err(|error| Failure::at(&self.file, &error))
    }
}

fn read_into(digest: &mut DefaultHasher, base: &Path, path: &Path) -> io::Result<()> {
    if path.is_dir() {
        let mut entries: Vec<PathBuf> =
            fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        entries.sort();
        for entry in entries {
            let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if !(entry.is_dir() && (name.starts_with('.') || RESULTS.contains(&name.as_str()))) {
                read_into(digest, base, &entry)?;
            }
        }
    } else if path.is_file() {
        path.strip_prefix(base).unwrap_or(path).hash(digest);
        fs::read(path)?.hash(digest);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::Stamp;
    use std::fs;

    #[test]
    fn a_changed_source_is_noticed_and_a_changed_result_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("ui/src")).unwrap();
        fs::create_dir_all(root.join("ui/dist")).unwrap();
        fs::write(root.join("ui/src/app.ts"), "one").unwrap();
        let stamp = || Stamp::of(&[root.join("ui")], root.join("stamp")).unwrap();
        assert!(!stamp().is_current(), "nothing was made yet");

        stamp().keep().unwrap();
        fs::write(root.join("ui/dist/index.html"), "made").unwrap();
        assert!(stamp().is_current(), "a result is no input");

        fs::write(root.join("ui/src/app.ts"), "two").unwrap();
        assert!(!stamp().is_current(), "the source changed");
    }

    #[test]
    fn a_renamed_source_is_noticed() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::create_dir_all(root.join("ui")).unwrap();
        fs::write(root.join("ui/a.ts"), "one").unwrap();
        let stamp = || Stamp::of(&[root.join("ui")], root.join("stamp")).unwrap();
        stamp().keep().unwrap();

        fs::rename(root.join("ui/a.ts"), root.join("ui/b.ts")).unwrap();

        assert!(!stamp().is_current());
    }
}
