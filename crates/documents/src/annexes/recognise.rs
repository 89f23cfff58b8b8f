//! Tells what a file is by its first bytes, never by its name.

use std::fmt;

/// A file format told by content. Those that cannot be annexed are named so that a refusal can say what was received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "the names are the formats' own")]
pub enum FileFormat {
    Pdf,
    Jpeg,
    Png,
    Word,
    Excel,
    PowerPoint,
    OpenDocumentText,
    OpenDocumentSheet,
    OpenDocumentSlides,
    /// Word, Excel or PowerPoint before 2007, or an Outlook message: one container for all.
    OldOffice,
    Epub,
    Zip,
    Rar,
    SevenZip,
    Gzip,
    Heic,
    Avif,
    Tiff,
    Gif,
    Bmp,
    WebP,
    Svg,
    Html,
    Xml,
    Rtf,
    PostScript,
    Video,
    Sqlite,
    PlainText,
}

impl FileFormat {
    /// Recognises `bytes`; `None` when nothing known fits.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let head = &bytes[..bytes.len().min(1024)];
        let starts = |prefix: &[u8]| bytes.starts_with(prefix);
        if starts(b"\xFF\xD8\xFF") {
            return Some(Self::Jpeg);
        }
        if starts(b"\x89PNG\r\n\x1A\n") {
            return Some(Self::Png);
        }
        if starts(b"PK\x03\x04") || starts(b"PK\x05\x06") {
            return Some(zip_family(bytes));
        }
        if starts(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
            return Some(Self::OldOffice);
        }
        if head.get(4..8) == Some(b"ftyp") {
            return Some(match head.get(8..12) {
                Some(b"heic" | b"heix" | b"hevc" | b"heim" | b"heis" | b"mif1" | b"msf1") => Self::Heic,
                Some(b"avif" | b"avis") => Self::Avif,
                _ => Self::Video,
            });
        }
        if starts(b"RIFF") && head.get(8..12) == Some(b"WEBP") {
            return Some(Self::WebP);
        }
        // A reader looks for the header of a PDF in the first 1,024 bytes (ISO 32000-1, annex H, note 13).
        if find(head, b"%PDF-").is_some() {
            return Some(Self::Pdf);
        }
        const SIMPLE: &[(&[u8], FileFormat)] = &[
            (b"Rar!\x1A\x07", FileFormat::Rar),
            (b"7z\xBC\xAF\x27\x1C", FileFormat::SevenZip),
            (b"\x1F\x8B", FileFormat::Gzip),
            (b"II*\0", FileFormat::Tiff),
            (b"MM\0*", FileFormat::Tiff),
            (b"GIF87a", FileFormat::Gif),
            (b"GIF89a", FileFormat::Gif),
            (b"BM", FileFormat::Bmp),
            (b"{\\rtf", FileFormat::Rtf),
            (b"%!PS", FileFormat::PostScript),
            (b"\x1A\x45\xDF\xA3", FileFormat::Video),
            (b"SQLite format 3\0", FileFormat::Sqlite),
        ];
        if let Some((_, format)) = SIMPLE.iter().find(|(prefix, _)| starts(prefix)) {
            return Some(*format);
        }
        text_family(head)
    }
}

impl fmt::Display for FileFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pdf => "a PDF",
            Self::Jpeg => "a JPEG image",
            Self::Png => "a PNG image",
            Self::Word => "a Word document",
            Self::Excel => "an Excel workbook",
            Self::PowerPoint => "a PowerPoint presentation",
            Self::OpenDocumentText => "an OpenDocument text",
            Self::OpenDocumentSheet => "an OpenDocument spreadsheet",
            Self::OpenDocumentSlides => "an OpenDocument presentation",
            Self::OldOffice => "an old Office document (.doc, .xls, .ppt)",
            Self::Epub => "an EPUB book",
            Self::Zip => "a ZIP archive",
            Self::Rar => "a RAR archive",
            Self::SevenZip => "a 7-Zip archive",
            Self::Gzip => "a gzip archive",
            Self::Heic => "a HEIC photo",
            Self::Avif => "an AVIF image",
            Self::Tiff => "a TIFF image",
            Self::Gif => "a GIF image",
            Self::Bmp => "a BMP image",
            Self::WebP => "a WebP image",
            Self::Svg => "an SVG drawing",
            Self::Html => "a web page",
            Self::Xml => "an XML file",
            Self::Rtf => "an RTF document",
            Self::PostScript => "a PostScript file",
            Self::Video => "a video",
            Self::Sqlite => "a database",
            Self::PlainText => "a text file",
        })
    }
}

