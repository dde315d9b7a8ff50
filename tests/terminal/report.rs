//! A report with a file by its path, and the clerk's desk on the same screen.

use std::path::PathBuf;

use crate::resident::Resident;

/// The smallest picture every reader takes: one grey dot.
const DOT: &[u8] = &[
    0xff, 0xd8, 0xff, 0xe0, 0, 16, b'J', b'F', b'I', b'F', 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xdb, 0, 67,
    0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0xff,
    0xc0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xff, 0xc4, 0, 20, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 9, 0xff, 0xc4, 0, 20, 16, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xda, 0, 8,
    1, 1, 0, 0, 63, 0, 0x54, 0xdf, 0xff, 0xd9,
];

fn ana() -> Resident {
    Resident::speaking("de_DE.UTF-8")
}

/// What is said after the picture is asked for, up to the letter.
const THE_REST: &str = "weiter\nnur hier antworten\nabschicken\n";

fn up_to_the_picture() -> String {
    "melden\nDie Laterne vor der Kirche ist kaputt\nBad Belzig\nKirchplatz 3\n".to_owned()
}

fn reported(ana: &Resident, picture: &str) -> String {
    ana.says(format!("{}{picture}\n{THE_REST}", up_to_the_picture()))
}

#[test]
fn a_picture_goes_along_by_its_path_however_it_is_typed() {
    let ana = ana();
    let plain = file(&ana, "lampe.jpg", DOT);
    let blank = file(&ana, "die Lampe.JPG", DOT);
    let typed = [
        plain.display().to_string(),
        format!("'{}'", plain.display()),
        format!("\"{}\"", blank.display()),
        blank.display().to_string(),
        format!("{} von der Seite", plain.display()),
        format!("'{}' von der Seite", blank.display()),
    ];
    // Five concerns a day are enough for one of them.
    for (name, picture) in ["ana", "ben", "cem", "dora", "emil", "frida"].into_iter().zip(typed) {
        let said = reported(&ana.neighbour(name), &picture);
        assert!(said.contains("Ein Bild oder eine Datei"), "{picture}: {said}");
        let letter = said.split("✉ bauhof@bad-belzig.example").nth(1).unwrap_or_else(|| panic!("{said}"));
        assert!(letter.contains(".jpg") || letter.contains(".JPG"), "{picture}: {letter}");
        assert!(!said.contains(&ana.folder().display().to_string()), "no path leaves this machine: {said}");
        assert_eq!(
            letter.contains("von der Seite"),
            picture.contains("von der Seite"),
            "{picture}: {letter}"
        );
    }
}

#[test]
fn a_picture_that_is_not_there_is_said_to_be_missing_and_nothing_is_lost() {
    let ana = ana();
    let missing = ana.folder().join("weg.jpg");
    let said = reported(&ana, &missing.display().to_string());
    assert!(said.contains("BB-2026-") && !said.contains("Ein Bild oder eine Datei"), "{said}");
}

#[test]
fn a_file_too_large_to_be_sent_leaves_the_letter_whole() {
    let ana = ana();
    let large = file(&ana, "gross.jpg", &[DOT, &vec![0; 30 << 20]].concat());
    let said = reported(&ana, &large.display().to_string());
    let letter = said.split("✉ bauhof@bad-belzig.example").nth(1).unwrap_or_else(|| panic!("{said}"));
    assert!(letter.contains("Kirchplatz 3"), "{letter}");
}

#[test]
fn the_clerk_answers_at_the_desk() {
    let ana = ana();
    let said = reported(&ana, "überspringen");
    let (_, number) = said.split_once("✉ bauhof@bad-belzig.example\n│ [").unwrap_or_else(|| panic!("{said}"));
    let number = &number[..number.find(']').unwrap()];
    let lower = number.to_lowercase();
    let mut talk = ana.talks();
    talk.types(format!(
        "{}{THE_REST}",
        up_to_the_picture().replace("Kirchplatz 3", "Kirchplatz 4") + "überspringen\n"
    ));
    let second = format!("{}-{:04}", &number[..7], number[8..].parse::<u32>().unwrap() + 1);
    talk.types(format!("@{second} erledigt | Sie brennt wieder. | Danke!\n@{lower} intern | nur für uns\n"));
    let said = talk.ends();
    assert!(said.contains(&format!("{second} ist erledigt.")), "{said}");
    assert!(said.contains("Sie brennt wieder.\nDanke!"), "{said}");
    assert!(!said.contains("nur für uns"), "{said}");
}

#[test]
fn an_at_sign_before_a_number_nobody_wrote_a_letter_about_is_something_said() {
    let ana = ana();
    assert_eq!(ana.says("/start\n@BB-2026-9999 x"), ana.neighbour("bo").says("/start\nBB-2026-9999 x"));
}

fn file(ana: &Resident, name: &str, bytes: &[u8]) -> PathBuf {
    let path = ana.folder().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}
