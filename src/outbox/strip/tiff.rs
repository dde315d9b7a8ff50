//! TIFF and DNG, and the block of the same build inside EXIF data: tables of entries that point to each other.
//!
//! What tells of the place or the person is taken out of its table and blanked where it stands; everything
//! else keeps its place, since tables point to places.

use std::ops::Range;

use super::blank::Blank;
use super::embedded;
use super::number::{be16, be32, le16, le32};

const GPS: u16 = 34853;
/// Entries that point to more tables: smaller pictures, EXIF, and what EXIF calls interoperability.
const TABLES: [u16; 3] = [330, 34665, 40965];
const DROPPED: [u16; 20] = [
    270, // a description; some cameras write the street there
    315, // who took it
    700, // XMP, which has all of it once more
    33723, 34377, // IPTC and Photoshop, which have it too
    37500, 37510, 50740, // the maker's and the person's own notes, of any content
    40091, 40092, 40093, 40094, 40095, // titles, comments and authors as Windows writes them
    42032, 42033, 42037, 50735, // the owner's name, serial numbers of camera and lens
    42039, // who took it, once more
    50827, 50828, // the file as it came out of the camera, and its name
];
/// Over all tables: far more than cameras and scanners write.
const MOST_ENTRIES: usize = 1 << 16;

#[derive(Clone, Copy)]
pub enum Order {
    Big,
    Little,
}

impl Order {
    /// How a TIFF block writes its numbers, and where its first table is.
    pub fn of(tiff: &[u8]) -> Option<(Self, usize)> {
        let order = match tiff.get(..4)? {
            b"MM\0*" => Self::Big,
            b"II*\0" => Self::Little,
            _ => return None,
        };
        Some((order, order.size(tiff, 4)?))
    }

    pub fn u16(self, bytes: &[u8], at: usize) -> Option<u16> {
        match self {
            Self::Big => be16(bytes, at),
            Self::Little => le16(bytes, at),
        }
    }

    fn size(self, bytes: &[u8], at: usize) -> Option<usize> {
        let number = match self {
            Self::Big => be32(bytes, at),
            Self::Little => le32(bytes, at),
        };
        usize::try_from(number?).ok()
    }

    fn write_u16(self, number: u16) -> [u8; 2] {
        match self {
            Self::Big => number.to_be_bytes(),
            Self::Little => number.to_le_bytes(),
        }
    }
}

/// Twelve bytes of a table.
pub struct Entry {
    pub at: usize,
    pub tag: u16,
    pub kind: u16,
    count: usize,
}

impl Entry {
    pub fn read(order: Order, bytes: &[u8], table: usize, number: usize) -> Option<Self> {
        let at = table.checked_add(2 + 12 * number)?;
        bytes.get(at..at.checked_add(12)?)?;
        let (tag, kind) = (order.u16(bytes, at)?, order.u16(bytes, at + 2)?);
        Some(Self { at, tag, kind, count: order.size(bytes, at + 4)? })
    }

    /// Where its value is: in the entry itself when it is short.
    fn value(&self, order: Order, bytes: &[u8]) -> Option<Range<usize>> {
        let width = match self.kind {
            1 | 2 | 6 | 7 | 129 => 1,
            3 | 8 => 2,
            4 | 9 | 11 | 13 => 4,
            5 | 10 | 12 => 8,
            _ => return None,
        };
        let length = self.count.checked_mul(width)?;
        let from = if length <= 4 { self.at + 8 } else { order.size(bytes, self.at + 8)? };
        Some(from..from.checked_add(length)?)
    }
}

pub fn strip(mut bytes: Vec<u8>) -> Option<Vec<u8>> {
    blank(&mut bytes)?;
    // Previews inside are JPEG files.
    embedded::blank(&mut bytes)?;
    Some(bytes)
}

pub fn blank(bytes: &mut [u8]) -> Option<()> {
    let (order, first) = Order::of(bytes)?;
    let mut walk = Walk { order, file: Blank::new(bytes), ahead: vec![first], entries_left: MOST_ENTRIES };
    while let Some(table) = walk.ahead.pop() {
        walk.clear(table)?;
    }
    Some(())
}

struct Walk<'a> {
    order: Order,
    file: Blank<'a>,
    /// Tables still to be looked at.
    ahead: Vec<usize>,
    /// Tables may point to each other in circles; this ends it.
    entries_left: usize,
}

impl Walk<'_> {
    /// Takes out of one table what is not to travel along.
    fn clear(&mut self, table: usize) -> Option<()> {
        let count = self.length(table)?;
        let mut kept = 0;
        for number in 0..count {
            let entry = Entry::read(self.order, self.file.bytes(), table, number)?;
            if entry.tag == GPS {
                let gps = self.order.size(self.file.bytes(), entry.at + 8)?;
                self.erase(gps)?;
            } else if DROPPED.contains(&entry.tag) {
                self.erase_value(&entry)?;
            } else {
                if TABLES.contains(&entry.tag) {
                    self.look_ahead(&entry)?;
                }
                self.file.shift(entry.at..entry.at + 12, table + 2 + 12 * kept)?;
                kept += 1;
            }
        }
        let end = table + 2 + 12 * count;
        // A last table without a word on the next one is common enough.
        let next = self.order.size(self.file.bytes(), end).unwrap_or_default();
        if next != 0 {
            self.ahead.push(next);
        }
        if kept < count {
            let tail = (end + 4).min(self.file.bytes().len());
            self.file.shift(end..tail, table + 2 + 12 * kept)?;
            self.file.zero(tail - 12 * (count - kept)..tail)?;
            self.file.write(table, &self.order.write_u16(u16::try_from(kept).ok()?))?;
        }
        Some(())
    }

    /// Blanks a table with all its values.
    fn erase(&mut self, table: usize) -> Option<()> {
        let count = self.length(table)?;
        for number in 0..count {
            let entry = Entry::read(self.order, self.file.bytes(), table, number)?;
            self.erase_value(&entry)?;
        }
        self.file.zero(table..table + 2 + 12 * count)
    }

    fn erase_value(&mut self, entry: &Entry) -> Option<()> {
        let value = entry.value(self.order, self.file.bytes())?;
        self.file.zero(value)
    }

    fn look_ahead(&mut self, entry: &Entry) -> Option<()> {
        self.entries_left = self.entries_left.checked_sub(entry.count)?;
        let places = entry.value(self.order, self.file.bytes())?;
        for at in places.step_by(4) {
            self.ahead.push(self.order.size(self.file.bytes(), at)?);
        }
        Some(())
    }

    fn length(&mut self, table: usize) -> Option<usize> {
        let count = usize::from(self.order.u16(self.file.bytes(), table)?);
        self.entries_left = self.entries_left.checked_sub(count + 1)?;
        Some(count)
    }
}
