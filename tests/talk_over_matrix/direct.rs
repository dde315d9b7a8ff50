//! One person, one direct room.

use crate::example::{COUCH, EXPIRED, FIRE, HOURS, NONSENSE};
use crate::hall::{Hall, Talk};
use crate::homeserver::Homeserver;
use crate::homeserver::message::Message;

/// Begins and ends what has a direction of its own.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];

#[tokio::test]
async fn five_questions_get_five_right_treatments_in_an_encrypted_room() {
    let server = Homeserver::shared().await;
    let hall = Hall::open(server, "hall-encrypted").await;
    let ana = server.resident("ana-encrypted").await;
    talk_through(&hall, &hall.greets(&ana, true).await).await;
    hall.close(&[&ana]).await;
}

#[tokio::test]
async fn the_same_talk_goes_well_in_a_plain_room() {
    let server = Homeserver::shared().await;
    let hall = Hall::open(server, "hall-plain").await;
    let ana = server.resident("ana-plain").await;
    talk_through(&hall, &hall.greets(&ana, false).await).await;
    hall.close(&[&ana]).await;
}

async fn talk_through(hall: &Hall, ana: &Talk<'_>) {
    let words = &hall.words;
    // We have put the numbers there, to be tapped at.
    assert_eq!(ana.resident.sees_reaction(&ana.which_town.event_id).await.key, "1\u{fe0f}\u{20e3}");
    ana.reacts(&ana.which_town, "1\u{fe0f}\u{20e3}").await;
    ana.hears("Bad Belzig").await;

    ana.says(EXPIRED).await;
    let answer = ana.hears(&words.answer("id-card-expired", "de")).await;
    let choices = ["faq-yes-helped", "faq-not-helped"].map(|it| words.line(it, "de"));
    let [yes, no] = &choices;
    assert!(answer.body().ends_with(&format!("1. {yes}\n2. {no}")), "{}", answer.body());

    ana.says(COUCH).await;
    ana.hears(&words.answer("bulky-waste", "de")).await;
    ana.says(HOURS).await;
    ana.hears(&words.answer("town-hall-hours", "uk")).await;
    ana.says(FIRE).await;
    ana.hears(&words.emergency(FIRE, "de")).await;

    ana.says(NONSENSE).await;
    ana.hears(&words.line("faq-not-found", "uk")).await;
    ana.says(&words.line("faq-ask-town-hall", "uk")).await;
    // Two words are too few for anybody in the town hall to answer.
    ana.hears(&words.line("faq-ask-what", "uk")).await;
    ana.says("Чи можна запускати дрон у парку?").await;
    ana.hears(&words.received("uk")).await;
}

#[tokio::test]
async fn an_arabic_talk_keeps_its_direction() {
    let server = Homeserver::shared().await;
    let hall = Hall::open(server, "hall-arabic").await;
    let amal = server.resident("amal").await;
    let talk = hall.greets(&amal, true).await;
    talk.says(&hall.words.question("bulky-waste", "ar")).await;
    let answer = talk.hears(&hall.words.answer("bulky-waste", "ar")).await;
    assert_keeps_direction(&answer);
    talk.says("/town").await;
    talk.hears(&hall.words.line("settings-town-which", "ar")).await;
    talk.says("٢").await;
    let chosen = talk.hears("Wiesenburg/Mark").await;
    assert!(chosen.body().contains("\u{2068}Wiesenburg/Mark\u{2069}"), "{:?}", chosen.body());
    // Another way to the same choice: its words.
    talk.says("/town").await;
    talk.hears(&hall.words.line("settings-town-which", "ar")).await;
    talk.says("bad belzig").await;
    talk.hears("Bad Belzig").await;
    hall.close(&[&amal]).await;
}

/// What stands apart in the plain text does so in the formatted one, too.
fn assert_keeps_direction(message: &Message) {
    let apart = |text: &str| text.matches(ISOLATE).count();
    let html = message.formatted_body().expect("there is emphasis or a link in it");
    assert!(0 < apart(message.body()), "nothing stands apart: {:?}", message.body());
    assert_eq!(apart(message.body()), apart(html), "{:?}\n{html:?}", message.body());
    assert_eq!(message.body().matches(ISOLATE[0]).count() * 2, apart(message.body()), "{:?}", message.body());
}

#[tokio::test]
async fn a_ukrainian_chooses_by_number_by_label_and_by_reaction() {
    let server = Homeserver::shared().await;
    let hall = Hall::open(server, "hall-ukrainian").await;
    let oksana = server.resident("oksana").await;
    let talk = hall.greets(&oksana, true).await;
    talk.says(HOURS).await;
    talk.hears(&hall.words.answer("town-hall-hours", "uk")).await;
    let which = hall.words.line("settings-town-which", "uk");
    for (picked, town) in
        [("2", "Wiesenburg/Mark"), ("Bad Belzig", "Bad Belzig"), ("друге", "Wiesenburg/Mark")]
    {
        talk.says("!town").await;
        talk.hears(&which).await;
        talk.says(picked).await;
        talk.hears(town).await;
    }
    talk.says("!town").await;
    let asked = talk.hears(&which).await;
    // As some clients send it.
    talk.reacts(&asked, "1\u{20e3}").await;
    talk.hears("Bad Belzig").await;
    // A question that was answered already may be answered anew.
    talk.reacts(&asked, "2\u{fe0f}\u{20e3}").await;
    talk.hears("Wiesenburg/Mark").await;
    hall.close(&[&oksana]).await;
}

#[tokio::test]
async fn a_long_message_is_heard_whole_and_answered() {
    let server = Homeserver::shared().await;
    let hall = Hall::open(server, "hall-long").await;
    let ana = server.resident("ana-long").await;
    let talk = hall.greets(&ana, true).await;
    let thoughts = "Seit Wochen denke ich nach, und nun weiß ich nicht weiter. ".chars().cycle();
    let characters: String = thoughts.clone().take(4096).collect();
    let bytes: String = thoughts.take(20_100).collect();
    for long in [characters, bytes] {
        talk.says("/human").await;
        talk.hears(&hall.words.line("faq-ask-what", "de")).await;
        talk.says(&long).await;
        talk.hears(&hall.words.line("faq-asked", "de")).await;
    }
    hall.close(&[&ana]).await;
}
