//! A district of two small towns, with answers that cannot be taken for another.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use buergerdraht::line;
use buergerdraht::model::Line;
use buergerdraht::text::Languages;

pub const OPERATOR: &str = "Amt Probenhausen-Land";
pub const CONTACT: &str = "Telefon 115";
pub const TOWNS: [&str; 2] = ["Probenhausen", "Musterdorf"];

pub const QUESTIONS: [&str; 3] = [
    "Wie melde ich meinen Hund an?",
    "Wo beantrage ich einen neuen Reisepass?",
    "Wohin mit alten Batterien?",
];

/// What is said to question `number`, and to no other.
pub fn answer(number: usize) -> &'static str {
    ["Das sagt der Hundefänger.", "Das sagt die Passbehörde.", "Das sagt der Wertstoffhof."][number]
}

/// The first words of a line.
pub fn line(key: &str) -> String {
    words(&Line::new(key))
}

/// What is said to somebody who has told us their town.
pub fn town_set(town: &str) -> String {
    words(&line!("settings-town-set", town = town))
}

fn words(line: &Line) -> String {
    static LANGUAGES: OnceLock<Languages> = OnceLock::new();
    let said = LANGUAGES.get_or_init(|| Languages::shipped().unwrap()).label("de", line);
    said.lines().next().unwrap_or_default().to_owned()
}

/// The towns' files, in `folder`.
pub fn write_content(folder: &Path) {
    let emergency =
        "[[emergency]]\nid = \"fire\"\n[emergency.de]\nwords = [\"es brennt\"]\nanswer = \"112\"\n";
    let faqs: String = QUESTIONS.iter().enumerate().map(|(number, question)| faq(number, question)).collect();
    let towns = [("AA", TOWNS[0]), ("BB", TOWNS[1])];
    let towns = towns.map(|(code, it)| format!("name = \"{it}\"\ncode = \"{code}\"\n"));
    let category =
        "[[category]]\nid = \"all\"\nkinds = [\"problem\"]\nname.de = \"Alles\"\nwords.de = [\"alles\"]\n";
    let team = "[[team]]\nid = \"office\"\nname.de = \"Amt\"\nmail = \"office@example.org\"\n";
    let rule = "[[rule]]\nteam = \"office\"\n";
    let files = [
        ("topics.toml", "[[topic]]\nid = \"all\"\nname.de = \"Alles\"\n"),
        ("emergency.toml", emergency),
        ("a/town.toml", &towns[0]),
        ("b/town.toml", &towns[1]),
        ("categories.toml", category),
        ("a/teams.toml", team),
        ("b/teams.toml", team),
        ("a/responsible.toml", rule),
        ("b/responsible.toml", rule),
        ("faq/all.toml", &faqs),
    ];
    for (name, text) in files {
        let file = folder.join("content").join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
}

fn faq(number: usize, question: &str) -> String {
    let answer = answer(number);
    format!(
        "[[faq]]\nid = \"faq-{number}\"\ntopic = \"all\"\nas_of = 2026-10-01\nreview_by = 2030-01-01\n\
         owner = \"Amt\"\n[faq.de]\nquestion = \"{question}\"\nshort = \"Frage {number}\"\n\
         answer = \"{answer}\"\n\n"
    )
}
