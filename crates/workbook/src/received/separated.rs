//! Texts with separated cells, as programmes and banks write them: which sign separates and how letters are written is
//! nowhere said, and is found out.

use std::collections::BTreeMap;

use super::{Entry, MOST_CELLS, Table, TableError};

/// The signs that separate cells.
const SEPARATORS: [u8; 3] = [b';', b'\t', b','];
/// How many rows tell which of them it is.
const LOOKED_AT: usize = 100;

pub(super) fn read(bytes: &[u8]) -> Result<Vec<Table>, TableError> {
    let text = decoded(bytes).ok_or(TableError::NotATable)?;
    // Excel names the separator in a line of its own; the rows keep their numbers all the same.
    let named = text.lines().next().and_then(|line| line.strip_prefix("sep=")).map(str::as_bytes);
    let separator = match named {
        Some([separator]) => *separator,
        _ => separator_of(&text).ok_or(TableError::NotATable)?,
    };
    let mut table = Table::default();
    let mut cells = 0;
    // A cell over several lines is one row all the same.
    let mut within = 0;
    for record in records(&text, separator) {
        let record = record.map_err(|_| TableError::Damaged)?;
        let (line, byte) = record.position().map_or((1, 0), |position| (position.line(), position.byte()));
        // A record is said to begin where the blank lines before it do.
        let rest = usize::try_from(byte).ok().and_then(|byte| text.as_bytes().get(byte..)).unwrap_or_default();
        let blank = rest.iter().take_while(|sign| [b'\r', b'\n'].contains(sign)).filter(|sign| **sign == b'\n').count();
        let row = (line - 1 + blank as u64).saturating_sub(within);
        let row = u32::try_from(row).map_err(|_| TableError::TooLarge)?;
        within += record.iter().map(|cell| cell.matches('\n').count() as u64).sum::<u64>();
        for (column, cell) in (0..).zip(&record) {
            cells += 1;
            if cells > MOST_CELLS {
                return Err(TableError::TooLarge);
            }
            table.put(row, column, Entry::Text(cell.trim().to_owned()));
        }
    }
    if table.cells.is_empty() { Err(TableError::Empty) } else { Ok(vec![table]) }
}

fn records(text: &str, separator: u8) -> csv::StringRecordsIntoIter<&[u8]> {
    let reader =
        csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes());
    reader.into_records()
}

/// The separator by which the rows agree best on how many cells they have; `None` where no row has two.
fn separator_of(text: &str) -> Option<u8> {
    let agreement = |separator: u8| {
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        for record in records(text, separator).take(LOOKED_AT).flatten() {
            *widths.entry(record.len()).or_default() += 1;
        }
        widths.into_iter().filter(|(width, _)| *width > 1).map(|(width, rows)| (rows, width)).max()
    };
    let found = SEPARATORS.iter().filter_map(|separator| Some((agreement(*separator)?, *separator)));
    found.max_by_key(|(agreement, _)| *agreement).map(|(_, separator)| separator)
}

/// The letters of a file: UTF-8 or UTF-16 as their mark says, UTF-8 where it fits, else Windows-1252. `None` for what is no
/// text.
fn decoded(bytes: &[u8]) -> Option<String> {
    let wide = |bytes: &[u8], unit: fn([u8; 2]) -> u16| {
        let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
    };
    let text: String = match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => text.to_owned(),
            Err(_) => bytes.iter().map(|byte| western(*byte)).collect(),
        },
    };
    (!text.contains('\0')).then_some(text)
}

/// The letters that Windows-1252 puts where Latin-1 has control signs, from 0x80 on.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

fn western(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
        _ => byte.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(bytes: &[u8]) -> Vec<String> {
        let [table] = &read(bytes).unwrap()[..] else { panic!("one table") };
        table.cells.values().map(|entry| if let Entry::Text(text) = entry { text.clone() } else { panic!() }).collect()
    }

    #[test]
    fn the_separator_is_the_one_on_which_the_rows_agree() {
        assert_eq!(
            cells(b"Date;Objet;Montant\n1/2/2027;Sable, ciment;1 250,50\n"),
            ["Date", "Objet", "Montant", "1/2/2027", "Sable, ciment", "1 250,50"]
        );
        assert_eq!(cells(b"Date,Item,Amount\n1/2/2027,\"Sand; cement\",\"1,250.50\"\n")[4], "Sand; cement");
        assert_eq!(cells(b"Date\tItem\tAmount\n1/2/2027\tSand\t1,250.50\n")[5], "1,250.50");
        assert_eq!(cells(b"sep=;\nDate;Montant\n")[2], "Montant");
        let [table] = &read(b"A;B\n\n\"two\nlines\";1\nlast;2\n").unwrap()[..] else { panic!("one table") };
        assert_eq!(
            table.cells.keys().map(|(row, _)| *row).collect::<Vec<_>>(),
            [0, 0, 2, 2, 3, 3],
            "rows are not lines"
        );
    }

    #[test]
    fn the_letters_are_found_out() {
        let utf_8 = "\u{feff}Libellé;Prix\nŒillets;3\u{a0}€\n";
        assert_eq!(cells(utf_8.as_bytes()), ["Libellé", "Prix", "Œillets", "3\u{a0}€"]);
        assert_eq!(cells(&utf_8.as_bytes()[3..])[0], "Libellé");
        assert_eq!(cells(b"Libell\xe9;Prix\n\x8cillets;3 \x80\n"), ["Libellé", "Prix", "Œillets", "3 €"]);
        let wide: Vec<u8> = utf_8.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(cells(&wide)[2], "Œillets");
        assert_eq!(read(b"\x7fELF\0\0;\0"), Err(TableError::NotATable));
        assert_eq!(read(b"un mot"), Err(TableError::NotATable));
    }
}
