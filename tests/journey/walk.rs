//! One person's way with two concerns, step by step; the letters and numbers in brackets are the rows of
//! `tests/features.md`.

use std::time::Duration;

use crate::clerk::Received;
use crate::hall::{Hall, REST, TOWN, WORKS, pause};
use crate::office::{Office, hand_in, new_letter};
use crate::people::{Heard, OnMatrix, OnTelegram, Phone};
use crate::photo;
use crate::report::{PHOTO, Receipt, Report, is_isolate};
use crate::secrets::Secrets;
use crate::tongue::{ARABIC, GERMAN, Tongue};

/// In which something would come that should not.
const QUIET: Duration = Duration::from_secs(3);
/// Nobody answers in the moment in which Telegram is still telling us the number of our message.
const READING: Duration = Duration::from_secs(1);
const STRANGER: &str = "werbung@elsewhere.example";
const TRAP: &str = "Klicken Sie bitte hier, dann wird alles gut.";
const AWAY: &str = "Ich bin bis zum 30.11. nicht im Dienst.";
const NOTE: &str = "Rosa, ist das überhaupt unser Mast?";

#[tokio::test(flavor = "multi_thread")]
async fn a_concern_goes_its_whole_way_in_german() {
    walk("journey-german", &GERMAN).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_concern_goes_its_whole_way_in_arabic() {
    walk("journey-arabic", &ARABIC).await;
}

async fn walk(name: &str, tongue: &'static Tongue) {
    let hall = Hall::open(name).await;
    let (phone, works) = (hall.on_telegram(tongue), hall.office(WORKS));
    let walk = Walk { hall: &hall, tongue, phone, works };
    let (lamp, letter) = walk.reports_a_lamp().await;
    walk.gets_the_new_words_only(&lamp, &letter).await;
    let about_lamp = walk.is_asked_back(&lamp, &letter).await;
    walk.is_told_states(&lamp, &about_lamp).await;
    let (swing, about_swing) = walk.reports_a_swing(&lamp, &letter).await;
    walk.hears_from_a_room(&lamp).await;
    walk.is_not_reached_by_strangers(&lamp, &letter).await;
    let matrix = walk.goes_on_elsewhere(&lamp, &letter).await;
    walk.cannot_be_reached(&about_swing).await;
    pause(QUIET).await;
    assert_eq!(walk.phone.unheard(), Vec::<String>::new(), "nothing else was told");
    assert!(walk.works.unread().is_empty(), "nobody else wrote to the clerk: {:#?}", walk.works.unread());
    let secrets = walk.secrets(&matrix, [&lamp, &swing]);
    drop(walk);
    hall.transcript.show(name);
    hall.close(secrets).await;
}

struct Walk<'a> {
    hall: &'a Hall,
    tongue: &'static Tongue,
    phone: OnTelegram,
    works: Office<'a>,
}

