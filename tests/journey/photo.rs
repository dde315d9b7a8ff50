//! Photos as a camera writes them, but for what can be seen in them.

/// A lamp, taken at 52 degrees north.
pub fn with_place() -> Vec<u8> {
    photo(
        b"\xff\xe1\0\x50Exif\0\0MM\0*\0\0\0\x08\0\x02\
          \x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x88\x25\0\x04\0\0\0\x01\0\0\0\x26\0\0\0\0\
          \0\x01\0\x02\0\x05\0\0\0\x02\0\0\0\x38\0\0\0\0\0\0\0\x34\0\0\0\x01\0\0\0\x08\0\0\0\x01",
        b"a lamp, and it is dark",
    )
}

/// The same, telling how it is turned and nothing else.
pub fn without_place() -> Vec<u8> {
    photo(TURNED, b"a lamp, and it is dark")
}

/// The same lamp later.
pub fn mended() -> Vec<u8> {
    photo(TURNED, b"a lamp, and it shines")
}

const TURNED: &[u8] =
    b"\xff\xe1\0\x22Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";

fn photo(told: &[u8], seen: &[u8]) -> Vec<u8> {
    [b"\xff\xd8", told, b"\xff\xda\0\x02", seen, b"\xff\xd9"].concat()
}
