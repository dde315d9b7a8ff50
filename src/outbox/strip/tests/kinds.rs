//! What is passed on at all.

use super::samples::{film, jpeg, png};
use super::{LeftOut, enclosure, strip};
use crate::outbox::strip::kind::PASSED_ON;
use crate::outbox::strip::refused::REFUSED;

fn why_not(name: &str, bytes: &[u8]) -> String {
    match strip(enclosure(name, "image/jpeg", bytes.to_vec())) {
        Err(LeftOut::Refused(why)) => why.to_owned(),
        other => panic!("{name}: {other:?}"),
    }
}

fn docx(inside: &str) -> Vec<u8> {
    [b"PK\x03\x04 [Content_Types].xml word/document.xml ", inside.as_bytes()].concat()
}

fn odt(kind: &str, inside: &str) -> Vec<u8> {
    let head = [&b"PK\x03\x04"[..], &[0; 26], b"mimetypeapplication/vnd.oasis.opendocument."].concat();
    [&head[..], kind.as_bytes(), b"PK\x03\x04", inside.as_bytes()].concat()
}

#[test]
fn a_program_is_not_passed_on_whatever_its_name() {
    assert!(why_not("lampe.jpg", b"MZ\x90\0").contains("program"));
    assert!(why_not("lampe", b"\x7fELF\x02").contains("program"));
    assert!(why_not("lampe.txt", b"#!/bin/sh\nrm -rf ~").contains("script"));
}

#[test]
fn a_picture_by_its_bytes_and_a_script_by_its_name_is_not_passed_on() {
    for name in ["lampe.js", "lampe.HTA", "lampe.exe. .", "lampe.jpg.bat"] {
        why_not(name, &jpeg(&[]));
    }
    assert!(why_not("lampe.unheard-of", &jpeg(&[])).contains("name"));
}

#[test]
fn pages_and_drawings_that_run_scripts_are_not_passed_on() {
    for bytes in ["<svg onload='x()'>", "<?xml version='1.0'?><svg/>", "<!DOCTYPE html>"] {
        assert!(why_not("lampe.txt", bytes.as_bytes()).contains("scripts"));
    }
    assert!(why_not("lampe.svg", b"  <svg>").contains("scripts"));
}

#[test]
fn archives_and_macros_are_not_passed_on() {
    assert!(why_not("fotos.zip", b"PK\x03\x04 lampe.jpg").contains("archive"));
    assert!(why_not("fotos.docx", b"PK\x03\x04 lampe.jpg").contains("archive"));
    assert!(why_not("brief.docm", &docx("")).contains("macros"));
    assert!(why_not("brief.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1").contains("macros"));
    for (name, bytes) in
        [("brief.docx", docx("word/vbaProject.bin")), ("brief.odt", odt("text", "Basic/Standard/"))]
    {
        let left_out = strip(enclosure(name, "text/plain", bytes)).unwrap_err();
        assert!(matches!(left_out, LeftOut::Unjudged(_)), "{name}");
    }
}

#[test]
fn letters_tables_and_words_are_passed_on_as_they_are() {
    for (name, bytes) in [
        ("brief.docx", docx("")),
        ("brief.odt", odt("text", "")),
        ("zahlen.ods", odt("spreadsheet", "")),
        ("hinweis.txt", "Die Laterne am Markt ist dunkel.\r\n".into()),
        ("alt.txt", b"Stra\xdfe".to_vec()),
        ("termin.ics", b"BEGIN:VCALENDAR\n".to_vec()),
        ("wort.ogg", b"OggS\0\x02".to_vec()),
    ] {
        assert_eq!(strip(enclosure(name, "", bytes.clone())).unwrap().bytes, bytes, "{name}");
    }
    why_not("brief", &docx(""));
    why_not("brief.xlsx", &docx(""));
}

#[test]
fn a_picture_under_the_name_of_another_is_passed_on_as_what_it_is() {
    for name in ["lampe.jpg", "lampe", "3.5.2024", "Am Markt Nr. 5"] {
        let passed = strip(enclosure(name, "text/html", png(&[]))).unwrap();
        assert_eq!((passed.name.as_str(), passed.mime.as_str()), (name, "image/png"));
    }
}

#[test]
fn what_a_network_says_about_sound_and_film_is_kept_where_it_can_be_true() {
    let mime = |said: &str| strip(enclosure("wort.mp4", said, film(b"mp42"))).unwrap().mime;
    assert_eq!((mime("audio/mp4"), mime("text/html")), ("audio/mp4".to_owned(), "video/mp4".to_owned()));
}

#[test]
fn no_ending_stands_in_both_tables() {
    let passed: Vec<_> = PASSED_ON.iter().flat_map(|it| it.endings).collect();
    assert!(REFUSED.iter().flat_map(|it| it.endings).all(|it| !passed.contains(&it)));
}
