//! The samples of one track, found by its tables and blanked where they lie between those of the others.

use std::ops::Range;

use super::blank::Blank;
use super::boxes::{Part, part, parts};
use super::number::{size_be32, size_be64};

/// Blanks what the track with this `mdia` box carries.
pub fn erase(file: &mut Blank<'_>, media: &Part) -> Option<()> {
    let info = part(file.bytes(), media.body.clone(), *b"minf")?;
    let table = part(file.bytes(), info.body, *b"stbl")?;
    let tables = parts(file.bytes(), table.body)?;
    let body_of = |name: &[u8; 4]| tables.iter().find(|it| &it.name == name).map(|it| it.body.clone());
    let (places, width) = match body_of(b"stco") {
        Some(places) => (places, 4),
        None => (body_of(b"co64")?, 8),
    };
    let (mut sizes, mut runs) =
        (Sizes::of(file.bytes(), body_of(b"stsz")?)?, Runs { body: body_of(b"stsc")?, row: 0 });
    for number in 0..count(file.bytes(), &places, width)? {
        let at = places.start + 8 + number * width;
        let start = if width == 4 { size_be32(file.bytes(), at)? } else { size_be64(file.bytes(), at)? };
        let samples = runs.samples_in(file.bytes(), number + 1)?;
        let length = sizes.take(file.bytes(), samples)?;
        file.zero(start..start.checked_add(length)?)?;
    }
    Some(())
}

/// How many rows of `width` bytes a table has; they are all there.
fn count(bytes: &[u8], table: &Range<usize>, width: usize) -> Option<usize> {
    let count = size_be32(bytes, table.start + 4)?;
    let end = table.start.checked_add(8)?.checked_add(count.checked_mul(width)?)?;
    (end <= table.end).then_some(count)
}

/// How many samples lie together: a row holds from its first chunk on.
struct Runs {
    body: Range<usize>,
    row: usize,
}

impl Runs {
    fn samples_in(&mut self, bytes: &[u8], chunk: usize) -> Option<usize> {
        let rows = count(bytes, &self.body, 12)?;
        let at = |row: usize| self.body.start + 8 + 12 * row;
        while self.row + 1 < rows && size_be32(bytes, at(self.row + 1))? <= chunk {
            self.row += 1;
        }
        if self.row < rows { size_be32(bytes, at(self.row) + 4) } else { None }
    }
}

/// How long the samples are: all alike, or each as its row says.
struct Sizes {
    each: usize,
    rows: usize,
    left: usize,
    at: usize,
}

impl Sizes {
    fn of(bytes: &[u8], body: Range<usize>) -> Option<Self> {
        let (each, left) = (size_be32(bytes, body.start + 4)?, size_be32(bytes, body.start + 8)?);
        let rows = body.start.checked_add(12)?;
        let is_there = each != 0 || rows.checked_add(left.checked_mul(4)?)? <= body.end;
        is_there.then_some(Self { each, rows, left, at: 0 })
    }

    /// The length of the next `samples` together.
    fn take(&mut self, bytes: &[u8], samples: usize) -> Option<usize> {
        let samples = samples.min(self.left);
        self.left -= samples;
        if self.each != 0 {
            return samples.checked_mul(self.each);
        }
        let mut length = 0_usize;
        for _ in 0..samples {
            length = length.checked_add(size_be32(bytes, self.rows + 4 * self.at)?)?;
            self.at += 1;
        }
        Some(length)
    }
}
