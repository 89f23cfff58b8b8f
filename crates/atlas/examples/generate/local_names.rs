//! What a place is called in its country's language and script, as far as that can be told.
//!
//! The catalogues of Debian's package have a name for a language; the other names of GeoNames come without one. So the
//! catalogue speaks first; another name is taken only where the script tells the language and no different name competes.

use std::{collections::HashMap, path::Path};

use crate::{Failure, catalogue};

/// A script by which a name is recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Arabic,
    Persian,
    Cyrillic,
    Han,
    Japanese,
    Other(u32, u32),
}

/// The language of the names of a country's places. Countries of several languages are left out, unless their regions
/// tell them apart.
const LANGUAGES: &[(&str, &str, Script)] = &[
    ("AE", "ar", Script::Arabic),
    ("AF", "fa", Script::Persian),
    ("AL", "sq", Script::Latin),
    ("AM", "hy", Script::Other(0x0530, 0x058F)),
    ("AO", "pt", Script::Latin),
    ("AR", "es", Script::Latin),
    ("AT", "de", Script::Latin),
    ("AZ", "az", Script::Latin),
    ("BD", "bn", Script::Other(0x0980, 0x09FF)),
    ("BE.VLG", "nl", Script::Latin),
    ("BE.WAL", "fr", Script::Latin),
    ("BG", "bg", Script::Cyrillic),
    ("BH", "ar", Script::Arabic),
    ("BO", "es", Script::Latin),
    ("BR", "pt", Script::Latin),
    ("BY", "be", Script::Cyrillic),
    ("CL", "es", Script::Latin),
    ("CN", "zh", Script::Han),
    ("CO", "es", Script::Latin),
    ("CR", "es", Script::Latin),
    ("CU", "es", Script::Latin),
    ("CV", "pt", Script::Latin),
    ("CZ", "cs", Script::Latin),
    ("DE", "de", Script::Latin),
    ("DK", "da", Script::Latin),
    ("DO", "es", Script::Latin),
    ("DZ", "ar", Script::Arabic),
    ("EC", "es", Script::Latin),
    ("EE", "et", Script::Latin),
    ("EG", "ar", Script::Arabic),
    ("EH", "ar", Script::Arabic),
    ("ES", "es", Script::Latin),
    ("ET", "am", Script::Other(0x1200, 0x137F)),
    ("FI", "fi", Script::Latin),
    ("GE", "ka", Script::Other(0x10A0, 0x10FF)),
    ("GR", "el", Script::Other(0x0370, 0x03FF)),
    ("GT", "es", Script::Latin),
    ("GW", "pt", Script::Latin),
    ("HK", "zh", Script::Han),
    ("HN", "es", Script::Latin),
    ("HR", "hr", Script::Latin),
    ("HU", "hu", Script::Latin),
    ("IL", "he", Script::Other(0x0590, 0x05FF)),
    ("IQ", "ar", Script::Arabic),
    ("IR", "fa", Script::Persian),
    ("IS", "is", Script::Latin),
    ("IT", "it", Script::Latin),
    ("JO", "ar", Script::Arabic),
    ("JP", "ja", Script::Japanese),
    ("KH", "km", Script::Other(0x1780, 0x17FF)),
    ("KP", "ko", Script::Other(0xAC00, 0xD7A3)),
    ("KR", "ko", Script::Other(0xAC00, 0xD7A3)),
    ("KW", "ar", Script::Arabic),
    ("LA", "lo", Script::Other(0x0E80, 0x0EFF)),
    ("LB", "ar", Script::Arabic),
    ("LT", "lt", Script::Latin),
    ("LV", "lv", Script::Latin),
    ("LY", "ar", Script::Arabic),
    ("MA", "ar", Script::Arabic),
    ("MD", "ro", Script::Latin),
    ("MK", "mk", Script::Cyrillic),
    ("MM", "my", Script::Other(0x1000, 0x109F)),
    ("MN", "mn", Script::Cyrillic),
    ("MO", "zh", Script::Han),
    ("MR", "ar", Script::Arabic),
    ("MX", "es", Script::Latin),
    ("MZ", "pt", Script::Latin),
    ("NI", "es", Script::Latin),
    ("NL", "nl", Script::Latin),
    ("NO", "nb", Script::Latin),
    ("NP", "ne", Script::Other(0x0900, 0x097F)),
    ("OM", "ar", Script::Arabic),
    ("PA", "es", Script::Latin),
    ("PE", "es", Script::Latin),
    ("PL", "pl", Script::Latin),
    ("PS", "ar", Script::Arabic),
    ("PT", "pt", Script::Latin),
    ("PY", "es", Script::Latin),
    ("QA", "ar", Script::Arabic),
    ("RO", "ro", Script::Latin),
    ("RS", "sr", Script::Cyrillic),
    ("RU", "ru", Script::Cyrillic),
    ("SA", "ar", Script::Arabic),
    ("SD", "ar", Script::Arabic),
    ("SE", "sv", Script::Latin),
    ("SI", "sl", Script::Latin),
    ("SK", "sk", Script::Latin),
    ("ST", "pt", Script::Latin),
    ("SV", "es", Script::Latin),
    ("SY", "ar", Script::Arabic),
    ("TH", "th", Script::Other(0x0E00, 0x0E7F)),
    ("TN", "ar", Script::Arabic),
    ("TR", "tr", Script::Latin),
    ("TW", "zh", Script::Han),
    ("UA", "uk", Script::Cyrillic),
    ("UY", "es", Script::Latin),
    ("VE", "es", Script::Latin),
    ("VN", "vi", Script::Latin),
    ("YE", "ar", Script::Arabic),
];

