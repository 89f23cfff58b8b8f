//! Where the project and its build output are, and how its programs are started.

use std::{
    env,
    ffi::OsStr,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::error::Failure;

/// The project on this machine.
#[derive(Debug)]
pub struct Project {
    /// The folder that holds the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// Cargo's target folder, wherever `CARGO_TARGET_DIR` or a configuration puts it.
    pub target: PathBuf,
    /// Kept programs that no package manager brings: the conformance engine, the WebDriver of the window.
    pub tools: PathBuf,
}

impl Project {
    /// Finds the project that this program was started in.
    pub fn find() -> Result<Self, Failure> {
        // At run time, because a build shared by two clones holds the path of the other one.
        let package =
            env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = package
            .ancestors()
            .nth(2)
            .ok_or_else(|| Failure::new(format!("{} is not inside the project.", package.display())))?
            .to_path_buf();
        let mut project = Self { root, target: PathBuf::new(), tools: PathBuf::new() };
        let metadata =
            project.answer(project.cargo().args(["metadata", "--no-deps", "--offline", "--format-version", "1"]));
        let metadata: serde_json::Value =
            metadata.and_then(|text| serde_json::from_str(&text).ok()).ok_or_else(|| {
                Failure::new("cargo could not describe the workspace.").hint("`cargo metadata` tells why.")
            })?;
        project.target = metadata["target_directory"]
            .as_str()
            .map(PathBuf::from)
            .ok_or_else(|| Failure::new("`cargo metadata` names no target folder."))?;
        project.tools = match env::var_os("PASSERELLE_TOOLS") {
            Some(folder) if !folder.is_empty() => project.root.join(folder),
            _ => project.target.join("tools"),
        };
        Ok(project)
    }

    /// A path inside the project.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// The path of a program that cargo built, e.g. `("debug", "passerelle")`.
    pub fn built(&self, profile: &str, program: &str) -> PathBuf {
        self.target.join(profile).join(format!("{program}{}", env::consts::EXE_SUFFIX))
    }

    /// A command started in the project's root folder.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(&self.root).env("PASSERELLE_TOOLS", &self.tools);
        // What cargo told us about this package must not pass for the package that a build script works on.
        for (name, _) in env::vars_os() {
            let name = name.to_string_lossy();
            if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") || name == "CARGO_BIN_NAME" {
                command.env_remove(&*name);
            }
        }
        command
    }

    /// The cargo that started this program.
    pub fn cargo(&self) -> Command {
        self.command(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// npm in one of the project's folders. It never fetches a browser: the system's own is used.
    pub fn npm(&self, folder: &str) -> Command {
        let mut npm = self.command(if cfg!(windows) { "npm.cmd" } else { "npm" });
        npm.current_dir(self.path(folder)).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1").stdin(Stdio::null());
        npm
    }

    /// What a command prints, when it succeeds; its errors are not shown.
    pub fn answer(&self, command: &mut Command) -> Option<String> {
        let output = command.stdin(Stdio::null()).output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// What a command prints; when it fails, what it complains of is the failure.
    pub fn output(&self, command: &mut Command) -> Result<String, Failure> {
        let told = told(command);
        let output = command
            .stdin(Stdio::null())
            .output()
            .map_err(|error| Failure::new(format!("`{told}` could not be started: {error}.")))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = [output.stderr, output.stdout].map(|text| String::from_utf8_lossy(&text).trim().to_owned());
        Err(Failure::new(format!("`{told}` ended with {}.", output.status)).hint(said.join("\n").trim()))
    }

    /// Runs a command to its end, its output shown; anything but success is a failure.
    pub fn must(&self, command: &mut Command) -> Result<(), Failure> {
        let told = told(command);
        let status =
            command.status().map_err(|error| Failure::new(format!("`{told}` could not be started: {error}.")))?;
        if status.success() { Ok(()) } else { Err(Failure::new(format!("`{told}` ended with {status}."))) }
    }

    /// Whether the `package.json` of a folder has a script of this name.
    pub fn has_script(&self, folder: &str, script: &str) -> bool {
        std::fs::read_to_string(self.path(folder).join("package.json"))
            .ok()
            .and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok())
            .is_some_and(|package| package["scripts"][script].is_string())
    }
}

/// The first of these programs that `PATH` holds.
pub fn program_on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        env::split_paths(&path)
            .flat_map(|folder| {
                let plain = folder.join(name);
                [plain.with_added_extension("exe"), plain.with_added_extension("cmd"), plain]
            })
            .find(|candidate| candidate.is_file())
    })
}

/// A command as a person would type it.
pub fn told(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or(command.get_program());
    let mut words = vec![program.to_string_lossy().into_owned()];
    words.extend(command.get_args().map(|argument| argument.to_string_lossy().into_owned()));
    words.join(" ")
}
