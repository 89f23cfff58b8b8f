//! Looks for what macOS and Windows bring themselves to show a window.

use crate::project::Project;

/// Says in a sentence what is missing; the build or the start would fail with less clear words.
pub fn look(project: &Project) {
    if cfg!(target_os = "macos") && project.answer(project.command("xcode-select").arg("--print-path")).is_none() {
        println!("The Xcode command line tools seem to be missing: `xcode-select --install` brings them.");
    }
    if cfg!(windows) && !has_webview2(project) {
        println!(
            "Microsoft's WebView2 seems to be missing, and the window is drawn by it. Windows 11 brings it; on Windows 10 \
             install the \"Evergreen\" WebView2 Runtime from Microsoft."
        );
    }
}

fn has_webview2(project: &Project) -> bool {
    // The key under which Microsoft's updater registers the WebView2 runtime, for all users and for this one.
    let client = r"Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    [r"HKLM\SOFTWARE\WOW6432Node", r"HKLM\SOFTWARE", r"HKCU\Software"].iter().any(|hive| {
        let key = format!(r"{hive}\{client}");
        project.answer(project.command("reg").args(["query", &key, "/v", "pv"])).is_some()
    })
}
