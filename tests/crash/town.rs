//! A town of its own: small enough to start in no time, with answers that cannot be taken for another.

use std::fs;
use std::path::Path;

use crate::database::Database;
use crate::service::{Setup, Telegram};

pub const OPERATOR: &str = "Stadt Probenhausen";
pub const TOWN: &str = "Probenhausen";

/// Where what nobody else answers is answered.
pub const OFFICE: &str = "amt@bad-belzig.example";

pub const QUESTIONS: [&str; 12] = [
    "Wie melde ich meinen Hund an?",
    "Wo beantrage ich einen neuen Reisepass?",
    "Wann wird der Sperrmüll abgeholt?",
    "Wie bekomme ich einen Kitaplatz?",
    "Was kostet eine Geburtsurkunde?",
    "Wo finde ich das Fundbüro?",
    "Wie beantrage ich Wohngeld?",
    "Wer repariert eine kaputte Straßenlaterne?",
    "Kann ich online ein Auto ummelden?",
    "Welche Bäume darf ich fällen?",
    "Gibt es einen Termin beim Standesamt?",
    "Wohin mit alten Batterien?",
];

/// By what the answer to question `number` is known.
pub fn mark(number: usize) -> String {
    format!("Antwort Nummer {number}.")
}

/// The town's files, in `folder`.
pub fn write_content(folder: &Path) {
    let emergency =
        "[[emergency]]\nid = \"fire\"\n[emergency.de]\nwords = [\"es brennt\"]\nanswer = \"112\"\n";
    let faqs: String = QUESTIONS.iter().enumerate().map(|(number, question)| faq(number, question)).collect();
    let category =
        "[[category]]\nid = \"all\"\nkinds = [\"problem\"]\nname.de = \"Alles\"\nwords.de = [\"alles\"]\n";
    let team = format!("[[team]]\nid = \"office\"\nname.de = \"Amt\"\nmail = \"{OFFICE}\"\n");
    let files = [
        ("topics.toml", "[[topic]]\nid = \"all\"\nname.de = \"Alles\"\n"),
        ("emergency.toml", emergency),
        ("probe/town.toml", &format!("name = \"{TOWN}\"\ncode = \"PR\"\n")),
        ("probe/teams.toml", &team),
        ("probe/responsible.toml", "[[rule]]\nteam = \"office\"\n"),
        ("categories.toml", category),
        ("faq/all.toml", &faqs),
    ];
    for (name, text) in files {
        let file = folder.join("content").join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
}

/// The service for it, over Telegram alone.
pub fn setup(database: &Database, telegram: Telegram) -> Setup {
    Setup {
        operator: OPERATOR,
        contact: "Telefon 115".to_owned(),
        database: database.url.clone(),
        content: "content".into(),
        log_level: "warn",
        telegram: Some(telegram),
        matrix: None,
        mail: None,
    }
}

fn faq(number: usize, question: &str) -> String {
    let mark = mark(number);
    format!(
        "[[faq]]\nid = \"faq-{number}\"\ntopic = \"all\"\nas_of = 2026-10-01\nreview_by = 2030-01-01\n\
         owner = \"Amt\"\n[faq.de]\nquestion = \"{question}\"\nshort = \"Frage {number}\"\n\
         answer = \"{mark}\"\n\n"
    )
}
