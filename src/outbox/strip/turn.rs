//! How a picture is to be turned before it is shown: the one word of its EXIF data that is kept.

use super::tiff::{Entry, Order};

const ORIENTATION: u16 = 0x0112;
const SHORT: u16 = 3;

/// 2 to 8, as EXIF counts; 1 is as it lies and needs no word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn(u8);

impl Turn {
    /// A whole TIFF block that says this and nothing else.
    pub fn alone(self) -> [u8; 26] {
        let mut block = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0";
        block[19] = self.0;
        block
    }
}

/// Out of the TIFF block in EXIF data.
pub fn read(tiff: &[u8]) -> Option<Turn> {
    let (order, first) = Order::of(tiff)?;
    let count = usize::from(order.u16(tiff, first)?);
    let mut entries = (0..count).map_while(|number| Entry::read(order, tiff, first, number));
    let entry = entries.find(|it| it.tag == ORIENTATION && it.kind == SHORT)?;
    let turn = u8::try_from(order.u16(tiff, entry.at + 8)?).ok()?;
    (2..=8).contains(&turn).then_some(Turn(turn))
}
