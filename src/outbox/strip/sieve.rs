//! A file read piece by piece: what is kept moves up over what is not, in the file's own memory.
//!
//! **Invariant:** every piece is looked at once and moved at most once, and no length that a stranger wrote
//! leads past the end.

pub struct Sieve {
    bytes: Vec<u8>,
    /// Everything before is kept.
    kept: usize,
    /// Everything from here on is still to be judged.
    at: usize,
}

impl Sieve {
    pub fn new(bytes: Vec<u8>) -> Self {
        Self { bytes, kept: 0, at: 0 }
    }

    pub fn rest(&self) -> &[u8] {
        &self.bytes[self.at..]
    }

    pub fn keep(&mut self, count: usize) -> Option<()> {
        let end = self.end_of(count)?;
        if self.kept != self.at {
            self.bytes.copy_within(self.at..end, self.kept);
        }
        self.kept += count;
        self.at = end;
        Some(())
    }

    pub fn skip(&mut self, count: usize) -> Option<()> {
        self.at = self.end_of(count)?;
        Some(())
    }

    /// Puts in something of ours; there is room where at least as much was skipped.
    pub fn put(&mut self, piece: &[u8]) -> Option<()> {
        let end = self.kept.checked_add(piece.len()).filter(|it| *it <= self.at)?;
        self.bytes.get_mut(self.kept..end)?.copy_from_slice(piece);
        self.kept = end;
        Some(())
    }

    /// What is kept; what was not judged until now goes.
    pub fn finish(mut self) -> Vec<u8> {
        self.bytes.truncate(self.kept);
        self.bytes
    }

    fn end_of(&self, count: usize) -> Option<usize> {
        self.at.checked_add(count).filter(|it| *it <= self.bytes.len())
    }
}
