//! The fonts built into the program and what they cover.

use std::sync::OnceLock;

use typst::foundations::Bytes;
use typst::text::Font;

/// The family in which everything is set.
pub const FAMILY: &str = "Noto Sans";

macro_rules! embedded {
    ($($file:literal),+ $(,)?) => {
        [$(include_bytes!(concat!("../fonts/", $file)).as_slice()),+]
    };
}

/// In an order that never changes: it decides between fonts that suit equally well.
static FILES: [&[u8]; 12] = embedded![
    "NotoSans_400Regular.ttf",
    "NotoSans_400Regular_Italic.ttf",
    "NotoSans_600SemiBold.ttf",
    "NotoSans_600SemiBold_Italic.ttf",
    "NotoSansArabic_400Regular.ttf",
    "NotoSansArabic_600SemiBold.ttf",
    "NotoSansKhmer_400Regular.ttf",
    "NotoSansKhmer_600SemiBold.ttf",
    "NotoSansEthiopic_400Regular.ttf",
    "NotoSansMath_400Regular.ttf",
    "NotoSansSymbols_400Regular.ttf",
    "NotoSansSymbols2_400Regular.ttf",
];

/// The fonts, read once and without being copied.
pub fn fonts() -> &'static [Font] {
    static FONTS: OnceLock<Vec<Font>> = OnceLock::new();
    FONTS.get_or_init(|| FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect())
}

/// Says whether a character can be printed as itself, or needs no ink.
pub fn covers(character: char) -> bool {
    if character.is_ascii() || character.is_whitespace() || character.is_control() {
        return true;
    }
    if matches!(character, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{206f}') {
        return true;
    }
    static COVERED: OnceLock<Vec<u64>> = OnceLock::new();
    let covered = COVERED.get_or_init(|| {
        let mut bits = vec![0u64; 0x11_0000 / 64];
        for code in fonts().iter().flat_map(|font| font.info().coverage.iter()) {
            if let Some(word) = bits.get_mut(code as usize / 64) {
                *word |= 1 << (code % 64);
            }
        }
        bits
    });
    let code = character as usize;
    covered[code / 64] >> (code % 64) & 1 == 1
}

/// The width of a line of text in the regular face (or the semi-bold one), for a size of 1.
pub fn width(text: &str, strong: bool) -> f64 {
    let index = if strong { 2 } else { 0 };
    static FACES: OnceLock<[Vec<u16>; 2]> = OnceLock::new();
    // Widths of the Latin, Greek and Cyrillic letters; others are taken as one em at most.
    let faces = FACES.get_or_init(|| [widths(0), widths(2)]);
    let widths = &faces[index / 2];
    text.chars().map(|c| widths.get(c as usize).map_or(1000.0, |width| f64::from(*width)) / 1000.0).sum()
}

fn widths(index: usize) -> Vec<u16> {
    let Ok(face) = ttf_parser::Face::parse(FILES[index], 0) else { return vec![] };
    let of = |code: u32| {
        let glyph = char::from_u32(code).and_then(|character| face.glyph_index(character));
        glyph.and_then(|glyph| face.glyph_hor_advance(glyph)).unwrap_or(600)
    };
    (0..0x2100).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_letters_our_users_write_are_covered() {
        for character in "ŋŊɛƐɔƆɓƁɗƊƴƳạặỡữẫđơưéçœ« »\u{202f}\u{a0}’“”–—…→≥≤✓☐•▪–€№①Ⓐسلامសួស្តីሰላም".chars()
        {
            assert!(covers(character), "{character:?} is not covered");
        }
        assert!(!covers('苏') && !covers('州'));
    }

    #[test]
    fn figures_have_one_width() {
        let zero = width("0", false);
        assert!("123456789".chars().all(|digit| width(&digit.to_string(), false) == zero));
    }
}
