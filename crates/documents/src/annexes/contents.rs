//! Judges whether the content of a foreign page can be enclosed in `q … Q` as it stands.
//!
//! A page that pops more than it pushed, leaves a text object open or ends within a string would swallow or shift what
//! is laid over it. Such a page is drawn as a form of its own instead: a form keeps its disorder to itself.

use lopdf::{Document, Object, ObjectId, Stream};

use super::lex::{Lexer, Token, is_space};

/// Most bytes that one content stream may inflate to while it is being judged.
const MOST_CONTENT: usize = 256 * 1024 * 1024;

/// The content streams of a page, and whether they leave the page as they found it.
#[derive(Debug)]
pub(super) struct Contents {
    /// The streams, in order.
    pub(super) streams: Vec<ObjectId>,
    /// The decoded content, when it had to be decoded to be drawn as a form.
    pub(super) state: State,
}

/// What enclosing a page's content takes.
#[derive(Debug)]
pub(super) enum State {
    /// The streams can stay as they are between `q` and `Q`.
    Balanced,
    /// The page has one stream, to be drawn as a form with its bytes untouched.
    Form,
    /// The page has several streams that only make sense joined: here they are, decoded.
    Joined(Vec<u8>),
    /// The streams can be neither decoded nor drawn as one form; `q … Q` around them is the best there is.
    Unknown,
}

impl Contents {
    /// Reads the streams that `contents`, the entry of a page, names.
    pub(super) fn of(document: &Document, contents: Option<&Object>) -> Self {
        let streams = Self::streams_of(document, contents);
        let decoded: Option<Vec<Vec<u8>>> =
            streams.iter().map(|id| document.get_object(*id).ok()?.as_stream().ok().and_then(decode)).collect();
        let state = match decoded {
            Some(parts) => {
                let joined = parts.join(&b'\n');
                match (is_balanced(&joined), streams.len()) {
                    (true, _) => State::Balanced,
                    (false, 1) => State::Form,
                    (false, _) => State::Joined(joined),
                }
            }
            None if streams.len() == 1 => State::Form,
            None => State::Unknown,
        };
        Self { streams, state }
    }

    /// The content streams that `contents`, the entry of a page, names, in order.
    pub(super) fn streams_of(document: &Document, contents: Option<&Object>) -> Vec<ObjectId> {
        let mut found = Vec::new();
        let mut waiting: Vec<&Object> = contents.into_iter().collect();
        let mut steps = 0;
        while let Some(object) = waiting.pop() {
            steps += 1;
            if steps > 100_000 {
                break;
            }
            match object {
                Object::Reference(id) => match document.objects.get(id) {
                    Some(Object::Stream(_)) => found.push(*id),
                    Some(other @ (Object::Array(_) | Object::Reference(_))) => waiting.push(other),
                    _ => {}
                },
                Object::Array(list) => waiting.extend(list.iter().rev()),
                _ => {}
            }
        }
        found
    }
}

/// Decodes a stream; `None` when a filter is unknown or its parameters are of the kind lopdf passes over.
pub(super) fn decode(stream: &Stream) -> Option<Vec<u8>> {
    let plain = !stream.is_compressed();
    let parameters = stream.dict.get(b"DecodeParms").or_else(|_| stream.dict.get(b"DP"));
    let understood = match parameters {
        Err(_) | Ok(Object::Null) => true,
        Ok(Object::Dictionary(parameters)) => {
            matches!(parameters.get(b"Predictor").map(Object::as_i64), Err(_) | Ok(Ok(1)))
        }
        Ok(Object::Array(list)) => list.iter().all(Object::is_null),
        Ok(_) => false,
    };
    if !understood && !plain {
        return None;
    }
    stream.decompressed_content_with_limit(MOST_CONTENT).ok()
}

/// Whether `content` leaves the graphics state, the text object and the marked content as it found them, and ends
/// between two operators.
pub(super) fn is_balanced(content: &[u8]) -> bool {
    let mut lexer = Lexer::new(content, 0);
    let (mut saved, mut marked, mut nested) = (0_i64, 0_i64, 0_i64);
    let mut in_text = false;
    let mut operands = 0_usize;
    while let Some((token, range)) = lexer.next() {
        match token {
            Token::Unclosed | Token::Stray => return false,
            Token::OpenDictionary | Token::OpenArray => nested += 1,
            Token::CloseDictionary | Token::CloseArray => {
                nested -= 1;
                operands += 1;
                if nested < 0 {
                    return false;
                }
            }
            Token::Name | Token::Text | Token::Hex => operands += 1,
            Token::Word => {
                let word = lexer.text(&range);
                if is_operand(word) || nested > 0 {
                    operands += 1;
                    continue;
                }
                operands = 0;
                match word {
                    b"q" => saved += 1,
                    b"Q" => saved -= 1,
                    b"BT" if in_text => return false,
                    b"BT" => in_text = true,
                    b"ET" => in_text = false,
                    b"BMC" | b"BDC" => marked += 1,
                    b"EMC" => marked -= 1,
                    b"BI" => {
                        let Some(end) = end_of_inline_image(content, lexer.at) else { return false };
                        lexer.at = end;
                    }
                    _ => {}
                }
                if saved < 0 || marked < 0 {
                    return false;
                }
            }
        }
    }
    saved == 0 && marked == 0 && nested == 0 && !in_text && operands == 0
}

fn is_operand(word: &[u8]) -> bool {
    matches!(word, b"true" | b"false" | b"null")
        || word.first().is_some_and(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-' | b'.'))
}

/// The position after the `EI` that ends the inline image whose dictionary starts at `at`.
fn end_of_inline_image(content: &[u8], at: usize) -> Option<usize> {
    let mut lexer = Lexer::new(content, at);
    loop {
        let (token, range) = lexer.next()?;
        if token == Token::Word && lexer.text(&range) == b"ID" {
            break;
        }
    }
    // One white space follows `ID`; the data may hold the letters EI, so what follows them must read like content.
    let mut place = lexer.at + 1;
    loop {
        let next = content.get(place..)?.windows(2).position(|pair| pair == b"EI")? + place;
        let before = content.get(next.wrapping_sub(1)).is_none_or(|byte| is_space(*byte));
        let rest = &content[next + 2..];
        let after = rest.first().is_none_or(|byte| is_space(*byte));
        let reads_on = rest.iter().take(12).all(|byte| is_space(*byte) || (0x20..0x7F).contains(byte));
        if before && after && reads_on {
            return Some(next + 2);
        }
        place = next + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::is_balanced;

    #[test]
    fn only_content_that_cleans_up_after_itself_is_balanced() {
        for (content, balanced) in [
            (&b""[..], true),
            (b"q 1 0 0 1 0 0 cm /X Do Q", true),
            (b"BT /F 9 Tf (Q Q Q) Tj ET % Q", true),
            (b"/Span <</ActualText (Q)>> BDC EMC", true),
            (b"BI /W 1 /H 1 /CS /G /BPC 8 ID Q EIQ\x80 EI Q\x90 EI\nq Q", true),
            (b"Q 1 0 0 rg", false),
            (b"q q Q", false),
            (b"BT (a) Tj", false),
            (b"/P BMC", false),
            (b"EMC", false),
            (b"(never closed", false),
            (b"1 0 0", false),
            (b"BI /W 1 ID abc", false),
        ] {
            assert_eq!(is_balanced(content), balanced, "{}", String::from_utf8_lossy(content));
        }
    }
}