impl Script {
    /// Whether a name is written in the script.
    fn writes(self, name: &str) -> bool {
        let letters = || name.chars().filter(|letter| letter.is_alphabetic());
        let within = |from: u32, to: u32| letters().all(|letter| (from..=to).contains(&u32::from(letter)));
        let has_letters = letters().next().is_some();
        has_letters
            && match self {
                Self::Latin => within(0x41, 0x024F) || within(0x41, 0x1EFF) && !within(0x0370, 0x1DFF),
                Self::Arabic => within(0x0620, 0x064A),
                Self::Persian => within(0x0620, 0x06CC),
                Self::Cyrillic => within(0x0400, 0x04FF),
                Self::Han => within(0x4E00, 0x9FFF),
                Self::Japanese => within(0x3005, 0x9FFF),
                Self::Other(from, to) => within(from, to),
            }
    }

    /// Whether a name in this script, in a country that writes so, can be taken for one in the country's language.
    fn tells_the_language(self) -> bool {
        !matches!(self, Self::Latin | Self::Cyrillic)
    }
}

/// The local names of the world.
pub struct LocalNames {
    catalogues: HashMap<&'static str, HashMap<u32, String>>,
}

impl LocalNames {
    /// Reads the catalogues.
    pub fn read(sources: &Path) -> Result<Self, Failure> {
        let mut catalogues = HashMap::new();
        for language in LANGUAGES.iter().map(|(_, language, _)| *language).chain(["zh_CN"]) {
            catalogues.insert(language, catalogue::names(sources, language)?);
        }
        Ok(Self { catalogues })
    }

    /// The local name of a place, where it can be told.
    pub fn of(&self, country: &str, region: &str, geonames: u32, others: &[&str]) -> Option<String> {
        let place = format!("{country}.{region}");
        let (_, language, script) = LANGUAGES.iter().find(|(of, ..)| *of == country || *of == place)?;
        let said = |language: &str| self.catalogues.get(language)?.get(&geonames);
        // What is kept for the People's Republic apart is in its simplified letters.
        let apart = (country == "CN").then(|| said("zh_CN")).flatten();
        let spoken = apart.or_else(|| said(language)).filter(|name| script.writes(name));
        if let Some(name) = spoken {
            return Some(plain(*script, name).to_owned());
        }
        let mut candidates: Vec<&str> =
            others.iter().filter(|name| script.writes(name)).map(|name| plain(*script, name)).collect();
        // “Town of …” is a longer way to say the same.
        candidates.sort_unstable_by_key(|name| name.len());
        let (shortest, longer) = candidates.split_first().filter(|_| script.tells_the_language())?;
        longer.iter().all(|name| name.contains(shortest)).then(|| (*shortest).to_owned())
    }

    /// The other names that stand in the script of the country, by which its people look for a place.
    pub fn native<'a>(&self, country: &str, others: &[&'a str]) -> Vec<&'a str> {
        let script = LANGUAGES.iter().find(|(of, ..)| *of == country).map(|(_, _, script)| *script);
        let native = |name: &&&str| script.is_some_and(|it| it != Script::Latin && it.writes(name));
        others.iter().filter(native).copied().collect()
    }
}

/// A Chinese name without the word for what it is: 苏州市 is the city of 苏州. Of two signs nothing is taken.
fn plain(script: Script, name: &str) -> &str {
    match name.strip_suffix(['市', '县', '縣', '镇', '鎮']) {
        Some(stem) if script == Script::Han && stem.chars().count() > 1 => stem,
        _ => name,
    }
}
