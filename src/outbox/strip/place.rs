//! Where the items of a picture lie in its file: the `iloc` box.

use std::collections::HashSet;
use std::ops::Range;

use super::number::{be16, size_be32, size_be64};

/// Over all items that are asked for: a picture has two or three.
const MOST_EXTENTS: usize = 1000;

pub struct Extent {
    /// Counted from the start of the `idat` box, and not of the file.
    pub is_in_data: bool,
    pub start: usize,
    pub length: usize,
}

/// The extents of these items.
pub fn places(bytes: &[u8], table: Range<usize>, items: &HashSet<usize>) -> Option<Vec<Extent>> {
    let mut row = Row { bytes: bytes.get(table)?, at: 0 };
    let version = row.number(4)? >> 24;
    let widths = row.number(2)?;
    let [offsets, lengths, bases, indexes] = [12, 8, 4, 0].map(|it| (widths >> it) & 15);
    let indexes = if version == 0 { 0 } else { indexes };
    let wide = if version < 2 { 2 } else { 4 };
    let mut found = Vec::new();
    for _ in 0..row.number(wide)? {
        let item = row.number(wide)?;
        let method = if version == 0 { 0 } else { row.number(2)? & 15 };
        let elsewhere = row.number(2)?;
        let base = row.number(bases)?;
        let extents = row.number(2)?;
        if offsets + lengths == 0 && 1 < extents {
            return None;
        }
        for _ in 0..extents {
            row.number(indexes)?;
            let (start, length) = (base.checked_add(row.number(offsets)?)?, row.number(lengths)?);
            if !items.contains(&item) {
                continue;
            }
            // In another file, made of other items, or up to an end that is not named.
            if elsewhere != 0 || 1 < method || length == 0 || MOST_EXTENTS <= found.len() {
                return None;
            }
            found.push(Extent { is_in_data: method == 1, start, length });
        }
    }
    Some(found)
}

struct Row<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Row<'_> {
    fn number(&mut self, width: usize) -> Option<usize> {
        let at = self.at;
        self.at += width;
        match width {
            0 => Some(0),
            2 => be16(self.bytes, at).map(usize::from),
            4 => size_be32(self.bytes, at),
            8 => size_be64(self.bytes, at),
            _ => None,
        }
    }
}
