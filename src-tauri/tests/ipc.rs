//! The window's commands, asked as its page asks them, on Tauri's stand-in for a display: permissions, arguments and
//! answers as they travel. Nothing is drawn, so that it also runs where no web view is.

use std::path::{Path, PathBuf};

use passerelle_window::{Places, build};
use serde_json::{Value, json};
use tauri::{
    App, WebviewWindow, WebviewWindowBuilder,
    ipc::{CallbackFn, InvokeBody, InvokeResponseBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};
use tempfile::TempDir;

/// Where the pages come from, on this system.
const HOME: &str = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };

/// A window on a folder of its own.
struct Desk {
    folder: TempDir,
    page: WebviewWindow<MockRuntime>,
    app: App<MockRuntime>,
}

impl Desk {
    fn set() -> Self {
        Self::with(tempfile::tempdir().expect("there is a folder for temporary files"), Vec::new())
    }

    /// A window that is started with files.
    fn with(folder: TempDir, files: Vec<PathBuf>) -> Self {
        let library = library(&folder);
        let places = |_: &_, _: &str| Places {
            index: library.join(".passerelle/index.sqlite"),
            settings: library.join(".passerelle/settings.json"),
            fallback: library.join("fallback"),
            examples: Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/examples"),
            author: "A. Diallo".to_owned(),
            library: library.clone(),
        };
        let app = build(mock_builder(), places, files).expect("the stand-in starts");
        let window = app.config().app.windows.first().expect("one window is configured").clone();
        let page =
            WebviewWindowBuilder::from_config(&app, &window).and_then(WebviewWindowBuilder::build).expect("it opens");
        Self { folder, page, app }
    }

    /// Asks for a command from a page at this address.
    fn ask_from(&self, address: &str, command: &str, arguments: Value) -> Result<InvokeResponseBody, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: address.parse().expect("an address"),
            body: InvokeBody::Json(arguments),
            headers: Default::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.page, request)
    }

    fn ask(&self, command: &str, arguments: Value) -> Result<Value, Value> {
        self.ask_from(HOME, command, arguments).map(|body| body.deserialize().expect("an answer is JSON"))
    }

    fn create(&self, title: &str) -> String {
        let dossier = json!({ "title": title, "language": "fr", "country": "CG", "both_languages": false });
        let handle = self.ask("create", json!({ "dossier": dossier, "language": "fr" })).expect("a dossier is created");
        handle.as_str().expect("a handle is text").to_owned()
    }
}

fn library(folder: &TempDir) -> PathBuf {
    folder.path().join("Dossiers de la mairie")
}

#[test]
fn what_is_typed_stands_in_the_file_and_at_home() {
    let desk = Desk::set();
    let handle = desk.create("Des marchés propres");
    let edit = |value: &str| {
        let arguments = json!({ "handle": handle, "path": "start/acronym", "value": value, "language": "fr" });
        desk.ask("edit", arguments).unwrap()
    };
    edit("CEMAP");

    let view = desk.ask("view", json!({ "handle": handle, "language": "fr" })).unwrap();
    assert_eq!(view["content"]["start"]["acronym"], "CEMAP");
    let home = desk.ask("home", json!({ "language": "fr" })).unwrap();
    assert_eq!(home["dossiers"][0]["title"]["fr"], "Des marchés propres");
    assert!(library(&desk.folder).join(handle).with_added_extension("passerelle").is_file());
}

#[test]
fn a_value_that_does_not_fit_comes_back_as_a_sentence_in_the_language_asked_for() {
    let desk = Desk::set();
    let handle = desk.create("Des marchés propres");
    let refused = |language: &str| {
        let arguments =
            json!({ "handle": handle, "path": "territory/population", "value": "beaucoup", "language": language });
        desk.ask("edit", arguments).unwrap_err()
    };
    for (language, words) in [("fr", "nombre"), ("en", "number")] {
        let failure = refused(language);
        assert_eq!(failure["code"], "bad_value");
        assert!(failure["sentence"].as_str().unwrap().contains(words), "{failure}");
    }
    let view = desk.ask("view", json!({ "handle": handle, "language": "fr" })).unwrap();
    assert_eq!(view["content"]["territory"]["population"], Value::Null, "nothing was written");
}

#[test]
fn the_page_may_ask_for_nothing_of_tauris_own_and_no_other_page_for_ours() {
    let desk = Desk::set();
    for command in ["plugin:dialog|open", "plugin:event|listen", "plugin:window|close", "plugin:path|resolve_directory"]
    {
        let refusal = desk.ask(command, json!({})).unwrap_err();
        assert!(refusal.as_str().is_some_and(|words| words.contains("not allowed")), "{command}: {refusal}");
    }
    let refusal = desk.ask_from("https://example.org", "home", json!({ "language": "fr" })).map(|_| ()).unwrap_err();
    assert!(refusal.as_str().is_some_and(|words| words.contains("not allowed")), "{refusal}");
}

