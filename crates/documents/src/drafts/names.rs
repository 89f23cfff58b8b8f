//! Names in sentences: with the article that their first word takes, and with the word that a preposition makes of it.

use dossier::Language;

use crate::{
    Text, fonts,
    funding::{context::Context, values::uncapitalised},
};

/// How the first word of a name goes with an article.
const GENDERS: [&str; 3] = ["feminine", "masculine", "elided"];

impl Context<'_> {
    /// A name with its article: *la Ville de Paris*, *the City of Paris*; a bare name where the first word takes none.
    pub(super) fn named(&self, name: &Text) -> Text {
        if name.is_blank() {
            return Text::default();
        }
        let gender = self.gender(name);
        self.sentence(&format!("draft-named-{gender}"), &[("name", name.clone())], &[])
    }

    /// A name after *of*: *de la Ville de Paris*, *du Département*, *d’Abidjan*.
    pub(super) fn of_named(&self, name: &Text) -> Text {
        if name.is_blank() {
            return Text::default();
        }
        let gender = self.gender(name);
        self.sentence(&format!("draft-of-{gender}"), &[("name", name.clone())], &[])
    }

    /// Several names with their articles, in a row.
    pub(super) fn named_list(&self, names: &[Text]) -> Text {
        let named = names.iter().map(|name| self.named(name));
        match names.iter().any(|name| name.plain().contains(", ")) {
            true => self.parted(named),
            false => self.listed(named.collect()),
        }
    }

    /// Whether the first word of a name is one that takes an article.
    pub(super) fn takes_article(&self, name: &Text) -> bool {
        GENDERS.contains(&self.gender(name))
    }

    fn gender(&self, name: &Text) -> &'static str {
        let plain = name.plain();
        let first = plain.split([' ', '’', '\'', '-', ',']).next().unwrap_or_default().to_lowercase();
        let takes = |gender: &&&str| {
            let nouns = self.words(&format!("draft-nouns-{gender}"));
            nouns.split(' ').any(|noun| noun == first)
        };
        match GENDERS.iter().find(takes) {
            Some(gender) => gender,
            None if begins_with_vowel(&plain) => "vowel",
            None => "bare",
        }
    }

    /// The mark of something that the dossier lacks, with its name.
    pub(super) fn lack(&self, what: &str, path: &str) -> Text {
        let what = self.words(&format!("draft-lack-{what}"));
        let mark = self.words("doc-mark-to-complete");
        let words = self.words_with("draft-lack", &[("mark", mark.into()), ("what", what.into())]);
        Text::of_field(words, path, None).strong()
    }

    /// A value, or the mark of what is missing.
    pub(super) fn or_lack(&self, value: Text, what: &str, path: &str) -> Text {
        if value.is_blank() { self.lack(what, path) } else { value }
    }
}

impl Text {
    /// Words as they stand within a sentence: without the capital of the first in French, where languages and functions have none.
    pub(super) fn uncapitalised(self, language: Language) -> Self {
        if language == Language::Fr { self.lowered() } else { self }
    }

    /// Words without the capital of the first, which is no name in either language.
    pub(super) fn lowered(mut self) -> Self {
        if let Some(first) = self.runs.first_mut() {
            first.text = uncapitalised(&first.text);
        }
        self
    }
}

/// A name without what stands in brackets in a script that no font covers: a document that people sign shows no boxes.
pub(super) fn printable(mut name: Text) -> Text {
    for run in &mut name.runs {
        while let Some((start, end)) = unprintable(&run.text) {
            run.text.replace_range(start..end, "");
        }
    }
    name
}

/// Where brackets with such characters stand, with the space before them.
fn unprintable(text: &str) -> Option<(usize, usize)> {
    let open = text.match_indices('(').find_map(|(open, _)| {
        let close = open + text[open..].find(')')?;
        (!text[open..close].chars().all(fonts::covers)).then_some((open, close + 1))
    });
    open.map(|(open, close)| (text[..open].trim_end().len(), close)).filter(|(open, _)| *open > 0)
}

/// Whether a word begins with a vowel, before which French leaves one out.
pub(super) fn begins_with_vowel(text: &str) -> bool {
    let first = text.chars().next().and_then(|letter| letter.to_lowercase().next());
    first.is_some_and(|letter| "aeiouyàâäéèêëîïôöùûüœæ".contains(letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_no_font_covers_is_left_out_of_a_name_where_it_only_repeats_it() {
        let shown = |name: &str| printable(Text::new(name)).plain();
        assert_eq!(shown("Ville de Suzhou (苏州)"), "Ville de Suzhou");
        assert_eq!(shown("Ville (ភ្នំពេញ)"), "Ville (ភ្នំពេញ)", "Khmer is covered");
        assert_eq!(shown("苏州"), "苏州", "nothing else is known of it");
        assert_eq!(shown("(苏州)"), "(苏州)");
    }
}
