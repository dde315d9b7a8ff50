//! A small good town on disk, to be spoilt in one place.

use std::fs;
use std::path::Path;

use buergerdraht::content::{Content, Fault, read};
use tempfile::TempDir;

const FILES: [(&str, &str); 18] = [
    ("topics.toml", TOPICS),
    ("emergency.toml", EMERGENCY),
    ("bodies.toml", BODIES),
    ("faq/papers.toml", PAPERS),
    ("belzig/town.toml", TOWN),
    ("belzig/places.toml", PLACES),
    ("belzig/faq/own.toml", OWN),
    ("categories.toml", CATEGORIES),
    ("texts.toml", TEXTS),
    ("belzig/teams.toml", TEAMS),
    ("belzig/responsible.toml", RULES),
    ("belzig/texts.toml", OWN_TEXTS),
    ("interests.toml", INTERESTS),
    ("belzig/sources.toml", SOURCES),
    ("belzig/waste.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR\n"),
    ("belzig/surveys/bus.toml", SURVEY),
    ("belzig/announcements.toml", ANNOUNCEMENTS),
    ("belzig/polls.toml", POLLS),
];

const ANNOUNCEMENTS: &str = r#"digest_at = "08:00"
[[room]]
place = "telegram:belzig -1001234567"
audiences = ["children"]
districts = ["luebnitz"]
sources = ["library"]
topics = ["music"]
"#;

const POLLS: &str = r#"[[poll]]
id = "market-day"
opens = 2026-12-01
closes = 2026-12-07
question.de = "Markt wann?"
[[poll.option]]
code = "thursday"
name.de = "Donnerstag"
[[poll.option]]
code = "saturday"
name.de = "Samstag"
[[poll.room]]
place = "telegram:belzig -1001234567"
"#;

const TOPICS: &str = r#"[[topic]]
id = "papers"
name.de = "Ausweise"
name.en = "Papers"
"#;

const EMERGENCY: &str = r#"[[emergency]]
id = "fire"
[emergency.de]
words = ["es brennt"]
answer = "**112**"
"#;

const BODIES: &str = r#"[[place]]
id = "county"
name.de = "Landkreis"
"#;

const PAPERS: &str = r#"[[faq]]
id = "id-card"
topic = "papers"
office = "citizens-office"
hours = true
as_of = 2026-10-01
review_by = 2027-10-01
owner = "Bürgerbüro"
link = "https://example.org"
[faq.de]
question = "Ausweis abgelaufen?"
short = "Ausweis"
alternatives = ["perso weg", "neuer perso", "ausweis alt"]
answer = "Kommen Sie **vorbei**."
"#;

const TOWN: &str = r#"name = "Bad Belzig"
code = "BB"
answer_within = 3
[[district]]
id = "luebnitz"
name = "Lübnitz"
[[district]]
id = "hagelberg"
name = "Hagelberg"
"#;

const PLACES: &str = r#"[[place]]
id = "citizens-office"
name.de = "Bürgerbüro"
[[place.hours]]
days = ["mon", "tue"]
from = "09:00"
to = "12:00"
[[place.hours]]
days = ["sat"]
from = "10:00"
to = "12:00"
weeks = "even"
[[place.closed]]
from = 2026-12-24
to = 2026-12-31
"#;

const OWN: &str = r#"[[faq]]
id = "dog-tax"
topic = "papers"
office = "county"
ours = false
as_of = 2026-10-01
review_by = 2027-10-01
owner = "Kämmerei"
[faq.de]
question = "Was kostet ein Hund?"
short = "Hundesteuer"
answer = "Das regelt der Landkreis."
"#;

const CATEGORIES: &str = r#"[[category]]
id = "roads"
kinds = ["problem", "idea"]
name.de = "Straßen"
words.de = ["Schlagloch", "Gehweg"]
words.uk = ["яма"]
[[category]]
id = "lights"
kinds = "problem"
name.de = "Laternen"
words.de = ["Laterne"]
"#;

const TEXTS: &str = r#"[[text]]
id = "not-ours"
name = "Nicht unsere Fläche"
text.de = "Das gehört **nicht** uns."
"#;

