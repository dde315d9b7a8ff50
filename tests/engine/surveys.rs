//! Surveys over a real store: one person counts once, and nobody can tell afterwards who said what (S4, S7).

use std::io;
use std::sync::{Arc, LazyLock, Mutex};

use buergerdraht::model::{Content, Due, Inbound};
use buergerdraht::schedule;
use tracing_subscriber::fmt::MakeWriter;

use crate::world::{World, happens, private};

on_both!(
    nothing_we_keep_leads_from_an_answer_to_its_person,
    final_answers_are_cut_loose_at_once,
    the_result_is_counted_once_for_each_person_and_told_to_who_wants_it,
    nobody_is_woken_for_a_result,
    who_asks_to_be_forgotten_takes_their_answers_along,
    a_message_taken_back_takes_its_answer_along,
    an_edited_message_changes_its_answer,
    who_stops_in_the_middle_is_reminded_once,
    final_answers_are_not_sent_twice_by_who_was_forgotten,
    what_is_begun_in_one_messenger_and_finished_in_another_counts_once,
    a_code_opens_the_way_once_and_for_a_day,
);

const DAY: u64 = 24 * 60 * 60;

/// Everything any part of the service logs in these tests.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

static LOG: LazyLock<Log> = LazyLock::new(|| {
    let log = Log::default();
    let told = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(log.clone());
    let _another_test_was_first = tracing::subscriber::set_global_default(told.finish());
    log
});

async fn what_is_due_is_done(world: &World) {
    for _ in 0..4 {
        world.clock.advance(std::time::Duration::from_mins(1));
        world.hear(vec![schedule::due(Due::Surveys, world.clock.now())]).await;
    }
}

async fn days_later(world: &World, days: u64) {
    world.clock.advance(std::time::Duration::from_secs(days * DAY));
    what_is_due_is_done(world).await;
}

/// Says one after the other, as if it were said now.
async fn says_all(world: &World, who: &str, from: usize, words: &[&str]) {
    for (number, words) in (from..).zip(words) {
        let said = private(who, &format!("{who}-{number}"), words);
        world.hear(vec![Inbound { at: world.clock.now(), ..said }]).await;
    }
}

/// Takes part in the survey about getting around, with a number and a wish nobody else has.
async fn takes_part(world: &World, who: &str, how: &str, trips: usize) {
    wishes(world, who, how, (trips, &format!("wunsch{trips}"))).await;
}

async fn wishes(world: &World, who: &str, how: &str, (trips, wish): (usize, &str)) {
    let trips = trips.to_string();
    let bus = ["4"].as_slice();
    let rest = [trips.as_str(), "5 3 2", wish];
    let middle = if how == "Bus" { bus } else { &["1"] };
    let words = [&["Start", "Birkau", "Umfrage", "Unterwegs in Bad Belzig", "ja", how], middle].concat();
    says_all(world, who, 1, &words).await;
    if how != "Bus" {
        says_all(world, who, 20, &["Fertig"]).await;
    }
    says_all(world, who, 30, &rest).await;
}

/// Each row of each table as one text, with its table's name.
async fn all_rows(world: &World) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (table, columns) in world.columns().await {
        let parts: Vec<String> =
            columns.iter().map(|it| format!("coalesce(cast({it} as text), '')")).collect();
        let sql = format!("select {} from {table}", parts.join(" || ' | ' || "));
        all.extend(world.column(sql).await.into_iter().map(|row| (table.clone(), row)));
    }
    all
}

/// Whether a text holds something that looks like a moment: milliseconds of these years.
fn holds_a_time(row: &str) -> bool {
    row.split(|it: char| !it.is_ascii_digit()).any(|it| it.len() == 13 && it.starts_with('1'))
}

