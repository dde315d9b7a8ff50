//! The third talk of the README, typed as it stands there: a week goes by, and a calendar changes meanwhile.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::resident::{Resident, Talk};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What is to be typed (`> …`) and what is to be done beside it (`$ …`).
fn written() -> Vec<String> {
    let readme = fs::read_to_string(Path::new(ROOT).join("README.md")).unwrap();
    let (_, section) = readme.split_once("### Hear what is on").unwrap();
    let (_, talk) = section.split_once("```text\n").unwrap();
    let (talk, _) = talk.split_once("```").unwrap();
    talk.lines().filter(|it| it.starts_with("> ") || it.starts_with("$ ")).map(str::to_owned).collect()
}

/// Every file of `from`, as `cp -r` takes them along.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn does(command: &str, folder: &Path) {
    let done = Command::new("sh").arg("-c").arg(command).current_dir(folder).status().unwrap();
    assert!(done.success(), "{command}");
}

/// Reads on until the clock of the last line shows its new time.
fn until_the_clock(talk: &mut Talk) -> String {
    let mut said = String::new();
    while !said.lines().any(|it| it.starts_with("│ ")) || !said.ends_with("\n\n") {
        said.push_str(&talk.reads_line());
    }
    said
}

#[test]
fn digest_change_reminder_and_cancellation_come_when_the_readme_says_so() {
    let ana = Resident::speaking("de_DE.UTF-8");
    copy(&Path::new(ROOT).join("deploy/example"), &ana.folder().join("town"));
    let mut talk = ana.talks_with(&ana.folder().join("town/town.toml"));
    let mut said = Vec::new();
    for line in written() {
        match line.split_at(2) {
            ("$ ", command) => does(command, ana.folder()),
            (_, words) => {
                talk.types(format!("{words}\n"));
                if words.starts_with("@clock") {
                    said.push(until_the_clock(&mut talk));
                }
            }
        }
    }
    let farewell = talk.ends();
    let [week, moved, reminded, cancelled] = said.as_slice() else { panic!("four times: {said:?}") };
    assert!(week.contains("Diese Woche in Bad Belzig") && week.contains("Wochenmarkt"), "{week}");
    let tomorrow = moved.find("08:00 bis 13:00 Uhr\nOrt: Marktplatz").expect("it opens at eight at first");
    assert!(moved[tomorrow..].contains(".ics ("), "a file for the calendar: {moved}");
    let tuesday = moved.find("Verlegt: „Wochenmarkt“ ist jetzt Dienstag").expect("it is told that it moved");
    assert!(moved[tuesday..].contains("09:00 bis 13:00 Uhr (bisher Dienstag"), "{moved}");
    assert_eq!(moved.matches("Verlegt: ").count(), 2, "one for each day that was spoken of: {moved}");
    assert!(reminded.contains("Erinnerung: Wochenmarkt\nDienstag"), "{reminded}");
    assert_eq!(cancelled.matches("Abgesagt: „Wochenmarkt“, Freitag").count(), 1, "{cancelled}");
    assert!(farewell.contains("Alle Abos sind beendet"), "{farewell}");
}

#[test]
fn a_clock_is_never_put_back() {
    let said = Resident::speaking("de_DE.UTF-8").says("@clock 2020-01-01 08:00\n@clock gestern\n");
    assert_eq!(said.matches("No time to come").count(), 2, "{said}");
}