#[test]
fn every_command_is_allowed_to_the_page() {
    let desk = Desk::set();
    // Some need no arguments; the last of them closes the window. Any other complains that it lacks them.
    let alone = ["model", "about", "settings", "stay", "close"];
    for command in passerelle_window::COMMANDS.iter().filter(|command| !alone.contains(command)) {
        let complaint = desk.ask(command, json!({})).unwrap_err();
        assert!(complaint.as_str().is_some_and(|words| words.contains("invalid args")), "{command}: {complaint}");
    }
    for command in alone {
        assert!(desk.ask(command, json!({})).is_ok(), "{command}");
    }
}

#[test]
fn a_file_that_the_window_was_started_with_is_shown_and_then_taken_in() {
    let elsewhere = Desk::set();
    let handle = elsewhere.create("Écoles reliées");
    let sent = library(&elsewhere.folder).join(&handle).with_added_extension("passerelle");

    let desk = Desk::with(tempfile::tempdir().unwrap(), vec![sent]);
    let handed = desk.ask("handed_over", json!({ "language": "fr" })).unwrap();
    let review = &handed["arriving"];
    assert_eq!(review["card"]["title"]["fr"], "Écoles reliées");
    assert_eq!(review["known"], Value::Null, "it was not here yet");
    assert_eq!(desk.ask("handed_over", json!({ "language": "fr" })).unwrap(), Value::Null, "only one file waited");
    let home = desk.ask("home", json!({ "language": "fr" })).unwrap();
    assert_eq!(home["dossiers"], json!([]), "nothing changes before a person says so");

    let received = desk.ask("receive_reviewed", json!({ "ticket": review["ticket"], "language": "fr" })).unwrap();
    assert_eq!(received["new"], true);
    let home = desk.ask("home", json!({ "language": "fr" })).unwrap();
    assert_eq!(home["dossiers"][0]["title"]["fr"], "Écoles reliées");
}

#[test]
fn a_dossier_of_the_library_is_opened_and_a_broken_file_is_told_in_words() {
    let first = Desk::set();
    let handle = first.create("Écoles reliées");
    let Desk { folder, page, app } = first;
    drop((page, app));
    let here = library(&folder).join(&handle).with_added_extension("passerelle");
    let broken = folder.path().join("reçu.passerelle");
    std::fs::write(&broken, "Bonjour").unwrap();

    let desk = Desk::with(folder, vec![here, broken, PathBuf::from("nowhere.passerelle")]);
    let ask = || desk.ask("handed_over", json!({ "language": "fr" }));
    assert_eq!(ask().unwrap(), json!({ "here": handle }));
    let failure = ask().unwrap_err();
    assert!(failure["sentence"].as_str().unwrap().contains("reçu.passerelle"), "{failure}");
    assert_eq!(ask().unwrap_err()["code"], "not_found");
}

#[test]
fn the_page_of_the_document_and_its_picture_arrive() {
    let desk = Desk::set();
    let handle = desk.ask("open_example", json!({ "id": "pointe-noire", "language": "fr" })).unwrap();
    let wish = json!({ "place": "territory", "page": 1, "pixels": 600 });
    let page = desk.ask("live_page", json!({ "handle": handle, "wish": wish, "language": "fr" })).unwrap();
    assert!(page["pages"].as_u64().is_some_and(|pages| pages > 1), "{page}");
    let picture = desk.ask_from(HOME, "page_picture", json!({ "edition": page["edition"] })).unwrap();
    let InvokeResponseBody::Raw(bytes) = picture else { panic!("a picture is bytes") };
    assert_eq!(&bytes[..8], b"\x89PNG\r\n\x1a\n");
}

#[test]
fn places_are_found_offline_and_settings_are_remembered() {
    let desk = Desk::set();
    let places = desk.ask("places", json!({ "query": "pointe noire", "country": "CG", "language": "fr" })).unwrap();
    assert_eq!(places[0]["name"], "Pointe-Noire");

    let mut settings = desk.ask("settings", json!({})).unwrap();
    settings["language"] = json!("en");
    desk.ask("remember", json!({ "settings": settings })).unwrap();
    assert_eq!(desk.ask("settings", json!({})).unwrap()["language"], "en");
}

#[test]
fn a_development_build_is_another_program_than_an_installed_one() {
    let desk = Desk::set();
    let config = desk.app.config();
    let development = cfg!(debug_assertions);
    assert_eq!(config.identifier, if development { "org.passerelle.desktop.dev" } else { "org.passerelle.desktop" });
    let name = if development { "Passerelle (dev)" } else { "Passerelle" };
    assert_eq!(config.product_name.as_deref(), Some(name));
    assert_eq!(config.app.windows[0].title, name);
}