async fn nothing_we_keep_leads_from_an_answer_to_its_person(world: &World) {
    LazyLock::force(&LOG);
    what_is_due_is_done(world).await;
    let people: Vec<String> = (11..23).map(|it| format!("resident{it}")).collect();
    for (who, trips) in people.iter().zip(11..) {
        let how = if trips % 2 == 0 { "Bus" } else { "Auto" };
        wishes(world, who, how, (trips, &format!("geheim{trips}"))).await;
    }
    // One blocks us with an answer on its way, one has a message put aside, one stops in the middle.
    world.hear(vec![happens(&people[0], "blocked", Content::ShutOut)]).await;
    let mut tx = world.store.begin().await.unwrap();
    tx.put_aside(&private(&people[1], "aside", "geheim12"), "spoiled", world.clock.now()).await.unwrap();
    tx.commit().await.unwrap();
    let keys = world.column("select key from sheet".to_owned()).await;
    assert_eq!(keys.len(), people.len(), "there is something to cut loose");

    days_later(world, 60).await;
    let ids = world.column("select id from person".to_owned()).await;
    let is_of_somebody = |row: &str| {
        people
            .iter()
            .chain(&ids)
            .chain(&keys)
            .any(|it| row.split([' ', '"', '|', ',']).any(|word| word == it))
    };
    let is_an_answer = |row: &str| (11..23).any(|it| row.contains(&format!("geheim{it}")));
    let rows = all_rows(world).await;
    let answers: Vec<&(String, String)> = rows.iter().filter(|(_, row)| is_an_answer(row)).collect();
    assert_eq!(answers.len(), people.len(), "each answer is kept once, and nowhere else: {answers:#?}");
    for (table, row) in answers {
        assert_eq!(table, "ballot");
        assert!(!is_of_somebody(row) && !holds_a_time(row), "{row}");
    }
    assert_eq!(world.count("survey", "id = 'getting-around' and secret is not null").await, 0);
    for gone in ["sheet", "seal"] {
        assert_eq!(world.count(gone, "survey = 'getting-around'").await, 0, "{gone}");
    }

    // Neither where a row lies, nor its id, nor any order tells who was first.
    let in_time: Vec<String> = (11..23).map(|it| format!("geheim{it}")).collect();
    for order in ["", " order by id", " order by sheet"] {
        let sheets = world.column(format!("select sheet from ballot{order}")).await;
        let found = |it: &String| in_time.iter().find(|wish| it.contains(wish.as_str())).cloned();
        let order: Vec<String> = sheets.iter().filter_map(found).collect();
        assert_eq!(order.len(), people.len());
        let mut backwards = in_time.clone();
        backwards.reverse();
        assert!(order != in_time && order != backwards, "{order:?}");
    }
    let log = String::from_utf8_lossy(&LOG.0.lock().unwrap()).into_owned();
    assert!(!is_an_answer(&log), "no answer is in the log");
}

async fn final_answers_are_cut_loose_at_once(world: &World) {
    what_is_due_is_done(world).await;
    let words = ["Start", "Birkau", "Umfrage", "Der Schlosspark", "ja", "Nie", "3 2 1", "ja"];
    for who in ["ana", "ben"] {
        says_all(world, who, 1, &words).await;
    }
    assert_eq!(world.count("sheet", "1 = 1").await, 0);
    assert_eq!(world.count("ballot", "survey = 'castle-park'").await, 2);
    assert_eq!(world.count("seal", "survey = 'castle-park'").await, 2);
    let quoting = "message like '%Spielgeräte, Breite Wege%'";
    assert_eq!(world.count("outbox", quoting).await, 0, "no message on its way says what they answered");
    for (table, row) in all_rows(world).await {
        let is_theirs = row.contains("ana") && row.split(['"', ' ', '|']).any(|it| it == "ana");
        assert!(table != "ballot" || !is_theirs && !holds_a_time(&row), "{row}");
    }
    says_all(world, "ana", 50, &["Umfrage", "Der Schlosspark"]).await;
    assert!(world.last_read("ana").await.starts_with("Sie haben hier schon teilgenommen"));
}

