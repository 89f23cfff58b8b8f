//! Amounts and currencies as people type them.

use dossier::{Currency, Language};
use rust_decimal::Decimal;
use wording::plain_words;

/// The signs that stand for one currency.
const SIGNS: [(char, &str); 6] = [('€', "EUR"), ('$', "USD"), ('£', "GBP"), ('¥', "JPY"), ('₫', "VND"), ('₹', "INR")];

/// Reads a currency by its code, its sign or its name in either language. Two currencies are called CFA franc: that of the
/// dossier is meant, else the Central African one.
pub(super) fn currency(text: &str, own: Currency) -> Option<Currency> {
    let sign = SIGNS.iter().find(|(sign, _)| text.trim() == sign.to_string()).map(|(_, code)| *code);
    if let Some(found) = sign.or(Some(text)).and_then(|code| code.trim().parse().ok()) {
        return Some(found);
    }
    let sought = plain_words(text);
    let franc = ["fcfa", "f cfa", "cfa", "franc cfa", "francs cfa", "cfa franc", "cfa francs"];
    if franc.contains(&sought.as_str()) {
        return Some(if own == Currency::XOF { Currency::XOF } else { Currency::XAF });
    }
    let single = sought.strip_suffix('s').unwrap_or(&sought);
    let named = |language| {
        let mut known = wording::currencies(language).into_iter();
        known.find(|(_, name)| [sought.as_str(), single].contains(&plain_words(name).as_str()))
    };
    named(Language::Fr).or_else(|| named(Language::En)).map(|(currency, _)| currency)
}

/// Reads an amount and the currency that it names: `1 250,50`, `1,250.50 EUR`, `€1250.5`, `150 000 FCFA`. A currency's name
/// that is unknown makes the whole unreadable.
pub(super) fn read(text: &str, given: Option<Currency>, own: Currency) -> Option<(Decimal, Option<Currency>)> {
    let figures = |letter: char| letter.is_ascii_digit() || [',', '.'].contains(&letter);
    let (first, last) = (text.find(figures)?, text.rfind(figures)?);
    let sign = |letter: char| ['-', '−', '+'].contains(&letter);
    let (before, after) = (text[..first].trim(), text[last + 1..].trim());
    let named = format!("{} {}", before.trim_end_matches(sign).trim(), after);
    let named = match named.trim() {
        "" => None,
        name => Some(currency(name, own)?),
    };
    let negative = before.ends_with(['-', '−']);
    let decimals = named.or(given).unwrap_or(own).decimals();
    let amount = decimal(&text[first..=last], decimals)?;
    Some((if negative { -amount } else { amount }, named))
}

/// Reads a decimal with whatever separates its thousands and its decimals.
///
/// Where one sign stands once before three figures, it separates thousands unless the currency has three decimals: no other
/// amount is written with three.
fn decimal(text: &str, decimals: u32) -> Option<Decimal> {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace() && !['\'', '’'].contains(letter)).collect();
    let (commas, points) = (text.matches(',').count(), text.matches('.').count());
    let point = match (text.rfind(','), text.rfind('.')) {
        (None, None) => None,
        (Some(comma), Some(point)) if (comma > point && commas == 1) || (point > comma && points == 1) => {
            Some(comma.max(point))
        }
        (Some(_), Some(_)) => return None,
        (Some(at), None) | (None, Some(at)) => {
            let (before, after) = (&text[..at], &text[at + 1..]);
            let groups = after.len() == 3 && !before.is_empty() && before != "0" && decimals != 3;
            if commas + points > 1 {
                let whole = text.split([',', '.']).skip(1).all(|group| group.len() == 3);
                whole.then_some(())?;
            }
            (commas + points == 1 && !groups).then_some(at)
        }
    };
    let figures = |text: &str| text.replace([',', '.'], "");
    match point {
        None => figures(&text).parse().ok(),
        Some(at) => format!("{}.{}", figures(&text[..at]), figures(&text[at + 1..])).trim_end_matches('.').parse().ok(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn euro(text: &str) -> Option<String> {
        read(text, None, Currency::EUR).map(|(amount, named)| match named {
            Some(currency) => format!("{} {currency}", amount.normalize()),
            None => amount.normalize().to_string(),
        })
    }

    #[test]
    fn an_amount_is_read_with_either_sign_of_decimals() {
        for text in ["1250,50", "1250.5", "1 250,50", "1\u{202f}250,50", "1,250.50", "1.250,50", "1'250.50"] {
            assert_eq!(euro(text).as_deref(), Some("1250.5"), "{text}");
        }
        assert_eq!(euro("1,250").as_deref(), Some("1250"), "euros have no third decimal");
        assert_eq!(euro("1.250.000").as_deref(), Some("1250000"));
        assert_eq!(euro("0,5").as_deref(), Some("0.5"));
        assert_eq!(euro(",5").as_deref(), Some("0.5"));
        assert_eq!(euro("-12,30").as_deref(), Some("-12.3"));
        let dinars = read("1,250", None, "TND".parse().unwrap()).unwrap();
        assert_eq!(dinars.0.to_string(), "1.250", "the dinar has a third decimal");
        for text in ["", "néant", "12,3,4", "1.2,3.4", "12 pommes", "3 x 12"] {
            assert_eq!(euro(text), None, "{text}");
        }
    }

    #[test]
    fn an_amount_may_name_its_currency() {
        assert_eq!(euro("1 250,50 €").as_deref(), Some("1250.5 EUR"));
        assert_eq!(euro("USD 12").as_deref(), Some("12 USD"));
        assert_eq!(euro("$ -12").as_deref(), Some("-12 USD"));
        assert_eq!(euro("150 000 FCFA").as_deref(), Some("150000 XAF"));
        assert_eq!(euro("150.000 F CFA").as_deref(), Some("150000 XAF"), "the CFA franc has no decimals");
        let west = read("150 000 FCFA", None, Currency::XOF).unwrap();
        assert_eq!(west.1, Some(Currency::XOF));
        assert_eq!(currency("Euros", Currency::XAF), Some(Currency::EUR));
        assert_eq!(currency("xof", Currency::EUR), Some(Currency::XOF));
        assert_eq!(currency("écus", Currency::EUR), None);
    }
}
