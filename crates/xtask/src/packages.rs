//! The list of other people's packages that the program holds, with their licences, as the window's *about* page shows it.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
};

use serde_json::Value;

use crate::{error::Failure, project::Project};

/// The generated list: registry, name, version and licence, parted by tabs.
const LIST: &str = "crates/passerelle/data/packages.tsv";

/// The programs that people run.
const PROGRAMS: [&str; 2] = ["passerelle-window", "passerelle-cli"];

/// A package that is compiled into the pages although it only serves their build by name.
const COMPILED_INTO_PAGES: &str = "svelte";

/// Writes the list anew.
pub fn renew(project: &Project) -> Result<(), Failure> {
    let metadata = project.answer(project.cargo().args(["metadata", "--locked", "--offline", "--format-version", "1"]));
    let metadata = metadata.and_then(|text| serde_json::from_str(&text).ok()).ok_or_else(|| {
        Failure::new("cargo could not describe the packages.").hint("`cargo fetch --locked` brings them.")
    })?;
    let lock = project.path("ui/package-lock.json");
    let text = fs::read_to_string(&lock).map_err(|error| Failure::at(&lock, &error))?;
    let lock = serde_json::from_str(&text).map_err(|error| Failure::new(format!("{}: {error}", lock.display())))?;
    let lines: BTreeSet<String> = crates(&metadata).into_iter().chain(modules(&lock)).collect();
    let list = project.path(LIST);
    let text = lines.into_iter().map(|line| line + "\n").collect::<String>();
    fs::write(&list, text).map_err(|error| Failure::at(&list, &error))
}

/// The crates that the programs hold on any system: what their normal dependencies lead to.
fn crates(metadata: &Value) -> Vec<String> {
    let packages: BTreeMap<&str, &Value> =
        list(&metadata["packages"]).iter().filter_map(|package| Some((package["id"].as_str()?, package))).collect();
    let nodes: BTreeMap<&str, &Value> =
        list(&metadata["resolve"]["nodes"]).iter().filter_map(|node| Some((node["id"].as_str()?, node))).collect();
    let is_program = |id: &&str| packages[id]["name"].as_str().is_some_and(|name| PROGRAMS.contains(&name));
    let mut waiting: Vec<&str> = packages.keys().copied().filter(is_program).collect();
    let mut held = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !held.insert(id) {
            continue;
        }
        let normal = |dependency: &&Value| list(&dependency["dep_kinds"]).iter().any(|kind| kind["kind"].is_null());
        waiting
            .extend(list(&nodes[id]["deps"]).iter().filter(normal).filter_map(|dependency| dependency["pkg"].as_str()));
    }
    let others = held.into_iter().map(|id| packages[id]).filter(|package| !package["source"].is_null());
    others.map(|package| line("rust", &package["name"], &package["version"], &package["license"])).collect()
}

/// The npm packages that the pages hold.
fn modules(lock: &Value) -> Vec<String> {
    let packages = &lock["packages"];
    let names = |of: &Value| -> Vec<String> {
        of["dependencies"].as_object().map(|all| all.keys().cloned().collect()).unwrap_or_default()
    };
    let mut waiting = names(&packages[""]);
    waiting.push(COMPILED_INTO_PAGES.to_owned());
    let mut held = BTreeMap::new();
    while let Some(name) = waiting.pop() {
        let package = &packages[format!("node_modules/{name}")];
        if package.is_object() && held.insert(name, package).is_none() {
            waiting.extend(names(package));
        }
    }
    held.iter()
        .map(|(name, package)| line("npm", &Value::from(name.as_str()), &package["version"], &package["license"]))
        .collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn line(registry: &str, name: &Value, version: &Value, licence: &Value) -> String {
    // Older manifests part alternatives with a stroke.
    let licence = text(licence).replace('/', " OR ").replace("  OR  ", " OR ");
    [registry, text(name), text(version), &licence].join("\t")
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    fn read(path: &str) -> String {
        let root: PathBuf = [env!("CARGO_MANIFEST_DIR"), "..", ".."].iter().collect();
        fs::read_to_string(root.join(path)).unwrap()
    }

    fn listed() -> BTreeMap<(String, String), Vec<String>> {
        let mut listed: BTreeMap<_, Vec<String>> = BTreeMap::new();
        for line in read(LIST).lines() {
            let [registry, name, version, licence] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
            assert!(!licence.is_empty(), "{name} says its licence");
            listed.entry((registry.to_owned(), name.to_owned())).or_default().push(version.to_owned());
        }
        listed
    }

    #[test]
    fn the_list_names_the_versions_in_use_and_every_direct_dependency() {
        let listed = listed();
        let locked: BTreeSet<(String, String)> = read("Cargo.lock")
            .split("[[package]]")
            .filter_map(|package| {
                let of = |key: &str| {
                    package.lines().find_map(|line| line.strip_prefix(key)).map(|it| it.trim_matches('"').to_owned())
                };
                Some((of("name = ")?, of("version = ")?))
            })
            .collect();
        let stale: Vec<_> = listed
            .iter()
            .filter(|((registry, _), _)| registry == "rust")
            .flat_map(|((_, name), versions)| versions.iter().map(move |version| (name.clone(), version.clone())))
            .filter(|package| !locked.contains(package))
            .collect();
        assert_eq!(stale, [], "`cargo xtask generate packages` renews the list");
        let lock: Value = serde_json::from_str(&read("ui/package-lock.json")).unwrap();
        let pages: BTreeSet<String> = modules(&lock).into_iter().collect();
        let listed_pages: BTreeSet<String> =
            read(LIST).lines().filter(|line| line.starts_with("npm\t")).map(str::to_owned).collect();
        assert_eq!(listed_pages, pages, "`cargo xtask generate packages` renews the list");
        for manifest in
            ["src-tauri", "crates/cli", "crates/passerelle", "crates/documents", "crates/store", "crates/workbook"]
        {
            let manifest = read(&format!("{manifest}/Cargo.toml"));
            let section = manifest.split("\n[").find(|section| section.starts_with("dependencies]")).unwrap();
            for line in section.lines().skip(1).filter(|line| !line.trim().is_empty() && !line.starts_with(['#', ' ']))
            {
                let name = line.split(['.', ' ', '=']).next().unwrap();
                let ours = locked.contains(&(name.to_owned(), env!("CARGO_PKG_VERSION").to_owned()));
                assert!(
                    ours || listed.contains_key(&("rust".to_owned(), name.to_owned())),
                    "{name} is not listed: `cargo xtask generate packages` renews the list"
                );
            }
        }
    }
}
