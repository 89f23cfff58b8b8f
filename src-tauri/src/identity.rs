//! Who the program is to the system. A development build is another program than an installed one: it has a name, an
//! identifier and folders of its own, so that it never touches an installed one's dossiers and settings.

use tauri::Config;

/// The name of the program, which its folder of dossiers bears as well.
pub fn name(config: &Config) -> &str {
    config.product_name.as_deref().unwrap_or("Passerelle")
}

/// Tells a development build apart; a release build stays as its configuration has it.
pub fn tell_apart(config: &mut Config) {
    if !cfg!(debug_assertions) {
        return;
    }
    config.identifier.push_str(".dev");
    let name = format!("{} (dev)", name(config));
    for window in &mut config.app.windows {
        window.title.clone_from(&name);
    }
    config.product_name = Some(name);
}
