//! The fourth talk of the README, typed as it stands there: a post to everybody, released by a colleague, taken back.

use std::fs;
use std::path::Path;

use crate::resident::Resident;

/// What is to be typed (`> …`).
fn written() -> Vec<String> {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let (_, section) = readme.split_once("### Write to everybody").unwrap();
    let (_, talk) = section.split_once("```text\n").unwrap();
    let (talk, _) = talk.split_once("```").unwrap();
    talk.lines().filter_map(|it| it.strip_prefix("> ")).map(str::to_owned).collect()
}

#[test]
fn a_post_goes_out_and_is_taken_back_as_the_readme_says() {
    let said = Resident::speaking("de_DE.UTF-8").says(written().join("\n") + "\n");
    let places: Vec<usize> = [
        "│ ✉ presse@bad-belzig.example\n│ [BB-P-1] Bitte kochen Sie das Trinkwasser ab.",
        "│ @hauptamt@bad-belzig.example BB-P-1 …",
        "BB-P-1 haben Sie selbst geschrieben. Freigeben muss jemand anderes.",
        "hauptamt@bad-belzig.example hat BB-P-1 freigegeben.",
        "\nBitte kochen Sie das Trinkwasser ab.\n",
        "BB-P-1 ist verschickt.",
        "Terminal: 1 zugestellt",
        "\nZurückgezogen: Die Nachricht „Bitte kochen Sie das Trinkwasser ab.“ gilt nicht mehr.",
    ]
    .map(|it| said.find(it).unwrap_or_else(|| panic!("{it}: {said}")))
    .into();
    let [writers, colleagues, rest @ ..] = &places[..] else { unreachable!("there are eight") };
    // Two letters to two people: neither waits for the other.
    assert!(writers.max(colleagues) < &rest[0] && rest.is_sorted(), "{places:?}: {said}");
}
