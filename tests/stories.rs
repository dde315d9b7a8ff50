//! Whole talks, word for word, over the real engine on both databases.
//!
//! A story is a text file in `tests/stories/`: what people say and what they read.
//!
//! ```text
//! # A line of explanation.
//! ana> Wo kann ich meine Couch loswerden?
//! ana< **Sperrmüll** …
//!    | a further line of the same message
//!    [Ja] [Nein]
//! ana> [Ja]
//! -- 2 days later --
//! ```
//!
//! | step | means |
//! |---|---|
//! | `ana> text`, `ana> /command` | she types it in a private chat |
//! | `ana@market> text` | she says it to us in the group `market`; `ana@market~> text` not to us |
//! | `ana> [Label]` | she presses the button with that label, however long ago it was shown |
//! | `ana> (photo) caption`, `(location)`, `(sticker)`, `(sealed)`, `(edit) text` | other kinds of messages |
//! | `ana> (takes back) text` | she deletes the message in which she said that; in a group anybody's |
//! | `ana> (2 days ago) text` | she said it then, and only now it reaches us |
//! | `ana> (reply to BB-2026-0001) text` | an answer to our last message about that case |
//! | `ana.matrix> text` | she writes in another messenger |
//! | `bauhof< [BB-2026-0001] …` | the mailbox `bauhof@bad-belzig.example` gets a letter: its subject, what is told in it |
//! | `bauhof> erledigt \| Brennt wieder.` | the clerk answers the last letter there by e-mail, line after line |
//! | `bauhof> (BB-2026-0001) text` | the last letter of that case; then `(photo)`, `(away)`, `(returned)`, `(new letter)` |
//! | `presse> (letter) Beitrag: Bad \| An: alle \| text` | a clerk begins: the subject, then line after line |
//! | `(code of BB-2026-0001)`, `Vogel 1` | a receipt's code and a pseudonym, which are others in every run |
//! | `ana> (4096 characters) words` | the words again and again, as long as a message may be |
//! | `-- wiesenburg has "Fest" on 2026-11-28 15:00 to 2026-11-28 18:00 at Dorfplatz (Anmeldung: 2) --` | its calendar tells so; also `moves "Fest" to …`, `cancels "Fest"`, `tells "news"` or `tells "news" read an hour ago`, which is written down only now, `empties "bin" on 2026-11-28` |
//! | `-- wiesenburg is read --` | all its sources are looked at |
//! | `ana< (edits) text` | an earlier message of ours says this now |
//! | `-- 3 minutes later --`, `-- it is 2026-12-05 10:00 --` | the clock is moved, and what is due is done |
//! | `-- restart --`, `-- again --` | the service starts anew; the last message is delivered once more |
//! | `-- ana speaks uk --` | the language her app is set to |
//! | `-- ana may be written to --` | the network lets us begin a private chat with her |
//! | `-- ana blocks us --`, `-- ana lets us in --` | |
//! | `-- we join market --`, `-- market moves to bazaar --` | a group takes us in; goes on under another id |
//!
//! `STORIES=write cargo test --test stories` writes what is really said into the files: the diff is the review.

#[path = "stories/calendar.rs"]
mod calendar;
#[path = "support/database.rs"]
mod database;
#[path = "stories/post.rs"]
mod post;
#[path = "stories/script.rs"]
mod script;
#[path = "stories/world.rs"]
mod world;
#[path = "stories/written.rs"]
mod written;

use std::fs;
use std::path::{Path, PathBuf};

use database::Database;
use world::World;

#[tokio::test]
async fn every_story_is_told_the_same_on_sqlite() {
    let mut wrong = Vec::new();
    for file in stories() {
        let told = tell(&file, Database::sqlite()).await;
        let written = fs::read_to_string(&file).unwrap();
        if told == written {
            continue;
        }
        if std::env::var_os("STORIES").is_some_and(|it| it == "write") {
            fs::write(&file, told).unwrap();
        } else {
            wrong.push(difference(&file, &written, &told));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn every_story_is_told_the_same_on_postgresql() {
    let mut wrong = Vec::new();
    for file in stories() {
        let told = tell(&file, Database::postgres().await).await;
        let written = fs::read_to_string(&file).unwrap();
        if told != written {
            wrong.push(difference(&file, &written, &told));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Plays the story and writes it down as it went.
async fn tell(file: &Path, database: Database) -> String {
    let script = script::read(&fs::read_to_string(file).unwrap());
    let mut world = World::open(&database.url).await;
    let mut told = String::new();
    for step in script {
        told.push_str(&step.written);
        told.push('\n');
        told.push_str(&world.play(&step.action).await);
    }
    world.end().await;
    database.end().await;
    told
}

fn stories() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stories");
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.filter(|it| it.extension().is_some_and(|it| it == "story")).collect();
    files.sort();
    assert!(!files.is_empty(), "no stories found");
    files
}

fn difference(file: &Path, written: &str, told: &str) -> String {
    let line = written.lines().zip(told.lines()).position(|(written, told)| written != told);
    let line = line.unwrap_or(written.lines().count().min(told.lines().count()));
    let context =
        |text: &str| text.lines().skip(line.saturating_sub(2)).take(8).collect::<Vec<_>>().join("\n    ");
    format!(
        "{}:{}: told otherwise\n  written:\n    {}\n  told:\n    {}",
        file.display(),
        line + 1,
        context(written),
        context(told)
    )
}
