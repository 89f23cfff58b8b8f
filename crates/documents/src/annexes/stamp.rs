//! The stamp "Annexe B – 3/12": how it looks, and where on a foreign page it is laid.

use super::faces::{Faces, Weight};
use super::lettering;
use super::open::PageBoxes;
use super::sheet::{INK, LAGOON, Sheet, WHITE};
use super::volume::{VolumeWords, fill};

/// Type size on an A4 page, in points.
const SIZE: f32 = 8.0;
/// Height of the plate on an A4 page.
const PLATE: f32 = 14.0;
/// Distance of the plate from the edges of an A4 page. Printers leave about 4 mm blank.
const MARGIN: f32 = 12.0;
/// Shorter side of an A4 page.
const A4_SHORT: f64 = 595.276;

/// Draws the stamp of one page: dark letters on a white plate, so that it can be read on a dark scan.
pub(super) fn sheet(faces: &Faces, words: &VolumeWords, letter: &str, page: usize, pages: usize) -> Sheet {
    let text =
        fill(&words.stamp, &[("{letter}", letter), ("{pages}", &pages.to_string()), ("{page}", &page.to_string())]);
    let line = lettering::line(faces, &text, Weight::SemiBold);
    let width = (line.width * SIZE + 15.0).ceil();
    let mut sheet = Sheet::new(width, PLATE);
    sheet.fill([0.0, 0.0, width, PLATE], WHITE);
    sheet.fill([0.0, 0.0, 3.0, PLATE], LAGOON);
    for (from, to) in [
        ((0.0, 0.2), (width, 0.2)),
        ((0.0, PLATE - 0.2), (width, PLATE - 0.2)),
        ((width - 0.2, 0.0), (width - 0.2, PLATE)),
    ] {
        sheet.rule(from, to, 0.4, LAGOON);
    }
    sheet.text(9.0, 4.2, SIZE, INK, line);
    sheet
}

/// The matrix that lays a stamp of `width` × `height` into the upper right corner of a page, as the reader sees it.
pub(super) fn placement(page: &PageBoxes, width: f32, height: f32) -> [f64; 6] {
    let (width, height, space) = (f64::from(width), f64::from(height), f64::from(MARGIN));
    let [left, bottom, right, top] = page.crop;
    let (across, along) =
        if page.rotate % 180 == 90 { (top - bottom, right - left) } else { (right - left, top - bottom) };
    // In real size, whatever a unit of the page is; larger on a plan that will be printed smaller, and never more than
    // two fifths of the width or a sixth of the height of a small page.
    let natural = (across.min(along) * page.unit / A4_SHORT).clamp(0.75, 6.0) / page.unit;
    let scale = natural.min(across * 0.4 / (width + space)).min(along / 6.0 / (height + space));
    let margin = space * scale;
    // From the upper right corner, in the reader's directions.
    let (x, y) = (across - margin - width * scale, along - margin - height * scale);
    let s = scale;
    match page.rotate {
        90 => [0.0, s, -s, 0.0, right - y, bottom + x],
        180 => [-s, 0.0, 0.0, -s, right - x, top - y],
        270 => [0.0, -s, s, 0.0, left + y, top - x],
        _ => [s, 0.0, 0.0, s, left + x, bottom + y],
    }
}

#[cfg(test)]
mod tests {
    use super::{MARGIN, placement};
    use crate::annexes::open::PageBoxes;

    fn corners(matrix: [f64; 6], width: f64, height: f64) -> [f64; 4] {
        let [a, b, c, d, e, f] = matrix;
        let (x1, y1) = (a * width + c * height + e, b * width + d * height + f);
        [e.min(x1), f.min(y1), e.max(x1), f.max(y1)]
    }

    #[test]
    fn the_stamp_is_in_the_readers_upper_right_corner_whatever_the_rotation() {
        let media = [10.0, 20.0, 605.276, 861.89];
        for (rotate, near) in [(0, [2, 3]), (90, [0, 3]), (180, [0, 1]), (270, [2, 1])] {
            let page = PageBoxes { media, crop: media, rotate, unit: 1.0 };
            let found = corners(placement(&page, 90.0, 14.0), 90.0, 14.0);
            for side in near {
                let distance = (found[side] - media[side]).abs();
                assert!((distance - f64::from(MARGIN)).abs() < 0.01, "turned by {rotate}, side {side}: {distance}");
            }
        }
    }

    #[test]
    fn the_stamp_fits_a_label_and_grows_with_a_plan() {
        let label = PageBoxes { media: [0.0, 0.0, 100.0, 60.0], crop: [0.0, 0.0, 100.0, 60.0], rotate: 0, unit: 1.0 };
        let found = corners(placement(&label, 90.0, 14.0), 90.0, 14.0);
        assert!(found[0] >= 60.0 && found[1] >= 50.0, "two fifths and a sixth at most: {found:?}");
        let a0 = [0.0, 0.0, 2384.0, 3370.0];
        let plan = PageBoxes { media: a0, crop: a0, rotate: 0, unit: 1.0 };
        assert!((placement(&plan, 90.0, 14.0)[0] - 4.0).abs() < 0.02);
        let in_units = PageBoxes { unit: 4.0, media: [0.0, 0.0, 596.0, 842.5], crop: [0.0, 0.0, 596.0, 842.5], ..plan };
        let real_size = placement(&in_units, 90.0, 14.0)[0] * 4.0;
        assert!((real_size - 4.0).abs() < 0.02, "the same plan in large units carries the same stamp");
    }
}
