//! Numbers and texts in few bytes, deflated: what the files of `data/` are written in.

use std::io::{self, Read as _, Write as _};

use flate2::{Compression, read::DeflateDecoder, write::DeflateEncoder};

/// Why packed bytes could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken;

impl From<io::Error> for Broken {
    fn from(_: io::Error) -> Self {
        Self
    }
}

/// Adds a number in as few bytes as it needs, seven bits a byte.
pub(crate) fn put(into: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        into.push((number & 0x7F) as u8 | 0x80);
        number >>= 7;
    }
    into.push(number as u8);
}

/// Adds a number that may be negative.
pub(crate) fn put_signed(into: &mut Vec<u8>, number: i32) {
    put(into, ((number << 1) ^ (number >> 31)) as u32);
}

/// Adds a text and its length.
pub(crate) fn put_text(into: &mut Vec<u8>, text: &str) {
    put_bytes(into, text.as_bytes());
}

/// Adds bytes and their number.
pub(crate) fn put_bytes(into: &mut Vec<u8>, bytes: &[u8]) {
    put(into, u32::try_from(bytes.len()).expect("the data are far smaller than four gigabytes"));
    into.extend_from_slice(bytes);
}

/// Reads what was put, in the same order.
#[derive(Debug, Clone)]
pub(crate) struct Reader<'a>(pub(crate) &'a [u8]);

impl<'a> Reader<'a> {
    pub(crate) fn number(&mut self) -> Result<u32, Broken> {
        let mut number = 0_u32;
        for shift in (0..35).step_by(7) {
            let (first, rest) = self.0.split_first().ok_or(Broken)?;
            self.0 = rest;
            let bits = u32::from(first & 0x7F);
            number |= bits.checked_shl(shift).filter(|it| it >> shift == bits).ok_or(Broken)?;
            if first & 0x80 == 0 {
                return Ok(number);
            }
        }
        Err(Broken)
    }

    pub(crate) fn signed(&mut self) -> Result<i32, Broken> {
        let number = self.number()?;
        Ok((number >> 1) as i32 ^ -((number & 1) as i32))
    }

    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], Broken> {
        let length = self.number()? as usize;
        let (bytes, rest) = self.0.split_at_checked(length).ok_or(Broken)?;
        self.0 = rest;
        Ok(bytes)
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, Broken> {
        std::str::from_utf8(self.bytes()?).map_err(|_| Broken)
    }
}

/// Deflates bytes as far as deflate goes.
pub(crate) fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).expect("memory takes every byte")
}

/// Inflates what was deflated.
pub(crate) fn inflated(bytes: &[u8]) -> Result<Vec<u8>, Broken> {
    let mut inflated = Vec::with_capacity(bytes.len() * 3);
    DeflateDecoder::new(bytes).read_to_end(&mut inflated)?;
    Ok(inflated)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_texts_come_back_as_they_were_put() {
        let mut bytes = Vec::new();
        let numbers = [0, 1, 127, 128, 16_383, 16_384, 1_032_000, u32::MAX];
        let signed = [0, -1, 1, 64, -64, i32::MAX, i32::MIN];
        numbers.iter().for_each(|number| put(&mut bytes, *number));
        signed.iter().for_each(|number| put_signed(&mut bytes, *number));
        put_text(&mut bytes, "苏州");
        let bytes = inflated(&deflated(&bytes)).unwrap();
        let mut reader = Reader(&bytes);
        numbers.iter().for_each(|number| assert_eq!(reader.number(), Ok(*number)));
        signed.iter().for_each(|number| assert_eq!(reader.signed(), Ok(*number)));
        assert_eq!(reader.text(), Ok("苏州"));
        assert_eq!(reader.number(), Err(Broken));
    }

    #[test]
    fn what_is_cut_or_too_large_is_broken_and_no_panic() {
        assert_eq!(Reader(&[0x80]).number(), Err(Broken));
        assert_eq!(Reader(&[0xFF, 0xFF, 0xFF, 0xFF, 0x7F]).number(), Err(Broken));
        assert_eq!(Reader(&[5, b'a']).text(), Err(Broken));
        assert_eq!(Reader(&[1, 0xFF]).text(), Err(Broken));
        assert_eq!(inflated(&[7, 7, 7]), Err(Broken));
    }
}
