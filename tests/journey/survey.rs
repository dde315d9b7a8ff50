//! One survey on both networks and in three languages, from the first question to the picture of the result and the
//! files of it; one person begins on one network and ends on the other. The letters and numbers in brackets are the
//! rows of `tests/features.md`.

use std::fs;
use std::path::Path;

use buergerdraht::clock::{self, Clock};
use chrono::{Days, NaiveDate};
use chrono_tz::Europe::Berlin;

use crate::report::{code_in, is_isolate};
use crate::screen::Screen;
use crate::town::{Places, Town};
use crate::transcript::Transcript;

const TOWN: &str = "bad-belzig";
const SURVEY: &str = "getting-around";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

#[tokio::test(flavor = "multi_thread")]
async fn a_survey_in_three_languages_on_both_networks_comes_to_one_result() {
    let today = clock::local(Clock::System.now(), Berlin).date();
    let town = Town::open("survey", TOWN, |content, places| open_today(content, today, places)).await;
    town.transcript.heading("Six take part at the same time, one of them on both networks.");
    let (anneliese, oksana, amal, ..) = tokio::join!(
        answers_on_telegram(&town),
        begins_on_telegram_and_ends_on_matrix(&town),
        answers_on_matrix(&town),
        answers_shortly(&town, ("Bruno", "de"), ["Umfrage", "Bus", "fünf", "3", "5 3 2"]),
        answers_shortly(&town, ("Олег", "uk"), ["опитування", "Автобус", "3", "нуль", "0 0 10"]),
        answers_shortly(&town, ("رنا", "ar"), ["استطلاع", "حافلة", "٥", "١", "١٠ ٠ ٠"]),
    );
    town.it_is((today + Days::new(2)).and_hms_opt(10, 0, 0).unwrap());
    let exported = export(&town).await;
    for (screen, language) in
        [(&anneliese, "de"), (&oksana, "uk"), (&amal, "ar"), (&town.group, "de"), (&town.room, "de")]
    {
        sees_the_result(&town, screen, language, &exported).await;
    }
    drop((anneliese, oksana, amal));
    town.close("journey-survey");
}

/// The example's survey, but from today until tomorrow, and shown to the neighbours.
fn open_today(content: &Path, today: NaiveDate, places: &Places) {
    let file = content.join(TOWN).join("surveys").join(format!("{SURVEY}.toml"));
    let written = fs::read_to_string(&file).unwrap();
    let line = |line: &str| match line.split(' ').next() {
        Some("opens") => format!("opens = {today}\nrooms = [\"{}\", \"{}\"]", places.group, places.room),
        Some("closes") => format!("closes = {}", today + Days::new(1)),
        _ => line.to_owned(),
    };
    fs::write(file, written.lines().map(line).collect::<Vec<_>>().join("\n")).unwrap();
}

/// Somebody who takes part, in their language.
struct Part<'a> {
    town: &'a Town,
    language: &'static str,
    screen: Screen,
    /// Of their own, for others talk at the same time.
    transcript: Transcript,
}

/// By its buttons (S1, S6), and they want to know what comes of it (S10).
async fn answers_on_telegram(town: &Town) -> Screen {
    let part = Part::on_telegram(town, ("Anneliese", "de"));
    part.begins("Umfrage").await;
    part.picks("how", "Bus").await;
    part.picks("bus-rate", "4").await;
    part.answers("trips", "zwölf").await;
    part.answers("budget", "5 3 2").await;
    part.answers("wish", "Mehr Licht am Weg zum Bahnhof, bitte.").await;
    part.screen.hears(&part.begin_of("surveys-thanks", "date")).await;
    part.wants_the_result().await
}

