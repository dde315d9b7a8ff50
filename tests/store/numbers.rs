//! Questions for the town hall, and how often answers helped.

use buergerdraht::model::{OpenQuestion, PersonId, Usefulness};
use buergerdraht::store::Rating;

use crate::world::{World, at, chat, topic};

async fn open_questions_are_kept_with_who_asked_and_where(world: &World) {
    let ask = |text: &str, town: Option<&str>| OpenQuestion {
        text: text.to_owned(),
        language: "ar".to_owned(),
        town: town.map(str::to_owned),
        message_id: town.map(|_| "m1".to_owned()),
    };
    let ana = PersonId("person-1".to_owned());
    let mut tx = world.store.begin().await.unwrap();
    for (question, second) in [
        (ask("متى تفتح البلدية؟", Some("bad-belzig")), 2),
        (ask("Wo\0?", None), 1),
        (ask("Wie?", Some("wiesenburg")), 3),
    ] {
        tx.keep_question(Some(&ana), &topic("ana", "1"), &question, at(second)).await.unwrap();
    }
    tx.keep_question(None, &chat("g"), &ask("Wer?", None), at(4)).await.unwrap();
    tx.commit().await.unwrap();

    let mut reader = world.look().await;
    let all = reader.open_questions(None).await.unwrap();
    let asked: Vec<&str> = all.iter().map(|it| it.question.text.as_str()).collect();
    assert_eq!(asked, ["Wo\u{fffd}?", "متى تفتح البلدية؟", "Wie?", "Wer?"]);
    assert_eq!((&all[0].person, &all[0].address), (&Some(ana), &Some(topic("ana", "1"))));
    assert_eq!((&all[3].person, &all[3].address, all[3].asked_at), (&None, &Some(chat("g")), at(4)));
    let of_one = reader.open_questions(Some("wiesenburg")).await.unwrap();
    assert_eq!(of_one, [all[2].clone()]);
}

async fn ratings_are_counted_by_day_answer_town_and_usefulness(world: &World) {
    use Usefulness::{DidNotHelp, Helped};
    const DAY: i64 = 24 * 60 * 60;
    let midnight = at(0).seconds().div_euclid(DAY) * DAY - at(0).seconds();
    let mut tx = world.store.begin().await.unwrap();
    for (town, usefulness, second) in [
        (None, Helped, 0),
        (None, Helped, DAY - 1),
        (None, DidNotHelp, 5),
        (Some("bad-belzig"), Helped, 5),
        (None, Helped, DAY),
    ] {
        tx.rate("perso", town, usefulness, at(midnight + second)).await.unwrap();
    }
    tx.commit().await.unwrap();

    let row = |days: i64, town: Option<&str>, usefulness, times| Rating {
        day: at(midnight + days * DAY),
        faq: "perso".to_owned(),
        town: town.map(str::to_owned),
        usefulness,
        times,
    };
    let expected = [
        row(0, None, DidNotHelp, 1),
        row(0, None, Helped, 2),
        row(0, Some("bad-belzig"), Helped, 1),
        row(1, None, Helped, 1),
    ];
    assert_eq!(world.look().await.ratings().await.unwrap(), expected);
}

on_both!(
    open_questions_are_kept_with_who_asked_and_where,
    ratings_are_counted_by_day_answer_town_and_usefulness,
);
