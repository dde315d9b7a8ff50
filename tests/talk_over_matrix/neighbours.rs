//! Neighbours in a room, and us among them.

use std::time::Duration;

use crate::example::{COUCH, EXPIRED, FIRE, HOURS, NONSENSE, OPERATOR, assert_says};
use crate::hall::Hall;
use crate::homeserver::Homeserver;
use crate::homeserver::message::Message;
use crate::homeserver::resident::Resident;

/// As long as an answer takes, and some more.
const QUIET: Duration = Duration::from_millis(1500);

/// Ana, Ben and us; we have said hello.
struct Neighbourhood {
    hall: Hall,
    ana: Resident,
    ben: Resident,
    room: String,
}

impl Neighbourhood {
    async fn meet(name: &str, encrypted: bool) -> Self {
        let server = Homeserver::shared().await;
        let hall = Hall::open(server, &format!("hall-{name}")).await;
        let (ana, ben) = (format!("ana-{name}"), format!("ben-{name}"));
        let (ana, ben) = tokio::join!(server.resident(&ana), server.resident(&ben));
        let room = ana.create_room("Nachbarn", encrypted, false).await;
        ana.invite(&room, ben.user()).await;
        ben.join(&room).await;
        ana.invite(&room, &hall.us).await;
        let met = Self { hall, ana, ben, room };
        met.hears(&met.hall.words.line("group-hello", "de"), &met.ana).await;
        met.hears(&met.hall.words.line("group-hello", "de"), &met.ben).await;
        met
    }

    /// The next thing `who` hears us say in the room.
    async fn hears(&self, words: &str, who: &Resident) -> Message {
        let heard = who.hears(&self.room).await;
        assert_says(heard.body(), words);
        assert_eq!(heard.sender, self.hall.us);
        heard
    }

    async fn part(self) {
        self.hall.close(&[&self.ana, &self.ben]).await;
    }
}

#[tokio::test]
async fn the_same_questions_are_answered_only_when_they_are_meant_for_us() {
    let met = Neighbourhood::meet("group", true).await;
    let (words, ana, ben, room) = (&met.hall.words, &met.ana, &met.ben, &met.room);
    let treatments = [
        (EXPIRED, words.answer("id-card-expired", "de")),
        (COUCH, words.answer("bulky-waste", "de")),
        (HOURS, words.answer("town-hall-hours", "uk")),
        (FIRE, words.emergency(FIRE, "de")),
        (NONSENSE, words.line("faq-not-found", "uk")),
    ];
    for (question, treatment) in &treatments {
        ana.say(room, question).await;
        let asked = ana.mention(room, &met.hall.us, question).await;
        let heard = met.hears(treatment, ana).await;
        assert_eq!(heard.reply_to(), Some(&*asked), "it answers what was meant for us");
        assert!(heard.encrypted);
        // Ben sees all of it, in its order.
        assert_eq!(ben.hears(room).await.body(), *question);
        ben.hears(room).await;
        assert_eq!(ben.hears(room).await.event_id, heard.event_id);
    }
    let said = ana.hears_within(room, QUIET).await;
    assert!(said.is_none(), "{said:?}");
    met.part().await;
}

#[tokio::test]
async fn a_reply_a_thread_and_a_command_reach_us_where_they_are() {
    let met = Neighbourhood::meet("thread", false).await;
    let (words, ana, room) = (&met.hall.words, &met.ana, &met.room);
    let asked = ana.mention(room, &met.hall.us, EXPIRED).await;
    let answer = met.hears(&words.answer("id-card-expired", "de"), ana).await;

    let more = ana.reply(room, &answer.event_id, COUCH).await;
    let heard = met.hears(&words.answer("bulky-waste", "de"), ana).await;
    assert_eq!((heard.reply_to(), heard.thread()), (Some(&*more), None));

    // In a thread, and by our plain name.
    let name = met.hall.us.trim_start_matches('@').split(':').next().unwrap();
    ana.thread(room, &asked, "Weiß das jemand?").await;
    let again = ana.thread(room, &asked, &format!("{name}: {HOURS}")).await;
    let heard = met.hears(&words.answer("town-hall-hours", "uk"), ana).await;
    assert_eq!((heard.thread(), heard.reply_to()), (Some(&*asked), Some(&*again)));

    let help = ana.say(room, "!help").await;
    let heard = ana.hears(room).await;
    assert_eq!((heard.reply_to(), heard.thread()), (Some(&*help), None));
    met.part().await;
}

#[tokio::test]
async fn what_is_personal_goes_on_in_a_direct_room() {
    let met = Neighbourhood::meet("private", true).await;
    let (words, ana, room) = (&met.hall.words, &met.ana, &met.room);
    ana.mention(room, &met.hall.us, "/language").await;
    met.hears(&words.line("group-wrote-you", "de"), ana).await;
    let direct = invitation(ana).await;
    ana.join(&direct).await;
    assert_eq!(sorted(ana.members(&direct).await), sorted(vec![ana.user().to_owned(), met.hall.us.clone()]));
    assert_says(ana.hears(&direct).await.body(), OPERATOR);
    let asked = ana.hears(&direct).await;
    assert_says(asked.body(), &words.line("settings-language-which", "de"));
    assert!(asked.encrypted);

    // Nobody else has to know what she wants to ask the town hall, either; the room is found again.
    ana.mention(room, &met.hall.us, "/human").await;
    met.hears(&words.line("group-wrote-you", "de"), ana).await;
    assert_says(ana.hears(&direct).await.body(), &words.line("faq-ask-what", "de"));
    ana.say(&direct, "Darf ich im Park einen Drachen steigen lassen?").await;
    assert_says(ana.hears(&direct).await.body(), &words.line("faq-asked", "de"));
    assert!(ana.hears_within(room, QUIET).await.is_none(), "the others learned of it");
    met.part().await;
}

/// The room somebody is invited to.
async fn invitation(resident: &Resident) -> String {
    resident
        .until("an invitation", |view| {
            let mut states = view.states.iter();
            let invited = states.find(|((_, kind, key), content)| {
                kind == "m.room.member" && key == resident.user() && content["membership"] == "invite"
            });
            invited.map(|((room, _, _), _)| room.clone())
        })
        .await
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}
