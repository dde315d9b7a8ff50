//! Numbers out of a file, of which nobody has promised that they are there.

pub fn be16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(piece(bytes, at)?))
}

pub fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(piece(bytes, at)?))
}

pub fn le16(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(piece(bytes, at)?))
}

pub fn le32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(piece(bytes, at)?))
}

/// A length or a place: as a number that can be counted with.
pub fn size_be32(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(be32(bytes, at)?).ok()
}

pub fn size_le32(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(le32(bytes, at)?).ok()
}

pub fn size_be64(bytes: &[u8], at: usize) -> Option<usize> {
    usize::try_from(u64::from_be_bytes(piece(bytes, at)?)).ok()
}

pub fn piece<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..at.checked_add(N)?)?.try_into().ok()
}