/// Right to left, with digits and words of one's own (S5, S6).
async fn answers_on_matrix(town: &Town) -> Screen {
    let part = Part::on_matrix(town, ("أمل", "amal", "ar"), &town.transcript.apart()).await;
    part.is_understood("العربية").await;
    part.begins("استطلاع").await;
    part.answers("how", "حافلة").await;
    part.answers("bus-rate", "٤").await;
    part.answers("trips", "١٢").await;
    part.answers("budget", "٥ ٣ ٢").await;
    part.skips("wish").await;
    part.screen.hears(&part.begin_of("surveys-thanks", "date")).await;
    part.wants_the_result().await
}

/// One person, wherever they write (P12, S3, S4).
async fn begins_on_telegram_and_ends_on_matrix(town: &Town) -> Screen {
    let here = Part::on_telegram(town, ("Оксана", "uk"));
    here.begins("опитування").await;
    here.picks("how", "Велосипед").await;
    here.picks("bus-why", "Частіше протягом дня").await;
    here.picks("bus-why", "Зупинка поруч").await;
    here.picks("bus-why", &here.line("surveys-done-choosing")).await;
    here.answers("trips", "пауза").await;
    here.screen.hears(&here.line("surveys-paused")).await;
    here.screen.chooses(&here.line("surveys-elsewhere")).await;
    let told = here.screen.hears(&here.begin_of("surveys-elsewhere-code", "code")).await;

    let there = Part::on_matrix(town, ("Оксана", "oksana", "uk"), &here.transcript).await;
    there.is_understood("Українська").await;
    there.screen.says(&code_in(&told.text)).await;
    there.screen.hears(&there.line("surveys-joined")).await;
    there.screen.chooses(&there.line("surveys-go-on")).await;
    there.screen.hears(&there.begin_of("surveys-left", "title")).await;
    there.screen.chooses(&there.line("surveys-go-on")).await;
    there.answers("trips", "два").await;
    there.answers("budget", "7 0 3").await;
    there.skips("wish").await;
    there.screen.hears(&there.begin_of("surveys-thanks", "date")).await;
    // It is the same sheet.
    here.screen.says("опитування").await;
    let finished = here.screen.hears(&here.begin_of("surveys-thanks", "date")).await;
    assert!(finished.text.contains("Зупинка поруч") && finished.text.contains(": 7"), "{finished:?}");
    there.wants_the_result().await
}

