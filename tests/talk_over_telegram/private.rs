//! One person, one private chat.

use crate::double::Double;
use crate::double::person::Person;
use crate::example::{COUCH, EXPIRED, FIRE, HOURS, NONSENSE, OPERATOR};
use crate::hall::{Hall, assert_says};
use crate::service::free_port;

#[tokio::test]
async fn five_questions_get_five_right_treatments_in_private() {
    let double = Double::start().await;
    let hall = Hall::open(&double, None).await;
    talk_through(&hall, &double.person("ana")).await;
    hall.close(&double).await;
    double.assert_clean();
}

#[tokio::test]
async fn the_same_talk_goes_well_when_telegram_calls_us() {
    let double = Double::start().await;
    let hall = Hall::open(&double, Some(free_port())).await;
    talk_through(&hall, &double.person("ana")).await;
    assert_eq!(double.calls("getUpdates"), 0);
    hall.close(&double).await;
    double.assert_clean();
}

async fn talk_through(hall: &Hall, ana: &Person) {
    let words = &hall.words;
    ana.says(EXPIRED);
    assert_says(&ana.hears().await, OPERATOR);
    let answer = ana.hears().await;
    assert_says(&answer, &words.answer("id-card-expired", "de"));
    assert_eq!(answer.labels(), [words.line("faq-yes-helped", "de"), words.line("faq-not-helped", "de")]);
    assert_says(&ana.hears().await, &words.line("welcome-which-town", "de"));
    ana.presses("Bad Belzig");
    assert_says(&ana.hears().await, "Bad Belzig");

    ana.says(COUCH);
    assert_says(&ana.hears().await, &words.answer("bulky-waste", "de"));

    ana.says(HOURS);
    assert_says(&ana.hears().await, &words.answer("town-hall-hours", "uk"));

    ana.says(FIRE);
    assert_says(&ana.hears().await, &words.emergency(FIRE, "de"));

    ana.says(NONSENSE);
    let no_answer = ana.hears().await;
    let human = words.line("faq-ask-town-hall", "uk");
    assert_says(&no_answer, &words.line("faq-not-found", "uk"));
    ana.presses(&human);
    // Two words are too few for anybody in the town hall to answer.
    assert_says(&ana.hears().await, &words.line("faq-ask-what", "uk"));
    ana.says("Чи можна запускати дрон у парку?");
    assert_says(&ana.hears().await, &words.received("uk"));
}

#[tokio::test]
async fn whoever_blocks_us_holds_up_nobody_and_is_answered_again_when_they_are_back() {
    let double = Double::start().await;
    let (ana, ben) = (double.person("ana"), double.person("ben"));
    // Both before the service looks: it hears the question and the block at once.
    ana.says(EXPIRED);
    ana.blocks();
    let hall = Hall::open(&double, None).await;
    ben.says(COUCH);
    assert_says(&ben.hears().await, OPERATOR);
    assert_says(&ben.hears().await, &hall.words.answer("bulky-waste", "de"));
    assert!(ana.heard().is_empty());

    ana.unblocks();
    ana.says(COUCH);
    assert_says(&ana.hears().await, &hall.words.answer("bulky-waste", "de"));
    hall.close(&double).await;
    double.assert_clean();
}

#[tokio::test]
async fn a_message_of_4096_characters_is_heard_whole_and_answered() {
    let double = Double::start().await;
    let hall = Hall::open(&double, None).await;
    let ana = double.person("ana");
    let long: String =
        "Seit Wochen denke ich nach, und nun weiß ich nicht weiter. ".chars().cycle().take(4096).collect();
    ana.says("/human");
    assert_says(&ana.hears().await, OPERATOR);
    assert_says(&ana.hears().await, &hall.words.line("faq-ask-what", "de"));
    ana.says(&long);
    assert_says(&ana.hears().await, &hall.words.line("faq-asked", "de"));
    hall.close(&double).await;
    double.assert_clean();
}

#[tokio::test]
async fn an_arabic_question_gets_an_arabic_answer() {
    let double = Double::start().await;
    let hall = Hall::open(&double, None).await;
    let ana = double.person("ana");
    ana.says(&hall.words.question("bulky-waste", "ar"));
    assert_says(&ana.hears().await, OPERATOR);
    assert_says(&ana.hears().await, &hall.words.answer("bulky-waste", "ar"));
    hall.close(&double).await;
    double.assert_clean();
}