async fn final_answers_are_not_sent_twice_by_who_was_forgotten(world: &World) {
    what_is_due_is_done(world).await;
    let words = ["Start", "Birkau", "Umfrage", "Der Schlosspark", "ja", "Nie", "3 2 1", "ja"];
    says_all(world, "ana", 1, &words).await;
    says_all(world, "ana", 20, &["löschen", "ja"]).await;
    assert_eq!(world.count("person", "1 = 1").await, 0);
    says_all(world, "ana", 30, &words).await;
    assert_eq!(world.count("ballot", "survey = 'castle-park'").await, 1);
}

async fn the_result_is_counted_once_for_each_person_and_told_to_who_wants_it(world: &World) {
    what_is_due_is_done(world).await;
    for number in 11..18 {
        takes_part(world, &format!("resident{number}"), "Bus", number).await;
    }
    // The same again, and another answer: it is one person.
    says_all(
        world,
        "resident11",
        60,
        &["Umfrage", "Unterwegs in Bad Belzig", "Antwort 1 ändern", "Zu Fuß", "überspringen"],
    )
    .await;
    says_all(world, "resident11", 80, &["Umfrage", "Unterwegs in Bad Belzig", "Ergebnis zuschicken"]).await;
    world.sends_all().await;
    days_later(world, 60).await;
    let read = world.reads("resident11").await;
    assert_eq!(read.len(), 1, "told once");
    let told = &read[0].text.text;
    assert!(told.contains("Mitgemacht haben: 7") && told.contains("Bus: 6 (86 %)"), "{told}");
    assert!(told.contains("Zu Fuß: 1 (14 %)"), "{told}");
    assert!(world.reads("resident12").await.is_empty(), "who did not ask for it is left in peace");
    days_later(world, 1).await;
    assert_eq!(world.reads("resident11").await.len(), 1);
}

async fn nobody_is_woken_for_a_result(world: &World) {
    what_is_due_is_done(world).await;
    takes_part(world, "ana", "Bus", 11).await;
    says_all(world, "ana", 60, &["Umfrage", "Unterwegs in Bad Belzig", "Ergebnis zuschicken"]).await;
    world.sends_all().await;
    // It is in the middle of the morning: fourteen hours later nobody wants to hear of it.
    world.clock.advance(std::time::Duration::from_hours(60 * 24 + 14));
    what_is_due_is_done(world).await;
    assert_eq!(world.count("survey", "id = 'getting-around' and closed_at is not null").await, 1);
    assert!(world.reads("ana").await.is_empty());
    world.clock.advance(std::time::Duration::from_hours(10));
    what_is_due_is_done(world).await;
    assert_eq!(world.reads("ana").await.len(), 1);
}

async fn who_asks_to_be_forgotten_takes_their_answers_along(world: &World) {
    what_is_due_is_done(world).await;
    takes_part(world, "ana", "Bus", 11).await;
    takes_part(world, "ben", "Bus", 12).await;
    says_all(world, "ana", 50, &["löschen", "ja"]).await;
    assert_eq!(world.count("sheet", "sheet like '%wunsch11%'").await, 0);
    assert_eq!(world.count("sheet", "sheet like '%wunsch12%'").await, 1);
    assert_eq!(world.count("visitor", "1 = 1").await, 1);
}

async fn a_message_taken_back_takes_its_answer_along(world: &World) {
    what_is_due_is_done(world).await;
    takes_part(world, "ana", "Bus", 11).await;
    let taken_back = Content::Redacted { message_id: "ana-32".to_owned() };
    world.hear(vec![happens("ana", "redaction", taken_back)]).await;
    assert_eq!(world.count("sheet", "sheet like '%wunsch11%'").await, 0);
    assert_eq!(world.count("sheet", "sheet like '%bus%'").await, 1, "the others stay");
}

async fn an_edited_message_changes_its_answer(world: &World) {
    what_is_due_is_done(world).await;
    takes_part(world, "ana", "Bus", 11).await;
    says_all(world, "ana", 50, &["Umfrage", "Unterwegs in Bad Belzig", "Antwort 3 ändern"]).await;
    let edit = Content::Edited { text: "Mehr Bänke".to_owned() };
    let said = private("ana", "edit", "");
    let at = world.clock.now();
    let edited = Inbound { content: edit, message_id: Some("ana-32".to_owned()), at, ..said };
    world.hear(vec![edited]).await;
    assert_eq!(world.count("sheet", "sheet like '%Mehr Bänke%' and sheet not like '%wunsch%'").await, 1);
    assert_eq!(world.count("sheet", "sheet like '%\"trips\":{\"number\":11}%'").await, 1);
}