impl Walk<'_> {
    /// From the spot, with a photo; the clerk has it as an ordinary letter (C1, C2, C3, C11, C18).
    async fn reports_a_lamp(&self) -> (Receipt, Received) {
        self.heading("A lamp is reported from where it stands, with a photo.");
        let report = Report::OnTheSpot(self.tongue.lamp);
        let receipt = report.send(&self.hall.words, self.tongue, &self.phone).await;
        let letter = self.works.reads(self.tongue.lamp).await;
        assert!(letter.subject.starts_with(&format!("[{}] ", receipt.number)), "{:?}", letter.subject);
        for told in [self.tongue.lamp, receipt.number.as_str(), "52.14210, 12.59180", "openstreetmap"] {
            assert!(letter.text.contains(told), "{told:?} is not told: {}", letter.text);
        }
        assert_eq!(letter.header("Auto-Submitted").as_deref(), Some("auto-generated"));
        assert!(letter.id.starts_with("case.") && letter.references.is_empty(), "{:?}", letter.id);
        assert!(letter.reply_to.starts_with("rathaus+"), "answers find their case: {}", letter.reply_to);
        // Where it was taken stays behind; how it is turned and the picture itself do not.
        let files: Vec<_> = letter.files.iter().map(|it| (it.name.as_str(), &it.bytes)).collect();
        assert_eq!(files, [(PHOTO, &photo::without_place())]);
        (receipt, letter)
    }

    /// No signature, no quotation; a program's letter is no answer (C4, C6).
    async fn gets_the_new_words_only(&self, lamp: &Receipt, letter: &Received) {
        self.heading("The clerk answers from Outlook, and is away then.");
        let said = "Guten Tag,\n\ndie Leuchte wird am Freitag getauscht.";
        self.works.answers(letter, said);
        assert_eq!(self.phone.hears().await.text, self.answer(lamp, said));
        self.works.is_away(letter, AWAY);
    }

    /// They answer without being known, in the same thread of letters (C9, C10).
    async fn is_asked_back(&self, lamp: &Receipt, letter: &Received) -> Received {
        self.heading("The clerk asks back.");
        let asked = "Welche Nummer steht auf dem Mast?";
        self.works.answers(letter, asked);
        let heard = self.phone.hears().await;
        assert_eq!(heard.text, self.answer(lamp, asked));
        let second = self.adds(lamp, &heard, self.tongue.detail).await;
        assert_ne!(second.id, letter.id);
        assert_eq!(second.subject, letter.subject);
        assert!(second.references.contains(&letter.id), "another thread: {:?}", second.references);
        let pseudonym = letter.text.split("Von: ").nth(1).and_then(|it| it.split(" (").next()).unwrap();
        assert!(second.text.contains(&format!("{pseudonym} ergänzt")), "{}", second.text);
        second
    }

    /// In work, done with a photo, not fixed at all (C8, C9, C11).
    async fn is_told_states(&self, lamp: &Receipt, letter: &Received) {
        self.heading("It is in work, it is done, it is not.");
        let in_work = self.with_number("case-now-in-work", lamp);
        self.works.answers(letter, "in Arbeit");
        assert_eq!(self.phone.hears().await.text, in_work);
        self.works.answers_with_photo(letter, "erledigt\nSo sieht es jetzt aus.", photo::mended());
        let shown = self.phone.hears().await;
        let done = self.with_number("case-now-done", lamp);
        assert_eq!(shown.text, format!("{done}\n\nSo sieht es jetzt aus."));
        assert_eq!(shown.file, Some(photo::mended()), "it arrives as it was sent");
        self.phone.presses(&self.hall.words.line("case-not-fixed", self.tongue.code));
        assert_eq!(self.phone.hears().await.text, self.with_number("concerns-not-fixed-what", lamp));
        self.phone.says(self.tongue.not_yet);
        assert_eq!(self.phone.hears().await.text, self.with_number("concerns-added", lamp));
        let third = self.works.reads(self.tongue.not_yet).await;
        assert!(third.tells(&lamp.number) && third.tells("wieder offen"), "{third:?}");
    }

    /// Two concerns at once are two numbers; each answer finds its own (C12).
    async fn reports_a_swing(&self, lamp: &Receipt, letter: &Received) -> (Receipt, Received) {
        self.heading("A second concern, beside the first.");
        let report = Report::Written { text: self.tongue.swing, street: self.tongue.street };
        let swing = report.send(&self.hall.words, self.tongue, &self.phone).await;
        assert_ne!((&swing.number, &swing.code), (&lamp.number, &lamp.code));
        let about_swing = self.works.reads(self.tongue.swing).await;
        assert!(about_swing.subject.contains(&swing.number) && about_swing.tells(self.tongue.street));
        let (first, second) = ("Der Trafo ist bestellt.", "Wir ölen sie am Montag.");
        self.works.answers(&about_swing, second);
        let heard = self.phone.hears().await;
        assert_eq!(heard.text, self.answer(&swing, second));
        self.works.answers(letter, first);
        assert_eq!(self.phone.hears().await.text, self.answer(lamp, first));
        let added = self.adds(&swing, &heard, self.tongue.about_swing).await;
        assert!(added.references.contains(&about_swing.id), "another thread: {:?}", added.references);
        (swing, about_swing)
    }

    /// What the staff say to each other stays there; what begins with the word goes out (C19, T3, T4).
    async fn hears_from_a_room(&self, lamp: &Receipt) {
        self.heading("The same case in the team's room on Matrix.");
        let room = &self.hall.room;
        let opened = room.reads(&lamp.number).await;
        assert!(opened.body().contains(self.tongue.lamp) && opened.encrypted, "{opened:?}");
        room.says_in(&opened, NOTE).await;
        let noted = room.reads("Nur intern notiert").await;
        assert_eq!(noted.thread(), Some(opened.event_id.as_str()));
        room.says_in(&opened, "!take Karl").await;
        room.reads(&format!("Karl kümmert sich um {}", lamp.number)).await;
        room.says_in(&opened, "!release").await;
        room.reads(&format!("{} ist wieder frei", lamp.number)).await;
        let said = "Karl kommt heute noch einmal vorbei.";
        room.says_in(&opened, &format!("!reply {said}")).await;
        room.reads("gesendet").await;
        assert_eq!(self.phone.hears().await.text, self.answer(lamp, said));
    }

    /// A new letter with the number counts from the office, not from anybody (C5).
    async fn is_not_reached_by_strangers(&self, lamp: &Receipt, letter: &Received) {
        self.heading("The number in a new letter: by a stranger, and by the office.");
        hand_in(&self.hall.mail, new_letter(STRANGER, TOWN, &format!("AW: {}", lamp.number), TRAP));
        let note = self.hall.office(REST).reads(STRANGER).await;
        assert!(!note.text.contains(TRAP), "what a stranger wants to say stays where it is: {}", note.text);
        let said = "Ein Ersatzmast ist auch bestellt.";
        self.works.writes(TOWN, &format!("[{}] Nachtrag", lamp.number), said);
        assert_eq!(self.phone.hears().await.text, self.answer(lamp, said));
        assert_eq!(self.works.unread().len(), 0, "{} needs no word of ours", letter.id);
    }

    /// By its code the case goes on in Matrix, and there alone (P12).
    async fn goes_on_elsewhere(&self, lamp: &Receipt, letter: &Received) -> OnMatrix {
        self.heading("It goes on in Matrix, by its code.");
        let matrix = self.hall.on_matrix(self.tongue).await;
        matrix.says(self.tongue.language).await;
        matrix.says(&lamp.code).await;
        let sure = self.hall.words.line("concerns-yes-claim", self.tongue.code);
        let asked = matrix.hears_of(&sure).await;
        assert!(asked.text.contains(&lamp.number), "they see which: {}", asked.text);
        matrix.says(self.tongue.yes).await;
        matrix.hears_of(&self.hall.words.line("concerns-claimed", self.tongue.code)).await;
        assert_eq!(self.phone.hears().await.text, self.with_number("concerns-gone-elsewhere", lamp));
        let later = "Der neue Mast steht.";
        self.works.answers(letter, later);
        let heard = matrix.hears_of(later).await.text;
        assert!(heard.starts_with(&self.with_number("case-answer", lamp)), "{heard}");
        assert!(!heard.contains("Krüger") && !heard.contains(AWAY), "the new words only: {heard}");
        matrix
    }

    /// Who blocked us is not reached, and the clerk learns so (C7, P9).
    async fn cannot_be_reached(&self, letter: &Received) {
        self.phone.blocks();
        let said = "Sie ist jetzt geölt.";
        self.works.answers(letter, said);
        let told = self.works.reads("blockiert").await;
        assert!(told.references.contains(&letter.id), "another thread: {:?}", told.references);
        assert_eq!(self.phone.times_heard(said), 0);
    }

    /// Answers one of our messages about the case; returns the letter that comes of it.
    async fn adds(&self, case: &Receipt, to: &Heard, words: &str) -> Received {
        pause(READING).await;
        self.phone.replies(to, words);
        assert_eq!(self.phone.hears().await.text, self.with_number("concerns-added", case));
        let letter = self.works.reads(words).await;
        assert!(letter.subject.contains(&case.number), "{:?}", letter.subject);
        letter
    }

    fn answer(&self, case: &Receipt, words: &str) -> String {
        format!("{}\n\n{words}", self.with_number("case-answer", case))
    }

    /// Apart from what stands around it, where that runs the other way (L3).
    fn with_number(&self, key: &str, case: &Receipt) -> String {
        let told = self.hall.with_number(key, &case.number, self.tongue.code);
        let is_apart = told.contains(is_isolate);
        assert_eq!(is_apart, self.tongue.code == "ar", "{told:?}");
        told
    }

    fn heading(&self, words: &str) {
        self.hall.transcript.heading(words);
    }

    fn secrets(&self, matrix: &OnMatrix, receipts: [&Receipt; 2]) -> Secrets {
        let Tongue { first_name, last_name, username, localpart, .. } = self.tongue;
        let mut secrets = Secrets::default();
        secrets.who([first_name, last_name, username, localpart].map(|it| (*it).to_owned()));
        secrets.who(self.phone.ids().into_iter().chain(matrix.ids()));
        let Tongue { lamp, swing, detail, about_swing, not_yet, .. } = self.tongue;
        for words in [lamp, swing, detail, about_swing, not_yet, &TRAP, &AWAY, &NOTE] {
            secrets.said(words);
        }
        for words in self.phone.all_heard().iter().chain(&matrix.all_heard()) {
            secrets.said(words);
        }
        for receipt in receipts {
            secrets.key(&receipt.code);
            secrets.key(&receipt.code.replace(' ', ""));
        }
        secrets
    }
}
