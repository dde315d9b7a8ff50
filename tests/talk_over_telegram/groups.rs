//! Neighbours in a group, and us among them.

use crate::double::Double;
use crate::double::keyboard::Does;
use crate::example::{COUCH, EXPIRED, FIRE, HOURS, NONSENSE, OPERATOR};
use crate::hall::{Hall, assert_says};

fn to_us(words: &str) -> String {
    format!("@RathausBot {words}")
}

#[tokio::test]
async fn in_a_group_the_same_questions_are_answered_only_when_they_are_meant_for_us() {
    let double = Double::start().await;
    double.privacy_off(); // so that it is ours to keep quiet
    let hall = Hall::open(&double, None).await;
    let words = &hall.words;
    let (ana, group) = (double.person("ana"), double.supergroup("Nachbarn"));
    let treatments = [
        (EXPIRED, words.answer("id-card-expired", "de")),
        (COUCH, words.answer("bulky-waste", "de")),
        (HOURS, words.answer("town-hall-hours", "uk")),
        (FIRE, words.emergency(FIRE, "de")),
        (NONSENSE, words.line("faq-not-found", "uk")),
    ];
    for (question, treatment) in &treatments {
        group.says(&ana, question);
        let asked = group.says(&ana, &to_us(question));
        let heard = group.hears().await;
        assert_says(&heard, treatment);
        assert_eq!(heard.reply_to, Some(asked), "it answers what was meant for us");
    }
    assert_eq!(group.heard().len(), treatments.len());
    hall.close(&double).await;
    double.assert_clean();
}

#[tokio::test]
async fn what_is_personal_moves_from_the_group_to_a_private_chat() {
    let double = Double::start().await;
    let hall = Hall::open(&double, None).await;
    let words = &hall.words;
    let (ana, group) = (double.person("ana"), double.supergroup("Nachbarn"));
    group.says(&ana, "/language@RathausBot");
    let heard = group.hears().await;
    assert_says(&heard, &words.line("group-wrote-privately", "de"));
    assert_eq!(heard.buttons[0].does, Does::Opens("https://t.me/RathausBot?start=language".to_owned()));
    group.presses(&ana, &words.line("group-private-button", "de"));
    assert_says(&ana.hears().await, OPERATOR);
    assert_says(&ana.hears().await, &words.line("settings-language-which", "de"));

    // Nobody else has to know what she wants to ask the town hall, either.
    group.says(&ana, &to_us(NONSENSE));
    assert_says(&group.hears().await, &words.line("faq-not-found", "de"));
    group.presses(&ana, &words.line("group-private-button", "de"));
    assert_says(&ana.hears().await, &words.line("faq-ask-what", "de"));
    hall.close(&double).await;
    double.assert_clean();
}

#[tokio::test]
async fn a_group_that_becomes_a_supergroup_in_the_middle_of_a_talk_goes_on_there() {
    let double = Double::start().await;
    let (ana, group) = (double.person("ana"), double.group("Nachbarn"));
    // All before the service looks: an answer for the old chat is still to be sent when it moves.
    group.says(&ana, &to_us(HOURS));
    let successor = group.migrates();
    let hall = Hall::open(&double, None).await;
    assert_says(&successor.hears().await, &hall.words.answer("town-hall-hours", "uk"));
    // The talk remembers its language.
    let asked = successor.says(&ana, &to_us(NONSENSE));
    let heard = successor.hears().await;
    assert_says(&heard, &hall.words.line("faq-not-found", "uk"));
    assert_eq!(heard.reply_to, Some(asked));
    assert!(group.heard().is_empty());
    hall.close(&double).await;
    double.assert_clean();
}