async fn who_stops_in_the_middle_is_reminded_once(world: &World) {
    what_is_due_is_done(world).await;
    let words = ["Start", "Birkau", "Umfrage", "Unterwegs in Bad Belzig", "ja", "Bus", "Pause"];
    says_all(world, "ana", 1, &words).await;
    world.sends_all().await;
    days_later(world, 2).await;
    let read = world.reads("ana").await;
    assert_eq!(read.len(), 1);
    assert!(read[0].text.text.contains("sind noch Fragen offen: 4"), "{}", read[0].text.text);
    days_later(world, 5).await;
    assert_eq!(world.reads("ana").await.len(), 1, "never again");
    says_all(world, "ana", 20, &["1"]).await;
    assert!(world.last_read("ana").await.starts_with("Frage 2 von"), "a number picks what was offered");
}

/// The code in what was last read.
async fn code_for(world: &World, who: &str) -> String {
    says_all(
        world,
        who,
        70 + usize::try_from(world.count("heard", "1 = 1").await).unwrap(),
        &["Woanders weitermachen"],
    )
    .await;
    world.last_read(who).await.chars().filter(char::is_ascii_digit).collect()
}

async fn what_is_begun_in_one_messenger_and_finished_in_another_counts_once(world: &World) {
    what_is_due_is_done(world).await;
    let words = ["Start", "Birkau", "Umfrage", "Unterwegs in Bad Belzig", "ja", "Bus", "Pause"];
    says_all(world, "ana", 1, &words).await;
    let code = code_for(world, "ana").await;
    // She had begun there as well, and answered otherwise.
    let there = ["Start", "Birkau", "Umfrage", "Unterwegs in Bad Belzig", "ja", "Auto", "Pause"];
    says_all(world, "ana-elsewhere", 1, &there).await;
    says_all(world, "ana-elsewhere", 20, &[&code, "Umfrage", "Unterwegs in Bad Belzig", "ja", "4"]).await;
    assert!(world.last_read("ana-elsewhere").await.starts_with("Frage 3 von 5"));
    assert_eq!(world.count("sheet", "1 = 1").await, 1);
    assert_eq!(world.count("sheet", "sheet like '%bus%' and sheet like '%\"number\":4%'").await, 1);
    assert_eq!(world.count("person", "1 = 1").await, 1);
    assert_eq!(world.count("identity", "1 = 1").await, 2);
    says_all(world, "ana", 90, &["Umfrage", "Unterwegs in Bad Belzig", "ja"]).await;
    assert!(world.last_read("ana").await.starts_with("Frage 3 von 5"), "it is the same sheet");
}

async fn a_code_opens_the_way_once_and_for_a_day(world: &World) {
    what_is_due_is_done(world).await;
    let words = ["Start", "Birkau", "Umfrage", "Unterwegs in Bad Belzig", "ja", "Bus", "Pause"];
    says_all(world, "ana", 1, &words).await;
    let code = code_for(world, "ana").await;
    days_later(world, 2).await;
    says_all(world, "eva", 1, &["Start", "Birkau", &code]).await;
    assert_eq!(world.count("person", "1 = 1").await, 2, "too late");
    says_all(world, "ana", 40, &["Umfrage", "Unterwegs in Bad Belzig", "ja", "Pause"]).await;
    let code = code_for(world, "ana").await;
    assert_eq!(code.len(), 16, "{code}");
    says_all(world, "eva", 10, &[&code]).await;
    assert_eq!(world.count("person", "1 = 1").await, 1);
    says_all(world, "ben", 1, &["Start", "Birkau", &code]).await;
    assert_eq!(world.count("person", "1 = 1").await, 2, "used up");
}
