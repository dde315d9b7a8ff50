//! Files that nobody made on purpose, and files that somebody did.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::samples::{SCAN, film, heic, jpeg, png, riff, tiff, told_in_jpeg};
use super::{enclosure, strip, tells_the_place};
use crate::outbox::strip::kind::PASSED_ON;

fn samples() -> [Vec<u8>; 7] {
    let webp = riff(b"WEBP", &[(b"VP8X", &[0x1c; 10]), (b"VP8 ", SCAN), (b"EXIF", &tiff())]);
    [
        jpeg(&told_in_jpeg()),
        png(&[]),
        webp,
        tiff(),
        film(b"isom"),
        heic(b"heic"),
        [b"%PDF-", &tiff()[..]].concat(),
    ]
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..400)) {
        for kind in PASSED_ON {
            let _ = (kind.looks_so)(&bytes);
            let _ = (kind.strip)(bytes.clone());
        }
    }

    #[test]
    fn no_change_of_a_file_makes_it_panic_or_grow(
        changes in vec((any::<Index>(), any::<u8>()), 1..6),
        end in any::<Index>(),
        is_cut in any::<bool>(),
    ) {
        for mut bytes in samples() {
            for (at, with) in &changes {
                let at = at.index(bytes.len());
                bytes[at] = *with;
            }
            if is_cut {
                bytes.truncate(end.index(bytes.len()));
            }
            let before = bytes.len();
            if let Ok(passed) = strip(enclosure("lampe.jpg", "", bytes)) {
                prop_assert!(passed.bytes.len() <= before);
                prop_assert!(!passed.mime.starts_with("image/jpeg") || !tells_the_place(&passed.bytes));
            }
        }
    }

    #[test]
    fn what_was_passed_on_once_passes_again_unchanged(number in 0..6_usize) {
        let once = strip(enclosure("lampe.jpg", "", samples()[number].clone())).unwrap();
        prop_assert_eq!(strip(once.clone()).unwrap(), once);
    }
}

/// Tables that claim the same part of a file over and over cost no more than the file is long.
#[test]
fn a_film_that_claims_more_than_there_is_is_given_up_soon() {
    let number = |it: u32| it.to_be_bytes();
    let places: Vec<u8> = (0..200_000).flat_map(|_| number(0)).collect();
    let body = |it: &[&[u8]]| it.concat();
    let boxed = super::samples::boxed;
    let tops = boxed(b"stco", &[&number(0), &number(200_000), &places]);
    let runs = boxed(b"stsc", &[&body(&[&number(0), &number(1), &number(1), &number(1), &number(1)])]);
    let sizes = boxed(b"stsz", &[&number(0), &number(700_000), &number(u32::MAX)]);
    let info = boxed(b"minf", &[&boxed(b"stbl", &[&tops, &runs, &sizes])]);
    let media = boxed(b"mdia", &[&boxed(b"hdlr", &[&[0; 8], b"meta", &[0; 13]]), &info]);
    let film = [boxed(b"ftyp", &[b"isom", &[0; 4]]), boxed(b"moov", &[&boxed(b"trak", &[&media])])].concat();
    assert!(super::is_unjudged("film.mp4", film));
}