const OWN_TEXTS: &str = r#"[[text]]
id = "frost"
name = "Erst nach dem Frost"
text.de = "Wir warten auf Tauwetter."
"#;

const SURVEY: &str = r#"id = "bus"
opens = 2026-11-01
closes = 2026-12-31
anonymity = "anonymous"
breakdown = "district"
title.de = "Der Bus"
text.de = "Wie fahren Sie?"
[[question]]
id = "how"
kind = "single"
text.de = "Womit?"
option = [{ code = "bus", name.de = "Bus" }, { code = "car", name.de = "Auto" }]
[[question]]
id = "rate"
kind = "scale"
to = 5
low.de = "gar nicht"
high.de = "sehr"
only_if = [{ question = "how", is = "bus" }]
text.de = "Zufrieden?"
[[question]]
id = "why"
kind = "text"
only_if = [{ question = "rate", is = ["1", "2"] }]
text.de = "Warum nicht?"
"#;

const TEAMS: &str = r#"[[team]]
id = "works"
name.de = "Bauhof"
mail = "bauhof@belzig.example"
senders = ["chef@belzig.example", "@bauhof.example"]
escalate_to = "office"
[[team]]
id = "office"
name.de = "Hauptamt"
room = "matrix:belzig !team:example.org"
escalate_to = "rat@belzig.example"
"#;

const INTERESTS: &str = r#"[[topic]]
id = "music"
name.de = "Musik"
words.de = ["Konzert"]
[[audience]]
id = "children"
name.de = "Kinder"
"#;

const SOURCES: &str = r#"[[source]]
id = "library"
name.de = "Bibliothek"
kind = "ics"
url = "https://example.org/library.ics"
topics = ["music"]
districts = "luebnitz"
audiences = ["children"]
[[source]]
id = "waste"
name.de = "Tour 1"
kind = "waste"
file = "waste.ics"
streets = ["Markt"]
"#;

pub const RULES: &str = r#"[[rule]]
category = "roads"
road = ["B102", "B 246"]
not_ours = "county"
[[rule]]
category = ["roads", "lights"]
district = "luebnitz"
kind = ["problem"]
team = "works"
[[rule]]
team = "office"
"#;

pub struct Ground {
    folder: TempDir,
}

impl Ground {
    pub fn new() -> Self {
        let ground = Self { folder: TempDir::new().unwrap() };
        for (name, text) in FILES {
            ground.write(name, text.as_bytes());
        }
        ground
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub fn write(&self, name: &str, bytes: &[u8]) {
        let file = self.path().join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }

    pub fn remove(&self, name: &str) {
        fs::remove_file(self.path().join(name)).unwrap();
    }

    /// Writes `instead` where `written` stands.
    pub fn edit(&self, name: &str, written: &str, instead: &str) {
        let text = fs::read_to_string(self.path().join(name)).unwrap();
        assert!(text.contains(written), "{name} has no {written}");
        self.write(name, text.replacen(written, instead, 1).as_bytes());
    }

    pub fn read(&self) -> Result<Content, Vec<Fault>> {
        read(self.path(), &languages())
    }

    /// Every fault as it is printed, a line each, files named from the folder on.
    pub fn faults(&self) -> String {
        shown(self.path(), &self.read().expect_err("the town is still good"))
    }
}

pub fn shown(folder: &Path, faults: &[Fault]) -> String {
    let prefix = format!("{}/", folder.display());
    faults.iter().map(|it| it.to_string().replace(&prefix, "")).collect::<Vec<_>>().join("\n")
}

pub fn languages() -> Vec<String> {
    ["de", "de-simple", "en", "uk"].map(str::to_owned).to_vec()
}

/// One test for each row: a sentence, the file, what is written there, what instead, and all that is then said.
#[macro_export]
macro_rules! spoilt {
    ($($name:ident: $file:literal, $written:expr => $instead:expr, $said:expr;)+) => {
        $(
            #[test]
            fn $name() {
                let ground = $crate::ground::Ground::new();
                ground.edit($file, $written, $instead);
                assert_eq!(ground.faults(), $said);
            }
        )+
    };
}
