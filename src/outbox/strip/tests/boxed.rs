//! Films, recordings, and photos that are built like them.

use super::samples::{SCAN, SECRET, TURN, boxed, film, heic, riff};
use super::{assert_silent, is_unjudged, passed, tells, tells_the_place, turn};

#[test]
fn a_film_forgets_where_it_was_made_and_every_sample_stays_where_it_was() {
    for (name, brand) in
        [("film.mp4", b"isom"), ("film.mov", b"qt  "), ("film.3gp", b"3gp5"), ("wort.m4a", b"M4A ")]
    {
        let before = film(brand);
        let after = passed(name, before.clone());
        assert!(tells(&before, b"\xa9xyz") && tells(&before, b"ISO6709"));
        assert_silent(&before, &after);
        assert!(!tells(&after, b"\xa9xyz") && !tells(&after, b"ISO6709"));
        let picture = before.windows(SCAN.len()).position(|it| it == SCAN).unwrap();
        assert_eq!(after[..picture + SCAN.len()], before[..picture + SCAN.len()]);
        assert_eq!(before.len(), after.len());
        assert!(tells(&after, b"vide"));
    }
}

#[test]
fn a_photo_of_todays_telephones_forgets_its_place_and_how_it_is_turned_stays() {
    for (name, brand) in [("foto.heic", b"heic"), ("foto.avif", b"avif")] {
        let before = heic(brand);
        assert!(tells_the_place(&before));
        let after = passed(name, before.clone());
        assert_silent(&before, &after);
        assert_eq!(turn(&after), Some(u32::from(TURN)));
        assert_eq!(before.len(), after.len());
        assert!(tells(&after, SCAN));
    }
}

#[test]
fn a_film_whose_index_cannot_be_read_is_not_passed_on() {
    let start = boxed(b"ftyp", &[b"isom", &[0; 4]]);
    for index in [
        boxed(b"moov", &[&boxed(b"cmov", &[SECRET])]),
        boxed(b"moov", &[&boxed(b"trak", &[])]),
        boxed(b"moov", &[b"\0\0\xff\xfftrak"]),
        boxed(b"mdat", &[SECRET]),
    ] {
        assert!(is_unjudged("film.mp4", [start.clone(), index].concat()));
    }
}

#[test]
fn a_recording_keeps_its_sound_only() {
    let sound: [(&[u8; 4], &[u8]); 2] = [(b"fmt ", &[1; 16]), (b"data", SCAN)];
    let before = riff(b"WAVE", &[sound[0], (b"LIST", SECRET), (b"iXML", SECRET), sound[1]]);
    assert_eq!(passed("wort.wav", before), riff(b"WAVE", &sound));
    let before = [b"ID3\x04\0\0\0\0\0\x0b", SECRET, b"\xff\xfb\x90\0"].concat();
    assert_eq!(passed("wort.mp3", before), b"\xff\xfb\x90\0");
}
