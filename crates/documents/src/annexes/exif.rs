//! The two facts of an EXIF block that a printed page needs: which way up, and how many dots per inch.

/// How a stored image is to be turned before it is shown, as EXIF counts: 1 is upright, 6 a quarter turn clockwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Orientation {
    /// 1: as stored.
    #[default]
    Upright,
    /// 2: mirrored left to right.
    Mirrored,
    /// 3: half a turn.
    UpsideDown,
    /// 4: mirrored top to bottom.
    Flipped,
    /// 5: mirrored about the falling diagonal.
    Transposed,
    /// 6: shown after a quarter turn clockwise.
    TurnedRight,
    /// 7: mirrored about the rising diagonal.
    Transversed,
    /// 8: shown after a quarter turn anticlockwise.
    TurnedLeft,
}

impl Orientation {
    /// Whether width and height change places.
    pub fn swaps_sides(self) -> bool {
        matches!(self, Self::Transposed | Self::TurnedRight | Self::Transversed | Self::TurnedLeft)
    }

    fn from_exif(value: u16) -> Self {
        match value {
            2 => Self::Mirrored,
            3 => Self::UpsideDown,
            4 => Self::Flipped,
            5 => Self::Transposed,
            6 => Self::TurnedRight,
            7 => Self::Transversed,
            8 => Self::TurnedLeft,
            _ => Self::Upright,
        }
    }
}

/// What was found in an EXIF block.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Exif {
    pub(super) orientation: Orientation,
    /// Dots per inch, when stated.
    pub(super) dpi: Option<f32>,
}

impl Exif {
    /// Reads a TIFF block; what is missing or broken stays at its default.
    pub(super) fn read(tiff: &[u8]) -> Self {
        Self::try_read(tiff).unwrap_or_default()
    }

    fn try_read(tiff: &[u8]) -> Option<Self> {
        let little = match tiff.get(..4)? {
            b"II*\0" => true,
            b"MM\0*" => false,
            _ => return None,
        };
        let short = |at: usize| -> Option<u16> {
            let bytes: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
            Some(if little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
        };
        let long = |at: usize| -> Option<u32> {
            let bytes: [u8; 4] = tiff.get(at..at.checked_add(4)?)?.try_into().ok()?;
            Some(if little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
        };
        let directory = usize::try_from(long(4)?).ok()?;
        let mut found = Self::default();
        let (mut resolution, mut per_centimetre) = (None, false);
        for entry in 0..usize::from(short(directory)?) {
            let at = directory.checked_add(2 + entry * 12)?;
            match short(at)? {
                0x0112 => found.orientation = Orientation::from_exif(short(at + 8)?),
                0x011A => {
                    let place = usize::try_from(long(at + 8)?).ok()?;
                    if let (Some(above), Some(below)) = (long(place), long(place.saturating_add(4))) {
                        resolution = Some(above as f32 / below as f32);
                    }
                }
                0x0128 => per_centimetre = short(at + 8)? == 3,
                _ => {}
            }
        }
        found.dpi = plausible(resolution.map(|value| if per_centimetre { value * 2.54 } else { value }));
        Some(found)
    }
}

/// Keeps a resolution that a scanner or a camera would state.
pub(super) fn plausible(dpi: Option<f32>) -> Option<f32> {
    dpi.filter(|dpi| (30.0..=4800.0).contains(dpi))
}

#[cfg(test)]
mod tests {
    use super::{Exif, Orientation};

    #[test]
    fn orientation_and_resolution_are_read_in_both_byte_orders() {
        let mut block = b"II*\0\x08\0\0\0\x02\0".to_vec();
        block.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
        block.extend(b"\x1A\x01\x05\0\x01\0\0\0\x26\0\0\0");
        block.extend(b"\0\0\0\0");
        block.extend(b"\x2C\x01\0\0\x01\0\0\0");
        assert_eq!(Exif::read(&block), Exif { orientation: Orientation::TurnedRight, dpi: Some(300.0) });

        let big = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x03\0\0\0\0\0\0";
        assert_eq!(Exif::read(big).orientation, Orientation::UpsideDown);
        assert_eq!(Exif::read(b"II*\0\xFF\xFF\xFF\xFF"), Exif::default(), "a broken block changes nothing");
    }
}
