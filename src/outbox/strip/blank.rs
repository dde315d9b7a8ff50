//! Blanks parts of a file where they stand, so that everything else keeps its place.
//!
//! **Invariant:** honest parts do not overlap, so no more is blanked than the file is long; one that claims
//! more is broken. That keeps the work linear, whatever the tables of a file say.

use std::ops::Range;

pub struct Blank<'a> {
    bytes: &'a mut [u8],
    left: usize,
}

impl<'a> Blank<'a> {
    pub fn new(bytes: &'a mut [u8]) -> Self {
        // Twice: what was blanked inside a box may go once more together with the box.
        let left = bytes.len().saturating_mul(2);
        Self { bytes, left }
    }

    pub fn bytes(&self) -> &[u8] {
        self.bytes
    }

    pub fn zero(&mut self, part: Range<usize>) -> Option<()> {
        self.fill(part, 0)
    }

    pub fn fill(&mut self, part: Range<usize>, with: u8) -> Option<()> {
        let part = self.bytes.get_mut(part)?;
        self.left = self.left.checked_sub(part.len())?;
        part.fill(with);
        Some(())
    }

    pub fn write(&mut self, at: usize, piece: &[u8]) -> Option<()> {
        self.bytes.get_mut(at..at.checked_add(piece.len())?)?.copy_from_slice(piece);
        Some(())
    }

    /// Moves `part` to `to`; both stand close together.
    pub fn shift(&mut self, part: Range<usize>, to: usize) -> Option<()> {
        let end = to.checked_add(part.len())?;
        if part.start <= part.end && part.end.max(end) <= self.bytes.len() {
            self.bytes.copy_within(part, to);
            return Some(());
        }
        None
    }
}
