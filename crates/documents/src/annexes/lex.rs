//! Cuts PDF syntax into tokens, for the two places where lopdf's parser cannot be asked: the balance of a page's
//! content, and a file whose table of contents is broken.

use std::ops::Range;

/// A token of PDF syntax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token {
    /// A number, an operator or a keyword.
    Word,
    /// `/Name`.
    Name,
    /// `(text)`.
    Text,
    /// `<hex>`.
    Hex,
    /// `<<`.
    OpenDictionary,
    /// `>>`.
    CloseDictionary,
    /// `[`.
    OpenArray,
    /// `]`.
    CloseArray,
    /// A delimiter that stands alone: `{`, `}`, or a stray `)` or `>`.
    Stray,
    /// A text or hex string that the end of the data cuts short.
    Unclosed,
}

/// Walks over `bytes` from `at` on.
#[derive(Debug, Clone)]
pub(super) struct Lexer<'a> {
    bytes: &'a [u8],
    /// Where the next token is looked for.
    pub(super) at: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at }
    }

    /// The bytes of a token.
    pub(super) fn text(&self, range: &Range<usize>) -> &'a [u8] {
        self.bytes.get(range.clone()).unwrap_or_default()
    }

    /// Skips white space and comments.
    pub(super) fn skip_space(&mut self) {
        while let Some(&byte) = self.bytes.get(self.at) {
            if is_space(byte) {
                self.at += 1;
            } else if byte == b'%' {
                while self.bytes.get(self.at).is_some_and(|byte| !matches!(byte, b'\r' | b'\n')) {
                    self.at += 1;
                }
            } else {
                break;
            }
        }
    }

    fn text_string(&mut self) -> Token {
        let mut depth = 0_usize;
        while let Some(&byte) = self.bytes.get(self.at) {
            self.at += 1;
            match byte {
                b'\\' => self.at += 1,
                b'(' => depth += 1,
                b')' => {
                    depth -= 1;
                    if depth == 0 {
                        return Token::Text;
                    }
                }
                _ => {}
            }
        }
        self.at = self.bytes.len();
        Token::Unclosed
    }

    fn hex_string(&mut self) -> Token {
        match self.bytes[self.at..].iter().position(|byte| *byte == b'>') {
            Some(length) => {
                self.at += length + 1;
                Token::Hex
            }
            None => {
                self.at = self.bytes.len();
                Token::Unclosed
            }
        }
    }

    fn regular(&mut self) {
        while self.bytes.get(self.at).is_some_and(|byte| is_regular(*byte)) {
            self.at += 1;
        }
    }
}

impl Iterator for Lexer<'_> {
    type Item = (Token, Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        self.skip_space();
        let start = self.at;
        let first = *self.bytes.get(start)?;
        let second = self.bytes.get(start + 1).copied();
        let token = match (first, second) {
            (b'(', _) => self.text_string(),
            (b'<', Some(b'<')) => {
                self.at += 2;
                Token::OpenDictionary
            }
            (b'>', Some(b'>')) => {
                self.at += 2;
                Token::CloseDictionary
            }
            (b'<', _) => {
                self.at += 1;
                self.hex_string()
            }
            (b'[', _) => {
                self.at += 1;
                Token::OpenArray
            }
            (b']', _) => {
                self.at += 1;
                Token::CloseArray
            }
            (b'/', _) => {
                self.at += 1;
                self.regular();
                Token::Name
            }
            (b'{' | b'}' | b')' | b'>', _) => {
                self.at += 1;
                Token::Stray
            }
            _ => {
                self.regular();
                Token::Word
            }
        };
        Some((token, start..self.at))
    }
}

/// White space of PDF syntax.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0x0C | b'\r' | b' ')
}

/// A byte that is neither white space nor a delimiter.
pub(super) fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !matches!(byte, b'(' | b')' | b'<' | b'>' | b'[' | b']' | b'{' | b'}' | b'/' | b'%')
}

#[cfg(test)]
mod tests {
    use super::{Lexer, Token};

    #[test]
    fn syntax_is_cut_where_a_reader_cuts_it() {
        let bytes = b"q/F1 9 Tf(a\\)(b))Tj<4A>[1 2]<</A 1>> % note )\nQ (open";
        let lexer = Lexer::new(bytes, 0);
        let found: Vec<_> = lexer.clone().map(|(token, range)| (token, lexer.text(&range))).collect();
        assert_eq!(
            found,
            [
                (Token::Word, &b"q"[..]),
                (Token::Name, b"/F1"),
                (Token::Word, b"9"),
                (Token::Word, b"Tf"),
                (Token::Text, b"(a\\)(b))"),
                (Token::Word, b"Tj"),
                (Token::Hex, b"<4A>"),
                (Token::OpenArray, b"["),
                (Token::Word, b"1"),
                (Token::Word, b"2"),
                (Token::CloseArray, b"]"),
                (Token::OpenDictionary, b"<<"),
                (Token::Name, b"/A"),
                (Token::Word, b"1"),
                (Token::CloseDictionary, b">>"),
                (Token::Word, b"Q"),
                (Token::Unclosed, b"(open"),
            ]
        );
    }
}