async fn answers_shortly(town: &Town, who: (&str, &'static str), words: [&str; 5]) {
    let part = Part::on_telegram(town, who);
    part.begins(words[0]).await;
    for (question, words) in ["how", "bus-rate", "trips", "budget"].iter().zip(&words[1..]) {
        part.answers(question, words).await;
    }
    part.skips("wish").await;
    part.screen.hears(&part.begin_of("surveys-thanks", "date")).await;
    town.transcript.takes_in(&part.transcript);
}

impl<'a> Part<'a> {
    fn on_telegram(town: &'a Town, (name, language): (&str, &'static str)) -> Self {
        let transcript = town.transcript.apart();
        let screen = town.on_telegram(name, language).telling(&transcript);
        Self { town, language, screen, transcript }
    }

    async fn on_matrix(
        town: &'a Town,
        (name, localpart, language): (&str, &str, &'static str),
        transcript: &Transcript,
    ) -> Self {
        let screen = town.on_matrix(name, localpart).await.telling(transcript);
        Self { town, language, screen, transcript: transcript.clone() }
    }

    /// Their network does not tell which `tongue` they speak.
    async fn is_understood(&self, tongue: &str) {
        self.screen.says(tongue).await;
        self.screen.hears(tongue).await;
    }

    /// What is asked and who sees what is said first (S7, S14).
    async fn begins(&self, word: &str) {
        self.screen.says(word).await;
        let survey = self.town.words.survey(SURVEY);
        let told = self.screen.hears(survey.titles.text(self.language)).await;
        for promise in ["surveys-anonymous", "surveys-not-prevented"] {
            assert!(told.text.contains(self.begin_of(promise, "date").trim()), "{promise}: {told:?}");
        }
        self.screen.chooses(&self.line("surveys-begin")).await;
    }

    async fn is_asked(&self, question: &str) {
        let survey = self.town.words.survey(SURVEY);
        let question = survey.question(question).expect("the survey asks this");
        let asked = self.screen.hears(question.texts.text(self.language)).await;
        assert_eq!(asked.text.contains(is_isolate), self.language == "ar", "{asked:?}");
    }

    async fn answers(&self, question: &str, words: &str) {
        self.is_asked(question).await;
        self.screen.says(words).await;
    }

    async fn picks(&self, question: &str, label: &str) {
        self.is_asked(question).await;
        self.screen.chooses(label).await;
    }

    async fn skips(&self, question: &str) {
        self.picks(question, &self.line("surveys-skip")).await;
    }

    async fn wants_the_result(self) -> Screen {
        self.screen.chooses(&self.line("surveys-want-result")).await;
        self.screen.hears(&self.begin_of("surveys-will-tell", "date")).await;
        self.town.transcript.takes_in(&self.transcript);
        self.screen.telling(&self.town.transcript)
    }

    fn line(&self, key: &str) -> String {
        self.town.words.line(key, self.language)
    }

    /// How a line begins, before its `variable` or as a whole.
    fn begin_of(&self, key: &str, variable: &str) -> String {
        self.town.words.begins(key, variable, self.language)
    }
}

/// What the office and everybody else may have (S11, D3).
struct Exported {
    /// By language.
    pictures: Vec<(&'static str, Vec<u8>)>,
}

async fn export(town: &Town) -> Exported {
    let out = town.folder().join("results");
    let languages = ["--language", "de", "--language", "uk", "--language", "ar"];
    let place = out.to_str().expect("a folder of ours");
    let words = [&["survey-results", SURVEY, "--out", place], languages.as_slice()].concat();
    let said = town.commands(&words).await;
    assert!(said.contains("6 took part"), "whoever wrote from two accounts counts once: {said}");
    let csv = fs::read_to_string(out.join("results.csv")).unwrap();
    for row in ["how,walk,Zu Fuß,0,6", "how,bike,Fahrrad,1,6", "how,bus,Bus,5,6", "how,car,Auto,0,6"] {
        assert!(csv.contains(&format!("{row}\r\n")), "{row} is not in {csv}");
    }
    assert_eq!(csv.lines().filter(|it| it.starts_with("how,")).count(), 4, "one bar for each code: {csv}");
    for row in ["budget,shelters,Dächer an Haltestellen,32,6", "budget,cycle-path,Radweg zum Bahnhof,9,6"] {
        assert!(csv.contains(&format!("{row}\r\n")), "{row} is not in {csv}");
    }
    assert!(csv.contains("bus-why,,,,\r\n"), "one answer is too few to show: {csv}");
    let picture = |language| (language, fs::read(out.join(format!("chart-{language}.png"))).unwrap());
    Exported { pictures: ["de", "uk", "ar"].map(picture).into() }
}

/// In words, and as a picture (S10, A5).
async fn sees_the_result(town: &Town, screen: &Screen, language: &str, exported: &Exported) {
    let title = town.words.survey(SURVEY).titles.text(language);
    let result = screen.hears(&town.words.begins("surveys-result", "title", language)).await;
    let bus = town.words.survey(SURVEY).question("how").unwrap().ask.label("bus", language);
    assert!(result.text.contains(title) && result.text.contains(&bus), "{result:?}");
    let name = format!("{SURVEY}-{language}.png");
    let shown = match &result.file {
        Some(_) => result,
        None => screen.gets(&name).await,
    };
    assert!(shown.is_picture && shown.file.as_ref() == Some(&name), "{shown:?}");
    let picture = screen.opens(&shown).await;
    assert!(picture.starts_with(PNG), "it is no picture");
    let (_, drawn) = exported.pictures.iter().find(|(it, _)| *it == language).expect("it was drawn");
    assert!(picture == *drawn, "everybody has the same picture");
    fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("journey-survey-{language}.png")), picture)
        .unwrap();
}