/// The first place where `needle` stands in `haystack`.
pub(super) fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    haystack.windows(needle.len()).position(|window| window == needle)
}

/// Office files are ZIP archives: the names of their parts stand uncompressed in the local headers.
fn zip_family(bytes: &[u8]) -> FileFormat {
    if let Some(declared) = bytes.get(30..38)
        && declared == b"mimetype"
    {
        let kind = &bytes[38..bytes.len().min(120)];
        for (mark, format) in [
            (&b"epub+zip"[..], FileFormat::Epub),
            (b"opendocument.text", FileFormat::OpenDocumentText),
            (b"opendocument.spreadsheet", FileFormat::OpenDocumentSheet),
            (b"opendocument.presentation", FileFormat::OpenDocumentSlides),
        ] {
            if find(kind, mark).is_some() {
                return format;
            }
        }
    }
    // The list of an archive's parts stands at its end, the first parts at its start.
    let ends = [&bytes[..bytes.len().min(65_536)], &bytes[bytes.len().saturating_sub(65_536)..]];
    for (mark, format) in
        [(&b"word/"[..], FileFormat::Word), (b"xl/", FileFormat::Excel), (b"ppt/", FileFormat::PowerPoint)]
    {
        if ends.iter().any(|end| find(end, b"[Content_Types].xml").is_some())
            && ends.iter().any(|end| find(end, mark).is_some())
        {
            return format;
        }
    }
    FileFormat::Zip
}

fn text_family(head: &[u8]) -> Option<FileFormat> {
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        // The cut at 1,024 bytes may fall within a character.
        Err(error) if error.error_len().is_none() => std::str::from_utf8(&head[..error.valid_up_to()]).ok()?,
        Err(_) => return None,
    };
    if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}')) {
        return None;
    }
    let lower = text.trim_start_matches('\u{feff}').trim_start().to_ascii_lowercase();
    if lower.is_empty() {
        return None;
    }
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        Some(FileFormat::Html)
    } else if lower.starts_with("<svg") || (lower.starts_with("<?xml") && lower.contains("<svg")) {
        Some(FileFormat::Svg)
    } else if lower.starts_with("<?xml") {
        Some(FileFormat::Xml)
    } else {
        Some(FileFormat::PlainText)
    }
}

#[cfg(test)]
mod tests {
    use super::FileFormat;

    #[test]
    fn content_decides_what_a_file_is() {
        for (bytes, format) in [
            (&b"%PDF-1.4\n"[..], Some(FileFormat::Pdf)),
            (b"\xEF\xBB\xBF junk before %PDF-1.7", Some(FileFormat::Pdf)),
            (b"\xFF\xD8\xFF\xE0", Some(FileFormat::Jpeg)),
            (b"\0\0\0\x18ftypheic\0\0", Some(FileFormat::Heic)),
            (b"\0\0\0\x18ftypisom\0\0", Some(FileFormat::Video)),
            (
                b"PK\x03\x04........................\x08\0mimetypeapplication/vnd.oasis.opendocument.text",
                Some(FileFormat::OpenDocumentText),
            ),
            (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Some(FileFormat::OldOffice)),
            (b"<?xml version='1.0'?><svg/>", Some(FileFormat::Svg)),
            ("Convention de coopération".as_bytes(), Some(FileFormat::PlainText)),
            (b"\x01\x02\x03\x04", None),
        ] {
            assert_eq!(FileFormat::of(bytes), format, "{:?}", String::from_utf8_lossy(bytes));
        }
    }
}
