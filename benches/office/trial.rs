//! Two hundred people open a thousand cases; the clerks answer, ten times a second for a minute.
//!
//! **Invariant:** the double's own limits are off; ours keeps its pace of 30 a second all the same, which is what
//! opening a thousand cases takes its time for.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::time::{interval, sleep_until};

use crate::bot::Bot;
use crate::clerk::{Received, Writes};
use crate::double::world::Received as Told;
use crate::double::{Double, TOKEN};
use crate::figures::Figures;
use crate::mailserver::{MailServer, PASSWORD};

const HOUSE: &str = env!("CARGO_MANIFEST_DIR");
const TOWN: &str = "rathaus@bad-belzig.example";
/// Who answers questions there.
const OFFICE: &str = "buergerbuero@bad-belzig.example";
const PEOPLE: usize = 200;
/// More are not taken from one person in a day.
const CASES_EACH: usize = 5;
pub const CASES: usize = PEOPLE * CASES_EACH;
pub const PER_SECOND: usize = 10;
pub const ANSWERS: usize = 60 * PER_SECOND;
const LOOK: Duration = Duration::from_millis(20);
const PATIENCE: Duration = Duration::from_mins(10);

pub async fn run() -> Figures {
    let mail = tokio::task::spawn_blocking(MailServer::start).await.expect("the mail server starts");
    let (mail, double) = (Arc::new(mail), Double::start().await);
    double.pace_off();
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let bot = Bot::start(serve(folder.path(), &double, &mail));
    until("it listens", || 0 < double.calls("getUpdates")).await;

    let began = Instant::now();
    let letters = open_cases(&double, &mail).await;
    let opened_in = began.elapsed();
    // All is said: a notice to each, and a question and a receipt for each case.
    let said = PEOPLE + 2 * CASES;
    until("everybody has a receipt", || said <= double.calls("sendMessage")).await;

    let (before, spent) = (bot.memory().0, bot.cpu());
    let (ways, doubled) = answer(&double, &mail, letters).await;
    let (after, most) = bot.memory();
    let answers = u32::try_from(ANSWERS).expect("some hundred");
    let cpu = bot.cpu().saturating_sub(spent) / answers;
    bot.stop();
    double.assert_clean();
    assert_eq!((ways.len(), doubled), (ANSWERS, 0), "answers told, and told twice");
    Figures { opened_in, ways, doubled, memory: [before, after, most], cpu }
}

/// The service on the content of the example towns, for one of them, so that nobody is asked where they live.
fn serve(folder: &Path, double: &Double, mail: &MailServer) -> Command {
    let config = format!(
        "[service]\nname = \"Stadt\"\ncontact = \"115\"\nprivacy_link = \"https://town.example\"\n\
         [content]\nfolder = \"{HOUSE}/deploy/example/content\"\n\
         [store]\nurl = \"sqlite:town.db\"\n\
         [http]\nlisten = \"127.0.0.1:0\"\n\
         [log]\nlevel = \"warn\"\n\
         [limits]\nper_minute = 100000\nper_day = 100000\n\
         [[telegram]]\nname = \"rathaus\"\ntown = \"bad-belzig\"\ntoken = \"{TOKEN}\"\napi = \"{}\"\n\
         [[mail]]\nname = \"rathaus\"\naddress = \"{TOWN}\"\nsender = \"Stadt\"\npassword = '{PASSWORD}'\n\
         certificate = \"{}\"\nper_minute = 6000\n\
         [mail.smtp]\nhost = \"localhost\"\nport = {}\nsecurity = \"starttls\"\n\
         [mail.imap]\nhost = \"localhost\"\nport = {}\nsecurity = \"tls\"\n",
        double.url(),
        mail.folder().join("ca.pem").display(),
        mail.submission(),
        mail.imaps(),
    );
    let file = folder.join("town.toml");
    fs::write(&file, config).expect("the folder is ours");
    let mut command = Command::new(env!("CARGO_BIN_EXE_buergerdraht"));
    command.args(["serve", "--config"]).arg(file);
    command
}

/// Returns when the clerks have a letter of each.
async fn open_cases(double: &Double, mail: &MailServer) -> Vec<Received> {
    for nth in 0..CASES {
        let person = double.person(&format!("Person {}", nth % PEOPLE));
        person.says("/human");
        // From 1000 on: whoever writes of 110 or 112 is told how to call for help instead.
        person.says(&format!("Meine Frage an das Rathaus trägt die Nummer {}.", 1000 + nth));
    }
    until("each case has its letter", || CASES <= mail.letters_of(OFFICE).len()).await;
    let mut letters: Vec<_> = mail.letters_of(OFFICE).iter().map(|it| Received::read(it)).collect();
    letters.sort_by(|one, other| one.id.cmp(&other.id));
    letters.dedup_by(|one, other| one.id == other.id);
    assert_eq!(letters.len(), CASES, "one letter each");
    letters
}

/// How long each answer took to be told, sorted; and how many were told again.
async fn answer(double: &Double, mail: &Arc<MailServer>, letters: Vec<Received>) -> (Vec<Duration>, usize) {
    let (mail, before) = (Arc::clone(mail), double.said().len());
    let writing = tokio::spawn(write(mail, letters));
    let mut told: Vec<Option<Instant>> = vec![None; ANSWERS];
    let (mut looked_at, mut doubled, began) = (before, 0, Instant::now());
    while told.iter().any(Option::is_none) && began.elapsed() < PATIENCE {
        for answer in double.said_from(looked_at) {
            looked_at += 1;
            let Some(number) = number_in(&answer) else { continue };
            doubled += usize::from(told[number].replace(Instant::now()).is_some());
        }
        pause(LOOK).await;
    }
    // What would come a second time comes now.
    pause(Duration::from_secs(5)).await;
    doubled += double.said_from(looked_at).iter().filter(|it| number_in(it).is_some()).count();
    let written = writing.await.expect("all letters are handed in");
    let ways = told.into_iter().zip(written).filter_map(|(told, written)| Some(told? - written));
    let mut ways: Vec<Duration> = ways.collect();
    ways.sort();
    (ways, doubled)
}

/// When each was handed in.
async fn write(mail: Arc<MailServer>, letters: Vec<Received>) -> Vec<Instant> {
    let mut pace = interval(Duration::from_secs(1) / u32::try_from(PER_SECOND).expect("a few"));
    let mut written = Vec::new();
    for (nth, letter) in letters.into_iter().take(ANSWERS).enumerate() {
        pace.tick().await;
        let mail = Arc::clone(&mail);
        let (from, to, raw) = letter.answer(OFFICE, &words(nth), Writes::Person);
        let handed_in = tokio::task::spawn_blocking(move || mail.receives(&[(&from, &to, raw)]));
        handed_in.await.expect("the mail server takes it");
        written.push(Instant::now());
    }
    written
}

fn words(nth: usize) -> String {
    format!("Das ist die Antwort mit der Nummer {nth}.")
}

fn number_in(told: &Told) -> Option<usize> {
    let (_, rest) = told.text.split_once("die Antwort mit der Nummer ")?;
    rest.split('.').next()?.parse().ok()
}

async fn until(what: &str, is_so: impl Fn() -> bool) {
    let began = Instant::now();
    while !is_so() {
        assert!(began.elapsed() < PATIENCE, "waited in vain until {what}");
        pause(Duration::from_millis(200)).await;
    }
}

async fn pause(time: Duration) {
    sleep_until(tokio::time::Instant::now() + time).await;
}
