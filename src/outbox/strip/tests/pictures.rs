//! Photos, screenshots and scans.

use super::samples::{self, SCAN, SECRET, TURN, chunk, jpeg, png, riff, segment, told_in_jpeg};
use super::{assert_silent, is_unjudged, passed, read, tells, tells_the_place, turn};

#[test]
fn a_photo_forgets_where_it_was_taken_and_stays_the_right_way_up() {
    let before = [jpeg(&told_in_jpeg()), b"\0\0\0\x18ftypmp42".to_vec(), SECRET.to_vec()].concat();
    assert!(tells_the_place(&before));
    let after = passed("lampe.jpg", before.clone());
    assert_silent(&before, &after);
    assert_eq!(turn(&after), Some(u32::from(TURN)));
    assert_eq!(read(&after).unwrap().fields().count(), 1);
    let turned = segment(0xe1, &[b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0"]);
    assert_eq!(after, jpeg(&[turned]), "the picture is the same, byte for byte");
}

#[test]
fn a_photo_that_tells_nothing_passes_as_it_is() {
    let photo = jpeg(&[]);
    assert_eq!(passed("lampe.jpg", photo.clone()), photo);
}

#[test]
fn a_photo_cut_short_is_not_passed_on() {
    let photo = jpeg(&told_in_jpeg());
    for length in 3..photo.len() {
        assert!(is_unjudged("lampe.jpg", photo[..length].to_vec()), "{length}");
    }
}

#[test]
fn a_screenshot_keeps_its_picture_only() {
    let told: Vec<_> = [b"tEXt", b"zTXt", b"iTXt", b"tIME", b"caBX"].map(|it| chunk(it, SECRET)).into();
    let before = [png(&[told, vec![chunk(b"eXIf", &samples::tiff())]].concat()), SECRET.to_vec()].concat();
    assert!(tells_the_place(&before));
    let after = passed("bild.png", before.clone());
    assert_silent(&before, &after);
    assert_eq!(after, png(&[]));
}

#[test]
fn a_picture_out_of_a_browser_says_that_nothing_is_told() {
    let flags = |it: u8| [it, 0, 0, 0, 3, 0, 0, 3, 0, 0];
    let tiff = samples::tiff();
    let chunks: [(&[u8; 4], &[u8]); 4] =
        [(b"VP8X", &flags(0b1_1100)), (b"VP8 ", SCAN), (b"EXIF", &tiff), (b"XMP ", SECRET)];
    let before = [riff(b"WEBP", &chunks), SECRET.to_vec()].concat();
    let after = passed("bild.webp", before.clone());
    assert_silent(&before, &after);
    assert_eq!(turn(&after), Some(u32::from(TURN)));
    let plain = passed("bild.webp", riff(b"WEBP", &[chunks[0], chunks[1], chunks[3]]));
    assert_eq!(plain, riff(b"WEBP", &[(b"VP8X", &flags(0b1_0000)), (b"VP8 ", SCAN)]));
}

#[test]
fn an_animation_goes_on_without_its_comments() {
    let head = b"GIF89a\x01\0\x01\0\x80\0\0abcdef";
    let again = b"!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0";
    let picture = b",\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0;";
    let comment = [&b"!\xfe\x0b"[..], SECRET, b"\0"].concat();
    let xmp = [&b"!\xff\x0bXMP DataXMP\x0b"[..], SECRET, b"\0"].concat();
    let before = [&head[..], &comment, again, &xmp, picture, SECRET].concat();
    assert_eq!(passed("bild.gif", before), [&head[..], again, picture].concat());
}

#[test]
fn a_scan_forgets_its_place_and_every_pixel_stays_where_it_was() {
    let before = samples::tiff();
    assert!(tells_the_place(&before));
    let after = passed("scan.tif", before.clone());
    assert_silent(&before, &after);
    assert_eq!((before.len(), turn(&after)), (after.len(), Some(u32::from(TURN))));
    assert!(after.ends_with(SCAN));
    let tags: Vec<u16> = read(&after).unwrap().fields().map(|it| it.tag.number()).collect();
    assert_eq!(tags, [256, 273, 274]);
}

#[test]
fn a_scan_whose_tables_go_round_in_circles_is_not_passed_on() {
    assert!(is_unjudged("scan.tif", b"II*\0\x08\0\0\0\0\0\x08\0\0\0".to_vec()));
}

#[test]
fn a_photo_inside_a_letter_forgets_its_place_too() {
    let before =
        [b"%PDF-1.7\nstream\n", &jpeg(&[segment(0xe1, &[b"Exif\0\0", &samples::tiff()])])[..]].concat();
    let after = passed("brief.pdf", before.clone());
    assert_silent(&before, &after);
    assert_eq!(before.len(), after.len());
    assert!(tells(&after, SCAN));
}
